import type { SafetyWords } from './da.ts'

export const words: SafetyWords = {
  region: 'Safety',
  title: 'Safety copy',
  at: (time) => time,
  onDay: (day, time) => `${day} ${time}`,
  age: {
    now: 'a few seconds',
    seconds: (n) => `${n} seconds`,
    minutes: (n) => (n === 1 ? '1 minute' : `${n} minutes`),
    hours: (n) => (n === 1 ? '1 hour' : `${n} hours`),
  },
  voided:
    'The meeting moved to another computer before answers were closed. The measurement has been opened again.',
  mended: {
    title: 'The database was damaged, and Samspil has opened a copy.',
    gap: (from, until) =>
      `The copy is from ${from}. What you wrote after that, up to ${until}, is not in it.`,
    noGap: (from) => `The copy is from ${from}, and nothing was written after that.`,
    kept: (folder) => `The damaged file has not been deleted. It is in ${folder}.`,
    known: 'I understand',
  },
  diskFull: {
    title: 'The disk is full.',
    body: 'Samspil has released its reserve so that you can go on writing in this meeting. Make room on the disk in the next break.',
  },
  notSaving: {
    kept: 'Everything that was saved is safe. What you write now is not being saved.',
    full: {
      title: 'Nothing can be saved: the disk is full.',
      way: 'Empty the bin or move large files. Saving then goes on without a restart.',
    },
    failing: {
      title: 'Nothing can be saved: the disk answers with errors.',
      way: 'Samspil tries again every three seconds. Write on paper meanwhile. If it does not stop, continue the meeting on another computer.',
    },
  },
  notice: {
    lost: (address) => `The other computer (${address}) is not receiving the copy.`,
    stickLost: (folder) => `The stick (${folder}) cannot be written to.`,
    has: (at) => `The latest copy is from ${at}.`,
    hasNone: 'It has no copy yet.',
    show: 'Show',
    taken: (at) => `Another computer took over at ${at}.`,
    takenBody: 'Here you can read and save files, but not change anything.',
    missing: (n) =>
      n === 0
        ? 'The other one has everything that is here.'
        : n === 1
          ? '1 change is here that the other one does not have. It stays here until the two can be merged.'
          : `${n} changes are here that the other one does not have. They stay here until the two can be merged.`,
    missingUnknown: 'What is only here stays here until the two can be merged.',
    writeHere: 'Write here again',
    took: (age) => `You are now running the meeting from here. The copy was ${age} old.`,
    tookStick: (at) =>
      `You are now running the meeting from here. The copy on the stick was written at ${at}.`,
    tookAgain:
      'The measurement that was open is void and has been opened again. Ask everyone to scan and type their code.',
    tookPhones: 'Ask everyone to scan the new code and type their own.',
  },
  standing: {
    none: 'No safety copy on another computer',
    noneBody: 'If this computer breaks down, the meeting stands still until it has been restarted.',
    connecting: 'Connecting to the other computer …',
    connectingStick: 'Writing the first copy to the stick …',
    up: (address) => `The other computer (${address}) is following`,
    upStick: (folder) => `The copy is written to the stick (${folder})`,
    upBody: 'Each change is there a few seconds after it has been saved here.',
    waiting: 'The copy begins when you open a workshop.',
    wrongPassphrase: 'The passphrase is a different one on the other computer',
    otherVersion: 'The other computer has another version of Samspil',
    otherVersionBody: 'Install the same version on both, and try again.',
  },
  setUp: {
    what: 'What should this computer do?',
    ways: {
      laptop: 'Send a copy to another computer',
      stick: 'Write a copy to a USB stick',
      follow: 'Follow, ready to take over',
      openStick: 'Take over from a USB stick',
    },
    about: {
      laptop: 'Over the local network. Start Samspil on the other computer, and let it follow.',
      stick: 'Where there is no network.',
      follow: 'Another computer runs the meeting and sends its copy here.',
      openStick: 'The first computer has broken down, and you have the stick.',
    },
    address: 'The other computer’s address',
    addressHint: 'It is on the other computer’s screen when that one is following.',
    myAddress: 'This computer’s address',
    noAddress: 'The computer is not on a network. Use a USB stick.',
    port: 'Port',
    folder: 'Folder on the stick',
    folderHint: 'For example E:\\ or /media/ane/STICK',
    folderAsked: 'You choose the folder when you press.',
    passphrase: 'Passphrase',
    passphraseHint: 'At least 12 letters or digits. Type the same on both computers.',
    passphraseFollow: 'It has to be typed on the computer that runs the meeting.',
    passphraseNew: 'Write it down. It has to be typed on the computer that takes over.',
    passphraseTheirs: 'The one that was chosen when the copy was begun.',
    crypted:
      'Everything is encrypted on its way. Answers not yet counted, and private notes, are left out.',
    go: {
      laptop: 'Send the copy',
      stick: 'Write the copy',
      follow: 'Follow',
      openStick: 'Open the copy',
    },
    leaves: 'The workshop that is open here will be closed.',
  },
  running: {
    stop: 'Stop copying',
    sayTaken: 'The other one has taken over',
    sayTakenBody:
      'Press here if the other computer is running the meeting and this one has not noticed. It can then only be read here.',
  },
  sure: {
    writeHere: 'Write here again?',
    writeHereBody:
      'If the other computer is still running the meeting, you get two versions that must be merged afterwards. Only press if the other one is closed.',
    cancel: 'Cancel',
  },
  following: {
    title: 'Following',
    lead: 'This computer is ready to take over.',
    waiting: 'Waiting for the first computer',
    waitingBody:
      'Choose Safety copy on the computer that runs the meeting, and type the address, the port and the passphrase.',
    up: 'The copy is complete',
    met: 'Connected to the first computer',
    lost: 'The first computer does not answer',
    locked: 'Type the passphrase again',
    lockedBody: 'Samspil was closed here. The copy lies encrypted on this computer.',
    read: 'The copy on the stick is open',
    noWorkshop: 'The first computer has not opened a workshop yet.',
    workshop: 'Workshop',
    item: 'Item',
    notBegun: 'Not begun',
    age: 'Age of the copy',
    written: 'The copy was written',
    address: 'Address',
    takeOver: 'Take over',
    takeOverAnyway: 'Take over anyway',
    still: 'The first computer still answers. If you take over, it can only be read there.',
    measuring:
      'A measurement is open. It becomes void and is opened again, and everyone answers anew.',
    after: 'The meeting goes on in the same item with the same clock. Phones scan a new code.',
    stop: 'Stop following',
    stopBody: 'The copy on this computer is deleted.',
    goOn: 'Go on',
    working: 'Taking over …',
  },
}
