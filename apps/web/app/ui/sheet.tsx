import { type ReactNode, useEffect, useRef } from 'react'

type SheetProps = { label: string; onClose: () => void; className?: string; children: ReactNode }

/** From below on a phone, in the middle on a desk. The native dialog traps focus, closes on Esc and returns focus. */
export const Sheet = ({ label, onClose, className = '', children }: SheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      className={`sheet edged z-sheet ${className}`}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close()
      }}
    >
      {children}
    </dialog>
  )
}
