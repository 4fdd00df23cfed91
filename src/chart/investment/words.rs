//! What the bullet chart says in a sentence.

use super::super::known::Known;
use super::Bullet;
use crate::locale::Message;

impl Bullet<'_> {
    pub(super) fn subject(&self, template: Message, label: &str) -> String {
        self.frame.fill(
            template,
            &[
                ("label", label),
                ("value", &self.frame.full(self.actual)),
                ("by", &self.by),
            ],
        )
    }

    /// What, how much, and what share of which plan.
    pub(super) fn summary(&self, label: &str) -> String {
        let Some(share) = self.share.map(Known::Derived) else {
            return String::new();
        };
        let frame = self.frame;
        frame.fill(
            Message::InvestmentSummary,
            &[
                ("subject", &self.subject(Message::InvestmentSubject, label)),
                ("share", &frame.full(share)),
                ("plan", &frame.full(self.plan)),
                ("kind", frame.text(Message::Computed)),
            ],
        )
    }

    pub(super) fn headline(&self, label: &str) -> String {
        let specific =
            matches!(self.actual, Known::Reported(figure) if figure.indicator == "investment");
        let frame = self.frame;
        let subject = self.subject(
            if specific {
                Message::InvestmentInvested
            } else {
                Message::InvestmentSubject
            },
            label,
        );
        let over = self
            .over
            .filter(|_| self.actual.value() > self.plan.value());
        let outcome = if let Some(over) = over {
            let over = Known::Derived(over);
            frame.fill(
                Message::InvestmentOver,
                &[
                    ("over", &over.plain(frame.locale)),
                    ("full", &frame.full(over)),
                ],
            )
        } else if self.actual.value() == self.plan.value() {
            frame.text(Message::InvestmentMet).to_owned()
        } else if let Some(share) = self.share {
            let share = frame.full(Known::Derived(share));
            frame.fill(Message::InvestmentShare, &[("share", &share)])
        } else {
            return subject;
        };
        let values = [("subject", subject.as_str()), ("outcome", &outcome)];
        frame.fill(Message::InvestmentHeadline, &values)
    }
}
