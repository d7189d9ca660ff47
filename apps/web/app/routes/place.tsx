import { askCards, NoteList } from '../features/notes/index.ts'
import { apiContext, orErrorPage } from '../lib/context.ts'
import { useCount } from '../lib/page.tsx'
import { m } from '../paraglide/messages.js'
import { EmptyState } from '../ui/empty-state.tsx'
import type { Route } from './+types/place'
import { BackBar } from './frame/top-bar.tsx'
import { keepUnderNote } from './keep-under-note.ts'

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const call = context.get(apiContext)
  const cursor = new URL(request.url).searchParams.get('cursor') ?? undefined
  const [place, first] = await orErrorPage(
    Promise.all([
      call('GET /places/:id', { params: { id: params.id } }),
      askCards(call, { of: 'place', id: params.id }, cursor),
    ]),
  )
  return { place, first }
}
export const shouldRevalidate = keepUnderNote

export default function PlacePage({ loaderData, params }: Route.ComponentProps) {
  const { place, first } = loaderData
  const count = useCount()
  const at = `/places/${params.id}`
  return (
    <>
      <title>{`${place.name} · ${m.brand()}`}</title>
      <BackBar title={place.name} />
      <header className="grid gap-1 pt-2 pb-5 desk:pt-6">
        <h1 className="text-22 font-bold">{place.name}</h1>
        <p className="num flex items-center gap-2 text-13 text-ink-muted">
          {place.city !== null && (
            <>
              <span>{place.city}</span>
              <i className="sep" />
            </>
          )}
          <span>{m.place_notes({ count: count(place.notes) })}</span>
        </p>
      </header>
      <NoteList
        list={{ of: 'place', id: params.id }}
        first={first}
        hrefOf={(cursor) => `${at}?cursor=${encodeURIComponent(cursor)}`}
        empty={<EmptyState drawing="boat" title={m.place_empty_title()} text={m.place_empty_text()} />}
      />
    </>
  )
}
