/** The words of the page *Til it-afdelingen*: for somebody who has a minute and knows networks. */
export const words = {
  kind: 'Til it-afdelingen',
  title: 'Det skal være åbent, for at deltagerne kan svare fra deres telefoner',
  ask: 'Samspil holder en workshop uden internet. Telefonerne henter en lille side fra facilitatorens bærbare over lokalets net og sender svar tilbage til den. Vi beder om det, der står i tabellen, på mødedagen. Derefter kan det lukkes igen.',
  table: 'Det, vi beder om',
  description: 'Hvert punkt med dets værdi og grunden til det.',
  columns: ['Hvad', 'Værdi', 'Hvorfor'] as readonly [string, string, string],
  rows: {
    port: 'Port',
    portIs: (port: number) => `TCP ${port}, indgående`,
    portWhy:
      'Telefonerne henter siden her. Den er kun åben, mens facilitatoren lukker telefoner ind.',
    table: 'Port til bordet',
    tableWhy:
      'Kun hvis en referent, en medfacilitator, en fjernbetjening eller en storskærm på en anden computer er med. Den er lukket, indtil facilitatoren åbner bordet, og hver enhed lukkes ind på hendes skærm.',
    takeover: 'Port til reserven',
    takeoverWhy:
      'Kun hvis en anden bærbar følger med som reserve. Så åbnes porten på den, ikke på facilitatorens. Det, der sendes til den, er krypteret.',
    program: 'Program',
    programWhy: 'Det eneste program, der lytter. Reglen kan gælde det alene.',
    reach: 'Hvorfra',
    reachIs: 'Kun lokalets eget net (LocalSubnet)',
    reachWhy: 'Intet skal kunne nås udefra, og intet videresendes.',
    profile: 'Netprofil',
    profileIs: 'Domæne, privat og offentlig',
    profileWhy: 'Windows regner ofte et mødelokales net for offentligt.',
    wifi: 'Trådløst net',
    wifiIs: 'Ingen klientisolering mellem telefoner og den bærbare',
    wifiWhy: 'Ellers kan de ikke se hinanden, selv om de er på samme net.',
    vpn: 'VPN',
    vpnIs: 'Adgang til lokalnettet tilladt, eller VPN slået fra under mødet',
    vpnWhy: 'En VPN, der tager al trafik, lukker for lokalet.',
    internet: 'Internet',
    internetIs: 'Bruges ikke',
    internetWhy:
      'Hverken den bærbare eller telefonerne behøver det. Ingen proxy, ingen DNS, intet certifikat.',
  },
  rule: { windows: 'Reglen i Windows', mac: 'Reglen i macOS', linux: 'Reglen i Linux' },
  morePorts: {
    windows:
      'Skal bordet bruges, laves samme regel for dets port. Reservecomputerens port åbnes på den.',
    mac: 'Reglen gælder programmet og dermed alle tre porte. Reservecomputeren skal have samme regel.',
    linux:
      'Skal bordet bruges, laves samme regel for dets port. Reservecomputerens port åbnes på den.',
  },
  ruleName: 'Samspil (telefoner i mødelokalet)',
  asAdministrator: 'Køres som administrator:',
  byPolicy: 'Køres som administrator, eller lægges ind med Intune eller en gruppepolitik:',
  guest: 'Hvis kun gæstenettet er til rådighed',
  guestHow: [
    'Slå klientisolering (AP isolation, peer-to-peer blocking) fra for mødelokalets net i tidsrummet, eller giv den bærbare en undtagelse.',
    'Lad den bærbare og telefonerne få adresser på samme undernet.',
    'Kræver nettet en login-side, så sig til, så vi kan gøre det i forvejen.',
  ],
  sent: 'Hvad der sendes',
  isSent: [
    'Fra den bærbare til telefonen: siden, spørgsmålene og de resultater, som alle må se.',
    'Fra telefonen til den bærbare: svar uden navn og de idéer, deltageren selv skriver.',
    'Trafikken er http på lokalnettet og er ikke krypteret. Svarene er fortrolige i mødet; det er ikke en hemmelig afstemning i lovens forstand.',
  ],
  notSent:
    'Ikke sendt: navne, mails, kontakter, placering, cookies, statistik. Intet forlader lokalet.',
  else: 'Kan det ikke lade sig gøre, bruger vi vores egen router uden internet eller svarer på papir.',
}

export type ItPageWords = typeof words
