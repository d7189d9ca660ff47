import { useQuery } from '@tanstack/react-query'
import { TriangleAlert } from 'lucide-react'
import { Link } from 'react-router'
import { useCount } from '../../../lib/page.tsx'
import { wordsOfRefusal } from '../../../lib/refusals.ts'
import { m } from '../../../paraglide/messages.js'
import { Notice } from '../../../ui/notice.tsx'
import { Table } from '../../../ui/table.tsx'
import { type Overview, overviewQuery } from '../queries.ts'

const Figure = ({ name, value, to }: { name: string; value: string; to?: string }) => (
  <div className="min-w-32 flex-1 border-line px-4 first:pl-0 not-first:border-l max-desk:basis-2/5 max-desk:border-l-0! max-desk:px-0">
    <p className="text-13 text-ink-muted">
      {to === undefined ? (
        name
      ) : (
        <Link to={to} className="hover:underline">
          {name}
        </Link>
      )}
    </p>
    <p className="num text-28 font-bold">{value}</p>
  </div>
)

const seconds = (value: number): string => {
  if (value < 60) return m.admin_seconds({ count: Math.round(value) })
  if (value < 3_600) return m.admin_minutes({ count: Math.round(value / 60) })
  return m.admin_hours({ count: Math.round(value / 3_600) })
}
const slowAfterSeconds = 600

/** What an operator looks at first: is something stuck, and whom does it keep waiting. */
export const OverviewPage = ({ first }: { first: Overview }) => {
  const count = useCount()
  const { data = first, isError, error } = useQuery({ ...overviewQuery(), initialData: first })
  const waiting = data.lanes.reduce((sum, lane) => sum + lane.waiting, 0)
  const dead = data.lanes.reduce((sum, lane) => sum + lane.dead, 0)
  const slow = data.lanes.filter(({ oldestSeconds }) => oldestSeconds > slowAfterSeconds)
  return (
    <div className="grid gap-8">
      {isError && <Notice kind="danger" icon={TriangleAlert} title={wordsOfRefusal(error)} />}
      {slow.length > 0 && (
        <Notice
          kind="warning"
          icon={TriangleAlert}
          title={m.admin_slow({ lanes: slow.map(({ lane }) => lane).join(', ') })}
        >
          {m.admin_slow_text()}
        </Notice>
      )}
      {dead > 0 && (
        <Notice kind="danger" icon={TriangleAlert} title={m.admin_dead_notice({ count: dead })}>
          <Link to="/admin/jobs" className="font-bold text-ink hover:underline">
            {m.admin_show()}
          </Link>
        </Notice>
      )}
      <div className="flex flex-wrap gap-y-4">
        <Figure name={m.admin_waiting()} value={count(waiting)} />
        <Figure name={m.admin_dead()} value={count(dead)} to="/admin/jobs" />
        <Figure name={m.admin_reports_open()} value={count(data.reportsOpen)} to="/admin/reports" />
        <Figure name={m.admin_memory()} value={m.admin_megabytes({ count: Math.round(data.process.memoryMb) })} />
        <Figure name={m.admin_uptime()} value={seconds(data.process.uptimeSeconds)} />
      </div>
      <div>
        <h2 className="pb-1 font-bold">{m.admin_queues()}</h2>
        {data.lanes.length === 0 && <p className="py-2 text-ink-muted">{m.admin_quiet()}</p>}
        <Table
          label={m.admin_queues()}
          head={[
            { name: m.admin_name() },
            { name: m.admin_waiting(), isNumber: true },
            { name: m.admin_dead(), isNumber: true },
            { name: m.admin_oldest(), isNumber: true },
          ]}
        >
          {data.lanes.map((lane) => (
            <tr key={lane.lane}>
              <td>{lane.lane}</td>
              <td className="text-right">{lane.waiting}</td>
              <td className={`text-right ${lane.dead > 0 ? 'font-bold text-danger' : 'text-ink-faint'}`}>
                {lane.dead}
              </td>
              <td className="text-right">{seconds(lane.oldestSeconds)}</td>
            </tr>
          ))}
        </Table>
        <p className="num pt-3 text-12 text-ink-faint">
          {m.admin_runs_on({
            node: data.process.node,
            store: data.process.store === 'embedded' ? m.admin_store_embedded() : 'PostgreSQL ',
          })}
        </p>
      </div>
    </div>
  )
}
