//! The module's code, smaller than a general compressor makes it.
//!
//! Code is most of the module, and to a general compressor it looks like noise: the bytes of an instruction mean
//! different things by their place in it. Here the packer and `www/widget/unsqueeze.js` walk through the instructions
//! alike, and foresee every byte from what stood in the same place after the same instructions before ([`past`],
//! [`forecast`]); what is left to say is written in [`arithmetic`] code. Brotli can make nothing smaller of that, and
//! passes it on as it is; so does gzip.
//!
//! The bodies' lengths are left out, since the walk finds where they end, and so are alignments, once all are the natural
//! ones. Everything but the code stays as it is.

mod arithmetic;
mod forecast;
mod huffman;
mod past;
mod walk;

use crate::literal::{template_literal, text_literal};
use forecast::Forecast;
use huffman::{KINDS, Tree};
use past::Past;
use walk::Walk;

/// A module taken apart: what is not code, and the code.
#[derive(Debug)]
pub struct Squeezed {
    /// The module up to its first function body.
    pub before: Vec<u8>,
    /// How many bodies there are.
    pub bodies: u32,
    /// The lengths of the Huffman codes of each kind of byte.
    pub trees: String,
    /// The bodies, squeezed: characters of a template literal that need no escape.
    pub code: String,
    /// The module behind its last body.
    pub after: Vec<u8>,
    /// How long the whole module is.
    pub length: usize,
}

impl Squeezed {
    /// What the loader is given, as a JavaScript array.
    pub fn parts(&self) -> String {
        format!(
            "[{},{},\"{}\",`{}`,{},{}]",
            template_literal(&self.before),
            self.bodies,
            self.trees,
            self.code,
            text_literal(&self.after),
            self.length
        )
    }
}

/// The same module with each instruction's natural alignment, which [`squeeze`] asks for.
pub fn naturally_aligned(wasm: &[u8]) -> Result<Vec<u8>, String> {
    let code = walk::code_section(wasm)?;
    let mut walk = Walk::new(wasm, code.start);
    for _ in 0..code.bodies {
        walk.body()?;
    }
    let mut aligned = wasm.to_vec();
    for (at, natural) in walk.unnatural {
        if let Some(byte) = aligned.get_mut(at) {
            *byte = natural;
        }
    }
    Ok(aligned)
}

