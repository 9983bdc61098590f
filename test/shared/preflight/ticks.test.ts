import { describe, expect, test } from 'vitest'
import { qrPicture } from '../../../shared/charts/qr.ts'
import type { Engagement } from '../../../shared/engagement.ts'
import { chooseAddresses } from '../../../shared/preflight/addresses.ts'
import { faultsFor } from '../../../shared/preflight/faults.ts'
import { nothingHeard, nothingTold, shows } from '../../../shared/preflight/heard.ts'
import { levelLines } from '../../../shared/preflight/levels.ts'
import { seen, unseen, type Machine } from '../../../shared/preflight/machine.ts'
import type { Situation, TickId } from '../../../shared/preflight/tick.ts'
import { ticksOf, worstOf } from '../../../shared/preflight/ticks.ts'
import { preflightView } from '../../../shared/preflight/view.ts'
import { words as da } from '../../../shared/words/preflight/da.ts'
import { words as en } from '../../../shared/words/preflight/en.ts'
import { saidOf, todoOf } from '../../../renderer/cockpit/preflight/sentences.ts'
import { after, planned } from '../../support/engagement.ts'

const now = Date.UTC(2026, 10, 21, 7, 30)
const well: Machine = {
  at: now,
  system: 'windows',
  program: 'C:\\Samspil\\Samspil.exe',
  timeZone: 'Europe/Copenhagen',
  screens: seen({ connected: 2, pictures: 2, mirrored: false }),
  quiet: seen({ held: true }),
  adapters: seen([]),
  firewall: seen({ on: true, profile: 'private', blocksAll: false, allowed: true }),
  power: seen({ source: 'mains', percent: 80 }),
  disk: seen({ free: 50_000_000_000 }),
}
const listed = (adapter: string, address: string, internal = false) => ({
  adapter,
  address,
  internal,
})
const wifi = listed('Wi-Fi', '192.168.1.24')
const tunnel = listed('tun0', '10.8.0.3')
const lo = listed('lo', '127.0.0.1', true)
const onNet = (...list: Parameters<typeof chooseAddresses>[0]) => ({
  addresses: chooseAddresses(list, []),
})
const openAt = (address: string): Pick<Situation, 'phones'> => ({
  phones: {
    state: 'open',
    address,
    port: 8420,
    url: `http://${address}:8420/#ABC`,
    qr: qrPicture('x'),
  },
})

const people = (partyId: string, roles: readonly string[], takes = 'answers' as const) =>
  roles.map((role, at) => ({
    id: `${partyId}${at}`,
    partyId,
    name: `${partyId} nr. ${at}`,
    role,
    takes,
    email: '',
    reportsTo: null,
  }))
const roster = (k: readonly string[], l: readonly string[], from: Engagement = planned) =>
  after(from, {
    do: 'addPeople',
    parties: [],
    people: [...people('pk', k), ...people('pl', l)],
    edits: [],
    invitedTo: null,
  })
const five = ['projektejer', '', '', '', '']
const full = roster(five, five)

const usual: Situation = {
  engagement: full,
  workshopId: 'w',
  machine: well,
  phones: { state: 'shut', trouble: null },
  ...onNet(wifi, lo),
  stranded: null,
  heard: nothingHeard,
  followed: null,
  told: nothingTold,
  windows: 1,
  farWalls: [],
  snapshot: now - 60_000,
  copying: { to: 'nobody' },
  now,
}
const on = (id: TickId, some: Partial<Situation>) => {
  const tick = ticksOf({ ...usual, ...some }, 'da').find((each) => each.id === id)
  if (!tick) throw new Error(`no tick ${id}`)
  return tick
}
const machine = (some: Partial<Machine>) => ({ machine: { ...well, ...some } })

const elsewhere = (
  state: 'connecting' | 'up' | 'lost' | 'wrongPassphrase',
  safe: number | null,
): Partial<Situation> => ({
  copying: { to: 'laptop', address: '192.168.1.31', port: 8431, state, safe },
})

