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
        Message::Year => "{year}년",
        Message::CalendarYear => "{first}년",
        Message::YearFromApril | Message::YearOfTwo => "{first}/{short}\u{a0}회계연도",
        Message::DayOfMonth => "{month}\u{a0}{day}일",
        Message::DaysOfYear => "{year}년\u{a0}{from}~{to}",
        Message::InYear => "{year}",
        Message::MonthsOfYear => "{year}년\u{a0}{from}~{to}",
        Message::DaysRange => "{from}~{to}",
        Message::ByMonthEnd | Message::ToMonthEnd => "{month}\u{a0}말까지",
        Message::ByDay | Message::ToDay => "{month}\u{a0}{day}일까지",
        Message::AsOf => "{day} 기준",
        Message::SinceBeginning => "사업 시작부터 {to}",
        Message::FromBeginning => "사업 시작 이후",
        Message::PlanFor => "{year} 계획",
        Message::WholeLife => "전 기간",
        Message::PlanOfYear => "연간 계획",
        Message::OverallPlan => "전체 계획",
        Message::PeriodPlan => "해당 기간 계획",
        Message::InPeriod => "{period}",
        Message::ListBetween | Message::ListLast => ", ",
        Message::ClausesBetween => ", ",
        Message::SentencesBetween => ". ",
        Message::Yuan => "위안",
        Message::Euro => "유로",
        Message::Dollar => "달러",
        Message::Pound => "파운드",
        Message::Yen => "엔",
        Message::Won => "원",
        Message::SwissFranc => "스위스프랑",
        Message::Rupee => "루피",
        Message::About => "약\u{a0}{value}",
        Message::AtLeast => "최소\u{a0}{value}",
        Message::AtMost => "최대\u{a0}{value}",
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
        Message::PlannedInvestment => "계획 투자액",
        Message::Investment => "투자 완료액",
        Message::PlanShare => "{plan} 대비 비율",
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
        Message::Quoted => "‘{label}’",
        Message::UnitProjects => "개",
        Message::UnitTechnologies | Message::UnitApplications | Message::UnitPatents => "건",
        Message::UnitPrefectures => "곳",
        Message::UnitFirms => "개사",
        Message::RunningTotal => "{label}, 연초 이후 누계",
        Message::OfPlan => "{label}, {plan} 대비 비율",
        Message::OverPlan => "{label}, {plan}과의 차이",
        Message::EvenPace => "연간 계획의 균등 배분 기준치",
        Message::OverEvenPace => "{label}, 균등 집행 기준과의 차이",
        Message::EvenShare => "균등 집행 기준 진도율",
        Message::ImpliedPlan => "{label}(발표 비율로 역산)",
        Message::ShareOf => "{other} 대비 {label} 비율",
        Message::OfWhole => "전체 {other} 중 {label} 비율",
        Message::PerHundred => "{other} 100{counter}당 {label}",
        Message::PerOne => "{other} 1{currency}당 {label}",
        Message::PerProject => "프로젝트당 {label}",
        Message::PerUnit => "{other} 1{counter}당 {label}",
        Message::OfWholeLifeCaveat => {
            "한 해 금액을 전 기간 금액과 견준 값으로, 범위가 서로 달라 달성률이 아닙니다."
        }
        Message::Increment => "{label}, 이전 보고 이후",
        Message::MonthlyRate => "{label}, 기간 중 월평균",
        Message::DailyRate => "{label}, 기간 중 일평균",
        Message::MonthlyRateNeeded => "{label}, {plan} 달성에 필요한 월평균",
        Message::DailyRateNeeded => "{label}, {plan} 달성에 필요한 일평균",
        Message::PerHundredCaveat => {
            "두 집계치를 나눈 값일 뿐, 전체에서 차지하는 비율이 아닙니다. 한쪽은 더 이른 시기의 건에서 나왔을 수 있습니다."
        }
        Message::PerOneCaveat => {
            "서로 다른 두 금액의 비로, 한쪽이 다른 쪽에서 얼마나 비롯됐는지는 알 수 없습니다."
        }
        Message::PerUnitCaveat => "평균값으로, 개별 사례는 크게 다를 수 있습니다.",
        Message::Source => "{publisher}, {day}",
        Message::Corrected => "{day} 정정: {what}",
        Message::CorrectedIn => "{source}({day} 정정): {what}",
        Message::AssumedStart => {
            "보고서에는 집계가 끝난 날짜만 나와 있습니다. 집계는 {month}에 시작된 것으로 봅니다."
        }
        Message::AssumedStartAsOthers => {
            "보고서에는 집계가 끝난 날짜만 나와 있습니다. 다른 보고서와 마찬가지로 집계는 {month}에 시작된 것으로 봅니다."
        }
        Message::ReportedBy => "발표: {source}",
        Message::CalculatedFrom => "자체 계산, 수치 출처: {source}",
        Message::NotCalculated => "계산 불가",
        Message::DividesByZero => "계산 불가: 나누는 수가 0",
        Message::TooLong => "계산 불가: 결과의 자릿수가 너무 많음",
        Message::TooCoarse => "계산 불가: 수치가 정밀하지 않음",
        Message::OnlyBounds => "계산 불가: 출처에 하한이나 상한만 제시됨",
        Message::PartOfYear => "한 해 중 지난 기간의 비율",
        Message::WithinRounded => {
            "계산에 쓴 수치가 반올림한 값이어서 정확한 값은 {range} 범위에 있습니다. 그 아래 자리는 알 수 없습니다."
        }
        Message::WithinApproximate => {
            "출처에 어림값이나 범위만 나와 있어 정확한 값은 {range} 범위에 있습니다."
        }
        Message::WithinOpen => "출처에 하한이나 상한만 나와 있어 정확한 값은 {range}입니다.",
        Message::WithinExact => "계산에 쓴 수치는 반올림하지 않은 값이며 결과만 반올림했습니다.",
        Message::WithinTooCoarse => "이 수치로 보면 값은 {range} 범위에 있습니다.",
        Message::EvenPaceIsNot => {
            "목표치가 아닙니다. 계획을 연중 어떻게 나누는지 밝힌 보고서는 없습니다."
        }
        Message::ImpliedPlanIsNot => "보고서가 밝힌 계획이 아닙니다.",
        Message::CalculatedWith => "계산에 쓴 수치",
        Message::UsedFor => "이 수치로 계산한 값",
        Message::Elsewhere => "다른 보고서",
        Message::ElsewhereApart => "다른 보고서(비교 불가)",
        Message::Printed => "원문: {quote}",
        Message::ArchivedCopy => "보관본",
        Message::CopySentence => "출처와 함께 복사",
        Message::CopyFormula => "스프레드시트 수식 복사",
        Message::CopyNumber => "숫자 복사",
        Message::Copied => "복사했습니다.",
        Message::CopiedShare => {
            "복사했습니다. 수식 결과는 소수이므로 셀 서식을 백분율로 바꾸십시오."
        }
        Message::CopyByHand => "직접 복사할 텍스트:",
        Message::NothingLeft => "계산 불가: 이 수치로는 계획에 남은 양이 없음",
        Message::NoTimeLeft => "계산 불가: 계획 연도가 끝남",
        Message::Contradicted => "보고서 내 다른 수치와 불일치",
        Message::ContradictedShare => {
            "{label}: 보고서는 {stated}로 밝혔으나, 보고서의 수치로 계산하면 {value}입니다."
        }
        Message::ContradictedPart => "{part}. 전체({whole})보다 많습니다.",
        Message::ContradictedParts => {
            "부분을 모두 더하면 전체({whole})보다 많습니다. 일부가 겹치거나 일부 수치가 틀렸을 수 있습니다."
        }
        Message::ContradictedDay => {
            "보고서는 {day}에 발표되었는데, 이는 집계 기간의 마지막 날({to})보다 앞섭니다."
        }
        Message::VerdictDiffers => "불일치",
        Message::VerdictCutOff => "버림 시 일치",
        Message::VerdictAgrees => "일치",
        Message::VerdictNotComparable => "비교 불가",
        Message::ContradictedElsewhere => "다른 보고서와 불일치",
        Message::ContradictedMore => "그 밖의 불일치 {count}건은 생략",
        Message::CheckFell => {
            "누계는 줄어들 수 없습니다. 집계 대상이 다르거나 한쪽 수치가 틀렸을 수 있습니다."
        }
        Message::CheckFellUnstated => {
            "누계는 줄어들 수 없습니다. 집계 시작일(한 보고서에는 없음)이나 집계 대상이 다르거나, 한쪽 수치가 틀렸을 수 있습니다."
        }
        Message::CheckCutOff => "반올림이 아니라 버림한 수치로 보아야만 맞습니다.",
        Message::CheckAgain => "두 보고서가 같은 날 기준으로 서로 다른 수치를 제시합니다.",
        Message::CheckPlanFits => "모두에 들어맞는 계획: {value}.",
        Message::CheckPlanDiffers => "모두에 들어맞는 계획이 없습니다.",
        Message::CheckPlanChange => "계획이 바뀌었거나 일부 수치가 틀렸을 수 있습니다.",
        Message::CheckMore => "그 밖의 수치 {count}개는 생략",
        Message::CheckParts => "일부가 겹치거나 일부 수치가 틀렸을 수 있습니다.",
        Message::NotComparableWith => "{value}: 종류가 다르거나 밝혀지지 않아 비교할 수 없습니다.",
        Message::CheckClass => "종류가 다르거나, 종류가 밝혀지지 않았습니다.",
        Message::CheckStage => {
            "서로 다른 단계로, 한쪽이 다른 쪽에 포함되는지는 밝혀지지 않았습니다."
        }
        Message::CheckScope => "집계 기간이 서로 다릅니다.",
        Message::CheckPeriod => "누계는 해마다 새로 시작합니다.",
        Message::CheckItem => "세는 대상이 서로 다릅니다.",
        Message::CheckDefinition => "이 비율이 이 수치에 대한 것인지는 밝혀지지 않았습니다.",
        Message::CheckStated => "발표값 {value}",
        Message::CheckWithinRounding => "반올림 오차 범위 안입니다.",
        Message::CheckTotals => {
            "누계를 앞선 보고서와 {count}회 비교한 결과 줄어든 경우가 없습니다."
        }
        Message::OverviewTitle => "개요",
        Message::PlansTitle => "계획 대비",
        Message::PartsTitle => "구성",
        Message::CountsTitle => "건수",
        Message::InvestmentTitle => "투자",
        Message::InnovationTitle => "혁신",
        Message::ReturnsTitle => "금액",
        Message::SalesAndTaxTitle => "매출과 세금",
        Message::ProgressTitle => "진척",
        Message::HistoryTitle => "추이",
        Message::ChecksTitle => "대조",
        Message::InvestmentInvested => "{by} {value} 투자",
        Message::InvestmentSubject => "{by} {label} {value}",
        Message::InvestmentHeadline => "{subject}, {outcome}",
        Message::InvestmentOver => "{plan}보다 {full} 많아",
        Message::InvestmentMet => "{plan}과 일치",
        Message::InvestmentShare => "{plan}의 {share}",
        Message::ShareOfPlan => "계획의 {share}",
        Message::InvestmentSummary => "{subject}, {plan}의 {share}({kind})",
        Message::InvestmentSubtitle => "{to}의 {label}, {plan}과 비교",
        Message::InvestmentShareSubtitle => "{to}의 {label}, {plan} 대비 비율",
        Message::InvestmentBar => "투자 완료액 {value}",
        Message::InvestmentPace => "* 균등 집행 기준: {value}",
        Message::ValueNotShown => {
            "프로젝트 규모로 발표된 금액({value})은 한 해의 수치가 아니어서 표시하지 않았습니다."
        }
        Message::WholeLifeNotShown => {
            "{label}: {value}. 한 해의 수치가 아니어서 표시하지 않았습니다."
        }
        Message::StripedEnd => "줄무늬: 실제 값이 있을 수 있는 범위.",
        Message::OpenEnd => "화살표: 실제 값은 더 클 수 있음.",
        Message::ProjectsHeadline => "{total}: {parts}",
        Message::SquareOfProjects => "네모 하나 = 프로젝트 {count}개",
        Message::Square => "{label}: 네모 하나 = {count}",
        Message::OtherProjects => "그 밖의 프로젝트 {value}개",
        Message::Rest => "나머지 {value}",
        Message::MoreParts => "그 밖의 {count}개 항목",
        Message::SquareIsMany => "네모 하나 = {count}",
        Message::ProjectsContinuing => "{before}부터 계속 {value}",
        Message::ProjectsNew => "{year} 신규 {value}",
        Message::ProjectsInProduction => "생산 개시 {value}",
        Message::InnovationSubtitle => "{to}의 항목별 누계",
        Message::ReturnsSubtitle => "{to}의 누계 금액",
        Message::TaxOfSales => "납세액은 매출액의 {value}에 해당",
        Message::ProgressAheadOnce => "{ahead}: 균등 집행 기준 웃돌아",
        Message::ProgressBehindOnce => "{behind}: 균등 집행 기준 밑돌아",
        Message::ProgressAhead => "{ahead}: 보고 때마다 균등 집행 기준 웃돌아",
        Message::ProgressBehind => "{behind}: 보고 때마다 균등 집행 기준 밑돌아",
        Message::ProgressAheadBehind => "균등 집행 기준 웃돌아: {ahead} / 밑돌아: {behind}",
        Message::ProgressBehindAhead => "균등 집행 기준 밑돌아: {behind} / 웃돌아: {ahead}",
        Message::ProgressCount => "보고서 {total}건 중 {count}건이 균등 집행 기준 웃돌아",
        Message::ProgressSubtitle => "{month}부터의 {label}, 연간 계획 대비 비율",
        Message::ProgressEvenPace => "균등 집행",
        Message::ProgressPlan => "{year} 계획: {value}",
        Message::ProgressShort => "{when}: 계획에 조금 못 미쳐",
        Message::ProgressSummary => "{when}: 연간 계획의 {share}({kind}), 균등 집행 시 {even}",
        Message::ZeroPlan => "0이어서 달성률을 계산할 수 없음",
        Message::ProgressRedefined => "{when}: 집계 기준이 앞선 보고와 달라 선으로 잇지 않음",
        Message::ShortMonths => "{from}~{to}",
        Message::AxisCount => "{word} {unit}",
        Message::HistoryUp => "{label}: {first}({from})에서 {last}({to})까지 증가",
        Message::HistoryDown => "{label}: {first}({from})에서 {last}({to})까지 감소",
        Message::HistoryFromTo => "{label}: {first}({from}), {last}({to})",
        Message::HistoryPeriods => "{label}({unit}), 기간별",
        Message::HistoryYears => "{label}({unit}), 연도별",
        Message::HistoryYearsToDate => "{label}({unit}), 해마다 연초부터의 누계",
        Message::HistoryToDate => "{label}({unit}), 사업 시작부터의 누계",
        Message::HistoryLevels => "{label}({unit}), 보고 시점별",
        Message::HistoryPlan => "계획: {value}",
        Message::HistoryExtremes => "최고: {first}({from}). 최저: {last}({to})",
        Message::HistoryAgain => "{when}: 보고서마다 수치가 달라 선으로 잇지 않음",
        Message::HistoryOther => "{when}: 비교할 수 없어 그리지 않음: {figure}",
        Message::ChecksAgree => "확인할 수 있는 수치는 모두 일치",
        Message::ChecksEarly => "보고서 {count}건이 집계 기간이 끝나기 전에 발표됨",
        Message::ChecksNoneDiffers => "확인할 수 있는 수치 중 불일치 없음",
        Message::ChecksPlansAgree => "발표되거나 역산한 계획은 서로 일치",
        Message::ChecksPlansAgreeBut => "발표되거나 역산한 계획은 일치, 그 밖에 {count}건은 불일치",
        Message::ChecksPlansDiffer => "발표된 계획이나 역산한 계획이 서로 불일치",
        Message::ChecksDiffer => "{count}건에서 수치가 불일치",
        Message::ChecksDifferAndEarly => "{count}건에서 보고서 내용이 불일치",
        Message::ChecksRefused => "보고서의 수치는 서로 비교할 수 없음",
        Message::ChecksSubtitle => "보고서의 수치와 그로부터 계산한 값을 서로 대조",
        Message::ChecksStatedBy => "{when}: 발표",
        Message::ChecksImpliedBy => "{when}: 역산",
        Message::ChecksKey => {
            "속이 빈 막대: 발표된 비율로 역산한 계획의 범위(반올림 감안). 점: 발표된 계획."
        }
        Message::ChecksMore => "그 밖의 대조 {count}건은 생략",
        Message::OverviewPlain => "{title}: {by} 실적",
        Message::OverviewPassed => "{title}, {year} 투자 계획 초과 달성",
        Message::OverviewPassedBefore => {
            "{title}, 연말을 최소 {months} 앞두고 {year} 투자 계획 초과 달성"
        }
        Message::MonthsLeft => "{count}개월",
        Message::CountOfDays => "{count}일",
        Message::CountOfMonths => "{count}개월",
        Message::OverviewReached => "{title}, {by} {year} 투자 계획의 {share} 달성",
        Message::OverviewReachedOther => "{title}: {by} {label}, {plan}의 {share}",
        Message::OverviewReachedShare => "{title}: {by} {plan}의 {share} 달성",
        Message::OverviewSubtitle => "{to}의 수치, {day} 발표",
        Message::OverviewPeriodSubtitle => "{period} 수치, {day} 발표",
        Message::OverviewMore => "나머지 수치 {count}개는 표에 있습니다",
        Message::ProgressMore => "나머지 {count}개 연도는 표에 있습니다",
        Message::Undated => "{label}(보고서에 날짜 없음)",
        Message::MissingOthersHave => " {reports} 보고서를 보십시오.",
        Message::MissingNoneHas => " 다른 보고서에도 없습니다.",
        Message::MissingAny => "이 보고서에는 수치가 없습니다.",
        Message::MissingPlan => "이 보고서에는 견줄 계획도, 계획 대비 비율도 없습니다.",
        Message::MissingDays => {
            "이 보고서에는 계획이 있지만 계획과 같은 기간의 실적이 없습니다. 누계가 없고, 기간별 보고서를 더해도 나오지 않습니다."
        }
        Message::MissingUnits => "이 보고서에는 전체 수와 그 구성이 없습니다.",
        Message::MissingCounts => "이 보고서에는 항목별 누계 건수가 없습니다.",
        Message::MissingAmounts => "이 보고서에는 계획과 견주는 금액 외에 누계 금액이 없습니다.",
        Message::MissingShares => "연간 계획 대비 비율을 밝힌 보고서가 없습니다.",
        Message::MissingHistory => {
            "다른 보고서와 같은 기준으로 집계한 수치가 이 보고서에는 없습니다."
        }
        Message::MissingChecks => "이 보고서들에는 보여 줄 대조 결과가 없습니다.",
        Message::MissingCanDraw => " 볼 수 있는 차트: {charts}.",
        Message::Charts => "차트",
        Message::FiguresOf => "{name}: 수치",
        Message::ShowTable => "표 보기",
        Message::HideTable => "표 숨기기",
        Message::ChooseReport => "보고서: ",
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
        Message::HeadLow => "하한",
        Message::HeadHigh => "상한",
        Message::HeadCorrection => "정정",
        Message::Reported => "발표값",
        Message::Computed => "계산값",
        Message::HowToRead => "가리키기·탭·화살표 키로 수치가 나타납니다.",
        Message::Details => "자세히",
        Message::HideDetails => "접기",
        Message::OurCalculation => "자체 계산",
        Message::Shows => "{chart}: {headline}",
        Message::MarkName => "{label}: {value}",
        Message::ShareMarkName => "{when}: {share}, 균등 집행 시 {even}",
        Message::Announced => "{value}: {label}. {period}",
        Message::MoreRows => "나머지 수치 {count}개는 CSV 내보내기에 있습니다.",
        Message::BeyondKeys => {
            "나머지 수치 {count}개는 키보드와 화면 낭독기로 차트에서 찾아갈 수 없으며, 표에 있습니다."
        }
        Message::TableCaption => "이 차트의 수치",
        Message::AllFiguresCaption => "보고서의 모든 수치",
    }
}
