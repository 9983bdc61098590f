import {
  addressSaid,
  richOf,
  saysAddress,
  type NoteText,
  type Run,
} from '../../../shared/richtext.ts'
import styles from './Written.module.css'

/** A note as it reads. A link is its words and its address: nothing here can be pressed that leaves the page. */
export function Written({ note }: { readonly note: NoteText }) {
  return (
    <div className={styles.written}>
      {richOf(note).map((block, at) =>
        block.kind === 'paragraph' ? (
          <p key={at}>
            <Runs runs={block.runs} />
          </p>
        ) : (
          <List key={at} ordered={block.kind === 'numbers'} items={block.items} />
        ),
      )}
    </div>
  )
}

function List({
  ordered,
  items,
}: {
  readonly ordered: boolean
  readonly items: readonly (readonly Run[])[]
}) {
  const Tag = ordered ? 'ol' : 'ul'
  return (
    <Tag>
      {items.map((runs, at) => (
        <li key={at}>
          <Runs runs={runs} />
        </li>
      ))}
    </Tag>
  )
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, at) => {
    const said = run.italic ? <em>{run.text}</em> : run.text
    const weighed = run.bold ? <strong>{said}</strong> : said
    return (
      <span key={at}>
        {weighed}
        {run.link !== undefined && !saysAddress(run) && (
          <span className={styles.address}> ({addressSaid(run.link)})</span>
        )}
      </span>
    )
  })
}
