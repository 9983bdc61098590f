import { useState } from 'preact/hooks'
import type { PhoneAgreed } from '../../shared/agreedview.ts'
import type { PhoneView } from '../../shared/views.ts'
import { useHeading } from './useHeading.ts'
import styles from './Agreed.module.css'

interface Props {
  readonly agreed: PhoneAgreed
  readonly me: PhoneView['me']
}

/** *Mine handlinger*: one's own side first, and alone what one chose a name for; nothing of the choice leaves the phone. */
export function Agreed({ agreed: { title, choose, all, owners }, me }: Props) {
  const heading = useHeading('agreed')
  const [who, setWho] = useState('')
  const theirs = (mark: unknown) => (me && me.mark === mark ? 0 : 1)
  return (
    <div class={styles.agreed}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <label>
        {choose}{' '}
        <select value={who} onChange={(event) => setWho(event.currentTarget.value)}>
          <option value="">{all}</option>
          {owners.map(({ name }) => (
            <option>{name}</option>
          ))}
        </select>
      </label>
      {owners
        .filter(({ name }) => !who || name === who)
        .sort((a, b) => theirs(a.mark) - theirs(b.mark))
        .map(({ name, mark, actions }) => (
          <>
            <h2>{mark ? `${name} (${mark})` : name}</h2>
            <ul>
              {actions.map((each) => (
                <li>{each}</li>
              ))}
            </ul>
          </>
        ))}
    </div>
  )
}
