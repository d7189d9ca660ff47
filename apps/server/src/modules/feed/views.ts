import type { NoteCard } from '@cinnabar/contracts/note-card'
import type { CardRow } from './store.ts'

/** The stored card with live likes and the viewer's part. */
export const toCard = (row: CardRow, reaction: { liked: boolean; collected: boolean } | undefined): NoteCard => ({
  ...(row.card as NoteCard),
  likes: row.likes,
  viewer: { liked: reaction?.liked ?? false, collected: reaction?.collected ?? false },
})
