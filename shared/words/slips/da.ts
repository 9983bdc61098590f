/** Slips to print: personal codes to cut out, and answers on paper. */
export const slips = {
  codes: 'Kodesedler',
  codesTitle: (n: number) => (n === 1 ? '1 kodeseddel' : `${n} kodesedler`),
  codesDescription:
    'To sedler ved siden af hinanden og fire under hinanden på hver side, med part, kode og vejen ind.',
  cut: 'Klip langs de stiplede linjer. Læg sedlerne i en bunke for hver part, og lad hver deltager trække sin egen.',
  noCodes: 'Der er ingen koder endnu. Lav dem under Telefoner.',
  yourCode: 'Din personlige kode',
  scan: (address: string) => `Scan koden her, eller gå til ${address}.`,
  scanWall: 'Scan koden på storskærmen, og skriv din kode på telefonen.',
  qr: (code: string) => `QR-kode, der giver pladsen ${code}`,
  keep: 'Gem sedlen: skifter du telefon, får du samme plads med koden.',
  confidential:
    'Svarene er fortrolige i mødet. Ingen kan se, hvem der svarede hvad. Det er ikke en hemmelig afstemning i lovens forstand.',

  answers: 'Svarsedler',
  howTo: 'Sådan gør I',
  howSteps: [
    'Papir kræver mindst fire sedler. Er I færre, så brug lånetelefonen.',
    'Del sedlerne ud. Den, der får en seddel, svarer ikke også på telefon.',
    'Saml sedlerne i én kasse, når alle er færdige. Bland dem, før I tæller.',
    'To tæller sammen, én fra hver part, og skriver en streg for hvert svar i optællingen nederst på denne side.',
    'Facilitatoren eller referenten taster tallene. Hver linje skal give lige så mange, som der er sedler.',
    'Riv sedlerne i stykker, når der er lukket for svar.',
  ],
  tally: (title: string) => `Optælling: ${title}`,
  tallyDescription: 'En række for hvert udsagn, med plads til tællestreger under hvert svar.',
  tellers: 'Talt af (én fra hver part)',
  slipCount: 'Antal sedler',
  statement: 'Udsagn',
  unknown: 'ved ikke',
  blank: 'tom',
  chosen: (of: number) => `valgt blandt de ${of}`,
  slipOf: (title: string) => `Svarseddel: ${title}`,
  slipTable: 'Svarseddel',
  slipDescription: 'Sæt ét kryds i hver række.',
  oneCross: 'Sæt ét kryds i hver linje.',
  chooseToo: (question: string, of: number) =>
    `${question} Sæt ${of} krydser i den sidste kolonne.`,
  chooseOnly: (of: number) => `Sæt ${of} krydser.`,
  noPolls: 'Workshoppen har ingen måling, der kan besvares på papir.',
  noName: 'Skriv ikke navn på sedlen.',
  only: (side: string) => `Til dem, der svarer for ${side}`,
}

export type SlipWords = typeof slips
