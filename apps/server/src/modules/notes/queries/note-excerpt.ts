import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import { isRefusal } from '@cinnabar/kernel/refusals'
import type { Queryable } from '../../../platform/database/database.ts'
import type { NotesDeps } from '../index.ts'
import type { Reader } from '../policy.ts'
import { findReadable } from './find-readable.ts'

export type NoteExcerpt = { excerpt: string; link: string; authorId: UserId }

const excerptLength = 200

export const noteExcerpt =
  (deps: NotesDeps) =>
  async (q: Queryable, viewer: Reader, noteId: NoteId): Promise<NoteExcerpt | undefined> => {
    const found = await findReadable(deps)(q, viewer, noteId)
    if (isRefusal(found)) return undefined
    const { row } = found
    const words = [...[row.title, row.body || (row.long_text ?? '')].filter((text) => text !== '').join('\n')]
    return { excerpt: words.slice(0, excerptLength).join(''), link: `/notes/${row.id}`, authorId: row.author_id }
  }
