import { expect, test } from 'vitest'
import { isPdf, mostOfPdf, pageName } from '../../shared/ownpdf.ts'
import { ownPdf as da } from '../../shared/words/ownpdf/da.ts'
import { ownPdf as en } from '../../shared/words/ownpdf/en.ts'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

test('a PDF is known by its mark in the first 1024 bytes, or by its name', () => {
  expect(isPdf('bilag', bytes('%PDF-1.7'))).toBe(true)
  expect(isPdf('bilag.png', bytes(`${' '.repeat(1019)}%PDF-`))).toBe(true)
  expect(isPdf('bilag', bytes(`${' '.repeat(1020)}%PDF-`))).toBe(false)
  expect(isPdf('Bilag.PDF', bytes(''))).toBe(true)
  expect(isPdf('pdf.png', bytes('\x89PNG'))).toBe(false)
})

test('a page is called by its file and its number, in both languages', () => {
  expect(pageName('Bilag 3.pdf', 3, 12, da.page)).toBe('Bilag 3, side 3 af 12')
  expect(pageName('Bilag 3.pdf', 3, 12, en.page)).toBe('Bilag 3, page 3 of 12')
  expect(pageName('Bilag.3.PDF', 1, 1, da.page)).toBe('Bilag.3')
  expect(pageName('.pdf', 1, 1, da.page)).toBe('.pdf')
})

test('however long the name of a file, a page keeps its number within 200 letters', () => {
  const name = pageName(`${'Bilag'.repeat(60)}.pdf`, 1234, 5678, en.page)
  expect(name).toMatch(/…, page 1234 of 5678$/)
  expect(name.length).toBeLessThanOrEqual(200)
})

test('a PDF of more than 100 MB is not opened', () => {
  expect(mostOfPdf).toBe(100_000_000)
  expect([da, en].map((words) => words.not.tooBig('x'))).toEqual(
    Array.from({ length: 2 }, () => expect.stringContaining('100 MB')),
  )
})
