import { boolean, integer, pgTable, uuid } from 'drizzle-orm/pg-core'
import { identityUsers } from '../identity/tables.ts'

/** What of each note counts on its author's page. `version` guards against events that arrive in another order. */
export const profilesNotes = pgTable('profiles_notes', {
  noteId: uuid('note_id').primaryKey(),
  userId: uuid('user_id')
    .notNull()
    .references(() => identityUsers.id, { onDelete: 'cascade' }),
  version: integer().notNull(),
  listed: boolean().notNull(),
  likes: integer().notNull().default(0),
})

export const profilesCounts = pgTable('profiles_counts', {
  userId: uuid('user_id')
    .primaryKey()
    .references(() => identityUsers.id, { onDelete: 'cascade' }),
  notes: integer().notNull().default(0),
  likesReceived: integer('likes_received').notNull().default(0),
})
