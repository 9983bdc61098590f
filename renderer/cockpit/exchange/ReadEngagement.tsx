import { FileTrigger } from 'react-aria-components'
import type { Id } from '../../../shared/engagement.ts'
import { fileEnding } from '../../../shared/exchange/kinds.ts'
import { exchangeWords } from '../../../shared/words/exchange/words.ts'
import { Button } from '../../kit/Button.tsx'
import type { Desk } from '../desk.ts'
import { Incoming } from './Incoming.tsx'
import { useIncoming } from './useIncoming.ts'

interface Props {
  readonly desk: Desk
  readonly visit: (engagementId: Id) => void
}

/** On *Hjem*: an engagement from another laptop is read in, or merged with the one that is here. */
export function ReadEngagement({ desk, visit }: Props) {
  const words = exchangeWords(desk.language)
  const incoming = useIncoming(desk, ({ engagementId, merged }) => {
    desk.say({ sentence: merged ? words.merge.merged : words.merge.kept })
    visit(engagementId)
  })
  return (
    <>
      <FileTrigger
        acceptedFileTypes={[`.${fileEnding}`]}
        onSelect={(files) => {
          const file = files?.[0]
          if (file) void incoming.read(file)
        }}
      >
        <Button look="quiet" onPress={() => {}}>
          {words.in.fromHome}
        </Button>
      </FileTrigger>
      <Incoming incoming={incoming} desk={desk} />
    </>
  )
}
