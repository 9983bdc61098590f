import { expect, test } from 'vitest'
import { starterPack } from '../../../shared/packs/starter.ts'
import { languages, otherLanguage } from '../../../shared/text.ts'
import { cockpitExhibit, viewOf } from '../../../renderer/gallery/cockpit.ts'
import { listed, pathTo } from '../../../renderer/gallery/exhibits.ts'
import { faultsIn, hurriedPack } from '../../../renderer/gallery/packs.ts'
import { phoneExhibit } from '../../../renderer/gallery/phone.ts'
import { tableExhibit } from '../../../renderer/gallery/table.ts'
import { wallExhibit } from '../../../renderer/gallery/wall.ts'
import { principlesIn } from '../../support/room.ts'

test('no two exhibits share a name, and each has an address of its own', () => {
  expect(listed.length).toBeGreaterThan(100)
  expect(new Set(listed.map(({ name }) => name)).size).toBe(listed.length)
  const paths = listed.map((exhibit) => pathTo(exhibit, 'da', 'light'))
  expect(new Set(paths).size).toBe(listed.length)
})

test.each(languages)('every exhibit can be made from the demo: %s', (language) => {
  for (const { name, on } of listed) {
    if (on === 'cockpit') {
      const exhibit = cockpitExhibit(name, language)
      expect(exhibit && viewOf(exhibit, 'light').home.templates.length, name).toBeGreaterThan(0)
    } else if (on === 'table') {
      expect(tableExhibit(name, language)?.shown.page, name).toBeTruthy()
    } else if (on === 'wall') {
      const spoken = name.endsWith('-english') ? otherLanguage(language) : language
      expect(wallExhibit(name, language, 'dark')?.view.language, name).toBe(spoken)
    } else {
      const exhibit = phoneExhibit(name, language)
      // a phone stands at the door, or has a seat and sees the room from it
      expect(
        (exhibit && (exhibit.guest ?? exhibit.view?.me?.code)) || exhibit?.view?.me?.sign,
        name,
      ).toBeTruthy()
    }
  }
})

test('the gallery counts what the demo counts: wall, cockpit and phone show the same result', () => {
  const cockpit = cockpitExhibit('poll-shown', 'da')
  const shown = cockpit && principlesIn(viewOf(cockpit, 'light'))?.reading?.sentences
  const wall = wallExhibit('wall-result', 'da', 'light')?.view.wall
  expect(shown?.length).toBe(7)
  expect(wall?.mode === 'result' && wall.result.sentences).toEqual(shown)
  expect(phoneExhibit('phone-result', 'da')?.view?.result?.sentences).toEqual(shown)
  const held = cockpitExhibit('minutes', 'da')
  expect(held && principlesIn(viewOf(held, 'light'))?.reading?.sentences).toEqual(shown)
})

test('the plan’s states are told by the rules: what fits, 15 minutes too much before the pause, two days', () => {
  const agenda = (name: string) => {
    const exhibit = cockpitExhibit(name, 'da')
    return (exhibit && viewOf(exhibit, 'light').agenda) ?? []
  }
  // the pause is fixed at 10.20
  const pauseOf = (name: string) => agenda(name).find(({ item }) => item.fixed === 620)?.planned
  expect(pauseOf('plan')?.starts).toBe(620)
  expect(pauseOf('plan-over')?.starts).toBe(635)
  expect(agenda('plan-days').filter(({ item }) => item.day === 1)).toHaveLength(6)
  expect(agenda('plan-empty')).toEqual([])
})

test('a pack written in a hurry has faults, each on its line, and the start for one’s own has none', () => {
  expect(faultsIn(hurriedPack()).map(({ why }) => why)).toEqual(['unknown', 'noWords', 'wrong'])
  expect(faultsIn(JSON.stringify(starterPack))).toEqual([])
})

test('a name that is not in the gallery is nothing', () => {
  expect(cockpitExhibit('nothing', 'da')).toBeNull()
  expect(wallExhibit('nothing', 'da', 'light')).toBeNull()
  expect(phoneExhibit('nothing', 'da')).toBeNull()
})
