import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import styles from './SureDialog.module.css'

interface Props {
  readonly title: string
  readonly body: string
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
  readonly onNo: () => void
  readonly desk: Desk
}

/** Asked before what has no way back: what goes, and what stays as it is. */
export function SureDialog({ title, body, yes, no, onYes, onNo, desk }: Props) {
  return (
    <Dialog title={title} closeWord={desk.words.close} onClose={onNo}>
      <p>{body}</p>
      <div className={styles.buttons}>
        <Button onPress={onNo}>{no}</Button>
        <Button look="danger" onPress={onYes}>
          {yes}
        </Button>
      </div>
    </Dialog>
  )
}
