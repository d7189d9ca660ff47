import type { MediaId, UserId } from '@cinnabar/kernel/ids'
import type { Role } from '@cinnabar/kernel/viewer'
import type { Queryable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

export type PersonStatus = 'active' | 'suspended' | 'leaving' | 'gone'

export type PersonRow = {
  id: UserId
  handle: string
  handle_changed_at: Date | null
  name: string
  email: string
  email_verified: boolean
  bio: string
  place: string
  links: { label: string; url: string }[]
  picture_id: MediaId | null
  language: string
  roles: Role[]
  is_verified: boolean
  status: PersonStatus
  suspended_reason: string | null
  suspended_until: Date | null
  deletion_due_at: Date | null
  two_factor_enabled: boolean
  created_at: Date
}

const columns = sql`id, handle, handle_changed_at, name, email, email_verified, bio, place, links, picture_id, language, roles,
  is_verified, status, suspended_reason, suspended_until, deletion_due_at, two_factor_enabled, created_at`

export const findPerson = (q: Queryable, id: UserId) =>
  q.maybe<PersonRow>(sql`select ${columns} from identity_users where id = ${id}`)

export const lockPerson = (q: Queryable, id: UserId) =>
  q.maybe<PersonRow>(sql`select ${columns} from identity_users where id = ${id} for update`)

export const findByHandle = (q: Queryable, handle: string) =>
  q.maybe<PersonRow>(sql`select ${columns} from identity_users where handle = ${handle.toLowerCase()}`)

export const findByEmail = (q: Queryable, email: string) =>
  q.maybe<PersonRow>(sql`select ${columns} from identity_users where email = ${email.toLowerCase()}`)

export const findPeople = (q: Queryable, ids: readonly UserId[]) =>
  q.rows<PersonRow>(sql`select ${columns} from identity_users where id = any(${ids}::uuid[])`)

export const findPeopleByHandles = (q: Queryable, handles: readonly string[]) =>
  q.rows<PersonRow>(sql`
    select ${columns} from identity_users where handle = any(${handles.map((handle) => handle.toLowerCase())}::text[]) and status = 'active'`)

/** Makes those who want the same handle wait for each other: an update, unlike an insert, cannot step aside of a conflict. */
export const lockHandle = (q: Queryable, handle: string) =>
  q.rows(sql`select pg_advisory_xact_lock(hashtextextended(${handle}, 704215))`)

type NewPerson = {
  id: UserId
  handle: string
  name: string
  email: string
  emailVerified: boolean
  language: string
  bio: string
  place: string
  roles: readonly Role[]
  at: Date
}

/** Answers 0 when the handle or the address is already somebody's. */
export const insertPerson = (q: Queryable, person: NewPerson) =>
  q.run(sql`
    insert into identity_users (id, handle, name, email, email_verified, language, bio, place, roles, created_at, updated_at)
    values (${person.id}, ${person.handle}, ${person.name}, ${person.email.toLowerCase()}, ${person.emailVerified}, ${person.language},
            ${person.bio}, ${person.place}, ${person.roles}::text[], ${person.at}, ${person.at})
    on conflict do nothing`)

export const insertPassword = (q: Queryable, accountId: string, userId: UserId, hash: string, at: Date) =>
  q.run(sql`
    insert into identity_accounts (id, user_id, provider_id, account_id, password, created_at, updated_at)
    values (${accountId}, ${userId}, 'credential', ${userId}, ${hash}, ${at}, ${at})`)

export const findPassword = async (q: Queryable, userId: UserId): Promise<string | null> => {
  const row = await q.maybe<{ password: string | null }>(sql`
    select password from identity_accounts where user_id = ${userId} and provider_id = 'credential'`)
  return row?.password ?? null
}

export const listProviders = async (q: Queryable, userId: UserId): Promise<string[]> => {
  const rows = await q.rows<{ provider_id: string }>(sql`
    select provider_id from identity_accounts where user_id = ${userId} order by created_at`)
  return rows.map((row) => row.provider_id)
}

export type PersonChange = {
  name?: string | undefined
  handle?: string | undefined
  bio?: string | undefined
  place?: string | undefined
  links?: readonly { label: string; url: string }[] | undefined
  picture?: MediaId | null | undefined
  language?: string | undefined
}

/** Writes only what is given. Take `lockHandle` before a new handle. */
export const updatePerson = (q: Queryable, id: UserId, change: PersonChange, at: Date) =>
  q.one<PersonRow>(sql`
    update identity_users set
      name = coalesce(${change.name ?? null}, name),
      handle_changed_at = case when ${change.handle ?? null}::text <> handle then ${at}::timestamptz else handle_changed_at end,
      handle = coalesce(${change.handle ?? null}, handle),
      bio = coalesce(${change.bio ?? null}, bio),
      place = coalesce(${change.place ?? null}, place),
      links = coalesce(${change.links === undefined ? null : JSON.stringify(change.links)}::jsonb, links),
      picture_id = case when ${change.picture !== undefined}::boolean then ${change.picture ?? null}::uuid else picture_id end,
      language = coalesce(${change.language ?? null}, language),
      updated_at = ${at}
    where id = ${id} returning ${columns}`)

export const setVerified = (q: Queryable, id: UserId, verified: boolean, at: Date) =>
  q.run(sql`update identity_users set is_verified = ${verified}, updated_at = ${at} where id = ${id}`)

export const setRoles = (q: Queryable, id: UserId, roles: readonly Role[], at: Date) =>
  q.run(sql`update identity_users set roles = ${roles}::text[], updated_at = ${at} where id = ${id}`)

/** The ids of all operators, locked in order, so that two of them cannot depose each other at once. */
export const lockOperators = async (q: Queryable): Promise<UserId[]> => {
  const rows = await q.rows<{ id: UserId }>(sql`
    select id from identity_users where roles @> array['operator'] and status = 'active' order by id for update`)
  return rows.map((row) => row.id)
}

export const setSuspension = (q: Queryable, id: UserId, reason: string, until: Date | null, at: Date) =>
  q.run(sql`
    update identity_users set status = 'suspended', suspended_reason = ${reason}, suspended_until = ${until}, updated_at = ${at}
    where id = ${id}`)

export const setLeaving = (q: Queryable, id: UserId, dueAt: Date, at: Date) =>
  q.run(
    sql`update identity_users set status = 'leaving', deletion_due_at = ${dueAt}, updated_at = ${at} where id = ${id}`,
  )

export const setActive = (q: Queryable, id: UserId, at: Date) =>
  q.run(sql`
    update identity_users
    set status = 'active', suspended_reason = null, suspended_until = null, deletion_due_at = null, updated_at = ${at} where id = ${id}`)

/** What stays of an account that is gone: an empty row, so that nobody else becomes this id. */
export const emptyPerson = (q: Queryable, id: UserId, at: Date) =>
  q.run(sql`
    update identity_users set
      handle = 'gone_' || replace(left(id::text, 8) || right(id::text, 12), '-', ''), name = '', email = id || '@gone.invalid', email_verified = false,
      bio = '', place = '', links = '[]', picture_id = null, roles = '{}', is_verified = false, status = 'gone',
      suspended_reason = null, suspended_until = null, deletion_due_at = null, two_factor_enabled = false, updated_at = ${at}
    where id = ${id}`)

export const listLapsedSuspensions = (q: Queryable, now: Date) =>
  q.rows<{ id: UserId }>(sql`
    select id from identity_users where status = 'suspended' and suspended_until <= ${now} limit 200`)

export const listDueDeletions = (q: Queryable, now: Date) =>
  q.rows<{ id: UserId }>(
    sql`select id from identity_users where status = 'leaving' and deletion_due_at <= ${now} limit 50`,
  )

type PeopleFilter = {
  q: string | undefined
  status: string | undefined
  role: string | undefined
  before: { at: Date; id: string } | null
}

export const listPeople = (q: Queryable, filter: PeopleFilter, limit: number) => {
  const start =
    filter.q === undefined
      ? null
      : `${filter.q
          .toLowerCase()
          .replace(/^@/, '')
          .replace(/[\\%_]/g, '\\$&')}%`
  return q.rows<PersonRow>(sql`
    select ${columns} from identity_users
    where (${start}::text is null or handle like ${start} or email like ${start})
      and (${filter.status ?? null}::text is null or status = ${filter.status ?? null})
      and (${filter.role ?? null}::text is null or roles @> array[${filter.role ?? null}]::text[])
      and (${filter.before?.at ?? null}::timestamptz is null or (created_at, id) < (${filter.before?.at ?? null}, ${filter.before?.id ?? null}::uuid))
    order by created_at desc, id desc limit ${limit}`)
}

export const insertAudit = (
  q: Queryable,
  entry: { id: string; subjectId: UserId; actorId: UserId | null; action: string; detail: object; at: Date },
) =>
  q.run(sql`
    insert into identity_audit (id, subject_id, actor_id, action, detail, at)
    values (${entry.id}, ${entry.subjectId}, ${entry.actorId}, ${entry.action}, ${JSON.stringify(entry.detail)}::jsonb, ${entry.at})`)
