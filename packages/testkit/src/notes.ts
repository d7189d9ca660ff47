import { noteDraft } from '@cinnabar/contracts/note'
import type { NoteId } from '@cinnabar/kernel/ids'
import { isRefusal } from '@cinnabar/kernel/refusals'
import type { z } from 'zod'
import type { TestPerson } from './people.ts'
import type { TestApp } from './test-app.ts'

/** A published note of words only; `more` says what else it is. */
export const publishNote = async (
  app: TestApp,
  author: TestPerson,
  more: Partial<z.input<typeof noteDraft>> = {},
  at = app.clock.now(),
): Promise<NoteId> => {
  const draft = noteDraft.parse({ kind: 'text', title: 'Tea on the roof', body: 'Every evening at six.', ...more })
  const id = await app.apis.notes.importNote(author.id, draft, at)
  if (isRefusal(id)) throw new Error(`The note was refused: ${id.code} ${JSON.stringify(id.data)}`)
  return id
}
