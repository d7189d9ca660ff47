import { index, integer, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core'
import { identityUsers } from '../identity/tables.ts'

const person = (name: string) =>
  uuid(name)
    .notNull()
    .references(() => identityUsers.id)
const at = () => timestamp({ withTimezone: true }).notNull()

export const graphFollows = pgTable(
  'graph_follows',
  { followerId: person('follower_id'), followedId: person('followed_id'), at: at() },
  (table) => [
    primaryKey({ columns: [table.followerId, table.followedId] }),
    index('graph_follows_followers').on(table.followedId, table.at, table.followerId),
    index('graph_follows_following').on(table.followerId, table.at, table.followedId),
  ],
)

export const graphBlocks = pgTable(
  'graph_blocks',
  { blockerId: person('blocker_id'), blockedId: person('blocked_id'), at: at() },
  (table) => [
    primaryKey({ columns: [table.blockerId, table.blockedId] }),
    index('graph_blocks_blocked').on(table.blockedId),
    index('graph_blocks_list').on(table.blockerId, table.at, table.blockedId),
  ],
)

export const graphMutes = pgTable(
  'graph_mutes',
  { muterId: person('muter_id'), mutedId: person('muted_id'), at: at() },
  (table) => [
    primaryKey({ columns: [table.muterId, table.mutedId] }),
    index('graph_mutes_muted').on(table.mutedId),
    index('graph_mutes_list').on(table.muterId, table.at, table.mutedId),
  ],
)

/** Exact totals, changed in the transaction of the follow. They are the same for every viewer, whoever is blocked. */
export const graphTotals = pgTable('graph_totals', {
  personId: person('person_id').primaryKey(),
  followers: integer().notNull().default(0),
  following: integer().notNull().default(0),
})
