import { useState } from 'react'
import { Trash2 } from 'lucide-react'
import type { Item } from '../../../shared/agenda.ts'
import { cardFields, links, type CardField, type Chain, type Link } from '../../../shared/chains.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { freshId, type Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import styles from './ChainEntry.module.css'

interface Props {
  readonly item: Item
  readonly meeting: Meeting
  readonly desk: Desk
}

/** *Gevinstkæder*: written in as the tables read them, one chain open at a time, and on the wall as each field is left. */
export function ChainEntry({ item, meeting, desk }: Props) {
  const { words, run } = desk
  const { chains } = meeting
  const workshopId = meeting.open.workshop.id
  const [openId, setOpenId] = useState(chains.at(-1)?.id ?? null)
  const open = chains.find(({ id }) => id === openId) ?? null

  async function add() {
    const id = freshId()
    if (await run({ do: 'addChain', id, workshopId, itemId: item.id, set: {} })) setOpenId(id)
  }
  const show = (picture: 'chain' | 'card') => {
    if (picture === 'chain')
      void run({ do: 'showOnWall', workshopId, show: { mode: 'chain', at: 0 } })
    else if (open)
      void run({ do: 'showOnWall', workshopId, show: { mode: 'card', chainId: open.id } })
  }

  return (
    <div className={styles.entry}>
      <div className={styles.row} role="group" aria-label={words.chains.title}>
        {chains.map(({ id }, at) => (
          <Button key={id} pressed={id === openId} onPress={() => setOpenId(id)}>
            {words.chains.number(at + 1)}
          </Button>
        ))}
        <Button look={chains.length === 0 ? 'primary' : 'plain'} onPress={() => void add()}>
          {words.chains.add}
        </Button>
        <span className={styles.gap} />
        <Button onPress={() => show('chain')}>{words.chains.showChains}</Button>
        {open && <Button onPress={() => show('card')}>{words.chains.showCard}</Button>}
      </div>
      {open ? (
        <ChainForm
          key={open.id}
          chain={open}
          number={chains.indexOf(open) + 1}
          meeting={meeting}
          desk={desk}
        />
      ) : (
        <p className={styles.lead}>{words.chains.lead}</p>
      )}
    </div>
  )
}

type Typed = Link | CardField | 'from'

function ChainForm({
  chain,
  number,
  meeting,
  desk,
}: {
  readonly chain: Chain
  readonly number: number
  readonly meeting: Meeting
  readonly desk: Desk
}) {
  const { words, run } = desk
  const [typed, setTyped] = useState<Partial<Record<Typed, string>>>({})
  const people = meeting.open.people.map(({ name }) => name)
  const field = (name: Typed, label: string, autoFocus = false) => (
    <Field
      key={name}
      label={label}
      value={typed[name] ?? chain[name]}
      autoFocus={autoFocus}
      onChange={(value) => setTyped((all) => ({ ...all, [name]: value }))}
      onBlur={() => void keep(name)}
      {...(name === 'owner' ? { suggestions: people } : {})}
      {...(isLink(name) ? { rows: 2 } : {})}
    />
  )
  async function keep(name: Typed) {
    const value = typed[name]
    if (value === undefined || value === chain[name]) return
    if (await run({ do: 'editChain', chainId: chain.id, set: { [name]: value } }))
      setTyped(({ [name]: _, ...rest }) => rest)
  }
  return (
    <div className={styles.form}>
      <div className={styles.links}>
        {links.map((link, at) => field(link, words.chains.links[link], at === 0 && isEmpty(chain)))}
      </div>
      <div className={styles.links}>
        {cardFields.map((name) => field(name, words.chains.card[name]))}
      </div>
      <div className={styles.foot}>
        {field('from', words.chains.from)}
        <Button
          look="quiet"
          label={words.chains.remove(number)}
          onPress={() => void run({ do: 'removeChain', chainId: chain.id })}
        >
          <Trash2 size={16} aria-hidden="true" />
        </Button>
      </div>
    </div>
  )
}

function isLink(name: Typed): boolean {
  return (links as readonly Typed[]).includes(name)
}

function isEmpty(chain: Chain): boolean {
  return links.every((link) => chain[link] === '')
}
