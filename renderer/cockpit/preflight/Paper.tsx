import type { DocBlock, DocumentTree, Span } from '../../../shared/document.ts'

/** A document's tree on the screen: the same words as in Word, in the same order. */
export function Paper({ tree }: { readonly tree: DocumentTree }) {
  return (
    <>
      <h3>{tree.title}</h3>
      <p data-tone="muted">{tree.subtitle}</p>
      {tree.blocks.map((block, at) => (
        <Block key={at} block={block} />
      ))}
    </>
  )
}

function Block({ block }: { readonly block: DocBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.text}</h4>
    case 'paragraph':
      return (
        <p data-tone={block.tone}>
          <Runs runs={block.runs} />
        </p>
      )
    case 'bullets':
      return (
        <ul>
          {block.items.map((item, at) => (
            <li key={at}>
              <Runs runs={item} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return (
        <table aria-label={block.title}>
          <thead>
            <tr>
              {block.columns.map(({ head }) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column}>
                    <Runs runs={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'cards':
    case 'slips':
    case 'picture':
      return null
  }
}

function Runs({ runs }: { readonly runs: readonly Span[] }) {
  return runs.map(({ text, bold }, at) => (bold ? <strong key={at}>{text}</strong> : text))
}
