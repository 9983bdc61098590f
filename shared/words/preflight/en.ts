import { clockTime, longDate } from '../../dates.ts'
import type { LevelWhy } from '../../preflight/levels.ts'
import type { WhyNot } from '../../preflight/machine.ts'
import type { TickState } from '../../preflight/tick.ts'
import type { PreflightWords } from './da.ts'

const gigabytes = (bytes: number) =>
  `${(bytes / 1e9).toLocaleString('en-GB', { maximumFractionDigits: bytes < 1e10 ? 1 : 0 })} GB`

const whyNot: Readonly<Record<WhyNot, string>> = {
  noCommand: 'the computer lacks the command to ask with',
  timedOut: 'the computer did not answer in time',
  failed: 'the computer refused the question',
  notUnderstood: 'the answer made no sense',
  notTold: 'the computer does not tell',
}
const unknown = (reason: WhyNot) => `Could not be examined: ${whyNot[reason]}.`

const spread = {
  windows: 'Press Win+P and choose Extend.',
  mac: 'Press ⌘F1, or stop mirroring under System Settings, Displays.',
  linux: 'Press Super+P and choose Join Displays.',
}

const hush = {
  windows: 'Press Win+N and turn on Do not disturb (in Windows 10: Win+A, Focus assist).',
  mac: 'Open Control Centre at the top right and turn on Focus, Do Not Disturb.',
  linux: 'Open the calendar in the top bar and turn on Do Not Disturb.',
}

const as = {
  wireless: 'it is the wireless network, which phones can join too',
  wired: 'it is the cable; phones reach it where the wireless network is joined to the cable',
  network: 'it is the computer’s network',
  ownHotspot: 'the computer shares its own network, and then nobody else is in between',
  phoneHotspot: 'it is the network of a phone that shares its connection',
  vpn: 'it is a VPN connection',
  virtual: 'it is a virtual machine',
  loopback: 'it is this computer itself',
}

const shown = {
  spins: 'It spins and never arrives',
  unreachable: 'The site can’t be reached',
  insecure: 'A warning about an insecure connection',
  noInternet: 'No internet on this network',
  otherPage: 'Another page, such as a log-in page',
  noLink: 'The camera opens nothing',
  blank: 'An empty or white page',
  wrongCode: 'The code does not match',
}

