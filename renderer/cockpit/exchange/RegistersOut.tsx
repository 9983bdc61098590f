import { useState } from 'react'
import type { SavedFile } from '../../../shared/contract.ts'
import type { Id } from '../../../shared/engagement.ts'
import { exchangeWords } from '../../../shared/words/exchange/words.ts'
import { Button } from '../../kit/Button.tsx'
import { refusalIn, type Desk } from '../desk.ts'
import type { useFolder } from '../minutes/useFolder.ts'
import { SavedFiles } from '../SavedFiles.tsx'
import styles from './InAndOut.module.css'

interface Props {
  readonly engagementId: Id
  readonly desk: Desk
  /** the folder chosen above */
  readonly where: ReturnType<typeof useFolder>
}

type What = 'excel' | 'csv' | 'calendar'

/** The registers for a spreadsheet, and the actions' days for a calendar, in the same folder. */
export function RegistersOut({ engagementId, desk, where }: Props) {
  const { language } = desk
  const words = exchangeWords(language).registers
  const [said, setSaid] = useState('')
  const [files, setFiles] = useState<readonly SavedFile[]>([])

  async function save(what: What) {
    setFiles([])
    setSaid('')
    const folder = where.target
    const outcome = await desk.ask.sendOut({ what, engagementId, language, folder })
    if (outcome.ok) {
      setFiles(outcome.value.files)
      setSaid(what === 'calendar' ? words.savedDates : words.saved)
    } else if (outcome.reason !== 'canceled') setSaid(refusalIn(language, outcome))
  }

  return (
    <div className={styles.part}>
      <h3>{words.title}</h3>
      <p>{words.about}</p>
      <div className={styles.buttons}>
        <Button onPress={() => void save('excel')}>{words.excel}</Button>
        <Button onPress={() => void save('csv')}>{words.csv}</Button>
        <Button onPress={() => void save('calendar')}>{words.calendar}</Button>
      </div>
      <div aria-live="polite">
        {files.length > 0 ? <SavedFiles files={files} sentence={said} desk={desk} /> : said}
      </div>
    </div>
  )
}
