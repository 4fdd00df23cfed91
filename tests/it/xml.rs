//! A small reader of XML, strict about what a well-formed document is.

/// An element as its opening tag stands in the document.
#[derive(Debug)]
pub(crate) struct Tag<'d> {
    pub(crate) name: &'d str,
    pub(crate) attributes: Vec<(&'d str, &'d str)>,
    /// The text right behind the tag, unescaped.
    pub(crate) text: String,
}

impl<'d> Tag<'d> {
    pub(crate) fn attribute(&self, name: &str) -> Option<&'d str> {
        let known = self.attributes.iter().find(|(known, _)| *known == name);
        known.map(|(_, value)| *value)
    }
}

/// Every element of the document in its order, or why the document is not well-formed.
pub(crate) fn read(document: &str) -> Result<Vec<Tag<'_>>, String> {
    let mut tags: Vec<Tag<'_>> = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    let mut rest = document.trim();
    while let Some(after) = rest.strip_prefix('<') {
        let (inside, after) = after.split_once('>').ok_or("a tag without its end")?;
        let (text, _) = after.split_once('<').unwrap_or((after, ""));
        rest = &after[text.len()..];
        let mut text = unescaped(text)?;
        if let Some(name) = inside.strip_prefix('/') {
            let last = open.pop();
            if last != Some(name) {
                return Err(format!("</{name}> closes {last:?}"));
            }
        } else {
            let alone = inside.strip_suffix('/');
            let tag = opening(alone.unwrap_or(inside), text.clone())?;
            if alone.is_none() {
                open.push(tag.name);
            } else if open.is_empty() {
                return Err("more than one outermost element".to_owned());
            }
            text.clear();
            tags.push(tag);
        }
        if open.is_empty() && !(rest.is_empty() && text.is_empty()) {
            return Err(format!("something after the outermost element: {rest:.40}"));
        }
    }
    match (rest.is_empty(), open.last()) {
        (true, None) => Ok(tags),
        (true, Some(name)) => Err(format!("<{name}> is never closed")),
        (false, _) => Err(format!("text outside of every element: {rest:.40}")),
    }
}

fn opening(inside: &str, text: String) -> Result<Tag<'_>, String> {
    let (name, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
    let is_name = |name: &str| {
        let known = |byte: u8| byte.is_ascii_alphanumeric() || b"-_:.".contains(&byte);
        name.bytes().all(known) && name.starts_with(|first: char| first.is_ascii_alphabetic())
    };
    let mut attributes: Vec<(&str, &str)> = Vec::new();
    while !rest.trim().is_empty() {
        let (attribute, after) = rest.split_once("=\"").ok_or("an attribute without value")?;
        let (value, after) = after.split_once('"').ok_or("a value without its end")?;
        let attribute = attribute.trim();
        unescaped(value)?;
        let again = attributes.iter().any(|(known, _)| *known == attribute);
        if again || !is_name(attribute) || value.contains('<') {
            return Err(format!("<{name}> has {attribute}={value:?}"));
        }
        attributes.push((attribute, value));
        rest = after;
    }
    if !is_name(name) {
        return Err(format!("{name:?} is no name of an element"));
    }
    Ok(Tag {
        name,
        attributes,
        text,
    })
}

/// The text that an escaped one stands for.
fn unescaped(text: &str) -> Result<String, String> {
    let mut plain = String::new();
    let mut parts = text.split('&');
    plain.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (name, after) = part.split_once(';').ok_or("an & that escapes nothing")?;
        plain.push_str(match name {
            "lt" => "<",
            "gt" => ">",
            "amp" => "&",
            "quot" => "\"",
            "apos" | "#39" => "'",
            other => return Err(format!("&{other}; is unknown")),
        });
        plain.push_str(after);
    }
    let allowed = |character: char| character >= ' ' || "\t\n\r".contains(character);
    match plain
        .chars()
        .find(|character| !allowed(*character) || *character == '\u{ffff}')
    {
        Some(character) => Err(format!("{character:?} is not allowed")),
        None => Ok(plain),
    }
}

#[test]
fn only_well_formed_documents_are_read() {
    for broken in [
        "text",
        "<a>",
        "<a></b>",
        "<a/>",
        "<a></a><b></b>",
        "<a b></a>",
        "<a b=\"1\" b=\"2\"></a>",
        "<a>&</a>",
        "<a>&nbsp;</a>",
        "<a>\u{1}</a>",
        "<a b=\"<\"></a>",
        "<a><b></a></b>",
        "<1></1>",
        "<a></a>text",
    ] {
        assert!(read(broken).is_err(), "{broken:?}");
    }
    let tags = read("<a b=\"&quot;\">x &lt; y<c/>z</a>\n").unwrap();
    assert_eq!(
        tags.iter()
            .map(|tag| (tag.name, tag.text.as_str()))
            .collect::<Vec<_>>(),
        [("a", "x < y"), ("c", "z")]
    );
}
