/** Partssvar beside a measurement that is shown jointly: in the picture, its sentences, the minutes and the cockpit. */
export const words = {
  legend: 'Partssvar, sagt åbent:',
  said: (parts: readonly string[]) => `Partssvar: ${parts.join('; ')}.`,
  one: (side: string, answer: string, speaker: string) => `${side} ${answer} (${speaker})`,
  group: (side: string, speaker: string) => `${side}: partssvar, sagt åbent af ${speaker}`,
  here: 'sagt',
  title: 'Partssvar',
  about:
    'Hver part taler sammen, og én svarer åbent på partens vegne. Svarene tegnes, når alle parter har svaret på rækken, og de tæller ikke med i målingen.',
  speaker: (side: string) => `Taler for: ${side}`,
  first: 'Skriv først, hvem der taler for parten.',
  answer: (side: string, row: string) => `${side} om ${row}`,
  row: 'Række',
  none: 'intet svar',
  count: (done: number, of: number) => `${done} af ${of} rækker har svar fra alle parter`,
}

export type SpokenWords = typeof words
