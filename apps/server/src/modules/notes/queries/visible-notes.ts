import type { NoteCard } from '@cinnabar/contracts/note-card'
import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../../platform/database/database.ts'
import type { NotesDeps } from '../index.ts'
import type { Reader } from '../policy.ts'
import { canSee } from '../rules/visibility.ts'
import { type CardRow, findCards } from '../store/cards.ts'
import { cardView } from '../views/card.ts'

const cardsOf = async (
  { graph }: NotesDeps,
  q: Queryable,
  rows: readonly CardRow[],
): Promise<Map<NoteId, NoteCard>> => {
  const authors = await graph.personCards(q, [...new Set(rows.map((row) => row.author_id))])
  const cards = new Map<NoteId, NoteCard>()
  for (const row of rows) {
    const author = authors.get(row.author_id)
    const card = author && cardView(row, author)
    if (card !== undefined) cards.set(row.id, card)
  }
  return cards
}

const inOrder = (ids: readonly NoteId[], cards: ReadonlyMap<NoteId, NoteCard>): NoteCard[] =>
  ids.flatMap((id) => cards.get(id) ?? [])

/**
 * The one place that decides which notes of a list a viewer sees: published, their visibility, blocks on either side,
 * authors who are gone. In the order asked; what may not be seen is left out. Three statements however many ids.
 */
export const visibleNotes =
  (deps: NotesDeps) =>
  async (q: Queryable, viewer: Reader | null, ids: readonly NoteId[]): Promise<NoteCard[]> => {
    if (ids.length === 0) return []
    const rows = (await findCards(q, viewer?.id ?? null, ids)).filter((row) => row.status === 'published')
    const authors = [...new Set(rows.map((row) => row.author_id))].filter((id) => id !== viewer?.id)
    const relations =
      viewer === null || authors.length === 0 ? new Map() : await deps.graph.relationsOf(q, viewer.id, authors)
    const seen = rows.filter((row) => canSee(row, viewer?.id ?? null, relations.get(row.author_id)))
    return inOrder(ids, await cardsOf(deps, q, seen))
  }

/** Cards whatever the reader's rights, for modules that check those themselves; nobody's likes. */
export const cardsByIds =
  (deps: NotesDeps) =>
  async (q: Queryable, ids: readonly NoteId[], viewerId: UserId | null = null): Promise<Map<NoteId, NoteCard>> => {
    if (ids.length === 0) return new Map()
    const rows = await findCards(q, viewerId, ids)
    return cardsOf(
      deps,
      q,
      rows.filter((row) => row.status === 'published'),
    )
  }
