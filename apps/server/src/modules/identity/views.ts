import type { ReplyOf } from '@cinnabar/contracts/endpoint'
import type { identity } from '@cinnabar/contracts/identity'
import type { MediaId, UserId } from '@cinnabar/kernel/ids'
import type { Role, Viewer } from '@cinnabar/kernel/viewer'
import type { PersonTold } from './events.ts'
import { canManageAccount } from './policy.ts'
import { type ConsentKind, consents } from './rules/consents.ts'
import type { Shop } from './rules/ports.ts'
import { deviceOf, networkOf } from './rules/session-view.ts'
import type { ConsentRow } from './store/consents.ts'
import type { ExportRow } from './store/exports.ts'
import type { PersonRow, PersonStatus } from './store/people.ts'
import type { KeyRow, SessionRow } from './store/sessions.ts'

/** A person as modules above know them. Somebody who is gone has the empty name. */
export type Person = {
  id: UserId
  handle: string
  name: string
  picture: MediaId | null
  isVerified: boolean
  language: string
  status: PersonStatus
  roles: readonly Role[]
  bio: string
  place: string
  links: readonly { label: string; url: string }[]
  joinedAt: Date
}

export const personOf = (row: PersonRow): Person => ({
  id: row.id,
  handle: row.handle,
  name: row.name,
  picture: row.picture_id,
  isVerified: row.is_verified,
  language: row.language,
  status: row.status,
  roles: row.roles,
  bio: row.bio,
  place: row.place,
  links: row.links,
  joinedAt: row.created_at,
})

export const toldOf = (row: Pick<PersonRow, 'id' | 'handle' | 'name' | 'picture_id' | 'language'>): PersonTold => ({
  userId: row.id,
  handle: row.handle,
  name: row.name,
  picture: row.picture_id,
  language: row.language,
})

export const meView = (
  row: PersonRow,
  viewer: Viewer,
  shops: readonly Shop[],
): ReplyOf<(typeof identity)['GET /me']> => ({
  id: row.id,
  handle: row.handle,
  name: row.name,
  email: row.email,
  emailVerified: row.email_verified,
  roles: [...row.roles],
  picture: row.picture_id,
  language: row.language as 'en',
  twoFactor: row.two_factor_enabled,
  createdAt: row.created_at.toISOString(),
  shops: [...shops],
  can: {
    manageAccount: canManageAccount(viewer),
    moderate: row.roles.some((role) => role === 'moderator' || role === 'operator'),
    operate: row.roles.includes('operator'),
  },
})

export const sessionView = (row: SessionRow, currentToken: string | null) => ({
  id: row.id,
  device: deviceOf(row.user_agent),
  network: networkOf(row.ip_address),
  current: row.token === currentToken,
  createdAt: row.created_at.toISOString(),
  lastSeenAt: row.updated_at.toISOString(),
})

export const keyView = (row: KeyRow) => ({
  id: row.id,
  name: row.name,
  start: row.start,
  scopes: row.scopes,
  createdAt: row.created_at.toISOString(),
  lastUsedAt: row.last_used_at?.toISOString() ?? null,
})

export const adminPersonView = (row: PersonRow): ReplyOf<(typeof identity)['POST /admin/people/:id/restore']> => ({
  id: row.id,
  handle: row.handle,
  name: row.name,
  email: row.email,
  emailVerified: row.email_verified,
  roles: [...row.roles],
  status: row.status,
  suspension:
    row.status === 'suspended'
      ? { reason: row.suspended_reason ?? '', until: row.suspended_until?.toISOString() ?? null }
      : null,
  createdAt: row.created_at.toISOString(),
})

export const consentView = (kind: ConsentKind, row: ConsentRow | undefined) => ({
  kind,
  required: consents[kind].required,
  currentVersion: consents[kind].version,
  given: row?.given ?? false,
  version: row?.version ?? null,
  changedAt: row?.changed_at.toISOString() ?? null,
})

export const exportView = (row: ExportRow) => ({
  id: row.id,
  state: row.state,
  progress: row.progress,
  bytes: row.bytes,
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  link: row.state === 'ready' ? `/api/v1/me/exports/${row.id}/archive` : null,
})
