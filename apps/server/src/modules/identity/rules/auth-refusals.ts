import { type RefusalCode, refusalCodes } from '@cinnabar/contracts/refusal-codes'

const known: Readonly<Record<string, RefusalCode>> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrong_credentials',
  INVALID_PASSWORD: 'wrong_credentials',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'wrong_state',
  PASSWORD_ALREADY_SET: 'wrong_state',
  INVALID_CODE: 'wrong_credentials',
  INVALID_BACKUP_CODE: 'wrong_credentials',
  INVALID_TWO_FACTOR_COOKIE: 'unauthenticated',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'rate_limited',
  USER_ALREADY_EXISTS: 'already_taken',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'already_taken',
  INVALID_TOKEN: 'link_expired',
  TOKEN_EXPIRED: 'link_expired',
  EMAIL_ALREADY_VERIFIED: 'wrong_state',
  TOTP_NOT_ENABLED: 'wrong_state',
  TWO_FACTOR_NOT_ENABLED: 'wrong_state',
  BACKUP_CODES_NOT_ENABLED: 'wrong_state',
  FAILED_TO_UNLINK_LAST_ACCOUNT: 'wrong_state',
  SESSION_NOT_FRESH: 'stale_session',
  INVALID_ORIGIN: 'foreign_origin',
  MISSING_OR_NULL_ORIGIN: 'foreign_origin',
  CROSS_SITE_NAVIGATION_LOGIN_BLOCKED: 'foreign_origin',
  PASSKEY_NOT_FOUND: 'not_found',
  CHALLENGE_NOT_FOUND: 'wrong_state',
  AUTHENTICATION_FAILED: 'wrong_credentials',
}

const byStatus: Readonly<Record<number, RefusalCode>> = {
  400: 'invalid_input',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  405: 'not_found',
  409: 'conflict',
  413: 'payload_too_large',
  415: 'unsupported_media',
  422: 'invalid_input',
  429: 'rate_limited',
}

const isOurs = (code: string): code is RefusalCode => code in refusalCodes

/** The refusal of our one table that an error of the sign-in library means. */
export const refusalOf = (status: number, code: string | undefined): RefusalCode => {
  if (code !== undefined && isOurs(code)) return code
  const found = code === undefined ? undefined : known[code]
  return found ?? byStatus[status] ?? (status >= 500 ? 'fault' : 'invalid_input')
}
