//! The language of a widget: where it comes from, and that everything a reader sees is in it.

use crate::widget::{BRIDGES, SCRIPT, child, drawn, element, put, tab, text};
use initiative_charts::locale::Locale;
use initiative_charts::reported::parse;
use initiative_charts::widget::WidgetError;
use initiative_page::server::{Reply, Site};
use initiative_page::{Stage, Test, View, dist, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        an_attribute_or_the_nearest_element_above_says_the_language,
        the_language_of_what_is_around_is_followed,
        two_widgets_in_two_languages_do_not_mix,
        errors_are_in_english_with_a_code_in_every_language,
        what_a_method_throws_is_in_english_with_a_code,
        an_error_of_an_element_that_has_gone_is_explained_all_the_same,
        the_small_page_says_that_a_dataset_does_not_come,
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
        assert_eq!(text(&browser, "inside('.widget').lang"), locale.lang());
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
    let headline = |index: usize| text(&browser, &format!("inside('h2', {index}).textContent"));
    assert!(
        headline(0).contains("8,464\u{a0}milliards\u{a0}de\u{a0}yuans"),
        "{}",
        headline(0)
    );
    assert!(headline(1).contains("225만\u{a0}유로"), "{}", headline(1));
    browser.run("widget(0).lang = 'ja';");
    browser.wait_until("inside('h2', 0).textContent.includes('億元')");
    assert!(headline(1).contains("225만\u{a0}유로"), "{}", headline(1));
}

/// Explanations are for the page's owner, whatever language its readers have.
fn errors_are_in_english_with_a_code_in_every_language(stage: &Stage) {
    let broken = BRIDGES.replace("\"2.25\"", "\"2,25\"");
    let Err(error) = parse(&broken) else {
        panic!("the dataset should be refused");
    };
    let words = WidgetError::from(error).explain(Locale::En);
    for locale in Locale::ALL {
        let tag = locale.tag();
        let inside = element("investment")
            .replace("chart=", &format!("lang=\"{tag}\" chart="))
            .replace(
                "</initiative-charts>",
                &format!("{}</initiative-charts>", child(&broken)),
            );
        put(stage, "/languages/error.html", &format!("{inside}{SCRIPT}"));
        let browser = tab(stage, View::desktop());
        browser.open("/languages/error.html");
        browser.wait_until("events.error.length");
        assert_eq!(
            browser.run("return events.error[0].detail;"),
            json!({ "code": "dataset", "message": words.message, "hint": words.hint })
        );
        assert_eq!(browser.seen().violations, Vec::<String>::new());
        let requests = "performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)).filter((name) => name.endsWith('.js')).join()";
        assert_eq!(text(&browser, requests), "embed.js");
    }
}

fn what_a_method_throws_is_in_english_with_a_code(stage: &Stage) {
    let inside = element("investment").replace("chart=", "lang=\"zh\" chart=");
    let browser = drawn(
        stage,
        "/languages/thrown.html",
        &format!("{inside}{SCRIPT}"),
        View::desktop(),
    );
    let thrown = browser.run(
        "const thrown = [], keep = ({ code, message, hint }) => thrown.push([code, message, hint]);
        try { widget().select('2019-11-30/none'); } catch (error) { keep(error); }
        const one = widget(), parent = one.parentNode;
        one.remove();
        try { one.figures(); } catch (error) { keep(error); }
        parent.append(one);
        return thrown;",
    );
    assert_eq!(
        thrown,
        json!([
            [
                "figure",
                "No chart of any report shows a figure called “2019-11-30/none”.",
                "figures() lists every figure by its name, such as 2019-11-30/projects."
            ],
            [
                "not-ready",
                "The chart is not there yet.",
                "Wait for the initiative-ready event before calling the element’s methods."
            ]
        ])
    );
}

fn an_error_of_an_element_that_has_gone_is_explained_all_the_same(stage: &Stage) {
    let browser = drawn(
        stage,
        "/languages/gone.html",
        &format!("{}{SCRIPT}", element("investment")),
        View::desktop(),
    );
    browser.run(
        "const gone = widget();
        HTMLCanvasElement.prototype.toBlob = function (done) { gone.remove(); done(null); };
        gone.png(1).then(() => { window.thrown = 'a picture'; }, ({ code, message }) => { window.thrown = `${code}: ${message}`; });",
    );
    browser.wait_until("window.thrown");
    assert_eq!(
        text(&browser, "window.thrown"),
        "png: The browser made no PNG within ten seconds."
    );
}

fn the_small_page_says_that_a_dataset_does_not_come(stage: &Stage) {
    stage
        .server()
        .put("/languages/page.json", Reply::page("<p>No dataset."));
    for (address, language, sentence) in [
        (
            "/languages/nowhere.json",
            "en",
            "The figures at “/languages/nowhere.json” cannot be shown.",
        ),
        (
            "/languages/page.json",
            "fr",
            "Les chiffres de «\u{a0}/languages/page.json\u{a0}» ne peuvent pas être affichés.",
        ),
        (
            "/languages/page.json",
            "zh",
            "“/languages/page.json”的数据无法显示。",
        ),
        (
            "/languages/page.json",
            "ko",
            "“/languages/page.json”의 수치를 표시할 수 없습니다.",
        ),
        (
            "/languages/page.json",
            "ja",
            "「/languages/page.json」の数値を表示できません。",
        ),
    ] {
        let browser = tab(stage, View::desktop());
        browser.open(&format!("/index.html?src={address}&lang={language}"));
        browser.wait_until("events.error.length && document.querySelector('.notice')?.role");
        browser.frames();
        let shown =
            "[...document.querySelectorAll('main p')].map((one) => one.textContent).join('|')";
        assert_eq!(text(&browser, shown), sentence);
        // Nothing of the page's own figures.
        assert!(!text(&browser, "document.body.innerText").contains("8.464"));
    }
}

fn the_small_page_refuses_a_strange_address_in_the_reader_s_language(stage: &Stage) {
    for (tag, reason) in [
        ("en", "that is an address on https://example.org"),
        ("zh-Hans", "这是https://example.org上的地址"),
        ("fr", "c’est une adresse sur https://example.org"),
        ("ko", "요청한 것은 https://example.org의 주소이며"),
        ("ja", "https://example.orgのアドレスではなく"),
    ] {
        let browser = tab(stage, View::desktop());
        browser.open(&format!(
            "/index.html?lang={tag}&src=https://example.org/x.json"
        ));
        browser.wait_until("document.querySelector('[role=alert]')");
        let notice = text(
            &browser,
            "document.querySelector('[role=alert]').textContent",
        );
        let origin = text(&browser, "location.origin");
        for part in [reason, "https://example.org/x.json", origin.as_str()] {
            assert!(notice.contains(part), "{part}: {notice}");
        }
        assert_eq!(
            text(&browser, "document.querySelector('[role=alert]').lang"),
            tag
        );
        // No figures of another programme than the one that was asked for.
        assert_eq!(
            text(
                &browser,
                "document.querySelectorAll('table, initiative-charts').length"
            ),
            "0"
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
    let languages = Locale::ALL.map(|locale| (locale.tag(), locale.lang()));
    for (asked, shown) in
        languages
            .into_iter()
            .chain([("zh-Hant-TW", "zh-Hans"), ("fr-CA", "fr"), ("tlh", "en")])
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
