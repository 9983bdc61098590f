import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemsFrom } from '../../../shared/paste/agenda.ts'
import { itemLine, type ItemLine } from '../../../shared/paste/itemline.ts'

/** What a line says besides the fields that are empty. */
const said = (item: ItemLine) =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== '' && value !== null))
const all = (text: string) => itemsFrom(text).map(said)
const status = { title: 'Status' }
const pause = { title: 'Pause', kind: 'break' }

describe('a length', () => {
  test.each([
    ['25 Status', { ...status, minutes: 25 }],
    ['25  Status', { ...status, minutes: 25 }],
    ['25 min. Status', { ...status, minutes: 25 }],
    ['25 min status', { title: 'status', minutes: 25 }],
    ['25 Min. Status', { ...status, minutes: 25 }],
    ['25min: Status', { ...status, minutes: 25 }],
    ['25 minutter – Status', { ...status, minutes: 25 }],
    ['25 minutes Welcome', { title: 'Welcome', minutes: 25, kind: 'opening' }],
    ['45m Group work', { title: 'Group work', minutes: 45, kind: 'work' }],
    ['Status 25 min', { ...status, minutes: 25 }],
    ['Status, 25 min.', { ...status, minutes: 25 }],
    ['Status (25 min.)', { ...status, minutes: 25 }],
    ['Status [25 mins]', { ...status, minutes: 25 }],
    ['Status: 25 min', { ...status, minutes: 25 }],
    ['Status.......25 min', { ...status, minutes: 25 }],
    ['Status (25 min) – plan', { title: 'Status – plan', minutes: 25 }],
    ["90'", { minutes: 90 }],
    ["90' Workshop", { title: 'Workshop', minutes: 90 }],
    ['90 min', { minutes: 90 }],
    ['25', { minutes: 25 }],
    ['1 t Frokost', { title: 'Frokost', minutes: 60, kind: 'break' }],
    ['1 h Lunch', { title: 'Lunch', minutes: 60, kind: 'break' }],
    ['1t30', { minutes: 90 }],
    ['1t30 Workshop', { title: 'Workshop', minutes: 90 }],
    ['1h30 Workshop', { title: 'Workshop', minutes: 90 }],
    ['1 t 30 min Workshop', { title: 'Workshop', minutes: 90 }],
    ['1 time og 15 min. Workshop', { title: 'Workshop', minutes: 75 }],
    ['1:30 t Workshop', { title: 'Workshop', minutes: 90 }],
    ['1½ time Workshop', { title: 'Workshop', minutes: 90 }],
    ['1 1/2 time Workshop', { title: 'Workshop', minutes: 90 }],
    ['½ time Status', { ...status, minutes: 30 }],
    ['1,5 time Workshop', { title: 'Workshop', minutes: 90 }],
    ['1.5 hours Workshop', { title: 'Workshop', minutes: 90 }],
    ['2 timer Workshop', { title: 'Workshop', minutes: 120 }],
    ['en halv time Workshop', { title: 'Workshop', minutes: 30 }],
    ['Halvanden time: workshop', { title: 'workshop', minutes: 90 }],
    ['Et kvarter Status', { ...status, minutes: 15 }],
    ['half an hour Status', { ...status, minutes: 30 }],
    ['Pause 15', { ...pause, minutes: 15 }],
    ['5 min break', { title: 'break', minutes: 5, kind: 'break' }],
    ['1 t 3 grupper', { title: '3 grupper', minutes: 60 }],
  ])('%j', (text, item) => {
    expect(said(itemLine(text))).toEqual(item)
  })
})

describe('how short it may become', () => {
  test.each([
    ['25→15 Status', { ...status, minutes: 25, least: 15 }],
    ['25->15 min. status', { title: 'status', minutes: 25, least: 15 }],
    ['20-25 min. Status', { ...status, minutes: 25, least: 20 }],
    ['Status 25 min, kan kortes til 15', { ...status, minutes: 25, least: 15 }],
    ['Status (25 min, kan kortes til 15 min.)', { ...status, minutes: 25, least: 15 }],
    ['25 min. Status (at least 15 min)', { ...status, minutes: 25, least: 15 }],
    ['15→25 Status', { ...status, minutes: 15 }],
  ])('%j', (text, item) => {
    expect(said(itemLine(text))).toEqual(item)
  })
})

describe('a number that belongs to the title', () => {
  test.each([
    '3 principper',
    '25 status',
    'Fase 2',
    '2026 Strategi',
    'Mål for 2026',
    '24/7 Drift',
    '10 % af tiden',
    '10.000 kr.',
    'Version 12.10',
    '1. runde',
    '9-10 deltagere fortæller',
    '1000 min Status',
    'Status på 25 min',
    'Mødet slutter 12.30',
    '5G i kommunen',
    '25 m2 lokale',
    'Runde (2)',
  ])('%j', (text) => {
    expect(said(itemLine(text))).toEqual({ title: text })
  })

  test('before a capital it is minutes, which is the rule and not a guess', () => {
    expect(said(itemLine('3 Principper'))).toEqual({ title: 'Principper', minutes: 3 })
  })
})

