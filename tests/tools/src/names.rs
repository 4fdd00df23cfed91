//! Shorter names between the module and its glue.
//!
//! wasm-bindgen gives every import a name such as `__wbg_closest_bd8e9afee4b6df78`, whose digits no compressor can
//! shrink: eight bytes for each of some eighty imports. Both sides get the same other name, of the same length, so
//! that nothing in the module moves.

/// How many digits stand at the end of such a name.
const DIGITS: usize = 16;

/// Renames the imports in glue and module alike.
pub fn shorten(glue: &mut String, module: &mut [u8]) {
    for (count, name) in imports(glue).into_iter().enumerate() {
        let place = format!("{count:x}");
        let short = "_".repeat(name.len() - place.len()) + &place;
        *glue = glue.replace(&name, &short);
        replace(module, name.as_bytes(), short.as_bytes());
    }
}

/// The names in the order in which they first occur.
fn imports(glue: &str) -> Vec<String> {
    let mut names = Vec::new();
    for word in glue.split(|character: char| !character.is_ascii_alphanumeric() && character != '_')
    {
        let digits = word.len().checked_sub(DIGITS).and_then(|at| word.get(at..));
        let hashed =
            digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        if word.starts_with("__wbg_") && hashed && !names.iter().any(|known| known == word) {
            names.push(word.to_owned());
        }
    }
    names
}

fn replace(bytes: &mut [u8], from: &[u8], to: &[u8]) {
    let mut at = 0;
    while let Some(window) = bytes.get_mut(at..at + from.len()) {
        if window == from {
            window.copy_from_slice(to);
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_get_the_same_names_of_the_same_length() {
        let mut glue =
            "{ __wbg_get_0123456789abcdef: f, __wbg_get_1123456789abcdef: g, __wbg_ptr: 0 }"
                .to_owned();
        let mut module = b"\x1a__wbg_get_1123456789abcdef\x1a__wbg_get_0123456789abcdef".to_vec();
        shorten(&mut glue, &mut module);
        let names = ["_".repeat(25) + "0", "_".repeat(25) + "1"];
        assert_eq!(
            glue,
            format!("{{ {}: f, {}: g, __wbg_ptr: 0 }}", names[0], names[1])
        );
        assert_eq!(
            module,
            format!("\x1a{}\x1a{}", names[1], names[0]).into_bytes()
        );
    }
}
