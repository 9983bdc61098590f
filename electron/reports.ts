import type { Answers, ReadReport, SavedFile } from '../shared/contract.ts'
import { screenInks, type Inks } from '../shared/charts/picture.ts'
import { today } from '../shared/dates.ts'
import type { DocumentTree } from '../shared/document.ts'
import type { Id } from '../shared/engagement.ts'
import { historyOf } from '../shared/followup/history.ts'
import { readReport } from '../shared/followup/reports/read.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import { isUsable, saveFile } from './files.ts'
import type { Library } from './library.ts'
import type { Packs } from './packs.ts'
import type { Store } from './store.ts'
import { writeDocx } from './word/docx.ts'
import type { World } from './world.ts'

interface Needs {
  readonly store: Store
  readonly library: Library
  readonly packs: Packs
  readonly world: World
  readonly fonts: string
  readonly timeZone: string
  readonly at: () => Id | null
  readonly folderFor: (wanted: string | null) => Promise<Outcome<string>>
  readonly kept: (
    files: readonly SavedFile[],
    folder: string,
  ) => Outcome<{ files: readonly SavedFile[] }>
}

/** What became of the records of the engagement she works at, and its reports on the page and in Word. */
export function reportCalls(
  needs: Needs,
): Pick<Answers<'facilitator'>, 'readHistory' | 'readReport' | 'saveReport'> {
  const { store, library, packs, world } = needs

  function read({ kind, language, personId }: ReadReport, inks?: Inks): Outcome<DocumentTree> {
    const id = needs.at()
    const engagement = id === null ? null : library.get(id)
    if (id === null || !engagement) return refused('notFound')
    const { timeZone } = needs
    return done(
      readReport(
        engagement,
        kind,
        {
          ...{ language, personId, timeZone, content: packs.content },
          today: today(world.now(), timeZone),
          events: historyOf(store.journal(id), null),
        },
        inks,
      ),
    )
  }

  return {
    readHistory({ recordId }) {
      const id = needs.at()
      return id === null
        ? refused('notFound')
        : done({ events: historyOf(store.journal(id), recordId) })
    },
    readReport: (of) => read(of, screenInks),
    async saveReport({ folder: wanted, ...of }) {
      const tree = read(of)
      if (!tree.ok) return tree
      const folder = await needs.folderFor(wanted)
      if (!folder.ok) return folder
      const usable = await isUsable(folder.value)
      if (!usable.ok) return usable
      const bytes = await writeDocx(tree.value, { fontsDir: needs.fonts })
      const file = await saveFile(folder.value, tree.value.fileName, bytes)
      return file.ok ? needs.kept([file.value], folder.value) : file
    },
  }
}
