/** A write that a client asked for. It is `answered` once the server said yes; otherwise it may be there or not. */
export type Wish =
  | { kind: 'draft'; person: string; body: string; answered: boolean; noteId: string | undefined }
  | { kind: 'publish'; person: string; noteId: string; answered: boolean }
  | { kind: 'comment'; person: string; noteId: string; body: string; answered: boolean }
  | { kind: 'like'; person: string; noteId: string; on: boolean; answered: boolean }
  | { kind: 'follow'; person: string; followed: string; on: boolean; answered: boolean }

/** Everything asked since the install began, in the order in which each person asked it. */
export type Ledger = { wishes: Wish[]; published: string[] }

export const newLedger = (): Ledger => ({ wishes: [], published: [] })

export const answeredCount = (ledger: Ledger): number => ledger.wishes.filter((wish) => wish.answered).length

type Toggle = Extract<Wish, { on: boolean }>

const subjectOf = (wish: Toggle): string =>
  `${wish.kind} ${wish.person} ${wish.kind === 'like' ? wish.noteId : wish.followed}`

/** What must hold of each like and follow: its last answered wish, unless a later one was left unanswered. */
export const certainToggles = (ledger: Ledger): Toggle[] => {
  const last = new Map<string, Toggle>()
  const unsure = new Set<string>()
  for (const wish of ledger.wishes) {
    if (wish.kind !== 'like' && wish.kind !== 'follow') continue
    const subject = subjectOf(wish)
    if (wish.answered) {
      last.set(subject, wish)
      unsure.delete(subject)
    } else unsure.add(subject)
  }
  return [...last].filter(([subject]) => !unsure.has(subject)).map(([, wish]) => wish)
}
