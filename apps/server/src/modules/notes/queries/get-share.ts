import type { ReplyOf } from '@cinnabar/contracts/endpoint'
import type { noteLinks, ShareData } from '@cinnabar/contracts/note-links'
import { isId, type NoteId } from '@cinnabar/kernel/ids'
import { isRefusal, type Refusal, refuse } from '@cinnabar/kernel/refusals'
import { toString as drawQr } from 'qrcode'
import type { NotesDeps } from '../index.ts'
import { embedHtml, fitWithin } from '../rules/embed-html.ts'
import { readNoteAddress, shareDataOf } from '../rules/share-data.ts'
import { findNote, findNoteByCode } from '../store/items.ts'
import { getNote } from './get-note.ts'

type Missing = Refusal<'not_found' | 'gone'>

/** What a stranger may see is what may be shared: asked as nobody, whoever asks. */
const findShared = async (deps: NotesDeps, noteId: NoteId) => {
  const { db, config } = deps.platform
  const note = await getNote(deps)(db, null, noteId)
  if (isRefusal(note)) return note
  const row = await findNote(db, noteId)
  if (row === undefined) return refuse('not_found')
  return { note, share: shareDataOf({ note, cover: row.cover, code: row.code, site: config.PUBLIC_URL }) }
}

export const getShare =
  (deps: NotesDeps) =>
  async (noteId: NoteId): Promise<ShareData | Missing> => {
    const found = await findShared(deps, noteId)
    return isRefusal(found) ? found : found.share
  }

export const getQr =
  (deps: NotesDeps) =>
  async (noteId: NoteId): Promise<string | Missing> => {
    const found = await findShared(deps, noteId)
    return isRefusal(found)
      ? found
      : drawQr(found.share.shortUrl, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 })
  }

/** Where a short link leads: the note's page, which says itself whether the reader may see it. */
export const findByCode =
  ({ platform }: NotesDeps) =>
  async (code: string): Promise<NoteId | undefined> =>
    (await findNoteByCode(platform.db, code))?.id

type Asked = { url: string; maxwidth?: number | undefined; maxheight?: number | undefined }

export const getOembed =
  (deps: NotesDeps) =>
  async ({
    url,
    maxwidth = 4_000,
    maxheight = 4_000,
  }: Asked): Promise<ReplyOf<(typeof noteLinks)['GET /oembed']> | Missing> => {
    const site = deps.platform.config.PUBLIC_URL
    const named = readNoteAddress(url, site)
    if (named === undefined) return refuse('not_found')
    const noteId = 'code' in named ? await findByCode(deps)(named.code) : named.noteId
    if (noteId === undefined || !isId(noteId)) return refuse('not_found')
    const found = await findShared(deps, noteId as NoteId)
    if (isRefusal(found)) return found
    const { note, share } = found
    const image = share.openGraph.image
    const size = fitWithin(image ?? { width: 540, height: 240 }, { width: maxwidth, height: maxheight })
    return {
      version: '1.0',
      type: 'rich',
      title: share.openGraph.title,
      author_name: note.author.name,
      author_url: new URL(`/@${note.author.handle}`, site).toString(),
      provider_name: share.openGraph.siteName,
      provider_url: site,
      ...(image !== null && { thumbnail_url: image.url, thumbnail_width: size.width, thumbnail_height: size.height }),
      html: embedHtml(share, note.author.name),
      ...size,
      cache_age: 3_600,
    }
  }