const situations: readonly (readonly [TickId, Partial<Situation>, string, RegExp, RegExp])[] = [
  // the wall
  ['display', {}, 'ok', /fundet og viser/, /bagest/],
  ['display', { windows: 0 }, 'warn', /viser ikke noget/, /Åbn storskærmen/],
  ['display', { farWalls: ['Lokale 2'] }, 'ok', /en anden computer: Lokale 2/, /bagest/],
  [
    'display',
    {
      windows: 2,
      farWalls: ['Lokale 2'],
      ...machine({ screens: seen({ connected: 1, pictures: 1, mirrored: false }) }),
    },
    'ok',
    /en anden computer: Lokale 2/,
    /bagest/,
  ],
  [
    'display',
    {
      farWalls: ['Lokale 2'],
      ...machine({ screens: seen({ connected: 2, pictures: 1, mirrored: true }) }),
    },
    'bad',
    /spejlet/,
    /Udvid/,
  ],
  [
    'display',
    machine({ screens: seen({ connected: 2, pictures: 1, mirrored: true }) }),
    'bad',
    /spejlet.*egne noter er skjult/,
    /Win\+P.*Udvid/,
  ],
  [
    'display',
    machine({ system: 'mac', screens: seen({ connected: 2, pictures: 1, mirrored: true }) }),
    'bad',
    /spejlet/,
    /⌘F1/,
  ],
  [
    'display',
    {
      windows: 0,
      ...machine({ screens: seen({ connected: 1, pictures: 1, mirrored: false }) }),
    },
    'warn',
    /kun én skærm/,
    /projektoren til med kabel/,
  ],
  [
    'display',
    {
      windows: 0,
      ...machine({ screens: seen({ connected: null, pictures: 1, mirrored: false }) }),
    },
    'warn',
    /kun ét billede/,
    /Win\+P/,
  ],
  [
    'display',
    machine({ screens: seen({ connected: 1, pictures: 1, mirrored: false }) }),
    'warn',
    /anden computer/,
    /Win\+P/,
  ],
  [
    'display',
    machine({ screens: unseen('noCommand') }),
    'untried',
    /Kunne ikke undersøges: computeren har ikke den kommando/,
    /Se selv/,
  ],
  ['display', { machine: null }, 'untried', /undersøgt/, /øjeblik/],
  // messages
  ['quiet', {}, 'ok', /holdes tilbage/, /Teams/],
  ['quiet', machine({ quiet: seen({ held: false }) }), 'warn', /dukke op/, /Win\+N/],
  [
    'quiet',
    machine({ system: 'mac', quiet: unseen('notTold') }),
    'untried',
    /fortæller det ikke/,
    /Kontrolcenter/,
  ],
  [
    'quiet',
    { ...machine({ quiet: unseen('notTold') }), told: { phone: null, quiet: true } },
    'ok',
    /Du har selv sagt/,
    /Teams/,
  ],
  // the address
  ['network', {}, 'ok', /192\.168\.1\.24 på Wi-Fi: det er det trådløse net/, /samme net/],
  ['network', onNet(wifi, listed('eth0', '10.1.1.1')), 'ok', /Valgt blandt 2/, /samme net/],
  ['network', onNet(wifi, tunnel), 'warn', /VPN \(tun0\)/, /slå VPN fra/],
  [
    'network',
    { ...onNet(wifi, tunnel), heard: { ...nothingHeard, devices: 2 } },
    'ok',
    /192\.168\.1\.24/,
    /samme net/,
  ],
  ['network', onNet(tunnel, lo), 'bad', /Kun 10\.8\.0\.3/, /Slå VPN fra/],
  ['network', onNet(lo), 'bad', /ikke på noget netværk/, /wi-fi/],
  ['network', { ...onNet(lo), stranded: 'Wi-Fi' }, 'bad', /ikke givet/, /fra og til/],
  ['network', openAt('127.0.0.1'), 'warn', /kun for denne computer/, /lokalets adresse/],
  [
    'network',
    { ...onNet(wifi, tunnel), ...openAt('10.8.0.3') },
    'bad',
    /VPN eller en virtuel/,
    /192\.168\.1\.24/,
  ],
  ['network', openAt('192.168.1.77'), 'bad', /ikke længere adressen 192\.168\.1\.77/, /følger/],
  [
    'network',
    {
      ...openAt('192.168.1.24'),
      followed: { from: '10.0.0.1', to: '192.168.1.24', at: now },
    },
    'warn',
    /10\.0\.0\.1 til 192\.168\.1\.24/,
    /samme plads/,
  ],
  // a phone
  ['phone', {}, 'untried', /ikke åbnet/, /Åbn for telefoner/],
  ['phone', openAt('192.168.1.24'), 'untried', /ingen enhed/, /Scan QR-koden/],
  [
    'phone',
    { ...openAt('192.168.1.24'), heard: { ...nothingHeard, here: true } },
    'untried',
    /på denne computer/,
    /Scan/,
  ],
  [
    'phone',
    { ...openAt('192.168.1.24'), heard: { ...nothingHeard, devices: 1 } },
    'ok',
    /kommet igennem/,
    /hjørne/,
  ],
  [
    'phone',
    { ...openAt('127.0.0.1'), heard: { ...nothingHeard, here: true } },
    'ok',
    /Telefoner er ikke prøvet/,
    /lokalets adresse/,
  ],
  [
    'phone',
    { ...openAt('192.168.1.24'), heard: { ...nothingHeard, halfway: 1 } },
    'warn',
    /hentet siden/,
    /svar herunder/,
  ],
  [
    'phone',
    { ...openAt('192.168.1.24'), heard: { ...nothingHeard, knocked: 1 } },
    'warn',
    /nået computeren/,
    /svar herunder/,
  ],
  [
    'phone',
    { ...openAt('192.168.1.24'), heard: { ...nothingHeard, knocked: 1, secure: true } },
    'bad',
    /https/,
    /http:\/\//,
  ],
  [
    'phone',
    { ...openAt('192.168.1.24'), told: { phone: 'spins', quiet: false } },
    'bad',
    /den drejer rundt/,
    /i rækkefølge/,
  ],
  // who comes
  ['roster', {}, 'ok', /10 svarer\. Alle parter/, /mandat/],
  ['roster', { engagement: planned }, 'warn', /Ingen står på listen/, /indsæt/],
  ['roster', { engagement: roster(five, []) }, 'bad', /Ingen fra leverandøren/, /Invitér/],
  [
    'roster',
    { engagement: roster(['', ''], five) },
    'warn',
    /Ingen fra kunden har en rolle/,
    /mandat/,
  ],
  [
    'roster',
    { engagement: { ...full, parties: { pl: full.parties['pl']! } } },
    'bad',
    /pk nr\. 0.*hører ikke til/,
    /organisation/,
  ],
  [
    'roster',
    {
      engagement: after(
        roster(five, []),
        ...people('pl', ['direktør']).map(
          (person) => ({ do: 'addPerson', ...person, takes: 'advises' }) as const,
        ),
      ),
    },
    'warn',
    /Ingen fra leverandøren svarer/,
    /hvem der svarer/,
  ],
  ['levels', {}, 'ok', /part for part/, /højt/],
  ['levels', { engagement: roster(five, ['chef', '', '']) }, 'ok', /kun samlet/, /højt/],
  ['levels', { engagement: planned }, 'untried', /afgøres/, /Skriv deltagerne/],
  ['levels', { engagement: { ...full, polls: {} } }, 'ok', /ingen målinger/, /Planlæg/],
  // the plan
  ['agenda', {}, 'ok', /Passer til kl\. 12\.30/, /ur/],
  ['agenda', { engagement: { ...full, items: {} } }, 'bad', /tom/, /Planlæg/],
  // the computer
  ['power', {}, 'ok', /får strøm.*80 %/, /sidde i/],
  [
    'power',
    machine({ power: seen({ source: 'mains', percent: null }) }),
    'ok',
    /får strøm/,
    /sidde/,
  ],
  [
    'power',
    machine({ power: seen({ source: 'battery', percent: 20 }) }),
    'warn',
    /20 %/,
    /Sæt strøm til/,
  ],
  ['power', machine({ power: seen({ source: 'battery', percent: 19 }) }), 'bad', /19 %/, /nu/],
  ['power', machine({ power: unseen('timedOut') }), 'untried', /ikke i tide/, /strømmen/],
  ['disk', {}, 'ok', /50 GB fri/, /Intet/],
  ['disk', machine({ disk: seen({ free: 999_999_999 }) }), 'warn', /Kun 1 GB/, /papirkurven/],
  ['disk', machine({ disk: seen({ free: 199_999_999 }) }), 'bad', /0,2 GB/, /Gør plads/],
  ['disk', machine({ disk: unseen('failed') }), 'untried', /afviste/, /et par GB/],
  ['copy', {}, 'ok', /kl\. 8\.29/, /anden computer/],
  ['copy', { snapshot: now - 25 * 3_600_000 }, 'warn', /20\. november 2026/, /ny kopi/],
  ['copy', elsewhere('up', now), 'ok', /anden computer/, /strøm/],
  ['copy', elsewhere('up', null), 'warn', /er på vej/, /grøn/],
  ['copy', elsewhere('connecting', null), 'warn', /er på vej/, /grøn/],
  ['copy', elsewhere('lost', now), 'bad', /kommer ikke længere/, /Åbn/],
  ['copy', elsewhere('wrongPassphrase', null), 'bad', /kommer ikke længere/, /Åbn/],
  ['copy', { snapshot: null }, 'warn', /kun ét sted/, /anden computer/],
  ['clock', {}, 'ok', /samme tid/, /Intet/],
  ['clock', machine({ timeZone: 'Europe/Stockholm' }), 'ok', /samme tid/, /Intet/],
  ['clock', machine({ timeZone: 'Europe/London' }), 'warn', /Europe\/London/, /tidszone/],
  ['clock', { now: now + 3 * 86_400_000 }, 'warn', /som er forbi/, /datoen/],
  [
    'clock',
    {
      engagement: {
        ...full,
        workshops: { w: { ...full.workshops['w']!, date: '2027-03-28' } },
      },
    },
    'ok',
    /stilles om 28\. marts 2027/,
    /klokkeslættet/,
  ],
]

