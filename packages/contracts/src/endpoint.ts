import type { z } from 'zod'
import type { RefusalCode } from './refusal-codes.ts'

export type Access = 'anyone' | 'member' | 'moderator' | 'operator'

/**
 * One row of the public API. `params`, `query` and `body` are validated at the rim, `reply` on the way out;
 * `refusals` are the codes its handler may return besides those of the platform.
 */
export type Endpoint = {
  readonly summary: string
  readonly access: Access
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** Absent for an answer without a body (204) or one that is a file (`produces`). */
  readonly reply?: z.ZodType
  readonly status?: 200 | 201 | 202 | 204
  readonly refusals: readonly RefusalCode[]
  /** The handler reads the body itself (`multipart/form-data`). */
  readonly consumes?: 'multipart/form-data'
  /** The handler answers a file or a stream of this type instead of JSON. */
  readonly produces?: string
  /** Largest body in bytes; 256 KiB unless told. */
  readonly bodyLimit?: number
  /** Calls a minute by one person (or one address where nobody is signed in). */
  readonly perMinute?: number
  /** Money-moving calls refuse to run without `Idempotency-Key`. */
  readonly idempotency?: 'required'
}

export const endpoint = <const E extends Endpoint>(row: E): E => row

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
/** `METHOD /path/:param`, below `/api/v1`. */
export type EndpointKey = `${Method} /${string}`
export type EndpointTable = Readonly<Record<EndpointKey, Endpoint>>

export const endpoints = <const T extends EndpointTable>(table: T): T => table

export type ParamsOf<E extends Endpoint> = E['params'] extends z.ZodType ? z.output<E['params']> : Record<never, never>
export type QueryOf<E extends Endpoint> = E['query'] extends z.ZodType ? z.output<E['query']> : Record<never, never>
export type BodyOf<E extends Endpoint> = E['body'] extends z.ZodType ? z.output<E['body']> : undefined
export type ReplyOf<E extends Endpoint> = E['reply'] extends z.ZodType ? z.input<E['reply']> : undefined
/** What a client sends and gets, before and after the wire. */
export type SentParams<E extends Endpoint> = E['params'] extends z.ZodType ? z.input<E['params']> : undefined
export type SentQuery<E extends Endpoint> = E['query'] extends z.ZodType ? z.input<E['query']> : undefined
export type SentBody<E extends Endpoint> = E['body'] extends z.ZodType ? z.input<E['body']> : undefined
export type ReceivedReply<E extends Endpoint> = E['reply'] extends z.ZodType ? z.output<E['reply']> : undefined
