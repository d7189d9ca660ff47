import { z } from 'zod'
import { endpoint, endpoints } from './endpoint.ts'
import { id, language, page, pageQuery, timestamp } from './shapes.ts'

export const role = z.enum(['moderator', 'operator', 'editor'])
export const keyScope = z.enum(['read', 'write'])
export const consentKind = z.enum(['terms', 'privacy', 'personalisation', 'analytics', 'letters'])
export const personStatus = z.enum(['active', 'suspended', 'leaving', 'gone'])

const me = z.object({
  id: id('user'),
  handle: z.string(),
  name: z.string(),
  email: z.string(),
  emailVerified: z.boolean(),
  roles: z.array(role),
  picture: id('media').nullable(),
  language,
  twoFactor: z.boolean(),
  createdAt: timestamp,
  shops: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })),
  can: z.object({ manageAccount: z.boolean(), moderate: z.boolean(), operate: z.boolean() }),
})

const session = z.object({
  id: z.uuid(),
  /** Browser and system as the user agent tells them; `unknown` where it tells nothing. */
  device: z.object({ browser: z.string(), system: z.string() }),
  /** The address, cut to its network so that it says a place and not a house; null when unknown. */
  network: z.string().nullable(),
  current: z.boolean(),
  createdAt: timestamp,
  lastSeenAt: timestamp,
})

const apiKey = z.object({
  id: z.uuid(),
  name: z.string(),
  /** The first characters, to tell keys apart. */
  start: z.string(),
  scopes: z.array(keyScope),
  createdAt: timestamp,
  lastUsedAt: timestamp.nullable(),
})

const consent = z.object({
  kind: consentKind,
  /** Without it no account can be used. */
  required: z.boolean(),
  currentVersion: z.number().int(),
  given: z.boolean(),
  /** The version that was agreed to; null where it never was. */
  version: z.number().int().nullable(),
  changedAt: timestamp.nullable(),
})

const dataExport = z.object({
  id: z.uuid(),
  state: z.enum(['waiting', 'running', 'ready', 'failed']),
  progress: z.number().min(0).max(1),
  bytes: z.number().int().nullable(),
  createdAt: timestamp,
  /** The archive is thrown away then. */
  expiresAt: timestamp,
  /** Path below the origin, once ready. */
  link: z.string().nullable(),
})

const adminPerson = z.object({
  id: id('user'),
  handle: z.string(),
  name: z.string(),
  email: z.string(),
  emailVerified: z.boolean(),
  roles: z.array(role),
  status: personStatus,
  suspension: z.object({ reason: z.string(), until: timestamp.nullable() }).nullable(),
  createdAt: timestamp,
})

const oneKey = z.object({ id: z.uuid() })
const onePerson = z.object({ id: id('user') })

