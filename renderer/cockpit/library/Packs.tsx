import { useEffect, useRef, useState } from 'react'
import { Download } from 'lucide-react'
import type { Id } from '../../../shared/engagement.ts'
import type { Pack } from '../../../shared/packs/pack.ts'
import { say } from '../../../shared/text.ts'
import { refusalIn } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { FolderField } from '../minutes/FolderField.tsx'
import { Faults } from './Faults.tsx'
import { PackRow } from './PackRow.tsx'
import { PackSaved } from './PackSaved.tsx'
import { FileFrame } from '../../kit/FileFrame.tsx'
import type { Page } from './page.ts'
import { SureDialog } from './SureDialog.tsx'
import { usePackFiles } from './usePackFiles.ts'
import { libraryWords } from './words.ts'
import styles from './Packs.module.css'
import reading from './Reading.module.css'

/** *Egne fagpakker*: an organisation's own content, read in from a file and written as one. */
export function Packs({ all, shelf, desk }: Page) {
  const { language } = desk
  const words = libraryWords(language).packs
  const files = usePackFiles(desk)
  const [leaving, setLeaving] = useState<Pack | null>(null)
  const [refusal, setRefusal] = useState('')
  const faults = useRef<HTMLElement>(null)
  const found = files.faults
  useEffect(() => {
    if (found) faults.current?.focus()
  }, [found])
  const { packs = [], own = [] } = desk.content ?? {}
  const shipped = packs.filter((pack) => !own.includes(pack.id))
  const row = { desk, save: (id: Id) => void files.save(id) }

  async function remove({ id, title }: Pack) {
    setLeaving(null)
    const outcome = await desk.ask.removePack({ id })
    setRefusal(outcome.ok ? '' : refusalIn(language, outcome))
    if (outcome.ok) desk.say({ sentence: words.removed(say(title, language)) })
  }
  return (
    <div className={reading.page}>
      <p className={reading.intro}>{words.intro}</p>
      <FileFrame
        types={['.json', 'application/json']}
        label={files.busy ? words.reading : words.read}
        hint={words.dropHint}
        drop={words.drop}
        read={(file) => void files.read(file)}
      >
        <Button icon={<Download />} onPress={() => void files.save(null)}>
          {words.starter}
        </Button>
      </FileFrame>
      {files.where.folders.length > 0 && (
        <div className={styles.folder}>
          <FolderField where={files.where} words={desk.words} />
        </div>
      )}
      <div aria-live="polite">
        {files.saved && <PackSaved file={files.saved} desk={desk} />}
        {(refusal || files.refusal) && <p className={styles.refusal}>{refusal || files.refusal}</p>}
      </div>
      {found && <Faults ref={faults} {...found} onClose={files.forget} language={language} />}
      <section className={reading.part}>
        <h3>{words.own}</h3>
        {all.packs.length === 0 ? (
          <p className={reading.note}>{words.empty}</p>
        ) : (
          <ul className={styles.packs}>
            {shelf.packs.map(({ pack }) => (
              <PackRow
                key={pack.id}
                pack={pack}
                {...row}
                remove={() => {
                  setRefusal('')
                  setLeaving(pack)
                }}
              />
            ))}
          </ul>
        )}
      </section>
      <section className={reading.part}>
        <h3>{words.shipped}</h3>
        <ul className={styles.packs}>
          {shipped.map((pack) => (
            <PackRow key={pack.id} pack={pack} {...row} remove={null} />
          ))}
        </ul>
      </section>
      {leaving && (
        <SureDialog
          title={words.removeAsk(say(leaving.title, language))}
          body={words.removeBody}
          yes={words.remove1}
          no={words.keep}
          onYes={() => void remove(leaving)}
          onNo={() => setLeaving(null)}
          desk={desk}
        />
      )}
    </div>
  )
}
