import type { Endpoint } from '@cinnabar/contracts/endpoint'
import { platformRefusals, type RefusalCode, refusalCodes } from '@cinnabar/contracts/refusal-codes'
import { isRefusal } from '@cinnabar/kernel/refusals'
import { isModerator, isOperator, type Viewer } from '@cinnabar/kernel/viewer'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { hashRequest } from './idempotency.ts'
import { overLimit } from './limits.ts'
import { problem, sendProblem } from './problem.ts'
import { factsOf } from './request-facts.ts'
import { Answer, FileAnswer, type Route } from './route.ts'
import type { Http, HttpParts } from './server.ts'

const problemShape = z
  .object({ type: z.string(), status: z.number(), code: z.string(), title: z.string(), detail: z.string() })
  .loose()
  .meta({ id: 'Problem' })

const mayCall = (endpoint: Endpoint, viewer: Viewer | null, isRead: boolean): RefusalCode | undefined => {
  if (viewer?.readOnly === true && !isRead) return 'forbidden'
  if (endpoint.access === 'anyone') return undefined
  if (viewer === null) return 'unauthenticated'
  if (endpoint.access === 'operator' && !isOperator(viewer)) return 'forbidden'
  if (endpoint.access === 'moderator' && !isModerator(viewer)) return 'forbidden'
  return undefined
}

/** An endpoint as OpenAPI and the validators take it. */
export const schemaOf = (key: string, endpoint: Endpoint) => {
  const answers: Record<string, unknown> = {}
  for (const code of [...platformRefusals, ...endpoint.refusals])
    answers[refusalCodes[code][0]] = problemShape.meta({ description: code })
  const status = endpoint.status ?? (endpoint.reply === undefined && endpoint.produces === undefined ? 204 : 200)
  if (endpoint.produces === undefined) answers[status] = endpoint.reply ?? z.undefined().meta({ description: 'Done' })
  return {
    summary: endpoint.summary,
    tags: [key.split('/')[1] ?? ''],
    description: `Access: ${endpoint.access}. May refuse: ${endpoint.refusals.join(', ') || 'nothing of its own'}.`,
    ...(endpoint.access === 'anyone' ? {} : { security: [{ session: [] }, { bearer: [] }] }),
    ...(endpoint.params && { params: endpoint.params }),
    ...(endpoint.query && { querystring: endpoint.query }),
    ...(endpoint.body && endpoint.consumes === undefined && { body: endpoint.body }),
    ...(endpoint.consumes && { consumes: [endpoint.consumes] }),
    ...(endpoint.produces && { produces: [endpoint.produces] }),
    response: answers,
  }
}

/** Gives every bound endpoint its address under `/api/v1` with validation, rights, limits and idempotency in front. */
export const registerRoutes = (app: Http, parts: HttpParts, routes: readonly Route[]): void => {
  for (const { key, endpoint, handler } of routes) {
    const [method = 'GET', path = '/'] = key.split(' ')
    const isRead = method === 'GET'
    const status = endpoint.status ?? (endpoint.reply === undefined ? 204 : 200)

    const answer = (reply: FastifyReply, result: unknown) => {
      if (isRefusal(result)) return sendProblem(reply, result.code as RefusalCode, result.data)
      if (result instanceof FileAnswer) return reply.type(result.type).headers(result.headers).send(result.body)
      const headers = result instanceof Answer ? result.headers : {}
      for (const [name, value] of Object.entries(headers)) reply.header(name, value)
      return reply.code(status).send(result instanceof Answer ? result.value : result)
    }

    const once = async (
      request: FastifyRequest,
      reply: FastifyReply,
      viewer: Viewer | null,
      run: () => Promise<unknown>,
    ) => {
      const given = request.headers['idempotency-key']
      if (isRead || given === undefined || endpoint.consumes !== undefined) {
        if (endpoint.idempotency === 'required')
          return sendProblem(reply, 'invalid_input', { detail: 'Idempotency-Key is required here' })
        return answer(reply, await run())
      }
      if (typeof given !== 'string' || given.length < 1 || given.length > 255)
        return sendProblem(reply, 'invalid_input', { detail: 'Idempotency-Key takes 1 to 255 characters' })
      const scope = viewer === null ? `a:${request.ip}` : `p:${viewer.id}`
      const claim = await parts.idempotency.claim(scope, given, hashRequest(method, request.url, request.body))
      if (claim.kind === 'running') return sendProblem(reply.header('retry-after', '1'), 'idempotency_in_progress')
      if (claim.kind === 'mismatch') return sendProblem(reply, 'idempotency_mismatch')
      if (claim.kind === 'replay') {
        const type = claim.answer.status >= 400 ? 'application/problem+json' : 'application/json'
        reply
          .code(claim.answer.status)
          .header('idempotent-replayed', 'true')
          .type(type)
          .serializer((text: unknown) => String(text))
        return reply.send(claim.answer.body ?? undefined)
      }
      try {
        const result = await run()
        const refused = isRefusal(result)
        const value = result instanceof Answer ? result.value : result
        const kept = refused ? problem(result.code as RefusalCode, result.data) : value
        await parts.idempotency.keep(scope, given, {
          status: refused ? refusalCodes[result.code as RefusalCode][0] : status,
          body: kept === undefined ? null : JSON.stringify(kept),
        })
        return answer(reply, result)
      } catch (error) {
        await parts.idempotency.forget(scope, given)
        throw error
      }
    }

    app.route({
      method,
      url: `/api/v1${path}`,
      schema: schemaOf(key, endpoint),
      bodyLimit: endpoint.bodyLimit ?? 256 * 1_024,
      // Rights come before validation: a stranger learns nothing about shapes of things that are not theirs.
      preValidation: async (request, reply) => {
        const viewer = await parts.identify(request.headers)
        request.viewer = viewer
        const refused = mayCall(endpoint, viewer, isRead)
        if (refused !== undefined) return sendProblem(reply, refused)
        if (!parts.config.RATE_LIMITS) return undefined
        const wait = await overLimit(parts.cache, key, endpoint, isRead, viewer, request.ip)
        if (wait !== undefined)
          return sendProblem(reply.header('retry-after', String(wait)), 'rate_limited', { retryAfterSeconds: wait })
        return undefined
      },
      handler: (request, reply) => {
        const call = {
          params: request.params,
          query: request.query,
          body: request.body,
          viewer: request.viewer,
          request: factsOf(request, endpoint.bodyLimit),
        }
        if (request.viewer !== null)
          reply.header('cache-control', 'private, no-cache').header('vary', 'cookie, authorization')
        return once(request, reply, request.viewer, () => handler(call))
      },
    })
  }
}
