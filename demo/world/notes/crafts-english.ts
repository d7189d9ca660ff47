import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const craftsInEnglish: NoteDraft[] = [
  {
    key: 'yoke-swatch',
    by: 'stitchline',
    kind: 'steps',
    title: 'Colourwork: how to keep it flat',
    body: `
      I get this question at every market and the answer is not "relax", though you should also relax.
      Use four balls of one yarn, two light, two dark. If two look the same in a photograph, change one.
    `,
    steps: [
      {
        title: 'Spread the needle',
        body: 'Every ten stitches, spread what you have just knitted along the needle before the next colour. That is the whole secret.',
        shot: 'knitting/1',
      },
      {
        title: 'Dominant colour below',
        body: 'Pick one yarn to come from underneath and never swap. If you swap halfway, the motif fades as if it had caught a cold.',
        shot: 'close-up 0.47,0.5',
      },
      {
        title: 'Wet it before you judge it',
        body: 'Soak, squeeze in a towel, lay flat overnight. Half of what looks wrong goes away.',
        shot: 'close-up 0.47,0.68',
      },
    ],
    topics: ['colourwork', 'knitting', 'knitting tips'],
    place: places.glasgow,
    shots: ['knitting/1', 'close-up 0.47,0.5'],
    hoursAgo: 13.5,
    warmth: [52, 63],
    thread: `
      1 threadbare ♥5 | 上色的线永远从下面来，中途换了花样就淡了，说得太准。
      2 tinyworld ♥3 | As if it had caught a cold. I have knitted that mitten.
      5 atticroom ♥2 | Does soaking work on superwash, or does it grow?
      > 6 stitchline ♥3 | It grows. Soak it, but dry it to size and do not lift it by the shoulders.
    `,
  },
  {
    key: 'mending-circle-invite',
    by: 'tinyworld',
    title: 'How to start a mending circle of four',
    body: `
      Ours is two years old and the largest it has ever been is nine. This is what I would tell you before you start.

      Same day, same two hours, whether or not anyone comes.
      A box with needles, thread in five colours, scissors that cut, plasters.
      Nobody brings something for someone else to fix. You may hold it and help.
      Tea first. If you start with tea you stay.

      First evening: one person came. We darned a heel each and it was the best one.
    `,
    topics: ['mending', 'community', 'slow craft'],
    place: places.vancouver,
    shots: ['knitting/0', 'coffee/1'],
    hoursAgo: 40,
    warmth: [57, 51],
    thread: `
      2 denimdays ♥5 | "Whether or not anyone comes" is what makes it a circle.
      4 threadbare ♥4 | 第一晚只来一个人，其实刚刚好。
      9 margins ♥3 | Could it be books instead? Mending books, two hours, tea first.
      > 10 tinyworld ♥4 | I would come. Bring the boy with the lighthouse.
    `,
  },
  {
    key: 'small-shop-costs',
    by: 'stitchline',
    title: 'What a hand-knit really costs to make',
    body: `
      Numbers for one adult jumper, because people ask quietly and I would rather say it out loud.

      Yarn 62 · Labels and bag 4 · Electricity and tea 6 · Card fees 7
      Hours: 41. At the hourly rate I would be ashamed to offer anyone, that is 410.

      So the price is 489, and yes, I know. Half of what I sell is patterns, which is how the other half survives.
      If you cannot afford it and like the colours, tell me. I will tell you which yarn.
    `,
    topics: ['handmade business', 'pricing', 'small shop'],
    place: places.glasgow,
    shots: [
      {
        scene: 'ranking',
        words: { title: 'One jumper, in numbers', lines: ['Yarn 62', 'Everything else 17', '41 hours', 'Total 489'] },
      },
    ],
    hoursAgo: 108,
    warmth: [59, 40],
    thread: `
      3 claynook ♥5 | 41小时那一行，看得我心里一紧。我也想写一份陶器的账。
      6 threadbare ♥5 | 我的是130小时三件，差不多。谢谢你把账写出来。
      11 noor ♥2 | "If you cannot afford it, I will tell you which yarn." Classy.
    `,
  },
  {
    key: 'darning-visible',
    by: 'denimdays',
    title: 'Visible mending: which hole gets what',
    body: `
      Not every hole wants embroidery. A guide from five years of other people's elbows.

      Thin but whole: running stitch, in the same colour, from behind.
      Coin-sized: a darn, warp first, then weave, and go a centimetre past the damage.
      Bigger than a coin: a patch underneath, and enjoy the colour.
      On the seam: unpick, do not stitch over. You will feel it every time you sit.

      And if the whole thing is gone, keep the buttons.
    `,
    topics: ['visible mending', 'darning', 'sewing basics'],
    place: places.brooklyn,
    shots: [
      { scene: 'titled', inside: ['flat-lay'], words: { title: 'Which hole gets what', tag: 'mending' } },
      'close-up 0.5,0.4',
      'rack/2',
    ],
    hoursAgo: 176,
    warmth: [53, 62],
    thread: `
      2 tinyworld ♥4 | "Enjoy the colour" is the difference between mending and hiding.
      5 yichu ♥3 | 顺着裂缝的方向补，木头也是。
      9 littlefeet ♥2 | Toddler knees are all four categories at once.
      > 10 denimdays ♥4 | Then patch, underneath, two layers, and accept it as a yearly holiday.
    `,
  },
  {
    key: 'paper-island',
    by: 'tinyworld',
    title: 'I build one small house a week',
    body: `
      Card, thread, a craft knife, and a rule: it must be finished by Sunday night, good or not.

      Week 3 had no door. Week 11 leaned, so it became a pub. Week 19 is for a reader who asked for a light in the window, and there is one now, from the smallest bulb I could find.

      The point is not the houses. The point is that on Monday there is one thing in the world that was not there.
    `,
    topics: ['paper craft', 'small making', 'slow craft'],
    place: places.vancouver,
    shots: [
      { scene: 'film-strip', inside: ['cabin', 'cafe', 'old-town'], words: { title: 'One house a week' } },
      'cabin/0',
    ],
    hoursAgo: 310,
    warmth: [68, 41],
    thread: `
      3 claynook ♥4 | 第11周歪了就变成酒馆，这个精神我要学。
      8 harbor ♥3 | The light in the window one. Yes please, permanently.
      12 littlefeet ♥3 | We do this in the living room with tape and no craft knife. Week 3 also had no door.
    `,
  },
  {
    key: 'knit-in-public',
    by: 'atticroom',
    title: 'Knitting on a train, and who talks to me',
    body: `
      Two trains a day, forty minutes each, always the same simple thing because of the bumps. In four months:

      One child who said I was winding a snail.
      One man who told me his mother knitted the whole war and then never again.
      Two women who knitted in silence next to me and nodded at the same station.
      One ticket inspector who waited for me to reach the end of the row.

      The scarf is nearly finished and I am thinking about not finishing it.
    `,
    topics: ['knitting', 'train journeys', 'strangers'],
    place: places.edinburgh,
    shots: ['knitting/2', 'close-up 0.5,0.5'],
    hoursAgo: 490,
    warmth: [71, 25],
    thread: `
      4 stitchline ♥6 | The inspector who waited for the end of the row. I am not well.
      7 threadbare ♥4 | 别织完，我每周都在想那两个点头的人。
      11 dunesand ♥2 | This is the best reason for taking the slow train I have read.
    `,
  },
  {
    key: 'second-sleeve',
    by: 'atticroom',
    title: 'One sleeve knitted. Now the second one.',
    body: `
      The first took a winter of trains. It is good. It fits my arm. It has been alone for five weeks.

      Knitters warned me about this. They say the second sleeve is a different project and needs its own reason.
      My reason is a woman on the 7.42 who looked at the needles, then at me, and said: go on.
    `,
    topics: ['knitting', 'second sleeve', 'train journeys'],
    place: places.edinburgh,
    shots: ['knitting/0', 'close-up 0.47,0.5'],
    hoursAgo: 56.5,
    warmth: [74, 21],
    thread: `
      2 stitchline ♥6 | Cast on the second before you bind off the first. Too late for you, useful for others.
      4 threadbare ♥4 | 织完第一只袖子那天先别庆祝，立刻起第二只的头，我教徒弟都这么说。
      9 tinyworld ♥3 | Go on.
    `,
  },
  {
    key: 'button-jar',
    by: 'denimdays',
    title: 'The button jar, and what was in it',
    body: `
      Three generations, one jar, nobody had ever tipped it out.

      214 buttons, 31 of them sets. One medal, small. One tooth, smaller, no one will say whose. A wedding ring that turned out to be a curtain ring, which caused ten minutes of real hope.
      I sewed the four green glass ones onto a coat that has never looked at me before.
    `,
    topics: ['buttons', 'mending', 'family things'],
    place: places.brooklyn,
    shots: [
      {
        scene: 'four',
        inside: ['flat-lay', 'rack', 'outfit', 'knitting'],
        words: { title: '214 buttons', tag: 'buttons' },
      },
      'rack/0',
    ],
    hoursAgo: 181,
    warmth: [77, 29],
    thread: `
      3 tinyworld ♥5 | Whose tooth.
      > 5 denimdays ♥7 | My aunt looked at the ceiling. That is all we have.
      8 hua ♥2 | 家里也有一罐，妈妈说不许倒。
    `,
  },
  {
    key: 'quilt-of-shirts',
    by: 'tinyworld',
    title: 'A quilt made of his shirts',
    body: `
      Twelve shirts, my uncle's, forty-eight squares. My aunt asked for it and then did not mention it for a year, and neither did I.

      We cut them together. She knew which one was from the ferry. I knew which ones were from arguing. We put those next to each other.
      No batting, she said, it should be thin, like being hugged by someone in a hurry.
    `,
    topics: ['quilting', 'grief', 'slow craft'],
    place: places.vancouver,
    shots: [
      {
        scene: 'gradient',
        words: { title: 'Like being hugged by someone in a hurry', subtitle: 'forty-eight squares' },
      },
    ],
    hoursAgo: 770,
    warmth: [91, 33],
    thread: `
      2 threadbare ♥9 | 像被一个赶时间的人抱一下。我坐了很久。
      5 stitchline ♥6 | The arguing ones next to each other. Of course.
      9 margins ♥4 | I am glad she asked you.
    `,
  },
]
