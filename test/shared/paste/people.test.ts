import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { peopleFrom, type PersonLine } from '../../../shared/paste/people.ts'

/** What a line says besides the fields that are empty. */
const said = ({ name, role, organisation, email, takes, boss }: PersonLine) =>
  Object.fromEntries(
    Object.entries({ name, role, organisation, email, takes, boss }).filter(
      ([, value]) => value !== '' && value !== null,
    ),
  )
const all = (text: string) => peopleFrom(text).people.map(said)
const mette = { name: 'Mette Krogh' }
const jonas = { name: 'Jonas Holm' }

describe('one person on one line', () => {
  test.each([
    ['Mette Krogh', mette],
    ['  Mette   Krogh  ', mette],
    ['Mette', { name: 'Mette' }],
    ['mette krogh', mette],
    ['METTE KROGH', mette],
    ['KROGH, Mette', mette],
    ['Krogh, Mette', mette],
    ['von Holm, Anne-Mette', { name: 'Anne-Mette von Holm' }],
    ['Åse Bjørnø-Æbelø', { name: 'Åse Bjørnø-Æbelø' }],
    ['J.P. Hansen', { name: 'J.P. Hansen' }],
    ['dr. phil. Mette Krogh', { name: 'dr. phil. Mette Krogh' }],
    ['Jens "Bo" Hansen', { name: 'Jens "Bo" Hansen' }],
    ["Ann O'Neil", { name: "Ann O'Neil" }],
    ['José van der Berg', { name: 'José van der Berg' }],
    [
      'Mette Krogh, projektleder, Digitaliseringsstyrelsen',
      { ...mette, role: 'projektleder', organisation: 'Digitaliseringsstyrelsen' },
    ],
    [
      'Mette Krogh, Project Manager, Acme Ltd',
      { ...mette, role: 'Project Manager', organisation: 'Acme Ltd' },
    ],
    ['Mette Krogh, KOMBIT, jurist', { ...mette, role: 'jurist', organisation: 'KOMBIT' }],
    ['Mette Krogh, Netcompany', { ...mette, organisation: 'Netcompany' }],
    ['Mette Krogh, projektleder', { ...mette, role: 'projektleder' }],
    [
      '• Mette Krogh – arkitekt – Aarhus Kommune',
      { ...mette, role: 'arkitekt', organisation: 'Aarhus Kommune' },
    ],
    ['1. Mette Krogh | KOMBIT', { ...mette, organisation: 'KOMBIT' }],
    ['•\tMette Krogh, jurist', { ...mette, role: 'jurist' }],
    ['3)\tMette Krogh, jurist', { ...mette, role: 'jurist' }],
    [
      'Mette Krogh (projektleder, KOMBIT)',
      { ...mette, role: 'projektleder', organisation: 'KOMBIT' },
    ],
    ['Mette Krogh (MEKR)', mette],
    ['Mette Krogh fra KOMBIT', { ...mette, organisation: 'KOMBIT' }],
    ['Projektleder: Mette Krogh', { ...mette, role: 'Projektleder' }],
    [
      'Projektleder, Mette Krogh, KOMBIT',
      { ...mette, role: 'Projektleder', organisation: 'KOMBIT' },
    ],
    ['Mette Krogh, jurist, gæst', { ...mette, role: 'jurist', takes: 'guest' }],
    [
      'Mette Krogh, rådgiver, KOMBIT',
      { ...mette, role: 'rådgiver', organisation: 'KOMBIT', takes: 'advises' },
    ],
    ['Mette Krogh, tester, observer', { ...mette, role: 'tester', takes: 'guest' }],
    ['Mette Krogh, jurist, leder: Jonas Holm', { ...mette, role: 'jurist', boss: 'Jonas Holm' }],
    ['Mette Krogh, reports to Jonas Holm', { ...mette, boss: 'Jonas Holm' }],
    ['Mette Krogh, jurist, +45 12 34 56 78', { ...mette, role: 'jurist' }],
    [
      'Mette Krogh, jurist, mk@digst.dk, DIGST',
      { ...mette, role: 'jurist', email: 'mk@digst.dk', organisation: 'DIGST' },
    ],
    ['Met\u0007te\u200B Krogh\u202E', mette],
  ])('%j', (text, person) => {
    expect(all(text)).toEqual([person])
    expect(peopleFrom(text).left).toEqual([])
  })
})

