import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'app',
  ssr: true,
  // The whole route table is a few hundred bytes gzipped; asking for it link by link costs more.
  routeDiscovery: { mode: 'initial' },
} satisfies Config
