import type { Readable } from 'node:stream'
import type {
  BodyOf,
  Endpoint,
  EndpointKey,
  EndpointTable,
  ParamsOf,
  QueryOf,
  ReplyOf,
} from '@cinnabar/contracts/endpoint'
import type { platformRefusals } from '@cinnabar/contracts/refusal-codes'
import type { Refusal } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'

/** One file of a multipart body, read as it arrives. */
export type Upload = {
  stream: Readable
  fileName: string
  declaredType: string
  fields: Readonly<Record<string, string>>
}

/** What a handler may know of the request besides its validated parts. */
export type RequestFacts = {
  readonly id: string
  readonly address: string
  readonly userAgent: string
  readonly language: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly signal: AbortSignal
  /** The single file of an endpoint that consumes `multipart/form-data`; undefined when none was sent. */
  upload(): Promise<Upload | undefined>
}

/** A file or stream answered by an endpoint that `produces` something else than JSON. */
export class FileAnswer {
  readonly body: Buffer | Readable | string
  readonly type: string
  readonly headers: Readonly<Record<string, string>>

  constructor(body: Buffer | Readable | string, type: string, headers: Readonly<Record<string, string>> = {}) {
    this.body = body
    this.type = type
    this.headers = headers
  }
}

/** A JSON answer that also sets headers (a cookie of the rim, a cache rule). */
export class Answer<Value> {
  readonly value: Value
  readonly headers: Readonly<Record<string, string | string[]>>

  constructor(value: Value, headers: Readonly<Record<string, string | string[]>>) {
    this.value = value
    this.headers = headers
  }
}

export type Call<E extends Endpoint> = {
  readonly params: ParamsOf<E>
  readonly query: QueryOf<E>
  readonly body: BodyOf<E>
  readonly viewer: E['access'] extends 'anyone' ? Viewer | null : Viewer
  readonly request: RequestFacts
}

type Allowed<E extends Endpoint> = E['refusals'][number] | (typeof platformRefusals)[number]
type Value<E extends Endpoint> = E['produces'] extends string ? FileAnswer : ReplyOf<E> | Answer<ReplyOf<E>>

export type RouteHandler<E extends Endpoint> = (call: Call<E>) => Promise<Value<E> | Refusal<Allowed<E>>>

/** One endpoint bound to its handler, with the types folded away. */
export type Route = {
  readonly key: EndpointKey
  readonly endpoint: Endpoint
  readonly handler: (call: unknown) => Promise<unknown>
}

/** Binds every row of a contract table; a missing row, a wrong reply or an undeclared refusal does not compile. */
export const bind = <T extends EndpointTable>(
  table: T,
  handlers: { readonly [K in keyof T]: T[K] extends Endpoint ? RouteHandler<T[K]> : never },
): Route[] =>
  Object.entries(table).map(([key, endpoint]) => ({
    key: key as EndpointKey,
    endpoint,
    handler: handlers[key as keyof T] as Route['handler'],
  }))
