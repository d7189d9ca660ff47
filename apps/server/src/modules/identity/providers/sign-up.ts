import { signIn } from '@cinnabar/contracts/sign-in'
import type { UserId } from '@cinnabar/kernel/ids'
import { isRefusal, type Refusal } from '@cinnabar/kernel/refusals'
import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint, createEmailVerificationToken, formCsrfMiddleware } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import type { JoiningPerson } from '../commands/create-person.ts'
import { judgeHandle } from '../rules/handle.ts'

type Join = (person: JoiningPerson) => Promise<UserId | Refusal<'already_taken'>>

/**
 * Takes the place of the library's sign-up: the password is hashed before the transaction, and the person, the way to
 * sign in and the event are written in one.
 */
export const signUp = (join: Join) =>
  ({
    id: 'cinnabar-sign-up',
    endpoints: {
      signUpEmail: createAuthEndpoint(
        '/sign-up/email',
        { method: 'POST', use: [formCsrfMiddleware], body: signIn['POST /sign-up/email'].body },
        async (ctx) => {
          const { name, email, password, language } = ctx.body
          const verdict = judgeHandle(ctx.body.handle)
          if (verdict.reason === 'reserved') throw new APIError('CONFLICT', { code: 'already_taken', field: 'handle' })
          const joined = await join({ name, handle: verdict.handle, email, password, ...(language && { language }) })
          if (isRefusal(joined)) throw new APIError('CONFLICT', { code: joined.code, ...joined.data })
          const session = await ctx.context.internalAdapter.createSession(joined)
          const user = await ctx.context.internalAdapter.findUserById(joined)
          if (session === null || user === null) throw new APIError('INTERNAL_SERVER_ERROR')
          const { secret, options } = ctx.context
          const token = await createEmailVerificationToken(
            secret,
            user.email,
            undefined,
            options.emailVerification?.expiresIn,
          )
          await options.emailVerification?.sendVerificationEmail?.({ user, token, url: '' }, ctx.request)
          await setSessionCookie(ctx, { session, user })
          return ctx.json({ token: session.token, user })
        },
      ),
    },
  }) satisfies BetterAuthPlugin
