import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readContent } from '../../electron/content.ts'
import { root, temporary, testHouse, until, value } from '../support/room.ts'
import { runThrough } from '../support/scripted.ts'

const { templates } = readContent(join(root, 'resources'))
const phones = { customer: 6, supplier: 5 }
const many = 11

/** Every template as it is, untouched, the way a newcomer would try it: planned, rehearsed at 60×, saved. */
test.each(templates.map(({ id }) => id))(
  '%s runs through once in rehearsal at 60 times its speed, and its minutes have all that was written',
  async (templateId) => {
    const given = await testHouse()
    const { ask, view, broken } = given
    const { engagementId } = value(await ask.makeDemo())
    const from = { kind: 'template', templateId } as const
    const { workshopId } = value(
      await ask.makeWorkshop({
        ...{ engagementId, name: '', customer: '', supplier: '', from },
        ...{ date: '2026-12-04', startsAt: 540, place: 'Lokale 2', language: 'da' },
        ...{ facilitator: 'Ane Lind', askedBy: 'styregruppen' },
      }),
    )
    value(await ask.openWorkshop({ engagementId, workshopId }))
    value(await ask.rehearse({ do: 'begin', speed: 60, phones }))
    await until(() => view().rehearsal?.phones === many)
    const began = view().rehearsal?.now ?? 0

    const held = await runThrough(given, { phones: many, speed: 60 })

    const planned = view().agenda?.reduce((sum, { item }) => sum + item.minutes, 0) ?? 0
    await until(() => view().rehearsal?.now === began + planned * 60_000)
    const template = templates.find(({ id }) => id === templateId)
    expect(held.pictures).toHaveLength(template?.items.length ?? 0)
    expect(held.polls).toBe(
      template?.items.filter(({ answer }) => answer.kind === 'poll').length ?? 0,
    )
    const folder = temporary()
    const { files } = value(
      await ask.saveFiles({ workshopId, what: ['minutes'], language: 'da', notes: true, folder }),
    )
    const words = textOf(files[0]?.path ?? '')
    for (const text of held.written) expect(words).toContain(text)
    expect(broken).toEqual([])
    value(await ask.rehearse({ do: 'end' }))
    await until(() => view().rehearsal === null)
    expect(view().clock?.state ?? 'before').toBe('before')
  },
)

/** The words of a Word file, as they stand one after another. */
function textOf(path: string): string {
  const parts = unzipSync(readFileSync(path))
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, '')
}
