import type { Part } from '../../engagement.ts'
import type { Likeness } from '../../paste/duplicates.ts'
import type { Why } from '../../paste/personline.ts'

const persons = (n: number) => (n === 1 ? '1 deltager' : `${n} deltagere`)
const listed = (all: readonly string[]) =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} og ${all.at(-1)}`

/** The words of *Deltagere*: who takes part in an engagement and in a workshop, and how they are pasted in. */
export const words = {
  persons,
  sides: (n: number, people: number) => `${persons(people)} fra ${n} parter`,
  label: (mark: string) => `Navn på part ${mark}`,
  labelKept: 'Rettede partens navn',
  counts: (answers: number, advises: number, guests: number) =>
    [
      `${answers} svarer`,
      advises > 0 ? (advises === 1 ? '1 rådgiver' : `${advises} rådgivere`) : '',
      guests > 0 ? (guests === 1 ? '1 gæst' : `${guests} gæster`) : '',
    ]
      .filter(Boolean)
      .join(' · '),
  shown: {
    joint: (side: string, n: number) =>
      n === 0
        ? `${side} har ingen, der svarer, og kan ikke vises for sig: Så vises alle kun samlet.`
        : `${side} er ${n} og kan ikke vises for sig: Så vises alle kun samlet.`,
    place: 'Vises som lavt, midt eller højt (fra 8 med tal).',
    bars: 'Vises med gennemsnit og søjler.',
  },
  bySide: 'Målinger kan vises part for part.',
  onlyJoint: (k: number) => `Målinger vises kun samlet, til hver part har mindst ${k}, der svarer.`,
  nothingShown: (k: number) => `Der skal mindst ${k} svar til, før en måling vises.`,
  party: {
    name: (name: string) => `Navn på ${name}`,
    short: (name: string) => `Kort navn for ${name}`,
    shortHint: 'kort navn',
    kept: 'Rettede organisationen',
    add: 'Ny organisation',
    addTo: (side: string) => `Ny organisation: ${side}`,
    added: (name: string) => `Tilføjede ${name}`,
    remove: (name: string) => `Fjern ${name}`,
    removed: (name: string) => `Fjernede ${name}`,
  },
  thirdSide: {
    add: 'Tilføj en tredje part',
    title: 'En tredje part',
    about:
      'For dem, der hverken er kunde eller leverandør, fx KOMBIT ved siden af en kommune og dens leverandør.',
    label: 'Øvrige',
    organisation: 'Organisation',
    added: 'Tilføjede en tredje part',
    remove: (side: string) => `Fjern parten ${side}`,
    removed: (side: string) => `Fjernede parten ${side}`,
    missing: 'Skriv navnet på organisationen.',
  },
  columns: {
    name: 'Navn',
    role: 'Rolle',
    takes: 'Deltager som',
    email: 'E-mail',
    boss: 'Leder',
    tools: 'Fjern',
  },
  parts: { answers: 'svarer', advises: 'rådgiver', guest: 'gæst' } as Readonly<
    Record<Part, string>
  >,
  cell: (column: string, name: string) => `${column}, ${name}`,
  noBoss: 'ikke angivet',
  bossHint: 'Leder og medarbejder sættes ikke ved samme bord.',
  kept: (name: string) => `Rettede ${name}`,
  remove: (name: string) => `Fjern ${name}`,
  removed: (name: string) => `Fjernede ${name}`,
  added: (name: string) => `Tilføjede ${name}`,
  newIn: (party: string) => `Ny deltager i ${party}`,
  newRow: 'Skriv et navn, og tryk Enter',
  empty: {
    sentence: 'Her er ingen deltagere endnu.',
    example:
      'Eksempel: Markér listen i Excel eller Outlook, kopiér den, og tryk Ctrl V her. Eller skriv navne direkte nedenfor.',
  },
  paste: {
    open: 'Indsæt deltagere …',
    title: 'Indsæt deltagere',
    text: 'Deltagere',
    hint: 'Fra Excel, Word eller Outlook, én på hver linje. Kolonnernes rækkefølge er ligegyldig.',
    example:
      'Mette Krogh, projektleder, KOMBIT\nJonas Holm\tarkitekt\tFjordbyte A/S\tjh@fjordbyte.dk',
    exampleLabel: 'Eksempel',
    file: 'Vælg en CSV-fil …',
    drop: 'eller slip en fil her',
    read: 'Læs listen',
    reread: 'Ret teksten',
    nobody: 'Her er ingen navne. Intet er ændret. Indsæt en liste med et navn på hver linje.',
    badFile: 'Filen kan ikke læses som tekst. Gem den som CSV i Excel, og prøv igen.',
    whences: 'Hvor hører de til?',
    whenceOf: (name: string) => `Hvor hører ${name} til?`,
    noWhence: 'Uden organisation',
    from: (people: number) => persons(people),
    choose: 'Vælg …',
    newOn: (name: string, side: string) => `Ny organisation: ${name} (${side})`,
    guess: 'gæt',
    missing: (names: readonly string[]) => `Vælg først, hvor ${listed(names)} hører til.`,
    missingNone: 'dem uden organisation',
    turn: 'Byt om',
    turnOf: (name: string) => `Byt om på navn og organisation: ${name}`,
    turnAll: (n: number) => `Byt om på alle ${n}`,
    columns: {
      name: 'Navn',
      role: 'Rolle',
      organisation: 'Organisation',
      takes: 'Som',
      fate: 'Det sker der',
    },
    lines: 'Det er læst',
    fates: { add: 'Tilføjes', update: 'Opdateres', skip: 'Springes over' },
    addAnyway: 'Tilføjes alligevel',
    joins: 'Lægges sammen',
    twin: {
      sameAddress: (name: string) => `Findes allerede: ${name}`,
      sameName: (name: string) => `Findes allerede: ${name}`,
      alike: (name: string) => `Ligner ${name}`,
    } as Readonly<Record<Likeness, (name: string) => string>>,
    repeats: (name: string, line: number) => `Står også på linje ${line}: ${name}`,
    resembles: (name: string, line: number) => `Ligner ${name} på linje ${line}`,
    news: {
      role: 'ny rolle',
      email: 'ny e-mail',
      takes: 'ny deltagelse',
      party: 'ny organisation',
      boss: 'ny leder',
      invited: 'inviteres',
    },
    roleWas: (role: string) => `ny rolle (før: ${role})`,
    noNews: 'intet nyt',
    lostBoss: (name: string) => `Leder ikke på listen: ${name}`,
    left: (n: number) => (n === 1 ? '1 linje er ikke med' : `${n} linjer er ikke med`),
    line: (n: number) => `Linje ${n}`,
    why: {
      header: 'overskrifter',
      heading: 'overskrift',
      noName: 'intet navn',
      onlyAddress: 'kun en adresse',
      tooLong: 'for lang',
      tooMany: 'efter linje 2.000',
    } as Readonly<Record<Why, string>>,
    take: 'Tag med',
    takeOf: (line: number) => `Tag linje ${line} med`,
    invite: (workshop: string) => `Invitér dem også til ${workshop}`,
    add: (added: number, updated: number) =>
      [
        added > 0 ? `Tilføj ${persons(added)}` : '',
        updated > 0 ? (added > 0 ? `opdatér ${updated}` : `Opdatér ${persons(updated)}`) : '',
      ]
        .filter(Boolean)
        .join(', ') || 'Intet at tilføje',
    summary: (added: number, updated: number, skipped: number) =>
      [
        added === 1 ? '1 ny' : `${added} nye`,
        updated > 0 ? `${updated} opdateres` : '',
        skipped > 0 ? `${skipped} springes over eller lægges sammen` : '',
      ]
        .filter(Boolean)
        .join(' · '),
    done: (added: number, updated: number) =>
      [
        added > 0 ? `Tilføjede ${persons(added)}` : '',
        updated > 0 ? (added > 0 ? `opdaterede ${updated}` : `Opdaterede ${persons(updated)}`) : '',
      ]
        .filter(Boolean)
        .join(', '),
  },
  meeting: {
    counts: (counts: string, here: number) => `${counts} · ${here} til stede`,
    invited: (n: number, of: number) => `${n} af ${of} i samarbejdet er inviteret`,
    everybody: 'Alle i samarbejdet er inviteret',
    choose: 'Inviterede …',
    title: 'Hvem er inviteret?',
    who: 'Inviterede',
    all: 'Alle i samarbejdet',
    allAbout: 'Også dem, der kommer til senere',
    some: 'Kun udvalgte',
    someAbout: 'Nye skal vælges til, medmindre de oprettes her',
    pick: (side: string) => `Vælg alle: ${side}`,
    unpick: (side: string) => `Fravælg alle: ${side}`,
    chosen: (n: number) => `${n} valgt`,
    nobody: 'Vælg mindst én.',
    kept: 'Rettede, hvem der er inviteret',
    email: 'E-mail',
    boss: 'Leder',
    noBoss: 'Ikke angivet',
  },
}

export type RosterWords = typeof words
