import type { Id, Mark, Part } from './engagement.ts'
import type { RowAnswer } from './polls/poll.ts'
import type { DecisionStatus } from './records.ts'
import type { Attendance } from './workshop.ts'

/** The people and the words of the demo: an invented municipality and an invented supplier. */
export interface Said {
  readonly da: string
  readonly en: string
}

export const sides: readonly {
  readonly id: Id
  readonly mark: Mark
  readonly label: Said
  readonly parties: readonly { readonly id: Id; readonly name: string }[]
  readonly seats: number
}[] = [
  {
    id: 'customer',
    mark: 'K',
    label: { da: 'Kunden', en: 'The customer' },
    parties: [{ id: 'nordlund', name: 'Nordlund Kommune' }],
    seats: 12,
  },
  {
    id: 'supplier',
    mark: 'L',
    label: { da: 'Leverandøren', en: 'The supplier' },
    parties: [{ id: 'fjordbyte', name: 'Fjordbyte A/S' }],
    seats: 8,
  },
]

interface Somebody {
  readonly id: Id
  readonly partyId: Id
  readonly name: string
  readonly role: Said
  readonly takes: Part
  /** sits in the steering group */
  readonly steers?: boolean
  /** how they attended the day that was held, where not from end to end */
  readonly was?: Attendance
}

const customer = (
  id: Id,
  name: string,
  da: string,
  en: string,
  rest: Partial<Somebody> = {},
): Somebody => ({
  id,
  partyId: 'nordlund',
  name,
  role: { da, en },
  takes: 'answers',
  ...rest,
})
const supplier = (
  id: Id,
  name: string,
  da: string,
  en: string,
  rest: Partial<Somebody> = {},
): Somebody => ({
  ...customer(id, name, da, en, rest),
  partyId: 'fjordbyte',
})

export const people: readonly Somebody[] = [
  customer('mette', 'Mette Kjær', 'projektejer, direktør', 'project owner, director', {
    steers: true,
  }),
  customer('henrik', 'Henrik Dam', 'styregruppeformand', 'chair of the steering group', {
    steers: true,
  }),
  customer('jonas', 'Jonas Holm', 'projektleder', 'project manager'),
  customer('sara', 'Sara Winther', 'referent, udvikling', 'note-taker, development'),
  customer('lise', 'Lise Bang', 'chef for borgerservice', 'head of citizen services', {
    steers: true,
  }),
  customer('amir', 'Amir Rahimi', 'it-arkitekt', 'IT architect'),
  customer('kirsten', 'Kirsten Toft', 'økonomichef', 'head of finance', { steers: true }),
  customer('bo', 'Bo Friis', 'jurist', 'legal adviser', { steers: true }),
  customer('nanna', 'Nanna Ravn', 'superbruger', 'super-user'),
  customer('peter', 'Peter Ask', 'it-chef', 'head of IT', { steers: true }),
  customer('yasmin', 'Yasmin Aydin', 'sagsbehandler', 'case officer'),
  customer('ole', 'Ole Skov', 'sagsbehandler', 'case officer', { was: 'partly' }),
  supplier('thomas', 'Thomas Lund', 'leveranceansvarlig', 'delivery lead', { steers: true }),
  supplier('camilla', 'Camilla Bech', 'projektleder', 'project manager', { steers: true }),
  supplier('rasmus', 'Rasmus Vang', 'løsningsarkitekt', 'solution architect'),
  supplier('ida', 'Ida Mørk', 'forretningskonsulent', 'business consultant'),
  supplier('emil', 'Emil Sand', 'udviklingsleder', 'development lead'),
  supplier('freja', 'Freja Krogh', 'testleder', 'test lead'),
  supplier('karim', 'Karim Saleh', 'kontraktansvarlig', 'contract manager', { steers: true }),
  supplier('louise', 'Louise Eg', 'uddannelse og forankring', 'training and adoption'),
]

export const table: Said = { da: 'Bord', en: 'Table' }

