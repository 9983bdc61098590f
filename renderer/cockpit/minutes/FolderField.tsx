import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import { ChevronDown } from 'lucide-react'
import type { CockpitWords } from '../../../shared/words/cockpit/da.ts'
import field from '../../kit/Field.module.css'
import type { useFolder } from './useFolder.ts'
import styles from './FolderField.module.css'

interface Props {
  readonly where: ReturnType<typeof useFolder>
  readonly words: CockpitWords
}

/**
 * A folder of this machine: some are offered behind the arrow, and any other may be typed without them in the way.
 * Nothing where the host asks with its own dialog.
 */
export function FolderField({ where: { folder, folders, setFolder }, words }: Props) {
  if (folders.length === 0) return null
  return (
    <ComboBox
      className={field.field ?? ''}
      allowsCustomValue
      inputValue={folder}
      onInputChange={setFolder}
      defaultItems={folders.map((path) => ({ id: path }))}
      defaultFilter={() => true}
      menuTrigger="manual"
    >
      <Label className={field.label ?? ''}>{words.review.folder}</Label>
      <div className={styles.row}>
        <Input className={field.input ?? ''} />
        <Button className={styles.drop ?? ''}>
          <ChevronDown size={18} aria-hidden="true" />
        </Button>
      </div>
      <Text slot="description" className={field.hint ?? ''}>
        {words.review.folderHint}
      </Text>
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''}>
          {(item: { id: string }) => (
            <ListBoxItem textValue={item.id} className={styles.item ?? ''}>
              {item.id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
