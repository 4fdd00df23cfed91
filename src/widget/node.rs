//! The page's elements as values, which the browser brings its own in line with.

use crate::scene::text::{clauses, pieces};

/// The names of the `data-` attributes of elements: what the widget knows them by.
pub const DATA_NAMES: [&str; 7] = [
    "data-chart",
    "data-copy",
    "data-datum",
    "data-figure",
    "data-panel",
    "data-report",
    "data-row",
];

/// An element or a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// A text; never mark-up.
    Text(String),
}

/// An element of HTML.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Element {
    /// Its name.
    pub tag: &'static str,
    /// Its attributes; a value may be empty.
    pub attributes: Vec<(&'static str, String)>,
    /// Its inline styles, set one by one through the style object, as strict policies demand.
    pub styles: Vec<(&'static str, String)>,
    /// What is inside it.
    pub children: Vec<Node>,
    /// Whether the children are written apart from the rest, as those of the table: an update leaves them as they are.
    pub is_part: bool,
}

impl Element {
    /// An element without attributes or children.
    #[must_use]
    pub fn new(tag: &'static str) -> Self {
        Self {
            tag,
            ..Self::default()
        }
    }

    /// The value of an attribute; empty where it has none.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        let mut attributes = self.attributes.iter();
        attributes
            .find(|(known, _)| *known == name)
            .map_or("", |(_, value)| value)
    }

    /// Its first class.
    #[must_use]
    pub fn class(&self) -> &str {
        self.value("class").split(' ').next().unwrap_or_default()
    }

    /// Has the act done with the element that no line breaks in, if this one ends with it; whether it does.
    fn at_whole_end(&mut self, act: &dyn Fn(&mut Self)) -> bool {
        if let Some(Node::Element(last)) = self.children.last_mut() {
            return last.at_whole_end(act);
        }
        let is_whole = self.class() == "whole";
        if is_whole {
            act(self);
        }
        is_whole
    }

    /// Whether one may become the other: both have the same name, id and first class.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        self.tag == other.tag
            && self.value("id") == other.value("id")
            && self.class() == other.class()
    }
}

/// Writes elements from the outside in: what is opened last is closed first.
///
/// Every method takes plain references and is compiled once: a page of elements costs a few bytes of wasm each.
#[derive(Debug, Default)]
pub struct Writer {
    /// The elements that are open, the outermost first; the first holds what is finished.
    open: Vec<Element>,
}

impl Writer {
    /// Opens an element: its name, its classes after full stops, its fixed attributes as `name=value` after spaces.
    pub fn open(&mut self, what: &'static str) {
        let mut element = Element::default();
        for (index, word) in what.split(' ').enumerate() {
            if index == 0 {
                let (tag, classes) = word.split_once('.').unwrap_or((word, ""));
                element.tag = tag;
                if !classes.is_empty() {
                    element
                        .attributes
                        .push(("class", classes.replace('.', " ")));
                }
            } else {
                let (name, value) = word.split_once('=').unwrap_or((word, ""));
                element.attributes.push((name, value.to_owned()));
            }
        }
        self.open.push(element);
    }

    /// Gives the open element an attribute.
    pub fn attribute(&mut self, name: &'static str, value: &str) {
        if let Some(element) = self.open.last_mut() {
            element.attributes.push((name, value.to_owned()));
        }
    }

    /// Gives the open element an attribute of `true` or `false`.
    pub fn flag(&mut self, name: &'static str, value: bool) {
        self.attribute(name, if value { "true" } else { "false" });
    }

    /// Has the children of the open element written apart.
    pub fn part(&mut self) {
        if let Some(element) = self.open.last_mut() {
            element.is_part = true;
        }
    }

    /// Gives the open element a place in the order of the Tab key, or only one for scripts.
    pub fn tab_stop(&mut self, yes: bool) {
        self.attribute("tabindex", if yes { "0" } else { "-1" });
    }

