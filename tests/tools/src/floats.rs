//! Lets the module write every `f64` in the crate's own way.
//!
//! plotters and its canvas write font sizes and opacities into texts for CSS. With the standard library's `Display` of
//! `f64` comes what finds the shortest text for any number, exact to the last bit, twice over: 12 KB of the module. A
//! font size needs none of it. So the body of that one function becomes a call of the crate's own
//! (`initiative_charts::geometry::Plain`), and wasm-opt then drops all that only the old body had used.

use crate::names::{Reader, put_number};

const TYPES_OF_BODIES: u8 = 3;
const IMPORTS: u8 = 2;
const CODE: u8 = 10;
const CUSTOM: u8 = 0;

/// Whether a function's name is that of `<f64 as Display>::fmt`, as rustc mangles names (version 0).
fn is_std(name: &str) -> bool {
    name.contains("_4core3fmt5floatd") && name.ends_with("7Display3fmt")
}

/// Whether a function's name is that of `<Plain as Display>::fmt`.
fn is_own(name: &str) -> bool {
    name.contains("17initiative_charts8geometry")
        && name.contains("5Plain")
        && name.ends_with("7Display3fmt")
}

/// What happened.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The module with the other body.
    Replaced(Vec<u8>),
    /// Nothing in the module writes an `f64` in the standard library's way.
    NothingToDo,
}

/// Replaces the body. An error says what is missing: the module must come straight from the linker, with its names.
pub fn write_plainly(wasm: &[u8]) -> Result<Outcome, String> {
    let module = Sections::of(wasm)?;
    let names = module.function_names()?;
    let find = |wanted: fn(&str) -> bool| {
        let found = names.iter().find(|(_, name)| wanted(name));
        found.map(|(place, _)| *place)
    };
    let Some(theirs) = find(is_std) else {
        return Ok(Outcome::NothingToDo);
    };
    let own = find(is_own).ok_or("the module has no function that writes a Plain")?;
    let (imported, types) = (module.imported_functions()?, module.types_of_bodies()?);
    let kind = |place: usize| types.get(place.checked_sub(imported)?);
    if kind(theirs).is_none() || kind(theirs) != kind(own) {
        return Err("the two functions that write an f64 are not of one type".to_owned());
    }
    module
        .with_body(theirs - imported, &call(own))
        .map(Outcome::Replaced)
}

/// The body of a function that hands its two arguments on: no locals, `local.get 0`, `local.get 1`, `call`, `end`.
fn call(function: usize) -> Vec<u8> {
    let mut body = vec![0, 0x20, 0, 0x20, 1, 0x10];
    put_number(&mut body, function);
    body.push(0x0b);
    body
}

/// A module's sections, in their order: what each is, and what is in it.
struct Sections<'a>(Vec<(u8, &'a [u8])>);

impl<'a> Sections<'a> {
    fn of(wasm: &'a [u8]) -> Result<Self, String> {
        let mut reader = Reader(wasm);
        if reader.take(8)? != b"\0asm\x01\0\0\0" {
            return Err("this is not a WebAssembly module".to_owned());
        }
        let mut sections = Vec::new();
        while !reader.0.is_empty() {
            let section = reader.take(1)?[0];
            let length = reader.number()?;
            sections.push((section, reader.take(length)?));
        }
        Ok(Self(sections))
    }

