import { sql } from 'drizzle-orm'
import {
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'

/**
 * One row per published note, with all a feed needs to choose and show it: fed by events, rebuildable from notes.
 * Indexes are ascending and read backwards: drizzle's descending ones sort nulls last, which `order by … desc` cannot use.
 */
export const feedCards = pgTable(
  'feed_cards',
  {
    noteId: uuid('note_id').primaryKey(),
    authorId: uuid('author_id').notNull(),
    version: integer().notNull(),
    channel: text(),
    language: text().notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true }).notNull(),
    /** Public, and neither note nor author asked to be left out of recommendations. */
    recommend: boolean().notNull(),
    /** Public and kept out only by its author's general choice. */
    withheld: boolean().notNull().default(false),
    likes: integer().notNull().default(0),
    collects: integer().notNull().default(0),
    comments: integer().notNull().default(0),
    /** How complete the note was at publication, 0 to 1. */
    completeness: doublePrecision().notNull(),
    /** Quality × freshness as a logarithm, in days: see store.ts. Constant while nobody reacts, so it can be an index. */
    hot: doublePrecision().notNull(),
    /** Half-degree cell of the place, or null. */
    cell: integer(),
    topicSlugs: text('topic_slugs').array().notNull(),
    /** The card of the contract, without what depends on the viewer. */
    card: jsonb().notNull(),
  },
  (table) => [
    index('feed_cards_hot').on(table.hot, table.noteId).where(sql`recommend`),
    index('feed_cards_channel_hot').on(table.channel, table.hot, table.noteId).where(sql`recommend`),
    index('feed_cards_author').on(table.authorId, table.publishedAt, table.noteId),
    index('feed_cards_cell_hot').on(table.cell, table.hot, table.noteId).where(sql`recommend and cell is not null`),
    index('feed_cards_new').on(table.publishedAt).where(sql`recommend`),
    index('feed_cards_channel_new').on(table.channel, table.publishedAt).where(sql`recommend`),
  ],
)

/** "Not interested": holds for thirty days. */
export const feedFeedback = pgTable(
  'feed_feedback',
  {
    viewerId: uuid('viewer_id').notNull(),
    /** `note`, `author` or `topic`. */
    kind: text().notNull(),
    /** A note's or an author's id, or a topic's slug. */
    target: text().notNull(),
    /** The note on which it was said, so that it can be undone there. */
    noteId: uuid('note_id').notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.viewerId, table.kind, table.target] })],
)
