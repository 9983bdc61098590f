import { useState } from 'react'
import type { DisplayView, WallDisplays } from '../../../shared/displays.ts'
import { chosenDisplay, keyOfScreen, screensOf } from '../../screens.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import type { Desk } from '../desk.ts'
import styles from './DisplayChoice.module.css'

interface Props {
  /** what the shell says; null in a browser, which is asked */
  readonly displays: WallDisplays | null
  readonly chosen: string | null
  readonly desk: Desk
}

/** Which display the wall stands on; remembered, and found again when it is plugged in. */
export function DisplayChoice({ displays, chosen, desk }: Props) {
  const { words } = desk
  const { display } = words.showing
  const [found, setFound] = useState<readonly DisplayView[] | null>(null)
  const [own, setOwn] = useState(() => localStorage.getItem(chosenDisplay))
  const all = displays?.displays ?? found

  async function look() {
    const details = await screensOf()
    setFound(
      (details?.screens ?? []).map((screen) => ({
        key: keyOfScreen(screen),
        label: screen.label,
        width: screen.width,
        height: screen.height,
        isHers: screen === details?.currentScreen,
        isWall: false,
      })),
    )
  }
  function choose(key: string) {
    if (displays) return void desk.ask.setSettings({ display: key }).then(desk.tell)
    localStorage.setItem(chosenDisplay, key)
    setOwn(key)
  }

  if (all === null)
    return (
      <div className={styles.look}>
        <p>{display.title}</p>
        <Button onPress={() => void look()}>{display.find}</Button>
      </div>
    )
  const others = all.filter(({ isHers }) => !isHers)
  if (others.length === 0)
    return (
      <div className={styles.look}>
        <p>{display.title}</p>
        <p className={styles.none}>{all.length === 0 ? display.unknown : display.one}</p>
      </div>
    )
  const kept = displays ? chosen : own
  const value = others.some(({ key }) => key === kept) ? kept : others[0]?.key
  return (
    <Choice
      label={display.title}
      value={value ?? ''}
      onChange={choose}
      options={others.map(({ key, label, width, height }, at) => ({
        value: key,
        label: `${label || display.nameless(at + 1)}, ${width} × ${height}`,
      }))}
    />
  )
}
