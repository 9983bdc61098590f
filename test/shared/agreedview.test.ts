import { expect, test } from 'vitest'
import { phoneAgreed } from '../../shared/agreedview.ts'
import { stageIn } from '../../renderer/gallery/stage.ts'

test('when the day has ended each phone shows what was agreed by owner, and before that nothing', () => {
  const before = stageIn('da')
  before.day(7, 12)
  expect(phoneAgreed(before.scene(), 'da')).toBeNull()
  const stage = stageIn('da')
  stage.enter(stage.at.heldId)
  const seen = phoneAgreed(stage.scene(), 'da')
  const { records } = stage.scene().engagement
  const open = Object.values(records).filter(
    (each) =>
      each.kind === 'action' && each.status === 'open' && each.workshopId === stage.at.heldId,
  )
  expect(open.length).toBeGreaterThan(0)
  expect(seen?.owners.flatMap(({ actions }) => actions)).toHaveLength(open.length)
  const jonas = seen?.owners.find(({ name }) => name === 'Jonas Holm')
  expect(jonas).toMatchObject({ mark: 'K' })
  expect(jonas?.actions[0]).toMatch(/^H-\d\d .+ \(senest .+\)$/)
  // the same for every seat: it takes no seat, and holds no id of anybody
  expect(JSON.stringify(seen)).not.toMatch(/seat|personId|ownerId/)
})

test('where companies compete no phone is told who does what', () => {
  const stage = stageIn('da')
  stage.enter(stage.at.heldId)
  const scene = stage.scene()
  const { engagement, workshopId } = scene
  const workshop = engagement.workshops[workshopId]
  if (!workshop) throw new Error('it was held')
  const workshops = { ...engagement.workshops, [workshopId]: { ...workshop, competing: true } }
  expect(phoneAgreed({ ...scene, engagement: { ...engagement, workshops } }, 'da')).toBeNull()
})
