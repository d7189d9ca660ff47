import { useState } from 'react'
import { Form, useNavigate, useSearchParams } from 'react-router'
import { askFeed, FeedPage, feedQuery } from '../features/feed/index.ts'
import { apiContext, orErrorPage } from '../lib/context.ts'
import { getQueryClient } from '../lib/query-client.ts'
import { m } from '../paraglide/messages.js'
import { Button, ButtonLink } from '../ui/button.tsx'
import { ChipLink } from '../ui/chip.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Field } from '../ui/field.tsx'
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
    const q = (searchParams.get('city') ?? '').trim()
    if (q === '') return { first: null, cities: [] }
    const { items } = await orErrorPage(call('GET /places', { query: { q, limit: 8 } }))
    return { first: null, cities: items }
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

type AskPlaceProps = { asked: string; cities: readonly { name: string; lat: number; lng: number }[] }

/** The place is asked for when the visitor wants it, rounded to about a kilometre, and lives in the address only. */
const AskPlace = ({ asked, cities }: AskPlaceProps) => {
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
      <Form method="get" action="/nearby" className="mt-4 flex basis-full items-end justify-center gap-2 text-left">
        <Field label={m.feed_nearby_city()} name="city" defaultValue={asked} maxLength={80} className="w-56" />
        <Button type="submit">{m.feed_nearby_find()}</Button>
      </Form>
      {asked !== '' && (
        <div className="flex basis-full flex-wrap justify-center gap-1" role="status">
          {cities.length === 0 && <p className="text-ink-muted">{m.feed_nearby_no_city({ name: asked })}</p>}
          {cities.map((place) => (
            <ChipLink
              key={`${place.name},${place.lat},${place.lng}`}
              to={`/nearby?lat=${hundredths(place.lat)}&lng=${hundredths(place.lng)}`}
            >
              {place.name}
            </ChipLink>
          ))}
        </div>
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
        <AskPlace asked={search.get('city') ?? ''} cities={loaderData.cities} />
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
