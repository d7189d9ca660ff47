import { useSearchParams } from 'react-router'
import { ReportsPage } from '../../features/moderation/index.ts'

export default function ReportsRoom() {
  const [search] = useSearchParams()
  return <ReportsPage state={search.get('state') === 'decided' ? 'decided' : 'open'} />
}
