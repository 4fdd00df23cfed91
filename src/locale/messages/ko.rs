//! Korean.

use super::Message;

/// The text in Korean; counted texts have one form.
pub(super) const fn text(message: Message) -> &'static str {
    match message {
        Message::Months | Message::MonthsShort => {
            "1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월"
        }
        Message::Day => "{year}년\u{a0}{month}\u{a0}{day}일",
        Message::MonthOfYear => "{year}년\u{a0}{month}",
        Message::Year | Message::InYear => "{year}년",
        Message::MonthsOfYear => "{year}년\u{a0}{from}~{to}",
        Message::DaysRange => "{from}~{to}",
        Message::ByMonthEnd | Message::ToMonthEnd => "{month}\u{a0}말까지",
        Message::ByDay | Message::ToDay => "{month}\u{a0}{day}일까지",
        Message::AsOf => "{day} 기준",
        Message::PlanFor => "{year}년 계획",
        Message::WholeLife => "프로젝트 전 기간",
        Message::ListBetween | Message::ListLast => ", ",
        Message::SentencesBetween => ". ",
        Message::Yuan => "위안",
        Message::YuanOfWord => "{amount}\u{a0}위안",
        Message::YuanOfDigits => "{amount}위안",
        Message::About => "약\u{a0}{value}",
        Message::Count => "{label} {value}",
        Message::ReturnsAmount => "{label} {value}",
        Message::SalesOf => "매출액 {value}",
        Message::TaxOf => "납세액 {value}",
        Message::CountOfProjects => "프로젝트 {value}개",
        Message::Projects | Message::ProjectsTitle => "프로젝트",
        Message::Continuing => "계속 프로젝트",
        Message::New => "신규 프로젝트",
        Message::InProduction => "생산 개시 프로젝트",
        Message::Value => "프로젝트 규모",
        Message::Plan => "연간 계획 투자액",
        Message::Investment => "투자 완료액",
        Message::PlanShare => "연간 계획 대비 비율",
        Message::Research => "연구개발(R&D) 투자액",
        Message::ResearchShare => "투자액 중 연구개발(R&D) 비율",
        Message::Technologies => "핵심기술 확보",
        Message::PatentApplications => "특허 출원",
        Message::InventionPatentApplications => "발명특허 출원",
        Message::PatentsGranted => "특허 등록",
        Message::Sales => "매출액",
        Message::Tax => "납세액",
        Message::WithClass => "{label}({class})",
        Message::Labelled => "{label}: {value}",
        Message::UnitProjects => "개",
        Message::UnitTechnologies | Message::UnitApplications | Message::UnitPatents => "건",
        Message::UnitPrefectures => "곳",
        Message::UnitFirms => "개사",
        Message::OfPlan => "{label}, 연간 계획 대비 비율",
        Message::OverPlan => "{label}, 연간 계획과의 차이",
        Message::EvenPace => "연간 계획의 균등 집행 기준액",
        Message::OverEvenPace => "{label}, 균등 집행 기준과의 차이",
        Message::EvenShare => "균등 집행 기준 진도율",
        Message::ImpliedPlan => "{label}(발표 비율로 역산)",
        Message::ShareOf => "{other} 대비 {label} 비율",
        Message::OfWhole => "전체 {other} 중 {label} 비율",
        Message::PerHundred => "{other} 100건당 {label}",
        Message::PerOne => "{other} 1{currency}당 {label}",
        Message::PerProject => "프로젝트당 {label}",
        Message::PerUnit => "{other}당 {label}",
        Message::OfWholeLifeCaveat => {
            "한 해 금액을 프로젝트 전 기간과 견준 값으로, 범위가 서로 다릅니다."
        }
        Message::PerHundredCaveat => {
            "두 집계치를 나눈 값일 뿐, 등록률 같은 비율로 볼 수 없습니다. 한쪽이 다른 쪽에 포함되는지는 알 수 없습니다."
        }
        Message::Source => "{publisher}, {day}",
        Message::Corrected => "{day} 정정: {what}",
        Message::AssumedStart => {
            "보고서에는 집계가 끝난 날짜만 나와 있습니다. 집계는 1월에 시작된 것으로 봅니다."
        }
        Message::AssumedStartAsOthers => {
            "보고서에는 집계가 끝난 날짜만 나와 있습니다. 다른 보고서와 마찬가지로 집계는 1월에 시작된 것으로 봅니다."
        }
        Message::ReportedBy => "발표: {source}",
        Message::CalculatedFrom => "자체 계산, 수치 출처: {source}",
        Message::DividesByZero => "계산 불가: 나누는 수가 0",
        Message::TooLong => "계산 불가: 정확한 값이 너무 김",
        Message::TooCoarse => "계산 불가: 수치가 정밀하지 않음",
        Message::OverviewTitle => "개요",
        Message::InvestmentTitle => "투자",
        Message::InnovationTitle => "혁신",
        Message::ReturnsTitle => "금액",
        Message::SalesAndTaxTitle => "매출과 세금",
        Message::ProgressTitle => "진척",
        Message::HistoryTitle => "추이",
        Message::InvestmentInvested => "{by} {value} 투자",
        Message::InvestmentSubject => "{by} {label} {value}",
        Message::InvestmentHeadline => "{subject}, {outcome}",
        Message::InvestmentOver => "연간 계획보다 {full} 많아",
        Message::InvestmentMet => "연간 계획과 일치",
        Message::InvestmentShare => "연간 계획의 {share}",
        Message::ShareOfPlan => "계획의 {share}",
        Message::InvestmentSummary => "{subject}, 연간 계획의 {share}({kind})",
        Message::InvestmentSubtitle => "{to}의 {label}, {year}년 계획과 비교",
        Message::InvestmentShareSubtitle => "{to}의 {label}, {year}년 계획 대비 비율",
        Message::InvestmentPlan => "{year}년 계획: {value}",
        Message::InvestmentBar => "투자 완료액 {value}",
        Message::InvestmentPace => "* 균등 집행 기준: {value}",
        Message::ValueNotShown => {
            "프로젝트 규모로 발표된 금액({value})은 한 해의 수치가 아니어서 표시하지 않았습니다."
        }
        Message::WholeLifeNotShown => {
            "{label}: {value}. 한 해의 수치가 아니어서 표시하지 않았습니다."
        }
        Message::ProjectsHeadline => "{total}: {parts}",
        Message::SquareIsProject => "네모 하나 = 프로젝트 1개",
        Message::SquareIsOne => "네모 하나 = {label} 1개",
        Message::SquareIsMany => "네모 하나 = {label} {count}개",
        Message::ProjectsContinuing => "{before}년부터 계속 {value}개",
        Message::ProjectsNew => "{year}년 신규 {value}개",
        Message::ProjectsInProduction => "생산 개시 {value}개",
        Message::ProjectsOthers => "그 밖의 {label} {value}개",
        Message::InnovationSubtitle => "{to}의 항목별 누계",
        Message::ReturnsSubtitle => "{to}의 누계 금액",
        Message::TaxOfSales => "납세액은 매출액의 {value}에 해당",
        Message::ProgressBothAhead => "두 해 모두 보고 때마다 균등 집행 기준 웃돌아",
        Message::ProgressAhead => "{ahead}년: 마지막 보고 시점에 균등 집행 기준 웃돌아",
        Message::ProgressBehind => "{behind}년: 마지막 보고 시점에 균등 집행 기준 밑돌아",
        Message::ProgressMixed => {
            "마지막 보고 시점에 {ahead}년은 균등 집행 기준 웃돌고 {behind}년은 밑돌아"
        }
        Message::ProgressSubtitle => "1월부터의 {label}, 연간 계획 대비 비율",
        Message::ProgressEvenPace => "균등 집행",
        Message::ProgressPlan => "{year}년 계획: {value}",
        Message::ProgressShort => "{when}: 계획에 조금 못 미쳐",
        Message::ProgressSummary => "{when}: 연간 계획의 {share}({kind}), 균등 집행 시 {even}",
        Message::ShortMonths => "{from}~{to}",
        Message::AxisCount => "{word} {unit}",
        Message::HistoryUp => "{label}: {first}({from})에서 {last}({to})까지 증가",
        Message::HistoryDown => "{label}: {first}({from})에서 {last}({to})까지 감소",
        Message::HistoryFromTo => "{label}: {first}({from}), {last}({to})",
        Message::HistoryPeriods => "{label}({unit}), 기간별",
        Message::HistoryYears => "{label}({unit}), 연도별",
        Message::HistoryYearsToDate => "{label}({unit}), 해마다 연초부터의 누계",
        Message::HistoryToDate => "{label}({unit}), 사업 시작 이후 누계",
        Message::HistoryLevels => "{label}({unit}), 보고 시점별",
        Message::HistoryPlan => "계획: {value}",
        Message::HistoryExtremes => "최고: {first}({from}). 최저: {last}({to})",
        Message::HistoryFell => "{when}: 누계는 줄지 않는데도 앞서 보고된 누계보다 적음",
        Message::HistoryOther => "{when}: 집계 기준이 달라 그리지 않음: {figure}",
        Message::OverviewPlain => "{title}: {by} 실적",
        Message::OverviewPassed => "{title}, {year}년 투자 계획 초과 달성",
        Message::OverviewPassedBefore => {
            "{title}, 연말을 최소 {months} 앞두고 {year}년 투자 계획 초과 달성"
        }
        Message::MonthsLeft => "{count}개월",
        Message::OverviewReached => "{title}, {by} {year}년 투자 계획의 {share} 달성",
        Message::OverviewReachedOther => "{title}: {by} {label}, 연간 계획의 {share} 달성",
        Message::OverviewSubtitle => "{to}의 수치, {day} 발표",
        Message::OverviewMore => "나머지 수치 {count}개는 표에 있습니다",
        Message::Undated => "{label}(보고서에 날짜 없음)",
        Message::MissingOthersHave => " {reports} 보고서를 보십시오.",
        Message::MissingNoneHas => " 다른 보고서에도 없습니다.",
        Message::MissingAny => "이 보고서에는 수치가 없습니다.",
        Message::MissingPlan => "이 보고서에는 연간 계획도, 연간 계획 대비 비율도 없습니다.",
        Message::MissingUnits => "이 보고서에는 프로젝트 수가 없습니다.",
        Message::MissingCounts => "이 보고서에는 연초부터 따로 집계한 누계 건수가 없습니다.",
        Message::MissingAmounts => {
            "이 보고서에는 계획이 있는 금액 외에 연초부터의 누계 금액이 없습니다."
        }
        Message::MissingShares => "연간 계획 대비 비율을 밝힌 보고서가 없습니다.",
        Message::MissingHistory => {
            "다른 보고서와 같은 기준으로 집계한 수치가 이 보고서에는 없습니다."
        }
        Message::MissingCanDraw => " 볼 수 있는 차트: {charts}.",
        Message::Charts => "차트",
        Message::FiguresOf => "{name}: 수치",
        Message::ShowTable => "표 보기",
        Message::HideTable => "표 숨기기",
        Message::AllFigures => "모든 수치",
        Message::OwnFigures => "이 차트의 수치만",
        Message::SourceLine | Message::SourcesLine => "출처: ",
        Message::SourcesBetween => " / ",
        Message::MoreSources => "외 보고서 {count}건",
        Message::HeadFigure => "항목",
        Message::HeadValue => "값",
        Message::HeadUnit => "단위",
        Message::HeadPeriod => "기간",
        Message::HeadKind => "발표값·계산값",
        Message::HeadOrigin => "출처·계산",
        Message::HeadSource => "출처",
        Message::HeadFormula => "계산식",
        Message::HeadNote => "비고",
        Message::HeadAddress => "주소",
        Message::Reported => "발표값",
        Message::Computed => "계산값",
        Message::HowToRead => "가리키기·탭·화살표 키로 수치가 나타납니다.",
        Message::Details => "자세히",
        Message::HideDetails => "접기",
        Message::OurCalculation => "자체 계산",
        Message::Shows => "{chart}: {headline}",
        Message::MarkName => "{label}: {value}",
        Message::ShareMarkName => "{when}: {share}, 균등 집행 시 {even}",
        Message::Announced => "{value}, {label}. {period}",
        Message::MoreRows => "나머지 수치 {count}개는 CSV 내보내기에 있습니다.",
        Message::TableCaption => "이 차트의 수치",
        Message::AllFiguresCaption => "보고서의 모든 수치",
    }
}
