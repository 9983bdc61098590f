import { Undo2 } from 'lucide-react'
import type { Item } from '../../../shared/agenda.ts'
import type { OpenAnswer } from '../../../shared/answers.ts'
import { buildsChains, isFromPhone } from '../../../shared/tableanswers.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import type { Meeting } from '../meeting.ts'
import { OpenAnswers } from './OpenAnswers.tsx'

interface Props {
  readonly item: Item
  readonly meeting: Meeting
  readonly desk: Desk
}

/** *Bordsvar* in the cockpit: those the tables send themselves beside those she writes, and the way back for each. */
export function TableAnswers({ item, meeting, desk }: Props) {
  const { tables } = desk.words
  async function takeBack({ id, from }: OpenAnswer) {
    if (desk.tell(await desk.ask.takeBackTable({ answerId: id })))
      desk.say({ sentence: tables.takenBack(from) })
  }
  return (
    <OpenAnswers
      item={item}
      meeting={meeting}
      desk={desk}
      how={
        meeting.room.phones.state !== 'open'
          ? null
          : buildsChains(item)
            ? tables.chainsFromPhones
            : tables.fromPhones
      }
      also={(answer) =>
        isFromPhone(answer.id) ? (
          <Button
            look="quiet"
            label={tables.takeBack(answer.from)}
            onPress={() => void takeBack(answer)}
          >
            <Undo2 size={16} aria-hidden="true" />
          </Button>
        ) : null
      }
    />
  )
}
