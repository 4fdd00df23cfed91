//! A table of figures as HTML.

use super::figure_table::{FigureRow, FigureTable};
use super::markup::escape;
use crate::locale::ends_wide;

/// The table as an element of HTML, without a style: pages have their own. Every text is escaped, and links lead to http
/// and https alone.
#[must_use]
pub fn html(table: &FigureTable) -> String {
    let mut html = ["<table", " lang=\"", table.lang, "\">\n<caption>"].concat();
    html += &escape(&table.title);
    if !table.sources.is_empty() {
        open_small(&mut html);
        html += &escape(table.cited);
        for (index, (text, url)) in table.sources.iter().enumerate() {
            if index > 0 {
                html += &escape(table.between);
            }
            html += &link(text, url);
        }
        html += "</small>";
    }
    let missing = Some(&table.missing).filter(|missing| !missing.is_empty());
    for text in table.corrections.iter().chain(missing) {
        small(&mut html, text);
    }
    html += "</caption>\n<thead>\n<tr>";
    let [figure, value] = table.heads.map(escape);
    html += &["<th scope=\"col\">", &figure, "</th>"].concat();
    html += &["<th scope=\"col\" class=\"number\">", &value, "</th>"].concat();
    html += "</tr>\n</thead>\n";
    for verdicts in table.verdicts.chunk_by(|(one, _), (next, _)| one == next) {
        html += &checked(verdicts);
    }
    html += "<tbody>\n";
    for row in &table.rows {
        html += &figure_row(row);
    }
    html += "</tbody>\n";
    html += &foot(&table.notes);
    html += "</table>\n";
    html
}

/// Opens a small text behind what stands there: after a space, where that does not end with a mark that brings its own.
fn open_small(html: &mut String) {
    let before = html.trim_end_matches("</small>").trim_end_matches("</a>");
    if !ends_wide(before) {
        html.push(' ');
    }
    html.push_str("<small>");
}

fn small(html: &mut String, text: &str) {
    open_small(html);
    *html += &[&escape(text), "</small>"].concat();
}

/// The notes, a row each.
fn foot(notes: &[(String, String)]) -> String {
    if notes.is_empty() {
        return String::new();
    }
    let mut foot = String::from("<tfoot>\n");
    for (text, url) in notes {
        foot += &["<tr><td colspan=\"2\">", &link(text, url), "</td></tr>\n"].concat();
    }
    foot + "</tfoot>\n"
}

/// The checks of one verdict, a row each under it.
fn checked(verdicts: &[(&'static str, String)]) -> String {
    let mut body = String::from("<tbody>\n");
    let first = verdicts.first().map(|(verdict, _)| escape(verdict));
    body += "<tr><th colspan=\"2\" scope=\"rowgroup\">";
    body += &first.unwrap_or_default();
    body += "</th></tr>\n";
    for (_, said) in verdicts {
        body += &["<tr><td colspan=\"2\">", &escape(said), "</td></tr>\n"].concat();
    }
    body + "</tbody>\n"
}

fn figure_row(row: &FigureRow) -> String {
    let opened = if row.computed {
        "<tr class=\"computed\">"
    } else {
        "<tr>"
    };
    let mut html = [opened, "<th scope=\"row\">", &escape(&row.label)].concat();
    for note in &row.notes {
        small(&mut html, note);
    }
    html += &[
        "</th><td class=\"number\">",
        &escape(&row.value),
        "</td></tr>\n",
    ]
    .concat();
    html
}

/// The source, with its address where that is one of the web.
fn link(text: &str, url: &str) -> String {
    if url.starts_with("https://") || url.starts_with("http://") {
        // In the place of the page, or of the one around a frame.
        return [
            "<a href=\"",
            &escape(url),
            "\" target=\"_top\">",
            &escape(text),
            "</a>",
        ]
        .concat();
    }
    escape(text)
}
