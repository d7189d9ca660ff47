import { auth } from '../../lib/auth.ts'

/** WebAuthn by the browser's own JSON (WebAuthn level 3); older browsers are not offered it. */
export const canUsePasskeys = (): boolean =>
  typeof PublicKeyCredential !== 'undefined' && 'parseRequestOptionsFromJSON' in PublicKeyCredential

const asJson = (credential: Credential | null): unknown =>
  credential instanceof PublicKeyCredential ? credential.toJSON() : null

/** Answers false where the person closed the browser's question. */
export const signInWithPasskey = async (): Promise<boolean> => {
  const { body } = await auth('/passkey/generate-authenticate-options')
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    body as unknown as PublicKeyCredentialRequestOptionsJSON,
  )
  const response = asJson(await navigator.credentials.get({ publicKey }).catch(() => null))
  if (response === null) return false
  await auth('/passkey/verify-authentication', { response })
  return true
}

export const addPasskey = async (name: string): Promise<boolean> => {
  const { body } = await auth('/passkey/generate-register-options')
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    body as unknown as PublicKeyCredentialCreationOptionsJSON,
  )
  const response = asJson(await navigator.credentials.create({ publicKey }).catch(() => null))
  if (response === null) return false
  await auth('/passkey/verify-registration', { response, name })
  return true
}

export const removePasskey = (id: string) => auth('/passkey/delete-passkey', { id })
