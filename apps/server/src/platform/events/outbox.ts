import { z } from 'zod'
import type { Clock } from '../clock/clock.ts'
import type { Db } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { newId } from '../ids/ids.ts'
import { defineJob, type JobDefinition, type JobWorker, work } from '../jobs/job.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { DomainEvent, EventHandler, Events } from './events.ts'

const delivery = z.object({
  id: z.string(),
  name: z.string(),
  version: z.number(),
  aggregateId: z.string(),
  payload: z.unknown(),
  at: z.iso.datetime(),
})

const deliveryJob = (handler: EventHandler) =>
  defineJob(`event:${handler.name}`, delivery, { lane: 'events', attempts: 12 })

/**
 * Transactional outbox: `emit` writes the event and one job per reaction in the transaction of the change, so none is
 * lost and none tells of a change that was rolled back.
 */
export const createEvents = (jobs: Jobs, clock: Clock, handlers: () => readonly EventHandler[]): Events => ({
  emit: async (tx, event, aggregateId, payload) => {
    const id = newId()
    const at = clock.now()
    const checked = event.schema.parse(payload)
    await tx.run(sql`
      insert into platform_events (id, name, version, aggregate_id, payload, at)
      values (${id}, ${event.name}, ${event.version}, ${aggregateId}, ${JSON.stringify(checked)}::jsonb, ${at})`)
    const told = { id, name: event.name, version: event.version, aggregateId, payload: checked, at: at.toISOString() }
    const hearing = handlers().filter(
      ({ event: heard }) => heard.name === event.name && heard.version === event.version,
    )
    await jobs.enqueueAll(
      tx,
      hearing.map((handler) => ({ job: deliveryJob(handler) as JobDefinition<unknown>, payload: told })),
    )
  },
})

/** The jobs that carry events to their reactions, once each. */
export const deliveries = (db: Db, clock: Clock, handlers: readonly EventHandler[]): JobWorker[] =>
  handlers.map((handler) =>
    work(deliveryJob(handler), (told) =>
      db.transaction(async (tx) => {
        const first = await tx.run(sql`
          insert into platform_handled (event_id, handler, at)
          values (${told.id}, ${handler.name}, ${clock.now()}) on conflict do nothing`)
        if (first === 0) return
        const event: DomainEvent<unknown> = { ...told, at: new Date(told.at) }
        await handler.handle(tx, event)
      }),
    ),
  )
