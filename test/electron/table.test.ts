import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chooseId } from '../../shared/polls/poll.ts'
import { callNames } from '../../shared/contract.ts'
import type { Command } from '../../shared/commands.ts'
import { phone, principlesIn, testHouse, until, value } from '../support/room.ts'
import { atTable, callAt, knocking, letIn, openTable, watchAt } from '../support/table.ts'

const note = (workshopId: string, id: string, text: string): Command => ({
  do: 'writeNote',
  id,
  workshopId,
  itemId: null,
  text,
})

test('the table is shut until she opens it, and on a port of its own', async () => {
  const { house, origin } = await atTable()
  const phones = new URL(await house.letPhonesIn()).origin
  expect(phones).not.toBe(origin)
  expect((await fetch(origin)).status).toBe(200)
  value(await house.ask.shutTable())
  await expect(fetch(origin)).rejects.toThrow()
  const again = await testHouse({ data: house.data + '-other' })
  expect(again.view().table).toBeNull()
})

test('a device is let in when she has compared four digits that stand on both screens', async () => {
  const { house, origin } = await atTable()
  const asks = await knocking(origin, 'notetaker', 'Sara Holm')
  expect(asks.digits).toMatch(/^\d{4}$/)
  await until(() => house.view().table?.waiting.length === 1)
  const [knock] = house.view().table?.waiting ?? []
  expect(knock).toMatchObject({ role: 'notetaker', name: 'Sara Holm', digits: asks.digits })
  // a ticket alone opens nothing
  expect((await callAt(origin, 'visitor/comeIn', [{ ticket: asks.ticket }])).outcome.ok).toBe(false)
  value(await house.ask.seatDevice({ knockId: knock?.id ?? '', sideId: 'customer' }))
  await until(() => asks.mine().state === 'letIn')
  const came = await callAt<{ token: string }>(origin, 'visitor/comeIn', [{ ticket: asks.ticket }])
  const { token } = value(came.outcome)
  expect((await watchAt(origin, 'notetaker', token)).status).toBe(200)
  expect((await watchAt(origin, 'notetaker', `${token}x`)).status).toBe(401)
  // whose pen it is stands in the minutes: Ført af Sara Holm (K)
  expect(house.view().open?.workshop.keptBy).toEqual({ name: 'Sara Holm', sideId: 'customer' })
})

test('a second referent of another side stands beside the first, each with the side', async () => {
  const { house, origin } = await atTable()
  await letIn(house, origin, 'notetaker', 'Sara Holm', 'customer')
  await letIn(house, origin, 'notetaker', 'Per Lind', 'supplier')
  expect(house.view().open?.workshop.keptBy).toEqual({
    name: 'Sara Holm (K), Per Lind (L)',
    sideId: null,
  })
})

test('what was turned away or waited over two minutes is dead, and its digits do not come again', async () => {
  const { house, origin } = await atTable()
  const turned = await knocking(origin, 'remote', 'Min telefon')
  await until(() => house.view().table?.waiting.length === 1)
  const knockId = house.view().table?.waiting[0]?.id ?? ''
  value(await house.ask.turnDeviceAway({ knockId }))
  await until(() => turned.mine().state === 'turnedAway')
  expect(await house.ask.seatDevice({ knockId, sideId: null })).toMatchObject({
    reason: 'knockedTooLong',
  })
  expect(
    (await callAt(origin, 'visitor/comeIn', [{ ticket: turned.ticket }])).outcome,
  ).toMatchObject({ reason: 'turnedAway' })
  const late = await knocking(origin, 'remote', 'For sen')
  await until(() => house.view().table?.waiting.length === 1)
  const lateId = house.view().table?.waiting[0]?.id ?? ''
  house.pass(121_000)
  expect(await house.ask.seatDevice({ knockId: lateId, sideId: null })).toMatchObject({
    reason: 'knockedTooLong',
  })
  expect((await callAt(origin, 'visitor/comeIn', [{ ticket: late.ticket }])).outcome).toMatchObject(
    { reason: 'knockedTooLong' },
  )
  expect(new Set([turned.digits, late.digits]).size).toBe(2)
})

