import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const beautyInEnglish: NoteDraft[] = [
  {
    key: 'eczema-makeup-bag',
    by: 'serumclub',
    title: 'Make-up on eczema days: the short list',
    body: `
      Everything on this table has survived six months on angry skin. Not a recommendation, a report.

      Cream, never powder, on the cheeks. Powder finds every dry patch and announces it.
      Lips do the work. A colour on the mouth and people look there.
      Brushes washed on Sundays, in the same thing I wash my face with.
      Patch test behind the ear for three nights. Yes, three.

      The palette in the picture is for good days. On the worst days: nothing, and sunglasses.
    `,
    topics: ['eczema', 'sensitive skin', 'gentle make-up'],
    place: places.london,
    shots: ['vanity/0', 'close-up 0.72,0.64'],
    hoursAgo: 9.2,
    evidence: 'bought-elsewhere',
    warmth: [52, 48],
    thread: `
      0.7 xiaoman ♥4 | 耳后三晚，记下了。最差的那天戴墨镜，懂的。
      1.5 fitnorth ♥2 | What about sweat? Mine flares at the gym.
      > 2 serumclub ♥4 | Rinse within ten minutes, pat, cream while damp. And no shame in a cold cloth between sets.
      4 noor ♥3 | Do the brushes dry overnight in London air?
      > 5 serumclub ♥2 | Barely. Lay them with the heads off the edge of the shelf.
    `,
  },
  {
    key: 'swatches-medium-deep',
    by: 'noor',
    title: 'Nudes that are not grey on me: swatches',
    body: `
      "Nude" for whom? I have medium brown skin with a lot of olive, and most of these go to ash. So: daylight, no filter, in order.

      The ones that work have some brick or some plum in them. The ones that do not have beige in the name.
      Try this in the shop: swatch it, walk to the door, look again outside. The light by the counter is lying to you.
    `,
    topics: ['lip swatches', 'olive skin', 'nude lipstick'],
    place: places.kualaLumpur,
    shots: ['swatches/1/6', 'close-up 0.5,0.55'],
    hoursAgo: 54,
    evidence: 'bought-elsewhere',
    warmth: [50, 51],
    thread: `
      2 rougelab ♥5 | 走到门口再看一眼，这条专柜小姐姐不会告诉你。
      4 serumclub ♥3 | "Nude for whom" is the right question for the whole aisle.
      9 sugarhigh ♥2 | Brick or plum. Writing it on my hand, next to the swatches.
    `,
  },
  {
    key: 'night-routine-nurse',
    by: 'tidewater',
    title: 'Skin after a night shift and salt water',
    body: `
      Masks, hand gel, air like paper, then the sea. My face has opinions. This is the routine that stopped the argument.

      Rinse with plain water within half an hour of the swim.
      Cream on damp skin, more than feels reasonable.
      Ointment on the knuckles and cotton gloves for the first hour of sleep.
      Curtains shut properly. It is the best product I own.

      Written by a nurse, not a dermatologist.
    `,
    topics: ['night shift life', 'dry skin', 'simple skincare'],
    place: places.falmouth,
    shots: [
      {
        scene: 'memo',
        words: {
          title: 'After the night shift',
          lines: ['Rinse in 30 min', 'Cream on damp skin', 'Gloves, one hour', 'Curtains shut'],
        },
      },
    ],
    hoursAgo: 102,
    warmth: [45, 47],
    thread: `
      3 neonpuddle ♥4 | 夜班人的护肤第一步：窗帘。完全同意。
      8 serumclub ♥3 | More than feels reasonable is the correct dose.
    `,
  },
  {
    key: 'wedding-table',
    by: 'serumclub',
    title: 'I did my own face for my own wedding',
    body: `
      Everyone told me not to. But nobody else knows which cheek flares when I cry, and I knew I would cry.

      Rehearsed four times, with photographs by the window each time.
      Nothing new in the last two weeks. Nothing.
      Packed for the day: cream, blotting paper, the lipstick, a spoon from the fridge for my eyes.

      I cried at the soup. It held.
    `,
    topics: ['wedding make-up', 'eczema', 'personal story'],
    place: places.london,
    shots: ['vanity/1', 'close-up 0.3,0.6', 'vanity/2'],
    hoursAgo: 235,
    warmth: [66, 33],
    thread: `
      2 oatmilk ♥5 | Crying at the soup. What was in the soup?
      > 3 serumclub ♥8 | My grandmother's recipe. My aunt had kept the card.
      6 rougelab ♥4 | 最后两周什么新的都不要用，这条请所有新娘背下来。
      14 margins ♥2 | This is the loveliest thing I have read about make-up.
    `,
  },
  {
    key: 'ingredient-reading',
    by: 'serumclub',
    kind: 'text',
    title: 'How to read a label in 40 seconds',
    body: `
      You do not need chemistry. You need to know where to look.

      The first five are most of the jar.
      Anything after the preservative is there in drops.
      "Parfum" near the top means it is there to smell nice, which is allowed, but not on a bad week.
      If one thing has hurt you before, search for that one name and ignore the rest.

      Stop reading when you feel frightened. Frightened people buy more.
    `,
    topics: ['ingredient lists', 'sensitive skin', 'skincare basics'],
    shots: [
      {
        scene: 'highlighter',
        words: { title: 'Frightened people buy more', subtitle: 'reading a label in 40 seconds', tag: 'skincare' },
      },
    ],
    hoursAgo: 400,
    warmth: [56, 60],
    thread: `
      3 xiaoman ♥5 | “害怕的人会买更多”，说到我去年了。
      7 quietdesk ♥4 | The same sentence works for keyboards.
      12 littlefeet ♥3 | Is this true for baby creams as well?
      > 14 serumclub ♥4 | Even more so. Short list, no perfume, and ask the health visitor before me.
    `,
  },
  {
    key: 'fifty-face',
    by: 'stitchline',
    title: 'Fifty-one, and my make-up is four things',
    body: `
      My daughter filmed me and was shocked at how little there was to film.

      Cream for the cheeks, warmed between the fingers. A bit of brow where it has left me. Mascara on the top only. Lipstick the colour of a plum that has been outside.

      Everything cream, everything with the fingers, all of it in the train window. Powder makes me look like a scone.
    `,
    topics: ['make-up over 50', 'five-minute face', 'everyday beauty'],
    place: places.glasgow,
    shots: ['vanity/0', 'close-up 0.7,0.64'],
    hoursAgo: 22.3,
    warmth: [64, 46],
    thread: `
      1 serumclub ♥5 | Like a scone. I will never recover.
      3 rougelab ♥4 | 膏体手涂，口红梅子色，这套妆二十岁也好用。
      6 noor ♥3 | What stops the mascara from travelling by lunch?
      > 7 stitchline ♥4 | Not putting any below. And blotting the lid first with an actual handkerchief.
    `,
  },
  {
    key: 'sun-serious',
    by: 'serumclub',
    title: 'Sunscreen on eczema: eleven tries',
    body: `
      I have a scar on my shoulder from the year I decided I did not need it. So I kept trying.

      What failed: anything with scent, anything that calls itself dry, all the pretty ones.
      What worked: the dull one for children, in a tube like toothpaste, put on ten minutes after cream, and a hat.
      How much: two fingers' length for a face. Everybody uses half.

      Hats are skincare. I will not be taking questions about the hat.
    `,
    topics: ['sunscreen', 'sensitive skin', 'eczema'],
    place: places.london,
    shots: [
      {
        scene: 'ranking',
        words: {
          title: 'What stayed on my skin',
          lines: ['Dull one for kids', 'Hat', 'Two fingers of it', 'Shade at noon'],
        },
      },
    ],
    hoursAgo: 125,
    evidence: 'bought-elsewhere',
    warmth: [57, 56],
    thread: `
      2 noor ♥4 | I have a question about the hat.
      > 3 serumclub ♥6 | It has strings. It is hideous. It has never once blown off.
      6 xiaoman ♥2 | 两指长的量，我之前用的一半都不到。
    `,
  },
  {
    key: 'lips-swatch-winter',
    by: 'serumclub',
    title: 'Five reds in the year’s worst light',
    body: `
      January, London, four in the afternoon. If a red works here it works anywhere.

      Swatched on one arm, in order of how alive I looked in the bus window. The blue ones won. The orange one made me look recently informed of something.
      Balm first, blot, one coat, blot again. I have worn the second one to three funerals and a dance.
    `,
    topics: ['lip swatches', 'red lipstick', 'winter make-up'],
    place: places.london,
    shots: ['swatches/0/6', 'close-up 0.5,0.5'],
    hoursAgo: 550,
    evidence: 'bought-elsewhere',
    warmth: [58, 48],
    thread: `
      4 rougelab ♥5 | 冬天下午四点的光，比专柜诚实一百倍。
      8 tidewater ♥4 | Recently informed of something. I have that face without the lipstick.
    `,
  },
]
