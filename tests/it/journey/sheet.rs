//! Sheets: what they say of a figure, its working or its source, and what a reader copies.

use super::on;
use crate::charts::history::{dataset, figure, report};
use crate::fixtures::{
    OTHERS, attribute, elements, hunan, id, of_class, other, texts, widget, widget_on,
};
use initiative_charts::interaction::{Copy, Effect, Event, Sheet};
use initiative_charts::locale::Locale;
use initiative_charts::reported::{FigureId, hunan_json, parse};
use initiative_charts::widget::{Node, Widget};

/// The widget on the chart, with the figure's sheet unfolded in the reading line.
pub(super) fn unfolded(chart: &str, name: &str) -> Widget {
    let mut widget = on(chart);
    widget.select(&format!("2019-11-30/{name}")).unwrap();
    widget.handle(&Event::SheetToggled);
    widget
}

/// The texts of the sheet's paragraphs, and those of the links in it, with common spaces only.
pub(super) fn lines(nodes: &[Node]) -> Vec<String> {
    let all = elements(nodes).into_iter();
    let lines = all.filter(|element| ["h3", "p", "li"].contains(&element.tag));
    lines
        .map(|line| texts(&line.children).concat().replace('\u{a0}', " "))
        .collect()
}

/// The identities of the figures that the sheet leads to.
pub(super) fn leads_to(widget: &Widget, sheet: Sheet) -> Vec<String> {
    let nodes = widget.sheet(sheet);
    let buttons = of_class(&nodes, "to").into_iter();
    buttons
        .map(|button| attribute(button, "data-figure").unwrap().to_owned())
        .collect()
}

#[test]
fn a_calculated_figure_opens_its_working() {
    let widget = unfolded("investment", "investment.of-plan");
    assert_eq!(
        lines(&widget.sheet(Sheet::Line)),
        [
            "Completed investment as a share of the annual plan",
            "115.9% · by the end of November 2019",
            "Completed investment ÷ planned investment for the year",
            "8.464 billion yuan ÷ 7.305 billion yuan = 115.9%",
            "The figures it comes from are rounded, so the exact value lies within 115.851–115.881%. Further digits would be guesses.",
            "Calculated from",
            "Completed investment: 8.464 billion yuan by the end of November 2019 · Hunan Provincial Government, 5 December 2019",
            "Planned investment for the year: 7.305 billion yuan plan for 2019 · Hunan Provincial Government, 5 December 2019",
        ]
    );
    assert_eq!(
        leads_to(&widget, Sheet::Line),
        ["2019-11-30/investment", "2019-11-30/plan"]
    );
}

#[test]
fn a_total_of_several_reports_has_one_name_in_the_words_of_a_working() {
    let widget = widget_on(other("example"), &[("report", "2024-03-31")], 720.0);
    let words = |name: &str| {
        let figure = FigureId::new("2024-03-31", name);
        let text = widget.figure_text(widget.scene().index_of(&figure).unwrap());
        text.unwrap().working_in_words().replace('\u{a0}', " ")
    };
    assert_eq!(
        words("spending.of-year-budget"),
        "Spending, year to date ÷ budget for the year (plan for 2023/24)"
    );
    // Of the total itself its figures say it, in a list.
    assert_eq!(words("spending.year-to-date"), "");
}

#[test]
fn what_is_assumed_or_mixed_is_said_not_to_be_what_it_looks_like() {
    for (name, said) in [
        (
            "investment.of-value",
            "One year’s amount against that of the whole life: the scopes differ, so this is not a completion rate.",
        ),
        (
            "patents-granted.of-patent-applications",
            "A ratio of two counts, not a success rate: the first may stem from earlier cases of the second.",
        ),
        (
            "plan.even-pace",
            "Not a target: no report says how the plan is spread over the year.",
        ),
    ] {
        let widget = unfolded("overview", name);
        let lines = lines(&widget.sheet(Sheet::Line));
        assert!(lines.iter().any(|line| line == said), "{lines:#?}");
    }
    let mut widget = widget(&[("chart", "progress"), ("report", "2019-06-30")]);
    widget.select("2019-06-30/plan.of-plan-share").unwrap();
    widget.handle(&Event::SheetToggled);
    let lines = lines(&widget.sheet(Sheet::Line));
    assert!(
        lines
            .iter()
            .any(|line| line == "Not a plan that the report states."),
        "{lines:#?}"
    );
    assert!(
        lines
            .iter()
            .any(|line| line.contains("7.295–7.326 billion yuan")),
        "{lines:#?}"
    );
}

