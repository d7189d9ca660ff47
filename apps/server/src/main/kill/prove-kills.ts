import { setTimeout as pause } from 'node:timers/promises'
import { readConfig } from '../../platform/config/config.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { openParts } from '../open-parts.ts'
import { createProgram } from '../program.ts'
import { audit } from './audit.ts'
import { type Environment, type Ground, lookInto, prepareGround, type StoreKind } from './ground.ts'
import { answeredCount, type Ledger, newLedger } from './ledger.ts'
import { freePort, startServer } from './server-process.ts'
import { join, type Person, writeUntilCut } from './writers.ts'

export type Round = {
  round: number
  /** How long the writers had before the kill. */
  milliseconds: number
  acknowledged: number
  unanswered: number
  /** Deliveries that were still to be done when the restarted server was first asked. */
  left: number
  deliveries: number
  restartMilliseconds: number
  faults: string[]
}

export type Proof = {
  rounds: number
  store: StoreKind
  surroundings: Environment
  databaseUrl?: string | undefined
  chance?: () => number
  onRound?(round: Round): void
}

const clients = ['ada', 'ben', 'chen', 'dora'].map((name) => `${name}_kill`)

/** All who hear events, as the program itself is wired. */
const handlersOf = async ({ environment }: Ground) => {
  const parts = await openParts(readConfig(environment))
  try {
    const { modules } = await createProgram(parts)
    return modules.flatMap((module) => module.handlers ?? [])
  } finally {
    await parts.cache.close()
    await parts.db.close()
  }
}

/**
 * What a killed process had in hand stays leased on PostgreSQL for over a minute, in case that process still lives. The
 * proof knows that it does not, and lets the leases end now; the embedded store does so itself at its start.
 */
const endLeases = (db: Queryable): Promise<number> =>
  db.run(sql`update platform_jobs set locked_until = null where locked_until is not null`)

const patience = 60_000

/** Waits until the restarted server has delivered everything; answers what was still to do at the first look. */
const drained = async (db: Queryable): Promise<number> => {
  const deadline = performance.now() + patience
  let first: number | undefined
  for (;;) {
    const { waiting } = await db.one<{ waiting: number }>(
      sql`select count(*) as waiting from platform_jobs where lane = 'events'`,
    )
    first ??= waiting
    if (waiting === 0) return first
    if (performance.now() > deadline) throw new Error(`${waiting} deliveries still wait after ${patience / 1_000} s`)
    await pause(100)
  }
}

/** Kills the real server with SIGKILL while four clients write, again and again, and audits what it kept. */
export const proveKills = async (proof: Proof): Promise<Round[]> => {
  const { rounds, store, chance = Math.random, onRound } = proof
  const ground = await prepareGround(store, proof.surroundings, proof.databaseUrl)
  const port = await freePort()
  const ledger: Ledger = newLedger()
  const results: Round[] = []
  const handlers = await handlersOf(ground)
  let server = await startServer(ground.environment, port)
  try {
    const people: Person[] = []
    for (const handle of clients) people.push(await join(server.address, handle))
    for (let round = 1; round <= rounds; round += 1) {
      const asked = ledger.wishes.length
      const acknowledged = answeredCount(ledger)
      const milliseconds = Math.round(300 + chance() * 1_700)
      const { address } = server
      const writing = Promise.all(people.map((me) => writeUntilCut(address, me, people, ledger, chance)))
      await Promise.race([pause(milliseconds), writing])
      await server.kill()
      await writing
      server = await startServer(ground.environment, port)
      const { left, faults, deliveries } = await lookInto(ground, server.processId, async (db) => {
        if (store === 'postgres') await endLeases(db)
        const waiting = await drained(db)
        return { left: waiting, ...(await audit(db, ledger, handlers)) }
      })
      const done = answeredCount(ledger) - acknowledged
      const result: Round = {
        round,
        milliseconds,
        acknowledged: done,
        unanswered: ledger.wishes.length - asked - done,
        left,
        deliveries,
        restartMilliseconds: Math.round(server.startMilliseconds),
        faults,
      }
      results.push(result)
      onRound?.(result)
    }
    return results
  } finally {
    await server.kill()
    await ground.clear()
  }
}
