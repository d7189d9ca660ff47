import { Check, CircleAlert } from 'lucide-react'
import { Icon } from './icon.tsx'

/** The sentence under a form: what was refused, or that it is done. */
export const Outcome = ({ wrong, done }: { wrong: string | undefined; done: string | undefined }) => (
  <p role={wrong === undefined ? 'status' : 'alert'} className="text-13">
    {wrong !== undefined ? (
      <span className="flex items-center gap-1.5 text-danger">
        <Icon of={CircleAlert} size={14} />
        {wrong}
      </span>
    ) : (
      done !== undefined && (
        <span className="flex items-center gap-1.5 text-positive">
          <Icon of={Check} size={14} />
          {done}
        </span>
      )
    )}
  </p>
)
