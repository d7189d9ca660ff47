import { useSearchParams } from 'react-router'
import { askFeed, ChannelBar, channelNames, FeedPage, feedQuery, toChannel } from '../features/feed/index.ts'
import { apiContext, orErrorPage } from '../lib/context.ts'
import { usePage } from '../lib/page.tsx'
import { getQueryClient } from '../lib/query-client.ts'
import { m } from '../paraglide/messages.js'
import { ButtonLink } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import type { Route } from './+types/explore'
import { newNote } from './frame/places.ts'
import { HomeBar } from './frame/top-bar.tsx'
import { keepUnderNote } from './keep-under-note.ts'

const feedOf = (url: URL) => ({ name: 'explore', channel: toChannel(url.searchParams.get('channel')) }) as const

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const url = new URL(request.url)
  const cursor = url.searchParams.get('cursor')
  return { first: await orErrorPage(askFeed(context.get(apiContext), feedOf(url), cursor === null ? {} : { cursor })) }
}

/** Coming back finds the list as it was left; only a feed never opened is asked for. */
export const clientLoader = async ({ request, serverLoader }: Route.ClientLoaderArgs) => {
  const known = getQueryClient().getQueryData(feedQuery(feedOf(new URL(request.url))).queryKey)
  const first = known?.pages[0]
  return first === undefined ? serverLoader() : { first }
}

export const shouldRevalidate = keepUnderNote

export default function Explore({ loaderData }: Route.ComponentProps) {
  const { viewer } = usePage()
  const [search] = useSearchParams()
  const channel = toChannel(search.get('channel'))
  const base = channel === undefined ? '/?' : `/?channel=${channel}&`
  const title = channel === undefined ? m.frame_explore() : channelNames[channel]()
  return (
    <>
      <title>{`${title} · ${m.brand()}`}</title>
      <meta name="description" content={m.brand_line()} />
      <HomeBar>
        <ChannelBar channel={channel} />
      </HomeBar>
      <h1 className="sr-only">{title}</h1>
      <FeedPage
        key={channel ?? 'all'}
        feed={{ name: 'explore', channel }}
        first={loaderData.first}
        hrefOf={(cursor) => `${base}cursor=${encodeURIComponent(cursor)}`}
        empty={
          <EmptyState drawing="notes" title={m.feed_empty_title()} text={m.feed_empty_text()}>
            <ButtonLink to={newNote(viewer)} kind="ink">
              {m.frame_new_note()}
            </ButtonLink>
          </EmptyState>
        }
      />
    </>
  )
}
