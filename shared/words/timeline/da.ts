import type { MarkKind } from '../../charts/timelinedata.ts'

/** The words of the timeline's picture and of the sentences that say what it shows. */
export const words = {
  months: [
    'jan.',
    'feb.',
    'mar.',
    'apr.',
    'maj',
    'jun.',
    'jul.',
    'aug.',
    'sep.',
    'okt.',
    'nov.',
    'dec.',
  ] as readonly string[],
  week: (week: number) => `uge ${week}`,
  quarter: (quarter: number) => `${quarter}. kvt.`,
  day: (day: number, month: string) => `${day}.\u00a0${month}`,
  today: (day: string) => `I dag, ${day}`,
  dates: 'Datoer',
  phases: 'Faser',
  waves: 'Bølger',
  operation: 'Idriftsættelse',
  goLive: 'Go-live',
  noDates: 'ingen datoer endnu',
  now: 'her er vi nu',
  draft: 'udkast eller vores læsning',
  open: 'uden fast begyndelse eller slutning',
  kinds: {
    goLive: 'go-live',
    operation: 'idriftsættelsesdato',
    gate: 'faseovergang',
    workshop: 'workshop',
    milestone: 'milepæl',
    wave: 'bølge',
  } as Readonly<Record<MarkKind, string>>,
  said: {
    whole: (from: string, to: string, today: string) =>
      `Tidslinje fra ${from} til ${to}. I dag er ${today}.`,
    fromTo: (title: string, from: string, to: string) => `${title} fra ${from} til ${to}`,
    from: (title: string, from: string) => `${title} fra ${from}`,
    to: (title: string, to: string) => `${title} til ${to}`,
    never: (title: string) => `${title} uden dato`,
    mark: (title: string, kind: string, date: string) => `${title} (${kind}) ${date}`,
    now: 'nu',
    draft: 'udkast eller vores læsning',
  },
}

export type TimelineWords = typeof words
