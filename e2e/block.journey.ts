import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { chromePath, openBrowser } from './browser.ts'
import { join, publishText } from './visitor.ts'

let browser: Browser

beforeAll(async () => {
  if (chromePath !== undefined) browser = await openBrowser()
})
afterAll(() => browser?.close())

test.skipIf(chromePath === undefined)(
  'whoever blocks a person sees neither their notes nor their comments any more, and the other way round',
  async () => {
    const address = inject('address')
    const nora = await join(browser, address, 'nora')
    const tom = await join(browser, address, 'tom')
    const witness = await join(browser, address, 'witness')
    const ofNora = await publishText(nora, 'A bench by the canal', `Quiet in the morning, ${nora.handle}.`)
    const ofTom = await publishText(tom, 'Loud in the evening', `A street with three bars, ${tom.handle}.`)
    const ofWitness = await publishText(witness, 'A square for both', `Room for all, ${witness.handle}.`)
    await nora.call('POST', `/notes/${ofWitness}/comments`, { body: 'Nora was here' })
    await tom.call('POST', `/notes/${ofWitness}/comments`, { body: 'Tom was here too' })

    const { page } = nora
    await page.goto(`/notes/${ofWitness}`)
    await page.getByText('Tom was here too').waitFor()
    await page.goto(`/notes/${ofTom}`, { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'More about this note' }).click()
    await page.getByRole('menuitem', { name: 'Block Tom' }).click()
    await page.getByText('Tom is blocked').waitFor()

    const sees = async (who: typeof nora, path: string, words: string): Promise<boolean> => {
      await who.page.goto(path)
      await who.page.getByRole('main').waitFor()
      return (await who.page.getByText(words).count()) > 0
    }
    expect(await sees(nora, `/notes/${ofTom}`, 'Loud in the evening')).toBe(false)
    expect(await sees(nora, `/@${tom.handle}`, 'Loud in the evening')).toBe(false)
    expect(await sees(tom, `/notes/${ofNora}`, 'A bench by the canal')).toBe(false)
    expect(await sees(tom, `/@${nora.handle}`, 'A bench by the canal')).toBe(false)
    expect(await sees(nora, `/notes/${ofWitness}`, 'Tom was here too')).toBe(false)
    expect(await sees(nora, `/notes/${ofWitness}`, 'Nora was here')).toBe(true)
    expect(await sees(tom, `/notes/${ofWitness}`, 'Nora was here')).toBe(false)
    expect(await sees(tom, `/notes/${ofWitness}`, 'Tom was here too')).toBe(true)
    expect(await sees(witness, `/notes/${ofWitness}`, 'Nora was here')).toBe(true)
    expect(await sees(witness, `/notes/${ofWitness}`, 'Tom was here too')).toBe(true)
    expect([...nora.faults, ...tom.faults, ...witness.faults]).toEqual([])
  },
)
