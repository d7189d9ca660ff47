import type { Api } from '@cinnabar/contracts'
import type { Endpoint, ReceivedReply, SentBody, SentParams, SentQuery } from '@cinnabar/contracts/endpoint'
import { Problem } from './problem.ts'

export type ApiKey = keyof Api & string
type Row<K extends ApiKey> = Api[K] extends Endpoint ? Api[K] : never
type Part<Name extends string, T> = [T] extends [undefined]
  ? { readonly [N in Name]?: undefined }
  : Record<never, never> extends T
    ? { readonly [N in Name]?: T }
    : { readonly [N in Name]: T }
export type Input<K extends ApiKey> = Part<'params', SentParams<Row<K>>> &
  Part<'query', SentQuery<Row<K>>> &
  Part<'body', SentBody<Row<K>>> & { readonly signal?: AbortSignal; readonly idempotencyKey?: string }
export type Reply<K extends ApiKey> = ReceivedReply<Row<K>>

/** Calls one endpoint of the contract. Answers its reply, or throws a `Problem` with the refusal's code. */
export type Call = <K extends ApiKey>(
  key: K,
  ...input: Record<never, never> extends Input<K> ? [input?: Input<K>] : [input: Input<K>]
) => Promise<Reply<K>>

export type Sent = {
  readonly method: string
  /** Sign-in has a place of its own; anything else is below `/api/v1`. */
  readonly mount?: '/api/auth'
  /** Below the mount, with its query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal?: AbortSignal
}
/** How a request travels: `fetch` in a browser, a call in process on the server. Rejects only when nothing answered. */
export type Send = (
  request: Sent,
) => Promise<{ readonly status: number; readonly body: unknown; readonly cookies?: readonly string[] }>

type LooseInput = {
  params?: Readonly<Record<string, unknown>>
  query?: Readonly<Record<string, unknown>>
  body?: unknown
  signal?: AbortSignal
  idempotencyKey?: string
}

const toPath = (template: string, { params = {}, query = {} }: LooseInput): string => {
  const path = template.replaceAll(/:([A-Za-z]+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name])).replaceAll('%40', '@'),
  )
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.append(name, String(value))
  }
  return search.size === 0 ? path : `${path}?${search}`
}

export const createCall = (send: Send): Call => {
  const call = async (key: string, input: LooseInput = {}): Promise<unknown> => {
    const space = key.indexOf(' ')
    const method = key.slice(0, space)
    const headers: Record<string, string> = { accept: 'application/json' }
    if (method !== 'GET') headers['idempotency-key'] = input.idempotencyKey ?? crypto.randomUUID()
    if (input.body !== undefined) headers['content-type'] = 'application/json'
    const answer = await send({
      method,
      path: toPath(key.slice(space + 1), input),
      headers,
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
      ...(input.signal === undefined ? {} : { signal: input.signal }),
    })
    if (answer.status >= 400) throw Problem.from(answer.status, answer.body)
    return answer.body
  }
  return call as Call
}

export const overFetch: Send = async ({ mount = '/api/v1', path, ...init }) => {
  const response = await fetch(`${mount}${path}`, {
    ...init,
    credentials: 'same-origin',
    // A like or a signal sent while the page is left still arrives.
    keepalive: init.method !== 'GET',
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new Problem('offline', 0, {})
  })
  const isJson = response.headers.get('content-type')?.includes('json') === true
  return { status: response.status, body: isJson ? await response.json() : undefined }
}

/** The browser's client. Loaders on the server take `apiContext` instead. */
export const api: Call = createCall(overFetch)
