import { noteLinks } from '@cinnabar/contracts/note-links'
import { isRefusal } from '@cinnabar/kernel/refusals'
import type { FetchHandler } from '../../../platform/http/fetch-mount.ts'
import { bind, FileAnswer, type Route } from '../../../platform/http/route.ts'
import type { NotesDeps } from '../index.ts'
import { findByCode, getOembed, getQr, getShare } from '../queries/get-share.ts'

export const linkRoutes = (deps: NotesDeps): Route[] =>
  bind(noteLinks, {
    'GET /notes/:id/share': ({ params }) => getShare(deps)(params.id),
    'GET /notes/:id/qr': async ({ params }) => {
      const svg = await getQr(deps)(params.id)
      return isRefusal(svg) ? svg : new FileAnswer(svg, 'image/svg+xml', { 'cache-control': 'public, max-age=86400' })
    },
    'GET /oembed': ({ query }) => getOembed(deps)(query),
  })

export const shortLinkPrefix = '/n'

/** `/n/<code>` leads to the note's page; a code of nothing leads to the page that says so. */
export const shortLinks =
  (deps: NotesDeps): FetchHandler =>
  async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } })
    const code = new URL(request.url).pathname.slice(shortLinkPrefix.length + 1)
    const noteId = await findByCode(deps)(code)
    return new Response(null, {
      status: noteId === undefined ? 404 : 302,
      headers: noteId === undefined ? {} : { location: `/notes/${noteId}` },
    })
  }
