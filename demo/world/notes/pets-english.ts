import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const petsInEnglish: NoteDraft[] = [
  {
    key: 'rescue-first-month',
    by: 'biscuit',
    title: 'The first month with a rescue: a diary',
    body: `
      Day 1: would not come out of the crate. I slept on the floor beside it.
      Day 3: came out, stole a sock, went back in. Progress.
      Day 9: barked for the first time. Frightened himself.
      Day 16: looked at me before crossing the road.
      Day 30: fell asleep on his back. If you know, you know.

      People say three days, three weeks, three months. I would add: and one particular Tuesday.
    `,
    topics: ['rescue dog', 'first month', 'adopt'],
    place: places.amsterdam,
    shots: ['pets/1/1', 'close-up 0.5,0.5'],
    hoursAgo: 3.9,
    warmth: [69, 32],
    thread: `
      0.3 pawprints ♥5 | 偷一只袜子就是进步，太懂了。
      0.8 tidewater ♥3 | Fell asleep on his back. I am not crying at the nurses' station.
      1.5 littlefeet ♥2 | Does he still have the sock?
      > 2 biscuit ♥6 | He has it in writing.
    `,
  },
  {
    key: 'senior-cat-care',
    by: 'biscuit',
    title: 'What changed when our cat turned twelve',
    body: `
      Nothing dramatic. She just stopped jumping to the top shelf and pretended she had gone off it.

      We added a step halfway. She pretends it was always there.
      Water in three places, one of them running.
      Weighed every Sunday, in a bag, with dignity.
      Vet twice a year. Blood tests are cheaper than surprises.

      She still opens the bathroom door by herself at 4 a.m. Some things do not age.
    `,
    topics: ['senior cat', 'cat care', 'vet advice'],
    place: places.amsterdam,
    shots: ['pets/0', 'close-up 0.5,0.45'],
    hoursAgo: 71,
    warmth: [56, 48],
    thread: `
      2 claynook ♥4 | 加一级台阶，假装一直都在，猫的体面。
      5 pawprints ♥4 | 每周称重最有用，瘦了一两就能发现。
      8 noor ♥2 | How do you weigh a cat in a bag with dignity?
      > 9 biscuit ♥6 | Weigh yourself with and without. The dignity is hers; yours is gone.
    `,
  },
  {
    key: 'foster-fail',
    by: 'tidewater',
    title: 'I was only fostering. A year ago.',
    body: `
      Two weeks, they said. She came with a blanket and a list of fears: brooms, hats, the word "right".

      I work nights so we kept the same hours. She learned that I always come back at 7.15. I learned to take my hat off at the door.
      When they rang to say there was a family, I said I was on the beach and the line was bad. I was in the kitchen.

      Fostering works. Sometimes it works in the wrong direction.
    `,
    topics: ['foster', 'rescue dog', 'night shift life'],
    place: places.falmouth,
    shots: ['pets/2', 'close-up 0.5,0.5'],
    hoursAgo: 158,
    warmth: [74, 26],
    thread: `
      2 biscuit ♥8 | "I was in the kitchen." Best last line I have read this year.
      4 campfire ♥4 | 进门先摘帽子，多温柔的一个人。
      9 pawprints ♥3 | 寄养失败是世界上最成功的事。
    `,
  },
  {
    key: 'walk-schedule',
    by: 'fitnorth',
    title: 'Borrowed dog, better back: eight weeks',
    body: `
      My neighbour broke her ankle, so I walked her dog before work. I am supposed to know about movement and this taught me more than the course.

      Weeks 1 to 2: twenty minutes, mostly sniffing.
      Weeks 3 to 5: thirty five, one hill. I stopped looking at my watch because he did not have one.
      Weeks 6 to 8: forty, and my back pain went from six to two.

      No sit-ups were done. The ankle is mended. We still go.
    `,
    topics: ['dog walking', 'back pain', 'neighbours'],
    place: places.toronto,
    shots: ['pets/3/3', 'close-up 0.5,0.5'],
    hoursAgo: 228,
    warmth: [61, 29],
    thread: `
      3 slowrun ♥4 | “他没有手表”，我的狗教练也是这样。
      6 cableless ♥2 | 遛狗二十分钟比我的颈椎操管用，已申请遛同事的狗。
    `,
  },
  {
    key: 'pet-names-poll',
    by: 'harbor',
    kind: 'text',
    title: 'The best pet names I heard this week',
    body: `
      I walk at night and people call their dogs in. In order of joy:

      1. Kevin (a very small dog)
      2. Madam
      3. Left, sister of Right
      4. Invoice
      5. Soup

      Add yours. Cats who are called and do not come also count.
    `,
    topics: ['pet names', 'night walk', 'neighbours'],
    place: places.halifax,
    shots: [
      {
        scene: 'ranking',
        words: { title: 'Pet names, in order of joy', lines: ['Kevin', 'Madam', 'Left and Right', 'Invoice', 'Soup'] },
      },
    ],
    hoursAgo: 12.6,
    warmth: [64, 18],
    thread: `
      0.5 pawprints ♥6 | 豆角、茄子、地瓜。一桌素菜。
      1 claynook ♥5 | 泥巴。喊了不来，也算。
      2 biscuit ♥5 | Biscuit is the dog. Bram is the cat. Everyone gets it wrong and both answer to both.
      4 sugarhigh ♥4 | My aunt has a parrot called Quiet. He is not.
      8 quietdesk ♥3 | Invoice must be a freelancer's dog.
      > 9 harbor ♥4 | He was late, as it happens.
    `,
  },
  {
    key: 'cat-window-friend',
    by: 'atticroom',
    title: 'The cat across the roof visits at five',
    body: `
      She is not mine. She arrives along the gutter, sits on the sill, looks in at me as at a television, and leaves at six.

      I have a cushion on the inside. She has never used it. Last week she put one paw on the glass, and I put a finger on my side, and we both thought about it for some time.

      If you live in number 14, your cat is very well. She is fed, clearly, and would like you to know she is watching a programme about a woman.
    `,
    topics: ['cat next door', 'neighbours', 'roof'],
    place: places.edinburgh,
    shots: ['pets/3/5', 'close-up 0.5,0.5'],
    hoursAgo: 19.4,
    warmth: [82, 22],
    thread: `
      2 pawprints ♥6 | 它在看一个关于女人的节目，我笑到坐下。
      4 margins ♥5 | Please tell us how series two begins.
      > 6 atticroom ♥6 | She came in. Four minutes. I did not breathe.
    `,
  },
  {
    key: 'dog-fear-thunder',
    by: 'littlefeet',
    title: 'Thunder, a dog, a toddler: what we did',
    body: `
      Two of them frightened, one of us in charge, all of us in the bathroom.

      Windowless room, towels in the tub, a lamp, the boring radio.
      Nobody tells the dog it is fine. It is not fine. We say: it is loud, and we are here.
      Count between flash and bang together, out loud. The dog learns nothing. The toddler learns arithmetic.
    `,
    topics: ['dogs and thunder', 'toddlers and pets', 'fear'],
    place: places.austin,
    shots: ['pets/2', 'close-up 0.5,0.5'],
    hoursAgo: 205.5,
    warmth: [72, 40],
    thread: `
      3 biscuit ♥6 | It is loud, and we are here. That is all of it.
      5 fitnorth ♥3 | The boring radio is the most underrated thing in this note.
      9 pawprints ♥2 | 我家狗怕鞭炮，过年也在浴室。
    `,
  },
  {
    key: 'old-cat-last-summer',
    by: 'margins',
    kind: 'text',
    title: 'My cat is eighteen and we have a list',
    body: `
      The vet said: perhaps the summer. So we have a list, and it is not a sad one.

      Sun on the second stair at 4.10. The good tuna, on a spoon, standing. One bird, watched from the chair, not discussed.
      Every evening, one page of whatever I am reading, read to her, with the dog in it, whether or not there is a dog in it.

      It is September. She has improved. I think she is waiting for the next chapter.
    `,
    topics: ['senior cat', 'last days', 'reading aloud'],
    place: places.dublin,
    shots: [{ scene: 'torn', words: { title: 'We have a list. It is not a sad one.', subtitle: 'September' } }],
    hoursAgo: 710,
    warmth: [92, 37],
    thread: `
      2 biscuit ♥8 | Not discussed. I will remember not discussed.
      5 campfire ♥6 | 我的老狗也是这样，一棵一棵地走。替我摸摸她。
      9 pagefold ♥5 | 她在等下一章，希望你的书足够长。
      30 margins ♥9 | Chapter twenty. She slept through the storm and woke up for the dog.
    `,
  },
]