test('tickets cannot be guessed, and asking in again and again is stopped at 12 in ten minutes', async () => {
  const { house, origin } = await atTable()
  const asks = await knocking(origin, 'notetaker', 'Sara')
  await until(() => house.view().table?.waiting.length === 1)
  for (let turn = 0; turn < 300; turn++) {
    const ticket = turn < 100 ? asks.digits : randomBytes(32).toString('base64url')
    expect((await callAt(origin, 'visitor/comeIn', [{ ticket }])).outcome.ok).toBe(false)
  }
  const knock = async () =>
    (await callAt(origin, 'visitor/knock', [{ role: 'remote', name: 'Fremmed' }])).outcome
  // two at a time from one address
  value(await knock())
  expect(await knock()).toMatchObject({ reason: 'tooManyKnocks' })
  let taken = 2
  const turnAllAway = () =>
    until(() => {
      const waiting = house.view().table?.waiting ?? []
      for (const { id } of waiting) void house.ask.turnDeviceAway({ knockId: id })
      return waiting.length === 0
    })
  for (let turn = 0; turn < 14; turn++) {
    await turnAllAway()
    if (!(await knock()).ok) continue
    taken++
    await until(() => house.view().table?.waiting.length === 1)
  }
  expect(taken).toBe(12)
  house.pass(601_000)
  expect((await knock()).ok).toBe(true)
})

test('answers only to its own Host, and to calls from its own page', async () => {
  const { origin } = await atTable()
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ args: [{ role: 'remote', name: 'x' }] })
  const url = `${origin}/visitor/knock`
  const at = async (rest: Record<string, string>) =>
    (await fetch(url, { method: 'POST', headers: { ...headers, ...rest }, body })).status
  expect(await at({})).toBe(403)
  expect(await at({ origin: 'http://evil.example' })).toBe(403)
  expect(await at({ origin, 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await at({ origin })).toBe(200)
  const page = await fetch(origin)
  expect(page.headers.get('content-security-policy')).not.toContain('unsafe')
  expect(page.headers.get('set-cookie')).toBeNull()
})

const seats = ['notetaker', 'cofacilitator', 'remote', 'wall'] as const

test('every role that tries any other’s calls is refused, and 2,000 random paths are 404', async () => {
  const { house, origin } = await atTable()
  const tokens = {
    notetaker: (await letIn(house, origin, 'notetaker', 'Referent')).token,
    cofacilitator: (await letIn(house, origin, 'cofacilitator', 'Kollega')).token,
    remote: (await letIn(house, origin, 'remote', 'Min telefon')).token,
    wall: (await letIn(house, origin, 'wall', 'Storskærm')).token,
  }
  const before = house.view().notes
  for (const role of seats)
    for (const [audience, names] of Object.entries(callNames))
      for (const name of [...names, 'watch']) {
        const mine = audience === role || audience === 'visitor'
        if (mine) continue
        const { status } = await callAt(origin, `${audience}/${name}`, [], tokens[role])
        const mounted = (seats as readonly string[]).includes(audience)
        expect([role, audience, name, status]).toEqual([role, audience, name, mounted ? 401 : 404])
      }
  // on their own path, another's names are not there
  for (const role of seats)
    for (const name of callNames.facilitator) {
      if ((callNames[role] as readonly string[]).includes(name)) continue
      expect((await callAt(origin, `${role}/${name}`, [], tokens[role])).status).toBe(404)
    }
  for (let turn = 0; turn < 20; turn++) {
    const paths = Array.from({ length: 100 }, () => randomBytes(1 + (turn % 12)).toString('hex'))
    const answers = await Promise.all(paths.map((path) => fetch(`${origin}/${path}`)))
    for (const answer of answers) {
      expect(answer.status).toBe(404)
      await answer.arrayBuffer()
    }
  }
  expect(house.view().notes).toEqual(before)
})

test('each command there is is taken from those who may give it only', async () => {
  const { house, origin, workshopId } = await atTable()
  const referent = await letIn(house, origin, 'notetaker', 'Referent')
  const remote = await letIn(house, origin, 'remote', 'Min telefon')
  const pollId = house.view().polls?.[0]?.poll.id ?? ''
  const forbidden: Command[] = [
    { do: 'chooseLevel', pollId, level: 'joint' },
    { do: 'voidPoll', pollId, reason: 'x' },
    { do: 'endDay', workshopId },
    { do: 'editWorkshop', workshopId, set: { facilitator: 'En anden' } },
    { do: 'extendItem', workshopId, minutes: 5 },
    { do: 'holdBackPoll', pollId, reason: 'x' },
    { do: 'askPollAgain', pollId, id: 'again' },
    { do: 'removePerson', personId: house.view().open?.people[0]?.id ?? '' },
  ]
  for (const command of forbidden) {
    expect(await referent.give(command)).toMatchObject({ reason: 'notYours' })
    expect(await remote.call('remote/steer', command)).toMatchObject({ reason: 'notYours' })
  }
  const notes = note(workshopId, 'n1', 'Note')
  expect(await remote.call('remote/steer', notes)).toMatchObject({ reason: 'notYours' })
  const next: Command = { do: 'nextItem', workshopId }
  expect(await referent.give(next)).toMatchObject({ reason: 'notYours' })
  // and nothing of another workshop
  expect(await referent.give(note('another', 'n2', 'Et andet sted'))).toMatchObject({
    reason: 'notFound',
  })
  expect(
    await remote.call('remote/steer', { do: 'nextItem', workshopId: 'another' }),
  ).toMatchObject({ reason: 'notFound' })
})