/// Takes a module apart. An error names the byte at which it is not what this knows; the instructions of vectors,
/// threads and exceptions are not, nor a length that is written longer than need be.
pub fn squeeze(wasm: &[u8]) -> Result<Squeezed, String> {
    let code = walk::code_section(wasm)?;
    let mut walk = Walk::new(wasm, code.start);
    let bodies = (0..code.bodies)
        .map(|_| walk.body())
        .collect::<Result<Vec<_>, _>>()?;
    if walk.at() != code.end {
        return Err(format!(
            "the bodies end at byte {}, their section at {}",
            walk.at(),
            code.end
        ));
    }
    if let Some((at, _)) = walk.unnatural.first() {
        return Err(format!("the alignment at byte {at} is not the natural one"));
    }
    let symbols = Past::of(&bodies);
    let mut counts = [[0_u32; 256]; KINDS];
    for symbol in &symbols {
        counts[symbol.kind][usize::from(symbol.byte)] += 1;
    }
    let trees = counts.map(|counts| Tree::of(&counts));
    let mut forecast = Forecast::new();
    for symbol in &symbols {
        forecast.say(symbol, &trees[symbol.kind]);
    }
    Ok(Squeezed {
        before: wasm.get(..code.start).unwrap_or_default().to_vec(),
        bodies: code.bodies,
        trees: trees.map(|tree| tree.text()).join(","),
        code: forecast.finish(),
        after: wasm.get(code.end..).unwrap_or_default().to_vec(),
        length: wasm.len(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::node;

    /// Runs the loader's own script on a module taken apart.
    fn unsqueezed(module: &[u8]) -> Result<Vec<u8>, String> {
        made_of(&squeeze(module)?)
    }

    fn made_of(squeezed: &Squeezed) -> Result<Vec<u8>, String> {
        let mut script = String::new();
        for name in ["forecast.js", "unsqueeze.js"] {
            let path = format!("{}/../../www/widget/{name}", env!("CARGO_MANIFEST_DIR"));
            let part = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
            let lines = part.lines().filter(|line| !line.starts_with("import "));
            script.extend(lines.map(|line| line.trim_start_matches("export ").to_owned() + "\n"));
        }
        node(&format!(
            "{script}unsqueeze(...{}).then((made) => process.stdout.write(made));",
            squeezed.parts()
        ))
    }

    /// A module with these bodies (each without its length), and a section behind them.
    fn module(bodies: &[Vec<u8>]) -> Vec<u8> {
        let number = |mut value: usize| {
            let mut bytes = Vec::new();
            while value > 127 {
                bytes.push(value as u8 & 127 | 128);
                value >>= 7;
            }
            bytes.push(value as u8);
            bytes
        };
        let mut code = number(bodies.len());
        for body in bodies {
            code.extend(number(body.len()));
            code.extend(body);
        }
        let mut module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x0a".to_vec();
        module.extend(number(code.len()));
        module.extend(code);
        module.extend(b"\x0b\x07\x01\x01\x04`\\${");
        module
    }

    /// One of each form of instruction.
    fn every_form() -> Vec<u8> {
        let mut body = vec![2, 200, 1, 0x7f, 1, 0x7c];
        for instruction in [
            &[
                0x02, 0x40, 0x03, 0x7f, 0x04, 0x80, 0x7f, 0x05, 0x0b, 0x0b, 0x0b,
            ][..],
            &[0x0c, 0, 0x0d, 1, 0x0e, 2, 0, 1, 2, 0x0f, 0x00, 0x01],
            &[0x10, 0x85, 1, 0x11, 3, 0, 0x12, 4, 0x13, 5, 0, 0x1a, 0x1b],
            &[
                0x20, 0, 0x21, 0x81, 1, 0x22, 2, 0x23, 0, 0x24, 1, 0x25, 0, 0x26, 0,
            ],
            &[
                0x28, 2, 0xfc, 0xff, 0x3f, 0x2d, 0, 4, 0x3e, 2, 4, 0x3f, 0, 0x40, 0,
            ],
            // Each of what may take a local or a number.
            &[
                0x20, 1, 0x29, 3, 8, 0x20, 2, 0x20, 3, 0x41, 9, 0x20, 4, 0x10, 1,
            ],
            &[
                0x20, 5, 0x11, 2, 0, 0x20, 6, 0x1a, 0x41, 7, 0x6a, 0x41, 8, 0x6b,
            ],
            &[
                0x41, 0x80, 0x80, 0xc0, 0, 0x42, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                0xff, 1,
            ],
            &[
                0x43, 0x0b, 0x0b, 0x80, 0xff, 0x44, 1, 2, 0x0b, 4, 5, 6, 7, 8,
            ],
            &[0x45, 0x6a, 0xc4, 0xd0, 0x70, 0xd1, 0xd2, 3],
            &[
                0xfc, 0, 0xfc, 8, 0, 0, 0xfc, 9, 0, 0xfc, 10, 0, 0, 0xfc, 11, 0,
            ],
            &[
                0xfc, 12, 0, 0, 0xfc, 13, 0, 0xfc, 14, 0, 0, 0xfc, 15, 0, 0xfc, 16, 0, 0xfc, 17, 0,
            ],
        ] {
            body.extend(instruction);
        }
        body.push(0x0b);
        body
    }

    #[test]
    fn the_loader_makes_the_same_module_again() -> Result<(), String> {
        let long = [&[0][..], &[0x41, 1, 0x1a].repeat(6000), &[0x0b]].concat();
        for bodies in [
            vec![],
            vec![vec![0, 0x0b]],
            vec![every_form(), long, vec![0, 0x0b], every_form()],
        ] {
            let module = module(&bodies);
            assert_eq!(unsqueezed(&module)?, module);
        }
        Ok(())
    }

    #[test]
    fn code_that_repeats_itself_takes_little() -> Result<(), String> {
        let squeezed = squeeze(&module(&vec![every_form(); 200]))?;
        assert!(squeezed.code.len() < 1200, "{}", squeezed.code.len());
        Ok(())
    }

    #[test]
    fn the_squeezed_code_needs_no_escape() -> Result<(), String> {
        let squeezed = squeeze(&module(&vec![every_form(); 20]))?;
        let escape = |character: char| !(' '..='~').contains(&character) && character != '\u{1f}';
        assert!(!squeezed.code.contains(escape), "{}", squeezed.code);
        assert!(
            !squeezed.code.contains(['`', '\\', '{']),
            "{}",
            squeezed.code
        );
        Ok(())
    }

    #[test]
    fn what_was_harmed_ends_as_well() -> Result<(), String> {
        let module = module(&vec![every_form(); 20]);
        let whole = squeeze(&module)?;
        for (trees, code) in [
            (whole.trees.as_str(), &whole.code[..whole.code.len() / 2]),
            (whole.trees.as_str(), ""),
            (",,,,,,,,,", whole.code.as_str()),
            ("1,1,1,1,1,1,1,1,1,1", whole.code.as_str()),
        ] {
            let harmed = Squeezed {
                before: whole.before.clone(),
                bodies: whole.bodies,
                trees: trees.to_owned(),
                code: code.to_owned(),
                after: whole.after.clone(),
                length: whole.length,
            };
            // Another module or an error, but soon.
            assert_ne!(made_of(&harmed).unwrap_or_default(), module);
        }
        Ok(())
    }

    #[test]
    fn alignments_become_the_natural_ones() -> Result<(), String> {
        let hinted = module(&[vec![0, 0x29, 0, 8, 0x3b, 0, 4, 0x2d, 0, 1, 0x0b]]);
        let natural = module(&[vec![0, 0x29, 3, 8, 0x3b, 1, 4, 0x2d, 0, 1, 0x0b]]);
        assert!(squeeze(&hinted).is_err_and(|line| line.contains("alignment at byte 20")));
        assert_eq!(naturally_aligned(&hinted)?, natural);
        assert_eq!(naturally_aligned(&natural)?, natural);
        assert_eq!(unsqueezed(&natural)?, natural);
        Ok(())
    }

    #[test]
    fn text_behind_the_code_stays() -> Result<(), String> {
        let mut module = module(&[vec![0, 0x0b]]);
        module.extend("projets clés · 专项 ぷ 과제 𠮷".as_bytes());
        module.extend([0xe4, 0xb8, 0xe4, 0xb8, 0x93, 0xff]);
        assert_eq!(unsqueezed(&module)?, module);
        Ok(())
    }

    #[test]
    fn what_is_not_known_is_refused_with_its_place() {
        let refusal = |bytes: &[u8]| squeeze(bytes).err().unwrap_or_default();
        assert!(refusal(b"\0asm").contains("not a WebAssembly module"));
        assert!(refusal(b"\0asm\x01\0\0\0").contains("has no code"));
        let vector = module(&[vec![0, 0xfd, 12, 0x0b]]);
        assert!(refusal(&vector).contains("the instruction 0xfd at byte 19 is not known"));
        let short = module(&[vec![0, 0x02, 0x40, 0x0b]]);
        assert!(refusal(&short).contains("does not end where it says"));
        let mut padded = module(&[vec![0, 0x0b]]);
        padded.splice(15..18, [5, 1, 0x82, 0]);
        assert!(refusal(&padded).contains("longer than need be"));
    }
}
