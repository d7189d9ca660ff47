import { useQuery, useQueryClient } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { noteFromCard, noteQuery, recallCard } from '../features/notes/index.ts'
import { isProblem } from '../lib/problem.ts'
import { m } from '../paraglide/messages.js'
import { Icon } from '../ui/icon.tsx'
import { RoundButton } from '../ui/round-button.tsx'
import { arrive, goBack } from '../ui/shared-picture.ts'
import { ErrorPage } from './error/root-error.tsx'
import { NoteRoom } from './note/note-room.tsx'

const useModal = (close: () => void) => {
  const dialog = useRef<HTMLDivElement>(null)
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.focus({ preventScroll: true })
    const onKey = (event: KeyboardEvent): void => {
      const isInside = event.target instanceof HTMLElement && event.target.closest('textarea, input, dialog') !== null
      if (event.key === 'Escape' && !isInside && !event.defaultPrevented) latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
      // The page below is inert until this one is gone.
      requestAnimationFrame(() => before instanceof HTMLElement && before.focus({ preventScroll: true }))
    }
  }, [])
  return dialog
}

/** The note above the page it was opened from: a panel on a desk, a page on a phone. Closes to the same place. */
export default function NoteOverFeed({ id }: { id: string }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const close = (): void => void navigate(-1)
  const dialog = useModal(close)
  useLayoutEffect(() => {
    arrive()
    return goBack
  }, [])
  const card = recallCard(client, id)
  const { data, error } = useQuery(noteQuery(id))
  const note = data ?? (card === undefined ? undefined : noteFromCard(card))
  return (
    <div
      ref={dialog}
      role="dialog"
      aria-modal="true"
      aria-label={note?.title ?? m.note_dialog()}
      tabIndex={-1}
      data-covers-page
      className="fixed inset-0 z-sheet overflow-auto bg-paper outline-none wide:flex wide:items-start wide:justify-center wide:gap-4 wide:overflow-hidden wide:bg-scrim wide:py-8 wide:pr-4 wide:pl-17"
      onPointerDown={(event) => event.target === event.currentTarget && close()}
    >
      {/* The page's own main is inert below: this is what there is to read now. */}
      <main className="contents">
        {error !== null && data === undefined ? (
          <div className="bg-surface wide:rounded-panel wide:px-16">
            <ErrorPage status={isProblem(error) ? error.status : 500} />
          </div>
        ) : (
          note !== undefined && <NoteRoom note={note} card={card} isPartial={data === undefined} onBack={close} />
        )}
      </main>
      <RoundButton over label={m.note_close()} className="hidden! wide:grid!" onClick={close}>
        <Icon of={X} />
      </RoundButton>
    </div>
  )
}
