import { useQueryClient } from '@tanstack/react-query'
import { Ban, EyeOff, Flag, Pencil, Trash2 } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import {
  type Answering,
  CommentField,
  CommentList,
  type CommentPage,
  useLiveComments,
} from '../../features/comments/index.ts'
import { setNotInterested } from '../../features/feed/index.ts'
import { blockPerson } from '../../features/graph/index.ts'
import type { Reported } from '../../features/moderation/index.ts'
import {
  deleteNote,
  type Note,
  type NoteCard,
  NoteView,
  showCollected,
  useCollect,
} from '../../features/notes/index.ts'
import { track } from '../../features/signals/index.ts'
import { useViewer } from '../../lib/page.tsx'
import { inviteToSignIn } from '../../lib/sign-in.ts'
import { m } from '../../paraglide/messages.js'
import { ConfirmSheet } from '../../ui/confirm-sheet.tsx'
import type { MenuItem } from '../../ui/menu.tsx'
import { showToast } from '../../ui/toast.tsx'

const SaveSheet = lazy(() => import('../../features/boards/parts/save-sheet.tsx'))
const ReportSheet = lazy(() => import('../../features/moderation/parts/report-sheet.tsx'))

type NoteRoomProps = {
  note: Note
  card?: NoteCard | undefined
  isPartial?: boolean
  comments?: CommentPage | undefined
  onBack: () => void
}

const longEnough = 1_000

/** How long a note was really looked at: the clock stands while the page is hidden. */
const useDwell = (noteId: string): void => {
  useEffect(() => {
    let since: number | null = document.visibilityState === 'visible' ? performance.now() : null
    let spent = 0
    const look = (): void => {
      if (document.visibilityState === 'visible') since ??= performance.now()
      else if (since !== null) {
        spent += performance.now() - since
        since = null
      }
    }
    const tell = (): void => {
      const milliseconds = Math.round(spent + (since === null ? 0 : performance.now() - since))
      if (milliseconds >= longEnough) track({ kind: 'dwell', noteId, milliseconds: Math.min(milliseconds, 3_600_000) })
    }
    document.addEventListener('visibilitychange', look)
    addEventListener('pagehide', tell)
    return () => {
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pagehide', tell)
      tell()
    }
  }, [noteId])
}

/** A note with the nouns around it: its thread, boards, reports, and what one does about its author. */
export const NoteRoom = ({ note, card, isPartial = false, comments, onBack }: NoteRoomProps) => {
  const viewer = useViewer()
  const client = useQueryClient()
  const navigate = useNavigate()
  const saved = useCollect(note.id, note.viewer.collected, note.counts.collects)
  useDwell(note.id)
  useLiveComments(note.id)
  const [answering, setAnswering] = useState<Answering | undefined>()
  const [isSaving, setSaving] = useState(false)
  const [isDeleting, setDeleting] = useState(false)
  const [reported, setReported] = useState<Reported>()

  const asMember = (run: () => void) => (): void => (viewer === null ? inviteToSignIn() : run())
  const answer = (whom: Answering): void => asMember(() => setAnswering(whom))()
  const report = (what: Reported): void => asMember(() => setReported(what))()
  const { author, can } = note

  const block = async (): Promise<void> => {
    if (!(await blockPerson(author.id))) return
    showToast({ icon: Ban, text: m.note_blocked({ name: author.name }) })
    client.clear()
    navigate('/')
  }
  const notInterested = async (): Promise<void> => {
    if (!(await setNotInterested(note.id, true))) return
    showToast({
      icon: EyeOff,
      text: m.note_fewer(),
      action: { label: m.note_undo(), run: () => void setNotInterested(note.id, false) },
    })
    onBack()
  }
  const remove = async (): Promise<void> => {
    setDeleting(false)
    if (!(await deleteNote(note.id))) return
    showToast({ icon: Trash2, text: m.note_deleted() })
    client.clear()
    navigate(`/@${author.handle}`)
  }
  const menu: MenuItem[] = [
    ...(can.edit ? [{ label: m.note_edit(), icon: Pencil, run: () => void navigate(`/compose/${note.id}`) }] : []),
    ...(can.delete ? [{ label: m.note_delete(), icon: Trash2, danger: true, run: () => setDeleting(true) }] : []),
    ...(note.viewer.isAuthor
      ? []
      : [
          { label: m.note_not_interested(), icon: EyeOff, run: asMember(() => void notInterested()) },
          { label: m.note_report(), icon: Flag, run: () => report({ kind: 'note', id: note.id }) },
          { label: m.note_block({ name: author.name }), icon: Ban, danger: true, run: asMember(() => void block()) },
        ]),
  ]
  return (
    <>
      <NoteView
        note={note}
        card={card}
        isPartial={isPartial}
        menu={isPartial ? [] : menu}
        onBack={onBack}
        onChooseBoard={() => setSaving(true)}
        onSay={() => answer(null)}
        comments={
          <CommentList
            noteId={note.id}
            first={comments}
            onAnswer={answer}
            onReport={(id) => report({ kind: 'comment', id })}
          />
        }
        say={
          answering === undefined ? null : (
            <CommentField noteId={note.id} answering={answering} onClose={() => setAnswering(undefined)} />
          )
        }
      />
      <Suspense fallback={null}>
        {isSaving && (
          <SaveSheet
            noteId={note.id}
            onClose={() => setSaving(false)}
            onCollected={(collected) => showCollected(note.id, collected, saved)}
          />
        )}
        {reported !== undefined && <ReportSheet reported={reported} onClose={() => setReported(undefined)} />}
      </Suspense>
      {isDeleting && (
        <ConfirmSheet
          title={m.note_delete_title()}
          text={m.note_delete_text()}
          confirm={m.note_delete()}
          onConfirm={() => void remove()}
          onClose={() => setDeleting(false)}
        />
      )}
    </>
  )
}
