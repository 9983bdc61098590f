import { never } from '../../shared/outcome.ts'
import type { Language } from '../../shared/text.ts'
import type { WallScene } from '../../shared/views.ts'
import type { WallWords } from '../../shared/words/wall/da.ts'
import { Cards } from './Cards.tsx'
import { BenefitCard, Chains } from './Chains.tsx'
import { Clause } from './Clause.tsx'
import { Count } from './Count.tsx'
import { Gate } from './Gate.tsx'
import { Ideas } from './Ideas.tsx'
import { Join } from './Join.tsx'
import { ClockAlone, Pause } from './Moment.tsx'
import { Other } from './Other.tsx'
import { Poll } from './Poll.tsx'
import { Program } from './Program.tsx'
import { ReadBack } from './ReadBack.tsx'
import { Released } from './Released.tsx'
import { Result } from './Result.tsx'
import { Steps } from './Steps.tsx'
import { Tables } from './Tables.tsx'
import { Task } from './Task.tsx'
import { Write } from './Write.tsx'
import styles from './Scene.module.css'

interface Props {
  readonly scene: WallScene
  readonly words: WallWords
  readonly language: Language
  /** the room's clock minus this machine's, in milliseconds */
  readonly offset: number
  /** the room's time zone; the scene's own clock wins where it has one */
  readonly timeZone?: string
  /** the wall itself, not a picture of it on her screen */
  readonly onWall?: boolean
}

/** One message to the whole room. It fills whatever holds it, so that a small preview is the same picture. */
export function Scene(props: Props) {
  return (
    <div className={styles.stage}>
      <div className={styles.scene} data-mode={props.scene.mode}>
        <Message {...props} />
      </div>
    </div>
  )
}

function Message({ scene, words, language, offset, onWall = false }: Props) {
  switch (scene.mode) {
    case 'black':
      return <p className="visually-hidden">{words.black}</p>
    case 'join':
      return <Join scene={scene} words={words} />
    case 'task':
      return <Task scene={scene} words={words} language={language} offset={offset} />
    case 'write':
      return <Write text={scene.text} words={words} />
    case 'program':
      return <Program scene={scene} words={words} language={language} offset={offset} />
    case 'poll':
      return <Poll scene={scene} words={words} />
    case 'result':
      return <Result result={scene.result} words={words} />
    case 'clock':
      return <ClockAlone scene={scene} words={words} language={language} offset={offset} />
    case 'pause':
      return <Pause scene={scene} words={words} language={language} offset={offset} />
    case 'cards':
      return <Cards scene={scene} words={words} />
    case 'readback':
      return <ReadBack scene={scene} words={words} language={language} />
    case 'chain':
      return <Chains scene={scene} words={words} />
    case 'card':
      return <BenefitCard scene={scene} words={words} />
    case 'other':
      return <Other scene={scene} words={words} />
    case 'released':
      return <Released words={words} onWall={onWall} />
    case 'ideas':
      return <Ideas scene={scene} words={words} />
    case 'gate':
      return <Gate scene={scene} language={language} />
    case 'clause':
      return <Clause scene={scene} language={language} />
    case 'steps':
      return <Steps scene={scene} language={language} />
    case 'count':
      return <Count scene={scene} words={words} />
    case 'tables':
      return <Tables scene={scene} words={words} language={language} offset={offset} />
    default:
      return never(scene)
  }
}
