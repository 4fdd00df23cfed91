//! The shipped dataset beside a table typed from the reports by hand.

use initiative_charts::quantity::{Decimal, Quantity, Unit};
use initiative_charts::reported::{Scope, hunan_json, parse};
use std::collections::BTreeSet;

/// Report, figure, printed digits, unit: 1e6, 1e8 and 1e9 are yuan.
const PRINTED: [(&str, &str, &str, &str); 50] = [
    ("2019-06-30", "projects", "117", "projects"),
    ("2019-06-30", "investment", "4.05", "1e9"),
    ("2019-06-30", "plan-share", "55.4", "%"),
    ("2019-06-30", "in-production", "7", "projects"),
    ("2019-06-30", "technologies", "358", "technologies"),
    (
        "2019-06-30",
        "patent-applications.invention",
        "607",
        "applications",
    ),
    ("2019-06-30", "sales", "10.28", "1e9"),
    ("2019-06-30", "tax", "437", "1e6"),
    ("2019-11-30", "projects", "117", "projects"),
    ("2019-11-30", "continuing", "76", "projects"),
    ("2019-11-30", "new", "41", "projects"),
    ("2019-11-30", "value", "21.72", "1e9"),
    ("2019-11-30", "plan", "7.305", "1e9"),
    ("2019-11-30", "investment", "8.464", "1e9"),
    ("2019-11-30", "technologies", "296", "technologies"),
    ("2019-11-30", "patent-applications", "903", "applications"),
    ("2019-11-30", "patents-granted", "378", "patents"),
    ("2019-11-30", "sales", "21.257", "1e9"),
    ("2019-11-30", "tax", "926", "1e6"),
    ("2020-04-30", "projects", "120", "projects"),
    ("2020-04-30", "investment", "24.45", "1e8"),
    ("2020-04-30", "plan-share", "37.33", "%"),
    ("2020-04-30", "sales", "62.68", "1e8"),
    ("2020-04-30", "prefectures-over-40", "7", "prefectures"),
    ("2020-06-30", "projects", "120", "projects"),
    ("2020-06-30", "investment", "4.262", "1e9"),
    ("2020-06-30", "plan-share", "65.06", "%"),
    ("2020-06-30", "research", "1.127", "1e9"),
    ("2020-06-30", "research-share", "26", "%"),
    ("2020-06-30", "technologies", "347", "technologies"),
    ("2020-06-30", "patents-granted", "303", "patents"),
    ("2020-06-30", "sales", "12.113", "1e9"),
    ("2020-06-30", "tax", "693", "1e6"),
    ("2020-06-30", "prefectures-over-70", "5", "prefectures"),
    ("2020-06-30", "firms-done", "18", "firms"),
    ("2020-06-30", "firms-over-70", "42", "firms"),
    ("2020-06-30", "firms-investing-100m", "6", "firms"),
    ("2020-06-30", "firms-selling-100m", "12", "firms"),
    ("2020-09-30", "projects", "120", "projects"),
    ("2020-09-30", "investment", "65.33", "1e8"),
    ("2020-09-30", "plan-share", "99.72", "%"),
    ("2020-09-30", "research", "15.71", "1e8"),
    ("2020-09-30", "research-share", "24", "%"),
    ("2020-09-30", "technologies", "385", "technologies"),
    ("2020-09-30", "patents-granted", "354", "patents"),
    ("2020-09-30", "sales", "212.19", "1e8"),
    ("2020-09-30", "tax", "11.68", "1e8"),
    ("2020-09-30", "prefectures-done", "8", "prefectures"),
    ("2020-09-30", "projects-selling-1bn", "4", "projects"),
    ("2020-09-30", "projects-twice-plan", "4", "projects"),
];

#[test]
fn every_figure_is_as_it_was_printed_and_there_is_no_other() {
    let dataset = parse(hunan_json()).unwrap();
    let shipped: Vec<(String, Quantity, Option<String>)> = dataset
        .reports
        .iter()
        .flat_map(|report| report.figures.iter().map(move |figure| (report, figure)))
        .map(|(report, figure)| {
            (
                format!("{}/{}", report.id, figure.name()),
                figure.quantity,
                figure.item.clone(),
            )
        })
        .collect();
    let printed: Vec<(String, Quantity, Option<String>)> = PRINTED
        .iter()
        .map(|(report, name, digits, unit)| {
            let (power, counts, item) = match *unit {
                "1e6" => (6, Unit::Money, None),
                "1e8" => (8, Unit::Money, None),
                "1e9" => (9, Unit::Money, None),
                "%" => (0, Unit::Percent, None),
                item => (0, Unit::Items, Some(item.to_owned())),
            };
            let amount = Decimal::parse(digits).unwrap().scaled(power);
            (
                format!("{report}/{name}"),
                Quantity::new(amount, counts),
                item,
            )
        })
        .collect();
    assert_eq!(shipped, printed);
}

