// `npm run new:module NAME`: a green room with the anatomy of docs/architecture.md, for a name ranked in module-order.json.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './node24.mjs'

const name = process.argv[2] ?? ''
const order = JSON.parse(readFileSync(join(root, 'module-order.json'), 'utf8'))
const stop = (why) => {
  process.stderr.write(`${why}\n`)
  process.exit(1)
}
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) stop('Usage: npm run new:module NAME, a noun in lower case')
if (!order.includes(name))
  stop(`Give ${name} its rank in module-order.json first: after all it calls, before all that call it`)
const room = join(root, 'apps/server/src/modules', name)
if (existsSync(join(room, 'index.ts'))) stop(`${name} exists already`)

const camel = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
const pascal = camel[0].toUpperCase() + camel.slice(1)
const files = {
  [`packages/contracts/src/${name}.ts`]: `import { z } from 'zod'
import { endpoint, endpoints } from './endpoint.ts'

export const ${camel} = endpoints({
  'GET /${name}': endpoint({
    summary: 'List ${name}',
    access: 'anyone',
    reply: z.object({ items: z.array(z.object({ id: z.string() })), nextCursor: z.string().nullable() }),
    refusals: [],
  }),
})
`,
  [`apps/server/src/modules/${name}/index.ts`]: `import type { Module, Platform } from '../../platform/module.ts'
import { ${camel}Routes } from './routes.ts'

export type ${pascal}Deps = Pick<Platform, 'db'>

export const create${pascal} = (deps: ${pascal}Deps): Module<undefined> => ({ api: undefined, routes: ${camel}Routes(deps) })
`,
  [`apps/server/src/modules/${name}/routes.ts`]: `import { ${camel} } from '@cinnabar/contracts/${name}'
import { bind } from '../../platform/http/route.ts'
import type { ${pascal}Deps } from './index.ts'
import { list${pascal} } from './queries/list-${name}.ts'

export const ${camel}Routes = (deps: ${pascal}Deps) => bind(${camel}, { 'GET /${name}': () => list${pascal}(deps)() })
`,
  [`apps/server/src/modules/${name}/queries/list-${name}.ts`]: `import type { ${pascal}Deps } from '../index.ts'
import { select${pascal} } from '../store.ts'
import { toItem } from '../views.ts'

export const list${pascal} = ({ db }: ${pascal}Deps) => async () => ({ items: (await select${pascal}(db)).map(toItem), nextCursor: null })
`,
  [`apps/server/src/modules/${name}/store.ts`]: `import type { Queryable } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

export type ${pascal}Row = { id: string }

export const select${pascal} = (db: Queryable) => db.rows<${pascal}Row>(sql\`select id from ${name.replace('-', '_')}_rows order by id limit 24\`)
`,
  [`apps/server/src/modules/${name}/tables.ts`]: `import { pgTable, uuid } from 'drizzle-orm/pg-core'

export const ${camel}Rows = pgTable('${name.replace('-', '_')}_rows', { id: uuid().primaryKey() })
`,
  [`apps/server/src/modules/${name}/views.ts`]: `import type { ${pascal}Row } from './store.ts'

export const toItem = (row: ${pascal}Row) => ({ id: row.id })
`,
  [`apps/server/src/modules/${name}/README.md`]: `# ${name}

* Owns \`${name.replace('-', '_')}_rows\`.
* Tells nothing yet; hears nothing yet.
`,
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
process.stdout.write(
  `${name} stands. Now: its contract into packages/contracts/src/index.ts, create${pascal}(…) into main/compose.ts, \`npm run migrations\`.\n`,
)
