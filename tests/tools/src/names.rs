//! Shorter names between the module and its glue.
//!
//! wasm-bindgen gives every import a name such as `__wbg_closest_bd8e9afee4b6df78`, whose digits no compressor can
//! shrink, and writes each twice. Both sides get a letter or two instead.

/// The section of a module that holds its imports.
const IMPORTS: u8 = 2;

/// What the module calls the file that its imports come from.
const FROM: &str = "./initiative_charts_bg.js";

/// Renames the imports in glue and module alike.
pub fn shorten(glue: &str, module: &[u8]) -> Result<(String, Vec<u8>), String> {
    let mut reader = Reader(module);
    let mut shortened = reader.take(8)?.to_vec();
    let mut names = Vec::new();
    while !reader.0.is_empty() {
        let section = reader.take(1)?[0];
        let length = reader.number()?;
        let content = reader.take(length)?;
        let content = if section == IMPORTS {
            rename(content, &mut names)?
        } else {
            content.to_vec()
        };
        shortened.push(section);
        put_number(&mut shortened, content.len());
        shortened.extend(content);
    }
    Ok((renamed(glue, &names), shortened))
}

/// The imports with names of their own: their old names come to stand in `names`, in the order of the new.
fn rename(imports: &[u8], names: &mut Vec<String>) -> Result<Vec<u8>, String> {
    let mut reader = Reader(imports);
    let count = reader.number()?;
    let mut shortened = Vec::new();
    put_number(&mut shortened, count);
    for _ in 0..count {
        let (from, name) = (reader.text()?, reader.text()?);
        if from != FROM {
            return Err(format!("{name} is imported from {from}, not from {FROM}"));
        }
        let short = short(names.len());
        names.push(name);
        for text in [".", &short] {
            put_number(&mut shortened, text.len());
            shortened.extend(text.bytes());
        }
        let kind = reader.take(1)?[0];
        if kind != 0 {
            return Err(format!(
                "{short} is an import of kind {kind}, not a function"
            ));
        }
        shortened.push(kind);
        put_number(&mut shortened, reader.number()?);
    }
    Ok(shortened)
}

/// The glue, word by word.
fn renamed(glue: &str, names: &[String]) -> String {
    let mut text = String::with_capacity(glue.len());
    let word = |character: char| character.is_ascii_alphanumeric() || character == '_';
    for piece in glue
        .replace(&format!("{FROM:?}"), "\".\"")
        .split_inclusive(|character| !word(character))
    {
        let (name, rest) = piece.split_at(piece.trim_end_matches(|c| !word(c)).len());
        match names.iter().position(|known| known == name) {
            Some(place) => text += &short(place),
            None => text += name,
        }
        text += rest;
    }
    text
}

/// One letter, then two: names of an object's own, so that reserved words among them do no harm.
fn short(place: usize) -> String {
    let letter = |place: usize| char::from(b'a' + (place % 26) as u8);
    match place.checked_sub(26) {
        None => letter(place).to_string(),
        Some(place) => [letter(place / 26), letter(place)].iter().collect(),
    }
}

/// Writes a number as WebAssembly does: seven bits a byte, the low ones first.
pub(crate) fn put_number(bytes: &mut Vec<u8>, mut number: usize) {
    while number > 127 {
        bytes.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// What is left to read.
pub(crate) struct Reader<'a>(pub(crate) &'a [u8]);

impl<'a> Reader<'a> {
    pub(crate) fn take(&mut self, count: usize) -> Result<&'a [u8], String> {
        let (taken, rest) = self
            .0
            .split_at_checked(count)
            .ok_or("the module is cut short")?;
        self.0 = rest;
        Ok(taken)
    }

    pub(crate) fn number(&mut self) -> Result<usize, String> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.take(1)?[0];
            number |= usize::from(byte & 127) << shift;
            if byte < 128 {
                return Ok(number);
            }
        }
        Err("a number in the module is too long".to_owned())
    }

    pub(crate) fn text(&mut self) -> Result<String, String> {
        let length = self.number()?;
        String::from_utf8(self.take(length)?.to_vec()).map_err(|error| error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn module(imports: &[u8]) -> Vec<u8> {
        let mut module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02".to_vec();
        put_number(&mut module, imports.len());
        module.extend(imports);
        module.extend(b"\x0b\x01\0");
        module
    }

    fn import(from: &str, name: &str) -> Vec<u8> {
        let mut bytes = Vec::new();
        for text in [from, name] {
            put_number(&mut bytes, text.len());
            bytes.extend(text.bytes());
        }
        bytes.extend([0, 0x85, 1]);
        bytes
    }

    #[test]
    fn both_sides_get_the_same_names() -> Result<(), String> {
        let glue = r#"{ "./initiative_charts_bg.js": { __wbg_get_0: f, __wbg_get_01: g, __wbg_ptr: 0 } };"#;
        let (one, other) = (import(FROM, "__wbg_get_01"), import(FROM, "__wbg_get_0"));
        let (glue, module_of) = shorten(glue, &module(&[&[2][..], &one, &other].concat()))?;
        assert_eq!(glue, r#"{ ".": { b: f, a: g, __wbg_ptr: 0 } };"#);
        assert_eq!(
            module_of,
            module(b"\x02\x01.\x01a\0\x85\x01\x01.\x01b\0\x85\x01")
        );
        Ok(())
    }

    #[test]
    fn names_differ() {
        let names: std::collections::BTreeSet<String> = (0..500).map(short).collect();
        assert_eq!(names.len(), 500);
        assert!(names.iter().all(|name| name.len() < 3));
    }

    #[test]
    fn what_is_not_known_is_refused() {
        let refusal = |imports: &[u8]| shorten("", &module(imports)).err().unwrap_or_default();
        assert!(refusal(&[&[1][..], &import("env", "f")].concat()).contains("imported from env"));
        assert!(refusal(&[&[2][..], &import(FROM, "f")].concat()).contains("cut short"));
        let mut memory = import(FROM, "f");
        let kind = memory.len() - 3;
        memory[kind] = 2;
        assert!(refusal(&[&[1][..], &memory].concat()).contains("kind 2"));
    }
}
