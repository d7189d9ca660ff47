import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const cityInEnglish: NoteDraft[] = [
  {
    key: 'night-ferry-skyline',
    by: 'harbor',
    title: 'The last ferry, and what I carry on it',
    body: `
      Two coins, a thin coat, no podcast. Fourteen minutes across, and the skyline turns around you like a thing on a shelf.

      Stand at the side away from the wind on the way out, and the other side on the way back. The crew know who is a visitor because visitors look at their phones and everyone else looks at the water.

      I come back every year and have always been a visitor. Last week I looked at the water first. Nobody announced it.
    `,
    topics: ['city at night', 'ferry', 'night walk'],
    place: places.shanghai,
    shots: ['city/1', 'close-up 0.5,0.75'],
    hoursAgo: 3.4,
    warmth: [59, 27],
    thread: `
      0.3 citywalk ♥5 | 看水的才是本地人。下次来，一起坐末班。
      > 0.5 harbor ♥3 | I will bring the two coins.
      1 dunesand ♥3 | "Nobody announced it." I am saving that sentence for a year of my life.
      2 neonpuddle ♥2 | 十四分钟，刚好够想清楚一件事。
    `,
  },
  {
    key: 'walk-with-dog',
    by: 'biscuit',
    title: 'A city walk chosen entirely by the dog',
    body: `
      I let Biscuit decide every corner for an hour. Results, in order:

      The fish stall. The bakery door (closed, still worth a minute). A bench where someone always sits. The canal, but only the side with ducks. A shop that sells buttons. The fish stall again.

      We went 3.1 km to end up 400 m from home. Not one minute was wasted from his point of view.
    `,
    topics: ['dog walking', 'city walk', 'slow morning'],
    place: places.amsterdam,
    shots: ['cafe/0/7', 'close-up 0.4,0.6'],
    hoursAgo: 26,
    warmth: [63, 24],
    thread: `
      2 citywalk ♥5 | 由狗选路，这才是真正的城市漫步。明天我家楼下的狗也试试。
      5 littlefeet ♥2 | We do this with a two-year-old. The fish stall is always in it.
      8 margins ♥3 | The button shop is where I would have ended too.
    `,
  },
  {
    key: 'words-for-rain',
    by: 'quietdesk',
    title: 'Words for rain I cannot translate',
    body: `
      I spent a wet week walking in Chongqing, far from my dictionaries, and wrote them down.

      The Japanese one for rain while the sun is out. The German one for the smell of the street before it starts. The Portuguese one for the kind of rain that stays.

      English has drizzle, mizzle, and the good old word "wet", which does most of the work. I am paid to find equivalents. On this trip I was paid in shoes.
    `,
    topics: ['rainy city', 'translation', 'words'],
    place: places.chongqing,
    shots: ['rain-street/2', 'close-up 0.5,0.75'],
    hoursAgo: 95,
    warmth: [54, 33],
    thread: `
      3 neonpuddle ♥4 | 我们说“毛毛雨”，雨像毛一样轻。送给你的词表。
      > 5 quietdesk ♥5 | Taken, with thanks, and already misspelled in my notebook.
      7 margins ♥3 | Mizzle is a beautiful word and you do it a disservice, beautifully.
    `,
  },
  {
    key: 'friends-behind',
    by: 'dunesand',
    title: 'My friends, walking away from me again',
    body: `
      I always end up behind. I stop to look at something, they do not, and for a minute they walk away together at the same height, and it is my favourite picture of the day.

      I have eleven of these. They have never seen one. They think I am slow, which I am.
    `,
    topics: ['friends', 'city walk', 'travel photos'],
    place: places.lisbon,
    shots: ['street/2', 'old-town/1'],
    hoursAgo: 137,
    warmth: [66, 26],
    thread: `
      3 citywalk ♥5 | 最后一个走的人才看得见这一幕。
      6 tidewater ♥4 | Send them one. On a bad day, without a message.
      > 7 dunesand ♥6 | I sent one each tonight. Two rang me.
    `,
  },
  {
    key: 'cafe-map-three',
    by: 'oatmilk',
    title: 'Three cafés, ranked by a baker',
    body: `
      I have had to sit in other people's shops and be quiet.

      1. The one with the striped awning. Croissant honest, coffee excellent, chairs bad on purpose, so nobody stays and everyone gets one.
      2. The one by the station. Loud, fast, does a proper flat white at six in the morning.
      3. The one in the park. Croissant from a box, and I still go, because it has a bench in the sun and the man says morning like he has been waiting to say it.

      I will not tell you the names. Follow the awning.
    `,
    topics: ['neighbourhood café', 'coffee', 'city guide'],
    place: places.melbourne,
    shots: ['cafe/1', 'coffee/2', 'close-up 0.5,0.6'],
    hoursAgo: 270,
    warmth: [58, 52],
    thread: `
      3 pagefold ♥4 | 椅子故意不舒服，让更多人能坐到，第一次听说，也觉得很对。
      8 denimdays ♥3 | The man who says morning is worth a star of his own.
    `,
  },
  {
    key: 'window-seat-city',
    by: 'noor',
    title: 'The view from the office at 6.40 p.m.',
    body: `
      I stay late on Thursdays for one reason, and it is on the west side of the building.

      Twelve minutes of gold, then pink, then the lights come on in rows like somebody checking a list. I have watched it in meetings, in a silence I hope looked thoughtful.

      I have asked to move desks and been told it is glare. It is not glare.
    `,
    topics: ['sunset', 'city at night', 'office life'],
    place: places.kualaLumpur,
    shots: ['city/2/6', 'close-up 0.5,0.6'],
    hoursAgo: 592,
    warmth: [60, 27],
    thread: `
      4 weiyun ♥3 | 加班也要看日落。我们那层是西边，每天这个点没人说话。
      7 dunesand ♥3 | It is never glare.
    `,
  },
  {
    key: 'small-camera-night',
    by: 'harbor',
    title: 'Night photos without a tripod: my way',
    body: `
      The skyline was there, I had cold hands and a small camera. What I do:

      Lean on something. A railing is a tripod that lives outdoors.
      Two-second timer so that my finger is not in the picture.
      Expose for the windows and let the sky go dark; the water gives the light back anyway.
      Take five, keep one, delete four before you get home.

      The ferry blurred. I kept that one.
    `,
    topics: ['night photography', 'small camera', 'city at night'],
    place: places.shanghai,
    shots: ['city/0', 'close-up 0.5,0.75'],
    hoursAgo: 240,
    warmth: [49, 36],
    thread: `
      4 neonpuddle ♥4 | 栏杆就是长在外面的三脚架，记下了。
      7 citywalk ♥2 | 你来上海了！江边哪一段拍的？
      > 9 harbor ♥3 | Near the ferry pier, around half past eight, the wind was on my side for once.
    `,
  },
  {
    key: 'bench-list',
    by: 'biscuit',
    title: 'A list of benches, with notes',
    body: `
      I have been sitting on the benches of this city for two years, on orders from a dog, and I rate them.

      Canal, east side, third: best sun, worst back.
      By the bakery: warm air comes up through the grating. Not public knowledge until now, sorry.
      Outside the library: facing the door, so you see who comes back.
      Hospital garden: for two people who are not talking. It works.
    `,
    topics: ['benches', 'dog walking', 'city walk'],
    place: places.amsterdam,
    shots: [
      {
        scene: 'ranking',
        words: {
          title: 'Benches, rated by a dog',
          lines: ['Canal, east side', 'By the bakery', 'Library door', 'Hospital garden'],
        },
      },
      'cafe/0/3',
    ],
    hoursAgo: 60.5,
    warmth: [76, 34],
    thread: `
      2 citywalk ♥6 | 长椅清单！两个不说话的人那张，我想去坐一坐。
      5 pagefold ♥4 | 对着图书馆门口的那张，我们从里面也看得见你们。
      9 tidewater ♥5 | We have one of those in our garden. It does work.
    `,
  },
  {
    key: 'city-from-bus',
    by: 'noor',
    title: 'Forty minutes on bus 7, end to end',
    body: `
      I had nothing to do and a full card, so I rode it to the last stop and back.

      In order: offices, school, hospital, river, the big market, nothing, nothing, a mosque with green tiles, the sea.
      At the nothing, two people got on who knew the driver. At the sea, everybody got off but me and the driver, who said: most people go back on foot, you know. So I did.
    `,
    topics: ['bus ride', 'city walk', 'slow morning'],
    place: places.kualaLumpur,
    shots: ['sea/0', 'close-up 0.5,0.5'],
    hoursAgo: 157,
    warmth: [72, 26],
    thread: `
      3 dunesand ♥5 | This is how I see every city. End of the line first.
      7 citywalk ♥3 | 终点站那句“大多数人走回去”，司机懂路。
    `,
  },
  {
    key: 'lights-off-hour',
    by: 'harbor',
    title: 'The hour they turned the lights off',
    body: `
      Once a year, one hour, and everybody comes out as if the sky were a play.

      For ten minutes people held up phones. Then the phones went down, because there was nothing to photograph and everything to see.
      A boy asked whether the stars were always there. His father said yes, and sounded surprised himself.
    `,
    topics: ['city at night', 'stars', 'night walk'],
    place: places.halifax,
    shots: ['city/2/7', 'close-up 0.5,0.5'],
    hoursAgo: 925,
    warmth: [81, 24],
    thread: `
      6 neonpuddle ♥5 | 他爸爸也吓了一跳，那一下最好。
      11 littlefeet ♥4 | We did this on the porch with two who should have been asleep. Worth every tear.
    `,
  },
  {
    key: 'night-bus-market',
    by: 'dunesand',
    title: 'Two hours in a wet night market',
    body: `
      I missed the connection by four minutes and had until eleven. It rained the whole time and every sign was written twice, once on the wall and once on the street.

      Ate: one bowl, standing. Bought: one umbrella (the second of the trip, see budget). Learned to say: thank you, too hot, what is that.
      It is the clearest evening of the month and it was nobody's plan.
    `,
    topics: ['rainy city', 'slow travel', 'night market'],
    place: places.chongqing,
    shots: ['rain-street/1', 'close-up 0.5,0.7'],
    hoursAgo: 305,
    warmth: [61, 27],
    thread: `
      3 neonpuddle ♥5 | 你站着吃的那碗，大概率就在我下班路上。
      > 4 dunesand ♥4 | Red, with peanuts, a lady with a radio?
      > 5 neonpuddle ♥6 | 就是她。
      11 quietdesk ♥2 | Every sign written twice. Lovely.
    `,
  },
  {
    key: 'storm-harbour',
    by: 'harbor',
    title: 'Storm day, and the night after it',
    body: `
      No ferry. Forty of us on the quay with hoods up, looking at the sea as if it owed us something.

      Nobody said much. A boy held his grandmother's sleeve and she held the railing. The woman from the ticket desk came out with a kettle.
      By ten it was only weather again. One person in a yellow coat walked down to the edge to make sure, and that is the picture.
    `,
    topics: ['storm', 'ferry', 'sea'],
    place: places.halifax,
    shots: ['sea/2', 'close-up 0.5,0.5'],
    hoursAgo: 187,
    warmth: [60, 16],
    thread: `
      3 tidewater ♥5 | As if it owed us something. It does, all of it, and it will not pay.
      7 biscuit ♥2 | The kettle. There is always one person with a kettle.
    `,
  },
]
