import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { askFeed, FeedPage, feedQuery } from '../features/feed/index.ts'
import { apiContext, orErrorPage } from '../lib/context.ts'
import { getQueryClient } from '../lib/query-client.ts'
import { m } from '../paraglide/messages.js'
import { Button, ButtonLink } from '../ui/button.tsx'
import { ChipLink } from '../ui/chip.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import type { Route } from './+types/nearby'
import { HomeBar } from './frame/top-bar.tsx'
import { keepUnderNote } from './keep-under-note.ts'

const pointOf = (search: URLSearchParams) => {
  const lat = Number.parseFloat(search.get('lat') ?? '')
  const lng = Number.parseFloat(search.get('lng') ?? '')
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng } : null
}

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const { searchParams } = new URL(request.url)
  const at = pointOf(searchParams)
  const call = context.get(apiContext)
  if (at === null) {
    const { items } = await orErrorPage(call('GET /places', { query: { limit: 30 } }))
    return { first: null, cities: items.filter((place) => place.kind === 'city').slice(0, 12) }
  }
  const cursor = searchParams.get('cursor')
  const first = await orErrorPage(askFeed(call, { name: 'nearby', at }, cursor === null ? {} : { cursor }))
  return { first, cities: [] }
}

export const clientLoader = async ({ request, serverLoader }: Route.ClientLoaderArgs) => {
  const at = pointOf(new URL(request.url).searchParams)
  const first =
    at === null ? undefined : getQueryClient().getQueryData(feedQuery({ name: 'nearby', at }).queryKey)?.pages[0]
  return first === undefined ? serverLoader() : { first, cities: [] }
}

const hundredths = (degrees: number): string => degrees.toFixed(2)

/** The place is asked for when the visitor wants it, rounded to about a kilometre, and lives in the address only. */
const AskPlace = ({ cities }: { cities: readonly { name: string; lat: number; lng: number }[] }) => {
  const navigate = useNavigate()
  const [isBusy, setBusy] = useState(false)
  const [isDenied, setDenied] = useState(false)
  const ask = (): void => {
    setBusy(true)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        void navigate(`/nearby?lat=${hundredths(coords.latitude)}&lng=${hundredths(coords.longitude)}`, {
          replace: true,
        }),
      () => {
        setBusy(false)
        setDenied(true)
      },
      { timeout: 10_000, maximumAge: 600_000 },
    )
  }
  return (
    <EmptyState
      drawing="boat"
      title={m.feed_nearby_title()}
      text={isDenied ? m.feed_nearby_denied() : m.feed_nearby_text()}
    >
      <Button kind="ink" busy={isBusy} onClick={ask}>
        {m.feed_nearby_ask()}
      </Button>
      {cities.length > 0 && (
        <nav aria-label={m.feed_nearby_city()} className="mt-4 flex basis-full flex-wrap justify-center gap-1">
          {cities.map((city) => (
            <ChipLink key={city.name} to={`/nearby?lat=${hundredths(city.lat)}&lng=${hundredths(city.lng)}`}>
              {city.name}
            </ChipLink>
          ))}
        </nav>
      )}
    </EmptyState>
  )
}

export const shouldRevalidate = keepUnderNote

export default function Nearby({ loaderData }: Route.ComponentProps) {
  const [search] = useSearchParams()
  const at = pointOf(search)
  return (
    <>
      <title>{`${m.frame_nearby()} · ${m.brand()}`}</title>
      <HomeBar>
        <h1 className="sr-only h-18 items-center text-22 font-bold desk:not-sr-only desk:flex desk:h-18">
          {m.frame_nearby()}
        </h1>
      </HomeBar>
      {at === null || loaderData.first === null ? (
        <AskPlace cities={loaderData.cities} />
      ) : (
        <FeedPage
          key={`${at.lat},${at.lng}`}
          feed={{ name: 'nearby', at }}
          first={loaderData.first}
          hrefOf={(cursor) => `/nearby?lat=${at.lat}&lng=${at.lng}&cursor=${encodeURIComponent(cursor)}`}
          empty={
            <EmptyState drawing="boat" title={m.feed_nearby_empty_title()} text={m.feed_nearby_empty_text()}>
              <ButtonLink to="/nearby">{m.feed_nearby_city()}</ButtonLink>
            </EmptyState>
          }
        />
      )}
    </>
  )
}
