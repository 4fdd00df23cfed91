//! Which bullets stand on one scale: a length says the same in each of them.

use super::Bullet;
use super::ends::room;
use crate::chart::pen::Pen;
use crate::chart::rows::Columns;

/// The least pixels of a bullet on a scale with others, for each pixel of the body text: a shorter one shows no share.
const LEAST: f64 = 2.0;

/// The scale of each bullet; `None` for one that has its own. Amounts of money share theirs, else those of one indicator
/// do: as far as the shortest can still be read.
pub(super) fn shared(pen: &Pen<'_>, bullets: &[Bullet<'_>]) -> Vec<Option<Columns>> {
    let of_money = |one: &Bullet<'_>, other: &Bullet<'_>| one.is_of_money() && other.is_of_money();
    let of_one = |one: &Bullet<'_>, other: &Bullet<'_>| one.is_of_same(other);
    let scales = bullets.iter().map(|bullet| {
        let with_money = scale(pen, bullets, |other| of_money(bullet, other));
        with_money.or_else(|| scale(pen, bullets, |other| of_one(bullet, other)))
    });
    scales.collect()
}

/// The scale of the bullets that are alike; `None` where there are not two of them, or one would be too short on it.
fn scale<'b>(
    pen: &Pen<'_>,
    bullets: &'b [Bullet<'b>],
    is_alike: impl Fn(&Bullet<'b>) -> bool,
) -> Option<Columns> {
    let alike: Vec<_> = bullets.iter().filter(|other| is_alike(other)).collect();
    let ends = alike.iter().flat_map(|bullet| bullet.ends(pen));
    let columns = Columns::without_labels(pen, &ends.collect::<Vec<_>>());
    let pixels = |bullet: &&Bullet<'_>| {
        let ends = bullet.ends(pen).into_iter();
        let ends = ends.map(|(length, _)| (columns.scale.at(length) - columns.scale.at(0.0)).abs());
        ends.fold(0.0, f64::max)
    };
    let is_read = |bullet| pixels(bullet) >= pen.context.font * LEAST;
    (alike.len() > 1 && alike.iter().all(is_read)).then_some(columns)
}

impl Bullet<'_> {
    /// What ends where, with the pixels that it needs behind its end.
    pub(super) fn ends(&self, pen: &Pen<'_>) -> Vec<(f64, f64)> {
        let lengths = self.lengths();
        let room = room(pen, &self.end_labels(pen)) + lengths.arrow();
        let mut ends = vec![(lengths.greatest(), room), (lengths.least(), 0.0)];
        ends.extend(lengths.pace.map(|pace| (pace, 0.0)));
        ends
    }

    /// Whether it shows an amount of money.
    fn is_of_money(&self) -> bool {
        self.lengths().of_money
    }

    /// Whether both show amounts of the same indicator.
    fn is_of_same(&self, other: &Self) -> bool {
        let of_amounts = [self, other].map(|bullet| bullet.lengths().of_amount);
        self.figures.of.of == other.figures.of.of && of_amounts == [true; 2]
    }
}
