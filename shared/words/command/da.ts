import { reasons, type ReasonWords } from '../reasons/da.ts'
import { shell } from '../shell/da.ts'

/** The words of the commands that run without a window: what they say, what their options are, and what can go wrong. */
export const command = {
  room: {
    usage: `npm run room -- [valg]

Kører Samspil uden Electron: mødet på denne computer, skærmene i en browser.

  --data MAPPE            hvor data ligger (ellers den sædvanlige mappe; med --demo en ny, midlertidig mappe)
  --port N                port til facilitatorens egne vinduer på 127.0.0.1; 0 tager en ledig (0)
  --phones-address A      netværksadressen, som telefonerne lukkes ind på (med --demo 127.0.0.1)
  --phones-port N         porten til telefonerne; 0 tager en ledig (8420, med --demo 0)
  --demo                  åbner demoen med principmålingen i gang og et åbent link
  --seats N               hvor mange der kan være med i demoen (1000)
  --no-open               åbner ikke et browservindue
  --json                  skriver kun én linje: adresserne, når alt er klar
  --help                  viser denne hjælp`,
    ready: 'Samspil er klar. Luk med Ctrl C.',
    openThis: 'Åbn denne adresse i en browser på denne computer (den virker én gang):',
    phones: 'Telefoner:',
    noBrowser: 'Der blev ikke fundet en browser at åbne.',
    alreadyOpen: 'Samspil kører allerede på disse data.',
  },
  phones: {
    usage: `npm run phones -- --url URL --count N [--votes S]

Lader N telefoner (1–5000) være med i det åbne møde og svare på hele skemaet fordelt over S sekunder (0–600).

  --url URL     adressen fra QR-koden, som npm run room -- --demo --json skriver som "phones"
  --count N     antal telefoner
  --votes S     over hvor mange sekunder svarene gives (0)
  --help        viser denne hjælp`,
    nothingOpen: 'Ingen måling blev åbnet inden for 30 sekunder.',
    notIn: 'Telefonerne kom ikke ind på {detail}.',
  },
  word: {
    usage: `npm run word -- --out MAPPE [--lang da|en] [--what FILER] [--data MAPPE --workshop ID]

Skriver filerne til en workshop og viser deres navne. Nævnes ingen workshop, bruges demoens.

  --out MAPPE      hvor filerne skal ligge
  --lang da|en     sproget (da)
  --what FILER     hvilke filer, med komma imellem (minutes,actions):
                   minutes      beslutningsreferat
                   actions      handlingsliste
                   runsheet     drejebog
                   itpage       siden til it-afdelingen
                   program      program til deltagerne
                   prereading   forberedelse om principperne
                   cards        bordkort
                   signin       fremmødeliste
                   calendar     kalenderfil
  --data MAPPE     datamappen med workshoppen
  --workshop ID    workshoppens id
  --help           viser denne hjælp`,
    noWorkshop: 'Der er ingen workshop med id {detail} i datamappen.',
  },
  gallery: {
    usage: `npm run gallery -- [--out MAPPE] [--only NAVN] [--no-open]

Tegner alle skærme i alle tilstande, på dansk og engelsk, lyst og mørkt, og samler dem på ét kontaktark.

  --out MAPPE    hvor billederne og index.html skal ligge (gallery)
  --only NAVN    kun det billede, eller dem, hvis navn begynder sådan, for eksempel wall
  --no-open      åbner ikke kontaktarket
  --help         viser denne hjælp`,
    noBrowser:
      'Der blev ikke fundet en Chromium-browser at tegne med. Angiv en i SAMSPIL_CHROMIUM.',
    drawn: (pictures: number, path: string) => `${pictures} billeder er tegnet: ${path}`,
    faults: (pictures: number) =>
      pictures === 0 ? 'Ingen fejl.' : `${pictures} billeder har fejl:`,
    tooWide: 'noget går ud over sidens højre kant',
  },
  folderTrouble: shell.folderTrouble,
  reasons: reasons as ReasonWords,
  bad: {
    unknown: 'Ukendt valg: {detail}. Se --help.',
    missing: 'Der mangler en værdi til {detail}. Se --help.',
    required: 'Der mangler {detail}. Se --help.',
    number: '{detail} skal være et helt tal. Se --help.',
    range: '{detail} er uden for det tilladte. Se --help.',
    url: '{detail} er ikke en adresse til et møde. Se --help.',
    choice: '{detail} kan ikke bruges her. Se --help.',
  },
  trouble: {
    newer:
      'Datafilen er fra en nyere udgave af Samspil og er ikke rørt: {path}. Brug den nyere udgave.',
    damaged:
      'Datafilen er beskadiget og er ikke rørt: {path}. Gem en kopi af den, og vælg en anden mappe med --data.',
    locked:
      'Datamappen er i brug, for Samspil kører allerede: {path}. Brug det vindue, der er åbent, eller vælg en anden mappe med --data.',
    notWritable: 'Der kan ikke skrives i datamappen: {path}. Vælg en anden mappe med --data.',
    notDurable:
      'Disken sikrer ikke, at det, der gemmes, bliver liggende: {path}. Vælg en anden mappe med --data.',
    portInUse: 'Port {path} er optaget af et andet program. Vælg en anden med --port.',
    phonesPortInUse: 'Port {path} er optaget af et andet program. Vælg en anden med --phones-port.',
    addressGone:
      'Denne computer har ikke netværksadressen {path}. Vælg en anden med --phones-address.',
    notBuilt: 'Siderne er ikke bygget: {path}. Kør npm run build.',
    broken: 'Noget gik galt under starten. Dine data er ikke rørt; prøv igen.',
  },
}

export type CommandWords = typeof command
