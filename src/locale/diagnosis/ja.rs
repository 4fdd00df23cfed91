//! Japanese.

use super::Diagnosis;

/// The text in Japanese.
pub(super) const fn text(diagnosis: Diagnosis) -> &'static str {
    match diagnosis {
        Diagnosis::Refused => "{path}：{found}ではなく、{expected}が必要。",
        Diagnosis::RefusedWithout => "{path}：{expected}が必要。",
        Diagnosis::RefusedAll => "データセット：{found}ではなく、{expected}が必要。",
        Diagnosis::RefusedAllWithout => "データセット：{expected}が必要。",
        Diagnosis::Attribute => "属性{path}：「{found}」ではなく、次のいずれかが必要：{named}。",
        Diagnosis::AttributeHint => "既定値で表示しています。ページのHTMLの属性を直してください。",
        Diagnosis::NoFigure => "どの報告の図表にも「{found}」という数値はない。",
        Diagnosis::NoFigureHint => {
            "figures()は全数値を名前で返します（例：2019-11-30/investment）。"
        }
        Diagnosis::NotPainted => "図表を描画できない：{found}",
        Diagnosis::NoPng => "ブラウザーが10秒以内にPNGを生成しなかった。",
        Diagnosis::SvgHint => "代わりにSVGで保存してください。全数値は表にあります。",
        Diagnosis::Object => "オブジェクト { … }",
        Diagnosis::List => "リスト [ … ]",
        Diagnosis::Text => "引用符で囲んだ文字列",
        Diagnosis::Texts => {
            "引用符で囲んだ文字列、または言語別の文字列のオブジェクト {\"en\": \"…\"}"
        }
        Diagnosis::Flag => "引用符のないtrueかfalse",
        Diagnosis::TypeHint => "書くことがない任意フィールドは、nullとせず省いてください。",
        Diagnosis::CountsMoney => "同じidの組み込み指標と同じmoney",
        Diagnosis::CountsItems => "同じidの組み込み指標と同じitems",
        Diagnosis::CountsShare => "同じidの組み込み指標と同じshare",
        Diagnosis::CountsHint => "指標に別のidを付けてください。",
        Diagnosis::UnitMoney => "通貨とscale（金額の指標のため）",
        Diagnosis::UnitMoneyHint => {
            "100万元は{\"currency\": \"CNY\", \"scale\": 1e6}と書いてください。"
        }
        Diagnosis::UnitItems => "数える対象の名前（件数の指標のため）",
        Diagnosis::UnitItemsHint => {
            "\"projects\"や\"patents\"と書いてください。金額や百分率には別の指標が要ります。"
        }
        Diagnosis::UnitShare => "\"%\"（割合の指標のため）",
        Diagnosis::UnitShareHint => "金額や件数にはmoneyかitemsの指標が要ります。",
        Diagnosis::Syntax => "JSON（{named}行目の{column}文字目から不正）",
        Diagnosis::SyntaxHint => {
            "その箇所と直前に、コンマや引用符の不足、余分なコンマ、範囲外の数がないか確かめてください。"
        }
        Diagnosis::TooLarge => "10,485,760バイト（10 MB）以内のファイル",
        Diagnosis::TooDeep => "入れ子が32段以内のリストとオブジェクト",
        Diagnosis::TooDeepHint => "この形式は6段で足ります。データセットではない可能性があります。",
        Diagnosis::TooMany => "{named}個以内",
        Diagnosis::SplitHint => "データセットを分けるか、古い報告を省いてください。",
        Diagnosis::UnknownField => "次のいずれか（{named}）",
        Diagnosis::UnknownFieldHint => {
            "つづりを確かめてください。ここに他のフィールドはありません。注記はnotesに書いてください。"
        }
        Diagnosis::RepeatedField => "オブジェクト内で重ならない名前",
        Diagnosis::RepeatedFieldHint => "どちらかを削除してください。",
        Diagnosis::MissingField => "このフィールド",
        Diagnosis::MissingFieldHint => "必須なので追加してください。",
        Diagnosis::EmptyText => "中身のある文字列",
        Diagnosis::EmptyTextHint => "書き入れるか、任意フィールドなら省いてください。",
        Diagnosis::LongText => "{named}文字以内の文字列",
        Diagnosis::LongTextHint => "短くしてください。続きは出典のアドレスで示せます。",
        Diagnosis::Character => "制御文字のない文字列",
        Diagnosis::CharacterHint => "打ち直してください。PDFからのコピーで混じることがあります。",
        Diagnosis::Id => "A–Z a–z 0–9 . _ -の1〜64文字で、先頭が英字か数字のもの",
        Diagnosis::IdHint => "ファイル名とアドレスに使われます。読者に見えるのはtitleやlabelです。",
        Diagnosis::Name => {
            "A–Z a–z 0–9 _ -の1〜64文字で、先頭が英字か数字、かつof-、over-、per-、even-で始まらないもの"
        }
        Diagnosis::NameHint => "数値の名前は指標とclassから成り、これらの始まりは計算値用です。",
        Diagnosis::LanguageTag => "en、zh、fr-CAなどの言語タグ",
        Diagnosis::LanguageTagHint => "言語別の文字列は、言語タグをキーとします。",
        Diagnosis::Currency => "CNYなど大文字3字",
        Diagnosis::CurrencyHint => "ISO 4217のコードを使ってください。",
        Diagnosis::Address => "http://かhttps://で始まり、空白も引用符も含まないアドレス",
        Diagnosis::AddressHint => {
            "ブラウザーのアドレス欄からコピーするか、フィールドを省いてください。"
        }
        Diagnosis::Day => "2019-11-30のような実在の日付",
        Diagnosis::DayHint => "年月日をハイフンでつなぎ、桁はゼロで補ってください。",
        Diagnosis::Moment => "年、月または日（2018、2019-11、2019-12-03）",
        Diagnosis::MomentHint => "日付は報告にある範囲だけ書いてください。",
        Diagnosis::Period => "期間の初日以降の日付",
        Diagnosis::PeriodHint => "fromとtoを入れ替えるか、年を直してください。",
        Diagnosis::NoReports => "1件以上の報告",
        Diagnosis::NoReportsHint => "数値を表示する報告を追加してください。",
        Diagnosis::ReportId => "報告期間の末日{named}で始まるid",
        Diagnosis::ReportIdHint => "同じ日の2件目には-bなどの接尾辞を付けてください。",
        Diagnosis::Repeated => "未使用の名前（{named}で使用済み）",
        Diagnosis::RepeatedHint => {
            "改名するか一方を削除してください。同じ指標の数値には異なるclassが要ります。"
        }
        Diagnosis::NotQuoted => "引用符で囲んだ原文どおりの数字（例：\"7.305\"）",
        Diagnosis::NotQuotedHint => "引用符がないと原文の精度が保たれません。",
        Diagnosis::NotDecimal => "桁区切りがなく、小数点が「.」の数字（例：\"7.305\"）",
        Diagnosis::NotDecimalHint => {
            "8,464件は\"8464\"、84.64億はscaleを1e8として\"84.64\"と書いてください。"
        }
        Diagnosis::LongDecimal => "18桁以内（うち小数12桁以内）の数字",
        Diagnosis::LongDecimalHint => {
            "数字は原文どおりに書き、単位の大きさはscaleで示してください。"
        }
        Diagnosis::NotWhole => "整数の件数",
        Diagnosis::NotWholeHint => "件数は1件ずつ数えます。割合は別の指標にしてください。",
        Diagnosis::NegativeCount => "0以上の件数",
        Diagnosis::NegativeCountHint => "減少はnotesに書いてください。",
        Diagnosis::OtherCurrency => "データセットの通貨{named}",
        Diagnosis::OtherCurrencyHint => {
            "データセットの通貨は1つです。換算せず、報告どおりの数値を使ってください。"
        }
        Diagnosis::Scale => "数値の1、1e4、1e6、1e8、1e9のいずれか",
        Diagnosis::ScaleHint => "数字の単位を示します：1e6は100万、1e8は億、1e9は10億。",
        Diagnosis::Scope => "year-to-date、year-plan、whole-lifeのいずれか",
        Diagnosis::ScopeHint => {
            "year-to-dateは実績、year-planは年間目標、whole-lifeはプロジェクトの総額です。"
        }
        Diagnosis::Counts => "money、items、shareのいずれか",
        Diagnosis::CountsKindHint => "shareは百分率に使います。",
        Diagnosis::UnknownIndicator => "組み込みまたは宣言済みの指標",
        Diagnosis::UnknownIndicatorHint => {
            "つづりを確かめるか、indicatorsにid、label、counts、accumulatesを付けて宣言してください。"
        }
        Diagnosis::Itself => "別の指標",
        Diagnosis::ItselfHint => "指標を自身に関連付けることはできません。",
        Diagnosis::SecondRelation => "part_of、share_of、plan_ofのうち1つだけ",
        Diagnosis::SecondRelationHint => "最も直接の関係を残してください。",
        Diagnosis::Cycle => "出発点に戻らない関係",
        Diagnosis::CycleHint => "循環している関係の1つを削除してください。",
        Diagnosis::RelationCounts => "同じ種類を数える指標（割合には割合以外の指標）",
        Diagnosis::RelationCountsHint => {
            "部分や計画の単位は元の指標と同じです。countsか関係を直してください。"
        }
        Diagnosis::PerCounts => "件数（items）の指標",
        Diagnosis::PerCountsHint => "perは1単位が何かを示します（例：projects）。",
        Diagnosis::MissingWhole => "同じ報告の{named}の数値（これはその一部）",
        Diagnosis::MissingWholeHint => {
            "報告にあればその数値を追加し、なければpart_ofなしで指標を宣言してください。"
        }
        Diagnosis::InHead => "scriptタグが、何も表示できないheadの中にある。",
        Diagnosis::InHeadHint => "タグをbodyへ移し、本文中の図表を置く位置に入れてください。",
        Diagnosis::NoWasm => "このブラウザーではWebAssemblyがないか、無効になっている。",
        Diagnosis::NoWasmHint => "表は残ります。2023年以降のブラウザーなら図表を描けます。",
        Diagnosis::Blocked => "ページのContent-Security-PolicyがWebAssemblyを止めている：{found}",
        Diagnosis::BlockedHint => "script-srcに'wasm-unsafe-eval'を加えてください。",
        Diagnosis::Broken => "embed.js内のWebAssemblyを読み取れない：{found}",
        Diagnosis::BrokenHint => {
            "embed.jsを元のまま丸ごと再アップロードしてください。途中で切れたか書き換えられた可能性があります。"
        }
        Diagnosis::Source => "{found}からデータセットを読み込めない",
        Diagnosis::SourceHint => {
            "src属性を確かめてください。別のホストなら、そこがAccess-Control-Allow-Originを返す必要があります。"
        }
        Diagnosis::MissingFile => "embed.jsのそばから{found}を取得できないか、ビルドが異なる。",
        Diagnosis::MissingFileHint => {
            "フォルダーのすべてのファイルを、同じビルドのものとしてembed.jsのそばに置いてください。更新後はページを再読み込みしてください。"
        }
        Diagnosis::NotReady => "図表はまだ用意できていない。",
        Diagnosis::NotReadyHint => {
            "initiative-readyイベントを待ってから要素のメソッドを呼んでください。"
        }
        Diagnosis::Unknown => "図表を作成できない：{found}",
        Diagnosis::UnknownHint => "表は残ります。ページのアドレスを添えて報告してください。",
        Diagnosis::PageRefused => {
            "「{found}」の数値は読み込まなかった：{expected}ではなく、{named}のアドレスが必要。図表はこのページの数値で表示しています。"
        }
        Diagnosis::PageNoAddress => "無効なアドレス",
        Diagnosis::PageKind => "「{found}」形式のアドレス",
        Diagnosis::PageOrigin => "{found}のアドレス",
        Diagnosis::PageOwnHost => "このページのホスト",
        Diagnosis::PageNewer => "{found}の数値の図表には、より新しいブラウザーが必要。",
    }
}
