import type { Queryable } from '../../platform/database/database.ts'
import { type Sql, sql } from '../../platform/database/sql.ts'

export type RecallRow = { note_id: string; author_id: string; hot: number; topic_slugs: string[] }
export type CardRow = { note_id: string; card: unknown; likes: number; published_at: Date }
export type Position = { hot: number; noteId: string } | undefined

/**
 * Quality × freshness as a sum of logarithms, in days: each doubling of what people did is worth half a day, a complete
 * note starts half a day ahead. It only changes when somebody reacts, so an index keeps the order.
 */
const hot = (publishedAt: Sql, completeness: Sql, likes: Sql, collects: Sql, comments: Sql): Sql => sql`
  extract(epoch from ${publishedAt})::float8 / 86400 + 0.5 * ${completeness}
  + 0.5 * ln(1 + ${likes} + 2 * ${collects} + 4 * ${comments}) / ln(2.0::float8)`

const after = (position: Position): Sql =>
  position === undefined ? sql`true` : sql`(hot, note_id) < (${position.hot}::float8, ${position.noteId}::uuid)`

export const recallExplore = (db: Queryable, channel: string | undefined, position: Position, limit: number) =>
  db.rows<RecallRow>(sql`
    select note_id, author_id, hot, topic_slugs from feed_cards
    where recommend and ${channel === undefined ? sql`true` : sql`channel = ${channel}`} and ${after(position)}
    order by hot desc, note_id desc limit ${limit}`)

export const recallCells = (db: Queryable, cells: readonly number[], position: Position, limit: number) =>
  db.rows<RecallRow>(sql`
    select note_id, author_id, hot, topic_slugs from feed_cards
    where recommend and cell is not null and cell = any(${cells}::int[]) and ${after(position)}
    order by hot desc, note_id desc limit ${limit}`)

/** The newest of each followed author, merged: an index scan per author, however many notes they have. */
export const recallFollowing = (
  db: Queryable,
  authors: readonly string[],
  before: { at: string; noteId: string } | undefined,
  limit: number,
) =>
  db.rows<{ note_id: string; published_at: Date }>(sql`
    select newest.note_id, newest.published_at from unnest(${authors}::uuid[]) as author (id)
    cross join lateral (
      select note_id, published_at from feed_cards
      where author_id = author.id
        and ${before === undefined ? sql`true` : sql`(published_at, note_id) < (${before.at}::timestamptz, ${before.noteId}::uuid)`}
      order by published_at desc, note_id desc limit ${limit}) newest
    order by newest.published_at desc, newest.note_id desc limit ${limit}`)

export const hydrateCards = (db: Queryable, noteIds: readonly string[]) =>
  db.rows<CardRow>(sql`
    select note_id, card, likes, published_at from feed_cards where note_id = any(${noteIds}::uuid[])`)

export type CardInsert = {
  noteId: string
  authorId: string
  /** Of the note: an event older than what stands here changes nothing. */
  version: number
  likes: number
  channel: string | null
  language: string
  publishedAt: Date
  recommend: boolean
  withheld: boolean
  completeness: number
  cell: number | null
  topicSlugs: readonly string[]
  card: unknown
}

export const upsertCard = (db: Queryable, card: CardInsert) =>
  db.run(sql`
    insert into feed_cards (note_id, author_id, version, likes, channel, language, published_at, recommend, withheld, completeness, hot, cell, topic_slugs, card)
    values (${card.noteId}, ${card.authorId}, ${card.version}, ${card.likes}, ${card.channel}, ${card.language}, ${card.publishedAt}, ${card.recommend}, ${card.withheld},
      ${card.completeness}, ${hot(sql`${card.publishedAt}::timestamptz`, sql`${card.completeness}::float8`, sql`${card.likes}::int`, sql`0`, sql`0`)},
      ${card.cell}, ${card.topicSlugs}::text[], ${JSON.stringify(card.card)}::jsonb)
    on conflict (note_id) do update set
      version = excluded.version, channel = excluded.channel, language = excluded.language, published_at = excluded.published_at,
      recommend = excluded.recommend, withheld = excluded.withheld, completeness = excluded.completeness, cell = excluded.cell,
      topic_slugs = excluded.topic_slugs, card = excluded.card,
      hot = ${hot(sql`excluded.published_at`, sql`excluded.completeness`, sql`feed_cards.likes`, sql`feed_cards.collects`, sql`feed_cards.comments`)}
    where feed_cards.version <= excluded.version`)

