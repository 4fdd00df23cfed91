//! Where the reader is, as a text. A widget leaves it to the next one in the same element: when the page moves the element,
//! or gives it newer figures.

use super::Widget;
use crate::chart::drawable;
use crate::reported::FigureId;
use crate::scene::ChartKind;

/// No name has it in it.
const SEPARATOR: char = '\n';

/// The figures that the reader was on, before their scene is laid out.
#[derive(Debug, Default)]
pub(super) struct Resumed {
    /// The report that the reader opens instead: its figures of the same names count as well.
    instead: Option<usize>,
    current: Option<FigureId>,
    roving: Option<FigureId>,
    pinned: bool,
    unfolded: bool,
    /// The figure whose row has its sheet unfolded.
    row: Option<FigureId>,
}

impl Resumed {
    /// The figure, pinned.
    pub(super) fn pinned(id: FigureId) -> Self {
        Self {
            roving: Some(id.clone()),
            current: Some(id),
            pinned: true,
            ..Self::default()
        }
    }

    /// Whether the reader was on the figure.
    pub(super) fn is_on(&self, id: &FigureId) -> bool {
        self.current.as_ref() == Some(id)
    }
}

impl Widget {
    /// Where the reader is, for [`Self::resume`].
    #[must_use]
    pub fn snapshot(&self) -> String {
        let state = &self.state;
        let figure = |datum: Option<usize>| {
            let datum = datum.and_then(|datum| self.scene.datum(datum));
            datum.map_or_else(String::new, |datum| datum.id.to_string())
        };
        let chart = |kind: Option<ChartKind>| kind.map_or("", ChartKind::name).to_owned();
        let flag = |is: bool| if is { "1" } else { "" }.to_owned();
        let (opened_chart, opened_report) = self.opens_on();
        let fields = [
            self.found_figure(),
            chart(opened_chart),
            chart(Some(state.chart)),
            self.id_of(opened_report).to_owned(),
            self.report_id().to_owned(),
            flag(state.table_open),
            flag(state.all_figures),
            figure(state.current),
            figure(state.roving),
            flag(state.pinned),
            flag(state.unfolded),
            figure(state.row),
        ];
        fields.join(&SEPARATOR.to_string())
    }

    /// Takes the reader to where another widget's [`Self::snapshot`] says, before anything is laid out. An attribute that has
    /// changed since goes before that, and a chart or a figure that this dataset lacks is left out.
    pub fn resume(&mut self, snapshot: &str) {
        let mut fields = snapshot.split(SEPARATOR);
        let mut next = || fields.next().unwrap_or_default();
        let is_same_figure = next() == self.found_figure();
        let opens_on = self.opens_on();
        let (opened_chart, chart) = (next(), next());
        if is_same_figure
            && opened_chart == opens_on.0.map_or("", ChartKind::name)
            && let Some(kind) = ChartKind::of(chart)
            && self.can_draw(kind)
        {
            self.state.chart = kind;
        }
        let (opened_report, report) = (next(), next());
        if is_same_figure
            && opened_report == self.id_of(opens_on.1)
            && let Some(index) = self.figures.dataset.report_index(report)
        {
            self.state.report = index;
        }
        self.state.table_open = !next().is_empty();
        self.state.all_figures = !next().is_empty();
        let resumed = Resumed {
            instead: None,
            current: FigureId::parse(next()),
            roving: FigureId::parse(next()),
            pinned: !next().is_empty(),
            unfolded: !next().is_empty(),
            row: FigureId::parse(next()),
        };
        if is_same_figure {
            self.resumed = Some(resumed);
        }
    }

    /// The figure that the attributes open; empty where they open none.
    fn found_figure(&self) -> String {
        let found = self.asked.found.as_ref();
        found.map_or_else(String::new, |(id, ..)| id.to_string())
    }

    /// The figures that the reader is on, for the scene of the report with the index, or another one of the open report.
    pub(super) fn place(&self, instead: Option<usize>) -> Resumed {
        let state = &self.state;
        let figure = |datum: Option<usize>| Some(self.scene.datum(datum?)?.id.clone());
        Resumed {
            instead,
            current: figure(state.current),
            roving: figure(state.roving),
            pinned: state.pinned,
            unfolded: state.unfolded,
            row: figure(state.row),
        }
    }

    /// Makes the figure current that the reader was on, and unfolds the row that was, if the scene and the table have them.
    pub(super) fn find_resumed(&mut self) {
        let Some(resumed) = self.resumed.take() else {
            return;
        };
        let instead = resumed.instead.map(|report| self.id_of(Some(report)));
        let find = |id: Option<FigureId>| {
            let id = id?;
            self.scene.index_of(&id).or_else(|| {
                let (report, name) = (instead?.to_owned(), id.name);
                self.scene.index_of(&FigureId { report, name })
            })
        };
        let shown = |id| find(id).filter(|index| self.shows(*index));
        let (roving, current) = (shown(resumed.roving), shown(resumed.current));
        let row = find(resumed.row).filter(|index| self.has_row(*index, self.state.all_figures));
        let found = current.is_some();
        self.state.row = row;
        self.state.roving = roving;
        self.state.current = current;
        self.state.pinned = found && resumed.pinned;
        self.state.unfolded = found && resumed.unfolded;
    }

    /// Whether a report of the dataset has figures for the chart.
    fn can_draw(&self, kind: ChartKind) -> bool {
        let context = self.context_of(self.state.report);
        context.is_some_and(|context| drawable(&context).contains(&kind))
    }

    /// The id of the open report.
    #[must_use]
    pub fn report_id(&self) -> &str {
        self.id_of(Some(self.state.report))
    }

    fn id_of(&self, report: Option<usize>) -> &str {
        let report = report.and_then(|index| self.figures.dataset.reports.get(index));
        report.map_or("", |report| &report.id)
    }
}
