import type { ReactNode } from 'react'
import { Button as Press, type PressEvent } from 'react-aria-components'
import { KeyCap } from './KeyCap.tsx'
import styles from './Button.module.css'

interface Props {
  readonly children: ReactNode
  readonly onPress: (event: PressEvent) => void
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly icon?: ReactNode
  /** the key that does the same, shown on the button */
  readonly keyCap?: string | undefined
  readonly disabled?: boolean
  readonly pressed?: boolean | undefined
  readonly label?: string | undefined
  readonly wide?: boolean
  readonly submit?: boolean
}

/** The one button of the desk: 32 px high, with its key on it where it has one. */
export function Button({
  children,
  onPress,
  look = 'plain',
  icon,
  keyCap,
  disabled,
  pressed,
  label,
  wide,
  submit,
}: Props) {
  return (
    <Press
      className={styles.button ?? ''}
      data-look={look}
      data-wide={wide || undefined}
      onPress={onPress}
      type={submit ? 'submit' : 'button'}
      isDisabled={disabled ?? false}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    >
      {icon && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      {children}
      {keyCap && (
        <>
          {' '}
          <KeyCap>{keyCap}</KeyCap>
        </>
      )}
    </Press>
  )
}