export const deleteCard = (db: Queryable, noteId: string, version: number) =>
  db.run(sql`delete from feed_cards where note_id = ${noteId} and version <= ${version}`)
export const deleteCardsOf = (db: Queryable, authorId: string) =>
  db.run(sql`delete from feed_cards where author_id = ${authorId}`)

/** Sets the totals that a reaction told of, and with them the place in the order. */
export const setTotals = (
  db: Queryable,
  noteId: string,
  totals: { likes?: number; collects?: number; comments?: number },
) => {
  const likes = sql`coalesce(${totals.likes ?? null}::int, likes)`
  const collects = sql`coalesce(${totals.collects ?? null}::int, collects)`
  const comments = sql`coalesce(${totals.comments ?? null}::int, comments)`
  return db.run(sql`
    update feed_cards set likes = ${likes}, collects = ${collects}, comments = ${comments},
      hot = ${hot(sql`published_at`, sql`completeness`, likes, collects, comments)}
    where note_id = ${noteId}`)
}

/** An author's general choice moves their public notes out of recommendations and back. */
export const withhold = (db: Queryable, authorId: string, declines: boolean) =>
  db.run(sql`
    update feed_cards set recommend = ${!declines}, withheld = ${declines}
    where author_id = ${authorId} and ${declines ? sql`recommend` : sql`withheld`}`)

export const noteIdsOf = (db: Queryable, authorId: string) =>
  db.rows<{ note_id: string }>(sql`select note_id from feed_cards where author_id = ${authorId}`)

export const replaceCard = (db: Queryable, noteId: string, card: unknown) =>
  db.run(sql`update feed_cards set card = ${JSON.stringify(card)}::jsonb where note_id = ${noteId}`)

export const subjectOf = (db: Queryable, noteId: string) =>
  db.maybe<{ author_id: string; channel: string | null; topic_slugs: string[]; hot: number }>(sql`
    select author_id, channel, topic_slugs, hot from feed_cards where note_id = ${noteId}`)

export const countNew = (db: Queryable, channel: string | undefined, since: string, most: number) =>
  db.rows<{ note_id: string }>(sql`
    select note_id from feed_cards
    where recommend and published_at > ${since}::timestamptz and ${channel === undefined ? sql`true` : sql`channel = ${channel}`}
    order by published_at desc limit ${most}`)

/** Notes per channel, counted up to a cap so that it stays cheap at any size. */
export const countChannels = (db: Queryable, channels: readonly string[], cap: number) =>
  db.rows<{ channel: string; notes: number }>(sql`
    select wanted.channel, (select count(*) from (
      select 1 from feed_cards where recommend and feed_cards.channel = wanted.channel limit ${cap}) counted) as notes
    from unnest(${channels}::text[]) as wanted (channel)`)

export type FeedbackRow = { kind: 'note' | 'author' | 'topic'; target: string }

export const listFeedback = (db: Queryable, viewerId: string, since: Date) =>
  db.rows<FeedbackRow>(sql`select kind, target from feed_feedback where viewer_id = ${viewerId} and at > ${since}`)

export const insertFeedback = (
  db: Queryable,
  viewerId: string,
  kind: string,
  targets: readonly string[],
  noteId: string,
  at: Date,
) =>
  db.run(sql`
    insert into feed_feedback (viewer_id, kind, target, note_id, at)
    select ${viewerId}, ${kind}, target, ${noteId}, ${at}::timestamptz from unnest(${targets}::text[]) as wanted (target)
    on conflict (viewer_id, kind, target) do update set at = excluded.at, note_id = excluded.note_id`)

export const deleteFeedback = (db: Queryable, viewerId: string, kind: string, noteId: string) =>
  db.run(sql`delete from feed_feedback where viewer_id = ${viewerId} and kind = ${kind} and note_id = ${noteId}`)

export const deleteFeedbackOf = (db: Queryable, viewerId: string) =>
  db.run(sql`delete from feed_feedback where viewer_id = ${viewerId}`)

/** Candidates of one channel around a note, for "related"; overlap is judged by the rules. */
export const recallRelated = (db: Queryable, channel: string | null, noteId: string, limit: number) =>
  db.rows<RecallRow>(sql`
    select note_id, author_id, hot, topic_slugs from feed_cards
    where recommend and note_id <> ${noteId} and ${channel === null ? sql`true` : sql`channel = ${channel}`}
    order by hot desc, note_id desc limit ${limit}`)
