import type { HomeWords } from './da.ts'

export const words: HomeWords = {
  kinds: {
    title: 'Templates',
    fitsPhase: (phase, engagement) => `Those that suit ${phase} in ${engagement} come first.`,
    fits: (phase) => `Suits ${phase}`,
    length: (hours, minutes) =>
      [hours > 0 ? `${hours} h` : '', minutes > 0 ? `${minutes} min` : '']
        .filter(Boolean)
        .join(' '),
    people: (from, to) => `${from}–${to} participants`,
    versions: (n) => `${n} versions`,
    use: (title) => `Use ${title}`,
  },
  cards: {
    none: 'No workshops yet.',
    all: (n) => `See all ${n} workshops`,
    go: (name) => `Open the engagement ${name}`,
    findHint: 'Name, organisation or workshop',
    noMatch: (typed) => `No engagement matches ‘${typed}’.`,
    clear: 'Show all again',
    found: (n) => (n === 1 ? '1 engagement' : `${n} engagements`),
  },
  unplanned: {
    title: (name) => `${name} has no workshops yet`,
    body: 'Choose a template. The agenda is complete from the start, and you can change all of it afterwards.',
    example: 'Most begin with',
  },
  newEngagement: {
    button: 'New engagement',
    title: 'New engagement',
    about: 'An engagement is one project between customer and supplier over its whole life.',
    name: 'Name',
    nameHint: 'What the project is called day to day, such as New case system.',
    caseNumber: 'Case number',
    optional: 'May be left out.',
    customer: 'The customer',
    customerHint: 'The organisation, such as Havnborg Council.',
    supplier: 'The supplier',
    supplierHint: 'More on the same side can be added later.',
    others: 'A third side',
    othersHint: 'May be left out. Such as KOMBIT beside the municipality and its supplier.',
    phases: 'Phases',
    noPhases: 'No phases yet',
    noPhasesHint: 'You can choose a list of phases or make your own later.',
    make: 'Create the engagement',
    mend: 'Something is missing before the engagement can be created. What you typed is still here:',
    missing: {
      name: 'Give the engagement a name.',
      customer: 'Say who the customer is.',
      supplier: 'Say who the supplier is.',
    },
  },
  newWorkshop: {
    source: 'Build it on',
    sources: { template: 'Template', workshop: 'Earlier workshop', open: 'Open points' },
    version: 'Version',
    fits: (phase) => `Suits ${phase}`,
    others: 'Other templates',
    earlier: 'Earlier workshop',
    mend: 'Something is missing before the workshop can be created. What you typed is still here:',
    preview: 'What you get',
    loading: 'Fetching the template …',
    span: (from, to) => `${from}–${to}`,
    agenda: 'Agenda',
    time: 'Time',
    minutes: 'Min',
    item: 'Item',
    aim: 'When people leave',
    before: 'Before you meet',
    initiatives: (phase) => `Initiatives from ${phase}`,
    allInitiatives: (n, customer, both, supplier) =>
      `All ${n} can be chosen: ${customer} for the customer, ${both} shared and ${supplier} for the supplier.`,
    builtOn: 'The agenda builds on:',
    by: { customer: 'the customer', both: 'both', supplier: 'the supplier' },
    fromEarlier: (title, day) => `The agenda of ‘${title}’ ${day}`,
    copied: [
      'Items, their order and length come along, including what you changed yourself.',
      'Talking points, tasks and measurements are the same, and the measurements are empty.',
      'Notes, answers, decisions and attendance stay where they are.',
    ],
    openTitle: 'A follow-up on what is open',
    openActions: (n) =>
      n === 0
        ? 'No actions are open at present.'
        : n === 1
          ? '1 open action is taken up by its number.'
          : `${n} open actions are taken up one by one, by number.`,
    openRest: [
      'Recommendations nobody has answered get five minutes each.',
      'There is time for what is new since last time.',
      'The meeting ends with a read-back that both sides confirm.',
    ],
  },
  keys: {
    newWorkshop: 'New workshop',
    newEngagement: 'New engagement',
    find: 'Find an engagement',
  },
}
