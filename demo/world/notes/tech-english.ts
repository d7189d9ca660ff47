import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const techInEnglish: NoteDraft[] = [
  {
    key: 'one-screen',
    by: 'quietdesk',
    title: 'I went back to one screen. It is fine.',
    body: `
      Two screens for six years. Then one broke and I did not replace it, first from laziness, then on purpose.

      What changed: I finish a page before I open the next. My neck stopped turning left. There is room for a real notebook and a cup.
      What I miss: nothing at all, except once, in March, for a table.

      If yours has not broken, try turning one off for a week. Unplug it, or you will cheat.
    `,
    topics: ['desk setup', 'focus', 'working from home'],
    place: places.berlin,
    shots: ['desk/0', 'close-up 0.5,0.25', 'close-up 0.2,0.9'],
    hoursAgo: 1.1,
    warmth: [53, 39],
    thread: `
      0.2 cableless ♥4 | 三月份为了一张表格，哈哈，我懂那张表格。
      0.5 atticroom ♥2 | Unplug it or you will cheat. I did, and I did.
      0.8 harbor ♥3 | Do you full-screen everything now, or tile?
      > 1 quietdesk ♥2 | Full screen, one thing. Tiling is two screens in a trench coat.
    `,
  },
  {
    key: 'fix-do-not-replace',
    by: 'quietdesk',
    kind: 'steps',
    title: 'Clean a keyboard without breaking it',
    body: `
      Mine is eleven years old and had a croissant in it. One evening, no special tools, and it types like a polite stranger again.
    `,
    steps: [
      {
        title: 'Photograph it first',
        body: 'Before a single cap comes off. You do not know where the backslash goes. Nobody does.',
        shot: 'desk/1',
      },
      {
        title: 'Caps in warm water',
        body: 'A bowl, a drop of washing-up liquid, twenty minutes. Pull straight up, never sideways.',
        shot: 'close-up 0.44,0.62',
      },
      {
        title: 'Brush, then wait a night',
        body: 'Soft brush towards the edge, board upside down. Caps back only when they are bone dry.',
        shot: 'close-up 0.3,0.9',
      },
    ],
    topics: ['repair', 'keyboard', 'desk setup'],
    place: places.berlin,
    shots: ['desk/1', 'close-up 0.44,0.62'],
    hoursAgo: 30,
    warmth: [48, 54],
    thread: `
      2 oatmilk ♥5 | As the person who bakes the croissants, I apologise to keyboards.
      4 cableless ♥3 | 先拍照这一步省了我多少次重来。
      9 margins ♥1 | Is it safe to do this on a laptop?
      > 10 quietdesk ♥4 | No water near a laptop, and the caps are clipped differently. Brush and a puff of air only.
    `,
  },
  {
    key: 'server-in-cupboard',
    by: 'harbor',
    title: 'There is a server in my broom cupboard',
    body: `
      Not a rack. A small quiet box behind the ironing board, in charge of family photos and a calendar.

      Rules that made it last four years:
      One change a week, never on Friday.
      Write down what you did, in a paper notebook, because the box cannot tell you when the box is down.
      Test the backup by restoring a photograph of the dog. If the dog comes back, it works.
      Tell someone else where the notebook is.
    `,
    topics: ['self-hosting', 'backup', 'home network'],
    place: places.halifax,
    shots: [
      {
        scene: 'big-type',
        take: 4,
        words: {
          title: 'If the dog comes back, it works',
          subtitle: 'four rules for a small server',
          tag: 'self-hosting',
        },
      },
      'desk/2',
    ],
    hoursAgo: 89,
    warmth: [57, 59],
    thread: `
      2 cableless ♥6 | 用狗的照片测试备份，这是我见过最好的检查方法。
      5 quietdesk ♥4 | Never on Friday. Etched above my kettle.
      14 littlefeet ♥2 | What happens to the notebook if you are the one who is down?
      > 16 harbor ♥5 | That is the fourth rule. My sister has a page and a phone number.
    `,
  },
  {
    key: 'old-phone-alarm',
    by: 'littlefeet',
    title: 'An old phone became the kitchen clock',
    body: `
      The battery lasts ten minutes, so it lives on its cable by the kettle and does one thing.

      Big clock, three timers (pasta, nap, dentist), a picture of the grandparents. No mail. No news. It cannot ring.
      The toddler says good morning to it. I have decided this is fine.
    `,
    topics: ['old phone', 'reuse', 'family life'],
    place: places.austin,
    shots: [{ scene: 'big-type', words: { title: 'Pasta. Nap. Dentist.', subtitle: 'an old phone with one job' } }],
    hoursAgo: 110.5,
    warmth: [59, 37],
    thread: `
      2 cableless ♥4 | 三个定时器写得真具体：面、午睡、牙医。
      5 quietdesk ♥3 | It cannot ring. The dream specification.
    `,
  },
  {
    key: 'desk-eyes',
    by: 'harbor',
    title: 'Screens at night: a truce with my eyes',
    body: `
      I am on call. So the screen is on when it should not be, and this is the truce.

      Lamp behind the screen, not in front. Text a size larger than feels dignified. Night colours after nine, all the way, not halfway.
      Every time I save, I look at the harbour and count to twenty. If the harbour is not available, use the furthest wall.
    `,
    topics: ['desk setup', 'eye strain', 'on call'],
    place: places.halifax,
    shots: ['desk/0', 'close-up 0.5,0.28'],
    hoursAgo: 265.5,
    warmth: [50, 48],
    thread: `
      3 neonpuddle ♥3 | 字体大一号，比体面重要。夜班人记下了。
      7 cableless ♥3 | 灯放屏幕后面，这条我漏了，补上。
      11 margins ♥2 | Save, look, count twenty. I will do it with essays.
    `,
  },
  {
    key: 'paper-notebook-code',
    by: 'quietdesk',
    title: 'One paper notebook, four years, an index',
    body: `
      I write for money on a keyboard and think in pencil.

      Numbered pages. An index at the back, one line each, written on Fridays.
      Left page: what someone said. Right page: what I think it means. Never mix them.
      When one is full I photograph the index only, and shelve the book. I have looked up 61 things in four years and found 58.
    `,
    topics: ['notebook', 'note taking', 'desk setup'],
    place: places.berlin,
    shots: ['desk/2', 'close-up 0.5,0.92'],
    hoursAgo: 415.5,
    warmth: [56, 62],
    thread: `
      3 margins ♥5 | Left page said, right page meant. I am making forty teenagers do this on Monday.
      6 harbor ♥4 | Where were the other three?
      > 8 quietdesk ♥6 | On the back of a train ticket. Always.
    `,
  },
]