#[test]
fn why_no_more_digits_are_shown_follows_from_the_inputs() {
    let bounds = |dataset, report: &str, name: &str| {
        let widget = widget_on(dataset, &[("report", report)], 720.0);
        let figure = FigureId::new(report, name);
        let text = widget.figure_text(widget.scene().index_of(&figure).unwrap());
        text.unwrap().bounds().replace('\u{a0}', " ")
    };
    // Counts are exact: 41 of 117 is rounded for show, 120 − 100 is not.
    assert_eq!(
        bounds(hunan(), "2019-11-30", "new.of-projects"),
        "The figures it comes from are not rounded; only the result is."
    );
    // Of a reported figure its digits say it.
    assert_eq!(bounds(hunan(), "2019-11-30", "investment"), "");
    for name in OTHERS {
        for (report, derived, said) in every_bound(name) {
            let open = derived.contains("least") || derived.contains("most");
            assert_eq!(
                open,
                said.contains("lower or an upper limit"),
                "{name} {report}: {derived}: {said}"
            );
        }
    }
}

/// Report, value and what is said of the bounds of each calculated figure with a value that is not exact.
fn every_bound(name: &str) -> Vec<(String, String, String)> {
    let dataset = other(name);
    let mut found = Vec::new();
    for report in dataset.reports.iter().map(|report| report.id.clone()) {
        let widget = widget_on(other(name), &[("report", &report)], 720.0);
        for datum in 0..widget.scene().data.len() {
            let text = widget.figure_text(datum).unwrap();
            if text.figure().is_derived() && text.reason().is_empty() && !text.bounds().is_empty() {
                found.push((report.clone(), text.value(), text.bounds()));
            }
        }
    }
    found
}

#[test]
fn a_reported_figure_names_its_source_and_the_other_reports_that_have_it() {
    let mut widget = unfolded("returns", "sales");
    let sheet = widget.sheet(Sheet::Line);
    let lines = lines(&sheet);
    assert!(
        lines.contains(&"Source: Hunan Provincial Government, 5 December 2019".to_owned()),
        "{lines:#?}"
    );
    let elsewhere: Vec<_> = leads_to(&widget, Sheet::Line)
        .into_iter()
        .filter(|figure| figure.ends_with("/sales"))
        .collect();
    // The newest first.
    assert_eq!(
        elsewhere,
        [
            "2020-09-30/sales",
            "2020-06-30/sales",
            "2020-04-30/sales",
            "2019-06-30/sales"
        ]
    );
    assert!(lines.contains(&"In other reports".to_owned()), "{lines:#?}");
    assert!(!lines.iter().any(|line| line.contains("not comparable")));
    // Of another class: told apart.
    widget.select("2019-11-30/patent-applications").unwrap();
    widget.handle(&Event::SheetToggled);
    let lines = self::lines(&widget.sheet(Sheet::Line));
    let apart = lines
        .iter()
        .position(|line| line == "In other reports, but not comparable");
    assert!(
        lines[apart.unwrap() + 1].starts_with("Invention-patent applications: 607"),
        "{lines:#?}"
    );
    assert!(
        !lines.contains(&"In other reports".to_owned()),
        "{lines:#?}"
    );
}

#[test]
fn a_source_opens_at_the_printed_words_and_its_copy_is_offered() {
    let json = hunan_json().replacen(
        "\"quote\": \"8.464 billion CNY",
        "\"locator\": \"third paragraph\", \"quote\": \"8.464 billion CNY",
        1,
    );
    let published = "\"published\": \"2019-12-05\"";
    let archived = format!("{published}, \"archived\": \"https://archive.example/1#top\"");
    let json = json.replacen(published, &archived, 1);
    let attributes = [("chart", "investment"), ("report", "2019-11-30")];
    let mut widget = widget_on(parse(&json).unwrap(), &attributes, 720.0);
    let links = |widget: &Widget| -> Vec<String> {
        let sheet = widget.sheet(Sheet::Line);
        let links = elements(&sheet)
            .into_iter()
            .filter(|element| element.tag == "a");
        links
            .map(|link| attribute(link, "href").unwrap().to_owned())
            .collect()
    };
    widget.select("2019-11-30/investment").unwrap();
    widget.handle(&Event::SheetToggled);
    let quote = widget
        .dataset()
        .figure(&id("2019-11-30/investment"))
        .unwrap()
        .1
        .quote
        .clone();
    let words = quote.clone().unwrap().replace(' ', "%20");
    let [page, copy] = &links(&widget)[..] else {
        panic!("{:?}", links(&widget));
    };
    assert!(page.ends_with(&format!(".html#:~:text={words}")), "{page}");
    assert_eq!(
        *copy,
        format!("https://archive.example/1#top:~:text={words}")
    );
    let lines = lines(&widget.sheet(Sheet::Line));
    let said = format!("In the source: “{}” (third paragraph)", quote.unwrap());
    assert!(lines.contains(&said), "{lines:#?}");
    // So does each input of a working.
    widget.select("2019-11-30/investment.of-plan").unwrap();
    widget.handle(&Event::SheetToggled);
    let links = links(&widget);
    assert_eq!(links.len(), 2);
    assert!(links[0].contains("#:~:text=8.464"), "{links:?}");
}

