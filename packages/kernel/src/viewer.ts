import type { UserId } from './ids.ts'

export type Role = 'moderator' | 'operator' | 'editor'

/** Who is asking, as the rim established it. Policies and commands take it; they never read a header. */
export type Viewer = {
  readonly id: UserId
  readonly handle: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly emailVerified: boolean
  /** How the person was recognised: a session cookie, a bearer token or an API key. */
  readonly via: 'cookie' | 'token' | 'key'
  /** An API key without the scope `write`: it may read only. */
  readonly readOnly?: boolean
}

export const isOperator = (viewer: Viewer | null): boolean => viewer?.roles.includes('operator') ?? false
export const isModerator = (viewer: Viewer | null): boolean =>
  viewer?.roles.some((role) => role === 'moderator' || role === 'operator') ?? false
