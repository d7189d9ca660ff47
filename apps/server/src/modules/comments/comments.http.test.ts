import type { CommentId, NoteId } from '@cinnabar/kernel/ids'
import { publishNote } from '@cinnabar/testkit/notes'
import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

let app: TestApp
let author: TestPerson
let reader: TestPerson
let number = 0

const join = (): Promise<TestPerson> => {
  number += 1
  return signUp(app, `talker_${number}`)
}
const say = async (person: TestPerson, noteId: NoteId, body: string, parentId?: CommentId) => {
  app.clock.advance(1_000)
  return person.client('POST /notes/:id/comments', { params: { id: noteId }, body: { body, parentId } })
}
const said = async (person: TestPerson, noteId: NoteId, body: string, parentId?: CommentId): Promise<CommentId> => {
  const answer = await say(person, noteId, body, parentId)
  expect(answer.status, JSON.stringify(answer.problem)).toBe(201)
  return answer.body.id
}
const list = (
  person: TestPerson | undefined,
  noteId: NoteId,
  query: { sort?: 'best' | 'new'; cursor?: string; limit?: number } = {},
) => (person?.client ?? app.client())('GET /notes/:id/comments', { params: { id: noteId }, query })
const bodies = (answer: Awaited<ReturnType<typeof list>>) => answer.body.items.map((item) => item.body)

beforeAll(async () => {
  app = await createTestApp()
  author = await signUp(app, 'author')
  reader = await signUp(app, 'reader')
})
afterAll(() => app.close())

test('a comment is seen by guests with its author, and the note counts it', async () => {
  const noteId = await publishNote(app, author)
  await said(reader, noteId, 'Which tea is it?')
  await said(author, noteId, 'Oolong from last spring')
  const seen = await list(undefined, noteId)
  expect(bodies(seen)).toEqual(['Oolong from last spring', 'Which tea is it?'])
  expect(seen.body.items.map((item) => item.isByNoteAuthor)).toEqual([true, false])
  expect(seen.body.total).toBe(2)
  expect(seen.body.can.comment).toBe(false)
  expect((await list(reader, noteId)).body.can.comment).toBe(true)
  expect((await reader.client('GET /notes/:id', { params: { id: noteId } })).body.counts.comments).toBe(2)
})

test('a reply to a reply stands under the same comment and names whom it answers', async () => {
  const noteId = await publishNote(app, author)
  const first = await said(reader, noteId, 'Is the roof open to all?')
  const reply = await said(author, noteId, 'To the neighbours', first)
  const other = await join()
  await said(other, noteId, 'I am one!', reply)
  const [thread] = (await list(reader, noteId)).body.items
  expect(thread?.replies).toBe(2)
  expect(thread?.firstReplies.map((item) => [item.body, item.answers?.handle ?? null])).toEqual([
    ['To the neighbours', null],
    ['I am one!', 'author'],
  ])
  const replies = await reader.client('GET /comments/:id/replies', { params: { id: first }, query: { limit: 1 } })
  expect(replies.body.items.map((item) => item.body)).toEqual(['To the neighbours'])
  const rest = await reader.client('GET /comments/:id/replies', {
    params: { id: first },
    query: { limit: 1, cursor: replies.body.nextCursor ?? '' },
  })
  expect([rest.body.items.map((item) => item.body), rest.body.nextCursor]).toEqual([['I am one!'], null])
  const linked = await reader.client('GET /comments/:id', { params: { id: reply } })
  expect([linked.body.thread.id, linked.body.reply?.id]).toEqual([first, reply])
})

test('comments page without gap or repeat in both orders, the pinned one leading', async () => {
  const noteId = await publishNote(app, author)
  const ids: CommentId[] = []
  for (const body of ['one', 'two', 'three', 'four', 'five']) ids.push(await said(reader, noteId, body))
  const [first, second] = ids
  if (first === undefined || second === undefined) throw new Error('no comments')
  await author.client('PUT /comments/:id/like', { params: { id: second } })
  await author.client('PUT /comments/:id/pin', { params: { id: first } })
  const walk = async (sort: 'best' | 'new') => {
    const seen: string[] = []
    for (let cursor: string | undefined, more = true; more; ) {
      const page = await list(reader, noteId, { sort, limit: 2, ...(cursor === undefined ? {} : { cursor }) })
      seen.push(...bodies(page))
      cursor = page.body.nextCursor ?? undefined
      more = cursor !== undefined
    }
    return seen
  }
  expect(await walk('best')).toEqual(['one', 'two', 'five', 'four', 'three'])
  expect(await walk('new')).toEqual(['one', 'five', 'four', 'three', 'two'])
  expect((await list(reader, noteId, { cursor: 'WzEsMl0' })).problem.code).toBe('invalid_cursor')
})

