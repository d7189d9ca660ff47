import type { ReplyOf } from '@cinnabar/contracts/endpoint'
import type { series } from '@cinnabar/contracts/series'
import type { SeriesId } from '@cinnabar/kernel/ids'
import { isRefusal, type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Queryable } from '../../../platform/database/database.ts'
import type { NotesDeps } from '../index.ts'
import { findSeries, noteIdsOfSeries, seriesOfAuthor } from '../store/series.ts'
import { findOwner } from './find-owner.ts'
import { visibleNotes } from './visible-notes.ts'

export type SeriesView = ReplyOf<(typeof series)['GET /series/:id']>

/** A series with what the viewer may see of it. */
export const getSeries =
  (deps: NotesDeps) =>
  async (q: Queryable, viewer: Viewer | null, id: SeriesId): Promise<SeriesView | Refusal<'not_found'>> => {
    const row = await findSeries(q, id)
    if (row === undefined) return refuse('not_found')
    const isAuthor = viewer?.id === row.author_id
    if (viewer !== null && !isAuthor) {
      const relation = (await deps.graph.relationsOf(q, viewer.id, [row.author_id])).get(row.author_id)
      if (relation?.blockedEither) return refuse('not_found')
    }
    const author = (await deps.graph.personCards(q, [row.author_id])).get(row.author_id)
    if (author === undefined) return refuse('not_found')
    const items = await visibleNotes(deps)(q, viewer, await noteIdsOfSeries(q, id))
    return {
      id: row.id,
      title: row.title,
      description: row.description,
      notes: items.length,
      updatedAt: row.updated_at.toISOString(),
      author,
      items,
      can: { edit: isAuthor, delete: isAuthor },
    }
  }

/** The author's own, as it stands after a command in the same transaction. */
export const getOwnSeries =
  (deps: NotesDeps) =>
  async (q: Queryable, author: Viewer, id: SeriesId): Promise<SeriesView> => {
    const view = await getSeries(deps)(q, author, id)
    if (isRefusal(view)) throw new Error(`Series ${id} cannot be read by its author`)
    return view
  }

export const listSeries =
  (deps: NotesDeps) =>
  async (
    viewer: Viewer | null,
    idOrHandle: string,
  ): Promise<ReplyOf<(typeof series)['GET /users/:id/series']> | Refusal<'not_found'>> => {
    const { db } = deps.platform
    const owner = await findOwner(deps)(db, viewer, idOrHandle)
    if (isRefusal(owner)) return owner
    const rows = await seriesOfAuthor(db, owner.id)
    const items = rows
      .filter((row) => row.notes > 0 || owner.isSelf)
      .map(({ id, title, description, notes, updated_at }) => ({
        id,
        title,
        description,
        notes,
        updatedAt: updated_at.toISOString(),
      }))
    return { items }
  }