describe('each situation has its state, its sentence and its one thing to do', () => {
  test.each(situations.map((each, at) => [at, ...each] as const))(
    '%i: %s',
    (_, id, some, state, said, todo) => {
      const tick = on(id, some)
      expect([tick.state, saidOf(tick, da), todoOf(tick, da)]).toEqual([
        state,
        expect.stringMatching(said),
        expect.stringMatching(todo),
      ])
      // in English too, and never longer than what two lines hold
      for (const words of [da, en]) {
        expect(saidOf(tick, words).length).toBeGreaterThan(10)
        expect(saidOf(tick, words).length, saidOf(tick, words)).toBeLessThan(135)
        expect(todoOf(tick, words).length).toBeGreaterThan(5)
      }
      expect(saidOf(tick, en)).not.toBe(saidOf(tick, da))
    },
  )
})

/** The measurement of the principles: the others are never shown side by side. */
const principlesOf = ({ polls }: Engagement) =>
  Object.values(polls).find(({ form }) => form === 'principles')!.id

test('an overfull agenda is amber by its minutes, and a level too fine for its side as well', () => {
  const item = Object.values(full.items).find(({ kind }) => kind === 'talk')!
  const long = after(full, {
    do: 'editItems',
    workshopId: 'w',
    edits: [{ itemId: item.id, set: { minutes: item.minutes + 15 } }],
  })
  expect(on('agenda', { engagement: long })).toMatchObject({
    state: 'warn',
    because: { why: 'tooMuch', minutes: 15 },
  })
  const small = roster(five, ['chef', '', ''])
  const pollId = principlesOf(small)
  const fine = after(small, { do: 'chooseLevel', pollId, level: 'bySide' })
  expect(on('levels', { engagement: fine })).toMatchObject({
    state: 'warn',
    because: { why: 'levelsTooFine', side: 'Leverandøren', count: 3 },
  })
})