describe('from Outlook', () => {
  test.each([
    ['Mette Krogh <MK@x.dk>', [{ ...mette, email: 'mk@x.dk' }]],
    [
      'Mette Krogh <mk@x.dk>; Jonas Holm <jh@y.dk>',
      [
        { ...mette, email: 'mk@x.dk' },
        { ...jonas, email: 'jh@y.dk' },
      ],
    ],
    [
      'Krogh, Mette (KOMBIT) <mk@kombit.dk>',
      [{ ...mette, organisation: 'KOMBIT', email: 'mk@kombit.dk' }],
    ],
    ['Mette Krogh/KOMBIT', [{ ...mette, organisation: 'KOMBIT' }]],
    [
      'Mette Krogh/KOMBIT; Jonas Holm/Netcompany',
      [
        { ...mette, organisation: 'KOMBIT' },
        { ...jonas, organisation: 'Netcompany' },
      ],
    ],
    ['Krogh, Mette; Holm, Jonas', [mette, jonas]],
    [
      '"Krogh, Mette" <mk@x.dk>, "Holm, Jonas" <jh@y.dk>',
      [
        { ...mette, email: 'mk@x.dk' },
        { ...jonas, email: 'jh@y.dk' },
      ],
    ],
    [
      'Til: Krogh Hansen, Mette <mk@x.dk>; Jonas <jh@y.dk>',
      [
        { name: 'Mette Krogh Hansen', email: 'mk@x.dk' },
        { name: 'Jonas', email: 'jh@y.dk' },
      ],
    ],
    [
      'Mette Krogh <mk@x.dk>; Jonas; Bo Lee',
      [{ ...mette, email: 'mk@x.dk' }, { name: 'Jonas' }, { name: 'Bo Lee' }],
    ],
    ['mette.krogh@x.dk', [{ ...mette, email: 'mette.krogh@x.dk' }]],
    ['mette.krogh@x.dk <mette.krogh@x.dk>', [{ ...mette, email: 'mette.krogh@x.dk' }]],
    ['Mette Krogh mk@x.dk', [{ ...mette, email: 'mk@x.dk' }]],
    ['Mette Krogh <mailto:mk@x.dk>', [{ ...mette, email: 'mk@x.dk' }]],
    ['Mette Krogh, Jonas Holm, Bo Lee', [mette, jonas, { name: 'Bo Lee' }]],
    [
      'KOMBIT: Mette Krogh, Jonas Holm',
      [
        { ...mette, organisation: 'KOMBIT' },
        { ...jonas, organisation: 'KOMBIT' },
      ],
    ],
  ])('%j', (text, people) => {
    expect(all(text)).toEqual(people)
    expect(peopleFrom(text).left).toEqual([])
  })
})

describe('from Excel, Word tables and CSV text', () => {
  test('headings in Danish say what each column holds', () => {
    const { people, left } = peopleFrom(
      '\uFEFFNavn\tRolle/titel\tOrganisation\tE-mail (arbejde)\tSvarer\tNærmeste leder\r\n' +
        'Mette Krogh\t"Projekt-\r\nleder"\tKOMBIT\tMK@kombit.dk\tja\tHolm, Jonas\r\n' +
        'Jonas Holm\tchef\tKOMBIT\t\tnej\t\r\n',
    )
    expect(people).toEqual([
      {
        line: 2,
        name: 'Mette Krogh',
        role: 'Projekt- leder',
        organisation: 'KOMBIT',
        email: 'mk@kombit.dk',
        takes: 'answers',
        boss: 'Jonas Holm',
      },
      {
        line: 4,
        name: 'Jonas Holm',
        role: 'chef',
        organisation: 'KOMBIT',
        email: '',
        takes: 'advises',
        boss: '',
      },
    ])
    expect(left.map(({ line, why }) => [line, why])).toEqual([[1, 'header']])
  })

  test('headings in English, names in two columns, commas and quotes', () => {
    expect(
      all(
        'First name,Last name,Job title,Company,Manager\nAnn,O\'Neil,"Lead, data",Acme Ltd,Bo Lee',
      ),
    ).toEqual([
      { name: "Ann O'Neil", role: 'Lead, data', organisation: 'Acme Ltd', boss: 'Bo Lee' },
    ])
  })

  test('semicolons, and a person of whom only the address is known', () => {
    const { people, left } = peopleFrom(
      'Navn;Firma;E-mail;Gæst\n;DIGST;jonas.holm@x.dk;x\n;DIGST;info@x.dk;\n;DIGST;;',
    )
    expect(people.map(said)).toEqual([
      { ...jonas, organisation: 'DIGST', email: 'jonas.holm@x.dk', takes: 'guest' },
    ])
    expect(left.map(({ line, why }) => [line, why])).toEqual([
      [1, 'header'],
      [3, 'onlyAddress'],
      [4, 'noName'],
    ])
  })

  test('a column says whether they answer, advise or are guests', () => {
    expect(
      all('Deltager\tDeltager som\nMette Krogh\tsvarer\nJonas Holm\trådgiver\nBo Lee\tguest'),
    ).toEqual([
      { ...mette, takes: 'answers' },
      { ...jonas, takes: 'advises' },
      { name: 'Bo Lee', takes: 'guest' },
    ])
  })

  test('what stands beside the name in its own cell counts where no column says otherwise', () => {
    expect(
      all('Nr.\tDeltager\tTitel\n1\tKrogh, Mette (KOMBIT)\tjurist\n2\tRepræsentant 2\t'),
    ).toEqual([{ ...mette, role: 'jurist', organisation: 'KOMBIT' }, { name: 'Repræsentant 2' }])
  })

  test('headings repeated on the next page of a Word table are not people', () => {
    const { people, left } = peopleFrom('Navn\tTitel\nMette Krogh\tchef\nNavn\tTitel\nJonas Holm\t')
    expect(people.map((person) => person.name)).toEqual(['Mette Krogh', 'Jonas Holm'])
    expect(left.map((each) => each.why)).toEqual(['header', 'header'])
  })

  test.each([
    [
      'Mette Krogh\tprojektleder\tKOMBIT\tmk@kombit.dk',
      { ...mette, role: 'projektleder', organisation: 'KOMBIT', email: 'mk@kombit.dk' },
    ],
    ['1\tMette\tKrogh\tNetcompany', { ...mette, organisation: 'Netcompany' }],
    ['Krogh, Mette\tjurist', { ...mette, role: 'jurist' }],
    ['KOMBIT\tMette Krogh\tjurist', { ...mette, role: 'jurist', organisation: 'KOMBIT' }],
    ['mk@x.dk\tMette Krogh', { ...mette, email: 'mk@x.dk' }],
    ['\tmette.krogh@x.dk\t', { ...mette, email: 'mette.krogh@x.dk' }],
    ['Mette Krogh;projektleder;KOMBIT', { ...mette, role: 'projektleder', organisation: 'KOMBIT' }],
    ['Mette Krogh;mk@x.dk', { ...mette, email: 'mk@x.dk' }],
  ])('a row without headings: %j', (text, person) => {
    expect(all(text)).toEqual([person])
  })
})

