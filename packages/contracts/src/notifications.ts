import { z } from 'zod'
import { endpoint, endpoints } from './endpoint.ts'
import { cover } from './note-card.ts'
import { personCard } from './person-card.ts'
import { id, page, pageQuery, timestamp } from './shapes.ts'

export const notificationStream = z.enum(['reactions', 'follows', 'comments'])
export type NotificationStream = z.output<typeof notificationStream>

export const notificationKind = z.enum([
  'note-liked',
  'note-collected',
  'comment-liked',
  'followed',
  'commented',
  'replied',
  'mentioned',
])
export type NotificationKind = z.output<typeof notificationKind>

export const notification = z.object({
  id: id('notification'),
  stream: notificationStream,
  kind: notificationKind,
  /** The latest people of the group, newest first, at most three. */
  people: z.array(personCard),
  /** How many people the group holds: "Ada and 12 others" is `peopleCount` 13. */
  peopleCount: z.number(),
  note: z.object({ id: id('note'), title: z.string(), cover }).nullable(),
  comment: z.object({ id: id('comment'), excerpt: z.string(), parentId: id('comment').nullable() }).nullable(),
  at: timestamp,
  isRead: z.boolean(),
})

export type Notification = z.output<typeof notification>

export const unreadCounts = z.object({
  reactions: z.number(),
  follows: z.number(),
  comments: z.number(),
  total: z.number(),
})

export type UnreadCounts = z.output<typeof unreadCounts>

const channels = z.object({ inApp: z.boolean(), push: z.boolean() })

export const notificationSettings = z.object({
  likes: channels,
  collects: channels,
  follows: channels,
  comments: channels,
  mentions: channels,
  /** Whose doings are told: everyone's, or those of people I follow. */
  from: z.enum(['everyone', 'following']),
  /** A letter with what is still unread. */
  digest: z.enum(['off', 'daily', 'weekly']),
})

export type NotificationSettings = z.output<typeof notificationSettings>

const endpointAddress = z.url({ protocol: /^https$/ }).max(2_000)

export const notifications = endpoints({
  'GET /notifications': endpoint({
    summary: 'What happened to me, grouped, newest first; of one stream or all',
    access: 'member',
    query: pageQuery.extend({ stream: notificationStream.optional() }),
    reply: page(notification),
    refusals: ['invalid_cursor'],
  }),
  'GET /notifications/unread': endpoint({
    summary: 'How many are unread, by stream',
    access: 'member',
    reply: unreadCounts,
    refusals: [],
  }),
  'POST /notifications/read': endpoint({
    summary: 'Mark as read: those named, a stream, or all',
    access: 'member',
    body: z.object({
      ids: z.array(id('notification')).min(1).max(100).optional(),
      stream: notificationStream.optional(),
    }),
    reply: unreadCounts,
    status: 200,
    refusals: [],
  }),
  'GET /me/notification-settings': endpoint({
    summary: 'What I am told of, and how',
    access: 'member',
    reply: notificationSettings,
    refusals: [],
  }),
  'PUT /me/notification-settings': endpoint({
    summary: 'Choose what I am told of, and how',
    access: 'member',
    body: notificationSettings,
    reply: notificationSettings,
    refusals: [],
  }),
  'GET /notifications/push-key': endpoint({
    summary: 'The VAPID public key (RFC 8292) a browser subscribes with',
    access: 'anyone',
    reply: z.object({ publicKey: z.string() }),
    refusals: [],
  }),
  'POST /me/push-subscriptions': endpoint({
    summary: 'Send pushes to this browser',
    access: 'member',
    body: z.object({
      endpoint: endpointAddress,
      keys: z.object({
        p256dh: z.string().regex(/^[\w-]{80,100}={0,2}$/),
        auth: z.string().regex(/^[\w-]{16,32}={0,2}$/),
      }),
    }),
    status: 204,
    refusals: ['limit_reached'],
    perMinute: 20,
  }),
  'DELETE /me/push-subscriptions': endpoint({
    summary: 'Send no more pushes to this browser',
    access: 'member',
    body: z.object({ endpoint: endpointAddress }),
    status: 204,
    refusals: [],
  }),
})
