import type { Tx } from '../../../platform/database/database.ts'
import { noteChanged, noteHidden, notePublished } from '../events.ts'
import type { NotesDeps } from '../index.ts'
import { isExposed, isListed } from '../rules/visibility.ts'
import { replaceTopicRows } from '../store/lists.ts'
import type { NoteRow } from '../store/note-row.ts'
import { findSettings } from '../store/versions.ts'
import { factsOf } from '../views/facts.ts'

const topicIds = (row: NoteRow) => (isListed(row) ? row.topics.map((topic) => topic.id) : [])

const updateLists = async ({ topics, places }: NotesDeps, tx: Tx, before: NoteRow, after: NoteRow): Promise<void> => {
  const [was, is] = [topicIds(before), topicIds(after)]
  const left = was.filter((id) => !is.includes(id))
  const joined = is.filter((id) => !was.includes(id))
  if (left.length > 0 || joined.length > 0 || before.published_at?.getTime() !== after.published_at?.getTime())
    await replaceTopicRows(tx, after, isListed(after))
  await topics.notesChanged(tx, left, -1)
  await topics.notesChanged(tx, joined, 1)
  const [leftPlace, place] = [isListed(before) ? before.place_id : null, isListed(after) ? after.place_id : null]
  if (leftPlace === place) return
  if (leftPlace !== null) await places.notesChanged(tx, leftPlace, -1)
  if (place !== null) await places.notesChanged(tx, place, 1)
}

/** Brings topics, places and the modules above to what others may now see of the note. */
export const tellReaders =
  (deps: NotesDeps) =>
  async (tx: Tx, before: NoteRow, after: NoteRow): Promise<void> => {
    await updateLists(deps, tx, before, after)
    const { events } = deps.platform
    if (isExposed(after)) {
      const settings = await findSettings(tx, after.author_id)
      const definition = isExposed(before) ? noteChanged : notePublished
      await events.emit(tx, definition, after.id, factsOf(after, settings.do_not_recommend))
      return
    }
    if (!isExposed(before)) return
    const reason = after.status === 'deleted' ? 'deleted' : after.status === 'rejected' ? 'rejected' : 'made-private'
    await events.emit(tx, noteHidden, after.id, {
      noteId: after.id,
      authorId: after.author_id,
      version: after.version,
      reason,
    })
  }
