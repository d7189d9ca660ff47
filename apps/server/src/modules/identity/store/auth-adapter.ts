import type { BetterAuthOptions } from 'better-auth'
import { type CleanedWhere, type CustomAdapter, createAdapterFactory } from 'better-auth/adapters'
import type { BetterAuthDBSchema } from 'better-auth/db'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { empty, join, raw, type Sql, sql } from '../../../platform/database/sql.ts'

/** Names come from the sign-in library's own schema, never from a request; this keeps it so. */
const name = (text: string): Sql => {
  if (!/^[a-z][a-z0-9_]*$/.test(text)) throw new Error(`Not a column: ${text}`)
  return raw(text)
}

const column = (field: string): Sql => name(field.replace(/([a-z0-9])([A-Z]+)/g, '$1_$2').toLowerCase())

const tables: Readonly<Record<string, string>> = {
  user: 'identity_users',
  session: 'identity_sessions',
  account: 'identity_accounts',
  verification: 'identity_verifications',
  twoFactor: 'identity_two_factors',
  passkey: 'identity_passkeys',
}

const tableOf = (model: string): Sql => {
  const found = tables[model]
  if (found === undefined) throw new Error(`No table for the model ${model}`)
  return name(found)
}

const escapeLike = (text: unknown): string => String(text).replace(/[\\%_]/g, '\\$&')

const condition = ({ field, operator, value, mode }: CleanedWhere): Sql => {
  const plain = column(field)
  const folded = mode === 'insensitive' && typeof value === 'string'
  const left = folded ? sql`lower(${plain})` : plain
  const right = folded ? value.toLowerCase() : value
  switch (operator) {
    case 'eq':
      return value === null ? sql`${plain} is null` : sql`${left} = ${right}`
    case 'ne':
      return value === null ? sql`${plain} is not null` : sql`${left} <> ${right}`
    case 'lt':
      return sql`${left} < ${right}`
    case 'lte':
      return sql`${left} <= ${right}`
    case 'gt':
      return sql`${left} > ${right}`
    case 'gte':
      return sql`${left} >= ${right}`
    case 'in':
      return sql`${plain}::text = any(${value}::text[])`
    case 'not_in':
      return sql`not (${plain}::text = any(${value}::text[]))`
    case 'contains':
      return sql`${left} like ${`%${escapeLike(right)}%`}`
    case 'starts_with':
      return sql`${left} like ${`${escapeLike(right)}%`}`
    case 'ends_with':
      return sql`${left} like ${`%${escapeLike(right)}`}`
    default:
      throw new Error(`No such operator: ${operator}`)
  }
}

const filter = (where: readonly CleanedWhere[] | undefined): Sql => {
  if (where === undefined || where.length === 0) return empty
  const all = where.filter((one) => one.connector === 'AND').map(condition)
  const any = where.filter((one) => one.connector === 'OR').map(condition)
  const parts = [...all, ...(any.length === 0 ? [] : [sql`(${join(any, ' or ')})`])]
  return sql` where ${join(parts, ' and ')}`
}

const entriesOf = (model: string, values: object): [string, unknown][] =>
  Object.entries(values).filter(([field, value]) => value !== undefined && !(model === 'user' && field === 'image'))

const assignments = (model: string, values: object): Sql =>
  join(entriesOf(model, values).map(([field, value]) => sql`${column(field)} = ${value}`))

type Row = Record<string, unknown>

/** What the rest of the module does when the library writes: told in the same transaction, or after the write. */
type AuthAdapterEffects = {
  /** Completes a new person's row before it is written. */
  completePerson(tx: Tx, values: Row): Promise<Row>
  personCreated(tx: Tx, row: Row): Promise<void>
  personChanged(row: Row): Promise<void>
  sessionsEnded(tokens: readonly string[]): Promise<void>
}