test('only the author of the note pins, one first-level comment at a time', async () => {
  const noteId = await publishNote(app, author)
  const [one, two] = [await said(reader, noteId, 'one'), await said(reader, noteId, 'two')]
  const reply = await said(reader, noteId, 'a reply', one)
  expect((await reader.client('PUT /comments/:id/pin', { params: { id: one } })).status).toBe(403)
  expect((await author.client('PUT /comments/:id/pin', { params: { id: reply } })).problem.code).toBe('wrong_state')
  await author.client('PUT /comments/:id/pin', { params: { id: one } })
  await author.client('PUT /comments/:id/pin', { params: { id: two } })
  expect((await list(reader, noteId)).body.items.map((item) => [item.body, item.isPinned])).toEqual([
    ['two', true],
    ['one', false],
  ])
  await author.client('DELETE /comments/:id/pin', { params: { id: two } })
  expect((await list(reader, noteId)).body.items.some((item) => item.isPinned)).toBe(false)
})

test('a like counts once and may be taken back', async () => {
  const noteId = await publishNote(app, author)
  const id = await said(reader, noteId, 'lovely')
  const like = () => author.client('PUT /comments/:id/like', { params: { id } })
  expect((await like()).body).toEqual({ likes: 1, viewer: { liked: true } })
  expect((await like()).body.likes).toBe(1)
  expect((await list(author, noteId)).body.items[0]).toMatchObject({ likes: 1, viewer: { liked: true } })
  expect((await author.client('DELETE /comments/:id/like', { params: { id } })).body).toEqual({
    likes: 0,
    viewer: { liked: false },
  })
})

test('the writer, the note’s author and moderators remove a comment with its replies; strangers do not', async () => {
  const noteId = await publishNote(app, author)
  const stranger = await join()
  const moderator = await signUp(app, 'judge', { roles: ['moderator'] })
  const thread = await said(reader, noteId, 'thread')
  await said(author, noteId, 'reply one', thread)
  const replyOfReader = await said(reader, noteId, 'reply two', thread)
  const other = await said(reader, noteId, 'other')
  expect((await stranger.client('DELETE /comments/:id', { params: { id: thread } })).status).toBe(403)
  expect((await reader.client('DELETE /comments/:id', { params: { id: replyOfReader } })).body).toEqual({
    removed: 1,
    total: 3,
  })
  expect((await list(reader, noteId)).body.items.find((item) => item.id === thread)?.replies).toBe(1)
  expect((await author.client('DELETE /comments/:id', { params: { id: thread } })).body).toEqual({
    removed: 2,
    total: 1,
  })
  expect((await moderator.client('DELETE /comments/:id', { params: { id: other } })).body).toEqual({
    removed: 1,
    total: 0,
  })
  expect((await reader.client('GET /comments/:id', { params: { id: thread } })).status).toBe(404)
  expect((await say(reader, noteId, 'too late', thread)).problem.code).toBe('not_found')
})

test('the note says who may comment', async () => {
  const follower = await join()
  await follower.client('PUT /users/:id/follow', { params: { id: author.id } })
  const followers = await publishNote(app, author, { commentsFrom: 'followers' })
  expect((await say(reader, followers, 'hello')).problem).toMatchObject({
    code: 'comments_closed',
    commentsFrom: 'followers',
  })
  expect((await say(follower, followers, 'hello')).status).toBe(201)
  const following = await publishNote(app, author, { commentsFrom: 'following' })
  expect((await say(follower, following, 'hello')).problem.code).toBe('comments_closed')
  await author.client('PUT /users/:id/follow', { params: { id: follower.id } })
  expect((await say(follower, following, 'hello')).status).toBe(201)
  const off = await publishNote(app, author, { commentsFrom: 'off' })
  expect((await say(follower, off, 'hello')).problem.code).toBe('comments_closed')
  expect((await say(author, off, 'only me')).status).toBe(201)
  expect((await app.client()('POST /notes/:id/comments', { params: { id: off }, body: { body: 'x' } })).status).toBe(
    401,
  )
})

