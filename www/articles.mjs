// The sample articles: a page for each text of a story's template in www/articles/, within what page.html has around every
// story. No figure of a table is typed there: the crate's program writes each.
//
//   node www/articles.mjs PROGRAM FOLDER    writes them into the folder, by the program at that path
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const FOLDER = "www/articles";

/** The languages, and the tags of those whose script is said. */
const LANGUAGES = Object.keys(JSON.parse(readFileSync("www/widget/languages.json", "utf8")));
const tagOf = (language) => (language === "zh" ? "zh-Hans" : language);

/** The articles: the name of each, its dataset where that is not the shipped one, the charts whose figures it has, and the
 * link to another page below it. */
const ARTICLES = [
  {
    name: "article",
    charts: ["overview", "investment", "progress"],
    elsewhere: '<a href="index.html?lang={{language}}">{{alone}}</a>',
  },
  {
    name: "example",
    file: "www/example.json",
    charts: ["overview"],
    elsewhere: '<a href="article{{suffix}}.html">{{other}}</a>',
  },
];

/** What follows the name of an article in a language. */
const suffix = (language) => (language === "en" ? "" : `.${language}`);

/** The digits of a value, with what groups them. */
const DIGITS = /\d(?:[\d.,\u00a0\u202f]*\d)?/;

const escaped = (text) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("\u00a0", "&nbsp;")
    .replaceAll("\u202f", "&#x202f;");

/** The value of a figure by its name, as the program writes it in the language in one of the article's charts. */
function figures(program, { name, file, charts }, language) {
  const read = new Map();
  const rows = (chart, report) => {
    const key = `${chart} ${report}`;
    if (!read.has(key)) {
      const wanted = ["render", "--format", "json", "--lang", language, "--chart", chart, "--report", report, ...(file ? [file] : [])];
      read.set(key, JSON.parse(execFileSync(program, wanted, { encoding: "utf8" })).rows);
    }
    return read.get(key);
  };
  return (figure) => {
    for (const chart of charts) {
      const row = rows(chart, figure.split("/")[0]).find((row) => row.figure === figure);
      if (row) return row.value;
    }
    throw new Error(`${name}: no chart of ${charts} shows the figure ${figure}`);
  };
}

/** The template with what stands for its `{{names}}`, in texts too. */
function filled(template, find) {
  return template.replace(/\{\{([^}]+)\}\}/g, (_, name) => filled(find(name), find));
}

/** The page of an article in a language. */
function page(program, article, language) {
  const template = (name) => readFileSync(join(FOLDER, `${name}.html`), "utf8");
  const path = join(FOLDER, `${article.name}.${language}.json`);
  const texts = JSON.parse(readFileSync(path, "utf8"));
  const valueOf = figures(program, article, language);
  const used = new Set();
  const find = (name) => {
    const [kind, given] = name.split(/:(.*)/);
    switch (kind) {
      case "page":
        return article.name;
      case "story":
        return template(article.name);
      case "elsewhere":
        return article.elsewhere;
      case "figure":
        return escaped(valueOf(given));
      case "digits":
        return escaped(valueOf(given).match(DIGITS)[0]);
      case "current":
        return given === language ? ' aria-current="page"' : "";
      case "language":
        return language;
      case "tag":
        return tagOf(language);
      case "suffix":
        return suffix(language);
      default:
        if (!Object.hasOwn(texts, name)) throw new Error(`${path}: no text “${name}”`);
        used.add(name);
        return texts[name];
    }
  };
  const html = filled(template("page"), find);
  const unused = Object.keys(texts).filter((name) => !used.has(name));
  if (unused.length) throw new Error(`${path}: the template has no place for ${unused.join(", ")}`);
  return html;
}

/** Every article in every language, as pairs of a file's name and its text; `program` is the path of the crate's program. */
export function articles(program) {
  return ARTICLES.flatMap((article) =>
    LANGUAGES.map((language) => [`${article.name}${suffix(language)}.html`, page(program, article, language)]),
  );
}

const [script, program, folder] = process.argv.slice(1);
if (import.meta.url === pathToFileURL(script).href) {
  mkdirSync(folder, { recursive: true });
  for (const [name, html] of articles(program)) writeFileSync(join(folder, name), html);
}
