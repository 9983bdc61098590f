import { memo } from 'react'
import { ClipboardPaste, LibraryBig, PanelRight, Plus } from 'lucide-react'
import { Button } from '../../kit/Button.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { usePlanDesk } from './desk.ts'
import { PlanTools } from './tools/PlanTools.tsx'
import styles from './Tools.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  readonly showing: boolean
  readonly onAdd: () => void
  readonly onPaste: () => void
  readonly onDetails: () => void
}

/** The head of the page: how items come in, and what is made of the plan. */
export const Tools = memo(function Tools({
  meeting,
  desk,
  showing,
  onAdd,
  onPaste,
  onDetails,
}: Props) {
  const { words, shut } = usePlanDesk()
  return (
    <header className={styles.tools}>
      <h2>{words.title}</h2>
      {!shut && (
        <>
          <Button look="primary" icon={<Plus />} keyCap="A" onPress={onAdd}>
            {words.add}
          </Button>
          <Button icon={<ClipboardPaste />} onPress={onPaste}>
            {words.paste}
          </Button>
          <Button icon={<LibraryBig />} onPress={() => desk.go({ page: 'library' })}>
            {words.library}
          </Button>
        </>
      )}
      <span className={styles.made}>
        <PlanTools meeting={meeting} desk={desk} />
        <Button icon={<PanelRight />} keyCap="D" pressed={showing} onPress={onDetails}>
          {words.details}
        </Button>
      </span>
    </header>
  )
})
