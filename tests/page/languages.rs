//! The language of a widget: where it comes from, and that everything is said in it, faults too.

use crate::widget::{BRIDGES, SCRIPT, child, drawn, element, put, tab, text};
use initiative_charts::locale::{Diagnosis, Locale};
use initiative_charts::reported::parse;
use initiative_charts::widget::Fault;
use initiative_page::{Stage, Test, View, dist, tests};
use initiative_tools::server::{Reply, Site};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        an_attribute_or_the_nearest_element_above_says_the_language,
        the_language_of_what_is_around_is_followed,
        two_widgets_in_two_languages_do_not_mix,
        a_refusal_is_explained_in_every_language_by_a_script_that_comes_only_then,
        what_a_method_throws_is_in_the_language_of_the_chart,
        a_fault_of_an_element_that_has_gone_is_explained_all_the_same,
        the_small_page_says_why_a_dataset_does_not_come,
        the_small_page_refuses_a_strange_address_in_the_reader_s_language,
        the_small_page_shows_the_table_of_the_language_asked_for,
        the_small_page_does_not_move_in_any_language,
        the_small_page_follows_the_browser_s_language_and_keeps_its_table_in_the_chart needs DevTools,
    ]
}

/// What the tab of the investment chart is called.
fn title(locale: Locale) -> &'static str {
    locale.text(initiative_charts::locale::Message::InvestmentTitle)
}

const TITLE: &str = "inside('#tab-investment').textContent.trim()";

fn an_attribute_or_the_nearest_element_above_says_the_language(stage: &Stage) {
    let chart = element("investment");
    let tagged = |tag: &str| chart.replace("chart=", &format!("lang=\"{tag}\" chart="));
    let within = |tag: &str| format!("<div lang=\"{tag}\">{chart}</div>");
    let cases = [
        (tagged("zh"), Locale::Zh),
        (tagged("zh-Hant-TW"), Locale::Zh),
        (tagged("fr-CA"), Locale::Fr),
        (tagged("ko-KR"), Locale::Ko),
        (tagged("ja"), Locale::Ja),
        (tagged("en-GB"), Locale::En),
        (tagged("tlh"), Locale::En),
        (within("ja-JP"), Locale::Ja),
        // What is empty says nothing.
        (within("ja").replace("chart=", "lang chart="), Locale::Ja),
        (
            format!("<div lang=\"fr\">{}</div>", within("ko")),
            Locale::Ko,
        ),
        (
            format!("<div lang=\"fr\">{}</div>", tagged("zh")),
            Locale::Zh,
        ),
    ];
    for (inside, locale) in cases {
        let inside = format!("{inside}{SCRIPT}");
        let browser = drawn(stage, "/languages/one.html", &inside, View::desktop());
        assert_eq!(text(&browser, TITLE), title(locale), "{inside}");
        assert_eq!(text(&browser, "inside('.widget').lang"), locale.tag());
        assert_eq!(browser.seen().troubles(), Vec::<String>::new());
    }
}

fn the_language_of_what_is_around_is_followed(stage: &Stage) {
    let chart = element("investment");
    let own = chart.replace("chart=", "lang=\"ko\" chart=");
    let inside = format!("<div id=around><p>Text</p>{chart}</div>{own}{SCRIPT}");
    let browser = drawn(stage, "/languages/around.html", &inside, View::desktop());
    let is = |locale: Locale| browser.wait_until(&format!("{TITLE} === '{}'", title(locale)));
    browser.run("document.documentElement.lang = 'fr';");
    is(Locale::Fr);
    browser.run("around.lang = 'ja';");
    is(Locale::Ja);
    browser.run("around.querySelector('p').lang = 'zh';");
    browser.frames();
    is(Locale::Ja);
    browser.run("around.removeAttribute('lang');");
    is(Locale::Fr);
    assert_eq!(text(&browser, "inside('.widget', 1).lang"), "ko");
    assert_eq!(browser.seen().troubles(), Vec::<String>::new());
}

fn two_widgets_in_two_languages_do_not_mix(stage: &Stage) {
    let french = element("investment").replace("chart=", "lang=\"fr\" chart=");
    let korean = element("investment")
        .replace("chart=", "lang=\"ko\" chart=")
        .replace(
            "</initiative-charts>",
            &format!("{}</initiative-charts>", child(BRIDGES)),
        );
    let inside = format!("{french}{korean}{SCRIPT}");
    let browser = drawn(stage, "/languages/two.html", &inside, View::desktop());
    let headline = |place: usize| text(&browser, &format!("inside('h2', {place}).textContent"));
    assert!(
        headline(0).contains("8,464\u{a0}milliards de yuans"),
        "{}",
        headline(0)
    );
    assert!(headline(1).contains("225만 EUR"), "{}", headline(1));
    browser.run("widget(0).lang = 'ja';");
    browser.wait_until("inside('h2', 0).textContent.includes('億元')");
    assert!(headline(1).contains("225만 EUR"), "{}", headline(1));
}

