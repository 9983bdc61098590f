import type { RosterWords } from './da.ts'

const persons = (n: number) => (n === 1 ? '1 person' : `${n} people`)
const listed = (all: readonly string[]) =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`

export const words: RosterWords = {
  persons,
  sides: (n, people) => `${persons(people)} from ${n} sides`,
  label: (mark) => `Name of side ${mark}`,
  labelKept: 'Changed the side’s name',
  counts: (answers, advises, guests) =>
    [
      `${answers} answering`,
      advises > 0 ? (advises === 1 ? '1 adviser' : `${advises} advisers`) : '',
      guests > 0 ? (guests === 1 ? '1 guest' : `${guests} guests`) : '',
    ]
      .filter(Boolean)
      .join(' · '),
  shown: {
    joint: (side, n) =>
      n === 0
        ? `${side} has nobody answering and cannot be shown alone: everything is shown jointly.`
        : `${side} is ${n} and cannot be shown alone: everything is shown jointly.`,
    place: 'Shown as low, middle or high (from 8 with figures).',
    bars: 'Shown with mean and bars.',
  },
  bySide: 'Measurements can be shown side by side.',
  onlyJoint: (k) =>
    `Measurements are only shown jointly until each side has at least ${k} answering.`,
  nothingShown: (k) => `It takes at least ${k} answers before a measurement is shown.`,
  party: {
    name: (name) => `Name of ${name}`,
    short: (name) => `Short name of ${name}`,
    shortHint: 'short name',
    kept: 'Changed the organisation',
    add: 'New organisation',
    addTo: (side) => `New organisation: ${side}`,
    added: (name) => `Added ${name}`,
    remove: (name) => `Remove ${name}`,
    removed: (name) => `Removed ${name}`,
  },
  thirdSide: {
    add: 'Add a third side',
    title: 'A third side',
    about:
      'For those who are neither customer nor supplier, such as KOMBIT beside a municipality and its supplier.',
    label: 'Others',
    organisation: 'Organisation',
    added: 'Added a third side',
    remove: (side) => `Remove the side ${side}`,
    removed: (side) => `Removed the side ${side}`,
    missing: 'Type the name of the organisation.',
  },
  columns: {
    name: 'Name',
    role: 'Role',
    takes: 'Takes part as',
    email: 'E-mail',
    boss: 'Manager',
    tools: 'Remove',
  },
  parts: { answers: 'answers', advises: 'adviser', guest: 'guest' },
  cell: (column, name) => `${column}, ${name}`,
  noBoss: 'not given',
  bossHint: 'Managers and their staff are not seated at the same table.',
  kept: (name) => `Changed ${name}`,
  remove: (name) => `Remove ${name}`,
  removed: (name) => `Removed ${name}`,
  added: (name) => `Added ${name}`,
  newIn: (party) => `New person in ${party}`,
  newRow: 'Type a name and press Enter',
  empty: {
    sentence: 'There are no people here yet.',
    example:
      'Example: mark the list in Excel or Outlook, copy it, and press Ctrl V here. Or type names straight into the tables below.',
  },
  paste: {
    open: 'Paste people …',
    title: 'Paste people',
    text: 'People',
    hint: 'From Excel, Word or Outlook, one on each line. The order of the columns does not matter.',
    example:
      'Mette Krogh, project manager, KOMBIT\nJonas Holm\tarchitect\tFjordbyte A/S\tjh@fjordbyte.dk',
    exampleLabel: 'Example',
    file: 'Choose a CSV file …',
    drop: 'or drop a file here',
    read: 'Read the list',
    reread: 'Edit the text',
    nobody:
      'There are no names here. Nothing was changed. Paste a list with one name on each line.',
    badFile: 'The file cannot be read as text. Save it as CSV in Excel and try again.',
    whences: 'Where do they belong?',
    whenceOf: (name) => `Where does ${name} belong?`,
    noWhence: 'No organisation',
    from: (people) => persons(people),
    choose: 'Choose …',
    newOn: (name, side) => `New organisation: ${name} (${side})`,
    guess: 'a guess',
    missing: (names) =>
      `First choose where ${listed(names)} belong${names.length === 1 ? 's' : ''}.`,
    missingNone: 'everybody without an organisation',
    turn: 'Swap',
    turnOf: (name) => `Swap name and organisation: ${name}`,
    turnAll: (n) => `Swap all ${n}`,
    columns: {
      name: 'Name',
      role: 'Role',
      organisation: 'Organisation',
      takes: 'As',
      fate: 'What happens',
    },
    lines: 'What was read',
    fates: { add: 'Is added', update: 'Is updated', skip: 'Is left out' },
    addAnyway: 'Is added anyway',
    joins: 'Is merged',
    twin: {
      sameAddress: (name) => `Already here: ${name}`,
      sameName: (name) => `Already here: ${name}`,
      alike: (name) => `Looks like ${name}`,
    },
    repeats: (name, line) => `Also on line ${line}: ${name}`,
    resembles: (name, line) => `Looks like ${name} on line ${line}`,
    news: {
      role: 'new role',
      email: 'new e-mail',
      takes: 'takes part differently',
      party: 'new organisation',
      boss: 'new manager',
      invited: 'is invited',
    },
    roleWas: (role) => `new role (was: ${role})`,
    noNews: 'nothing new',
    lostBoss: (name) => `Manager not on the list: ${name}`,
    left: (n) => (n === 1 ? '1 line is not included' : `${n} lines are not included`),
    line: (n) => `Line ${n}`,
    why: {
      header: 'headings',
      heading: 'heading',
      noName: 'no name',
      onlyAddress: 'only an address',
      tooLong: 'too long',
      tooMany: 'after line 2,000',
    },
    take: 'Include',
    takeOf: (line) => `Include line ${line}`,
    invite: (workshop) => `Invite them to ${workshop} too`,
    add: (added, updated) =>
      [
        added > 0 ? `Add ${persons(added)}` : '',
        updated > 0 ? (added > 0 ? `update ${updated}` : `Update ${persons(updated)}`) : '',
      ]
        .filter(Boolean)
        .join(', ') || 'Nothing to add',
    summary: (added, updated, skipped) =>
      [
        `${added} new`,
        updated > 0 ? `${updated} updated` : '',
        skipped > 0 ? `${skipped} left out or merged` : '',
      ]
        .filter(Boolean)
        .join(' · '),
    done: (added, updated) =>
      [
        added > 0 ? `Added ${persons(added)}` : '',
        updated > 0 ? (added > 0 ? `updated ${updated}` : `Updated ${persons(updated)}`) : '',
      ]
        .filter(Boolean)
        .join(', '),
  },
  meeting: {
    counts: (counts, here) => `${counts} · ${here} present`,
    invited: (n, of) => `${n} of ${of} in the engagement are invited`,
    everybody: 'Everybody in the engagement is invited',
    choose: 'Invited …',
    title: 'Who is invited?',
    who: 'Invited',
    all: 'Everybody in the engagement',
    allAbout: 'Also those who join later',
    some: 'Only some',
    someAbout: 'New people have to be chosen unless they are added here',
    pick: (side) => `Choose all: ${side}`,
    unpick: (side) => `Choose none: ${side}`,
    chosen: (n) => `${n} chosen`,
    nobody: 'Choose at least one.',
    kept: 'Changed who is invited',
    email: 'E-mail',
    boss: 'Manager',
    noBoss: 'Not given',
  },
}
