import { useState } from 'react'
import type { SavedFile, SaveFiles } from '../../../shared/contract.ts'
import { refusalIn, type Desk } from '../desk.ts'
import { useFolder } from './useFolder.ts'

/** Writing files of a workshop: where to, whether it is under way, and what came of it. */
export function useSaving(desk: Desk) {
  const where = useFolder(desk)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const [files, setFiles] = useState<readonly SavedFile[]>([])

  /** `none`: what is said where nothing was chosen */
  async function save(wanted: Omit<SaveFiles, 'folder'>, none: string) {
    if (busy) return
    if (wanted.what.length === 0) return setRefusal(none)
    setBusy(true)
    setRefusal('')
    setFiles([])
    const outcome = await desk.ask.saveFiles({ ...wanted, folder: where.target })
    setBusy(false)
    if (outcome.ok) setFiles(outcome.value.files)
    else if (outcome.reason !== 'canceled') setRefusal(refusalIn(desk.language, outcome))
  }

  return { where, busy, refusal, setRefusal, files, save }
}
