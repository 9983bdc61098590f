import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { expect, test } from 'vitest'
import { callNames } from '../../shared/contract.ts'
import type { PhoneRoom } from '../../shared/views.ts'
import { ballotId, measuring, phone, post, read, testHouse, value } from '../support/room.ts'

/** A request with any headers one likes, as no browser would send it. */
function raw(
  url: string,
  headers: Record<string, string>,
  method = 'POST',
  body = '{}',
): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
  const { hostname, port, pathname } = new URL(url)
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        hostname,
        port,
        path: pathname,
        method,
        headers: { 'content-type': 'application/json', ...headers },
      },
      (answer) => {
        let text = ''
        answer.on('data', (bytes: Buffer) => (text += bytes.toString()))
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
        )
      },
    )
    sent.on('error', reject)
    if (method === 'POST') sent.write(body)
    sent.end()
  })
}

async function desk() {
  const house = await testHouse()
  const door = await house.house.listen(0)
  const link = new URL(door.cockpitLink())
  return {
    house,
    door,
    origin: link.origin,
    launch: new URLSearchParams(link.hash.slice(1)).get('launch') ?? '',
  }
}

async function enter(origin: string, launch: string) {
  return (await (await post(`${origin}/enter`, { launch })).json()) as {
    ok: boolean
    value?: { token: string }
  }
}

test('a phone that tries any of the facilitator’s calls is told that there is no such thing', async () => {
  const { url } = await measuring()
  const { origin } = new URL(url)
  const ana = await phone(url, 'customer')
  for (const name of callNames.facilitator) {
    for (const audience of ['facilitator', 'wall', 'phone', 'guest']) {
      const answer = await post(
        `${origin}/${audience}/${name}`,
        { args: [] },
        { 'x-samspil-token': ana.joined.token },
      )
      expect(answer.status).toBe(404)
    }
  }
})

test('5,000 random paths are 404', async () => {
  const { url } = await measuring()
  const { origin } = new URL(url)
  for (let turn = 0; turn < 50; turn++) {
    const paths = Array.from(
      { length: 100 },
      () => `/${randomBytes(1 + (turn % 12)).toString(turn % 2 ? 'hex' : 'base64url')}`,
    )
    const answers = await Promise.all(paths.map((path) => fetch(`${origin}${path}`)))
    for (const answer of answers) {
      expect(answer.status).toBe(404)
      await answer.arrayBuffer()
    }
  }
})

test('answers only to its own Host, whatever name a page has made this address look like', async () => {
  const { url } = await measuring()
  const { origin } = new URL(url)
  for (const other of [
    'evil.example',
    'localhost',
    `localhost:${new URL(url).port}`,
    '127.0.0.1.evil.example',
  ]) {
    const answer = await raw(`${origin}/guest/join`, { host: other, origin: `http://${other}` })
    expect(answer.status).toBe(421)
    expect((await raw(origin, { host: other }, 'GET')).status).toBe(421)
  }
})

test('a call without Origin, or from another page, is refused', async () => {
  const { url } = await measuring()
  const { origin, host } = new URL(url)
  expect((await raw(`${origin}/guest/join`, { host })).status).toBe(403)
  expect((await raw(`${origin}/guest/join`, { host, origin: 'http://evil.example' })).status).toBe(
    403,
  )
  expect((await raw(`${origin}/guest/join`, { host, origin: 'null' })).status).toBe(403)
  expect(
    (await raw(`${origin}/guest/join`, { host, origin, 'sec-fetch-site': 'cross-site' })).status,
  ).toBe(403)
  expect(
    (await raw(`${origin}/guest/join`, { host, origin, 'content-type': 'text/plain' })).status,
  ).toBe(415)
  expect((await raw(`${origin}/guest/join`, { host, origin }, 'DELETE')).status).toBe(405)
})

test('a launch token lets one window in, once', async () => {
  const { origin, launch } = await desk()
  const first = await enter(origin, launch)
  expect(first.ok).toBe(true)
  expect((await enter(origin, launch)).ok).toBe(false)
  expect((await enter(origin, 'guessed')).ok).toBe(false)
  const token = first.value?.token ?? ''
  expect(
    (await post(`${origin}/facilitator/folders`, { args: [] }, { 'x-samspil-token': token }))
      .status,
  ).toBe(200)
  expect(
    (await post(`${origin}/facilitator/folders`, { args: [] }, { 'x-samspil-token': `${token}x` }))
      .status,
  ).toBe(401)
  expect((await post(`${origin}/facilitator/folders`, { args: [] })).status).toBe(401)
})

test('a wall’s window can look and say how it fares, and nothing else', async () => {
  const { origin, door } = await desk()
  const launch = new URLSearchParams(new URL(door.wallLink()).hash.slice(1)).get('launch') ?? ''
  const token = (await enter(origin, launch)).value?.token ?? ''
  expect(
    (await post(`${origin}/facilitator/undo`, { args: [] }, { 'x-samspil-token': token })).status,
  ).toBe(401)
  expect(
    (await post(`${origin}/wall/undo`, { args: [] }, { 'x-samspil-token': token })).status,
  ).toBe(404)
})

test('every page has a policy that runs our own files only, and trusted types', async () => {
  const { origin } = await desk()
  const { url } = await measuring()
  for (const page of [`${origin}/`, `${origin}/wall`, `${new URL(url).origin}/`]) {
    const answer = await fetch(page)
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain(`default-src 'none'`)
    expect(policy).toContain(`script-src 'self'`)
    expect(policy).toContain(`require-trusted-types-for 'script'`)
    expect(policy).not.toContain('unsafe')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('set-cookie')).toBeNull()
  }
})

