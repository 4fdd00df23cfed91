//! French.

use super::Message;

/// The text in French; counted forms are those of one, other and many.
pub(super) const fn text(message: Message) -> &'static str {
    match message {
        Message::Months => {
            "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
        }
        Message::MonthsShort => "janv.|févr.|mars|avr.|mai|juin|juill.|août|sept.|oct.|nov.|déc.",
        Message::Day => "{day}\u{a0}{month} {year}",
        Message::MonthOfYear => "{month} {year}",
        Message::Year => "{year}",
        Message::MonthsOfYear => "{from}–{to} {year}",
        Message::DaysRange => "du {from} au {to}",
        Message::ByMonthEnd | Message::ToMonthEnd => "à fin {month}",
        Message::ByDay | Message::ToDay => "au {day}\u{a0}{month}",
        Message::AsOf => "au {day}",
        Message::InYear => "en {year}",
        Message::PlanFor => "plan {year}",
        Message::WholeLife => "sur toute la durée des projets",
        Message::ListBetween => ", ",
        Message::ListLast => " et ",
        Message::Yuan => "yuan",
        Message::YuanOfWord => "{amount}\u{a0}de\u{a0}yuans",
        Message::YuanOfDigits => "{amount}\u{a0}yuans",
        Message::About => "environ {value}",
        Message::Count => "{value} {label}",
        Message::CountOfProjects => "{value} projet|{value} projets|{value} de projets",
        Message::Projects => "projet|projets|de projets",
        Message::Continuing => "projet poursuivi|projets poursuivis|de projets poursuivis",
        Message::New => "nouveau projet|nouveaux projets|de nouveaux projets",
        Message::InProduction => {
            "projet mis en production|projets mis en production|de projets mis en production"
        }
        Message::Value => "valeur des projets",
        Message::Plan => "investissement prévu pour l’année",
        Message::Investment => "investissement réalisé",
        Message::PlanShare | Message::ProgressCaption => "part du plan annuel",
        Message::Research => "dépenses de R-D",
        Message::ResearchShare => "part de la R-D dans l’investissement",
        Message::Technologies => {
            "percée dans une technologie clé|percées dans des technologies clés|de percées dans des technologies clés"
        }
        Message::PatentApplications => "demande de brevet|demandes de brevet|de demandes de brevet",
        Message::InventionPatentApplications => {
            "demande de brevet d’invention|demandes de brevet d’invention|de demandes de brevet d’invention"
        }
        Message::PatentsGranted => "brevet délivré|brevets délivrés|de brevets délivrés",
        Message::Sales => "chiffre d’affaires",
        Message::Tax => "impôts et taxes versés",
        Message::WithClass => "{label} ({class})",
        Message::UnitProjects => "projets",
        Message::UnitTechnologies => "technologies",
        Message::UnitApplications => "demandes",
        Message::UnitPatents => "brevets",
        Message::UnitPrefectures => "préfectures",
        Message::UnitFirms => "entreprises",
        Message::OfPlan => "{label}, part du plan annuel",
        Message::OverPlan => "{label} au-delà du plan annuel",
        Message::EvenPace => "rythme régulier du plan annuel",
        Message::OverEvenPace => "{label} au-delà du rythme régulier",
        Message::EvenShare => "rythme régulier, en\u{202f}% du plan annuel",
        Message::ImpliedPlan => "{label}, déduit du pourcentage publié",
        Message::ShareOf => "rapport entre {label} et {other}",
        Message::OfWhole => "{label}, part de l’ensemble ({other})",
        Message::PerHundred => "{label} pour 100 {other}",
        Message::PerOne => "{label} par {currency} ({other})",
        Message::PerProject => "{label} par projet",
        Message::PerUnit => "{label} par unité ({other})",
        Message::OfWholeLifeCaveat => {
            "Montant d’une année face à toute la durée des projets\u{a0}: deux périmètres."
        }
        Message::PerHundredCaveat => {
            "Ratio de deux décomptes, pas un taux\u{a0}: on ignore si l’un fait partie de l’autre."
        }
        Message::Source => "{publisher}, {day}",
        Message::Corrected => "Corrigé le {day}\u{a0}: {what}",
        Message::AssumedStart => {
            "Le rapport ne donne qu’une date de fin\u{202f}; nous supposons que le décompte commence en janvier."
        }
        Message::AssumedStartAsOthers => {
            "Le rapport ne donne qu’une date de fin\u{202f}; comme dans les autres rapports, nous supposons que le décompte commence en janvier."
        }
        Message::ReportedBy => "Publié\u{a0}: {source}",
        Message::CalculatedFrom => "Notre calcul à partir de chiffres publiés ({source})",
        Message::DividesByZero => "Non calculé\u{a0}: diviseur nul",
        Message::TooLong => "Non calculé\u{a0}: résultat exact trop long",
        Message::TooCoarse => "Non calculé\u{a0}: chiffres trop peu précis",
        Message::OverviewTitle => "Vue d’ensemble",
        Message::InvestmentTitle => "Investissement",
        Message::ProjectsTitle => "Projets",
        Message::InnovationTitle => "Innovation",
        Message::ReturnsTitle => "Retombées",
        Message::ProgressTitle => "Avancement",
        Message::InvestmentInvested => "{value} investis {by}",
        Message::InvestmentSubject => "{label}\u{a0}: {value} {by}",
        Message::InvestmentHeadline => "{subject}, {outcome}",
        Message::InvestmentOver => "soit {over} de plus que prévu pour l’année",
        Message::InvestmentMet => "soit exactement le plan annuel",
        Message::InvestmentShare => "soit {share} du plan annuel",
        Message::InvestmentSummary => "{subject}, soit {share} du plan annuel de {plan} ({kind})",
        Message::InvestmentSubtitle => "{label} face au plan {year}, en {unit}",
        Message::InvestmentCaption => "face au plan {year}, en {unit}",
        Message::InvestmentPlan => "plan {year}\u{a0}: {value}",
        Message::InvestmentPlanShort => "plan\u{a0}: {value}",
        Message::InvestmentBar => "{value} {by}",
        Message::InvestmentPace => "* rythme régulier {to}\u{a0}: {value}",
        Message::InvestmentPaceShort => "* rythme régulier\u{a0}: {value}",
        Message::InvestmentLead => "* {full} d’avance sur un rythme régulier",
        Message::InvestmentBehind => "* {full} de retard sur un rythme régulier",
        Message::InvestmentOnPace => "* Au rythme régulier",
        Message::InvestmentWholeLife => {
            "{value}\u{a0}: valeur des projets sur toute leur durée, autre périmètre, non comparé ici."
        }
        Message::ProjectsHeadline => "{total}\u{a0}: {parts}",
        Message::SquareIsProject => "un carré = un projet",
        Message::SquareIsOne => "un carré = une unité ({label})",
        Message::SquareIsMany => "un carré = {count} {label}",
        Message::ProjectsContinuing => "{value} poursuivi|{value} poursuivis|{value} de poursuivis",
        Message::ProjectsNew => {
            "{value} nouveau en {year}|{value} nouveaux en {year}|{value} de nouveaux en {year}"
        }
        Message::ProjectsInProduction => "{value} mis en production",
        Message::ProjectsOthers => "autres {label}\u{a0}: {value}",
        Message::InnovationSubtitle => {
            "Décomptes, {period}, côte à côte\u{a0}: aucun ne fait partie d’un autre"
        }
        Message::InnovationCaption => "décomptes {by}",
        Message::InnovationRatio => "* {value} {label}\u{a0}: ratio de deux décomptes, pas un taux",
        Message::ReturnsAmount => "{label}\u{a0}: {value}",
        Message::ReturnsHeadline => "{amount} {by}",
        Message::ReturnsInvested => "{amount}, soit {ratio} par {currency} investi",
        Message::ReturnsRatio => "{amount}, soit {ratio} par {currency} ({other})",
        Message::ReturnsSubtitle => "Montants, {period}\u{202f}; échelle en {unit}",
        Message::ReturnsCaption => "{by}, en {unit}",
        Message::SalesPerInvested => "* Chiffre d’affaires par {currency} investi\u{a0}: {value}",
        Message::TaxOfSales => "* Impôts et taxes\u{a0}: {value} du chiffre d’affaires",
        Message::RatioOf => "* {label}\u{a0}: {value}",
        Message::ProgressBothAhead => "Les deux années en avance sur un rythme régulier",
        Message::ProgressAhead => "{ahead}\u{a0}: en avance sur un rythme régulier",
        Message::ProgressBehind => "{behind}\u{a0}: en retard sur un rythme régulier",
        Message::ProgressMixed => {
            "En avance sur un rythme régulier en {ahead}, en retard en {behind}"
        }
        Message::ProgressSubtitle => "{label} depuis le début de l’année, en part du plan annuel",
        Message::ProgressComputed => "calculé, non publié",
        Message::ProgressEvenPace => "rythme régulier",
        Message::ProgressUnits => "{year}\u{a0}: {count}",
        Message::OverviewPlain => "{title}\u{a0}: bilan {by}",
        Message::OverviewPassed => "{title}\u{a0}: plan d’investissement annuel dépassé",
        Message::OverviewPassedBefore => {
            "{title}\u{a0}: plan d’investissement annuel dépassé au moins {months} avant la fin de l’année"
        }
        Message::MonthsLeft => "un mois|{count} mois|{count} de mois",
        Message::OverviewReached => {
            "{title}\u{a0}: plan d’investissement annuel réalisé à {share} {by}"
        }
        Message::OverviewReachedOther => "{title}\u{a0}: {label}, {share} du plan annuel {by}",
        Message::OverviewSubtitle => "Chiffres, {period}, publiés le {day}",
        Message::OverviewWorth => "{label}, d’une valeur de {value}",
        Message::OverviewOfPlan => "* {value} du plan annuel",
        Message::OverviewOfPlanReported => "{label}, {value} du plan annuel",
        Message::OverviewPerProject => "* {value} par projet",
        Message::OverviewPerUnit => "* {value} par unité ({other})",
        Message::OverviewPerOne => "* {value} par {currency} ({other})",
        Message::Timeline => "Étapes clés",
        Message::MissingLacks => "Le rapport ({report}) ne donne pas {needs}. ",
        Message::MissingOthersHave => "Rapports qui permettent ce graphique\u{a0}: {reports}.",
        Message::MissingNoneHas => "Aucun autre rapport ne le fait.",
        Message::MissingAny => "de chiffres pour un graphique",
        Message::MissingPlan => "de montant avec son plan annuel",
        Message::MissingUnits => "de nombre de projets",
        Message::MissingCounts => "de décomptes cumulés sur l’année",
        Message::MissingAmounts => "deux montants cumulés sur l’année",
        Message::MissingShares => "de part du plan annuel",
        Message::Charts => "Graphiques",
        Message::Figures => "Chiffres du graphique",
        Message::Open => "Ouvrir le graphique\u{a0}: {chart}",
        Message::Table => "Tableau",
        Message::ComputedSign => "* calculé",
        Message::SourceLine => "Source\u{a0}: ",
        Message::SourcesLine => "Sources\u{a0}: ",
        Message::SourcesBetween => "\u{202f}; ",
        Message::MoreSources => {
            "et {count} autre rapport|et {count} autres rapports|et {count} d’autres rapports"
        }
        Message::HeadFigure => "Chiffre",
        Message::HeadValue => "Valeur",
        Message::HeadUnit => "Unité",
        Message::HeadPeriod => "Période",
        Message::HeadKind => "Publié ou calculé",
        Message::HeadSource => "Source",
        Message::HeadFormula => "Formule",
        Message::HeadNote => "Remarque",
        Message::HeadAddress => "Adresse",
        Message::Reported => "chiffre publié",
        Message::Computed => "chiffre calculé",
        Message::KeysPin => "Clic ou Entrée pour garder, Échap pour fermer",
        Message::KeysPinned => "Gardé ouvert\u{202f}; Échap pour fermer",
        Message::Shows => "{chart}\u{a0}: {headline}",
        Message::MarkName => "{label}\u{a0}: {value}, {kind}",
        Message::SaidByPointer => "{value}, {label}, {kind}. {period}",
        Message::SaidByFocus => "{value}. {period}. {origin}",
        Message::MoreRows => {
            "{count} autre chiffre dans l’export CSV.|{count} autres chiffres dans l’export CSV.|{count} d’autres chiffres dans l’export CSV."
        }
        Message::TableCaption => "Tous les chiffres du graphique\u{a0}: {name}",
    }
}
