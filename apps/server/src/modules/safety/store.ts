import type { UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { OwnWord } from './rules/review-text.ts'

export const ownWords = (q: Queryable): Promise<OwnWord[]> =>
  q.rows<OwnWord>(sql`select language, word, rule from safety_words order by language, word`)

export const setOwnWord = (q: Queryable, { language, word, rule }: OwnWord, now: Date): Promise<number> =>
  q.run(sql`
    insert into safety_words (language, word, rule, added_at) values (${language}, ${word}, ${rule}, ${now})
    on conflict (language, word) do update set rule = excluded.rule, added_at = excluded.added_at`)

export const removeOwnWord = (q: Queryable, language: string, word: string): Promise<number> =>
  q.run(sql`delete from safety_words where language = ${language} and word = ${word}`)

export type StandingRow = { points: number; silenced_until: Date | null }

export const standingRow = (q: Queryable, userId: UserId): Promise<StandingRow | undefined> =>
  q.maybe<StandingRow>(sql`select points, silenced_until from safety_standing where user_id = ${userId}`)

export const addPoints = (
  q: Queryable,
  userId: UserId,
  points: number,
  silencedUntil: Date | null,
  now: Date,
): Promise<StandingRow> =>
  q.one<StandingRow>(sql`
    insert into safety_standing (user_id, points, silenced_until, updated_at)
    values (${userId}, greatest(0, ${points}::int), ${silencedUntil}, ${now})
    on conflict (user_id) do update set
      points = greatest(0, safety_standing.points + ${points}::int),
      silenced_until = excluded.silenced_until, updated_at = excluded.updated_at
    returning points, silenced_until`)
