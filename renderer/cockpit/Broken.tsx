import { Component, type ReactNode } from 'react'
import { Button } from '../kit/Button.tsx'
import type { CockpitWords } from '../../shared/words/cockpit/da.ts'
import styles from './Broken.module.css'

interface Props {
  readonly words: CockpitWords
  readonly children: ReactNode
}

/** Catches what only a bug can cause, and says that what was saved is safe. React knows no other way than a class. */
export class Broken extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch(error: unknown) {
    console.error(error)
  }

  override render() {
    const { words, children } = this.props
    if (!this.state.broken) return children
    return (
      <main className={styles.broken} role="alert">
        <h1>{words.broken.title}</h1>
        <p>{words.broken.body}</p>
        <Button look="primary" onPress={() => this.setState({ broken: false })}>
          {words.broken.again}
        </Button>
      </main>
    )
  }
}
