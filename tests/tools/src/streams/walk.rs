//! The walk through a module: which byte is what.

use std::ops::Range;

/// How many streams there are.
pub(super) const STREAMS: usize = 16;

// The kinds of operands that have a rule of their own; see [`operands`].
const TABLE: u8 = 3;
const LOCAL: u8 = 6;
const MEMORY: u8 = 8;
const WHOLE: u8 = 9;
const FRACTION: u8 = 11;

/// The stream of opcodes. Block types, indices and globals follow from the opcode before them, and stand with it.
const OPCODES: usize = 0;
/// The stream of counts: of locals with which a body begins, and their types, and of the labels of tables.
const COUNTS: usize = 1;
const LABELS: usize = 2;

/// The stream of an operand that is one number. Locals that are read, and whole numbers, depend less on what came
/// before than on `next`, the opcode that takes them: an address is another sort of thing than a number to be added to.
fn stream_of(kind: u8, opcode: u8, next: u8) -> usize {
    match (kind, opcode) {
        (2, _) => LABELS,
        (4, _) => 3,
        (LOCAL, 0x20) => match next {
            0x28..=0x35 => 6,
            0x20 => 7,
            0x41 => 8,
            0x10 | 0x11 => 9,
            _ => 5,
        },
        (LOCAL, _) => 4,
        (MEMORY, 0x36..) => 11,
        (MEMORY, _) => 10,
        (WHOLE, _) if matches!(next, 0x6a | 0x6b) => 13,
        (WHOLE, _) => 12,
        (10, _) => 14,
        (FRACTION, _) => 15,
        _ => OPCODES,
    }
}

/// The exponents of the natural alignments of what reads and writes memory, from 0x28 on.
const NATURAL: &[u8; 23] =
    b"\x02\x03\x02\x03\0\0\x01\x01\0\0\x01\x01\x02\x02\x02\x03\x02\x03\0\x01\0\x01\x02";

/// Where the bodies are.
pub(super) struct CodeSection {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) bodies: u32,
}

/// Finds the bodies of a module.
pub(super) fn code_section(wasm: &[u8]) -> Result<CodeSection, String> {
    if wasm.get(..8) != Some(b"\0asm\x01\0\0\0") {
        return Err("this is not a WebAssembly module".to_owned());
    }
    let mut walk = Walk::new(wasm, 8);
    while walk.at < wasm.len() {
        let section = walk.byte()?;
        let length = walk.number()? as usize;
        let end = walk.at + length;
        if section == 10 {
            let bodies = walk.number()?;
            return Ok(CodeSection {
                start: walk.at,
                end,
                bodies,
            });
        }
        walk.at = end;
    }
    Err("the module has no code".to_owned())
}

/// A place in a module.
pub(super) struct Walk<'a> {
    wasm: &'a [u8],
    at: usize,
    /// Where an alignment stands that is not the natural one of its instruction, and which that would be.
    pub(super) unnatural: Vec<(usize, u8)>,
}

/// What is done with each byte of a stream.
type Say<'a> = &'a mut dyn FnMut(usize, u8);

impl<'a> Walk<'a> {
    pub(super) fn new(wasm: &'a [u8], at: usize) -> Self {
        Self {
            wasm,
            at,
            unnatural: Vec::new(),
        }
    }

    pub(super) fn at(&self) -> usize {
        self.at
    }

    fn byte(&mut self) -> Result<u8, String> {
        let byte = self.wasm.get(self.at).copied();
        self.at += 1;
        byte.ok_or_else(|| format!("the module ends at byte {}, within a body", self.at - 1))
    }

    /// An unsigned number that is not a symbol of the code.
    fn number(&mut self) -> Result<u32, String> {
        self.say_number(OPCODES, &mut |_, _| ())
    }

    fn say_byte(&mut self, stream: usize, say: Say) -> Result<u8, String> {
        let byte = self.byte()?;
        say(stream, byte);
        Ok(byte)
    }

    /// A number of seven bits a byte; its value is of use only where it is unsigned and below 2³².
    fn say_number(&mut self, stream: usize, say: Say) -> Result<u32, String> {
        let mut value = 0;
        let mut shift = 0;
        loop {
            let byte = self.say_byte(stream, say)?;
            value |= u32::from(byte & 127).checked_shl(shift).unwrap_or(0);
            shift += 7;
            if byte < 128 {
                return Ok(value);
            }
        }
    }

