import { m } from '../../paraglide/messages.js'

/** A desk shows the rooms beside; a phone shows nothing else. */
export default function SettingsIndex() {
  return <p className="text-ink-muted">{m.settings_choose()}</p>
}