    fn section(&self, wanted: u8) -> Result<Reader<'a>, String> {
        let found = self.0.iter().find(|(section, _)| *section == wanted);
        found
            .map(|(_, content)| Reader(content))
            .ok_or_else(|| format!("the module has no section {wanted}"))
    }

    /// The functions' places and names.
    fn function_names(&self) -> Result<Vec<(usize, String)>, String> {
        for (section, content) in &self.0 {
            let mut reader = Reader(content);
            if *section != CUSTOM || reader.text()? != "name" {
                continue;
            }
            while !reader.0.is_empty() {
                let (part, length) = (reader.take(1)?[0], reader.number()?);
                let mut names = Reader(reader.take(length)?);
                if part == 1 {
                    let count = names.number()?;
                    return (0..count)
                        .map(|_| Ok((names.number()?, names.text()?)))
                        .collect();
                }
            }
        }
        Err("the module has no names of functions".to_owned())
    }

    /// How many functions come before those with bodies. wasm-bindgen's modules import nothing else.
    fn imported_functions(&self) -> Result<usize, String> {
        let mut imports = self.section(IMPORTS)?;
        let count = imports.number()?;
        for _ in 0..count {
            let (from, name) = (imports.text()?, imports.text()?);
            if imports.take(1)? != [0] {
                return Err(format!("{name}, imported from {from}, is no function"));
            }
            imports.number()?;
        }
        Ok(count)
    }

    fn types_of_bodies(&self) -> Result<Vec<usize>, String> {
        let mut types = self.section(TYPES_OF_BODIES)?;
        let count = types.number()?;
        (0..count).map(|_| types.number()).collect()
    }

    /// The module with another body at the place among its bodies.
    fn with_body(&self, place: usize, body: &[u8]) -> Result<Vec<u8>, String> {
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        for (section, content) in &self.0 {
            let mut made = Vec::new();
            if *section == CODE {
                let mut bodies = Reader(content);
                let count = bodies.number()?;
                put_number(&mut made, count);
                for at in 0..count {
                    let length = bodies.number()?;
                    let old = bodies.take(length)?;
                    let body = if at == place { body } else { old };
                    put_number(&mut made, body.len());
                    made.extend(body);
                }
            } else {
                made.extend(*content);
            }
            wasm.push(*section);
            put_number(&mut wasm, made.len());
            wasm.extend(made);
        }
        Ok(wasm)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STD: &str = "_RNvXs7_NtNtCs8A_4core3fmt5floatdNtB7_7Display3fmt";
    const OWN: &str =
        "_RNvXs_NtCs1_17initiative_charts8geometryNtB4_5PlainNtNtCs8A_4core3fmt7Display3fmt";

    /// A module that imports one function, and has two of these types and names, whose bodies are empty.
    fn module(types: [u8; 2], names: [&str; 2]) -> Vec<u8> {
        let mut named = b"\x04name\x01".to_vec();
        let mut list = vec![2];
        for (place, name) in (1..).zip(names) {
            list.push(place);
            put_number(&mut list, name.len());
            list.extend(name.bytes());
        }
        put_number(&mut named, list.len());
        named.extend(list);
        let sections: [(u8, &[u8]); 4] = [
            (IMPORTS, b"\x01\x01.\x01a\0\0"),
            (TYPES_OF_BODIES, &[2, types[0], types[1]]),
            (CODE, &[2, 3, 0, 0x01, 0x0b, 2, 0, 0x0b]),
            (CUSTOM, &named),
        ];
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        for (section, content) in sections {
            module.push(section);
            put_number(&mut module, content.len());
            module.extend(content);
        }
        module
    }

    #[test]
    fn the_standard_librarys_body_becomes_a_call_of_our_own() -> Result<(), String> {
        let Outcome::Replaced(made) = write_plainly(&module([1, 1], [STD, OWN]))? else {
            return Err("nothing was replaced".to_owned());
        };
        let sections = Sections::of(&made)?;
        // Function 2, in place of the first body.
        let code = [2, 8, 0, 0x20, 0, 0x20, 1, 0x10, 2, 0x0b, 2, 0, 0x0b];
        assert_eq!(sections.section(CODE)?.0, code);
        assert_eq!(sections.function_names()?.len(), 2);
        Ok(())
    }

    #[test]
    fn a_module_that_writes_no_float_stays() {
        let outcome = write_plainly(&module([1, 1], ["_RNv", OWN]));
        assert_eq!(outcome, Ok(Outcome::NothingToDo));
    }

    #[test]
    fn what_cannot_be_called_is_refused() {
        let refusal = |wasm: &[u8]| write_plainly(wasm).err().unwrap_or_default();
        assert!(refusal(&module([1, 1], [STD, "_RNv"])).contains("writes a Plain"));
        assert!(refusal(&module([1, 0], [STD, OWN])).contains("not of one type"));
        assert!(refusal(b"\0asm\x01\0\0\0").contains("no names"));
        assert!(refusal(b"MZ").contains("cut short"));
    }
}