test('the level of a measurement is told with its reason: four on every side, three on one, or competing suppliers', () => {
  const whyOf = (engagement: Engagement) => levelLines(engagement, 'w', 'da')[0]
  expect(whyOf(full)).toMatchObject({ level: 'bySide', because: { why: 'enough' } })
  expect(whyOf(roster(five, ['', '', '', '']))).toMatchObject({ level: 'bySide' })
  expect(whyOf(roster(five, ['', '', '']))).toMatchObject({
    level: 'joint',
    because: { why: 'small', side: 'Leverandøren', count: 3 },
  })
  expect(whyOf(planned)).toMatchObject({ level: 'joint', because: { why: 'nobody' } })
  const competing = {
    ...full,
    workshops: { w: { ...full.workshops['w']!, competing: true } },
  }
  expect(whyOf(competing)).toMatchObject({ level: 'joint', because: { why: 'competing' } })
  const pollId = principlesOf(full)
  expect(whyOf(after(full, { do: 'openPoll', pollId }))?.because).toEqual({ why: 'fixed' })
})

test('the page opens at the worst: red before amber, amber before untried', () => {
  expect(worstOf(ticksOf({ ...usual, ...onNet(lo), windows: 0 }, 'da'))?.id).toBe('network')
  expect(worstOf(ticksOf({ ...usual, windows: 0 }, 'da'))?.id).toBe('display')
  expect(worstOf(ticksOf(usual, 'da'))?.id).toBe('phone')
})

