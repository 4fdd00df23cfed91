//! Where the reader is stays, wherever the page takes the element and whatever figures it gives it.

use crate::widget::{BRIDGES, SCRIPT, child, drawn, element, put, tab, text};
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::{Value, json};

pub(crate) fn tests() -> Vec<Test> {
    tests![
        a_reader_s_place_stays_where_the_element_is_moved,
        a_reader_s_place_stays_where_the_figures_are_refreshed,
        an_element_works_in_another_document_and_back_again,
        an_element_waits_in_a_document_that_has_no_window,
        a_listener_of_an_error_may_change_the_element_that_is_being_drawn,
    ]
}

/// What the reader has opened, pinned and unfolded, and whether the element is styled.
const PLACE: &str = "(() => {
    const root = window.one.shadowRoot, find = (selector) => root.querySelector(selector);
    return [find('[aria-selected=true]')?.dataset.chart, find('.table')?.hidden, find('.mark[aria-pressed=true]')?.dataset.datum ?? null,
        find('.more')?.getAttribute('aria-expanded'), find('.reading')?.textContent.length > 20, find('.heard').offsetWidth < 9];
})()";

/// A page with an element in which a reader has gone somewhere.
#[track_caller]
fn read<'stage>(stage: &'stage Stage, path: &str, inside: &str) -> (Browser<'stage>, Value) {
    let inside = format!("{inside}<aside></aside>{SCRIPT}");
    let browser = drawn(stage, path, &inside, View::desktop());
    browser.run(
        "window.one = widget();
        inside('.tab[data-chart=projects]').click();
        inside('.toggle-table').click();
        one.select(one.figures().find(({ indicator, kind }) => indicator === 'new' && kind === 'reported').figure);
        inside('.more').click();",
    );
    browser.frames();
    let place = browser.run(&format!("return {PLACE};"));
    assert_eq!(place[0], json!("projects"));
    assert_eq!(place[1], json!(false));
    assert!(place[2].is_string(), "{place}");
    assert_eq!(place[3], json!("true"));
    (browser, place)
}

#[track_caller]
fn assert_place(browser: &Browser<'_>, place: &Value, case: &str) {
    browser.wait_until("window.one.shadowRoot.querySelector('.widget h2')");
    browser.frames();
    let now = browser.run(&format!("return {PLACE};"));
    assert_eq!(now, *place, "{case}");
}

