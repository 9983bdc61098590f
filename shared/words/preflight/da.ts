import { clockTime, longDate } from '../../dates.ts'
import type { AddressWhy } from '../../preflight/addresses.ts'
import type { Fault } from '../../preflight/faults.ts'
import type { Shows } from '../../preflight/heard.ts'
import type { LevelWhy } from '../../preflight/levels.ts'
import type { System, WhyNot } from '../../preflight/machine.ts'
import type { BecauseOf, TickGroup, TickId, TickState, Why } from '../../preflight/tick.ts'

const gigabytes = (bytes: number) =>
  `${(bytes / 1e9).toLocaleString('da-DK', { maximumFractionDigits: bytes < 1e10 ? 1 : 0 })} GB`

const whyNot: Readonly<Record<WhyNot, string>> = {
  noCommand: 'computeren har ikke den kommando, der skulle spørges med',
  timedOut: 'computeren svarede ikke i tide',
  failed: 'computeren afviste spørgsmålet',
  notUnderstood: 'svaret kunne ikke forstås',
  notTold: 'computeren fortæller det ikke',
}
const unknown = (reason: WhyNot) => `Kunne ikke undersøges: ${whyNot[reason]}.`

const spread: Readonly<Record<System, string>> = {
  windows: 'Tryk Win+P, og vælg Udvid.',
  mac: 'Tryk ⌘F1, eller slå skærmdublering fra under Systemindstillinger, Skærme.',
  linux: 'Tryk Super+P, og vælg Sammenføj skærme.',
}

const hush: Readonly<Record<System, string>> = {
  windows: 'Tryk Win+N, og slå Forstyr ikke til (i Windows 10: Win+A, Fokushjælp).',
  mac: 'Åbn Kontrolcenter øverst til højre, og slå Fokus, Forstyr ikke til.',
  linux: 'Åbn kalenderen i topbjælken, og slå Forstyr ikke til.',
}

const as: Readonly<Record<AddressWhy, string>> = {
  wireless: 'det er det trådløse net, som telefoner også kan komme på',
  wired: 'det er kablet; telefoner når den, når det trådløse net hænger sammen med kablet',
  network: 'det er computerens netværk',
  ownHotspot: 'computeren deler sit eget net, og så er ingen andre imellem',
  phoneHotspot: 'det er nettet fra en telefon, der deler sin forbindelse',
  vpn: 'det er en VPN-forbindelse',
  virtual: 'det er en virtuel maskine',
  loopback: 'det er denne computer selv',
}

const shown: Readonly<Record<Shows, string>> = {
  spins: 'Den drejer rundt og når ikke frem',
  unreachable: 'Siden kan ikke nås',
  insecure: 'En advarsel om usikker forbindelse',
  noInternet: 'Intet internet på dette netværk',
  otherPage: 'En anden side, fx en login-side',
  noLink: 'Kameraet åbner ikke noget',
  blank: 'En tom eller hvid side',
  wrongCode: 'Koden passer ikke',
}

