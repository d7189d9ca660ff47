import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Viewer } from '@cinnabar/kernel/viewer'
import fastifyStatic from '@fastify/static'
import { createRequestHandler, type RouterContextProvider, type ServerBuild } from 'react-router'
import type { Config } from '../platform/config/config.ts'
import { mountFetch } from '../platform/http/fetch-mount.ts'
import { contentSecurityPolicy, newNonce } from '../platform/http/security-headers.ts'
import type { Http, Identify } from '../platform/http/server.ts'
import { openDevPages } from './dev-pages.ts'

const web = fileURLToPath(new URL('../../../web/', import.meta.url))

type Sent = {
  method: string
  /** Where `path` begins: the API unless told. */
  mount?: '/api/auth'
  path: string
  headers: Readonly<Record<string, string>>
  body?: string
}
type PageViewer = {
  id: string
  handle: string
  name: string
  avatar: string | null
  roles: readonly string[]
  unread: number
}
type LoadContext = (parts: {
  send: (request: Sent) => Promise<{ status: number; body: unknown; cookies: readonly string[] }>
  viewer: PageViewer | null
  nonce: string
  origin: string
}) => RouterContextProvider

export type PageParts = {
  config: Config
  identify: Identify
  /** What the frame of a signed-in page shows beside the person's name. */
  describeViewer(viewer: Viewer): Promise<{ avatar: string | null; unread: number }>
}

const year = 31_536_000

/** By these the sign-in library tells a form of our own page from one of another site. */
const provenance = ['origin', 'referer', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest']

/** Calls the API in process: the same checks as over the wire, with the visitor's own cookie and address. */
const callInProcess = (http: Http, page: Request, address: string) => async (sent: Sent) => {
  const cookie = page.headers.get('cookie')
  const from = sent.mount === undefined ? [] : provenance
  const response = await http.inject({
    method: sent.method as 'GET',
    url: `${sent.mount ?? '/api/v1'}${sent.path}`,
    remoteAddress: address,
    headers: {
      ...sent.headers,
      'accept-encoding': 'identity',
      'accept-language': page.headers.get('accept-language') ?? '',
      'user-agent': page.headers.get('user-agent') ?? '',
      host: new URL(page.url).host,
      ...Object.fromEntries(from.map((name) => [name, page.headers.get(name)]).filter(([, value]) => value !== null)),
      ...(cookie === null ? {} : { cookie }),
    },
    ...(sent.body === undefined ? {} : { payload: sent.body }),
  })
  const isJson = String(response.headers['content-type']).includes('json')
  return {
    status: response.statusCode,
    body: isJson && response.body !== '' ? (response.json() as unknown) : undefined,
    cookies: [response.headers['set-cookie'] ?? []].flat(),
  }
}

/** Serves the web application: built assets with year-long caching, everything else rendered per request. */
export const servePages = async (http: Http, { config, identify, describeViewer }: PageParts): Promise<void> => {
  let loadBuild: () => Promise<ServerBuild>
  if (config.CINNABAR_DEV) loadBuild = await openDevPages(http, web)
  else {
    const file = `${web}build/server/index.js`
    if (!existsSync(file))
      throw new Error('The web pages are not built. `npm start` builds them; so does `npm run build`.')
    const build = (await import(file)) as ServerBuild
    loadBuild = async () => build
    await http.register(fastifyStatic, {
      root: `${web}build/client`,
      wildcard: false,
      index: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header(
          'cache-control',
          path.includes('/assets/') ? `public, max-age=${year}, immutable` : 'public, max-age=3600',
        )
      },
    })
  }
  const mode = config.CINNABAR_DEV ? 'development' : 'production'
  const handlers = new WeakMap<ServerBuild, ReturnType<typeof createRequestHandler>>()
  await mountFetch(http, '/', config.PUBLIC_URL, async (request, about) => {
    const build = await loadBuild()
    const handle = handlers.get(build) ?? createRequestHandler(build, mode)
    handlers.set(build, handle)
    const viewer = await identify(Object.fromEntries(request.headers))
    const nonce = newNonce()
    const makeContext = (build.entry.module as unknown as { createLoadContext: LoadContext }).createLoadContext
    const response = await handle(
      request,
      makeContext({
        send: callInProcess(http, request, about.address),
        viewer:
          viewer === null
            ? null
            : {
                id: viewer.id,
                handle: viewer.handle,
                name: viewer.name,
                roles: viewer.roles,
                ...(await describeViewer(viewer)),
              },
        nonce,
        origin: config.PUBLIC_URL,
      }),
    )
    if (!config.CINNABAR_DEV)
      response.headers.set('content-security-policy', contentSecurityPolicy(nonce, config.PUBLIC_URL))
    response.headers.set('cache-control', viewer === null ? 'no-cache' : 'private, no-store')
    response.headers.append('vary', 'cookie, accept-language')
    return response
  })
}
