import { Check, Languages, LogOut, Monitor, Moon, Settings, Sun } from 'lucide-react'
import type { ReactNode } from 'react'
import { Form, Link, useLocation, useRouteLoaderData } from 'react-router'
import { localeNames, locales } from '../../lib/locale.ts'
import { usePage } from '../../lib/page.tsx'
import { themes } from '../../lib/theme.ts'
import { m } from '../../paraglide/messages.js'
import type { loader } from '../../root.tsx'
import { Disclosure, menuRowClass } from '../../ui/disclosure.tsx'
import { Icon } from '../../ui/icon.tsx'

type PreferencesProps = { place: 'above-start' | 'below-start'; className: string; summary: ReactNode }

const themeIcons = { auto: Monitor, light: Sun, dark: Moon } as const
const themeName = { auto: () => m.theme_auto(), light: () => m.theme_light(), dark: () => m.theme_dark() } as const

/** Language and theme: real forms, so they work before and without the script, and the server renders the answer. */
export const Preferences = ({ place, className, summary }: PreferencesProps) => {
  const { locale, viewer } = usePage()
  const { pathname, search, mask } = useLocation()
  const theme = useRouteLoaderData<typeof loader>('root')?.theme ?? 'auto'
  const back = mask?.pathname ?? `${pathname}${search}`
  return (
    <Disclosure label={m.frame_more()} place={place} className={className} summary={summary}>
      <Form method="post" action="/preferences" reloadDocument>
        <input type="hidden" name="back" value={back} />
        {locales.map((each) => (
          <button key={each} type="submit" name="locale" value={each} lang={each} className={menuRowClass}>
            <Icon of={Languages} className="text-ink-muted" />
            <span className="flex-1">{localeNames[each]}</span>
            {each === locale && <Icon of={Check} size={16} />}
          </button>
        ))}
        <hr className="mx-2.5 my-1.5 border-line" />
        {themes.map((each) => (
          <button key={each} type="submit" name="theme" value={each} className={menuRowClass}>
            <Icon of={themeIcons[each]} className="text-ink-muted" />
            <span className="flex-1">{themeName[each]()}</span>
            {each === theme && <Icon of={Check} size={16} />}
          </button>
        ))}
      </Form>
      {viewer !== null && (
        <>
          <hr className="mx-2.5 my-1.5 border-line" />
          <Link to="/settings" className={menuRowClass}>
            <Icon of={Settings} className="text-ink-muted" />
            {m.frame_settings()}
          </Link>
          <Form method="post" action="/sign-out" reloadDocument>
            <button type="submit" className={menuRowClass}>
              <Icon of={LogOut} className="text-ink-muted" />
              {m.frame_sign_out()}
            </button>
          </Form>
        </>
      )}
    </Disclosure>
  )
}
