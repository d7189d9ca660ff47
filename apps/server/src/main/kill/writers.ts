import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Ledger, Wish } from './ledger.ts'

export type Person = { id: string; handle: string; token: string }

type Answer = { status: number; body: { id?: string; status?: string; code?: string } }

/** Load is shed before it hurts; whether the wish was heard is then left open, as after a cut. */
class Shed extends Error {}

/** A status outside 2xx is a fault of the proof or of the server: nothing that the writers ask is refusable. */
class Unexpected extends Error {}

const connectionLost = (error: unknown): boolean => error instanceof TypeError

const call = async (address: string, token: string, method: string, path: string, body?: object): Promise<Answer> => {
  const response = await fetch(`${address}/api/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'idempotency-key': randomUUID(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (response.status === 503) throw new Shed(path)
  if (!response.ok) throw new Unexpected(`${method} ${path} answered ${response.status}: ${text.slice(0, 300)}`)
  return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Answer['body']) }
}

export const join = async (address: string, handle: string): Promise<Person> => {
  const response = await fetch(`${address}/api/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      name: handle,
      handle,
      email: `${handle}@kill.test`,
      password: `${randomUUID()} of a proof`,
    }),
  })
  if (!response.ok) throw new Unexpected(`signing up answered ${response.status}: ${await response.text()}`)
  const token = response.headers.get('set-auth-token')
  const { user } = (await response.json()) as { user: { id: string } }
  if (token === null) throw new Unexpected('signing up gave no token')
  return { id: user.id, handle, token }
}

type Chance = () => number
const pick = <Item>(items: readonly Item[], chance: Chance): Item | undefined =>
  items[Math.floor(chance() * items.length)]

/** One client writes without pause until the connection is cut; each wish is in the ledger before it is sent. */
export const writeUntilCut = async (
  address: string,
  me: Person,
  people: readonly Person[],
  ledger: Ledger,
  chance: Chance,
): Promise<void> => {
  const ask = async (wish: Wish, method: string, path: string, body?: object): Promise<Answer> => {
    ledger.wishes.push(wish)
    const answer = await call(address, me.token, method, path, body)
    wish.answered = true
    return answer
  }
  const write = async (): Promise<void> => {
    const body = `What I saw at ${randomUUID()}`
    const draft: Wish = { kind: 'draft', person: me.id, body, answered: false, noteId: undefined }
    const made = await ask(draft, 'POST', '/notes', { kind: 'text', title: 'Seen today', body, topics: ['proof'] })
    const noteId = made.body.id ?? ''
    draft.noteId = noteId
    const publish: Wish = { kind: 'publish', person: me.id, noteId, answered: false }
    const { body: state } = await ask(publish, 'POST', `/notes/${noteId}/publish`, {})
    if (state.status !== 'published') throw new Unexpected(`a note was not published but ${state.status}`)
    ledger.published.push(noteId)
  }
  const react = async (noteId: string): Promise<void> => {
    const dice = chance()
    if (dice < 0.55) {
      const on = dice < 0.4
      await ask(
        { kind: 'like', person: me.id, noteId, on, answered: false },
        on ? 'PUT' : 'DELETE',
        `/notes/${noteId}/like`,
      )
    } else {
      const body = `A word at ${randomUUID()}`
      await ask(
        { kind: 'comment', person: me.id, noteId, body, answered: false },
        'POST',
        `/notes/${noteId}/comments`,
        {
          body,
        },
      )
    }
  }
  const turn = async (): Promise<void> => {
    const dice = chance()
    const noteId = pick(ledger.published, chance)
    if (dice < 0.3 || noteId === undefined) return write()
    if (dice < 0.85) return react(noteId)
    const other = pick(
      people.filter(({ id }) => id !== me.id),
      chance,
    )
    if (other === undefined) return
    const on = chance() < 0.6
    await ask(
      { kind: 'follow', person: me.id, followed: other.id, on, answered: false },
      on ? 'PUT' : 'DELETE',
      `/users/${other.id}/follow`,
    )
  }
  for (;;) {
    try {
      await turn()
    } catch (error) {
      if (connectionLost(error)) return
      if (!(error instanceof Shed)) throw error
      await pause(50)
    }
  }
}
