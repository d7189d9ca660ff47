import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { chromePath, openBrowser } from './browser.ts'
import { visit } from './visitor.ts'

let browser: Browser

beforeAll(async () => {
  if (chromePath !== undefined) browser = await openBrowser()
})
afterAll(() => browser?.close())

type Page = { items: { id: string }[]; nextCursor: string | null }

test.skipIf(chromePath === undefined)(
  'a guest scrolls through every note to the end card, opens one above the feed and comes back to the same place',
  async () => {
    const { page, call, faults } = await visit(browser, inject('address'))
    const published: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const next: Page = await call('GET', `/feed?limit=48${cursor === '' ? '' : `&cursor=${cursor}`}`)
      published.push(...next.items.map(({ id }) => id))
      cursor = next.nextCursor
    }
    const received: string[] = []
    const answers: Promise<void>[] = []
    page.on('response', (response) => {
      if (new URL(response.url()).pathname !== '/api/v1/feed' || !response.ok()) return
      answers.push(response.json().then((next: Page) => void received.push(...next.items.map(({ id }) => id))))
    })
    await page.goto('/')
    const cards = page.getByRole('main').getByRole('article')
    await cards.first().waitFor()
    const shown = new Set<string>()
    /** A long list keeps only the cards near the screen, so one looks as one goes. */
    const look = async (): Promise<void> => {
      const hrefs = await cards.evaluateAll((articles) =>
        articles.map((article) => article.querySelector('h2 a')?.getAttribute('href') ?? ''),
      )
      for (const href of hrefs) shown.add(href.replace('/notes/', ''))
    }
    await look()
    received.push(...shown)
    const end = page.getByText('That is all for now')
    for (let turns = 0; !(await end.isVisible()); turns += 1) {
      expect(turns, 'the end card never came').toBeLessThan(300)
      const { place, height } = await page.evaluate(() => ({ place: scrollY, height: document.body.scrollHeight }))
      await page.mouse.wheel(0, 1_500)
      await page.waitForFunction((before) => scrollY > before.place || document.body.scrollHeight > before.height, {
        place,
        height,
      })
      await look()
    }
    await look()
    await Promise.all(answers)
    expect(new Set(received).size, 'a note came twice').toBe(received.length)
    expect(published.filter((id) => !shown.has(id))).toEqual([])
    expect(received.filter((id) => !shown.has(id))).toEqual([])

    const before = await page.evaluate(() => {
      scrollTo({ top: document.body.scrollHeight / 2 })
      return scrollY
    })
    expect(before).toBeGreaterThan(500)
    await page.waitForFunction(() => {
      const found = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('article')
      found?.setAttribute('data-found', '')
      return found != null
    })
    const middle = page.locator('article[data-found]')
    const title = (await middle.getByRole('heading').textContent()) ?? ''
    await middle.getByRole('heading').getByRole('link').click()
    const note = page.getByRole('dialog').first()
    await note.getByRole('button', { name: 'Share' }).waitFor()
    expect(new URL(page.url()).pathname).toMatch(/^\/notes\//)
    expect(await note.textContent()).toContain(title)
    await page.keyboard.press('Escape')
    await note.waitFor({ state: 'detached' })
    expect(new URL(page.url()).pathname).toBe('/')
    expect(await page.evaluate(() => scrollY)).toBe(before)
    await page.getByRole('article').getByText(title, { exact: true }).waitFor()
    expect(faults).toEqual([])
  },
)
