//! The names of the entries of a list: which is taken twice, and where one stands.

use super::{Checked, text_refused};
use crate::reported::error::{DatasetErrorKind, entry};

/// NameIndex in two parts, such as a figure's indicator and class, in their order, each with its place in the list.
pub(crate) struct NameIndex<'a>(Vec<(&'a str, &'a str, usize)>);

impl<'a> NameIndex<'a> {
    pub(crate) fn of<T>(list: &'a [T], name: fn(&'a T) -> (&'a str, &'a str)) -> Self {
        let mut sorted = Vec::new();
        for entry in list {
            let (name, class) = name(entry);
            sorted.push((name, class, sorted.len()));
        }
        sorted.sort_unstable();
        Self(sorted)
    }

    /// The place of the entry with that name of no class.
    pub(crate) fn place(&self, name: &str) -> Option<usize> {
        // Without a class it is the first of its name.
        let after = self.0.partition_point(|(known, _, _)| *known < name);
        match self.0.get(after) {
            Some((known, "", place)) if *known == name => Some(*place),
            _ => None,
        }
    }

    /// Refuses the first entry of `list` whose name an earlier one has, at its `field`.
    pub(super) fn refuse_repeats(&self, list: &str, field: &str) -> Checked {
        let mut first: Option<(&(&str, &str, usize), usize)> = None;
        for pair in self.0.windows(2) {
            if let [earlier, (name, class, later)] = pair
                && (earlier.0, earlier.1) == (*name, *class)
                && first.is_none_or(|(_, met)| *later < met)
            {
                first = Some((earlier, *later));
            }
        }
        let Some(((name, class, earlier), later)) = first else {
            return Ok(());
        };
        let dot = if class.is_empty() { "" } else { "." };
        let kind = DatasetErrorKind::Repeated {
            earlier: entry(list, *earlier),
        };
        let found = [*name, dot, *class].concat();
        Err(text_refused(field, &found, kind).within_entry(list, later))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_several_repeats_the_one_that_is_met_first_is_refused() {
        let repeat = |names: &[&'static str]| {
            let names = NameIndex::of(names, |name| (name, ""));
            let error = names.refuse_repeats("reports", "id").err()?;
            Some((error.path, error.kind))
        };
        let second = |later: &str, earlier: &str| {
            Some((
                later.to_owned(),
                DatasetErrorKind::Repeated {
                    earlier: earlier.to_owned(),
                },
            ))
        };
        assert_eq!(
            repeat(&["b", "a", "a", "b"]),
            second("reports[2].id", "reports[1]")
        );
        assert_eq!(
            repeat(&["a", "b", "a", "a"]),
            second("reports[2].id", "reports[0]")
        );
        assert_eq!(repeat(&["a", "b", "c"]), None);
        assert_eq!(repeat(&[]), None);
    }
}
