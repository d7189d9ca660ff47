import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { chromePath, openBrowser } from './browser.ts'
import { type Accounts, type DemoServer, openDemoServer } from './demo-server.ts'
import { desk, phone, type Visitor, visit } from './visitor.ts'

/**
 * `npm run shots [-- --only explore,note] [--pictures]`: every page at both sizes, themes and languages into `shots/`;
 * with `--pictures` the four of the README into `docs/pictures/` instead.
 */
const { values } = parseArgs({
  options: { only: { type: 'string' }, pictures: { type: 'boolean', default: false } },
})
const root = fileURLToPath(new URL('..', import.meta.url))

type Who = 'guest' | keyof Accounts
type Shot = { name: string; who: Who; path: string; ready?: (page: Page) => Promise<void> }
type Look = { size: 'phone' | 'desk'; theme: 'light' | 'dark'; locale: 'en' | 'zh-Hans' }

const openFirstNote = async (page: Page): Promise<void> => {
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click()
  await page.getByRole('dialog').first().locator('#comments').waitFor()
}

const shotsOf = (noteId: string, topic: string, handle: string): Shot[] => [
  { name: 'explore', who: 'guest', path: '/' },
  { name: 'channel', who: 'guest', path: '/?channel=food' },
  { name: 'note-over-feed', who: 'member', path: '/', ready: openFirstNote },
  { name: 'note', who: 'guest', path: `/notes/${noteId}` },
  { name: 'profile', who: 'guest', path: `/@${handle}` },
  { name: 'profile-boards', who: 'creator', path: `/@${handle}?tab=boards` },
  { name: 'topic', who: 'guest', path: `/topics/${topic}` },
  { name: 'sign-in', who: 'guest', path: '/sign-in' },
  { name: 'sign-up', who: 'guest', path: '/sign-up' },
  { name: 'forgot-password', who: 'guest', path: '/forgot-password' },
  { name: 'not-found', who: 'guest', path: '/there-is-no-such-page' },
  { name: 'offline', who: 'guest', path: '/offline' },
  { name: 'following', who: 'member', path: '/following' },
  { name: 'nearby', who: 'member', path: '/nearby' },
  { name: 'compose', who: 'member', path: '/compose' },
  { name: 'drafts', who: 'member', path: '/drafts' },
  { name: 'boards', who: 'creator', path: '/boards' },
  { name: 'notifications', who: 'creator', path: '/notifications' },
  ...['', '/profile', '/account', '/privacy', '/notifications', '/look', '/history', '/data'].map(
    (path): Shot => ({
      name: `settings${path.replace('/', '-')}`,
      who: 'member',
      path: `/settings${path}`,
    }),
  ),
  ...['', '/reports', '/people', '/media', '/jobs'].map(
    (path): Shot => ({ name: `admin${path.replace('/', '-')}`, who: 'operator', path: `/admin${path}` }),
  ),
]

const looks: Look[] = (['phone', 'desk'] as const).flatMap((size) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['en', 'zh-Hans'] as const).map((locale) => ({ size, theme, locale })),
  ),
)

const signIn = async ({ context }: Visitor, { address, accounts }: DemoServer, who: keyof Accounts): Promise<void> => {
  const { email, password } = accounts[who]
  const response = await context.request.post('/api/auth/sign-in/email', {
    headers: { origin: address },
    data: { email, password },
  })
  if (!response.ok()) throw new Error(`${who} could not sign in: ${response.status()}`)
}

const visitAs = async (browser: Browser, server: DemoServer, who: Who, look: Look): Promise<Visitor> => {
  const visitor = await visit(browser, server.address, {
    viewport: look.size === 'phone' ? phone : desk,
    isMobile: look.size === 'phone',
  })
  await visitor.context.addCookies([
    { name: 'theme', value: look.theme, url: server.address },
    { name: 'locale', value: look.locale, url: server.address },
  ])
  if (who !== 'guest') await signIn(visitor, server, who)
  return visitor
}

