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
    await page.goto('/')
    const cards = page.getByRole('main').getByRole('article')
    await cards.first().waitFor()
    const end = page.getByText('That is all for now')
    // A wheel turn at a time, as a person does it: the next page is asked for when the end comes near.
    for (let turns = 0; !(await end.isVisible()); turns += 1) {
      expect(turns, 'the end card never came').toBeLessThan(400)
      const before = await cards.count()
      await page.mouse.wheel(0, 3_000)
      const isAtBottom = await page.evaluate(() => scrollY + innerHeight >= document.body.scrollHeight - 4)
      if (isAtBottom)
        await Promise.race([
          end.waitFor(),
          page.waitForFunction((count) => document.querySelectorAll('main article').length > count, before),
        ])
    }
    const shown = await cards.evaluateAll((articles) =>
      articles.map((article) => new URL(article.querySelector('h2 a')?.getAttribute('href') ?? '', location.href)),
    )
    const ids = shown.map((url) => url.pathname.split('/').at(-1))
    expect(new Set(ids).size).toBe(ids.length)
    expect(published.filter((id) => !ids.includes(id))).toEqual([])

    const middle = cards.nth(Math.floor(ids.length / 2))
    await middle.scrollIntoViewIfNeeded()
    const place = await page.evaluate(() => scrollY)
    expect(place).toBeGreaterThan(500)
    const title = await middle.getByRole('heading').textContent()
    await middle.getByRole('link').first().click()
    const note = page.getByRole('dialog').first()
    await note.getByRole('button', { name: 'Share' }).waitFor()
    expect(new URL(page.url()).pathname).toMatch(/^\/notes\//)
    expect(await note.textContent()).toContain(title)
    await page.keyboard.press('Escape')
    await note.waitFor({ state: 'detached' })
    expect(new URL(page.url()).pathname).toBe('/')
    expect(await page.evaluate(() => scrollY)).toBe(place)
    expect(await cards.count()).toBe(ids.length)
    expect(faults).toEqual([])
  },
)
