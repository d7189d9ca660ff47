import { ArrowUp } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'

/** Said only when it is true: there is nothing more that was not seen. */
export const EndCard = () => (
  <div className="grid justify-items-center gap-1 py-12 text-center">
    <p className="text-16 font-bold">{m.feed_end_title()}</p>
    <p className="text-ink-muted">{m.feed_end_text()}</p>
    <Button size={36} className="mt-3" onClick={() => scrollTo({ top: 0, behavior: 'smooth' })}>
      <Icon of={ArrowUp} size={16} />
      {m.feed_to_top()}
    </Button>
  </div>
)
