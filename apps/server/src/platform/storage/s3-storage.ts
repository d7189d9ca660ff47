import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { AwsV4Signer } from 'aws4fetch'
import { checkKey, checkPrefix, type Storage } from './storage.ts'

export type S3Config = {
  endpoint: string
  region: string
  bucket: string
  accessKeyId: string
  secretAccessKey: string
}

type Ask = {
  method: string
  key?: string
  query?: Record<string, string>
  headers?: Record<string, string>
  body?: Buffer | Readable
}

const attempts = 3
const waitMilliseconds = 200

const unescapeXml = (text: string): string =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&',
  )

const totalSize = (response: Response): number => {
  const total = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1]
  return Number(total ?? response.headers.get('content-length') ?? 0)
}

/** Any S3-compatible store, path style. Plain bodies of known length: several stores keep the framing of chunked ones. */
export const createS3Storage = (config: S3Config): Storage => {
  const base = `${config.endpoint.replace(/\/$/, '')}/${config.bucket}`

  const once = async ({ method, key, query = {}, headers = {}, body }: Ask): Promise<Response> => {
    const url = new URL(key === undefined ? `${base}/` : `${base}/${key}`)
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    const signed = await new AwsV4Signer({
      method,
      url: url.toString(),
      headers: { ...headers, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
      accessKeyId: config.accessKeyId,
      secretAccessKey: config.secretAccessKey,
      service: 's3',
      region: config.region,
    }).sign()
    const sent =
      body instanceof Readable
        ? (Readable.toWeb(body) as NonNullable<RequestInit['body']>)
        : body === undefined
          ? null
          : new Uint8Array(body)
    return fetch(signed.url, {
      method,
      headers: signed.headers,
      body: sent,
      ...(body instanceof Readable && { duplex: 'half' }),
    })
  }

  /** A stream can be sent once; everything else is tried again when the store is busy or the line breaks. */
  const ask = async (request: Ask): Promise<Response> => {
    for (let attempt = 1; ; attempt += 1) {
      const final = attempt === attempts || request.body instanceof Readable
      try {
        const response = await once(request)
        if (response.status < 500 || final) return response
        await response.body?.cancel()
      } catch (error) {
        if (final) throw error
      }
      await new Promise((resolve) => setTimeout(resolve, waitMilliseconds * attempt))
    }
  }

  const failed = async (response: Response, what: string): Promise<Error> =>
    new Error(`S3 answered ${response.status} to ${what}: ${(await response.text()).slice(0, 300)}`)

  const send = async (key: string, body: Buffer | Readable, type: string, size: number): Promise<void> => {
    const headers = { 'content-type': type, 'content-length': String(size) }
    const response = await ask({ method: 'PUT', key: checkKey(key), headers, body })
    if (!response.ok) throw await failed(response, `put ${key}`)
    await response.body?.cancel()
  }

  const sendOfUnknownLength = async (key: string, body: Readable, type: string): Promise<void> => {
    const directory = await mkdtemp(join(tmpdir(), 'cinnabar-put-'))
    try {
      const path = join(directory, 'body')
      await pipeline(body, createWriteStream(path))
      await send(key, createReadStream(path), type, (await stat(path)).size)
    } finally {
      await rm(directory, { recursive: true, force: true })
    }
  }

  const remove = async (key: string): Promise<void> => {
    const response = await ask({ method: 'DELETE', key: checkKey(key) })
    if (!response.ok && response.status !== 404) throw await failed(response, `delete ${key}`)
    await response.body?.cancel()
  }

  return {
    put: (key, body, type, size) => {
      if (!(body instanceof Readable)) return send(key, body, type, body.length)
      return size === undefined ? sendOfUnknownLength(key, body, type) : send(key, body, type, size)
    },
    get: async (key, range) => {
      const headers: Record<string, string> = range === undefined ? {} : { range: `bytes=${range.start}-${range.end}` }
      const response = await ask({ method: 'GET', key: checkKey(key), headers })
      if (response.status === 404) {
        await response.body?.cancel()
        return undefined
      }
      if (!response.ok || response.body === null) throw await failed(response, `get ${key}`)
      const type = response.headers.get('content-type') ?? 'application/octet-stream'
      return { body: Readable.fromWeb(response.body as ReadableStream), size: totalSize(response), type }
    },
    head: async (key) => {
      const response = await ask({ method: 'HEAD', key: checkKey(key) })
      if (response.status === 404) return undefined
      if (!response.ok) throw await failed(response, `head ${key}`)
      return { size: totalSize(response), type: response.headers.get('content-type') ?? 'application/octet-stream' }
    },
    delete: remove,
    deleteAll: async (prefix) => {
      for (let more = true; more; ) {
        const query = { 'list-type': '2', prefix: checkPrefix(prefix), 'max-keys': '200' }
        const response = await ask({ method: 'GET', query })
        const text = await response.text()
        if (!response.ok) throw new Error(`S3 answered ${response.status} to list ${prefix}: ${text.slice(0, 300)}`)
        const keys = [...text.matchAll(/<Key>([^<]*)<\/Key>/g)].map((match) => unescapeXml(match[1] ?? ''))
        await Promise.all(keys.map(remove))
        more = keys.length > 0 && text.includes('<IsTruncated>true</IsTruncated>')
      }
    },
  }
}
