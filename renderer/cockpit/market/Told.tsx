import { useState } from 'react'
import { Pencil, Plus, Trash2, TriangleAlert } from 'lucide-react'
import { longDate } from '../../../shared/dates.ts'
import type { Telling } from '../../../shared/market/market.ts'
import { whenTold, type ToldLine } from '../../../shared/market/tellings.ts'
import { marketWords } from '../../../shared/words/market/words.ts'
import { Button } from '../../kit/Button.tsx'
import { freshId, type Desk } from '../desk.ts'
import { Card } from '../engagement/Card.tsx'
import table from '../engagement/Table.module.css'
import type { Meeting } from '../meeting.ts'
import type { MarketView } from './Market.tsx'
import { SaveOne } from './SaveOne.tsx'
import { fieldsOf, freshTelling, TellingDialog } from './TellingDialog.tsx'
import styles from './Market.module.css'

interface Props {
  readonly meeting: Meeting
  readonly market: MarketView
  readonly desk: Desk
}

type Editing = { readonly telling: Telling | null; readonly answers: Telling | null } | null

/** *Hvem fik hvad at vide hvornår*, and what is still unequal, each with the way to make it equal. */
export function Told({ meeting, market, desk }: Props) {
  const words = marketWords(desk.language)
  const said = words.told
  const [editing, setEditing] = useState<Editing>(null)
  const workshopId = meeting.open.workshop.id
  const nameOf = (id: string) =>
    market.firms.find(({ party }) => party.id === id)?.party.short || id
  const firmsSaid = (ids: readonly string[]) =>
    ids.length === market.firms.length ? said.everyFirm : ids.map(nameOf).join(', ')

  /** The same to those who lack it, dated now. */
  function giveSame({ telling, lacking }: ToldLine) {
    const fresh = freshTelling(meeting, market)
    void desk.run(
      {
        do: 'noteTellings',
        workshopId,
        tellings: [
          {
            ...fresh,
            id: freshId(),
            itemId: null,
            how: 'mail',
            kind: telling.kind,
            text: telling.text,
            to: lacking.map(({ id }) => id),
            about: telling.kind === 'answer' ? telling.about : telling.id,
          },
        ],
      },
      words.page.given(firmsSaid(lacking.map(({ id }) => id))),
    )
  }

  return (
    <div className={styles.stack}>
      <Card
        title={said.log}
        tools={
          <Button
            look="primary"
            icon={<Plus />}
            keyCap="U"
            onPress={() => setEditing({ telling: null, answers: null })}
          >
            {words.page.add}
          </Button>
        }
      >
        {market.told.length === 0 ? (
          <p className={styles.note}>
            {said.nothing} {words.page.toldAbout}
          </p>
        ) : (
          <div className={table.scroll}>
            <table className={table.table}>
              <thead>
                <tr>
                  <th scope="col">{said.when}</th>
                  <th scope="col">{said.what}</th>
                  <th scope="col">{said.to}</th>
                  <th scope="col">{said.how}</th>
                  <th>
                    <span className="visually-hidden">{words.page.tools}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {market.told.map((line) => {
                  const { telling, lacking, unanswered, late } = line
                  return (
                    <tr key={telling.id}>
                      <td>{whenTold(telling, desk.language)}</td>
                      <td>
                        <strong>{said.kinds[telling.kind]}:</strong> {telling.text}
                        {lacking.length > 0 && (
                          <p className={styles.warn}>
                            <TriangleAlert size={16} aria-hidden="true" />
                            {words.page.lacks(firmsSaid(lacking.map(({ id }) => id)))}
                            <Button onPress={() => giveSame(line)}>{words.page.giveSame}</Button>
                          </p>
                        )}
                        {unanswered && (
                          <p className={styles.warn}>
                            <TriangleAlert size={16} aria-hidden="true" />
                            {late
                              ? words.page.lateAnswer
                              : telling.dueOn
                                ? said.due(longDate(telling.dueOn, desk.language))
                                : words.page.noAnswer}
                            <Button onPress={() => setEditing({ telling: null, answers: telling })}>
                              {words.page.answer}
                            </Button>
                          </p>
                        )}
                      </td>
                      <td>
                        {telling.kind === 'question'
                          ? telling.askedBy
                            ? said.askedBy(nameOf(telling.askedBy))
                            : said.unknownAsker
                          : firmsSaid(telling.to) || said.nobody}
                      </td>
                      <td>{said.ways[telling.how]}</td>
                      <td className={table.tools}>
                        <Button
                          look="quiet"
                          label={words.page.editOf(telling.text)}
                          onPress={() => setEditing({ telling, answers: null })}
                        >
                          <Pencil size={16} aria-hidden="true" />
                        </Button>
                        <Button
                          look="quiet"
                          label={words.page.removeOf(telling.text)}
                          onPress={() =>
                            void desk.run(
                              { do: 'removeTelling', tellingId: telling.id },
                              words.page.removed,
                            )
                          }
                        >
                          <Trash2 size={16} aria-hidden="true" />
                        </Button>
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
        )}
      </Card>
      <Card title={words.page.logFile}>
        <p className={styles.note}>{said.logOwn}</p>
        <SaveOne kind="told" label={words.page.saveLog} workshopId={workshopId} desk={desk} />
      </Card>
      {editing && (
        <TellingDialog
          meeting={meeting}
          market={market}
          desk={desk}
          telling={editing.telling}
          start={
            editing.answers
              ? { kind: 'answer', about: editing.answers.id }
              : editing.telling
                ? fieldsOf(editing.telling)
                : {}
          }
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  )
}
