import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const homeInEnglish: NoteDraft[] = [
  {
    key: 'attic-before-after',
    by: 'atticroom',
    title: 'Attic before and after: £140, no drill',
    body: `
      The landlord's rules: no holes, no paint, no "structures". So I made it out of cloth and light.

      Curtain rail on tension poles, £38
      Two lamps instead of the ceiling bulb, £45
      A second-hand rug, £40
      Bedspread from my aunt, one phone call

      The bulb in the ceiling has not been on since March. If you do one thing, do that.
    `,
    topics: ['renter friendly', 'before and after', 'small spaces'],
    place: places.edinburgh,
    shots: [
      { scene: 'before-after', inside: ['room'], words: { title: 'No drill, 140 pounds' } },
      'room/0',
      'close-up 0.3,0.3',
    ],
    hoursAgo: 7.5,
    evidence: 'bought-elsewhere',
    warmth: [62, 58],
    thread: `
      0.5 yichu ♥4 | 顶灯不开这件事，全世界租房的人都想到一起了。
      1 margins ♥3 | Do the tension poles hold heavy curtains? Mine came down on a guest.
      > 1.5 atticroom ♥4 | Only with rubber feet and a sloping ceiling to lean on. Flat walls, go for lighter cloth. Sorry to the guest.
      4 littlefeet ♥2 | "Bedspread from my aunt, one phone call" is my favourite line item.
    `,
  },
  {
    key: 'shared-flat-corner',
    by: 'quietdesk',
    title: 'A desk corner in a room for two people',
    body: `
      My partner sleeps until nine. I start at six. This is how we stopped whispering about it.

      The desk faces the wall, the lamp points down, and the bed is behind me, out of the light.
      Keyboard on a folded towel: you would not believe how much noise goes into a table.
      Kettle lives in the hall. So do arguments.

      It took a week and one towel.
    `,
    topics: ['small spaces', 'living together', 'home office'],
    place: places.berlin,
    shots: ['room/2', 'desk/2'],
    hoursAgo: 42,
    warmth: [49, 35],
    thread: `
      1 cableless ♥4 | 毛巾垫键盘，立刻试了，安静了一半。
      3 harbor ♥3 | "Kettle lives in the hall. So do arguments." Framing this.
      8 biscuit ♥1 | How did you get the lamp low enough?
      > 10 quietdesk ♥2 | A clip lamp upside down on the shelf edge. Ugly and perfect.
    `,
  },
  {
    key: 'bedroom-winter',
    by: 'margins',
    title: 'My bed is a reading room from November',
    body: `
      There is no study in this flat so in winter the bed gets promoted.

      Two pillows upright, one flat for the book, the lamp on the left because I hold with my right.
      A throw I am allowed to spill on.
      Window open a finger, always, or I fall asleep at chapter two.

      The radiator is off. The throw is the radiator.
    `,
    topics: ['cosy corner', 'winter at home', 'reading nook'],
    place: places.dublin,
    shots: ['room/1/9', 'book/1'],
    hoursAgo: 92,
    warmth: [51, 26],
  },
  {
    key: 'sunday-reset',
    by: 'atticroom',
    title: 'My Sunday reset is five things, not 40',
    body: `
      I used to have a list with forty lines and I never reached nine. Now it is five and I stop.

      Sheets. Sink. Plants. Bag for Monday. Flowers or something pretending to be flowers.

      If I am tired, I do the sheets and go to bed in them at eight o'clock, which counts as all five.
    `,
    topics: ['sunday reset', 'gentle routines', 'small spaces'],
    place: places.edinburgh,
    shots: [
      {
        scene: 'memo',
        words: { title: 'Five, then stop', lines: ['Sheets', 'Sink', 'Plants', 'Bag for Monday', 'Flowers'] },
      },
      'room/1',
    ],
    hoursAgo: 148,
    warmth: [60, 55],
    thread: `
      2 fitnorth ♥5 | Five and stop. I want this printed for every patient.
      5 zhouzhou ♥3 | 累了就换床单睡觉，等于五件都做了，学会了。
      11 littlefeet ♥4 | With two under three I do "sink" and call it a reset.
      > 14 atticroom ♥5 | It is a reset. It is officially a reset.
    `,
  },
  {
    key: 'cat-proof-living-room',
    by: 'biscuit',
    title: 'A living room a dog and a cat agree on',
    body: `
      Six months of negotiation, results attached.

      The sofa has a washable cover and we stopped saying "off".
      Everything green hangs or stands higher than a tail.
      The cat has a way round the whole room without touching the floor: shelf, sill, sofa back, shelf.
      One rug, flat weave. Loops are an invitation.

      Who got the good spot in the sun? Neither. It is mine from 3 to 3.20.
    `,
    topics: ['living with pets', 'living room', 'renter friendly'],
    place: places.amsterdam,
    shots: ['room/0/2', 'close-up 0.5,0.7'],
    hoursAgo: 285,
    warmth: [57, 37],
    thread: `
      3 pawprints ♥5 | 猫绕一圈不落地的路线！我家这周末就照着改。
      > 4 biscuit ♥2 | Send pictures, she will want to compare.
      8 claynook ♥2 | 流苏地毯买过一次，猫很满意，我很后悔。
    `,
  },
  {
    key: 'one-lamp',
    by: 'margins',
    title: 'I moved one lamp and stopped buying',
    body: `
      The room never felt right and I kept adding to it: cushions, a second rug, a tray for the tray.

      Then a friend came, sat down, and moved the lamp from the corner to beside the chair. That was all that was wrong. It took her four seconds.
      I have since given away two cushions and the tray.
    `,
    topics: ['cosy corner', 'lighting', 'less stuff'],
    place: places.dublin,
    shots: ['room/0', 'close-up 0.2,0.6'],
    hoursAgo: 17.2,
    warmth: [61, 33],
    thread: `
      1 atticroom ♥4 | Four seconds. I charge in soup if anyone needs me to come and move a lamp.
      3 yichu ♥2 | 搬灯比买灯有用，房间常常就差那一步。
      6 quietdesk ♥2 | A tray for the tray is where we all go wrong.
    `,
  },
  {
    key: 'balcony-metre',
    by: 'tinyworld',
    title: 'What fits on a balcony of one metre',
    body: `
      One metre by two, north side. I was told nothing would grow. It depends what you call growing.

      Ferns, mint (in prison, in its own pot), and one chair that faces in when it rains.
      A shelf at knee height, so you can sit among it instead of over it.
      A string of small lights, on a timer, so somebody is home before you are.
    `,
    topics: ['balcony', 'small spaces', 'plants'],
    place: places.vancouver,
    shots: [
      {
        scene: 'memo',
        words: {
          title: 'One metre, north side',
          lines: ['Ferns', 'Mint, in prison', 'A chair that turns', 'Lights on a timer'],
        },
      },
    ],
    hoursAgo: 245,
    warmth: [57, 47],
    thread: `
      3 hua ♥4 | 薄荷单独关禁闭，太懂了。
      7 neonpuddle ♥3 | 定时的小灯，“比你先到家的人”，今晚去买。
    `,
  },
  {
    key: 'house-rules-door',
    by: 'littlefeet',
    title: 'Our house rules, written by the toddler',
    body: `
      She dictated, I wrote, it is on the door.

      Everybody says goodbye, also to the sofa.
      Shoes may talk but not on the carpet.
      The red cup belongs to whoever is saddest.
      You can be cross in the hall.

      We have kept rule three all winter. Yesterday it was mine.
    `,
    topics: ['family rules', 'toddler life', 'at home'],
    place: places.austin,
    shots: [
      {
        scene: 'torn',
        words: { title: 'The red cup belongs to whoever is saddest', subtitle: 'house rules, dictated' },
      },
    ],
    hoursAgo: 690,
    warmth: [86, 42],
    thread: `
      2 mianmian ♥7 | 红杯子给最难过的人。我家从今天开始也这样。
      5 margins ♥6 | I am putting rule four on my classroom door. "You can be cross in the hall."
      9 pagefold ♥4 | 抄在馆里的便签墙上了，署名：一位两岁的立法者。
      > 12 littlefeet ♥6 | She asks what a legislator is and whether they get a cup.
    `,
  },
]
