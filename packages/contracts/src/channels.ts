import { z } from 'zod'

/** The channels of Explore, in their order. */
export const channelIds = [
  'fashion',
  'beauty',
  'food',
  'travel',
  'home',
  'fitness',
  'parenting',
  'tech',
  'pets',
  'books',
  'craft',
] as const

export const channelId = z.enum(channelIds)
export type ChannelId = z.output<typeof channelId>
