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
        Message::Year => "{year}年",
        Message::CalendarYear => "{first}年",
        Message::YearFromApril => "{first}年度",
        Message::YearOfTwo => "{first}/{short}年度",
        Message::DayOfMonth => "{month}{day}日",
        Message::DaysOfYear => "{year}年{from}〜{to}",
        Message::InYear => "{year}",
        Message::MonthsOfYear => "{year}年{from}〜{to}",
        Message::DaysRange => "{from}〜{to}",
        Message::ByMonthEnd | Message::ToMonthEnd => "{month}末まで",
        Message::ByDay | Message::ToDay => "{month}{day}日まで",
        Message::AsOf => "{day}時点",
        Message::SinceBeginning => "事業開始から{to}",
        Message::FromBeginning => "事業開始以降",
        Message::PlanFor => "{year}計画",
        Message::WholeLife => "全期間",
        Message::PlanOfYear => "年間計画",
        Message::OverallPlan => "全体計画",
        Message::PeriodPlan => "当期計画",
        Message::InPeriod => "{period}",
        Message::ListBetween | Message::ListLast => "、",
        Message::ClausesBetween => "、",
        Message::SentencesBetween => "。",
        Message::Yuan => "元",
        Message::Euro => "ユーロ",
        Message::Dollar => "ドル",
        Message::Pound => "ポンド",
        Message::Yen => "円",
        Message::Won => "ウォン",
        Message::SwissFranc => "スイスフラン",
        Message::Rupee => "ルピー",
        Message::About => "約{value}",
        Message::AtLeast => "{value}以上",
        Message::AtMost => "{value}以下",
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
        Message::PlanShare => "{plan}比",
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
        Message::Quoted => "「{label}」",
        Message::UnitProjects
        | Message::UnitTechnologies
        | Message::UnitApplications
        | Message::UnitPatents => "件",
        Message::UnitPrefectures => "市・州",
        Message::UnitFirms => "社",
        Message::RunningTotal => "{label}の年度初めからの累計",
        Message::OfPlan => "{label}の{plan}比",
        Message::OverPlan => "{label}と{plan}の差",
        Message::EvenPace => "年間計画の均等ペース",
        Message::OverEvenPace => "{label}と均等ペースの差",
        Message::EvenShare => "均等ペースの場合の年間計画比",
        Message::ImpliedPlan => "{label}（公表された割合から逆算）",
        Message::ShareOf => "{other}に対する{label}の割合",
        Message::OfWhole => "{other}に占める{label}の割合",
        Message::PerHundred => "{other}100{counter}当たりの{label}",
        Message::PerOne => "{other}1{currency}当たりの{label}",
        Message::PerProject => "プロジェクト1件当たりの{label}",
        Message::PerUnit => "{other}1{counter}当たりの{label}",
        Message::OfWholeLifeCaveat => {
            "1年分の金額と全期間の金額の比で、対象範囲が異なり、達成率ではない。"
        }
        Message::Increment => "{label}、以前の報告以降の分",
        Message::MonthlyRate => "{label}の期間中の月平均",
        Message::DailyRate => "{label}の期間中の1日平均",
        Message::MonthlyRateNeeded => "{plan}の達成に必要な{label}の月平均",
        Message::DailyRateNeeded => "{plan}の達成に必要な{label}の1日平均",
        Message::PerHundredCaveat => {
            "2つの件数の比で、成功率ではない。一方は以前の案件によるものかもしれない。"
        }
        Message::PerOneCaveat => "別々の金額の比であり、一方がどれだけ他方から生じたかは不明。",
        Message::PerUnitCaveat => "平均値であり、個々の値は大きく異なることがある。",
        Message::Source => "{publisher}、{day}",
        Message::Corrected => "{day}訂正：{what}",
        Message::AssumedStart => {
            "報告には集計期間の終わりだけが示されている。集計は{month}からとみなす。"
        }
        Message::AssumedStartAsOthers => {
            "報告には集計期間の終わりだけが示されている。他の報告と同じく、集計は{month}からとみなす。"
        }
        Message::ReportedBy => "公表：{source}",
        Message::CalculatedFrom => "公表値から算出。出典：{source}",
        Message::NotCalculated => "算出不可",
        Message::DividesByZero => "算出不可：除数がゼロ",
        Message::TooLong => "算出不可：結果の桁数が多すぎる",
        Message::TooCoarse => "算出不可：数値の精度が不足",
        Message::PartOfYear => "1年のうち経過した割合",
        Message::WithinRounded => {
            "元の数値が四捨五入されているため、正確な値は{range}の間にあり、これ以上の桁は示せない。"
        }
        Message::WithinApproximate => {
            "出典が概数または幅のある値のため、正確な値は{range}の間にある。"
        }
        Message::WithinOpen => "出典が下限または上限だけを示すため、正確な値は{range}。",
        Message::WithinExact => "元の数値は四捨五入されておらず、結果だけを四捨五入している。",
        Message::EvenPaceIsNot => "目標値ではない。計画を年内にどう配分するかを示す報告はない。",
        Message::ImpliedPlanIsNot => "報告が示す計画ではない。",
        Message::CalculatedWith => "計算に使った数値",
        Message::UsedFor => "この数値から計算した値",
        Message::Elsewhere => "他の報告",
        Message::ElsewhereApart => "他の報告（比較できない）",
        Message::Printed => "原文：{quote}",
        Message::ArchivedCopy => "アーカイブ",
        Message::CopySentence => "出典とともにコピー",
        Message::CopyFormula => "表計算の数式をコピー",
        Message::CopyNumber => "数値をコピー",
        Message::Copied => "コピーしました。",
        Message::CopiedShare => {
            "コピーしました。結果は小数のため、セルの表示形式をパーセントにしてください。"
        }
        Message::CopyByHand => "手動でコピー：",
        Message::NothingLeft => "算出不可：この数値では計画に残りがない",
        Message::NoTimeLeft => "算出不可：計画年度は終了",
        Message::Contradicted => "報告内の他の数値と矛盾",
        Message::ContradictedShare => {
            "{label}：報告では{stated}だが、報告の数値から計算すると{value}となる。"
        }
        Message::ContradictedPart => "{part}。全体（{whole}）を上回っている。",
        Message::ContradictedParts => {
            "内訳の合計が全体（{whole}）を上回っている。重複があるか、いずれかの数値が誤っている可能性がある。"
        }
        Message::ContradictedDay => {
            "報告の発表日（{day}）が、集計期間の終わり（{to}）より前である。"
        }
        Message::VerdictDiffers => "不一致",
        Message::VerdictCutOff => "切り捨てなら一致",
        Message::VerdictAgrees => "一致",
        Message::VerdictNotComparable => "比較不可",
        Message::ContradictedElsewhere => "他の報告と不一致",
        Message::CheckFell => {
            "累計は減らないはずで、数え方が異なるか、いずれかの数値が誤っている可能性がある。"
        }
        Message::CheckFellUnstated => {
            "累計は減らないはずで、集計の始まり（一方の報告には記載なし）や数え方が異なるか、いずれかの数値が誤っている可能性がある。"
        }
        Message::CheckCutOff => "四捨五入ではなく切り捨てた数値とみなす場合に限り、一致する。",
        Message::CheckAgain => "同じ日について、2つの報告の数値が異なる。",
        Message::CheckPlanFits => "すべてに合う計画：{value}。",
        Message::CheckPlanDiffers => "すべてに合う計画はない。",
        Message::CheckPlanChange => "計画が変更されたか、いずれかの数値が誤っている可能性がある。",
        Message::CheckMore => "ほかの数値{count}件は省略",
        Message::CheckParts => "重複があるか、いずれかの数値が誤っている可能性がある。",
        Message::NotComparableWith => "{value}とは比較できない（種類が異なるか、記載がない）。",
        Message::CheckClass => "種類が異なるか、種類の記載がない。",
        Message::CheckStage => "段階の異なる件数で、一方が他方に含まれるかどうかは不明。",
        Message::CheckScope => "対象期間が異なる。",
        Message::CheckPeriod => "累計は毎年ゼロから始まる。",
        Message::CheckItem => "数えている対象が異なる。",
        Message::CheckDefinition => "この割合がこの数値についてのものかどうかは不明。",
        Message::CheckStated => "公表値{value}",
        Message::CheckWithinRounding => "四捨五入の誤差の範囲内。",
        Message::CheckTotals => "累計を前の報告と比べた{count}件のうち、減少したものはない。",
        Message::OverviewTitle => "概要",
        Message::PlansTitle => "計画との比較",
        Message::PartsTitle => "内訳",
        Message::CountsTitle => "件数",
        Message::InvestmentTitle => "投資",
        Message::InnovationTitle => "イノベーション",
        Message::ReturnsTitle => "金額",
        Message::SalesAndTaxTitle => "売上と納税",
        Message::ProgressTitle => "進捗",
        Message::HistoryTitle => "推移",
        Message::ChecksTitle => "照合",
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
        Message::StripedEnd => "縞模様：実際の値があり得る範囲。",
        Message::OpenEnd => "矢印：実際の値はさらに大きい可能性がある。",
        Message::ProjectsHeadline => "{total}：{parts}",
        Message::SquareOfProjects => "1マスはプロジェクト{count}件",
        Message::Square => "{label}：1マスは{count}",
        Message::OtherProjects => "その他のプロジェクト{value}件",
        Message::Rest => "その他{value}",
        Message::SquareIsMany => "1マスは{count}",
        Message::ProjectsContinuing => "{before}から継続{value}件",
        Message::ProjectsNew => "{year}新規{value}件",
        Message::ProjectsInProduction => "生産開始{value}件",
        Message::InnovationSubtitle => "{to}の項目別累計",
        Message::ReturnsSubtitle => "{to}の累計額",
        Message::TaxOfSales => "納税額は売上高の{value}に相当",
        Message::ProgressAheadOnce => "{ahead}：均等ペースを上回る",
        Message::ProgressBehindOnce => "{behind}：均等ペースを下回る",
        Message::ProgressAhead => "{ahead}：毎回の報告で均等ペースを上回る",
        Message::ProgressBehind => "{behind}：毎回の報告で均等ペースを下回る",
        Message::ProgressAheadBehind => "均等ペースを上回る：{ahead}／下回る：{behind}",
        Message::ProgressBehindAhead => "均等ペースを下回る：{behind}／上回る：{ahead}",
        Message::ProgressCount => "{total}件の報告中{count}件で均等ペースを上回る",
        Message::ProgressSubtitle => "{month}からの{label}の年間計画比",
        Message::ProgressEvenPace => "均等ペース",
        Message::ProgressPlan => "{year}計画：{value}",
        Message::ProgressShort => "{when}：計画にわずかに届かず",
        Message::ProgressSummary => "{when}：年間計画の{share}（{kind}）、均等ペースなら{even}",
        Message::ProgressRedefined => "{when}：集計の基準が前回と異なるため、線で結んでいない",
        Message::ShortMonths => "{from}〜{to}",
        Message::AxisCount => "{word}{unit}",
        Message::HistoryUp => "{label}：{first}（{from}）から{last}（{to}）に増加",
        Message::HistoryDown => "{label}：{first}（{from}）から{last}（{to}）に減少",
        Message::HistoryFromTo => "{label}：{first}（{from}）、{last}（{to}）",
        Message::HistoryPeriods => "{label}（{unit}）、期間別",
        Message::HistoryYears => "{label}（{unit}）、年度別",
        Message::HistoryYearsToDate => "{label}（{unit}）、各年度の初めからの累計",
        Message::HistoryToDate => "{label}（{unit}）、事業開始からの累計",
        Message::HistoryLevels => "{label}（{unit}）、報告時点別",
        Message::HistoryPlan => "計画：{value}",
        Message::HistoryExtremes => "最高：{first}（{from}）。最低：{last}（{to}）",
        Message::HistoryAgain => "{when}：複数の報告で数値が異なるため、線で結んでいない",
        Message::HistoryOther => "{when}：比較できないため図示せず：{figure}",
        Message::ChecksAgree => "照合できる数値はすべて一致",
        Message::ChecksEarly => "{count}件の報告が集計期間の終わりより前に発表",
        Message::ChecksNoneDiffers => "照合できる数値に不一致なし",
        Message::ChecksPlansAgree => "公表または逆算された計画は一致",
        Message::ChecksPlansAgreeBut => "公表または逆算された計画は一致、ほかに{count}カ所で不一致",
        Message::ChecksPlansDiffer => "公表または逆算された計画が互いに一致しない",
        Message::ChecksDiffer => "{count}カ所で数値が一致しない",
        Message::ChecksRefused => "報告の数値は互いに比較できない",
        Message::ChecksSubtitle => "報告の数値と、そこから計算した値の照合",
        Message::ChecksStatedBy => "{when}：公表",
        Message::ChecksImpliedBy => "{when}：逆算",
        Message::ChecksKey => {
            "枠だけの棒：公表された割合から逆算した計画の範囲（四捨五入を考慮）。点：公表された計画。"
        }
        Message::ChecksMore => "ほかの照合{count}件は省略",
        Message::OverviewPlain => "{title}：{by}の実績",
        Message::OverviewPassed => "{title}、{year}の投資計画を超過達成",
        Message::OverviewPassedBefore => "{title}、{months}以上を残し{year}の投資計画を超過達成",
        Message::MonthsLeft => "{count}カ月",
        Message::CountOfDays => "{count}日",
        Message::CountOfMonths => "{count}カ月",
        Message::OverviewReached => "{title}、{by}に{year}投資計画の{share}を実行",
        Message::OverviewReachedOther => "{title}：{by}の{label}は{plan}の{share}",
        Message::OverviewReachedShare => "{title}：{by}に{plan}の{share}を達成",
        Message::OverviewSubtitle => "{to}の数値、{day}発表",
        Message::OverviewPeriodSubtitle => "{period}の数値、{day}発表",
        Message::OverviewMore => "ほか{count}項目は表に掲載",
        Message::ProgressMore => "ほか{count}年分は表に掲載",
        Message::Undated => "{label}（報告に日付の記載なし）",
        Message::MissingOthersHave => "{reports}の報告を参照。",
        Message::MissingNoneHas => "他の報告にもない。",
        Message::MissingAny => "この報告には数値がない。",
        Message::MissingPlan => "この報告には比較できる計画も計画比もない。",
        Message::MissingDays => {
            "この報告には計画があるが、計画と同じ期間の実績がない。累計がなく、各期の報告を足し合わせることもできない。"
        }
        Message::MissingUnits => "この報告には総数とその内訳がない。",
        Message::MissingCounts => "この報告には項目別の累計件数がない。",
        Message::MissingAmounts => "この報告には、計画と比べる金額のほかに累計額がない。",
        Message::MissingHistory => "この報告には、他の報告と同じ基準の数値がない。",
        Message::MissingChecks => "これらの報告には、示すべき照合結果がない。",
        Message::MissingCanDraw => "表示できる図表：{charts}。",
        Message::Charts => "図表",
        Message::FiguresOf => "{name}：数値",
        Message::ShowTable => "表を表示",
        Message::HideTable => "表を隠す",
        Message::ChooseReport => "報告：",
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
        Message::MoreRows => "ほか{count}項目はCSVへの書き出しに含まれる。",
        Message::BeyondKeys => {
            "ほか{count}項目はキーボードやスクリーンリーダーでは図表上でたどれないため、表に示す。"
        }
        Message::TableCaption => "この図表の数値",
        Message::AllFiguresCaption => "報告のすべての数値",
    }
}
