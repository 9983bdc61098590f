import { useState } from 'react'
import type { Settings as Kept } from '../../shared/contract.ts'
import type { WallDisplays } from '../../shared/displays.ts'
import { Choice } from '../kit/Choice.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Field } from '../kit/Field.tsx'
import type { Desk } from './desk.ts'
import { DisplayChoice } from './wall/DisplayChoice.tsx'
import { WifiFields } from './wall/WifiFields.tsx'

interface Props {
  readonly settings: Kept
  readonly displays: WallDisplays | null
  readonly desk: Desk
  readonly onClose: () => void
}

/** *Indstillinger*: each takes effect at once; there is nothing to save. */
export function Settings({ settings, displays, desk, onClose }: Props) {
  const { words } = desk
  const [name, setName] = useState(settings.name)
  const set = (some: Partial<Kept>) => void desk.ask.setSettings(some).then(desk.tell)
  return (
    <Dialog title={words.settings.title} closeWord={words.close} onClose={onClose}>
      <Choice
        label={words.settings.language}
        value={settings.language}
        onChange={(language) => set({ language })}
        options={(['da', 'en'] as const).map((value) => ({
          value,
          label: words.settings.languages[value],
        }))}
      />
      <Choice
        label={words.settings.look}
        value={settings.look}
        onChange={(look) => set({ look })}
        options={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: words.settings.looks[value],
        }))}
      />
      <Choice
        label={`${words.settings.wallLook}. ${words.settings.wallLookHint}`}
        value={settings.wallLook}
        onChange={(wallLook) => set({ wallLook })}
        options={(['light', 'dark'] as const).map((value) => ({
          value,
          label: words.settings.looks[value],
        }))}
      />
      <DisplayChoice displays={displays} chosen={settings.display} desk={desk} />
      <Choice
        label={words.showing.gong}
        value={settings.gong ? 'on' : 'off'}
        onChange={(gong) => set({ gong: gong === 'on' })}
        options={(['on', 'off'] as const).map((value) => ({
          value,
          label: words.showing.gongs[value],
        }))}
      />
      <WifiFields wifi={settings.wifi} desk={desk} />
      <Field
        label={words.settings.name}
        value={name}
        onChange={setName}
        hint={words.settings.nameHint}
        onBlur={() => {
          if (name !== settings.name) set({ name })
        }}
      />
    </Dialog>
  )
}
