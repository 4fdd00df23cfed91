//! What stood before a byte, as views to foresee it from. `www/widget/unsqueeze.js` remembers the same.

use super::forecast::{Symbol, VIEWS};
use super::walk::{Body, Instruction, kind};
use std::num::Wrapping;

/// A number that differs, most likely, where what it stands for does.
type Hash = Wrapping<u32>;

/// How many opcodes back views look.
const OPCODES: usize = 7;

/// Any odd numbers will do.
const SPREAD: Hash = Wrapping(0x2c1b_3c6d);
const OTHER: Hash = Wrapping(0x1656_67b1);
const THIRD: Hash = Wrapping(0x27d4_eb2f);
const FOURTH: Hash = Wrapping(0x1b87_3593);

fn spread(a: Hash, b: Hash) -> Hash {
    (a + b + Wrapping(1)) * SPREAD
}

fn small(number: usize) -> Hash {
    Wrapping(number as u32)
}

/// How many values an instruction takes from the stack, and by 128 whether it puts one there, from an opcode on. None
/// stays where blocks begin and end, nor with calls, since the loader does not read their types.
const EFFECTS: [(u8, u8); 22] = [
    (0x00, 99),
    (0x0d, 1),
    (0x0e, 99),
    (0x1a, 1),
    (0x1b, 131),
    (0x20, 128),
    (0x21, 1),
    (0x22, 129),
    (0x23, 128),
    (0x24, 1),
    (0x28, 129),
    (0x36, 2),
    (0x3f, 128),
    (0x45, 129),
    (0x46, 130),
    (0x50, 129),
    (0x51, 130),
    (0x67, 129),
    (0x6a, 130),
    (0x79, 129),
    (0x7c, 130),
    (0xa7, 129),
];

fn effect(opcode: u8) -> u8 {
    let mut before = EFFECTS.iter().rev().filter(|(from, _)| *from <= opcode);
    before.next().map_or(0, |(_, effect)| *effect)
}

/// What is remembered of the code so far.
#[derive(Default)]
pub(super) struct Past {
    said: Vec<Symbol>,
    /// The body's own number.
    body: Hash,
    /// The last opcode, the last two, three … .
    opcodes: [Hash; OPCODES + 1],
    /// The opcode behind the instruction whose operands are said.
    next: Hash,
    /// This instruction so far, the last, the last two, the last three.
    instructions: [Hash; 4],
    local: Hash,
    /// The last number of each kind, and the one before.
    numbers: [[Hash; 2]; 8],
    /// The opcodes of the blocks around.
    blocks: Vec<u8>,
    /// The opcodes that made the values on the stack, and the uppermost of them that the instruction found.
    stack: Vec<u8>,
    found: Hash,
}

impl Past {
    /// All bytes of the bodies, in the order in which the loader reads them.
    pub(super) fn of(bodies: &[Body]) -> Vec<Symbol> {
        let mut past = Self::default();
        for body in bodies {
            past.read(body);
        }
        past.said
    }

    fn read(&mut self, body: &Body) {
        *self = Self {
            said: std::mem::take(&mut self.said),
            body: self.body + OTHER,
            numbers: self.numbers,
            blocks: vec![0],
            ..Self::default()
        };
        for (kind, bytes) in &body.locals {
            self.number(*kind, bytes);
        }
        let mut instructions = body.instructions.iter();
        let mut next = instructions.next();
        if let Some(first) = next {
            self.operation(first);
        }
        while let Some(instruction) = next {
            self.enter(instruction.opcode);
            next = instructions.next();
            self.next = Wrapping(0);
            // The opcode behind an instruction says much about its operands.
            if let Some(next) = next {
                self.operation(next);
                self.next = small(next.opcode.into());
            }
            for (kind, bytes) in &instruction.operands {
                self.number(*kind, bytes);
            }
        }
    }

