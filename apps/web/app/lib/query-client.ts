import { QueryClient } from '@tanstack/react-query'

const create = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 60_000, gcTime: 30 * 60_000, refetchOnWindowFocus: false, retry: 1 },
    },
  })

let shared: QueryClient | undefined

/** One cache per visitor's page; on the server one per rendered page, so that nothing leaks between visitors. */
export const getQueryClient = (): QueryClient => {
  if (import.meta.env.SSR) return create()
  shared ??= create()
  return shared
}
