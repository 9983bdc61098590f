import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Message } from '../../shared/contract.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy } from '../support/host.ts'
import { audit, scrolls } from './audit.ts'
import { wardrobeOf, type Wardrobe } from './dresses.ts'

let browsers: Browsers
let cockpit: Page
let wall: Page
let wardrobe: Wardrobe

beforeAll(async () => {
  const host = await openHost(aFolder(), '--demo')
  browsers = await openBrowsers()
  cockpit = await browsers.cockpit(host.links.cockpit)
  wall = await browsers.wall(host.links.wall)
  wardrobe = wardrobeOf(cockpit, wall)
  await wall.getByRole('heading', { level: 1 }).waitFor()
})
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

const long =
  'Sagsbehandlerne slår kun op ét sted i integrationsplatformen, og borgeren får svar straks'
const chain = { from: 'Bord 1', delivery: long, change: long, benefit: long, purpose: '' }

test('every picture she can choose for the wall, in both languages and both looks', async () => {
  const faults: string[] = []
  const principles = ['topledelse', 'maal', 'dialog']
  for (const principleId of principles)
    faults.push(...(await onWall({ mode: 'cards', principleId, at: 0 })))
  faults.push(...(await onWall({ mode: 'cards', principleId: 'topledelse', at: 9 })))
  faults.push(...(await onWall({ mode: 'clock' })))
  faults.push(...(await onWall({ mode: 'pause', until: Date.now() + 900_000 })))
  faults.push(...(await onWall({ mode: 'readback', at: 0 })))
  await order({
    do: 'makeRecord',
    id: 'd',
    itemId: null,
    of: { kind: 'decision', text: `${long}. ${long}.`, ...decided },
  })
  faults.push(...(await onWall({ mode: 'readback', at: 0 })))
  faults.push(...(await onWall({ mode: 'chain', at: 0 })))
  for (const id of ['c1', 'c2', 'c3', 'c4'])
    await order({ do: 'addChain', id, itemId: null, set: chain })
  faults.push(...(await onWall({ mode: 'chain', at: 0 })))
  await order({ do: 'editChain', chainId: 'c1', set: { owner: long, today: long, target: long } })
  faults.push(...(await onWall({ mode: 'card', chainId: 'c1' })))
  await order({ do: 'releaseWall', released: true })
  faults.push(...(await look('lent out')))
  await order({ do: 'releaseWall', released: false })
  expect(faults).toEqual([])
})

test('where she chooses them: beside the present picture, in the dialog, and without a wall', async () => {
  const faults: string[] = []
  await order({ do: 'showOnWall', show: { mode: 'cards', principleId: 'risici', at: 0 } })
  await order({ do: 'planWall', show: { mode: 'chain', at: 0 } })
  faults.push(...(await onCockpit('next')))
  await cockpit.keyboard.press('s')
  await cockpit.getByRole('dialog').waitFor()
  faults.push(...(await onCockpit('pictures')))
  await cockpit.keyboard.press('Escape')
  await order({ do: 'editWorkshop', set: { withoutWall: true } })
  faults.push(...(await onCockpit('without a wall')))
  expect(faults).toEqual([])
})

test('neither browser complained, under the strict content policy', () => {
  expect(browsers.complaints()).toEqual([])
})

const decided = {
  status: 'decided',
  mandate: 'Mette Kjær, projektejer i Nordlund Kommune',
  reservations: [],
}

async function onWall(show: object): Promise<readonly string[]> {
  await order({ do: 'showOnWall', show })
  return look(JSON.stringify(show))
}

function look(state: string): Promise<readonly string[]> {
  return wardrobe.inTwo(async () => {
    // a picture that changes its words changes its size a moment later
    await wall.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))))
    return audit(wall, `wall, ${state}, ${wardrobe.worn().language}`)
  })
}

function onCockpit(state: string): Promise<readonly string[]> {
  return wardrobe.inTwo(async () => {
    const faults = await audit(cockpit, `cockpit, ${state}, ${wardrobe.worn().language}`)
    const over = await scrolls(cockpit)
    return over > 0 ? [...faults, `cockpit, ${state}: scrolls ${over} px`] : faults
  })
}

/** A command about the open workshop, in the cockpit's name. */
async function order(command: object): Promise<void> {
  const outcome = await cockpit.evaluate(run, JSON.stringify(command))
  expect([command, outcome]).toEqual([command, expect.objectContaining({ ok: true })])
}

/** Runs in the cockpit's page, with its own pass. */
async function run(command: string): Promise<unknown> {
  const ask = (name: string, body: object) =>
    fetch(`/facilitator/${name}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-samspil-token': sessionStorage.getItem('samspil.token') ?? '',
      },
      body: JSON.stringify(body),
    })
  const stream = (await ask('watch', { language: 'da' })).body?.pipeThrough(new TextDecoderStream())
  const reader = stream?.getReader()
  let text = ''
  while (reader && !text.includes('\n')) text += (await reader.read()).value ?? '\n'
  await reader?.cancel()
  const first = JSON.parse(text.slice(0, text.indexOf('\n'))) as Message<'facilitator'>
  const workshopId = first.slices.open?.workshop.id
  const given = JSON.parse(command) as { readonly do: string }
  const ofWorkshop = ['editChain'].includes(given.do) ? {} : { workshopId }
  const answer = await ask('run', { args: [{ ...given, ...ofWorkshop }] })
  return answer.json()
}
