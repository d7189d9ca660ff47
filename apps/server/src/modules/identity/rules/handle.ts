import { handle } from '@cinnabar/contracts/handle'

/** Addresses of the site itself, and words that would pass for its staff. */
const reserved = new Set(
  'about admin administrator api app assets auth blog boards brand cart checkout cinnabar collect contact create dev docs edit editor explore feed following help home im legal live login logout me media messages moderator nearby news note notes notifications official operator orders privacy products publish root search security settings shop shops sign-in signin signup staff static status support system team terms topics upload user users verify www'.split(
    ' ',
  ),
)

type HandleVerdict = { handle: string; reason: 'malformed' | 'reserved' | null }

export const judgeHandle = (text: string): HandleVerdict => {
  const parsed = handle.safeParse(text)
  if (!parsed.success) return { handle: text, reason: 'malformed' }
  return { handle: parsed.data, reason: reserved.has(parsed.data) ? 'reserved' : null }
}

/** A handle for somebody who came from another house and chose none: their name as far as it fits, and chance. */
export const proposeHandle = (name: string, chance: string): string => {
  const stem = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 20)
  return `${stem === '' ? 'member' : stem}_${chance}`
}

/** Once in 30 days, so that a name people know does not pass from hand to hand. */
const handleRestDays = 30

export const mayChangeHandleAt = (changedAt: Date | null): Date =>
  changedAt === null ? new Date(0) : new Date(changedAt.getTime() + handleRestDays * 86_400_000)
