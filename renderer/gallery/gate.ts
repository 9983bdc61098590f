import type { Verdict } from '../../shared/gatekinds.ts'
import type { Id } from '../../shared/engagement.ts'
import type { Language } from '../../shared/text.ts'
import { escalationWordsIn } from '../../shared/words/escalation/words.ts'
import { gateWordsIn } from '../../shared/words/gates/words.ts'
import { movingWordsIn } from '../../shared/words/moving/words.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import type { Exhibits, Shown } from './cockpit.ts'
import type { Stage } from './stage.ts'
import type { Step } from './steps.ts'

/** A municipality at the gate out of Forberedelse, as the roles answer it. */

interface Said {
  readonly is: Verdict
  readonly text?: Readonly<Record<Language, string>>
  readonly evidence?: Readonly<Record<Language, string>>
  readonly speaker?: string
}

const rows: readonly (readonly (Said | null)[])[] = [
  [{ is: 'inPlace' }, { is: 'inPlace' }, { is: 'inPlace' }, { is: 'inPlace' }, { is: 'unknown' }],
  [
    {
      is: 'inPlace',
      text: {
        da: 'Alle afdelinger har en superbruger, og listen er godkendt.',
        en: 'Every department has a super user, and the list is approved.',
      },
      evidence: { da: 'Bemandingslisten, version 4', en: 'The staffing list, version 4' },
      speaker: 'Jonas Holm',
    },
    {
      is: 'partly',
      text: {
        da: 'Hjemmeplejen er spurgt, men har ikke svaret.',
        en: 'Home care has been asked but has not answered.',
      },
      speaker: 'Mette Kjær',
    },
    { is: 'inPlace' },
    { is: 'partly' },
    {
      is: 'missing',
      text: {
        da: 'To af os ved ikke, hvornår vi skal undervise.',
        en: 'Two of us do not know when we are to teach.',
      },
      evidence: { da: 'Vagtplanen for uge 3–6', en: 'The roster for weeks 3 to 6' },
      speaker: 'Lone Dahl',
    },
  ],
  [{ is: 'inPlace' }, { is: 'inPlace' }, { is: 'partly' }, { is: 'inPlace' }, { is: 'inPlace' }],
  [{ is: 'partly' }, { is: 'partly' }, { is: 'partly' }, { is: 'partly' }, { is: 'partly' }],
  [{ is: 'inPlace' }, { is: 'missing' }, null, { is: 'inPlace' }, { is: 'unknown' }],
  [null, null, null, null, null],
]

/** The workshop at the gate, with the item that has this offer or keeps the conclusion running. */
export function gating(stage: Stage, at: 'criteria' | 'conclusion' = 'criteria'): Id {
  const workshopId = stage.plan('faseovergang-2-3')
  const { language } = stage
  stage.must({
    do: 'editEngagement',
    set: { goLive: '2027-03-01', operation: '2027-02-01' },
  })
  const gate = stage.scene().engagement.gates[workshopId]
  for (const [c, answers] of rows.entries())
    for (const [r, said] of answers.entries()) {
      const [criterion, role] = [gate?.criteria[c], gate?.roles[r]]
      if (!said || !criterion || !role) continue
      stage.must({
        do: 'answerGate',
        gateId: workshopId,
        criterionId: criterion.id,
        roleId: role.id,
        set: {
          is: said.is,
          text: said.text?.[language] ?? '',
          evidence: said.evidence?.[language] ?? '',
          speaker: said.speaker ?? '',
        },
      })
    }
  stage.must({
    do: 'settleCriterion',
    gateId: workshopId,
    criterionId: gate?.criteria[1]?.id ?? '',
    is: 'partly',
    text: {
      da: 'Superbrugerne i hjemmeplejen mangler en dato.',
      en: 'The super users in home care lack a date.',
    }[language],
  })
  const items = ofWorkshop(stage.scene().engagement.items, workshopId)
  const item =
    at === 'criteria'
      ? items.find(({ offers, kind }) => offers === 'criteria' && kind === 'talk')
      : items.find(({ offers, keeps }) => offers === null && keeps.includes('gate'))
  stage.wait(at === 'criteria' ? 30 : 125)
  stage.must({ do: 'startItem', itemId: item?.id ?? '' })
  stage.wait(4)
  return workshopId
}

