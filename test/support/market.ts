import type { Command } from '../../shared/commands.ts'
import type { Language } from '../../shared/text.ts'
import type { Joined, Asks } from '../../shared/contract.ts'
import { call, post, read, testHouse, value } from './room.ts'
import { onTestFinished } from 'vitest'
import type { Audience } from '../../shared/contract.ts'
import type { Views } from '../../shared/views.ts'

/** Five companies that nobody else is called, and two people from each. */
export const firms = [
  ['alvedal', 'Alvedal Data A/S', 'Alvedal', 'Agnete Alvhild', 'Arvid Askholt'],
  ['brixlund', 'Brixlund IT ApS', 'Brixlund', 'Balder Bergsten', 'Bodil Bjergskov'],
  ['corvandia', 'Corvandia A/S', 'Corvandia', 'Clemens Corfitz', 'Cathrine Cederlund'],
  ['dromtoft', 'Dromtoft Systemer A/S', 'Dromtoft', 'Dagmar Drejskov', 'Ditlev Damborg'],
  ['ellekaer', 'Ellekær Software A/S', 'Ellekær', 'Ebbe Elverdam', 'Estrid Egelykke'],
] as const

/** Everything a company and its people are called, as it must not be read by the others. */
export const namesOf = ([, name, short, first, second]: (typeof firms)[number]): string[] => [
  name,
  short,
  first,
  second,
]
export const allNames = firms.flatMap(namesOf)

/** The market dialogue with five companies invited: the roster, and nothing held yet. */
export async function market(at?: number, data?: string) {
  const house = await testHouse({
    ...(at === undefined ? {} : { at }),
    ...(data === undefined ? {} : { data }),
  })
  const { ask } = house
  const made = value(
    await ask.makeWorkshop({
      engagementId: null,
      name: 'Nyt lønsystem',
      customer: 'Nordlund Kommune',
      supplier: firms[0][1],
      from: { kind: 'template', templateId: 'marked' },
      date: '2026-12-03',
      startsAt: 780,
      place: 'Rådhuset, sal 1',
      facilitator: 'Sanne Frost',
      askedBy: 'udbudsafdelingen',
      language: 'da',
    }),
  )
  value(await ask.openWorkshop(made))
  const first = house.view().open?.parties.find(({ sideId }) => sideId === 'supplier')?.id ?? ''
  const partyIds = firms.map(([id], index) => (index === 0 ? first : id))
  await run(ask, { do: 'editParty', partyId: first, set: { short: firms[0][2] } } as Command)
  for (const [index, [id, name, short]] of firms.entries())
    if (index > 0) await run(ask, { do: 'addParty', id, sideId: 'supplier', name, short })
  for (const [index, [, , , ...people]] of firms.entries())
    for (const [at_, name] of people.entries())
      await run(ask, {
        do: 'addPerson',
        id: `p${index}.${at_}`,
        partyId: partyIds[index] ?? '',
        name,
        role: at_ === 0 ? 'salgschef' : `arkitekt i ${firms[index]?.[2]}`,
        takes: 'answers',
      })
  const customer = house.view().open?.parties.find(({ sideId }) => sideId === 'customer')?.id ?? ''
  for (const [id, name, role] of [
    ['po', 'Inger Lund', 'projektejer'],
    ['ua', 'Per Krag', 'udbudsansvarlig'],
  ] as const)
    await run(ask, { do: 'addPerson', id, partyId: customer, name, role, takes: 'answers' })
  return { ...house, house, ask, ...made, partyIds, customer }
}

export async function run(ask: Asks<'facilitator'>, command: Command): Promise<void> {
  value(await ask.run(command))
}

/** A phone that came in by a code of one company, or of the customer. */
export async function phoneOf(url: string, code: string, language: Language = 'da') {
  const { origin, hash } = new URL(url)
  const room = hash.slice(1)
  const joined = value(await call<Joined>(`${origin}/guest/rejoin`, [{ room, code }], {}))
  const headers = { 'x-samspil-token': joined.token }
  const watch = await watching(origin, 'phone', headers, language)
  return {
    joined,
    view: watch.view,
    answer: (args: Record<string, unknown>) =>
      call(`${origin}/phone/answerForTable`, [args], headers),
    idea: (args: Record<string, unknown>) => call(`${origin}/phone/sendIdea`, [args], headers),
  }
}

/** What a door tells, in one language, until the test is over. */
export async function watching<A extends Audience>(
  origin: string,
  audience: A,
  headers: Record<string, string>,
  language: Language,
) {
  let view: Partial<Views[A]> = {}
  const everything: string[] = []
  const stop = new AbortController()
  const answered = await post(`${origin}/${audience}/watch`, { language }, headers, stop.signal)
  if (!answered.body) throw new Error('no stream')
  void read<A>(answered.body, (slices) => {
    everything.push(JSON.stringify(slices))
    view = { ...view, ...slices }
  }).catch(() => {})
  onTestFinished(() => stop.abort())
  return { view: () => view, everything }
}
