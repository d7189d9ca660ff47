import type { z } from 'zod'

/** Queues that do not hold each other up: heavy media never delays an event. */
export const lanes = ['events', 'default', 'media', 'video', 'mail'] as const
export type Lane = (typeof lanes)[number]

export type JobDefinition<Payload> = {
  readonly name: string
  readonly schema: z.ZodType<Payload>
  readonly lane: Lane
  /** Tries before it becomes a dead letter that operators see. */
  readonly attempts: number
  /** Seconds one try may take; the lease is this long, so a crashed worker's job is taken up again after it. */
  readonly timeoutSeconds: number
}

type Options = { lane?: Lane; attempts?: number; timeoutSeconds?: number }

/** `name` is `module.verb-noun`. */
export const defineJob = <Payload>(
  name: string,
  schema: z.ZodType<Payload>,
  { lane = 'default', attempts = 8, timeoutSeconds = 60 }: Options = {},
): JobDefinition<Payload> => ({ name, schema, lane, attempts, timeoutSeconds })

export type JobRun = {
  readonly jobId: string
  /** 1 on the first try. */
  readonly attempt: number
  /** True on the try after which the job is dead. */
  readonly last: boolean
  /** Aborted on time-out and on graceful stop. */
  readonly signal: AbortSignal
}

export type JobWorker = {
  readonly job: JobDefinition<unknown>
  readonly run: (payload: unknown, run: JobRun) => Promise<void>
}

/** A job may run twice (a crash after its effect): its work is idempotent. */
export const work = <Payload>(
  job: JobDefinition<Payload>,
  run: (payload: Payload, run: JobRun) => Promise<unknown>,
): JobWorker => ({
  job: job as JobDefinition<unknown>,
  run: async (payload, about) => {
    await run(job.schema.parse(payload), about)
  },
})

/** A job put in the queue by the clock. `cron` has five fields, in UTC. */
export type Schedule = {
  readonly name: string
  readonly cron: string
  readonly job: JobDefinition<Record<string, never>>
}
