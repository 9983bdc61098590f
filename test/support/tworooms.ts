import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { FacilitatorView } from '../../shared/views.ts'
import { start } from '../../electron/start.ts'

/**
 * A house and a phone on two sides of a real network, run inside a network namespace of its own (`unshare -n`): the phone
 * stands in a second namespace, at the other end of a cable. Writes what the house saw, step by step, as one JSON text.
 */
const phoneSpace = `phone${process.pid}`
const ip = (...args: readonly string[]) => execFileSync('ip', args, { stdio: 'pipe' })
const inPhone = (...args: readonly string[]) => ['netns', 'exec', phoneSpace, ...args]

async function main() {
  const root = join(import.meta.dirname, '..', '..')
  const data = mkdtempSync(join(tmpdir(), 'samspil-two-'))
  const pages = join(data, 'pages')
  for (const name of ['phone', 'assets']) mkdirSync(join(pages, name), { recursive: true })
  for (const page of ['phone', 'cockpit', 'wall', 'table'].map((name) => `${name}/index.html`)) {
    mkdirSync(dirname(join(pages, page)), { recursive: true })
    writeFileSync(join(pages, page), '<!doctype html><title>page</title>')
  }
  ip('link', 'set', 'lo', 'up')
  ip('netns', 'add', phoneSpace)
  ip('link', 'add', 'wlroom', 'type', 'veth', 'peer', 'name', 'wlphone', 'netns', phoneSpace)
  ip('addr', 'add', '10.77.0.1/24', 'dev', 'wlroom')
  ip('link', 'set', 'wlroom', 'up')
  ip(...inPhone('ip', 'addr', 'add', '10.77.0.2/24', 'dev', 'wlphone'))
  ip(...inPhone('ip', 'link', 'set', 'wlphone', 'up'))

  const house = await start(
    { data, resources: join(root, 'resources'), pages, fonts: data },
    { chooseFolder: null, folders: () => [], openFile: async () => true },
    { timeZone: 'Europe/Copenhagen' },
  )
  const { calls, watch } = house.facilitator()
  let view: Partial<FacilitatorView> = {}
  watch('da', (slices) => (view = { ...view, ...slices }))
  const tick = (id: string) => {
    const found = view.preflight?.ticks.find((each) => each.id === id)
    return found && [found.state, found.because.why]
  }
  const seen: Record<string, unknown> = {}

  const made = await calls.makeDemo()
  if (!made.ok) throw new Error(made.reason)
  await calls.openWorkshop({
    engagementId: made.value.engagementId,
    workshopId: made.value.toRunId,
  })
  await calls.prepare({ do: 'look', extended: null })
  await settled()
  seen['addresses'] = view.room?.addresses.map(({ address, why }) => [address, why])
  await calls.letPhonesIn({ address: '10.77.0.1', port: 8420 })
  await settled()
  seen['waiting'] = [tick('network'), tick('phone')]

  await fetch('http://10.77.0.1:8420/')
  await fromHere('http://10.77.0.1:8420')
  await settled()
  seen['onlyHere'] = tick('phone')

  await phone(`require('net').connect(8420,'10.77.0.1').on('connect',function(){this.destroy()})`)
  await settled()
  seen['knocked'] = tick('phone')

  await phone(
    `require('tls').connect({port:8420,host:'10.77.0.1'}).on('error',()=>process.exit(0))`,
  )
  await settled()
  seen['secure'] = tick('phone')

  await phone(`fetch('http://10.77.0.1:8420/').then((r)=>r.text())`)
  await calls.prepare({ do: 'tellPhone', shows: 'blank' })
  await settled()
  seen['told'] = [tick('phone'), view.preflight?.faults]
  await calls.prepare({ do: 'tellPhone', shows: null })

  await phone(upScript('http://10.77.0.1:8420'))
  await settled()
  seen['through'] = tick('phone')

  // a network change: the address goes, another comes
  ip('addr', 'del', '10.77.0.1/24', 'dev', 'wlroom')
  ip('addr', 'add', '10.77.0.9/24', 'dev', 'wlroom')
  await until(() => view.room?.phones.state === 'open' && view.room.phones.address === '10.77.0.9')
  seen['followed'] = [
    tick('network'),
    tick('phone'),
    view.room?.phones.state === 'open' && view.room.phones.url.split('#')[0],
  ]
  await phone(upScript('http://10.77.0.9:8420'))
  await settled()
  seen['throughAgain'] = [tick('network'), tick('phone')]

  ip('addr', 'del', '10.77.0.9/24', 'dev', 'wlroom')
  await until(() => tick('network')?.[0] === 'bad')
  seen['lost'] = tick('network')
  await house.close()
  ip('netns', 'del', phoneSpace)
  process.stdout.write(JSON.stringify(seen))
}

/** What the page of a phone asks for first. */
function upScript(origin: string): string {
  return `fetch('${origin}/guest/watch',{method:'POST',headers:{'content-type':'application/json',origin:'${origin}'},body:'{}'}).then(()=>process.exit(0))`
}

async function fromHere(origin: string): Promise<void> {
  const stop = new AbortController()
  await fetch(`${origin}/guest/watch`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: '{}',
    signal: stop.signal,
  })
  stop.abort()
}

function phone(script: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('ip', inPhone(process.execPath, '-e', script), { stdio: 'ignore' })
    child.once('error', reject)
    child.once('close', () => resolve())
  })
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 150))
}

async function until(is: () => boolean): Promise<void> {
  const limit = Date.now() + 15_000
  while (!is()) {
    if (Date.now() > limit) throw new Error('it did not happen in time')
    await settled()
  }
}

await main()