test('a block hides the comments of both from each other and refuses new ones, while totals stay', async () => {
  const [one, two] = [await join(), await join()]
  const noteId = await publishNote(app, author)
  const ones = await said(one, noteId, 'from one')
  await said(two, noteId, 'from two')
  await said(two, noteId, 'an answer', ones)
  await one.client('PUT /users/:id/block', { params: { id: two.id } })
  expect(bodies(await list(one, noteId))).toEqual(['from one'])
  expect((await list(one, noteId)).body.items[0]?.firstReplies).toEqual([])
  expect(bodies(await list(two, noteId))).toEqual(['from two'])
  expect((await list(one, noteId)).body.total).toBe(3)
  expect((await two.client('PUT /comments/:id/like', { params: { id: ones } })).status).toBe(404)
  expect((await say(two, noteId, 'again', ones)).problem.code).toBe('blocked')
  await author.client('PUT /users/:id/block', { params: { id: two.id } })
  expect((await say(two, noteId, 'more')).problem.code).toBe('not_found')
  await author.client('DELETE /users/:id/block', { params: { id: two.id } })
})

test('words the author does not welcome are refused to others, house rules to everyone', async () => {
  const writer = await join()
  const noteId = await publishNote(app, writer)
  await writer.client('PUT /me/comment-settings', { body: { blockedWords: ['ass', '代购', 'ass'] } })
  expect((await writer.client('GET /me/comment-settings')).body).toEqual({ blockedWords: ['ass', '代购'] })
  expect((await say(reader, noteId, 'What an A.S.S, really')).status).toBe(201)
  expect((await say(reader, noteId, 'you ass!')).problem.code).toBe('words_not_welcome')
  expect((await say(reader, noteId, 'first class')).status).toBe(201)
  expect((await say(reader, noteId, '找我代 购')).problem.code).toBe('words_not_welcome')
  expect((await say(writer, noteId, 'no ass here')).status).toBe(201)
  const spam = await say(reader, noteId, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')
  expect(spam.problem.code).toBe('objectionable')
})

test('mentions name the people who exist', async () => {
  const named = await join()
  const noteId = await publishNote(app, author)
  const answer = await say(reader, noteId, `@${named.handle}, see this. @nobody_here too`)
  expect(answer.body.mentions).toEqual([{ id: named.id, handle: named.handle }])
})

test('a picture may stand for words, if it is one’s own and ready', async () => {
  const noteId = await publishNote(app, author)
  const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#c44' } })
    .png()
    .toBuffer()
  const mediaId = await app.apis.media.importReady({ ownerId: reader.id, bytes, alt: 'a red square' })
  const post = (person: TestPerson, mediaIds: (typeof mediaId)[]) =>
    person.client('POST /notes/:id/comments', { params: { id: noteId }, body: { mediaIds } })
  expect((await post(reader, [])).problem.code).toBe('invalid_input')
  expect((await post(author, [mediaId])).status).toBe(404)
  const answer = await post(reader, [mediaId])
  expect(answer.body.pictures.map((picture) => picture.alt)).toEqual(['a red square'])
})

test('a note’s room hears of comments that come and go, by name only', async () => {
  const noteId = await publishNote(app, author)
  const id = await said(reader, noteId, 'knock')
  await reader.client('DELETE /comments/:id', { params: { id } })
  const told = app.realtime.told.filter((one) => one.room === `note:${noteId}`)
  expect(told).toEqual([
    { room: `note:${noteId}`, name: 'comment.added', data: { noteId, total: 1, commentId: id, parentId: null } },
    { room: `note:${noteId}`, name: 'comment.removed', data: { noteId, total: 0, ids: [id] } },
  ])
})

test('under a note one may not see there are no comments', async () => {
  const noteId = await publishNote(app, author, { visibility: 'mutuals' })
  const id = await said(author, noteId, 'among us')
  expect((await list(reader, noteId)).status).toBe(404)
  expect((await reader.client('GET /comments/:id', { params: { id } })).status).toBe(404)
  expect((await say(reader, noteId, 'hello')).status).toBe(404)
})
