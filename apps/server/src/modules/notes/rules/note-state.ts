import type { NoteStatus } from '@cinnabar/contracts/note'

export const noteActions = [
  'save',
  'publish',
  'schedule',
  'fall-due',
  'media-ready',
  'media-failed',
  'approve',
  'reject',
  'withdraw',
  'delete',
] as const
export type NoteAction = (typeof noteActions)[number]

/**
 * from → action → to. What is missing is refused. A published note is changed in place: it never leaves the eyes of
 * others for an edit. `restore` is not here: it goes to where the note was (`restoredStatus`).
 */
export const noteTransitions: Readonly<Record<NoteStatus, Readonly<Partial<Record<NoteAction, NoteStatus>>>>> = {
  draft: { save: 'draft', publish: 'processing', schedule: 'scheduled', delete: 'deleted' },
  scheduled: {
    save: 'scheduled',
    publish: 'processing',
    schedule: 'scheduled',
    'fall-due': 'processing',
    withdraw: 'draft',
    delete: 'deleted',
  },
  processing: {
    save: 'processing',
    'media-ready': 'reviewing',
    'media-failed': 'rejected',
    withdraw: 'draft',
    delete: 'deleted',
  },
  reviewing: { approve: 'published', reject: 'rejected', withdraw: 'draft', delete: 'deleted' },
  published: { save: 'published', reject: 'rejected', delete: 'deleted' },
  rejected: { save: 'draft', publish: 'processing', schedule: 'scheduled', withdraw: 'draft', delete: 'deleted' },
  deleted: {},
}

export const nextStatus = (from: NoteStatus, action: NoteAction): NoteStatus | undefined =>
  noteTransitions[from][action]

/** What was on its way when it was deleted starts again as a draft; a time set for it may have passed. */
export const restoredStatus = (before: NoteStatus | null): NoteStatus =>
  before === 'published' || before === 'rejected' ? before : 'draft'
