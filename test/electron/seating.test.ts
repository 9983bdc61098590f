import { describe, expect, test } from 'vitest'
import type { Joined } from '../../shared/contract.ts'
import type { Outcome } from '../../shared/outcome.ts'
import type { PaperCount } from '../../shared/polls/paper.ts'
import { questionIds } from '../../shared/polls/forms.ts'
import { chooseId, type Choice } from '../../shared/polls/poll.ts'
import type { SeatWay } from '../../shared/seats.ts'
import {
  ballotId,
  bytesUnder,
  measuring,
  phone,
  post,
  seated,
  until,
  value,
  principlesIn,
} from '../support/room.ts'

type Measuring = Awaited<ReturnType<typeof measuring>>

async function inWay(way: SeatWay, level?: 'bySide' | 'joint') {
  const house = await measuring(level)
  const workshopId = house.made.toRunId
  value(await house.ask.run({ do: 'editWorkshop', workshopId, set: { way } }))
  return house
}

function guest(url: string, name: 'join' | 'rejoin', words: object): Promise<Outcome<Joined>> {
  const { origin, hash } = new URL(url)
  return post(`${origin}/guest/${name}`, { args: [{ room: hash.slice(1), ...words }] }).then(
    async (answer) => (await answer.json()) as Outcome<Joined>,
  )
}

const rejoin = (url: string, code: string) => guest(url, 'rejoin', { code })
const sit = async (url: string, code: string) =>
  seated(new URL(url).origin, value(await rejoin(url, code)))

describe('personal codes', () => {
  test('are made for each who answers on the roster, once, with the side in the code', async () => {
    const { ask, view } = await inWay('personal')
    const { made } = value(await ask.makeCodes())
    expect(made).toBe(20)
    expect(value(await ask.makeCodes()).made).toBe(0)
    const seats = view().room?.seats ?? []
    expect(seats.filter((seat) => seat.sideId === 'customer')).toHaveLength(12)
    expect(new Set(seats.map((seat) => seat.code)).size).toBe(20)
    // nobody sits there yet: no number is made up
    expect(principlesIn(view())?.open).toMatchObject({ answered: 0, of: 0 })
  })

  test('typed, a code gives its seat; without one there is no way in', async () => {
    const { ask, view, url } = await inWay('personal')
    value(await ask.makeCodes())
    const [seat] = view().room?.seats.filter((each) => each.sideId === 'supplier') ?? []
    const ana = await sit(url, seat?.code ?? '')
    expect(ana.view().me).toMatchObject({ code: seat?.code, mark: 'L' })
    expect(principlesIn(view())?.open).toMatchObject({ of: 1 })
    expect(await guest(url, 'join', { sideId: 'customer' })).toMatchObject({ reason: 'codeNeeded' })
  })

  test('a code typed on a second phone moves the seat: never two answers', async () => {
    const { ask, view, url } = await inWay('personal')
    value(await ask.makeCodes())
    const code = view().room?.seats[0]?.code ?? ''
    const first = await sit(url, code)
    await first.answerAll(3)
    const second = await sit(url, code)
    expect(
      await second.vote([{ question: 'maal', id: ballotId(), choice: { step: 1 } }]),
    ).toMatchObject({ reason: 'alreadyVoted' })
    expect(
      await first.vote([{ question: 'maal', id: ballotId(), choice: { step: 1 } }]),
    ).toMatchObject({ reason: 'notSeated' })
    await until(() => principlesIn(view())?.open?.answered === 1)
    expect(principlesIn(view())?.open).toMatchObject({ answered: 1, of: 1 })
  })

  test('ten wrong codes and the door stays shut for a minute, for the right code too', async () => {
    const { ask, view, url, pass } = await inWay('personal')
    value(await ask.makeCodes())
    const code = view().room?.seats[0]?.code ?? ''
    for (let turn = 0; turn < 10; turn++)
      expect(await rejoin(url, `22222${turn % 8}`)).toMatchObject({ ok: false })
    const shut = await guest(url, 'rejoin', { code })
    expect(shut.ok).toBe(false)
    pass(61_000)
    expect(await rejoin(url, code)).toMatchObject({ ok: true })
  })
})

