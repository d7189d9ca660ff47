import { randomBytes } from 'node:crypto'
import type { NoteId } from '@cinnabar/kernel/ids'
import { publishNote } from '@cinnabar/testkit/notes'
import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import type { Module } from '../../../platform/module.ts'
import { createNotifications, type NotificationsApi, type PushOutcome } from '../index.ts'

let app: TestApp
/** The module again, on the same parts, with a push service of our own. */
let notifications: Module<NotificationsApi>
let ada: TestPerson
let bo: TestPerson
let noteId: NoteId
let number = 0
let outcome: PushOutcome = 'sent'
const pushed: { endpoint: string; body: string; path: string }[] = []

const run = async (name: string, payload: unknown = {}): Promise<void> => {
  const worker = notifications.workers?.find((one) => one.job.name === name)
  if (worker === undefined) throw new Error(`No worker ${name}`)
  await worker.run(payload, { jobId: 'test', attempt: 1, last: false, signal: new AbortController().signal })
}

/** A like that reaches notifications at once, past the queue whose pushes would go out to the world. */
const like = async (person: TestPerson): Promise<void> => {
  await person.client('PUT /notes/:id/like', { params: { id: noteId } })
  const handler = notifications.handlers?.find((one) => one.name === 'notifications.tell-like')
  const payload = { noteId, authorId: ada.id, userId: person.id, total: 1 }
  const event = { id: noteId, name: 'note.liked', version: 1, aggregateId: noteId, payload, at: app.clock.now() }
  await app.platform.db.transaction(async (tx) => handler?.handle(tx, event))
}

const pushesDue = async (): Promise<unknown[]> => {
  const rows = await app.platform.db.rows<{ payload: unknown }>(sql`
    delete from platform_jobs where name = 'notifications.send-push' returning payload`)
  return rows.map((row) => row.payload)
}

const subscribe = (person: TestPerson, endpoint: string) =>
  person.client('POST /me/push-subscriptions', {
    body: {
      endpoint,
      keys: { p256dh: randomBytes(65).toString('base64url'), auth: randomBytes(16).toString('base64url') },
    },
  })

beforeAll(async () => {
  app = await createTestApp()
  notifications = createNotifications({
    platform: app.platform,
    ...app.apis,
    push: {
      makeKeys: () => ({ publicKey: 'public', privateKey: 'private' }),
      send: async (target, payload) => {
        pushed.push({ endpoint: target.endpoint, ...(JSON.parse(payload) as { body: string; path: string }) })
        return outcome
      },
    },
  })
})
beforeEach(async () => {
  outcome = 'sent'
  pushed.length = 0
  number += 1
  ada = await signUp(app, `ada_${number}`, { name: 'Ada', language: 'zh-Hans' })
  bo = await signUp(app, `bo_${number}`, { name: 'Bo' })
  noteId = await publishNote(app, ada, { title: '屋顶的茶' })
})
afterAll(() => app.close())

test('the first of a group is pushed once to each browser, in its owner’s language, and the next is not', async () => {
  await subscribe(ada, `https://fcm.googleapis.com/fcm/send/phone-${number}`)
  await subscribe(ada, `https://web.push.apple.com/desk-${number}`)
  await like(bo)
  const due = await pushesDue()
  expect(due).toHaveLength(2)
  for (const payload of due) await run('notifications.send-push', payload)
  expect(pushed.map((one) => [new URL(one.endpoint).host, one.body, one.path])).toEqual([
    ['fcm.googleapis.com', 'Bo赞了你的笔记《屋顶的茶》', `/notes/${noteId}`],
    ['web.push.apple.com', 'Bo赞了你的笔记《屋顶的茶》', `/notes/${noteId}`],
  ])
  await like(await signUp(app, `cleo_${number}`))
  expect(await pushesDue()).toEqual([])
})

test('what was read meanwhile is not pushed', async () => {
  await subscribe(ada, `https://fcm.googleapis.com/fcm/send/phone-${number}`)
  await like(bo)
  await ada.client('POST /notifications/read', { body: {} })
  for (const payload of await pushesDue()) await run('notifications.send-push', payload)
  expect(pushed).toEqual([])
})

test('a browser that is gone is forgotten', async () => {
  await subscribe(ada, `https://fcm.googleapis.com/fcm/send/phone-${number}`)
  await like(bo)
  outcome = 'gone'
  const due = await pushesDue()
  for (const payload of [...due, ...due]) await run('notifications.send-push', payload)
  expect(pushed).toHaveLength(1)
})

test('a machine that is no push service is not subscribed, and a browser unsubscribed hears no more', async () => {
  const refused = await subscribe(ada, 'https://192.168.0.1/admin')
  expect([refused.status, refused.problem.code]).toEqual([400, 'invalid_input'])
  const endpoint = `https://fcm.googleapis.com/fcm/send/phone-${number}`
  expect((await subscribe(ada, endpoint)).status).toBe(204)
  expect((await ada.client('DELETE /me/push-subscriptions', { body: { endpoint } })).status).toBe(204)
  await like(bo)
  expect(await pushesDue()).toEqual([])
})

test('a letter comes to whoever chose it, once a day, with what is unread, and to nobody else', async () => {
  const letters = async () => {
    await run('notifications.write-digests')
    await app.drainEvents()
    return app.mail.letters.splice(0).filter((letter) => letter.to.startsWith(`ada_${number}@`))
  }
  await like(bo)
  expect(await letters()).toEqual([])
  const { body: settings } = await ada.client('GET /me/notification-settings')
  await ada.client('PUT /me/notification-settings', { body: { ...settings, digest: 'daily' } })
  const [letter, ...more] = await letters()
  expect(more).toEqual([])
  expect(letter?.subject).toBe('你有 1 条未读消息')
  expect(letter?.text).toContain('Bo赞了你的笔记《屋顶的茶》')
  app.clock.advance(2 * 3_600_000)
  expect(await letters()).toEqual([])
  app.clock.advance(24 * 3_600_000)
  expect(await letters()).toEqual([])
  await like(await signUp(app, `dora_${number}`))
  expect(await letters()).toHaveLength(1)
})

test('what nobody touched for half a year is let go', async () => {
  const kept = async (days: number) => {
    app.clock.advance(days * 86_400_000)
    await run('notifications.prune')
    const client = app.client(await app.apis.identity.openSession(ada.id))
    return (await client('GET /notifications')).body.items.length
  }
  await like(bo)
  expect(await kept(179)).toBe(1)
  expect(await kept(2)).toBe(0)
})