const said: PreflightWords['said'] = {
  looking: () => 'Being examined now.',
  mirrored: () =>
    'The screen is mirrored: everybody sees what you see. Your own notes are hidden meanwhile.',
  wallShown: () => 'The wall is found and shows a picture of its own.',
  wallElsewhere: ({ names }) => `The wall is shown by another computer: ${names.join(', ')}.`,
  wallClosed: () => 'A second screen is found, but it shows nothing yet.',
  wallHere: () =>
    'The wall is open, but this computer has one screen only. If another computer shows it, that is fine.',
  oneScreen: () => 'There is one screen only. No projector is connected yet.',
  onePicture: () =>
    'The computer has one picture only. If a projector is connected, it is mirrored.',
  screensUnknown: ({ whyNot: reason, shown: isShown }) =>
    isShown ? `The wall is open. ${unknown(reason)}` : unknown(reason),
  quiet: () => 'Messages from other programs are held back.',
  quietTold: () => 'You have said yourself that they are off.',
  loud: () => 'Mails and messages may turn up on the screen during the meeting.',
  quietUnknown: ({ whyNot: reason }) => unknown(reason),
  noNetwork: () => 'The computer is on no network.',
  stranded: ({ adapter }) => `${adapter} is on, but the network gave the computer no address.`,
  onlyVirtual: ({ address, adapter }) =>
    `Only ${address} on ${adapter} is there: a VPN or virtual machine that no phone can reach.`,
  onLoopback: () => '127.0.0.1 is for this computer only. Phones cannot reach it.',
  onVirtual: ({ address }) =>
    `Phones are let in on ${address}, a VPN or virtual machine. Phones cannot reach it.`,
  addressLost: ({ address }) =>
    `The computer no longer has the address ${address} that the QR code shows.`,
  followed: ({ from, to }) =>
    `The address changed from ${from} to ${to}, and the QR code followed. Everybody scans again.`,
  besideVpn: ({ address, adapter }) =>
    `${address} is chosen, but a VPN (${adapter}) is on too, and some shut out the local network.`,
  address: ({ address, adapter, as: reason, others }) =>
    `${address} on ${adapter}: ${as[reason]}${others > 0 ? `. Chosen among ${others + 1}` : ''}.`,
  through: ({ devices }) =>
    devices === 1 ? 'A phone got through.' : `${devices} devices got through.`,
  throughHere: () =>
    'The page is open on this computer, and 127.0.0.1 is for it alone. Phones are untried.',
  onlyHere: () => 'The page works on this computer. No phone has got through yet.',
  halfway: () => 'A device fetched the page, but the page did not start on it.',
  secureTried: () => 'A phone is trying https, but the page exists as http only.',
  knocked: () => 'A device reached the computer, but did not ask for the page.',
  phonesShut: () => 'Phones are not let in yet.',
  waiting: () => 'Phones are let in, and no device has arrived yet.',
  phoneShows: ({ shows }) => `The phone shows: ${lower(shown[shows])}.`,
  nobody: () => 'Nobody is on the list. The number in the room then decides what may be shown.',
  sideEmpty: ({ side }) => `Nobody from ${lower(side)} is invited.`,
  noAnswers: ({ side }) => `Nobody from ${lower(side)} answers: all are advisers or guests.`,
  homeless: ({ names }) => `${names.join(', ')} belong to no organisation.`,
  noMandate: ({ side }) => `Nobody from ${lower(side)} has a role that usually can say yes.`,
  roster: ({ answers, others }) =>
    `${answers} answer${others === 0 ? '' : `, ${others} take part without answering`}. All sides have somebody whose role usually can say yes.`,
  noMeasurements: () => 'The agenda has no measurements.',
  levelsOpen: () => 'The level is settled once there are people on the list or in the room.',
  levelsTooFine: ({ side, count }) =>
    `Side by side is chosen, but ${lower(side)} are only ${count}. Those rows fall to joint only.`,
  levels: ({ bySide, joint }) =>
    joint === 0
      ? bySide === 1
        ? 'The measurement is shown side by side.'
        : `All ${bySide} measurements are shown side by side.`
      : bySide === 0
        ? joint === 1
          ? 'The measurement is shown jointly only.'
          : `All ${joint} measurements are shown jointly only.`
        : `${bySide} shown side by side, ${joint} jointly only.`,
  noItems: () => 'The agenda is empty.',
  tooMuch: ({ minutes }) => `The agenda has ${minutes} min. too much.`,
  fits: ({ spare, ends }) =>
    `Fits until ${clockTime(ends, 'en')}${spare > 0 ? `, with ${spare} min. to spare` : ''}.`,
  mains: ({ percent }) =>
    percent === null
      ? 'The computer has mains power.'
      : `The computer has mains power. The battery is at ${percent} %.`,
  battery: ({ percent }) =>
    percent === null ? 'The computer runs on battery.' : `On battery, ${percent} % left.`,
  batteryLow: ({ percent }) => `On battery, and only ${percent} % left.`,
  powerUnknown: ({ whyNot: reason }) => unknown(reason),
  diskFree: ({ bytes }) => `${gigabytes(bytes)} free where the data lie.`,
  diskLow: ({ bytes }) => `Only ${gigabytes(bytes)} free where the data lie.`,
  diskFull: ({ bytes }) =>
    `${gigabytes(bytes)} free: too little for everything to be saved surely.`,
  diskUnknown: ({ whyNot: reason }) => unknown(reason),
  copied: ({ at }) => `Checked copy from ${clockTime(at, 'en')} on this computer.`,
  copyOld: ({ at, date }) =>
    `The newest copy is from ${longDate(date, 'en')}, ${clockTime(at, 'en')}.`,
  copying: ({ to }) =>
    to === 'laptop'
      ? 'Everything is copied to a second laptop as you go.'
      : 'Everything is copied to a USB stick as you go.',
  copyBegins: ({ to }) =>
    to === 'laptop' ? 'A copy to a second laptop is under way.' : 'A copy to a stick is under way.',
  copyStopped: ({ to }) =>
    to === 'laptop'
      ? 'The copy no longer reaches the second laptop.'
      : 'The copy no longer reaches the USB stick.',
  noCopy: () => 'Everything is saved as you go, but in one place only: this computer.',
  clockRight: ({ zone }) => `Computer and workshop keep the same time (${zone}).`,
  zoneDiffers: ({ computer, workshop }) =>
    `The computer is set to ${computer}, the workshop to ${workshop}. Times follow the workshop.`,
  past: ({ date }) => `The workshop is planned for ${longDate(date, 'en')}, which is past.`,
  clockTurns: ({ date }) => `Clocks change on ${longDate(date, 'en')}. The day’s times are right.`,
}

