import type { NoteChanges } from '@cinnabar/contracts/note'
import type { Input } from '../../lib/api.ts'
import type { Upload } from '../media/index.ts'
import type { Note, TextCover } from './types.ts'

type Body = NonNullable<Input<'PATCH /notes/:id'>['body']>
export type Kind = Note['kind']
export type Visibility = Note['visibility']
export type CommentsFrom = Note['commentsFrom']
export type ClaimedEvidence = 'none' | 'bought-elsewhere' | 'gifted' | 'paid'

/** One step as it is written; its picture is an item of the upload desk. */
export type DraftStep = {
  readonly key: string
  readonly uploadKey: string | null
  readonly title: string
  readonly body: string
}
export type DraftPlace = { readonly name: string; readonly choice: NonNullable<Body['place']> }
export type Person = { readonly id: string; readonly handle: string; readonly name: string }

/** A note as the composer holds it, its media apart. */
export type Draft = {
  readonly kind: Kind
  readonly title: string
  readonly body: string
  readonly longText: string
  readonly steps: readonly DraftStep[]
  readonly textCover: TextCover
  readonly topics: readonly string[]
  readonly place: DraftPlace | null
  readonly channel: NoteChanges['channel'] | null
  readonly visibility: Visibility
  readonly audience: readonly Person[]
  readonly commentsFrom: CommentsFrom
  readonly doNotRecommend: boolean
  readonly origin: 'original' | 'repost'
  readonly source: string
  readonly madeWithAi: boolean
  readonly evidence: ClaimedEvidence
}

const firstCover: TextCover = { design: 1, palette: 'clay', words: '' }
export const newStep = (): DraftStep => ({ key: crypto.randomUUID(), uploadKey: null, title: '', body: '' })

export const emptyDraft: Draft = {
  kind: 'picture',
  title: '',
  body: '',
  longText: '',
  steps: [],
  textCover: firstCover,
  topics: [],
  place: null,
  channel: null,
  visibility: 'public',
  audience: [],
  commentsFrom: 'everyone',
  doNotRecommend: false,
  origin: 'original',
  source: '',
  madeWithAi: false,
  evidence: 'none',
}

export const draftOf = (note: Note): Draft => ({
  kind: note.kind,
  title: note.title,
  body: note.body,
  longText: note.longText ?? '',
  steps: note.steps.map((step, index) => ({
    key: String(index),
    uploadKey: step.media?.id ?? null,
    title: step.title,
    body: step.body,
  })),
  textCover: note.textCover ?? firstCover,
  topics: note.topics.map(({ name }) => name),
  place: note.place === null ? null : { name: note.place.name, choice: { id: note.place.id } },
  channel: note.channel,
  visibility: note.visibility,
  audience: note.audience.map(({ id, handle, name }) => ({ id, handle, name })),
  commentsFrom: note.commentsFrom,
  doNotRecommend: note.doNotRecommend,
  origin: note.declarations.origin,
  source: note.declarations.source ?? '',
  madeWithAi: note.declarations.madeWithAi,
  evidence: note.declarations.evidence === 'bought-here' ? 'none' : note.declarations.evidence,
})

const hasAudience = (visibility: Visibility): boolean => visibility === 'hidden-from' || visibility === 'shown-to'
const present = (id: string | null): id is string => id !== null

/** What is sent. Media still on their way join as soon as they have an id. */
export const changesOf = (draft: Draft, uploads: readonly Upload[]): Body => {
  const idOf = (key: string | null): string | null => uploads.find((item) => item.key === key)?.mediaId ?? null
  const shown = uploads.filter(({ kind }) => (draft.kind === 'video' ? kind === 'video' : kind === 'picture'))
  const keepsMedia = draft.kind === 'picture' || draft.kind === 'video'
  return {
    kind: draft.kind,
    title: draft.title.trim(),
    body: draft.body,
    longText: draft.kind === 'text' && draft.longText.trim() !== '' ? draft.longText : null,
    mediaIds: keepsMedia ? shown.map(({ mediaId }) => mediaId).filter(present) : [],
    steps:
      draft.kind === 'steps'
        ? draft.steps.map(({ uploadKey, title, body }) => ({ mediaId: idOf(uploadKey), title: title.trim(), body }))
        : [],
    textCover: draft.kind === 'text' ? draft.textCover : null,
    topics: [...draft.topics],
    place: draft.place?.choice ?? null,
    channel: draft.channel ?? null,
    visibility: draft.visibility,
    audience: hasAudience(draft.visibility) ? draft.audience.map(({ id }) => id) : [],
    commentsFrom: draft.commentsFrom,
    doNotRecommend: draft.doNotRecommend,
    declarations: {
      origin: draft.origin,
      source: draft.origin === 'repost' && draft.source.trim() !== '' ? draft.source.trim() : null,
      madeWithAi: draft.madeWithAi,
      evidence: draft.evidence,
    },
  }
}

/** Nothing worth a draft yet. */
export const isBlank = (draft: Draft, uploads: readonly Upload[]): boolean =>
  uploads.length === 0 &&
  [draft.title, draft.body, draft.longText, ...draft.steps.flatMap(({ title, body }) => [title, body])].every(
    (words) => words.trim() === '',
  )
