import type { MarketWords } from './da.ts'

/** Before there is a contract: competing suppliers kept apart, the log, and the version without names. */
export const market: MarketWords = {
  pooled: 'The suppliers',
  supplier: 'Supplier',
  leftOut: '[name left out]',
  ownCodes:
    'The suppliers compete. Everyone comes in by a personal code; the company is part of the code, and nobody chooses it on a screen.',
  sheetOf: (firm, table) => `${firm} · table ${table}`,
  sheetsApart:
    'One sheet per company. Lay each sheet on the company’s own table, and do not share the file: the sheets name the companies.',
  suppliersHere: (here, of) =>
    `${here} of ${of} invited supplier people were present. Companies and people are not named.`,
  struckOn: (day) => `Remark taken out on request (${day}).`,
  ruling: {
    named:
      'The version without names says which companies took part. No remark is joined to a company, and no people are named.',
    unnamed: 'The version without names mentions neither companies nor people.',
  },

  public: {
    title: 'Version without names',
    rules: 'The rules as they were read aloud',
    noPerson: 'It says what was said, and not who said it. Roles on the customer’s side are named.',
    struckRule:
      'Anyone may ask for a remark to be taken out. It then says only that it was taken out.',
    present: 'Present',
    customer: (label, many, roles) => `${label}: ${many}${roles ? ` (${roles})` : ''}`,
    market: (people, firms) =>
      `The suppliers: ${people} from ${firms === 1 ? '1 company' : `${firms} companies`}`,
    firms: (names) => `Companies that took part: ${names}`,
  },

  firms: {
    file: 'Answers from the company tables',
    alone:
      'For the customer only. Each company wrote in the trust that no other supplier sees its answer. Do not share the file, and do not attach it to the minutes.',
    deletedBy: (day) => `The answers are deleted by ${day}. Delete this file then, too.`,
    noDeleteBy: 'No day of deletion has been said. Agree on one, and tell the companies.',
    none: 'The company did not answer on a phone. See the sheet.',
    writtenBy: (name) => `Written by ${name}.`,
  },

  told: {
    log: 'Who was told what, and when',
    logOwn:
      'The customer’s own log for the case. It names the companies, and who asked. Do not share it.',
    logTable: 'A row for each time something was said or given: when, what, to whom, how.',
    unequal: 'What not everyone has been told',
    equal: 'All companies have been told the same.',
    nothing: 'Nothing has been entered in the log.',
    unansweredOf: (text, due) =>
      due
        ? `“${text}” has not been answered. Answer by ${due}.`
        : `“${text}” has not been answered.`,
    lackingOf: (text, firms) => `“${text}” has not reached ${firms}.`,
    when: 'When',
    what: 'What',
    to: 'To whom',
    how: 'How',
    by: 'By whom',
    kinds: { material: 'Material', question: 'Question', answer: 'Answer', message: 'Message' },
    ways: {
      meeting: 'at the meeting',
      mail: 'e-mail',
      portal: 'tender portal',
      phone: 'phone',
      post: 'letter',
    },
    everyFirm: 'All companies',
    nobody: 'Nobody yet',
    askedBy: (firm) => `Asked by ${firm}`,
    unknownAsker: 'Asked without a name',
    due: (day) => `Answer by ${day}`,
    materials: 'What was handed out',
    questions: 'Questions and answers',
    comes: (day) =>
      day
        ? `The answer comes in writing to everyone by ${day}.`
        : 'The answer comes in writing to everyone.',
    reach: (many, of, days) =>
      `${many === of ? 'Given to all' : `Given to ${many} of ${of}`} on ${days.join(' and ')}.`,
  },

  page: {
    title: 'Market',
    tabs: {
      rules: 'Rules',
      told: 'Who was told what',
      remarks: 'Should anything come out?',
      publish: 'Version without names',
    },
    open: (n) => (n === 1 ? '1 lacking' : `${n} lacking`),
    naming: 'Are companies named?',
    namingAsk: 'In the version without names',
    namings: {
      named: 'The companies that took part are named',
      unnamed: 'Companies are not named',
    },
    readAloudAt:
      'The sentence is read aloud under Welcome and rules, and stands on the wall. After that the choice can only be changed to not naming companies.',
    isReadAloud:
      'The rules have been read aloud. The choice can only be changed to not naming companies, because people have spoken under it.',
    firmsAbout:
      'Each company has its own table and its own number. What a table sends is seen by you and the customer only: not by wall, phones or note-taker, and not in the minutes.',
    absent: 'did not come',
    deleteBy: 'The company tables’ answers are deleted by',
    saveFirms: 'Save the answers for the customer',
    deleteAnswers: (n) => (n === 1 ? 'Delete 1 answer now' : `Delete ${n} answers now`),
    deleteBody:
      'The company tables’ answers are deleted for good, and it cannot be undone. Save the file for the customer first.',
    deleteYes: 'Delete',
    keep: 'Keep',
    remains:
      'The words are gone from the database, from what can be undone and from the safety copies on this computer. They still stand in Word files that were saved, on another laptop or a USB stick that followed until it gets a copy again, and in files laid aside after a mishap. Delete those yourself.',
    saved: 'The file has been saved.',
    add: 'Enter in the log',
    addLong: 'Enter in the log: who was told what',
    edit: 'Mend the line',
    tools: 'Mend or remove',
    editOf: (text) => `Mend: ${text.slice(0, 60)}`,
    removeOf: (text) => `Remove: ${text.slice(0, 60)}`,
    removed: 'The line has been removed.',
    toldAbout:
      'Press U when something is handed out, asked or answered, during the meeting too. The log says when one company was told something that others were not.',
    lacks: (firms) => `Has not reached ${firms}.`,
    giveSame: 'They have the same now',
    given: (firms) => `Entered in the log: ${firms} have been given the same.`,
    noAnswer: 'Not answered.',
    lateAnswer: 'Not answered, and the date has passed.',
    answer: 'Answer',
    logFile: 'Log for the case',
    saveLog: 'Save the log',
    kind: 'What happened?',
    fromTexts: (n) =>
      n === 1 ? 'Take the one question from the texts' : `Take the ${n} questions from the texts`,
    lacking: 'Write what was said or given.',
    noted: (n) => (n === 1 ? 'Entered in the log.' : `${n} lines have been entered in the log.`),
    answers: 'Answers',
    noQuestion: 'no question in the log',
    whoAsked: 'Who asked?',
    dueOn: 'Answer by',
    day: 'Day',
    outside: 'Outside the meeting',
    cancel: 'Cancel',
    save: 'Save',
    remarksAbout:
      'Anyone may ask for a remark to be taken out: in the room now, or within two days. The words are deleted, and all that stands there is that a remark was taken out on request, not who asked. The customer’s own information cannot come out, because everyone must be told the same.',
    find: 'Find',
    noRemarks: 'There are no remarks.',
    places: {
      blocks: 'Note',
      records: 'Record',
      answers: 'Answer',
      chains: 'Chain',
      ideas: 'Text without name',
      tellings: 'The log',
    },
    strike: 'Take out',
    strikeOf: (text) => `Take out: ${text.slice(0, 60)}`,
    strikeTitle: 'Should the remark come out?',
    strikeBody: (text) => `“${text}” will be deleted for good. It cannot be undone.`,
    strikeYes: 'Take it out for good',
    gone: 'Taken out',
    handWritten:
      'The program only knows the names on the list of participants, e-mail addresses and telephone numbers. It cannot know a name that somebody wrote by hand and that is not on the list. Read the file through before it is published.',
    found: (n) => (n === 1 ? '1 name to decide about' : `${n} names to decide about`),
    noneFound: 'No names from the list, no addresses and no telephone numbers were found.',
    kinds: { company: 'company', person: 'person', email: 'e-mail', phone: 'telephone number' },
    decide: (word) => `What is to happen to ${word}?`,
    noName: 'Is not a name',
    toPlace: (word) => `Go to the place: ${word}`,
    mend: 'Go to the place',
    savePublic: (n) =>
      n === 0
        ? 'Save the version without names'
        : n === 1
          ? 'Save, leaving out 1 name'
          : `Save, leaving out ${n} names`,
    chooseFirst:
      'Choose on the page Market whether companies are named, before the rules are read aloud.',
  },
}
