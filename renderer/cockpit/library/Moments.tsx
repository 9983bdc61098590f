import { useEffect, useRef, useState } from 'react'
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components'
import { ArrowLeft } from 'lucide-react'
import type { Id } from '../../../shared/engagement.ts'
import { say } from '../../../shared/text.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Said } from '../../kit/Said.tsx'
import { copy } from './copy.ts'
import { looked, shelfOf } from './shelf.ts'
import { libraryWords } from './words.ts'
import styles from './Moments.module.css'

interface Props {
  readonly desk: Desk
  readonly onClose: () => void
}

/** The sentences for hard moments, one key away: type a little of what is happening, and read. */
export function Moments({ desk, onClose }: Props) {
  const { language, content } = desk
  const words = libraryWords(language)
  const [typed, setTyped] = useState('')
  const [largeId, setLargeId] = useState<Id | null>(null)
  const sentence = useRef<HTMLParagraphElement>(null)
  useEffect(() => sentence.current?.focus(), [largeId])
  const shelf = content && shelfOf(content, [])
  const moments = shelf ? looked(shelf, typed).moments : []
  const large = shelf?.moments.find(({ id }) => id === largeId)
  function enlarge(id: Id) {
    const found = shelf?.moments.find((moment) => moment.id === id)
    if (!found) return
    setLargeId(id)
    void copy(desk, say(found.thing.say, language), say(found.thing.when, language))
  }
  return (
    <Dialog title={words.moments.title} closeWord={desk.words.close} onClose={onClose} wide>
      {large ? (
        <div className={styles.large}>
          <h3>
            <Said text={large.thing.when} language={language} />
          </h3>
          <p tabIndex={-1} ref={sentence}>
            <Said text={large.thing.say} language={language} />
          </p>
          <div>
            <Button icon={<ArrowLeft />} onPress={() => setLargeId(null)}>
              {words.moments.back}
            </Button>
          </div>
        </div>
      ) : (
        <Autocomplete inputValue={typed} onInputChange={setTyped}>
          <SearchField aria-label={words.moments.search} autoFocus>
            <Input placeholder={words.moments.search} className={styles.input ?? ''} />
          </SearchField>
          <div className={styles.scroll} role="group" aria-label={words.moments.title} tabIndex={0}>
            <ListBox
              aria-label={words.moments.list}
              className={styles.list ?? ''}
              onAction={(key) => enlarge(String(key))}
              renderEmptyState={() => <p className={styles.none}>{words.moments.none}</p>}
            >
              {moments.map(({ id, thing }) => (
                <ListBoxItem
                  key={id}
                  id={id}
                  textValue={`${say(thing.when, language)}: ${say(thing.say, language)}`}
                  className={styles.item ?? ''}
                >
                  <span className={styles.when}>{say(thing.when, language)}</span>
                  <span className={styles.say}>{say(thing.say, language)}</span>
                </ListBoxItem>
              ))}
            </ListBox>
          </div>
          <p className={styles.hint}>{words.moments.hint}</p>
        </Autocomplete>
      )}
    </Dialog>
  )
}
