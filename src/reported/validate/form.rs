//! The public format as tables: the fields of each object, and the form of what stands in them.

use super::{MAX_FIGURES, MAX_INDICATORS};
use crate::reported::json::MAX_ENTRIES;

/// What may stand at a place.
pub(super) enum Form {
    /// A name that is safe in file names, addresses and mark-up.
    Id,
    /// A name from which the names of figures are made: an id without full stops, and not begun as computed figures'
    /// names go on.
    Name,
    /// A text for readers: plain, or by language.
    Prose,
    /// A text of whatever content; what follows from it is looked at later.
    Text,
    /// A day.
    Day,
    /// A year, a month or a day.
    PartialDate,
    /// An address of the web.
    Address,
    /// The code of a currency.
    Currency,
    /// `true` or `false`.
    Flag,
    /// What an indicator counts.
    Counts,
    /// What a figure runs over.
    Scope,
    /// Printed digits; which ones fit depends on the indicator.
    Digits,
    /// What printed money is in.
    Scale,
    /// Anything; what fits depends on the indicator.
    Unit,
    /// An object with these fields and no others.
    Object(&'static [Field]),
    /// A list of at most so many.
    List(&'static Form, usize),
}

/// A field of an object.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) required: bool,
    pub(super) form: Form,
}

const fn required(name: &'static str, form: Form) -> Field {
    Field {
        name,
        required: true,
        form,
    }
}

const fn optional(name: &'static str, form: Form) -> Field {
    Field {
        name,
        required: false,
        form,
    }
}

/// A whole dataset.
pub(super) static DATASET: Form = Form::Object(&DATASET_FIELDS);

/// The unit of an amount of money.
pub(super) static MONEY: Form = Form::Object(&MONEY_FIELDS);

static DATASET_FIELDS: [Field; 5] = [
    required("id", Form::Id),
    required("title", Form::Prose),
    required("currency", Form::Currency),
    required("reports", Form::List(&REPORT, MAX_ENTRIES)),
    optional("indicators", Form::List(&INDICATOR, MAX_INDICATORS)),
];

static INDICATOR: Form = Form::Object(&INDICATOR_FIELDS);

static INDICATOR_FIELDS: [Field; 8] = [
    required("id", Form::Name),
    required("label", Form::Prose),
    required("counts", Form::Counts),
    required("accumulates", Form::Flag),
    optional("part_of", Form::Id),
    optional("share_of", Form::Id),
    optional("plan_of", Form::Id),
    optional("per", Form::Id),
];

static REPORT: Form = Form::Object(&REPORT_FIELDS);

static REPORT_FIELDS: [Field; 10] = [
    required("id", Form::Id),
    required("title", Form::Prose),
    required("publisher", Form::Prose),
    required("published", Form::Day),
    optional("url", Form::Address),
    optional("corrected", Form::Object(&CORRECTION_FIELDS)),
    required("period", Form::Object(&PERIOD_FIELDS)),
    required("figures", Form::List(&FIGURE, MAX_FIGURES)),
    optional("milestones", Form::List(&MILESTONE, MAX_ENTRIES)),
    optional("notes", Form::List(&Form::Prose, MAX_ENTRIES)),
];

static CORRECTION_FIELDS: [Field; 2] = [required("date", Form::Day), required("what", Form::Prose)];

static PERIOD_FIELDS: [Field; 2] = [required("from", Form::Day), required("to", Form::Day)];

static MILESTONE: Form = Form::Object(&MILESTONE_FIELDS);

static MILESTONE_FIELDS: [Field; 3] = [
    required("text", Form::Prose),
    required("when", Form::PartialDate),
    optional("where", Form::Prose),
];

static FIGURE: Form = Form::Object(&FIGURE_FIELDS);

static FIGURE_FIELDS: [Field; 6] = [
    required("indicator", Form::Id),
    required("value", Form::Digits),
    required("unit", Form::Unit),
    required("scope", Form::Scope),
    optional("class", Form::Name),
    optional("caveat", Form::Prose),
];

static MONEY_FIELDS: [Field; 2] = [
    required("currency", Form::Text),
    required("scale", Form::Scale),
];
