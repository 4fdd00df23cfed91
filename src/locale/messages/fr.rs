//! French.

use super::Message;

/// The text in French; counted forms are those of one, other and many.
pub(super) const fn text(message: Message) -> &'static str {
    match message {
        Message::Months => {
            "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
        }
        Message::MonthsShort => "janv.|févr.|mars|avr.|mai|juin|juill.|août|sept.|oct.|nov.|déc.",
        Message::Day => "{day}\u{a0}{month}\u{a0}{year}",
        Message::MonthOfYear => "{month}\u{a0}{year}",
        Message::Year => "{year}",
        Message::CalendarYear => "{first}",
        Message::YearFromApril | Message::YearOfTwo => "{first}-{last}",
        Message::DayOfMonth => "{day}\u{a0}{month}",
        Message::DaysOfYear => "du {from} au {to}\u{a0}{year}",
        Message::MonthsOfYear => "{from} à {to}\u{a0}{year}",
        Message::DaysRange => "du {from} au {to}",
        Message::ByMonthEnd | Message::ToMonthEnd => "à fin {month}",
        Message::ByDay | Message::ToDay => "au {day}\u{a0}{month}",
        Message::AsOf => "au {day}",
        Message::InYear => "en {year}",
        Message::SinceBeginning => "du début du programme {to}",
        Message::FromBeginning => "depuis le début du programme",
        Message::PlanFor => "plan {year}",
        Message::WholeLife => "sur toute la durée",
        Message::PlanOfYear => "plan annuel",
        Message::OverallPlan => "plan d’ensemble",
        Message::PeriodPlan => "plan de la période",
        Message::InPeriod => "({period})",
        Message::ListBetween => ", ",
        Message::ListLast => " et ",
        Message::ClausesBetween => "\u{202f}; ",
        Message::SentencesBetween => ". ",
        Message::Yuan => "yuan|yuans|de\u{a0}yuans",
        Message::Euro => "euro|euros|d’euros",
        Message::Dollar => "dollar|dollars|de\u{a0}dollars",
        Message::Pound => "livre\u{a0}sterling|livres\u{a0}sterling|de\u{a0}livres\u{a0}sterling",
        Message::Yen => "yen|yens|de\u{a0}yens",
        Message::Won => "won|wons|de\u{a0}wons",
        Message::SwissFranc => "franc\u{a0}suisse|francs\u{a0}suisses|de\u{a0}francs\u{a0}suisses",
        Message::Rupee => "roupie|roupies|de\u{a0}roupies",
        Message::About => "environ\u{a0}{value}",
        Message::AtLeast => "au moins\u{a0}{value}",
        Message::AtMost => "au plus\u{a0}{value}",
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
        Message::PlannedInvestment => "investissement prévu",
        Message::Investment => "investissement réalisé",
        Message::PlanShare => "taux de réalisation du {plan}",
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
        Message::Labelled => "{label}\u{a0}: {value}",
        Message::Quoted => "«\u{a0}{label}\u{a0}»",
        Message::UnitProjects => "projet|projets|projets",
        Message::UnitTechnologies => "technologie|technologies|technologies",
        Message::UnitApplications => "demande|demandes|demandes",
        Message::UnitPatents => "brevet|brevets|brevets",
        Message::UnitPrefectures => "préfecture|préfectures|préfectures",
        Message::UnitFirms => "entreprise|entreprises|entreprises",
        Message::RunningTotal => "{label}, cumul de l’année",
        Message::OfPlan => "{label}, en\u{a0}% du {plan}",
        Message::OverPlan => "{label}, écart au {plan}",
        Message::EvenPace => "plan à cette date, au rythme régulier",
        Message::OverEvenPace => "{label}, écart au rythme régulier",
        Message::EvenShare => "rythme régulier, en\u{a0}% du plan annuel",
        Message::ImpliedPlan => "{label}, déduit du taux publié",
        Message::ShareOf => "ratio {label} / {other}",
        Message::OfWhole => "{label}, part de l’ensemble ({other})",
        Message::PerHundred => "{label} pour 100 {other}",
        Message::PerOne => "{label} par {currency} ({other})",
        Message::PerProject => "{label} par projet",
        Message::PerUnit => "{label} par unité ({other})",
        Message::Increment => "{label} depuis un rapport antérieur",
        Message::MonthlyRate => "{label}, moyenne mensuelle sur la période",
        Message::DailyRate => "{label}, moyenne quotidienne sur la période",
        Message::MonthlyRateNeeded => "{label}, moyenne mensuelle requise pour le {plan}",
        Message::DailyRateNeeded => "{label}, moyenne quotidienne requise pour le {plan}",
        Message::OfWholeLifeCaveat => {
            "Montant d’une année face à celui de toute la durée\u{a0}: deux périmètres, pas un taux de réalisation."
        }
        Message::PerHundredCaveat => {
            "Ratio de deux décomptes, pas un taux de réussite\u{a0}: le premier peut porter sur des dossiers plus anciens."
        }
        Message::PerOneCaveat => {
            "Deux montants distincts\u{a0}: on ignore quelle part de l’un provient de l’autre."
        }
        Message::PerUnitCaveat => {
            "Moyenne\u{a0}: les valeurs individuelles peuvent s’en écarter nettement."
        }
        Message::Source => "{publisher}, {day}",
        Message::Corrected => "Corrigé le {day}\u{a0}: {what}",
        Message::CorrectedIn => "{source} (corrigé le {day})\u{a0}: {what}",
        Message::AssumedStart => {
            "Seule la fin de la période est donnée\u{202f}; nous comptons depuis {month}."
        }
        Message::AssumedStartAsOthers => {
            "Seule la fin de la période est donnée\u{202f}; nous comptons depuis {month}, comme les autres rapports."
        }
        Message::ReportedBy => "Publié\u{a0}: {source}",
        Message::CalculatedFrom => "Notre calcul à partir de chiffres publiés\u{a0}: {source}",
        Message::NotCalculated => "non calculé",
        Message::DividesByZero => "Non calculé\u{a0}: diviseur nul",
        Message::TooLong => "Non calculé\u{a0}: trop de chiffres dans le résultat",
        Message::TooCoarse => "Non calculé\u{a0}: chiffres trop peu précis",
        Message::OnlyBounds => "Non calculé\u{a0}: une source ne donne qu’un minimum ou un maximum",
        Message::PartOfYear => "part déjà écoulée de l’année",
        Message::WithinRounded => {
            "Les chiffres de départ sont arrondis\u{a0}: la valeur exacte se situe dans l’intervalle {range}. Plus de précision serait illusoire."
        }
        Message::WithinApproximate => {
            "Une source ne donne qu’une approximation ou une fourchette\u{a0}: la valeur exacte se situe dans l’intervalle {range}."
        }
        Message::WithinOpen => {
            "Une source ne donne qu’un minimum ou un maximum\u{a0}: la valeur exacte est {range}."
        }
        Message::WithinExact => {
            "Les chiffres de départ ne sont pas arrondis\u{202f}; seul le résultat l’est."
        }
        Message::WithinTooCoarse => {
            "D’après ces chiffres, la valeur se situe dans l’intervalle {range}."
        }
        Message::EvenPaceIsNot => {
            "Pas un objectif\u{a0}: aucun rapport ne répartit le plan sur l’année."
        }
        Message::ImpliedPlanIsNot => "Pas un plan annoncé par le rapport.",
        Message::CalculatedWith => "Calculé à partir de",
        Message::UsedFor => "Sert à calculer",
        Message::Elsewhere => "Dans d’autres rapports",
        Message::ElsewhereApart => "Dans d’autres rapports, mais non comparables",
        Message::Printed => "Dans la source\u{a0}: {quote}",
        Message::ArchivedCopy => "copie archivée",
        Message::CopySentence => "Copier avec la source",
        Message::CopyFormula => "Copier en formule de tableur",
        Message::CopyNumber => "Copier le nombre",
        Message::Copied => "Copié.",
        Message::CopiedShare => {
            "Copié. La formule donne un nombre décimal\u{a0}: mettez la cellule au format pourcentage."
        }
        Message::CopyByHand => "Texte à copier\u{a0}:",
        Message::NothingLeft => "Non calculé\u{a0}: d’après ces chiffres, il ne reste rien du plan",
        Message::NoTimeLeft => "Non calculé\u{a0}: l’année du plan est terminée",
        Message::Contradicted => "en contradiction avec d’autres chiffres",
        Message::ContradictedShare => {
            "{label}\u{a0}: le rapport annonce {stated}, ses propres chiffres donnent {value}."
        }
        Message::ContradictedPart => "{part}, soit plus que le total ({whole}).",
        Message::ContradictedParts => {
            "Les parties dépassent ensemble le total ({whole})\u{a0}: des parties peuvent se recouper, ou l’un des chiffres est peut-être faux."
        }
        Message::ContradictedDay => {
            "Le rapport a été publié le {day}, avant la fin de sa période ({to})."
        }
        Message::VerdictDiffers => "Ne concorde pas",
        Message::VerdictCutOff => "Concorde si l’on tronque",
        Message::VerdictAgrees => "Concorde",
        Message::VerdictNotComparable => "Non comparable",
        Message::ContradictedElsewhere => "en désaccord avec un autre rapport",
        Message::ContradictedMore => {
            "{count} autre désaccord n’est pas listé|{count} autres désaccords ne sont pas listés|{count} d’autres désaccords ne sont pas listés"
        }
        Message::CheckFell => {
            "Un cumul ne peut pas baisser\u{a0}: ce qui est compté diffère, ou l’un des chiffres est faux."
        }
        Message::CheckFellUnstated => {
            "Un cumul ne peut pas baisser\u{a0}: le point de départ (absent d’un rapport) ou ce qui est compté diffère, ou l’un des chiffres est faux."
        }
        Message::CheckCutOff => {
            "Concordance seulement si les chiffres ont été tronqués et non arrondis."
        }
        Message::CheckAgain => "Deux rapports donnent des chiffres différents pour le même jour.",
        Message::CheckPlanFits => "Un même plan les explique tous\u{a0}: {value}.",
        Message::CheckPlanDiffers => "Aucun plan ne les explique tous.",
        Message::CheckPlanChange => {
            "Le plan a pu être modifié, ou l’un des chiffres est peut-être faux."
        }
        Message::CheckMore => {
            "{count} autre chiffre n’est pas repris ici|{count} autres chiffres ne sont pas repris ici|{count} d’autres chiffres ne sont pas repris ici"
        }
        Message::CheckParts => {
            "Des parties peuvent se recouper, ou l’un des chiffres est peut-être faux."
        }
        Message::NotComparableWith => {
            "Non comparable avec {value}\u{a0}: catégories différentes, ou non précisées."
        }
        Message::CheckClass => "Catégories différentes, ou catégorie non précisée.",
        Message::CheckStage => {
            "Deux étapes distinctes\u{202f}; rien ne dit si l’une fait partie de l’autre."
        }
        Message::CheckScope => "Durées différentes.",
        Message::CheckPeriod => "Le cumul repart de zéro chaque année.",
        Message::CheckItem => "Ce qui est compté diffère.",
        Message::CheckDefinition => "Rien ne dit que la part porte sur ce montant.",
        Message::CheckStated => "{value} annoncés",
        Message::CheckWithinRounding => "Compatible avec les arrondis.",
        Message::CheckTotals => {
            "{count} comparaison d’un cumul avec un rapport antérieur\u{a0}: aucune baisse.|{count} comparaisons de cumuls avec un rapport antérieur\u{a0}: aucune baisse.|{count} de comparaisons de cumuls avec un rapport antérieur\u{a0}: aucune baisse."
        }
        Message::OverviewTitle => "Vue d’ensemble",
        Message::PlansTitle => "Face au plan",
        Message::PartsTitle => "Répartition",
        Message::CountsTitle => "Décomptes",
        Message::InvestmentTitle => "Investissement",
        Message::ProjectsTitle => "Projets",
        Message::InnovationTitle => "Innovation",
        Message::ReturnsTitle => "Montants",
        Message::SalesAndTaxTitle => "Ventes et impôts",
        Message::ProgressTitle => "Avancement",
        Message::HistoryTitle => "Évolution",
        Message::ChecksTitle => "Vérifications",
        Message::InvestmentInvested => "{value} investi{ending} {by}",
        Message::InvestmentSubject => "{label}\u{a0}: {value} {by}",
        Message::InvestmentHeadline => "{subject}, {outcome}",
        Message::InvestmentOver => "soit {over} de plus que le {plan}",
        Message::InvestmentMet => "soit exactement le {plan}",
        Message::InvestmentShare => "soit {share} du {plan}",
        Message::ShareOfPlan => "{share} du plan",
        Message::InvestmentSummary => "{subject}, soit {share} du {plan} ({kind})",
        Message::InvestmentSubtitle => "{label} {to} face au {plan}",
        Message::InvestmentShareSubtitle => "{label} {to}, en\u{a0}% du {plan}",
        Message::InvestmentBar => "{value} investi{ending}",
        Message::InvestmentPace => "* au rythme régulier\u{a0}: {value}",
        Message::ValueNotShown => {
            "La valeur annoncée des projets ({value}) ne porte pas sur une seule année et n’est donc pas représentée."
        }
        Message::WholeLifeNotShown => {
            "{label}\u{a0}: {value}. Ce chiffre ne porte pas sur une seule année et n’est pas représenté."
        }
        Message::StripedEnd => {
            "Rayures\u{a0}: la valeur exacte peut se situer n’importe où dans cette zone."
        }
        Message::OpenEnd => "Flèche\u{a0}: la valeur peut être supérieure.",
        Message::ProjectsHeadline => "{total}\u{a0}: {parts}",
        Message::SquareOfProjects => {
            "un carré = un projet|un carré = {count} projets|un carré = {count} de projets"
        }
        Message::SquareIsMany => "un carré = {count}",
        Message::Square => "{label}\u{a0}: un carré = {count}",
        Message::OtherProjects => {
            "{value} autre projet|{value} autres projets|{value} d’autres projets"
        }
        Message::Rest => "le reste\u{a0}: {value}",
        Message::MoreParts => "une autre partie|{count} autres parties|{count} d’autres parties",
        Message::ProjectsContinuing => {
            "{value} poursuivi depuis {before}|{value} poursuivis depuis {before}|{value} de poursuivis depuis {before}"
        }
        Message::ProjectsNew => {
            "{value} nouveau ({year})|{value} nouveaux ({year})|{value} de nouveaux en {year}"
        }
        Message::ProjectsInProduction => "{value} mis en production",
        Message::InnovationSubtitle => "Totaux distincts {to}",
        Message::ReturnsAmount => "{label}\u{a0}: {value}",
        Message::SalesOf => "chiffre d’affaires de {value}",
        Message::TaxOf => "impôts et taxes de {value}",
        Message::ReturnsSubtitle => "Montants cumulés {to}",
        Message::TaxOfSales => {
            "Les impôts et taxes versés équivalent à {value} du chiffre d’affaires"
        }
        Message::ProgressAheadOnce => "{ahead}\u{a0}: en avance sur le rythme régulier",
        Message::ProgressBehindOnce => "{behind}\u{a0}: en retard sur le rythme régulier",
        Message::ProgressAhead => {
            "{ahead}\u{a0}: en avance sur le rythme régulier à chaque rapport"
        }
        Message::ProgressBehind => {
            "{behind}\u{a0}: en retard sur le rythme régulier à chaque rapport"
        }
        Message::ProgressAheadBehind => {
            "Avance sur le rythme régulier\u{a0}: {ahead}\u{202f}; retard\u{a0}: {behind}"
        }
        Message::ProgressBehindAhead => {
            "Retard sur le rythme régulier\u{a0}: {behind}\u{202f}; avance\u{a0}: {ahead}"
        }
        Message::ProgressCount => {
            "Rapports en avance sur le rythme régulier\u{a0}: {count} sur {total}"
        }
        Message::ProgressSubtitle => "{label} depuis {month}, en\u{a0}% du plan annuel",
        Message::ProgressEvenPace => "au rythme régulier",
        Message::ProgressPlan => "plan {year}\u{a0}: {value}",
        Message::ProgressShort => "{when}\u{a0}: tout près du plan, sans l’atteindre",
        Message::ProgressSummary => {
            "{when}\u{a0}: {share} du plan ({kind}), contre {even} au rythme régulier"
        }
        Message::ZeroPlan => "nul, aucun taux de réalisation n’est donc calculable",
        Message::ProgressRedefined => {
            "{when}\u{a0}: le montant ne couvre plus la même chose\u{a0}; aucune ligne ne relie les deux"
        }
        Message::ShortMonths => "{from}–{to}",
        Message::AxisCount => "{unit}, en\u{a0}{word}",
        Message::HistoryUp => "{label}\u{a0}: en hausse, de {first} ({from}) à {last} ({to})",
        Message::HistoryDown => "{label}\u{a0}: en baisse, de {first} ({from}) à {last} ({to})",
        Message::HistoryFromTo => "{label}\u{a0}: {first} ({from}), {last} ({to})",
        Message::HistoryPeriods => "{label} ({unit}), période par période",
        Message::HistoryYears => "{label} ({unit}), année par année",
        Message::HistoryYearsToDate => "{label} ({unit}), cumul depuis le début de chaque année",
        Message::HistoryToDate => "{label} ({unit}), cumul depuis le début du programme",
        Message::HistoryLevels => "{label} ({unit}), à la date de chaque rapport",
        Message::HistoryPlan => "prévu\u{a0}: {value}",
        Message::HistoryExtremes => "Maximum\u{a0}: {first} ({from}). Minimum\u{a0}: {last} ({to})",
        Message::HistoryAgain => {
            "{when}\u{a0}: plusieurs rapports, chiffres différents\u{a0}; aucune ligne ne les relie"
        }
        Message::HistoryOther => {
            "{when}\u{a0}: chiffre non comparable, absent du graphique\u{a0}: {figure}"
        }
        Message::ChecksAgree => "Tous les chiffres vérifiables concordent",
        Message::ChecksEarly => {
            "Un rapport a paru avant la fin de sa période|{count} rapports ont paru avant la fin de leur période|{count} de rapports ont paru avant la fin de leur période"
        }
        Message::ChecksNoneDiffers => "Aucun désaccord parmi les chiffres vérifiables",
        Message::ChecksPlansAgree => "Les plans annoncés ou déduits concordent",
        Message::ChecksPlansAgreeBut => {
            "Les plans annoncés ou déduits concordent\u{202f}; dans un autre cas, les chiffres ne concordent pas|Les plans annoncés ou déduits concordent\u{202f}; dans {count} autres cas, les chiffres ne concordent pas|Les plans annoncés ou déduits concordent\u{202f}; dans {count} d’autres cas, les chiffres ne concordent pas"
        }
        Message::ChecksPlansDiffer => "Les plans annoncés ou déduits ne concordent pas",
        Message::ChecksDiffer => {
            "Dans un cas, les chiffres ne concordent pas|Dans {count} cas, les chiffres ne concordent pas|Dans {count} de cas, les chiffres ne concordent pas"
        }
        Message::ChecksDifferAndEarly => {
            "Dans un cas, les données des rapports ne concordent pas|Dans {count} cas, les données des rapports ne concordent pas|Dans {count} de cas, les données des rapports ne concordent pas"
        }
        Message::ChecksRefused => "Les chiffres publiés ne sont pas comparables entre eux",
        Message::ChecksSubtitle => "Ce que les rapports annoncent ou impliquent, mis en regard",
        Message::ChecksStatedBy => "{when}\u{a0}: annoncé",
        Message::ChecksImpliedBy => "{when}\u{a0}: déduit",
        Message::ChecksKey => {
            "Barres évidées\u{a0}: plage du plan déduite du taux publié, compte tenu des arrondis. Points\u{a0}: plans annoncés."
        }
        Message::ChecksMore => {
            "{count} autre vérification n’est pas listée|{count} autres vérifications ne sont pas listées|{count} d’autres vérifications ne sont pas listées"
        }
        Message::OverviewPlain => "{title}\u{a0}: bilan {by}",
        Message::OverviewPassed => "{title}\u{a0}: plan d’investissement {year} dépassé",
        Message::OverviewPassedBefore => {
            "{title}\u{a0}: plan {year} dépassé au moins {months} avant terme"
        }
        Message::MonthsLeft => "un mois|{count} mois|{count} de mois",
        Message::CountOfDays => "{count} jour|{count} jours|{count} de jours",
        Message::CountOfMonths => "{count} mois|{count} mois|{count} de mois",
        Message::OverviewReached => "{title}\u{a0}: plan {year} réalisé à {share} {by}",
        Message::OverviewReachedOther => "{title}\u{a0}: {label}, {share} du {plan} {by}",
        Message::OverviewReachedShare => "{title}\u{a0}: {share} du {plan} {by}",
        Message::OverviewSubtitle => "Chiffres {to}, publiés le {day}",
        Message::OverviewPeriodSubtitle => "Chiffres ({period}), publiés le {day}",
        Message::OverviewMore => {
            "{count} autre chiffre dans le tableau|{count} autres chiffres dans le tableau|{count} d’autres chiffres dans le tableau"
        }
        Message::ProgressMore => {
            "{count} autre année dans le tableau|{count} autres années dans le tableau|{count} d’autres années dans le tableau"
        }
        Message::Undated => "{label} (sans date)",
        Message::MissingOthersHave => {
            " Voir le rapport ({reports}).| Voir les rapports ({reports}).| Voir les rapports ({reports})."
        }
        Message::MissingNoneHas => " Aucun autre rapport n’en donne.",
        Message::MissingAny => "Ce rapport ne donne aucun chiffre.",
        Message::MissingPlan => "Ce rapport ne donne ni plan de référence ni taux de réalisation.",
        Message::MissingDays => {
            "Ce rapport donne un plan, mais aucun résultat sur la durée de ce plan\u{a0}: ni en un seul chiffre, ni par addition de rapports successifs."
        }
        Message::MissingUnits => "Ce rapport ne donne aucun total avec sa répartition.",
        Message::MissingCounts => "Ce rapport ne donne pas de décomptes cumulés distincts.",
        Message::MissingAmounts => {
            "Ce rapport ne donne pas de montants cumulés, hormis ceux qui relèvent d’un plan."
        }
        Message::MissingShares => "Aucun rapport ne donne de taux de réalisation du plan annuel.",
        Message::MissingHistory => {
            "Aucun chiffre de ce rapport n’est donné de la même façon par un autre rapport."
        }
        Message::MissingChecks => "Rien à signaler dans les vérifications de ces rapports.",
        Message::MissingCanDraw => " Graphiques disponibles\u{a0}: {charts}.",
        Message::Charts => "Graphiques",
        Message::FiguresOf => "{name}\u{a0}: chiffres",
        Message::ShowTable => "Afficher le tableau",
        Message::HideTable => "Masquer le tableau",
        Message::ChooseReport => "Rapport\u{a0}: ",
        Message::AllFigures => "Tous les chiffres",
        Message::OwnFigures => "Seulement ceux du graphique",
        Message::SourceLine => "Source\u{a0}: ",
        Message::SourcesLine => "Sources\u{a0}: ",
        Message::SourcesBetween => "\u{202f}; ",
        Message::MoreSources => {
            "et {count} autre rapport|et {count} autres rapports|et {count} d’autres rapports"
        }
        Message::HeadFigure => "Indicateur",
        Message::HeadValue => "Valeur",
        Message::HeadUnit => "Unité",
        Message::HeadPeriod => "Période",
        Message::HeadKind => "Publié ou calculé",
        Message::HeadOrigin => "Source ou calcul",
        Message::HeadSource => "Source",
        Message::HeadFormula => "Formule",
        Message::HeadNote => "Remarque",
        Message::HeadAddress => "Adresse",
        Message::HeadLow => "Borne inférieure",
        Message::HeadHigh => "Borne supérieure",
        Message::HeadCorrection => "Correction",
        Message::Reported => "chiffre publié",
        Message::Computed => "chiffre calculé",
        Message::HowToRead => "Pointez, touchez ou utilisez les flèches pour lire.",
        Message::Details => "Détails",
        Message::HideDetails => "Masquer",
        Message::OurCalculation => "notre calcul",
        Message::Shows => "{chart}\u{a0}: {headline}",
        Message::MarkName => "{label}\u{a0}: {value}",
        Message::ShareMarkName => "{when}\u{a0}: {share}, contre {even} au rythme régulier",
        Message::Announced => "{value}\u{a0}: {label}. {period}",
        Message::MoreRows => {
            "{count} autre chiffre dans l’export CSV.|{count} autres chiffres dans l’export CSV.|{count} d’autres chiffres dans l’export CSV."
        }
        Message::BeyondKeys => {
            "Le clavier et les lecteurs d’écran n’atteignent pas {count} autre chiffre du graphique\u{a0}: il est dans le tableau.|Le clavier et les lecteurs d’écran n’atteignent pas {count} autres chiffres du graphique\u{a0}: ils sont dans le tableau.|Le clavier et les lecteurs d’écran n’atteignent pas {count} d’autres chiffres du graphique\u{a0}: ils sont dans le tableau."
        }
        Message::TableCaption => "Chiffres du graphique",
        Message::AllFiguresCaption => "Tous les chiffres du rapport",
    }
}
