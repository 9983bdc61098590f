import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * The baseline of `npm run bench -- phones`: plain Node, which knows nothing, and answers the phones' requests with what the
 * real room answered one of them. Its first argument is the lines that open the two streams.
 */
const [guest = '', phone = ''] = JSON.parse(process.argv[2] ?? '[]') as string[]
let seats = 0

const server = createServer((asked, answer) => {
  let body = ''
  asked.on('data', (some: Buffer) => (body += some.toString()))
  asked.on('end', () => {
    JSON.parse(body)
    if (asked.url === '/guest/watch') return begin(answer, guest)
    if (asked.url === '/phone/watch') return begin(answer, phone)
    const value =
      asked.url === '/guest/join' ? { token: `t${seats++}`, code: 'ABC234' } : { box: 'box' }
    answer.writeHead(200, { 'content-type': 'application/json' })
    answer.end(JSON.stringify({ ok: true, value }))
  })
})

function begin(answer: ServerResponse, line: string): void {
  answer.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' })
  answer.write(`${line}\n`)
}

server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`),
)
