import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const travelInEnglish: NoteDraft[] = [
  {
    key: 'dawn-swim',
    by: 'tidewater',
    title: 'After a night shift I go to the sea',
    body: `
      Off at 7.15, in the water by 7.40. It was 11.2 degrees and flat as a plate.

      Nobody needs anything from me out there. I float on my back and count breaths until I stop counting the other things. Twelve minutes, no more, then the flask and the big coat.

      If you want to start: go with someone, go in slowly, get out while you still feel good. The feeling good is the end of it, not the middle.
    `,
    topics: ['sea swimming', 'night shift life', 'cold water'],
    place: places.falmouth,
    shots: ['sea/1/3', 'close-up 0.5,0.75', 'sea/2/9'],
    hoursAgo: 0.8,
    warmth: [61, 30],
    thread: `
      0.2 fitnorth ♥4 | Get out while you still feel good. Please everyone listen to the nurse.
      0.4 neonpuddle ♥3 | 夜班人懂这种“没有人需要我”的十二分钟。
      > 0.6 tidewater ♥3 | I used the translate button and now I have a friend in Chongqing.
    `,
  },
  {
    key: 'four-days-dunes',
    by: 'dunesand',
    title: 'Four slow days in the dunes: the plan',
    body: `
      Day 1: the long bus. Arrive before dark, sleep on the roof if they let you.
      Day 2: walk out at 5.30, back by 10, do nothing until 4. Nothing is the activity.
      Day 3: camels if you must, feet if you can. Stay on the ridge.
      Day 4: mint tea with the person who looked after your bag, then the bus again.

      Cost for two, not counting flights: 214 euro. The most expensive thing was the bus and the best thing was the roof.
    `,
    topics: ['desert', 'slow travel', 'travel budget'],
    place: places.merzouga,
    shots: [
      'dunes/2',
      'close-up 0.4,0.7',
      {
        scene: 'ticket',
        words: { title: 'Four days, 214 euro, two people', lines: ['Bus 96', 'Rooms 72', 'Food 46'] },
      },
    ],
    hoursAgo: 23,
    warmth: [50, 52],
    thread: `
      2 campfire ♥3 | 十点到四点什么都不干，这才是会走沙漠的人。
      4 harbor ♥2 | How cold was the roof at night?
      > 5 dunesand ♥3 | About nine degrees. Two blankets and every sock I owned.
      7 noor ♥2 | Was it comfortable for women travelling alone?
      > 9 dunesand ♥4 | I met three who were, and all of them booked the first night by phone and arrived in daylight.
    `,
  },
  {
    key: 'coast-packing',
    by: 'tidewater',
    title: 'What I pack for a week on the beach',
    body: `
      Seen from the cliff it looks like nothing: a towel, an umbrella, a person asleep. It took me years to pack that little.

      One dry bag, one towel that is really a sheet, hat, long-sleeved shirt, two bottles, one book I am allowed to ruin, a pencil.
      Left at home: the second book, the speaker, the good sunglasses.

      The umbrella stays up for whoever is youngest.
    `,
    topics: ['beach day', 'packing light', 'summer'],
    place: places.falmouth,
    shots: ['beach-top/0', 'close-up 0.4,0.65', 'beach-top/1'],
    hoursAgo: 62,
    warmth: [47, 45],
    thread: `
      3 littlefeet ♥4 | "The umbrella stays up for whoever is youngest." You are invited to our beach.
      7 margins ♥3 | A book I am allowed to ruin is a whole genre.
    `,
  },
  {
    key: 'night-flight-notes',
    by: 'dunesand',
    title: 'Window seat, and what it taught me',
    body: `
      I take trains when I can. When I cannot, I take the window, and I do not close the blind.

      Things noticed in two hours: clouds have weather of their own; the wing moves more than you would like; the person in 14C has never seen this before and is trying not to show it. I swapped with him after the meal.
    `,
    topics: ['window seat', 'slow travel', 'small kindness'],
    shots: ['plane-window/1', 'close-up 0.5,0.4'],
    hoursAgo: 155,
    warmth: [56, 19],
    thread: `
      2 citywalk ♥3 | 换座位给第一次坐飞机的人，我也做过一次，记到现在。
      5 biscuit ♥2 | I was 14C once. Thank you from all of us.
    `,
  },
  {
    key: 'snow-cabin-light',
    by: 'harbor',
    kind: 'video',
    title: 'One lit window and all that snow',
    body: `
      We rented the smallest cabin on the list because it was the only one left, and then it snowed for nineteen hours and it was exactly the right size.

      The lake road was closed, so there was nowhere to be. We cooked the same soup three times. On the second night the sky went green for eleven minutes. We stood in the yard in blankets, I took one picture, and then I put the phone away.
    `,
    topics: ['winter cabin', 'snow day', 'northern lights'],
    place: places.tromso,
    shots: ['cabin/2'],
    hoursAgo: 96,
    warmth: [64, 28],
    thread: `
      1 tidewater ♥4 | One picture and then the phone away. That is the right number.
      6 campfire ♥3 | 十九个小时的雪，柴够吗？
      > 8 harbor ♥3 | Just. We burned a broken chair with the owner's blessing.
    `,
  },
  {
    key: 'forest-walk-two-hours',
    by: 'tinyworld',
    kind: 'video',
    title: 'A two-hour forest loop, no view at all',
    body: `
      People ask what is at the top. There is no top. It is a loop through tall trees, 6.4 km, and the whole point is the light between them at about nine in the morning.

      Getting there: the number 8 bus, last stop, then left at the notice board.
      Under foot: soft, two muddy bits, one fallen trunk you climb over like a child.
      Bring: nothing that beeps.
    `,
    topics: ['forest walk', 'easy hike', 'quiet places'],
    place: places.vancouver,
    shots: ['forest/0'],
    hoursAgo: 220,
    warmth: [48, 41],
    thread: `
      3 fitnorth ♥3 | Would it work with a knee that does not like stairs?
      > 5 tinyworld ♥3 | Yes, it is flat apart from the trunk, and there is a way around the trunk.
      20 shanlan ♥2 | “没有山顶”，这条路我喜欢。
    `,
  },
  {
    key: 'lake-mountain-mistakes',
    by: 'fitnorth',
    title: 'Five things I got wrong on a big walk',
    body: `
      I move people for a living and still did all of these on my first mountain.

      Ate nothing until I was hungry. Too late by an hour.
      New socks. New socks!
      Looked at the summit instead of the time.
      Kept my jacket in the bag because I was warm, then stopped, then was not.
      Did not say "I would like to turn back" when I first thought it.

      We did turn back. The mountains looked just as good from the bench by the car park.
    `,
    topics: ['hiking', 'beginner hiking', 'what I got wrong'],
    place: places.toronto,
    shots: [
      {
        scene: 'numbered',
        inside: ['mountains'],
        words: {
          title: 'Five mistakes, one mountain',
          lines: ['Ate too late', 'New socks', 'No turn-back time', 'Jacket in the bag', 'Too polite to say so'],
        },
      },
      'mountains/2',
    ],
    hoursAgo: 360,
    warmth: [57, 49],
    thread: `
      2 campfire ♥6 | 新袜子那条，全世界通用的教训。
      4 tidewater ♥4 | Saying it when you first think it is the whole of mountain safety.
      > 6 fitnorth ♥3 | And the whole of physio, honestly.
      50 dunesand ♥1 | The bench by the car park is underrated.
    `,
  },
  {
    key: 'field-after-rain',
    by: 'noor',
    title: 'A day among the rows, hems and all',
    body: `
      My sister wanted flowers behind her and I wanted shade. We compromised at half past four, when the rows go long and soft and nobody squints.

      I wore the long linen and it collected every seed in the field. Worth knowing: wash your hem in cold water first, warm sets the green.

      Two hours is enough. Bring a hat, bring water, let the bees win.
    `,
    topics: ['flower fields', 'day trip', 'sisters'],
    place: places.kualaLumpur,
    shots: ['field/2', 'close-up 0.5,0.8'],
    hoursAgo: 480,
    warmth: [45, 27],
    thread: `
      4 hua ♥4 | 下午四点半最好！你们很会挑时间。
      9 denimdays ♥2 | Cold water first. Adding that to the mending notes.
    `,
  },
  {
    key: 'train-budget',
    by: 'dunesand',
    kind: 'text',
    title: 'My month by train, every euro of it',
    body: `
      28 days, 11 trains, 4 towns. I get asked what it costs so here it is without rounding in my favour.

      Trains 312 · Rooms 694 · Food 388 · Coffee I did not need 71 · One umbrella, twice 24

      Total 1,489, or 53 a day. It would have been 46 if I could pass a bakery.
      The cheapest day was 19 euro and I remember it best.
    `,
    topics: ['train travel', 'travel budget', 'slow travel'],
    place: places.lisbon,
    shots: [
      {
        scene: 'ticket',
        words: {
          title: '28 days, 11 trains, 1,489 euro',
          lines: ['Trains 312', 'Rooms 694', 'Food 388', 'Umbrellas 24'],
        },
      },
    ],
    hoursAgo: 700,
    warmth: [53, 61],
    thread: `
      5 quietdesk ♥5 | "Coffee I did not need" deserves its own line in every budget.
      11 littlefeet ♥1 | What was the 19 euro day?
      > 13 dunesand ♥6 | A beach, a bread roll, a borrowed bicycle, and a concert I heard from outside.
    `,
  },
  {
    key: 'ridge-with-dad',
    by: 'fitnorth',
    title: 'Walking a ridge at my father’s speed',
    body: `
      He is seventy-one and has two new hips and wanted one mountain.

      Speed: 2 km an hour. Breaks: every twenty minutes, sitting, with something sweet.
      Poles, both hands. Shoes he already knows. Turn-back time agreed in the car: 1 p.m., whatever we could see.
      At 12.50 we could see everything. He said "well, there it is" and asked for the other half of the biscuit.
    `,
    topics: ['hiking', 'walking with parents', 'gentle pace'],
    place: places.toronto,
    shots: ['mountains/0', 'close-up 0.5,0.45'],
    hoursAgo: 35.5,
    warmth: [70, 34],
    thread: `
      2 campfire ♥5 | 约好一点不管看见什么都回头，这个“在车里约好”很重要。
      4 tidewater ♥3 | Well, there it is. I want to be him.
      8 slowrun ♥2 | 每小时两公里，我的梦中配速。
    `,
  },
  {
    key: 'island-beach-day-kids',
    by: 'littlefeet',
    title: 'One beach, two toddlers, ninety minutes',
    body: `
      We aim low and we hit it.

      9.00 tent up, before the sun. 9.10 hats on, hats off, hats on. 9.30 digging. 10.00 everyone eats sand and a peach. 10.20 rinse with a bottle we filled at home so it is warm. 10.30 leave while it is still lovely.

      From up on the path you can see our umbrella. It looks like people relaxing.
    `,
    topics: ['travel with kids', 'beach day', 'two under three'],
    shots: ['beach-top/2', 'close-up 0.45,0.65'],
    hoursAgo: 430,
    warmth: [58, 43],
    thread: `
      3 mianmian ♥4 | 趁还美好的时候走，这是带娃出门第一定律。
      6 sugarhigh ♥3 | Warm rinse water from home! Two years I have been using the cold tap and wondering about the screaming.
    `,
  },
  {
    key: 'slow-desert-silence',
    by: 'harbor',
    title: 'The quietest hour I ever photographed',
    body: `
      Half past five, no wind, and the dunes were doing nothing at all. I had a camera and could not think what it was for.

      I took this one at the end, after an hour of sitting, mostly so that I could point at it and say: there was a sound here, and this is where it was not.
    `,
    topics: ['desert', 'silence', 'travel photos'],
    place: places.dunhuang,
    shots: ['dunes/0', 'close-up 0.6,0.4'],
    hoursAgo: 830,
    warmth: [59, 24],
    thread: `
      6 campfire ♥4 | 鸣沙山不鸣的时候，才是最响的。
      18 margins ♥2 | "This is where it was not" is a whole poem.
    `,
  },
]
