import { createDecipheriv, createECDH, createVerify, hkdfSync, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createWebPush, pushSubject } from './web-push.ts'

/** A browser's half of RFC 8291: its keys, and the way back from what a push service is given. */
const createBrowser = () => {
  const keys = createECDH('prime256v1')
  keys.generateKeys()
  const auth = randomBytes(16)
  return {
    target: {
      endpoint: 'https://fcm.googleapis.com/fcm/send/one',
      p256dh: keys.getPublicKey('base64url'),
      auth: auth.toString('base64url'),
    },
    decrypt: (body: Buffer): string => {
      const salt = body.subarray(0, 16)
      const senderKey = body.subarray(21, 21 + body.readUInt8(20))
      const sealed = body.subarray(21 + senderKey.length)
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), senderKey])
      const shared = hkdfSync('sha256', keys.computeSecret(senderKey), auth, info, 32)
      const key = Buffer.from(hkdfSync('sha256', Buffer.from(shared), salt, 'Content-Encoding: aes128gcm\0', 16))
      const nonce = Buffer.from(hkdfSync('sha256', Buffer.from(shared), salt, 'Content-Encoding: nonce\0', 12))
      const cipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16))
      const padded = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()])
      return padded.subarray(0, padded.lastIndexOf(2)).toString()
    },
  }
}

const answering = (status: number) => {
  const asked: { url: string; headers: Headers; body: Buffer; redirect: string | undefined }[] = []
  const deliver: typeof fetch = async (url, init) => {
    asked.push({
      url: String(url),
      headers: new Headers(init?.headers),
      body: Buffer.from(init?.body as Uint8Array),
      redirect: init?.redirect,
    })
    return new Response(null, { status })
  }
  return { asked, deliver }
}

const never = new AbortController().signal

test('only the browser that subscribed can read a push, signed with this install’s key', async () => {
  const { asked, deliver } = answering(201)
  const push = createWebPush('mailto:operator@localhost', deliver)
  const keys = push.makeKeys()
  const browser = createBrowser()
  expect(await push.send(browser.target, '{"body":"Ada 赞了你的笔记"}', keys, never)).toBe('sent')
  const [request] = asked
  if (request === undefined) throw new Error('nothing was sent')
  expect(browser.decrypt(request.body)).toBe('{"body":"Ada 赞了你的笔记"}')
  expect(request.body.includes('Ada')).toBe(false)
  expect(request.redirect).toBe('error')
  const [, token = '', key] = /^vapid t=([^,]+), ?k=(.+)$/.exec(request.headers.get('authorization') ?? '') ?? []
  expect(key).toBe(keys.publicKey)
  const [header = '', claims = '', signature = ''] = token.split('.')
  const raw = Buffer.from(keys.publicKey, 'base64url')
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: raw.subarray(1, 33).toString('base64url'),
    y: raw.subarray(33).toString('base64url'),
  }
  const verified = createVerify('sha256')
    .update(`${header}.${claims}`)
    .verify({ key: jwk, format: 'jwk', dsaEncoding: 'ieee-p1363' }, signature, 'base64url')
  expect(verified).toBe(true)
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
    aud: 'https://fcm.googleapis.com',
    sub: 'mailto:operator@localhost',
  })
})

test.each([
  [404, 'gone'],
  [410, 'gone'],
] as const)('a service that answers %i says the browser is %s', async (status, outcome) => {
  const push = createWebPush('mailto:operator@localhost', answering(status).deliver)
  expect(await push.send(createBrowser().target, '{}', push.makeKeys(), never)).toBe(outcome)
})

test('a service that cannot take it now is a failure to try again', async () => {
  const push = createWebPush('mailto:operator@localhost', answering(503).deliver)
  await expect(push.send(createBrowser().target, '{}', push.makeKeys(), never)).rejects.toThrow('answered 503')
})

test('the operator is named by their own address where there is one', () => {
  expect(pushSubject({ PUBLIC_URL: 'https://x.example' })).toBe('https://x.example')
  expect(pushSubject({ PUBLIC_URL: 'http://localhost:3000' })).toMatch(/^mailto:/)
  expect(pushSubject({ PUBLIC_URL: 'https://x.example', VAPID_SUBJECT: 'mailto:a@b.c' })).toBe('mailto:a@b.c')
})
