import { TriangleAlert, X } from 'lucide-react'
import { Button } from '../kit/Button.tsx'
import type { Desk, Toast } from './desk.ts'
import { takeBack } from './keys/levers.ts'
import styles from './ToastLine.module.css'

interface Props {
  readonly toast: Toast | null
  readonly desk: Desk
}

/** What was just done, with the way back, or why it was not. */
export function ToastLine({ toast, desk }: Props) {
  const { words } = desk
  return (
    <div className={styles.place} role="status" aria-live="polite">
      {toast && (
        <div className={styles.toast} data-tone={toast.tone ?? 'plain'}>
          {toast.tone === 'refusal' && <TriangleAlert size={18} aria-hidden="true" />}
          <span>{toast.sentence}</span>
          {toast.undo && (
            <Button look="quiet" keyCap="Ctrl Z" onPress={() => void takeBack(desk, 'undo')}>
              {words.levers.undo}
            </Button>
          )}
          <Button look="quiet" label={words.close} onPress={() => desk.say(null)}>
            <X size={16} aria-hidden="true" />
          </Button>
        </div>
      )}
    </div>
  )
}
