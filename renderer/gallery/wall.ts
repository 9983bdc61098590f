import type { CountedHow } from '../../shared/packs/kinds.ts'
import { otherLanguage, type Language } from '../../shared/text.ts'
import type { WallPage } from '../../shared/views.ts'
import { gongOf, wallLanguage, wallScene } from '../../shared/wallview.ts'
import type { Link } from '../port.ts'
import type { Exhibits } from './cockpit.ts'
import { declaring } from './declaration.ts'
import { concluded, escalating, gating } from './gate.ts'
import { pictureExhibits } from './pictures.ts'
import { shown, type OtherForm } from './forms.ts'
import { gathered, writing } from './ideas.ts'
import { close, come, counting, open, pollItem, show, spoken, steering } from './measuring.ts'
import { tabling } from './tables.ts'
import { stageIn, type Stage } from './stage.ts'

/** What became of the wall's window; most exhibits show a scene over a good link. */
interface WallShown {
  readonly link?: Link
  readonly rehearsal?: true
}

/** The wall's page in a state: its view, the state of its link, and the room's clock. */
export interface WallExhibit {
  readonly view: Partial<WallPage>
  readonly link: Link
  readonly now: number
}

export const wallExhibits: Exhibits<WallShown> = {
  'wall-join': (stage) => {
    stage.day(0, 12)
    stage.seat({ customer: 7, supplier: 4 })
    return {}
  },
  'wall-join-shut': (stage) => {
    stage.day(0, 4)
    return {}
  },
  'wall-tables': (stage) => {
    tabling(stage, 3)
    return {}
  },
  'wall-tables-many': (stage) => {
    tabling(stage, 5)
    return {}
  },
  'wall-count': (stage) => countShown(stage, 'hands', null),
  'wall-count-hands': (stage) => countShown(stage, 'hands', [14]),
  'wall-count-dots': (stage) => countShown(stage, 'dots', [3, 9, 5, 2, 7]),
  'wall-count-vote': (stage) => countShown(stage, 'vote', [7, 1, 1]),
  'wall-gate': (stage) => gateShown(stage, 0),
  'wall-gate-english': (stage) => {
    const other = otherLanguage(stage.language)
    gateShown(stage, 0)
    stage.must({ do: 'speakOnWall', workshopId: stage.scene().workshopId, language: other })
    return {}
  },
  'wall-gate-criterion': (stage) => gateShown(stage, 2),
  'wall-gate-question': (stage) => gateShown(stage, 99),
  'wall-gate-concluded': (stage) => {
    const workshopId = concluded(stage)
    stage.must({ do: 'showOnWall', workshopId, show: { mode: 'gate', at: 99 } })
    return {}
  },
  'wall-clause': (stage) => {
    const workshopId = declaring(stage, 2)
    stage.must({ do: 'showOnWall', workshopId, show: { mode: 'clause', at: 1 } })
    return {}
  },
  'wall-steps': (stage) => {
    const workshopId = escalating(stage, true)
    stage.must({ do: 'showOnWall', workshopId, show: { mode: 'steps' } })
    return {}
  },
  'wall-ideas-open': (stage) => {
    writing(stage, 9)
    return {}
  },
  'wall-ideas': (stage) => {
    gathered(stage)
    return {}
  },
  'wall-task': (stage) => {
    stage.day(3, 8)
    return {}
  },
  'wall-groups': (stage) => {
    stage.day(3, 8)
    const workshopId = stage.at.heldId
    const itemId = stage.scene().engagement.clocks[workshopId]?.itemId ?? ''
    const group = (n: number, da: string, en: string) => ({
      id: `g${n}`,
      title: { da: `Bord ${n}`, en: `Table ${n}` },
      what: { da, en },
      place: n === 4 ? 'Lokale 3' : '',
    })
    const groups = [
      group(1, 'Hvem bruger løsningen først?', 'Who uses the system first?'),
      group(2, 'Hvad bliver lettere for borgeren?', 'What becomes easier for the citizen?'),
      group(3, 'Hvad holder medarbejderne op med?', 'What do staff stop doing?'),
      group(4, 'Hvad kan man måle efter et år?', 'What can be measured after a year?'),
    ]
    stage.must({ do: 'editItems', workshopId, edits: [{ itemId, set: { groups } }] })
    return {}
  },
  'wall-task-paused': (stage) => {
    stage.day(4, 11)
    stage.must({ do: 'pauseClock', workshopId: stage.at.heldId })
    return {}
  },
  'wall-task-over': (stage) => {
    stage.day(8, 15.5)
    return {}
  },
  'wall-write-empty': (stage) => write(stage, { da: '', en: '' }),
  'wall-write': (stage) =>
    write(stage, {
      da: 'Vi måler målet som andelen af borgere, der får svar, mens de sidder der.',
      en: 'We measure the goal as the share of citizens who get an answer while they sit there.',
    }),
  'wall-write-long': (stage) => write(stage, longText),
  'wall-poll-planned': (stage) => {
    come(stage)
    return {}
  },
  'wall-poll-first': (stage) => {
    open(stage, 0)
    return {}
  },
  'wall-poll-open': (stage) => {
    open(stage, 9)
    return {}
  },
  'wall-poll-near': (stage) => {
    open(stage, 18)
    return {}
  },
  'wall-poll-closed': (stage) => {
    close(stage)
    return {}
  },
  'wall-result': (stage) => {
    show(stage)
    return {}
  },
  'wall-result-joint': (stage) => {
    steering(stage)
    return {}
  },
  'wall-result-spoken': (stage) => {
    spoken(stage)
    return {}
  },
  'wall-result-scale': (stage) => resultOf(stage, 'scale'),
  'wall-result-choose': (stage) => resultOf(stage, 'choose'),
  'wall-result-points': (stage) => resultOf(stage, 'points'),
  'wall-result-ranking': (stage) => resultOf(stage, 'ranking'),
  'wall-result-risks': (stage) => resultOf(stage, 'risks'),
  'wall-result-places': (stage) => resultOf(stage, 'points', 6),
  'wall-result-few': (stage) => {
    show(stage, 3)
    return {}
  },
  'wall-program-start': (stage) => {
    stage.day(1, 2)
    return {}
  },
  'wall-program': (stage) => {
    stage.day(pollItem + 1, 4)
    return {}
  },
  'wall-program-end': (stage) => {
    stage.enter(stage.at.heldId)
    stage.must({ do: 'showOnWall', workshopId: stage.at.heldId, show: { mode: 'program' } })
    return {}
  },
  ...pictureExhibits,
  'wall-black': (stage) => {
    stage.day(4, 6)
    stage.must({ do: 'blackWall', workshopId: stage.at.heldId, black: true })
    return {}
  },
  'wall-rehearsal': (stage) => {
    open(stage, 9)
    return { rehearsal: true }
  },
  'wall-rehearsal-result': (stage) => {
    show(stage)
    return { rehearsal: true }
  },
  'wall-lost': (stage) => {
    stage.day(3, 8)
    return { link: 'lost' }
  },
  'wall-not-let-in': () => ({ link: 'out' }),
}

