// Before the first release there is one migration: it is made anew from the tables. `npm run migrations`.
import { execFileSync } from 'node:child_process'
import { readdirSync, renameSync, rmSync } from 'node:fs'

const server = new URL('../apps/server/', import.meta.url)
const out = new URL('migrations/', server)
rmSync(out, { recursive: true, force: true })
execFileSync('npx', ['drizzle-kit', 'generate', '--name', 'init'], { cwd: server, stdio: 'inherit' })
for (const file of readdirSync(out))
  if (file.endsWith('.sql')) renameSync(new URL(file, out), new URL('0000-init.sql', out))
rmSync(new URL('meta/', out), { recursive: true, force: true })
