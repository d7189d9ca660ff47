import type { NoteId } from '@cinnabar/kernel/ids'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { FeedDeps } from '../index.ts'
import { deleteFeedback, insertFeedback, subjectOf } from '../store.ts'

type Kind = 'not-interested' | 'author' | 'topic'
const stored = { 'not-interested': 'note', author: 'author', topic: 'topic' } as const

export const giveFeedback =
  ({ platform: { db, clock } }: FeedDeps) =>
  (viewer: Viewer, noteId: NoteId, kind: Kind) =>
    db.transaction(async (tx) => {
      const subject = await subjectOf(tx, noteId)
      if (subject === undefined) return refuse('not_found')
      const targets = { note: [noteId], author: [subject.author_id], topic: subject.topic_slugs }[stored[kind]]
      await insertFeedback(tx, viewer.id, stored[kind], targets, noteId, clock.now())
      return undefined
    })

export const undoFeedback =
  ({ platform: { db } }: FeedDeps) =>
  async (viewer: Viewer, noteId: NoteId, kind: Kind) => {
    await deleteFeedback(db, viewer.id, stored[kind], noteId)
    return undefined
  }
