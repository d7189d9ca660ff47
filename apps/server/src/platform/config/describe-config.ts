import type { Config } from './config.ts'

const withoutCredentials = (url: string): string => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  return parsed === undefined ? '(set)' : `${parsed.protocol}//${parsed.host}${parsed.pathname}`
}

/** What is on, a line each, for the terminal at boot. Secrets are never among it. */
export const describeConfig = (config: Config): string[] => [
  `database   ${config.DATABASE_URL === undefined ? `embedded, in ${config.DATA_DIR}` : withoutCredentials(config.DATABASE_URL)}`,
  `cache      ${config.REDIS_URL === undefined ? 'in process' : withoutCredentials(config.REDIS_URL)}`,
  `files      ${config.S3_ENDPOINT === undefined ? `disk, in ${config.DATA_DIR}` : `${withoutCredentials(config.S3_ENDPOINT)} ${config.S3_BUCKET}`}`,
  `mail       ${config.SMTP_URL === undefined ? (config.DEMO ? 'kept at /dev/mailbox' : 'off: set SMTP_URL') : withoutCredentials(config.SMTP_URL)}`,
  `roles      ${[...config.ROLES].join(', ')}`,
  `demo       ${config.DEMO ? `on, seed ${config.SEED}` : 'off'}`,
  `limits     ${config.RATE_LIMITS ? 'on' : 'off'}`,
]
