import { Redo2, Undo2 } from 'lucide-react'
import { Button } from '../kit/Button.tsx'
import { leverOf, type Lever } from './keys/lever.ts'

/** Back and forth again, at the top of every page where something can be changed. */
export function BackButtons({ levers }: { readonly levers: readonly Lever[] }) {
  const pair = [
    { lever: leverOf(levers, 'undo'), Icon: Undo2 },
    { lever: leverOf(levers, 'redo'), Icon: Redo2 },
  ]
  return pair.map(({ lever, Icon }) => (
    <Button
      key={lever.id}
      look="quiet"
      label={`${lever.long} (${lever.cap ?? ''})`}
      onPress={lever.pull}
      disabled={!lever.ready}
    >
      <Icon size={18} aria-hidden="true" />
    </Button>
  ))
}
