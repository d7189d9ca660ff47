import type { Viewer } from '@cinnabar/kernel/viewer'
import type { FastifyRequest } from 'fastify'
import type { RequestFacts } from './route.ts'

declare module 'fastify' {
  interface FastifyRequest {
    viewer: Viewer | null
  }
}

export const factsOf = (request: FastifyRequest, bodyLimit: number | undefined): RequestFacts => ({
  id: request.id,
  address: request.ip,
  userAgent: request.headers['user-agent'] ?? '',
  language: request.headers['accept-language'] ?? '',
  headers: request.headers,
  signal: request.signal,
  upload: async () => {
    const file = await request.file(bodyLimit === undefined ? {} : { limits: { fileSize: bodyLimit } })
    if (file === undefined) return undefined
    const fields: Record<string, string> = {}
    for (const [name, field] of Object.entries(file.fields))
      if (field !== undefined && !Array.isArray(field) && field.type === 'field' && typeof field.value === 'string')
        fields[name] = field.value
    return { stream: file.file, fileName: file.filename, declaredType: file.mimetype, fields }
  },
})
