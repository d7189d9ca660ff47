import type { EventHandler } from '../platform/events/events.ts'
import { createEvents, deliveries } from '../platform/events/outbox.ts'
import { answerUnknown } from '../platform/http/errors.ts'
import { mountFetch } from '../platform/http/fetch-mount.ts'
import { createIdempotency } from '../platform/http/idempotency.ts'
import { describeApi } from '../platform/http/openapi.ts'
import { registerRoutes } from '../platform/http/register-routes.ts'
import { createHttp, type Http } from '../platform/http/server.ts'
import type { Lane } from '../platform/jobs/job.ts'
import { createJobs } from '../platform/jobs/jobs.ts'
import { createJobRunner, type JobRunner } from '../platform/jobs/runner.ts'
import { mailWorker } from '../platform/mail/send-letter.ts'
import type { Platform } from '../platform/module.ts'
import { type Composition, compose } from './compose.ts'
import { platformUpkeep } from './upkeep.ts'

const wakeChannel = 'jobs:wake'

export type Parts = Omit<Platform, 'events' | 'jobs'>

export type Program = Composition & {
  platform: Platform
  http: Http
  runner: JobRunner
}

/** Builds the whole program on given parts; starts nothing. Tests and `main.ts` share it. */
export const createProgram = async (parts: Parts, { shedLoad = false } = {}): Promise<Program> => {
  const handlers: EventHandler[] = []
  const jobs = createJobs(parts.db, parts.clock)
  const platform: Platform = { ...parts, jobs, events: createEvents(jobs, parts.clock, () => handlers) }
  const composition = compose(platform)
  const idempotency = createIdempotency(parts.db, parts.clock)
  handlers.push(...composition.modules.flatMap((module) => module.handlers ?? []))
  const upkeep = platformUpkeep(parts.db, parts.clock, idempotency)
  const runner = createJobRunner({
    db: parts.db,
    jobs,
    clock: parts.clock,
    log: parts.log,
    workers: [
      ...deliveries(parts.db, parts.clock, handlers),
      ...upkeep.workers,
      mailWorker(parts.mail),
      ...composition.modules.flatMap((module) => module.workers ?? []),
    ],
    schedules: [...upkeep.schedules, ...composition.modules.flatMap((module) => module.schedules ?? [])],
  })
  // Every process hears of new work, whichever wrote it; the poll is only the net below.
  await parts.cache.subscribe(wakeChannel, (lane) => runner.wake(lane as Lane))
  jobs.onWake((lane) => {
    parts.cache
      .publish(wakeChannel, lane)
      .catch((error: unknown) => parts.log.warn({ err: error }, 'could not wake the workers'))
  })
  const httpParts = { ...parts, idempotency, identify: composition.identify, shedLoad }
  const http = await createHttp(httpParts)
  http.decorateRequest('viewer', null)
  await describeApi(http, parts.config.PUBLIC_URL)
  await http.register(async (scope) => {
    registerRoutes(
      scope as Http,
      httpParts,
      composition.modules.flatMap((module) => module.routes ?? []),
    )
  })
  for (const mount of composition.modules.flatMap((module) => module.mounts ?? []))
    await mountFetch(http, mount.prefix, parts.config.PUBLIC_URL, mount.handle, mount.described)
  answerUnknown(http)
  return { ...composition, platform, http, runner }
}
