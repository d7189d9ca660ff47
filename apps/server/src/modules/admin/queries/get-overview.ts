import { lanes } from '../../../platform/jobs/job.ts'
import type { AdminDeps } from '../index.ts'

const megabyte = 1_048_576

export const getOverview =
  ({ platform: { db, clock, jobs }, countOpenReports }: AdminDeps) =>
  async () => {
    const [counts, reportsOpen] = await Promise.all([jobs.count(), countOpenReports()])
    const of = (lane: string, state: string) => counts.find((row) => row.lane === lane && row.state === state)
    return {
      lanes: lanes.map((lane) => {
        const waiting = of(lane, 'waiting')
        const age = waiting?.oldest == null ? 0 : (clock.now().getTime() - waiting.oldest.getTime()) / 1_000
        return {
          lane,
          waiting: waiting?.count ?? 0,
          dead: of(lane, 'dead')?.count ?? 0,
          oldestSeconds: Math.max(0, age),
        }
      }),
      reportsOpen,
      process: {
        uptimeSeconds: process.uptime(),
        memoryMb: process.memoryUsage.rss() / megabyte,
        node: process.version,
        store: db.embedded ? ('embedded' as const) : ('postgres' as const),
      },
    }
  }
