import type { Viewer } from '@cinnabar/kernel/viewer'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import etag from '@fastify/etag'
import multipart from '@fastify/multipart'
import underPressure from '@fastify/under-pressure'
import fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { Cache } from '../cache/cache.ts'
import type { Config } from '../config/config.ts'
import { newId } from '../ids/ids.ts'
import type { Log } from '../log/log.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { answerErrors } from './errors.ts'
import type { Idempotency } from './idempotency.ts'
import { isForeign } from './origin.ts'
import { sendProblem } from './problem.ts'
import { apiPolicy, commonHeaders } from './security-headers.ts'

/** Finds who is asking from the request's cookie, bearer token or API key. */
export type Identify = (headers: Readonly<Record<string, string | string[] | undefined>>) => Promise<Viewer | null>

export type HttpParts = {
  config: Config
  log: Log
  cache: Cache
  metrics: Metrics
  idempotency: Idempotency
  identify: Identify
  /** Answers 503 before the process collapses; for a server that listens, not for one that is played on in process. */
  shedLoad: boolean
}

export type Http = FastifyInstance

const largestBody = 256 * 1_024

/** The bare server: parsing, headers, origin rule, load shedding, metrics and error answers. Routes are added after. */
export const createHttp = async ({ config, log, metrics, shedLoad }: HttpParts): Promise<Http> => {
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.TRUST_PROXY,
    bodyLimit: largestBody,
    genReqId: () => newId(),
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 400, ignoreTrailingSlash: true },
    requestTimeout: 300_000,
    keepAliveTimeout: 72_000,
  }) as unknown as FastifyInstance
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  await app.register(cookie)
  await app.register(etag)
  await app.register(compress, { threshold: 1_024, encodings: ['br', 'gzip'], brotliOptions: { params: { 1: 4 } } })
  await app.register(multipart, { limits: { files: 1, fields: 12, fieldSize: 4_096 } })
  // A test file keeps its one thread busy on purpose; it must not be told to come back later.
  if (config.NODE_ENV !== 'test')
    if (shedLoad)
      await app.register(underPressure, {
        maxEventLoopDelay: 1_000,
        maxEventLoopUtilization: 0.995,
        sampleInterval: 500,
        retryAfter: 5,
        pressureHandler: (_request, reply) => {
          sendProblem(reply.header('retry-after', '5'), 'overloaded')
        },
      })
  const headers = commonHeaders(config.PUBLIC_URL.startsWith('https:'))
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers).header('x-request-id', request.id)
    if (request.url.startsWith('/api/')) reply.header('content-security-policy', apiPolicy)
    if (isForeign(request, config.PUBLIC_URL)) return sendProblem(reply, 'foreign_origin')
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    metrics.observeRequest(route, request.method, reply.statusCode, reply.elapsedTime / 1_000)
    request.log.debug(
      { method: request.method, url: request.url, status: reply.statusCode, ms: reply.elapsedTime },
      'answered',
    )
  })
  answerErrors(app)
  return app
}

export const addressOf = (request: FastifyRequest): string => request.ip
