import type { Note } from '@cinnabar/contracts/note'
import type { Cover } from '@cinnabar/contracts/note-card'
import type { ShareData } from '@cinnabar/contracts/note-links'

const siteName = 'Cinnabar'
const locales: Readonly<Record<Note['language'], string>> = {
  en: 'en_US',
  'zh-Hans': 'zh_CN',
  'zh-Hant': 'zh_TW',
  ja: 'ja_JP',
  ko: 'ko_KR',
  es: 'es_ES',
}
const descriptionLength = 200

export const describe = (note: Pick<Note, 'body' | 'longText' | 'steps'>): string => {
  const words = note.body || note.longText || note.steps.map((step) => step.title || step.body).join(' · ')
  const flat = [...words.replace(/\s+/g, ' ').trim()]
  return flat.length > descriptionLength ? `${flat.slice(0, descriptionLength - 1).join('')}…` : flat.join('')
}

const absolute = (site: string, path: string): string => new URL(path, `${site}/`).toString()

type Shared = { note: Note; cover: Cover | null; code: string; site: string }

const imageOf = ({ cover, site }: Shared): ShareData['openGraph']['image'] =>
  cover?.url == null
    ? null
    : { url: absolute(site, cover.url), width: cover.width, height: cover.height, alt: cover.alt }

/** schema.org `SocialMediaPosting`, `VideoObject` or `HowTo`, as search engines read them. */
const jsonLdOf = (shared: Shared, url: string): Record<string, unknown> => {
  const { note, cover, site } = shared
  const image = imageOf(shared)
  const type = note.kind === 'video' ? 'VideoObject' : note.kind === 'steps' ? 'HowTo' : 'SocialMediaPosting'
  const name = note.title || describe(note)
  const interactions = [
    ['LikeAction', note.counts.likes],
    ['CommentAction', note.counts.comments],
  ].map(([kind, count]) => ({
    '@type': 'InteractionCounter',
    interactionType: `https://schema.org/${kind}`,
    userInteractionCount: count,
  }))
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': url,
    url,
    mainEntityOfPage: url,
    ...(type === 'SocialMediaPosting'
      ? { headline: name, articleBody: note.body }
      : { name, description: describe(note) }),
    inLanguage: note.language,
    datePublished: note.publishedAt,
    dateModified: note.editedAt ?? note.publishedAt,
    author: { '@type': 'Person', name: note.author.name, url: absolute(site, `/@${note.author.handle}`) },
    keywords: note.topics.map((topic) => topic.name),
    interactionStatistic: interactions,
    ...(image !== null && {
      image: { '@type': 'ImageObject', url: image.url, width: image.width, height: image.height },
    }),
    ...(note.place !== null && { contentLocation: { '@type': 'Place', name: note.place.name } }),
    ...(type === 'VideoObject' && {
      uploadDate: note.publishedAt,
      thumbnailUrl: image?.url,
      duration: `PT${Math.round(cover?.durationSeconds ?? 0)}S`,
    }),
    ...(type === 'HowTo' && {
      step: note.steps.map((step, index) => ({
        '@type': 'HowToStep',
        position: index + 1,
        ...(step.title !== '' && { name: step.title }),
        text: step.body || step.title,
        ...(step.media?.url != null && { image: absolute(site, step.media.url) }),
      })),
    }),
  }
}

/** Preview data of a note that anyone may see, with absolute addresses. */
export const shareDataOf = (shared: Shared): ShareData => {
  const { note, code, site } = shared
  const url = absolute(site, `/notes/${note.id}`)
  return {
    url,
    shortUrl: absolute(site, `/n/${code}`),
    qrUrl: absolute(site, `/api/v1/notes/${note.id}/qr`),
    oembedUrl: absolute(site, `/api/v1/oembed?url=${encodeURIComponent(url)}`),
    openGraph: {
      type: note.kind === 'video' ? 'video.other' : 'article',
      title: note.title || `@${note.author.handle}`,
      description: describe(note),
      siteName,
      locale: locales[note.language],
      image: imageOf(shared),
    },
    jsonLd: jsonLdOf(shared, url),
  }
}

/** The note or the short code that an address of this site names. */
export const readNoteAddress = (address: string, site: string): { noteId: string } | { code: string } | undefined => {
  const url = URL.parse(address)
  if (url === null || url.origin !== new URL(site).origin) return undefined
  const [, kind, name, ...more] = url.pathname.replace(/\/$/, '').split('/')
  if (name === undefined || more.length > 0) return undefined
  if (kind === 'notes') return { noteId: name }
  return kind === 'n' ? { code: name } : undefined
}
