import { overFetch, type Send } from './api.ts'
import { Problem } from './problem.ts'

export type AuthAnswer = { readonly body: Readonly<Record<string, unknown>>; readonly cookies: readonly string[] }

/** Calls one of sign-in's own routes below `/api/auth`. Throws a `Problem` with the refusal's code. */
export type AuthCall = (path: `/${string}`, body?: Readonly<Record<string, unknown>>) => Promise<AuthAnswer>

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Without a body it asks, with one it changes. */
export const createAuthCall =
  (send: Send): AuthCall =>
  async (path, body) => {
    const answer = await send({
      method: body === undefined ? 'GET' : 'POST',
      mount: '/api/auth',
      path,
      headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (answer.status >= 400) throw Problem.from(answer.status, answer.body)
    return { body: isRecord(answer.body) ? answer.body : {}, cookies: answer.cookies ?? [] }
  }

/** The browser's own; its cookies are the browser's matter. */
export const auth: AuthCall = createAuthCall(overFetch)
