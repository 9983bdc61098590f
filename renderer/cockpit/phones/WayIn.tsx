import { Printer } from 'lucide-react'
import { seatWays, type SeatWay } from '../../../shared/seats.ts'
import { marketWords } from '../../../shared/words/market/words.ts'
import { say } from '../../../shared/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import type { Desk } from '../desk.ts'
import { sideOfParty, type Meeting } from '../meeting.ts'
import { print } from './print.ts'
import { usePanelKeys } from './usePanelKeys.ts'
import { seatWords } from './words.ts'
import styles from './Seats.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
}

/** Which of the three ways leads in today, and the one thing each of them needs. */
export function WayIn({ meeting, desk }: Props) {
  const words = seatWords(desk.language)
  const { workshop } = meeting.open
  const way = workshop.competing ? 'personal' : workshop.way
  const edit = (set: { way?: SeatWay; seats?: number }) =>
    void desk.run({ do: 'editWorkshop', workshopId: workshop.id, set })
  const oneMore = () => edit({ seats: workshop.seats + 1 })
  usePanelKeys({ '[Shift]++': way === 'link' ? oneMore : null })
  const taken = meeting.room.seats.filter((seat) => seat.taken && seat.by === 'phone').length
  return (
    <div className={styles.way}>
      {workshop.competing ? (
        <p className={styles.note}>{marketWords(desk.language).ownCodes}</p>
      ) : (
        <Choice
          label={words.way}
          small
          value={way}
          onChange={(chosen) => edit({ way: chosen })}
          options={seatWays.map((value) => ({ value, label: words.ways[value] }))}
        />
      )}
      {!workshop.competing && (
        <p className={styles.note}>
          {words.wayAbout[way]} {way === 'link' && words.allowed(taken, workshop.seats)}
        </p>
      )}
      <div className={styles.row}>
        {way === 'link' && (
          <Button keyCap="+" onPress={oneMore}>
            {words.more}
          </Button>
        )}
        {way === 'personal' && <Codes meeting={meeting} desk={desk} />}
      </div>
    </div>
  )
}

/** A code for each who answers; one more for whoever comes unexpected. */
function Codes({ meeting, desk }: Props) {
  const words = seatWords(desk.language)
  const { sides, people, parties, workshop } = meeting.open
  const { seats, paper } = meeting.room
  const lacking = sides.reduce((sum, side) => {
    const answer = people.filter(
      (person) =>
        person.takes === 'answers' && sideOfParty(meeting, person.partyId)?.id === side.id,
    ).length
    const has =
      seats.filter((seat) => seat.sideId === side.id).length + (paper.places[side.id]?.length ?? 0)
    return sum + Math.max(0, answer - has)
  }, 0)
  return (
    <>
      {lacking > 0 ? (
        <Button look="primary" onPress={() => void desk.ask.makeCodes().then(desk.tell)}>
          {words.makeCodes(lacking)}
        </Button>
      ) : (
        <>
          <span className={styles.note}>
            {people.length === 0 ? words.noRoster : words.codesMade}
          </span>
          {sides.flatMap((side) =>
            workshop.competing && side.mark === 'L'
              ? parties
                  .filter(({ sideId }) => sideId === side.id)
                  .map((party) => (
                    <Button
                      key={party.id}
                      onPress={() =>
                        void desk.ask
                          .makeSeat({ sideId: side.id, by: 'phone', partyId: party.id })
                          .then(desk.tell)
                      }
                    >
                      {words.oneCode(party.short || party.name)}
                    </Button>
                  ))
              : [
                  <Button
                    key={side.id}
                    onPress={() =>
                      void desk.ask.makeSeat({ sideId: side.id, by: 'phone' }).then(desk.tell)
                    }
                  >
                    {words.oneCode(say(side.label, desk.language))}
                  </Button>,
                ],
          )}
        </>
      )}
      <Button look="quiet" icon={<Printer />} onPress={() => void print('codes', meeting, desk)}>
        {words.printCodes}
      </Button>
    </>
  )
}
