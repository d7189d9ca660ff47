import { closeInvitation, type Deed, keepDeed } from '../../lib/sign-in.ts'
import { m } from '../../paraglide/messages.js'
import { ButtonLink } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'

const titles: Record<Deed['deed'], () => string> = {
  like: () => m.gate_like(),
  collect: () => m.gate_collect(),
  follow: () => m.gate_follow(),
}

export default function JoinSheet({ deed }: { deed: Deed | null }) {
  const title = deed === null ? m.gate_say() : titles[deed.deed]()
  const next = encodeURIComponent(location.pathname + location.search)
  const go = (): void => {
    keepDeed(deed)
    closeInvitation()
  }
  return (
    <Sheet label={title} onClose={closeInvitation}>
      <div className="grid gap-4">
        <div className="grid gap-1">
          <h2 className="text-18 font-bold">{title}</h2>
          <p className="text-ink-muted">{m.gate_text()}</p>
        </div>
        <div className="flex gap-2">
          <ButtonLink to={`/sign-in?next=${next}`} size={48} className="flex-1 px-3!" onClick={go}>
            {m.frame_sign_in()}
          </ButtonLink>
          <ButtonLink to={`/sign-up?next=${next}`} size={48} kind="ink" className="flex-1 px-3!" onClick={go}>
            {m.gate_join()}
          </ButtonLink>
        </div>
      </div>
    </Sheet>
  )
}
