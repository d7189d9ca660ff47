import { useSearchParams } from 'react-router'
import { OperatedMediaPage, operatedStates } from '../../features/media/index.ts'

export default function MediaRoom() {
  const [search] = useSearchParams()
  return <OperatedMediaPage state={operatedStates.find((state) => state === search.get('state')) ?? 'stuck'} />
}
