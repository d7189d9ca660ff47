import middie from '@fastify/middie'
import type { ServerBuild } from 'react-router'
import type { Http } from '../platform/http/server.ts'

/** Vite in this process, for `npm run dev`: pages come from their sources and reload. */
export const openDevPages = async (http: Http, root: string): Promise<() => Promise<ServerBuild>> => {
  const { createServer } = await import('vite')
  const vite = await createServer({
    root,
    configFile: `${root}vite.config.ts`,
    server: { middlewareMode: true },
    appType: 'custom',
  })
  await http.register(middie)
  http.use(vite.middlewares)
  http.addHook('onClose', () => vite.close())
  return async () => (await vite.ssrLoadModule('virtual:react-router/server-build')) as ServerBuild
}
