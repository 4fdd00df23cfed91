//! Which bullets stand on one scale: a length says the same in each of them.

use super::Bullet;
use super::ends::room;
use crate::chart::pen::Pen;
use crate::chart::rows::Columns;
use std::collections::BTreeMap;

/// The least pixels of a bullet on a scale with others, for each pixel of the body text: a shorter one shows no share.
const LEAST: f64 = 2.0;

/// The ends of a bullet: how long each is, with the pixels that it needs behind it.
type Ends = Vec<(f64, f64)>;

/// The scales that bullets share: amounts of money one, else those of one indicator one, as far as the shortest can still
/// be read.
pub(super) struct Scales<'b> {
    of_money: Option<Columns>,
    of_one: BTreeMap<&'b str, Columns>,
}

impl<'b> Scales<'b> {
    /// The scales of the bullets of a chart.
    pub(super) fn of(pen: &Pen<'_>, bullets: &[Bullet<'b>]) -> Self {
        let (mut money, mut amounts) = (Vec::new(), BTreeMap::<_, Vec<Ends>>::new());
        for bullet in bullets {
            let (lengths, ends) = (bullet.lengths(), bullet.ends(pen));
            if lengths.of_money {
                money.push(ends.clone());
            }
            if lengths.of_amount {
                amounts.entry(bullet.figures.of.of).or_default().push(ends);
            }
        }
        let of_one = amounts.into_iter();
        let of_one = of_one.filter_map(|(id, ends)| Some((id, scale(pen, &ends)?)));
        Self {
            of_money: scale(pen, &money),
            of_one: of_one.collect(),
        }
    }

    /// That of the bullet; `None` where it has its own.
    pub(super) fn get(&self, bullet: &Bullet<'_>) -> Option<&Columns> {
        let lengths = bullet.lengths();
        let of_money = self.of_money.as_ref().filter(|_| lengths.of_money);
        let of_one = || self.of_one.get(bullet.figures.of.of);
        of_money.or_else(|| of_one().filter(|_| lengths.of_amount))
    }
}

/// The scale of bullets that are alike; `None` where there are not two of them, or one would be too short on it.
fn scale(pen: &Pen<'_>, alike: &[Ends]) -> Option<Columns> {
    let columns = Columns::without_labels(pen, &alike.concat());
    let pixels = |ends: &Ends| {
        let ends = ends.iter();
        let ends =
            ends.map(|(length, _)| (columns.scale.at(*length) - columns.scale.at(0.0)).abs());
        ends.fold(0.0, f64::max)
    };
    let is_read = |ends| pixels(ends) >= pen.context.font * LEAST;
    (alike.len() > 1 && alike.iter().all(is_read)).then_some(columns)
}

impl Bullet<'_> {
    /// What ends where, with the pixels that it needs behind its end.
    pub(super) fn ends(&self, pen: &Pen<'_>) -> Ends {
        let lengths = self.lengths();
        let room = room(pen, &self.end_labels(pen)) + lengths.arrow();
        let mut ends = vec![(lengths.greatest(), room), (lengths.least(), 0.0)];
        ends.extend(lengths.pace.map(|pace| (pace, 0.0)));
        ends
    }
}
