import { z } from 'zod'
import { endpoint, endpoints } from './endpoint.ts'
import { handle, personName } from './handle.ts'
import { id, language } from './shapes.ts'

const signedIn = z.object({
  token: z.string().nullable(),
  user: z.object({ id: id('user'), handle: z.string(), name: z.string(), email: z.string() }).loose(),
})

/** Sign-in's own routes, below `/api/auth`; the sign-in library serves many more in the same way. */
export const signIn = endpoints({
  'POST /sign-up/email': endpoint({
    summary: 'Join with an address and a password; the session token is also in the header `set-auth-token`',
    access: 'anyone',
    body: z.object({
      name: personName,
      handle,
      email: z.email().max(254),
      password: z.string().min(8).max(128),
      language: language.optional(),
    }),
    reply: signedIn,
    refusals: ['already_taken'],
  }),
  'POST /sign-in/email': endpoint({
    summary: 'Sign in; answers `twoFactorRedirect` instead where a second factor is on',
    access: 'anyone',
    body: z.object({ email: z.string(), password: z.string(), rememberMe: z.boolean().optional() }),
    reply: z.union([signedIn, z.object({ twoFactorRedirect: z.literal(true) }).loose()]),
    refusals: ['wrong_credentials'],
  }),
  'POST /sign-out': endpoint({
    summary: 'Sign out',
    access: 'anyone',
    reply: z.object({ success: z.boolean() }),
    refusals: [],
  }),
  'GET /get-session': endpoint({
    summary: 'The session of this request, or null',
    access: 'anyone',
    reply: z.object({ session: z.object({ id: z.uuid() }).loose(), user: signedIn.shape.user }).nullable(),
    refusals: [],
  }),
  'POST /request-password-reset': endpoint({
    summary: 'Send a letter with a reset link, if the address is known; the answer never says which',
    access: 'anyone',
    body: z.object({ email: z.email() }),
    reply: z.object({ status: z.boolean() }).loose(),
    refusals: [],
  }),
  'POST /reset-password': endpoint({
    summary: 'Set a new password with the token of the letter; every session ends',
    access: 'anyone',
    body: z.object({ token: z.string(), newPassword: z.string().min(8).max(128) }),
    reply: z.object({ status: z.boolean() }),
    refusals: ['link_expired'],
  }),
  'POST /send-verification-email': endpoint({
    summary: 'Send the letter that verifies an address again',
    access: 'anyone',
    body: z.object({ email: z.email() }),
    reply: z.object({ status: z.boolean() }),
    refusals: ['wrong_state'],
  }),
  'POST /change-password': endpoint({
    summary: 'Change the password',
    access: 'member',
    body: z.object({
      currentPassword: z.string(),
      newPassword: z.string().min(8).max(128),
      revokeOtherSessions: z.boolean().optional(),
    }),
    reply: z.object({ token: z.string().nullable() }).loose(),
    refusals: ['wrong_credentials'],
  }),
  'POST /change-email': endpoint({
    summary: 'Ask for another address; it holds once the letter sent there is answered',
    access: 'member',
    body: z.object({ newEmail: z.email().max(254) }),
    reply: z.object({ status: z.boolean() }).loose(),
    refusals: ['already_taken'],
  }),
})
