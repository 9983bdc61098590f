import { h, type ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import { da, type FirstWords } from '../../shared/words/phone/first/da.ts'
import { fetched, type Rest } from './fetched.ts'
import { useHeading } from './useHeading.ts'

/** The parts of the page that are fetched behind the first question; each is drawn as soon as it is here. */
export const Closed = later('Closed')
export const Ideas = later('Ideas')
export const Knocking = later('Knocking')
export const Loan = later('Loan')
export const OtherQuestion = later('OtherQuestion')
export const OwnCode = later('OwnCode', true)
export const Receipt = later('Receipt')
export const Result = later('Result')
export const RoomCode = later('RoomCode')
export const SeatGone = later('SeatGone', true)
export const Stands = later('Stands')
export const TableAnswer = later('TableAnswer')
export const Turn = later('Turn')
export const Waiting = later('Waiting')

let rest: Rest | null = null

/** Fetches the rest of the page, once, as soon as it is `wanted`; null until it is here. */
export function useRest(wanted = true): Rest | null {
  const [, setHere] = useState(rest !== null)
  useEffect(() => {
    let isShown = true
    if (wanted && !rest) void whenFetched().then(() => isShown && setHere(true))
    return () => {
      isShown = false
    }
  }, [wanted])
  return rest
}

export async function whenFetched(): Promise<void> {
  rest = await fetched()
}

type Part = {
  [Name in keyof Rest]: Rest[Name] extends (props: never) => unknown ? Name : never
}[keyof Rest]
type PropsOf<Name extends Part> = Parameters<Rest[Name]>[0]
/** What a part is given: of the words only those that are there from the start; it gets the others when it comes. */
type Given<Props> = {
  readonly [Key in keyof Props]: Key extends 'words' ? FirstWords : Props[Key]
}

/** `aside`: it stands beside others, and so its place has no heading while it comes. */
function later<Name extends Part>(name: Name, aside = false): ComponentType<Given<PropsOf<Name>>> {
  return function Later(props) {
    const here = useRest()
    const { words } = props as { readonly words: FirstWords }
    if (!here) return aside ? null : <Fetching words={words} />
    return h(here[name] as ComponentType<object>, {
      ...props,
      words: allWords(words, here),
    })
  }
}

/** All the phone's words; null until they are here. */
export function useAllWords(words: FirstWords): PhoneWords | null {
  const here = useRest()
  return here && allWords(words, here)
}

const whole = new Map<FirstWords, PhoneWords>()

function allWords(words: FirstWords, here: Rest): PhoneWords {
  const known = whole.get(words)
  if (known) return known
  const all = { ...words, ...(words === da ? here.danish : here.english) }
  whole.set(words, all)
  return all
}

function Fetching({ words }: { readonly words: FirstWords }) {
  const heading = useHeading('fetching')
  return (
    <h1 ref={heading} tabIndex={-1}>
      {words.fetching}
    </h1>
  )
}
