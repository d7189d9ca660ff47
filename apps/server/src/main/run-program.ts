import { describeViewer } from './describe-viewer.ts'
import { type Progress, serveHealth } from './health.ts'
import type { LiveParts } from './open-parts.ts'
import { prepare } from './prepare.ts'
import { createProgram, type Program } from './program.ts'
import { serveMailbox } from './serve-mailbox.ts'
import { servePages } from './serve-pages.ts'

type Say = (text: string) => void

/** Serves until told to stop; then lets running requests and jobs finish, so that nothing acknowledged is lost. */
export const runProgram = async (parts: LiveParts, say: Say): Promise<void> => {
  const { config, log, db } = parts
  const program = await createProgram(parts, { shedLoad: true })
  let progress: Progress = {}
  serveHealth(program.http, { db, metrics: parts.metrics, migrated: () => true, progress: () => progress })
  if (config.ROLES.has('web'))
    await servePages(program.http, { config, identify: program.identify, describeViewer: describeViewer(program) })
  if (parts.mailbox !== undefined) serveMailbox(program.http, parts.mailbox)
  if (config.ROLES.has('api') || config.ROLES.has('web')) await listen(program, parts)
  if (config.ROLES.has('worker')) await program.runner.start()
  stopOn(['SIGINT', 'SIGTERM'], program, parts, say)
  await prepare(program, parts, {
    say,
    tell: (now) => {
      progress = { ...progress, ...now }
    },
  })
  say(`\n  ${config.PUBLIC_URL}\n`)
  log.info({ roles: [...config.ROLES] }, 'serving')
}

const listen = async ({ http, identify, platform: { config } }: Program, { realtime }: LiveParts): Promise<void> => {
  try {
    realtime.attach(http.server, identify)
    await http.listen({ port: config.PORT, host: config.HOST })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new Error(`Port ${config.PORT} is taken. Stop what uses it, or choose another: PORT=3001 npm start`)
    throw error
  }
}

const patience = 25_000

const stopOn = (signals: NodeJS.Signals[], program: Program, parts: LiveParts, say: Say): void => {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    say('\nStopping …')
    const giveUp = setTimeout(() => process.exit(1), patience)
    giveUp.unref()
    await parts.realtime.close()
    await program.http.close()
    await program.runner.stop()
    await program.platform.cache.close()
    await program.platform.db.close()
    process.exit(0)
  }
  for (const signal of signals) process.on(signal, () => void stop())
}