/** The names of every field in a view, as a path without places in lists. */
function fieldsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => fieldsOf(each, path))
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, each]) => fieldsOf(each, `${path}.${name}`))
}

test('each role is shown what it may know, field by field, and never own notes, seats or an unshown result', async () => {
  const { house, origin, workshopId } = await atTable()
  const url = await house.letPhonesIn()
  const first = house.view().agenda?.[0]?.item.id ?? ''
  value(await house.ask.keepOwnNote({ itemId: first, text: 'HEMMELIG NOTE' }))
  const pollId = house.view().polls?.[0]?.poll.id ?? ''
  const pollItem = house.view().polls?.[0]?.poll.itemId ?? ''
  value(await house.ask.run({ do: 'startItem', itemId: pollItem }))
  value(await house.ask.run({ do: 'openPoll', pollId }))
  const phones = []
  for (let at = 0; at < 5; at++) phones.push(await phone(url, at < 4 ? 'customer' : 'supplier'))
  for (const each of phones) await each.answerAll(4)
  value(await house.ask.run({ do: 'closePoll', pollId }))
  expect(house.view().polls?.[0]?.reading).not.toBeNull()
  const referent = await letIn(house, origin, 'notetaker', 'Referent', 'customer')
  value(await referent.give(note(workshopId, 'n1', 'Noteret')))
  const remote = await letIn(house, origin, 'remote', 'Min telefon')
  const colleague = await letIn(house, origin, 'cofacilitator', 'Kollega')
  const wall = await letIn(house, origin, 'wall', 'Storskærm')
  const views = {
    notetaker: await watchAt(origin, 'notetaker', referent.token),
    remote: await watchAt(origin, 'remote', remote.token),
    cofacilitator: await watchAt(origin, 'cofacilitator', colleague.token),
    wall: await watchAt(origin, 'wall', wall.token),
  }
  await until(() => Object.values(views).every((each) => Object.keys(each.view()).length > 1))
  const shown = (name: keyof typeof views) => views[name].view() as Record<string, unknown>

  expect(Object.keys(shown('notetaker')).toSorted()).toEqual(
    'agenda answers clock gate holds ideas me meeting notes paper records spoken undo'.split(' '),
  )
  for (const steering of ['remote', 'cofacilitator'] as const)
    expect(Object.keys(shown(steering)).toSorted()).toEqual(
      'black clock day me poll undo'.split(' '),
    )
  expect(Object.keys(shown('wall')).toSorted()).toEqual([
    'gong',
    'language',
    'look',
    'rehearsal',
    'wall',
  ])

  const people = fieldsOf(shown('notetaker')['meeting']).filter((path) => path.includes('people'))
  expect([...new Set(people)].toSorted()).toEqual(
    ['id', 'name', 'order', 'partyId', 'role', 'takes'].map((name) => `.people.${name}`),
  )
  const poll = [...new Set(fieldsOf(shown('remote')['poll']))].filter(
    (path) => !path.startsWith('.title'),
  )
  expect(poll.toSorted()).toEqual(['.answered', '.id', '.of', '.state'])
  const agenda = new Set(fieldsOf(shown('notetaker')['agenda']).map((path) => path.split('.')[1]))
  expect([...agenda].map(String).toSorted()).toEqual(
    'answer extra id kind minutes script starts title'.split(' '),
  )

  const codes = house.view().room?.seats.map((seat) => seat.code) ?? []
  const sentence = house.view().polls?.[0]?.reading?.sentences[0] ?? ''
  for (const name of seats) {
    const text = JSON.stringify(shown(name))
    for (const secret of ['HEMMELIG NOTE', 'tokenHash', sentence, ...codes])
      expect(text.includes(secret)).toBe(false)
    expect(text).not.toContain('"result"')
  }
  // once it is shown it is for everybody: the wall draws it
  value(await house.ask.run({ do: 'showPoll', pollId }))
  await until(() => JSON.stringify(shown('wall')).includes(sentence))
})

