import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const canSplit =
  process.platform === 'linux' &&
  spawnSync('unshare', ['-n', 'ip', 'link', 'add', 'room', 'type', 'veth', 'peer', 'name', 'desk'])
    .status === 0
const why = canSplit ? '' : ' (skipped: network namespaces need Linux, ip and root)'

test.skipIf(!canSplit)(
  `over a real network a knock, a try with https, a page and a phone are told apart, and the door follows its address${why}`,
  { timeout: 60_000 },
  () => {
    const { status, stdout, stderr } = spawnSync(
      'unshare',
      ['-n', process.execPath, join(import.meta.dirname, '..', 'support', 'tworooms.ts')],
      { encoding: 'utf8' },
    )
    expect(status, stderr).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      addresses: [
        ['10.77.0.1', 'wireless'],
        ['127.0.0.1', 'loopback'],
      ],
      waiting: [
        ['ok', 'address'],
        ['untried', 'waiting'],
      ],
      onlyHere: ['untried', 'onlyHere'],
      knocked: ['warn', 'knocked'],
      secure: ['bad', 'secureTried'],
      told: [
        ['bad', 'phoneShows'],
        ['httpsOnly', 'oldPhone', 'phoneVpn'],
      ],
      through: ['ok', 'through'],
      followed: [['warn', 'followed'], ['untried', 'waiting'], 'http://10.77.0.9:8420/'],
      throughAgain: [
        ['ok', 'address'],
        ['ok', 'through'],
      ],
      lost: ['bad', 'addressLost'],
    })
  },
)
