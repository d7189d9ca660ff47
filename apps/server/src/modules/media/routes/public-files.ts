import { Readable } from 'node:stream'
import { isId, type MediaId } from '@cinnabar/kernel/ids'
import { LRUCache } from 'lru-cache'
import type { FetchHandler } from '../../../platform/http/fetch-mount.ts'
import type { Platform } from '../../../platform/module.ts'
import { findPublicToken } from '../queries/find-public-token.ts'
import { parseRange } from '../rules/byte-range.ts'
import { publicName, storedUnder } from '../rules/media-names.ts'

const address = /^\/media\/([0-9a-f-]{36})\/([A-Za-z0-9]+-[A-Za-z0-9.-]+)$/
const remembered = 20_000
const rememberedMilliseconds = 60_000

const common = (name: string): Record<string, string> => ({
  'cache-control': 'public, max-age=31536000, immutable',
  'accept-ranges': 'bytes',
  'content-disposition': `inline; filename="${name.replace(/^[^-]+-/, '')}"`,
  // Opened as a page of its own, a file may run and embed nothing.
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
  'access-control-allow-origin': '*',
})

const nothing = () => new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })

const matches = (header: string | null, tag: string): boolean =>
  header?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag || one.trim() === '*') ?? false

/** `/media/<id>/<token>-<name>`: bytes of finished media, kept by browsers and caches for good. */
export const publicFiles = (platform: Platform): FetchHandler => {
  const { storage } = platform
  const find = findPublicToken(platform)
  /** Tokens of media that may be seen; a file's own absence answers for what is deleted meanwhile. */
  const visible = new LRUCache<MediaId, string>({ max: remembered, ttl: rememberedMilliseconds })

  const tokenOf = async (id: MediaId): Promise<string | undefined> => {
    const known = visible.get(id)
    if (known !== undefined) return known
    const token = await find(id)
    if (token !== undefined) visible.set(id, token)
    return token
  }

  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } })
    const [, id = '', name = ''] = address.exec(new URL(request.url).pathname) ?? []
    if (!isId(id)) return nothing()
    const token = await tokenOf(id as MediaId)
    if (token === undefined || !name.startsWith(publicName(token, ''))) return nothing()
    const key = `${storedUnder(id as MediaId)}${name}`
    const found = await storage.head(key)
    if (found === undefined) return nothing()
    const tag = `"${name}-${found.size}"`
    const headers = { ...common(name), etag: tag, 'content-type': found.type }
    if (matches(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers })
    const ifRange = request.headers.get('if-range')
    const range = ifRange === null || ifRange === tag ? parseRange(request.headers.get('range'), found.size) : 'whole'
    if (range === 'unsatisfiable')
      return new Response(null, { status: 416, headers: { ...common(name), 'content-range': `bytes */${found.size}` } })
    const isWhole = range === 'whole'
    const length = isWhole ? found.size : range.end - range.start + 1
    const sent = {
      ...headers,
      'content-length': String(length),
      ...(!isWhole && { 'content-range': `bytes ${range.start}-${range.end}/${found.size}` }),
    }
    const status = isWhole ? 200 : 206
    if (request.method === 'HEAD') return new Response(null, { status, headers: sent })
    const file = isWhole ? await storage.get(key) : await storage.get(key, range)
    if (file === undefined) return nothing()
    request.signal.addEventListener('abort', () => file.body.destroy(), { once: true })
    return new Response(Readable.toWeb(file.body) as ReadableStream<Uint8Array>, { status, headers: sent })
  }
}
