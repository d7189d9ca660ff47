import { api } from '@cinnabar/contracts'
import type { Endpoint, EndpointKey } from '@cinnabar/contracts/endpoint'
import { platformRefusals, type RefusalCode, refusalCodes } from '@cinnabar/contracts/refusal-codes'
import { signUp } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../platform/ids/ids.ts'

const table = Object.entries(api) as [EndpointKey, Endpoint][]

let app: TestApp
let member: string
let operator: string

beforeAll(async () => {
  app = await createTestApp()
  member = (await signUp(app, 'walker')).token
  operator = (await signUp(app, 'keeper', { roles: ['operator'] })).token
})
afterAll(() => app.close())

type Sent = {
  token?: string | undefined
  payload?: string
  type?: string
  param?: (name: string) => string
  query?: string
}

const send = async (key: EndpointKey, sent: Sent = {}) => {
  const [method = 'GET', path = '/'] = key.split(' ')
  const filled = path.replace(/:(\w+)/g, (_, name: string) => (sent.param ?? (() => newId()))(name))
  const response = await app.http.inject({
    method: method as 'GET',
    url: `/api/v1${filled}${sent.query ?? ''}`,
    headers: {
      ...(sent.token === undefined ? {} : { authorization: `Bearer ${sent.token}` }),
      ...(sent.payload === undefined ? {} : { 'content-type': sent.type ?? 'application/json' }),
    },
    ...(sent.payload === undefined ? {} : { payload: sent.payload }),
  })
  const isProblem = String(response.headers['content-type']).startsWith('application/problem+json')
  return { status: response.statusCode, code: isProblem ? (response.json() as { code: RefusalCode }).code : undefined }
}

const tokenFor = ({ access }: Endpoint) => (access === 'anyone' || access === 'member' ? member : operator)
const withBody = table.filter(([, endpoint]) => endpoint.body !== undefined && endpoint.consumes === undefined)
/** Ids that are words (a handle, a slug, a code) accept nearly everything; only those of the id shape can be malformed. */
const takesIds = ({ params }: Endpoint): boolean => {
  if (params === undefined) return false
  const nonsense = Object.fromEntries(Object.keys(params.shape).map((name) => [name, 'not-an-id!']))
  return !params.safeParse(nonsense).success
}
const allowed = (endpoint: Endpoint): readonly string[] => [...platformRefusals, ...endpoint.refusals]

describe('every endpoint', () => {
  test.each(table.filter(([, { access }]) => access !== 'anyone'))('%s refuses who is not signed in', async (key) => {
    expect(await send(key)).toEqual({ status: 401, code: 'unauthenticated' })
  })

  test.each(table.filter(([, { access }]) => access === 'operator' || access === 'moderator'))(
    '%s refuses a member',
    async (key) => {
      expect(await send(key, { token: member })).toEqual({ status: 403, code: 'forbidden' })
    },
  )

  test.each(withBody)('%s refuses a body that is not JSON', async (key, endpoint) => {
    expect(await send(key, { token: tokenFor(endpoint), payload: '{"half":' })).toEqual({
      status: 400,
      code: 'invalid_input',
    })
  })

  test.each(withBody)('%s refuses a body of another shape', async (key, endpoint) => {
    expect(await send(key, { token: tokenFor(endpoint), payload: '[[1]]' })).toEqual({
      status: 400,
      code: 'invalid_input',
    })
  })

  test.each(withBody)('%s refuses a body that is too large', async (key, endpoint) => {
    const payload = JSON.stringify({ filler: 'x'.repeat((endpoint.bodyLimit ?? 256 * 1_024) + 1) })
    expect(await send(key, { token: tokenFor(endpoint), payload })).toEqual({ status: 413, code: 'payload_too_large' })
  })

  test.each(table.filter(([, endpoint]) => takesIds(endpoint)))(
    '%s refuses an id that is none',
    async (key, endpoint) => {
      const payload = endpoint.body === undefined ? {} : { payload: '{}' }
      expect(await send(key, { token: tokenFor(endpoint), param: () => 'not-an-id!', ...payload })).toEqual({
        status: 400,
        code: 'invalid_input',
      })
    },
  )

  test.each(table.filter(([, { params, body }]) => params !== undefined && body === undefined))(
    '%s answers a thing that does not exist with a declared refusal or an idempotent yes',
    async (key, endpoint) => {
      const { status, code } = await send(key, { token: tokenFor(endpoint) })
      if (status >= 400) {
        expect(allowed(endpoint)).toContain(code)
        expect(refusalCodes[code as RefusalCode]?.[0]).toBe(status)
      } else expect(status).toBeLessThan(300)
    },
  )

  test.each(table.filter(([, { query }]) => query !== undefined && 'cursor' in query.shape))(
    '%s refuses a cursor it did not make',
    async (key, endpoint) => {
      const { code } = await send(key, { token: tokenFor(endpoint), query: '?cursor=bm90LWEtY3Vyc29y&lat=1&lng=1&q=x' })
      expect(['invalid_cursor', 'invalid_input', 'not_found']).toContain(code)
    },
  )

  test('stands in OpenAPI with its refusals', async () => {
    const document = (await app.http.inject({ url: '/api/openapi.json' })).json() as {
      openapi: string
      paths: Record<string, Record<string, unknown>>
    }
    expect(document.openapi).toMatch(/^3\.[1-9]/)
    const missing = table.filter(([key]) => {
      const [method = '', path = ''] = key.split(' ')
      return document.paths[`/api/v1${path.replace(/:(\w+)/g, '{$1}')}`]?.[method.toLowerCase()] === undefined
    })
    expect(missing.map(([key]) => key)).toEqual([])
  })
})
