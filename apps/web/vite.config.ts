import { reactRouter } from '@react-router/dev/vite'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import { compressAssets } from './compress-assets.ts'

// The compiler of the words is a development dependency, because it is huge; what it writes is committed. Where it is
// installed the build writes it anew.
const words = await import('@inlang/paraglide-js').then(
  ({ paraglideVitePlugin }) =>
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './app/paraglide',
      outputStructure: 'message-modules',
      strategy: ['baseLocale'],
      emitGitIgnore: false,
      emitReadme: false,
      emitPrettierIgnore: false,
    }),
  (failure: NodeJS.ErrnoException) => {
    if (failure.code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw failure
  },
)

export default defineConfig({
  plugins: [words, tailwindcss(), reactRouter(), compressAssets()],
  build: {
    // Vite's default target rewrites light-dark() into variables frozen at :root, which breaks `.night` subtrees.
    cssTarget: ['chrome123', 'safari17.5', 'firefox128'],
    target: ['chrome123', 'safari17.5', 'firefox128'],
    manifest: true,
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // A chunk named after every page that shares it would make the head longer than the page.
            chunkFileNames: ({ name }) => `assets/${name.includes('~') ? 'parts' : name}-[hash].js`,
            codeSplitting: {
              groups: [
                { name: 'framework', test: /node_modules\/(react|react-dom|scheduler|react-router|@tanstack)\// },
                // Parts used by the same pages travel together, small ones with their nearest neighbour: over HTTP/1.1
                // forty little files cost more round trips than the bytes they save.
                {
                  name: 'parts',
                  test: /\/app\//,
                  minShareCount: 2,
                  entriesAware: true,
                  entriesAwareMergeThreshold: 4_000,
                },
              ],
            },
          },
        },
      },
    },
  },
})
