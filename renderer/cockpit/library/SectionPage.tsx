import type { RefObject } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import { never } from '../../../shared/outcome.ts'
import type { Meeting } from '../meeting.ts'
import { Blocks } from './Blocks.tsx'
import { Clauses } from './Clauses.tsx'
import { Concepts } from './Concepts.tsx'
import { Disagreements } from './Disagreements.tsx'
import { Gates } from './Gates.tsx'
import { HardMoments } from './HardMoments.tsx'
import { Methods } from './Methods.tsx'
import { Packs } from './Packs.tsx'
import type { Page } from './page.ts'
import { Phases } from './Phases.tsx'
import { Principles } from './Principles.tsx'
import type { Section } from './shelf.ts'
import { Themes } from './Themes.tsx'

interface Props extends Page {
  readonly section: Section
  readonly setHere: (id: Id) => void
  readonly meeting: Meeting | null
  readonly press: RefObject<() => void>
  readonly principle: Id | null
  readonly setPrinciple: (id: Id | null) => void
  readonly seeInitiatives: (principle: Id) => void
}

/** A section of the library. */
export function SectionPage({ section, setHere, meeting, press, ...rest }: Props) {
  const { principle, setPrinciple, seeInitiatives, ...page } = rest
  switch (section) {
    case 'methods':
      return <Methods {...page} setHere={setHere} meeting={meeting} press={press} />
    case 'moments':
      return <HardMoments {...page} />
    case 'principles':
      return <Principles {...page} setHere={setHere} seeInitiatives={seeInitiatives} />
    case 'phases':
      return <Phases {...page} principle={principle} setPrinciple={setPrinciple} />
    case 'gates':
      return <Gates {...page} />
    case 'themes':
      return <Themes {...page} />
    case 'concepts':
      return <Concepts {...page} />
    case 'clauses':
      return <Clauses {...page} />
    case 'disagreements':
      return <Disagreements {...page} />
    case 'blocks':
      return <Blocks {...page} meeting={meeting} />
    case 'packs':
      return <Packs {...page} />
    default:
      return never(section)
  }
}
