import type { Anchor } from '../../engagement.ts'
import type { Dated } from '../../moving.ts'

/** What is said when go-live or idriftsættelse moves: before it is done, and after. */
export const moving = {
  title: 'Flyt datoerne',
  titleDone: 'Datoerne er flyttet',
  anchors: { goLive: 'Go-live', operation: 'Idriftsættelse' } as Record<Anchor, string>,
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  none: 'ingen dato',
  later: (weeks: string) => `${weeks} senere`,
  earlier: (weeks: string) => `${weeks} tidligere`,
  span: (days: number) => {
    const weeks = Math.floor(days / 7)
    const rest = days % 7
    return [
      ...(weeks > 0 ? [weeks === 1 ? '1 uge' : `${weeks} uger`] : []),
      ...(rest > 0 ? [rest === 1 ? '1 dag' : `${rest} dage`] : []),
    ].join(' og ')
  },
  kinds: {
    phaseStart: 'Fase begynder',
    phaseEnd: 'Fase slutter',
    waveOperation: 'Bølge idriftsættes',
    waveGoLive: 'Bølge går live',
    action: 'Handling',
    benefit: 'Gevinst',
    workshop: 'Workshop',
  } as Record<Dated['kind'], string>,
  moves: (count: number) => (count === 1 ? '1 dato flytter med' : `${count} datoer flytter med`),
  moved: (count: number) => (count === 1 ? '1 dato flyttede med' : `${count} datoer flyttede med`),
  nothingMoves: 'Ingen andre datoer flytter med.',
  fixed: (count: number) =>
    count === 1 ? '1 fast dato bliver stående' : `${count} faste datoer bliver stående`,
  past: (count: number) =>
    count === 1 ? '1 dato ligger nu før i dag' : `${count} datoer ligger nu før i dag`,
  late: (count: number) =>
    count === 1
      ? '1 ting, der skulle være færdig før go-live, ligger efter'
      : `${count} ting, der skulle være færdige før go-live, ligger efter`,
  meetings: 'Workshops, der ikke er holdt',
  meetingsAbout: 'De står i folks kalendere og flytter kun, hvis du siger det.',
  takeAlong: 'flyt med',
  go: 'Flyt datoerne',
  busy: 'Ser efter, hvad der flytter …',
  keep: 'Lad dem stå',
  done: 'Luk',
  undo: 'Fortryd det hele',
  same: 'Vælg en ny dato for at se, hvad der flytter.',
  back: 'Alt står, som det gjorde.',
}

export type MovingWords = typeof moving
