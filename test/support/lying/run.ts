import { isDeepStrictEqual } from 'node:util'
import { questionIds, questionsOf } from '../../../shared/polls/forms.ts'
import { forms, type Figure } from '../../../shared/polls/poll.ts'
import type { Library } from '../../../electron/library.ts'
import { chancesOf, type Chances } from '../chances.ts'
import type { Hours } from './hours.ts'
import { choiceFor } from '../choices.ts'
import { pilesOf, type Piles } from './model.ts'
import { calm, person, type Person, type Weather } from './phone.ts'
import { liedTo, type LiedTo } from './room.ts'

const minute = 60_000

/** What one seed did, and everything about it that was not as the model says; nothing is as it must be. */
export interface Told {
  readonly seats: number
  readonly answers: number
  readonly reports: readonly string[]
}

const sides = ['k', 'l']

/** One measurement in bad weather: three minutes of tapping and lying, one of calm, the close, and the comparison. */
export async function lyingRun(seed: number, library: Library, hours: Hours): Promise<Told> {
  const chances = chancesOf(seed)
  const people: Person[] = []
  let isSoon = false
  const stirred = () => {
    if (isSoon) return
    isSoon = true
    hours.at(500, tellAll)
  }
  const room = liedTo(library, `e${seed}`, stirred, forms[seed % forms.length])
  const bad: Weather = {
    lostOnTheWay: chances.below(30),
    lostOnTheWayBack: chances.below(30),
    twice: chances.below(30),
    slowest: 200 + chances.below(20_000),
  }
  let weather = bad
  const began = hours.now()

  const count = 2 + chances.below(9)
  for (let at = 0; at < count; at++) sit(at % 2 === 0 ? 'k' : 'l')
  if (chances.percent(40)) liar()
  if (chances.percent(20)) hours.at(chances.below(2 * minute), crash)
  await hours.until(began + 3 * minute)
  weather = calm
  await hours.until(began + 4 * minute)

  const { reports, answers } = compared(room, people)
  const piles = questionIds(room.poll()).map((id) => pilesOf(room.boxes()!, id))
  room.close()
  await hours.until(began + 5 * minute)
  return {
    seats: Object.keys(room.seats()).length,
    answers,
    reports: [...reports, ...published(room, piles), ...forgotten(people)].map(
      (report) => `seed ${seed}: ${report}`,
    ),
  }

  /** Many answers become one view, as the watchers of the room have it. */
  function tellAll(): void {
    isSoon = false
    const view = room.seen()
    for (const one of people) one.tell(view)
  }

  function sit(sideId: string): void {
    const joined = room.join(sideId)
    if (!joined.ok) throw new Error(joined.reason)
    const one = person(room, joined.value, chances, hours, () => weather)
    people.push(one)
    live(one, 200 + chances.below(20_000))
  }

  /** Taps through the form, changes some answers, and suffers what phones suffer. */
  function live(one: Person, from: number): void {
    let at = from
    const questions = questionIds(room.poll())
    const upTo = chances.percent(15) ? chances.below(questions.length) : questions.length
    const order = chances.percent(20) ? questions.toReversed() : questions
    for (const question of order.slice(0, upTo)) {
      for (let turn = chances.percent(25) ? 1 + chances.below(3) : 1; turn > 0; turn--) {
        hours.at(at, () => one.tap(question, choiceFor(room.poll(), question, sides, chances)))
        at += chances.percent(30) ? chances.below(12_000) : 250
      }
    }
    for (let blow = chances.below(4); blow > 0; blow--) {
      const when = chances.below(2 * minute)
      const what = chances.below(10)
      hours.at(when, () => {
        if (what < 4) one.cut(chances.below(15_000))
        else if (what < 8) one.reload()
        else if (what === 8) {
          one.clear()
          answerAgain(one)
        } else if (one.isPlain()) {
          const other = one.double()
          people.push(other)
          answerAgain(other)
        }
      })
    }
  }

  function answerAgain(one: Person): void {
    for (const [index, question] of questionIds(room.poll()).entries()) {
      hours.at(3000 + index * 400, () =>
        one.tap(question, choiceFor(room.poll(), question, sides, chances)),
      )
    }
  }

  /** A seat whose calls no page of ours would make. */
  function liar(): void {
    const joined = room.join(chances.oneOf(['k', 'l']))
    if (!joined.ok) throw new Error(joined.reason)
    for (let lie = 5 + chances.below(20); lie > 0; lie--) {
      hours.at(chances.below(3 * minute), () => {
        const token = chances.percent(85) ? joined.value.token : 'guessed'
        void room.vote(token, lieOf(room, chances))
      })
    }
  }

  function crash(): void {
    room.crash()
    for (const one of people) one.cut(500 + chances.below(4000))
  }
}

