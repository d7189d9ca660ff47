import { channelIds } from '@cinnabar/contracts/channels'
import type { NoteId } from '@cinnabar/kernel/ids'
import type { FeedDeps } from '../index.ts'
import { countChannels, countNew as newest } from '../store.ts'
import { hydrate } from './hydrate.ts'

const shownAtMost = 99
const faces = 3

export const countNew = (deps: FeedDeps) => async (channel: string | undefined, since: string) => {
  const rows = await newest(deps.platform.db, channel, since, shownAtMost)
  const cards = await hydrate(
    deps,
    null,
    rows.slice(0, faces).map((row) => row.note_id as NoteId),
  )
  return {
    count: rows.length,
    avatars: cards.flatMap((card) => (card.author.avatar === null ? [] : [card.author.avatar])),
  }
}

const countedUpTo = 1_000

export const listChannels = (deps: FeedDeps) => async () => {
  const counts = new Map(
    (await countChannels(deps.platform.db, channelIds, countedUpTo)).map((row) => [row.channel, row.notes]),
  )
  return { items: channelIds.map((id) => ({ id, notes: counts.get(id) ?? 0 })), nextCursor: null }
}
