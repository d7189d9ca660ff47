import { noteDraft } from '@cinnabar/contracts/note'
import type { DemoNote } from '@cinnabar/demo/world/index'
import type { CommentId, MediaId, NoteId } from '@cinnabar/kernel/ids'
import { isRefusal } from '@cinnabar/kernel/refusals'
import type { Cast } from './play-people.ts'
import { share } from './share.ts'
import type { Stage } from './stage.ts'

const hour = 3_600_000
const languages = { en: 'en', zh: 'zh-Hans' } as const

const actor = (cast: Cast, key: string) => {
  const found = cast.get(key)
  if (found === undefined) throw new Error(`Nobody in the demo world is called ${key}`)
  return found
}

/** Publishes one note through the commands, at the hour the world says. */
export const playNote = async (
  stage: Stage,
  cast: Cast,
  note: DemoNote,
  mediaIds: readonly MediaId[],
  begin: Date,
): Promise<NoteId> => {
  const author = actor(cast, note.author)
  const at = new Date(begin.getTime() - note.hoursAgo * hour)
  stage.setTime(at)
  const steps = note.steps ?? []
  const gallery = note.kind === 'steps' ? mediaIds.slice(steps.length) : mediaIds
  const noteId = await stage.apis.notes.importNote(
    author.id,
    noteDraft.parse({
      kind: note.kind,
      title: note.title,
      body: note.body,
      longText: note.longText ?? null,
      mediaIds: [...gallery],
      steps: steps.map((step, index) => ({ title: step.title, body: step.body, mediaId: mediaIds[index] ?? null })),
      topics: note.topics,
      channel: note.channel,
      language: languages[note.language],
      place: note.place ?? null,
      declarations: { ...note.declarations, evidence: note.evidence },
    }),
    at,
  )
  if (isRefusal(noteId))
    throw new Error(`The note "${note.title}" was refused: ${noteId.code} ${JSON.stringify(noteId.data)}`)
  await stage.runner.drain()
  return noteId
}

/** What was said under a note. Keyed by the note, so that a thread that was cut off goes on without saying a thing twice. */
export const playThread = async (
  stage: Stage,
  cast: Cast,
  note: DemoNote,
  noteId: NoteId,
  begin: Date,
): Promise<void> => {
  const at = new Date(begin.getTime() - note.hoursAgo * hour)
  for (const [index, comment] of note.comments.entries()) {
    stage.setTime(new Date(Math.min(at.getTime() + comment.hoursAfter * hour, begin.getTime())))
    const said = await stage.as(actor(cast, comment.by).token)('POST /notes/:id/comments', {
      params: { id: noteId },
      body: { body: comment.body },
      key: `${noteId}:${index}`,
    })
    await likeComment(stage, cast, said.id, comment.likes, `${note.key}:${index}`)
    for (const [place, reply] of comment.replies.entries()) {
      stage.setTime(new Date(Math.min(at.getTime() + reply.hoursAfter * hour, begin.getTime())))
      await stage.as(actor(cast, reply.by).token)('POST /notes/:id/comments', {
        params: { id: noteId },
        body: { body: reply.body, parentId: said.id },
        key: `${noteId}:${index}:${place}`,
      })
    }
  }

  await stage.runner.drain()
}

/** Those who like and keep a note, at most `most` of them: they come with the hours, most soon after, the last before now. */
export const playReaders = async (
  stage: Stage,
  cast: Cast,
  note: DemoNote,
  noteId: NoteId,
  begin: Date,
  most = Number.POSITIVE_INFINITY,
): Promise<void> => {
  const at = begin.getTime() - note.hoursAgo * hour
  const readers = [...cast.values()].filter(({ person }) => person.key !== note.author)
  let came = 0
  for (const { token, person } of readers) {
    const likes = share(`${note.key}:${person.key}:like`) < note.likedBy
    const collects = share(`${note.key}:${person.key}:collect`) < note.collectedBy
    if (!likes && !collects) continue
    came += 1
    if (came > most) break
    const passed = share(`${note.key}:${person.key}:when`) ** 2 * Math.max(0, begin.getTime() - at)
    stage.setTime(new Date(at + passed))
    if (likes) await stage.as(token)('PUT /notes/:id/like', { params: { id: noteId } })
    if (collects) await stage.as(token)('PUT /notes/:id/collect', { params: { id: noteId } })
  }
  await stage.runner.drain()
}

const likeComment = async (stage: Stage, cast: Cast, id: CommentId, likes: number, seed: string): Promise<void> => {
  const order = [...cast.values()].toSorted(
    (a, b) => share(`${seed}:${a.person.key}`) - share(`${seed}:${b.person.key}`),
  )
  for (const { token } of order.slice(0, Math.min(likes, order.length)))
    await stage.as(token)('PUT /comments/:id/like', { params: { id } })
}