describe('the facilitator’s approval', () => {
  async function asking(house: Measuring, sideId: 'customer' | 'supplier') {
    const joined = value(await guest(house.url, 'join', { sideId }))
    return { joined, phone: await seated(new URL(house.url).origin, joined) }
  }

  test('a phone asks, both see the same sign, and it is let in to the open measurement', async () => {
    const house = await inWay('approval')
    const { phone: ana, joined } = await asking(house, 'customer')
    expect(joined.code).toBe('')
    await until(() => house.view().room?.asks.length === 1)
    const [waits] = house.view().room?.asks ?? []
    expect(ana.view().me).toMatchObject({ sign: waits?.sign, mark: 'K', code: '' })
    // nothing of the room's is shown to who is not in it
    expect(ana.view()).not.toHaveProperty('poll')
    expect(await ana.vote([{ question: 'maal', id: ballotId(), choice: { step: 1 } }])).toEqual({
      ok: false,
      reason: 'notSeated',
    })
    expect(principlesIn(house.view())?.open?.of).toBe(0)

    value(await house.ask.letIn({ askIds: [waits?.id ?? ''] }))
    const again = await seated(new URL(house.url).origin, joined)
    expect(again.view().me?.code).toHaveLength(6)
    await again.answerAll(3)
    await until(() => principlesIn(house.view())?.open?.answered === 1)
    expect(house.view().room?.asks).toEqual([])
  })

  test('all who wait are let in at once, and one who is turned away has no seat', async () => {
    const house = await inWay('approval')
    const { joined: stranger } = await asking(house, 'supplier')
    await until(() => house.view().room?.asks.length === 1)
    value(await house.ask.turnAway({ askIds: [house.view().room?.asks[0]?.id ?? ''] }))
    const watch = `${new URL(house.url).origin}/phone/watch`
    const headers = { 'x-samspil-token': stranger.token }
    expect((await post(watch, { language: 'da' }, headers)).status).toBe(401)

    for (const side of ['customer', 'supplier', 'supplier'] as const) await asking(house, side)
    await until(() => house.view().room?.asks.length === 3)
    const askIds = house.view().room?.asks.map((each) => each.id) ?? []
    expect(new Set(house.view().room?.asks.map((each) => each.sign)).size).toBe(3)
    value(await house.ask.letIn({ askIds }))
    expect(house.view().room?.seats).toHaveLength(3)
    expect(principlesIn(house.view())?.open?.of).toBe(3)
  })

  test('a phone that asks twice waits twice, and gets a seat only for what is let in', async () => {
    const house = await inWay('approval')
    const { joined: once } = await asking(house, 'customer')
    await asking(house, 'customer')
    await until(() => house.view().room?.asks.length === 2)
    const first = house.view().room?.asks[0]?.id ?? ''
    value(await house.ask.letIn({ askIds: [first, first] }))
    value(await house.ask.letIn({ askIds: [first] }))
    expect(house.view().room?.seats).toHaveLength(1)
    expect(once.code).toBe('')
  })

  test('an address that knocks more than sixty times a minute is told to wait', async () => {
    const house = await inWay('approval')
    for (let turn = 0; turn < 60; turn++)
      expect((await guest(house.url, 'join', { sideId: 'customer' })).ok).toBe(true)
    expect(await guest(house.url, 'join', { sideId: 'customer' })).toMatchObject({
      reason: 'tooManyTries',
    })
  })
})

