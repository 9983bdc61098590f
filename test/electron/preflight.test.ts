import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ask } from '../../electron/preflight/ask.ts'
import { earOf } from '../../electron/preflight/ear.ts'
import { askLinux } from '../../electron/preflight/linux.ts'
import { lookAround, withBrowser } from '../../electron/preflight/look.ts'
import { preflightOf } from '../../electron/preflight/preflight.ts'
import { realWorld } from '../../electron/world.ts'
import { seen, unseen, type Machine } from '../../shared/preflight/machine.ts'
import { xrandrExtended, xrandrMirrored } from '../shared/preflight/recorded.ts'
import { temporary, testHouse, value } from '../support/room.ts'

test('a command that hangs is given up, one that is not there or fails is said so, and none throws', async () => {
  const node = process.execPath
  expect(await ask(node, ['-e', 'setTimeout(()=>{},60000)'], { patience: 100 })).toEqual({
    text: null,
    whyNot: 'timedOut',
  })
  expect(await ask('/nowhere/at/all', [])).toEqual({ text: null, whyNot: 'noCommand' })
  expect(await ask(node, ['-e', 'process.exit(3)'])).toEqual({ text: null, whyNot: 'failed' })
  expect(await ask(node, ['-p', 'process.env.LC_ALL'])).toEqual({ text: 'C\n', whyNot: null })
})

test('this very computer is looked at, and every part is seen or says why not', async () => {
  const machine = await lookAround({
    world: realWorld,
    data: temporary(),
    timeZone: 'Europe/Copenhagen',
    extended: null,
  })
  expect(machine.program).toBe(process.execPath)
  expect(machine.disk.seen?.free).toBeGreaterThan(0)
  const { screens, quiet, adapters, firewall, power } = machine
  for (const part of [screens, quiet, adapters, firewall, power])
    expect(part.seen === null ? part.whyNot : '').toMatch(
      part.seen === null ? /^(noCommand|timedOut|failed|notUnderstood|notTold)$/ : /^$/,
    )
})

/** The files of a laptop as its kernel lays them out: the folder of a ThinkPad, written after the kernel's documentation. */
function aLaptop(): string {
  const sys = temporary()
  const files = {
    'power_supply/BAT0/type': 'Battery\n',
    'power_supply/BAT0/status': 'Discharging\n',
    'power_supply/BAT0/capacity': '61\n',
    'power_supply/AC/type': 'Mains\n',
    'power_supply/AC/online': '0\n',
    'net/lo/uevent': 'INTERFACE=lo\n',
    'net/wlp0s20f3/uevent': 'DEVTYPE=wlan\nINTERFACE=wlp0s20f3\n',
    'net/wlp0s20f3/phy80211/name': 'phy0\n',
    'net/tun0/uevent': 'INTERFACE=tun0\n',
    'net/tun0/tun_flags': '0x1001\n',
    'drm/card1-eDP-1/enabled': 'enabled\n',
    'drm/card1-HDMI-A-1/enabled': 'enabled\n',
    'drm/card1-DP-1/enabled': 'disabled\n',
    'etc/ufw/ufw.conf': 'ENABLED=yes\nLOGLEVEL=low\n',
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(sys, path)), { recursive: true })
    writeFileSync(join(sys, path), text)
  }
  return sys
}

test('a laptop’s files of /sys and /etc are read through the real disk', async () => {
  const sys = aLaptop()
  const parts = await askLinux(sys, join(sys, 'etc'))
  expect(parts.power.seen).toEqual({ source: 'battery', percent: 61 })
  expect(parts.adapters.seen?.map(({ name, medium }) => [name, medium]).toSorted()).toEqual([
    ['tun0', 'vpn'],
    ['wlp0s20f3', 'wireless'],
  ])
  expect(parts.firewall.seen).toMatchObject({ on: true, profile: null })
  if (!process.env['DISPLAY']) expect(parts.screens.seen?.connected).toBe(2)
})

test('two screens and a browser that knows of one picture are mirrored', () => {
  const two = seen({ connected: 2, pictures: null, mirrored: false })
  expect(withBrowser(two, false).seen).toMatchObject({ mirrored: true, pictures: 1 })
  expect(withBrowser(two, true).seen).toMatchObject({ mirrored: false, pictures: 2 })
  expect(withBrowser(two, null)).toBe(two)
  expect(withBrowser(unseen('noCommand'), true).seen).toMatchObject({ pictures: 2 })
  expect(withBrowser(unseen('noCommand'), false).seen).toMatchObject({
    connected: null,
    mirrored: false,
  })
  const said = seen({ connected: 2, pictures: 2, mirrored: false })
  expect(withBrowser(said, false).seen?.mirrored).toBe(false)
})