    /// A function's body, from its length – of which nothing is said – to its end.
    pub(super) fn body(&mut self, say: Say) -> Result<(), String> {
        let before = self.at;
        let length = self.number()?;
        let start = self.at;
        if self.at - before != shortest(length) {
            return Err(format!(
                "the length at byte {before} is written longer than need be"
            ));
        }
        for _ in 0..self.say_number(COUNTS, say)? {
            self.say_number(COUNTS, say)?;
            self.say_byte(COUNTS, say)?;
        }
        let mut depth = 1;
        while depth > 0 {
            match self.instruction(say)? {
                0x02..=0x04 => depth += 1,
                0x0b => depth -= 1,
                _ => {}
            }
        }
        let body = Range {
            start,
            end: self.at,
        };
        if body.len() != length as usize {
            return Err(format!(
                "the body at byte {before} does not end where it says"
            ));
        }
        Ok(())
    }

    fn instruction(&mut self, say: Say) -> Result<u8, String> {
        let at = self.at;
        let opcode = self.say_byte(OPCODES, say)?;
        let unknown =
            |opcode: u32| format!("the instruction {opcode:#x} at byte {at} is not known");
        let kinds: &[u8] = if opcode == 0xfc {
            match self.say_number(OPCODES, say)? {
                0..=7 => &[],
                8 | 10 | 12 | 14 => &[5, 5],
                9 | 11 | 13 | 15 | 16 | 17 => &[5],
                sub => return Err(unknown(sub)),
            }
        } else {
            operands(opcode).ok_or_else(|| unknown(opcode.into()))?
        };
        for kind in kinds {
            match *kind {
                // How many labels, and one for all else.
                TABLE => {
                    for _ in 0..=self.say_number(COUNTS, say)? {
                        self.say_number(LABELS, say)?;
                    }
                }
                FRACTION => {
                    for _ in 0..if opcode == 0x43 { 4 } else { 8 } {
                        self.say_byte(stream_of(FRACTION, opcode, 0), say)?;
                    }
                }
                kind => {
                    if kind == MEMORY {
                        self.alignment(opcode)?;
                    }
                    let stream = stream_of(kind, opcode, self.behind_number());
                    self.say_number(stream, say)?;
                }
            }
        }
        Ok(opcode)
    }

    /// Passes over an alignment, of which nothing is said: it is a hint that changes nothing but speed, and no
    /// processor that browsers run on takes it.
    fn alignment(&mut self, opcode: u8) -> Result<(), String> {
        let at = self.at;
        let found = self.byte()?;
        let place = usize::from(opcode).wrapping_sub(0x28);
        match NATURAL.get(place) {
            Some(natural) if found <= *natural => {
                if found < *natural {
                    self.unnatural.push((at, *natural));
                }
                Ok(())
            }
            _ => Err(format!("the alignment at byte {at} is not known")),
        }
    }

    /// The byte behind the number that stands here.
    fn behind_number(&self) -> u8 {
        let rest = self.wasm.get(self.at..).unwrap_or_default();
        let mut behind = rest.iter().skip_while(|byte| **byte > 127).skip(1);
        behind.next().copied().unwrap_or_default()
    }
}

/// The kinds of an instruction's operands: 1 a block's type, 2 a label, 3 a table of labels, 4 a function, 5 another
/// index, 6 a local, 7 a global, 8 an alignment and an offset in memory, 9 and 10 whole numbers of 32 and 64 bits,
/// 11 a number with a fraction.
fn operands(opcode: u8) -> Option<&'static [u8]> {
    Some(match opcode {
        0x02..=0x04 => &[1],
        0x0c | 0x0d => &[2],
        0x0e => &[TABLE],
        0x10 | 0x12 => &[4],
        0x11 | 0x13 => &[5, 5],
        0x20..=0x22 => &[LOCAL],
        0x23 | 0x24 => &[7],
        0x25 | 0x26 | 0x3f | 0x40 | 0xd0 | 0xd2 => &[5],
        0x28..=0x3e => &[MEMORY],
        0x41 => &[WHOLE],
        0x42 => &[10],
        0x43 | 0x44 => &[FRACTION],
        0x00 | 0x01 | 0x05 | 0x0b | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 | 0xd1 => &[],
        _ => return None,
    })
}

/// How many bytes a number takes.
fn shortest(number: u32) -> usize {
    (1..5).find(|bytes| number >> (7 * bytes) == 0).unwrap_or(5)
}