/** The sign-in library's storage on this module's own tables and through its own pool. */
export const createAuthAdapter = (db: Db, effects: AuthAdapterEffects) => {
  const on = (q: Db | Tx, fieldsOf: (model: string) => readonly string[]): CustomAdapter => {
    const back = <T>(model: string, row: Row | undefined): T | null => {
      if (row === undefined) return null
      const shaped: Row = { id: row.id }
      for (const field of fieldsOf(model)) shaped[field] = row[column(field).sql] ?? null
      return shaped as T
    }
    const keyOf = (about: { model: string; modelKey?: string | undefined }) => about.modelKey ?? about.model
    const endSessions = async (model: string, rows: readonly Row[]) => {
      if (model === 'session') await effects.sessionsEnded(rows.map((row) => String(row.token)))
    }
    const insert = async (inner: Db | Tx, model: string, values: Row): Promise<Row> => {
      const entries = entriesOf(model, values)
      return inner.one<Row>(sql`
        insert into ${tableOf(model)} (${join(entries.map(([field]) => column(field)))})
        values (${join(entries.map(([, value]) => value))}) returning *`)
    }
    const update = async (model: string, where: readonly CleanedWhere[], set: Sql): Promise<Row | undefined> => {
      const row = await q.maybe<Row>(sql`update ${tableOf(model)} set ${set}${filter(where)} returning *`)
      if (row !== undefined && model === 'user') await effects.personChanged(row)
      return row
    }
    return {
      create: async (about) => {
        const model = keyOf(about)
        const values: Row = about.data
        if (model !== 'user') return back(model, await insert(q, model, values)) as typeof about.data
        const make = async (tx: Tx) => {
          const row = await insert(tx, model, await effects.completePerson(tx, values))
          await effects.personCreated(tx, row)
          return row
        }
        return back(model, q.kind === 'database' ? await q.transaction(make) : await make(q)) as typeof about.data
      },
      findOne: async (about) =>
        back(
          keyOf(about),
          await q.maybe<Row>(sql`select * from ${tableOf(keyOf(about))}${filter(about.where)} limit 1`),
        ),
      findMany: async (about) => {
        const model = keyOf(about)
        const { sortBy, offset } = about
        const order =
          sortBy === undefined
            ? empty
            : sql` order by ${column(sortBy.field)} ${raw(sortBy.direction === 'desc' ? 'desc' : 'asc')}`
        const rows = await q.rows<Row>(sql`
          select * from ${tableOf(model)}${filter(about.where)}${order} limit ${about.limit} offset ${offset ?? 0}`)
        return rows.map((row) => back(model, row)) as never
      },
      count: async (about) =>
        (await q.one<{ n: number }>(sql`select count(*) as n from ${tableOf(keyOf(about))}${filter(about.where)}`)).n,
      update: async (about) =>
        back(keyOf(about), await update(keyOf(about), about.where, assignments(keyOf(about), about.update as object))),
      updateMany: async (about) =>
        (
          await q.rows<Row>(
            sql`update ${tableOf(keyOf(about))} set ${assignments(keyOf(about), about.update)}${filter(about.where)} returning id`,
          )
        ).length,
      delete: async (about) => {
        await endSessions(
          keyOf(about),
          await q.rows<Row>(sql`delete from ${tableOf(keyOf(about))}${filter(about.where)} returning *`),
        )
      },
      deleteMany: async (about) => {
        const rows = await q.rows<Row>(sql`delete from ${tableOf(keyOf(about))}${filter(about.where)} returning *`)
        await endSessions(keyOf(about), rows)
        return rows.length
      },
      consumeOne: async (about) => {
        const table = tableOf(keyOf(about))
        const row = await q.maybe<Row>(sql`
          delete from ${table} where id = (select id from ${table}${filter(about.where)} limit 1 for update skip locked) returning *`)
        return back(keyOf(about), row)
      },
      incrementOne: async (about) => {
        const model = keyOf(about)
        const steps = Object.entries(about.increment).map(
          ([field, by]) => sql`${column(field)} = ${column(field)} + ${by}`,
        )
        const set =
          about.set === undefined || entriesOf(model, about.set).length === 0 ? [] : [assignments(model, about.set)]
        return back(model, await update(model, about.where, join([...steps, ...set])))
      },
    }
  }
  const config = { adapterId: 'cinnabar', supportsJSON: true, supportsArrays: true, supportsUUIDs: false }
  const fieldsOf = (schema: BetterAuthDBSchema) => (model: string) => Object.keys(schema[model]?.fields ?? {})
  return (options: BetterAuthOptions) =>
    createAdapterFactory({
      config: {
        ...config,
        transaction: (work) =>
          db.transaction((tx) =>
            work(createAdapterFactory({ config, adapter: ({ schema }) => on(tx, fieldsOf(schema)) })(options)),
          ),
      },
      adapter: ({ schema }) => on(db, fieldsOf(schema)),
    })(options)
}