const said: { readonly [W in Why]: (because: BecauseOf<W>) => string } = {
  looking: () => 'Bliver undersøgt nu.',
  mirrored: () =>
    'Skærmen er spejlet: alle ser det samme som dig. Dine egne noter er skjult imens.',
  wallShown: () => 'Storskærmen er fundet og viser sit eget billede.',
  wallElsewhere: ({ names }) => `Storskærmen vises på en anden computer: ${names.join(', ')}.`,
  wallClosed: () => 'Skærm nummer to er fundet, men viser ikke noget endnu.',
  wallHere: () =>
    'Storskærmen er åben, men denne computer har kun én skærm. Vises den på en anden computer, er det i orden.',
  oneScreen: () => 'Der er kun én skærm. En projektor er ikke tilsluttet endnu.',
  onePicture: () => 'Computeren har kun ét billede. Er en projektor sat til, er den spejlet.',
  screensUnknown: ({ whyNot: reason, shown: isShown }) =>
    isShown ? `Storskærmen er åben. ${unknown(reason)}` : unknown(reason),
  quiet: () => 'Beskeder fra andre programmer holdes tilbage.',
  quietTold: () => 'Du har selv sagt, at de er slået fra.',
  loud: () => 'Mails og beskeder kan dukke op på skærmen under mødet.',
  quietUnknown: ({ whyNot: reason }) => unknown(reason),
  noNetwork: () => 'Computeren er ikke på noget netværk.',
  stranded: ({ adapter }) =>
    `${adapter} er tændt, men nettet har ikke givet computeren en adresse.`,
  onlyVirtual: ({ address, adapter }) =>
    `Kun ${address} på ${adapter} er der: VPN eller en virtuel maskine, som ingen telefon kan nå.`,
  onLoopback: () => '127.0.0.1 er kun for denne computer. Telefoner kan ikke nå den.',
  onVirtual: ({ address }) =>
    `Der er åbnet på ${address}, som er VPN eller en virtuel maskine. Telefoner kan ikke nå den.`,
  addressLost: ({ address }) =>
    `Computeren har ikke længere adressen ${address}, som QR-koden viser.`,
  followed: ({ from, to }) =>
    `Adressen skiftede fra ${from} til ${to}, og QR-koden er fulgt med. Alle skal scanne igen.`,
  besideVpn: ({ address, adapter }) =>
    `${address} er valgt, men VPN (${adapter}) er også slået til, og nogle lukker for lokalnettet.`,
  address: ({ address, adapter, as: reason, others }) =>
    `${address} på ${adapter}: ${as[reason]}${others > 0 ? `. Valgt blandt ${others + 1}` : ''}.`,
  through: ({ devices }) =>
    devices === 1 ? 'En telefon er kommet igennem.' : `${devices} enheder er kommet igennem.`,
  throughHere: () =>
    'Siden er åben på denne computer, og 127.0.0.1 er kun for den. Telefoner er ikke prøvet.',
  onlyHere: () => 'Siden virker på denne computer. En telefon er ikke kommet igennem endnu.',
  halfway: () => 'En enhed har hentet siden, men siden er ikke gået i gang på den.',
  secureTried: () => 'En telefon prøver med https, men siden findes kun som http.',
  knocked: () => 'En enhed har nået computeren, men har ikke bedt om siden.',
  phonesShut: () => 'Der er ikke åbnet for telefoner endnu.',
  waiting: () => 'Der er åbnet, og ingen enhed er nået frem endnu.',
  phoneShows: ({ shows }) => `Telefonen viser: ${lower(shown[shows])}.`,
  nobody: () => 'Ingen står på listen. Så afgør antallet i lokalet, hvad der kan vises.',
  sideEmpty: ({ side }) => `Ingen fra ${lower(side)} er inviteret.`,
  noAnswers: ({ side }) => `Ingen fra ${lower(side)} svarer: alle er rådgivere eller gæster.`,
  homeless: ({ names }) => `${names.join(', ')} hører ikke til nogen organisation.`,
  noMandate: ({ side }) => `Ingen fra ${lower(side)} har en rolle, der plejer at kunne sige ja.`,
  roster: ({ answers, others }) =>
    `${answers} svarer${others === 0 ? '' : `, ${others} er med uden at svare`}. Alle parter har nogen med en rolle, der plejer at kunne sige ja.`,
  noMeasurements: () => 'Dagsordenen har ingen målinger.',
  levelsOpen: () => 'Niveauet afgøres, når der er deltagere på listen eller i lokalet.',
  levelsTooFine: ({ side, count }) =>
    `Part for part er valgt, men ${lower(side)} er kun ${count}. De rækker falder til kun samlet.`,
  levels: ({ bySide, joint }) =>
    joint === 0
      ? bySide === 1
        ? 'Målingen vises part for part.'
        : `Alle ${bySide} målinger vises part for part.`
      : bySide === 0
        ? joint === 1
          ? 'Målingen vises kun samlet.'
          : `Alle ${joint} målinger vises kun samlet.`
        : `${bySide} vises part for part, ${joint} kun samlet.`,
  noItems: () => 'Dagsordenen er tom.',
  tooMuch: ({ minutes }) => `Der er ${minutes} min. for meget på dagsordenen.`,
  fits: ({ spare, ends }) =>
    `Passer til kl. ${clockTime(ends, 'da')}${spare > 0 ? `, med ${spare} min. luft` : ''}.`,
  mains: ({ percent }) =>
    percent === null
      ? 'Computeren får strøm.'
      : `Computeren får strøm. Batteriet er på ${percent} %.`,
  battery: ({ percent }) =>
    percent === null ? 'Computeren kører på batteri.' : `På batteri, ${percent} % tilbage.`,
  batteryLow: ({ percent }) => `På batteri, og kun ${percent} % tilbage.`,
  powerUnknown: ({ whyNot: reason }) => unknown(reason),
  diskFree: ({ bytes }) => `${gigabytes(bytes)} fri, hvor data ligger.`,
  diskLow: ({ bytes }) => `Kun ${gigabytes(bytes)} fri, hvor data ligger.`,
  diskFull: ({ bytes }) => `${gigabytes(bytes)} fri: det er for lidt til, at alt sikkert gemmes.`,
  diskUnknown: ({ whyNot: reason }) => unknown(reason),
  copied: ({ at }) => `Kontrolleret kopi fra kl. ${clockTime(at, 'da')} på denne computer.`,
  copyOld: ({ at, date }) =>
    `Den nyeste kopi er fra ${longDate(date, 'da')} kl. ${clockTime(at, 'da')}.`,
  copying: ({ to }) =>
    to === 'laptop'
      ? 'Alt kopieres løbende til en anden computer.'
      : 'Alt kopieres løbende til et USB-stik.',
  copyBegins: ({ to }) =>
    to === 'laptop'
      ? 'En kopi til en anden computer er på vej.'
      : 'En kopi til et USB-stik er på vej.',
  copyStopped: ({ to }) =>
    to === 'laptop'
      ? 'Kopien kommer ikke længere frem til den anden computer.'
      : 'Kopien kommer ikke længere frem til USB-stikket.',
  noCopy: () => 'Alt gemmes løbende, men kun ét sted: på denne computer.',
  clockRight: ({ zone }) => `Computer og workshop bruger samme tid (${zone}).`,
  zoneDiffers: ({ computer, workshop }) =>
    `Computeren er sat til ${computer}, workshoppen til ${workshop}. Tiderne følger workshoppen.`,
  past: ({ date }) => `Workshoppen er planlagt til ${longDate(date, 'da')}, som er forbi.`,
  clockTurns: ({ date }) => `Uret stilles om ${longDate(date, 'da')}. Tiderne på dagen er rigtige.`,
}

