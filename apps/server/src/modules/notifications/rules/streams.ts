import type { NotificationKind, NotificationSettings, NotificationStream } from '@cinnabar/contracts/notifications'

export const streamOf: Readonly<Record<NotificationKind, NotificationStream>> = {
  'note-liked': 'reactions',
  'note-collected': 'reactions',
  'comment-liked': 'reactions',
  followed: 'follows',
  commented: 'comments',
  replied: 'comments',
  mentioned: 'comments',
}

type Choice = Exclude<keyof NotificationSettings, 'from' | 'digest'>

/** Which choice in a person's settings governs a kind. */
export const choiceOf: Readonly<Record<NotificationKind, Choice>> = {
  'note-liked': 'likes',
  'comment-liked': 'likes',
  'note-collected': 'collects',
  followed: 'follows',
  commented: 'comments',
  replied: 'comments',
  mentioned: 'mentions',
}

const on = { inApp: true, push: true }

export const defaultSettings: NotificationSettings = {
  likes: on,
  collects: on,
  follows: on,
  comments: on,
  mentions: on,
  from: 'everyone',
  digest: 'off',
}
