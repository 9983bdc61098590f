import type { Language } from '../../shared/text.ts'
import type { Exhibits, Shown } from './cockpit.ts'
import type { Stage } from './stage.ts'
import { ofWorkshop } from '../../shared/workshop.ts'

/** What people wrote: the premortem of the contract workshop, as a room of twenty would. */
export const texts: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'Vi opdagede for sent, at snitfladen til ESDH ikke var beskrevet.',
    'To nøglepersoner skiftede job i samme måned, og ingen havde overlap.',
    'Testen blev kortet ned, fordi udviklingen trak ud.',
    'Vi talte om penge, før vi havde talt om, hvad kravet skulle bruges til.',
    'Data i det gamle system var meget dårligere, end nogen havde regnet med.',
    'Brugerne fik først systemet at se tre uger før start.',
    'Testen blev for kort. Igen.',
    'Styregruppen fik kun de gode nyheder.',
    'Projektlederne ringede ikke til hinanden. De skrev.',
  ],
  en: [
    'We found out too late that the interface to the records system was not described.',
    'Two key people changed jobs in the same month, and nobody overlapped.',
    'Testing was cut short because development dragged on.',
    'We talked about money before we had talked about what the requirement was for.',
    'Data in the old system were far worse than anybody had reckoned.',
    'The users did not see the system until three weeks before the start.',
    'Testing was too short. Again.',
    'The steering group only got the good news.',
    'The project managers did not call each other. They wrote.',
  ],
}

const ask = {
  da: 'Det er om et år, og det gik galt. Hvad skete der?',
  en: 'It is a year from now, and it went wrong. What happened?',
}

/** The item at which texts are collected. */
const item = 3

function toTexts(stage: Stage): string {
  stage.enter(stage.at.toRunId)
  stage.seat({ customer: 12, supplier: 8 })
  const itemId = ofWorkshop(stage.scene().engagement.items, stage.at.toRunId)[item]?.id ?? ''
  stage.must({ do: 'setAnswer', itemId, answer: { kind: 'texts', ask } })
  stage.must({ do: 'startItem', itemId })
  stage.wait(4)
  return itemId
}

/** So many texts have come, and more may. */
export function writing(stage: Stage, many: number): string {
  const itemId = toTexts(stage)
  stage.must({ do: 'openIdeas', itemId })
  for (const [at, text] of texts[stage.language].slice(0, many).entries())
    stage.must({ do: 'addIdea', id: `t${(at * 5) % 9}`, itemId, text })
  return itemId
}

/** Closed, two of them merged, some under a heading, and shown. */
export function gathered(stage: Stage): string {
  const itemId = writing(stage, 9)
  stage.must({ do: 'closeIdeas', itemId })
  const ids = [2, 6].map((at) => `t${(at * 5) % 9}`)
  const merged = {
    da: 'Testen bliver for kort, når udviklingen trækker ud.',
    en: 'Testing becomes too short when development drags on.',
  }[stage.language]
  stage.must({ do: 'mergeIdeas', id: 'merged', ideaIds: ids, text: merged })
  const heading = { da: 'Samarbejdet', en: 'Working together' }[stage.language]
  stage.must({
    do: 'moveIdeas',
    ideaIds: [3, 7, 8].map((at) => `t${(at * 5) % 9}`),
    heading,
    before: null,
  })
  stage.must({ do: 'showIdeas', itemId, shown: true })
  return itemId
}

const run: Shown = { place: { page: 'run' } }

export const ideaExhibits: Exhibits<Shown> = {
  'ideas-planned': (stage) => {
    toTexts(stage)
    return run
  },
  'ideas-open': (stage) => {
    writing(stage, 7)
    return run
  },
  'ideas-closed': (stage) => {
    const itemId = writing(stage, 9)
    stage.must({ do: 'closeIdeas', itemId })
    return run
  },
  'ideas-gathered': (stage) => {
    gathered(stage)
    return run
  },
}
