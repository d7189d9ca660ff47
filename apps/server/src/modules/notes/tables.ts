import { sql } from 'drizzle-orm'
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

const noIds = sql`'{}'::uuid[]`

/**
 * One note. Counters live apart, so that a like never rewrites a long text. Indexes are ascending and read backwards:
 * a descending one is made with `nulls last`, which a plain `order by … desc` cannot use.
 */
export const notesItems = pgTable(
  'notes_items',
  {
    id: uuid().primaryKey(),
    authorId: uuid('author_id').notNull(),
    kind: text().notNull(),
    status: text().notNull(),
    /** The state a deleted note goes back to. */
    statusBefore: text('status_before'),
    version: integer().notNull().default(1),
    title: text().notNull().default(''),
    body: text().notNull().default(''),
    longText: text('long_text'),
    language: text().notNull(),
    /** The author's own choice; null lets the topics say. */
    chosenChannel: text('chosen_channel'),
    channel: text(),
    mediaIds: uuid('media_ids').array().notNull().default(noIds),
    /** Those of the gallery and of the steps. */
    allMediaIds: uuid('all_media_ids').array().notNull().default(noIds),
    steps: jsonb().notNull().default([]),
    textCover: jsonb('text_cover'),
    /** The card's cover as made when its media were ready. */
    cover: jsonb(),
    topics: jsonb().notNull().default([]),
    mentions: jsonb().notNull().default([]),
    placeId: uuid('place_id'),
    place: jsonb(),
    products: jsonb().notNull().default([]),
    visibility: text().notNull().default('public'),
    audience: uuid().array().notNull().default(noIds),
    commentsFrom: text('comments_from').notNull().default('everyone'),
    doNotRecommend: boolean('do_not_recommend').notNull().default(false),
    origin: text().notNull().default('original'),
    source: text(),
    madeWithAi: boolean('made_with_ai').notNull().default(false),
    evidence: text().notNull().default('none'),
    paidPartnership: boolean('paid_partnership').notNull().default(false),
    reasons: jsonb().notNull().default([]),
    /** Of the short link. */
    code: text().notNull(),
    /** The id in the archive it came from: brought twice, it is one. */
    importedFrom: uuid('imported_from'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true }),
    editedAt: timestamp('edited_at', { withTimezone: true }),
    scheduledAt: timestamp('scheduled_at', { withTimezone: true }),
    deletedAt: timestamp('deleted_at', { withTimezone: true }),
  },
  (table) => [
    uniqueIndex('notes_items_code').on(table.code),
    index('notes_items_profile').on(table.authorId, table.publishedAt, table.id).where(sql`status = 'published'`),
    index('notes_items_desk').on(table.authorId, table.updatedAt, table.id).where(sql`status <> 'published'`),
    index('notes_items_place')
      .on(table.placeId, table.publishedAt, table.id)
      .where(sql`status = 'published' and place_id is not null`),
    index('notes_items_imported').on(table.authorId, table.importedFrom).where(sql`imported_from is not null`),
    index('notes_items_waiting').on(table.updatedAt).where(sql`status in ('processing', 'reviewing')`),
    index('notes_items_deleted').on(table.deletedAt).where(sql`status = 'deleted'`),
  ],
)

/** Exact totals, changed in the transaction of the row that is counted. */
export const notesCounts = pgTable('notes_counts', {
  noteId: uuid('note_id')
    .primaryKey()
    .references(() => notesItems.id, { onDelete: 'cascade' }),
  likes: integer().notNull().default(0),
  collects: integer().notNull().default(0),
  comments: integer().notNull().default(0),
  views: integer().notNull().default(0),
})

export const notesLikes = pgTable(
  'notes_likes',
  {
    noteId: uuid('note_id').notNull(),
    userId: uuid('user_id').notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.noteId] }),
    index('notes_likes_recent').on(table.userId, table.at, table.noteId),
    index('notes_likes_note').on(table.noteId, table.userId),
  ],
)

export const notesCollects = pgTable(
  'notes_collects',
  {
    noteId: uuid('note_id').notNull(),
    userId: uuid('user_id').notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.noteId] }),
    index('notes_collects_recent').on(table.userId, table.at, table.noteId),
    index('notes_collects_note').on(table.noteId, table.userId),
  ],
)

/** Topic pages: a row for each topic of a note that stands in public lists. */
export const notesTopics = pgTable(
  'notes_topics',
  {
    topicId: uuid('topic_id').notNull(),
    noteId: uuid('note_id')
      .notNull()
      .references(() => notesItems.id, { onDelete: 'cascade' }),
    publishedAt: timestamp('published_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.noteId, table.topicId] }),
    index('notes_topics_recent').on(table.topicId, table.publishedAt, table.noteId),
  ],
)

/** What a published note said before each edit. */
export const notesVersions = pgTable(
  'notes_versions',
  {
    noteId: uuid('note_id')
      .notNull()
      .references(() => notesItems.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    title: text().notNull(),
    body: text().notNull(),
    longText: text('long_text'),
    /** The rest of the note as it was: media, steps, products, declarations. */
    rest: jsonb().notNull(),
  },
  (table) => [primaryKey({ columns: [table.noteId, table.version] })],
)

export const notesSettings = pgTable('notes_settings', {
  userId: uuid('user_id').primaryKey(),
  likesVisible: boolean('likes_visible').notNull().default(true),
  doNotRecommend: boolean('do_not_recommend').notNull().default(false),
})

export const notesSeries = pgTable(
  'notes_series',
  {
    id: uuid().primaryKey(),
    authorId: uuid('author_id').notNull(),
    title: text().notNull(),
    description: text().notNull().default(''),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('notes_series_author').on(table.authorId, table.updatedAt)],
)

export const notesSeriesItems = pgTable(
  'notes_series_items',
  {
    seriesId: uuid('series_id')
      .notNull()
      .references(() => notesSeries.id, { onDelete: 'cascade' }),
    noteId: uuid('note_id')
      .notNull()
      .references(() => notesItems.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.seriesId, table.noteId] }),
    index('notes_series_items_note').on(table.noteId),
  ],
)
