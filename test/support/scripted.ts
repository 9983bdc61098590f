import type { Command } from '../../shared/commands.ts'
import type { Side } from '../../shared/engagement.ts'
import type { Item } from '../../shared/agenda.ts'
import type { RecordKind } from '../../shared/packs/kinds.ts'
import type { Poll } from '../../shared/polls/poll.ts'
import { keptKinds } from '../../shared/records.ts'
import { buildsChains } from '../../shared/tableanswers.ts'
import type { FacilitatorView } from '../../shared/views.ts'
import { until, value, type TestHouse } from './room.ts'

/** What a scripted facilitator wrote, each with words of its own, so that it can be looked for in the minutes. */
export interface Held {
  /** the words of every record, by the item it was made in */
  readonly written: readonly string[]
  readonly polls: number
  /** the wall's pictures, in the order in which items brought them */
  readonly pictures: readonly string[]
}

let made = 0
const freshId = () => `scripted-${made++}`

/**
 * Runs the open workshop of a rehearsal through once, as its plan says: every item in its order and for its whole length,
 * every measurement opened, answered by all phones, closed and shown, every open answer given, and one record of each kind
 * that an item keeps.
 */
export async function runThrough(
  { ask, view, wall, pass }: TestHouse,
  { phones, speed }: { readonly phones: number; readonly speed: number },
): Promise<Held> {
  const workshopId = view().open?.workshop.id ?? ''
  const written: string[] = []
  const pictures: string[] = []
  let polls = 0
  const run = async (command: Command): Promise<void> => void value(await ask.run(command))

  async function measure(poll: Poll): Promise<void> {
    const pollId = poll.id
    if (poll.rows.length === 0) {
      const rows = ['Udtræk', 'Test', 'Uddannelse', 'Drift', 'Ferie'].map((text, at) => ({
        id: `${pollId}.${at}`,
        text: { da: text, en: text },
      }))
      await run({ do: 'editPoll', pollId, set: { rows } })
    }
    await run({ do: 'openPoll', pollId })
    await until(() => card(view(), pollId)?.open?.answered === phones, 20_000)
    await run({ do: 'closePoll', pollId })
    await run({ do: 'showPoll', pollId })
    await until(() => card(view(), pollId)?.poll.state === 'shown')
    polls++
  }

  async function collect(itemId: string): Promise<void> {
    await run({ do: 'openIdeas', itemId })
    await until(() => {
      const came = view().ideas?.ideas.filter((idea) => idea.itemId === itemId).length ?? 0
      return came + (view().ideas?.waiting[itemId] ?? 0) === phones
    }, 20_000)
    await run({ do: 'closeIdeas', itemId })
    await run({ do: 'showIdeas', itemId, shown: true })
  }

  async function answer(item: Item): Promise<void> {
    for (const one of answersTo(item, view().open?.sides ?? [])) await run(one)
    if (!buildsChains(item)) return
    const set = { from: 'Bord 1', delivery: 'Én indgang', change: 'Ét opslag', benefit: 'Tid' }
    await run({ do: 'addChain', id: freshId(), workshopId, itemId: item.id, set })
  }

  async function keep(item: Item): Promise<void> {
    for (const kind of item.keeps) {
      const text = `Ordene nummer ${made} under ${item.title.da ?? ''}.`
      const at = { id: freshId(), workshopId, itemId: item.id }
      if (kind === 'note') await run({ do: 'writeNote', ...at, text })
      else if (kind === 'escalation')
        await run({ do: 'addStep', id: at.id, title: { da: text, en: text }, days: 2 })
      else if (kind === 'gate') await holdGate(item, text)
      else if (isKept(kind)) await run({ do: 'makeRecord', ...at, of: { kind, text } })
      else continue
      written.push(text)
    }
  }

  /** First every role answers every criterion, then the room settles each; where a decision is kept too, it is concluded. */
  async function holdGate(item: Item, text: string): Promise<void> {
    const gateId = workshopId
    const isFirst = view().gate?.answers.length === 0
    const { criteria, roles } = view().gate?.gate ?? { criteria: [], roles: [] }
    const isOver = item.keeps.includes('decision')
    if (isOver)
      return await run({ do: 'concludeGate', gateId, is: 'conditions', by: 'Mette', text })
    for (const { id: criterionId } of criteria) {
      if (!isFirst) await run({ do: 'settleCriterion', gateId, criterionId, is: 'partly', text })
      else
        for (const { id: roleId } of roles)
          await run({ do: 'answerGate', gateId, criterionId, roleId, set: { is: 'partly', text } })
    }
  }

  for (const { item } of view().agenda ?? []) {
    await run({ do: 'nextItem', workshopId })
    await until(() => view().clock?.itemId === item.id)
    await until(() => wall().mode !== 'black')
    pictures.push(wall().mode)
    for (const { poll } of view().polls ?? []) if (poll.itemId === item.id) await measure(poll)
    if (item.answer.kind === 'texts') await collect(item.id)
    await answer(item)
    await keep(item)
    pass((item.minutes * 60_000) / speed)
  }
  await run({ do: 'endDay', workshopId })
  await until(() => view().clock?.state === 'ended')
  return { written, polls, pictures }
}

function card(view: FacilitatorView, pollId: string) {
  return view.polls?.find(({ poll }) => poll.id === pollId)
}

function isKept(kind: RecordKind): kind is (typeof keptKinds)[number] & RecordKind {
  return (keptKinds as readonly RecordKind[]).includes(kind)
}

/** One open answer of everybody who is asked: each side, two roles, two tables, or what was counted. */
function answersTo(item: Item, sides: readonly Side[]): Command[] {
  const { answer } = item
  const at = { do: 'giveAnswer', itemId: item.id } as const
  const said = { text: 'Vi er enige.', speaker: 'Mette Kjær' }
  if (answer.kind === 'count') {
    const counts = choices(answer).map((_, index) => index + 1)
    return [{ ...at, ...said, id: freshId(), kind: 'count', from: '', choice: null, counts }]
  }
  if (answer.kind !== 'side' && answer.kind !== 'role' && answer.kind !== 'table') return []
  const { kind } = answer
  const from = {
    side: sides.map((side) => side.id),
    role: ['Projektejer', 'Gevinstejer'],
    table: ['Bord 1', 'Bord 2'],
  }[kind]
  const choice = answer.choices.length > 0 ? 0 : null
  return from.map((each) => ({ ...at, ...said, id: freshId(), kind, from: each, choice }))
}

/** A vote has its own three choices; dots and hands have those that are written, or one. */
function choices(answer: Extract<Item['answer'], { kind: 'count' }>): readonly unknown[] {
  if (answer.how === 'vote') return [1, 2, 3]
  return answer.choices.length > 0 ? answer.choices : [1]
}
