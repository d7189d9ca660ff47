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

  test('puts, moves, takes and collects at once leave boards and notes in agreement', async () => {
    const [author, ada] = [await signUp(app, 'author'), await signUp(app, 'ada')]
    const notes = await Promise.all(Array.from({ length: 4 }, () => publishNote(app, author)))
    const boards = await Promise.all(
      ['a', 'b', 'c'].map(async (title) => (await ada.client('POST /boards', { body: { title } })).body.id),
    )
    const answers = await Promise.all(
      notes.flatMap((noteId) =>
        boards.flatMap((id, index) => [
          ada.client('PUT /boards/:id/notes/:noteId', { params: { id, noteId } }),
          ada.client('POST /boards/:id/notes/:noteId/move', {
            params: { id, noteId },
            body: { toBoardId: boards[(index + 1) % 3] ?? id },
          }),
          ada.client('PUT /notes/:id/collect', { params: { id: noteId } }),
          ada.client('DELETE /boards/:id/notes/:noteId', { params: { id, noteId } }),
          ada.client('DELETE /notes/:id/collect', { params: { id: noteId } }),
        ]),
      ),
    )
    expect(answers.map((answer) => answer.status).filter((status) => status >= 500)).toEqual([])
    await app.drainEvents()
    const wrong = await app.platform.db.rows(sql`
      select id from boards_items b where notes <> (select count(*) from boards_notes where board_id = b.id)`)
    expect(wrong).toEqual([])
    for (const noteId of notes) {
      const note = (await ada.client('GET /notes/:id', { params: { id: noteId } })).body
      const held = (await ada.client('GET /boards', { query: { noteId } })).body.items.some((board) => board.holds)
      expect(held).toBe(note.viewer.collected)
    }
  })
})
