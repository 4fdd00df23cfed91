//! The names of the entries of a list: which is taken twice, and where one stands.

/// Names in two parts, such as a figure's indicator and class, in their order, each with its index in the list.
pub(crate) struct NameIndex<'a>(Vec<(&'a str, &'a str, usize)>);

/// An entry with the name of an earlier one.
pub(super) struct Repeat<'a> {
    pub(super) name: &'a str,
    pub(super) class: &'a str,
    /// The index of the entry.
    pub(super) index: usize,
    /// The index of one before it.
    pub(super) earlier: usize,
}

impl<'a> NameIndex<'a> {
    /// The names of a list's entries; an empty one is no name.
    pub(crate) fn of(names: &[(&'a str, &'a str)]) -> Self {
        let names = names.iter().enumerate();
        let mut sorted: Vec<_> = names
            .map(|(index, (name, class))| (*name, *class, index))
            .filter(|(name, _, _)| !name.is_empty())
            .collect();
        sorted.sort_unstable();
        Self(sorted)
    }

    /// The index of the first entry with that name and no class.
    pub(crate) fn index_of(&self, name: &str) -> Option<usize> {
        // Names are sorted, and no class comes before any.
        let first = self.0.partition_point(|(known, _, _)| *known < name);
        match self.0.get(first) {
            Some((known, "", index)) if *known == name => Some(*index),
            _ => None,
        }
    }

    /// The indices of the entries in the order of their names.
    pub(super) fn indices(&self) -> Vec<usize> {
        self.0.iter().map(|(_, _, index)| *index).collect()
    }

    /// Each entry whose name an earlier one has.
    pub(super) fn repeats(&self) -> impl Iterator<Item = Repeat<'a>> {
        let pairs = self.0.iter().zip(self.0.iter().skip(1));
        let repeats = pairs.filter(|(one, next)| (one.0, one.1) == (next.0, next.1));
        repeats.map(|(one, next)| Repeat {
            name: next.0,
            class: next.1,
            index: next.2,
            earlier: one.2,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_repeat_is_found_with_one_before_it() {
        let repeats = |names: &[&'static str]| {
            let names: Vec<_> = names.iter().map(|name| (*name, "")).collect();
            let index = NameIndex::of(&names);
            let pair = |repeat: Repeat<'_>| (repeat.index, repeat.earlier);
            index.repeats().map(pair).collect::<Vec<_>>()
        };
        assert_eq!(repeats(&["b", "a", "a", "b"]), [(2, 1), (3, 0)]);
        assert_eq!(repeats(&["a", "b", "a", "a"]), [(2, 0), (3, 2)]);
        assert_eq!(repeats(&["a", "b", "c"]), []);
        assert_eq!(repeats(&["", ""]), []);
    }

    #[test]
    fn only_a_name_without_a_class_has_an_index() {
        let names = NameIndex::of(&[("b", "x"), ("a", ""), ("c", ""), ("c", "y")]);
        let indices = ["a", "b", "c", "d"].map(|name| names.index_of(name));
        assert_eq!(indices, [Some(1), None, Some(2), None]);
    }
}
