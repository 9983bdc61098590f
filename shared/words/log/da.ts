/** What *Facilitatorens log* says. The type of this one is the type of the other. */
export const words = {
  log: 'Facilitatorens log',
  hers: 'Loggen er facilitatorens egen og hører ikke til referatet.',
  place: 'Sted',
  planned: 'Planlagt',
  held: 'Holdt',
  span: (from: string, to: string) => `kl. ${from}–${to}`,
  since: (from: string) => `fra kl. ${from}`,
  notHeld: 'ikke holdt',
  end: 'Slut',
  onTime: 'på tid',
  behind: (minutes: number) => `${minutes} min. efter planen`,
  ahead: (minutes: number) => `${minutes} min. før planen`,
  table: (day: string) => `Planlagt og holdt, ${day}`,
  description:
    'For hvert punkt: hvornår det var planlagt og blev holdt, hvor mange minutter det fik og tog, forskellen, og hvad der skete.',
  item: 'Punkt',
  got: 'Plan, min.',
  took: 'Tog, min.',
  apart: 'Forskel',
  what: 'Hvad skete der',
  added: 'kom til undervejs',
  skipped: 'sprunget over',
  skippedAfter: 'sprunget over, da det var begyndt',
  notReached: 'ikke nået',
  runningNow: 'i gang',
  given: (minutes: number) => `fik ${minutes} min.`,
  paused: (minutes: number) => `uret stod stille i ${minutes} min.`,
  causes: 'Årsager til forsinkelse',
  noCauses: 'Der er ikke noteret årsager.',
  cause: (time: string, item: string, what: string) => `Kl. ${time}, ${item}: ${what}`,
  along: 'Ændret undervejs',
  at: (time: string, what: string) => `Kl. ${time}: ${what}`,
  wasSkipped: (item: string) => `»${item}« blev sprunget over`,
  wasTakenIn: (item: string) => `»${item}« kom med igen`,
  undone: 'det blev fortrudt',
  clockMoved: (minutes: number) =>
    minutes < 0
      ? `computerens ur blev stillet ${-minutes} min. tilbage; tiderne før er efter det gamle ur`
      : `computerens ur blev stillet ${minutes} min. frem; tiderne før er efter det gamle ur`,
  cameLate: 'Kom sent',
  late: (name: string, minutes: number) => `${name} (${minutes} min.)`,
  partly: 'Delvist til stede',
  absent: 'Fraværende',
}

export type LogWords = typeof words
