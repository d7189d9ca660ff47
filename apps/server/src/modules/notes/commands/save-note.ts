import type { Note, NoteChanges, NoteDraft } from '@cinnabar/contracts/note'
import type { NoteId } from '@cinnabar/kernel/ids'
import { isRefusal, type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Tx } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/ids.ts'
import type { NotesDeps } from '../index.ts'
import { canEditNote } from '../policy.ts'
import { getOwnNote } from '../queries/get-note.ts'
import { shortCode } from '../rules/short-code.ts'
import { insertNote, lockNote, updateNote } from '../store/items.ts'
import { countDrafts } from '../store/lists.ts'
import type { NoteRow } from '../store/note-row.ts'
import { keepVersion } from '../store/versions.ts'
import { reviewNote, step } from './advance-note.ts'
import { missingParts } from './missing-parts.ts'
import { tellReaders } from './tell-readers.ts'
import { writeContent } from './write-content.ts'

const mostDrafts = 500

export const emptyNote = (viewer: Pick<Viewer, 'id'>, now: Date): NoteRow => {
  const id = newId<'note'>()
  return {
    id,
    author_id: viewer.id,
    kind: 'picture',
    status: 'draft',
    status_before: null,
    version: 1,
    title: '',
    body: '',
    long_text: null,
    language: 'en',
    chosen_channel: null,
    channel: null,
    media_ids: [],
    all_media_ids: [],
    steps: [],
    text_cover: null,
    cover: null,
    topics: [],
    mentions: [],
    place_id: null,
    place: null,
    products: [],
    visibility: 'public',
    audience: [],
    comments_from: 'everyone',
    do_not_recommend: false,
    origin: 'original',
    source: null,
    made_with_ai: false,
    evidence: 'none',
    paid_partnership: false,
    reasons: [],
    code: shortCode(id),
    imported_from: null,
    created_at: now,
    updated_at: now,
    published_at: null,
    edited_at: null,
    scheduled_at: null,
    deleted_at: null,
  }
}

export const createNote =
  (deps: NotesDeps) =>
  (viewer: Viewer, draft: NoteDraft): Promise<Note | Refusal<'not_found' | 'limit_reached'>> =>
    deps.platform.db.transaction(async (tx) => {
      if ((await countDrafts(tx, viewer.id)) >= mostDrafts) return refuse('limit_reached', { most: mostDrafts })
      const row = await writeContent(deps)(tx, emptyNote(viewer, deps.platform.clock.now()), draft)
      if (isRefusal(row)) return row
      await insertNote(tx, row)
      return getOwnNote(deps)(tx, viewer, row.id)
    })

type EditRefusal = 'not_found' | 'media_not_ready' | 'objectionable' | 'incomplete'

const contentOf = (row: NoteRow): string =>
  JSON.stringify([
    row.kind,
    row.title,
    row.body,
    row.long_text,
    row.media_ids,
    row.steps,
    row.text_cover,
    row.topics,
    row.place,
    row.products,
    row.origin,
    row.source,
    row.made_with_ai,
    row.evidence,
  ])

/** Others see the edit at once, so all that publishing asks for is asked of it first. */
const editPublished = async (
  deps: NotesDeps,
  tx: Tx,
  before: NoteRow,
  written: NoteRow,
): Promise<NoteRow | Refusal<EditRefusal>> => {
  const media = await deps.media.mediaByIds(tx, written.all_media_ids)
  const waiting = written.all_media_ids.filter((id) => media.get(id)?.status !== 'ready')
  if (waiting.length > 0) return refuse('media_not_ready', { mediaIds: waiting })
  const missing = await missingParts(deps, tx, written)
  if (missing.length > 0) return refuse('incomplete', { missing })
  if (contentOf(before) === contentOf(written)) return written
  const reasons = await reviewNote(deps, tx, written)
  if (reasons.length > 0) return refuse('objectionable', { reasons })
  const now = deps.platform.clock.now()
  await keepVersion(tx, before, before.edited_at ?? before.published_at ?? before.updated_at)
  return { ...written, edited_at: now }
}

export const saveNote =
  (deps: NotesDeps) =>
  (
    viewer: Viewer,
    noteId: NoteId,
    { version, ...changes }: NoteChanges,
  ): Promise<Note | Refusal<EditRefusal | 'conflict' | 'wrong_state'>> =>
    deps.platform.db.transaction(async (tx) => {
      const before = await lockNote(tx, noteId)
      if (before === undefined || before.author_id !== viewer.id) return refuse('not_found')
      if (!canEditNote(viewer, before)) return refuse('wrong_state', { status: before.status })
      if (version !== undefined && version !== before.version) return refuse('conflict', { version: before.version })
      const content = await writeContent(deps)(tx, before, changes)
      if (isRefusal(content)) return content
      const saved =
        before.status === 'published' ? await editPublished(deps, tx, before, content) : step(content, 'save')
      if (isRefusal(saved)) return saved
      const after = { ...saved, version: before.version + 1, updated_at: deps.platform.clock.now() }
      await updateNote(tx, before, after)
      if (before.status === 'published') await tellReaders(deps)(tx, before, after)
      return getOwnNote(deps)(tx, viewer, noteId)
    })
