//! What foresees the next byte. `www/widget/forecast.js` holds the same, step by step: whatever changes here changes
//! there. Both reckon in whole numbers only, so that they agree to the last bit.
//!
//! A byte is a path of binary choices through its kind's Huffman tree, so that frequent bytes take few. Each choice has
//! been met before after the same instruction, the same five, the same operand …: [`VIEWS`] such views of the past, each
//! with its own count of how often the choice went either way. What such a count says is learnt as well, for each kind
//! of byte and each view: a count stands for a share of the logarithm of the odds, the shares' sum is the forecast, and
//! all that took part in it move towards what came. To weigh the views against each other by kind, depth and opcode
//! instead would save 1.4 % of the code more, for more than twice the arithmetic.

use super::arithmetic::Coder;
use super::huffman::{KINDS, Tree};

/// How many views of the past there are.
pub(super) const VIEWS: usize = 6;

/// How many lines of counts there are, as a power of two.
const LINES: u32 = 19;

/// How long a line is: a check of what it is for, and the counts at the seven nodes of three levels of a tree.
const LINE: usize = 8;

/// A byte and what it is foreseen from.
pub(super) struct Symbol {
    pub(super) kind: usize,
    pub(super) byte: u8,
    /// Numbers that differ where what they stand for does.
    pub(super) views: [u32; VIEWS],
}

/// The state of the forecast.
pub(super) struct Forecast {
    coder: Coder,
    lines: Vec<u8>,
    /// What counts say, by kind and view: 65,536 times a share of the logarithm of the odds.
    opinions: Vec<[i32; 256]>,
    chances: Vec<u32>,
    /// How many bytes there were, and some more: what is learnt moves faster to begin with.
    count: u32,
}

impl Forecast {
    pub(super) fn new() -> Self {
        let mut opinions = [0; 256];
        for (counts, first) in (0..=255).zip(&mut opinions) {
            *first = opinion(counts);
        }
        Self {
            coder: Coder::new(),
            lines: vec![0; LINE << LINES],
            opinions: vec![opinions; KINDS * VIEWS],
            chances: (0..1536).map(chance).collect(),
            count: 3000,
        }
    }

    /// Writes a byte, along the path through its kind's tree.
    pub(super) fn say(&mut self, symbol: &Symbol, tree: &Tree) {
        self.count += 1;
        let rate = 800 + (12_000_000 / self.count) as i32;
        let leaf = tree.node(symbol.byte);
        let depth = leaf.ilog2();
        let mut lines = [0; VIEWS];
        for level in 0..depth {
            let node = leaf >> (depth - level);
            if level % 3 == 0 {
                lines = self.lines_of(&symbol.views, node.wrapping_mul(0x3d4d_51cb));
            }
            let top = 1 << (level % 3);
            let place = (top | node & (top - 1)) as usize;
            let bit = leaf >> (depth - level - 1) & 1 == 1;
            self.choose(
                symbol.kind * VIEWS,
                lines.map(|line| line + place),
                rate,
                bit,
            );
        }
    }

    /// Where the views' lines are at a node; emptied if they were others'. The loader asks for all of them before it
    /// looks at one, so as not to wait for memory more than once.
    fn lines_of(&mut self, views: &[u32; VIEWS], salt: u32) -> [usize; VIEWS] {
        let mut salt = salt;
        let hashes = views.map(|view| {
            let sum = view.wrapping_add(salt);
            salt = salt.wrapping_add(1);
            (sum ^ sum >> 15).wrapping_mul(0x85eb_ca6b)
        });
        let lines = hashes.map(|hash| (hash >> (32 - LINES)) as usize * LINE);
        let checks = lines.map(|line| self.lines[line]);
        for ((line, hash), check) in lines.into_iter().zip(hashes).zip(checks) {
            let new = (hash >> 5) as u8;
            if check != new {
                self.lines[line..line + LINE].fill(0);
                self.lines[line] = new;
            }
        }
        lines
    }

    fn choose(&mut self, first: usize, places: [usize; VIEWS], rate: i32, bit: bool) {
        let counts = places.map(|place| self.lines[place]);
        let mut sum = 0;
        for (view, counts) in counts.into_iter().enumerate() {
            sum += self.opinions[first + view][usize::from(counts)];
        }
        let place = (sum.clamp(LEAST, MOST - 1) - LEAST) >> 10;
        let chance = self.chances[place as usize];
        self.coder.choose(chance, bit);
        let step = (((i32::from(bit) << 16) - chance as i32) * rate) >> 16;
        for (view, (place, counts)) in places.into_iter().zip(counts).enumerate() {
            self.opinions[first + view][usize::from(counts)] += step;
            self.lines[place] = after(counts, bit);
        }
    }

    pub(super) fn finish(self) -> String {
        self.coder.finish()
    }
}

/// The sum of shares that the first of the chances stands for, and the one behind the last.
const LEAST: i32 = -(12 << 16);
const MOST: i32 = 12 << 16;

/// The counts of noughts (upper four bits) and ones after one more of either: what speaks against it loses half.
fn after(counts: u8, bit: bool) -> u8 {
    let (noughts, ones) = (counts >> 4, counts & 15);
    let more = |count: u8| if count < 15 { count + 1 } else { count };
    let fewer = |count: u8| if count > 2 { count.div_ceil(2) } else { count };
    if bit {
        fewer(noughts) << 4 | more(ones)
    } else {
        more(noughts) << 4 | fewer(ones)
    }
}

/// What counts say at first: the logarithm of the odds of a one; rounded, since engines differ in a logarithm's last bit.
fn opinion(counts: u8) -> i32 {
    let odds = (f64::from(counts & 15) + 0.3) / (f64::from(counts >> 4) + 0.3);
    (odds.ln() * 256.0 + 0.5).floor() as i32 * 90
}

/// The chance, of 65,536, whose odds have the logarithm (x − 767.5) / 64; rounded as well.
fn chance(x: u16) -> u32 {
    let chance = 65534.0 / (1.0 + ((767.5 - f64::from(x)) / 64.0).exp());
    (chance + 1.5).floor() as u32
}

#[cfg(test)]
mod tests {
    /// Engines may differ in the last bits of a logarithm or a power; none of the tables' entries lies so near the
    /// middle between two roundings that this could show.
    #[test]
    fn the_tables_are_the_same_in_every_engine() {
        let safe = |number: f64| (number - number.floor() - 0.5).abs() > 1e-7;
        for counts in 0..=255_u32 {
            let odds = (f64::from(counts & 15) + 0.3) / (f64::from(counts >> 4) + 0.3);
            assert!(safe(odds.ln() * 256.0), "counts {counts}");
        }
        for x in 0..1536_u32 {
            let power = ((767.5 - f64::from(x)) / 64.0).exp();
            assert!(safe(65534.0 / (1.0 + power)), "chance {x}");
        }
    }
}