const todo: PreflightWords['todo'] = {
  looking: () => 'It takes a moment.',
  mirrored: ({ system }) => spread[system],
  wallShown: () => 'Go to the back and see whether everything can be read.',
  wallElsewhere: () => 'Go to the back and see whether everything can be read.',
  wallClosed: () => 'Open the wall, and see whether the picture fills the whole screen.',
  wallHere: ({ system }) =>
    `Connect the projector and make it your second picture: ${spread[system]}`,
  oneScreen: ({ system }) =>
    `Connect the projector by cable. ${spread[system]} Without one, codes are shown here and results on the phones.`,
  onePicture: ({ system }) =>
    `Connect the projector by cable. ${spread[system]} Without one, codes are shown here and results on the phones.`,
  screensUnknown: () => 'See for yourself: the projector’s picture must be another than yours.',
  quiet: () => 'Close Teams and mail all the same, so that nothing rings.',
  quietTold: () => 'Close Teams and mail all the same, so that nothing rings.',
  loud: ({ system }) => hush[system],
  quietUnknown: ({ system }) => hush[system],
  noNetwork: () => 'Connect the computer to the room’s Wi-Fi, or turn on a hotspot.',
  stranded: () => 'Turn Wi-Fi off and on again, or choose another network.',
  onlyVirtual: () => 'Turn the VPN off and connect the computer to the room’s network.',
  onLoopback: () => 'Shut phones out, and let them in again on the room’s address.',
  onVirtual: ({ better }) =>
    better === null
      ? 'Turn the VPN off and connect the computer to the room’s network.'
      : `Shut phones out, and let them in again on ${better}.`,
  addressLost: () => 'Get back on the room’s network. The QR code follows by itself.',
  followed: () => 'Show the QR code on the wall. The code on each phone gives the same seat again.',
  besideVpn: () =>
    'Try with a phone. If it does not get through, turn the VPN off for the meeting.',
  address: () => 'Ask everybody to join the same network as the computer.',
  through: () => 'Try again from the corner of the room where the network is weakest.',
  throughHere: () => 'Let phones in on the room’s address when they are to take part.',
  onlyHere: () => 'Scan the QR code with your own phone.',
  halfway: () => 'Look at what the phone shows, and answer below.',
  secureTried: () => 'Type the address with http:// before it, or turn off “https only”.',
  knocked: () => 'Look at what the phone shows, and answer below.',
  phonesShut: () => 'Let phones in, then scan the code with your own.',
  waiting: () => 'Scan the QR code with your own phone on the room’s network.',
  phoneShows: () => 'Try the faults below in order; the likeliest comes first.',
  nobody: () => 'Enter the people, or paste them from Excel or Outlook.',
  sideEmpty: () => 'Invite somebody from there, or correct the list.',
  noAnswers: () => 'Correct who answers.',
  homeless: () => 'Choose an organisation for them.',
  noMandate: () => 'Ask who has the mandate, and whether they stay for all of the meeting.',
  roster: () => 'Ask at the start whether the one with the mandate stays to the end.',
  noMeasurements: () => 'Add one on Plan if something is to be measured.',
  levelsOpen: () => 'Enter the people, so that the level is known beforehand.',
  levelsTooFine: () => 'Choose joint only for the measurement, or get more from that side.',
  levels: () => 'Say it aloud before answers are opened.',
  noItems: () => 'Put items in on Plan.',
  tooMuch: () => 'See ways out on Plan.',
  fits: () => 'Put up a clock that everybody can see.',
  mains: () => 'Leave the power in.',
  battery: () => 'Plug in: a whole workshop is longer than a battery.',
  batteryLow: () => 'Plug in now.',
  powerUnknown: () => 'See that the power is plugged in.',
  diskFree: () => 'Nothing to do.',
  diskLow: () => 'Empty the bin, or move large files.',
  diskFull: () => 'Make room before you begin: empty the bin and move large files.',
  diskUnknown: () => 'See that a few GB are free.',
  copied: () => 'Choose a second laptop or a USB stick, should this one fail.',
  copying: () => 'Leave the reserve open and plugged in.',
  copyBegins: () => 'Wait until it is green before you begin.',
  copyStopped: () => 'Open Safety copy and see what is missing.',
  copyOld: () => 'Open the workshop and change something: a new copy is then taken.',
  noCopy: () => 'Choose a second laptop or a USB stick as a reserve.',
  clockRight: () => 'Nothing to do.',
  zoneDiffers: () => 'Set the computer’s time zone, or mind the workshop’s times.',
  past: () => 'Correct the date on Plan.',
  clockTurns: () => 'Write the time of the end on the whiteboard.',
}

