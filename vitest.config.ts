import { defineConfig } from 'vitest/config'

const onPostgres = process.env.TEST_DATABASE_URL !== undefined
const onRedis = process.env.TEST_REDIS_URL !== undefined

export default defineConfig({
  test: {
    include: [
      'apps/server/**/*.test.ts',
      'packages/**/*.test.ts',
      'demo/**/*.test.ts',
      'apps/web/app/**/*.test.{ts,tsx}',
      'scripts/**/*.test.{ts,mjs}',
    ],
    // Races need real connections, which the embedded store has not; Redis needs a Redis.
    exclude: [
      '**/node_modules/**',
      ...(onPostgres ? [] : ['**/*.concurrency.test.ts']),
      ...(onRedis ? [] : ['**/*.redis.test.ts']),
    ],
    globalSetup: 'packages/testkit/src/global-setup.ts',
    pool: 'forks',
    maxWorkers: 2,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