describe('a seat afterwards', () => {
  test('Samme person, ny telefon: a new code, the old phone is out, and the answer stands', async () => {
    const { ask, view, url } = await measuring()
    const ana = await phone(url, 'customer')
    await ana.answerAll(3)
    await until(() => principlesIn(view())?.open?.answered === 1)
    const seatId = view().room?.seats[0]?.id ?? ''
    const { code } = value(await ask.renewSeat({ seatId }))
    expect(code).not.toBe(ana.joined.code)
    expect(await rejoin(url, ana.joined.code)).toMatchObject({ reason: 'wrongCode' })
    expect(
      await ana.vote([{ question: 'maal', id: ballotId(), choice: { step: 1 } }]),
    ).toMatchObject({ reason: 'notSeated' })
    // the seat and its answer are counted all the while
    expect(principlesIn(view())?.open).toMatchObject({ answered: 1, of: 1 })
    const again = await sit(url, code)
    expect(
      await again.vote([{ question: 'maal', id: ballotId(), choice: { step: 1 } }]),
    ).toMatchObject({ reason: 'alreadyVoted' })
    expect(principlesIn(view())?.open).toMatchObject({ answered: 1, of: 1 })
  })

  test('a wrong side is moved, but not once the seat has answered the open measurement by side', async () => {
    const { ask, view, url, pollId } = await measuring('bySide')
    const ana = await phone(url, 'supplier')
    const seatId = view().room?.seats[0]?.id ?? ''
    value(await ask.moveSeat({ seatId, sideId: 'customer' }))
    await ana.until((seen) => seen.me?.mark === 'K')
    await ana.answerAll(3)
    expect(await ask.moveSeat({ seatId, sideId: 'supplier' })).toMatchObject({
      reason: 'answeredBySide',
    })
    value(await ask.run({ do: 'closePoll', pollId }))
    value(await ask.moveSeat({ seatId, sideId: 'supplier' }))
    expect(principlesIn(view())?.poll.result?.present).toEqual({ customer: 1, supplier: 0 })
  })

  test('a seat is closed between measurements, never in one, and +1 lets one more in by the link', async () => {
    const { ask, view, url, pollId, made } = await measuring()
    value(await ask.run({ do: 'editWorkshop', workshopId: made.toRunId, set: { seats: 1 } }))
    const ana = await phone(url, 'customer')
    await ana.answerAll(2)
    const seatId = view().room?.seats[0]?.id ?? ''
    expect(await ask.removeSeat({ seatId })).toMatchObject({ reason: 'pollOpenAlready' })
    await expect(phone(url, 'supplier')).rejects.toThrow('noSeatsLeft')
    value(await ask.run({ do: 'editWorkshop', workshopId: made.toRunId, set: { seats: 2 } }))
    const late = await phone(url, 'supplier')
    await late.until((seen) => seen.poll?.state === 'open')
    value(await ask.run({ do: 'closePoll', pollId }))
    value(await ask.removeSeat({ seatId }))
    expect(principlesIn(view())?.poll.result).toMatchObject({ answered: 1, seats: 2 })
    expect(view().room?.seats).toHaveLength(1)
  })
})

describe('the loan device', () => {
  const form = (house: Measuring, step: 1 | 2 | 3 | 4) => {
    const poll = principlesIn(house.view())?.poll
    return (poll ? questionIds(poll) : []).map((question) => ({
      question,
      id: ballotId(),
      choice: (question === chooseId
        ? { picks: ['maal', 'dialog', 'risici'] }
        : { step }) as Choice,
    }))
  }

  test('takes a one-time code per person, counts each, and lets nobody change what was sent', async () => {
    const house = await measuring()
    const { ask, view, url, pollId } = house
    const codes = [
      value(await ask.makeSeat({ sideId: 'customer', by: 'loan' })).code,
      value(await ask.makeSeat({ sideId: 'supplier', by: 'loan' })).code,
    ]
    expect(principlesIn(view())?.open).toMatchObject({ answered: 0, of: 2 })
    const lent = value(await rejoin(url, codes[0] ?? ''))
    expect(lent.loan).toBe(true)
    const device = await seated(new URL(url).origin, lent)
    const sent = form(house, 4)
    // half a form is nothing: it is sent whole or not at all
    expect(await device.vote(sent.slice(0, 3), pollId)).toMatchObject({ reason: 'notAChoice' })
    expect(await device.vote(sent, pollId)).toMatchObject({ ok: true })
    // an acknowledgement that was lost is asked for again; anything else is a second answer
    expect(await device.vote(sent, pollId)).toMatchObject({ ok: true })
    expect(await device.vote(form(house, 1), pollId)).toMatchObject({ reason: 'alreadyVoted' })
    const changed = sent.map((ballot, at) =>
      at === 0 ? { ...ballot, choice: { step: 1 as const } } : ballot,
    )
    expect(await device.vote(changed, pollId)).toMatchObject({ reason: 'alreadyVoted' })
    expect(await rejoin(url, codes[0] ?? '')).toMatchObject({ reason: 'codeUsed' })

    const next = await sit(url, codes[1] ?? '')
    expect(await next.vote(form(house, 2), pollId)).toMatchObject({ ok: true })
    await until(() => principlesIn(view())?.open?.answered === 2)
    value(await ask.run({ do: 'closePoll', pollId }))
    // the tokens died with the measurement, and outside one there is nothing to answer
    expect(await next.vote(form(house, 2), pollId)).toMatchObject({ reason: 'notSeated' })
    expect(await rejoin(url, codes[1] ?? '')).toMatchObject({ reason: 'pollNotOpen' })
  })
})

