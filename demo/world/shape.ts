import type { Finish, PaletteName, PictureLanguage, PictureSpec } from '../pictures/spec.ts'

/** The channels of Explore, by the ids of the server's contract. */
export type Channel =
  | 'fashion'
  | 'beauty'
  | 'food'
  | 'travel'
  | 'home'
  | 'fitness'
  | 'parenting'
  | 'tech'
  | 'pets'
  | 'books'
  | 'craft'

export type DemoLanguage = PictureLanguage

export interface DemoPlace {
  name: string
  city: string
  country: string
  lat: number
  lng: number
}

export interface DemoPerson {
  key: string
  handle: string
  name: string
  language: DemoLanguage
  bio: string
  place: DemoPlace
  interests: Channel[]
  palette: PaletteName
  finish: Finish
  kind: 'member' | 'creator' | 'seller' | 'moderator' | 'operator'
  avatar: { seed: string; palette: PaletteName }
}

export interface DemoReply {
  by: string
  body: string
  /** Hours after the note was published, not after the comment it answers. */
  hoursAfter: number
  likes: number
}

export interface DemoComment extends DemoReply {
  replies: DemoReply[]
}

export interface DemoStep {
  title: string
  body: string
  picture: PictureSpec
}

export interface DemoDeclarations {
  origin: 'original' | 'repost'
  madeWithAi: boolean
}

export interface DemoNote {
  key: string
  author: string
  language: DemoLanguage
  kind: 'picture' | 'video' | 'text' | 'steps'
  channel: Channel
  title: string
  body: string
  longText?: string
  steps?: DemoStep[]
  topics: string[]
  place?: DemoPlace
  /** The first is the cover; for a video note it is the still the clip is made from. */
  pictures: PictureSpec[]
  hoursAgo: number
  declarations: DemoDeclarations
  evidence: 'none' | 'bought-elsewhere' | 'gifted'
  comments: DemoComment[]
  /** Share of the world's people (0 to 1) who like it, and who keep it. */
  likedBy: number
  collectedBy: number
}

export interface DemoBoard {
  key: string
  owner: string
  title: string
  description: string
  visibility: 'public' | 'private'
  notes: string[]
}

export interface DemoFollow {
  follower: string
  followed: string
}

export interface DemoSeries {
  key: string
  owner: string
  title: string
  description: string
  notes: string[]
}

export interface DemoChannel {
  key: Channel
  en: string
  zh: string
}

export interface DemoTopic {
  name: string
  language: DemoLanguage
  channel: Channel
  notes: number
}

export interface DemoWorld {
  people: DemoPerson[]
  notes: DemoNote[]
  boards: DemoBoard[]
  follows: DemoFollow[]
  series: DemoSeries[]
  channels: DemoChannel[]
  topics: DemoTopic[]
}