    /// Gives the open element a style in CSS pixels, to a hundredth.
    pub fn pixels(&mut self, name: &'static str, pixels: f64) {
        let rounded = (pixels * 100.0).round() / 100.0;
        self.style(name, format!("{rounded}px"));
    }

    /// Gives the open element a style.
    pub fn style(&mut self, name: &'static str, value: String) {
        if let Some(element) = self.open.last_mut() {
            element.styles.push((name, value));
        }
    }

    /// Puts a text into the open element, its numbers with their units as elements that no line breaks in; nothing for
    /// an empty one.
    pub fn text(&mut self, text: &str) {
        let Some(element) = self.open.last_mut() else {
            return;
        };
        for (text, whole) in pieces(text) {
            let text = Node::Text(text);
            element.children.push(if whole { held(text) } else { text });
        }
    }

    /// Puts a headline into the open element: it breaks between short clauses rather than in one.
    pub(crate) fn headline(&mut self, text: &str) {
        for (clause, whole) in clauses(text) {
            if whole {
                self.leaf("span.whole", clause);
            } else {
                self.text(clause);
            }
        }
    }

    /// Has the sign that another part of the line follows behind the open element: no line begins with it.
    pub(crate) fn followed(&mut self) {
        let follow = |element: &mut Element| {
            let mut attributes = element.attributes.iter_mut();
            if let Some((_, classes)) = attributes.find(|(name, _)| *name == "class") {
                classes.push_str(" followed");
            }
        };
        if let Some(open) = self.open.last_mut()
            && !open.at_whole_end(&follow)
        {
            follow(open);
        }
    }

    /// Puts a mark into the open element, in one piece with what is before it where that is one: no line begins with it.
    pub(crate) fn behind(&mut self, mark: &str) {
        let end = mark.trim_end();
        let put = |whole: &mut Element| whole.children.push(held(Node::Text(end.to_owned())));
        let open = self.open.last_mut();
        if open.is_some_and(|open| !mark.starts_with(' ') && open.at_whole_end(&put)) {
            // A space at its end would be none.
            self.text(mark.strip_prefix(end).unwrap_or_default());
        } else {
            self.text(mark);
        }
    }

    /// Puts a text into the open element in one piece, even an empty one: another may take its place.
    pub(crate) fn whole_text(&mut self, text: &str) {
        if let Some(element) = self.open.last_mut() {
            element.children.push(Node::Text(text.to_owned()));
        }
    }

    /// Closes the element that was opened last.
    pub fn close(&mut self) {
        if self.open.len() > 1
            && let Some(element) = self.open.pop()
            && let Some(around) = self.open.last_mut()
        {
            around.children.push(Node::Element(element));
        }
    }

    /// An element with nothing but a text in it.
    pub fn leaf(&mut self, what: &'static str, text: &str) {
        self.open(what);
        self.text(text);
        self.close();
    }

    /// An element with nothing but a text in it; nothing at all for an empty text.
    pub(crate) fn leaf_of(&mut self, what: &'static str, text: &str) {
        if !text.is_empty() {
            self.leaf(what, text);
        }
    }

    /// What is written without an element around it.
    #[must_use]
    pub fn children(write: impl FnOnce(&mut Self)) -> Vec<Node> {
        let mut page = Self::default();
        page.open("div");
        write(&mut page);
        match page.finish() {
            Some(Node::Element(around)) => around.children,
            _ => Vec::new(),
        }
    }

    /// The outermost element, everything that is open in it closed.
    pub(crate) fn finish(mut self) -> Option<Node> {
        while self.open.len() > 1 {
            self.close();
        }
        self.open.pop().map(Node::Element)
    }
}

/// The text in an element that no line breaks in.
fn held(text: Node) -> Node {
    let mut span = Element::new("span");
    span.attributes.push(("class", "whole".to_owned()));
    span.children.push(text);
    Node::Element(span)
}