describe('a time of day', () => {
  test.each([
    ['09.00-09.25 Status', { ...status, starts: 540, minutes: 25 }],
    ['9:00–9:25: Status', { ...status, starts: 540, minutes: 25 }],
    ['9.00 - 10 Status', { ...status, starts: 540, minutes: 60 }],
    ['0900-0925 Status', { ...status, starts: 540, minutes: 25 }],
    ['9.00 til 9.25 Status', { ...status, starts: 540, minutes: 25 }],
    ['9-10 Status', { ...status, starts: 540, minutes: 60 }],
    ['[09:00] Status', { ...status, starts: 540 }],
    ['9.00 Status', { ...status, starts: 540 }],
    ['0930 Status', { ...status, starts: 570 }],
    ['9.00 25 Status', { ...status, starts: 540, minutes: 25 }],
    ['9.00 Status (25 min.)', { ...status, starts: 540, minutes: 25 }],
    ['Status 9.00-9.25', { ...status, starts: 540, minutes: 25 }],
    ['1-2 pm Status', { ...status, starts: 780, minutes: 60 }],
    ['11:30 am – 1:00 pm Status', { ...status, starts: 690, minutes: 90 }],
    ['1.10 Status', status],
  ])('%j', (text, item) => {
    expect(said(itemLine(text))).toEqual(item)
  })
})

describe('a start that stays', () => {
  test.each([
    ['kl. 9.30 Pause 15', { ...pause, starts: 570, fixed: 570, minutes: 15 }],
    ['12.00 Frokost', { title: 'Frokost', kind: 'break', starts: 720, fixed: 720 }],
    ['Frokost kl. 12', { title: 'Frokost', kind: 'break', starts: 720, fixed: 720 }],
    ['Lunch 12:00-12:45', { title: 'Lunch', kind: 'break', starts: 720, fixed: 720, minutes: 45 }],
    ['9:30 am Coffee', { title: 'Coffee', kind: 'break', starts: 570, fixed: 570 }],
    ['Kl. 9 Status', { ...status, starts: 540, fixed: 540 }],
    ['at 9:30 Status', { ...status, starts: 570, fixed: 570 }],
    ['12.00 (fast) Status', { ...status, starts: 720, fixed: 720 }],
    ['fast kl. 10.25 Status', { ...status, starts: 625, fixed: 625 }],
  ])('%j', (text, item) => {
    expect(said(itemLine(text))).toEqual(item)
  })
})

describe('what kind it is, from clear words only', () => {
  test.each([
    ['Ankomst og kaffe', 'arrival'],
    ['Kaffe og ankomst', 'arrival'],
    ['Arrival', 'arrival'],
    ['Velkomst og program', 'opening'],
    ['Check-in', 'opening'],
    ['Kort pause', 'break'],
    ['Kaffepause', 'break'],
    ['Lunch break', 'break'],
    ['Måling af principperne', 'poll'],
    ['Temperaturmåling', 'poll'],
    ['Afstemning om navn', 'poll'],
    ['Vote', 'poll'],
    ['Gruppearbejde: risici', 'work'],
    ['Breakout groups', 'work'],
    ['Oplæg og drøftelse', 'talk'],
    ['Opsamling', 'closing'],
    ['Check-ud', 'closing'],
    ['Farvel', 'closing'],
    ['Wrap-up', 'closing'],
    ['Forventningsafstemning', null],
    ['Afstemning af forventninger', null],
    ['Opsamling fra sidst', null],
    ['Status efter frokost', null],
    ['Åbning af tilbud', null],
    ['Breakdown of costs', null],
    ['Opmåling', null],
  ])('%s: %s', (title, kind) => {
    expect(itemLine(title)).toMatchObject({ title, kind })
  })
})

describe('cells of a row', () => {
  test.each([
    ['9:00–9:25\tStatus\tMette', { ...status, starts: 540, minutes: 25, responsible: 'Mette' }],
    ['Status\t25\tMette og Jonas', { ...status, minutes: 25, responsible: 'Mette og Jonas' }],
    ['25\tStatus\tMK/JH', { ...status, minutes: 25, responsible: 'MK/JH' }],
    ['9.00\t9.25\tStatus', { ...status, starts: 540, minutes: 25 }],
    ['09:00:00\t0:25\tStatus', { ...status, starts: 540, minutes: 25 }],
    ['9.00\tStatus\tGennemgang af planen', { title: 'Status – Gennemgang af planen', starts: 540 }],
    ['9.00\tStatus 25 min', { ...status, starts: 540, minutes: 25 }],
    ['25 min\t3 principper', { title: '3 principper', minutes: 25 }],
    ['Status (Mette)', { title: 'Status (Mette)' }],
    ['Status – Mette', { title: 'Status – Mette' }],
  ])('%j', (text, item) => {
    expect(said(itemLine(text))).toEqual(item)
  })
})