fn a_refusal_is_explained_in_every_language_by_a_script_that_comes_only_then(stage: &Stage) {
    let broken = BRIDGES.replace("\"2.25\"", "\"2,25\"");
    let Err(refusal) = parse(&broken) else {
        panic!("the dataset should be refused");
    };
    for locale in Locale::ALL {
        let tag = locale.tag();
        let inside = element("investment")
            .replace("chart=", &format!("lang=\"{tag}\" chart="))
            .replace(
                "</initiative-charts>",
                &format!("{}</initiative-charts>", child(&broken)),
            );
        put(stage, "/languages/fault.html", &format!("{inside}{SCRIPT}"));
        let browser = tab(stage, View::desktop());
        browser.open("/languages/fault.html");
        browser.wait_until("heard.error.length");
        let words = Fault::refused(&refusal).explain(locale);
        assert_eq!(
            browser.run("return heard.error[0].detail;"),
            json!({ "code": "dataset", "message": words.message, "hint": words.hint })
        );
        let loaded = "performance.getEntriesByType('resource').filter(({ name }) => name.includes('diagnosis'))
            .map(({ name }) => name.split('/').at(-1).split('?')[0]).join()";
        assert_eq!(text(&browser, loaded), format!("diagnosis.{tag}.js"));
        assert_eq!(browser.seen().violations, Vec::<String>::new());
        let left = "document.querySelectorAll('script[src*=diagnosis]').length + widget().shadowRoot.querySelectorAll('script').length";
        assert_eq!(text(&browser, left), "0");
    }
    let inside = format!("{}{SCRIPT}", element("investment"));
    let browser = drawn(stage, "/languages/none.html", &inside, View::desktop());
    let loaded = "performance.getEntriesByType('resource').filter(({ name }) => name.includes('diagnosis')).length";
    assert_eq!(text(&browser, loaded), "0");
}

fn what_a_method_throws_is_in_the_language_of_the_chart(stage: &Stage) {
    for locale in Locale::ALL {
        let tag = locale.tag();
        let inside = element("investment").replace("chart=", &format!("lang=\"{tag}\" chart="));
        let browser = drawn(
            stage,
            "/languages/thrown.html",
            &format!("{inside}{SCRIPT}"),
            View::desktop(),
        );
        let thrown = browser.run(
            "const thrown = [], select = () => { try { widget().select('2019-11-30/none'); } catch ({ message, hint }) { thrown.push([message, hint]); } };
            select();
            const one = widget(), place = one.parentNode;
            one.remove();
            try { one.figures(); } catch ({ message, hint }) { thrown.push([message, hint]); }
            place.append(one);
            return thrown;",
        );
        let [no_figure, no_figure_hint, not_ready, not_ready_hint] = [
            Diagnosis::NoFigure,
            Diagnosis::NoFigureHint,
            Diagnosis::NotReady,
            Diagnosis::NotReadyHint,
        ]
        .map(|diagnosis| locale.diagnosis(diagnosis));
        let no_figure = no_figure.replace("{found}", "2019-11-30/none");
        assert_eq!(
            thrown,
            json!([[no_figure, no_figure_hint], [not_ready, not_ready_hint]])
        );
    }
}

fn a_fault_of_an_element_that_has_gone_is_explained_all_the_same(stage: &Stage) {
    let inside = element("investment").replace("chart=", "lang=\"fr\" chart=");
    let browser = drawn(
        stage,
        "/languages/gone.html",
        &format!("{inside}{SCRIPT}"),
        View::desktop(),
    );
    browser.run(
        "const gone = widget();
        HTMLCanvasElement.prototype.toBlob = function (done) { gone.remove(); done(null); };
        gone.png(1).then(() => { window.said = 'a picture'; }, ({ message }) => { window.said = message; });",
    );
    browser.wait_until("window.said");
    assert_eq!(
        text(&browser, "window.said"),
        Locale::Fr.diagnosis(Diagnosis::NoPng)
    );
}