const todo: { readonly [W in Why]: (because: BecauseOf<W>) => string } = {
  looking: () => 'Det tager et øjeblik.',
  mirrored: ({ system }) => spread[system],
  wallShown: () => 'Gå om bagest, og se, om alt kan læses.',
  wallElsewhere: () => 'Gå om bagest, og se, om alt kan læses.',
  wallClosed: () => 'Åbn storskærmen, og se, om billedet fylder hele skærmen.',
  wallHere: ({ system }) => `Sæt projektoren til, og gør billedet til dit andet: ${spread[system]}`,
  oneScreen: ({ system }) =>
    `Sæt projektoren til med kabel. ${spread[system]} Uden projektor vises koderne her og resultaterne på telefonerne.`,
  onePicture: ({ system }) =>
    `Sæt projektoren til med kabel. ${spread[system]} Uden projektor vises koderne her og resultaterne på telefonerne.`,
  screensUnknown: () => 'Se selv: billedet på projektoren skal være et andet end dit.',
  quiet: () => 'Luk Teams og mail alligevel, så intet ringer.',
  quietTold: () => 'Luk Teams og mail alligevel, så intet ringer.',
  loud: ({ system }) => hush[system],
  quietUnknown: ({ system }) => hush[system],
  noNetwork: () => 'Slut computeren til lokalets wi-fi, eller slå et hotspot til.',
  stranded: () => 'Slå wi-fi fra og til igen, eller vælg et andet net.',
  onlyVirtual: () => 'Slå VPN fra, og slut computeren til lokalets net.',
  onLoopback: () => 'Luk telefonerne ude, og åbn igen på lokalets adresse.',
  onVirtual: ({ better }) =>
    better === null
      ? 'Slå VPN fra, og slut computeren til lokalets net.'
      : `Luk telefonerne ude, og åbn igen på ${better}.`,
  addressLost: () => 'Kom på lokalets net igen. QR-koden følger selv med.',
  followed: () => 'Vis QR-koden på storskærmen. Koden på hver telefon giver samme plads igen.',
  besideVpn: () => 'Prøv med en telefon. Kommer den ikke igennem, så slå VPN fra under mødet.',
  address: () => 'Bed alle gå på samme net som computeren.',
  through: () => 'Prøv igen fra det hjørne af lokalet, hvor nettet er svagest.',
  throughHere: () => 'Åbn på lokalets adresse, når der skal telefoner med.',
  onlyHere: () => 'Scan QR-koden med din egen telefon.',
  halfway: () => 'Se på telefonen, hvad den viser, og svar herunder.',
  secureTried: () => 'Skriv adressen med http:// foran, eller slå „kun https“ fra i browseren.',
  knocked: () => 'Se på telefonen, hvad den viser, og svar herunder.',
  phonesShut: () => 'Åbn for telefoner, og scan så koden med din egen.',
  waiting: () => 'Scan QR-koden med din egen telefon på lokalets net.',
  phoneShows: () => 'Prøv fejlene herunder i rækkefølge; den mest sandsynlige står først.',
  nobody: () => 'Skriv deltagerne ind, eller indsæt dem fra Excel eller Outlook.',
  sideEmpty: () => 'Invitér nogen derfra, eller ret listen.',
  noAnswers: () => 'Ret, hvem der svarer.',
  homeless: () => 'Vælg organisation for dem.',
  noMandate: () => 'Spørg, hvem der har mandat, og om de bliver hele mødet.',
  roster: () => 'Spørg ved start, om den med mandat bliver hele mødet.',
  noMeasurements: () => 'Tilføj en på Planlæg, hvis der skal måles.',
  levelsOpen: () => 'Skriv deltagerne ind, så I kender niveauet på forhånd.',
  levelsTooFine: () => 'Vælg kun samlet for målingen, eller få flere fra parten med.',
  levels: () => 'Sig det højt, før der åbnes for svar.',
  noItems: () => 'Læg punkter ind på Planlæg.',
  tooMuch: () => 'Se veje ud på Planlæg.',
  fits: () => 'Sæt et ur, som alle kan se.',
  mains: () => 'Lad strømmen sidde i.',
  battery: () => 'Sæt strøm til: en hel workshop er længere end et batteri.',
  batteryLow: () => 'Sæt strøm til nu.',
  powerUnknown: () => 'Se efter, at strømmen sidder i.',
  diskFree: () => 'Intet at gøre.',
  diskLow: () => 'Tøm papirkurven, eller flyt store filer.',
  diskFull: () => 'Gør plads, før I begynder: tøm papirkurven, og flyt store filer.',
  diskUnknown: () => 'Se efter, at der er et par GB fri.',
  copied: () => 'Vælg en anden computer eller et USB-stik, hvis denne skulle svigte.',
  copying: () => 'Lad reserven stå åben og på strøm.',
  copyBegins: () => 'Vent, til den er grøn, før I begynder.',
  copyStopped: () => 'Åbn Sikkerhedskopi, og se, hvad der mangler.',
  copyOld: () => 'Åbn workshoppen, og ret noget: så tages der en ny kopi.',
  noCopy: () => 'Vælg en anden computer eller et USB-stik som reserve.',
  clockRight: () => 'Intet at gøre.',
  zoneDiffers: () => 'Ret computerens tidszone, eller hold øje med workshoppens tider.',
  past: () => 'Ret datoen på Planlæg.',
  clockTurns: () => 'Skriv klokkeslættet for slut på tavlen.',
}

