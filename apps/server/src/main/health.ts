import type { Db } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { Http } from '../platform/http/server.ts'
import type { Metrics } from '../platform/metrics/metrics.ts'

/** What is still being made behind the first page: `{ pictures: { done, total } }`. */
export type Progress = Readonly<Record<string, { done: number; total: number }>>

type HealthParts = { db: Db; metrics: Metrics; migrated: () => boolean; progress: () => Progress }

/** `/healthz`: the process lives. `/readyz`: the first feed page serves with its pictures. `/metrics`: Prometheus. */
export const serveHealth = (http: Http, { db, metrics, migrated, progress }: HealthParts): void => {
  const hide = { schema: { hide: true } } as const
  http.get('/healthz', hide, async () => ({ status: 'alive' }))
  http.get('/readyz', hide, async (_request, reply) => {
    const databaseAnswers = await db.rows(sql`select 1`).then(
      () => true,
      () => false,
    )
    const page = await http.inject({ url: '/api/v1/feed?limit=24' })
    const feedServes = page.statusCode === 200
    const { covers } = progress()
    const coversDone = covers === undefined || covers.done >= covers.total
    const ready = migrated() && databaseAnswers && feedServes && coversDone
    return reply
      .code(ready ? 200 : 503)
      .send({ ready, migrated: migrated(), database: databaseAnswers, feed: feedServes, making: progress() })
  })
  http.get('/metrics', hide, async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.text()),
  )
}
