import type { NoteStatus } from '@cinnabar/contracts/note'
import type { NoteCard } from '@cinnabar/contracts/note-card'
import type { DeskNote } from '@cinnabar/contracts/notes'
import { decodeCursor, encodeCursor, type Keys, type Page, toPage } from '@cinnabar/kernel/cursor'
import { isId, type NoteId, type PlaceId } from '@cinnabar/kernel/ids'
import { isRefusal, type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Queryable } from '../../../platform/database/database.ts'
import type { NotesDeps } from '../index.ts'
import {
  type Before,
  hotNotesOfTopic,
  notesAtPlace,
  notesOfTopic,
  notesOnDesk,
  notesOnProfile,
} from '../store/lists.ts'
import { reactedBy } from '../store/reactions.ts'
import { findSettings } from '../store/versions.ts'
import { deskView } from '../views/card.ts'
import { findOwner } from './find-owner.ts'
import { visibleNotes } from './visible-notes.ts'

type Asked = { cursor?: string | undefined; limit: number }
type Cards = Promise<Page<NoteCard> | Refusal<'not_found' | 'invalid_cursor' | 'forbidden'>>

/** A position by time and id; null is the beginning. */
export const readBefore = (cursor: string | undefined): Before | Refusal<'invalid_cursor'> => {
  if (cursor === undefined) return null
  const [at, id] = decodeCursor(cursor, 2) ?? []
  if (typeof at !== 'string' || typeof id !== 'string' || Number.isNaN(Date.parse(at)) || !isId(id))
    return refuse('invalid_cursor')
  return { at, id }
}

/** What may not be seen is left out after the cut, so a page may be short and still have a next one. */
const cardPage = async <Row extends { id: NoteId }>(
  deps: NotesDeps,
  q: Queryable,
  viewer: Viewer | null,
  rows: readonly Row[],
  limit: number,
  keysOf: (row: Row) => Keys,
): Promise<Page<NoteCard>> => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: await visibleNotes(deps)(
      q,
      viewer,
      shown.map((row) => row.id),
    ),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keysOf(last)) : null,
  }
}

const byTime = (row: { id: NoteId; published_at: Date }): Keys => [row.published_at.toISOString(), row.id]

export const listNotesOfPerson =
  (deps: NotesDeps) =>
  async (viewer: Viewer | null, idOrHandle: string, { cursor, limit }: Asked): Cards => {
    const { db } = deps.platform
    const before = readBefore(cursor)
    if (isRefusal(before)) return before
    const owner = await findOwner(deps)(db, viewer, idOrHandle)
    if (isRefusal(owner)) return owner
    const reader = { viewerId: viewer?.id ?? null, isAuthor: owner.isSelf, isMutual: owner.isMutual }
    const rows = await notesOnProfile(db, owner.id, reader, before, limit + 1)
    return cardPage(deps, db, viewer, rows, limit, byTime)
  }

export const listLikesOfPerson =
  (deps: NotesDeps) =>
  async (viewer: Viewer | null, idOrHandle: string, { cursor, limit }: Asked): Cards => {
    const { db } = deps.platform
    const before = readBefore(cursor)
    if (isRefusal(before)) return before
    const owner = await findOwner(deps)(db, viewer, idOrHandle)
    if (isRefusal(owner)) return owner
    if (!owner.isSelf && !(await findSettings(db, owner.id)).likes_visible) return refuse('forbidden')
    const rows = await reactedBy(db, 'like', owner.id, before && { at: before.at, noteId: before.id }, limit + 1)
    const listed = rows.map((row) => ({ id: row.note_id, published_at: row.at }))
    return cardPage(deps, db, viewer, listed, limit, byTime)
  }

export const listNotesOfPlace =
  (deps: NotesDeps) =>
  async (viewer: Viewer | null, placeId: PlaceId, { cursor, limit }: Asked): Cards => {
    const { db } = deps.platform
    const before = readBefore(cursor)
    if (isRefusal(before)) return before
    if (!(await deps.places.byIds(db, [placeId])).has(placeId)) return refuse('not_found')
    return cardPage(deps, db, viewer, await notesAtPlace(db, placeId, before, limit + 1), limit, byTime)
  }

export const listNotesOfTopic =
  (deps: NotesDeps) =>
  async (viewer: Viewer | null, idOrSlug: string, { cursor, limit, sort }: Asked & { sort: 'new' | 'hot' }): Cards => {
    const { db } = deps.platform
    const topic = await deps.topics.find(db, idOrSlug)
    if (topic === undefined) return refuse('not_found')
    if (sort === 'new') {
      const before = readBefore(cursor)
      if (isRefusal(before)) return before
      return cardPage(deps, db, viewer, await notesOfTopic(db, topic.id, before, limit + 1), limit, byTime)
    }
    const [likes, id] = cursor === undefined ? [] : (decodeCursor(cursor, 2) ?? ['', ''])
    if (
      cursor !== undefined &&
      (typeof likes !== 'number' || !Number.isInteger(likes) || typeof id !== 'string' || !isId(id))
    )
      return refuse('invalid_cursor')
    const before = typeof likes === 'number' && typeof id === 'string' ? { likes, id } : null
    const rows = await hotNotesOfTopic(db, topic.id, before, limit + 1)
    return cardPage(deps, db, viewer, rows, limit, (row) => [row.likes, row.id])
  }

export const listDesk =
  (deps: NotesDeps) =>
  async (
    viewer: Viewer,
    { cursor, limit, status }: Asked & { status?: NoteStatus | undefined },
  ): Promise<Page<DeskNote> | Refusal<'invalid_cursor'>> => {
    const before = readBefore(cursor)
    if (isRefusal(before)) return before
    const rows = await notesOnDesk(deps.platform.db, viewer.id, status ?? null, before, limit + 1)
    return toPage(rows, limit, (row) => [row.updated_at.toISOString(), row.id], deskView)
  }
