import type { Exhibits, Shown } from './cockpit.ts'
import { hurriedPack } from './packs.ts'
import type { Stage } from './stage.ts'

/** *Bibliotek*, one section after another. */
export const libraryExhibits: Exhibits<Shown> = {
  library: (stage) => {
    stage.plan('kickoff')
    return { place: { page: 'library' } }
  },
  'library-moments': (stage) => reading(stage, 'moments'),
  'library-principles': (stage) => reading(stage, 'principles'),
  'library-phases': (stage) => reading(stage, 'phases'),
  'library-initiatives': (stage) => ({
    ...reading(stage, 'phases'),
    press: [section('phases'), 'table tr:nth-child(4) td:nth-of-type(2) button'],
  }),
  'library-gates': (stage) => reading(stage, 'gates'),
  'library-themes': (stage) => reading(stage, 'themes'),
  'library-concepts': (stage) => reading(stage, 'concepts'),
  'library-clauses': (stage) => reading(stage, 'clauses'),
  'library-disagreements': (stage) => reading(stage, 'disagreements'),
  'library-blocks': (stage) => reading(stage, 'blocks'),
  'library-packs': (stage) => reading(stage, 'packs'),
  'library-faults': (stage) => ({
    ...reading(stage, 'packs'),
    press: [section('packs'), { file: 'vores.samspil-pack.json', text: hurriedPack() }],
  }),
  'library-search': (stage) => ({
    ...reading(stage, 'principles'),
    press: [{ write: { da: 'mandat', en: 'mandate' }[stage.language], into: 'main input' }],
  }),
  'library-nothing': (stage) => ({
    ...reading(stage, 'gates'),
    press: [section('gates'), { write: 'pitch', into: 'main input' }],
  }),
}

function reading(stage: Stage, name: string): Shown {
  stage.enter(stage.at.toRunId)
  return { place: { page: 'library' }, outside: 'demo made', press: [section(name)] }
}

function section(name: string): string {
  return `[role="tab"][data-key="${name}"]`
}
