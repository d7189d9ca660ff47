import { Link } from 'react-router'
import { NoteGrid } from '../features/notes/index.ts'
import { apiContext, orErrorPage } from '../lib/context.ts'
import { useCount } from '../lib/page.tsx'
import { m } from '../paraglide/messages.js'
import { EmptyState } from '../ui/empty-state.tsx'
import type { Route } from './+types/series'
import { BackBar } from './frame/top-bar.tsx'
import { keepUnderNote } from './keep-under-note.ts'

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  series: await orErrorPage(context.get(apiContext)('GET /series/:id', { params: { id: params.id } })),
})
export const shouldRevalidate = keepUnderNote

export default function SeriesPage({ loaderData }: Route.ComponentProps) {
  const { series } = loaderData
  const count = useCount()
  return (
    <>
      <title>{`${series.title} · ${m.brand()}`}</title>
      <BackBar title={series.title} />
      <header className="grid gap-1 pt-2 pb-5 desk:pt-6">
        <h1 className="text-22 font-bold">{series.title}</h1>
        {series.description !== '' && <p className="max-w-136 text-15">{series.description}</p>}
        <p className="num flex items-center gap-2 text-13 text-ink-muted">
          <Link to={`/@${series.author.handle}`} className="hover:underline">
            {m.series_by({ name: series.author.name })}
          </Link>
          <i className="sep" />
          <span>{m.series_notes({ count: count(series.notes) })}</span>
        </p>
      </header>
      {series.items.length === 0 ? (
        <EmptyState drawing="notes" title={m.series_empty_title()} text={m.series_empty_text()} />
      ) : (
        <NoteGrid cards={series.items} moreHref={null} isLoading={false} loadMore={() => undefined} />
      )}
    </>
  )
}
