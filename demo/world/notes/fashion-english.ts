import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const fashionInEnglish: NoteDraft[] = [
  {
    key: 'thrift-measurements',
    by: 'denimdays',
    title: 'Thrifted this week, with measurements',
    body: `
      Labels said M, L and 14. The tape said something else, as always. All laid flat, all worn by me on a size 18 body.

      Top: 58 cm pit to pit, soft, no stretch
      Bottoms: 96 cm waist, high rise, hem let down by 3 cm
      Extras: from the one-dollar basket, cleaned with a toothbrush

      Total 31 dollars, plus an evening of mending. Bring your own tape. Nobody has ever been asked to leave a shop for measuring.
    `,
    topics: ['thrift finds', 'plus size style', 'real measurements'],
    place: places.brooklyn,
    shots: ['flat-lay/2', 'close-up 0.45,0.3', 'close-up 0.5,0.7'],
    hoursAgo: 4.3,
    warmth: [54, 41],
    evidence: 'bought-elsewhere',
    thread: `
      0.5 hua ♥4 | 我就是跟你学的带软尺！店员还来问我尺子哪里买的。
      > 0.9 denimdays ♥5 | This made my morning. The tape spreads.
      1.4 noor ♥3 | How do you let down a hem when there is nothing left to let down?
      > 2 denimdays ♥4 | Bias tape as a false hem. I will do steps for it this weekend.
      2.6 stitchline ♥2 | Seconding bias tape. Steam it before you sew or it waves at you.
    `,
  },
  {
    key: 'linen-32-degrees',
    by: 'noor',
    title: 'Covered and cool: how I dress for 32°C',
    body: `
      Nobody believes me that long sleeves are cooler until they try it. Loose, light, and nothing touching at the waist.

      Layer one: a long dress in the thinnest cotton there is.
      Layer two: a light jacket, open, with sleeves wide enough for wind.
      Sunglasses, a flat bag, and shoes that let go of heat.

      Wash cold, hang in shade, iron while still a bit damp or make peace with creases. I have made peace.
    `,
    topics: ['modest style', 'hot weather outfits', 'linen'],
    place: places.kualaLumpur,
    shots: ['flat-lay/0/1', 'close-up 0.45,0.5', 'close-up 0.8,0.3'],
    hoursAgo: 12,
    warmth: [55, 38],
    thread: `
      1 sugarhigh ♥4 | Peace with creases is the only way in this weather.
      3 weiyun ♥3 | 广州同温度，宽袖子真的比短袖凉，风会自己进来。
      5 tidewater ♥2 | What do you wear in the car when the seat is a frying pan?
      > 6 noor ♥3 | A thin scarf over the seat, then it lives on my shoulders in the mall, where it is winter.
    `,
  },
  {
    key: 'false-hem',
    by: 'denimdays',
    kind: 'steps',
    title: 'A longer dress: the false hem, in steps',
    body: `
      Several of you asked what to do when there is no hem left to let down. You add one on the inside. Forty minutes, one strip of bias tape, and nobody can tell from a metre away.
    `,
    steps: [
      {
        title: 'Unpick and press',
        body: 'Open the old hem, press it flat with steam, and brush out the line. It fades after two washes.',
        shot: 'flat-lay/0',
      },
      {
        title: 'Tape on, right sides together',
        body: 'Open one fold of the tape, pin it edge to edge, sew in the crease. Slow at the side seams.',
        shot: 'close-up 0.55,0.6',
      },
      {
        title: 'Turn it under and catch it',
        body: 'Fold the tape to the inside, press, and catch it by hand with stitches the size of a comma.',
        shot: 'close-up 0.45,0.75',
      },
    ],
    topics: ['mending', 'sewing basics', 'thrift finds'],
    place: places.brooklyn,
    shots: ['flat-lay/0'],
    hoursAgo: 1.7,
    warmth: [46, 55],
    thread: `
      0.3 noor ♥4 | You actually did it! Stitches the size of a comma. I can do a comma.
      0.8 tinyworld ♥3 | Bringing this to the mending circle on Thursday.
      > 1 denimdays ♥2 | Tell them to press twice. Nobody presses twice.
    `,
  },
  {
    key: 'rack-shop-prep',
    by: 'stitchline',
    title: 'What is on the rail before a market day',
    body: `
      Everything that can go wrong on Saturday goes wrong on Friday if you look for it.

      Two of each size, largest at the front, because people who need it should not have to ask.
      Prices you can read without turning anything over.
      A mirror with light in front of it, not behind.
      Needle, thread, safety pins, biscuits.

      The green one always sells first and I always make too few.
    `,
    topics: ['small shop', 'market day', 'behind the scenes'],
    place: places.glasgow,
    shots: ['rack/0', 'close-up 0.5,0.4'],
    hoursAgo: 85,
    warmth: [44, 23],
    thread: `
      2 denimdays ♥6 | "Largest at the front, because people who need it should not have to ask." Thank you.
      5 claynook ♥3 | 市集前一天我也这样，就差一面有光的镜子，这次记着带。
      8 threadbare ♥2 | 饼干是最关键的一条。
    `,
  },
  {
    key: 'capsule-four',
    by: 'noor',
    title: 'One skirt, four Fridays',
    body: `
      I wore the same skirt to the same office four Fridays in a row and wrote down what people said.

      Week 1, with a shirt: "Nice skirt."
      Week 2, with a long cardigan: "Is that new?"
      Week 3, with a dress over it: "Love the layers."
      Week 4, with the shirt again: "Nice skirt."

      Conclusion: they are not looking. Wear it.
    `,
    topics: ['outfit repeating', 'capsule wardrobe', 'office style'],
    place: places.kualaLumpur,
    shots: [
      {
        scene: 'four',
        take: 4,
        inside: ['outfit', 'flat-lay', 'outfit', 'rack'],
        words: { title: 'One skirt, four Fridays', tag: 'repeat' },
      },
      'outfit/4',
    ],
    hoursAgo: 168,
    warmth: [59, 44],
    thread: `
      3 weiyun ♥7 | 结论一模一样：没有人在看。穿就对了。
      10 margins ♥3 | My students notice everything except what I teach.
    `,
  },
  {
    key: 'before-after-find',
    by: 'denimdays',
    title: 'An eight-dollar find: before and after',
    body: `
      Before: as found, grey with dust, a button gone, hem hanging out like a tongue.
      After: washed twice, a button from the jar, hem faced with an old pillowcase.

      Time: two evenings and one argument with a needle. Cost: 8 dollars and a pillowcase nobody liked.
      Not everything wants saving. Check the seams and under the arms first; if those are gone, say thank you and put it back.
      `,
    topics: ['mending', 'before and after', 'thrift finds'],
    place: places.brooklyn,
    shots: [{ scene: 'before-after', inside: ['flat-lay'], words: { title: 'Eight dollars, two evenings' } }, 'rack/2'],
    hoursAgo: 330,
    warmth: [61, 42],
    thread: `
      3 tinyworld ♥4 | A pillowcase hem! Is it heavy enough to hang straight?
      > 5 denimdays ♥3 | Old sateen ones are perfect. Flannel walks up your legs. Ask me how I know.
      12 yichu ♥2 | 修旧比买新有意思，木头也是这样。
    `,
  },
  {
    key: 'what-i-stopped-buying',
    by: 'noor',
    kind: 'text',
    title: 'Clothes I do not buy any more',
    body: `
      Not a rule for anyone else. Just my list after counting what never left the drawer.

      Anything that needs another thing to work.
      White for a life that contains curry.
      The size I was, the size I might be.
      "It will soften." It did not soften.
    `,
    topics: ['slow fashion', 'wardrobe edit'],
    shots: [
      {
        scene: 'highlighter',
        words: { title: 'It will soften. It did not soften.', subtitle: 'clothes I do not buy any more' },
      },
    ],
    hoursAgo: 540,
    warmth: [63, 36],
    thread: `
      4 sugarhigh ♥5 | White for a life that contains curry. I feel seen and also stained.
      9 threadbare ♥2 | “会软的”没有软，粗羊毛也是这样骗人的。
      18 littlefeet ♥3 | Replace curry with toddler and this is my list.
    `,
  },
  {
    key: 'three-shirts-week',
    by: 'quietdesk',
    title: 'I own three shirts. A review.',
    body: `
      Shirt one: the good one. Meetings, dentists, my mother.
      Shirt two: the same as shirt one, but a button changed sides in a fight with a door.
      Shirt three: for days when nobody will see below the collar.

      Trousers, one, unremarkable. I have never once stood in front of the wardrobe. It takes eleven seconds and I spend the rest on coffee.
    `,
    topics: ['capsule wardrobe', 'outfit repeating', 'working from home'],
    place: places.berlin,
    shots: ['flat-lay/2/5', 'close-up 0.45,0.35'],
    hoursAgo: 64.5,
    warmth: [59, 26],
    thread: `
      2 noor ♥4 | "Meetings, dentists, my mother" is a complete dress code.
      4 denimdays ♥3 | Send me the door's button. I will sew it on where it landed.
      9 weiyun ♥2 | 十一秒出门，我要学。
    `,
  },
  {
    key: 'festival-clothes-family',
    by: 'noor',
    title: 'What four of us wore to the wedding',
    body: `
      Nothing new. One skirt hemmed, one jacket borrowed, one dress found in a box labelled "no".

      We laid everything out the night before and swapped until nobody was sad. That is the whole method: out on the bed, then swap, then tea.
      The dress labelled "no" got the most compliments. It is now labelled "why not".
    `,
    topics: ['wedding guest', 'borrowed clothes', 'sisters'],
    place: places.kualaLumpur,
    shots: ['rack/0', 'close-up 0.5,0.45'],
    hoursAgo: 280,
    warmth: [63, 31],
    thread: `
      3 denimdays ♥4 | Relabelling the box is the best styling advice here.
      6 sugarhigh ♥2 | Where did you keep it? Asking on behalf of three boxes labelled "no".
      > 8 noor ♥3 | Under the bed, behind the other "no". There were two.
    `,
  },
  {
    key: 'jeans-repair-log',
    by: 'stitchline',
    title: 'One pair of jeans, nine repairs, a log',
    body: `
      2019: inner seam, by hand, too tight. 2020: same place, done properly. 2021: knee, patch from behind. 2022: pocket corner. 2023: belt loop, twice, same loop.
      2024: hem. 2025: other knee, blue thread because the brown ran out. This year: the first repair, again, because it was too tight the first time and I was proud.

      They are the most expensive jeans I own, if you count Sundays. I do not count Sundays.
    `,
    topics: ['mending', 'denim', 'visible mending'],
    place: places.glasgow,
    shots: ['flat-lay/1/7', 'close-up 0.55,0.7'],
    hoursAgo: 600,
    warmth: [61, 39],
    thread: `
      5 tinyworld ♥5 | Belt loop, twice, same loop. We all have that loop.
      8 yichu ♥2 | 第一次补太紧，因为骄傲。木头人深有同感。
      14 denimdays ♥4 | The log is the label it should have come with.
    `,
  },
]
