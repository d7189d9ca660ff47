import { m } from '../paraglide/messages.js'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

/** Kept by the service worker and shown when nothing answers. */
export default function Offline() {
  return (
    <div className="grid min-h-[70dvh] place-content-center">
      <title>{m.error_offline_title()}</title>
      <EmptyState drawing="boat" title={m.error_offline_title()} text={m.error_offline_text()} level={1}>
        <Button onClick={() => location.reload()}>{m.error_again()}</Button>
      </EmptyState>
    </div>
  )
}
