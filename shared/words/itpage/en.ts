import type { ItPageWords } from './da.ts'

export const words: ItPageWords = {
  kind: 'For the IT department',
  title: 'What must be open for people to answer from their phones',
  ask: 'Samspil runs a workshop without the internet. Phones fetch a small page from the facilitator’s laptop over the room’s network and send answers back to it. We ask for what stands in the table, on the day of the meeting. It can be closed again afterwards.',
  table: 'What we ask for',
  description: 'Each thing with its value and the reason for it.',
  columns: ['What', 'Value', 'Why'],
  rows: {
    port: 'Port',
    portIs: (port: number) => `TCP ${port}, inbound`,
    portWhy: 'Phones fetch the page here. It is open only while the facilitator lets phones in.',
    table: 'Port for the table',
    tableWhy:
      'Only if a note-taker, a co-facilitator, a remote or a wall on another computer takes part. It is shut until the facilitator opens the table, and each device is let in on her screen.',
    takeover: 'Port for a spare laptop',
    takeoverWhy:
      'Only if a second laptop follows along as a spare. The port is then opened on that one, not on the facilitator’s. What is sent to it is encrypted.',
    program: 'Program',
    programWhy: 'The only program that listens. The rule can be for it alone.',
    reach: 'From where',
    reachIs: 'The room’s own network only (LocalSubnet)',
    reachWhy: 'Nothing needs to be reached from outside, and nothing is passed on.',
    profile: 'Network profile',
    profileIs: 'Domain, private and public',
    profileWhy: 'Windows often takes the network of a meeting room for a public one.',
    wifi: 'Wireless network',
    wifiIs: 'No client isolation between the phones and the laptop',
    wifiWhy: 'Otherwise they cannot see each other, although they are on one network.',
    vpn: 'VPN',
    vpnIs: 'Access to the local network allowed, or the VPN off during the meeting',
    vpnWhy: 'A VPN that takes all traffic shuts out the room.',
    internet: 'Internet',
    internetIs: 'Not used',
    internetWhy: 'Neither the laptop nor the phones need it. No proxy, no DNS, no certificate.',
  },
  rule: { windows: 'The rule in Windows', mac: 'The rule in macOS', linux: 'The rule in Linux' },
  morePorts: {
    windows:
      'If the table is used, make the same rule for its port. The spare laptop’s port is opened on that one.',
    mac: 'The rule is for the program, and so for all three ports. The spare laptop needs the same rule.',
    linux:
      'If the table is used, make the same rule for its port. The spare laptop’s port is opened on that one.',
  },
  ruleName: 'Samspil (phones in the meeting room)',
  asAdministrator: 'Run as administrator:',
  byPolicy: 'Run as administrator, or put in with Intune or a group policy:',
  guest: 'If only the guest network is at hand',
  guestHow: [
    'Turn off client isolation (AP isolation, peer-to-peer blocking) for the room’s network during the meeting, or make an exception for the laptop.',
    'Let the laptop and the phones have addresses in the same subnet.',
    'If the network asks for a log-in page, tell us, so that we can do it beforehand.',
  ],
  sent: 'What is sent',
  isSent: [
    'From the laptop to the phone: the page, the questions, and the results that everybody may see.',
    'From the phone to the laptop: answers without a name, and the ideas that people write themselves.',
    'The traffic is http on the local network and is not encrypted. Answers are confidential in the meeting; this is not a secret ballot in the legal sense.',
  ],
  notSent:
    'Not sent: names, mails, contacts, location, cookies, statistics. Nothing leaves the room.',
  else: 'If it cannot be done, we use a router of our own without internet, or answer on paper.',
}
