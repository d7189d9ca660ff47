import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const foodInEnglish: NoteDraft[] = [
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
  {
    key: 'noodle-night-rules',
    by: 'sugarhigh',
    title: 'Noodle night, four rules, no takeaway',
    body: `
      I bake on weekends and have nothing left for weekdays, so Tuesday is noodles.

      1. Season the bowl, not the pot. Soy, vinegar, chilli, a pinch of sugar, hot stock on top.
      2. Rinse the noodles even when you are sure you do not need to.
      3. One soft thing, one crunchy thing, one green thing.
      4. Chilli in its own little dish. Someone always overdoes it and it is always me.

      Twelve minutes and one pan to wash.
    `,
    topics: ['weeknight dinner', 'noodles', 'one pan'],
    place: places.singapore,
    shots: ['noodles/1', 'close-up 0.45,0.5'],
    hoursAgo: 27,
    warmth: [46, 42],
    thread: `
      1 xiaoman ♥5 | 规则二太对了，过一遍水和没过是两碗面。
      > 2 sugarhigh ♥2 | Exactly, and it stops the second helping from becoming one solid block.
      5 fitnorth | What do you use for crunch when you are out of everything?
      > 6 sugarhigh ♥3 | Raw cabbage, sliced as thin as you dare. Or crushed crisps. I said what I said.
    `,
  },
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
      { title: 'Warm it, do not boil it', body: 'Stop when the side of the pan is just too hot to keep a finger on. About 60 degrees.', shot: 'coffee/2/3' },
      { title: 'Shake, then wait', body: 'Half fill a jar, lid on, thirty hard shakes. Stand it for a minute so the big bubbles give up.', shot: 'close-up 0.35,0.4' },
      { title: 'Pour low, finish high', body: 'Start close to the coffee, lift as the cup fills. My first hundred looked like clouds. Clouds are fine.', shot: 'close-up 0.65,0.65' },
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
    shots: ['fruit/1', { scene: 'memo', words: { title: 'Wash it today', lines: ['Berries first', 'Cut half', 'Eye level', 'Crisps up high'] } }],
    hoursAgo: 250,
    warmth: [43, 34],
    thread: `
      4 serumclub ♥4 | "It is about shelves, not willpower" should be on a mug.
      9 slowrun ♥2 | 切一半放眼前这个办法我妈用了三十年，现在才知道是科学。
      30 littlefeet ♥3 | Works on children too. Works less well on the person who does the washing up.
    `,
  },
  {
    key: 'hotpot-first-time',
    by: 'harbor',
    title: 'Hosting hotpot for people new to it',
    body: `
      Six colleagues, one split pot, nobody had done it before. What made it easy:

      Red side for the brave, pale side for everyone, and say so out loud.
      One pair of long chopsticks per side that never touches a mouth.
      Thin things thirty seconds, round things until they float, mushrooms as long as you like.
      Start the pot half full. It rises when people get excited.

      We sat down at seven and got up at eleven, which is how you know it went well.
    `,
    topics: ['hotpot', 'dinner with friends', 'hosting'],
    place: places.halifax,
    shots: ['hotpot/1', 'close-up 0.5,0.5', 'close-up 0.8,0.85'],
    hoursAgo: 300,
    warmth: [51, 39],
    thread: `
      2 xiaoman ♥6 | “圆的浮起来才算熟”，这个总结可以教给所有新手。
      > 5 harbor ♥3 | I learned it from my grandmother, who learned it by eating a raw one.
      8 tidewater ♥1 | What do vegetarians eat from the pale side if the stock has bones in it?
      > 9 harbor ♥4 | Mushroom stock for the whole pale side. Nobody missed the bones.
    `,
  },
  {
    key: 'cafe-corner',
    by: 'denimdays',
    title: 'The café where nobody hurries you',
    body: `
      Striped awning, one table outside, one person making everything. I mended a whole jacket lining here on Thursday and she brought me a second glass of water without asking.

      Go before ten for a seat by the door. Take cash for the tip jar. Leave the corner for the man with the crossword.
    `,
    topics: ['neighbourhood café', 'slow morning'],
    place: places.brooklyn,
    shots: ['cafe/0/1', 'coffee/0'],
    hoursAgo: 510,
    warmth: [37, 21],
  },
  {
    key: 'bread-letter',
    by: 'oatmilk',
    kind: 'text',
    title: 'To everyone whose bread will not rise',
    body: `
      Yours is probably cold, not cursed. I get asked this more than anything else, so here is the whole answer in one place, from the least effort to the most.
    `,
    longText: `
      I have been baking for a living for nine years and my bread failed last Tuesday. I am telling you this first because most people who write to me think failure is a verdict. It is a temperature.

      Start with the room. Dough that should take two hours in summer takes five in a kitchen at sixteen degrees, and recipes are written by people in warm kitchens with photographers waiting. If yours has not doubled, the first thing to do is nothing. Put the bowl in the oven with only the light on and come back when you have forgotten about it. Nine times in ten that is the end of the story.

      If it still sits there, look at the water. Too hot to keep your wrist under kills yeast. Use water that feels like nothing at all, neither warm nor cool. Then look at the date on the packet, and then at the salt, which should never lie on the yeast in a heap while you go and answer the door.

      If it rises and then falls in the oven, that is the opposite problem: it waited too long and got tired. Press it with a floured finger. If the dent springs back at once, wait. If it comes back slowly and leaves a shadow, bake. If it does not come back at all, do not throw it out. Flatten it, oil it, put salt and rosemary on it, and tell people you meant to make focaccia. I have sold that loaf.

      The last thing is the one nobody likes. Weigh. A cup of flour is anything between 120 and 160 grams, depending on how you scoop and how you slept. A cheap scale will do more for your bread than a better oven.

      And if it comes out flat after all of that, slice it thin and toast it. Toast forgives everything. Then write down what the kitchen felt like that day, because next time you will know one thing more than you did this time, which is all that I know about bread.
    `,
    topics: ['bread', 'baking basics', 'home baking'],
    place: places.melbourne,
    shots: [{ scene: 'torn', words: { title: 'It is not cursed. It is cold.', subtitle: 'a letter about bread' } }],
    hoursAgo: 620,
    warmth: [60, 57],
    thread: `
      5 margins ♥7 | "Failure is a temperature." I am writing that on the classroom board.
      12 yichu ♥3 | 烤箱只开灯发酵，冬天救了我一整年。
      20 stitchline ♥4 | I have eaten the accidental focaccia. It was better than the bread was going to be.
      48 biscuit ♥2 | Does the oven-light trick work with a dishwasher that has just finished? Asking for a small kitchen.
      > 60 oatmilk ♥5 | It does, if you leave the door open a hand's width first. Too steamy otherwise.
    `,
  },
]
