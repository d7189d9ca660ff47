import { Cluster, Redis } from 'ioredis'
import type { Log } from '../log/log.ts'

export type RedisConnection = Redis | Cluster

/** A cluster is asked for by naming more than one node, separated by commas. */
const nodesOf = (url: string): URL[] => url.split(',').map((part) => new URL(part.trim()))

/** Names the node without its password. */
const describe = (nodes: readonly URL[]): string => nodes.map((node) => node.host).join(', ')

const optionsOf = (node: URL) => ({
  ...(node.username === '' ? {} : { username: decodeURIComponent(node.username) }),
  ...(node.password === '' ? {} : { password: decodeURIComponent(node.password) }),
  ...(node.protocol === 'rediss:' ? { tls: {} } : {}),
})

/**
 * Opens Redis by `REDIS_URL`: `redis://host:port/db`, `rediss://` for TLS, or several nodes of a cluster separated by
 * commas. Answers once it is ready; reconnects by itself afterwards. Throws when no node answers within ten seconds.
 */
export const openRedis = async (url: string, log: Log): Promise<RedisConnection> => {
  const nodes = nodesOf(url)
  const [first] = nodes
  if (first === undefined) throw new Error('REDIS_URL names no node')
  const each = { connectTimeout: 5_000, maxRetriesPerRequest: 2, connectionName: 'cinnabar' }
  const redis =
    nodes.length === 1
      ? new Redis(url, { ...each, retryStrategy: (times) => Math.min(times * 100, 2_000) })
      : new Cluster(
          nodes.map((node) => ({ host: node.hostname, port: Number(node.port || 6_379) })),
          {
            redisOptions: { ...each, ...optionsOf(first) },
            slotsRefreshTimeout: 3_000,
            // A node that comes back is found again without waiting for a slot to move.
            clusterNodeRetryStrategy: (times) => Math.min(times * 100, 2_000),
          },
        )
  const describeError = (error: Error): void => log.warn({ err: error, nodes: describe(nodes) }, 'redis')
  redis.on('error', describeError)
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      redis.disconnect()
      reject(new Error(`Redis at ${describe(nodes)} does not answer`))
    }, 10_000)
    redis.once('ready', () => {
      clearTimeout(timer)
      resolve()
    })
  })
  return redis
}
