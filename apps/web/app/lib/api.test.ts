import { expect, it } from 'vitest'
import { createCall, type Sent } from './api.ts'
import { Problem } from './problem.ts'

const recording = (status: number, body: unknown) => {
  const sent: Sent[] = []
  const call = createCall(async (request) => {
    sent.push(request)
    return { status, body }
  })
  return { call, sent }
}

it('puts parameters into the path and leaves out of the query what is not given', async () => {
  const { call, sent } = recording(200, { items: [], nextCursor: null })
  await call('GET /users/:id/notes', { params: { id: '@lin steeps' }, query: { cursor: 'a+b', limit: 5 } })
  expect(sent[0]).toMatchObject({ method: 'GET', path: '/users/@lin%20steeps/notes?cursor=a%2Bb&limit=5' })
  expect(sent[0]?.headers['idempotency-key']).toBeUndefined()
})

it('gives every changing call an idempotency key of its own', async () => {
  const { call, sent } = recording(200, {})
  const id = '01900000-0000-7000-8000-000000000001'
  await call('PUT /notes/:id/like', { params: { id } })
  await call('PUT /notes/:id/like', { params: { id } })
  const keys = sent.map((request) => request.headers['idempotency-key'])
  expect(keys.every((key) => (key ?? '').length === 36)).toBe(true)
  expect(new Set(keys).size).toBe(2)
})

it('throws a refusal with its code and data', async () => {
  const { call } = recording(409, { code: 'wrong_state', status: 'draft' })
  const answer = call('GET /notes/:id', { params: { id: 'x' } })
  await expect(answer).rejects.toBeInstanceOf(Problem)
  await expect(answer).rejects.toMatchObject({ code: 'wrong_state', status: 409, data: { status: 'draft' } })
})

it('throws an unknown problem where the answer is no problem document', async () => {
  const { call } = recording(502, undefined)
  await expect(call('GET /channels')).rejects.toMatchObject({ code: 'unknown', status: 502 })
})
