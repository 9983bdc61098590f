import { Trash2, Wifi, WifiOff } from 'lucide-react'
import { say } from '../../../shared/text.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import type { Meeting } from '../meeting.ts'
import styles from './Seats.module.css'

/** The places phones have taken: a code and a side each, never a name. */
export function Seats({ meeting, desk }: { readonly meeting: Meeting; readonly desk: Desk }) {
  const { words, language } = desk
  const { seats } = meeting.room
  const { workshop } = meeting.open
  return (
    <section className={styles.seats} aria-label={words.phones.seats}>
      <header className={styles.head}>
        <h3>
          {words.phones.seats}
          {seats.length > 0 &&
            `: ${words.header.present(seats.filter((seat) => seat.connected).length, seats.length)}`}
        </h3>
        <Button
          onPress={() =>
            void desk.run({
              do: 'editWorkshop',
              workshopId: workshop.id,
              set: { seats: workshop.seats + 1 },
            })
          }
        >
          {words.phones.more}
        </Button>
      </header>
      <p className={styles.note}>
        {words.phones.seatsBody} {words.phones.allowed}: {workshop.seats}.
      </p>
      {seats.length === 0 ? (
        <p className={styles.none}>{words.phones.noSeats}</p>
      ) : (
        <div className={styles.list} tabIndex={0} role="group" aria-label={words.phones.seats}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.phones.seatCode}</th>
                <th scope="col">{words.phones.side}</th>
                <th scope="col">{words.phones.state}</th>
                <th>
                  <span className="visually-hidden">{words.remove}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {seats.map((seat) => {
                const side = meeting.open.sides.find((each) => each.id === seat.sideId)
                return (
                  <tr key={seat.id}>
                    <th scope="row" className={styles.code}>
                      {seat.code}
                    </th>
                    <td>
                      {side && (
                        <>
                          <SideMark mark={side.mark} /> {say(side.label, language)}
                        </>
                      )}
                    </td>
                    <td>
                      {seat.connected ? (
                        <Wifi size={15} aria-hidden="true" />
                      ) : (
                        <WifiOff size={15} aria-hidden="true" />
                      )}{' '}
                      {seat.connected ? words.phones.connected : words.phones.away}
                    </td>
                    <td>
                      <Button
                        look="quiet"
                        label={words.phones.removeSeat(seat.code)}
                        onPress={() =>
                          void desk.ask.removeSeat({ seatId: seat.id }).then(desk.tell)
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
    </section>
  )
}
