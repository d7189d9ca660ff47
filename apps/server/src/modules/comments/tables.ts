import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { identityUsers } from '../identity/tables.ts'
import { notesItems } from '../notes/tables.ts'

const at = (name: string) => timestamp(name, { withTimezone: true })
const person = (name: string) => uuid(name).references(() => identityUsers.id)

/** Two levels: a reply's parent is always of the first level. A removed one stays, unseen, for an appeal. */
export const commentsItems = pgTable(
  'comments_items',
  {
    id: uuid().primaryKey(),
    noteId: uuid('note_id')
      .notNull()
      .references(() => notesItems.id, { onDelete: 'cascade' }),
    parentId: uuid('parent_id').references((): AnyPgColumn => commentsItems.id, { onDelete: 'cascade' }),
    /** The person whose reply this answers; null when it answers the first-level comment itself. */
    answersId: person('answers_id'),
    authorId: person('author_id').notNull(),
    body: text().notNull(),
    mentions: jsonb().notNull().default([]),
    mediaIds: uuid('media_ids').array().notNull().default(sql`'{}'::uuid[]`),
    likes: integer().notNull().default(0),
    replies: integer().notNull().default(0),
    /** What `best` sorts by; kept beside its parts so that a page is one walk along an index. */
    score: integer().notNull().default(0),
    createdAt: at('created_at').notNull(),
    removedAt: at('removed_at'),
    removedBy: person('removed_by'),
  },
  (table) => [
    index('comments_items_best')
      .on(table.noteId, table.score, table.createdAt, table.id)
      .where(sql`parent_id is null and removed_at is null`),
    index('comments_items_new')
      .on(table.noteId, table.createdAt, table.id)
      .where(sql`parent_id is null and removed_at is null`),
    index('comments_items_replies').on(table.parentId, table.createdAt, table.id).where(sql`removed_at is null`),
    index('comments_items_author').on(table.authorId, table.createdAt),
  ],
)

export const commentsLikes = pgTable(
  'comments_likes',
  {
    commentId: uuid('comment_id')
      .notNull()
      .references(() => commentsItems.id, { onDelete: 'cascade' }),
    personId: person('person_id').notNull(),
    at: at('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.commentId] }),
    index('comments_likes_comment').on(table.commentId),
  ],
)

/** The primary key is the rule: one pinned comment a note. */
export const commentsPins = pgTable(
  'comments_pins',
  {
    noteId: uuid('note_id')
      .primaryKey()
      .references(() => notesItems.id, { onDelete: 'cascade' }),
    commentId: uuid('comment_id')
      .notNull()
      .references(() => commentsItems.id, { onDelete: 'cascade' }),
  },
  (table) => [index('comments_pins_comment').on(table.commentId)],
)

export const commentsSettings = pgTable('comments_settings', {
  personId: person('person_id').primaryKey(),
  blockedWords: text('blocked_words').array().notNull(),
})
