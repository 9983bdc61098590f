import { addDays } from '../../shared/dates.ts'
import type { Exhibits, Shown } from './cockpit.ts'
import type { Stage } from './stage.ts'

/** *Opfølgning*: the registers of one project in the middle of its life, and before anything was agreed. */
export const followUpExhibits: Exhibits<Shown> = {
  'followup-overview': (stage) => on(stage, 'overview', ['main']),
  'followup-evidence': (stage) => on(stage, 'evidence', ['main']),
  'followup-newcomer': (stage) => on(stage, 'newcomer', ['main']),
  'followup-actions': (stage) => on(stage, 'actions'),
  'followup-weeks': (stage) => on(stage, 'actions', ['label:has(input[value="week"])']),
  'followup-risks': (stage) => on(stage, 'risks'),
  'followup-risk-picture': (stage) => on(stage, 'risks', ['label:has(input[value="picture"])']),
  'followup-benefits': (stage) => on(stage, 'benefits'),
  'followup-chains': (stage) => on(stage, 'benefits', ['label:has(input[value="picture"])']),
  'followup-decisions': (stage) => on(stage, 'decisions'),
  'followup-clauses': (stage) => on(stage, 'clauses'),
  'followup-new': (stage) => on(stage, 'risks', [{ key: 'n' }]),
  'followup-empty': (stage) => {
    stage.begin()
    return { place: { page: 'followUp' }, outside: 'demo made', press: [tab('benefits')] }
  },
}

function on(stage: Stage, name: string, then: Shown['press'] = []): Shown {
  stage.enter(stage.at.toRunId)
  fill(stage)
  const first = '[role="grid"] tbody tr:not(:has(th)) td:nth-child(2)'
  return {
    place: { page: 'followUp' },
    outside: 'demo made',
    press: [tab(name), ...(then.length > 0 ? then : [first])],
  }
}

function tab(name: string): string {
  return `[role="tab"][data-key="${name}"]`
}

/** What an engagement like the demo's has agreed on after some months. */
function fill(stage: Stage) {
  const say = (da: string, en: string) => ({ da, en })[stage.language]
  const make = (id: string, of: object) =>
    stage.must({
      do: 'makeRecord',
      id,
      workshopId: stage.at.heldId,
      itemId: null,
      of,
    } as Parameters<Stage['must']>[0])
  stage.must({ do: 'editEngagement', set: { goLive: '2027-03-12' } })
  const day = (from: number) => addDays('2026-11-18', from)
  const actions = [
    [
      say(
        'Testdata fra fagsystemet leveres og kontrolleres',
        'Test data from the business system are delivered and checked',
      ),
      'jonas',
      day(-23),
      'open',
    ],
    [
      say(
        'Snitfladen til CPR afklares med registret',
        'The interface to the civil register is settled',
      ),
      'rasmus',
      day(-5),
      'open',
    ],
    [
      say(
        'Superbrugerne i borgerservice udpeges',
        'The super-users in citizen services are appointed',
      ),
      'lise',
      day(6),
      'open',
    ],
    [
      say(
        'Uddannelsesplanen sendes til alle afdelinger',
        'The training plan is sent to all departments',
      ),
      'louise',
      day(13),
      'open',
    ],
    [
      say(
        'Fælles kalender for styregruppen oprettes',
        'A shared calendar for the steering group is made',
      ),
      'camilla',
      day(-9),
      'done',
    ],
  ] as const
  for (const [index, [text, ownerId, due, status]] of actions.entries())
    make(`fa${index}`, { kind: 'action', text, ownerId, sideId: sideOf(ownerId), due, status })
  make('far', {
    kind: 'action',
    text: say('Generalprøve med alle sagsbehandlere', 'Dress rehearsal with all case officers'),
    ownerId: 'freja',
    sideId: 'supplier',
    due: '2026-12-18',
    relative: { anchor: 'goLive', weeks: -12 },
    principles: ['kodeks.risici'],
  })
  const risks = [
    [
      say(
        'Testdata kommer for sent til generalprøven',
        'Test data come too late for the dress rehearsal',
      ),
      4,
      3,
      'jonas',
      say('En aftalt dag for hver levering', 'An agreed day for each delivery'),
      'open',
    ],
    [
      say(
        'Superbrugerne bliver trukket tilbage til driften',
        'The super-users are pulled back to daily work',
      ),
      3,
      4,
      'lise',
      say('Lederne lover 20 procent af tiden', 'The managers promise 20 per cent of the time'),
      'open',
    ],
    [
      say('Snitfladen ændres af tredjepart', 'A third party changes the interface'),
      2,
      3,
      'rasmus',
      '',
      'open',
    ],
    [
      say(
        'Kontraktens milepæl 3 læses forskelligt',
        'Milestone 3 of the contract is read differently',
      ),
      null,
      null,
      null,
      '',
      'open',
    ],
    [
      say('Driftsmiljøet er ikke klar', 'The operating environment is not ready'),
      3,
      3,
      'peter',
      '',
      'closed',
    ],
  ] as const
  for (const [index, [text, probability, impact, ownerId, counter, status]] of risks.entries())
    make(`fr${index}`, {
      kind: 'risk',
      ...{ text, probability, impact, ownerId, counter, status },
      sideId: ownerId && sideOf(ownerId),
      cause:
        index === 0
          ? say('aftalen med registret ikke er på plads', 'the agreement with the register is open')
          : '',
      consequence: index === 0 ? say('skrider go-live', 'go-live slips') : '',
      sign: index === 0 ? say('ingen levering i uge 50', 'no delivery in week 50') : '',
    })
  make('fb0', {
    kind: 'benefit',
    text: say('Sagsbehandlingen tager 5 dage i stedet for 12', 'A case takes 5 days instead of 12'),
    delivery: say('Selvbetjening med forudfyldte data', 'Self-service with data filled in'),
    change: say(
      'Borgerne søger selv; sagsbehandlerne visiterer',
      'Citizens apply themselves; officers triage',
    ),
    purpose: say(
      'Borgerne får svar, mens det betyder noget',
      'Citizens get an answer while it matters',
    ),
    ownerId: 'lise',
    sideId: 'customer',
    today: say('12 dage', '12 days'),
    target: say('5 dage', '5 days'),
    measured: say('fagsystemets sagslog', 'the case log'),
    due: '2027-06-30',
    supplierSays: 'promotes',
  })
  make('fb1', {
    kind: 'benefit',
    text: say('Færre henvendelser på telefon', 'Fewer calls'),
    delivery: say('Statusside for borgere', 'A status page for citizens'),
  })
  make('fc0', {
    kind: 'clause',
    text: say(
      'Vi siger det højt inden for to dage, når noget skrider',
      'We say it aloud within two days when something slips',
    ),
    behaviour: say(
      'Den, der ser det, ringer til den anden parts projektleder',
      'Whoever sees it calls the other project manager',
    ),
    answers: [
      { sideId: 'customer', answer: 'yes', text: '', speaker: 'Mette Kjær' },
      {
        sideId: 'supplier',
        answer: 'amended',
        text: say('»to arbejdsdage«', '“two working days”'),
        speaker: 'Thomas Lund',
      },
    ],
  })
}

function sideOf(personId: string): string {
  return ['rasmus', 'louise', 'camilla', 'freja'].includes(personId) ? 'supplier' : 'customer'
}
