import { type Sql, sql } from './sql.ts'

/** A large made-up world for load: everything of thing number `i` follows from `i`, so that each module fills its own tables. */
export type BulkPlan = {
  people: number
  notes: number
  seed: number
  /** The newest note's time. */
  now: Date
  channels: readonly string[]
}

const hash = (plan: BulkPlan, kind: string, i: Sql): Sql => sql`md5(${`${plan.seed}:${kind}:`}::text || ${i}::text)`

/** 0 to 1, the same for the same `i`. */
export const bulkShare = (plan: BulkPlan, kind: string, i: Sql): Sql =>
  sql`(('x' || substr(${hash(plan, kind, i)}, 1, 7))::bit(28)::int / 268435456.0::float8)`

export const bulkPersonId = (plan: BulkPlan, i: Sql): Sql => sql`${hash(plan, 'person', i)}::uuid`

/** A few people write most notes: the square of a share falls off like a power law. */
export const bulkAuthor = (plan: BulkPlan, i: Sql): Sql =>
  sql`(1 + floor(${plan.people}::int * ${bulkShare(plan, 'author', i)} ^ 2)::int)`

/** Ascending in `i` over a year. */
export const bulkPublishedAt = (plan: BulkPlan, i: Sql): Sql =>
  sql`(${plan.now}::timestamptz - (${plan.notes}::int - ${i})::float8 / ${plan.notes}::int * interval '365 days')`

/** Time-ordered as those the application makes. */
export const bulkNoteId = (plan: BulkPlan, i: Sql): Sql => {
  const random = hash(plan, 'note', i)
  const milliseconds = sql`(extract(epoch from ${bulkPublishedAt(plan, i)}) * 1000)::bigint`
  return sql`(lpad(to_hex(${milliseconds}), 12, '0') || '7' || substr(${random}, 1, 3) || '8' || substr(${random}, 4, 15))::uuid`
}

export const bulkChannel = (plan: BulkPlan, i: Sql): Sql =>
  sql`(${plan.channels}::text[])[1 + floor(${plan.channels.length}::int * ${bulkShare(plan, 'channel', i)})::int]`

export const bulkLikes = (plan: BulkPlan, i: Sql): Sql => sql`floor(400 * ${bulkShare(plan, 'likes', i)} ^ 6)::int`

const words = [
  ['morning', 'slow', 'winter', 'river', 'market', 'tiny', 'quiet', 'weekend', 'rainy', 'old'],
  ['noodles', 'kitchen', 'train', 'garden', 'coat', 'shelf', 'stretch', 'lamp', 'hike', 'tea'],
] as const

export const bulkTitle = (plan: BulkPlan, i: Sql): Sql =>
  sql`((${words[0]}::text[])[1 + floor(10 * ${bulkShare(plan, 'word-a', i)})::int] || ' '
    || (${words[1]}::text[])[1 + floor(10 * ${bulkShare(plan, 'word-b', i)})::int] || ' ' || ${i}::text)`

/** Runs `insert` over 1 … `total` in slices, so that one statement stays small. */
export const inSlices = async (
  total: number,
  insert: (from: number, to: number) => Promise<unknown>,
  size = 20_000,
): Promise<void> => {
  for (let from = 1; from <= total; from += size) await insert(from, Math.min(total, from + size - 1))
}
