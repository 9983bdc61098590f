import ICAL from 'ical.js'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { keptKinds } from '../../../shared/records.ts'
import { registersOf } from '../../../shared/exchange/register.ts'
import { actionDates } from '../../../electron/exchange/actiondates.ts'
import { csv, serialOf, workbook } from '../../../electron/exchange/spreadsheet.ts'
import { livedOn, theDemo } from '../../support/randomday.ts'

const { engagement } = livedOn(theDemo(), 'a', 5, 200)
const registers = registersOf(engagement, 'da')
const sheetXml = (at: number) =>
  strFromU8(unzipSync(workbook(registers))[`xl/worksheets/sheet${at + 1}.xml`] ?? new Uint8Array())

test('every kind of record has a sheet, and every record a row', () => {
  expect(registers.sheets).toHaveLength(keptKinds.length)
  const rows = registers.sheets.reduce((sum, { rows: all }) => sum + all.length, 0)
  expect(rows).toBe(Object.keys(engagement.records).length)
})

test('days are days: 1 March 1900 is 61, and 4 December 2026 is 46360', () => {
  expect(serialOf('1900-03-01')).toBe(61)
  expect(serialOf('2026-12-04')).toBe(46360)
  expect(sheetXml(1)).toMatch(/<c r="E\d+" s="2"><v>46\d{3}<\/v><\/c>/)
})

test('what begins with = stays words in Excel, and is guarded in CSV', () => {
  const withFormula = {
    name: 'X',
    columns: [{ head: 'Tekst', width: 9 }],
    rows: [['=SUM(A1)'], ['Ærø; "by"']],
  }
  const xml = strFromU8(
    unzipSync(workbook({ title: 'x', language: 'da', sheets: [withFormula] }))[
      'xl/worksheets/sheet1.xml'
    ] ?? new Uint8Array(),
  )
  expect(xml).toContain('t="inlineStr"><is><t xml:space="preserve">=SUM(A1)</t>')
  expect(xml).not.toContain('<f>')
  const bytes = csv(withFormula)
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(strFromU8(bytes.slice(3))).toBe('Tekst\r\n\'=SUM(A1)\r\n"Ærø; ""by"""\r\n')
})

test('the head is frozen and filtered, and the same registers give the same bytes', () => {
  expect(sheetXml(0)).toContain('state="frozen"')
  expect(sheetXml(0)).toContain('<autoFilter ref="A1:')
  expect(Buffer.compare(workbook(registers), workbook(registers))).toBe(0)
})

test('each open action with a day is a whole day in the calendar, with a name that stays', () => {
  const read = (now: number) =>
    new ICAL.Component(ICAL.parse(actionDates(engagement, { ownerId: null, now, language: 'da' })))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event))
  const open = Object.values(engagement.records).filter(
    (record) => record.kind === 'action' && record.status === 'open' && record.due !== null,
  )
  const [before, after] = [read(1_800_000_000_000), read(1_800_000_600_000)]
  expect(before).toHaveLength(open.length)
  expect(open.length).toBeGreaterThan(0)
  expect(before.every((event) => event.startDate.isDate)).toBe(true)
  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
  expect(after[0]?.sequence).toBeGreaterThan(before[0]?.sequence ?? 0)
  expect(before[0]?.component.getAllSubcomponents('valarm')).toHaveLength(1)
})
