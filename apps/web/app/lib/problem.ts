import type { RefusalCode } from '@cinnabar/contracts/refusal-codes'

export type ProblemCode = RefusalCode | 'offline' | 'unknown'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A refusal as it came over the wire (RFC 9457); its words are the browser's, per language. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly status: number
  readonly data: Readonly<Record<string, unknown>>

  constructor(code: ProblemCode, status: number, data: Readonly<Record<string, unknown>>) {
    super(`${status} ${code}`)
    this.name = 'Problem'
    this.code = code
    this.status = status
    this.data = data
  }

  static from(status: number, body: unknown): Problem {
    const data = isRecord(body) ? body : {}
    return new Problem(typeof data.code === 'string' ? (data.code as ProblemCode) : 'unknown', status, data)
  }
}

export const isProblem = (value: unknown): value is Problem => value instanceof Problem
