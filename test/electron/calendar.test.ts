import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendarFile } from '../../electron/calendar.ts'
import type { CalendarEntry } from '../../shared/calendarentry.ts'

const day = (over: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'w-1@samspil',
  title: 'Kontrat- og samarbejdsworkshop',
  description: 'Kl. 9.00 Velkomst\nKl. 9.25 Status',
  place: 'Rådhuset, lokale 3; 2. sal',
  timeZone: 'Europe/Copenhagen',
  starts: { date: '2026-11-18', minute: 540 },
  ends: { date: '2026-11-18', minute: 750 },
  stamped: Date.UTC(2026, 9, 1, 8),
  sequence: 0,
  ...over,
})
const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each))
const startOf = (event: Partial<CalendarEntry>) =>
  read(calendarFile([day(event)]))[0]
    ?.startDate.toJSDate()
    .toISOString()

test('a day comes back as it was written, with æøå, commas, semicolons and line breaks', () => {
  const [event] = read(calendarFile([day({ title: 'Møde; æøå, \\ og "citat"' })]))
  expect(event?.summary).toBe('Møde; æøå, \\ og "citat"')
  expect(event?.location).toBe('Rådhuset, lokale 3; 2. sal')
  expect(event?.description).toBe('Kl. 9.00 Velkomst\nKl. 9.25 Status')
  expect(event?.uid).toBe('w-1@samspil')
  expect(event?.attendees).toEqual([])
})

test.each([
  ['2026-10-24', '2026-10-24T07:00:00.000Z'],
  ['2026-10-25', '2026-10-25T08:00:00.000Z'],
  ['2026-11-18', '2026-11-18T08:00:00.000Z'],
  ['2027-03-27', '2027-03-27T08:00:00.000Z'],
  ['2027-03-28', '2027-03-28T07:00:00.000Z'],
])('nine in Copenhagen on %s is %s', (date, moment) => {
  expect(startOf({ starts: { date, minute: 540 }, ends: { date, minute: 600 } })).toBe(moment)
})

test('a workshop in another zone keeps its own nine', () => {
  expect(startOf({ timeZone: 'America/Nuuk' })).toBe('2026-11-18T11:00:00.000Z')
  expect(startOf({ timeZone: 'Asia/Kolkata' })).toBe('2026-11-18T03:30:00.000Z')
})

test('an end past midnight is the next day', () => {
  const [event] = read(calendarFile([day({ ends: { date: '2026-11-18', minute: 1470 } })]))
  expect(event?.endDate.toJSDate().toISOString()).toBe('2026-11-18T23:30:00.000Z')
})

test('each day of the workshop is an event of its own, published and with nobody invited', () => {
  const file = calendarFile([
    day(),
    day({
      uid: 'w-2@samspil',
      starts: { date: '2026-11-19', minute: 540 },
      ends: { date: '2026-11-19', minute: 720 },
    }),
  ])
  expect(read(file).map((event) => event.uid)).toEqual(['w-1@samspil', 'w-2@samspil'])
  expect(file).toMatch(
    /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/Samspil\/\/Samspil\/\/DA\r\n/,
  )
  expect(file).toContain('\r\nMETHOD:PUBLISH\r\n')
  expect(file).not.toMatch(/ATTENDEE|ORGANIZER/)
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
})

test('a changed day keeps its name and has a higher number, so that a second import replaces the first', () => {
  const [first] = read(calendarFile([day()]))
  const [second] = read(calendarFile([day({ place: 'Lokale 4', sequence: 1 })]))
  expect(second?.uid).toBe(first?.uid)
  expect([first?.sequence, second?.sequence]).toEqual([0, 1])
})

test('the same events give the same bytes', () => {
  expect(calendarFile([day()])).toBe(calendarFile([day()]))
  expect(calendarFile([day()])).toContain('DTSTAMP:20261001T080000Z')
})

test('no line is longer than 75 octets, every line ends in CRLF, and any text comes back', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 })
  fc.assert(
    fc.property(text, text, (title, description) => {
      const file = calendarFile([day({ title, description: `${description}\n🙂 æøå ${title}` })])
      for (const line of file.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\r\n]/)
      }
      expect(read(file)[0]?.summary).toBe(title)
      expect(read(file)[0]?.description).toContain(`🙂 æøå ${title}`)
    }),
    { numRuns: 200 },
  )
})

test('control characters from a paste do not reach the file', () => {
  const file = calendarFile([day({ title: 'Status\u0000\u000B\tnu' })])
  expect(read(file)[0]?.summary).toBe('Status nu')
})
