import { isRefusal } from '@cinnabar/kernel/refusals'
import pg from 'pg'
import type { Sql } from './sql.ts'

/** Anything a store can ask: the pool or an open transaction. */
export type Queryable = {
  /** All rows. The row type is the caller's word: the query stands in the same file as its type. */
  rows<Row extends object>(query: Sql): Promise<Row[]>
  /** The first row, or undefined. */
  maybe<Row extends object>(query: Sql): Promise<Row | undefined>
  /** The first row of a query that always answers one; throws a fault otherwise. */
  one<Row extends object>(query: Sql): Promise<Row>
  /** Runs a change and answers how many rows it touched. */
  run(query: Sql): Promise<number>
}

export type Tx = Queryable & {
  readonly kind: 'transaction'
  /** Runs once the transaction has committed; never when it rolled back. */
  afterCommit(effect: () => void): void
}

export type Db = Queryable & {
  readonly kind: 'database'
  /** The pool, for libraries that bring their own SQL. */
  readonly pool: pg.Pool
  /** True when the store is the embedded one: one backend, so no session state and no LISTEN. */
  readonly embedded: boolean
  /**
   * One transaction. A returned `Refusal` or a thrown fault rolls back; serialisation failures and deadlocks are tried
   * again up to three times. Never await the network inside.
   */
  transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

const int8 = 20
pg.types.setTypeParser(int8, Number)

const queryable = (client: pg.Pool | pg.PoolClient): Queryable => {
  const ask = <Row extends object>(query: Sql) => client.query<Row>({ text: query.text, values: query.values })
  return {
    rows: async <Row extends object>(query: Sql) => (await ask<Row>(query)).rows,
    maybe: async <Row extends object>(query: Sql) => (await ask<Row>(query)).rows[0],
    one: async <Row extends object>(query: Sql) => {
      const row = (await ask<Row>(query)).rows[0]
      if (row === undefined) throw new Error(`No row from: ${query.text.slice(0, 120)}`)
      return row
    },
    run: async (query) => (await ask(query)).rowCount ?? 0,
  }
}

const retryable = new Set(['40001', '40P01'])
const attempts = 3

export const hasSqlState = (error: unknown, state: string): boolean =>
  error instanceof Error && 'code' in error && error.code === state

/** Wraps a pool. `embedded` says that all connections share one backend. */
export const createDb = (pool: pg.Pool, embedded: boolean, onClose: () => Promise<void> = async () => {}): Db => {
  const once = async <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> => {
    const client = await pool.connect()
    const effects: (() => void)[] = []
    let broken: Error | undefined
    try {
      await client.query('begin')
      const result = await work({
        kind: 'transaction',
        ...queryable(client),
        afterCommit: (effect) => effects.push(effect),
      })
      if (isRefusal(result)) {
        await client.query('rollback')
        return result
      }
      await client.query('commit')
      for (const effect of effects) effect()
      return result
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => {
        broken = failure
      })
      throw error
    } finally {
      client.release(broken)
    }
  }
  return {
    kind: 'database',
    pool,
    embedded,
    ...queryable(pool),
    transaction: async (work) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await once(work)
        } catch (error) {
          const again = error instanceof Error && 'code' in error && retryable.has(String(error.code))
          if (!again || attempt === attempts) throw error
        }
      }
    },
    close: async () => {
      await pool.end()
      await onClose()
    },
  }
}