export const identity = endpoints({
  'GET /me': endpoint({ summary: 'Who I am here', access: 'member', reply: me, refusals: [] }),
  'GET /handles/:handle': endpoint({
    summary: 'Is this handle free?',
    access: 'anyone',
    params: z.object({ handle: z.string().max(60) }),
    reply: z.object({
      handle: z.string(),
      available: z.boolean(),
      reason: z.enum(['taken', 'reserved', 'malformed']).nullable(),
    }),
    refusals: [],
    perMinute: 60,
  }),
  'GET /sign-in/providers': endpoint({
    summary: 'Other houses that people may sign in with, as the operator configured them',
    access: 'anyone',
    reply: z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) }),
    refusals: [],
  }),
  'GET /me/sign-in-methods': endpoint({
    summary: 'How I can sign in',
    access: 'member',
    reply: z.object({
      password: z.boolean(),
      twoFactor: z.boolean(),
      passkeys: z.array(z.object({ id: z.uuid(), name: z.string().nullable(), createdAt: timestamp.nullable() })),
      providers: z.array(z.string()),
    }),
    refusals: [],
  }),
  'GET /me/sessions': endpoint({
    summary: 'Where I am signed in, last seen first',
    access: 'member',
    reply: z.object({ items: z.array(session) }),
    refusals: [],
  }),
  'DELETE /me/sessions/:id': endpoint({
    summary: 'Sign out one session',
    access: 'member',
    params: z.object({ id: z.uuid() }),
    refusals: ['not_found'],
  }),
  'DELETE /me/sessions': endpoint({
    summary: 'Sign out every session but this one',
    access: 'member',
    reply: z.object({ ended: z.number().int() }),
    refusals: [],
  }),
  'GET /me/keys': endpoint({
    summary: 'My API keys, newest first',
    access: 'member',
    reply: z.object({ items: z.array(apiKey) }),
    refusals: [],
  }),
  'POST /me/keys': endpoint({
    summary: 'Make an API key; its secret is shown this once',
    access: 'member',
    body: z.object({ name: z.string().trim().min(1).max(60), scopes: z.array(keyScope).min(1).default(['read']) }),
    reply: apiKey.extend({ key: z.string() }),
    status: 201,
    refusals: ['limit_reached'],
    perMinute: 10,
  }),
  'DELETE /me/keys/:id': endpoint({
    summary: 'Revoke an API key at once',
    access: 'member',
    params: oneKey,
    refusals: ['not_found'],
  }),
  'GET /me/consents': endpoint({
    summary: 'What I agreed to, and in which version',
    access: 'member',
    reply: z.object({ items: z.array(consent) }),
    refusals: [],
  }),
  'PUT /me/consents/:kind': endpoint({
    summary: 'Agree to the current version, or take it back',
    access: 'member',
    params: z.object({ kind: consentKind }),
    body: z.object({ given: z.boolean(), version: z.number().int().min(1) }),
    reply: consent,
    refusals: ['conflict', 'wrong_state'],
  }),
  'POST /me/exports': endpoint({
    summary: 'Put all my data together in an archive',
    access: 'member',
    reply: dataExport,
    status: 202,
    refusals: [],
    perMinute: 6,
  }),
  'GET /me/exports/:id': endpoint({
    summary: 'How far an archive is',
    access: 'member',
    params: z.object({ id: z.uuid() }),
    reply: dataExport,
    refusals: ['not_found'],
  }),
  'GET /me/exports/:id/archive': endpoint({
    summary: 'The archive itself',
    access: 'member',
    params: z.object({ id: z.uuid() }),
    produces: 'application/zip',
    refusals: ['not_found'],
  }),
  'POST /me/import': endpoint({
    summary: 'Bring in an archive that an export made, here or on another install',
    access: 'member',
    consumes: 'multipart/form-data',
    bodyLimit: 128 * 1_024 * 1_024,
    reply: z.object({
      parts: z.array(z.object({ name: z.string(), imported: z.number().int() })),
      skipped: z.array(z.string()),
    }),
    refusals: ['unreadable_archive'],
    perMinute: 6,
  }),
  'POST /me/deletion': endpoint({
    summary: 'Delete my account after 14 days; signing in before then keeps it',
    access: 'member',
    body: z.object({ password: z.string().max(200).optional() }),
    reply: z.object({ dueAt: timestamp }),
    status: 202,
    refusals: ['wrong_credentials', 'obligations_open'],
    perMinute: 6,
  }),
  'GET /admin/people': endpoint({
    summary: 'People, newest first; `q` is the start of a handle or of an address',
    access: 'moderator',
    query: pageQuery.extend({
      q: z.string().trim().max(120).optional(),
      status: personStatus.optional(),
      role: role.optional(),
    }),
    reply: page(adminPerson),
    refusals: ['invalid_cursor'],
  }),
  'PUT /admin/people/:id/roles': endpoint({
    summary: 'Give a person these roles and no others',
    access: 'operator',
    params: onePerson,
    body: z.object({ roles: z.array(role).max(3) }),
    reply: adminPerson,
    refusals: ['not_found', 'last_operator'],
  }),
  'POST /admin/people/:id/suspend': endpoint({
    summary: 'Keep a person out, for a time or until restored',
    access: 'moderator',
    params: onePerson,
    body: z.object({ reason: z.string().trim().min(1).max(500), until: timestamp.nullable().default(null) }),
    reply: adminPerson,
    refusals: ['not_found', 'wrong_state', 'last_operator'],
  }),
  'POST /admin/people/:id/restore': endpoint({
    summary: 'Let a suspended person in again',
    access: 'moderator',
    params: onePerson,
    reply: adminPerson,
    refusals: ['not_found', 'wrong_state'],
  }),
})
