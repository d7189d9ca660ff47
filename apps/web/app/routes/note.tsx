import { type MetaDescriptor, useLocation, useNavigate } from 'react-router'
import { NoteGrid } from '../features/notes/index.ts'
import { apiContext, orErrorPage } from '../lib/context.ts'
import { m } from '../paraglide/messages.js'
import type { Route } from './+types/note'
import { NoteRoom } from './note/note-room.tsx'

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const call = context.get(apiContext)
  const { id } = params
  const note = await orErrorPage(call('GET /notes/:id', { params: { id } }))
  // A note only its author sees has nothing to share; the page itself does not depend on these three.
  const [share, comments, related] = await Promise.allSettled([
    call('GET /notes/:id/share', { params: { id } }),
    call('GET /notes/:id/comments', { params: { id }, query: { sort: 'best', limit: 20 } }),
    call('GET /notes/:id/related', { params: { id }, query: { limit: 12 } }),
  ])
  return {
    note,
    share: share.status === 'fulfilled' ? share.value : null,
    comments: comments.status === 'fulfilled' ? comments.value : undefined,
    related: related.status === 'fulfilled' ? related.value.items : [],
  }
}

type LdJsonObject = Extract<MetaDescriptor, { 'script:ld+json': unknown }>['script:ld+json']

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (loaderData === undefined) return []
  const { note, share } = loaderData
  const name = note.title === '' ? m.note_untitled({ name: note.author.name }) : note.title
  const title = { title: `${name} · ${m.brand()}` }
  if (share === null) return [title, { name: 'robots', content: 'noindex' }]
  const { openGraph, url, oembedUrl, jsonLd } = share
  const { image } = openGraph
  return [
    title,
    { name: 'description', content: openGraph.description },
    { tagName: 'link', rel: 'canonical', href: url },
    { tagName: 'link', rel: 'alternate', type: 'application/json+oembed', href: oembedUrl },
    { property: 'og:type', content: openGraph.type },
    { property: 'og:title', content: openGraph.title },
    { property: 'og:description', content: openGraph.description },
    { property: 'og:url', content: url },
    { property: 'og:site_name', content: openGraph.siteName },
    { property: 'og:locale', content: openGraph.locale },
    ...(image === null
      ? []
      : [
          { property: 'og:image', content: image.url },
          { property: 'og:image:width', content: String(image.width) },
          { property: 'og:image:height', content: String(image.height) },
          { property: 'og:image:alt', content: image.alt },
        ]),
    { name: 'twitter:card', content: image === null ? 'summary' : 'summary_large_image' },
    { 'script:ld+json': jsonLd as LdJsonObject },
  ]
}

export default function NotePage({ loaderData }: Route.ComponentProps) {
  const { note, comments, related } = loaderData
  const navigate = useNavigate()
  const { key } = useLocation()
  const back = (): void => void (key === 'default' ? navigate('/') : navigate(-1))
  return (
    <>
      <div className="-mx-(--gutter) wide:mx-0 wide:flex wide:justify-center wide:pt-8">
        <NoteRoom key={note.id} note={note} comments={comments} onBack={back} />
      </div>
      {related.length > 0 && (
        <section aria-labelledby="related" className="pt-8">
          <h2 id="related" className="mb-4 text-18 font-bold">
            {m.note_related()}
          </h2>
          <NoteGrid cards={related} moreHref={null} isLoading={false} loadMore={() => undefined} />
        </section>
      )}
    </>
  )
}
