import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { PhoneTable } from '../../shared/tableanswersview.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import type { Port } from '../port.ts'
import { randomId } from './code.ts'
import type { Keepsakes } from './keepsakes.ts'
import styles from './Ideas.module.css'
import { linkNames, noLinks, type SentAnswer } from './tablesent.ts'
import { useHeading } from './useHeading.ts'

interface Props {
  readonly table: PhoneTable
  readonly port: Port<'phone'>
  readonly keepsakes: Keepsakes
  readonly words: PhoneWords
  /** what the phone shows until somebody chooses to write for the table */
  readonly children: ComponentChildren
}

/** *Skriv for dit bord*: offered to every phone, written on one. Open, with a name, and told so before anybody writes. */
export function TableAnswer({ table: asked, port, keepsakes, words, children }: Props) {
  const said = words.table
  const kept = keepsakes.table()
  const [sent, setSent] = useState<readonly SentAnswer[]>(
    kept && kept.itemId === asked.itemId ? kept.sent : [],
  )
  const [open, setOpen] = useState(false)
  /** the answer that is written: a new one, or one that is mended */
  const [draft, setDraft] = useState<SentAnswer>(
    sent[0] || fresh(kept ? kept.table : 0, asked.chain),
  )
  const [writing, setWriting] = useState(sent.length === 0)
  // a company has a table of its own: its number is in the code, and nobody chooses
  const { own } = asked
  const [number, setNumber] = useState(own ? `${own}` : draft.table ? `${draft.table}` : '')
  const [speaker, setSpeaker] = useState(kept ? kept.speaker : '')
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const heading = useHeading(`${open}${writing}${asking}`)

  const at = Number(number)
  const isTable = own ? at === own : at >= 1 && at <= (asked.tables || 60) && Math.floor(at) === at
  const isMine = (tag: string) => sent.some(({ id }) => id.slice(0, 8) === tag)
  const other = asked.chain
    ? undefined
    : asked.given.filter((each) => each.table === at && !isMine(each.tag))[0]
  const stands = (answer: SentAnswer) =>
    asked.given.some(({ tag }) => tag === answer.id.slice(0, 8))

  async function send(replaces: string | null) {
    const chain = draft.chain
    const isEmpty = chain
      ? linkNames.every((name) => !chain[name].trim())
      : !draft.text.trim() && draft.choice === null
    setTrouble('')
    if (!isTable || !speaker.trim() || isEmpty) return setTrouble(said.lacking)
    if (other && replaces !== other.tag) return setAsking(true)
    setBusy(true)
    const outcome = await port.ask.answerForTable({
      ...draft,
      itemId: asked.itemId,
      table: at,
      speaker,
      replaces,
    })
    setBusy(false)
    if (outcome.ok) {
      const mine = { ...draft, table: at }
      const all = sent.filter(({ id }) => id !== mine.id).concat(mine)
      keepsakes.keepTable({ itemId: asked.itemId, table: at, speaker, sent: all })
      setSent(all)
      setAsking(false)
      return setWriting(false)
    }
    // somebody was faster: the news of it is on its way, and the question with it
    if (outcome.reason === 'tableAnswered') return setAsking(true)
    setAsking(false)
    setTrouble(
      outcome.reason === 'tableNotAsked'
        ? words.reasons.pollNotOpen || said.failed
        : outcome.reason === 'tooManyRows'
          ? words.ideas.enough
          : said.failed,
    )
  }

  function write(answer: SentAnswer) {
    setDraft(answer)
    setNumber(answer.table && !own ? `${answer.table}` : number)
    setWriting(true)
  }

  if (!open)
    return (
      <>
        {children}
        <button
          type="button"
          class={`primary ${styles.offer}`}
          data-offer
          onClick={() => setOpen(true)}
        >
          {said.offer}
        </button>
      </>
    )
  const question = (
    <h1 ref={heading} tabIndex={-1} lang={asked.question.language}>
      {asked.question.words}
    </h1>
  )
  const back = (
    <button type="button" class="quiet" onClick={() => setOpen(false)}>
      {words.back}
    </button>
  )
  /** what became of the answers, each thing once; it stands empty before it is told, as otherwise nobody would hear it */
  const told = (
    <p class={writing ? undefined : styles.sent} role="status">
      {!writing &&
        sent
          .map((answer) =>
            (stands(answer) ? (own ? said.sentAlone : said.sent) : said.gone)(answer.table),
          )
          .filter((line, index, all) => all.indexOf(line) === index)
          .join(' ')}
    </p>
  )
  if (asking && other)
    return (
      <section class={styles.form}>
        <h1 ref={heading} tabIndex={-1}>
          {said.standing(other.speaker, other.table)}
        </h1>
        {told}
        <button type="button" class="primary" disabled={busy} onClick={() => send(other.tag)}>
          {said.replace}
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          {said.keep}
        </button>
      </section>
    )
  if (!writing)
    return (
      <section class={styles.form}>
        {question}
        {told}
        {sent.map((answer) => (
          <div key={answer.id} class={styles.openly}>
            <p>{wordsOf(answer, asked)}</p>
            <button type="button" onClick={() => write(answer)}>
              {said.mend}
            </button>
          </div>
        ))}
        {asked.chain && (
          <button type="button" onClick={() => write(fresh(at, true))}>
            {said.another}
          </button>
        )}
        {back}
      </section>
    )
  const { chain } = draft
  return (
    <section class={styles.form}>
      {question}
      {told}
      <p class={styles.openly}>{own ? said.alone(own) : said.openly}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send(null)
        }}
      >
        {!own && <label htmlFor="table">{said.which}</label>}
        {!own && (
          <input
            id="table"
            inputMode="numeric"
            maxLength={2}
            autoComplete="off"
            value={number}
            onInput={(event) => setNumber(event.currentTarget.value)}
          />
        )}
        <label htmlFor="speaker">{said.who}</label>
        <input
          id="speaker"
          maxLength={120}
          autoComplete="name"
          value={speaker}
          onInput={(event) => setSpeaker(event.currentTarget.value)}
        />
        {asked.choices.length > 0 && (
          <fieldset>
            <legend>{said.choice}</legend>
            {asked.choices.map((each, index) => (
              <button
                key={index}
                type="button"
                aria-pressed={draft.choice === index}
                lang={each.language}
                onClick={() => setDraft({ ...draft, choice: index })}
              >
                {each.words}
              </button>
            ))}
          </fieldset>
        )}
        {chain ? (
          linkNames.map((name) => (
            <>
              <label htmlFor={name}>{said.links[name]}</label>
              <input
                id={name}
                maxLength={120}
                autoComplete="off"
                value={chain[name]}
                onInput={(event) =>
                  setDraft({ ...draft, chain: { ...chain, [name]: event.currentTarget.value } })
                }
              />
            </>
          ))
        ) : (
          <>
            <label htmlFor="answer">{said.text}</label>
            <textarea
              id="answer"
              rows={3}
              maxLength={asked.most}
              value={draft.text}
              onInput={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
            />
          </>
        )}
        <p class="error" role="alert">
          {trouble}
        </p>
        <button type="submit" class="primary" disabled={busy}>
          {own ? said.sendAlone : said.send}
        </button>
      </form>
      {back}
    </section>
  )
}

function fresh(table: number, chain = false): SentAnswer {
  return { id: randomId(), table, text: '', choice: null, chain: chain ? noLinks : null }
}

function wordsOf({ chain, choice, text }: SentAnswer, { choices }: PhoneTable): string {
  if (chain)
    return linkNames
      .map((name) => chain[name])
      .filter(Boolean)
      .join(' → ')
  const chosen = choice === null ? undefined : choices[choice]
  return [chosen && chosen.words, text].filter(Boolean).join('. ')
}
