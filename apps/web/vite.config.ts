import { paraglideVitePlugin } from '@inlang/paraglide-js'
import { reactRouter } from '@react-router/dev/vite'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import { compressAssets } from './compress-assets.ts'

export default defineConfig({
  plugins: [
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './app/paraglide',
      outputStructure: 'message-modules',
      strategy: ['baseLocale'],
      emitGitIgnore: false,
      emitReadme: false,
      emitPrettierIgnore: false,
    }),
    tailwindcss(),
    reactRouter(),
    compressAssets(),
  ],
  build: {
    // Vite's default target rewrites light-dark() into variables frozen at :root, which breaks `.night` subtrees.
    cssTarget: ['chrome123', 'safari17.5', 'firefox128'],
    target: ['chrome123', 'safari17.5', 'firefox128'],
    manifest: true,
  },
})
