import type { ChannelId } from '@cinnabar/contracts/channels'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, type Call, type Reply } from '../../lib/api.ts'

export type { ChannelId }
export type FeedPage = Reply<'GET /feed'>
export type Point = { readonly lat: number; readonly lng: number }
/** One of the three feeds with what it is asked about. */
export type Feed =
  | { readonly name: 'explore'; readonly channel: ChannelId | undefined }
  | { readonly name: 'following' }
  | { readonly name: 'nearby'; readonly at: Point }

type Asked = { cursor?: string; session?: string; signal?: AbortSignal }

/** Asks a page of a feed; `call` is the server's or the browser's client. */
export const askFeed = (call: Call, feed: Feed, { cursor, session, signal }: Asked = {}): Promise<FeedPage> => {
  const rest = {
    limit: 24,
    ...(cursor === undefined ? {} : { cursor }),
  }
  const visit = session === undefined ? {} : { session }
  const abort = signal === undefined ? {} : { signal }
  if (feed.name === 'following') return call('GET /feed/following', { query: rest, ...abort })
  if (feed.name === 'nearby') return call('GET /feed/nearby', { query: { ...feed.at, ...visit, ...rest }, ...abort })
  const channel = feed.channel === undefined ? {} : { channel: feed.channel }
  return call('GET /feed', { query: { ...channel, ...visit, ...rest }, ...abort })
}

const keyOf = (feed: Feed): readonly unknown[] => {
  if (feed.name === 'explore') return ['feed', 'explore', feed.channel ?? 'all']
  if (feed.name === 'nearby') return ['feed', 'nearby', feed.at.lat, feed.at.lng]
  return ['feed', 'following']
}

export const feedQuery = (feed: Feed) =>
  infiniteQueryOptions({
    queryKey: keyOf(feed),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      askFeed(api, feed, pageParam === undefined ? { signal } : { cursor: pageParam, signal }),
    getNextPageParam: (last) => (last.exhausted ? undefined : (last.nextCursor ?? undefined)),
    // What one has scrolled through stays as it was until one asks for more.
    staleTime: Number.POSITIVE_INFINITY,
  })

const lookEvery = 60_000

/** How many notes came since the list was loaded. */
export const newNotesQuery = (channel: ChannelId | undefined, since: string) =>
  queryOptions({
    queryKey: ['feed', 'new', channel ?? 'all', since],
    queryFn: ({ signal }) =>
      api('GET /feed/new', { query: { since, ...(channel === undefined ? {} : { channel }) }, signal }),
    refetchInterval: lookEvery,
    staleTime: lookEvery,
  })
