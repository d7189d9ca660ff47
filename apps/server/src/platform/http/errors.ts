import type { FastifyError, FastifyInstance } from 'fastify'
import { sendProblem } from './problem.ts'

const codes: Readonly<Record<string, 'payload_too_large' | 'unsupported_media' | 'invalid_input' | 'overloaded'>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'payload_too_large',
  FST_REQ_FILE_TOO_LARGE: 'payload_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'unsupported_media',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid_input',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid_input',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid_input',
  FST_ERR_BAD_URL: 'invalid_input',
  FST_FILES_LIMIT: 'invalid_input',
  FST_FIELDS_LIMIT: 'invalid_input',
  FST_ERR_UNDER_PRESSURE: 'overloaded',
}

type Issue = { instancePath?: string; message?: string }

/** Everything thrown becomes problem+json; a fault keeps its words to itself and is found again by its id. */
export const answerErrors = (app: FastifyInstance): void => {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error.validation !== undefined) {
      const issues = (error.validation as Issue[]).slice(0, 20)
      return sendProblem(reply, 'invalid_input', {
        where: error.validationContext,
        issues: issues.map((issue) => ({ path: issue.instancePath ?? '', message: issue.message ?? '' })),
      })
    }
    const known = codes[error.code]
    if (known !== undefined) return sendProblem(reply, known)
    if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
      return sendProblem(reply, 'invalid_input')
    request.log.error({ err: error, url: request.url }, 'fault')
    return sendProblem(reply, 'fault', { requestId: request.id })
  })
}

/** An address that no endpoint has is answered like any other thing that is not there. */
export const answerUnknown = (app: FastifyInstance): void => {
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, 'not_found'))
  app.route({
    method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/api/*',
    schema: { hide: true },
    handler: (_request, reply) => sendProblem(reply, 'not_found'),
  })
}
