import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import {
  Links,
  Meta,
  type MiddlewareFunction,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
  useRouteLoaderData,
} from 'react-router'
import type { Route } from './+types/root'
import {
  localeContext,
  originContext,
  themeContext,
  timeZoneContext,
  viewerContext,
  widthContext,
} from './lib/context.ts'
import { readCookie } from './lib/cookies.ts'
import { withLocale } from './lib/locale.server.ts'
import { pickLocale } from './lib/locale.ts'
import { PageProvider } from './lib/page.tsx'
import { getQueryClient } from './lib/query-client.ts'
import { toTheme } from './lib/theme.ts'
import { RootError } from './routes/error/root-error.tsx'
import { JoinGate } from './routes/frame/join-gate.tsx'
import { Toaster } from './ui/toast.tsx'
import './ui/theme.css'
// One style sheet for the first paint: a second file would cost a round trip.
import './features/notes/parts/text-cover.css'

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined
  } catch {
    return false
  }
}

const readPreferences: MiddlewareFunction<Response> = ({ request, context }, next) => {
  const cookies = request.headers.get('cookie')
  const locale = pickLocale(readCookie(cookies, 'locale'), request.headers.get('accept-language'))
  const zone = readCookie(cookies, 'zone')
  context.set(localeContext, locale)
  context.set(themeContext, toTheme(readCookie(cookies, 'theme')))
  if (zone !== undefined && isZone(zone)) context.set(timeZoneContext, zone)
  const width = Number.parseInt(readCookie(cookies, 'width') ?? '', 10)
  if (width > 0 && width < 10_000) context.set(widthContext, width)
  return withLocale(locale, next)
}
export const middleware = [readPreferences]

export const loader = ({ context }: Route.LoaderArgs) => ({
  theme: context.get(themeContext),
  page: {
    locale: context.get(localeContext),
    viewer: context.get(viewerContext),
    origin: context.get(originContext),
    now: Date.now(),
    timeZone: context.get(timeZoneContext),
    width: context.get(widthContext),
  },
})

/** Who one is and which language one reads change by actions only. */
export const shouldRevalidate = ({ formMethod }: ShouldRevalidateFunctionArgs): boolean =>
  formMethod !== undefined && formMethod !== 'GET'

export const Layout = ({ children }: { children: ReactNode }) => {
  const data = useRouteLoaderData<typeof loader>('root')
  return (
    <html
      lang={data?.page.locale ?? 'en'}
      data-theme={data === undefined || data.theme === 'auto' ? undefined : data.theme}
      suppressHydrationWarning
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbfaf6" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#14110f" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

export default function Root({ loaderData }: Route.ComponentProps) {
  const [queryClient] = useState(getQueryClient)
  return (
    <QueryClientProvider client={queryClient}>
      <PageProvider page={loaderData.page}>
        <Outlet />
        <JoinGate />
        <Toaster />
      </PageProvider>
    </QueryClientProvider>
  )
}

export { RootError as ErrorBoundary }
