// What is generated is generated again and compared: the migration against the tables, OpenAPI against the contracts, the
// compiled words against the words.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './node24.mjs'

const migration = join(root, 'apps/server/migrations/0000-init.sql')
const kept = mkdtempSync(join(tmpdir(), 'cinnabar-generated-'))
cpSync(migration, join(kept, 'before.sql'))
execFileSync(process.execPath, [join(root, 'scripts/migrations.mjs')], { cwd: root, stdio: 'ignore' })
const same = readFileSync(migration, 'utf8') === readFileSync(join(kept, 'before.sql'), 'utf8')
if (!same) cpSync(join(kept, 'before.sql'), migration)
rmSync(kept, { recursive: true, force: true })
if (!same) process.stderr.write('The tables changed without their migration: npm run migrations\n')

const openapi = join(root, 'docs/generated/openapi.json')
const written = existsSync(openapi) ? readFileSync(openapi, 'utf8') : ''
const made = execFileSync(process.execPath, [join(root, 'apps/server/src/main/print-openapi.ts')], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
})
if (written !== made) process.stderr.write('docs/generated/openapi.json is out of date: npm run docs:generate\n')
// The web build wrote the compiled words before this ran, since the compiler is installed wherever the checks are.
const words = execFileSync('git', ['status', '--porcelain', '--', 'apps/web/app/paraglide'], {
  cwd: root,
  encoding: 'utf8',
})
if (words !== '') process.stderr.write(`The compiled words are out of date: npm run build, then commit\n${words}`)
process.exit(same && written === made && words === '' ? 0 : 1)
