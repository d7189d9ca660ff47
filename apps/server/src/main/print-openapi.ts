import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../platform/config/config.ts'
import { migrate } from '../platform/database/migrate.ts'
import { openParts } from './open-parts.ts'
import { createProgram } from './program.ts'

/** Prints OpenAPI as the running program serves it, for docs/generated and its check. */
const directory = mkdtempSync(join(tmpdir(), 'cinnabar-openapi-'))
const parts = await openParts(readConfig({ DATA_DIR: directory, LOG_LEVEL: 'silent', DEMO: 'off' }))
await migrate(parts.db)
const { http } = await createProgram(parts)
await http.ready()
const response = await http.inject({ url: '/api/openapi.json' })
process.stdout.write(`${JSON.stringify(response.json(), null, 1)}\n`)
await http.close()
await parts.db.close()
rmSync(directory, { recursive: true, force: true })
process.exit(0)
