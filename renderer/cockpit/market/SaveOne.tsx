import { TriangleAlert } from 'lucide-react'
import type { FileKind } from '../../../shared/contract.ts'
import type { Id } from '../../../shared/engagement.ts'
import type { Decided } from '../../../shared/market/findings.ts'
import type { Language } from '../../../shared/text.ts'
import { marketWords } from '../../../shared/words/market/words.ts'
import { Button } from '../../kit/Button.tsx'
import type { Desk } from '../desk.ts'
import { FolderField } from '../minutes/FolderField.tsx'
import { useSaving } from '../minutes/useSaving.ts'
import { SavedFiles } from '../SavedFiles.tsx'
import styles from './Market.module.css'

interface Props {
  readonly kind: Extract<FileKind, 'public' | 'told' | 'firms'>
  readonly label: string
  readonly workshopId: Id
  readonly language?: Language
  readonly names?: Decided
  readonly desk: Desk
}

/** One file of the meeting: where to, the button, and what came of it. */
export function SaveOne({ kind, label, workshopId, language, names, desk }: Props) {
  const { where, busy, refusal, files, save } = useSaving(desk)
  return (
    <div className={styles.files}>
      <FolderField where={where} words={desk.words} />
      <Button
        look="primary"
        disabled={busy}
        onPress={() =>
          void save(
            {
              workshopId,
              what: [kind],
              language: language ?? desk.language,
              notes: true,
              ...(names ? { names } : {}),
            },
            '',
          )
        }
      >
        {label}
      </Button>
      <div aria-live="polite">
        {refusal !== '' && (
          <p className={styles.warn}>
            <TriangleAlert size={16} aria-hidden="true" /> {refusal}
          </p>
        )}
        {files.length > 0 && (
          <SavedFiles files={files} sentence={marketWords(desk.language).page.saved} desk={desk} />
        )}
      </div>
    </div>
  )
}
