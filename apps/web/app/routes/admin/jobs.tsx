import { DeadJobsPage } from '../../features/admin/index.ts'

export default function JobsRoom() {
  return <DeadJobsPage />
}
