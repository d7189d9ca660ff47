/** What a guest was about to do; done for them once they have signed in. */
export type Deed = { readonly deed: 'like' | 'collect' | 'follow'; readonly id: string }
type Invitation = { readonly deed: Deed | null }

const storageKey = 'deed'
const forgottenAfter = 30 * 60_000
let invitation: Invitation | null = null
const listeners = new Set<() => void>()
const set = (next: Invitation | null): void => {
  invitation = next
  for (const listener of listeners) listener()
}

/** For a guest who likes, saves, follows or says something: opens the gate, which shows the way there and back. */
export const inviteToSignIn = (deed: Deed | null = null): void => set({ deed })
export const closeInvitation = (): void => set(null)
export const onInvitation = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export const currentInvitation = (): Invitation | null => invitation

/** Kept for this tab alone while its visitor is at the door. */
export const keepDeed = (deed: Deed | null): void => {
  if (deed === null) sessionStorage.removeItem(storageKey)
  else sessionStorage.setItem(storageKey, JSON.stringify({ ...deed, at: Date.now() }))
}

/** Takes what was kept, once; nothing where it is too long ago to be still meant. */
export const takeDeed = (): Deed | null => {
  const text = sessionStorage.getItem(storageKey)
  sessionStorage.removeItem(storageKey)
  if (text === null) return null
  const kept = JSON.parse(text) as Deed & { at: number }
  return Date.now() - kept.at > forgottenAfter ? null : { deed: kept.deed, id: kept.id }
}
