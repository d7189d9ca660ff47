/** The one error table: what may be refused, with its HTTP status and the title of RFC 9457. */
export const refusalCodes = {
  invalid_input: [400, 'The request is not of the documented shape'],
  invalid_cursor: [400, 'The cursor was not made by this list'],
  unauthenticated: [401, 'Sign in first'],
  wrong_credentials: [401, 'The address or the password does not match'],
  forbidden: [403, 'You may not do this'],
  foreign_origin: [403, 'A session cookie is only taken from our own pages'],
  email_unverified: [403, 'Verify your e-mail address first'],
  blocked: [403, 'One of you has blocked the other'],
  comments_closed: [403, 'Comments are not open to you here'],
  suspended: [403, 'This account is suspended'],
  not_found: [404, 'There is nothing here that you can see'],
  conflict: [409, 'Someone changed this meanwhile'],
  already_taken: [409, 'This name is taken'],
  idempotency_in_progress: [409, 'The first request with this Idempotency-Key is still running'],
  wrong_state: [409, 'This cannot be done in its present state'],
  gone: [410, 'This was taken back'],
  payload_too_large: [413, 'The body is larger than allowed'],
  unsupported_media: [415, 'This type of file is not taken'],
  idempotency_mismatch: [422, 'The Idempotency-Key was used for another request'],
  limit_reached: [422, 'The most allowed is reached'],
  media_not_ready: [422, 'Some media are not ready yet'],
  words_not_welcome: [422, 'The author of the note does not take comments with these words'],
  objectionable: [422, 'The text breaks a house rule'],
  quality_too_low: [422, 'The file is broken or too small'],
  rate_limited: [429, 'Too many requests, try again later'],
  fault: [500, 'Our fault; it is logged under the id given'],
  overloaded: [503, 'Too busy right now, try again shortly'],
} as const satisfies Record<string, readonly [number, string]>

export type RefusalCode = keyof typeof refusalCodes

/** Refusals the platform itself may answer on any endpoint, so that no endpoint lists them. */
export const platformRefusals = [
  'invalid_input',
  'unauthenticated',
  'forbidden',
  'foreign_origin',
  'suspended',
  'payload_too_large',
  'unsupported_media',
  'idempotency_in_progress',
  'idempotency_mismatch',
  'rate_limited',
  'fault',
  'overloaded',
] as const satisfies readonly RefusalCode[]