test('a body over 4 kB, a broken one, and words that make no sense get one reason each', async () => {
  const { url } = await measuring()
  const { origin } = new URL(url)
  const ana = await phone(url, 'customer')
  const headers = { 'x-samspil-token': ana.joined.token }
  expect(
    await (await post(`${origin}/phone/vote`, { args: ['x'.repeat(5000)] }, headers)).json(),
  ).toMatchObject({ reason: 'tooBig' })
  expect(await (await post(`${origin}/phone/vote`, '{"args":', headers)).json()).toMatchObject({
    reason: 'notUnderstood',
  })
  expect(
    await (await post(`${origin}/phone/vote`, { args: [{ pollId: 7 }] }, headers)).json(),
  ).toMatchObject({ reason: 'notUnderstood' })
  expect(await (await post(`${origin}/phone/vote`, [1, 2], headers)).json()).toMatchObject({
    reason: 'notUnderstood',
  })
  expect(await ana.vote([{ question: 'maal', id: ballotId(), choice: { step: 3 } }])).toMatchObject(
    { ok: true },
  )
})

test('a name of 10,000 characters is told too long, and nothing is changed', async () => {
  const { ask, made, view } = await measuring()
  const person = {
    do: 'addPerson',
    id: 'x',
    partyId: 'nordlund',
    role: '',
    takes: 'answers',
  } as const
  expect(await ask.run({ ...person, name: 'x'.repeat(10_000) })).toEqual({
    ok: false,
    reason: 'tooLong',
  })
  expect(value(await ask.run({ ...person, name: ' <b>Å\u202Ese</b>\u0007 ' }))).toBeUndefined()
  expect(view().open?.people.find((each) => each.id === 'x')?.name).toBe('<b>Åse</b>')
  expect(view().open?.workshop.id).toBe(made.toRunId)
})

test('guessing codes is stopped after ten wrong ones a minute, and honest phones go on', async () => {
  const { url, house } = await measuring()
  const { origin, hash } = new URL(url)
  const ana = await phone(url, 'customer')
  const guess = async () =>
    (
      (await (
        await post(`${origin}/guest/rejoin`, { args: [{ room: hash.slice(1), code: 'AAAAAA' }] })
      ).json()) as { reason: string }
    ).reason
  for (let turn = 0; turn < 10; turn++) expect(await guess()).toBe('wrongCode')
  expect(await guess()).toBe('tooManyTries')
  expect(await ana.vote([{ question: 'maal', id: ballotId(), choice: { step: 3 } }])).toMatchObject(
    { ok: true },
  )
  house.pass(61_000)
  expect(await guess()).toBe('wrongCode')
})

test('a guest sees the room’s name and sides, and no seat, person or answer', async () => {
  const { url } = await measuring()
  await phone(url, 'customer')
  const { origin, hash } = new URL(url)
  const stop = new AbortController()
  const answer = await post(
    `${origin}/guest/watch`,
    { language: 'en' },
    { 'x-samspil-room': hash.slice(1) },
    stop.signal,
  )
  let room: PhoneRoom | undefined
  void read<'guest'>(
    answer.body as ReadableStream<Uint8Array>,
    (slices) => (room = slices.room ?? room),
  ).catch(() => {})
  await expect.poll(() => room?.sides.map((side) => side.mark)).toEqual(['K', 'L'])
  expect(JSON.stringify(room)).not.toContain('Mette')
  stop.abort()
  expect(
    (await post(`${origin}/guest/watch`, { language: 'da' }, { 'x-samspil-room': 'WRONG2' }))
      .status,
  ).toBe(401)
})

test('phones are shut out when she shuts the door, and a port that is taken is said', async () => {
  const { url, ask, view } = await measuring()
  const { origin, port } = new URL(url)
  value(await ask.shutPhonesOut())
  await expect(fetch(origin)).rejects.toThrow()
  expect(view().room?.phones).toEqual({ state: 'shut', trouble: null })
  const other = await testHouse()
  const door = await other.house.listen(0)
  expect(await ask.letPhonesIn({ address: '127.0.0.1', port: door.port })).toEqual({
    ok: false,
    reason: 'portInUse',
    detail: String(door.port),
  })
  expect(await ask.letPhonesIn({ address: '203.0.113.9', port: 0 })).toEqual({
    ok: false,
    reason: 'addressGone',
    detail: '203.0.113.9',
  })
  value(await ask.letPhonesIn({ address: '127.0.0.1', port: Number(port) }))
})

test('a seat that is taken away sends its phone out', async () => {
  const { url, ask, view, pollId } = await measuring()
  const ana = await phone(url, 'customer')
  const seatId = view().room?.seats[0]?.id ?? ''
  expect(await ask.removeSeat({ seatId })).toEqual({ ok: false, reason: 'pollOpenAlready' })
  value(await ask.run({ do: 'closePoll', pollId }))
  value(await ask.removeSeat({ seatId }))
  expect(
    (
      await post(
        `${new URL(url).origin}/phone/watch`,
        { language: 'da' },
        { 'x-samspil-token': ana.joined.token },
      )
    ).status,
  ).toBe(401)
})

test('a host that was closed opens the same workshop again, with phones shut out', async () => {
  const { url, house } = await measuring()
  await house.house.close()
  const again = await testHouse({ data: house.data })
  expect(again.view().open?.workshop).toBeDefined()
  expect(again.view().room?.phones.state).toBe('shut')
  expect(url).toContain('127.0.0.1')
})
