import { buffer } from 'node:stream/consumers'
import type { Api } from '@cinnabar/contracts'
import type { Endpoint, ReceivedReply, SentBody, SentParams, SentQuery } from '@cinnabar/contracts/endpoint'
import type { Clock } from '../../platform/clock/clock.ts'
import { createProgram, type Parts, type Program } from '../program.ts'

type Given<E extends Endpoint> = { params?: SentParams<E>; query?: SentQuery<E>; body?: SentBody<E>; key?: string }
type Row<K extends keyof Api> = Api[K] extends Endpoint ? Api[K] : never

export type Actor = <K extends keyof Api>(key: K, given?: Given<Row<K>>) => Promise<ReceivedReply<Row<K>>>

/** The same program on the same database, with a clock that is set: what is played on it happened when the world says. */
export type Stage = Program & {
  setTime(at: Date): void
  /** Calls the API as a person. Throws on a refusal: the demo's words are meant to be taken. */
  as(token: string): Actor
  upload(token: string, file: { name: string; type: string; bytes: Buffer; alt: string }): Promise<string>
}

const address = (path: string, params: object, query: object): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) search.set(name, String(value))
  return `/api/v1${path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String((params as Record<string, unknown>)[name])))}${search.size > 0 ? `?${search}` : ''}`
}

export const openStage = async (parts: Parts): Promise<Stage> => {
  let now = parts.clock.now()
  const clock: Clock = { now: () => now }
  const program = await createProgram({ ...parts, clock, config: { ...parts.config, RATE_LIMITS: false } })
  await program.http.ready()
  const answered = (what: string, status: number, body: string): unknown => {
    if (status >= 400) throw new Error(`The demo world was refused at ${what}: ${body.slice(0, 400)}`)
    return body === '' ? undefined : JSON.parse(body)
  }
  return {
    ...program,
    setTime: (at) => {
      now = at
    },
    as: (token) =>
      (async (key: string, given: Given<Endpoint> = {}) => {
        const [method = 'GET', path = '/'] = key.split(' ')
        const response = await program.http.inject({
          method: method as 'GET',
          url: address(path, given.params ?? {}, given.query ?? {}),
          headers: {
            authorization: `Bearer ${token}`,
            ...(given.key === undefined ? {} : { 'idempotency-key': `demo:${given.key}` }),
          },
          ...(given.body === undefined ? {} : { payload: given.body as object }),
        })
        return answered(key, response.statusCode, response.body)
      }) as Actor,
    upload: async (token, file) => {
      const form = new FormData()
      form.set('alt', file.alt)
      form.set('file', new Blob([new Uint8Array(file.bytes)], { type: file.type }), file.name)
      const encoded = new Response(form)
      const response = await program.http.inject({
        method: 'POST',
        url: '/api/v1/media',
        headers: { authorization: `Bearer ${token}`, 'content-type': encoded.headers.get('content-type') ?? '' },
        payload: await buffer(encoded.body as import('node:stream/web').ReadableStream),
      })
      return (answered('POST /media', response.statusCode, response.body) as { id: string }).id
    },
  }
}
