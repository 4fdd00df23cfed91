//! French.

use super::Diagnosis;

/// The text in French.
pub(super) const fn text(diagnosis: Diagnosis) -> &'static str {
    match diagnosis {
        Diagnosis::Refused => "{path}\u{a0}: trouvé {found}, attendu {expected}.",
        Diagnosis::RefusedWithout => "{path}\u{a0}: attendu {expected}.",
        Diagnosis::RefusedAll => "Le jeu de données\u{a0}: trouvé {found}, attendu {expected}.",
        Diagnosis::RefusedAllWithout => "Le jeu de données\u{a0}: attendu {expected}.",
        Diagnosis::Attribute => {
            "L’attribut {path}\u{a0}: trouvé «\u{a0}{found}\u{a0}», attendu l’une de ces valeurs\u{a0}: {named}."
        }
        Diagnosis::AttributeHint => {
            "La valeur par défaut s’affiche à la place. Corrigez l’attribut dans le HTML de la page."
        }
        Diagnosis::NoFigure => {
            "Aucun graphique d’aucun rapport ne montre de chiffre nommé «\u{a0}{found}\u{a0}»."
        }
        Diagnosis::NoFigureHint => "figures() donne les noms, comme 2019-11-30/investment.",
        Diagnosis::NotPainted | Diagnosis::Unknown => {
            "Le graphique n’a pas pu être dessiné\u{a0}: {found}"
        }
        Diagnosis::NoPng => "Le navigateur n’a pas produit de PNG en dix secondes.",
        Diagnosis::SvgHint => {
            "Enregistrez plutôt le graphique en SVG\u{202f}; le tableau contient tous les chiffres."
        }
        Diagnosis::Object => "un objet\u{a0}: { … }",
        Diagnosis::List => "une liste\u{a0}: [ … ]",
        Diagnosis::Text => "un texte entre guillemets",
        Diagnosis::Texts => {
            "un texte entre guillemets, ou un objet de textes par langue\u{a0}: {\"en\": \"…\"}"
        }
        Diagnosis::Flag => "true ou false, sans guillemets",
        Diagnosis::TypeHint => {
            "S’il n’y a rien à dire, omettez un champ facultatif au lieu d’écrire null."
        }
        Diagnosis::CountsMoney => "money, comme dans l’indicateur intégré de cet id",
        Diagnosis::CountsItems => "items, comme dans l’indicateur intégré de cet id",
        Diagnosis::CountsShare => "share, comme dans l’indicateur intégré de cet id",
        Diagnosis::CountsHint => "Donnez à l’indicateur un id qui lui soit propre.",
        Diagnosis::UnitMoney => {
            "une monnaie et une échelle, car l’indicateur compte de l’argent (money)"
        }
        Diagnosis::UnitMoneyHint => {
            "Écrivez {\"currency\": \"CNY\", \"scale\": 1e6} pour des millions de yuans."
        }
        Diagnosis::UnitItems => {
            "le nom de ce qui est compté, car l’indicateur compte des éléments (items)"
        }
        Diagnosis::UnitItemsHint => {
            "Écrivez \"projects\" ou \"patents\". Montants et pourcentages demandent un autre indicateur."
        }
        Diagnosis::UnitShare => "\"%\", car l’indicateur est une part (share)",
        Diagnosis::UnitShareHint => {
            "Montants et décomptes demandent un indicateur qui compte money ou items."
        }
        Diagnosis::Syntax => {
            "du JSON\u{202f}; ce n’en est plus à partir de la ligne {named}, caractère {column}"
        }
        Diagnosis::SyntaxHint => {
            "Cherchez là et juste avant une virgule ou un guillemet manquant, une virgule de trop ou un nombre hors limites."
        }
        Diagnosis::TooLarge => "au plus 10\u{202f}485\u{202f}760 octets (10 Mo)",
        Diagnosis::TooDeep => "des listes et objets imbriqués sur 32 niveaux au plus",
        Diagnosis::TooDeepHint => {
            "Le format demande six niveaux. Ce fichier n’est sans doute pas un jeu de données."
        }
        Diagnosis::TooMany => "au plus {named}",
        Diagnosis::SplitHint => "Divisez le jeu de données ou retirez d’anciens rapports.",
        Diagnosis::UnknownField => "l’un de ces champs\u{a0}: {named}",
        Diagnosis::UnknownFieldHint => {
            "Vérifiez l’orthographe. Le format n’a pas d’autre champ à cet endroit\u{202f}; les remarques vont dans notes."
        }
        Diagnosis::RepeatedField => "chaque nom une seule fois dans un objet",
        Diagnosis::RepeatedFieldHint => "Supprimez l’un des deux.",
        Diagnosis::MissingField => "ce champ",
        Diagnosis::MissingFieldHint => "Ajoutez-le\u{a0}: il n’est pas facultatif.",
        Diagnosis::EmptyText => "un texte qui dise quelque chose",
        Diagnosis::EmptyTextHint => "Écrivez-le, ou omettez un champ facultatif.",
        Diagnosis::LongText => "au plus {named} caractères",
        Diagnosis::LongTextHint => {
            "Raccourcissez-le\u{202f}; l’adresse de la source peut mener au reste."
        }
        Diagnosis::Character => "un texte sans caractères de contrôle",
        Diagnosis::CharacterHint => {
            "Retapez le texte\u{202f}; ces caractères viennent avec un texte copié d’un PDF."
        }
        Diagnosis::Id => {
            "1 à 64 des caractères A–Z a–z 0–9 . _ -, le premier étant une lettre ou un chiffre"
        }
        Diagnosis::IdHint => {
            "Il sert dans les noms de fichiers et les adresses. Les lecteurs voient le titre (title) ou le libellé (label)."
        }
        Diagnosis::Name => {
            "1 à 64 des caractères A–Z a–z 0–9 _ -, le premier étant une lettre ou un chiffre, sans of-, over-, per- ou even- au début"
        }
        Diagnosis::NameHint => {
            "Les chiffres sont nommés par indicateur et classe\u{202f}; les chiffres calculés ont ces débuts."
        }
        Diagnosis::LanguageTag => "une étiquette de langue telle que en, zh ou fr-CA",
        Diagnosis::LanguageTagHint => "Un texte par langue a pour clés les étiquettes des langues.",
        Diagnosis::Currency => "trois majuscules, par exemple CNY",
        Diagnosis::CurrencyHint => "Utilisez le code ISO 4217.",
        Diagnosis::Address => {
            "une adresse qui commence par http:// ou https://, sans espace ni guillemet"
        }
        Diagnosis::AddressHint => {
            "Copiez-la de la barre d’adresse du navigateur, ou omettez le champ."
        }
        Diagnosis::Day => "un jour du calendrier, par exemple 2019-11-30",
        Diagnosis::DayHint => "Année, mois et jour, avec traits d’union et zéros.",
        Diagnosis::Moment => "une année, un mois ou un jour\u{a0}: 2018, 2019-11 ou 2019-12-03",
        Diagnosis::MomentHint => "N’écrivez de la date que ce que dit le rapport.",
        Diagnosis::Period => "un jour qui ne précède pas le premier de la période",
        Diagnosis::PeriodHint => "Échangez from et to, ou corrigez l’année.",
        Diagnosis::NoReports => "au moins un rapport",
        Diagnosis::NoReportsHint => "Ajoutez le rapport dont les chiffres sont à montrer.",
        Diagnosis::ReportId => {
            "un id qui commence par {named}, dernier jour de la période du rapport"
        }
        Diagnosis::ReportIdHint => {
            "Un second rapport du même jour prend un suffixe, par exemple -b."
        }
        Diagnosis::Repeated => "un nom libre\u{202f}; celui-ci est pris par {named}",
        Diagnosis::RepeatedHint => {
            "Renommez ou supprimez l’un des deux\u{202f}; les chiffres d’un même indicateur demandent des classes différentes."
        }
        Diagnosis::NotQuoted => "les chiffres imprimés, entre guillemets, par exemple \"7.305\"",
        Diagnosis::NotQuotedHint => {
            "Seuls les guillemets gardent aux chiffres la précision avec laquelle ils ont été imprimés."
        }
        Diagnosis::NotDecimal => {
            "des chiffres non groupés, avec un point décimal, par exemple \"7.305\""
        }
        Diagnosis::NotDecimalHint => {
            "Écrivez \"8464\" pour 8\u{202f}464 éléments, et \"8.464\" avec scale 1e9 pour 8,464 milliards."
        }
        Diagnosis::LongDecimal => "au plus 18 chiffres, dont 12 après le point",
        Diagnosis::LongDecimalHint => {
            "Donnez les chiffres comme imprimés, et la taille de l’unité dans scale."
        }
        Diagnosis::NotWhole => "un nombre entier d’éléments",
        Diagnosis::NotWholeHint => {
            "Les éléments se comptent. Une part (share) est un indicateur à elle seule."
        }
        Diagnosis::NegativeCount => "un décompte qui ne soit pas négatif",
        Diagnosis::NegativeCountHint => "Signalez une baisse dans notes.",
        Diagnosis::OtherCurrency => "{named}, la monnaie du jeu de données",
        Diagnosis::OtherCurrencyHint => {
            "Un jeu de données a une seule monnaie. Prenez le chiffre tel que publié, sans le convertir."
        }
        Diagnosis::Scale => "1, 1e4, 1e6, 1e8 ou 1e9, comme nombre",
        Diagnosis::ScaleHint => {
            "L’échelle dit ce que valent les chiffres\u{a0}: 1e6 pour des millions, 1e8 pour 亿 (cent millions), 1e9 pour des milliards."
        }
        Diagnosis::Scope => "year-to-date, year-plan ou whole-life",
        Diagnosis::ScopeHint => {
            "year-to-date est ce qui a été atteint, year-plan l’objectif de l’année, whole-life le total des projets."
        }
        Diagnosis::Counts => "money, items ou share",
        Diagnosis::CountsKindHint => "share est pour les pourcentages.",
        Diagnosis::UnknownIndicator => "un indicateur intégré ou déclaré",
        Diagnosis::UnknownIndicatorHint => {
            "Vérifiez l’orthographe, ou déclarez-le dans indicators avec id, label, counts et accumulates."
        }
        Diagnosis::Itself => "un autre indicateur",
        Diagnosis::ItselfHint => "Un indicateur ne peut être lié à lui-même.",
        Diagnosis::SecondRelation => "une seule relation\u{a0}: part_of, share_of ou plan_of",
        Diagnosis::SecondRelationHint => "Gardez la relation la plus proche.",
        Diagnosis::Cycle => "des relations qui ne ramènent pas à leur point de départ",
        Diagnosis::CycleHint => "Supprimez l’une des relations du circuit.",
        Diagnosis::RelationCounts => {
            "un indicateur qui compte la même chose\u{202f}; pour une part (share), un indicateur qui n’en est pas une"
        }
        Diagnosis::RelationCountsHint => {
            "Parties et plans sont dans l’unité de ce dont ils relèvent. Corrigez counts ou la relation."
        }
        Diagnosis::PerCounts => "un indicateur qui compte des éléments (items)",
        Diagnosis::PerCountsHint => "per nomme ce qu’est une unité, par exemple projects.",
        Diagnosis::MissingWhole => {
            "un chiffre de {named} dans le même rapport, dont celui-ci est une partie"
        }
        Diagnosis::MissingWholeHint => {
            "Ajoutez ce chiffre si le rapport le donne\u{202f}; sinon déclarez cet indicateur sans part_of."
        }
        Diagnosis::InHead => {
            "La balise script est dans le head de la page, où rien ne peut s’afficher."
        }
        Diagnosis::InHeadHint => {
            "Déplacez la balise dans le body, à l’endroit du texte où le graphique doit figurer."
        }
        Diagnosis::NoWasm => "Ce navigateur n’a pas WebAssembly, ou il y est désactivé.",
        Diagnosis::NoWasmHint => {
            "Le tableau reste. Tout navigateur depuis 2023 dessine le graphique."
        }
        Diagnosis::Blocked => {
            "La Content-Security-Policy de la page bloque WebAssembly\u{a0}: {found}"
        }
        Diagnosis::BlockedHint => "Ajoutez 'wasm-unsafe-eval' à son script-src.",
        Diagnosis::Broken => "Le WebAssembly d’embed.js est illisible\u{a0}: {found}",
        Diagnosis::BrokenHint => {
            "Téléversez embed.js à nouveau, entier et inchangé\u{a0}: il a pu être tronqué ou réécrit en route."
        }
        Diagnosis::Source => "Le jeu de données n’a pas pu être chargé\u{a0}: {found}",
        Diagnosis::SourceHint => {
            "Vérifiez l’attribut src. S’il est sur un autre hôte, celui-ci doit envoyer Access-Control-Allow-Origin."
        }
        Diagnosis::MissingFile => {
            "{found} n’est pas venu d’à côté d’embed.js, ou est d’une autre version."
        }
        Diagnosis::MissingFileHint => {
            "Placez tous les fichiers du dossier à côté d’embed.js, tous de la même version. Après une mise à jour, rechargez la page."
        }
        Diagnosis::NotReady => "Le graphique n’est pas encore là.",
        Diagnosis::NotReadyHint => "Attendez d’abord l’événement initiative-ready.",
        Diagnosis::UnknownHint => {
            "Le tableau reste. Merci de le signaler avec l’adresse de la page."
        }
        Diagnosis::PageRefused => {
            "Les chiffres de «\u{a0}{found}\u{a0}» n’ont pas été chargés\u{a0}: trouvé {expected}, attendu une adresse sur {named}. Les graphiques montrent les chiffres de cette page à la place."
        }
        Diagnosis::PageNoAddress => "autre chose qu’une adresse",
        Diagnosis::PageKind => "une adresse du type «\u{a0}{found}\u{a0}»",
        Diagnosis::PageOrigin => "une adresse sur {found}",
        Diagnosis::PageOwnHost => "l’hôte de la page",
        Diagnosis::PageNewer => {
            "Les graphiques des chiffres de {found} demandent un navigateur plus récent."
        }
    }
}
