import type { RunSheetWords } from './da.ts'

export const runSheet: RunSheetWords = {
  guide: 'Words and rules in this run sheet',
  roles: [
    'Roles',
    'You lead and do not answer yourself. The note-taker writes what stands under “In the minutes”, and what tables and sides answer.',
  ],
  wall: [
    'The wall',
    'The big screen that the whole room sees; what you write on it, you write in Samspil. What is hung up goes on a wall of the room.',
  ],
  tellers: [
    'Tellers',
    'Two, one from each side, count hands, dots and answer slips. If there is only one, the note-taker helps to count.',
  ],
  poll: [
    'Measurement',
    'Everyone answers alone, in silence. You open for answers and close again, and nobody sees anything until then. With eight answers or more, figures are shown; with four to seven, only low, middle and high (or few, some and many); with fewer, nothing.',
  ],
  level: [
    'By side or jointly only',
    'By side takes at least four answers from each side. Choose, and say it aloud, before you open. It cannot be changed afterwards.',
  ],
  side: [
    'A side’s answer',
    'The side gathers for a couple of minutes and picks one person to speak for it. The note-taker writes down the answer and the speaker’s name. If the side cannot agree, it says so, and that is written down. If only one person is there for a side, that person answers for it.',
  ],
  role: [
    'A role’s answer',
    'Whoever holds the role answers aloud for the role. It is open, and it is written down with the name.',
  ],
  table: [
    'A table’s answer',
    'Each table gives one answer and picks somebody to write. The answer goes in on one of the table’s phones, or on a sheet for the note-taker.',
  ],
  companies: [
    'A company’s answer',
    'Each company gives one answer at its own table, on a sheet in a sealed envelope or on one phone. Only the customer sees it, and it stays out of the shared minutes.',
  ],
  count: [
    'Open count',
    'Everyone puts up a hand or sets dots. The tellers say the number, and the note-taker writes the number down, but never who.',
  ],
  texts: [
    'Texts without a name',
    'Everyone writes on the phone, and the texts are mixed. On paper, everyone writes in capitals on identical slips. Collect them in a box, shuffle them, and read them aloud.',
  ],
  pairs: ['Pairs and groups', 'If the number does not divide, the last group has three.'],
  leeway: [
    'Must be held, can be cut, can be left out',
    '“Must be held” is never skipped. “Can be cut” says how short the item can get, and the steps say what then gets less time. A fixed time does not move.',
  ],
  parking: [
    'The parking lot',
    'Whatever leads away is written down: in Samspil, or on a sheet on the wall. At the end, each point ends as a decision, an action or an item for the next meeting, or it lapses. What you do not reach goes on the next agenda.',
  ],
  offline: [
    'If the screen or the network fails',
    'Start on time. Read aloud, and write on a poster what would have stood on the wall. The note-taker writes it up afterwards, and everyone gets the minutes the same day.',
  ],
  slips: [
    'Measuring on paper',
    'At least four slips. Print “Answer slips” beforehand, or read the questions aloud from the annex and answer on identical blank slips. Everyone puts the slip in the same box. Shuffle them, let the tellers count, and tear the slips up.',
  ],
  notOnPaper: (items) => [
    'Cannot be measured on paper',
    `${items}. Pass the loan phone round, or hear the sides or the tables instead.`,
  ],

  asked: 'Annex: what is measured',
  askedAt: (item) => `Statements for “${item}”`,
  fourSteps:
    'Answers: not at all, to a small extent, to some extent, to a great extent, or don’t know.',

  tasks: (all) => `Example tasks: ${all}.`,
  noPhase:
    'The engagement has no phase yet. Choose it in Samspil and print again. The phase’s initiatives then stand here.',
  by: { customer: 'the customer', both: 'both sides', supplier: 'the supplier' },
}
