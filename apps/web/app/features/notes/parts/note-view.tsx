import { MessageCircle } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { useCount } from '../../../lib/page.tsx'
import { m } from '../../../paraglide/messages.js'
import { Icon } from '../../../ui/icon.tsx'
import type { MenuItem } from '../../../ui/menu.tsx'
import type { Note, NoteCard } from '../types.ts'
import { LikeButton } from './like-button.tsx'
import { NoteHead } from './note-head.tsx'
import { NoteStage } from './note-stage.tsx'
import { NoteWords } from './note-words.tsx'
import { SaveButton } from './save-button.tsx'

type NoteViewProps = {
  note: Note
  /** What the list showed of it, while the note itself is under way. */
  card?: NoteCard | undefined
  isPartial?: boolean
  menu: readonly MenuItem[]
  onBack: () => void
  onChooseBoard?: () => void
  onSay: () => void
  /** Slots of the nouns above: the thread, and the field one writes into. */
  comments: ReactNode
  /** Null while nothing is being written. */
  say: ReactNode
}

const useKeys = (root: RefObject<HTMLElement | null>, onSay: () => void): void => {
  const say = useRef(onSay)
  useEffect(() => {
    say.current = onSay
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isWriting =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, dialog, [role=menu]') !== null
      if (isWriting || event.altKey || event.metaKey || event.ctrlKey) return
      const press = (action: string): void =>
        root.current?.querySelector<HTMLElement>(`[data-action=${action}]`)?.click()
      if (event.key === 'l') press('like')
      else if (event.key === 's') press('save')
      else if (event.key === 'c') say.current()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [root])
}

/** A note: pictures beside words from 1024 px, one under the other below. Keys: l like, s save, c say, ← → pictures. */
export const NoteView = ({
  note,
  card,
  isPartial = false,
  menu,
  onBack,
  onChooseBoard,
  onSay,
  comments,
  say,
}: NoteViewProps) => {
  const root = useRef<HTMLElement>(null)
  const count = useCount()
  useKeys(root, onSay)
  return (
    <article
      ref={root}
      className="mx-auto flex min-h-full w-full max-w-160 flex-col bg-paper wide:mx-0 wide:h-[min(52rem,calc(100dvh-4rem))] wide:min-h-0 wide:w-auto wide:max-w-300 wide:flex-row wide:overflow-hidden wide:rounded-panel wide:bg-surface wide:shadow-panel"
    >
      <NoteStage note={note} card={card} />
      <div className="contents wide:relative wide:flex wide:w-108 wide:min-w-0 wide:flex-none wide:flex-col">
        <NoteHead note={note} isPartial={isPartial} menu={menu} onBack={onBack} />
        <div className="grid flex-1 grid-cols-[minmax(0,1fr)] content-start gap-3 px-4 pt-3.5 pb-6 [scrollbar-width:thin] wide:overflow-y-auto wide:px-6 wide:pt-1">
          <NoteWords note={note} isPartial={isPartial} />
          {/* Under way already, but shown below words that will not grow any more. */}
          <div hidden={isPartial} className="grid gap-3">
            <hr className="my-1 border-line" />
            {comments}
          </div>
        </div>
        <footer className="sticky bottom-0 z-bar bg-paper px-3 pt-2 pb-[calc(0.5rem+env(safe-area-inset-bottom))] shadow-bar wide:bg-surface wide:px-5">
          {say}
          <div className="flex items-center" hidden={say !== null}>
            <button
              type="button"
              className="mr-1.5 flex h-10 min-w-0 flex-1 items-center gap-2 rounded-full bg-well px-3.5 text-ink-faint hover:bg-well-strong"
              onClick={onSay}
            >
              <Icon of={MessageCircle} size={16} />
              <span className="truncate">{m.note_say()}</span>
            </button>
            <LikeButton large noteId={note.id} liked={note.viewer.liked} likes={note.counts.likes} />
            <SaveButton note={note} onChooseBoard={onChooseBoard} />
            <button
              type="button"
              aria-label={
                note.counts.comments > 0
                  ? m.note_comments({ count: count(note.counts.comments) })
                  : m.note_comment_word()
              }
              className="num inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-full px-2 text-13"
              onClick={() => root.current?.querySelector('#comments')?.scrollIntoView({ behavior: 'smooth' })}
            >
              <Icon of={MessageCircle} size={24} />
              <span aria-hidden="true">
                {note.counts.comments > 0 ? count(note.counts.comments) : m.note_comment_word()}
              </span>
            </button>
          </div>
        </footer>
      </div>
    </article>
  )
}
