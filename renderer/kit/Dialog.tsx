import type { ReactNode } from 'react'
import { Dialog as Box, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { X } from 'lucide-react'
import { Button } from './Button.tsx'
import styles from './Dialog.module.css'

interface Props {
  readonly title: string
  readonly closeWord: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly wide?: boolean
  /** as wide as the window, for a picture */
  readonly full?: boolean
  /** holds work that a press beside it must not throw away */
  readonly firm?: boolean
}

/** A thing to see to before going on; Esc and the cross leave it, and focus goes back to where it was. */
export function Dialog({ title, closeWord, onClose, children, wide, full, firm }: Props) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen
      isDismissable={!firm}
      onOpenChange={(open) => open || onClose()}
    >
      <Modal className={styles.modal ?? ''} data-wide={full ? 'full' : wide || undefined}>
        <Box className={styles.box ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            <Button look="quiet" label={closeWord} onPress={onClose}>
              <X size={20} aria-hidden="true" />
            </Button>
          </header>
          <div className={styles.body}>{children}</div>
        </Box>
      </Modal>
    </ModalOverlay>
  )
}
