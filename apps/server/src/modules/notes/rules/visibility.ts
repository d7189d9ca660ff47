import type { NoteStatus, Visibility } from '@cinnabar/contracts/note'
import type { UserId } from '@cinnabar/kernel/ids'

/** What of a note decides who sees it. */
export type Seen = {
  author_id: UserId
  status: NoteStatus
  visibility: Visibility
  audience: readonly UserId[]
}

export type Relation = { follows: boolean; followedBy: boolean; blockedEither: boolean }

/** Others may see it at all, at least some of them. */
export const isExposed = (note: Pick<Seen, 'status' | 'visibility'>): boolean =>
  note.status === 'published' && note.visibility !== 'private'

/** It stands in public lists (topics, places, Explore); `hidden-from` is filtered there per viewer. */
export const isListed = (note: Pick<Seen, 'status' | 'visibility'>): boolean =>
  note.status === 'published' && (note.visibility === 'public' || note.visibility === 'hidden-from')

/** `relation` is the viewer's to the author; undefined for strangers and guests. */
export const canSee = (note: Seen, viewerId: UserId | null, relation: Relation | undefined): boolean => {
  if (viewerId === note.author_id) return true
  if (note.status !== 'published' || relation?.blockedEither) return false
  switch (note.visibility) {
    case 'public':
      return true
    case 'private':
      return false
    case 'hidden-from':
      return viewerId === null || !note.audience.includes(viewerId)
    case 'shown-to':
      return viewerId !== null && note.audience.includes(viewerId)
    case 'mutuals':
      return relation?.follows === true && relation.followedBy
  }
}