export type SaidLine =
  | { readonly kind: 'note'; readonly text: Said }
  | {
      readonly kind: 'decision'
      readonly text: Said
      readonly status: DecisionStatus
      readonly mandate: Said
      readonly reservations?: readonly { readonly sideId: Id; readonly text: Said }[]
      /** what the steering group needs to know */
      readonly recommended?: {
        readonly why: Said
        readonly onTime: Said
        readonly onMoney: Said
        readonly onContract: Said
        readonly inDays: number
      }
    }
  | {
      readonly kind: 'action'
      readonly text: Said
      readonly ownerId: Id | null
      readonly sideId: Id
      readonly inDays: number
      readonly said: string
    }
  | {
      readonly kind: 'answer'
      readonly by: 'side' | 'table'
      /** a side's id, or the table's number */
      readonly from: string
      readonly speaker: string
      readonly choice: number | null
      readonly text: Said
    }

const mette: Said = { da: 'Mette Kjær, projektejer', en: 'Mette Kjær, project owner' }
const both: Said = {
  da: 'Mette Kjær, projektejer, og Thomas Lund, leveranceansvarlig',
  en: 'Mette Kjær, project owner, and Thomas Lund, delivery lead',
}
const note = (da: string, en: string): SaidLine => ({ kind: 'note', text: { da, en } })
const answer = (
  by: 'side' | 'table',
  from: string,
  speaker: string,
  choice: number | null,
  da: string,
  en: string,
): SaidLine => ({
  kind: 'answer',
  by,
  from,
  speaker,
  choice,
  text: { da, en },
})
const action = (
  ownerId: Id,
  sideId: Id,
  inDays: number,
  said: string,
  da: string,
  en: string,
): SaidLine => ({
  kind: 'action',
  text: { da, en },
  ownerId,
  sideId,
  inDays,
  said,
})

interface Told {
  /** how long it really took, in minutes; as planned where it is not said */
  readonly minutes?: number
  readonly said?: readonly SaidLine[]
}