/** All that is near the screen has arrived: the network is quiet, letters and pictures are drawn. */
const settle = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => {
    await document.fonts.ready
    // Lazy pictures beside the screen, as in a gallery, never load and never decode.
    const isOnScreen = (image: HTMLImageElement): boolean => {
      const { top, bottom, left, right, width } = image.getBoundingClientRect()
      return width > 0 && top < innerHeight && bottom > 0 && left < innerWidth && right > 0
    }
    const late = new Promise<void>((resolve) => setTimeout(resolve, 5_000))
    const drawn = [...document.images].filter(isOnScreen).map((image) => image.decode().catch(() => undefined))
    await Promise.race([Promise.all(drawn), late])
  })
}

const take = async ({ page }: Visitor, shot: Shot): Promise<Buffer> => {
  await page.goto(shot.path)
  await settle(page)
  if (shot.ready !== undefined) {
    await shot.ready(page)
    await settle(page)
  }
  return page.screenshot({ animations: 'disabled' })
}

const firstOf = async (browser: Browser, server: DemoServer) => {
  const { call, context } = await visit(browser, server.address)
  const { items } = await call<{ items: { id: string; topicSlugs: string[]; language: string }[] }>(
    'GET',
    '/feed?limit=48',
  )
  await context.close()
  const chosen = items.find(({ topicSlugs }) => topicSlugs.length > 0)
  if (chosen === undefined) throw new Error('The feed has no note with a topic')
  return { noteId: chosen.id, topic: chosen.topicSlugs[0] ?? '', items }
}

const readmePictures = async (browser: Browser, server: DemoServer, shots: readonly Shot[]): Promise<void> => {
  const wanted: { file: string; shot: string; look: Look }[] = [
    { file: 'explore-desk', shot: 'explore', look: { size: 'desk', theme: 'light', locale: 'en' } },
    { file: 'explore-phone', shot: 'explore', look: { size: 'phone', theme: 'dark', locale: 'zh-Hans' } },
    { file: 'note-desk', shot: 'note-over-feed', look: { size: 'desk', theme: 'light', locale: 'zh-Hans' } },
    { file: 'profile-phone', shot: 'profile', look: { size: 'phone', theme: 'light', locale: 'en' } },
  ]
  const directory = join(root, 'docs/pictures')
  mkdirSync(directory, { recursive: true })
  for (const { file, shot: name, look } of wanted) {
    const shot = shots.find((each) => each.name === name)
    if (shot === undefined) throw new Error(`No page is called ${name}`)
    const visitor = await visitAs(browser, server, shot.who, look)
    await sharp(await take(visitor, shot))
      .webp({ quality: 76, effort: 6 })
      .toFile(join(directory, `${file}.webp`))
    await visitor.context.close()
  }
}

if (chromePath === undefined) throw new Error('No chromium was found: name one with CHROME_PATH')
const server = await openDemoServer()
const browser = await openBrowser()
try {
  const { noteId, topic } = await firstOf(browser, server)
  const shots = shotsOf(noteId, topic, server.accounts.creator.handle)
  if (values.pictures) await readmePictures(browser, server, shots)
  else {
    const only = values.only?.split(',')
    const directory = join(root, 'shots')
    mkdirSync(directory, { recursive: true })
    for (const look of looks)
      for (const who of ['guest', 'member', 'creator', 'operator'] as const) {
        const mine = shots.filter((shot) => shot.who === who && (only === undefined || only.includes(shot.name)))
        if (mine.length === 0) continue
        const visitor = await visitAs(browser, server, who, look)
        for (const shot of mine) {
          const file = `${shot.name}-${look.size}-${look.theme}-${look.locale}.webp`
          await sharp(await take(visitor, shot))
            .webp({ quality: 85 })
            .toFile(join(directory, file))
          process.stdout.write(`${file}\n`)
        }
        for (const fault of visitor.faults) process.stdout.write(`  fault: ${fault}\n`)
        await visitor.context.close()
      }
  }
} finally {
  await browser.close()
  await server.stop()
}
