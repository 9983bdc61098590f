import type { Exhibits, Shown } from './cockpit.ts'
import { words as homeDa } from '../../shared/words/home/da.ts'
import { words as homeEn } from '../../shared/words/home/en.ts'
import { finishingExhibits } from './finishing.ts'
import { marketExhibits } from './market.ts'
import type { Stage } from './stage.ts'

/** The cockpit's other pages, and what lies over them. */
export const pageExhibits: Exhibits<Shown> = {
  'home-first': () => ({ place: { page: 'home' }, outside: 'nothing yet' }),
  home: (stage) => {
    stage.enter(stage.at.toRunId)
    return { place: { page: 'home' }, outside: 'demo made' }
  },
  'home-new': (stage) => {
    stage.enter(stage.at.toRunId)
    return {
      place: { page: 'home' },
      outside: 'demo made',
      press: ['[aria-labelledby="home-engagements"] header button'],
    }
  },
  'home-new-engagement': (stage) => {
    stage.enter(stage.at.toRunId)
    const { newEngagement } = { da: homeDa, en: homeEn }[stage.language]
    return {
      place: { page: 'home' },
      outside: 'demo made',
      press: [{ press: newEngagement.button }],
    }
  },
  people: (stage) => {
    stage.day(4, 6)
    stage.seat({ customer: 12, supplier: 8 })
    return { place: { page: 'people' } }
  },
  'people-edit': (stage) => {
    stage.day(4, 6)
    return { place: { page: 'people' }, press: ['tbody tr:nth-child(3) button:nth-of-type(1)'] }
  },
  minutes: (stage) => {
    held(stage)
    return { place: { page: 'minutes' } }
  },
  'minutes-lacking': (stage) => {
    held(stage)
    lacking(stage)
    return { place: { page: 'minutes' } }
  },
  'minutes-empty': (stage) => {
    stage.enter(stage.at.toRunId)
    return { place: { page: 'minutes' } }
  },
  ...finishingExhibits,
  ...marketExhibits,
  'phones-shut': (stage) => {
    stage.day(0, 4)
    return { place: { page: 'run' }, dialog: 'phones' }
  },
  'phones-open': (stage) => {
    stage.day(4, 6)
    stage.seat({ customer: 12, supplier: 8 })
    return { place: { page: 'run' }, dialog: 'phones' }
  },
  palette: (stage) => {
    stage.day(4, 6)
    return { place: { page: 'run' }, dialog: 'palette' }
  },
  'palette-search': (stage) => {
    stage.day(4, 6)
    const write = { da: 'mandat', en: 'mandate' }[stage.language]
    return {
      place: { page: 'run' },
      dialog: 'palette',
      press: [{ write, into: '[role="dialog"] input' }],
    }
  },
  moments: (stage) => {
    stage.day(4, 6)
    return { place: { page: 'run' }, dialog: 'moments' }
  },
  'moments-large': (stage) => {
    stage.day(4, 6)
    return {
      place: { page: 'run' },
      dialog: 'moments',
      press: ['[role="dialog"] [role="option"]:nth-child(2)'],
    }
  },
  keys: (stage) => {
    stage.day(4, 6)
    return { place: { page: 'run' }, dialog: 'sheet' }
  },
  settings: (stage) => {
    stage.day(4, 6)
    return { place: { page: 'run' }, dialog: 'settings' }
  },
}

/** The day that was held, as it stands when the last person has left. */
function held(stage: Stage) {
  stage.enter(stage.at.heldId)
}

/** An action that nobody owns and a decision without a mandate, as they are when a room is in a hurry. */
function lacking(stage: Stage) {
  const { language } = stage
  const workshopId = stage.at.heldId
  const place = { workshopId, itemId: `${workshopId}.i13` }
  stage.must({
    do: 'makeRecord',
    id: 'a1',
    ...place,
    of: {
      kind: 'action',
      text: {
        da: 'Sende driftens liste over integrationer',
        en: 'Send the list of integrations from operations',
      }[language],
    },
  })
  stage.must({
    do: 'makeRecord',
    id: 'd1',
    ...place,
    of: {
      kind: 'decision',
      text: {
        da: 'Første delleverance flyttes til uge 12.',
        en: 'The first partial delivery is moved to week 12.',
      }[language],
    },
  })
}
