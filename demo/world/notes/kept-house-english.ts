import type { DraftsByChannel } from '../draft.ts'
import { places } from '../places.ts'

/** Things in and around a house. The clay covers are kept in the repository, too slow to render at a first start. */
export const keptHouseInEnglish: DraftsByChannel = {
  home: [
    {
      key: 'armchair-only',
      by: 'atticroom',
      title: 'I sold two chairs and kept the sofa',
      body: `
        Thirty-one square metres cannot hold a sofa and two chairs and an opinion. Something had to go and it was the chairs.

        Now there is one sofa by the window, one lamp, one plant that likes me, and a stack of cushions behind the door for guests. They get the sofa. I get the floor, the wall at my back, and the better view of them.
        People stay longer when somebody sits on the floor. I cannot explain this and I have checked.
      `,
      topics: ['small spaces', 'less stuff', 'sofa'],
      place: places.edinburgh,
      shots: ['kept clay-home/a'],
      hoursAgo: 11.7,
      warmth: [69, 40],
      thread: `
        1 quietdesk ♥4 | A sofa, two chairs and an opinion. My whole flat.
        3 yichu ♥3 | 有人坐地上，大家都走得晚，木工可以证明。
        6 biscuit ♥2 | What did the buyer say about the wobbly one?
        > 7 atticroom ♥5 | That he was a bit wobbly himself, and took both.
      `,
    },
    {
      key: 'reading-lamp-placement',
      by: 'atticroom',
      title: 'Where a reading lamp should really go',
      body: `
        Over the shoulder, below the eye, behind the page. It took me four lamps and one slightly scorched book.

        Bulb: warm, 2700, frosted, no brighter than you need to read the smallest footnote you own.
        Height: the shade's edge at your ear when you are sitting badly, because you will be.
        And a second light somewhere else in the room, or your eyes go on working after you stop.
      `,
      topics: ['lighting', 'reading nook', 'small spaces'],
      place: places.edinburgh,
      shots: ['kept clay-lamp/b'],
      hoursAgo: 138,
      warmth: [60, 64],
      thread: `
        2 margins ♥4 | "When you are sitting badly, because you will be." Measured mine, ear height exactly.
        5 pagefold ♥3 | 馆里的灯我去量了一圈，有一半在眉毛上面，这就去改。
        9 stitchline ♥2 | Also right for knitting. Anything dark by lamplight and I need a second one.
      `,
    },
    {
      key: 'room-model-plan',
      by: 'atticroom',
      title: 'I built my room in card before moving in',
      body: `
        Scale one to twenty, an evening with a knife, a matchbox for the bed. My friends were kind about it.

        It told me three things the plan did not: the wardrobe would eat the light, the desk could not have its back to the stairs, and there was exactly one place for a chair.
        On the day, six people carried things straight to where the card said. Nothing moved for a year.
      `,
      topics: ['moving in', 'floor plan', 'small spaces'],
      place: places.edinburgh,
      shots: ['kept clay-room/a'],
      hoursAgo: 377,
      warmth: [71, 52],
      thread: `
        3 tinyworld ♥6 | One to twenty! With a matchbox bed! Please say you kept it.
        > 5 atticroom ♥5 | On the shelf above the real desk. It has a smaller shelf in it.
        8 cableless ♥3 | 搬家之前先做模型，我只量了插座，输了。
      `,
    },
    {
      key: 'plants-one-shelf',
      by: 'tinyworld',
      title: 'Two pots, one can, a rota on the wall',
      body: `
        I killed eleven before I understood that I water when I am anxious.

        So there is a rota. Mondays: fingers in, two knuckles. Dry means a cup. Damp means walk away and water the thing inside you that wanted to water.
        The cactus is not on the rota. It has outlived two relationships and does not need my news.
      `,
      topics: ['houseplants', 'plants', 'gentle routines'],
      place: places.vancouver,
      shots: ['kept clay-plants/b'],
      hoursAgo: 86.5,
      warmth: [73, 48],
      thread: `
        2 hua ♥5 | “心烦的时候就想浇水”，我问过很多人，都是这样淹死的。
        5 serumclub ♥4 | Does not need my news. I am laughing in a pharmacy.
        8 atticroom ♥2 | What do you do instead on a Tuesday?
        > 9 tinyworld ♥4 | Dust the leaves. They like it and nobody drowns.
      `,
    },
  ],
  fitness: [
    {
      key: 'shoes-for-walking',
      by: 'fitnorth',
      title: 'How to know your shoes are finished',
      body: `
        Not by the top. The top lies.

        Put them on a table and look from behind: if they lean, so do you. Press the middle with a thumb; if it does not push back, it will not push you.
        Around 700 km for most people, less if you walk like you are late.
        And buy them in the evening, with the socks you own, not the socks you intend to own.
      `,
      topics: ['running shoes', 'foot care', 'walking'],
      place: places.toronto,
      shots: ['kept clay-shoes/a'],
      hoursAgo: 8.3,
      warmth: [63, 67],
      thread: `
        0.6 slowrun ♥5 | 放桌上从后面看，歪的，难怪右边小腿总疼。
        > 1 fitnorth ♥4 | That is the whole diagnosis. New shoes first, then come back to me about the calf.
        2 dunesand ♥3 | The socks I intend to own. I have never owned them.
        4 campfire ♥2 | 登山鞋也这样看吗？
        > 5 fitnorth ♥3 | Yes, and look at the heel cup. If it has gone soft your ankle is doing its job for it.
      `,
    },
    {
      key: 'one-kettlebell-year',
      by: 'fitnorth',
      title: 'One weight by the kettle, one year',
      body: `
        I asked eleven people who said they had no time to keep one weight by the kettle. Eight of them still do it.

        While it boils: pick it up, walk to the door and back, put it down like it is asleep. That is a carry. Four days a week.
        On the mat on Saturdays: five slow squats, five slow rows, five slow breaths. Twice if the week was kind.

        The heaviest one is not the best one. The best one is the one you do not have to move to open a drawer.
      `,
      topics: ['kettlebell', 'home workout', 'ten minutes'],
      place: places.toronto,
      shots: ['kept clay-fitness/a'],
      hoursAgo: 155.5,
      warmth: [67, 71],
      thread: `
        2 weiyun ♥4 | 烧水的时候拎一趟，这种我做得到。
        5 littlefeet ♥4 | I have two, eleven and fourteen kilos. They wriggle.
        > 6 fitnorth ♥6 | Then you are already on the programme.
        12 serumclub ♥2 | How heavy for someone who has never?
        > 13 fitnorth ♥4 | The one you can carry and still answer a question. For most people six to eight kilos.
      `,
    },
  ],
  tech: [
    {
      key: 'camera-one-lens',
      by: 'quietdesk',
      title: 'One old camera, one lens, two years',
      body: `
        Second-hand, scratched, the rubber is coming off one side. I have fixed it twice with the glue for shoes.

        One lens means I walk instead of zoom. It turns out that was the part I was missing.
        I print twelve a year, one for each month, on the day after the last of it. Everything else I delete without ceremony.
      `,
      topics: ['small camera', 'photography', 'repair'],
      place: places.berlin,
      shots: ['kept clay-tech/a'],
      hoursAgo: 19.8,
      warmth: [64, 38],
      thread: `
        1 harbor ♥5 | Twelve a year. I made four this week and I am ashamed and improving.
        3 neonpuddle ♥3 | 用走路代替变焦，这就是我没有长焦的理由，现在有人说出来了。
        7 citywalk ♥2 | 用什么胶粘的？
        > 8 quietdesk ♥4 | Contact glue for soles, a toothpick, and a rubber band overnight.
      `,
    },
    {
      key: 'headphones-repair',
      by: 'quietdesk',
      title: 'New pads, nine euro, five more years',
      body: `
        The sound was never gone. The leather was. I had priced a new pair before I thought to look it up.

        Pads come off with a spoon, half a turn, then pull. Clean the groove with a cotton bud. New ones go in at the bottom first, then round, like a tyre.
        While you are there: the hinge wants one drop of oil. Not two. I used two and it sang.
      `,
      topics: ['repair', 'headphones', 'second-hand'],
      place: places.berlin,
      shots: ['kept clay-audio/a'],
      hoursAgo: 244.5,
      warmth: [59, 65],
      thread: `
        3 cableless ♥4 | 九欧五年，划算。勺子拆耳罩，记下了。
        6 stitchline ♥3 | Like a tyre is exactly how I explain a neckband.
        9 margins ♥1 | Which spoon?
        > 10 quietdesk ♥5 | Any spoon you are willing to apologise to.
      `,
    },
  ],
  craft: [
    {
      key: 'tiny-island-house',
      by: 'tinyworld',
      title: 'Week 20: a house with its own island',
      body: `
        Nobody asked for the island. The house had nowhere to stand, so I cut it one.

        Layers of card, sanded on the edges with a nail file, a path in tea leaves, one tree that took longer than the roof.
        The door is four millimetres and opens. I do not know why that matters but I made it three times until it did.
        It faces the window. In the morning it has a shore.
      `,
      topics: ['paper craft', 'miniatures', 'small making'],
      place: places.vancouver,
      shots: ['kept clay-diorama/a'],
      hoursAgo: 3.7,
      warmth: [84, 36],
      thread: `
        0.3 claynook ♥6 | 门能开就对了，别解释。
        0.9 atticroom ♥4 | In the morning it has a shore. I need to lie down in my card model.
        1.5 harbor ♥3 | The tree took longer than the roof. It always does.
        2.4 mianmian ♥3 | 茶叶铺路！请问用什么粘？
        > 3 tinyworld ♥4 | Flour paste, thin. It dries matt and smells of tea for a week.
      `,
    },
  ],
  travel: [
    {
      key: 'island-day-boat',
      by: 'tidewater',
      title: 'An island you may stay on for four hours',
      body: `
        One boat out, one boat back, and a bell in between. I went on a day off between two nights and slept for two of the four hours, on purpose, in the grass.

        The pagoda is smaller than the leaflet. The steps are 112, steeper than they look, with a wall to sit on at 60 and at 90.
        Buy the pear from the man at the top. Do not buy the umbrella. It never rains there, he says, and it did not.
      `,
      topics: ['island', 'day trip', 'boats'],
      shots: ['kept clay-island/a'],
      hoursAgo: 24.6,
      warmth: [66, 34],
      thread: `
        1 dunesand ♥4 | Sleeping for half of your four hours is the correct way to see anything.
        3 shanlan ♥3 | 112级，60和90有墙可以坐，这才叫攻略。
        6 littlefeet ♥2 | Would a pram survive?
        > 8 tidewater ♥4 | To the bottom step, where there is a café and a cat. You will be happier there than I was.
      `,
    },
    {
      key: 'corner-cafe-night',
      by: 'dunesand',
      title: 'The café that saved a rainy Sunday',
      body: `
        Wrong station, wrong coat, everything shut. One corner was lit like a lamp somebody forgot.

        She had three tables, one soup, and a chair just for bags. I stayed two and a half hours and paid nine euro and left feeling that I had been put back in the right drawer.
        I drew it on the back of the ticket, from above, so that I could remember where everything was. The chair for bags is in the drawing.
      `,
      topics: ['neighbourhood café', 'slow travel', 'rainy city'],
      place: places.lisbon,
      shots: ['kept clay-cafe/b'],
      hoursAgo: 177,
      warmth: [76, 30],
      thread: `
        2 oatmilk ♥5 | A chair just for bags. We are getting one on Monday.
        5 neonpuddle ♥4 | “像被放回了对的抽屉”，下雨的周日我也想被放回去。
        11 pagefold ♥3 | 从上面画，是因为你想住进去。
      `,
    },
  ],
}
