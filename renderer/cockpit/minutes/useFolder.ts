import { useEffect, useState } from 'react'
import type { Desk } from '../desk.ts'

/** Where files are to be written: the best of the folders that are offered, until she chooses another. */
export function useFolder({ ask }: Desk) {
  const [folders, setFolders] = useState<readonly string[]>([])
  const [folder, setFolder] = useState('')

  useEffect(() => {
    void ask.folders().then((outcome) => {
      if (!outcome.ok) return
      setFolders(outcome.value.folders)
      setFolder((typed) => (typed === '' ? (outcome.value.folders[0] ?? '') : typed))
    })
  }, [ask])

  return {
    folders,
    folder,
    setFolder,
    /** as the host is asked: null where its own dialog asks her */
    target: folders.length > 0 ? folder : null,
  }
}
