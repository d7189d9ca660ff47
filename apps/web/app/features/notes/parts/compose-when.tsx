import { m } from '../../../paraglide/messages.js'
import { Field } from '../../../ui/field.tsx'
import { Switch } from '../../../ui/switch.tsx'

type ComposeWhenProps = { at: Date | null; onChange: (at: Date | null) => void }

const hour = 3_600_000
const pad = (value: number): string => String(value).padStart(2, '0')
const asLocal = (date: Date): string =>
  `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}T${pad(date.getHours())}:${pad(date.getMinutes())}`

/** Now, or a time of the writer's own clock from an hour to fourteen days ahead. */
export const ComposeWhen = ({ at, onChange }: ComposeWhenProps) => (
  <div className="grid">
    <Switch
      label={m.compose_later()}
      text={m.compose_window()}
      checked={at !== null}
      onChange={(event) => onChange(event.target.checked ? new Date(Date.now() + 2 * hour) : null)}
    />
    {at !== null && (
      <Field
        label={m.compose_when()}
        type="datetime-local"
        value={asLocal(at)}
        min={asLocal(new Date(Date.now() + hour))}
        max={asLocal(new Date(Date.now() + 14 * 24 * hour))}
        onChange={(event) => {
          const time = new Date(event.target.value)
          if (!Number.isNaN(time.getTime())) onChange(time)
        }}
      />
    )}
  </div>
)
