import type { PictureSpec, PictureWords, Ratio, SceneName } from '../pictures/spec.ts'
import type { Channel, DemoNote, DemoPlace } from './shape.ts'

/** Words on a picture: the note's title where none is given, always in the author's language. */
type DraftWords = Partial<Omit<PictureWords, 'language'>>

interface DraftPicture {
  scene: SceneName
  arrangement?: number
  /** Another picture of the same scene and arrangement, where the first does not show what the words say. */
  take?: number
  words?: DraftWords
  inside?: NonNullable<PictureSpec['inside']>
}

/**
 * `scene`, `scene/arrangement`, `scene/arrangement/take`, a detail of the cover around a point given in fractions, or
 * one of the covers that are kept in the repository because they cost seconds to render.
 */
export type Shot =
  | SceneName
  | `${SceneName}/${number}`
  | `${SceneName}/${number}/${number}`
  | `close-up ${number},${number}`
  | `kept ${SceneName}/${string}`
  | DraftPicture

/** A note as its writer sets it down: palette, finish, language and seeds follow from the author. */
export interface NoteDraft {
  key: string
  by: string
  /** `picture` where absent. */
  kind?: DemoNote['kind']
  title: string
  body: string
  longText?: string
  steps?: { title: string; body: string; shot: Shot }[]
  topics: string[]
  place?: DemoPlace
  ratio?: Ratio
  shots: Shot[]
  hoursAgo: number
  evidence?: DemoNote['evidence']
  /** Likes and keeps as percent of the world's people. */
  warmth: [likes: number, keeps: number]
  /** One comment a line, `hours person ♥likes | words`; a line that starts with `>` answers the comment above. */
  thread?: string
}

export type DraftsByChannel = Partial<Record<Channel, NoteDraft[]>>
