//! Simplified Chinese.

use super::ErrorText;

/// The text in Simplified Chinese.
pub(super) const fn text(text: ErrorText) -> &'static str {
    match text {
        ErrorText::Refused => "{path}：发现{found}，应为{expected}。",
        ErrorText::Missing => "缺少{path}：应为{expected}。",
        ErrorText::RefusedAll => "数据集：发现{found}，应为{expected}。",
        ErrorText::RefusedAllWithout => "数据集：应有{expected}。",
        ErrorText::InQuotes => "{expected}，并加引号",
        ErrorText::Again => "另有{count}处错误相同。",
        ErrorText::Several => "该数据集有{count}处错误：",
        ErrorText::AndMore => "其余错误：{count}处。",
        ErrorText::AndMoreElsewhere => {
            "其余错误：{count}处。列出全部错误：initiative-charts validate 文件"
        }
        ErrorText::SeveralHint => "请自上而下改正；改正后可能显出其他错误。",
        ErrorText::Attribute => "属性{path}：发现“{found}”，应为以下之一：{options}。",
        ErrorText::AttributeHint => {
            "暂用默认值显示。请改正网页HTML中的该属性；使用index.html的，请改正其网址中的参数。"
        }
        ErrorText::NoFigure => "所有报告的图表中均没有名为“{found}”的数据。",
        ErrorText::NoFigureAsked => "figure属性：所有报告的图表中均没有“{found}”。",
        ErrorText::NoFigureHint => "figures()按名称列出全部数据，如{example}。",
        ErrorText::FigureElsewhere => "figure属性：其他属性指定的图表或报告中没有“{found}”。",
        ErrorText::FigureElsewhereHint => {
            "请去掉chart和report，由程序打开包含该数据的图表；或改用其中已有的数据。"
        }
        ErrorText::NotPainted => "图表无法绘制：{found}。",
        ErrorText::NoPng => "浏览器10秒内未生成PNG。",
        ErrorText::SvgHint => "请改存为SVG；表格中有全部数据。",
        ErrorText::Object => "含字段{fields}的对象",
        ErrorText::ObjectHint => "对象写在花括号中，名称加引号：{\"name\": …}。",
        ErrorText::List => "列表：[ … ]",
        ErrorText::ListHint => "列表写在方括号中；没有内容时写[]。",
        ErrorText::Texts => "带引号的文本，或按语言列出文本的对象：{\"en\": \"…\"}",
        ErrorText::PlainText => "带引号的文本",
        ErrorText::PlainTextHint => {
            "语言写在最外层，且只写一次：{\"en\": \"…\"}；items中的名称写作{\"en\": {\"one\": \"…\", \"other\": \"…\"}}。"
        }
        ErrorText::Null => "具体的值",
        ErrorText::NullHint => "没有内容时请省略该字段，不要写null。",
        ErrorText::Accumulates => "不带引号的true或false",
        ErrorText::AccumulatesHint => {
            "期间内累计的数额（如支出）为true；某一时点的水平（如在用站点数）为false。"
        }
        ErrorText::NoneOf => "以下之一：{known}",
        ErrorText::CountsMoney => "money，与同一id的内置指标一致",
        ErrorText::CountsItems => "items，与同一id的内置指标一致",
        ErrorText::CountsShare => "share，与同一id的内置指标一致",
        ErrorText::CountsHint => "请给该指标另取id。",
        ErrorText::UnitMoney => "货币和scale，因为该指标计金额",
        ErrorText::UnitMoneyHint => {
            "以百万为单位时写作{\"currency\": \"{example}\", \"scale\": 1e6}。"
        }
        ErrorText::UnitItems => "计数对象的名称，因为该指标计数量",
        ErrorText::UnitItemsHint => {
            "请写\"{example}\"；以百万计时写{\"item\": \"{example}\", \"scale\": 1e6}。各语言的名称写在items中。金额和百分比请用其他指标。"
        }
        ErrorText::UnitShare => "\"%\"，因为该指标是占比",
        ErrorText::UnitShareHint => "金额和数量请用money或items类指标。",
        ErrorText::Syntax => "JSON，但从第{line}行第{column}个字符起不合语法",
        ErrorText::SyntaxHint => {
            "请检查此处及其前面：是否缺逗号、括号或引号、多逗号、写了注释，或用了单引号、弯引号。数据集以“{”开头；不以它开头的（如网页、表格）是别的文件。"
        }
        ErrorText::CutShort => "完整的JSON，但在第{line}行第{column}个字符处中断",
        ErrorText::CutShortHint => {
            "缺少右花括号、右方括号或右引号，或者文件不完整：请重新完整复制或保存。"
        }
        ErrorText::NumberRange => {
            "-1.8e308至1.8e308之间的数字，但此数（始于第{line}行第{column}个字符）超出范围"
        }
        ErrorText::NumberRangeHint => "请照原文写数字并加引号；scale写作10的幂，如1e6。",
        ErrorText::TooLarge => "不超过10,485,760字节（10 MB）的文件",
        ErrorText::TooDeep => {
            "嵌套不超过32层的列表和对象，但从第{line}行第{column}个字符起超过32层"
        }
        ErrorText::TooDeepHint => "本格式只需6层，该文件可能不是数据集。",
        ErrorText::TooMany => "至多{max}项",
        ErrorText::SplitHint => "请拆分数据集，或去掉旧报告。",
        ErrorText::UnknownFieldHint => {
            "请检查拼写。此处没有其他字段；对数据的说明写入其caveat，对报告的说明写入notes。"
        }
        ErrorText::RepeatedField => "对象内不重复的名称",
        ErrorText::RepeatedFieldHint => "请删去其中一个。",
        ErrorText::EmptyText => "有内容的文本",
        ErrorText::EmptyTextHint => "请填写；可选字段也可省略。",
        ErrorText::LongText => "不超过{max}个字符的文本",
        ErrorText::LongTextHint => "请缩短；其余内容可写入notes，或由网址查看。",
        ErrorText::Character => "不含控制字符的文本",
        ErrorText::CharacterHint => "请重新输入该文本；从PDF复制时常带入此类字符。",
        ErrorText::Id => "1至64个字符，只用A–Z a–z 0–9 . _ -，以字母或数字开头",
        ErrorText::IdHint => "它是供程序使用的名称；读者看到的是title或label。",
        ErrorText::Name => {
            "1至64个字符，只用A–Z a–z 0–9 _ -，以字母或数字开头，且不以of-、over-、per-、even-、since-、rate-、year-to-date开头"
        }
        ErrorText::NameHint => "数据按指标和class命名；这些开头留给计算值。",
        ErrorText::LanguageTag => {
            "语言标签：两至三个字母，必要时用连字符加上文字或地区，如en、zh-Hant或fr-CA"
        }
        ErrorText::LanguageTagHint => "按语言列出的文本以语言标签为键；带网址的说明用text和url。",
        ErrorText::Currency => "三个大写字母，如EUR",
        ErrorText::CurrencyHint => "请用ISO 4217代码。",
        ErrorText::Address => {
            "以http://或https://和主机名开头的网址，至多2000个字符，不含空格、引号和< > \\ `"
        }
        ErrorText::AddressHint => "请从浏览器地址栏复制，或省略此字段。",
        ErrorText::Quote => "一行之内的引文：中文、日文、泰文不超过24个字，其他文字不超过8个词",
        ErrorText::QuoteHint => "只引数字前后的原文，用来在来源中找到它，不必引整句。",
        ErrorText::Day => "实有的日期，如2019-11-30",
        ErrorText::DayHint => "年、月、日用连字符连接，不足位补零。",
        ErrorText::PartialDate => "年、月或日：2018、2019-11或2019-12-03",
        ErrorText::PartialDateHint => "日期只写到报告所给的程度。",
        ErrorText::Period => "不早于期间首日的日期",
        ErrorText::PeriodHint => "请对调from和to，或改正年份。",
        ErrorText::Corrected => "不早于报告发布日{published}的日期",
        ErrorText::CorrectedHint => {
            "更正在被更正的内容之后：请改正此日期，或改正published。发布之前改正的不算对报告的更正，可写入notes。"
        }
        ErrorText::YearStart => "每年都有的日期，如04-01",
        ErrorText::YearStartHint => "月和日各两位，以连字符相隔。",
        ErrorText::Items => {
            "为每个单位给出名称的对象：{\"trees\": {\"en\": {\"one\": \"tree\", \"other\": \"trees\"}}}"
        }
        ErrorText::ItemsHint => "数据的单位可以原样显示时，请省略items。",
        ErrorText::Classes => {
            "为每个类别给出文本的对象：{\"women\": {\"en\": \"women\", \"fr\": \"femmes\"}}"
        }
        ErrorText::ClassesHint => "数据的类别可以原样显示时，请省略classes。",
        ErrorText::NotFromYearStart => "其他范围（scope）：该报告自{from}起，所属年度自{year}起",
        ErrorText::NotFromYearStartHint => {
            "只统计本期的数额用period，自计划启动以来的累计用to-date。年度从这一天开始的，请在数据集中加上\"year_starts\": \"{start}\"。"
        }
        ErrorText::AcrossYearsHint => {
            "该报告超过一年，或自2月29日起，year_starts无法解决。只统计本期的数额用period，自计划启动以来的累计用to-date。只从{year}起算的数额，请放入同一日的另一份报告，其期间自该日起。"
        }
        ErrorText::PeriodStart => "写明首日的period：这一范围从该日算起",
        ErrorText::PeriodStartHint => "请给截至{end}的period补上from，或改用来源所指的范围。",
        ErrorText::BesideRange => "仅low和high",
        ErrorText::BesideRangeHint => "区间用low和high；value及其is只用于单个数值。",
        ErrorText::Range => "不小于low（{low}）的值",
        ErrorText::RangeHint => "请对调low和high。",
        ErrorText::PrecisionHint => "“近”用at-most，“超”用at-least；原文直接给出数值的，不必填写。",
        ErrorText::UnknownItemHint => "检查拼写，或在items中补上该单位。",
        ErrorText::NoReports => "至少一份报告",
        ErrorText::NoReportsHint => "请加入要显示其数据的报告。",
        ErrorText::ReportId => "以报告期间末日{end}开头的id",
        ErrorText::ReportIdHint => "同日的第二份报告加后缀，如-b。",
        ErrorText::Repeated => "未被占用的名称（已用于{earlier}）",
        ErrorText::RepeatedHint => "请改名或删去其一。同一天的报告须加后缀，如-b。",
        ErrorText::RepeatedFigure => "同一报告中其他数据未用的指标或class（已用于{earlier}）",
        ErrorText::RepeatedFigureHint => {
            "计划数请另设指标，并写plan_of。其他时段的数额也另设指标，或放入同一天的另一份报告，其id加后缀，如-b。更窄的类别用class。"
        }
        ErrorText::NotQuoted => "原文的数字并加引号，如\"7.305\"",
        ErrorText::NotQuotedHint => "加引号才能保留原文的精度。区间则写low和high。",
        ErrorText::NotDecimal => "不分节、以“.”为小数点的数字，如\"7.305\"",
        ErrorText::NotDecimalHint => {
            "8,464项写作\"8464\"；84.64亿写作\"84.64\"，scale为1e8。负号用连字符“-”。数字前的“近”“超”等写入is，数字后的写入unit，区间写入low和high。来源没有的数据不写。"
        }
        ErrorText::WriteDigits => "请写\"{digits}\"。",
        ErrorText::WritePercent => "请写\"{digits}\"，unit写\"%\"。",
        ErrorText::WriteUnit => {
            "请写\"{digits}\"；数字后的内容写入unit，如百万写作\"scale\": 1e6。"
        }
        ErrorText::LongDecimal => "至多18位数字，其中小数至多12位",
        ErrorText::LongDecimalHint => "请照原文写数字，单位大小用scale表示。",
        ErrorText::NotWhole => "整数的数量",
        ErrorText::NotWholeHint => {
            "160万写作\"160\"，单位的scale为1e4。带小数的长度改用较小的单位：12.5公里以米计，写作\"12.5\"，scale为1e3。占比另设指标。"
        }
        ErrorText::NegativeCount => "不小于零的数量",
        ErrorText::NegativeCountHint => "减少的情况请写入notes，或用百分比表示。",
        ErrorText::NegativePlan => "不小于零的计划数",
        ErrorText::NegativePlanHint => "计划减少的，请另设指标，不写plan_of。",
        ErrorText::OtherCurrency => "数据集的货币{currency}",
        ErrorText::OtherCurrencyHint => {
            "一个数据集只用一种货币。请勿换算：可将该金额放入另一个数据集，或写入caveat。"
        }
        ErrorText::Scale => "1到1e12之间10的幂，写作数字",
        ErrorText::ScaleHint => "它表示数字的单位：1e3为千，1e6为百万，1e9为十亿。",
        ErrorText::ScaleHintLakh => {
            "它表示数字的单位：1e5为十万（lakh），1e7为千万（crore），1e6为百万，1e9为十亿。"
        }
        ErrorText::ScaleHintWan => "它表示数字的单位：1e4为万，1e8为亿，1e6为百万，1e9为十亿。",
        ErrorText::ScopeHint => {
            "year-to-date自年初起累计，period只计报告期，to-date自计划启动起累计；year-plan为年度目标，whole-life为全部年份的总额或预算。"
        }
        ErrorText::CountsKindHint => "money用于金额，items用于数量，share用于百分比。",
        ErrorText::UnknownIndicatorHint => {
            "请检查拼写，或在indicators下声明该指标，写明id、label、counts和accumulates。"
        }
        ErrorText::Itself => "另一个指标",
        ErrorText::ItselfHint => "指标不能与自身关联。",
        ErrorText::SecondRelation => "part_of、share_of和plan_of之一",
        ErrorText::SecondRelationHint => "请保留最直接的关系。",
        ErrorText::Cycle => "不回到起点的关系",
        ErrorText::CycleHint => "请删去循环中的一个关系。",
        ErrorText::RelationCounts => "计量类型相同的指标；占比的share_of则须为money或items类指标",
        ErrorText::RelationCountsHint => {
            "部分和计划须与所属指标同单位；百分比是何者的占比，写入share_of。请改正counts或关系。"
        }
        ErrorText::PerCounts => "计数量（items）的指标",
        ErrorText::PerCountsHint => "per指明一个单位是什么，如projects。",
        ErrorText::MissingWhole => "同一报告中{whole}的数据，此项是其中一部分",
        ErrorText::MissingWholeHint => "报告如有该数据，请补上；否则声明此指标时不写part_of。",
        ErrorText::Source => "无法从{found}加载数据集。",
        ErrorText::SourceHint => {
            "请检查src属性。如在其他主机上，该主机须发送Access-Control-Allow-Origin。从磁盘打开的网页无法加载数据集：请将其放入元素内，或通过服务器打开网页。"
        }
        ErrorText::NotRead => "无法读取{path}：{found}",
        ErrorText::NotWritten => "无法写出结果：{found}",
        ErrorText::Folder => "{path}是文件夹，应为数据集文件。请指定文件，或用-表示标准输入。",
        ErrorText::EmptyFile => "{path}是空的，应有一个数据集。",
        ErrorText::Utf16 => {
            "{path}的编码是UTF-16，应为UTF-8。请另存为UTF-8，或转换：iconv -f UTF-16 -t UTF-8"
        }
        ErrorText::NotUtf8 => "{path}从第{line}行第{column}个字符起不是UTF-8。请另存为UTF-8。",
        ErrorText::Option => "{path}：发现“{found}”，应为以下之一：{options}。",
        ErrorText::Valid => "{path}：无误。报告{reports}份，数据{figures}项。",
        ErrorText::Invalid => "{path}未通过检查。错误：{count}处。",
    }
}
