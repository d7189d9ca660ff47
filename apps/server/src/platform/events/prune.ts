import type { Clock } from '../clock/clock.ts'
import type { Db } from '../database/database.ts'
import { sql } from '../database/sql.ts'

const keptDays = 30

export const pruneEvents = async (db: Db, clock: Clock): Promise<void> => {
  const before = new Date(clock.now().getTime() - keptDays * 86_400_000)
  await db.run(sql`delete from platform_events where at < ${before}`)
  await db.run(sql`delete from platform_handled where at < ${before}`)
}
