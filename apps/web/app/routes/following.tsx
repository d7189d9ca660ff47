import { askFeed, FeedPage, feedQuery } from '../features/feed/index.ts'
import { apiContext, orErrorPage, viewerContext } from '../lib/context.ts'
import { getQueryClient } from '../lib/query-client.ts'
import { m } from '../paraglide/messages.js'
import { ButtonLink } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import type { Route } from './+types/following'
import { signInTo } from './frame/places.ts'
import { HomeBar } from './frame/top-bar.tsx'
import { keepUnderNote } from './keep-under-note.ts'

const feed = { name: 'following' } as const

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  if (context.get(viewerContext) === null) return { first: null }
  const cursor = new URL(request.url).searchParams.get('cursor')
  return { first: await orErrorPage(askFeed(context.get(apiContext), feed, cursor === null ? {} : { cursor })) }
}

export const clientLoader = async ({ serverLoader }: Route.ClientLoaderArgs) => {
  const first = getQueryClient().getQueryData(feedQuery(feed).queryKey)?.pages[0]
  return first === undefined ? serverLoader() : { first }
}

export const shouldRevalidate = keepUnderNote

export default function Following({ loaderData }: Route.ComponentProps) {
  const { first } = loaderData
  return (
    <>
      <title>{`${m.frame_following()} · ${m.brand()}`}</title>
      <HomeBar>
        <h1 className="sr-only h-18 items-center text-22 font-bold desk:not-sr-only desk:flex desk:h-18">
          {m.frame_following()}
        </h1>
      </HomeBar>
      {first === null ? (
        <EmptyState drawing="notes" title={m.feed_following_guest_title()} text={m.feed_following_guest_text()}>
          <ButtonLink to={signInTo('/following')} kind="ink">
            {m.frame_sign_in()}
          </ButtonLink>
          <ButtonLink to="/">{m.feed_explore()}</ButtonLink>
        </EmptyState>
      ) : (
        <FeedPage
          feed={feed}
          first={first}
          hrefOf={(cursor) => `/following?cursor=${encodeURIComponent(cursor)}`}
          empty={
            <EmptyState drawing="notes" title={m.feed_following_empty_title()} text={m.feed_following_empty_text()}>
              <ButtonLink to="/">{m.feed_explore()}</ButtonLink>
            </EmptyState>
          }
        />
      )}
    </>
  )
}
