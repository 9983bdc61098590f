import type { OpenWords } from './da.ts'

export const words: OpenWords = {
  title: 'Follow-up workshop',
  about: 'You go through what is still open in the engagement, item by item.',
  aim: 'Every open action has a status, an owner and a due date. Every outstanding recommendation has an answer, or somebody takes it further.',
  before:
    'Send out the action list three days before, and ask each owner for their status in one line.\nAsk the chair of the steering group what became of the recommendations.\nHave the minutes of the last workshop to hand.',
  ifActions: 'Take only the actions that are overdue. Follow up on the rest in writing.',
  arrival: 'Arrival',
  arrivalPurpose: 'Everyone is connected before you begin.',
  arrivalHow: 'Show the code on the wall, and help anyone who cannot get connected.',
  welcome: 'Welcome',
  welcomePurpose: 'Everyone knows what has to be done today and who can decide.',
  welcomeHow:
    '2 minutes: The project owner says what matters most today.\n3 minutes: Go through the programme and ask who can make decisions. Read the names aloud.',
  welcomeScript: 'We begin with what we promised each other last time.',
  welcomeRecords: 'The purpose and each side’s mandate.',
  actions: 'Open actions',
  actionsPurpose: 'What we promised each other is done, changed or closed.',
  actionsHow:
    'Take one action at a time, the overdue ones first. The owner gives the status in one sentence. Agree on a new due date or a new owner, or close the action.',
  actionsScript: 'Did it happen, and did it work?',
  actionsRecords: 'The status of each action.',
  decisions: 'Outstanding recommendations',
  decisionsPurpose: 'No recommendation is left waiting.',
  decisionsHow:
    'Read each recommendation aloud, and ask: What has happened since last time, who takes it further, and when will there be an answer?',
  decisionsScript: 'Whose move is it now?',
  decisionsRecords: 'Decisions, or who takes the recommendation further and when.',
  parked: 'Parked points',
  parkedPurpose: 'What we put aside comes to an end.',
  parkedHow: 'One point at a time: does it become a decision or an action, or is it dropped?',
  clauses: 'Clauses that are unclear',
  clausesPurpose: 'The parties know what they promised each other.',
  clausesHow:
    'Read the clause aloud. The side that was unclear says what is lacking. Mend the words until both can say yes.',
  risks: 'Risks to look at again',
  risksPurpose: 'The large risks have an owner, a countermeasure and an early sign.',
  risksHow:
    'For each: has it grown or shrunk, was the sign seen, and does the countermeasure work?',
  benefits: 'Benefits to be measured',
  benefitsPurpose: 'One sees whether the change has happened, and whether the number moves.',
  benefitsHow:
    'The benefit owner says the number today. Is it on its way, partly harvested or given up?',
  talk: 'What matters most now',
  talkPurpose: 'The most important new matter is spoken of while both sides are together.',
  talkHow:
    '3 minutes: Each side confers and picks one thing.\nOne person from each side says it in one minute. The other side repeats what it heard.\nThe rest of the time: Talk about what you will do about it.',
  talkScript: 'One thing from each side. The most important one, not the easiest.',
  talkRecords: 'What you agree on, and what you see differently.',
  talkAsk: 'What matters most to you right now?',
  readBack: 'Read-back',
  readBackPurpose: 'No surprises in the minutes.',
  readBackHow:
    'Show decisions and actions one at a time on the wall. Correct the wording on the spot. Each side confirms or makes a reservation.',
  readBackScript: 'Say so now if there is anything here you will not stand by.',
  readBackRecords: 'Reservations word for word, and the deadline for comments.',
  readBackAsk: 'Can you stand by what is written?',
  confirm: 'confirms',
  reserve: 'makes a reservation',
}
