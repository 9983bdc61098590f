import type { Exhibits, Shown } from './cockpit.ts'
import { open, show } from './measuring.ts'

/** *Prøvekør workshoppen*: how it is begun, and the mark on *Afvikl* while it is held. */
export const rehearsalExhibits: Exhibits<Shown> = {
  'rehearsal-begin': (stage) => {
    stage.enter(stage.at.toRunId)
    return { place: { page: 'preflight' }, dialog: 'rehearsal' }
  },
  'rehearsal-run': (stage) => {
    open(stage, 9)
    return { place: { page: 'run' }, rehearsal: true }
  },
  'rehearsal-shown': (stage) => {
    show(stage)
    return { place: { page: 'run' }, rehearsal: true }
  },
}
