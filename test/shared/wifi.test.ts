import { expect, test } from 'vitest'
import { phoneRoom } from '../../shared/phoneview.ts'
import { wallScene } from '../../shared/wallview.ts'
import { wifiCode } from '../../shared/wifi.ts'
import { stageIn } from '../../renderer/gallery/stage.ts'

test('the network’s code escapes \\ ; , : and ", keeps every other letter, and says where no password is needed', () => {
  expect(wifiCode({ network: 'Mødelokale 3', password: 'hemmelig' })).toBe(
    'WIFI:T:WPA;P:hemmelig;S:Mødelokale 3;;',
  )
  expect(wifiCode({ network: 'a;b,c:d"e\\f', password: ';;P:x' })).toBe(
    'WIFI:T:WPA;P:\\;\\;P\\:x;S:a\\;b\\,c\\:d\\"e\\\\f;;',
  )
  expect(wifiCode({ network: 'Åben', password: '' })).toBe('WIFI:T:nopass;S:Åben;;')
})

test('the welcome picture shows the network first where phones need one, and never while they are shut out', () => {
  const stage = stageIn('da')
  stage.day(0, 5)
  stage.set({ wifi: { network: 'Gæst', password: 'x' } })
  expect(wallScene(stage.scene(), 'da')).toMatchObject({ mode: 'join', door: null, wifi: null })
  stage.seat({ customer: 1, supplier: 1 })
  expect(wallScene(stage.scene(), 'da')).toMatchObject({ wifi: { network: 'Gæst', password: 'x' } })
})

test('without a wall the task of the item that runs is on the phones, and only then', () => {
  const stage = stageIn('da')
  stage.day(3, 8)
  const workshopId = stage.at.heldId
  expect(phoneRoom(stage.scene(), 'da')?.task).toBeNull()
  stage.must({ do: 'editWorkshop', workshopId, set: { withoutWall: true } })
  const scene = wallScene(stage.scene(), 'da')
  expect(scene.mode).toBe('task')
  expect(phoneRoom(stage.scene(), 'da')?.task?.what).toEqual('what' in scene ? scene.what : null)
  stage.must({ do: 'endDay', workshopId })
  expect(phoneRoom(stage.scene(), 'da')?.task).toBeNull()
})
