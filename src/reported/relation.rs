//! How indicators are tied to each other.

use super::Indicator;

/// How an indicator is tied to another one, by that one's id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Relation {
    /// A part of that whole.
    PartOf(String),
    /// Reported or computed as a ratio to that one, without being a part of it.
    ShareOf(String),
    /// The plan, for the year or the whole life, for that one.
    PlanOf(String),
}

impl Relation {
    /// The id of the other indicator.
    #[must_use]
    pub fn target(&self) -> &str {
        match self {
            Self::PartOf(target) | Self::ShareOf(target) | Self::PlanOf(target) => target,
        }
    }

    /// The relation of that field in the dataset format.
    pub(super) fn of(field: &str, target: String) -> Self {
        match field {
            "part_of" => Self::PartOf(target),
            "share_of" => Self::ShareOf(target),
            _ => Self::PlanOf(target),
        }
    }

    /// The relation's field in the dataset format.
    pub(super) const fn field(&self) -> &'static str {
        match self {
            Self::PartOf(_) => "part_of",
            Self::ShareOf(_) => "share_of",
            Self::PlanOf(_) => "plan_of",
        }
    }
}

impl Indicator {
    /// Id of the whole that it is a part of; `None` for what is no part.
    pub(crate) fn part_of(&self) -> Option<&str> {
        match &self.relation {
            Some(Relation::PartOf(whole)) => Some(whole),
            _ => None,
        }
    }

    /// Id of the indicator that it is a share of; `None` for what is no share.
    pub(crate) fn share_of(&self) -> Option<&str> {
        match &self.relation {
            Some(Relation::ShareOf(other)) => Some(other),
            _ => None,
        }
    }

    /// Id of the indicator that it is the plan for; `None` for what is no plan.
    pub(crate) fn plan_of(&self) -> Option<&str> {
        match &self.relation {
            Some(Relation::PlanOf(actual)) => Some(actual),
            _ => None,
        }
    }
}