describe('many lines', () => {
  test('numbering, bullets, blank lines and the heading are not items', () => {
    expect(all('Dagsorden:\n\n1. velkomst\n2. status (25 min)\n\n3. pause')).toEqual([
      { title: 'velkomst', kind: 'opening' },
      { title: 'status', minutes: 25 },
      { title: 'pause', kind: 'break' },
    ])
    expect(all('•\tStatus 25 min\n- Pause\no Måling')).toEqual([
      { ...status, minutes: 25 },
      pause,
      { title: 'Måling', kind: 'poll' },
    ])
    expect(all('1.1 Status\n1.2 Plan')).toEqual([status, { title: 'Plan' }])
  })

  test('numbers that count one, two, three are not minutes', () => {
    expect(all('1 Status\n2 Plan\n3 Økonomi')).toEqual([
      status,
      { title: 'Plan' },
      { title: 'Økonomi' },
    ])
    expect(all('25 Status\n15 Pause')).toEqual([
      { ...status, minutes: 25 },
      { ...pause, minutes: 15 },
    ])
  })

  test('lengths nobody wrote lie between two starts, and a time alone is an end', () => {
    const items = itemsFrom(
      '9.00 Velkomst\n9.25 Status\nPlan 10 min\n10.00 Pause\n10.15 Måling\n12.00',
    )
    expect(items.map(({ title, minutes }) => [title, minutes])).toEqual([
      ['Velkomst', 25],
      ['Status', 25],
      ['Plan', 10],
      ['Pause', 15],
      ['Måling', 105],
    ])
    expect(all('9.00 Status\nPlan\n10.00 Slut')).toEqual([
      { ...status, starts: 540 },
      { title: 'Plan' },
    ])
  })

  test('where every line says kl. only the breaks stay put', () => {
    const items = itemsFrom('kl. 9.00 Velkomst\nkl. 9.15 Status\nkl. 10.00 Pause\nkl. 10.15 Plan')
    expect(items.map((item) => item.fixed)).toEqual([null, null, 600, null])
  })

  test('a table from Word with headings in Danish', () => {
    expect(
      all(
        'Tid\tPunkt\tAnsvarlig\n9.00-9.25\tVelkomst\tMette Krogh\n9.25-10.00\tFase 2\tstyregruppen',
      ),
    ).toEqual([
      { title: 'Velkomst', kind: 'opening', starts: 540, minutes: 25, responsible: 'Mette Krogh' },
      { title: 'Fase 2', starts: 565, minutes: 35, responsible: 'styregruppen' },
    ])
  })

  test('a table from Excel with numbers, lengths as clock times and cells in quotes', () => {
    expect(
      all(
        'Nr\tEmne\tVarighed\tHvem\n1\t"Status\nog plan"\t0:45\tAlle\n2\tPause\t15\t\n3\tMål\t1:30\tMK',
      ),
    ).toEqual([
      { title: 'Status og plan', minutes: 45, responsible: 'Alle' },
      { ...pause, minutes: 15 },
      { title: 'Mål', minutes: 90, responsible: 'MK' },
    ])
  })

  test('headings in English, with start and end apart', () => {
    expect(all('Start;End;Topic\n09:00;09:30;Welcome\n09:30;10:00;"Goals; and benefits"')).toEqual([
      { title: 'Welcome', kind: 'opening', starts: 540, minutes: 30 },
      { title: 'Goals; and benefits', starts: 570, minutes: 30 },
    ])
  })

  test('a table without headings, whose first column only counts', () => {
    expect(all('1\tVelkomst\t10\tMette\n2\tStatus\t25\tJonas Holm')).toEqual([
      { title: 'Velkomst', kind: 'opening', minutes: 10, responsible: 'Mette' },
      { ...status, minutes: 25, responsible: 'Jonas Holm' },
    ])
  })

  test('nothing but blank lines is nothing', () => {
    expect(itemsFrom('\n \t \n\u200B\n')).toEqual([])
  })

  test('reads whatever is pasted, keeps every word of a plain line and no length outside 1–600', () => {
    const word = fc.constantFrom(
      ...['25', 'min.', 'kl.', '9.30', '-', '(', ')', '→', 'Status', 'og', 'Pause', 't', '½', '\t'],
      ...['1.', '•', 'fast', 'kan kortes til', '"', 'æøå', '\n', ':', '0:25', '15', '2026', 'pm'],
    )
    const text = fc.oneof(
      fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
    )
    fc.assert(
      fc.property(text, (pasted) => {
        const items = [...itemsFrom(pasted), itemLine(pasted)]
        for (const item of items) {
          if (item.minutes !== null) expect(item.minutes).toBeGreaterThanOrEqual(1)
          if (item.minutes !== null) expect(item.minutes).toBeLessThanOrEqual(600)
          if (item.least !== null) expect(item.least).toBeLessThan(item.minutes ?? 0)
          expect(item.starts ?? 0).toBeLessThan(1440)
        }
        const kept = items.map((item) => `${item.title} ${item.responsible}`).join(' ')
        for (const each of pasted.match(/Status|æøå/g) ?? []) expect(kept).toContain(each)
      }),
      { numRuns: 3000 },
    )
  })
})
