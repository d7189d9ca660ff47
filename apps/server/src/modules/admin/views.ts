import type { DeadJob } from '../../platform/jobs/jobs.ts'

const secretNames = /password|token|secret|code/i

/** A payload is shown without what could open a door. */
const withoutSecrets = (payload: unknown): unknown =>
  typeof payload === 'object' && payload !== null && !Array.isArray(payload)
    ? Object.fromEntries(
        Object.entries(payload).map(([name, value]) => [name, secretNames.test(name) ? '[hidden]' : value]),
      )
    : payload

export const toDeadJob = (job: DeadJob) => ({
  id: job.id,
  name: job.name,
  attempts: job.attempts,
  error: job.last_error ?? '',
  payload: withoutSecrets(job.payload),
  createdAt: job.created_at.toISOString(),
})
