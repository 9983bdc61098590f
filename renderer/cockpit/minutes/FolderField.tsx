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
import styles from './FolderField.module.css'

interface Props {
  readonly folder: string
  readonly folders: readonly string[]
  readonly onChange: (folder: string) => void
  readonly words: CockpitWords
}

/** A folder of this machine: some are offered behind the arrow, and any other may be typed without them in the way. */
export function FolderField({ folder, folders, onChange, words }: Props) {
  return (
    <ComboBox
      className={field.field ?? ''}
      allowsCustomValue
      inputValue={folder}
      onInputChange={onChange}
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