const faults: Readonly<
  Record<Fault, { readonly name: string; readonly why: string; readonly todo: string }>
> = {
  doorShut: {
    name: 'Der er ikke åbnet for telefoner',
    why: 'Computeren lytter ikke efter nogen endnu.',
    todo: 'Åbn for telefoner.',
  },
  wrongAddress: {
    name: 'Forkert adresse',
    why: 'Adressen er kun for denne computer, eller findes ikke længere.',
    todo: 'Luk telefonerne ude, og åbn igen på lokalets adresse.',
  },
  addressVpn: {
    name: 'Adressen er på VPN',
    why: 'En VPN-adresse eller en virtuel maskine kan ikke nås fra lokalet.',
    todo: 'Luk telefonerne ude, og åbn igen på lokalets adresse.',
  },
  publicProfile: {
    name: 'Windows regner nettet for offentligt',
    why: 'På et offentligt net lader firewallen ingen komme ind.',
    todo: 'Indstillinger, Netværk og internet, vælg nettet: Privat netværk. Kræver det it, så brug siden Til it-afdelingen.',
  },
  firewall: {
    name: 'Computerens firewall lukker',
    why: 'Den kræver en regel for programmet, før nogen kan komme ind.',
    todo: 'Sig ja, når firewallen spørger, eller få reglen fra siden Til it-afdelingen lagt ind.',
  },
  isolation: {
    name: 'Nettet holder enhederne adskilt',
    why: 'Gæstenet gør det ofte: telefon og computer er på samme net og kan alligevel ikke se hinanden.',
    todo: 'Flyt alle til et andet net, eller slå computerens mobile hotspot til.',
  },
  otherNetwork: {
    name: 'Telefonen er på et andet net',
    why: 'Den kan kun nå computeren fra samme net.',
    todo: 'Vælg på telefonen det wi-fi, som computeren er på.',
  },
  vpn: {
    name: 'Computerens VPN lukker for lokalnettet',
    why: 'Nogle VPN-programmer sender al trafik væk fra lokalet.',
    todo: 'Slå VPN fra under mødet.',
  },
  phoneVpn: {
    name: 'Telefonen har VPN eller datasparer',
    why: 'Så går dens trafik uden om lokalets net.',
    todo: 'Slå VPN, iCloud Privat Relay eller datasparer fra på telefonen.',
  },
  mobileData: {
    name: 'Telefonen bruger mobildata',
    why: 'Den har forladt et wi-fi, der ikke giver internet.',
    todo: 'Slå mobildata fra, mens der svares.',
  },
  portal: {
    name: 'Nettet viser sin egen login-side',
    why: 'Et gæstenet vil have et ja, før det lader noget igennem.',
    todo: 'Log ind eller sig ja på nettets side, og scan igen.',
  },
  httpsOnly: {
    name: 'Browseren vil kun bruge https',
    why: 'Siden kommer fra computeren her og findes kun som http. Intet forlader lokalet.',
    todo: 'Vælg Fortsæt til siden, eller skriv adressen med http:// foran.',
  },
  oldPhone: {
    name: 'Browseren er for gammel',
    why: 'Siden kræver Safari 12.1 eller Chrome 71.',
    todo: 'Prøv en anden browser på telefonen, eller brug en låneenhed.',
  },
  stayOn: {
    name: 'Telefonen vil væk fra nettet',
    why: 'Der er ikke internet på nettet, og det skal der heller ikke være.',
    todo: 'Vælg Bliv på netværket, når telefonen spørger.',
  },
  oldCode: {
    name: 'Koden eller adressen er en gammel',
    why: 'Et billede eller en gemt side fra et andet møde fører et andet sted hen.',
    todo: 'Scan den QR-kode, der vises nu.',
  },
  camera: {
    name: 'Kameraet læser ikke koder',
    why: 'Nogle telefoner har det slået fra, eller koden er for lille på afstand.',
    todo: 'Skriv adressen i browseren, og derefter mødekoden.',
  },
}

