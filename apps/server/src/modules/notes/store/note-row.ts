import type { ChannelId } from '@cinnabar/contracts/channels'
import type {
  CommentsFrom,
  Declarations,
  Evidence,
  NoteStatus,
  ProductTag,
  ReviewReason,
  StepInput,
  Visibility,
} from '@cinnabar/contracts/note'
import type { Cover, NoteKind, TextCover } from '@cinnabar/contracts/note-card'
import type { MediaId, NoteId, PlaceId, TopicId, UserId } from '@cinnabar/kernel/ids'
import type { Language } from '../rules/guess-language.ts'

export type TopicMark = { id: TopicId; slug: string; name: string }
export type MentionMark = { id: UserId; handle: string }
export type PlaceMark = {
  id: PlaceId
  name: string
  city: string | null
  country: string | null
  lat: number
  lng: number
}

/** A row of notes_items, whole. */
export type NoteRow = {
  id: NoteId
  author_id: UserId
  kind: NoteKind
  status: NoteStatus
  status_before: NoteStatus | null
  version: number
  title: string
  body: string
  long_text: string | null
  language: Language
  chosen_channel: ChannelId | null
  channel: ChannelId | null
  media_ids: MediaId[]
  all_media_ids: MediaId[]
  steps: StepInput[]
  text_cover: TextCover | null
  cover: Cover | null
  topics: TopicMark[]
  mentions: MentionMark[]
  place_id: PlaceId | null
  place: PlaceMark | null
  products: ProductTag[]
  visibility: Visibility
  audience: UserId[]
  comments_from: CommentsFrom
  do_not_recommend: boolean
  origin: Declarations['origin']
  source: string | null
  made_with_ai: boolean
  evidence: Evidence
  paid_partnership: boolean
  reasons: ReviewReason[]
  code: string
  imported_from: string | null
  created_at: Date
  updated_at: Date
  published_at: Date | null
  edited_at: Date | null
  scheduled_at: Date | null
  deleted_at: Date | null
}

export type Counts = { likes: number; collects: number; comments: number; views: number }
