//! The names of the entries of a list: which is taken twice, and where one stands.

/// Names in two parts, such as a figure's indicator and class, in their order, each with its index in the list.
pub(crate) struct NameIndex<'a>(Vec<(&'a str, &'a str, usize)>);

/// An entry with the name of an earlier one.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Repeat {
    /// The name; its parts are joined by a full stop.
    pub(super) name: String,
    /// The index of the entry.
    pub(super) index: usize,
    /// The index of the earlier one.
    pub(super) earlier: usize,
}

impl<'a> NameIndex<'a> {
    pub(crate) fn of<T>(list: &'a [T], name: fn(&'a T) -> (&'a str, &'a str)) -> Self {
        let names = list.iter().map(name).enumerate();
        let mut sorted: Vec<_> = names
            .map(|(index, (name, class))| (name, class, index))
            .collect();
        sorted.sort_unstable();
        Self(sorted)
    }

    /// The index of the entry with that name and no class.
    pub(crate) fn index_of(&self, name: &str) -> Option<usize> {
        // Names are sorted, and no class comes before any.
        let first = self.0.partition_point(|(known, _, _)| *known < name);
        match self.0.get(first) {
            Some((known, "", index)) if *known == name => Some(*index),
            _ => None,
        }
    }

    /// The first entry of the list whose name an earlier one has.
    pub(super) fn first_repeat(&self) -> Option<Repeat> {
        let pairs = self.0.iter().zip(self.0.iter().skip(1));
        let repeats = pairs.filter(|(one, next)| (one.0, one.1) == (next.0, next.1));
        let (one, next) = repeats.min_by_key(|(_, next)| next.2)?;
        let (name, class, index) = *next;
        let dot = if class.is_empty() { "" } else { "." };
        Some(Repeat {
            name: format!("{name}{dot}{class}"),
            index,
            earlier: one.2,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_several_repeats_the_one_that_is_met_first_is_found() {
        let repeat = |names: &[&'static str]| {
            let repeat = NameIndex::of(names, |name| (name, "")).first_repeat()?;
            Some((repeat.index, repeat.earlier))
        };
        assert_eq!(repeat(&["b", "a", "a", "b"]), Some((2, 1)));
        assert_eq!(repeat(&["a", "b", "a", "a"]), Some((2, 0)));
        assert_eq!(repeat(&["a", "b", "c"]), None);
        assert_eq!(repeat(&[]), None);
    }

    #[test]
    fn only_a_name_without_a_class_has_an_index() {
        let names = [("b", "x"), ("a", ""), ("c", ""), ("c", "y")];
        let names = NameIndex::of(&names, |name| *name);
        let indices = ["a", "b", "c", "d"].map(|name| names.index_of(name));
        assert_eq!(indices, [Some(1), None, Some(2), None]);
    }
}