#[test]
fn only_plan_and_value_run_beyond_the_period() {
    let dataset = parse(hunan_json()).unwrap();
    for figure in dataset.reports.iter().flat_map(|report| &report.figures) {
        let scope = match figure.indicator.as_str() {
            "plan" => Scope::YearPlan,
            "value" => Scope::WholeLife,
            _ => Scope::YearToDate,
        };
        assert_eq!(figure.scope, scope, "{}", figure.indicator);
    }
}

#[test]
fn sources_are_named_with_day_and_address() {
    let dataset = parse(hunan_json()).unwrap();
    let mut sources = Vec::new();
    for report in &dataset.reports {
        sources.push(format!(
            "{} {}",
            report.published,
            report.publisher.in_language("en")
        ));
        sources.push(report.url.clone().unwrap());
    }
    assert_eq!(
        sources,
        [
            "2019-07-31 Hunan Provincial Government",
            "http://www.enghunan.gov.cn/hneng/Business/StatisticsUpdates/201907/t20190731_5408404.html",
            "2019-12-05 Hunan Provincial Government",
            "http://www.enghunan.gov.cn/hneng/News/Localnews/LBusiness/201912/t20191205_5497020.html",
            "2020-06-04 People’s Daily Online, republished by pingjiang.gov.cn",
            "https://pingjiang.gov.cn/35048/35055/35061/content_1707134.html",
            "2020-07-27 Hunan Provincial Government",
            "http://enghunan.gov.cn/hneng/News/Localnews/LBusiness/202007/t20200727_13079390.html",
            "2020-10-25 Hunan Daily, via hn.people.com.cn",
            "http://hn.people.com.cn/n2/2020/1025/c195194-34371881.html",
        ]
    );
    let original = dataset.reports[0].notes[0].url.as_deref();
    assert_eq!(
        original,
        Some("https://pingjiang.gov.cn/35048/35055/35061/content_1570036.html")
    );
}

#[test]
fn what_the_reports_leave_in_doubt_is_said_at_the_figure() {
    let dataset = parse(hunan_json()).unwrap();
    let doubtful: BTreeSet<String> = dataset
        .reports
        .iter()
        .flat_map(|report| report.figures.iter().map(move |figure| (report, figure)))
        .filter(|(_, figure)| figure.caveat.is_some())
        .map(|(report, figure)| format!("{}/{}", report.id, figure.name()))
        .collect();
    let expected = [
        "2019-06-30/in-production",
        "2019-11-30/value",
        "2019-11-30/patent-applications",
        "2019-11-30/patents-granted",
        "2020-06-30/patents-granted",
        "2020-06-30/prefectures-over-70",
        "2020-06-30/firms-done",
        "2020-06-30/firms-over-70",
        "2020-06-30/firms-investing-100m",
        "2020-06-30/firms-selling-100m",
        "2020-09-30/prefectures-done",
        "2020-09-30/projects-selling-1bn",
        "2020-09-30/projects-twice-plan",
    ];
    assert_eq!(doubtful, expected.into_iter().map(str::to_owned).collect());
}

#[test]
fn nothing_is_dated_that_the_reports_do_not_date() {
    let dataset = parse(hunan_json()).unwrap();
    let dates: Vec<_> = dataset
        .reports
        .iter()
        .flat_map(|report| &report.milestones)
        .map(|milestone| milestone.when)
        .collect();
    // The platforms came on days that the report does not give.
    assert_eq!(dates, [None]);
    let starts: Vec<bool> = dataset
        .reports
        .iter()
        .map(|report| report.period.from.is_some())
        .collect();
    assert_eq!(starts, [true, false, true, true, true]);
}

#[test]
fn the_programme_s_100_is_quoted_as_a_name() {
    let title = parse(hunan_json()).unwrap().title;
    for (language, quoted) in [
        ("en", "“100 "),
        ("zh", "“100个"),
        ("fr", "«\u{a0}100 "),
        ("ko", "‘100대 "),
        ("ja", "「100プ"),
    ] {
        let title = title.in_language(language);
        assert!(title.contains(quoted), "{title}");
        assert!(title.chars().count() <= 28, "{title}");
    }
}

