import { expect, test } from 'vitest'
import { readCapture, settled } from '../../shared/capture.ts'
import { dueOf, readDue } from '../../shared/duewords.ts'
import { context } from './capture/context.ts'
import { days, noDays } from './capture/days.ts'
import { lines } from './capture/lines.ts'

const read = (typed: string) => readCapture(typed, context)

test('at least 200 written examples stand below', () => {
  const examples = [days, noDays, lines].flatMap((each) => Object.keys(each))
  expect(examples.length).toBeGreaterThanOrEqual(200)
})

test.each(Object.entries(lines))('understands %j', (typed, meant) => {
  expect(read(typed)).toMatchObject(meant)
})

test.each(Object.entries(days))('reads %j as %j', (said, meant) => {
  expect(dueOf(said, context)).toEqual(
    typeof meant === 'string' ? { day: meant, choices: [] } : { day: null, choices: meant },
  )
})

test.each(noDays)('finds no day in %j', (said) => {
  expect(dueOf(said, context)).toEqual({ day: null, choices: [] })
})

test('a date relative to go-live needs a go-live', () => {
  expect(readDue('G-12u', context.today, null)).toBeNull()
})

test('on a Sunday next Friday is one day, and on a Friday so is Friday', () => {
  expect(readDue('næste fredag', '2026-11-22', null)).toBe('2026-11-27')
  expect(readDue('fre', '2026-11-27', null)).toBe('2026-12-04')
  expect(readDue('uge 53', '2026-11-22', null)).toBe('2027-01-01')
})

test('a week that is over today is no day', () => {
  expect(readDue('denne uge', '2026-11-28', null)).toBeNull()
})

test.each(Object.keys(lines))('drops no word of %j that it did not understand', (typed) => {
  const { unknownName, unclearName, dueUnclear, unclearPrinciple, text } = read(typed)
  for (const said of [unknownName, unclearName?.said, dueUnclear, unclearPrinciple?.said])
    expect(text).toContain(said ?? '')
})

test('a kind that cannot be kept here is a note, word for word', () => {
  const { kind, text } = readCapture('r Data kommer for sent @Jonas', {
    ...context,
    kinds: ['note', 'action'],
  })
  expect({ kind, text }).toEqual({ kind: 'note', text: 'r Data kommer for sent @Jonas' })
})

test('where a record cannot keep a principle, # is a word like others', () => {
  expect(readCapture('h Ring #tillid', { ...context, principles: [] })).toMatchObject({
    text: 'Ring #tillid',
    principles: [],
    unclearPrinciple: null,
  })
})

test.each([
  ['h Ring @Mette i morgen', '@', 'Mette', 'Mette Kjær', 'h Ring @Mette Kjær i morgen'],
  ['h Ring @Met. Nu', '@', 'Met', 'Mette Kjær', 'h Ring @Mette Kjær. Nu'],
  ['h Ring >næste  fre, nu', '>', 'næste fre', '4.12.2026', 'h Ring >4.12.2026, nu'],
  ['h Ring > næste fre', '>', 'næste fre', '4.12.2026', 'h Ring >4.12.2026'],
  ['h Ring @Mettes @Mette', '@', 'Mette', 'Mette Lund', 'h Ring @Mettes @Mette Lund'],
] as const)('an answer takes its place in %j', (typed, mark, said, meant, line) => {
  expect(settled(typed, mark, said, meant)).toBe(line)
})

test('an answered question is not asked again', () => {
  const line = settled('h Ring @Mette >næste fre', '>', 'næste fre', '4.12.2026')
  expect(read(settled(line, '@', 'Mette', 'Mette Lund'))).toMatchObject({
    text: 'Ring',
    ownerId: 'mette l',
    due: '2026-12-04',
    unclearName: null,
    dueUnclear: null,
  })
})
