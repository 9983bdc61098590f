import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowsers } from '../support/browsers.ts'
import { openHost, tidy } from '../support/host.ts'
import { fillLarge, large } from '../support/largeengagement.ts'
import { measureRegisters } from '../support/registerspeed.ts'
import { openFollowUp } from '../support/followuppage.ts'

/**
 * `npm run bench -- registers`: what opening a register of a large engagement and typing in its filter cost in Chromium,
 * beside a bare table of the same rows in the same run.
 */

const data = mkdtempSync(join(tmpdir(), 'samspil-bench-'))
await fillLarge(data)
const host = await openHost(data)
const browsers = await openBrowsers()
try {
  const page = await browsers.cockpit(host.links.cockpit)
  await openFollowUp(page)
  const { open, key, bare } = await measureRegisters(page)
  const said = (value: number) => `${value.toFixed(0)} ms`
  console.log(`${large.actions} actions, ${large.risks} risks, ${large.workshops} workshops`)
  console.log(`open a register   ${said(open)}   (goal 100 ms)`)
  console.log(`a key in its filter ${said(key)}   (goal 33 ms, two frames)`)
  console.log(`a bare table of the rows drawn ${said(bare)}`)
} finally {
  await browsers.close()
  await tidy()
}