describe('what is nobody', () => {
  test.each([
    ['info@x.dk', 'onlyAddress'],
    ['mk@x.dk', 'onlyAddress'],
    ['no-reply@x.dk', 'onlyAddress'],
    ['Husk kaffe til alle', 'noName'],
    ['Vi mødes i lokale 3.', 'noName'],
    ['KOMBIT', 'noName'],
    ['projektleder', 'noName'],
    ['—', 'noName'],
    ['1.', 'noName'],
    ['Kunden:', 'heading'],
    ['Deltagere', 'header'],
    ['Navn', 'header'],
    ['A'.repeat(400), 'tooLong'],
    ['Ja '.repeat(400), 'tooLong'],
  ])('%j is left: %s', (text, why) => {
    const { people, left } = peopleFrom(text)
    expect(people).toEqual([])
    expect(left.map((each) => each.why)).toEqual([why])
  })

  test('an address among people is left with its own piece of the line', () => {
    const { people, left } = peopleFrom('mette.krogh@x.dk; jonas@y.dk, anne.lund@z.dk')
    expect(people.map((person) => person.name)).toEqual(['Mette Krogh', 'Anne Lund'])
    expect(left).toEqual([{ line: 1, text: 'jonas@y.dk', why: 'onlyAddress' }])
  })

  test('lines below the 2,000th are left and said to be', () => {
    const { people, left } = peopleFrom('Mette Krogh\n'.repeat(2003))
    expect(people).toHaveLength(2000)
    expect(left.map(({ line, why }) => [line, why])).toEqual([
      [2001, 'tooMany'],
      [2002, 'tooMany'],
      [2003, 'tooMany'],
    ])
  })
})

describe('nothing is lost', () => {
  const word = fc.constantFrom(
    ...['Mette', 'krogh', 'KOMBIT', '<mk@x.dk>', 'a.b@c.dk', 'Navn', 'E-mail', '"Holm,', 'Jonas"'],
    ...['projektleder', '(', ')', ';', ',', '\t', '"', ':', '–', '1.', '•', '/', '7', 'æøå'],
  )
  const line = fc.oneof(
    fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  )
  const blank = /^[\s\p{Cc}\p{Cf}]*$/u

  test('every line that is not blank is a person or left, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.map((each) => each.replaceAll(/["\n\r\v\f\u0085\u2028\u2029]/g, ''))
        const { people, left } = peopleFrom(text.join('\n'))
        const seen = new Set([...people, ...left].map((each) => each.line))
        text.forEach((each, index) => {
          if (!blank.test(each)) expect(seen).toContain(index + 1)
        })
        for (const person of people) expect(person.name).not.toBe('')
      }),
      { numRuns: 2000 },
    )
  })

  test('with quotes too, a line is a person’s or left, or inside the cell of the row it began on', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.map((each) => each.replaceAll(/[\n\r\v\f\u0085\u2028\u2029]/g, ''))
        const { people, left } = peopleFrom(text.join('\n'))
        const seen = new Set([...people, ...left].map((each) => each.line))
        text.forEach((each, index) => {
          const quotesBefore = text.slice(0, index).join('').includes('"')
          if (!blank.test(each) && !quotesBefore) expect(seen).toContain(index + 1)
        })
        for (const each of seen) expect(each).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 2000 },
    )
  })
})

test('two thousand long lines are read in less than a second or two', () => {
  const rude = `${'< '.repeat(100)}${'a'.repeat(300)} "${'( '.repeat(50)}`
  const before = performance.now()
  peopleFrom(`${rude}\n`.repeat(2000))
  expect(performance.now() - before).toBeLessThan(5000)
})