/** Ready on conditions, two of them, after having been opened again. */
export function concluded(stage: Stage): Id {
  const gateId = gating(stage, 'conclusion')
  const { language } = stage
  const criteria = stage.scene().engagement.gates[gateId]?.criteria ?? []
  const owner = 'Mette Kjær, ' + { da: 'projektejer', en: 'project owner' }[language]
  stage.must({
    do: 'concludeGate',
    gateId,
    is: 'notReady',
    by: owner,
    text: { da: 'Superbrugerne er ikke klar.', en: 'The super users are not ready.' }[language],
  })
  stage.must({
    do: 'reopenGate',
    gateId,
    by: owner,
    reason: {
      da: 'Hjemmeplejen ringede og satte datoer på undervisningen.',
      en: 'Home care called and set dates for the training.',
    }[language],
  })
  const condition = (id: string, at: number, text: string, weeks: number) =>
    stage.must({
      do: 'makeCondition',
      gateId,
      id,
      itemId: null,
      criterionId: criteria[at]?.id ?? null,
      text,
      ownerId: Object.keys(stage.scene().engagement.people)[at] ?? null,
      sideId: null,
      due: null,
      weeks,
    })
  const texts = {
    da: ['Superbrugerne i hjemmeplejen får en dato', 'Snitfladen til økonomi er prøvet to gange'],
    en: ['The super users in home care get a date', 'The finance interface is tried twice'],
  }[language]
  condition('condition1', 1, texts[0] ?? '', -9)
  condition('condition2', 3, texts[1] ?? '', -4)
  stage.must({
    do: 'concludeGate',
    gateId,
    is: 'conditions',
    by: owner,
    text: {
      da: 'Vi går videre, når de to betingelser er opfyldt.',
      en: 'We go on when the two conditions are met.',
    }[language],
  })
  return gateId
}

/** The escalation plan of the contract workshop, filled in but for one number. */
export function escalating(stage: Stage, agreed: boolean): Id {
  const workshopId = stage.plan('kontrakt')
  stage.must({ do: 'draftSteps' })
  const { engagement } = stage.scene()
  const names = {
    customer: ['Jonas Holm', 'Mette Kjær', 'Lone Dahl', 'Mette Kjær'],
    supplier: ['Sara Lind', 'Peter Bach', 'Peter Bach', ''],
  }
  for (const [at, step] of Object.values(engagement.steps)
    .toSorted((a, b) => a.order - b.order)
    .entries())
    for (const [index, sideId] of Object.keys(engagement.sides).entries()) {
      const name = (index === 0 ? names.customer : names.supplier)[at] ?? ''
      const phone = name ? `${20 + index} 14 ${30 + at * 7} ${52 + index * 9}` : ''
      const contact = { sideId, personId: null, name, phone }
      stage.must({ do: 'nameStep', stepId: step.id, contact })
    }
  if (agreed)
    stage.must({
      do: 'agreeSteps',
      sideId: Object.keys(engagement.sides)[0] ?? '',
      workshopId,
      agreed: { is: true, speaker: 'Mette Kjær', text: '' },
    })
  const item = ofWorkshop(engagement.items, workshopId).find(
    ({ offers }) => offers === 'escalation',
  )
  stage.wait(185)
  stage.must({ do: 'startItem', itemId: item?.id ?? '' })
  stage.wait(3)
  return workshopId
}

const run: Shown = { place: { page: 'run' } }

export const gateExhibits: Exhibits<Shown> = {
  'gate-overview': (stage) => {
    gating(stage)
    return run
  },
  'gate-criterion': (stage) => {
    gating(stage)
    return { ...run, press: [{ press: '2' }] }
  },
  'gate-reason': (stage) => {
    gating(stage)
    const words = gateWordsIn(stage.language)
    return {
      ...run,
      press: [{ press: '2' }, `button[aria-label^="${words.words}"]`],
    }
  },
  'gate-conclude': (stage) => {
    gating(stage, 'conclusion')
    return run
  },
  'gate-condition': (stage) => {
    gating(stage, 'conclusion')
    return { ...run, press: [{ press: gateWordsIn(stage.language).addCondition }] }
  },
  'gate-concluded': (stage) => {
    concluded(stage)
    return run
  },
  'gate-deviation': (stage) => {
    gating(stage, 'conclusion')
    return { ...run, press: [{ press: gateWordsIn(stage.language).deviation }] }
  },
  'moving-preview': (stage) => {
    concluded(stage)
    stage.must({ do: 'choosePhases', listId: 'kombit.fire-faser' })
    return { ...run, press: moveTo(stage) }
  },
  'moving-done': (stage) => {
    concluded(stage)
    stage.must({ do: 'choosePhases', listId: 'kombit.fire-faser' })
    const { go } = movingWordsIn(stage.language)
    return { ...run, press: [...moveTo(stage), { wait: 300 }, { press: go }] }
  },
  'steps-empty': (stage) => {
    const workshopId = stage.plan('kontrakt')
    const item = ofWorkshop(stage.scene().engagement.items, workshopId).find(
      ({ offers }) => offers === 'escalation',
    )
    stage.wait(185)
    stage.must({ do: 'startItem', itemId: item?.id ?? '' })
    stage.wait(1)
    return { ...run, press: [{ press: escalationWordsIn(stage.language).tab }] }
  },
  steps: (stage) => {
    escalating(stage, true)
    return { ...run, press: [{ press: escalationWordsIn(stage.language).tab }] }
  },
  'engagement-escalation': (stage) => {
    escalating(stage, true)
    return {
      place: { page: 'engagement' },
      outside: 'demo made',
      press: ['[role="tab"][data-key="escalation"]'],
    }
  },
}

/** The dialog is opened, and go-live put some months later with the arrow keys. */
function moveTo(stage: Stage): readonly Step[] {
  const { moveDates } = gateWordsIn(stage.language)
  const month = '[role="dialog"] form > div > div:nth-child(2) [data-type="month"]'
  return [{ press: moveDates }, { wait: 200 }, { key: 'ArrowUp', into: month }, { wait: 400 }]
}
