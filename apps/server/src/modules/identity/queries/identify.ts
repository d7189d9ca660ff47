import { createHash } from 'node:crypto'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { LRUCache } from 'lru-cache'
import type { Identify } from '../../../platform/http/server.ts'
import type { Platform } from '../../../platform/module.ts'
import { type Credential, credentialOf } from '../rules/credential.ts'
import { sessionTerm, touchEvery } from '../rules/session-term.ts'
import { type Recognised, recogniseKey, recogniseSession, touchKey, touchSession } from '../store/sessions.ts'

const channel = 'identity:forget'
const remembered = 10_000
const rememberedMilliseconds = 10_000

export type Recognition = {
  identify: Identify
  /** Every process forgets what it remembers of a person, or of one session by its token. */
  forget(what: string): void
}

export const hashKey = (key: string): string => createHash('sha256').update(key).digest('base64url')

const viewerOf = (row: Recognised, credential: Credential): Viewer => ({
  id: row.user_id,
  handle: row.handle,
  name: row.name,
  roles: row.roles,
  emailVerified: row.email_verified,
  via: credential.kind === 'key' ? 'key' : credential.via,
  ...(row.scopes !== null && !row.scopes.includes('write') ? { readOnly: true } : {}),
})

/** Who sends a request: one statement, then ten seconds of memory that sign-out and role changes clear everywhere. */
export const createRecognition = ({
  db,
  cache,
  clock,
  config,
  log,
}: Pick<Platform, 'db' | 'cache' | 'clock' | 'config' | 'log'>): Recognition => {
  const known = new LRUCache<string, Viewer>({ max: remembered, ttl: rememberedMilliseconds })
  const keysOf = new LRUCache<string, Set<string>>({ max: remembered })
  let generation = 0

  const drop = (what: string): void => {
    generation += 1
    known.delete(what)
    for (const key of keysOf.get(what) ?? []) known.delete(key)
    keysOf.delete(what)
  }

  const touch = async (row: Recognised, credential: Credential, now: Date): Promise<void> => {
    if (row.seen_at !== null && now.getTime() - row.seen_at.getTime() < touchEvery) return
    if (credential.kind === 'key') await touchKey(db, row.id, now)
    else await touchSession(db, row.id, now, new Date(now.getTime() + sessionTerm))
  }

  cache
    .subscribe(channel, drop)
    .catch((error: unknown) => log.error({ err: error }, 'sign-outs elsewhere are heard in ten seconds only'))

  return {
    identify: async (headers) => {
      const credential = credentialOf(headers, config.SECRET)
      if (credential === undefined) return null
      const key = credential.kind === 'key' ? hashKey(credential.key) : credential.token
      const found = known.get(key)
      if (found !== undefined)
        return credential.kind === 'key' || found.via === credential.via ? found : { ...found, via: credential.via }
      const began = generation
      const now = clock.now()
      const row = credential.kind === 'key' ? await recogniseKey(db, key) : await recogniseSession(db, key, now)
      if (row === undefined) return null
      await touch(row, credential, now)
      const viewer = viewerOf(row, credential)
      // What was read before something was forgotten may be older than that change.
      if (began === generation) {
        known.set(key, viewer)
        const keys = keysOf.get(row.user_id) ?? new Set()
        keysOf.set(row.user_id, keys.add(key))
      }
      return viewer
    },
    forget: (what) => {
      drop(what)
      cache
        .publish(channel, what)
        .catch((error: unknown) => log.warn({ err: error }, 'other processes forget in ten seconds only'))
    },
  }
}
