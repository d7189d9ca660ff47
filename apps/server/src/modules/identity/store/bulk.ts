import type { BulkPlan } from '../../../platform/database/bulk.ts'
import { bulkPersonId, inSlices } from '../../../platform/database/bulk.ts'
import type { Db } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

/** People without a password: they can be signed in by token only. */
export const insertBulkPeople = (db: Db, plan: BulkPlan): Promise<void> =>
  inSlices(plan.people, (from, to) =>
    db.run(sql`
      insert into identity_users (id, handle, name, email, email_verified, language, created_at, updated_at)
      select ${bulkPersonId(plan, sql`i`)}, 'walker' || i, 'Walker ' || i, 'walker' || i || '@bulk.example', true,
        case when i % 2 = 0 then 'en' else 'zh-Hans' end, ${plan.now}::timestamptz - interval '400 days', ${plan.now}::timestamptz
      from generate_series(${from}::int, ${to}::int) i on conflict do nothing`),
  )
