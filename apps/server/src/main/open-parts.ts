import { createMemoryCache } from '../platform/cache/memory-cache.ts'
import { openRedis } from '../platform/cache/open-redis.ts'
import { createRedisCache } from '../platform/cache/redis-cache.ts'
import { systemClock } from '../platform/clock/clock.ts'
import type { Config } from '../platform/config/config.ts'
import { openEmbedded } from '../platform/database/embedded.ts'
import { openPostgres } from '../platform/database/postgres.ts'
import { createLog } from '../platform/log/log.ts'
import { createMail, type Mailbox } from '../platform/mail/create-mail.ts'
import { createMetrics } from '../platform/metrics/metrics.ts'
import { createRealtime, type LiveRealtime } from '../platform/realtime/live-realtime.ts'
import { createStorage } from '../platform/storage/create-storage.ts'
import type { Parts } from './program.ts'

export type LiveParts = Parts & { realtime: LiveRealtime; mailbox: Mailbox | undefined }

/** Opens what the environment names: a server or the embedded store, Redis or memory, S3 or disk, SMTP or the dev mailbox. */
export const openParts = async (config: Config): Promise<LiveParts> => {
  const log = createLog(config.LOG_LEVEL)
  const metrics = createMetrics()
  const redis = config.REDIS_URL === undefined ? undefined : await openRedis(config.REDIS_URL, log)
  const cache = redis === undefined ? createMemoryCache() : createRedisCache(redis, log)
  const db =
    config.DATABASE_URL === undefined
      ? await openEmbedded(config.DATA_DIR)
      : await openPostgres(config.DATABASE_URL, log)
  const realtime = createRealtime({
    cache,
    log,
    metrics,
    limits: config.RATE_LIMITS,
    publicUrl: config.PUBLIC_URL,
    trustProxy: config.TRUST_PROXY,
    ...(redis === undefined ? {} : { redis }),
  })
  const { mail, mailbox } = createMail(config, log)
  return {
    config,
    log,
    metrics,
    cache,
    db,
    realtime,
    mail,
    mailbox,
    clock: systemClock,
    storage: createStorage(config),
  }
}