#[test]
fn a_sheet_of_very_many_reports_is_short_and_derives_few_of_them() {
    let reports: Vec<String> = (0..3_000)
        .map(|index| {
            let (year, month, day) = (2000 + index / 336, index / 28 % 12 + 1, index % 28 + 1);
            let date = format!("{year}-{month:02}-{day:02}");
            format!(
                r#"{{"id": "{date}", "title": "R", "publisher": "P", "published": "{date}", "period": {{"from": "{year}-01-01", "to": "{date}"}},
                "figures": [{{"indicator": "sales", "value": "7.{index}", "unit": {{"currency": "EUR", "scale": 1e9}}, "scope": "year-to-date"}},
                {{"indicator": "tax", "value": "1.{index}", "unit": {{"currency": "EUR", "scale": 1e9}}, "scope": "year-to-date"}}]}}"#
            )
        })
        .collect();
    let json = format!(
        r#"{{"id": "daily", "title": "Daily", "currency": "EUR", "reports": [{}]}}"#,
        reports.join(",")
    );
    let dataset = parse(&json).unwrap();
    let attributes = [("chart", "returns"), ("report", "2001-01-01")];
    let mut widget = widget_on(dataset, &attributes, 720.0);
    widget.select("2001-01-01/sales").unwrap();
    widget.handle(&Event::SheetToggled);
    let before = widget.derivations().derived_reports();
    let lines = lines(&widget.sheet(Sheet::Line));
    let derived = widget.derivations().derived_reports() - before;
    assert!(derived <= 53, "{derived} reports");
    assert!(lines.len() < 24, "{lines:#?}");
    assert!(
        lines.iter().any(|line| line == "and 2,994 more reports"),
        "{lines:#?}"
    );
}

#[test]
fn a_figure_is_copied_with_its_source_in_each_language() {
    for (locale, sentence) in Locale::ALL.into_iter().zip([
        "Completed investment as a share of the annual plan (by the end of November 2019): 115.9%. Our calculation from figures of Hunan Provincial Government, 5 December 2019. ",
        "完成投资与年度计划之比（截至2019年11月底）：115.9%。据公布数据计算。来源：湖南省人民政府，2019年12月5日。",
        "Investissement réalisé, en % du plan annuel (à fin novembre 2019) : 115,9 %. Notre calcul à partir de chiffres publiés : Gouvernement provincial du Hunan, 5 décembre 2019. ",
        "투자 완료액, 연간 계획 대비 비율(2019년 11월 말까지): 115.9%. 자체 계산, 수치 출처: 후난성 인민정부, 2019년 12월 5일. ",
        "投資実行額の年間計画比（2019年11月末まで）：115.9%。公表値から算出。出典：湖南省人民政府、2019年12月5日。",
    ]) {
        let mut widget = widget(&[("lang", locale.tag()), ("chart", "investment")]);
        widget.select("2019-11-30/investment.of-plan").unwrap();
        widget.handle(&Event::SheetToggled);
        let asked = Event::CopyAsked { sheet: Sheet::Line, copy: Copy::Sentence };
        let url = hunan().report("2019-11-30").unwrap().url.clone().unwrap();
        let [Effect::Copy(text)] = &widget.handle(&asked)[..] else {
            panic!("nothing is copied");
        };
        let text = text.replace(['\u{a0}', '\u{202f}'], " ");
        assert_eq!(text, format!("{sentence}{url}"));
    }
}

#[test]
fn figures_that_a_sheet_leaves_out_are_said_to_be_left_out() {
    let mut reports = Vec::new();
    for (month, last) in (1..).zip([31, 29, 31, 30, 31, 30, 31]) {
        for (from, to) in [(1, 15), (16, last)] {
            let [from, to] = [from, to].map(|day| format!("2024-{month:02}-{day:02}"));
            let wells = figure("wells", "7", "\"wells\"", "period");
            reports.push(report(&from, &to, &[wells]));
        }
    }
    let mut widget = widget_on(dataset(&reports), &[("chart", "history")], 720.0);
    widget.select("2024-01-15/wells").unwrap();
    widget.handle(&Event::SheetToggled);
    let lines = lines(&widget.sheet(Sheet::Line));
    let left_out = lines.iter().filter(|line| line.contains("more figure"));
    let left_out: Vec<_> = left_out.collect();
    assert_eq!(left_out, ["1 more figure is not listed"], "{lines:?}");
}
