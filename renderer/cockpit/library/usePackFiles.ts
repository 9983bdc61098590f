import { useState } from 'react'
import type { SavedFile } from '../../../shared/contract.ts'
import type { Id } from '../../../shared/engagement.ts'
import type { Fault } from '../../../shared/packs/read.ts'
import { say } from '../../../shared/text.ts'
import { refusalIn, type Desk } from '../desk.ts'
import { useFolder } from '../minutes/useFolder.ts'
import { libraryWords } from './words.ts'

/** What is wrong in a file that could not be read in. */
export interface FaultsFound {
  readonly name: string
  readonly faults: readonly Fault[]
}

/** Reading packs in and writing them out, and what came of it the last time. */
export function usePackFiles(desk: Desk) {
  const { ask, language } = desk
  const words = libraryWords(language).packs
  const where = useFolder(desk)
  const [busy, setBusy] = useState(false)
  const [faults, setFaults] = useState<FaultsFound | null>(null)
  const [saved, setSaved] = useState<SavedFile | null>(null)
  const [refusal, setRefusal] = useState('')

  function forget() {
    setFaults(null)
    setSaved(null)
    setRefusal('')
  }

  return {
    where,
    busy,
    faults,
    saved,
    refusal,
    forget,
    async read(file: File) {
      forget()
      setBusy(true)
      const outcome = await ask.importPack({ text: await file.text() })
      setBusy(false)
      if (!outcome.ok) return setRefusal(`${file.name}: ${refusalIn(language, outcome)}`)
      const { pack, faults: found } = outcome.value
      if (!pack) return setFaults({ name: file.name, faults: found })
      desk.say({ sentence: words.imported(say(pack.title, language), pack.version) })
    },
    async save(id: Id | null) {
      forget()
      const outcome = await ask.savePack({ id, folder: where.target })
      if (outcome.ok) setSaved(outcome.value.files[0] ?? null)
      else if (outcome.reason !== 'canceled') setRefusal(refusalIn(language, outcome))
    },
  }
}