test('a referent notes who comes and goes, and sees where each is but not since when', async () => {
  const { house, origin, workshopId } = await atTable()
  const sara = await letIn(house, origin, 'notetaker', 'Sara', 'customer')
  const page = await watchAt(origin, 'notetaker', sara.token)
  const meeting = () => page.view().meeting
  await until(() => meeting() !== undefined)
  const personId = meeting()?.people[0]?.id ?? ''
  const noted: Command = { do: 'notePresence', workshopId, personIds: [personId], is: 'in' }
  value(await sara.give(noted))
  await until(() => meeting()?.where[personId] === 'here')
  expect(house.view().open?.workshop.moves).toHaveLength(1)
  expect(fieldsOf(meeting()).some((path) => path.includes('moves'))).toBe(false)
  value(await sara.call('notetaker/undo'))
  await until(() => meeting()?.where[personId] === 'unknown')
  // the keys of styring are other keys
  const colleague = await letIn(house, origin, 'cofacilitator', 'Kollega')
  value(await house.ask.handOver({ deviceId: colleague.id }))
  expect(await colleague.call('cofacilitator/steer', noted)).toMatchObject({ reason: 'notYours' })
})

test('a referent enters partssvar once the measurement is shown, and learns nothing of it before', async () => {
  const { house, origin } = await atTable()
  const url = await house.letPhonesIn()
  const poll = principlesIn(house.view())?.poll
  const pollId = poll?.id ?? ''
  value(await house.ask.run({ do: 'openPoll', pollId }))
  for (let at = 0; at < 5; at++)
    await (await phone(url, at < 4 ? 'customer' : 'supplier')).answerAll(4)
  value(await house.ask.run({ do: 'closePoll', pollId }))
  const sara = await letIn(house, origin, 'notetaker', 'Sara', 'customer')
  const page = await watchAt(origin, 'notetaker', sara.token)
  await until(() => page.view().spoken !== undefined)
  expect(page.view().spoken).toEqual([])
  const said: Command = {
    do: 'saySide',
    pollId,
    rowId: poll?.rows[0]?.id ?? '',
    sideId: 'customer',
    step: 3,
    speaker: 'Mette',
  }
  expect(await sara.give(said)).toEqual({ ok: false, reason: 'pollNotShown' })
  expect(await sara.give({ ...said, rowId: 'nowhere' })).toEqual({
    ok: false,
    reason: 'pollNotShown',
  })
  value(await house.ask.run({ do: 'showPoll', pollId }))
  await until(() => page.view().spoken?.length === 1)
  expect(Object.keys(page.view().spoken?.[0] ?? {}).toSorted()).toEqual(
    'id rows said sides title'.split(' '),
  )
  value(await sara.give(said))
  await until(() => page.view().spoken?.[0]?.said[said.rowId]?.['customer']?.step === 3)
  const colleague = await letIn(house, origin, 'cofacilitator', 'Kollega')
  value(await house.ask.handOver({ deviceId: colleague.id }))
  expect(await colleague.call('cofacilitator/steer', said)).toMatchObject({ reason: 'notYours' })
})

test('styring is handed over and taken back at once, and a referent keeps the pen all the while', async () => {
  const { house, origin, workshopId } = await atTable()
  const referent = await letIn(house, origin, 'notetaker', 'Sara')
  const steer = (command: Command) => referent.call('cofacilitator/steer', command)
  const next: Command = { do: 'nextItem', workshopId }
  expect(await steer(next)).toMatchObject({ reason: 'notSeated' })
  value(await house.ask.handOver({ deviceId: referent.id }))
  const keys = await watchAt(origin, 'cofacilitator', referent.token)
  await until(() => keys.view().me?.steers === true)
  value(await steer(next))
  expect(house.view().clock?.state).toBe('running')
  expect(house.view().table?.steering).toBe(referent.id)
  value(await house.ask.handOver({ deviceId: null }))
  await until(keys.isOver)
  expect(await steer(next)).toMatchObject({ reason: 'notSeated' })
  value(await referent.give(note(workshopId, 'n1', 'Skrevet bagefter')))
  const colleague = await letIn(house, origin, 'cofacilitator', 'Kollega')
  expect(await colleague.call('cofacilitator/steer', next)).toMatchObject({ reason: 'notSteering' })
  const remote = await letIn(house, origin, 'remote', 'Min telefon')
  expect(await house.ask.handOver({ deviceId: remote.id })).toMatchObject({ reason: 'notFound' })
  value(await remote.call('remote/steer', next))
})