describe('paper', () => {
  const tellers = [
    { sideId: 'customer', name: 'Mette Kjær' },
    { sideId: 'supplier', name: 'Jonas Dahl' },
  ]

  function counted(house: Measuring, sideId: string | null, slips: number): PaperCount {
    const poll = principlesIn(house.view())?.poll
    const rows = poll?.rows ?? []
    const steps = [0, 0, 1, slips - 1] as const
    return {
      tellers,
      piles: [
        {
          sideId,
          slips,
          counts: {
            ...Object.fromEntries(rows.map((row) => [row.id, { steps, unknown: 0, blank: 0 }])),
            [chooseId]: {
              picks: Object.fromEntries(rows.slice(0, 3).map((row) => [row.id, slips])),
              blank: 0,
            },
          },
        },
      ],
    }
  }

  async function onPaper(house: Measuring, sideId: string, many: number) {
    for (let turn = 0; turn < many; turn++) value(await house.ask.makeSeat({ sideId, by: 'paper' }))
  }

  test('joins the phones in the tally, is never shown before the close, and never touches the disk', async () => {
    const house = await measuring('bySide')
    const { ask, view, wall, url, pollId, data } = house
    await onPaper(house, 'supplier', 4)
    const people = await Promise.all(Array.from({ length: 8 }, () => phone(url, 'customer')))
    for (const [at, one] of people.entries()) await one.answerAll(at < 4 ? 2 : 4)
    expect(await ask.countPaper({ pollId, ...counted(house, 'supplier', 3) })).toMatchObject({
      reason: 'fewSlips',
    })
    value(await ask.countPaper({ pollId, ...counted(house, 'supplier', 4) }))
    await until(() => principlesIn(view())?.open?.answered === 12)
    expect(principlesIn(view())?.open).toMatchObject({ answered: 12, of: 12, fallsToJoint: false })
    expect(view().room?.paper.counted).toBe(4)
    // the escalation plan has steps too
    const engagement = { ...view().engagement, steps: undefined }
    const cockpit = { ...view(), engagement, steps: undefined }
    const seen = JSON.stringify([cockpit, wall(), people[0]?.view()])
    for (const planted of ['"steps"', '"blank"', 'Jonas Dahl"}]'])
      expect(seen).not.toContain(planted)
    const bytes = () => bytesUnder(data)
    expect(bytes()).not.toMatch(/"blank"|"piles"|"tellers"/)

    value(await ask.run({ do: 'closePoll', pollId }))
    const result = principlesIn(view())?.poll.result
    expect(result).toMatchObject({ answered: 12, seats: 12, paper: { slips: 4, tellers } })
    expect(result?.rows[0]).toMatchObject({
      level: 'bySide',
      sides: { customer: { as: 'bars' }, supplier: { as: 'place', base: 4, place: 'high' } },
    })
    expect(bytes()).not.toMatch(/"blank"|"piles"/)
    expect(house.broken).toEqual([])
  })

  test('a new count takes the place of the one before, and an empty one takes it back', async () => {
    const house = await measuring('joint')
    const { ask, view, pollId } = house
    await onPaper(house, 'customer', 6)
    value(await ask.countPaper({ pollId, ...counted(house, null, 6) }))
    value(await ask.countPaper({ pollId, ...counted(house, null, 5) }))
    await until(() => principlesIn(view())?.open?.answered === 5)
    value(await ask.countPaper({ pollId, tellers: [], piles: [] }))
    await until(() => principlesIn(view())?.open?.answered === 0)
    expect(view().room?.paper.counted).toBeNull()
  })

  test('no slips beside a seat: answers are never more than seats', async () => {
    const house = await measuring('joint')
    await onPaper(house, 'customer', 4)
    expect(
      await house.ask.countPaper({ pollId: house.pollId, ...counted(house, null, 5) }),
    ).toMatchObject({ reason: 'slipsOverSeats', detail: '4' })
    // a place on paper has no code, and nobody gets in by typing nothing
    expect(await rejoin(house.url, '')).toMatchObject({ ok: false })
  })
})
