import type { Language } from '../../../../../shared/text.ts'
import { say } from '../../../../../shared/text.ts'
import { SideMark } from '../../../../kit/SideMark.tsx'
import { partyGroups } from '../picks.ts'
import { PickCell } from '../PickCell.tsx'
import type { Here, Place, Whence } from '../whence.ts'
import { rosterWords } from '../words.ts'
import styles from './Whences.module.css'

interface Props {
  readonly whences: readonly Whence[]
  readonly here: Here
  readonly language: Language
  readonly onPlace: (key: string, place: Place) => void
}

/** Where each organisation of a paste belongs: asked once for each, and answered beforehand where it is known. */
export function Whences({ whences, here, language, onPlace }: Props) {
  const { paste: words } = rosterWords(language)
  const label = (whence: Whence) => whence.name || words.noWhence
  if (whences.length === 0) return null
  return (
    <section aria-label={words.whences}>
      <h3>{words.whences}</h3>
      <ul className={styles.whences}>
        {whences.map((whence) => (
          <li key={whence.key}>
            <span className={styles.name}>
              {label(whence)} <span>{words.from(whence.people)}</span>
            </span>
            <span>
              <Mark whence={whence} here={here} />
            </span>
            <PickCell
              label={words.whenceOf(label(whence))}
              value={valueOf(whence.place)}
              asks={whence.place === null}
              onChange={(value) => onPlace(whence.key, placeIn(value))}
              groups={[
                ...(whence.place === null
                  ? [{ label: null, options: [{ value: '', label: words.choose }] }]
                  : []),
                ...(whence.name === ''
                  ? []
                  : [
                      {
                        label: null,
                        options: here.sides.map((side) => ({
                          value: `new:${side.id}`,
                          label: words.newOn(whence.name, say(side.label, language)),
                        })),
                      },
                    ]),
                ...partyGroups(here.sides, here.parties, language),
              ]}
            />
            <span className={styles.guess}>{whence.guessed ? words.guess : ''}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Mark({ whence, here }: { readonly whence: Whence; readonly here: Here }) {
  const { place } = whence
  if (!place) return null
  const sideId =
    'newOn' in place
      ? place.newOn
      : here.parties.find((party) => party.id === place.partyId)?.sideId
  const side = here.sides.find((each) => each.id === sideId)
  return side ? <SideMark mark={side.mark} /> : null
}

function valueOf(place: Place | null): string {
  if (!place) return ''
  return 'newOn' in place ? `new:${place.newOn}` : `party:${place.partyId}`
}

function placeIn(value: string): Place {
  return value.startsWith('new:') ? { newOn: value.slice(4) } : { partyId: value.slice(6) }
}
