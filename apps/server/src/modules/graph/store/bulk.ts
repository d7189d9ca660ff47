import type { BulkPlan } from '../../../platform/database/bulk.ts'
import { bulkPersonId, bulkShare, inSlices } from '../../../platform/database/bulk.ts'
import type { Db } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

const followsEach = 20

/** Everybody follows twenty people, the well-known ones more often; totals are exact. */
export const insertBulkFollows = async (db: Db, plan: BulkPlan): Promise<void> => {
  await inSlices(
    plan.people,
    (from, to) =>
      db.run(sql`
        insert into graph_follows (follower_id, followed_id, at)
        select follower, followed, ${plan.now}::timestamptz - interval '300 days' from (
          select ${bulkPersonId(plan, sql`i`)} as follower,
            ${bulkPersonId(plan, sql`(1 + floor(${plan.people}::int * ${bulkShare(plan, 'follow', sql`(i::bigint * 100 + n)`)} ^ 2)::int)`)} as followed
          from generate_series(${from}::int, ${to}::int) i, generate_series(1, ${followsEach}::int) n) pairs
        where follower <> followed on conflict do nothing`),
    5_000,
  )
  await db.run(sql`
    insert into graph_totals (person_id, followers, following)
    select person, sum(followers), sum(following) from (
      select followed_id as person, count(*) as followers, 0 as following from graph_follows group by 1
      union all select follower_id, 0, count(*) from graph_follows group by 1) counted
    group by person
    on conflict (person_id) do update set followers = excluded.followers, following = excluded.following`)
}