fn the_small_page_says_why_a_dataset_does_not_come(stage: &Stage) {
    stage
        .server()
        .put("/languages/page.json", Reply::page("<p>No dataset."));
    for (address, language, why) in [
        ("/languages/nowhere.json", "en", "HTTP 404"),
        ("/languages/page.json", "fr", "JSON"),
    ] {
        let browser = tab(stage, View::desktop());
        browser.open(&format!("/index.html?src={address}&lang={language}"));
        browser.wait_until("heard.error.length && document.querySelector('.notice')?.role");
        browser.frames();
        let shown =
            "[...document.querySelectorAll('main p')].map((one) => one.textContent).join('|')";
        let shown = text(&browser, shown);
        let message = text(&browser, "heard.error[0].detail.message");
        assert!(
            shown.starts_with(&message) && shown.contains(why),
            "{shown}"
        );
        assert!(!shown.contains('|'), "{shown}");
    }
}

fn the_small_page_refuses_a_strange_address_in_the_reader_s_language(stage: &Stage) {
    for locale in Locale::ALL {
        let browser = tab(stage, View::desktop());
        let tag = locale.tag();
        browser.open(&format!(
            "/index.html?lang={tag}&src=https://example.org/x.json"
        ));
        browser.wait_until("document.querySelector('[role=alert]')");
        let said = text(
            &browser,
            "document.querySelector('[role=alert]').textContent",
        );
        let origin = text(&browser, "location.origin");
        let expected = initiative_charts::locale::fill(
            locale.diagnosis(Diagnosis::PageOrigin),
            &[("found", "https://example.org")],
        );
        let values = [
            ("found", "https://example.org/x.json"),
            ("expected", &expected),
            ("named", &origin),
        ];
        let words =
            initiative_charts::locale::fill(locale.diagnosis(Diagnosis::PageRefused), &values);
        assert_eq!(said, words);
        assert_eq!(
            text(&browser, "document.querySelector('[role=alert]').lang"),
            tag
        );
    }
}

/// The languages of the tables in the page, of those that are seen, and of the page itself.
const TABLES: &str = "[[...document.querySelectorAll('table')].map(({ lang }) => lang).join(),
    [...document.querySelectorAll('table')].filter((one) => one.checkVisibility()).map(({ lang }) => lang).join(),
    document.documentElement.lang].join(' ')";

fn the_small_page_shows_the_table_of_the_language_asked_for(stage: &Stage) {
    let server = stage.another_server(Site::of(dist()));
    server.put("/embed.js", Reply::page("").status(404));
    let languages = Locale::ALL.map(|locale| (locale.tag(), locale.tag()));
    for (asked, shown) in
        languages
            .into_iter()
            .chain([("zh-Hant-TW", "zh"), ("fr-CA", "fr"), ("tlh", "en")])
    {
        let browser = tab(stage, View::desktop());
        browser.open(&server.url(&format!("/index.html?lang={asked}")));
        browser.wait_until("document.readyState === 'complete'");
        let tables = format!("{shown} {shown} {shown}");
        assert_eq!(text(&browser, TABLES), tables, "{asked}");
        let about = text(
            &browser,
            "document.querySelector('meta[name=description]').content",
        );
        assert_eq!(about.starts_with("Interactive"), shown == "en", "{about}");
        assert_eq!(browser.seen().violations, Vec::<String>::new());
    }
}

fn the_small_page_follows_the_browser_s_language_and_keeps_its_table_in_the_chart(stage: &Stage) {
    let browser = tab(stage, View::desktop());
    browser.cdp(
        "Emulation.setUserAgentOverride",
        json!({ "userAgent": "a reader's browser", "acceptLanguage": "ko-KR" }),
    );
    for (page, locale) in [
        ("/index.html?chart=investment", Locale::Ko),
        ("/index.html?chart=investment&lang=ja", Locale::Ja),
    ] {
        browser.open(page);
        browser.wait_until("drawn()");
        assert_eq!(text(&browser, TITLE), title(locale));
        let tag = locale.tag();
        assert_eq!(text(&browser, TABLES), format!("{tag}  {tag}"), "{page}");
        assert_eq!(text(&browser, "widget().querySelector('table').lang"), tag);
        assert_eq!(browser.seen().troubles(), Vec::<String>::new());
    }
}

fn the_small_page_does_not_move_in_any_language(stage: &Stage) {
    let mut wrong = Vec::new();
    for tag in Locale::ALL.map(Locale::tag) {
        for width in [360, 1200] {
            let browser = tab(stage, View::new(width, 3000));
            browser.open(&format!("/index.html?lang={tag}"));
            browser.wait_until("drawn()");
            browser.frames();
            let seen = browser.seen();
            if seen.shifted() > 0.0 {
                wrong.push(format!("{tag}, {width} px: {:?}", seen.shifts));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
