import { cited } from '../../../kit/cited.ts'
import { recordKinds } from '../../../../shared/packs/kinds.ts'
import type { Text } from '../../../../shared/text.ts'
import { MethodPick } from './MethodPick.tsx'
import type { PartProps } from './part.ts'
import { TextEdit } from './TextEdit.tsx'
import { Ticks } from './Ticks.tsx'
import styles from './part.module.css'

/** *Sådan gør I*: why, by which method, the steps, what she says, what is ready, and what comes of it. */
export function DoingPart(props: PartProps) {
  const { item, desk, words, mend } = props
  const shared = { language: desk.language, words, long: true }
  const field = (name: 'purpose' | 'how' | 'script' | 'materials' | 'records') => ({
    ...shared,
    label: words.doing[name],
    text: item[name],
    keep: (text: Text, how: Parameters<typeof mend.typed>[1]) => mend.typed({ [name]: text }, how),
  })
  return (
    <>
      <TextEdit {...field('purpose')} />
      <MethodPick {...props} />
      <TextEdit {...field('how')} />
      <TextEdit {...field('script')} hint={words.doing.scriptHint} />
      <TextEdit {...field('materials')} />
      <TextEdit {...field('records')} />
      <Ticks
        label={words.doing.keeps}
        chosen={item.keeps}
        onChange={(keeps) => void mend.set({ keeps })}
        options={recordKinds.map((value) => ({ value, label: words.doing.kinds[value] }))}
      />
      {item.sources.length > 0 && (
        <p className={styles.about}>
          {words.doing.sources}: {item.sources.map(cited).join('; ')}
        </p>
      )}
    </>
  )
}
