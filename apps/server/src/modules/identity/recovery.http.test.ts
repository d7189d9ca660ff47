import { createHmac } from 'node:crypto'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, expect, test } from 'vitest'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

/** RFC 6238 over RFC 4226, as an authenticator app computes it. */
const oneTimeCode = (secret: string): string => {
  const bits = [...secret.replace(/=+$/, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const at = (digest[19] ?? 0) & 15
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

type Sent = { cookie?: string; token?: string; method?: 'GET' | 'POST' }

const auth = (path: string, payload?: object, { cookie, token, method = 'POST' }: Sent = {}) =>
  app.http.inject({
    method,
    url: path.startsWith('/api') ? path : `/api/auth${path}`,
    headers: { ...(cookie && { cookie }), ...(token && { authorization: `Bearer ${token}` }) },
    ...(payload && { payload }),
  })

const cookiesOf = (answer: { headers: Record<string, unknown> }): string =>
  [answer.headers['set-cookie'] ?? []]
    .flat()
    .map((one) => String(one).split(';')[0])
    .join('; ')

const joined = async (handle: string) => {
  const person = {
    name: handle,
    handle,
    email: `${handle}@example.com`,
    password: 'correct horse',
    language: 'zh-Hans',
  }
  const answer = await auth('/sign-up/email', person)
  // The letter of joining has left before another is asked for: two that wait leave in any order.
  await app.drainEvents()
  return { ...person, token: String(answer.headers['set-auth-token']), cookie: cookiesOf(answer) }
}

const lastLetter = async (to: string) => {
  await app.drainEvents()
  const letter = app.mail.letters.filter((one) => one.to === to).at(-1)
  const link = /https?:\/\/\S+/.exec(letter?.text ?? '')?.[0] ?? ''
  return { letter, link: link === '' ? '' : link.replace(/^https?:\/\/[^/]+/, '') }
}

const signInStatus = async (email: string, password: string) =>
  (await auth('/sign-in/email', { email, password })).statusCode

test('joining sends a letter in the reader’s language, and its link verifies the address', async () => {
  const ada = await joined('ada')
  const { letter, link } = await lastLetter(ada.email)
  expect(letter).toMatchObject({ subject: '验证你的邮箱', language: 'zh-Hans' })
  const answer = await auth(link, undefined, { method: 'GET' })
  expect([answer.statusCode, answer.headers.location]).toEqual([302, '/?verified=1'])
  expect((await app.client(ada.token)('GET /me')).body.emailVerified).toBe(true)
  const bad = await auth('/verify-email?token=nonsense', undefined, { method: 'GET' })
  expect(bad.json().code).toBe('link_expired')
})

test('a forgotten password is set anew by letter, once, and ends every session', async () => {
  const bea = await joined('bea')
  expect((await auth('/request-password-reset', { email: 'nobody@example.com' })).statusCode).toBe(200)
  expect((await auth('/request-password-reset', { email: bea.email })).statusCode).toBe(200)
  const { link } = await lastLetter(bea.email)
  const token = new URL(link, 'http://x').searchParams.get('token') ?? ''
  expect(link.startsWith('/reset-password?')).toBe(true)
  expect((await auth('/reset-password', { token, newPassword: 'short' })).json().code).toBe('invalid_input')
  expect((await auth('/reset-password', { token, newPassword: 'a new password' })).statusCode).toBe(200)
  expect((await app.client(bea.token)('GET /me')).status).toBe(401)
  expect([await signInStatus(bea.email, bea.password), await signInStatus(bea.email, 'a new password')]).toEqual([
    401, 200,
  ])
  expect((await auth('/reset-password', { token, newPassword: 'another password' })).json().code).toBe('link_expired')
  expect((await lastLetter(bea.email)).letter?.subject).toBe('密码已更改')
})

test('a password is changed by who knows the old one', async () => {
  const cleo = await joined('cleo')
  const change = (currentPassword: string) =>
    auth('/change-password', { currentPassword, newPassword: 'a new password' }, { token: cleo.token })
  expect((await change('wrong')).json().code).toBe('wrong_credentials')
  expect((await change(cleo.password)).statusCode).toBe(200)
  expect(await signInStatus(cleo.email, 'a new password')).toBe(200)
})

test('another address holds once the letter sent there is answered, and one that is taken is never told of', async () => {
  const dora = await joined('dora')
  const answer = await auth('/change-email', { newEmail: 'dora2@example.com' }, { token: dora.token })
  expect(answer.statusCode).toBe(200)
  expect((await app.client(dora.token)('GET /me')).body.email).toBe(dora.email)
  const { link } = await lastLetter('dora2@example.com')
  await auth(link, undefined, { method: 'GET', token: dora.token })
  expect((await app.client(dora.token)('GET /me')).body).toMatchObject({
    email: 'dora2@example.com',
    emailVerified: true,
  })
  const before = app.mail.letters.length
  expect((await auth('/change-email', { newEmail: 'ada@example.com' }, { token: dora.token })).statusCode).toBe(200)
  await app.drainEvents()
  expect(app.mail.letters.length).toBe(before)
})

test('with a second factor the password alone opens nothing; a code or a backup code does, a backup code once', async () => {
  const eve = await joined('eve')
  const enabled = (await auth('/two-factor/enable', { password: eve.password }, { cookie: eve.cookie })).json()
  const secret = new URL(enabled.totpURI).searchParams.get('secret') ?? ''
  const code = () => oneTimeCode(secret)
  expect((await auth('/two-factor/verify-totp', { code: '000000' }, { cookie: eve.cookie })).json().code).toBe(
    'wrong_credentials',
  )
  const confirmed = await auth('/two-factor/verify-totp', { code: code() }, { cookie: eve.cookie })
  expect(confirmed.statusCode).toBe(200)
  const first = await auth('/sign-in/email', { email: eve.email, password: eve.password })
  expect(first.json()).toMatchObject({ twoFactorRedirect: true })
  expect(first.headers['set-auth-token']).toBeUndefined()
  const second = await auth('/two-factor/verify-totp', { code: code() }, { cookie: cookiesOf(first) })
  const me = await app.client(String(second.headers['set-auth-token']))('GET /me')
  expect(me.body).toMatchObject({ handle: 'eve', twoFactor: true })
  const [backup] = enabled.backupCodes as string[]
  const byBackup = async () => {
    const start = await auth('/sign-in/email', { email: eve.email, password: eve.password })
    return (await auth('/two-factor/verify-backup-code', { code: backup }, { cookie: cookiesOf(start) })).statusCode
  }
  expect([await byBackup(), await byBackup()]).toEqual([200, 401])
})

test('a cookie whose signature is not ours is nobody', async () => {
  const forged = createHmac('sha256', 'another secret').update('token').digest('base64')
  const answer = await app.client()('GET /me', {
    headers: { cookie: `cinnabar.session_token=token.${encodeURIComponent(forged)}` },
  })
  expect(answer.problem.code).toBe('unauthenticated')
})
