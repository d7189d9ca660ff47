import { useEffect, useState } from 'react'
import { useViewer } from '../../../lib/page.tsx'
import { m } from '../../../paraglide/messages.js'
import type { Upload } from '../../media/index.ts'
import type { Draft } from '../draft.ts'
import type { NoteCard as NoteCardData } from '../types.ts'
import { NoteCard } from './note-card.tsx'

/** A local file's size, so that the card has the ratio it will have. */
const useSize = (src: string | null): { width: number; height: number } => {
  const [size, setSize] = useState({ width: 3, height: 4 })
  useEffect(() => {
    if (src === null) return
    const image = new Image()
    image.onload = () => setSize({ width: image.naturalWidth, height: image.naturalHeight })
    image.src = src
  }, [src])
  return size
}

/** The card as the feed will show it, drawn by the card itself. */
export const ComposePreview = ({ draft, uploads }: { draft: Draft; uploads: readonly Upload[] }) => {
  const viewer = useViewer()
  const keys = draft.kind === 'steps' ? draft.steps.map(({ uploadKey }) => uploadKey) : uploads.map(({ key }) => key)
  const first = uploads.find(({ key }) => key === keys.find((each) => each !== null))
  const isPicture = draft.kind !== 'text' && first?.kind === 'picture'
  const src = isPicture ? (first?.preview ?? null) : null
  const size = useSize(src)
  if (viewer === null) return null
  const card: NoteCardData = {
    id: 'preview' as NoteCardData['id'],
    kind: draft.kind,
    title: draft.title === '' ? m.compose_title_hint() : draft.title,
    cover: {
      url: src,
      srcset: { avif: '', webp: '' },
      ...size,
      color: '#d8d2c6',
      thumbhash: '',
      alt: '',
      isVideo: draft.kind === 'video',
      durationSeconds: null,
      preview: null,
      textCover: src === null ? draft.textCover : null,
    },
    author: { ...viewer, id: viewer.id as NoteCardData['author']['id'], isVerified: false },
    likes: 0,
    viewer: { liked: false, collected: false },
    publishedAt: new Date(0).toISOString(),
    place: null,
    language: 'en',
    topicSlugs: [],
    paidPartnership: false,
  }
  return (
    <aside className="hidden wide:block">
      <div className="sticky top-24 grid w-60 gap-3">
        <p className="text-13 text-ink-muted">{m.compose_preview()}</p>
        <div inert>
          <NoteCard card={card} eager position={0} />
        </div>
        <p className="text-12 text-ink-faint">{m.compose_preview_text()}</p>
      </div>
    </aside>
  )
}
