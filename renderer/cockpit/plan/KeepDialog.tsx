import { useState } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Field } from '../../kit/Field.tsx'
import type { Desk } from '../desk.ts'
import { usePlanDesk } from './desk.ts'
import styles from './dialogs.module.css'

interface Props {
  readonly ids: readonly Id[]
  readonly desk: Desk
  readonly onClose: () => void
}

/** *Gem som egen blok*: puts chosen items into the library of this machine under a name. */
export function KeepDialog({ ids, desk, onClose }: Props) {
  const { acts, words } = usePlanDesk()
  const [name, setName] = useState(() => acts.titleOf(ids[0] ?? ''))
  const [lacking, setLacking] = useState(false)

  async function keep() {
    const title = name.trim()
    setLacking(title === '')
    if (title === '') return
    if (!desk.tell(await desk.ask.keepBlocks({ title, itemIds: ids }))) return
    desk.say({ sentence: words.keep.kept(title) })
    onClose()
  }

  return (
    <Dialog title={words.keep.title} closeWord={words.closeDetails} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <p>{words.keep.about(ids.length)}</p>
        <Field
          label={words.keep.name}
          value={name}
          onChange={setName}
          autoFocus
          error={lacking ? words.keep.missing : undefined}
        />
        <div>
          <Button look="primary" submit onPress={() => {}}>
            {words.keep.keep}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
