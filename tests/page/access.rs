//! What axe-core finds: nothing.

use crate::widget::{CHARTS, chart, tab};
use initiative_page::{Ability, Browser, Stage, Test, View, tests};

pub(crate) fn tests() -> Vec<Test> {
    tests![
        the_pages_have_no_violation,
        no_chart_has_a_violation_table_closed_or_open,
    ]
}

/// Adds what axe finds in both themes.
#[track_caller]
fn look(browser: &Browser<'_>, what: &str, found: &mut Vec<String>) {
    // WebKit keeps the scheme that it has.
    let schemes = ["light", "dark"];
    let possible = if browser.can(Ability::Media) { 2 } else { 1 };
    for scheme in &schemes[..possible] {
        if possible > 1 {
            browser.media(&[("prefers-color-scheme", scheme)]);
        }
        browser.frames();
        found.extend(
            browser
                .axe()
                .into_iter()
                .map(|line| format!("{what}, {scheme}: {line}")),
        );
    }
}

fn the_pages_have_no_violation(stage: &Stage) {
    let mut found = Vec::new();
    for page in ["/article.html", "/index.html"] {
        let browser = tab(stage, View::desktop());
        browser.open(page);
        browser.wait_until("drawn()");
        look(&browser, page, &mut found);
        browser.run("for (const one of document.querySelectorAll('initiative-charts')) one.shadowRoot.querySelector('.toggle-table').click();");
        look(&browser, &format!("{page}, tables open"), &mut found);
        browser.assert_quiet();
    }
    assert!(found.is_empty(), "{found:#?}");
}

fn no_chart_has_a_violation_table_closed_or_open(stage: &Stage) {
    let mut found = Vec::new();
    for kind in CHARTS {
        let browser = chart(stage, kind, View::desktop());
        // A page that follows the system.
        browser.run("document.documentElement.style.setProperty('color-scheme', 'light dark'); document.documentElement.style.setProperty('background-color', 'Canvas');");
        look(&browser, kind, &mut found);
        browser.run("inside('.toggle-table').click(); inside('.mark').focus();");
        look(
            &browser,
            &format!("{kind}, table and tooltip open"),
            &mut found,
        );
        browser.assert_quiet();
    }
    assert!(found.is_empty(), "{found:#?}");
}