describe('what a phone shows leads to its likely faults in order', () => {
  const open = { ...usual, ...openAt('192.168.1.24') }
  const publicNet = {
    ...open,
    ...machine({
      firewall: seen({ on: true, profile: 'public', blocksAll: false, allowed: false }),
    }),
  }

  test('a public network of Windows goes first where it spins, and is left out where a rule lets us in', () => {
    expect(faultsFor('spins', publicNet)[0]).toBe('publicProfile')
    const ruled = seen({ on: true, profile: 'public', blocksAll: false, allowed: true } as const)
    const faults = faultsFor('spins', { ...open, ...machine({ firewall: ruled }) })
    expect(faults).not.toContain('publicProfile')
    expect(faults[0]).toBe('isolation')
  })

  test('a firewall that is off, and a VPN that is not there, are no faults', () => {
    const off = seen({ on: false, profile: null, blocksAll: false, allowed: null } as const)
    const faults = faultsFor('spins', { ...open, ...machine({ firewall: off }) })
    expect(faults).not.toContain('firewall')
    expect(faults).not.toContain('vpn')
    expect(faultsFor('spins', { ...open, ...onNet(wifi, tunnel) })).toContain('vpn')
  })

  test('where one device reached the door, neither firewall nor isolation is between them', () => {
    for (const some of [{ devices: 1 }, { halfway: 1 }, { knocked: 1 }]) {
      const faults = faultsFor('spins', { ...publicNet, heard: { ...nothingHeard, ...some } })
      expect(faults).not.toContain('publicProfile')
      expect(faults).not.toContain('isolation')
      expect(faults[0]).toBe('otherNetwork')
    }
  })

  test('what is sure goes before what is likely: a shut door, a wrong address, a VPN address, a try with https', () => {
    expect(faultsFor('spins', usual)).toEqual(['doorShut'])
    expect(faultsFor('spins', { ...usual, ...openAt('127.0.0.1') })[0]).toBe('wrongAddress')
    expect(faultsFor('spins', { ...usual, ...openAt('10.9.9.9') })[0]).toBe('wrongAddress')
    const onVpn = { ...usual, ...onNet(wifi, tunnel), ...openAt('10.8.0.3') }
    expect(faultsFor('spins', onVpn)[0]).toBe('addressVpn')
    expect(faultsFor('unreachable', { ...open, heard: { ...nothingHeard, secure: true } })[0]).toBe(
      'httpsOnly',
    )
  })

  test.each([
    ['insecure', 'httpsOnly'],
    ['noInternet', 'stayOn'],
    ['otherPage', 'portal'],
    ['noLink', 'camera'],
    ['blank', 'oldPhone'],
    ['wrongCode', 'oldCode'],
    ['unreachable', 'otherNetwork'],
  ] as const)('%s: %s first', (told, fault) => {
    expect(faultsFor(told, open)[0]).toBe(fault)
  })

  test('every answer leads to one fault at the least, each with a thing to do in both languages', () => {
    for (const told of shows)
      for (const heard of [nothingHeard, { ...nothingHeard, devices: 3 }]) {
        const faults = faultsFor(told, { ...open, heard })
        expect(faults.length, told).toBeGreaterThan(0)
        for (const fault of faults) {
          expect(da.faults[fault].todo).toMatch(/\.$/)
          expect(en.faults[fault].todo).toMatch(/\.$/)
        }
      }
  })
})

test('the view says that a mirrored screen is one, and what a firewall needs to know', () => {
  const mirrored = seen({ connected: 2, pictures: 1, mirrored: true })
  expect(preflightView({ ...usual, ...machine({ screens: mirrored }) }, 'da').mirrored).toBe(true)
  expect(preflightView({ ...usual, machine: null }, 'da')).toMatchObject({
    mirrored: false,
    it: null,
    looked: null,
  })
  expect(preflightView({ ...usual, ...openAt('192.168.1.24') }, 'da').it).toEqual({
    system: 'windows',
    program: 'C:\\Samspil\\Samspil.exe',
    port: 8420,
  })
})
