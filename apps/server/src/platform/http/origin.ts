import type { FastifyRequest } from 'fastify'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * The CSRF rule: a change asked for with a session cookie must come from our own pages. Browsers send `Origin` (or at
 * least `Sec-Fetch-Site`) with every such request; programs that send neither carry no foreign person's cookie.
 */
export const isForeign = (request: FastifyRequest, publicUrl: string): boolean => {
  if (safe.has(request.method) || request.headers.cookie === undefined) return false
  const origin = request.headers.origin
  if (origin !== undefined) {
    if (origin === new URL(publicUrl).origin) return false
    return !URL.canParse(origin) || new URL(origin).host !== request.headers.host
  }
  const site = request.headers['sec-fetch-site']
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}
