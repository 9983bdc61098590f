import type { Answers } from '../shared/contract.ts'
import { done } from '../shared/outcome.ts'
import type { WallReport } from '../shared/views.ts'
import { worstReport, type WallUp, type WorstReport } from '../shared/wallreport.ts'

/** The walls that are up, each by a key of its own: a window here, a browser here, or a computer let in at the table. */
export interface Walls {
  /** what the wall with this key may ask for: it can look, and say how it fares */
  calls(key: string): Answers<'wall'>
  /** a page begins to show it; `name` is that of a wall on another computer. What it returns ends that */
  come(key: string, name: string | null): () => void
  readonly report: WorstReport | null
  /** the names of those on other computers */
  readonly far: readonly string[]
}

/** What a wall said is forgotten when its last page is gone: one that comes back says it again. */
export function wallsOver(readPicture: Answers<'wall'>['readPicture'], changed: () => void): Walls {
  const up = new Map<string, { readonly name: string | null; pages: number }>()
  const said = new Map<string, WallReport>()
  const all = (): WallUp[] =>
    [...up].map(([key, { name }]) => ({ name, said: said.get(key) ?? null }))
  return {
    calls: (key) => ({
      readPicture,
      report(words) {
        if (up.has(key)) said.set(key, words)
        changed()
        return done()
      },
    }),
    come(key, name) {
      const wall = up.get(key) ?? { name, pages: 0 }
      wall.pages++
      up.set(key, wall)
      return () => {
        if (--wall.pages > 0) return
        up.delete(key)
        said.delete(key)
      }
    },
    get report() {
      return worstReport(all())
    },
    get far() {
      return all().flatMap(({ name }) => (name === null ? [] : [name]))
    },
  }
}
