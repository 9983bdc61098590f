/** What an agenda made from the open matters of an engagement says. The type of this one is the type of the other. */
export const words = {
  title: 'Opfølgningsworkshop',
  about: 'I gennemgår det, der stadig er åbent i samarbejdet, punkt for punkt.',
  aim: 'Hver åben handling har en status, en ejer og en frist. Hver udestående indstilling har fået svar, eller nogen tager den videre.',
  before:
    'Send handlingslisten ud tre dage før, og bed hver ejer om at skrive status på én linje.\nSpørg styregruppens formand, hvad der er sket med indstillingerne.\nFind referatet fra sidst frem.',
  ifActions: 'Tag kun de handlinger, hvis frist er overskredet. Følg op på resten skriftligt.',
  arrival: 'Ankomst',
  arrivalPurpose: 'Alle er på, før I begynder.',
  arrivalHow: 'Vis koden på storskærmen, og hjælp dem, der ikke kan komme på.',
  welcome: 'Velkomst',
  welcomePurpose: 'Alle ved, hvad der skal nås, og hvem der kan beslutte.',
  welcomeHow:
    '2 minutter: Projektejeren siger, hvad der er vigtigst i dag.\n3 minutter: Gennemgå programmet, og spørg, hvem der kan beslutte noget. Læs navnene højt.',
  welcomeScript: 'Vi begynder med det, vi lovede hinanden sidst.',
  welcomeRecords: 'Formålet og hver parts mandat.',
  actions: 'Åbne handlinger',
  actionsPurpose: 'Det, vi lovede hinanden, bliver gjort, ændret eller lukket.',
  actionsHow:
    'Tag én handling ad gangen, dem over fristen først. Ejeren giver status med én sætning. Aftal en ny frist eller en ny ejer, eller luk handlingen.',
  actionsScript: 'Blev det til noget, og virkede det?',
  actionsRecords: 'Status på hver handling.',
  decisions: 'Udestående indstillinger',
  decisionsPurpose: 'Ingen indstilling bliver liggende.',
  decisionsHow:
    'Læs hver indstilling højt, og spørg: Hvad er der sket siden sidst, hvem tager den videre, og hvornår er der svar?',
  decisionsScript: 'Hvem har bolden nu?',
  decisionsRecords: 'Beslutninger, eller hvem der tager indstillingen videre, og hvornår.',
  parked: 'Parkerede punkter',
  parkedPurpose: 'Det, vi lagde til side, får en ende.',
  parkedHow:
    'Tag ét punkt ad gangen: Bliver det en beslutning eller en handling, eller bortfalder det?',
  clauses: 'Uafklarede erklæringspunkter',
  clausesPurpose: 'Parterne ved, hvad de har lovet hinanden.',
  clausesHow:
    'Læs punktet højt. Den part, der var uafklaret, siger, hvad der mangler. Ret ordlyden, til begge kan sige ja.',
  risks: 'Risici, der skal ses på igen',
  risksPurpose: 'De store risici har en ejer, et modtræk og et tidligt tegn.',
  risksHow: 'For hver: Er den blevet større eller mindre, er tegnet set, og virker modtrækket?',
  benefits: 'Gevinster, der skal måles',
  benefitsPurpose: 'Det ses, om forandringen er sket, og om tallet flytter sig.',
  benefitsHow: 'Gevinstejeren siger tallet i dag. Er det på vej, delvist høstet eller opgivet?',
  talk: 'Det vigtigste lige nu',
  talkPurpose: 'Det vigtigste nye bliver sagt, mens begge parter er samlet.',
  talkHow:
    '3 minutter: Hver part samler sig og vælger én ting.\nÉn fra hver part siger den på ét minut. Den anden part gentager, hvad den hørte.\nResten af tiden: Tal om, hvad I gør ved det.',
  talkScript: 'Én ting fra hver part. Den vigtigste, ikke den nemmeste.',
  talkRecords: 'Det, I er enige om, og det, I ser forskelligt på.',
  talkAsk: 'Hvad er det vigtigste for jer lige nu?',
  readBack: 'Opsamling',
  readBackPurpose: 'Ingen overraskelser i referatet.',
  readBackHow:
    'Vis beslutninger og handlinger én ad gangen på storskærmen. Ret ordlyden på stedet. Hver part bekræfter eller tager forbehold.',
  readBackScript: 'Sig til nu, hvis der står noget, du ikke vil stå ved.',
  readBackRecords: 'Forbehold ordret, og fristen for bemærkninger.',
  readBackAsk: 'Kan I stå ved det, der er skrevet?',
  confirm: 'bekræfter',
  reserve: 'tager forbehold',
}

export type OpenWords = typeof words
