import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Db } from './database.ts'
import { raw, sql } from './sql.ts'

const directory = fileURLToPath(new URL('../../../migrations/', import.meta.url))
const breakpoint = '--> statement-breakpoint'
/** Any number, the same in all versions: the advisory lock that lets one node migrate while others wait. */
const lockKey = 704_215_001

export type Migration = { name: string; hash: string; statements: string[] }

export const readMigrations = (): Migration[] =>
  readdirSync(directory)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const text = readFileSync(`${directory}${file}`, 'utf8')
      return {
        name: file.replace('.sql', ''),
        hash: createHash('sha256').update(text).digest('hex'),
        statements: text.split(breakpoint),
      }
    })

/**
 * Forward migrations, in one transaction under a lock: two nodes that start together migrate once. Refuses when an
 * applied migration was changed afterwards. Answers the names applied now.
 */
export const migrate = (db: Db): Promise<string[]> =>
  db.transaction(async (tx) => {
    await tx.rows(sql`select pg_advisory_xact_lock(${lockKey})`)
    await tx.run(
      sql`create table if not exists platform_migrations (name text primary key, hash text not null, at timestamptz not null default now())`,
    )
    const applied = new Map(
      (await tx.rows<{ name: string; hash: string }>(sql`select name, hash from platform_migrations`)).map((row) => [
        row.name,
        row.hash,
      ]),
    )
    const done: string[] = []
    for (const migration of readMigrations()) {
      const hash = applied.get(migration.name)
      if (hash === migration.hash) continue
      if (hash !== undefined) throw new Error(`Migration ${migration.name} was changed after it was applied`)
      for (const statement of migration.statements) if (statement.trim() !== '') await tx.run(raw(statement))
      await tx.run(sql`insert into platform_migrations (name, hash) values (${migration.name}, ${migration.hash})`)
      done.push(migration.name)
    }
    return done
  })