    /// Remembers an opcode, and what it does to blocks and stack.
    fn enter(&mut self, opcode: u8) {
        let number = small(opcode.into());
        for count in (1..=OPCODES).rev() {
            self.opcodes[count] = spread(self.opcodes[count - 1], number);
        }
        let [this, one, two, _] = self.instructions;
        let pair = spread(this, one);
        self.instructions = [number, this, pair, spread(pair, two)];
        self.found = self.made(1);
        let effect = effect(opcode);
        let left = self.stack.len().saturating_sub(usize::from(effect & 127));
        self.stack.truncate(left);
        if effect > 127 {
            self.stack.push(opcode);
        }
        match opcode {
            0x02..=0x04 => self.blocks.push(opcode),
            0x0b => drop(self.blocks.pop()),
            _ => {}
        }
    }

    /// The opcode that made a value on the stack, the uppermost being the first.
    fn made(&self, place: usize) -> Hash {
        let opcode = self.stack.iter().rev().nth(place - 1);
        small(opcode.copied().unwrap_or(0).into())
    }

    fn block(&self) -> Hash {
        small(self.blocks.last().copied().unwrap_or(0).into())
    }

    fn operation(&mut self, instruction: &Instruction) {
        let opcodes = self.opcodes;
        let height = small(self.stack.len());
        let views = [
            opcodes[2] + self.made(1) * OTHER + self.made(2) * THIRD,
            opcodes[5],
            opcodes[1] + self.block() * OTHER + height * THIRD,
            opcodes[3] + self.instructions[1] * OTHER,
            opcodes[7],
            opcodes[1],
        ];
        self.say(kind::OPCODE, Wrapping(0), views, instruction.opcode);
    }

    fn number(&mut self, kind: usize, bytes: &[u8]) {
        let views = self.views(kind);
        let mut part = small(kind);
        let mut tree = kind;
        for byte in bytes {
            self.say(tree, part, views, *byte);
            part = spread(part, small((*byte).into()));
            tree = match kind {
                kind::WHOLE => kind::LATER_WHOLE,
                _ => kind::LATER,
            };
        }
        self.instructions[0] = spread(self.instructions[0], part);
        self.numbers[kind] = [part, self.numbers[kind][0]];
        if kind == kind::LOCAL {
            self.local = part;
        }
    }

    fn views(&self, kind: usize) -> [Hash; VIEWS] {
        let opcodes = self.opcodes;
        let one = opcodes[1];
        let here = self.body;
        let next = self.next * FOURTH;
        let last = self.numbers[kind][0] * THIRD;
        let older = self.numbers[kind][1] * FOURTH;
        let before = self.instructions[1] * OTHER;
        let three = self.instructions[3];
        let above = self.found * THIRD;
        let near = self.local * THIRD;
        let high = small(self.stack.len()) * THIRD;
        match kind {
            kind::LABEL => [
                self.block() * THIRD + next,
                last,
                small(self.blocks.len()) + one,
                one,
                before + next,
                last + older,
            ],
            kind::FUNCTION => [
                one + high,
                opcodes[5] + next,
                opcodes[2] + here + high,
                opcodes[2] + next,
                opcodes[4],
                one + here,
            ],
            kind::LOCAL => [
                one + here + next,
                Wrapping(0),
                one + before + next,
                one + here + above,
                one + three,
                one,
            ],
            kind::OFFSET => [
                opcodes[3] + last,
                one + here + near,
                one + above,
                last,
                one + three,
                last + older + next + one,
            ],
            kind::WHOLE => [
                next,
                opcodes[3] + next,
                here + next,
                last + opcodes[2] + next,
                one,
                near + here + next,
            ],
            _ => [
                one + next,
                last + older + one,
                opcodes[5] + next,
                one + here,
                last + one,
                Wrapping(0),
            ],
        }
    }

    fn say(&mut self, kind: usize, part: Hash, views: [Hash; VIEWS], byte: u8) {
        let views = views.map(|view| (view + part).0);
        self.said.push(Symbol { kind, byte, views });
    }
}