test('each has their own undo, and it says by name who touched it since', async () => {
  const { house, origin, workshopId } = await atTable()
  const sara = await letIn(house, origin, 'notetaker', 'Sara Holm', 'customer')
  const remote = await letIn(house, origin, 'remote', 'Min telefon')
  value(await house.ask.run(note(workshopId, 'hers', 'Facilitatorens')))
  value(await sara.give(note(workshopId, 'saras', 'Saras')))
  value(await remote.call('remote/steer', { do: 'nextItem', workshopId }))
  value(await sara.call('notetaker/undo'))
  expect(house.view().notes?.map((block) => block.id)).toEqual(['hers'])
  expect(house.view().clock?.state).toBe('running')
  value(await remote.call('remote/undo'))
  expect(house.view().clock?.state).toBe('before')
  value(await sara.call('notetaker/redo'))
  value(await sara.give({ do: 'editNote', blockId: 'hers', text: 'Rettet' }))
  expect(await house.ask.undo()).toEqual({
    ok: false,
    reason: 'touchedSince',
    detail: 'Sara Holm',
  })
  value(await house.ask.run({ do: 'editNote', blockId: 'hers', text: 'Hendes igen' }))
  const facilitator = house.view().open?.workshop.facilitator
  expect(await sara.call('notetaker/undo')).toEqual({
    ok: false,
    reason: 'touchedSince',
    detail: facilitator,
  })
})

test('a referent types the slips that two tellers counted, and sees no figure of them', async () => {
  const { house, origin } = await atTable()
  const poll = house.view().polls?.find((card) => card.poll.rows.length === 7)?.poll
  const pollId = poll?.id ?? ''
  for (let turn = 0; turn < 4; turn++)
    value(await house.ask.makeSeat({ sideId: 'supplier', by: 'paper' }))
  const sara = await letIn(house, origin, 'notetaker', 'Sara', 'customer')
  const seen = await watchAt(origin, 'notetaker', sara.token)
  await until(() => seen.view().paper === null)
  value(await house.ask.run({ do: 'startItem', itemId: poll?.itemId ?? '' }))
  value(await house.ask.run({ do: 'openPoll', pollId }))
  await until(() => seen.view().paper !== null)
  expect(seen.view().paper?.places['supplier']).toHaveLength(4)
  const row = { steps: [0, 1, 2, 1], unknown: 0, blank: 0 }
  const three = (poll?.rows ?? []).slice(0, 3).map((each) => each.id)
  const counts = {
    ...Object.fromEntries((poll?.rows ?? []).map((each) => [each.id, row])),
    [chooseId]: { picks: Object.fromEntries(three.map((id) => [id, 4])), blank: 0 },
  }
  value(
    await sara.call('notetaker/countPaper', {
      pollId,
      tellers: ['customer', 'supplier'].map((sideId) => ({ sideId, name: `Tæller ${sideId}` })),
      piles: [{ sideId: 'supplier', slips: 4, counts }],
    }),
  )
  await until(() => house.view().room?.paper.counted === 4)
  await until(() => seen.view().paper?.counted === 4)
  expect(JSON.stringify(seen.view())).not.toMatch(/"steps":|"blank"|Tæller/)
})

