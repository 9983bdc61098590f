import { Component, type ReactNode } from 'react'
import { da } from '../../shared/words/wall/da.ts'
import styles from './Broken.module.css'

interface Props {
  readonly children: ReactNode
}

/** The one place on the wall that catches what only a bug can cause; it says so and logs it. */
export class Broken extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch(error: unknown) {
    console.error(error)
  }

  override render() {
    return this.state.broken ? <p className={styles.broken}>{da.broken}</p> : this.props.children
  }
}
