import { expect, test } from 'vitest'
import { ownPictures } from '../../electron/ownpictures.ts'
import { mostPictures } from '../../shared/owned.ts'

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]).toString('base64')
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]).toString('base64')
const webp = Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1').toString('base64')

test('a picture is known by its first bytes, whatever its name says', () => {
  const own = ownPictures()
  for (const [at, data] of [png, jpeg, webp].entries())
    expect(own.keep({ id: `p${at}`, name: 'x.txt', data })).toMatchObject({ ok: true })
  for (const words of ['<svg onload="x()">', '%PDF-1.7', 'GIF89a', 'RIFF\0\0\0\0WAVE', ''])
    expect(
      own.keep({ id: 'bad', name: 'x.png', data: Buffer.from(words).toString('base64') }),
    ).toMatchObject({ ok: false, reason: 'notAPicture' })
  expect(own.list().map(({ id }) => id)).toEqual(['p0', 'p1', 'p2'])
  expect(own.read({ id: 'p1' })).toEqual({ ok: true, value: { data: jpeg } })
  expect(own.read({ id: 'bad' })).toMatchObject({ reason: 'notFound' })
  expect(own.keep({ id: 'p1', name: 'again', data: png })).toMatchObject({ reason: 'takenAlready' })
  own.clear()
  expect([own.list(), own.read({ id: 'p1' }).ok]).toEqual([[], false])
})

test('no more than 60 pictures are held', () => {
  const own = ownPictures()
  expect(mostPictures).toBe(60)
  for (let at = 0; at < 60; at++) own.keep({ id: `${at}`, name: '', data: png })
  expect(own.keep({ id: 'one more', name: '', data: png })).toMatchObject({
    reason: 'tooManyPictures',
  })
})
