import type { SafetyView } from '../../../shared/safety.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import type { Desk } from '../desk.ts'
import { SafetyTick } from './SafetyTick.tsx'
import { SetUp } from './SetUp.tsx'
import { momentSaid, safetyWords } from './words.ts'
import styles from './SafetyDialog.module.css'

interface Props {
  readonly safety: SafetyView
  readonly inWorkshop: boolean
  readonly desk: Desk
  readonly offset: number
  readonly onClose: () => void
}

/** *Sikkerhedskopi*: where this meeting is copied to, or that this computer follows another one's. */
export function SafetyDialog({ safety, inWorkshop, desk, offset, onClose }: Props) {
  const words = safetyWords(desk.language)
  const { copying } = safety
  const ask = desk.ask.keepSafe
  return (
    <Dialog title={words.title} closeWord={desk.words.close} onClose={onClose} wide>
      <div className={styles.body}>
        <SafetyTick copying={copying} desk={desk} />
        {copying.to === 'nobody' || copying.state === 'wrongPassphrase' ? (
          <SetUp safety={safety} inWorkshop={inWorkshop} desk={desk} onDone={onClose} />
        ) : (
          <>
            {copying.safe !== null && (
              <p className={styles.safe}>
                {words.notice.has(momentSaid(copying.safe, Date.now() + offset, desk.language))}
              </p>
            )}
            <div className={styles.buttons}>
              <Button onPress={() => void ask({ do: 'stopCopying' }).then(desk.tell)}>
                {words.running.stop}
              </Button>
            </div>
            {inWorkshop && (
              <section className={styles.said}>
                <p>{words.running.sayTakenBody}</p>
                <Button
                  onPress={() =>
                    void ask({ do: 'sayTaken' }).then((said) => desk.tell(said) && onClose())
                  }
                >
                  {words.running.sayTaken}
                </Button>
              </section>
            )}
          </>
        )}
      </div>
    </Dialog>
  )
}
