import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, expect, test } from 'vitest'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

/** CBOR (RFC 8949) as far as an authenticator needs it. */
const head = (major: number, n: number): Buffer =>
  n < 24
    ? Buffer.from([(major << 5) | n])
    : n < 256
      ? Buffer.from([(major << 5) | 24, n])
      : Buffer.from([(major << 5) | 25, n >> 8, n & 255])

type Cbor = number | string | Buffer | Map<number | string, Cbor>

const cbor = (value: Cbor): Buffer => {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, item]) => [cbor(key), cbor(item)])])
}

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest()
const origin = 'http://localhost:3000'

/** A software authenticator (WebAuthn level 2, ES256, no attestation). */
const createAuthenticator = () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  const clientData = (type: string, challenge: string) => Buffer.from(JSON.stringify({ type, challenge, origin }))
  const authenticatorData = (flags: number, counter: number, rest = Buffer.alloc(0)) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256('localhost'), Buffer.from([flags]), count, rest])
  }
  const answer = (response: Record<string, string>) => ({
    id: id.toString('base64url'),
    rawId: id.toString('base64url'),
    type: 'public-key',
    clientExtensionResults: {},
    response,
  })
  return {
    register: (challenge: string) => {
      const jwk = publicKey.export({ format: 'jwk' })
      const key = new Map<number, Cbor>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(String(jwk.x), 'base64url')],
        [-3, Buffer.from(String(jwk.y), 'base64url')],
      ])
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cbor(key)])
      const attestation = new Map<string, Cbor>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authenticatorData(0x45, 0, credential)],
      ])
      return answer({
        clientDataJSON: clientData('webauthn.create', challenge).toString('base64url'),
        attestationObject: cbor(attestation).toString('base64url'),
      })
    },
    prove: (challenge: string, key: KeyObject = privateKey) => {
      const data = clientData('webauthn.get', challenge)
      const about = authenticatorData(0x05, 1)
      return answer({
        clientDataJSON: data.toString('base64url'),
        authenticatorData: about.toString('base64url'),
        signature: sign('sha256', Buffer.concat([about, sha256(data)]), key).toString('base64url'),
      })
    },
  }
}

const cookiesOf = (answer: { headers: Record<string, unknown> }): string =>
  [answer.headers['set-cookie'] ?? []]
    .flat()
    .map((one) => String(one).split(';')[0])
    .join('; ')

const get = (path: string, cookie: string) =>
  app.http.inject({ method: 'GET', url: `/api/auth${path}`, headers: { cookie } })
const post = (path: string, payload: object, cookie: string) =>
  app.http.inject({ method: 'POST', url: `/api/auth${path}`, payload, headers: { cookie, origin } })

test('a passkey is added by who is signed in, and then opens the account without a password', async () => {
  const person = { name: 'Ada', handle: 'ada', email: 'ada@example.com', password: 'correct horse' }
  const session = cookiesOf(await post('/sign-up/email', person, ''))
  const authenticator = createAuthenticator()
  const offered = await get('/passkey/generate-register-options', session)
  expect(offered.json().rp).toMatchObject({ id: 'localhost', name: 'Cinnabar' })
  const registered = await post(
    '/passkey/verify-registration',
    { name: 'My phone', response: authenticator.register(offered.json().challenge) },
    `${session}; ${cookiesOf(offered)}`,
  )
  expect(registered.statusCode).toBe(200)
  const methods = await app.client()('GET /me/sign-in-methods', { headers: { cookie: session } })
  expect(methods.body).toMatchObject({ password: true, passkeys: [{ name: 'My phone' }] })

  const asked = await get('/passkey/generate-authenticate-options', '')
  const proof = authenticator.prove(asked.json().challenge)
  const opened = await post('/passkey/verify-authentication', { response: proof }, cookiesOf(asked))
  expect(opened.statusCode).toBe(200)
  const me = await app.client(String(opened.headers['set-auth-token']))('GET /me')
  expect(me.body.handle).toBe('ada')
  const replayed = await post('/passkey/verify-authentication', { response: proof }, cookiesOf(asked))
  expect(replayed.json().code).toBe('wrong_state')

  const again = await get('/passkey/generate-authenticate-options', '')
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const forged = await post(
    '/passkey/verify-authentication',
    { response: authenticator.prove(again.json().challenge, privateKey) },
    cookiesOf(again),
  )
  expect(forged.json().code).toBe('wrong_credentials')
})

test('nobody who is not signed in adds a passkey', async () => {
  expect((await get('/passkey/generate-register-options', '')).json().code).toBe('unauthenticated')
})
