import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

/** Cakes, cups, fruit and late breakfasts. */
export const sweetsInEnglish: NoteDraft[] = [
  {
    key: 'humid-cake',
    by: 'sugarhigh',
    title: 'A cream cake that survives 33 degrees',
    body: `
      Three attempts, one slide off the plate, and finally this.

      What worked: 100 g mascarpone to 400 g cream, everything cold including the bowl, and strawberries dried on paper so they do not weep.
      What did not: gelatine (rubbery), more sugar (sad), prayer (mixed).

      It held on the table for an hour and ten minutes, then there was nothing left to hold.
    `,
    topics: ['home baking', 'cake', 'baking in the heat'],
    place: places.singapore,
    shots: ['cake/0', 'close-up 0.5,0.45', 'cake/2'],
    hoursAgo: 74,
    warmth: [58, 44],
    thread: `
      2 oatmilk ♥4 | Mascarpone is the answer to most questions. Did you whip it in or fold it through?
      > 3 sugarhigh ♥3 | In from the start, on slow. Fast makes it grainy here.
      9 noor ♥2 | Same weather, same tears. Thank you for the number of minutes, nobody ever says how long.
      15 mianmian ♥1 | 草莓擦干这一步我总是省掉，原来问题在这里。
    `,
  },
  {
    key: 'flat-white-at-home',
    by: 'oatmilk',
    kind: 'steps',
    title: 'Milk foam without a machine',
    body: `
      A jar, a small pan, and ten seconds of patience. I made eleven of these last week for people who think they need to spend four hundred on a steam wand.
      Works with dairy and with most oat milks. Does not work with anything that says "light".
    `,
    steps: [
      {
        title: 'Warm it, do not boil it',
        body: 'Stop when the side of the pan is just too hot to keep a finger on. About 60 degrees.',
        shot: 'coffee/2/3',
      },
      {
        title: 'Shake, then wait',
        body: 'Half fill a jar, lid on, thirty hard shakes. Stand it for a minute so the big bubbles give up.',
        shot: 'close-up 0.35,0.4',
      },
      {
        title: 'Pour low, finish high',
        body: 'Start close to the coffee, lift as the cup fills. My first hundred looked like clouds. Clouds are fine.',
        shot: 'close-up 0.65,0.65',
      },
    ],
    topics: ['coffee at home', 'latte art', 'kitchen basics'],
    place: places.melbourne,
    shots: ['coffee/2/3', 'close-up 0.42,0.6'],
    hoursAgo: 130,
    warmth: [49, 55],
    thread: `
      2 cableless ♥3 | 用法压壶抽打也行，十下就够，洗起来比罐子麻烦一点。
      > 4 oatmilk ♥2 | Yes! A French press is the best second life for a French press.
      6 quietdesk ♥1 | Sixty degrees by finger is how I burned mine. Worth using a thermometer the first time.
      > 7 oatmilk ♥4 | Fair. Edited in my head: use a thermometer until your finger has learned.
    `,
  },
  {
    key: 'croissant-failures',
    by: 'oatmilk',
    title: 'My first 200 croissants, a short history',
    body: `
      1 to 40: bread with ambitions.
      41 to 90: butter on the oven floor, smoke alarm, neighbour.
      91 to 130: good ones in the middle of the tray, nobody knows why.
      131 to 170: we learned it was the window.
      171 to 200: layers. Real ones. I ate three standing up.

      If you are on number twelve and crying, you are exactly on time.
    `,
    topics: ['baking', 'croissant', 'learning slowly'],
    place: places.melbourne,
    shots: ['brunch/0', 'close-up 0.6,0.62'],
    hoursAgo: 31.5,
    warmth: [62, 33],
    thread: `
      1 sugarhigh ♥4 | What was the window doing?
      > 2 oatmilk ♥5 | Warming one end of the table by four degrees. We bought a blind for eleven dollars.
      5 tinyworld ♥3 | Bread with ambitions is my whole craft drawer.
      9 mianmian ♥2 | 第十二个正在哭，时间刚好。谢谢。
    `,
  },
  {
    key: 'cake-disaster-fixed',
    by: 'sugarhigh',
    title: 'The cake cracked. I covered it in fruit.',
    body: `
      It split like a map on the way out of the tin, forty minutes before the guests.

      What saved it: cream as mortar, not as decoration. Fill the crack, chill ten minutes, then cover the evidence with the reddest things you have.
      A coffee next to it also helps. People look at coffee.

      Three people asked for the recipe. One asked how I made the pattern.
    `,
    topics: ['home baking', 'cake', 'kitchen rescue'],
    place: places.singapore,
    shots: ['cake/2', 'close-up 0.5,0.45'],
    hoursAgo: 345,
    warmth: [56, 36],
    thread: `
      4 oatmilk ♥4 | Cream as mortar. I will be repeating that to apprentices.
      8 yichu ♥3 | 木头裂了我们也这么补，再贴个好看的。
    `,
  },
  {
    key: 'fruit-by-season',
    by: 'fitnorth',
    title: 'I stopped buying snacks for a month',
    body: `
      Not a diet. I just put washed fruit at eye level and the crisps on the top shelf, and waited.

      Week 1: ate the fruit, then got the ladder for the crisps.
      Week 2: ladder twice.
      Week 4: forgot the crisps were there.

      What I learned is about shelves, not about willpower. If you want to do it too: wash everything when you come home, and cut half of it. Uncut fruit is decoration.
    `,
    topics: ['eating well', 'small habits', 'fruit'],
    place: places.toronto,
    ratio: '1:1',
    shots: [
      'fruit/1',
      {
        scene: 'memo',
        words: { title: 'Wash it today', lines: ['Berries first', 'Cut half', 'Eye level', 'Crisps up high'] },
      },
    ],
    hoursAgo: 250,
    warmth: [43, 34],
    thread: `
      4 serumclub ♥4 | "It is about shelves, not willpower" should be on a mug.
      9 slowrun ♥2 | 切一半放眼前这个办法我妈用了三十年，现在才知道是科学。
      30 littlefeet ♥3 | Works on children too. Works less well on the person who does the washing up.
    `,
  },
  {
    key: 'slow-brunch',
    by: 'oatmilk',
    title: 'The Sunday table, in grams',
    body: `
      We close the bakery at noon and I still make breakfast at two. Nothing on this table takes more than twenty minutes if the oven is already on.

      Eggs: 8 minutes from cold fridge to boiling water, then straight into ice.
      The green one: 2 g of matcha, 70 g of water just off the boil, then the milk. The bear is optional.
      Fruit: whatever the market was trying to get rid of at closing time.

      Put the plates in the warm oven for three minutes. It is the only restaurant trick worth stealing.
    `,
    topics: ['brunch at home', 'slow sunday', 'simple cooking'],
    place: places.melbourne,
    shots: ['brunch/2', 'close-up 0.35,0.3', 'coffee/1'],
    hoursAgo: 5.5,
    warmth: [52, 40],
    thread: `
      0.6 littlefeet ♥4 | Warm plates! My toast goes cold before I find the toddler's fork. Trying this.
      1.1 margins ♥2 | Do the eggs peel cleanly that way? Mine come out looking like the moon.
      > 1.4 oatmilk ♥3 | Older eggs peel better, a week in the fridge at least. And crack them all over before you start.
      3.2 yichu ♥2 | 盘子先热三分钟，学到了。
    `,
  },
]
