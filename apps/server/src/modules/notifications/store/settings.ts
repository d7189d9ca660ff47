import type { NotificationSettings } from '@cinnabar/contracts/notifications'
import type { UserId } from '@cinnabar/kernel/ids'
import type { Queryable, Tx } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { defaultSettings } from '../rules/streams.ts'

export const settingsOf = async (db: Queryable, personId: UserId): Promise<NotificationSettings> => {
  const row = await db.maybe<{ settings: Partial<NotificationSettings> }>(sql`
    select settings from notifications_settings where person_id = ${personId}`)
  return { ...defaultSettings, ...row?.settings }
}

export const saveSettings = (db: Queryable, personId: UserId, settings: NotificationSettings): Promise<number> =>
  db.run(sql`
    insert into notifications_settings (person_id, settings, digest)
    values (${personId}, ${JSON.stringify(settings)}::jsonb, ${settings.digest})
    on conflict (person_id) do update set settings = excluded.settings, digest = excluded.digest`)

export const removeSettings = (tx: Tx, personId: UserId): Promise<number> =>
  tx.run(sql`delete from notifications_settings where person_id = ${personId}`)

export type DigestRow = { person_id: UserId; digested_at: Date | null }

export const findDigestReaders = (
  db: Queryable,
  digest: 'daily' | 'weekly',
  after: UserId | null,
  limit: number,
): Promise<DigestRow[]> =>
  db.rows<DigestRow>(sql`
    select person_id, digested_at from notifications_settings
    where digest = ${digest} and (${after}::uuid is null or person_id > ${after}::uuid)
    order by person_id limit ${limit}`)

/** 1 when this run is the one to write the letter: of two at once only one finds the old time. */
export const takeDigestTurn = (tx: Tx, personId: UserId, at: Date, notSince: Date): Promise<number> =>
  tx.run(sql`
    update notifications_settings set digested_at = ${at}
    where person_id = ${personId} and digest <> 'off' and (digested_at is null or digested_at < ${notSince})`)
