import { sql } from '@cinnabar/server/platform/database/sql'
import { onPostgres } from '@cinnabar/testkit/database'
import { publishNote } from '@cinnabar/testkit/notes'
import { signUp } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

describe.skipIf(!onPostgres)('on many connections (TEST_DATABASE_URL)', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app?.close())

  test('likes given and taken back while several workers carry the news leave one exact line', async () => {
    const author = await signUp(app, 'author')
    const noteId = await publishNote(app, author)
    const people = await Promise.all(Array.from({ length: 16 }, (_, index) => signUp(app, `fan_${index}`)))
    const news = Promise.all(
      people.flatMap((person, index) => [
        person.client('PUT /notes/:id/like', { params: { id: noteId } }),
        ...(index % 2 === 0 ? [person.client('DELETE /notes/:id/like', { params: { id: noteId } })] : []),
      ]),
    )
    await Promise.all([news, ...Array.from({ length: 4 }, () => app.drainEvents())])
    await Promise.all(Array.from({ length: 4 }, () => app.drainEvents()))
    await app.drainEvents()
    const { likes } = await app.platform.db.one<{ likes: number }>(sql`
      select count(*) as likes from notes_likes where note_id = ${noteId}`)
    const lines = (await author.client('GET /notifications')).body.items
    expect(lines.map((line) => line.peopleCount)).toEqual(likes === 0 ? [] : [likes])
    const wrong = await app.platform.db.rows(sql`
      select id from notifications_groups g
      where people <> (select count(*) from notifications_actors where group_id = g.id)`)
    expect(wrong).toEqual([])
  })
})
