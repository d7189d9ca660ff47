import type { z } from 'zod'
import type { Tx } from '../database/database.ts'

/** A fact that a module tells: its name is past tense (`note.published`), its payload is small and stable by version. */
export type EventDefinition<Payload> = {
  readonly name: string
  readonly version: number
  readonly schema: z.ZodType<Payload>
}

export const defineEvent = <Payload>(
  name: string,
  version: number,
  schema: z.ZodType<Payload>,
): EventDefinition<Payload> => ({ name, version, schema })

export type DomainEvent<Payload> = {
  readonly id: string
  readonly name: string
  readonly version: number
  /** The thing it is about; order is promised per aggregate only, by what the payload says of its version. */
  readonly aggregateId: string
  readonly payload: Payload
  readonly at: Date
}

/** A reaction in another module. Runs in a transaction of its own, once per event whatever crashes in between. */
export type EventHandler = {
  readonly event: EventDefinition<unknown>
  readonly name: string
  readonly handle: (tx: Tx, event: DomainEvent<unknown>) => Promise<void>
}

/** `name` is `module.reaction`, stable for ever: it is the key that makes at-least-once into once. */
export const on = <Payload>(
  event: EventDefinition<Payload>,
  name: string,
  handle: (tx: Tx, event: DomainEvent<Payload>) => Promise<void>,
): EventHandler => ({
  event: event as EventDefinition<unknown>,
  name,
  handle: (tx, raw) => handle(tx, { ...raw, payload: event.schema.parse(raw.payload) }),
})

export type Events = {
  /** Writes the event in the transaction of the change it tells of. */
  emit<Payload>(tx: Tx, event: EventDefinition<Payload>, aggregateId: string, payload: Payload): Promise<void>
}
