import { actionListOf } from '../shared/actionlist.ts'
import type { SavedFile, SaveWord } from '../shared/contract.ts'
import type { DocumentTree } from '../shared/document.ts'
import type { Engagement } from '../shared/engagement.ts'
import { minutesOf } from '../shared/minutes.ts'
import { done, type Outcome } from '../shared/outcome.ts'
import { saveFile } from './files.ts'
import { writeDocx } from './word/docx.ts'

/** The Word files of a workshop, written to a folder; stops at the first that cannot be saved and says why. */
export async function saveWord(
  engagement: Engagement,
  what: SaveWord & { readonly folder: string },
  fontsDir: string,
): Promise<Outcome<readonly SavedFile[]>> {
  const files: SavedFile[] = []
  for (const tree of treesOf(engagement, what)) {
    const file = await saveFile(what.folder, tree.fileName, await writeDocx(tree, { fontsDir }))
    if (!file.ok) return file
    files.push(file.value)
  }
  return done(files)
}

function treesOf(
  engagement: Engagement,
  { workshopId, what, language, notes }: SaveWord,
): DocumentTree[] {
  return what.map((kind) =>
    kind === 'minutes'
      ? minutesOf(engagement, workshopId, { language, notes })
      : actionListOf(engagement, { language, workshopId }),
  )
}