function lieOf(room: LiedTo, chances: Chances): unknown {
  const pollId = room.poll().id
  const question = chances.oneOf(questionIds(room.poll()))
  const choice = choiceFor(room.poll(), question, sides, chances)
  const honest = { question, id: chances.id(), choice }
  return chances.oneOf<unknown>([
    { pollId, ballots: [honest] },
    { pollId, ballots: [honest, { ...honest, id: chances.id() }] },
    { pollId, ballots: [honest, { ...honest, choice: { step: 5 } }] },
    { pollId, ballots: [honest, { ...honest, question: 'vejret' }] },
    { pollId, ballots: [{ ...honest, choice: { step: 4, picks: ['maal'] } }] },
    { pollId, ballots: [{ ...honest, question: 'choose', choice: { picks: ['maal', 'maal'] } }] },
    { pollId, ballots: [{ ...honest, turn: 999_999 }] },
    { pollId, ballots: [{ ...honest, turn: -1 }] },
    { pollId, ballots: [{ ...honest, sideId: 'l', seatId: 'k' }] },
    { pollId: 'another', ballots: [honest] },
    { pollId, ballots: [] },
    { pollId, ballots: Array.from({ length: 500 }, () => honest) },
    { pollId, ballots: [{ ...honest, choice: { who: 'nobody' } }] },
    { pollId, ballots: [{ ...honest, choice: { spent: ['maal'] } }] },
    { pollId, ballots: [{ ...honest, choice: { ranked: [] } }] },
    null,
    [],
  ])
}

/** The room's boxes beside the model, and each phone beside what the model says of its seat. */
function compared(room: LiedTo, people: readonly Person[]) {
  const reports: string[] = []
  const seats = room.seats()
  const isBySide = room.poll().level === 'bySide'
  const boxes = room.boxes()
  let answers = 0
  for (const question of questionIds(room.poll())) {
    const known = room.model.piles(question, (id) => (isBySide ? (seats[id]?.sideId ?? '') : null))
    const held = boxes && pilesOf(boxes, question)
    answers += known.said.length
    if (!isDeepStrictEqual(held, known)) reports.push(`${question}: the box is not the model's`)
  }
  for (const one of people) {
    const seatId = seatOf(room, one)
    const { ballots, unsent, seatGone } = one.sending()
    if (seatGone) continue
    if (unsent > 0)
      reports.push(`${one.joined().code} has ${unsent} answers unsent in calm weather`)
    for (const [question, ballot] of Object.entries(ballots)) {
      const known = room.model.of(question, seatId)
      const stands = ballot.stands === boxes?.id
      if (!known) reports.push(`${question}: received, and not in the model`)
      else if (stands === (known.id === ballot.id)) reports.push(`${question}: whose answer stands`)
      else if (!stands && known.said !== JSON.stringify(ballot.choice))
        reports.push(`${question}: ${known.said} counts, and the phone shows another answer`)
    }
    if (!one.isPlain()) continue
    for (const [question, choice] of one.tapped) {
      if (room.model.of(question, seatId)?.said !== JSON.stringify(choice))
        reports.push(`${question}: the last tap is not what counts`)
    }
  }
  return { reports, answers }
}

/** The published result is that of the piles, wherever figures may be shown at all. */
function published(room: LiedTo, piles: readonly Piles[]): string[] {
  const { result } = room.poll()
  if (!result) return ['closed without a result']
  return questionsOf(room.poll()).flatMap(({ id, how }, at) => {
    const said = piles[at]?.said ?? []
    if (how === 'step') {
      const of = result.rows.find((each) => each.rowId === id)
      if (!of) return [`${id}: no figure`]
      const groups: [string, Figure][] =
        of.level === 'joint' ? [['', of.joint]] : Object.entries(of.sides)
      return groups.flatMap(([side, figure]) =>
        steps(
          id,
          figure,
          said.filter((each) => each.startsWith(side)),
        ),
      )
    }
    const of =
      how === 'picks'
        ? result.choice
        : how === 'who'
          ? result.who[id.split('/')[0] ?? '']
          : how === 'spent'
            ? result.points
            : result.ranking
    if (!of) return [`${id}: no figure`]
    if (of.as === 'tooFew') return said.length >= 4 ? [`${id}: hidden`] : []
    if (of.base !== said.length) return [`${id}: ${of.base} of ${said.length}`]
    const counts = of.as === 'counts' ? of.counts : of.as === 'sums' ? of.sums : {}
    return Object.entries(counts).flatMap(([option, count]) => {
      const mine = said.flatMap((each) => each.split(`"${option}"`).slice(1)).length
      return mine === count ? [] : [`${id}: ${option} ${count} for ${mine}`]
    })
  })
}

function steps(id: string, figure: Figure, said: readonly string[]): string[] {
  if (figure.as === 'tooFew') return []
  if (figure.base !== said.length) return [`${id}: ${figure.base} of ${said.length}`]
  const counts = [1, 2, 3, 4].map(
    (step) => said.filter((each) => each.endsWith(`{"step":${step}}`)).length,
  )
  return figure.as === 'bars' && !isDeepStrictEqual([...figure.counts], counts)
    ? [`${id}: ${figure.counts.join()} for ${counts.join()}`]
    : []
}

function forgotten(people: readonly Person[]): string[] {
  return people.flatMap((one) => {
    const { missed, seatGone } = one.sending()
    if (seatGone) return []
    return [
      ...(missed ? ['a phone says that it missed the close'] : []),
      ...(one.kept().includes('ballots') ? ['a phone keeps its answers after the close'] : []),
    ]
  })
}

function seatOf(room: LiedTo, one: Person): string {
  const { code } = one.joined()
  const seats = Object.entries(room.seats())
  return seats.find(([, seat]) => seat.code === code)?.[0] ?? ''
}
