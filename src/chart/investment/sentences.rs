//! What the bullet chart says in a sentence.

use super::Bullet;
use crate::locale::Message;
use crate::locale::built_in::amount_with_plan;

impl Bullet<'_> {
    /// What, how much, and what share of which plan.
    pub(super) fn summary(&mut self) -> String {
        let Some(share) = self.figures.share else {
            return String::new();
        };
        let context = self.context;
        let plan = self.figures.plan;
        let subject = self.args.fill(Message::InvestmentSubject);
        self.args
            .set("subject", subject)
            .set("share", context.value(share))
            .set("plan", context.value(plan))
            .set("kind", context.text(Message::Computed).to_owned())
            .fill(Message::InvestmentSummary)
    }

    pub(super) fn headline(&mut self) -> String {
        let context = self.context;
        let actual = self.figures.actual;
        let template = amount_with_plan(context.dataset, actual.indicator());
        let subject = self.args.fill(template);
        let outcome = if let Some(over) = self.figures.over.filter(|_| self.standing.is_gt()) {
            let over = context.figure_text(over);
            self.args
                .set("over", over.amount())
                .set("full", over.value())
                .fill(Message::InvestmentOver)
        } else if self.standing.is_eq() {
            context.text(Message::InvestmentMet).to_owned()
        } else if let Some(share) = self.figures.share {
            context.fill(Message::InvestmentShare, "share", &context.value(share))
        } else {
            return subject;
        };
        self.args
            .set("subject", subject)
            .set("outcome", outcome)
            .fill(Message::InvestmentHeadline)
    }
}
