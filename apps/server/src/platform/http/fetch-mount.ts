import { Readable } from 'node:stream'
import type { EndpointTable } from '@cinnabar/contracts/endpoint'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { schemaOf } from './register-routes.ts'

/** A handler in the shape of the Fetch standard, for libraries that bring their own routes. */
export type FetchHandler = (request: Request, about: { address: string; id: string }) => Promise<Response>

const toRequest = (request: FastifyRequest, reply: FastifyReply, publicUrl: string): Request => {
  const gone = new AbortController()
  reply.raw.on('close', () => {
    if (!reply.raw.writableFinished) gone.abort()
  })
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && !name.startsWith(':')) headers.append(name, one)
  const host = request.headers.host
  const base =
    host === undefined ? publicUrl : `${publicUrl.startsWith('https:') ? 'https' : request.protocol}://${host}`
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
  return new Request(new URL(request.url, base), {
    method: request.method,
    headers,
    signal: gone.signal,
    ...(hasBody && { body: Readable.toWeb(request.raw) as ReadableStream, duplex: 'half' }),
  })
}

export const sendResponse = (reply: FastifyReply, response: Response) => {
  reply.code(response.status)
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value)
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
  return reply.send(
    response.body === null ? undefined : Readable.fromWeb(response.body as import('node:stream/web').ReadableStream),
  )
}

/**
 * Hands every request below `prefix` to `handle`, its body unread. The rows of `described` stand in OpenAPI; checking
 * what is sent stays the library's work.
 */
export const mountFetch = async (
  app: FastifyInstance,
  prefix: string,
  publicUrl: string,
  handle: FetchHandler,
  described: EndpointTable = {},
): Promise<void> => {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.setValidatorCompiler(() => () => true)
    const handler = async (request: FastifyRequest, reply: FastifyReply) =>
      sendResponse(reply, await handle(toRequest(request, reply, publicUrl), { address: request.ip, id: request.id }))
    for (const [key, endpoint] of Object.entries(described)) {
      const [method = 'GET', path = '/'] = key.split(' ')
      scope.route({ method, url: `${prefix}${path}`, schema: schemaOf(key, endpoint), handler, bodyLimit: 2 ** 40 })
    }
    const url = prefix === '/' ? '/*' : `${prefix}/*`
    scope.route({
      method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      url,
      handler,
      bodyLimit: 2 ** 40,
    })
    if (prefix !== '/')
      scope.route({ method: ['GET', 'HEAD', 'POST', 'OPTIONS'], url: prefix, handler, bodyLimit: 2 ** 40 })
  })
}
