import { useState } from 'react'
import type { Command } from '../../../shared/commands.ts'
import type { Id } from '../../../shared/engagement.ts'
import { mostOfIdea, type Idea } from '../../../shared/ideas.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Field } from '../../kit/Field.tsx'
import type { Desk } from '../desk.ts'
import styles from './Ideas.module.css'

/** What is about to be done with some texts. */
export interface IdeaAct {
  readonly kind: 'merge' | 'move' | 'leaveOut' | 'measure' | 'add'
  readonly ideas: readonly Idea[]
}

/** What the texts need of the desk: the referent's has it too. */
export type IdeaDesk = Pick<Desk, 'words' | 'language' | 'run'>

interface Props {
  readonly act: IdeaAct
  readonly itemId: Id
  readonly headings: readonly string[]
  readonly desk: IdeaDesk
  readonly fresh: () => Id
  /** true where it was done, so that the choice is let go */
  readonly onClose: (isDone: boolean) => void
}

type Measure = 'choose' | 'points' | 'ranking' | 'risks'

/** One line to write and Enter: how texts are merged, rewritten, moved, left out, added, or sent to be measured. */
export function IdeaDialog({ act, itemId, headings, desk, fresh, onClose }: Props) {
  const words = desk.words.ideas
  const { kind, ideas } = act
  const [text, setText] = useState(() => begins(act))
  const [measure, setMeasure] = useState<Measure>('choose')
  const [ask, setAsk] = useState<string | null>(null)
  const question = ask ?? words.measureAsk[measure]
  const title = {
    merge: ideas.length === 1 ? words.rewriteTitle : words.mergeTitle,
    move: words.move.replace(' …', ''),
    leaveOut: words.leaveOutTitle,
    measure: words.measureTitle,
    add: words.add,
  }[kind]

  async function save() {
    const ids = ideas.map((idea) => idea.id)
    const commands: Command[] = {
      merge: (): Command[] => [{ do: 'mergeIdeas', id: fresh(), ideaIds: ids, text: text.trim() }],
      move: (): Command[] => [
        { do: 'moveIdeas', ideaIds: ids, heading: text.trim(), before: null },
      ],
      leaveOut: (): Command[] => [
        { do: 'leaveOutIdea', ideaId: ids[0] ?? '', reason: text.trim() },
      ],
      add: (): Command[] => [{ do: 'addIdea', id: fresh(), itemId, text: text.trim() }],
      measure: (): Command[] => [planned(measure, question, ideas, itemId, fresh(), desk)],
    }[kind]()
    for (const command of commands)
      if (!(await desk.run(command, kind === 'measure' ? words.measureDone : undefined))) return
    onClose(true)
  }

  return (
    <Dialog title={title} closeWord={desk.words.close} onClose={() => onClose(false)}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {kind === 'measure' ? (
          <>
            <Choice
              label={words.measureHow}
              value={measure}
              onChange={setMeasure}
              stacked
              options={(['choose', 'points', 'ranking', 'risks'] as const).map((value) => ({
                value,
                label: words.measures[value],
              }))}
            />
            <Field label={words.measureOf} value={question} onChange={setAsk} />
          </>
        ) : (
          <Field
            label={
              {
                merge: words.mergedText,
                move: words.heading,
                leaveOut: words.reason,
                add: words.add,
              }[kind]
            }
            hint={
              {
                merge: words.keepsOriginals,
                move: undefined,
                leaveOut: words.leaveOutWhy,
                add: words.addHint,
              }[kind]
            }
            value={text}
            onChange={(next) => setText(next.slice(0, mostOfIdea))}
            autoFocus
            {...(kind === 'merge' || kind === 'add' ? { rows: 3 } : {})}
            {...(kind === 'move' ? { suggestions: headings } : {})}
          />
        )}
        <div className={styles.acts}>
          <Button look="primary" submit onPress={() => {}}>
            {words.save}
          </Button>
          <Button onPress={() => onClose(false)}>{words.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Several texts are joined to begin with: it is easier to strike out than to remember. */
function begins({ kind, ideas }: IdeaAct): string {
  if (kind === 'move') return ideas[0]?.heading ?? ''
  if (kind !== 'merge') return ''
  return ideas
    .map((idea) => idea.text)
    .join(' / ')
    .slice(0, mostOfIdea)
}

function planned(
  form: Measure,
  question: string,
  ideas: readonly Idea[],
  itemId: Id,
  id: Id,
  { language }: IdeaDesk,
): Command {
  const asked = {
    kind: 'poll' as const,
    ask: { [language]: question },
    options: ideas.map((idea) => ({ [language]: idea.text })),
  }
  const asks =
    form === 'choose'
      ? { ...asked, form, of: Math.min(3, Math.max(1, ideas.length - 1)), trial: false }
      : form === 'points'
        ? { ...asked, form, points: 3 }
        : form === 'ranking'
          ? { ...asked, form }
          : {
              ...asked,
              form,
              asks: ['probability' as const, 'consequence' as const, 'who' as const],
            }
  return { do: 'planPoll', id, itemId, asks }
}
