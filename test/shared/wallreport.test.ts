import { expect, test } from 'vitest'
import { worstReport, type WallUp } from '../../shared/wallreport.ts'

const well = { sound: 'ready', display: 'there' } as const
const silent = { sound: 'blocked', display: 'there' } as const
const away = { sound: 'ready', display: 'away' } as const
const here = (said: WallUp['said']): WallUp => ({ name: null, said })
const far = (said: WallUp['said']): WallUp => ({ name: 'Lokale 2', said })

test('a trouble of any wall is told, and says which wall on another computer it is', () => {
  expect(worstReport([here(well), far(well)])).toEqual({ ...well, where: null, gongs: true })
  expect(worstReport([here(well), far(silent)])).toEqual({
    ...silent,
    where: 'Lokale 2',
    gongs: true,
  })
  expect(worstReport([far(well), here(silent)])).toEqual({ ...silent, where: null, gongs: true })
})

test('a display that is gone is worse than sound held back, and hers comes before another', () => {
  expect(worstReport([here(silent), far(away)])).toMatchObject({ ...away, where: 'Lokale 2' })
  expect(worstReport([far(silent), here(silent)])).toEqual({ ...silent, where: null, gongs: false })
})

test('nothing is told before a wall has said how it fares', () => {
  expect(worstReport([])).toBeNull()
  expect(worstReport([here(null), far(null)])).toBeNull()
  expect(worstReport([here(null), far(silent)])).toMatchObject({ where: 'Lokale 2', gongs: false })
})
