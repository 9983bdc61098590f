import { useState } from 'react'
import { CircleCheck } from 'lucide-react'
import type { ReadDocument } from '../../../shared/contract.ts'
import { longDate, today } from '../../../shared/dates.ts'
import { languages } from '../../../shared/text.ts'
import { finishingWordsIn } from '../../../shared/words/finishing/words.ts'
import { Button } from '../../kit/Button.tsx'
import { isClause } from '../../../shared/records.ts'
import type { Desk } from '../desk.ts'
import { usePageLevers } from '../keys/usePageLevers.ts'
import type { Meeting } from '../meeting.ts'
import { Contents } from './Contents.tsx'
import { Correct } from './Correct.tsx'
import { Finish } from './Finish.tsx'
import { lackingIn } from './lacks.ts'
import { Missing } from './Missing.tsx'
import { Reader } from './Reader.tsx'
import { Rest, useRest } from './Rest.tsx'
import { SaveWord } from './SaveWord.tsx'
import { useSaving } from './useSaving.ts'
import { Versions } from './Versions.tsx'
import { What, type Chosen } from './What.tsx'
import styles from './Minutes.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  /** how far the room's time is ahead of this screen's */
  readonly offset: number
}

/** *Referat*: what goes in, what stands there now, what is missing, the versions, and the files. */
export function Minutes({ meeting, desk, offset }: Props) {
  const [now] = useState(() => Date.now() + offset)
  const { words } = desk
  const said = finishingWordsIn(desk.language)
  const { workshop } = meeting.open
  const [wished, setWished] = useState<Chosen>({
    language: workshop.language,
    notes: false,
    log: false,
  })
  const [dialog, setDialog] = useState<'finish' | 'correct' | null>(null)
  const [reading, setReading] = useState<ReadDocument | null>(null)
  const saving = useSaving(desk)
  const latest = meeting.versions.at(-1)
  const final = workshop.finishedAt === null ? null : (latest?.finished ?? null)
  const number = latest?.number ?? 1
  const lacking = final ? [] : lackingIn(meeting, desk)
  const offered = final?.languages ?? languages
  const chosen: Chosen = {
    ...wished,
    language: offered.includes(wished.language)
      ? wished.language
      : (offered[0] ?? workshop.language),
    ...(final ? { notes: final.notes } : {}),
  }
  const rest = useRest(meeting, desk)
  const turn = () => setDialog(final ? 'correct' : 'finish')
  const word = final ? said.page.correct : said.page.finish
  usePageLevers(desk, [
    {
      id: 'minutes.turn',
      label: word,
      long: word,
      group: 'notes',
      keys: 'e',
      cap: 'E',
      ready: true,
      pull: turn,
    },
    {
      id: 'minutes.rest',
      label: said.page.rest,
      long: said.page.rest,
      group: 'notes',
      keys: 'k',
      cap: 'K',
      ready: !final && rest.count > 0,
      pull: rest.take,
    },
  ])
  return (
    <main className={styles.minutes} aria-label={words.review.title} data-region tabIndex={-1}>
      <h2 className={styles.title}>{words.review.title}</h2>
      <What
        meeting={meeting}
        desk={desk}
        chosen={chosen}
        choose={(some) => setWished({ ...wished, ...some })}
        languages={offered}
        isFinished={final !== null}
      />
      <Contents meeting={meeting} desk={desk} notes={chosen.notes}>
        <Versions
          versions={meeting.versions}
          timeZone={workshop.timeZone}
          desk={desk}
          read={({ id }, language) =>
            setReading({
              workshopId: workshop.id,
              what: 'minutes',
              ...chosen,
              language,
              versionId: id,
            })
          }
          save={({ id }, language) =>
            void saving.save(
              {
                workshopId: workshop.id,
                what: ['minutes'],
                ...chosen,
                language,
                versionId: id,
              },
              words.review.chooseSome,
            )
          }
        />
      </Contents>
      <section className={styles.card} aria-labelledby="review-missing">
        {final ? (
          <>
            <h3 id="review-missing" className={styles.done}>
              <CircleCheck size={18} aria-hidden="true" /> {said.page.finished(number)}
            </h3>
            <p>{remarksSaid(workshop.remarksBy, today(now, workshop.timeZone), desk)}</p>
          </>
        ) : (
          <>
            <h3 id="review-missing">{words.review.missing}</h3>
            <Missing lacking={lacking} desk={desk} />
            <Rest rest={rest} meeting={meeting} desk={desk} />
          </>
        )}
        <div id="review-turn" className={styles.turn}>
          <Button keyCap="E" onPress={turn}>
            {word}
          </Button>
          {!final && (
            <Button
              look="quiet"
              onPress={() => setReading({ workshopId: workshop.id, what: 'minutes', ...chosen })}
            >
              {said.page.preview}
            </Button>
          )}
        </div>
        <SaveWord
          workshopId={workshop.id}
          {...chosen}
          also={[
            ...(meeting.gate.gate ? (['gate'] as const) : []),
            ...(meeting.records.some(isClause) ? (['declaration'] as const) : []),
          ]}
          desk={desk}
          saving={saving}
        />
      </section>
      {dialog === 'finish' && (
        <Finish
          workshopId={workshop.id}
          number={number}
          lacking={lacking}
          {...chosen}
          desk={desk}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'correct' && (
        <Correct
          workshopId={workshop.id}
          number={number}
          desk={desk}
          onClose={() => setDialog(null)}
        />
      )}
      {reading && <Reader what={reading} desk={desk} onClose={() => setReading(null)} />}
    </main>
  )
}

/** *Bemærkninger senest*: until then they are taken, and from the day after the minutes stand. */
function remarksSaid(remarksBy: string | null, day: string, desk: Desk): string {
  const { page } = finishingWordsIn(desk.language)
  if (remarksBy === null) return page.noRemarks
  const date = longDate(remarksBy, desk.language)
  return day <= remarksBy ? page.stands(date) : page.standsNow(date)
}
