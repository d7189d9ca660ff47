import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

export const allRoles = ['web', 'api', 'worker', 'trainer', 'live'] as const
export type RoleName = (typeof allRoles)[number]

const switchOf = z
  .enum(['on', 'off', 'true', 'false', '1', '0'])
  .transform((text) => ['on', 'true', '1'].includes(text))
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

const environment = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: whole(0, 65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().default('./.cinnabar'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  REDIS_URL: z.string().optional(),
  S3_ENDPOINT: z.url().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  ROLES: z.string().default(allRoles.join(',')),
  DEMO: switchOf.optional(),
  SEED: whole(0, 2 ** 31).default(1),
  SANDBOX_PAYMENTS: switchOf.optional(),
  PAY_WITHIN_SECONDS: whole(1, 86_400).default(900),
  RATE_LIMITS: switchOf.default(true),
  SECRET: z.string().min(16).optional(),
  OPERATOR_EMAIL: z.email().optional(),
  OPERATOR_PASSWORD: z.string().min(10).optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Cinnabar <no-reply@localhost>'),
  FFMPEG_PATH: z.string().optional(),
  CHROME_PATH: z.string().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  TRUST_PROXY: switchOf.default(false),
  OAUTH_PROVIDERS: z.string().optional(),
  VAPID_SUBJECT: z.string().optional(),
  /** Pages come from their sources through Vite, and reload. Set by `npm run dev`. */
  CINNABAR_DEV: switchOf.default(false),
})

export type Config = Readonly<
  Omit<z.output<typeof environment>, 'ROLES' | 'DEMO' | 'SANDBOX_PAYMENTS' | 'PUBLIC_URL' | 'SECRET' | 'DATA_DIR'> & {
    ROLES: ReadonlySet<RoleName>
    DEMO: boolean
    SANDBOX_PAYMENTS: boolean
    PUBLIC_URL: string
    SECRET: string
    DATA_DIR: string
    production: boolean
  }
>

/** What the environment says is wrong, one sentence a line. */
export class ConfigError extends Error {}

const rolesOf = (text: string): ReadonlySet<RoleName> => {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const unknown = names.filter((name) => !(allRoles as readonly string[]).includes(name))
  if (unknown.length > 0 || names.length === 0)
    throw new ConfigError(`ROLES takes ${allRoles.join(', ')}; not ${unknown.join(', ') || 'nothing'}`)
  return new Set(names as RoleName[])
}

/** A secret of this install, made once. */
const secretIn = (dataDir: string): string => {
  const path = join(dataDir, 'secret')
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const secret = randomBytes(32).toString('base64url')
  writeFileSync(path, secret, { mode: 0o600 })
  return secret
}

const contradictions = (read: z.output<typeof environment>): string[] => {
  const production = read.NODE_ENV === 'production'
  const found: string[] = []
  const s3 = [read.S3_ENDPOINT, read.S3_BUCKET, read.S3_ACCESS_KEY_ID, read.S3_SECRET_ACCESS_KEY]
  if (s3.some((value) => value !== undefined) && s3.some((value) => value === undefined))
    found.push('S3 needs S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY together')
  if (production && !read.RATE_LIMITS) found.push('RATE_LIMITS=off is refused with NODE_ENV=production')
  if (production && read.DATABASE_URL !== undefined && read.SECRET === undefined)
    found.push('SECRET is required with DATABASE_URL in production')
  if ((read.OPERATOR_EMAIL === undefined) !== (read.OPERATOR_PASSWORD === undefined))
    found.push('OPERATOR_EMAIL and OPERATOR_PASSWORD go together')
  const roles = rolesOf(read.ROLES)
  if (read.DATABASE_URL === undefined && roles.size < allRoles.length && !roles.has('api'))
    found.push('The embedded store serves one process: ROLES without api needs DATABASE_URL')
  if (read.DATABASE_URL === undefined && read.REDIS_URL !== undefined)
    found.push('REDIS_URL without DATABASE_URL: several processes cannot share the embedded store')
  return found
}

/** Reads the environment once; nothing else does. Throws `ConfigError` with every problem at once. */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  const read = parsed.data
  const wrong = contradictions(read)
  if (wrong.length > 0) throw new ConfigError(wrong.join('\n'))
  const dataDir = resolve(read.DATA_DIR)
  const demo = read.DEMO ?? read.DATABASE_URL === undefined
  return {
    ...read,
    ROLES: rolesOf(read.ROLES),
    DATA_DIR: dataDir,
    DEMO: demo,
    SANDBOX_PAYMENTS: read.SANDBOX_PAYMENTS ?? demo,
    PUBLIC_URL: (read.PUBLIC_URL ?? `http://localhost:${read.PORT}`).replace(/\/$/, ''),
    SECRET: read.SECRET ?? secretIn(dataDir),
    production: read.NODE_ENV === 'production',
  }
}
