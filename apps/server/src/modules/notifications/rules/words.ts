import type { NotificationKind } from '@cinnabar/contracts/notifications'

export type Told = {
  kind: NotificationKind
  names: readonly string[]
  peopleCount: number
  title: string
  excerpt: string
}

type Words = {
  sentence: Record<NotificationKind, (who: string, title: string) => string>
  who: (first: string, second: string | undefined, others: number) => string
  quote: (text: string) => string
  digest: {
    subject: (count: number) => string
    greeting: (name: string) => string
    more: (count: number) => string
    open: string
    stop: string
  }
}

const english: Words = {
  who: (first, second, others) => {
    if (second === undefined)
      return others === 0 ? first : `${first} and ${others} ${others === 1 ? 'other' : 'others'}`
    return others === 0
      ? `${first} and ${second}`
      : `${first}, ${second} and ${others} ${others === 1 ? 'other' : 'others'}`
  },
  quote: (text) => (text === '' ? '' : `“${text}”`),
  sentence: {
    'note-liked': (who, title) => `${who} liked your note ${title}`,
    'note-collected': (who, title) => `${who} saved your note ${title}`,
    'comment-liked': (who) => `${who} liked your comment`,
    followed: (who) => `${who} followed you`,
    commented: (who, title) => `${who} commented on your note ${title}`,
    replied: (who) => `${who} replied to you`,
    mentioned: (who) => `${who} mentioned you`,
  },
  digest: {
    subject: (count) => (count === 1 ? 'One thing you have not seen' : `${count} things you have not seen`),
    greeting: (name) => `Hello ${name}, this happened while you were away:`,
    more: (count) => `… and ${count} more.`,
    open: 'See them all',
    stop: 'You chose this letter; change that here',
  },
}

const chinese: Words = {
  who: (first, second, others) => {
    const named = second === undefined ? first : `${first}、${second}`
    return others === 0 ? named : `${named}等${others + (second === undefined ? 1 : 2)}人`
  },
  quote: (text) => (text === '' ? '' : `《${text}》`),
  sentence: {
    'note-liked': (who, title) => `${who}赞了你的笔记${title}`,
    'note-collected': (who, title) => `${who}收藏了你的笔记${title}`,
    'comment-liked': (who) => `${who}赞了你的评论`,
    followed: (who) => `${who}关注了你`,
    commented: (who, title) => `${who}评论了你的笔记${title}`,
    replied: (who) => `${who}回复了你`,
    mentioned: (who) => `${who}提到了你`,
  },
  digest: {
    subject: (count) => `你有 ${count} 条未读消息`,
    greeting: (name) => `${name}，你好，你不在的时候：`,
    more: (count) => `……还有 ${count} 条。`,
    open: '查看全部',
    stop: '这封信由你订阅，可在此更改',
  },
}

/** Traditional Chinese readers are written to in Simplified, every other language in English, until those are here. */
const wordsOf = (language: string): Words => (language.startsWith('zh') ? chinese : english)

/** One line of what happened, as in a push or a letter. */
export const sentenceOf = (told: Told, language: string): string => {
  const words = wordsOf(language)
  const [first = '', second] = told.names
  const named = second === undefined ? 1 : 2
  const who = words.who(first, second, Math.max(0, told.peopleCount - named))
  const sentence = words.sentence[told.kind](who, words.quote(told.title)).trim()
  return told.excerpt === ''
    ? sentence
    : `${sentence}: ${told.excerpt}`.replace(': ', language.startsWith('zh') ? '：' : ': ')
}

export const digestWords = (language: string): Words['digest'] => wordsOf(language).digest
