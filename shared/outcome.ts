/** What people can cause comes back as an outcome, never as a throw; `words/` has the sentence for each reason. */
export type Outcome<T = void> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: Reason; readonly detail?: string }

/** Every reason a person can be told no. Only ever added to; each has a sentence in both languages. */
export const reasons = [
  'alreadyVoted',
  'pollNotOpen',
  'pollNotClosed',
  'pollOpenAlready',
  'pollFinal',
  'notAChoice',
  'levelFixed',
  'notOnSteps',
  'sidesKnown',
  'sidesPooled',
  'pollNotShown',
  'wrongCode',
  'tooManyTries',
  'noSeatsLeft',
  'codeNeeded',
  'codeUsed',
  'answeredBySide',
  'tableAnswered',
  'tableNotAsked',
  'readAloud',
  'ownCodes',
  'namesUndecided',
  'namesNotChosen',
  'paperNotThis',
  'paperPiles',
  'twoTellers',
  'fewSlips',
  'slipsOverSeats',
  'paperSum',
  'notSeated',
  'phonesShut',
  'notYours',
  'tooLong',
  'tooBig',
  'notUnderstood',
  'empty',
  'notFound',
  'nothingToUndo',
  'nothingToRedo',
  'touchedSince',
  'changedMeanwhile',
  'heldBy',
  'notSteering',
  'knockedTooLong',
  'turnedAway',
  'tooManyKnocks',
  'cannotUndo',
  'sidesFixed',
  'principlesFixed',
  'twoSides',
  'lastParty',
  'hasPeople',
  'endsBeforeStart',
  'dayBefore',
  'itemUsed',
  'itemPast',
  'notShorter',
  'pollStarted',
  'tooFewRows',
  'tooManyRows',
  'packOlder',
  'packUsed',
  'noItemLeft',
  'noItemBefore',
  'notRunning',
  'firstPicture',
  'lastPicture',
  'wallReleased',
  'notAPicture',
  'tooManyPictures',
  'finished',
  'minutesLack',
  'minutesOpen',
  'notInLanguage',
  'gateConcluded',
  'reasonNeeded',
  'takenAlready',
  'folderMissing',
  'folderNotWritable',
  'fileOpen',
  'diskFull',
  'notSaved',
  'canceled',
  'addressGone',
  'portInUse',
  'takenOver',
  'rehearsing',
  'workshopBegun',
  'passphraseShort',
  'passphraseWrong',
  'noCopy',
  'noWorkshopOpen',
  'fileNotOurs',
  'fileDamaged',
  'fileNewer',
  'fileTooBig',
  'writtenSince',
  'noConnection',
  'broken',
] as const
export type Reason = (typeof reasons)[number]

export function done(): Outcome
export function done<T>(value: T): Outcome<T>
export function done<T>(value?: T): Outcome<T | undefined> {
  return { ok: true, value }
}

/** A no with its reason; `detail` is a name, a number or a path that the sentence mentions. */
export function refused(
  reason: Reason,
  detail?: string,
): { ok: false; reason: Reason; detail?: string } {
  return detail === undefined ? { ok: false, reason } : { ok: false, reason, detail }
}

/** For the end of a switch: the compiler proves that every case was met. */
export function never(value: never): never {
  throw new Error(`unexpected: ${JSON.stringify(value)}`)
}
