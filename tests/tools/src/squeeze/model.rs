//! What foresees the next byte. `www/widget/unsqueeze.js` holds the same, step by step: whatever changes here changes
//! there. Both reckon in double precision with the four operations only, so that they agree to the last bit.
//!
//! A byte is a path of binary choices through its kind's Huffman tree. Each choice has been met before after the same
//! instruction, the same two, the same operand …: [`VIEWS`] such views of the past, each with its own count of how
//! often the choice went either way. A weighted sum of their opinions is the forecast; the weights move towards those
//! that were right.

use super::arithmetic::Coder;
use super::walk::Kind;

/// How many views of the past there are.
const VIEWS: usize = 4;

/// How many lines of counts there are, as a power of two.
const LINES: u32 = 18;

/// How long a line is: a check of what it is for, and the counts at the seven nodes of three levels of a tree.
const LINE: usize = 8;

/// Which Huffman tree, which chances and which weights are for a kind of byte.
pub(super) fn tree_of(kind: Kind) -> usize {
    match kind {
        Kind { what, later: false } => usize::from(what),
        Kind { what: 10 | 11, .. } => 16,
        _ => 17,
    }
}

/// The state of the forecast.
pub(super) struct Model {
    coder: Coder,
    lines: Vec<u8>,
    /// Two sets of weights: by tree and depth, and by tree and opcode.
    weights: [Vec<[f64; VIEWS]>; 2],
    opinions: Vec<f64>,
    chances: Vec<f64>,
    count: f64,
    opcodes: [u32; 4],
    instructions: [u32; 2],
    header: u32,
    operand: u32,
}

impl Model {
    pub(super) fn new() -> Self {
        Self {
            coder: Coder::new(),
            lines: vec![0; LINE << LINES],
            weights: [vec![[0.35; VIEWS]; 18 * 16], vec![[0.35; VIEWS]; 18 * 256]],
            opinions: (0..=255).map(opinion).collect(),
            chances: (0..4096).map(chance).collect(),
            count: 0.0,
            opcodes: [0; 4],
            instructions: [0; 2],
            header: 0,
            operand: 0,
        }
    }

    /// Forgets what stood before: a body starts.
    pub(super) fn start(&mut self) {
        self.opcodes = [0; 4];
        self.instructions = [0; 2];
        self.header = 0;
    }

    /// Writes a byte, whose leaf in its kind's tree is `leaf`.
    pub(super) fn say(&mut self, kind: Kind, byte: u8, leaf: u32) {
        let tree = tree_of(kind);
        if !kind.later {
            self.operand = kind.what.into();
        }
        let views = self.views(kind.later);
        self.count += 1.0;
        let rate = 0.003 + 300.0 / (20000.0 + self.count);
        let mut lines = [0; VIEWS];
        let depth = leaf.ilog2();
        for level in 0..depth {
            let node = leaf >> (depth - level);
            if level % 3 == 0 {
                lines = views.map(|view| self.line(view, node));
            }
            let place = (1 << (level % 3) | node & ((1 << (level % 3)) - 1)) as usize;
            let sets = [
                tree * 16 + level as usize,
                tree * 256 + (self.opcodes[0] & 255) as usize,
            ];
            let bit = leaf >> (depth - level - 1) & 1 == 1;
            self.choose(lines.map(|line| line + place), sets, rate, bit);
        }
        self.remember(kind, byte);
    }

    /// The line of a view at a node; empty if it was another's.
    fn line(&mut self, view: u32, node: u32) -> usize {
        let place = view
            .wrapping_add(node.wrapping_mul(0x3d4d_51cb))
            .wrapping_mul(0x9e37_79b1);
        let line = (place >> (32 - LINES)) as usize * LINE;
        let check = (place >> 4) as u8;
        if self.lines[line] != check {
            self.lines[line..line + LINE].fill(0);
            self.lines[line] = check;
        }
        line
    }

    /// The views of the past, as numbers that differ where the views do.
    fn views(&self, later: bool) -> [u32; VIEWS] {
        let [o0, o1, o2, o3] = self.opcodes;
        let [i0, i1] = self.instructions;
        let base = hash(self.operand, later.into());
        let one = hash(base, o0);
        [
            one,
            hash(hash(hash(one, o1), o2), o3),
            hash(hash(base ^ 1, i0), i1),
            hash(base ^ 2, self.header),
        ]
    }

