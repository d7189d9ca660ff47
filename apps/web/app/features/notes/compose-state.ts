import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { api } from '../../lib/api.ts'
import { UploadDesk, uploadOfCard } from '../media/index.ts'
import { changesOf, type Draft, draftOf, emptyDraft, isBlank } from './draft.ts'
import { DraftKeeper } from './draft-keeper.ts'
import type { Note } from './types.ts'

/** All media of a note, those of its steps too, each once. */
const cardsOf = (note: Note) => [
  ...new Map(
    [...note.media, ...note.steps.flatMap(({ media }) => (media === null ? [] : [media]))].map((card) => [
      card.id,
      card,
    ]),
  ).values(),
]

/** What is written, the files on their way and the keeper that saves both; made once per opened note. */
export const useCompose = (note: Note | null, onMade: (id: string) => void) => {
  const [draft, setDraft] = useState<Draft>(() => (note === null ? emptyDraft : draftOf(note)))
  const [desk] = useState(() => new UploadDesk(note === null ? [] : cardsOf(note).map(uploadOfCard)))
  const [keeper] = useState(() => new DraftKeeper(note, note?.status !== 'published', onMade))
  const uploads = useSyncExternalStore(desk.subscribe, desk.items, desk.items)
  const kept = useSyncExternalStore(keeper.subscribe, keeper.kept, keeper.kept)
  const body = useMemo(() => changesOf(draft, uploads), [draft, uploads])

  useEffect(() => {
    if (note !== null) keeper.begin(changesOf(draftOf(note), cardsOf(note).map(uploadOfCard)))
    desk.follow()
    return () => {
      desk.close()
      keeper.close()
    }
  }, [desk, keeper, note])
  useEffect(() => {
    if (keeper.noteId !== null || !isBlank(draft, uploads)) keeper.change(body)
  }, [keeper, body, draft, uploads])

  const isSending = uploads.some(({ state }) => state === 'sending')
  return {
    draft,
    change: (more: Partial<Draft>) => setDraft((now) => ({ ...now, ...more })),
    desk,
    keeper,
    uploads,
    kept,
    isSending,
  }
}

const lookAgainAfter = 1_500

/** Waits until a note that is on its way is published, scheduled or came back. */
export const followPublishing = async (
  noteId: string,
  onNews: (note: Note) => void,
  signal: AbortSignal,
): Promise<Note> => {
  while (true) {
    const note = await api('GET /notes/:id', { params: { id: noteId }, signal })
    onNews(note)
    if (note.status !== 'processing' && note.status !== 'reviewing') return note
    await new Promise((resolve) => setTimeout(resolve, lookAgainAfter))
    signal.throwIfAborted()
  }
}

export const publishNote = (noteId: string, at: Date | null) =>
  api('POST /notes/:id/publish', { params: { id: noteId }, body: at === null ? {} : { at: at.toISOString() } })
