//! Pages whose mode, style or layout reaches into what stands in them.

use crate::point::marks;
use crate::widget::{SCRIPT, article, element, number, tab, text};
use initiative_page::server::Reply;
use initiative_page::{Ability, Browser, Stage, Test, View, tests};
use serde_json::{Value, json};

pub(crate) fn tests() -> Vec<Test> {
    tests![
        a_page_without_a_doctype_has_the_same_chart_and_a_legible_table,
        a_header_that_sticks_lies_over_the_whole_chart,
        each_mark_is_pointed_at_in_columns_of_a_text,
    ]
}

/// A tab with an article of its own style sheet, whose widget is drawn.
#[track_caller]
fn styled<'stage>(stage: &'stage Stage, css: &str, inside: &str, view: View) -> Browser<'stage> {
    styled_after(stage, "<!doctype html>", css, inside, view)
}

#[track_caller]
fn styled_after<'stage>(
    stage: &'stage Stage,
    doctype: &str,
    css: &str,
    inside: &str,
    view: View,
) -> Browser<'stage> {
    stage
        .server()
        .put("/hostile/own.css", Reply::new("text/css", css));
    let link = "<link rel=stylesheet href=/hostile/own.css></head>";
    let html = article(&format!("{inside}{SCRIPT}"));
    let html = html
        .replace("</head>", link)
        .replace("<!doctype html>", doctype);
    stage.server().put("/hostile/own.html", Reply::page(&html));
    let browser = tab(stage, view);
    browser.open("/hostile/own.html");
    browser.wait_until("drawn()");
    browser.frames();
    browser
}

/// In the page: what each text of the table looks like, with its contrast against the page.
const LOOKS: &str = "const shade = (color) => {
      const parts = color.match(/[\\d.]+/g).slice(0, 3).map((part) => part / 255);
      const [r, g, b] = parts.map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const page = shade(getComputedStyle(document.body).backgroundColor);
    return all('caption, #table small, th, td').map((one) => {
      const { color, fontSize, fontWeight, fontFamily, lineHeight, textAlign, whiteSpace } = getComputedStyle(one);
      const [dark, light] = [page, shade(color)].sort((a, b) => a - b);
      return [one.localName, (light + 0.05) / (dark + 0.05) >= 4.5, color, fontSize, fontWeight, fontFamily, lineHeight, textAlign, whiteSpace];
    });";

fn a_page_without_a_doctype_has_the_same_chart_and_a_legible_table(stage: &Stage) {
    let css = "body { background: #101418; color: #eee; font: italic 700 22px/2 serif; text-align: right }";
    let inside = element("returns");
    let mut found = Vec::new();
    for (doctype, mode) in [("<!doctype html>", "CSS1Compat"), ("", "BackCompat")] {
        let browser = styled_after(stage, doctype, css, &inside, View::desktop());
        assert_eq!(text(&browser, "document.compatMode"), mode);
        browser.run("inside('.toggle-table').click();");
        browser.frames();
        let looks = browser.run(LOOKS);
        let illegible: Vec<&Value> = looks
            .as_array()
            .into_iter()
            .flatten()
            .filter(|look| look[1] != json!(true))
            .collect();
        assert!(illegible.is_empty(), "{mode}: {illegible:#?}");
        found.push((looks, number(&browser, "inside('.widget').offsetHeight")));
        browser.assert_quiet();
    }
    assert_eq!(found[0].0, found[1].0);
    assert!(
        (found[0].1 - found[1].1).abs() < 1.0,
        "{} {}",
        found[0].1,
        found[1].1
    );
}

fn a_header_that_sticks_lies_over_the_whole_chart(stage: &Stage) {
    let css = "#header { position: sticky; top: 0; z-index: 1; height: 50vh; background: #fff }";
    let text = "<p>Text.</p>".repeat(60);
    let inside = format!("<div id=header>Header</div>{}{text}", element("overview"));
    let browser = styled(stage, css, &inside, View::new(360, 420));
    let mut sides = Vec::new();
    let count = marks(&browser);
    for (mark, block) in (0..count).flat_map(|mark| [(mark, "center"), (mark, "end")]) {
        browser.run_with(
            "const mark = all('.mark')[given[0]];
            mark.style.scrollMargin = '0px';
            mark.scrollIntoView({ block: given[1], behavior: 'instant' });
            widget().select(all('.mark').at(given[0] - 1).dataset.figure);
            widget().select(mark.dataset.figure);",
            &json!([mark, block]),
        );
        browser.frames();
        // What a point shows that lies on the header and on a part of the chart.
        let over = browser.run(
            "const header = document.querySelector('#header').getBoundingClientRect(), wrong = [];
            for (const part of all('.reading, .mark, canvas, .more, .headline, .tabs')) {
              const box = part.getBoundingClientRect();
              const top = Math.max(box.top, header.top, 0), bottom = Math.min(box.bottom, header.bottom, innerHeight);
              if (bottom - top < 2 || !box.width) continue;
              const found = document.elementFromPoint(box.left + box.width / 2, (top + bottom) / 2);
              if (found?.id !== 'header') wrong.push(part.className);
            }
            return [wrong, inside('.reading').className];",
        );
        assert_eq!(over[0], json!([]), "mark {mark}: {over}");
        sides.push(over[1].clone());
    }
    // At the window's upper edge the line would be under the header.
    assert!(sides.contains(&json!("reading top")), "{sides:?}");
    browser.assert_quiet();
}

/// Points at the middle of a mark where the page shows it: of several parts, the largest.
#[track_caller]
fn point_at(browser: &Browser<'_>, mark: usize) {
    browser.move_to(1.0, 1.0);
    browser.press("Escape");
    let at = browser.run_with(
        "const mark = all('.mark')[given];
        const size = ({ width, height }) => width * height;
        const { x, y, width, height } = [...mark.getClientRects()].sort((one, other) => size(other) - size(one))[0];
        return [x + width / 2, y + height / 2];",
        &json!(mark),
    );
    let [x, y] = [0, 1].map(|side| at[side].as_f64().unwrap_or_default());
    browser.move_to(x, y);
    browser.frames();
}

fn each_mark_is_pointed_at_in_columns_of_a_text(stage: &Stage) {
    let words = "<p>A paragraph of the article that is as long as such are.</p>";
    let mut columns = vec![(0, 2000)];
    if stage.can(Ability::Columns) {
        // The last are shorter than the plot, which hangs out of them.
        columns.extend([(6, 500), (2, 260), (4, 180)]);
    }
    for (before, height) in columns {
        let css = format!(
            "#columns {{ columns: 3 340px; column-gap: 24px; column-fill: auto; height: {height}px }}"
        );
        let inside = format!(
            "<div id=columns>{}{}{}</div>",
            words.repeat(before),
            element("overview"),
            words.repeat(10),
        );
        let browser = styled(stage, &css, &inside, View::new(2800, 1000));
        let count = marks(&browser);
        assert!(count > 5, "{count} marks");
        let mut wrong = Vec::new();
        for mark in 0..count {
            point_at(&browser, mark);
            let own = browser.run_with(
                "const name = all('.mark')[given].ariaLabel, value = inside('.value').textContent;
                return inside('.more').hidden || !name.includes(value.split(/\\s/)[0]) || !name.startsWith(inside('.what').textContent.split('\\u00a0†')[0])
                  ? [name, inside('.line').textContent] : null;",
                &json!(mark),
            );
            if own != Value::Null {
                wrong.push(own);
            }
        }
        assert!(
            wrong.is_empty(),
            "{before} before, {height} high: {wrong:#?}"
        );
        browser.assert_quiet();
    }
}