    fn choose(&mut self, places: [usize; VIEWS], sets: [usize; 2], rate: f64, bit: bool) {
        let counts = places.map(|place| self.lines[place]);
        let opinions = counts.map(|counts| self.opinions[usize::from(counts)]);
        let mut sums = [0.0; 2];
        for ((sum, weights), set) in sums.iter_mut().zip(&self.weights).zip(sets) {
            for (opinion, weight) in opinions.iter().zip(weights[set]) {
                *sum += opinion * weight;
            }
        }
        let chance = |sum: f64| self.chances[(sum * 128.0 + 2048.0).clamp(0.0, 4095.0) as usize];
        let forecast = chance((sums[0] + sums[1]) / 2.0);
        let steps = sums.map(|sum| (f64::from(u8::from(bit)) - chance(sum) / 65536.0) * rate);
        self.coder.choose(forecast as u32, bit);
        for ((weights, set), step) in self.weights.iter_mut().zip(sets).zip(steps) {
            for (weight, opinion) in weights[set].iter_mut().zip(opinions) {
                *weight += step * opinion;
            }
        }
        for (place, counts) in places.into_iter().zip(counts) {
            self.lines[place] = after(counts, bit);
        }
    }

    fn remember(&mut self, kind: Kind, byte: u8) {
        let byte = u32::from(byte);
        if kind == Kind::OPCODE || kind == Kind::LENGTH {
            self.opcodes.rotate_right(1);
            self.opcodes[0] = byte;
            self.instructions.rotate_right(1);
            self.instructions[0] = byte;
            return;
        }
        self.operand = hash(self.operand, byte);
        self.instructions[0] = hash(self.instructions[0], byte);
        if self.opcodes[0] == 0 {
            self.header = hash(self.header, byte);
        }
    }

    pub(super) fn finish(self) -> String {
        self.coder.finish()
    }
}

/// The counts of noughts (upper four bits) and ones after one more of either: what speaks against it loses half.
fn after(counts: u8, bit: bool) -> u8 {
    let (noughts, ones) = (counts >> 4, counts & 15);
    let more = |count: u8| if count < 15 { count + 1 } else { count };
    let fewer = |count: u8| if count > 2 { (count + 2) / 2 } else { count };
    if bit {
        fewer(noughts) << 4 | more(ones)
    } else {
        more(noughts) << 4 | fewer(ones)
    }
}

fn hash(a: u32, b: u32) -> u32 {
    let mixed = a.wrapping_mul(0x2c1b_3c6d) ^ b;
    (mixed ^ mixed >> 15).wrapping_mul(0x85eb_ca6b) >> 2
}

/// What counts say: the logarithm of the odds of a one; rounded, since engines differ in a logarithm's last bit.
fn opinion(counts: u8) -> f64 {
    let odds = (f64::from(counts & 15) + 0.1) / (f64::from(counts >> 4) + 0.1);
    (odds.ln() * 256.0 + 0.5).floor() / 256.0
}

/// The chance, of 65,536, whose odds have the logarithm (x − 2048) / 128; within what an arithmetic coder can write.
fn chance(x: u16) -> f64 {
    let chance = 65536.0 / (1.0 + ((2048.0 - f64::from(x)) / 128.0).exp());
    (chance + 0.5).floor().clamp(1.0, 65535.0)
}

#[cfg(test)]
mod tests {
    /// Engines may differ in the last bits of a logarithm or a power; none of the tables' entries lies so near the
    /// middle between two roundings that this could show.
    #[test]
    fn the_tables_are_the_same_in_every_engine() {
        let safe = |number: f64| (number - number.floor() - 0.5).abs() > 1e-7;
        for counts in 0..=255_u32 {
            let odds = (f64::from(counts & 15) + 0.1) / (f64::from(counts >> 4) + 0.1);
            assert!(safe(odds.ln() * 256.0), "counts {counts}");
        }
        for x in 0..4096_u32 {
            let power = ((2048.0 - f64::from(x)) / 128.0).exp();
            assert!(safe(65536.0 / (1.0 + power)), "chance {x}");
        }
    }
}
