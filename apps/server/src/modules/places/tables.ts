import {
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

export const placesItems = pgTable(
  'places_items',
  {
    id: uuid().primaryKey(),
    /** Folded name and position to about a kilometre: the same spot named twice is one place. */
    identity: text().notNull(),
    name: text().notNull(),
    city: text(),
    country: text(),
    lat: doublePrecision().notNull(),
    lng: doublePrecision().notNull(),
    kind: text().notNull(),
    notes: integer().notNull().default(0),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex('places_items_identity').on(table.identity),
    index('places_items_position').on(table.lat, table.lng),
  ],
)

export const placesKeys = pgTable(
  'places_keys',
  {
    key: text().notNull(),
    placeId: uuid('place_id')
      .notNull()
      .references(() => placesItems.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.placeId, table.key] }),
    index('places_keys_prefix').on(table.key.op('text_pattern_ops')),
  ],
)
