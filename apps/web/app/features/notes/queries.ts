import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query'
import { api, type Call, type Reply } from '../../lib/api.ts'
import type { Note, NoteCard } from './types.ts'

export const noteQuery = (id: string) =>
  queryOptions({
    queryKey: ['notes', 'one', id],
    queryFn: ({ signal }) => api('GET /notes/:id', { params: { id }, signal }),
  })

export const shareQuery = (id: string) =>
  queryOptions({
    queryKey: ['notes', 'share', id],
    queryFn: ({ signal }) => api('GET /notes/:id/share', { params: { id }, signal }),
  })

const cardKey = (id: string) => ['notes', 'card', id]

/** Keeps a card for the moment its note opens, so that the note can begin with what the card already shows. */
export const rememberCard = (client: QueryClient, card: NoteCard): void => {
  client.setQueryData(cardKey(card.id), card)
}
export const recallCard = (client: QueryClient, id: string): NoteCard | undefined => client.getQueryData(cardKey(id))

/** What of a note is known from its card. `isPartial` parts show skeletons until the note itself is there. */
export const noteFromCard = (card: NoteCard): Note => ({
  id: card.id,
  kind: card.kind,
  status: 'published',
  version: 0,
  title: card.title,
  body: '',
  longText: null,
  language: card.language,
  channel: null,
  author: card.author,
  media: [],
  steps: [],
  textCover: card.cover.textCover,
  topics: [],
  mentions: [],
  place: card.place,
  declarations: {
    origin: 'original',
    source: null,
    madeWithAi: false,
    evidence: 'none',
    paidPartnership: card.paidPartnership,
  },
  products: [],
  series: [],
  counts: { likes: card.likes, collects: 0, comments: 0, views: 0 },
  visibility: 'public',
  audience: [],
  commentsFrom: 'everyone',
  doNotRecommend: false,
  createdAt: card.publishedAt,
  updatedAt: card.publishedAt,
  publishedAt: card.publishedAt,
  editedAt: null,
  scheduledAt: null,
  restorableUntil: null,
  reasons: [],
  viewer: { liked: card.viewer.liked, collected: card.viewer.collected, following: false, isAuthor: false },
  can: {
    edit: false,
    delete: false,
    publish: false,
    restore: false,
    like: true,
    collect: true,
    comment: true,
    pinComments: false,
    report: false,
  },
})

/** Lists of cards that are walked by cursor: of a person, a topic, a place. */
export type CardList =
  | { readonly of: 'user'; readonly id: string }
  | { readonly of: 'likes'; readonly id: string }
  | { readonly of: 'topic'; readonly id: string; readonly sort: 'new' | 'hot' }
  | { readonly of: 'place'; readonly id: string }
export type CardPage = Reply<'GET /users/:id/notes'>

export const askCards = (call: Call, list: CardList, cursor?: string, signal?: AbortSignal): Promise<CardPage> => {
  const params = { id: list.id }
  const query = cursor === undefined ? {} : { cursor }
  const abort = signal === undefined ? {} : { signal }
  if (list.of === 'user') return call('GET /users/:id/notes', { params, query, ...abort })
  if (list.of === 'likes') return call('GET /users/:id/likes', { params, query, ...abort })
  if (list.of === 'place') return call('GET /places/:id/notes', { params, query, ...abort })
  return call('GET /topics/:id/notes', { params, query: { ...query, sort: list.sort }, ...abort })
}

export const cardsQuery = (list: CardList) =>
  infiniteQueryOptions({
    queryKey: ['notes', 'list', list],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => askCards(api, list, pageParam, signal),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  })

export type DeskPage = Reply<'GET /me/drafts'>
export type DeskNote = DeskPage['items'][number]

/** My notes that are not public yet, or no more. */
export const draftsQuery = () =>
  infiniteQueryOptions({
    queryKey: ['notes', 'drafts'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api('GET /me/drafts', { query: pageParam === undefined ? {} : { cursor: pageParam }, signal }),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  })
