//! Korean.

use super::ErrorText;

/// The text in Korean.
pub(super) const fn text(text: ErrorText) -> &'static str {
    match text {
        ErrorText::Refused => "{path}: 입력된 값은 {found}. 필요한 값: {expected}.",
        ErrorText::Missing => "{path}: 빠져 있습니다. 필요한 값: {expected}.",
        ErrorText::RefusedAll => "데이터세트: 입력된 것은 {found}. 필요한 것: {expected}.",
        ErrorText::RefusedAllWithout => "데이터세트에 필요한 것: {expected}.",
        ErrorText::InQuotes => "{expected}, 따옴표로 묶음",
        ErrorText::Again => " 같은 오류가 있는 다른 곳: {count}.",
        ErrorText::Several => "데이터세트의 오류 {count}개:",
        ErrorText::AndMore => "그 밖의 오류: {count}개.",
        ErrorText::AndMoreElsewhere => {
            "그 밖의 오류: {count}개. 모두 보려면: initiative-charts validate 파일"
        }
        ErrorText::SeveralHint => {
            "위에서부터 고치세요. 고치고 나면 다른 오류가 드러날 수 있습니다."
        }
        ErrorText::Attribute => "속성 {path}: 입력된 값은 “{found}”. 쓸 수 있는 값: {options}.",
        ErrorText::AttributeHint => {
            "대신 기본값을 표시합니다. 페이지의 HTML에서 속성을, index.html이라면 그 주소의 매개변수를 고치세요."
        }
        ErrorText::NoFigure => "어느 보고서의 차트에도 없는 수치입니다: “{found}”.",
        ErrorText::NoFigureAsked => {
            "figure 속성: 어느 보고서의 차트에도 없는 수치입니다: “{found}”."
        }
        ErrorText::NoFigureHint => "figures()로 모든 수치의 이름을 볼 수 있습니다. 예: {example}.",
        ErrorText::FigureElsewhere => {
            "figure 속성: 다른 속성이 지정한 차트나 보고서에 없는 수치입니다: “{found}”."
        }
        ErrorText::FigureElsewhereHint => {
            "chart와 report를 빼면 그 수치가 있는 차트가 열립니다. 또는 거기에 있는 수치를 지정하십시오."
        }
        ErrorText::NotPainted => "차트를 그릴 수 없습니다: {found}.",
        ErrorText::NoPng => "브라우저가 10초 안에 PNG를 만들지 못했습니다.",
        ErrorText::SvgHint => "대신 차트를 SVG로 저장하세요. 표에 모든 수치가 있습니다.",
        ErrorText::Object => "다음 필드가 있는 객체: {fields}",
        ErrorText::ObjectHint => "객체는 중괄호로 묶고 이름마다 따옴표를 씁니다: {\"name\": …}.",
        ErrorText::List => "목록: [ … ]",
        ErrorText::ListHint => "목록은 대괄호로 묶습니다. 비어 있으면 []로 쓰세요.",
        ErrorText::Texts => "따옴표로 묶은 텍스트, 또는 언어별 텍스트 객체: {\"en\": \"…\"}",
        ErrorText::PlainText => "따옴표로 묶은 텍스트",
        ErrorText::PlainTextHint => {
            "언어는 맨 바깥에 한 번만 씁니다: {\"en\": \"…\"}. items의 이름은 {\"en\": {\"one\": \"…\", \"other\": \"…\"}}처럼 쓰세요."
        }
        ErrorText::Null => "값",
        ErrorText::NullHint => "쓸 내용이 없으면 null을 쓰지 말고 필드를 빼세요.",
        ErrorText::Accumulates => "따옴표 없는 true 또는 false",
        ErrorText::AccumulatesHint => {
            "지출처럼 기간 동안 쌓이는 수치는 true, 운영 중인 시설 수처럼 한 시점의 수준은 false입니다."
        }
        ErrorText::NoneOf => "다음 중 하나: {known}",
        ErrorText::CountsMoney => "money(이 id의 기본 지표와 같게)",
        ErrorText::CountsItems => "items(이 id의 기본 지표와 같게)",
        ErrorText::CountsShare => "share(이 id의 기본 지표와 같게)",
        ErrorText::CountsHint => "지표에 고유한 id를 주세요.",
        ErrorText::UnitMoney => "통화와 단위(scale) – 금액(money) 지표이므로",
        ErrorText::UnitMoneyHint => {
            "100만 단위는 {\"currency\": \"{example}\", \"scale\": 1e6}처럼 쓰세요."
        }
        ErrorText::UnitItems => "세는 대상의 이름 – 개수(items) 지표이므로",
        ErrorText::UnitItemsHint => {
            "\"{example}\"처럼 쓰고, 100만 단위는 {\"item\": \"{example}\", \"scale\": 1e6}처럼 쓰세요. 언어별 이름은 items에 둡니다. 금액과 백분율은 다른 지표가 필요합니다."
        }
        ErrorText::UnitShare => "\"%\" – 비율(share) 지표이므로",
        ErrorText::UnitShareHint => "금액과 개수에는 money나 items를 세는 지표가 필요합니다.",
        ErrorText::Syntax => "JSON({line}행 {column}번째 문자부터 JSON이 아님)",
        ErrorText::SyntaxHint => {
            "그 자리와 바로 앞에서 빠진 쉼표, 괄호, 따옴표, 남는 쉼표, 주석, 작은따옴표나 둥근따옴표를 찾으세요. 데이터 세트는 중괄호로 시작합니다. 웹 페이지나 표처럼 그렇지 않은 것은 다른 파일입니다."
        }
        ErrorText::CutShort => "끝까지 온전한 JSON({line}행 {column}번째 문자에서 끊김)",
        ErrorText::CutShortHint => {
            "닫는 중괄호, 대괄호, 따옴표가 빠졌거나 파일이 잘렸습니다. 전체를 다시 복사하거나 저장하세요."
        }
        ErrorText::NumberRange => {
            "-1.8e308에서 1.8e308 사이의 수(이 수는 {line}행 {column}번째 문자에서 시작함)"
        }
        ErrorText::NumberRangeHint => {
            "값은 발표된 숫자를 따옴표로 묶어 쓰고, scale은 1e6 같은 10의 거듭제곱으로 쓰세요."
        }
        ErrorText::TooLarge => "최대 10,485,760바이트(10MB)",
        ErrorText::TooDeep => {
            "최대 32단계로 중첩된 목록과 객체({line}행 {column}번째 문자부터 더 깊음)"
        }
        ErrorText::TooDeepHint => {
            "이 형식에는 여섯 단계면 됩니다. 데이터세트 파일이 아닌 듯합니다."
        }
        ErrorText::TooMany => "최대 {max}개",
        ErrorText::SplitHint => "데이터세트를 나누거나 오래된 보고서를 빼세요.",
        ErrorText::UnknownFieldHint => {
            "철자를 확인하세요. 이 자리에는 다른 필드가 없습니다. 수치에 대한 설명은 caveat에, 보고서에 대한 설명은 notes에 쓰세요."
        }
        ErrorText::RepeatedField => "한 객체에 이름마다 한 번씩",
        ErrorText::RepeatedFieldHint => "둘 중 하나를 지우세요.",
        ErrorText::EmptyText => "내용이 있는 텍스트",
        ErrorText::EmptyTextHint => "내용을 쓰거나, 선택 필드라면 빼세요.",
        ErrorText::LongText => "최대 {max}자",
        ErrorText::LongTextHint => "줄이세요. 나머지는 notes에 쓰거나 주소로 안내할 수 있습니다.",
        ErrorText::Character => "제어 문자가 없는 텍스트",
        ErrorText::CharacterHint => {
            "텍스트를 다시 입력하세요. PDF에서 복사하면 이런 문자가 딸려 옵니다."
        }
        ErrorText::Id => "A–Z a–z 0–9 . _ - 중 1~64자, 첫 글자는 영문자나 숫자",
        ErrorText::IdHint => "프로그램에서 쓰는 이름입니다. 독자에게는 title이나 label이 보입니다.",
        ErrorText::Name => {
            "A–Z a–z 0–9 _ - 중 1~64자, 첫 글자는 영문자나 숫자, of-, over-, per-, even-, since-, rate-, year-to-date로 시작하지 않음"
        }
        ErrorText::NameHint => {
            "수치 이름은 지표와 class로 정해지며, 계산값 이름이 그렇게 시작합니다."
        }
        ErrorText::LanguageTag => {
            "두세 글자의 언어 태그, 필요하면 붙임표와 문자나 지역을 덧붙임(예: en, zh-Hant, fr-CA)"
        }
        ErrorText::LanguageTagHint => {
            "언어별 텍스트의 키는 언어 태그입니다. 주소가 있는 설명에는 text와 url을 씁니다."
        }
        ErrorText::Currency => "EUR 같은 대문자 세 글자",
        ErrorText::CurrencyHint => "ISO 4217 코드를 쓰세요.",
        ErrorText::Address => {
            "http:// 또는 https://와 호스트로 시작하고 공백, 따옴표, < > \\ `가 없는 2000자 이하의 주소"
        }
        ErrorText::AddressHint => "브라우저 주소창에서 복사하거나 필드를 빼세요.",
        ErrorText::Quote => "한 줄에 여덟 단어 이하인 인용, 중국어·일본어·태국어는 24자 이하",
        ErrorText::QuoteHint => {
            "숫자 앞뒤의 말만 원문 그대로 옮기세요. 출처에서 그 숫자를 찾기 위한 것이므로 문장 전체는 필요하지 않습니다."
        }
        ErrorText::Day => "2019-11-30 같은 날짜",
        ErrorText::DayHint => "연, 월, 일을 붙임표와 0을 넣어 쓰세요.",
        ErrorText::PartialDate => "연, 월 또는 일: 2018, 2019-11, 2019-12-03",
        ErrorText::PartialDateHint => "보고서에 나온 만큼만 날짜를 쓰세요.",
        ErrorText::Period => "기간의 첫날보다 앞서지 않는 날짜",
        ErrorText::PeriodHint => "from과 to를 바꾸거나 연도를 고치세요.",
        ErrorText::Corrected => "보고서가 발표된 {published}보다 앞서지 않는 날짜",
        ErrorText::CorrectedHint => {
            "정정은 정정되는 것 뒤에 옵니다. 이 날짜나 published를 고치세요. 발표 전에 고친 것은 보고서의 정정이 아니므로 notes에 적을 수 있습니다."
        }
        ErrorText::YearStart => "해마다 있는 날짜(예: 04-01)",
        ErrorText::YearStartHint => "월과 일을 두 자리씩, 붙임표로 이어 적으십시오.",
        ErrorText::Items => {
            "단위마다 이름이 있는 객체: {\"trees\": {\"en\": {\"one\": \"tree\", \"other\": \"trees\"}}}"
        }
        ErrorText::ItemsHint => "수치의 단위를 그대로 보여도 되면 items를 빼세요.",
        ErrorText::Classes => {
            "분류마다 텍스트가 있는 객체: {\"women\": {\"en\": \"women\", \"fr\": \"femmes\"}}"
        }
        ErrorText::ClassesHint => "수치의 분류를 그대로 보여도 되면 classes를 빼세요.",
        ErrorText::NotFromYearStart => {
            "다른 범위(scope). 보고서는 {from}, 해당 연도는 {year}에 시작"
        }
        ErrorText::NotFromYearStartHint => {
            "보고서 기간만의 수치이면 period, 사업 시작 이후의 누계이면 to-date를 쓰세요. 연도가 그날 시작하면 데이터세트에 \"year_starts\": \"{start}\"를 넣으세요."
        }
        ErrorText::AcrossYearsHint => {
            "보고서가 한 해보다 길거나 2월 29일에 시작하므로 year_starts로는 해결되지 않습니다. 보고서 기간만의 수치이면 period, 사업 시작 이후의 누계이면 to-date를 쓰세요. {year}부터만의 수치는 기간이 그날 시작하는, 같은 날의 다른 보고서에 넣으세요."
        }
        ErrorText::PeriodStart => "첫날이 있는 period. 이 범위는 그날부터 셈",
        ErrorText::PeriodStartHint => {
            "{end}에 끝나는 period에 from을 넣거나, 출처가 뜻하는 범위로 바꾸세요."
        }
        ErrorText::BesideRange => "low와 high만",
        ErrorText::BesideRangeHint => {
            "구간은 low와 high로 씁니다. value와 is는 수 하나일 때 씁니다."
        }
        ErrorText::Range => "low({low})보다 작지 않은 값",
        ErrorText::RangeHint => "low와 high를 맞바꾸십시오.",
        ErrorText::PrecisionHint => {
            "‘가까이’는 at-most, ‘넘는’은 at-least입니다. 출처가 값을 그대로 밝혔으면 쓰지 마십시오."
        }
        ErrorText::UnknownItemHint => "철자를 확인하거나 items에 단위를 추가하십시오.",
        ErrorText::NoReports => "보고서 하나 이상",
        ErrorText::NoReportsHint => "수치를 표시할 보고서를 추가하세요.",
        ErrorText::ReportId => "앞부분이 {end}(보고 기간의 마지막 날)인 id",
        ErrorText::ReportIdHint => "같은 날의 두 번째 보고서에는 -b 같은 접미사를 붙이세요.",
        ErrorText::Repeated => "쓰이지 않은 이름(이미 쓴 곳: {earlier})",
        ErrorText::RepeatedHint => {
            "하나를 지우거나 이름을 바꾸세요. 같은 날의 보고서는 -b 같은 접미사가 필요합니다."
        }
        ErrorText::RepeatedFigure => {
            "보고서의 다른 수치가 쓰지 않은 지표나 class(이미 쓴 곳: {earlier})"
        }
        ErrorText::RepeatedFigureHint => {
            "계획은 plan_of가 있는 별도 지표로 두세요. 다른 기간의 수치도 별도 지표로 두거나, -b 같은 접미사를 붙인 같은 날의 다른 보고서에 넣으세요. 더 좁은 분류에는 class를 씁니다."
        }
        ErrorText::NotQuoted => "\"7.305\"처럼 발표된 숫자를 따옴표로 묶은 것",
        ErrorText::NotQuotedHint => {
            "따옴표로 묶어야 발표된 정밀도가 그대로 남습니다. 구간이면 low와 high를 쓰세요."
        }
        ErrorText::NotDecimal => "\"7.305\"처럼 자릿수 구분 없이 소수점에 마침표를 쓴 숫자",
        ErrorText::NotDecimalHint => {
            "8,464개는 \"8464\"로, 84.64억은 \"84.64\"와 scale 1e8로 쓰세요. 음수 부호는 하이픈입니다. 숫자 앞의 ‘약’ 같은 말은 is에, 숫자 뒤의 말은 unit에, 범위는 low와 high에 씁니다. 출처에 없는 수치는 빼세요."
        }
        ErrorText::WriteDigits => "\"{digits}\"(으)로 쓰세요.",
        ErrorText::WritePercent => "\"{digits}\"(으)로, unit은 \"%\"로 쓰세요.",
        ErrorText::WriteUnit => {
            "\"{digits}\"(으)로 쓰세요. 숫자 뒤의 말은 unit에 씁니다. 100만은 \"scale\": 1e6입니다."
        }
        ErrorText::LongDecimal => "최대 18자리, 소수점 아래는 최대 12자리",
        ErrorText::LongDecimalHint => "숫자는 발표된 대로 쓰고, 단위의 크기는 scale로 쓰세요.",
        ErrorText::NotWhole => "정수 개수",
        ErrorText::NotWholeHint => {
            "160만은 단위의 scale을 1e4로 하고 \"160\"으로 쓰세요. 소수가 있는 길이는 더 작은 단위로 셉니다. 12.5킬로미터는 미터로 12.5에 scale 1e3입니다. 비율(share)은 별도 지표입니다."
        }
        ErrorText::NegativeCount => "0 이상인 개수",
        ErrorText::NegativeCountHint => "감소는 notes에 쓰거나 백분율로 나타내세요.",
        ErrorText::NegativePlan => "0 이상인 계획",
        ErrorText::NegativePlanHint => "줄이려는 계획이라면 plan_of 없이 별도 지표로 두세요.",
        ErrorText::OtherCurrency => "데이터세트의 통화 {currency}",
        ErrorText::OtherCurrencyHint => {
            "데이터세트의 통화는 하나입니다. 환산하지 말고 별도의 데이터세트에 넣거나 caveat에 적으세요."
        }
        ErrorText::Scale => "1에서 1e12까지 10의 거듭제곱인 숫자",
        ErrorText::ScaleHint => "숫자의 단위입니다. 1e3은 천, 1e6은 100만, 1e9는 10억.",
        ErrorText::ScaleHintLakh => {
            "숫자의 단위입니다. 1e5는 라크(10만), 1e7은 크로르(1천만), 1e6은 100만, 1e9는 10억."
        }
        ErrorText::ScaleHintWan => {
            "숫자의 단위입니다. 1e4는 만, 1e8은 억, 1e6은 100만, 1e9는 10억."
        }
        ErrorText::ScopeHint => {
            "year-to-date는 연초부터, period는 보고서 기간만, to-date는 사업 시작부터 센 수치입니다. year-plan은 연간 목표, whole-life는 전 기간의 총액이나 예산입니다."
        }
        ErrorText::CountsKindHint => "money는 금액, items는 개수, share는 백분율입니다.",
        ErrorText::UnknownIndicatorHint => {
            "철자를 확인하거나, indicators에 id, label, counts, accumulates를 넣어 선언하세요."
        }
        ErrorText::Itself => "다른 지표",
        ErrorText::ItselfHint => "지표를 자기 자신에 연결할 수 없습니다.",
        ErrorText::SecondRelation => "part_of, share_of, plan_of 중 하나",
        ErrorText::SecondRelationHint => "가장 가까운 관계만 남기세요.",
        ErrorText::Cycle => "출발점으로 되돌아오지 않는 관계",
        ErrorText::CycleHint => "되돌아오는 관계 중 하나를 지우세요.",
        ErrorText::RelationCounts => {
            "counts가 같은 지표, 비율(share)의 share_of라면 money나 items 지표"
        }
        ErrorText::RelationCountsHint => {
            "부분과 계획의 단위는 대상의 단위와 같습니다. 백분율이 무엇의 비율인지는 share_of에 씁니다. counts나 관계를 고치세요."
        }
        ErrorText::PerCounts => "개수(items)를 세는 지표",
        ErrorText::PerCountsHint => "per에는 단위 하나가 무엇인지 씁니다. 예: projects.",
        ErrorText::MissingWhole => "이 수치를 포함하는, 같은 보고서의 {whole} 수치",
        ErrorText::MissingWholeHint => {
            "보고서에 그 수치가 있으면 추가하고, 없으면 part_of 없이 이 지표를 선언하세요."
        }
        ErrorText::Source => "데이터세트를 불러올 수 없습니다: {found}.",
        ErrorText::SourceHint => {
            "src 속성을 확인하세요. 다른 호스트라면 그 호스트가 Access-Control-Allow-Origin을 보내야 합니다. 디스크에서 연 페이지는 데이터세트를 불러올 수 없으니 요소 안에 넣거나 서버로 페이지를 여세요."
        }
        ErrorText::NotRead => "{path}을(를) 읽을 수 없습니다: {found}",
        ErrorText::NotWritten => "결과를 쓸 수 없습니다: {found}",
        ErrorText::Folder => {
            "{path}은(는) 폴더입니다. 데이터세트 파일을 지정하거나, 표준 입력이면 -를 쓰세요."
        }
        ErrorText::EmptyFile => "{path}이(가) 비어 있습니다. 데이터세트가 있어야 합니다.",
        ErrorText::Utf16 => {
            "{path}의 인코딩은 UTF-16입니다. UTF-8로 다시 저장하거나 변환하세요: iconv -f UTF-16 -t UTF-8"
        }
        ErrorText::NotUtf8 => {
            "{path}은(는) {line}행 {column}번째 문자부터 UTF-8이 아닙니다. UTF-8로 다시 저장하세요."
        }
        ErrorText::Option => "{path}: 입력된 값은 “{found}”. 쓸 수 있는 값: {options}.",
        ErrorText::Valid => "{path}: 이상 없음. 보고서 {reports}건, 수치 {figures}개.",
        ErrorText::Invalid => "{path}은(는) 읽을 수 없는 데이터세트입니다. 오류: {count}개.",
    }
}
