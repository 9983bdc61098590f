import type { Id } from '../../shared/engagement.ts'
import { initiativeWordsIn } from '../../shared/words/initiatives/words.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import type { Exhibits, Shown } from './cockpit.ts'
import type { Stage } from './stage.ts'

const titles = {
  da: ['Risikovurderingen bliver en fast del af styregruppens møder', 'Fælles log for spørgsmål'],
  en: ['The risk assessment becomes part of the steering group’s meetings', 'One log of questions'],
}

function taking(stage: Stage): void {
  const workshopId = stage.plan('kontrakt')
  const item = ofWorkshop(stage.scene().engagement.items, workshopId).find(
    ({ offers }) => offers === 'initiatives',
  )
  stage.must({ do: 'editEngagement', set: { phase: 'kodeks.gennemfoerelse' } })
  take(stage, workshopId, item?.id ?? null)
  stage.wait(130)
  stage.must({ do: 'startItem', itemId: item?.id ?? '' })
  stage.wait(3)
}

/** One by the customer and one by both: the supplier has none yet. */
function take(stage: Stage, workshopId: Id, itemId: Id | null): void {
  const [customer = ''] = Object.keys(stage.scene().engagement.sides)
  for (const [at, sideId] of [customer, null].entries())
    stage.must({
      do: 'makeRecord',
      id: `initiative${at}`,
      workshopId,
      itemId,
      of: {
        kind: 'action',
        text: titles[stage.language][at] ?? '',
        sideId,
        initiativeId: `kodeks.taken.${at}`,
        due: at === 0 ? '2026-12-18' : null,
      },
    })
}

/** The next meeting opens with what was taken, and one of them has been answered. */
function asking(stage: Stage): void {
  const workshopId = stage.plan('temperatur')
  take(stage, stage.at.heldId, null)
  const opening = ofWorkshop(stage.scene().engagement.items, workshopId).find(
    ({ kind }) => kind === 'opening',
  )
  stage.must({
    do: 'sayTried',
    workshopId,
    actionId: 'initiative0',
    did: 'yes',
    worked: 'unknown',
    text: '',
  })
  stage.must({ do: 'startItem', itemId: opening?.id ?? '' })
}

const at = (press: string): Shown => ({ place: { page: 'run' }, press: [{ press }] })

export const initiativeExhibits: Exhibits<Shown> = {
  initiatives: (stage) => {
    taking(stage)
    return at(initiativeWordsIn(stage.language).tab)
  },
  'initiatives-asked': (stage) => {
    asking(stage)
    return at(initiativeWordsIn(stage.language).askTab)
  },
}
