import { api } from '../../lib/api.ts'
import { auth } from '../../lib/auth.ts'
import { Problem } from '../../lib/problem.ts'

/** Each throws the refusal for its form to say. */
export const changePassword = (currentPassword: string, newPassword: string) =>
  auth('/change-password', { currentPassword, newPassword, revokeOtherSessions: true })
export const changeEmail = (newEmail: string) => auth('/change-email', { newEmail, callbackURL: '/settings/account' })
export const sendVerification = (email: string) => auth('/send-verification-email', { email })

export type TwoFactorStart = { readonly uri: string; readonly codes: readonly string[] }
export const beginTwoFactor = async (password: string): Promise<TwoFactorStart> => {
  const { body } = await auth('/two-factor/enable', { password })
  const codes = Array.isArray(body.backupCodes) ? body.backupCodes.map(String) : []
  return { uri: String(body.totpURI), codes }
}
export const confirmTwoFactor = (code: string) => auth('/two-factor/verify-totp', { code })
export const endTwoFactor = (password: string) => auth('/two-factor/disable', { password })

export const endSession = (id: string) => api('DELETE /me/sessions/:id', { params: { id } })
export const endOtherSessions = () => api('DELETE /me/sessions')
export const makeKey = (name: string, canWrite: boolean) =>
  api('POST /me/keys', { body: { name, scopes: canWrite ? ['read', 'write'] : ['read'] } })
export const revokeKey = (id: string) => api('DELETE /me/keys/:id', { params: { id } })

export const setConsent = (
  kind: 'terms' | 'privacy' | 'personalisation' | 'analytics' | 'letters',
  given: boolean,
  version: number,
) => api('PUT /me/consents/:kind', { params: { kind }, body: { given, version } })

export const beginExport = () => api('POST /me/exports')

export type Imported = {
  readonly parts: readonly { name: string; imported: number }[]
  readonly skipped: readonly string[]
}
export const importArchive = async (file: File): Promise<Imported> => {
  const form = new FormData()
  form.append('file', file)
  const response = await fetch('/api/v1/me/import', {
    method: 'POST',
    body: form,
    headers: { 'idempotency-key': crypto.randomUUID() },
  }).catch(() => {
    throw new Problem('offline', 0, {})
  })
  const body: unknown = await response.json()
  if (!response.ok) throw Problem.from(response.status, body)
  return body as Imported
}

export const leave = (password: string) => api('POST /me/deletion', { body: password === '' ? {} : { password } })
