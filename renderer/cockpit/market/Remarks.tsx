import { useState } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import type { RemarkPlace } from '../../../shared/market/market.ts'
import { reference } from '../../../shared/records.ts'
import { plainOf } from '../../../shared/richtext.ts'
import { say } from '../../../shared/text.ts'
import { longDate } from '../../../shared/dates.ts'
import { marketWords } from '../../../shared/words/market/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { freshId, type Desk } from '../desk.ts'
import { Card } from '../engagement/Card.tsx'
import { SureDialog } from '../library/SureDialog.tsx'
import { recordsOf, type Meeting } from '../meeting.ts'
import type { MarketView } from './Market.tsx'
import styles from './Market.module.css'

interface Props {
  readonly meeting: Meeting
  readonly market: MarketView
  readonly desk: Desk
}

interface Remark {
  readonly place: RemarkPlace
  readonly id: Id
  readonly itemId: Id | null
  readonly text: string
}

/** *Skal noget ud?*: all that was written, and one press that takes a remark out for good. */
export function Remarks({ meeting, market, desk }: Props) {
  const words = marketWords(desk.language)
  const { page } = words
  const [find, setFind] = useState('')
  const [sure, setSure] = useState<Remark | null>(null)
  const titleOf = (id: Id | null) => {
    const item = meeting.agenda.find((row) => row.item.id === id)?.item
    return item ? say(item.title, desk.language) : page.outside
  }
  const shown = remarksOf(meeting).filter(({ text }) =>
    text.toLowerCase().includes(find.trim().toLowerCase()),
  )
  return (
    <div className={styles.stack}>
      <Card title={page.tabs.remarks}>
        <p className={styles.note}>{page.remarksAbout}</p>
        <Field label={page.find} value={find} onChange={setFind} />
        {shown.length === 0 && <p className={styles.note}>{page.noRemarks}</p>}
        <ul className={styles.list}>
          {shown.map((remark) => (
            <li key={`${remark.place}/${remark.id}`}>
              <div>
                {remark.text}
                <small>
                  {page.places[remark.place]} · {titleOf(remark.itemId)}
                </small>
              </div>
              <Button label={page.strikeOf(remark.text)} onPress={() => setSure(remark)}>
                {page.strike}
              </Button>
            </li>
          ))}
        </ul>
      </Card>
      {market.struck.length > 0 && (
        <Card title={page.gone}>
          <ul className={styles.list}>
            {market.struck.map(({ id, itemId, on }) => (
              <li key={id}>
                <div>
                  {words.struckOn(longDate(on, desk.language))}
                  <small>{titleOf(itemId)}</small>
                </div>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {sure && (
        <SureDialog
          title={page.strikeTitle}
          body={`${page.strikeBody(sure.text)} ${page.remains}`}
          yes={page.strikeYes}
          no={page.keep}
          onNo={() => setSure(null)}
          onYes={() => {
            setSure(null)
            void desk.run({
              do: 'strikeRemark',
              id: freshId(),
              workshopId: meeting.open.workshop.id,
              of: { place: sure.place, thingId: sure.id },
              on: market.today,
            })
          }}
          desk={desk}
        />
      )}
    </div>
  )
}

function remarksOf(meeting: Meeting): Remark[] {
  return [
    ...meeting.notes.map(({ id, itemId, text }) => ({
      place: 'blocks' as const,
      id,
      itemId,
      text: plainOf(text),
    })),
    ...recordsOf(meeting).map((record) => ({
      place: 'records' as const,
      id: record.id,
      itemId: record.itemId,
      text: `${reference(record)} ${record.text}`,
    })),
    ...meeting.answers.map(({ id, itemId, from, text }) => ({
      place: 'answers' as const,
      id,
      itemId,
      text: `${from}: ${text}`,
    })),
    ...meeting.ideas.ideas
      .filter(({ mergedInto }) => mergedInto === null)
      .map(({ id, itemId, text }) => ({ place: 'ideas' as const, id, itemId, text })),
    ...(meeting.market?.told ?? []).map(({ telling: { id, itemId, text } }) => ({
      place: 'tellings' as const,
      id,
      itemId,
      text,
    })),
  ]
}
