import type { SafetyWords } from './da.ts'

export const words: SafetyWords = {
  region: 'Safety',
  at: (time) => time,
  onDay: (day, time) => `${day} ${time}`,
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
}
