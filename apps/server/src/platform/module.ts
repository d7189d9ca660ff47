import type { EndpointTable } from '@cinnabar/contracts/endpoint'
import type { Cache } from './cache/cache.ts'
import type { Clock } from './clock/clock.ts'
import type { Config } from './config/config.ts'
import type { Db } from './database/database.ts'
import type { EventHandler, Events } from './events/events.ts'
import type { FetchHandler } from './http/fetch-mount.ts'
import type { Route } from './http/route.ts'
import type { JobWorker, Schedule } from './jobs/job.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Log } from './log/log.ts'
import type { Mail } from './mail/mail.ts'
import type { Metrics } from './metrics/metrics.ts'
import type { Realtime } from './realtime/realtime.ts'
import type { Storage } from './storage/storage.ts'

/** What every module is given besides the modules below it. */
export type Platform = {
  config: Config
  log: Log
  clock: Clock
  db: Db
  events: Events
  jobs: Jobs
  cache: Cache
  storage: Storage
  mail: Mail
  realtime: Realtime
  metrics: Metrics
}

/** What a module's front door answers; all but `api` is taken by `main/compose.ts` only. */
export type Module<Api> = {
  /** Calls for the modules above. */
  api: Api
  routes?: readonly Route[]
  handlers?: readonly EventHandler[]
  workers?: readonly JobWorker[]
  schedules?: readonly Schedule[]
  /** Routes of a library that speaks Fetch, by prefix. */
  mounts?: readonly { prefix: string; handle: FetchHandler; described?: EndpointTable }[]
}
