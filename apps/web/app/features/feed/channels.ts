import { m } from '../../paraglide/messages.js'
import type { ChannelId } from './queries.ts'

/** Channels in the order of the bar. */
export const channelNames: Record<ChannelId, () => string> = {
  fashion: () => m.channel_fashion(),
  beauty: () => m.channel_beauty(),
  food: () => m.channel_food(),
  travel: () => m.channel_travel(),
  home: () => m.channel_home(),
  fitness: () => m.channel_fitness(),
  parenting: () => m.channel_parenting(),
  tech: () => m.channel_tech(),
  pets: () => m.channel_pets(),
  books: () => m.channel_books(),
  craft: () => m.channel_craft(),
}

export const channelIds = Object.keys(channelNames) as ChannelId[]
export const toChannel = (text: string | null): ChannelId | undefined => channelIds.find((id) => id === text)