fn a_reader_s_place_stays_where_the_element_is_moved(stage: &Stage) {
    let (browser, place) = read(stage, "/moves/moved.html", &element("overview"));
    for (case, action) in [
        ("moved", "document.querySelector('aside').append(one);"),
        (
            "removed and put back",
            "one.remove(); document.querySelector('main').prepend(one);",
        ),
        (
            "put back later",
            "one.remove(); await new Promise((done) => setTimeout(done, 60)); document.querySelector('aside').append(one);",
        ),
        (
            "in a shadow tree",
            "const host = document.querySelector('main').appendChild(document.createElement('div'));
            host.attachShadow({ mode: 'open' }).append(one);",
        ),
        ("again", "document.querySelector('main').append(one);"),
    ] {
        browser.run(action);
        assert_place(&browser, &place, case);
    }
    // A browser that can moves it with the focus in it, and the chart goes on as it is.
    let moves = browser.run(
        "const main = document.querySelector('main');
        if (!main.moveBefore) return null;
        const dark = main.appendChild(document.createElement('div'));
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.night { background: #111 }');
        document.adoptedStyleSheets = [sheet];
        dark.className = 'night';
        dark.lang = 'fr';
        const { firstElementChild: kept } = one.shadowRoot;
        one.shadowRoot.querySelector('[aria-selected=true]').focus();
        dark.moveBefore(one, null);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return [one.shadowRoot.firstElementChild === kept, one.shadowRoot.activeElement?.dataset.chart,
            getComputedStyle(one.shadowRoot.querySelector('.content')).getPropertyValue('--ink'), one.shadowRoot.querySelector('.widget').lang];",
    );
    if !moves.is_null() {
        assert_eq!(moves, json!([true, "projects", "#eceef1", "fr"]));
        assert_place(&browser, &place, "moveBefore()");
    }
    // What the page names meanwhile goes before where the reader was.
    browser.run("one.remove(); one.chart = 'returns'; document.querySelector('main').append(one);");
    browser.wait_until(
        "one.shadowRoot.querySelector('[aria-selected=true]')?.dataset.chart === 'returns'",
    );
    assert_eq!(
        browser.run("return one.shadowRoot.querySelector('.table').hidden;"),
        json!(false)
    );
    browser.assert_quiet();
}

fn a_reader_s_place_stays_where_the_figures_are_refreshed(stage: &Stage) {
    let inside = element("overview").replace(
        "</initiative-charts>",
        &format!("{}</initiative-charts>", child(BRIDGES)),
    );
    let (browser, place) = read(stage, "/moves/refreshed.html", &inside);
    let newer = BRIDGES
        .replace("\"12\"", "\"13\"")
        .replace("\"7\"", "\"8\"");
    browser.run_with("one.data = given;", &json!(newer));
    // At once where the figures are asked for.
    let seen =
        browser.run("return one.figures().find(({ indicator }) => indicator === 'new').value;");
    assert_eq!(seen, json!("8"));
    assert_place(&browser, &place, "data");
    // A dataset without that figure, and without that chart.
    let other = BRIDGES.replace("2024-", "2023-");
    browser.run_with("one.data = given;", &json!(other));
    browser.frames();
    let now = browser.run(&format!("return {PLACE};"));
    let (chart, open, pinned) = (&now[0], &now[1], &now[2]);
    assert_eq!((chart, open, pinned), (&place[0], &place[1], &Value::Null));
    browser.assert_quiet();
}

fn an_element_works_in_another_document_and_back_again(stage: &Stage) {
    let inside = format!("{}<iframe></iframe>", element("overview"));
    let (browser, place) = read(stage, "/moves/adopted.html", &inside);
    browser.run(
        "const frame = document.querySelector('iframe');
        frame.width = 700;
        frame.height = 900;
        window.inner = frame.contentDocument;
        inner.documentElement.lang = 'ja';
        inner.body.append(one);",
    );
    assert_place(&browser, &place, "in a frame");
    let shown = |chart: &str| {
        format!("one.shadowRoot.querySelector('[aria-selected=true]').dataset.chart === '{chart}'")
    };
    // Everything that it listens to and looks at is there.
    assert_eq!(
        text(&browser, "one.shadowRoot.querySelector('.widget').lang"),
        "ja"
    );
    browser.run("one.shadowRoot.querySelector('.tab[data-chart=returns]').click();");
    browser.wait_until(&shown("returns"));
    browser.run("inner.documentElement.lang = 'ko'; inner.body.style.background = '#111';");
    browser.wait_until("one.shadowRoot.querySelector('.widget').lang === 'ko'");
    browser.wait_until(
        "inner.defaultView.getComputedStyle(one.shadowRoot.querySelector('.content')).getPropertyValue('--ink') === '#eceef1'",
    );
    browser.run(
        "window.wide = one.shadowRoot.querySelector('.base').offsetWidth;
        document.querySelector('iframe').width = 400;",
    );
    browser.wait_until("one.shadowRoot.querySelector('.base').offsetWidth < wide - 200");
    let pinned = "one.shadowRoot.querySelector('.mark[aria-pressed=true]')";
    browser.run("one.select('2019-11-30/sales');");
    browser.wait_until(pinned);
    browser.run(
        "inner.dispatchEvent(new inner.defaultView.KeyboardEvent('keydown', { key: 'Escape' }));",
    );
    browser.wait_until(&format!("!{pinned}"));
    // Back again, even when the frame has gone.
    browser.run("document.querySelector('main').append(one);");
    browser.wait_until("one.shadowRoot.querySelector('.widget')?.lang === 'en'");
    browser.wait_until(&shown("returns"));
    browser.run("inner.body.append(one);");
    browser.wait_until("one.shadowRoot.querySelector('.widget')?.lang === 'ko'");
    browser.run(
        "document.querySelector('iframe').remove(); document.querySelector('main').append(one);",
    );
    browser.wait_until("one.shadowRoot.querySelector('.widget')?.lang === 'en'");
    browser.wait_until(&shown("returns"));
    let heard = text(
        &browser,
        "one.shadowRoot.querySelector('.heard').offsetWidth < 9",
    );
    assert_eq!(heard, "true");
    browser.assert_quiet();
}

fn an_element_waits_in_a_document_that_has_no_window(stage: &Stage) {
    let inside = format!("{}<iframe></iframe>", element("overview"));
    let (browser, place) = read(stage, "/moves/windowless.html", &inside);
    // As scripts do that change a page before they show it. What begins there in the same task is as quiet.
    browser.run(
        "const page = document.implementation.createHTMLDocument();
        const other = document.querySelector('main').appendChild(document.createElement('initiative-charts'));
        page.body.append(one, other);
        one.theme = 'dark';
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        document.querySelector('aside').append(one);",
    );
    assert_place(&browser, &place, "from there");
    // The window of a frame goes with the frame, while the element stays in its document.
    browser.run("document.querySelector('iframe').contentDocument.body.append(one);");
    assert_place(&browser, &place, "in a frame");
    browser.run(
        "document.querySelector('iframe').remove();
        one.theme = 'light';
        one.headline = 'Ours';
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        document.querySelector('main').append(one);",
    );
    assert_place(&browser, &place, "from a frame that has gone");
    browser.assert_quiet();
}

fn a_listener_of_an_error_may_change_the_element_that_is_being_drawn(stage: &Stage) {
    let path = "/moves/listener.html";
    for (listener, expected) in [
        // A page that corrects what it is told of has that.
        ("target.chart = 'returns';", "21.257"),
        // One that takes the element out has no chart that goes on without it.
        ("target.remove();", ""),
    ] {
        let inside = element("returns").replace("chart=\"returns\"", "chart=none lang=en");
        put(stage, path, &format!("{inside}{SCRIPT}"));
        let browser = tab(stage, View::desktop());
        browser.before_scripts(&format!(
            "addEventListener('initiative-error', ({{ target }}) => {{ window.one = target; {listener} }}, {{ once: true }});"
        ));
        browser.open(path);
        browser.wait_until("events.error.length");
        if expected.is_empty() {
            browser.frames();
            let seen = browser.run(
                "let code;
                try { one.figures(); } catch (error) { code = error.code; }
                return [code, one.isConnected, one.shadowRoot.firstElementChild.localName];",
            );
            assert_eq!(seen, json!(["not-ready", false, "slot"]));
            browser.run("one.chart = 'returns'; document.body.append(one);");
        }
        browser.wait_until("inside('h2')?.textContent.includes('21.257')");
    }
}
