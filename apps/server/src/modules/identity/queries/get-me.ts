import type { UserId } from '@cinnabar/kernel/ids'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Db } from '../../../platform/database/database.ts'
import { consentKinds } from '../rules/consents.ts'
import { judgeHandle } from '../rules/handle.ts'
import type { IdentityPorts } from '../rules/ports.ts'
import { listConsents } from '../store/consents.ts'
import { findByHandle, findPerson, listProviders } from '../store/people.ts'
import { listPasskeys } from '../store/sessions.ts'
import { consentView, meView } from '../views.ts'

export const getMe = (db: Db, ports: () => IdentityPorts) => async (viewer: Viewer) => {
  const row = await findPerson(db, viewer.id)
  return row === undefined ? refuse('unauthenticated') : meView(row, viewer, await ports().shopsOf(viewer.id))
}

export const getHandle = (db: Db) => async (text: string) => {
  const { handle, reason } = judgeHandle(text)
  if (reason !== null) return { handle, available: false, reason }
  const taken = (await findByHandle(db, handle)) !== undefined
  return { handle, available: !taken, reason: taken ? ('taken' as const) : null }
}

export const getSignInMethods = (db: Db) => async (userId: UserId) => {
  const [person, providers, passkeys] = [
    await findPerson(db, userId),
    await listProviders(db, userId),
    await listPasskeys(db, userId),
  ]
  return {
    password: providers.includes('credential'),
    twoFactor: person?.two_factor_enabled ?? false,
    passkeys: passkeys.map((row) => ({ id: row.id, name: row.name, createdAt: row.created_at?.toISOString() ?? null })),
    providers: providers.filter((provider) => provider !== 'credential'),
  }
}

export const getConsents = (db: Db) => async (userId: UserId) => {
  const rows = new Map((await listConsents(db, userId)).map((row) => [row.kind, row]))
  return { items: consentKinds.map((kind) => consentView(kind, rows.get(kind))) }
}
