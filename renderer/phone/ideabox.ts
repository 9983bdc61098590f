import type { Outcome, Reason } from '../../shared/outcome.ts'
import type { Id, PhoneIdeas } from '../../shared/views.ts'
import type { Keepsakes } from './keepsakes.ts'

/** A text as its phone keeps it, until it hears that the collecting is closed. */
export interface KeptIdea {
  /** 128 random bits that only this phone has: the right to change the words */
  readonly id: string
  readonly text: string
  /** the pool that has acknowledged exactly these words */
  readonly box: Id | null
}

export interface IdeaBox {
  /** told of every view: sends again what a lost pool held, forgets when it is closed */
  see(ideas: PhoneIdeas | null): void
  /** a new text, or new words for one that was sent */
  put(text: string, id: string | null): void
  hurry(): void
  kept(): readonly KeptIdea[]
  unsent(): number
  refused(): Reason | null
  stop(): void
}

interface Needs {
  readonly keepsakes: Keepsakes
  readonly send: (idea: { itemId: Id; id: Id; text: string }) => Promise<Outcome<{ box: Id }>>
  readonly randomId: () => string
  readonly changed: () => void
}

const pauses = [400, 800, 1500, 3000]

/** Sends texts one by one until each is acknowledged by the pool that is open now. */
export function ideaBoxFor({ keepsakes, send, randomId, changed }: Needs): IdeaBox {
  let open: { readonly itemId: Id; readonly box: Id } | null = null
  let busy = false
  let failures = 0
  let refused: Reason | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const kept = (): readonly KeptIdea[] => (open ? keepsakes.ideas(open.itemId) : [])
  const waiting = () => kept().filter((idea) => !open || idea.box !== open.box)

  function keep(itemId: Id, idea: KeptIdea) {
    const before = keepsakes.ideas(itemId)
    const found = before.some((each) => each.id === idea.id)
    keepsakes.keepIdeas(
      itemId,
      found ? before.map((each) => (each.id === idea.id ? idea : each)) : [...before, idea],
    )
  }

  async function next() {
    clearTimeout(timer)
    const idea = waiting()[0]
    if (busy || !open || !idea) return
    const { itemId } = open
    busy = true
    const outcome = await send({ itemId, id: idea.id, text: idea.text })
    busy = false
    if (open && open.itemId === itemId) settle(itemId, idea, outcome)
    changed()
    if (waiting().length === 0) return
    if (failures === 0) void next()
    else timer = setTimeout(next, pauses[Math.min(failures, pauses.length) - 1])
  }

  function settle(itemId: Id, sent: KeptIdea, outcome: Outcome<{ box: Id }>) {
    if (!outcome.ok && (outcome.reason === 'tooManyRows' || outcome.reason === 'notUnderstood')) {
      refused = outcome.reason
      keepsakes.keepIdeas(
        itemId,
        keepsakes.ideas(itemId).filter((each) => each.id !== sent.id),
      )
      return
    }
    if (!outcome.ok) {
      failures++
      return
    }
    failures = 0
    open = { itemId, box: outcome.value.box }
    const now = keepsakes.ideas(itemId).filter((each) => each.id === sent.id)[0]
    if (now && now.text === sent.text) keep(itemId, { ...now, box: outcome.value.box })
  }

  return {
    see(ideas) {
      if (ideas) {
        open = { itemId: ideas.itemId, box: ideas.box }
        keepsakes.forgetIdeas(ideas.itemId)
        if (failures === 0) void next()
      } else {
        if (open) keepsakes.forgetIdeas(null)
        open = null
        clearTimeout(timer)
      }
      changed()
    },
    put(text, id) {
      if (!open || !text) return
      refused = null
      keep(open.itemId, { id: id || randomId(), text, box: null })
      changed()
      void next()
    },
    hurry() {
      failures = 0
      void next()
    },
    kept,
    unsent: () => waiting().length,
    refused: () => refused,
    stop() {
      open = null
      clearTimeout(timer)
    },
  }
}
