//! Japanese.

use super::ErrorText;

/// The text in Japanese.
pub(super) const fn text(text: ErrorText) -> &'static str {
    match text {
        ErrorText::Refused => "{path}：{found}ではなく、{expected}が必要です。",
        ErrorText::Missing => "{path}がありません。{expected}が必要です。",
        ErrorText::RefusedAll => "データセット：{found}ではなく、{expected}が必要です。",
        ErrorText::RefusedAllWithout => "データセット：{expected}が必要です。",
        ErrorText::InQuotes => "引用符で囲んだ{expected}",
        ErrorText::Again => "同じ誤りはほかに{count}か所。",
        ErrorText::Several => "データセットに{count}件の誤りがあります：",
        ErrorText::AndMore => "ほかの誤り：{count}件。",
        ErrorText::AndMoreElsewhere => {
            "ほかの誤り：{count}件。すべての表示：initiative-charts validate ファイル"
        }
        ErrorText::SeveralHint => {
            "上から順に直してください。直すと別の誤りが見つかることがあります。"
        }
        ErrorText::Attribute => {
            "属性{path}：「{found}」ではなく、次のいずれかが必要です：{options}。"
        }
        ErrorText::AttributeHint => {
            "既定値で表示しています。ページのHTMLの属性を、index.htmlならそのアドレスのパラメーターを直してください。"
        }
        ErrorText::NoFigure => "どの報告の図表にも「{found}」という数値はありません。",
        ErrorText::NoFigureAsked => "figure属性：どの報告の図表にも「{found}」はありません。",
        ErrorText::NoFigureHint => "figures()は全数値を名前で返します（例：{example}）。",
        ErrorText::FigureElsewhere => {
            "figure属性：ほかの属性が指定する図表や報告に「{found}」はありません。"
        }
        ErrorText::FigureElsewhereHint => {
            "chartとreportを外せば、それを示す図表が開きます。またはそこにある数値を指定してください。"
        }
        ErrorText::NotPainted => "図表を描画できません：{found}。",
        ErrorText::NoPng => "ブラウザーが10秒以内にPNGを生成しませんでした。",
        ErrorText::SvgHint => "代わりにSVGで保存してください。全数値は表にあります。",
        ErrorText::Object => "フィールド{fields}を持つオブジェクト",
        ErrorText::ObjectHint => {
            "オブジェクトは波括弧で囲み、名前に引用符を付けます：{\"name\": …}。"
        }
        ErrorText::List => "リスト [ … ]",
        ErrorText::ListHint => "リストは角括弧で囲みます。空なら[]と書いてください。",
        ErrorText::Texts => {
            "引用符で囲んだ文字列、または言語別の文字列のオブジェクト {\"en\": \"…\"}"
        }
        ErrorText::PlainText => "引用符で囲んだ文字列",
        ErrorText::PlainTextHint => {
            "言語は一番外側に一度だけ書きます：{\"en\": \"…\"}。itemsの名前は{\"en\": {\"one\": \"…\", \"other\": \"…\"}}と書いてください。"
        }
        ErrorText::Null => "値",
        ErrorText::NullHint => "書くことがないフィールドは、nullとせず省いてください。",
        ErrorText::Accumulates => "引用符のないtrueかfalse",
        ErrorText::AccumulatesHint => {
            "支出のように期間中に積み上がるものはtrue、開設数のようにある時点の水準はfalseです。"
        }
        ErrorText::NoneOf => "次のいずれか（{known}）",
        ErrorText::CountsMoney => "同じidの組み込み指標と同じmoney",
        ErrorText::CountsItems => "同じidの組み込み指標と同じitems",
        ErrorText::CountsShare => "同じidの組み込み指標と同じshare",
        ErrorText::CountsHint => "指標に別のidを付けてください。",
        ErrorText::UnitMoney => "通貨とscale（金額の指標のため）",
        ErrorText::UnitMoneyHint => {
            "100万単位は{\"currency\": \"{example}\", \"scale\": 1e6}と書いてください。"
        }
        ErrorText::UnitItems => "数える対象の名前（件数の指標のため）",
        ErrorText::UnitItemsHint => {
            "\"{example}\"と書くか、100万単位なら{\"item\": \"{example}\", \"scale\": 1e6}と書いてください。言語別の名前はitemsに置きます。金額や百分率には別の指標が要ります。"
        }
        ErrorText::UnitShare => "\"%\"（割合の指標のため）",
        ErrorText::UnitShareHint => "金額や件数にはmoneyかitemsの指標が要ります。",
        ErrorText::Syntax => "JSON（{line}行目の{column}文字目から不正）",
        ErrorText::SyntaxHint => {
            "その箇所と直前に、コンマ、括弧、引用符の不足、余分なコンマ、コメント、一重や曲がった引用符がないか確かめてください。データセットは波括弧で始まります。ウェブページや表のように、そうでないものは別のファイルです。"
        }
        ErrorText::CutShort => "終わりまで揃ったJSON（{line}行目の{column}文字目で途切れている）",
        ErrorText::CutShortHint => {
            "閉じる波括弧、角括弧、引用符が足りないか、ファイルが途中で切れています。全体をコピーし直すか、保存し直してください。"
        }
        ErrorText::NumberRange => {
            "-1.8e308から1.8e308までの数（この数は{line}行目の{column}文字目から始まる）"
        }
        ErrorText::NumberRangeHint => {
            "値は原文どおりの数字を引用符で囲み、scaleは1e6のような10の累乗で書いてください。"
        }
        ErrorText::TooLarge => "10,485,760バイト（10 MB）以内のファイル",
        ErrorText::TooDeep => {
            "入れ子が32段以内のリストとオブジェクト（{line}行目の{column}文字目からそれより深い）"
        }
        ErrorText::TooDeepHint => "この形式は6段で足ります。データセットではない可能性があります。",
        ErrorText::TooMany => "{max}個以内",
        ErrorText::SplitHint => "データセットを分けるか、古い報告を省いてください。",
        ErrorText::UnknownFieldHint => {
            "つづりを確かめてください。ここに他のフィールドはありません。数値の注記はcaveat、報告の注記はnotesに書いてください。"
        }
        ErrorText::RepeatedField => "オブジェクト内で重ならない名前",
        ErrorText::RepeatedFieldHint => "どちらかを削除してください。",
        ErrorText::EmptyText => "中身のある文字列",
        ErrorText::EmptyTextHint => "書き入れるか、任意フィールドなら省いてください。",
        ErrorText::LongText => "{max}文字以内の文字列",
        ErrorText::LongTextHint => "短くしてください。残りはnotesに書くか、アドレスで示せます。",
        ErrorText::Character => "制御文字のない文字列",
        ErrorText::CharacterHint => "打ち直してください。PDFからのコピーで混じることがあります。",
        ErrorText::Id => "A–Z a–z 0–9 . _ -の1〜64文字で、先頭が英字か数字のもの",
        ErrorText::IdHint => "プログラムのための名前です。読者に見えるのはtitleやlabelです。",
        ErrorText::Name => {
            "A–Z a–z 0–9 _ -の1〜64文字で、先頭が英字か数字、かつof-、over-、per-、even-、since-、rate-、year-to-dateで始まらないもの"
        }
        ErrorText::NameHint => "数値の名前は指標とclassから成り、これらの始まりは計算値用です。",
        ErrorText::LanguageTag => {
            "2〜3文字の言語タグ（必要ならハイフンと文字体系や地域を続ける。例：en、zh-Hant、fr-CA）"
        }
        ErrorText::LanguageTagHint => {
            "言語別の文字列は言語タグをキーとします。アドレスのある注記にはtextとurlを使います。"
        }
        ErrorText::Currency => "EURなど大文字3字",
        ErrorText::CurrencyHint => "ISO 4217のコードを使ってください。",
        ErrorText::Address => {
            "http://かhttps://とホスト名で始まり、空白、引用符、< > \\ `を含まない2000文字以内のアドレス"
        }
        ErrorText::AddressHint => {
            "ブラウザーのアドレス欄からコピーするか、フィールドを省いてください。"
        }
        ErrorText::Quote => "1行の引用で、8語以内（中国語、日本語、タイ語は24文字以内）",
        ErrorText::QuoteHint => {
            "数字の前後の語句だけを原文のまま引用してください。出典でその数字を探すためのもので、文全体は不要です。"
        }
        ErrorText::Day => "2019-11-30のような実在の日付",
        ErrorText::DayHint => "年月日をハイフンでつなぎ、桁はゼロで補ってください。",
        ErrorText::PartialDate => "年、月または日（2018、2019-11、2019-12-03）",
        ErrorText::PartialDateHint => "日付は報告にある範囲だけ書いてください。",
        ErrorText::Period => "期間の初日以降の日付",
        ErrorText::PeriodHint => "fromとtoを入れ替えるか、年を直してください。",
        ErrorText::Corrected => "報告の公表日{published}以降の日付",
        ErrorText::CorrectedHint => {
            "訂正は訂正されるものの後になります。この日付かpublishedを直してください。公表前に直したものは報告の訂正ではなく、notesに書けます。"
        }
        ErrorText::YearStart => "毎年ある日付（例：04-01）",
        ErrorText::YearStartHint => "月と日を2桁ずつ、ハイフンでつないでください。",
        ErrorText::Items => {
            "単位ごとに名前を持つオブジェクト {\"trees\": {\"en\": {\"one\": \"tree\", \"other\": \"trees\"}}}"
        }
        ErrorText::ItemsHint => "数値の単位をそのまま示してよければ、itemsは省いてください。",
        ErrorText::Classes => {
            "区分ごとにテキストを持つオブジェクト {\"women\": {\"en\": \"women\", \"fr\": \"femmes\"}}"
        }
        ErrorText::ClassesHint => "数値の区分をそのまま示してよければ、classesは省いてください。",
        ErrorText::NotFromYearStart => {
            "別の範囲（scope）。報告は{from}、その年度は{year}に始まります"
        }
        ErrorText::NotFromYearStartHint => {
            "報告期間だけの数値はperiod、計画の開始以来の累計はto-dateです。年度がこの日に始まるなら、データセットに\"year_starts\": \"{start}\"を加えてください。"
        }
        ErrorText::AcrossYearsHint => {
            "この報告は1年より長いか、2月29日に始まるため、year_startsでは解決しません。報告期間だけの数値はperiod、計画の開始以来の累計はto-dateです。{year}以降だけの数値は、期間がその日に始まる、同じ日の別の報告に入れてください。"
        }
        ErrorText::PeriodStart => "初日のあるperiod（この範囲はその日から数える）",
        ErrorText::PeriodStartHint => {
            "{end}に終わるperiodにfromを加えるか、出典の意味する範囲に変えてください。"
        }
        ErrorText::BesideRange => "lowとhighだけ",
        ErrorText::BesideRangeHint => "幅はlowとhighで書きます。valueとisは1つの数に使います。",
        ErrorText::Range => "low（{low}）以上の値",
        ErrorText::RangeHint => "lowとhighを入れ替えてください。",
        ErrorText::PrecisionHint => {
            "「近く」はat-most、「超」はat-leastです。出典が数値をそのまま示していれば不要です。"
        }
        ErrorText::UnknownItemHint => "つづりを確かめるか、itemsに単位を加えてください。",
        ErrorText::NoReports => "1件以上の報告",
        ErrorText::NoReportsHint => "数値を表示する報告を追加してください。",
        ErrorText::ReportId => "報告期間の末日{end}で始まるid",
        ErrorText::ReportIdHint => "同じ日の2件目には-bなどの接尾辞を付けてください。",
        ErrorText::Repeated => "未使用の名前（{earlier}で使用済み）",
        ErrorText::RepeatedHint => {
            "改名するか一方を削除してください。同じ日の報告には-bなどの接尾辞が要ります。"
        }
        ErrorText::RepeatedFigure => {
            "報告のほかの数値が使っていない指標かclass（{earlier}で使用済み）"
        }
        ErrorText::RepeatedFigureHint => {
            "計画はplan_ofを付けた別の指標にしてください。期間の違う数値も別の指標にするか、-bなどの接尾辞を付けた同じ日の別の報告に入れてください。より狭い区分にはclassを使います。"
        }
        ErrorText::NotQuoted => "引用符で囲んだ原文どおりの数字（例：\"7.305\"）",
        ErrorText::NotQuotedHint => {
            "引用符がないと原文の精度が保たれません。幅はlowとhighで書いてください。"
        }
        ErrorText::NotDecimal => "桁区切りがなく、小数点が「.」の数字（例：\"7.305\"）",
        ErrorText::NotDecimalHint => {
            "8,464件は\"8464\"、84.64億はscaleを1e8として\"84.64\"と書いてください。負号はハイフンです。数字の前の「約」などはis、後の語はunit、幅はlowとhighに書きます。出典にない数値は省いてください。"
        }
        ErrorText::WriteDigits => "\"{digits}\"と書いてください。",
        ErrorText::WritePercent => "\"{digits}\"と書き、unitを\"%\"としてください。",
        ErrorText::WriteUnit => {
            "\"{digits}\"と書いてください。数字の後の語はunitに書きます（100万は\"scale\": 1e6）。"
        }
        ErrorText::LongDecimal => "18桁以内（うち小数12桁以内）の数字",
        ErrorText::LongDecimalHint => {
            "数字は原文どおりに書き、単位の大きさはscaleで示してください。"
        }
        ErrorText::NotWhole => "整数の件数",
        ErrorText::NotWholeHint => {
            "160万は、単位のscaleを1e4として\"160\"と書いてください。小数のある長さは小さい単位で数えます。12.5キロメートルは、メートルで12.5とし、scaleを1e3とします。割合は別の指標にしてください。"
        }
        ErrorText::NegativeCount => "0以上の件数",
        ErrorText::NegativeCountHint => "減少はnotesに書くか、百分率で示してください。",
        ErrorText::NegativePlan => "0以上の計画",
        ErrorText::NegativePlanHint => "減らす計画は、plan_ofのない別の指標にしてください。",
        ErrorText::OtherCurrency => "データセットの通貨{currency}",
        ErrorText::OtherCurrencyHint => {
            "データセットの通貨は1つです。換算せず、別のデータセットに入れるか、caveatに書いてください。"
        }
        ErrorText::Scale => "1から1e12までの10の累乗（数値）",
        ErrorText::ScaleHint => "数字の単位を示します：1e3は千、1e6は100万、1e9は10億。",
        ErrorText::ScaleHintLakh => {
            "数字の単位を示します：1e5は10万（ラク）、1e7は1000万（クロール）、1e6は100万、1e9は10億。"
        }
        ErrorText::ScaleHintWan => {
            "数字の単位を示します：1e4は万、1e8は億、1e6は100万、1e9は10億。"
        }
        ErrorText::ScopeHint => {
            "year-to-dateは年度の初日から、periodは報告期間だけ、to-dateは計画の開始からの数値です。year-planは年間目標、whole-lifeは全期間の総額や予算です。"
        }
        ErrorText::CountsKindHint => "moneyは金額、itemsは件数、shareは百分率です。",
        ErrorText::UnknownIndicatorHint => {
            "つづりを確かめるか、indicatorsにid、label、counts、accumulatesを付けて宣言してください。"
        }
        ErrorText::Itself => "別の指標",
        ErrorText::ItselfHint => "指標を自身に関連付けることはできません。",
        ErrorText::SecondRelation => "part_of、share_of、plan_ofのうち1つだけ",
        ErrorText::SecondRelationHint => "最も直接の関係を残してください。",
        ErrorText::Cycle => "出発点に戻らない関係",
        ErrorText::CycleHint => "循環している関係の1つを削除してください。",
        ErrorText::RelationCounts => "同じ種類を数える指標（割合のshare_ofにはmoneyかitemsの指標）",
        ErrorText::RelationCountsHint => {
            "部分や計画の単位は元の指標と同じです。百分率が何に対する割合かはshare_ofに書きます。countsか関係を直してください。"
        }
        ErrorText::PerCounts => "件数（items）の指標",
        ErrorText::PerCountsHint => "perは1単位が何かを示します（例：projects）。",
        ErrorText::MissingWhole => "同じ報告の{whole}の数値（これはその一部）",
        ErrorText::MissingWholeHint => {
            "報告にあればその数値を追加し、なければpart_ofなしで指標を宣言してください。"
        }
        ErrorText::Source => "{found}からデータセットを読み込めません。",
        ErrorText::SourceHint => {
            "src属性を確かめてください。別のホストなら、そこがAccess-Control-Allow-Originを返す必要があります。ディスクから開いたページはデータセットを読み込めません。要素の中に置くか、サーバーで開いてください。"
        }
        ErrorText::NotRead => "{path}を読み込めません：{found}",
        ErrorText::NotWritten => "結果を書き出せません：{found}",
        ErrorText::Folder => {
            "{path}はフォルダーです。データセットのファイルか、標準入力なら-を指定してください。"
        }
        ErrorText::EmptyFile => "{path}は空です。データセットが必要です。",
        ErrorText::Utf16 => {
            "{path}の文字コードはUTF-16です。UTF-8で保存し直すか、変換してください：iconv -f UTF-16 -t UTF-8"
        }
        ErrorText::NotUtf8 => {
            "{path}は{line}行目{column}文字目からUTF-8ではありません。UTF-8で保存し直してください。"
        }
        ErrorText::Option => "{path}：「{found}」ではなく、次のいずれかが必要です：{options}。",
        ErrorText::Valid => "{path}：問題ありません。報告{reports}件、数値{figures}件。",
        ErrorText::Invalid => "{path}はデータセットとして読み込めません。誤り：{count}件。",
    }
}