/** What was said at each of the template's items, in order, and how long it took. */
const items: readonly Told[] = [
  {},
  {
    minutes: 11,
    said: [
      note(
        'Projektejeren har mandat til alt inden for den aftalte ramme; ændringer af kontraktsummen går til styregruppen.',
        'The project owner has a mandate for everything within the agreed frame; changes to the contract sum go to the steering group.',
      ),
    ],
  },
  { minutes: 9 },
  {
    minutes: 26,
    said: [
      answer(
        'table',
        '1',
        'Nanna Ravn',
        null,
        'Borgeren får svar, mens hun sidder der, og vi skriver kun én gang.',
        'The citizen gets an answer while she sits there, and we write things only once.',
      ),
      answer(
        'table',
        '2',
        'Ida Mørk',
        null,
        'En ny sagsbehandler klarer sin første sag alene efter to uger.',
        'A new case officer handles the first case alone after two weeks.',
      ),
      answer(
        'table',
        '3',
        'Peter Ask',
        null,
        'Ingen spørger længere, hvilket system der har ret.',
        'Nobody asks any more which system is right.',
      ),
      {
        kind: 'decision',
        status: 'decided',
        mandate: mette,
        text: {
          da: 'Parterne bruger billedet »borgeren får svar, mens hun sidder der« som fælles mål.',
          en: 'The parties use the picture “the citizen gets an answer while she sits there” as the shared goal.',
        },
      },
    ],
  },
  {
    minutes: 33,
    said: [
      note(
        'Flest prikker ved godkendelse: Hvornår er en delleverance færdig, og hvem siger det?',
        'Most dots on acceptance: when is a partial delivery finished, and who says so?',
      ),
      {
        kind: 'decision',
        status: 'understood',
        mandate: both,
        text: {
          da: 'Parterne læser bilag 5 sådan, at en delleverance er færdig, når testlederne hos begge parter har skrevet under.',
          en: 'The parties read schedule 5 to mean that a partial delivery is finished when the test leads of both parties have signed.',
        },
      },
      {
        kind: 'decision',
        status: 'contract',
        mandate: both,
        text: {
          da: 'Fristen for kundens svar på spørgsmål i bilag 3 ændres fra fem til to arbejdsdage.',
          en: 'The deadline for the customer’s answers in schedule 3 is changed from five to two working days.',
        },
        reservations: [
          {
            sideId: 'customer',
            text: {
              da: 'Det forudsætter, at spørgsmålene kommer samlet og senest kl. 12.',
              en: 'Provided that questions come together and no later than noon.',
            },
          },
        ],
        recommended: {
          why: {
            da: 'Sidst lå spørgsmål i fire uger.',
            en: 'Last time questions lay for four weeks.',
          },
          onTime: { da: 'to uger før', en: 'two weeks earlier' },
          onMoney: { da: 'en halv stilling hos kunden', en: 'half a position at the customer' },
          onContract: { da: 'bilag 3, punkt 4.2', en: 'schedule 3, section 4.2' },
          inDays: 21,
        },
      },
      action(
        'bo',
        'customer',
        10,
        'fre.',
        'Formulere ændringen af bilag 3 og sende den til leverandøren',
        'Draft the change to schedule 3 and send it to the supplier',
      ),
    ],
  },
  { minutes: 11 },
  { minutes: 14 },
  {
    minutes: 30,
    said: [
      answer(
        'side',
        'supplier',
        'Camilla Bech',
        null,
        'Vi hører, at I savner, at nogen hos os kan sige ja uden at spørge Aarhus først.',
        'We hear that you need somebody on our side who can say yes without asking Aarhus first.',
      ),
      answer(
        'side',
        'customer',
        'Jonas Holm',
        null,
        'Vi hører, at I får tre forskellige svar, når I spørger tre af os.',
        'We hear that you get three different answers when you ask three of us.',
      ),
      note(
        'Begge parter beskriver det samme hul: Ingen ved, hvem der kan sige ja mellem to styregruppemøder.',
        'Both sides describe the same gap: nobody knows who can say yes between two steering group meetings.',
      ),
      {
        kind: 'decision',
        status: 'decided',
        mandate: both,
        text: {
          da: 'Projektlederne afgør sammen alt, der holder sig inden for to dages forsinkelse og den aftalte sum.',
          en: 'The project managers decide together on everything within two days’ delay and the agreed sum.',
        },
      },
    ],
  },
  {
    minutes: 14,
    said: [
      action(
        'jonas',
        'customer',
        7,
        'uge',
        'Samle kundens spørgsmål i én log med én, der svarer',
        'Gather the customer’s questions in one log with one person who answers',
      ),
      action(
        'camilla',
        'supplier',
        7,
        'uge',
        'Skrive op, hvem hos Fjordbyte der kan sige ja til hvad',
        'List who at Fjordbyte can say yes to what',
      ),
      action(
        'ida',
        'supplier',
        21,
        '3 uger',
        'Holde en fælles formiddag om sagsgangen i borgerservice',
        'Hold a joint morning on the case flow in citizen services',
      ),
    ],
  },
  {
    minutes: 27,
    said: [
      answer(
        'side',
        'customer',
        'Mette Kjær',
        0,
        'Vi siger dårligt nyt samme dag.',
        'We pass on bad news the same day.',
      ),
      answer(
        'side',
        'supplier',
        'Thomas Lund',
        1,
        'Vi siger dårligt nyt samme dag, også når vi ikke kender årsagen endnu.',
        'We pass on bad news the same day, even when we do not know the cause yet.',
      ),
      {
        kind: 'decision',
        status: 'understood',
        mandate: both,
        text: {
          da: 'Hensigtserklæringens punkt 1 lyder: Vi siger dårligt nyt samme dag, også når vi ikke kender årsagen endnu.',
          en: 'Point 1 of the statement of intent reads: We pass on bad news the same day, even when we do not know the cause yet.',
        },
      },
    ],
  },
  {
    minutes: 15,
    said: [
      note(
        'De tre risici: Nøglepersoner skiftes ud, data fra det gamle system er ufuldstændige, og testmiljøet er forsinket.',
        'The three risks: key people leave, data from the old system are incomplete, and the test environment is late.',
      ),
      action(
        'amir',
        'customer',
        14,
        '14 dage',
        'Lave et prøveudtræk af 200 sager fra det gamle system',
        'Make a trial extract of 200 cases from the old system',
      ),
    ],
  },
  {
    minutes: 9,
    said: [
      answer(
        'side',
        'customer',
        'Henrik Dam',
        0,
        'Trin 1 til 4 som i udkastet.',
        'Steps 1 to 4 as in the draft.',
      ),
      answer(
        'side',
        'supplier',
        'Thomas Lund',
        0,
        'Trin 1 til 4 som i udkastet.',
        'Steps 1 to 4 as in the draft.',
      ),
      {
        kind: 'decision',
        status: 'recommended',
        mandate: both,
        text: {
          da: 'Styregruppen indstilles til at godkende eskaleringsplanen med fire trin og to navne på hvert trin.',
          en: 'The steering group is recommended to approve the escalation plan with four steps and two names on each.',
        },
        recommended: {
          why: {
            da: 'En uenighed løses, før nogen slår op i kontrakten.',
            en: 'A disagreement is solved before anybody turns to the contract.',
          },
          onTime: { da: 'ingen', en: 'none' },
          onMoney: { da: '', en: '' },
          onContract: { da: 'ingen', en: 'none' },
          inDays: 21,
        },
      },
    ],
  },
  {
    minutes: 11,
    said: [
      answer('side', 'customer', 'Mette Kjær', 0, '', ''),
      answer(
        'side',
        'supplier',
        'Thomas Lund',
        1,
        'Vi tager forbehold for fristen i bilag 3, indtil juristerne har set den.',
        'We make a reservation about the deadline in schedule 3 until the lawyers have seen it.',
      ),
    ],
  },
  { minutes: 5 },
]