const faults: PreflightWords['faults'] = {
  doorShut: {
    name: 'Phones are not let in',
    why: 'The computer listens to nobody yet.',
    todo: 'Let phones in.',
  },
  wrongAddress: {
    name: 'Wrong address',
    why: 'The address is for this computer only, or is no longer there.',
    todo: 'Shut phones out, and let them in again on the room’s address.',
  },
  addressVpn: {
    name: 'The address is on a VPN',
    why: 'A VPN address or a virtual machine cannot be reached from the room.',
    todo: 'Shut phones out, and let them in again on the room’s address.',
  },
  publicProfile: {
    name: 'Windows takes the network for a public one',
    why: 'On a public network the firewall lets nobody in.',
    todo: 'Settings, Network & internet, choose the network: Private network. If that takes IT, use the page For the IT department.',
  },
  firewall: {
    name: 'The computer’s firewall is shut',
    why: 'It wants a rule for the program before anybody can come in.',
    todo: 'Say yes when the firewall asks, or have the rule from the page For the IT department put in.',
  },
  isolation: {
    name: 'The network keeps devices apart',
    why: 'Guest networks often do: phone and computer are on one network and still cannot see each other.',
    todo: 'Move everybody to another network, or turn on the computer’s mobile hotspot.',
  },
  otherNetwork: {
    name: 'The phone is on another network',
    why: 'It can only reach the computer from the same one.',
    todo: 'On the phone, choose the Wi-Fi that the computer is on.',
  },
  vpn: {
    name: 'The computer’s VPN shuts out the local network',
    why: 'Some VPN programs send all traffic away from the room.',
    todo: 'Turn the VPN off for the meeting.',
  },
  phoneVpn: {
    name: 'The phone has a VPN or a data saver',
    why: 'Its traffic then goes round the room’s network.',
    todo: 'Turn off VPN, iCloud Private Relay or data saver on the phone.',
  },
  mobileData: {
    name: 'The phone uses mobile data',
    why: 'It left a Wi-Fi that gives no internet.',
    todo: 'Turn mobile data off while answering.',
  },
  portal: {
    name: 'The network shows its own log-in page',
    why: 'A guest network wants a yes before it lets anything through.',
    todo: 'Log in or say yes on the network’s page, and scan again.',
  },
  httpsOnly: {
    name: 'The browser insists on https',
    why: 'The page comes from this computer and exists as http only. Nothing leaves the room.',
    todo: 'Choose Continue to site, or type the address with http:// before it.',
  },
  oldPhone: {
    name: 'The browser is too old',
    why: 'The page needs Safari 12.1 or Chrome 71.',
    todo: 'Try another browser on the phone, or use a loan device.',
  },
  stayOn: {
    name: 'The phone wants to leave the network',
    why: 'There is no internet on it, and there need not be.',
    todo: 'Choose to stay on the network when the phone asks.',
  },
  oldCode: {
    name: 'The code or address is an old one',
    why: 'A picture or a saved page from another meeting leads somewhere else.',
    todo: 'Scan the QR code that is shown now.',
  },
  camera: {
    name: 'The camera reads no codes',
    why: 'Some phones have it off, or the code is too small from afar.',
    todo: 'Type the address in the browser, and then the meeting’s code.',
  },
}

