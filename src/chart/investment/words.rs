//! What the bullet chart says in a sentence.

use super::super::known::Known;
use super::Bullet;
use crate::locale::Message;

impl Bullet<'_> {
    /// What, how much, and what share of which plan.
    pub(super) fn summary(&mut self) -> String {
        let Some(share) = self.share else {
            return String::new();
        };
        let frame = self.frame;
        let subject = self.words.fill(Message::InvestmentSubject);
        self.words
            .set("subject", subject)
            .set("share", frame.full(share))
            .set("plan", frame.full(self.told.1))
            .set("kind", frame.text(Message::Computed).to_owned())
            .fill(Message::InvestmentSummary)
    }

    pub(super) fn headline(&mut self) -> String {
        let specific =
            matches!(self.told.0, Known::Reported(figure) if figure.indicator == "investment");
        let frame = self.frame;
        let subject = self.words.fill(if specific {
            Message::InvestmentInvested
        } else {
            Message::InvestmentSubject
        });
        let outcome = if let Some(over) = self.over.filter(|_| self.standing.is_gt()) {
            self.words
                .set("over", over.plain(frame.locale))
                .set("full", frame.full(over))
                .fill(Message::InvestmentOver)
        } else if self.standing.is_eq() {
            frame.text(Message::InvestmentMet).to_owned()
        } else if let Some(share) = self.share {
            frame.fill(Message::InvestmentShare, "share", &frame.full(share))
        } else {
            return subject;
        };
        self.words
            .set("subject", subject)
            .set("outcome", outcome)
            .fill(Message::InvestmentHeadline)
    }
}
