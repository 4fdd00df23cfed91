//! Japanese.

use super::Message;

/// The text in Japanese; counted texts have one form.
pub(super) const fn text(message: Message) -> &'static str {
    match message {
        Message::Months | Message::MonthsShort => {
            "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月"
        }
        Message::Day => "{year}年{month}{day}日",
        Message::MonthOfYear => "{year}年{month}",
        Message::Year | Message::InYear => "{year}年",
        Message::MonthsOfYear => "{year}年{from}〜{to}",
        Message::DaysRange => "{from}〜{to}",
        Message::ByMonthEnd | Message::ToMonthEnd => "{month}末まで",
        Message::ByDay | Message::ToDay => "{month}{day}日まで",
        Message::AsOf => "{day}時点",
        Message::PlanFor => "{year}年計画",
        Message::WholeLife => "全期間",
        Message::OverallPlan => "全体計画",
        Message::PeriodPlan => "当期計画",
        Message::InPeriod => "{period}",
        Message::ListBetween | Message::ListLast => "、",
        Message::SentencesBetween => "。",
        Message::Yuan => "元",
        Message::YuanOfWord | Message::YuanOfDigits => "{amount}元",
        Message::About => "約{value}",
        Message::Count => "{label}{value}",
        Message::ReturnsAmount => "{label}{value}",
        Message::SalesOf => "売上高{value}",
        Message::TaxOf => "納税額{value}",
        Message::CountOfProjects => "プロジェクト{value}件",
        Message::Projects | Message::ProjectsTitle => "プロジェクト",
        Message::Continuing => "継続プロジェクト",
        Message::New => "新規プロジェクト",
        Message::InProduction => "生産開始プロジェクト",
        Message::Value => "プロジェクトの総額",
        Message::Plan => "年間計画投資額",
        Message::PlannedInvestment => "計画投資額",
        Message::Investment => "投資実行額",
        Message::PlanShare => "年間計画比",
        Message::ShareOfAnyPlan => "計画比",
        Message::MissingShares => "年間計画比を示す報告がない。",
        Message::Research => "研究開発（R&D）費",
        Message::ResearchShare => "投資に占める研究開発（R&D）費の割合",
        Message::Technologies => "重要技術のブレークスルー",
        Message::PatentApplications => "特許出願",
        Message::InventionPatentApplications => "発明特許出願",
        Message::PatentsGranted => "特許登録",
        Message::Sales => "売上高",
        Message::Tax => "納税額",
        Message::WithClass => "{label}（{class}）",
        Message::Labelled => "{label}：{value}",
        Message::UnitProjects
        | Message::UnitTechnologies
        | Message::UnitApplications
        | Message::UnitPatents => "件",
        Message::UnitPrefectures => "市・州",
        Message::UnitFirms => "社",
        Message::OfPlan => "{label}の年間計画比",
        Message::OverPlan => "{label}と年間計画の差",
        Message::EvenPace => "年間計画の均等ペース",
        Message::OverEvenPace => "{label}と均等ペースの差",
        Message::EvenShare => "均等ペースの場合の年間計画比",
        Message::ImpliedPlan => "{label}（公表された比率から逆算）",
        Message::ShareOf => "{other}に対する{label}の割合",
        Message::OfWhole => "{other}に占める{label}の割合",
        Message::PerHundred => "{other}100件当たりの{label}",
        Message::PerOne => "{other}1{currency}当たりの{label}",
        Message::PerProject => "プロジェクト1件当たりの{label}",
        Message::PerUnit => "{other}1件当たりの{label}",
        Message::OfWholeLifeCaveat => "1年分の金額と全期間の比で、対象範囲が異なる。",
        Message::PerHundredCaveat => {
            "2つの件数の比で、率ではない。一方が他方に含まれるかどうかは不明。"
        }
        Message::Source => "{publisher}、{day}",
        Message::Corrected => "{day}訂正：{what}",
        Message::AssumedStart => {
            "報告には集計期間の終わりだけが示されている。集計は1月からとみなす。"
        }
        Message::AssumedStartAsOthers => {
            "報告には集計期間の終わりだけが示されている。他の報告と同じく、集計は1月からとみなす。"
        }
        Message::ReportedBy => "公表：{source}",
        Message::CalculatedFrom => "公表値から算出（出典：{source}）",
        Message::DividesByZero => "算出不可：除数がゼロ",
        Message::TooLong => "算出不可：正確な結果が長すぎる",
        Message::TooCoarse => "算出不可：数値の精度が不足",
        Message::Contradicted => "報告内の他の数値と矛盾",
        Message::ContradictedShare => {
            "{label}：報告では{stated}だが、報告の数値から計算すると{value}となる。"
        }
        Message::ContradictedPart => "{part}。全体（{whole}）を上回っている。",
        Message::ContradictedParts => {
            "内訳の合計が全体（{whole}）を上回っている。重複があるか、誤った数値がある。"
        }
        Message::ContradictedDay => {
            "報告の発表日（{day}）が、集計期間の終わり（{to}）より前である。"
        }
        Message::OverviewTitle => "概要",
        Message::PlansTitle => "計画との比較",
        Message::PartsTitle => "内訳",
        Message::CountsTitle => "件数",
        Message::InvestmentTitle => "投資",
        Message::InnovationTitle => "イノベーション",
        Message::ReturnsTitle => "金額",
        Message::SalesAndTaxTitle => "売上と納税",
        Message::ProgressTitle => "進捗",
        Message::InvestmentInvested => "{by}の投資実行額{value}",
        Message::InvestmentSubject => "{by}の{label}{value}",
        Message::InvestmentHeadline => "{subject}、{outcome}",
        Message::InvestmentOver => "{plan}を{full}上回る",
        Message::InvestmentMet => "{plan}どおり",
        Message::InvestmentShare => "{plan}の{share}",
        Message::ShareOfPlan => "計画の{share}",
        Message::InvestmentSummary => "{subject}、{plan}の{share}（{kind}）",
        Message::InvestmentSubtitle => "{to}の{label}と{plan}の比較",
        Message::InvestmentShareSubtitle => "{to}の{label}の{plan}比",
        Message::InvestmentBar => "投資実行額{value}",
        Message::InvestmentPace => "* 均等ペース：{value}",
        Message::ValueNotShown => {
            "プロジェクトの総額とされる{value}は単年の数値ではないため、図には示していない。"
        }
        Message::WholeLifeNotShown => {
            "{label}：{value}。単年の数値ではないため、図には示していない。"
        }
        Message::ProjectsHeadline => "{total}：{parts}",
        Message::SquareIsProject => "1マスはプロジェクト1件",
        Message::SquareIsMany => "1マスは{count}",
        Message::ProjectsContinuing => "{before}年から継続{value}件",
        Message::ProjectsNew => "{year}年新規{value}件",
        Message::ProjectsInProduction => "生産開始{value}件",
        Message::ProjectsOthers => "その他の{label}{value}件",
        Message::PartsOthers => "その他{value}",
        Message::InnovationSubtitle => "{to}の項目別累計",
        Message::ReturnsSubtitle => "{to}の累計額",
        Message::TaxOfSales => "納税額は売上高の{value}に相当",
        Message::ProgressBothAhead => "両年とも毎回の報告で均等ペースを上回る",
        Message::ProgressAhead => "{ahead}年：最後の報告時点で均等ペースを上回る",
        Message::ProgressBehind => "{behind}年：最後の報告時点で均等ペースを下回る",
        Message::ProgressMixed => {
            "最後の報告時点で、{ahead}年は均等ペースを上回り、{behind}年は下回る"
        }
        Message::ProgressSubtitle => "1月からの{label}の年間計画比",
        Message::ProgressEvenPace => "均等ペース",
        Message::ProgressPlan => "{year}年計画：{value}",
        Message::ProgressShort => "{when}：計画にわずかに届かず",
        Message::ProgressSummary => "{when}：年間計画の{share}（{kind}）、均等ペースなら{even}",
        Message::OverviewPlain => "{title}：{by}の公表値",
        Message::OverviewPassed => "{title}、{year}年の投資計画を超過達成",
        Message::OverviewPassedBefore => "{title}、{months}以上を残し{year}年の投資計画を超過達成",
        Message::MonthsLeft => "{count}カ月",
        Message::OverviewReached => "{title}、{by}に{year}年投資計画の{share}を実行",
        Message::OverviewReachedOther => "{title}：{by}の{label}は{plan}の{share}",
        Message::OverviewReachedShare => "{title}：{by}に{plan}の{share}",
        Message::OverviewSubtitle => "{to}の数値、{day}発表",
        Message::OverviewPeriodSubtitle => "{period}の数値、{day}発表",
        Message::OverviewMore => "ほか{count}項目は表に掲載",
        Message::Undated => "{label}（報告に日付の記載なし）",
        Message::MissingOthersHave => "{reports}の報告を参照。",
        Message::MissingNoneHas => "他の報告にもない。",
        Message::MissingAny => "この報告には数値がない。",
        Message::MissingPlan => "この報告には比較できる計画も計画比もない。",
        Message::MissingUnits => "この報告には総数とその内訳がない。",
        Message::MissingCounts => "この報告には項目別の年初からの累計件数がない。",
        Message::MissingAmounts => "この報告には計画のある金額を除き、年初からの累計額がない。",
        Message::Charts => "図表",
        Message::FiguresOf => "{name}：数値",
        Message::ShowTable => "表を表示",
        Message::HideTable => "表を隠す",
        Message::AllFigures => "すべての数値",
        Message::OwnFigures => "この図表の数値のみ",
        Message::SourceLine | Message::SourcesLine => "出典：",
        Message::SourcesBetween => "／",
        Message::MoreSources => "ほか報告{count}件",
        Message::HeadFigure => "指標",
        Message::HeadValue => "値",
        Message::HeadUnit => "単位",
        Message::HeadPeriod => "期間",
        Message::HeadKind => "公表／計算",
        Message::HeadOrigin => "出典・計算",
        Message::HeadSource => "出典",
        Message::HeadFormula => "計算式",
        Message::HeadNote => "注記",
        Message::HeadAddress => "アドレス",
        Message::Reported => "公表値",
        Message::Computed => "計算値",
        Message::HowToRead => "カーソル、タップ、矢印キーで数値を表示。",
        Message::Details => "詳細",
        Message::HideDetails => "閉じる",
        Message::OurCalculation => "公表値から算出",
        Message::Shows => "{chart}：{headline}",
        Message::MarkName => "{label}：{value}",
        Message::ShareMarkName => "{when}：{share}、均等ペースなら{even}",
        Message::Announced => "{label}：{value}。{period}",
        Message::MoreRows => "ほか{count}項目は書き出すCSVにある。",
        Message::TableCaption => "この図表の数値",
        Message::AllFiguresCaption => "報告のすべての数値",
    }
}
