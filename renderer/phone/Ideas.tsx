import { useEffect, useMemo, useState } from 'preact/hooks'
import type { PhoneIdeas } from '../../shared/views.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import type { Link, Port } from '../port.ts'
import { randomId } from './code.ts'
import { ideaBoxFor } from './ideabox.ts'
import type { Keepsakes } from './keepsakes.ts'
import { useHeading } from './useHeading.ts'
import styles from './Ideas.module.css'

interface Props {
  readonly ideas: PhoneIdeas
  readonly port: Port<'phone'>
  readonly link: Link
  readonly keepsakes: Keepsakes
  readonly words: PhoneWords
}

/** Short texts in a hand: write one, send it, write the next. One's own are folded away from a neighbour's eyes. */
export function Ideas({ ideas, port, link, keepsakes, words }: Props) {
  const heading = useHeading(ideas.itemId)
  const [, setTurn] = useState(0)
  const [text, setText] = useState('')
  const [mending, setMending] = useState<string | null>(null)
  const [shown, setShown] = useState(false)
  const box = useMemo(
    () =>
      ideaBoxFor({
        keepsakes,
        send: (idea) => port.ask.sendIdea(idea),
        randomId,
        changed: () => setTurn((turn) => turn + 1),
      }),
    [port, keepsakes],
  )
  useEffect(() => box.see(ideas), [box, ideas])
  useEffect(() => {
    if (link === 'up') box.hurry()
  }, [box, link])
  useEffect(
    () => () => {
      box.see(null)
      box.stop()
    },
    [box],
  )

  const said = words.ideas
  const kept = box.kept()
  const unsent = box.unsent()
  const refused = box.refused()

  function send(event: Event) {
    event.preventDefault()
    const line = text.trim()
    if (!line) return
    box.put(line, mending)
    setText('')
    setMending(null)
    heading.current?.focus()
  }

  return (
    <section>
      <h1 ref={heading} tabIndex={-1} lang={ideas.question.language}>
        {ideas.question.words}
      </h1>
      <form class={styles.form} onSubmit={send} noValidate>
        <label htmlFor="idea">{mending ? said.change : said.one}</label>
        <textarea
          id="idea"
          rows={3}
          maxLength={ideas.most}
          value={text}
          aria-describedby="idea-hint"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p id="idea-hint" class={styles.hint}>
          {said.left(ideas.most - text.length)}
        </p>
        <p class="error" role="alert">
          {refused ? said.enough : null}
        </p>
        <button type="submit" class="primary" disabled={!text.trim()}>
          {said.send}
        </button>
      </form>
      <p class={styles.sent} role="status">
        {kept.length > 0 && (unsent > 0 ? said.onTheWay(unsent) : said.received(kept.length))}
      </p>
      {kept.length > 0 && (
        <>
          <button
            type="button"
            class="quiet"
            aria-expanded={shown}
            onClick={() => setShown(!shown)}
          >
            {shown ? said.fold : said.unfold}
          </button>
          {shown && (
            <ul class={styles.mine}>
              {kept.map((idea) => (
                <li key={idea.id}>
                  <button
                    type="button"
                    onClick={() => {
                      setText(idea.text)
                      setMending(idea.id)
                    }}
                  >
                    {idea.text}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <div class={styles.told}>
        <p>{said.nameless}</p>
        <p>{said.handwriting}</p>
      </div>
    </section>
  )
}
