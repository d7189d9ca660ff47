import { type RefusalCode, refusalCodes } from '@cinnabar/contracts/refusal-codes'
import type { FastifyReply } from 'fastify'

/** RFC 9457. `code` is ours and stable; the rest of the data stands beside it. */
export const problem = (code: RefusalCode, data: Readonly<Record<string, unknown>> = {}) => {
  const [status, title] = refusalCodes[code]
  return {
    ...data,
    type: `about:blank#${code}`,
    status,
    code,
    title,
    detail: typeof data.detail === 'string' ? data.detail : title,
  }
}

export const sendProblem = (reply: FastifyReply, code: RefusalCode, data: Readonly<Record<string, unknown>> = {}) => {
  const body = problem(code, data)
  return reply.code(body.status).type('application/problem+json').serializer(JSON.stringify).send(body)
}
