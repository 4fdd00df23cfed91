//! French.

use super::ErrorText;

/// The text in French.
pub(super) const fn text(text: ErrorText) -> &'static str {
    match text {
        ErrorText::Refused => "{path}\u{a0}: trouvé {found}, attendu {expected}.",
        ErrorText::Missing => "{path} manque\u{a0}: attendu {expected}.",
        ErrorText::RefusedAll => "Le jeu de données\u{a0}: trouvé {found}, attendu {expected}.",
        ErrorText::RefusedAllWithout => "Le jeu de données\u{a0}: attendu {expected}.",
        ErrorText::InQuotes => "{expected}, entre guillemets",
        ErrorText::Again => " Autres endroits avec la même erreur\u{a0}: {count}.",
        ErrorText::Several => "Le jeu de données contient {count} erreurs\u{a0}:",
        ErrorText::AndMore => "Erreurs suivantes\u{a0}: {count}.",
        ErrorText::AndMoreElsewhere => {
            "Erreurs suivantes\u{a0}: {count}. Toutes sont nommées par\u{a0}: initiative-charts validate FICHIER"
        }
        ErrorText::SeveralHint => {
            "Corrigez-les en commençant par le haut\u{202f}; une correction peut en faire apparaître d’autres."
        }
        ErrorText::Attribute => {
            "L’attribut {path}\u{a0}: trouvé «\u{a0}{found}\u{a0}», attendu l’une de ces valeurs\u{a0}: {options}."
        }
        ErrorText::AttributeHint => {
            "La valeur par défaut s’affiche à la place. Corrigez l’attribut dans le HTML de la page ou, pour index.html, le paramètre dans son adresse."
        }
        ErrorText::NoFigure => {
            "Aucun graphique d’aucun rapport ne montre de chiffre nommé «\u{a0}{found}\u{a0}»."
        }
        ErrorText::NoFigureAsked => {
            "L’attribut figure\u{a0}: aucun graphique d’aucun rapport ne montre «\u{a0}{found}\u{a0}»."
        }
        ErrorText::NoFigureHint => "figures() donne les noms, comme {example}.",
        ErrorText::FigureElsewhere => {
            "L’attribut figure\u{a0}: le graphique ou le rapport que nomment les attributs ne montre pas «\u{a0}{found}\u{a0}»."
        }
        ErrorText::FigureElsewhereHint => {
            "Retirez chart et report, pour que s’ouvre un graphique qui le montre, ou nommez un de leurs chiffres."
        }
        ErrorText::NotPainted => "Le graphique n’a pas pu être dessiné\u{a0}: {found}.",
        ErrorText::NoPng => "Le navigateur n’a pas produit de PNG en dix secondes.",
        ErrorText::SvgHint => {
            "Enregistrez plutôt le graphique en SVG\u{202f}; le tableau contient tous les chiffres."
        }
        ErrorText::Object => "un objet avec les champs {fields}",
        ErrorText::ObjectHint => {
            "Un objet s’écrit entre accolades, chaque nom entre guillemets\u{a0}: {\"name\": …}."
        }
        ErrorText::List => "une liste\u{a0}: [ … ]",
        ErrorText::ListHint => "Une liste s’écrit entre crochets\u{202f}; vide, c’est [].",
        ErrorText::Texts => {
            "un texte entre guillemets, ou un objet de textes par langue\u{a0}: {\"en\": \"…\"}"
        }
        ErrorText::PlainText => "un texte entre guillemets",
        ErrorText::PlainTextHint => {
            "Les langues viennent d’abord, et une seule fois\u{a0}: {\"en\": \"…\"}\u{202f}; pour un nom dans items, {\"en\": {\"one\": \"…\", \"other\": \"…\"}}."
        }
        ErrorText::Null => "une valeur",
        ErrorText::NullHint => "S’il n’y a rien à dire, omettez le champ au lieu d’écrire null.",
        ErrorText::Accumulates => "true ou false, sans guillemets",
        ErrorText::AccumulatesHint => {
            "true pour ce qui se cumule sur la période, comme une dépense\u{202f}; false pour un niveau, comme un nombre de sites ouverts."
        }
        ErrorText::NoneOf => "l’une de ces valeurs\u{a0}: {known}",
        ErrorText::CountsMoney => "money, comme dans l’indicateur intégré de cet id",
        ErrorText::CountsItems => "items, comme dans l’indicateur intégré de cet id",
        ErrorText::CountsShare => "share, comme dans l’indicateur intégré de cet id",
        ErrorText::CountsHint => "Donnez à l’indicateur un id qui lui soit propre.",
        ErrorText::UnitMoney => {
            "une monnaie et une échelle, car l’indicateur compte de l’argent (money)"
        }
        ErrorText::UnitMoneyHint => {
            "Pour des millions, écrivez {\"currency\": \"{example}\", \"scale\": 1e6}."
        }
        ErrorText::UnitItems => {
            "le nom de ce qui est compté, car l’indicateur compte des éléments (items)"
        }
        ErrorText::UnitItemsHint => {
            "Écrivez \"{example}\" ou, pour des millions, {\"item\": \"{example}\", \"scale\": 1e6}. Ses noms dans chaque langue vont dans items. Montants et pourcentages demandent un autre indicateur."
        }
        ErrorText::UnitShare => "\"%\", car l’indicateur est une part (share)",
        ErrorText::UnitShareHint => {
            "Montants et décomptes demandent un indicateur qui compte money ou items."
        }
        ErrorText::Syntax => {
            "du JSON\u{202f}; ce n’en est plus à partir de la ligne {line}, caractère {column}"
        }
        ErrorText::SyntaxHint => {
            "Cherchez là et juste avant une virgule, un crochet ou un guillemet manquant, une virgule de trop, un commentaire, ou des guillemets simples ou courbes. Un jeu de données commence par une accolade\u{202f}; ce qui commence autrement, comme une page web ou un tableau, est un autre fichier."
        }
        ErrorText::CutShort => {
            "du JSON jusqu’au bout\u{202f}; il s’interrompt à la ligne {line}, caractère {column}"
        }
        ErrorText::CutShortHint => {
            "Il manque une accolade, un crochet ou un guillemet fermant, ou le fichier est tronqué\u{a0}: copiez-le ou enregistrez-le de nouveau en entier."
        }
        ErrorText::NumberRange => {
            "un nombre entre -1.8e308 et 1.8e308\u{202f}; celui-ci commence à la ligne {line}, caractère {column}"
        }
        ErrorText::NumberRangeHint => {
            "Écrivez une valeur comme elle est imprimée, entre guillemets, et scale comme une puissance de dix, par exemple 1e6."
        }
        ErrorText::TooLarge => "au plus 10\u{202f}485\u{202f}760 octets (10 Mo)",
        ErrorText::TooDeep => {
            "des listes et objets imbriqués sur 32 niveaux au plus\u{202f}; ils le sont davantage à partir de la ligne {line}, caractère {column}"
        }
        ErrorText::TooDeepHint => {
            "Le format demande six niveaux. Ce fichier n’est sans doute pas un jeu de données."
        }
        ErrorText::TooMany => "au plus {max}",
        ErrorText::SplitHint => "Divisez le jeu de données ou retirez d’anciens rapports.",
        ErrorText::UnknownFieldHint => {
            "Vérifiez l’orthographe. Le format n’a pas d’autre champ à cet endroit\u{202f}; une remarque sur un chiffre va dans son caveat, sur un rapport dans notes."
        }
        ErrorText::RepeatedField => "chaque nom une seule fois dans un objet",
        ErrorText::RepeatedFieldHint => "Supprimez l’un des deux.",
        ErrorText::EmptyText => "un texte qui dise quelque chose",
        ErrorText::EmptyTextHint => "Écrivez-le, ou omettez un champ facultatif.",
        ErrorText::LongText => "au plus {max} caractères",
        ErrorText::LongTextHint => {
            "Raccourcissez-le\u{202f}; le reste peut aller dans une note, ou derrière une adresse."
        }
        ErrorText::Character => "un texte sans caractères de contrôle",
        ErrorText::CharacterHint => {
            "Retapez le texte\u{202f}; ces caractères viennent avec un texte copié d’un PDF."
        }
        ErrorText::Id => {
            "1 à 64 des caractères A–Z a–z 0–9 . _ -, le premier étant une lettre ou un chiffre"
        }
        ErrorText::IdHint => {
            "C’est un nom pour les programmes. Les lecteurs voient le titre (title) ou le libellé (label)."
        }
        ErrorText::Name => {
            "1 à 64 des caractères A–Z a–z 0–9 _ -, le premier étant une lettre ou un chiffre, sans of-, over-, per-, even-, since-, rate- ou year-to-date au début"
        }
        ErrorText::NameHint => {
            "Les chiffres sont nommés par indicateur et classe\u{202f}; les chiffres calculés ont ces débuts."
        }
        ErrorText::LanguageTag => {
            "une étiquette de langue\u{a0}: deux ou trois lettres, au besoin un trait d’union et une écriture ou une région, comme en, zh-Hant ou fr-CA"
        }
        ErrorText::LanguageTagHint => {
            "Un texte par langue a pour clés les étiquettes des langues\u{202f}; une note avec une adresse a text et url."
        }
        ErrorText::Currency => "trois majuscules, par exemple EUR",
        ErrorText::CurrencyHint => "Utilisez le code ISO 4217.",
        ErrorText::Address => {
            "une adresse de 2000 caractères au plus qui commence par http:// ou https:// et un hôte, sans espace, ni guillemet, ni < > \\ `"
        }
        ErrorText::AddressHint => {
            "Copiez-la de la barre d’adresse du navigateur, ou omettez le champ."
        }
        ErrorText::Quote => {
            "huit mots au plus, sur une seule ligne\u{202f}; en chinois, en japonais ou en thaï, 24 caractères au plus"
        }
        ErrorText::QuoteHint => {
            "Ne citez que les mots autour du nombre, tels qu’imprimés\u{a0}: ils servent à le retrouver dans la source, non à la remplacer."
        }
        ErrorText::Day => "un jour du calendrier, par exemple 2019-11-30",
        ErrorText::DayHint => "Année, mois et jour, avec traits d’union et zéros.",
        ErrorText::PartialDate => {
            "une année, un mois ou un jour\u{a0}: 2018, 2019-11 ou 2019-12-03"
        }
        ErrorText::PartialDateHint => "N’écrivez de la date que ce que dit le rapport.",
        ErrorText::Period => "un jour qui ne précède pas le premier de la période",
        ErrorText::PeriodHint => "Échangez from et to, ou corrigez l’année.",
        ErrorText::Corrected => "un jour qui ne précède pas la publication du rapport, {published}",
        ErrorText::CorrectedHint => {
            "Une correction suit ce qu’elle corrige\u{a0}: rectifiez ce jour, ou published. Ce qui a été corrigé avant la publication n’est pas une correction du rapport et peut figurer dans une note."
        }
        ErrorText::YearStart => "un jour que chaque année comporte, comme 04-01",
        ErrorText::YearStartHint => "Mois et jour sur deux chiffres, séparés par un trait d’union.",
        ErrorText::Items => {
            "un objet avec un nom par unité\u{a0}: {\"trees\": {\"en\": {\"one\": \"tree\", \"other\": \"trees\"}}}"
        }
        ErrorText::ItemsHint => {
            "Omettez items si les unités des chiffres peuvent rester telles quelles."
        }
        ErrorText::Classes => {
            "un objet avec un texte par classe\u{a0}: {\"women\": {\"en\": \"women\", \"fr\": \"femmes\"}}"
        }
        ErrorText::ClassesHint => {
            "Omettez classes si les classes des chiffres peuvent rester telles quelles."
        }
        ErrorText::NotFromYearStart => {
            "une autre portée (scope) : le rapport commence le {from}, son année le {year}"
        }
        ErrorText::NotFromYearStartHint => {
            "Un montant de la seule période du rapport prend period, un cumul depuis le début du programme to-date. Si les années commencent ce jour-là, ajoutez \"year_starts\": \"{start}\" au jeu de données."
        }
        ErrorText::AcrossYearsHint => {
            "Le rapport dépasse une année, ou commence un 29 février\u{a0}: aucun year_starts n’y remédie. Un montant de la seule période du rapport prend period, un cumul depuis le début du programme to-date. Un montant à partir du {year} seulement va dans un second rapport du même jour, dont la période commence à cette date."
        }
        ErrorText::PeriodStart => {
            "une période avec son premier jour\u{a0}: cette portée commence là"
        }
        ErrorText::PeriodStartHint => {
            "Ajoutez from à la période qui finit le {end}, ou prenez la portée qu’indique la source."
        }
        ErrorText::BesideRange => "low et high seuls",
        ErrorText::BesideRangeHint => {
            "Une fourchette a low et high. value, et is avec lui, sont pour un seul nombre."
        }
        ErrorText::Range => "une valeur qui n’est pas inférieure à low, {low}",
        ErrorText::RangeHint => "Échangez low et high.",
        ErrorText::PrecisionHint => {
            "« Près de » se note at-most, « plus de » at-least. Sans réserve de la source, n’écrivez rien."
        }
        ErrorText::UnknownItemHint => "Vérifiez l’orthographe, ou ajoutez l’unité à items.",
        ErrorText::NoReports => "au moins un rapport",
        ErrorText::NoReportsHint => "Ajoutez le rapport dont les chiffres sont à montrer.",
        ErrorText::ReportId => {
            "un id qui commence par {end}, dernier jour de la période du rapport"
        }
        ErrorText::ReportIdHint => {
            "Un second rapport du même jour prend un suffixe, par exemple -b."
        }
        ErrorText::Repeated => "un nom libre\u{202f}; celui-ci est pris par {earlier}",
        ErrorText::RepeatedHint => {
            "Renommez ou supprimez l’un des deux. Les rapports d’un même jour demandent un suffixe tel que -b."
        }
        ErrorText::RepeatedFigure => {
            "un indicateur ou une classe qu’aucun autre chiffre du rapport n’a\u{202f}; {earlier} l’a déjà"
        }
        ErrorText::RepeatedFigureHint => {
            "Un plan est un indicateur à part, avec plan_of. Un montant sur d’autres jours aussi, sinon il va dans un second rapport du même jour, avec un suffixe tel que -b. Une catégorie plus étroite prend class."
        }
        ErrorText::NotQuoted => "les chiffres imprimés, entre guillemets, par exemple \"7.305\"",
        ErrorText::NotQuotedHint => {
            "Seuls les guillemets gardent aux chiffres la précision avec laquelle ils ont été imprimés. Une fourchette prend plutôt low et high."
        }
        ErrorText::NotDecimal => {
            "des chiffres non groupés, avec un point décimal, par exemple \"7.305\""
        }
        ErrorText::NotDecimalHint => {
            "Écrivez \"8464\" pour 8\u{202f}464 éléments, et \"8.464\" avec scale 1e9 pour 8,464 milliards. Le signe moins est un trait d’union. Ce qui précède le nombre, comme «\u{a0}près de\u{a0}», va dans is, ce qui le suit dans unit\u{202f}; une fourchette a low et high. Omettez un chiffre que la source ne donne pas."
        }
        ErrorText::WriteDigits => "Écrivez \"{digits}\".",
        ErrorText::WritePercent => "Écrivez \"{digits}\", avec l’unité \"%\".",
        ErrorText::WriteUnit => {
            "Écrivez \"{digits}\"\u{202f}; ce qui suit le nombre va dans unit, un million comme \"scale\": 1e6."
        }
        ErrorText::LongDecimal => "au plus 18 chiffres, dont 12 après le point",
        ErrorText::LongDecimalHint => {
            "Donnez les chiffres comme imprimés, et la taille de l’unité dans scale."
        }
        ErrorText::NotWhole => "un nombre entier d’éléments",
        ErrorText::NotWholeHint => {
            "Pour 1,6 million, écrivez \"1.6\" avec une unité dont scale est 1e6. Une longueur à décimales se compte dans une unité plus petite\u{202f}: 12,5 kilomètres font 12,5 milliers de mètres. Une part (share) est un indicateur à elle seule."
        }
        ErrorText::NegativeCount => "un décompte qui ne soit pas négatif",
        ErrorText::NegativeCountHint => "Signalez une baisse dans notes, ou en pourcentage.",
        ErrorText::NegativePlan => "un plan qui ne soit pas négatif",
        ErrorText::NegativePlanHint => {
            "Une baisse prévue demande un indicateur à elle, sans plan_of."
        }
        ErrorText::OtherCurrency => "{currency}, la monnaie du jeu de données",
        ErrorText::OtherCurrencyHint => {
            "Un jeu de données a une seule monnaie. Ne convertissez pas\u{a0}: mettez ce montant dans un autre jeu de données, ou dans un caveat."
        }
        ErrorText::Scale => "une puissance de dix entre 1 et 1e12, comme nombre",
        ErrorText::ScaleHint => {
            "L’échelle dit ce que valent les chiffres\u{a0}: 1e3 pour des milliers, 1e6 pour des millions, 1e9 pour des milliards."
        }
        ErrorText::ScaleHintLakh => {
            "L’échelle dit ce que valent les chiffres\u{a0}: 1e5 pour des lakhs, 1e7 pour des crores, 1e6 pour des millions, 1e9 pour des milliards."
        }
        ErrorText::ScaleHintWan => {
            "L’échelle dit ce que valent les chiffres\u{a0}: 1e4 pour 万 (dix mille), 1e8 pour 亿 (cent millions), 1e6 pour des millions, 1e9 pour des milliards."
        }
        ErrorText::ScopeHint => {
            "year-to-date court depuis le premier jour de l’année, period sur la période du rapport, to-date depuis le début du programme\u{202f}; year-plan est l’objectif de l’année, whole-life un total ou un budget pour toutes les années."
        }
        ErrorText::CountsKindHint => {
            "money pour des montants, items pour des décomptes, share pour des pourcentages."
        }
        ErrorText::UnknownIndicatorHint => {
            "Vérifiez l’orthographe, ou déclarez-le dans indicators avec id, label, counts et accumulates."
        }
        ErrorText::Itself => "un autre indicateur",
        ErrorText::ItselfHint => "Un indicateur ne peut être lié à lui-même.",
        ErrorText::SecondRelation => "une seule relation\u{a0}: part_of, share_of ou plan_of",
        ErrorText::SecondRelationHint => "Gardez la relation la plus proche.",
        ErrorText::Cycle => "des relations qui ne ramènent pas à leur point de départ",
        ErrorText::CycleHint => "Supprimez l’une des relations du circuit.",
        ErrorText::RelationCounts => {
            "un indicateur de même nature (counts)\u{202f}; dans le share_of d’une part (share), un indicateur de type money ou items"
        }
        ErrorText::RelationCountsHint => {
            "Parties et plans sont dans l’unité de ce dont ils relèvent\u{202f}; ce dont un pourcentage est la part va dans share_of. Corrigez counts ou la relation."
        }
        ErrorText::PerCounts => "un indicateur qui compte des éléments (items)",
        ErrorText::PerCountsHint => "per nomme ce qu’est une unité, par exemple projects.",
        ErrorText::MissingWhole => {
            "un chiffre de {whole} dans le même rapport, dont celui-ci est une partie"
        }
        ErrorText::MissingWholeHint => {
            "Ajoutez ce chiffre si le rapport le donne\u{202f}; sinon déclarez cet indicateur sans part_of."
        }
        ErrorText::Source => "Le jeu de données n’a pas pu être chargé\u{a0}: {found}.",
        ErrorText::SourceHint => {
            "Vérifiez l’attribut src. S’il est sur un autre hôte, celui-ci doit envoyer Access-Control-Allow-Origin. Une page ouverte depuis le disque ne peut charger aucun jeu de données\u{a0}: placez-le dans l’élément, ou servez la page."
        }
        ErrorText::NotRead => "Impossible de lire {path}\u{a0}: {found}",
        ErrorText::NotWritten => "Impossible d’écrire la sortie\u{a0}: {found}",
        ErrorText::Folder => {
            "{path} est un dossier, et non un fichier de données. Indiquez le fichier, ou - pour l’entrée standard."
        }
        ErrorText::EmptyFile => "{path} est vide\u{202f}; un jeu de données est attendu.",
        ErrorText::Utf16 => {
            "{path} est en UTF-16, et non en UTF-8. Enregistrez-le en UTF-8, ou convertissez-le\u{a0}: iconv -f UTF-16 -t UTF-8"
        }
        ErrorText::NotUtf8 => {
            "{path} n’est pas en UTF-8 à partir de la ligne {line}, caractère {column}. Enregistrez-le en UTF-8."
        }
        ErrorText::Option => {
            "{path}\u{a0}: trouvé «\u{a0}{found}\u{a0}», attendu l’une de ces valeurs\u{a0}: {options}."
        }
        ErrorText::Valid => {
            "{path}\u{a0}: aucune erreur. Rapports\u{a0}: {reports}\u{202f}; chiffres\u{a0}: {figures}."
        }
        ErrorText::Invalid => "{path} est refusé. Erreurs\u{a0}: {count}.",
    }
}
