import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { identityUsers } from '../identity/tables.ts'

const at = (name: string) => timestamp(name, { withTimezone: true }).notNull()
const owner = () =>
  uuid('owner_id')
    .notNull()
    .references(() => identityUsers.id)

export const boardsItems = pgTable(
  'boards_items',
  {
    id: uuid().primaryKey(),
    ownerId: owner(),
    title: text().notNull(),
    description: text().notNull().default(''),
    visibility: text().notNull(),
    isDefault: boolean('is_default').notNull().default(false),
    notes: integer().notNull().default(0),
    createdAt: at('created_at'),
    updatedAt: at('updated_at'),
  },
  (table) => [
    index('boards_items_owner').on(table.ownerId, table.updatedAt, table.id),
    uniqueIndex('boards_items_default').on(table.ownerId).where(sql`is_default`),
  ],
)

/** A note erased for good is taken off by its event, which also counts; so there is no foreign key to it. */
export const boardsNotes = pgTable(
  'boards_notes',
  {
    boardId: uuid('board_id')
      .notNull()
      .references(() => boardsItems.id, { onDelete: 'cascade' }),
    noteId: uuid('note_id').notNull(),
    ownerId: owner(),
    addedAt: at('added_at'),
  },
  (table) => [
    primaryKey({ columns: [table.boardId, table.noteId] }),
    index('boards_notes_latest').on(table.boardId, table.addedAt, table.noteId),
    index('boards_notes_owner').on(table.ownerId, table.noteId),
    index('boards_notes_note').on(table.noteId),
  ],
)
