import { shows, type Shows } from '../../../shared/preflight/heard.ts'
import { Button } from '../../kit/Button.tsx'
import { Drawing } from '../../kit/Drawing.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { preflightWords } from './words.ts'
import styles from './PhoneTest.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
}

/** *Scan med din egen telefon*; and where it does not get through, *Hvad viser telefonen?* and what is likely wrong. */
export function PhoneTest({ meeting, desk }: Props) {
  const words = preflightWords(desk.language)
  const { phones } = meeting.room
  const { told, faults, ticks } = meeting.preflight
  if (phones.state === 'shut') return null
  const isThrough = ticks.some(({ id, state }) => id === 'phone' && state === 'ok')
  const tell = (phone: Shows | null) =>
    void desk.ask.prepare({ do: 'tellPhone', shows: phone }).then(desk.tell)
  return (
    <div className={styles.test}>
      {told.phone === null && (
        <div className={styles.scan}>
          <div className={styles.qr}>
            <Drawing picture={phones.qr} label={words.qr(phones.url)} />
          </div>
          <p>
            <strong>{words.scan}</strong>{' '}
            {words.orType(`${phones.address}:${phones.port}`, meeting.open.workshop.roomCode)}
          </p>
        </div>
      )}
      {!isThrough && (
        <div className={styles.ask}>
          <h4>{words.question}</h4>
          {told.phone === null ? (
            <div className={styles.answers} role="group" aria-label={words.question}>
              {shows.map((each) => (
                <Button key={each} onPress={() => tell(each)} wide>
                  {words.shows[each]}
                </Button>
              ))}
            </div>
          ) : (
            <>
              <p className={styles.told}>
                {words.shows[told.phone]}
                <Button look="quiet" onPress={() => tell(null)}>
                  {words.askAgain}
                </Button>
              </p>
              <p className={styles.likely}>{words.likely}</p>
              <ol className={styles.faults}>
                {faults.map((fault) => (
                  <li key={fault}>
                    <strong>{words.faults[fault].name}.</strong> {words.faults[fault].why}
                    <span>{words.faults[fault].todo}</span>
                  </li>
                ))}
              </ol>
            </>
          )}
        </div>
      )}
    </div>
  )
}
