import type { MediaFailure, MediaState, Rendition, VideoFacts } from '@cinnabar/contracts/media'
import type { MediaId, UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { sourcesOf } from './rules/media-state.ts'

export type MediaKind = 'picture' | 'video'

export type MediaRow = {
  id: MediaId
  owner_id: UserId
  kind: MediaKind | null
  state: MediaState
  token: string
  alt: string
  poster_id: MediaId | null
  source_type: string | null
  declared_bytes: number | null
  received_bytes: number
  part_count: number
  width: number | null
  height: number | null
  color: string | null
  thumbhash: string | null
  /** `url` holds the file's name here; views make the address. */
  renditions: Rendition[]
  video: VideoFacts | null
  progress: number
  reason: MediaFailure | null
  attempts: number
  last_error: string | null
  unused_since: Date | null
  created_at: Date
  updated_at: Date
}

export type NewMedia = {
  id: MediaId
  ownerId: UserId
  token: string
  alt: string
  posterId: MediaId | null
  declaredBytes: number | null
  at: Date
}

export const insertMedia = (db: Queryable, item: NewMedia): Promise<number> =>
  db.run(sql`
    insert into media_items (id, owner_id, state, token, alt, poster_id, declared_bytes, unused_since, created_at, updated_at)
    values (${item.id}, ${item.ownerId}, 'receiving', ${item.token}, ${item.alt}, ${item.posterId}, ${item.declaredBytes},
            ${item.at}, ${item.at}, ${item.at})`)

export const findMedia = (db: Queryable, id: MediaId): Promise<MediaRow | undefined> =>
  db.maybe<MediaRow>(sql`select * from media_items where id = ${id}`)

export const lockMedia = (db: Queryable, id: MediaId): Promise<MediaRow | undefined> =>
  db.maybe<MediaRow>(sql`select * from media_items where id = ${id} for update`)

export const findManyMedia = (db: Queryable, ids: readonly MediaId[]): Promise<MediaRow[]> =>
  db.rows<MediaRow>(sql`select * from media_items where id = any(${ids}::uuid[])`)

/** In one order, so that two claims of the same media never wait for each other in a ring. */
export const lockManyMedia = (db: Queryable, ids: readonly MediaId[]): Promise<MediaRow[]> =>
  db.rows<MediaRow>(sql`select * from media_items where id = any(${ids}::uuid[]) order by id for update`)

export type ReadyMedia = {
  id: MediaId
  ownerId: UserId
  token: string
  alt: string
  width: number
  height: number
  color: string
  thumbhash: string
  renditions: readonly Rendition[]
  /** When it was taken in, which may be before now. */
  at: Date
  unusedSince: Date
}

/** 0 when the id is taken, as it may be by an archive brought back. */
export const insertReadyPicture = (db: Queryable, item: ReadyMedia): Promise<number> =>
  db.run(sql`
    insert into media_items (id, owner_id, kind, state, token, alt, width, height, color, thumbhash, renditions, progress,
                             unused_since, created_at, updated_at)
    values (${item.id}, ${item.ownerId}, 'picture', 'ready', ${item.token}, ${item.alt}, ${item.width}, ${item.height},
            ${item.color}, ${item.thumbhash}, ${JSON.stringify(item.renditions)}::jsonb, 1, ${item.unusedSince}, ${item.at}, ${item.at})
    on conflict do nothing`)

export const countUnused = async (db: Queryable, ownerId: UserId): Promise<number> =>
  (
    await db.one<{ count: number }>(sql`
      select count(*) as count from media_items where owner_id = ${ownerId} and unused_since is not null`)
  ).count

export const setSource = (db: Queryable, id: MediaId, kind: MediaKind, sourceType: string): Promise<number> =>
  db.run(sql`update media_items set kind = ${kind}, source_type = ${sourceType} where id = ${id}`)

/** Counts one more stored part; 0 when another request has written at the same place. */
export const addPart = (db: Queryable, id: MediaId, offset: number, bytes: number, at: Date): Promise<number> =>
  db.run(sql`
    update media_items
    set received_bytes = received_bytes + ${bytes}, part_count = part_count + 1, updated_at = ${at}
    where id = ${id} and state = 'receiving' and received_bytes = ${offset}`)

export type Moved = {
  progress?: number
  reason?: MediaFailure | null
  lastError?: string | null
  picture?: { width: number; height: number; color: string; thumbhash: string; renditions: readonly Rendition[] }
  video?: VideoFacts
}

/** Moves an item where the table of states allows it; 0 when it stands elsewhere or is gone. */
export const moveMedia = (db: Queryable, id: MediaId, to: MediaState, at: Date, moved: Moved = {}): Promise<number> => {
  const { picture, video } = moved
  return db.run(sql`
    update media_items set
      state = ${to},
      attempts = case when ${to} = 'received' then 0 when ${to} = 'probing' then attempts + 1 else attempts end,
      progress = coalesce(${moved.progress ?? null}::real, progress),
      reason = ${moved.reason ?? null},
      last_error = case when ${to} = 'ready' then null else coalesce(${moved.lastError ?? null}, last_error) end,
      width = coalesce(${picture?.width ?? null}::integer, width),
      height = coalesce(${picture?.height ?? null}::integer, height),
      color = coalesce(${picture?.color ?? null}, color),
      thumbhash = coalesce(${picture?.thumbhash ?? null}, thumbhash),
      renditions = coalesce(${picture === undefined ? null : JSON.stringify(picture.renditions)}::jsonb, renditions),
      video = coalesce(${video === undefined ? null : JSON.stringify(video)}::jsonb, video),
      updated_at = ${at}
    where id = ${id} and state = any(${sourcesOf(to)}::text[])`)
}

export const setProgress = (db: Queryable, id: MediaId, progress: number, at: Date): Promise<number> =>
  db.run(sql`
    update media_items set progress = ${progress}, updated_at = ${at}
    where id = ${id} and state in ('probing', 'card-ready')`)

export const setLastError = (db: Queryable, id: MediaId, lastError: string, at: Date): Promise<number> =>
  db.run(sql`update media_items set last_error = ${lastError}, updated_at = ${at} where id = ${id}`)

export const setAlt = (db: Queryable, id: MediaId, alt: string, at: Date): Promise<number> =>
  db.run(sql`update media_items set alt = ${alt}, updated_at = ${at} where id = ${id}`)

export const deleteMedia = (db: Queryable, ids: readonly MediaId[]): Promise<number> =>
  db.run(sql`delete from media_items where id = any(${ids}::uuid[])`)

export const addUses = (db: Queryable, ids: readonly MediaId[], usedBy: string, at: Date): Promise<number> =>
  db.run(sql`
    insert into media_uses (media_id, used_by, at) select id, ${usedBy}, ${at} from unnest(${ids}::uuid[]) as id
    on conflict do nothing`)

export const removeUses = (db: Queryable, ids: readonly MediaId[], usedBy: string): Promise<number> =>
  db.run(sql`delete from media_uses where media_id = any(${ids}::uuid[]) and used_by = ${usedBy}`)

export const isUsed = async (db: Queryable, id: MediaId): Promise<boolean> =>
  (await db.maybe(sql`select 1 as used from media_uses where media_id = ${id} limit 1`)) !== undefined

/** Brings `unused_since` in line with the uses; the clock of the unused starts when the last use went. */
export const markUse = (db: Queryable, ids: readonly MediaId[], at: Date): Promise<number> =>
  db.run(sql`
    update media_items set unused_since =
      case when exists (select 1 from media_uses where media_id = media_items.id) then null
           else coalesce(unused_since, ${at}) end
    where id = any(${ids}::uuid[])`)

/** Unused ones older than a time, at most `limit`, locked against a use that is just being made. */
export const lockUnused = (db: Queryable, before: Date, limit: number): Promise<{ id: MediaId }[]> =>
  db.rows(sql`
    select id from media_items where unused_since < ${before}
    order by unused_since limit ${limit} for update skip locked`)

/** A person's finished media, the oldest first. */
export const findReadyOf = (
  db: Queryable,
  ownerId: UserId,
  after: MediaId | null,
  limit: number,
): Promise<MediaRow[]> =>
  db.rows<MediaRow>(sql`
    select * from media_items
    where owner_id = ${ownerId} and state = 'ready' and (${after}::uuid is null or id > ${after}::uuid)
    order by id limit ${limit}`)

export const findIdsOf = (db: Queryable, ownerId: UserId, limit: number): Promise<{ id: MediaId }[]> =>
  db.rows(sql`select id from media_items where owner_id = ${ownerId} order by id limit ${limit}`)

export type StateFilter = {
  states: readonly MediaState[]
  unmovedSince: Date | null
  after: { at: Date; id: string } | null
}

export const listByState = (
  db: Queryable,
  { states, unmovedSince, after }: StateFilter,
  limit: number,
): Promise<MediaRow[]> =>
  db.rows<MediaRow>(sql`
    select * from media_items
    where state = any(${states}::text[])
      and (${unmovedSince}::timestamptz is null or updated_at < ${unmovedSince})
      and (${after?.at ?? null}::timestamptz is null or (updated_at, id) > (${after?.at ?? null}, ${after?.id ?? null}::uuid))
    order by updated_at, id limit ${limit}`)

/** Work that was cut off and that no one took up again. */
export const lockAbandonedWork = (db: Queryable, before: Date, limit: number): Promise<MediaRow[]> =>
  db.rows<MediaRow>(sql`
    select * from media_items where state in ('received', 'probing', 'card-ready') and updated_at < ${before}
    order by updated_at limit ${limit} for update skip locked`)