#[test]
fn nothing_says_whether_the_grants_are_among_the_applications() {
    let dataset = parse(hunan_json()).unwrap();
    let report = dataset.report("2019-11-30").unwrap();
    let granted = report.figure("patents-granted").unwrap();
    let caveat = granted.caveat.as_ref().unwrap();
    assert_eq!(
        caveat.in_language("en"),
        "The report does not say whether these are among the 903."
    );
}

#[test]
fn the_shipped_dataset_stays_small() {
    assert!(
        hunan_json().len() < 32 * 1024,
        "{} bytes",
        hunan_json().len()
    );
}

/// The printed words around figures of the reports, as far as they were at hand.
const QUOTED: [(&str, &str, &str); 36] = [
    ("2019-06-30", "investment", "4.05 billion CNY"),
    ("2019-06-30", "plan-share", "55.4%"),
    ("2019-06-30", "in-production", "Seven projects"),
    ("2019-06-30", "sales", "10.28 billion CNY"),
    ("2019-06-30", "tax", "437 million CNY"),
    (
        "2019-11-30",
        "projects",
        "117 major product innovation projects",
    ),
    (
        "2019-11-30",
        "continuing",
        "76 projects implemented since 2018",
    ),
    ("2019-11-30", "new", "41 newly launched projects"),
    ("2019-11-30", "value", "worth 21.72 billion CNY"),
    ("2019-11-30", "plan", "7.305 billion CNY"),
    ("2019-11-30", "investment", "8.464 billion CNY"),
    ("2019-11-30", "technologies", "296 key technologies"),
    (
        "2019-11-30",
        "patent-applications",
        "903 patent applications",
    ),
    ("2019-11-30", "patents-granted", "378 authorized"),
    ("2019-11-30", "sales", "21.257 billion CNY"),
    ("2019-11-30", "tax", "926 million CNY"),
    ("2020-04-30", "projects", "120个"),
    ("2020-04-30", "investment", "24.45亿元"),
    ("2020-04-30", "plan-share", "37.33%"),
    ("2020-04-30", "sales", "62.68亿元"),
    ("2020-04-30", "prefectures-over-40", "永州、衡阳、常德等7个"),
    ("2020-06-30", "investment", "4.262 billion yuan"),
    ("2020-06-30", "plan-share", "65.06%"),
    ("2020-06-30", "research", "1.127 billion yuan"),
    (
        "2020-06-30",
        "research-share",
        "26% of the total investment",
    ),
    ("2020-06-30", "sales", "12.113 billion yuan"),
    ("2020-06-30", "tax", "693 million yuan"),
    ("2020-09-30", "projects", "120个"),
    ("2020-09-30", "investment", "65.33亿元"),
    ("2020-09-30", "plan-share", "99.72%"),
    ("2020-09-30", "research", "15.71亿元"),
    ("2020-09-30", "research-share", "占全部投入的24%"),
    ("2020-09-30", "technologies", "385项"),
    ("2020-09-30", "patents-granted", "354件"),
    ("2020-09-30", "sales", "212.19亿元"),
    ("2020-09-30", "tax", "11.68亿元"),
];

#[test]
fn the_words_around_a_figure_are_those_of_its_source() {
    let dataset = parse(hunan_json()).unwrap();
    let mut quoted = Vec::new();
    for (report, figure) in dataset
        .reports
        .iter()
        .flat_map(|report| report.figures.iter().map(move |figure| (report, figure)))
    {
        if let Some(quote) = figure.quote.as_deref() {
            quoted.push((report.id.as_str(), figure.indicator.as_str(), quote));
        }
    }
    assert_eq!(quoted, QUOTED);
    for (report, figure, quote) in QUOTED {
        let is_same =
            |(id, name, _, _): &&(&str, &str, &str, &str)| (*id, *name) == (report, figure);
        let (_, _, digits, _) = PRINTED.iter().find(is_same).unwrap();
        // A quote finds one number: it has the printed digits, and words or a sign with them.
        let printed = if quote == "Seven projects" {
            "Seven"
        } else {
            digits
        };
        assert!(quote.contains(printed) && quote != printed, "{quote}");
        let same = QUOTED
            .iter()
            .filter(|other| (other.0, other.2) == (report, quote));
        assert_eq!(same.count(), 1, "{quote}");
    }
}