export const words: PreflightWords = {
  title: 'Get ready',
  again: 'Examine again',
  itPage: 'For the IT department',
  ways: 'Ways out',
  waysShort: 'The room’s Wi-Fi, own router or hotspot, paper',
  start: 'Start',
  startAnyway: 'Start anyway',
  toRun: 'To Run',
  started: 'The workshop has started',
  groups: { room: 'The room', people: 'The meeting', computer: 'The computer' },
  ticks: {
    display: 'Wall',
    quiet: 'Notifications',
    network: 'Network',
    phone: 'Phone test',
    roster: 'People',
    levels: 'Measurements',
    agenda: 'Agenda',
    power: 'Power',
    disk: 'Disk space',
    copy: 'Safety copy',
    clock: 'Clock',
  },
  states: { ok: 'in order', warn: 'look at it', bad: 'must be mended', untried: 'untried' },
  count: (state: TickState, many: number) =>
    ({
      ok: `${many} in order`,
      warn: `${many} to look at`,
      bad: `${many} to mend`,
      untried: `${many} untried`,
    })[state],
  looked: (time: string) => `Examined at ${time}`,
  looking: 'Examining …',
  list: 'What the meeting needs',
  doThis: 'Do this',
  said,
  todo,
  acts: {
    wall: 'Open the wall',
    phones: 'Let phones in',
    seats: 'Phones and codes',
    people: 'To People',
    plan: 'To Plan',
    safety: 'Open Safety copy',
    quiet: 'I have done that',
    loud: 'They are not off after all',
  },
  addressWhy: as,
  addresses: 'The computer’s addresses',
  chosen: 'in use',
  best: 'recommended',
  firewall: {
    label: 'Firewall',
    off: 'Off.',
    blocksAll: 'Shuts out everything, even what has a rule.',
    public: 'On, and the network is taken for a public one.',
    private: 'On, and the network is taken for a private one.',
    domain: 'On, and the network is the workplace’s.',
    on: 'On.',
    allowed: 'A rule lets Samspil in.',
    notAllowed: 'No rule lets Samspil in yet.',
    unknown,
  },
  scan: 'Scan with your own phone',
  qr: (url: string) => `QR code to ${url}`,
  orType: (address: string, code: string) => `or type ${address} and the code ${code}`,
  question: 'What does the phone show?',
  askAgain: 'Choose again',
  shows: shown,
  likely: 'It is probably one of these, the likeliest first',
  faults,
  level: { bySide: 'side by side', joint: 'jointly only' },
  levelWhy(because: LevelWhy): string {
    switch (because.why) {
      case 'enough':
        return 'every side has at least four who answer'
      case 'small':
        return `${lower(because.side)} have only ${because.count} who answer`
      case 'chosen':
        return because.tooFine
          ? `chosen by you, but ${lower(because.tooFine.side)} have only ${because.tooFine.count}`
          : 'chosen by you'
      case 'competing':
        return 'the suppliers compete'
      case 'heldJoint':
        return 'the same question was shown jointly before'
      case 'nobody':
        return 'nobody is on the list yet'
      case 'fixed':
        return 'it has been open'
    }
  },
  sides: (answers: number, others: number) =>
    others === 0 ? `${answers} answer` : `${answers} answer, ${others} take part without answering`,
  mandate: (names: string) => `Usually can say yes, by their role: ${names}`,
  waysIntro: 'If phones do not get through, take the ways in this order.',
  wayList: [
    [
      'The room’s Wi-Fi',
      'Computer and phones on the same network, preferably not the guest network. Ask IT beforehand with the page For the IT department. Turn the VPN off.',
    ],
    [
      'Your own router or hotspot',
      'A travel router without internet is best for many. Up to eight manage with the computer’s mobile hotspot or a phone’s. The QR code follows the address by itself.',
    ],
    [
      'Paper',
      'Hand out slips and let two tellers count. The result is entered and shown as usual. Nobody needs a phone.',
    ],
  ],
  ownNotesHidden:
    'Your own notes are hidden, because the screen is mirrored and everybody sees it. Mend it on Get ready.',
  it: {
    intro: 'One page to send beforehand: what is to be opened, and why.',
    language: 'Language',
    copy: 'Copy as text',
    name: 'the page',
    save: 'Save as Word',
    saving: 'Saving …',
    saved: 'The page is saved.',
    page: 'The page as it is sent',
  },
}

/** As it stands inside a sentence: a label loses its capital, a name keeps it. */
function lower(label: string): string {
  return /^(The |A |An |It |No |Another )/.test(label)
    ? `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`
    : label
}
