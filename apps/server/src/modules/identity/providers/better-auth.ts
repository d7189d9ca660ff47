import { passkey } from '@better-auth/passkey'
import type { UserId } from '@cinnabar/kernel/ids'
import { isRefusal, type Refusal } from '@cinnabar/kernel/refusals'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { bearer, genericOAuth, twoFactor } from 'better-auth/plugins'
import { newId } from '../../../platform/ids/ids.ts'
import type { Platform } from '../../../platform/module.ts'
import type { LetterKind } from '../rules/letters.ts'
import { sessionTermSeconds } from '../rules/session-term.ts'
import type { createAuthAdapter } from '../store/auth-adapter.ts'
import { isWellKnown, type OauthHouse } from './oauth-houses.ts'
import type { Passwords } from './passwords.ts'
import type { signUp } from './sign-up.ts'

export const authPath = '/api/auth'
/** The rim writes the caller's address here, over whatever was sent. */
export const addressHeader = 'x-cinnabar-address'

type AuthDeps = {
  platform: Pick<Platform, 'config' | 'log'>
  adapter: ReturnType<typeof createAuthAdapter>
  passwords: Passwords
  houses: readonly OauthHouse[]
  signUp: ReturnType<typeof signUp>
  write(kind: LetterKind, to: { email: string; name: string; language?: unknown }, link?: string): Promise<void>
  admit(userId: UserId): Promise<'admitted' | Refusal<'suspended'>>
  verified(userId: UserId): Promise<void>
}

/** `localhost` has two spellings; a person who opens one where the other is configured is not a stranger. */
const trustedOrigins = (publicUrl: string): string[] => {
  const { origin, protocol, hostname, port } = new URL(publicUrl)
  const twins = ['localhost', '127.0.0.1', '[::1]']
  return twins.includes(hostname)
    ? [...new Set([origin, ...twins.map((twin) => `${protocol}//${twin}${port === '' ? '' : `:${port}`}`)])]
    : [origin]
}

const client = ({ clientId, clientSecret, scopes }: OauthHouse) => ({
  clientId,
  clientSecret,
  ...(scopes && { scope: scopes }),
})

const otherHouse = ({
  id,
  name,
  discoveryUrl,
  authorizationUrl,
  tokenUrl,
  userInfoUrl,
  scopes,
  ...rest
}: OauthHouse) => ({
  providerId: id,
  clientId: rest.clientId,
  clientSecret: rest.clientSecret,
  pkce: true,
  ...(name && { name }),
  ...(discoveryUrl && { discoveryUrl }),
  ...(authorizationUrl && { authorizationUrl }),
  ...(tokenUrl && { tokenUrl }),
  ...(userInfoUrl && { userInfoUrl }),
  scopes: scopes ?? ['openid', 'email', 'profile'],
})

/** Paths of the library that would pass by our own commands, events or rights. */
const replaced = [
  '/update-user',
  '/delete-user',
  '/delete-user/callback',
  '/list-sessions',
  '/revoke-session',
  '/revoke-sessions',
  '/revoke-other-sessions',
  '/update-session',
  '/two-factor/send-otp',
  '/two-factor/verify-otp',
  '/error',
  '/ok',
]

/** The sign-in library on our tables, with letters by job and our own sign-up. */
export const createAuth = ({ platform, adapter, passwords, houses, ...own }: AuthDeps) => {
  const { config, log } = platform
  const { origin, hostname, protocol } = new URL(config.PUBLIC_URL)
  const link = (path: string, token: string) => `${origin}${path}?token=${encodeURIComponent(token)}`
  return betterAuth({
    appName: 'Cinnabar',
    baseURL: config.PUBLIC_URL,
    basePath: authPath,
    secret: config.SECRET,
    database: adapter,
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    trustedOrigins: trustedOrigins(config.PUBLIC_URL),
    disabledPaths: replaced,
    logger: { log: (level, message) => log[level === 'error' ? 'warn' : 'debug']({ from: 'better-auth' }, message) },
    session: { expiresIn: sessionTermSeconds, updateAge: 86_400, freshAge: 86_400 },
    user: {
      additionalFields: {
        handle: { type: 'string', required: false, input: false },
        language: { type: 'string', required: false, input: false },
      },
      changeEmail: { enabled: true },
    },
    account: { encryptOAuthTokens: true },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 8,
      maxPasswordLength: 128,
      password: passwords,
      resetPasswordTokenExpiresIn: 3_600,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => own.write('reset', user, link('/reset-password', token)),
      onPasswordReset: ({ user }) => own.write('password-changed', user, `${origin}/forgot-password`),
    },
    emailVerification: {
      expiresIn: 86_400,
      sendVerificationEmail: ({ user, token }) =>
        own.write(
          'verify',
          user,
          `${link(`${authPath}/verify-email`, token)}&callbackURL=${encodeURIComponent('/?verified=1')}`,
        ),
      afterEmailVerification: (user) => own.verified(user.id as UserId),
    },
    socialProviders: Object.fromEntries(
      houses.filter(({ id }) => isWellKnown(id)).map((house) => [house.id, client(house)]),
    ),
    advanced: {
      // The rim and `routes/sign-in.ts` check where a request comes from; the library, where it may send a person back to.
      disableCSRFCheck: true,
      disableOriginCheck: false,
      cookiePrefix: 'cinnabar',
      // One cookie name with and without TLS, because others script against it; `secure` still follows the address.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: protocol === 'https:', sameSite: 'lax', httpOnly: true },
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const admitted = await own.admit(session.userId as UserId)
            if (isRefusal(admitted)) throw new APIError('FORBIDDEN', { code: admitted.code, ...admitted.data })
          },
        },
      },
    },
    plugins: [
      own.signUp,
      twoFactor({ issuer: 'Cinnabar' }),
      passkey({ rpID: hostname, rpName: 'Cinnabar', origin: trustedOrigins(config.PUBLIC_URL) }),
      genericOAuth({ config: houses.filter(({ id }) => !isWellKnown(id)).map(otherHouse) }),
      // Last, so that it hands out only a session that the second factor has left standing.
      bearer(),
    ],
  })
}
