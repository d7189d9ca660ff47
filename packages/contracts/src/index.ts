import { admin } from './admin.ts'
import { boards } from './boards.ts'
import { comments } from './comments.ts'
import { feed } from './feed.ts'
import { graph } from './graph.ts'
import { identity } from './identity.ts'
import { media } from './media.ts'
import { moderation } from './moderation.ts'
import { noteLinks } from './note-links.ts'
import { notes } from './notes.ts'
import { notifications } from './notifications.ts'
import { places } from './places.ts'
import { profiles } from './profiles.ts'
import { series } from './series.ts'
import { signals } from './signals.ts'
import { topics } from './topics.ts'

/** The whole endpoint table. A noun joins it with one import and one spread. */
export const api = {
  ...admin,
  ...boards,
  ...comments,
  ...feed,
  ...graph,
  ...identity,
  ...media,
  ...moderation,
  ...noteLinks,
  ...notes,
  ...notifications,
  ...places,
  ...profiles,
  ...series,
  ...signals,
  ...topics,
} as const

export type Api = typeof api