const picks = (count: number, three: readonly [Id, Id, Id]) =>
  Array.from({ length: count }, () => three)

export const story = {
  name: { da: 'Nyt sagssystem i borgerservice', en: 'New case system in citizen services' },
  place: { da: 'Rådhuset, mødelokale 2', en: 'Town hall, meeting room 2' },
  askedBy: { da: 'styregruppen', en: 'the steering group' },
  items,
  talk: ['governance', 'dialog'] as const,
  /** twelve customers and eight suppliers, row by row */
  answers: {
    topledelse: {
      customer: [4, 3, 3, 3, 4, 3, 2, 3, 3, 4, 3, 'unknown'],
      supplier: [3, 3, 2, 3, 4, 3, 2, 3],
    },
    maal: { customer: [3, 3, 4, 3, 3, 4, 3, 3, 2, 3, 4, 3], supplier: [3, 4, 3, 3, 2, 3, 3, 3] },
    kompetencer: {
      customer: [2, 3, 2, 3, 2, 3, 3, 2, 3, 2, 2, 3],
      supplier: [3, 3, 3, 4, 3, 3, 2, 3],
    },
    governance: {
      customer: [2, 3, 2, 2, 3, 3, 2, 3, 2, 3, 2, 3],
      supplier: [1, 2, 1, 2, 2, 1, 2, 3],
    },
    risici: {
      customer: [3, 3, 2, 3, 3, 4, 3, 2, 3, 3, 3, 3],
      supplier: [2, 3, 3, 2, 3, 3, 3, 'unknown'],
    },
    aabenhed: {
      customer: [3, 2, 3, 3, 4, 3, 3, 3, 2, 3, 3, 4],
      supplier: [3, 3, 3, 3, 3, 3, 3, 3],
    },
    dialog: { customer: [3, 4, 3, 4, 3, 3, 4, 3, 4, 3, 3, 4], supplier: [2, 2, 3, 2, 2, 3, 2, 2] },
  } as Readonly<Record<Id, Readonly<Record<string, readonly RowAnswer[]>>>>,
  picks: {
    customer: [
      ...picks(5, ['governance', 'kompetencer', 'maal']),
      ...picks(3, ['governance', 'dialog', 'aabenhed']),
      ...picks(2, ['kompetencer', 'risici', 'maal']),
      ...picks(2, ['governance', 'topledelse', 'risici']),
    ],
    supplier: [
      ...picks(4, ['governance', 'dialog', 'risici']),
      ...picks(2, ['dialog', 'maal', 'topledelse']),
      ...picks(2, ['dialog', 'governance', 'aabenhed']),
    ],
  } as Readonly<Record<string, readonly (readonly Id[])[]>>,
}
