//! The walk through a module: which byte is what.

use std::ops::Range;

/// How many streams there are.
pub(super) const STREAMS: usize = 9;

// What the bytes of the code stand for; an instruction's operands are numbered in [`operands`].
const OPCODE: u8 = 0;
/// The locals with which a body begins: how many groups, how many in each, and their type.
const LOCALS: u8 = 13;
/// The second part of an opcode.
const SUB: u8 = 14;

/// The stream in which such bytes stand: block types, indices, globals and alignments follow from the opcode before
/// them, and stand with it.
pub(super) fn stream_of(what: u8) -> usize {
    match what {
        3 | LOCALS => 1,
        2 => 2,
        4 => 3,
        6 => 4,
        9 => 5,
        10 => 6,
        11 => 7,
        12 => 8,
        _ => 0,
    }
}

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
}

/// What is done with each byte.
type Say<'a> = &'a mut dyn FnMut(u8, u8);

impl<'a> Walk<'a> {
    pub(super) fn new(wasm: &'a [u8], at: usize) -> Self {
        Self { wasm, at }
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
        self.say_number(OPCODE, &mut |_, _| ())
    }

    fn say_byte(&mut self, what: u8, say: Say) -> Result<u8, String> {
        let byte = self.byte()?;
        say(what, byte);
        Ok(byte)
    }

    /// A number of seven bits a byte; its value is of use only where it is unsigned and below 2³².
    fn say_number(&mut self, what: u8, say: Say) -> Result<u32, String> {
        let mut value = 0;
        let mut shift = 0;
        loop {
            let byte = self.say_byte(what, say)?;
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
        for _ in 0..self.say_number(LOCALS, say)? {
            self.say_number(LOCALS, say)?;
            self.say_byte(LOCALS, say)?;
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
        let opcode = self.say_byte(OPCODE, say)?;
        let unknown =
            |opcode: u32| format!("the instruction {opcode:#x} at byte {at} is not known");
        let kinds: &[u8] = if opcode == 0xfc {
            match self.say_number(SUB, say)? {
                0..=7 => &[],
                8 | 10 | 12 | 14 => &[5, 5],
                9 | 11 | 13 | 15 | 16 | 17 => &[5],
                sub => return Err(unknown(sub)),
            }
        } else {
            operands(opcode).ok_or_else(|| unknown(opcode.into()))?
        };
        for what in kinds {
            match what {
                // A branch table: how many labels, and one for all else.
                3 => {
                    for _ in 0..=self.say_number(3, say)? {
                        self.say_number(2, say)?;
                    }
                }
                12 => {
                    for _ in 0..if opcode == 0x43 { 4 } else { 8 } {
                        self.say_byte(12, say)?;
                    }
                }
                what => {
                    self.say_number(*what, say)?;
                }
            }
        }
        Ok(opcode)
    }
}

/// The kinds of an instruction's operands: 1 a block's type, 2 a label, 3 a table of labels, 4 a function, 5 another
/// index, 6 a local, 7 a global, 8 an alignment, 9 an offset, 10 and 11 whole numbers, 12 a number with a fraction.
fn operands(opcode: u8) -> Option<&'static [u8]> {
    Some(match opcode {
        0x02..=0x04 => &[1],
        0x0c | 0x0d => &[2],
        0x0e => &[3],
        0x10 | 0x12 => &[4],
        0x11 | 0x13 => &[5, 5],
        0x20..=0x22 => &[6],
        0x23 | 0x24 => &[7],
        0x25 | 0x26 | 0x3f | 0x40 | 0xd0 | 0xd2 => &[5],
        0x28..=0x3e => &[8, 9],
        0x41 => &[10],
        0x42 => &[11],
        0x43 | 0x44 => &[12],
        0x00 | 0x01 | 0x05 | 0x0b | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 | 0xd1 => &[],
        _ => return None,
    })
}

/// How many bytes a number takes.
fn shortest(number: u32) -> usize {
    (1..5).find(|bytes| number >> (7 * bytes) == 0).unwrap_or(5)
}
