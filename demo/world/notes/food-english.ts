import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const foodInEnglish: NoteDraft[] = [
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
  {
    key: 'soup-for-neighbour',
    by: 'tidewater',
    title: 'Noodle soup for the man upstairs',
    body: `
      He is eighty-eight and does not accept help. So I make too much soup on purpose and complain about it on the stairs.

      Stock from a chicken, noodles cooked separately so they survive the climb, greens, an egg. No chilli, he says it is showing off.
      He brings the bowl back washed with a tomato in it. We have never discussed the arrangement.
    `,
    topics: ['neighbours', 'soup', 'small kindness'],
    place: places.falmouth,
    shots: ['noodles/3', 'close-up 0.5,0.5'],
    hoursAgo: 165,
    warmth: [75, 24],
    thread: `
      2 littlefeet ♥6 | Complaining about it on the stairs is genius.
      5 zhouzhou ♥4 | 社区里很多老人也是这样，不收帮助，但收“做多了”。
      9 oatmilk ♥3 | A tomato in the bowl. I would move to your building.
    `,
  },
  {
    key: 'tea-towel-brunch',
    by: 'atticroom',
    title: 'Brunch for four on a table for one',
    body: `
      The table is sixty centimetres across and folds. Four people, no injuries.

      Food that can be held: toast cut small, pancakes rolled, fruit you can pick up.
      Drinks on the window sill, plates on laps, jam in the middle because somebody always needs it.
      One chair, two cushions, one person on the bed being king.

      We did the washing up in shifts because only one of us fits in the kitchen.
    `,
    topics: ['small spaces', 'brunch at home', 'hosting'],
    place: places.edinburgh,
    shots: ['brunch/1', 'close-up 0.35,0.35'],
    hoursAgo: 730,
    warmth: [59, 28],
    thread: `
      5 quietdesk ♥3 | Being king of the bed rotates, I hope.
      > 7 atticroom ♥4 | Every twenty minutes. There was a timer.
    `,
  },
]
