import type { WifiWords } from './da.ts'

export const wifi: WifiWords = {
  title: 'Wireless network for the phones',
  hint: 'Fill in only if phones must be on a particular network. Its code then comes first on the welcome picture.',
  network: 'Name of the network',
  password: 'Password',
  first: 'First: join the network',
  after: 'Then: join the meeting',
  qr: (network) => `QR code for the network ${network}`,
  without: 'Without a wall',
  withoutLong: 'Hold the meeting without a wall',
  withLong: 'Use a wall again',
  withoutBody: 'Tasks and results come to the phones. The code:',
  withoutShut: 'Tasks and results come to the phones once you let them in.',
}