/** What is counted in the open in the item that runs, on the wall. */
function gateShown(stage: Stage, at: number): WallShown {
  const workshopId = gating(stage)
  stage.must({ do: 'showOnWall', workshopId, show: { mode: 'gate', at } })
  return {}
}

function countShown(stage: Stage, ...how: readonly [CountedHow, number[] | null]): WallShown {
  counting(stage, ...how)
  const workshopId = stage.at.heldId
  const itemId = stage.scene().engagement.clocks[workshopId]?.itemId ?? ''
  stage.must({ do: 'showOnWall', workshopId, show: { mode: 'count', itemId } })
  return {}
}

export function wallExhibit(
  name: string,
  language: Language,
  look: 'light' | 'dark',
): WallExhibit | null {
  const play = wallExhibits[name]
  if (!play) return null
  const stage = stageIn(language)
  const { link = 'up', rehearsal } = play(stage)
  const scene = stage.scene()
  return {
    view:
      link === 'out'
        ? { look, language }
        : {
            wall: wallScene(scene, wallLanguage(scene, language)),
            gong: gongOf(scene),
            look,
            language: wallLanguage(scene, language),
            rehearsal: rehearsal ? scene.now : null,
          },
    link,
    now: scene.now,
  }
}

function resultOf(stage: Stage, form: OtherForm, answered = 20): WallShown {
  shown(stage, form, answered)
  return {}
}

function write(stage: Stage, text: Readonly<Record<Language, string>>): WallShown {
  const workshopId = stage.at.heldId
  stage.day(3, 14)
  stage.must({ do: 'keepDraft', workshopId, where: 'wall', text: text[stage.language] })
  stage.must({ do: 'showOnWall', workshopId, show: { mode: 'write' } })
  return {}
}

const longText = {
  da: `Det skal være sandt den dag, vi er færdige:
1. Borgeren får svar, mens hun sidder der.
2. Vi skriver kun én gang.
3. En ny sagsbehandler klarer sin første sag alene efter to uger.
4. Ingen spørger længere, hvilket system der har ret.
5. Driften kan selv rette en frist uden at bestille en ændring.
6. Vi kan vise en borger, hvem der har set sagen.
7. Ledelsen ser de samme tal som sagsbehandlerne.`,
  en: `This will be true on the day we are done:
1. The citizen gets an answer while she sits there.
2. We write things only once.
3. A new case officer handles the first case alone after two weeks.
4. Nobody asks any more which system is right.
5. Operations can change a deadline without ordering a change.
6. We can show a citizen who has seen the case.
7. Managers see the same figures as the case officers.`,
}
