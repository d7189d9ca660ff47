import type { NoteKind } from '@cinnabar/contracts/note-card'

export type Measured = {
  kind: NoteKind
  title: string
  body: string
  longText: string | null
  mediaKinds: readonly ('picture' | 'video')[]
  steps: readonly { mediaId: string | null; title: string; body: string }[]
  hasTextCover: boolean
}

export const missingParts = ['title', 'words', 'picture', 'video', 'steps', 'step_words', 'one_video_only'] as const
export type MissingPart = (typeof missingParts)[number]

/** What a note of its kind still needs before others may see it; empty when nothing. */
export const missingOf = (note: Measured): MissingPart[] => {
  const videos = note.mediaKinds.filter((kind) => kind === 'video').length
  const hasWords = note.body.trim() !== '' || (note.longText ?? '').trim() !== ''
  const missing: MissingPart[] = []
  if (note.title.trim() === '' && ((note.kind !== 'picture' && note.kind !== 'video') || !hasWords))
    missing.push('title')
  if (note.kind === 'picture' && note.mediaKinds.length === 0) missing.push('picture')
  if (note.kind === 'picture' && videos > 0) missing.push('picture')
  if (note.kind === 'video' && videos === 0) missing.push('video')
  if (note.kind === 'video' && videos > 1) missing.push('one_video_only')
  if (note.kind === 'text' && !hasWords && !note.hasTextCover) missing.push('words')
  if (note.kind === 'steps' && note.steps.length === 0) missing.push('steps')
  if (note.kind === 'steps' && note.steps.some((step) => step.title === '' && step.body.trim() === ''))
    missing.push('step_words')
  return [...new Set(missing)]
}