test('the ear counts devices and keeps no more than their number', () => {
  let told = 0
  const ear = earOf(() => told++)
  ear.knock('192.168.1.50')
  ear.knock('192.168.1.50')
  expect([ear.heard.knocked, told]).toEqual([1, 1])
  ear.page('192.168.1.50')
  expect(ear.heard).toMatchObject({ knocked: 0, halfway: 1, devices: 0 })
  ear.up('192.168.1.50')
  ear.up('::ffff:127.0.0.1')
  expect(ear.heard).toEqual({ devices: 1, halfway: 0, knocked: 0, secure: false, here: true })
  ear.forget()
  expect(ear.heard.devices).toBe(0)
  for (let at = 0; at < 3000; at++) ear.up(`10.1.${at >> 8}.${at & 255}`)
  expect(ear.heard.devices).toBe(2000)
})

async function atPreflight() {
  const house = await testHouse()
  const made = value(await house.ask.makeDemo())
  await house.ask.openWorkshop({ engagementId: made.engagementId, workshopId: made.toRunId })
  const tick = (id: string) => house.view().preflight?.ticks.find((each) => each.id === id)
  return { house, made, tick }
}

test('Klargør is told by the real room: looked at, a page on loopback gets through, an answer finds its faults', async () => {
  const { house, tick } = await atPreflight()
  expect(house.view().preflight?.looked).toBeNull()
  expect(tick('power')?.state).toBe('untried')
  value(await house.ask.prepare({ do: 'look', extended: null }))
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(house.view().preflight?.looked).toBe(Date.UTC(2026, 10, 21, 8, 0))
  expect(tick('disk')?.because.why).toMatch(/^disk(Free|Low|Full)$/)
  expect(tick('roster')).toMatchObject({ state: 'ok', because: { answers: 20 } })

  expect(tick('phone')?.because.why).toBe('phonesShut')
  const { origin } = new URL(await house.letPhonesIn())
  expect(tick('phone')?.because.why).toBe('waiting')
  value(await house.ask.prepare({ do: 'tellPhone', shows: 'otherPage' }))
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(tick('phone')).toMatchObject({ state: 'bad', because: { shows: 'otherPage' } })
  expect(house.view().preflight?.faults).toContain('portal')
  await fetch(`${origin}/guest/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: '{"args":[]}',
  })
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(tick('phone')).toMatchObject({ state: 'ok', because: { why: 'throughHere' } })

  // shut and opened again: what was heard before says nothing of now
  await house.ask.shutPhonesOut()
  await house.letPhonesIn()
  expect(tick('phone')?.because.why).toBe('waiting')
  expect(await house.ask.prepare({ do: 'tellPhone', shows: 'burns' } as never)).toMatchObject({
    ok: false,
    reason: 'notUnderstood',
  })
})

/** Puts a program of this name before the system's own; what it says can be changed. */
function playing(name: string): (text: string) => void {
  const folder = temporary()
  const [said, program] = [join(folder, 'said.txt'), join(folder, name)]
  writeFileSync(program, `#!/bin/sh\ncat '${said}'\n`)
  chmodSync(program, 0o755)
  const before = process.env['PATH']
  process.env['PATH'] = `${folder}:${before}`
  onTestFinished(() => void (process.env['PATH'] = before))
  return (text) => writeFileSync(said, text)
}

test.skipIf(process.platform !== 'linux')(
  'own notes leave the screen while it is mirrored, and come back when it is not',
  async () => {
    const { house, tick } = await atPreflight()
    const itemId = house.view().agenda?.[0]?.item.id ?? ''
    value(await house.ask.keepOwnNote({ itemId, text: 'HEMMELIG NOTE' }))
    const says = playing('xrandr')
    const look = async () => {
      value(await house.ask.prepare({ do: 'look', extended: null }))
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
    says(xrandrMirrored)
    await look()
    expect(tick('display')).toMatchObject({ state: 'bad', because: { why: 'mirrored' } })
    expect(house.view().preflight?.mirrored).toBe(true)
    expect(house.view().ownNotes).toBeNull()
    expect(JSON.stringify(house.view())).not.toContain('HEMMELIG')
    says(xrandrExtended)
    await look()
    expect(tick('display')?.because.why).toBe('wallShown')
    expect(house.view().ownNotes).toEqual({ [itemId]: 'HEMMELIG NOTE' })
  },
)

const laptop: Machine = {
  at: 0,
  system: 'linux',
  program: 'samspil',
  timeZone: 'Europe/Copenhagen',
  screens: seen({ connected: 2, pictures: 1, mirrored: true }),
  quiet: unseen('notTold'),
  adapters: seen([]),
  firewall: unseen('notTold'),
  power: seen({ source: 'mains', percent: null }),
  disk: seen({ free: 1 }),
}

test('two looks at once are one, and a mirrored screen is known from the first', async () => {
  let looks = 0
  const preflight = preflightOf({
    world: realWorld,
    data: temporary(),
    timeZone: 'Europe/Copenhagen',
    changed: () => {},
    look: async () => {
      looks++
      return laptop
    },
  })
  expect(preflight.isMirrored).toBe(false)
  const look = { do: 'look', extended: null } as const
  await Promise.all([preflight.prepare(look), preflight.prepare(look)])
  expect([looks, preflight.isMirrored]).toEqual([1, true])
  preflight.close()
})
