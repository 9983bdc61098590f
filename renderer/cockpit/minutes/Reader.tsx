import { useEffect, useState } from 'react'
import type { ReadDocument } from '../../../shared/contract.ts'
import type { DocBlock, DocTable, DocumentTree, Span } from '../../../shared/document.ts'
import { finishingWordsIn } from '../../../shared/words/finishing/words.ts'
import { Dialog } from '../../kit/Dialog.tsx'
import { Drawing } from '../../kit/Drawing.tsx'
import { refusalIn, type Desk } from '../desk.ts'
import styles from './Reader.module.css'

interface Props {
  readonly what: ReadDocument
  readonly desk: Desk
  readonly onClose: () => void
}

/** A document on the screen as it stands in Word: only to be read. */
export function Reader({ what, desk, onClose }: Props) {
  const [tree, setTree] = useState<DocumentTree | null>(null)
  const [refusal, setRefusal] = useState('')
  const { ask, language } = desk
  const asked = JSON.stringify(what)
  useEffect(() => {
    let isHere = true
    void ask.readDocument(JSON.parse(asked) as ReadDocument).then((outcome) => {
      if (!isHere) return
      if (outcome.ok) setTree(outcome.value)
      else setRefusal(refusalIn(language, outcome))
    })
    return () => {
      isHere = false
    }
  }, [ask, asked, language])
  const title = tree?.title ?? finishingWordsIn(language).page.read
  return (
    <Dialog title={title} closeWord={desk.words.close} onClose={onClose} full>
      {refusal !== '' && <p role="alert">{refusal}</p>}
      {tree === null && refusal === '' && <p>{desk.words.loading}</p>}
      {tree && <Tree tree={tree} />}
    </Dialog>
  )
}

/** A document drawn as a page. */
export function Tree({ tree }: { readonly tree: DocumentTree }) {
  return (
    <article className={styles.page} lang={tree.language} tabIndex={0} aria-label={tree.title}>
      <p className={styles.subtitle}>{tree.subtitle}</p>
      {tree.blocks.map((block, at) => (
        // a tree that was read never changes: its blocks keep their places
        <Block key={at} block={block} />
      ))}
    </article>
  )
}

function Block({ block }: { readonly block: DocBlock }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = ({ 1: 'h3', 2: 'h4', 3: 'h5' } as const)[block.level]
      return <Heading>{block.text}</Heading>
    }
    case 'paragraph':
      return (
        <p data-tone={block.tone}>
          <Runs runs={block.runs} />
        </p>
      )
    case 'bullets':
      return (
        <ul>
          {block.items.map((runs, at) => (
            <li key={at}>
              <Runs runs={runs} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <Table table={block} />
    case 'picture':
      return (
        <figure>
          <Drawing picture={block.picture} label={block.alt} className={styles.picture} />
          {block.caption && <figcaption>{block.caption}</figcaption>}
        </figure>
      )
    default:
      return null
  }
}

function Table({ table }: { readonly table: DocTable }) {
  return (
    <div className={styles.table} tabIndex={0} role="group" aria-label={table.title}>
      <table>
        <caption className="visually-hidden">{table.title}</caption>
        <thead>
          <tr>
            {table.columns.map(({ head, align }) => (
              <th key={head} scope="col" data-align={align}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column} data-align={table.columns[column]?.align}>
                  <Runs runs={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Runs({ runs }: { readonly runs: readonly Span[] }) {
  return runs.map(({ text, bold, muted }, at) =>
    bold ? (
      <strong key={at}>{text}</strong>
    ) : (
      <span key={at} className={muted ? styles.muted : undefined}>
        {text}
      </span>
    ),
  )
}
