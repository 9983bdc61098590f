import { itemKinds } from '../../../../shared/packs/kinds.ts'
import { Pick } from '../../../kit/Pick.tsx'
import type { PartProps } from './part.ts'
import { Late } from './Late.tsx'
import { Responsible } from './Responsible.tsx'
import { TextEdit } from './TextEdit.tsx'
import { Timing } from './Timing.tsx'
import styles from './part.module.css'

/** *Punktet*: what it is called, what goes on in it, how long, and who answers for it. */
export function ItemPart(props: PartProps) {
  const { item, desk, words, mend } = props
  return (
    <>
      <TextEdit
        label={words.item.title}
        text={item.title}
        keep={(title, how) => mend.typed({ title }, how)}
        language={desk.language}
        words={words}
        missing={words.item.titleMissing}
      />
      <div className={styles.two}>
        <Pick
          label={words.item.kind}
          value={item.kind}
          onChange={(kind) => void mend.set({ kind: kind as typeof item.kind })}
          groups={[
            {
              label: null,
              options: itemKinds.map((value) => ({ value, label: words.item.kinds[value] })),
            },
          ]}
        />
        <Responsible {...props} />
      </div>
      <Timing {...props} />
      <Late {...props} />
    </>
  )
}
