import type { CommentId, NoteId } from '@cinnabar/kernel/ids'
import { sql } from '@cinnabar/server/platform/database/sql'
import { onPostgres } from '@cinnabar/testkit/database'
import { publishNote } from '@cinnabar/testkit/notes'
import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

describe.skipIf(!onPostgres)('on many connections (TEST_DATABASE_URL)', () => {
  let app: TestApp
  const people: TestPerson[] = []
  let noteId: NoteId

  const add = (person: TestPerson, body: string, parentId?: CommentId) =>
    person.client('POST /notes/:id/comments', { params: { id: noteId }, body: { body, parentId } })

  const counted = async () => {
    const [note, items] = await Promise.all([
      people[0]?.client('GET /notes/:id/comments', { params: { id: noteId } }),
      app.platform.db.one<{ alive: number; wrong: number }>(sql`
        select (select count(*) from comments_items where note_id = ${noteId} and removed_at is null) as alive,
          (select count(*) from comments_items c where c.note_id = ${noteId} and c.removed_at is null and (
            c.replies <> (select count(*) from comments_items r where r.parent_id = c.id and r.removed_at is null)
            or c.likes <> (select count(*) from comments_likes l where l.comment_id = c.id)
            or c.score <> c.likes + 2 * c.replies)) as wrong`),
    ])
    return { total: note?.body.total, ...items }
  }

  beforeAll(async () => {
    app = await createTestApp()
    for (let index = 0; index < 8; index += 1) people.push(await signUp(app, `crowd_${index}`))
    const [author] = people
    if (author === undefined) throw new Error('nobody joined')
    noteId = await publishNote(app, author)
  })
  afterAll(() => app?.close())

  test('comments, replies, likes and removals at once leave every count exact', async () => {
    const threads = await Promise.all(
      people.map(async (person, index) => (await add(person, `thread ${index}`)).body.id),
    )
    const replies = await Promise.all(
      people.flatMap((person, index) => threads.map((thread) => add(person, `reply of ${index}`, thread))),
    )
    expect(new Set(replies.map((answer) => answer.status))).toEqual(new Set([201]))
    const [author] = people
    const storm = await Promise.all([
      ...people.flatMap((person) =>
        threads.flatMap((id) => [
          person.client('PUT /comments/:id/like', { params: { id } }),
          person.client('DELETE /comments/:id/like', { params: { id } }),
          person.client('PUT /comments/:id/like', { params: { id } }),
        ]),
      ),
      ...threads.slice(0, 3).map((id) => author?.client('DELETE /comments/:id', { params: { id } })),
      ...replies
        .slice(0, 20)
        .map((answer) => author?.client('DELETE /comments/:id', { params: { id: answer.body.id } })),
      ...people.map((person) => add(person, 'late', threads[0])),
    ])
    expect(
      [...new Set(storm.map((answer) => answer?.status))].filter((status) => status === undefined || status >= 500),
    ).toEqual([])
    const { total, alive, wrong } = await counted()
    expect(wrong).toBe(0)
    expect(total).toBe(alive)
  })

  test('of many pins at once one stands', async () => {
    const [author] = people
    if (author === undefined) throw new Error('nobody joined')
    const ids = await Promise.all(people.map(async (person) => (await add(person, 'pin me')).body.id))
    await Promise.all(ids.map((id) => author.client('PUT /comments/:id/pin', { params: { id } })))
    const shown = await author.client('GET /notes/:id/comments', { params: { id: noteId }, query: { limit: 60 } })
    expect(shown.body.items.filter((item) => item.isPinned)).toHaveLength(1)
  })
})