/** The words of *Klargør*. */
export const words = {
  title: 'Klargør',
  again: 'Undersøg igen',
  itPage: 'Til it-afdelingen',
  ways: 'Veje ud',
  waysShort: 'Lokalets wi-fi, egen router eller hotspot, papir',
  start: 'Start',
  startAnyway: 'Start alligevel',
  toRun: 'Til Afvikl',
  started: 'Workshoppen er startet',
  groups: { room: 'Lokalet', people: 'Mødet', computer: 'Computeren' } satisfies Record<
    TickGroup,
    string
  >,
  ticks: {
    display: 'Storskærm',
    quiet: 'Notifikationer',
    network: 'Netværk',
    phone: 'Telefontest',
    roster: 'Deltagere',
    levels: 'Målinger',
    agenda: 'Dagsorden',
    power: 'Strøm',
    disk: 'Diskplads',
    copy: 'Sikkerhedskopi',
    clock: 'Ur',
  } satisfies Record<TickId, string>,
  states: {
    ok: 'i orden',
    warn: 'se efter',
    bad: 'skal ordnes',
    untried: 'ikke afprøvet',
  } satisfies Record<TickState, string>,
  count: (state: TickState, many: number) =>
    ({
      ok: `${many} i orden`,
      warn: `${many} at se efter`,
      bad: `${many} skal ordnes`,
      untried: `${many} ikke afprøvet`,
    })[state],
  looked: (time: string) => `Undersøgt kl. ${time}`,
  looking: 'Undersøger …',
  list: 'Det, mødet skal bruge',
  doThis: 'Gør det her',
  said,
  todo,
  acts: {
    wall: 'Åbn storskærm',
    phones: 'Åbn for telefoner',
    seats: 'Telefoner og koder',
    people: 'Til Deltagere',
    plan: 'Til Planlæg',
    safety: 'Åbn Sikkerhedskopi',
    quiet: 'Det har jeg gjort',
    loud: 'Det er ikke slået fra alligevel',
  },
  addressWhy: as,
  addresses: 'Computerens adresser',
  chosen: 'i brug',
  best: 'anbefales',
  firewall: {
    label: 'Firewall',
    off: 'Slået fra.',
    blocksAll: 'Lukker for alt udefra, også for det, der har en regel.',
    public: 'Slået til, og nettet regnes for offentligt.',
    private: 'Slået til, og nettet regnes for privat.',
    domain: 'Slået til, og nettet er arbejdspladsens.',
    on: 'Slået til.',
    allowed: 'En regel lader Samspil ind.',
    notAllowed: 'Ingen regel lader Samspil ind endnu.',
    unknown,
  },
  scan: 'Scan med din egen telefon',
  qr: (url: string) => `QR-kode til ${url}`,
  orType: (address: string, code: string) => `eller skriv ${address} og koden ${code}`,
  question: 'Hvad viser telefonen?',
  askAgain: 'Vælg igen',
  shows: shown,
  likely: 'Det er nok en af disse, den mest sandsynlige først',
  faults,
  level: { bySide: 'part for part', joint: 'kun samlet' },
  levelWhy: (because: LevelWhy): string => {
    switch (because.why) {
      case 'enough':
        return 'alle parter har mindst fire, der svarer'
      case 'small':
        return `${lower(because.side)} har kun ${because.count}, der svarer`
      case 'chosen':
        return because.tooFine
          ? `valgt af dig, men ${lower(because.tooFine.side)} har kun ${because.tooFine.count}`
          : 'valgt af dig'
      case 'competing':
        return 'leverandørerne konkurrerer'
      case 'heldJoint':
        return 'samme spørgsmål er før vist kun samlet'
      case 'nobody':
        return 'der er ingen på listen endnu'
      case 'fixed':
        return 'den har været åben'
    }
  },
  sides: (answers: number, others: number) =>
    others === 0 ? `${answers} svarer` : `${answers} svarer, ${others} med uden at svare`,
  mandate: (names: string) => `Plejer at kunne sige ja, ud fra rollen: ${names}`,
  waysIntro: 'Kommer telefonerne ikke igennem, så tag vejene i denne rækkefølge.',
  wayList: [
    [
      'Lokalets wi-fi',
      'Computer og telefoner på samme net, helst ikke gæstenettet. Spørg it i forvejen med siden Til it-afdelingen. Slå VPN fra.',
    ],
    [
      'Egen router eller hotspot',
      'En rejserouter uden internet er bedst til mange. Op til otte klarer computerens mobile hotspot eller en telefons. QR-koden følger selv adressen.',
    ],
    [
      'Papir',
      'Uddel sedler, og lad to tællere tælle op. Resultatet skrives ind og vises som ellers. Ingen behøver en telefon.',
    ],
  ] as readonly (readonly [string, string])[],
  ownNotesHidden:
    'Egne noter er skjult, fordi skærmen er spejlet og alle ser den. Ret det på Klargør.',
  it: {
    intro: 'Én side at sende i forvejen: hvad der skal åbnes, og hvorfor.',
    language: 'Sprog',
    copy: 'Kopiér som tekst',
    name: 'siden',
    save: 'Gem som Word',
    saving: 'Gemmer …',
    saved: 'Siden er gemt.',
    page: 'Siden, som den sendes',
  },
}

/** As it stands inside a sentence: a label loses its capital, a name keeps it. */
function lower(label: string): string {
  return /^(Kunden|Leverandøren|Øvrige|Kunde|Leverandør|Den |En |Siden |Koden |Kameraet |Intet )/.test(
    label,
  )
    ? `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`
    : label
}

export type PreflightWords = typeof words