test('a referent merges texts and puts them in order, and can neither show nor leave out any', async () => {
  const { house, origin } = await atTable()
  const itemId = house.view().agenda?.[3]?.item.id ?? ''
  const answer = { kind: 'texts', ask: { da: 'Hvad gik galt?' } } as const
  value(await house.ask.run({ do: 'setAnswer', itemId, answer }))
  value(await house.ask.run({ do: 'openIdeas', itemId }))
  for (const id of ['a', 'b'])
    value(await house.ask.run({ do: 'addIdea', id, itemId, text: `Tekst ${id}` }))
  value(await house.ask.run({ do: 'closeIdeas', itemId }))
  const sara = await letIn(house, origin, 'notetaker', 'Sara Holm', 'customer')
  value(await sara.give({ do: 'mergeIdeas', id: 'm', ideaIds: ['a', 'b'], text: 'Begge' }))
  value(await sara.give({ do: 'moveIdeas', ideaIds: ['m'], heading: 'Test', before: null }))
  const ideas = house.view().ideas?.ideas ?? []
  expect(ideas.filter(({ mergedInto }) => mergedInto === 'm').map(({ id }) => id)).toEqual([
    'a',
    'b',
  ])
  expect(ideas.find(({ id }) => id === 'm')).toMatchObject({ text: 'Begge', heading: 'Test' })
  for (const command of [
    { do: 'showIdeas', itemId, shown: true },
    { do: 'leaveOutIdea', ideaId: 'm', reason: 'nej' },
    { do: 'openIdeas', itemId },
  ] as const)
    expect(await sara.give(command)).toMatchObject({ ok: false })
  value(await sara.call('notetaker/undo'))
  expect(house.view().ideas?.ideas.find(({ id }) => id === 'm')?.heading).toBe('')
})

test('who edits a block holds it for 30 s: others see by whom, and wait', async () => {
  const { house, origin, workshopId } = await atTable()
  const sara = await letIn(house, origin, 'notetaker', 'Sara')
  value(await house.ask.run(note(workshopId, 'n1', 'Før')))
  value(await sara.call('notetaker/hold', { thingId: 'n1' }))
  await until(() => house.view().table?.holds.length === 1)
  expect(house.view().table?.holds).toEqual([{ thingId: 'n1', name: 'Sara' }])
  const edit: Command = { do: 'editNote', blockId: 'n1', text: 'Facilitatorens' }
  expect(await house.ask.run(edit)).toEqual({ ok: false, reason: 'heldBy', detail: 'Sara' })
  expect(await house.ask.hold({ thingId: 'n1' })).toMatchObject({ reason: 'heldBy' })
  value(await sara.give({ do: 'editNote', blockId: 'n1', text: 'Saras' }))
  house.pass(29_000)
  expect(await house.ask.run(edit)).toMatchObject({ reason: 'heldBy' })
  house.pass(1_001)
  value(await house.ask.run(edit))
  value(await sara.call('notetaker/hold', { thingId: 'n1' }))
  value(await sara.call('notetaker/letGo', { thingId: 'n1' }))
  value(await house.ask.hold({ thingId: 'n1' }))
})

test('a device that is removed is out at once, and a host that was restarted knows the others', async () => {
  const { house, origin, workshopId } = await atTable()
  const sara = await letIn(house, origin, 'notetaker', 'Sara')
  const per = await letIn(house, origin, 'notetaker', 'Per')
  const watching = await watchAt(origin, 'notetaker', per.token)
  value(await house.ask.removeDevice({ deviceId: per.id }))
  await until(watching.isOver)
  expect((await callAt(origin, 'notetaker/undo', [], per.token)).status).toBe(401)
  expect((await callAt(origin, 'visitor/comeIn', [{ ticket: per.ticket }])).outcome.ok).toBe(false)
  await house.house.close()
  const again = await testHouse({ data: house.data })
  const door = again.view().table?.door
  expect(door).toMatchObject({ state: 'open', url: `${origin}/` })
  value(await sara.give(note(workshopId, 'n1', 'Efter genstart')))
  expect((await callAt(origin, 'notetaker/undo', [], per.token)).status).toBe(401)
  expect(again.view().notes?.map((block) => block.text)).toContain('Efter genstart')
})

test('a token lets in to its own workshop only', async () => {
  const { house, origin, made } = await atTable()
  const sara = await letIn(house, origin, 'notetaker', 'Sara')
  value(
    await house.ask.openWorkshop({
      engagementId: made.engagementId,
      workshopId: made.steeringId,
    }),
  )
  await expect(fetch(origin)).rejects.toThrow()
  const other = await openTable(house, Number(new URL(origin).port))
  expect((await callAt(other, 'notetaker/undo', [], sara.token)).status).toBe(401)
})

test('the tokens that let devices in are nowhere on the disk', async () => {
  const { house, origin } = await atTable()
  const sara = await letIn(house, origin, 'notetaker', 'Sara Holm')
  for (const name of ['samspil.db', 'samspil.db-wal']) {
    const bytes = readFileSync(join(house.data, name)).toString('latin1')
    expect(bytes.includes(sara.token)).toBe(false)
    expect(bytes.includes(sara.ticket)).toBe(false)
  }
})
