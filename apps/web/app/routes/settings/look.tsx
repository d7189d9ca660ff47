import { Form, useRouteLoaderData } from 'react-router'
import { localeNames, locales } from '../../lib/locale.ts'
import { usePage } from '../../lib/page.tsx'
import { themes } from '../../lib/theme.ts'
import { m } from '../../paraglide/messages.js'
import type { loader as rootLoader } from '../../root.tsx'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'

const themeName = { auto: () => m.theme_auto(), light: () => m.theme_light(), dark: () => m.theme_dark() } as const

const Choice = ({
  name,
  value,
  label,
  checked,
  lang,
}: {
  name: string
  value: string
  label: string
  checked: boolean
  lang?: string
}) => (
  <label className="flex min-h-12 items-center gap-3" lang={lang}>
    <input type="radio" name={name} value={value} defaultChecked={checked} className="size-5 accent-ink" />
    {label}
  </label>
)

/** The same form as the menu's, so that it works without a script. */
export default function LookRoom() {
  const { locale } = usePage()
  const theme = useRouteLoaderData<typeof rootLoader>('root')?.theme ?? 'auto'
  return (
    <Form method="post" action="/preferences" reloadDocument>
      <input type="hidden" name="back" value="/settings/look" />
      <Section title={m.settings_language()}>
        <div role="radiogroup" aria-label={m.settings_language()}>
          {locales.map((each) => (
            <Choice
              key={each}
              name="locale"
              value={each}
              lang={each}
              label={localeNames[each]}
              checked={each === locale}
            />
          ))}
        </div>
      </Section>
      <Section title={m.settings_theme()}>
        <div role="radiogroup" aria-label={m.settings_theme()}>
          {themes.map((each) => (
            <Choice key={each} name="theme" value={each} label={themeName[each]()} checked={each === theme} />
          ))}
        </div>
      </Section>
      <Button kind="ink" type="submit">
        {m.settings_save()}
      </Button>
    </Form>
  )
}
