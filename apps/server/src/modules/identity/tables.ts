import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

const moment = (name: string) => timestamp(name, { withTimezone: true })

export const identityUsers = pgTable(
  'identity_users',
  {
    id: uuid().primaryKey(),
    /** Lower case only, so that plain uniqueness is uniqueness whatever the case. */
    handle: text().notNull().unique('identity_users_handle'),
    handleChangedAt: moment('handle_changed_at'),
    name: text().notNull(),
    email: text().notNull().unique('identity_users_email'),
    emailVerified: boolean('email_verified').notNull().default(false),
    bio: text().notNull().default(''),
    place: text().notNull().default(''),
    links: jsonb().notNull().default([]),
    /** A medium's id; media stand above and check it before it is set. */
    pictureId: uuid('picture_id'),
    language: text().notNull().default('en'),
    roles: text().array().notNull().default(sql`'{}'`),
    isVerified: boolean('is_verified').notNull().default(false),
    status: text().notNull().default('active'),
    suspendedReason: text('suspended_reason'),
    suspendedUntil: moment('suspended_until'),
    deletionDueAt: moment('deletion_due_at'),
    twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    check('identity_users_handle_lower', sql`${table.handle} = lower(${table.handle})`),
    check('identity_users_status', sql`${table.status} in ('active', 'suspended', 'leaving', 'gone')`),
    index('identity_users_newest').on(table.createdAt, table.id),
    index('identity_users_handle_start').on(sql`${table.handle} text_pattern_ops`),
    index('identity_users_email_start').on(sql`${table.email} text_pattern_ops`),
    index('identity_users_roles').using('gin', table.roles),
    index('identity_users_leaving').on(table.deletionDueAt).where(sql`status = 'leaving'`),
    index('identity_users_suspended').on(table.suspendedUntil).where(sql`status = 'suspended'`),
  ],
)

const person = () =>
  uuid('user_id')
    .notNull()
    .references(() => identityUsers.id, { onDelete: 'cascade' })

/** `updated_at` is when the person was last seen with it, to some minutes. */
export const identitySessions = pgTable(
  'identity_sessions',
  {
    id: uuid().primaryKey(),
    userId: person(),
    token: text().notNull().unique('identity_sessions_token'),
    expiresAt: moment('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('identity_sessions_user').on(table.userId), index('identity_sessions_expiry').on(table.expiresAt)],
)

/** A way to sign in: the password (`credential`) or an account at another house. */
export const identityAccounts = pgTable(
  'identity_accounts',
  {
    id: uuid().primaryKey(),
    userId: person(),
    providerId: text('provider_id').notNull(),
    accountId: text('account_id').notNull(),
    password: text(),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: moment('access_token_expires_at'),
    refreshTokenExpiresAt: moment('refresh_token_expires_at'),
    scope: text(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('identity_accounts_provider').on(table.providerId, table.accountId),
    index('identity_accounts_user').on(table.userId),
  ],
)

/** Short-lived secrets of letters and ceremonies. */
export const identityVerifications = pgTable(
  'identity_verifications',
  {
    id: uuid().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    index('identity_verifications_identifier').on(table.identifier),
    index('identity_verifications_expiry').on(table.expiresAt),
  ],
)

export const identityTwoFactors = pgTable(
  'identity_two_factors',
  {
    id: uuid().primaryKey(),
    userId: person(),
    secret: text().notNull(),
    backupCodes: text('backup_codes').notNull(),
    verified: boolean().notNull().default(true),
    failedVerificationCount: integer('failed_verification_count').notNull().default(0),
    lockedUntil: moment('locked_until'),
  },
  (table) => [index('identity_two_factors_user').on(table.userId)],
)

export const identityPasskeys = pgTable(
  'identity_passkeys',
  {
    id: uuid().primaryKey(),
    userId: person(),
    name: text(),
    publicKey: text('public_key').notNull(),
    credentialId: text('credential_id').notNull().unique('identity_passkeys_credential'),
    counter: bigint({ mode: 'number' }).notNull(),
    deviceType: text('device_type').notNull(),
    backedUp: boolean('backed_up').notNull(),
    transports: text(),
    aaguid: text(),
    createdAt: moment('created_at'),
  },
  (table) => [index('identity_passkeys_user').on(table.userId)],
)

/** API keys; only their SHA-256 is kept, which is enough for 256 random bits. */
export const identityKeys = pgTable(
  'identity_keys',
  {
    id: uuid().primaryKey(),
    userId: person(),
    name: text().notNull(),
    hash: text().notNull().unique('identity_keys_hash'),
    start: text().notNull(),
    scopes: text().array().notNull(),
    createdAt: moment('created_at').notNull(),
    lastUsedAt: moment('last_used_at'),
  },
  (table) => [index('identity_keys_user').on(table.userId)],
)

/** The last word of a person on each kind. */
export const identityConsents = pgTable(
  'identity_consents',
  {
    userId: person(),
    kind: text().notNull(),
    version: integer().notNull(),
    given: boolean().notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.kind] })],
)

export const identityExports = pgTable(
  'identity_exports',
  {
    id: uuid().primaryKey(),
    userId: person(),
    state: text().notNull(),
    progress: real().notNull().default(0),
    bytes: integer(),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    index('identity_exports_user').on(table.userId, table.createdAt),
    index('identity_exports_expiry').on(table.expiresAt),
  ],
)

/** What was done to accounts, by whom. It outlives the accounts, so it references none. */
export const identityAudit = pgTable(
  'identity_audit',
  {
    id: uuid().primaryKey(),
    subjectId: uuid('subject_id').notNull(),
    actorId: uuid('actor_id'),
    action: text().notNull(),
    detail: jsonb().notNull().default({}),
    at: moment('at').notNull(),
  },
  (table) => [index('identity_audit_subject').on(table.subjectId, table.at)],
)
