import { useSearchParams } from 'react-router'
import { PeoplePage } from '../../features/identity/index.ts'

export default function PeopleRoom() {
  const [search] = useSearchParams()
  return <PeoplePage q={search.get('q')?.trim() ?? ''} />
}
