//! The walk through a module: which byte is what.

/// The kinds of symbols, each with a Huffman code and views of the past of its own ([`super::model`]).
pub(super) mod kind {
    pub(in crate::squeeze) const OPCODE: usize = 0;
    /// Counts, types and indices that are not of another kind.
    pub(in crate::squeeze) const INDEX: usize = 1;
    pub(in crate::squeeze) const LABEL: usize = 2;
    pub(in crate::squeeze) const FUNCTION: usize = 3;
    pub(in crate::squeeze) const LOCAL: usize = 4;
    pub(in crate::squeeze) const OFFSET: usize = 5;
    pub(in crate::squeeze) const WHOLE: usize = 6;
    pub(in crate::squeeze) const FRACTION: usize = 7;
    /// Any byte of a number but its first; the number keeps its own kind's views.
    pub(in crate::squeeze) const LATER: usize = 8;
    pub(in crate::squeeze) const LATER_WHOLE: usize = 9;
}

/// The exponents of the natural alignments of what reads and writes memory, from 0x28 on.
const NATURAL: &[u8; 23] =
    b"\x02\x03\x02\x03\0\0\x01\x01\0\0\x01\x01\x02\x02\x02\x03\x02\x03\0\x01\0\x01\x02";

/// A number, or one byte of one with a fraction: what it is, and its bytes.
pub(super) type Operand<'a> = (usize, &'a [u8]);

/// An instruction's opcode and operands, without alignments.
pub(super) struct Instruction<'a> {
    pub(super) opcode: u8,
    pub(super) operands: Vec<Operand<'a>>,
}

/// A function's body.
pub(super) struct Body<'a> {
    /// How many groups of locals there are, and each group's count and type.
    pub(super) locals: Vec<Operand<'a>>,
    /// All instructions to the last `end`.
    pub(super) instructions: Vec<Instruction<'a>>,
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
    /// Where an alignment stands that is not the natural one of its instruction, and which that would be.
    pub(super) unnatural: Vec<(usize, u8)>,
}

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
        self.say_number(kind::INDEX, &mut Vec::new())
    }

    fn say_byte(&mut self, kind: usize, said: &mut Vec<Operand<'a>>) -> Result<(), String> {
        let at = self.at;
        self.byte()?;
        said.push((kind, self.wasm.get(at..self.at).unwrap_or_default()));
        Ok(())
    }

    /// A number of seven bits a byte; its value is of use only where it is unsigned and below 2³².
    fn say_number(&mut self, kind: usize, said: &mut Vec<Operand<'a>>) -> Result<u32, String> {
        let (at, mut value, mut shift) = (self.at, 0, 0);
        loop {
            let byte = self.byte()?;
            value |= u32::from(byte & 127).checked_shl(shift).unwrap_or(0);
            shift += 7;
            if byte < 128 {
                said.push((kind, self.wasm.get(at..self.at).unwrap_or_default()));
                return Ok(value);
            }
        }
    }

    /// A function's body, from its length – which is left out – to its end.
    pub(super) fn body(&mut self) -> Result<Body<'a>, String> {
        let before = self.at;
        let length = self.number()?;
        let start = self.at;
        if start - before != shortest(length) {
            return Err(format!(
                "the length at byte {before} is written longer than need be"
            ));
        }
        let mut locals = Vec::new();
        for _ in 0..self.say_number(kind::INDEX, &mut locals)? {
            self.say_number(kind::INDEX, &mut locals)?;
            self.say_byte(kind::INDEX, &mut locals)?;
        }
        let mut instructions = Vec::new();
        let mut depth = 1;
        while depth > 0 {
            let instruction = self.instruction()?;
            match instruction.opcode {
                0x02..=0x04 => depth += 1,
                0x0b => depth -= 1,
                _ => {}
            }
            instructions.push(instruction);
        }
        if self.at - start != length as usize {
            return Err(format!(
                "the body at byte {before} does not end where it says"
            ));
        }
        Ok(Body {
            locals,
            instructions,
        })
    }

    fn instruction(&mut self) -> Result<Instruction<'a>, String> {
        let at = self.at;
        let opcode = self.byte()?;
        let mut operands = Vec::new();
        let unknown =
            |opcode: u32| format!("the instruction {opcode:#x} at byte {at} is not known");
        let kinds: &[u8] = if opcode == 0xfc {
            match self.say_number(kind::INDEX, &mut operands)? {
                0..=7 => &[],
                8 | 10 | 12 | 14 => &[1, 1],
                9 | 11 | 13 | 15 | 16 | 17 => &[1],
                sub => return Err(unknown(sub)),
            }
        } else {
            kinds_of(opcode).ok_or_else(|| unknown(opcode.into()))?
        };
        for what in kinds {
            match *what {
                TABLE => {
                    for _ in 0..=self.say_number(kind::INDEX, &mut operands)? {
                        self.say_number(kind::LABEL, &mut operands)?;
                    }
                }
                FRACTION => {
                    for _ in 0..if opcode == 0x43 { 4 } else { 8 } {
                        self.say_byte(kind::FRACTION, &mut operands)?;
                    }
                }
                what => {
                    if what == OFFSET {
                        self.alignment(opcode)?;
                    }
                    self.say_number(what.into(), &mut operands)?;
                }
            }
        }
        Ok(Instruction { opcode, operands })
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
}

// What `kinds_of` says apart from the kinds of symbols that are one number.
const OFFSET: u8 = kind::OFFSET as u8;
const FRACTION: u8 = kind::FRACTION as u8;
/// How many labels, the labels, and one for all else.
const TABLE: u8 = 8;

/// The kinds of an instruction's operands.
fn kinds_of(opcode: u8) -> Option<&'static [u8]> {
    Some(match opcode {
        0x02..=0x04 | 0x23..=0x26 | 0x3f | 0x40 | 0xd0 | 0xd2 => &[1],
        0x0c | 0x0d => &[2],
        0x0e => &[TABLE],
        0x10 | 0x12 => &[3],
        0x11 | 0x13 => &[1, 1],
        0x20..=0x22 => &[4],
        0x28..=0x3e => &[OFFSET],
        0x41 | 0x42 => &[6],
        0x43 | 0x44 => &[FRACTION],
        0x00 | 0x01 | 0x05 | 0x0b | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 | 0xd1 => &[],
        _ => return None,
    })
}

/// How many bytes a number takes.
fn shortest(number: u32) -> usize {
    (1..5).find(|bytes| number >> (7 * bytes) == 0).unwrap_or(5)
}
