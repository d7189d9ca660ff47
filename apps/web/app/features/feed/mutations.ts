import type { QueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { explain } from '../../lib/refusals.ts'
import { askFeed, type Feed, feedQuery } from './queries.ts'

/** Starts the feed anew from the top, past everything seen in its session. */
export const refreshFeed = async (client: QueryClient, feed: Feed, session: string): Promise<void> => {
  try {
    const page = await askFeed(api, feed, { session })
    client.setQueryData(feedQuery(feed).queryKey, { pages: [page], pageParams: [undefined] })
  } catch (error) {
    explain(error)
  }
}

export const setNotInterested = async (noteId: string, isSo: boolean): Promise<boolean> => {
  const feedback = { noteId, kind: 'not-interested' } as const
  try {
    if (isSo) await api('POST /feed/feedback', { body: feedback })
    else await api('DELETE /feed/feedback', { query: feedback })
    return true
  } catch (error) {
    explain(error)
    return false
  }
}
