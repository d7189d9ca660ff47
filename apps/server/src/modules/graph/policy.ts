import type { UserId } from '@cinnabar/kernel/ids'
import { type Refusal, refuse } from '@cinnabar/kernel/refusals'

/** Enough for the busiest reader; more is a machine that collects people. */
export const followLimit = 5_000
/** Every list a person reads is filtered by these, so they stay small. */
export const blockLimit = 2_000

export type FollowFacts = { viewerId: UserId; otherId: UserId; blockedEither: boolean; following: number }

export const mayFollow = (facts: FollowFacts): Refusal<'forbidden' | 'blocked' | 'limit_reached'> | undefined => {
  if (facts.viewerId === facts.otherId) return refuse('forbidden', { reason: 'oneself' })
  if (facts.blockedEither) return refuse('blocked')
  if (facts.following >= followLimit) return refuse('limit_reached', { limit: followLimit })
  return undefined
}

export const mayShun = (
  viewerId: UserId,
  otherId: UserId,
  shunned: number,
): Refusal<'forbidden' | 'limit_reached'> | undefined => {
  if (viewerId === otherId) return refuse('forbidden', { reason: 'oneself' })
  if (shunned >= blockLimit) return refuse('limit_reached', { limit: blockLimit })
  return undefined
}
