import { itemIdOf } from '../../shared/making.ts'
import { mix, swap } from '../../shared/tables.ts'
import { words as planDa } from '../../shared/words/plan/da.ts'
import { words as planEn } from '../../shared/words/plan/en.ts'
import { words as toolsDa } from '../../shared/words/tools/da.ts'
import { words as toolsEn } from '../../shared/words/tools/en.ts'
import type { Exhibits, Shown } from './cockpit.ts'
import type { Stage } from './stage.ts'

/** *Planlæg*: a kickoff as it is made, mended, and made into papers. */
export const planExhibits: Exhibits<Shown> = {
  plan: (stage) => kickoff(stage).shown,
  'plan-details': (stage) => {
    const { shown, item } = kickoff(stage)
    const folds = ['[aria-expanded="true"]', '[aria-expanded="true"]', wallFold, answerFold]
    return { ...shown, place: { page: 'plan', itemId: item(4) }, press: folds }
  },
  'plan-over': (stage) => {
    const { shown, item } = kickoff(stage)
    longer(stage, item(4))
    return { ...shown, place: { page: 'plan', itemId: item(4) } }
  },
  'plan-days': (stage) => {
    const { shown, workshopId, item } = kickoff(stage)
    const day = { date: '2026-11-26', startsAt: 540, endsAt: 690 }
    stage.must({ do: 'addDay', workshopId, ...day })
    const itemIds = [7, 8, 9, 10, 11, 12].map(item)
    stage.must({ do: 'moveItems', workshopId, itemIds, to: { day: 1, after: null } })
    return { ...shown, place: { page: 'plan', itemId: item(6) } }
  },
  'plan-typing': (stage) => {
    const { shown, item } = kickoff(stage)
    return {
      place: { page: 'plan', itemId: item(3) },
      press: [...(shown.press ?? []), { key: 'Enter' }, { write: '25 Status' }],
    }
  },
  'plan-paste': (stage) => {
    const { words, shown } = kickoff(stage)
    return {
      ...shown,
      press: [
        { press: words.paste },
        { write: pasted[stage.language], into: '[role="dialog"] textarea' },
      ],
    }
  },
  'plan-move': (stage) => {
    const { item } = kickoff(stage)
    return { place: { page: 'plan', itemId: item(8) }, press: [{ key: 'm' }] }
  },
  'plan-tables': (stage) => {
    const { tools, shown, workshopId } = kickoff(stage)
    bosses(stage)
    tables(stage, workshopId)
    return { ...shown, press: [{ press: tools.tables.open }] }
  },
  'plan-tables-empty': (stage) => {
    const { tools, shown } = kickoff(stage)
    return { ...shown, press: [{ press: tools.tables.open }] }
  },
  'plan-print': (stage) => {
    const { tools, shown } = kickoff(stage)
    return { ...shown, press: [{ press: tools.print.open }] }
  },
  'plan-printed': (stage) => {
    const { tools, shown } = kickoff(stage)
    return { ...shown, press: [{ press: tools.print.open }, { press: tools.print.save(2) }] }
  },
  'plan-empty': (stage) => {
    const { shown, workshopId } = kickoff(stage)
    const itemIds = Array.from({ length: 12 }, (_, index) => itemIdOf(workshopId, index))
    stage.must({ do: 'removeItems', workshopId, itemIds })
    return shown
  },
}

const wallFold = 'aside section:nth-of-type(4) h3 button'
const answerFold = 'aside section:nth-of-type(3) h3 button'

function kickoff(stage: Stage) {
  const workshopId = stage.plan('kickoff')
  const shown: Shown = { place: { page: 'plan' } }
  return {
    workshopId,
    shown,
    words: { da: planDa, en: planEn }[stage.language],
    tools: { da: toolsDa, en: toolsEn }[stage.language],
    /** the n-th item, from 1 */
    item: (n: number) => itemIdOf(workshopId, n - 1),
  }
}

/** The pause stands where it stands, so the morning no longer fits before it. */
function longer(stage: Stage, itemId: string) {
  const workshopId = itemId.split('.')[0] ?? ''
  stage.must({ do: 'editItems', workshopId, edits: [{ itemId, set: { minutes: 45 } }] })
}

function bosses(stage: Stage) {
  const under = { mette: ['jonas', 'lise', 'kirsten', 'peter'], camilla: ['rasmus', 'freja'] }
  for (const [reportsTo, people] of Object.entries(under))
    for (const personId of people) stage.must({ do: 'editPerson', personId, set: { reportsTo } })
}

/** Four tables by the mixing itself; then two people change places by hand, which costs something. */
function tables(stage: Stage, workshopId: string) {
  const { people, parties } = stage.scene().engagement
  const seats = Object.values(people).map(({ id, partyId, reportsTo }) => ({
    ...{ id, partyId, reportsTo },
    sideId: parties[partyId]?.sideId ?? '',
  }))
  const { tables: mixed } = mix(seats, 4, 7)
  // somebody of the same side, so that all that is given up is that two sit beside their boss
  const near = mixed.find((at) => at.includes('mette')) ?? []
  const gives = near.find((id) => id !== 'mette' && people[id]?.partyId === 'nordlund') ?? ''
  const changed = swap(mixed, gives, 'jonas')
  stage.must({
    do: 'setTables',
    workshopId,
    tables: changed.map((at, index) => ({ id: `t${index}`, people: [...at] })),
  })
}

const pasted = {
  da: `09.00\tVelkomst og formål\t15 min.
09.15\tHvor står vi?\t25 min.
09.40\tPause\t15 min.
09.55\tDe tre største risici\t40 min.
Opsamling`,
  en: `09.00\tWelcome and aim\t15 min
09.15\tWhere do we stand?\t25 min
09.40\tBreak\t15 min
09.55\tThe three largest risks\t40 min
Read-back`,
}
