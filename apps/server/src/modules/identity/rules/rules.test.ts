import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { refusalOf } from './auth-refusals.ts'
import { credentialOf, openSigned } from './credential.ts'
import { judgeHandle, mayChangeHandleAt, proposeHandle } from './handle.ts'
import { composeLetter } from './letters.ts'
import { deviceOf, networkOf } from './session-view.ts'

const secret = 'a secret of the tests'
const signed = (token: string) => `${token}.${createHmac('sha256', secret).update(token).digest('base64')}`

test.each([
  ['ada', 'ada', null],
  ['  Ada.Lovelace ', 'ada.lovelace', null],
  ['a_1', 'a_1', null],
  ['ab', 'ab', 'malformed'],
  ['a'.repeat(31), 'a'.repeat(31), 'malformed'],
  ['.ada', '.ada', 'malformed'],
  ['ada.', 'ada.', 'malformed'],
  ['a..b', 'a..b', 'malformed'],
  ['ада', 'ада', 'malformed'],
  ['Admin', 'admin', 'reserved'],
])('the handle %j is judged as %j, %j', (text, handle, reason) => {
  expect(judgeHandle(text)).toEqual({ handle, reason })
})

test('whoever comes from another house gets a handle that is well formed, whatever their name', () => {
  for (const name of ['Ada Lovelace', '小红', 'Zoë  O’Hara', '...', 'A'.repeat(80)])
    expect(judgeHandle(proposeHandle(name, 'a1b2c3')).reason).toBeNull()
})

test('a handle rests for 30 days', () => {
  expect(mayChangeHandleAt(new Date('2026-01-01T00:00:00Z'))).toEqual(new Date('2026-01-31T00:00:00Z'))
  expect(mayChangeHandleAt(null).getTime()).toBe(0)
})

test('a signed token opens with our secret only', () => {
  expect(openSigned(signed('abc'), secret)).toBe('abc')
  expect(openSigned(signed('abc'), 'another')).toBeUndefined()
  expect(openSigned('abc', secret)).toBeUndefined()
  expect(openSigned('abc.', secret)).toBeUndefined()
})

test('a header beats a cookie, and each kind of credential is known by its form', () => {
  const cookie = `theme=dark; cinnabar.session_token=${encodeURIComponent(signed('fromcookie'))}`
  expect(credentialOf({ cookie }, secret)).toEqual({ kind: 'session', token: 'fromcookie', via: 'cookie' })
  expect(credentialOf({ cookie, authorization: 'Bearer plain' }, secret)).toEqual({
    kind: 'session',
    token: 'plain',
    via: 'token',
  })
  expect(credentialOf({ authorization: `bearer ${signed('abc')}` }, secret)).toEqual({
    kind: 'session',
    token: 'abc',
    via: 'token',
  })
  expect(credentialOf({ authorization: 'Bearer cnb_x.y' }, secret)).toEqual({ kind: 'key', key: 'cnb_x.y' })
  expect(credentialOf({ 'x-api-key': 'cnb_z', cookie }, secret)).toEqual({ kind: 'key', key: 'cnb_z' })
  expect(credentialOf({ authorization: 'Bearer a.forged', cookie }, secret)).toBeUndefined()
  expect(credentialOf({ cookie: 'cinnabar.session_token=%E0%A4%A' }, secret)).toBeUndefined()
})

test('an error of the sign-in library is said in our table, and an unknown one by its status', () => {
  expect(refusalOf(401, 'INVALID_EMAIL_OR_PASSWORD')).toBe('wrong_credentials')
  expect(refusalOf(403, 'suspended')).toBe('suspended')
  expect(refusalOf(404, undefined)).toBe('not_found')
  expect(refusalOf(418, 'SOMETHING_NEW')).toBe('invalid_input')
  expect(refusalOf(502, undefined)).toBe('fault')
})

test('devices are named and addresses cut to their network', () => {
  expect(deviceOf('Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0')).toEqual({
    browser: 'Edge',
    system: 'Windows',
  })
  expect(deviceOf(null)).toEqual({ browser: 'unknown', system: 'unknown' })
  expect([
    networkOf('203.0.113.9'),
    networkOf('::ffff:203.0.113.9'),
    networkOf('2001:db8:1:2::3'),
    networkOf(''),
  ]).toEqual(['203.0.0.0/16', '203.0.0.0/16', '2001:db8::/32', null])
})

test('a letter says the same in text and HTML, and a name cannot become markup', () => {
  const letter = composeLetter('verify', 'a@example.com', 'zh-Hant', {
    name: '<b>Ada</b>',
    link: 'https://x.example/v?a=1&b=2',
  })
  expect(letter.subject).toBe('验证你的邮箱')
  expect(letter.text).toContain('https://x.example/v?a=1&b=2')
  expect(letter.html).toContain('&lt;b&gt;Ada')
  expect(letter.html).not.toContain('<b>')
  expect(composeLetter('staying', 'a@example.com', 'ja', { name: 'Ada' }).subject).toBe('Your account stays')
})
