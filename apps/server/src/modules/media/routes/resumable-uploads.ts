import { alternativeText, mediaLimits } from '@cinnabar/contracts/media'
import { type RefusalCode, refusalCodes } from '@cinnabar/contracts/refusal-codes'
import { id as idShape } from '@cinnabar/contracts/shapes'
import type { MediaId } from '@cinnabar/kernel/ids'
import { isRefusal } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { MemoryLocker, Server } from '@tus/server'
import { z } from 'zod'
import type { FetchHandler } from '../../../platform/http/fetch-mount.ts'
import { problem } from '../../../platform/http/problem.ts'
import type { Identify } from '../../../platform/http/server.ts'
import { newId } from '../../../platform/ids/ids.ts'
import type { Platform } from '../../../platform/module.ts'
import { beginUpload } from '../commands/begin-upload.ts'
import { finishUpload } from '../commands/finish-upload.ts'
import { isOwner } from '../policy.ts'
import { findUpload, type UploadRow } from '../queries/find-upload.ts'
import { unusedAfterMilliseconds } from '../rules/media-state.ts'
import { ResumableStore, UploadRefused } from './resumable-store.ts'

export const resumablePath = '/api/v1/media/uploads'
const creationsPerMinute = 60

const metadataShape = z.object({
  alt: alternativeText.default(''),
  posterId: idShape('media').nullable().default(null),
})

const codeByStatus: Readonly<Record<number, RefusalCode>> = {
  401: 'unauthenticated',
  404: 'not_found',
  409: 'conflict',
  410: 'gone',
  413: 'payload_too_large',
  415: 'unsupported_media',
  429: 'rate_limited',
  500: 'fault',
}

const ownWords = z.object({ code: z.string(), data: z.record(z.string(), z.unknown()) })

const problemResponse = (
  status: number,
  code: RefusalCode,
  data: Readonly<Record<string, unknown>> = {},
  headers = new Headers(),
) => {
  headers.set('content-type', 'application/problem+json')
  headers.delete('content-length')
  return new Response(JSON.stringify({ ...problem(code, data), status }), { status, headers })
}

/** Every "no" becomes problem+json; the protocol's status stays, since its clients act on it. */
const inOurWords = async (response: Response): Promise<Response> => {
  if (response.status < 400) return response
  const text = await response.text()
  const own = text.startsWith('{') ? ownWords.safeParse(JSON.parse(text)).data : undefined
  if (own !== undefined && own.code in refusalCodes)
    return problemResponse(response.status, own.code as RefusalCode, own.data, response.headers)
  const data = response.status === 500 ? {} : { detail: text.trim() }
  return problemResponse(response.status, codeByStatus[response.status] ?? 'invalid_input', data, response.headers)
}

const lastSegment = (request: Request): string => new URL(request.url).pathname.slice(resumablePath.length + 1)

/** tus 1.0 (https://tus.io/protocols/resumable-upload): an upload's id is its medium's id from the start. */
export const resumableUploads = (platform: Platform, identify: Identify): FetchHandler => {
  const begin = beginUpload(platform)
  const finish = finishUpload(platform)
  const find = findUpload(platform)
  const viewers = new WeakMap<object, Viewer>()

  const server = new Server({
    path: resumablePath,
    datastore: new ResumableStore(platform),
    locker: new MemoryLocker(),
    relativeLocation: true,
    maxSize: mediaLimits.video.bytes,
    allowedOrigins: [new URL(platform.config.PUBLIC_URL).origin],
    namingFunction: () => newId(),
    onUploadCreate: async (request, upload) => {
      const viewer = viewers.get(request)
      if (viewer === undefined) throw new UploadRefused('unauthenticated')
      const told = Object.fromEntries(Object.entries(upload.metadata ?? {}).filter(([, value]) => value !== null))
      const metadata = metadataShape.safeParse(told)
      if (!metadata.success)
        throw new UploadRefused('invalid_input', { detail: metadata.error.issues[0]?.message ?? 'metadata' })
      const begun = await begin(viewer, {
        ...metadata.data,
        id: upload.id as MediaId,
        declaredBytes: upload.size ?? null,
      })
      if (isRefusal(begun)) throw new UploadRefused(begun.code as RefusalCode, begun.data)
      return {}
    },
    onUploadFinish: async (_request, upload) => {
      const finished = await finish(upload.id as MediaId)
      if (isRefusal(finished)) throw new UploadRefused(finished.code as RefusalCode, finished.data)
      return {}
    },
    onResponseError: (_request, error) => {
      if (error instanceof Error && !('status_code' in error))
        platform.log.error({ err: error }, 'resumable upload failed')
      return undefined
    },
  })

  const expiryOf = (row: Pick<UploadRow, 'created_at'>) => new Date(row.created_at.getTime() + unusedAfterMilliseconds)

  /** The caller's own open upload, a "no", or nothing where the request is about none yet. */
  const subjectOf = async (request: Request, viewer: Viewer): Promise<UploadRow | Response | undefined> => {
    if (request.method === 'POST') {
      const calls = await platform.cache.hit(`limit:media-uploads:${viewer.id}`, 60)
      if (!platform.config.RATE_LIMITS || calls.count <= creationsPerMinute) return undefined
      return problemResponse(429, 'rate_limited', { retryAfterSeconds: calls.resetSeconds })
    }
    const row = await find(lastSegment(request))
    if (row === undefined || !isOwner(viewer, row)) return problemResponse(404, 'not_found')
    if (row.state === 'receiving' && expiryOf(row) < platform.clock.now()) return problemResponse(410, 'gone')
    return row
  }

  return async (request) => {
    if (request.method === 'OPTIONS') return server.handleWeb(request)
    const viewer = await identify(Object.fromEntries(request.headers))
    if (viewer === null) return problemResponse(401, 'unauthenticated')
    const subject = await subjectOf(request, viewer)
    if (subject instanceof Response) return subject
    viewers.set(request, viewer)
    // The library refuses proxies' lists of protocols, and needs none: its addresses are relative.
    for (const name of ['x-forwarded-proto', 'x-forwarded-host', 'forwarded']) request.headers.delete(name)
    const response = await inOurWords(await server.handleWeb(request))
    if (response.status < 300 && request.method !== 'DELETE')
      response.headers.set('upload-expires', expiryOf(subject ?? { created_at: platform.clock.now() }).toUTCString())
    return response
  }
}
