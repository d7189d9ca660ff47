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
      2 biscuit ♥8 | "I was in the kitchen." Best last line on this whole site.
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
    shots: [{ scene: 'ranking', words: { title: 'Pet names, in order of joy', lines: ['Kevin', 'Madam', 'Left and Right', 'Invoice', 'Soup'] } }],
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
]
