import { m } from '../../../paraglide/messages.js'
import { ChipLink } from '../../../ui/chip.tsx'
import { channelIds, channelNames } from '../channels.ts'
import type { ChannelId } from '../queries.ts'

/** Links, so that a channel works before the script and can be shared. */
export const ChannelBar = ({ channel }: { channel: ChannelId | undefined }) => (
  <nav
    aria-label={m.channels()}
    className="scroll-x -mx-(--gutter) flex gap-0.5 px-[calc(var(--gutter)-0.875rem)] pt-1 pb-3 desk:h-18 desk:items-center desk:py-0"
  >
    <ChipLink to="/" chosen={channel === undefined} prefetch="intent">
      {m.channel_all()}
    </ChipLink>
    {channelIds.map((id) => (
      <ChipLink key={id} to={`/?channel=${id}`} chosen={id === channel} prefetch="intent">
        {channelNames[id]()}
      </ChipLink>
    ))}
  </nav>
)
