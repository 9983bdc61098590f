import { useState } from 'react'
import { namings, type Naming } from '../../../shared/market/market.ts'
import { marketWords } from '../../../shared/words/market/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { DayField } from '../../kit/DayField.tsx'
import type { Desk } from '../desk.ts'
import { Card } from '../engagement/Card.tsx'
import { SureDialog } from '../library/SureDialog.tsx'
import type { Meeting } from '../meeting.ts'
import type { MarketView } from './Market.tsx'
import { SaveOne } from './SaveOne.tsx'
import styles from './Market.module.css'

interface Props {
  readonly meeting: Meeting
  readonly market: MarketView
  readonly desk: Desk
}

/** What is said before anybody speaks, and what the company tables write to the customer alone. */
export function Rules({ meeting, market: { market, firms, absent, readAloud }, desk }: Props) {
  const words = marketWords(desk.language)
  const workshopId = meeting.open.workshop.id
  const [deleteBy, setDeleteBy] = useState(market.deleteBy ?? '')
  const [sure, setSure] = useState(false)
  const answers = meeting.answers.filter(({ kind }) => kind === 'table').length
  const set = (some: { names?: Naming; deleteBy?: string | null }) =>
    desk.run({ do: 'setMarket', workshopId, set: some })
  return (
    <div className={styles.stack}>
      <Card title={words.page.naming}>
        <Choice<Naming | 'none'>
          label={words.page.namingAsk}
          stacked
          value={market.names ?? 'none'}
          onChange={(names) => {
            if (names !== 'none') void set({ names })
          }}
          options={namings.map((value) => ({
            value,
            label: words.page.namings[value],
            about: words.ruling[value],
            disabled: readAloud && value === 'named' && market.names !== 'named',
          }))}
        />
        <p className={styles.note}>{readAloud ? words.page.isReadAloud : words.page.readAloudAt}</p>
      </Card>
      <Card title={words.firms.file}>
        <p className={styles.note}>{words.page.firmsAbout}</p>
        <ul className={styles.list}>
          {firms.map(({ party, table }) => (
            <li key={party.id}>
              <div>
                {words.sheetOf(party.name || party.short, table)}
                <small>{absent.includes(party.id) ? words.page.absent : ''}</small>
              </div>
            </li>
          ))}
        </ul>
        <DayField
          label={words.page.deleteBy}
          value={deleteBy}
          onChange={setDeleteBy}
          onBlur={() => {
            if (deleteBy !== (market.deleteBy ?? ''))
              void set({ deleteBy: deleteBy === '' ? null : deleteBy })
          }}
        />
        <SaveOne kind="firms" label={words.page.saveFirms} workshopId={workshopId} desk={desk} />
        {answers > 0 && (
          <div className={styles.row}>
            <Button look="danger" onPress={() => setSure(true)}>
              {words.page.deleteAnswers(answers)}
            </Button>
          </div>
        )}
      </Card>
      {sure && (
        <SureDialog
          title={words.page.deleteAnswers(answers)}
          body={`${words.page.deleteBody} ${words.page.remains}`}
          yes={words.page.deleteYes}
          no={words.page.keep}
          onNo={() => setSure(false)}
          onYes={() => {
            setSure(false)
            void desk.run({ do: 'deleteFirmAnswers', workshopId })
          }}
          desk={desk}
        />
      )}
    </div>
  )
}
