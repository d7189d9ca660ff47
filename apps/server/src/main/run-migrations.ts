import { readConfig } from '../platform/config/config.ts'
import { openEmbedded } from '../platform/database/embedded.ts'
import { migrate } from '../platform/database/migrate.ts'
import { openPostgres } from '../platform/database/postgres.ts'
import { createLog } from '../platform/log/log.ts'

/** `npm run migrate`: brings the database to the present schema and says what it did. */
const config = readConfig(process.env)
const db =
  config.DATABASE_URL === undefined
    ? await openEmbedded(config.DATA_DIR)
    : await openPostgres(config.DATABASE_URL, createLog(config.LOG_LEVEL))
const applied = await migrate(db)
process.stdout.write(applied.length === 0 ? 'Nothing to migrate.\n' : `Applied ${applied.join(', ')}.\n`)
await db.close()
