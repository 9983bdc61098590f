/** 9, 9.30, 09:30 and 930 as minutes of the day; null where it is no time. */
export function minutesIn(typed: string): number | null {
  const match = /^\s*(\d{1,2})(?:[.:\s]?(\d{2}))?\s*$/.exec(typed)
  if (!match) return null
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? '0')]
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null
}
