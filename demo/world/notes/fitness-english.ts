import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const fitnessInEnglish: NoteDraft[] = [
  {
    key: 'desk-body-ten',
    by: 'fitnorth',
    kind: 'steps',
    title: 'Ten minutes for a body that sits all day',
    body: `
      This is what I give people who tell me they have no time and mean it. A mat, no shoes, no counting out loud. If anything pinches, make it smaller; if it still pinches, leave it out.
    `,
    steps: [
      {
        title: 'Long back, three minutes',
        body: 'Hands and feet on the mat, hips high, knees as bent as they like. Walk the heels, one then the other.',
        shot: 'yoga/3',
      },
      {
        title: 'Open the front, four minutes',
        body: 'One foot forward, back knee down on a cushion. Two minutes a side. Breathe into the hip that complains.',
        shot: 'yoga/1',
      },
      {
        title: 'Sit and do nothing, three',
        body: 'Cross the legs or do not. Hands wherever they fall. This one is the exercise; the others are the way here.',
        shot: 'yoga/2',
      },
    ],
    topics: ['stretching', 'desk body', 'ten minutes'],
    place: places.toronto,
    shots: ['yoga/1', 'yoga/2'],
    hoursAgo: 2.8,
    warmth: [58, 66],
    thread: `
      0.4 cableless ♥4 | 膝盖可以弯着做，这句话救了所有硬邦邦的人。
      0.9 atticroom ♥2 | Is there a version for a floor that is 1.6 metres long?
      > 1.3 fitnorth ♥4 | Diagonal! I measured once for a patient with a galley kitchen.
      1.8 margins ♥3 | I did the third part only. It was very good.
      > 2.2 fitnorth ♥3 | Then you did the exercise.
    `,
  },
  {
    key: 'beginners-run-honest',
    by: 'littlefeet',
    title: 'Couch to 3k with a pram: honest log',
    body: `
      Week 1: ran between lamp posts. There are nine lamp posts. I did four.
      Week 3: the baby slept, so I kept going because stopping wakes her.
      Week 5: an old man on a bike said "good work". I have thought about it every day since.
      Week 8: three kilometres, 26 minutes, one nap.

      Tips: both hands on the pram, strap on the wrist, flat path, and nothing faster than a chat.
    `,
    topics: ['beginner running', 'parents who run', 'small wins'],
    place: places.austin,
    shots: [
      {
        scene: 'highlighter',
        words: { title: 'Nine lamp posts. I did four.', subtitle: 'three kilometres, eight weeks later' },
      },
      'forest/2',
    ],
    hoursAgo: 18,
    warmth: [61, 28],
    thread: `
      1 slowrun ♥6 | 九根路灯跑了四根，我第一周是两根。你很快。
      3 fitnorth ♥4 | Nothing faster than a chat is the whole of running.
      6 mianmian ♥3 | 推车跑步，宝宝多大可以开始？
      > 8 littlefeet ♥3 | Ours was nine months, steady head, and a pram made for it. Ask your doctor first, ours was strict.
    `,
  },
  {
    key: 'cold-water-rules',
    by: 'tidewater',
    title: 'Cold water: the six rules I never break',
    body: `
      I have pulled two people out. Both were stronger swimmers than me.

      Never alone.
      In slowly, breathe out first.
      A minute per degree at most, and less in wind.
      Out before you want to come out.
      Dry, then hat, then everything else. Hands last, so do up zips early.
      No hot shower for half an hour.

      If you only keep one, keep the first.
    `,
    topics: ['cold water', 'sea swimming', 'safety first'],
    place: places.falmouth,
    shots: [
      {
        scene: 'numbered',
        inside: ['sea'],
        words: {
          title: 'Cold water, the short version',
          lines: ['Never alone', 'In slowly', 'Out early', 'Hat first', 'No hot shower'],
        },
      },
      'beach-top/2',
    ],
    hoursAgo: 78,
    warmth: [55, 60],
    thread: `
      2 fitnorth ♥4 | Rule four should be on every beach.
      5 hua ♥2 | 为什么出来半小时不能洗热水？
      > 6 tidewater ♥6 | Your skin warms first and the cold blood runs back to the middle. People faint. Warm drink, warm clothes, wait.
    `,
  },
  {
    key: 'rest-day-permission',
    by: 'fitnorth',
    kind: 'text',
    title: 'A permission slip for your rest day',
    body: `
      I sign eleven of these a week in my head so here is one in writing.

      You are not losing anything. Muscles are built on the sofa; the gym is only where you order them.
      If you slept badly, walk. If you are ill, do not walk. If you are sad, walk with someone.

      Valid today. Renew as needed.
    `,
    topics: ['rest day', 'gentle movement', 'kind to yourself'],
    shots: [{ scene: 'ticket', words: { title: 'Rest day. Admit one.', subtitle: 'valid today, renew as needed' } }],
    hoursAgo: 200,
    warmth: [68, 42],
    thread: `
      1 slowrun ♥5 | 肌肉是在沙发上长的，这句话太好了，我今天认真长肌肉。
      4 oatmilk ♥3 | Renewing.
      9 campfire ♥3 | 病了就别走，年轻的时候没人教我。
    `,
  },
  {
    key: 'yoga-sunrise-group',
    by: 'noor',
    title: 'Our early yoga group, no mirrors',
    body: `
      Six women, one mat each, 6.30 on Saturdays. We started because none of us wanted mirrors or music.

      Loose trousers, long sleeves, nothing that slips when you are upside down.
      Nobody corrects anybody. If you want to be corrected you raise a hand.
      Afterwards there is tea, and that is the reason we come.

      If you are near and shy, come and just drink the tea.
    `,
    topics: ['women only yoga', 'modest style', 'early mornings'],
    place: places.kualaLumpur,
    shots: ['yoga/3', 'close-up 0.5,0.75'],
    hoursAgo: 410,
    warmth: [54, 22],
    thread: `
      3 fitnorth ♥5 | Raise a hand if you want to be corrected. More classes should work like this.
      8 sugarhigh ♥2 | I would come for the tea. What sleeves stay put in downward dog?
      > 9 noor ♥3 | Ribbed cuffs, one size longer than you think, with a loop over the thumb.
    `,
  },
  {
    key: 'swim-lesson-forty',
    by: 'margins',
    title: 'I learned to swim at forty-three',
    body: `
      I grew up an hour from the sea and could not put my face in it.

      Lesson 1: sat on the steps. Nobody laughed.
      Lesson 4: floated with one finger under my back, hers.
      Lesson 5: she took the finger away and did not tell me.
      Lesson 11: one length, ugly, mine.

      I teach teenagers. I had forgotten what it is to be bad at something in front of people. I have been a better teacher since lesson 5.
    `,
    topics: ['adult beginner', 'learning to swim', 'personal story'],
    place: places.dublin,
    shots: [
      { scene: 'big-type', words: { title: 'One length, ugly, mine', subtitle: 'learning to swim at forty-three' } },
      'sea/2',
    ],
    hoursAgo: 38.5,
    warmth: [79, 27],
    thread: `
      2 tidewater ♥7 | Lesson 5 is the whole of teaching. Come to Falmouth, I have a flask.
      4 pagefold ♥5 | 她没告诉你的那一下，最珍贵。
      8 fitnorth ♥3 | One length, ugly, mine. Framed.
    `,
  },
  {
    key: 'shoulder-desk-fix',
    by: 'quietdesk',
    title: 'Six weeks of a shoulder, and what helped',
    body: `
      It was the mouse. It is always the mouse.

      Moved it in by eight centimetres. Put a book under my feet. Stood up when the kettle did.
      The exercise: arms on the door frame, lean, three breaths, three times a day. I did it whenever I walked through, like greeting the house.

      Week 6: I reached the top shelf and only noticed afterwards.
    `,
    topics: ['desk body', 'shoulder pain', 'working from home'],
    place: places.berlin,
    shots: [
      {
        scene: 'highlighter',
        words: { title: 'It is always the mouse', subtitle: 'six weeks of a shoulder', tag: 'desk body' },
      },
    ],
    hoursAgo: 173,
    warmth: [54, 52],
    thread: `
      3 fitnorth ♥5 | Greeting the house. I am telling everyone to greet the house.
      5 cableless ♥4 | 鼠标往里挪八厘米，已挪，肩膀松了一半。
      9 atticroom ♥1 | Which book?
      > 10 quietdesk ♥5 | A dictionary. At last.
    `,
  },
  {
    key: 'walk-club-rules',
    by: 'biscuit',
    title: 'Walking club, six strangers, one rule',
    body: `
      Saturdays at nine. The rule is: as fast as the slowest, and the slowest goes in front.

      I thought we would talk. We do, after the first kilometre, when everyone has stopped being polite with their feet.
      The slowest has been: a knee, a grief, a new baby, a dog with opinions. It changes. That is the point of it.
    `,
    topics: ['walking club', 'gentle movement', 'community'],
    place: places.amsterdam,
    shots: ['forest/1', 'close-up 0.5,0.7'],
    hoursAgo: 660,
    warmth: [74, 39],
    thread: `
      3 slowrun ♥6 | 最慢的走最前面！我终于能领跑了。
      7 campfire ♥4 | 我们登山队也这样排，最稳。
      12 littlefeet ♥3 | A knee, a grief, a new baby, a dog. I would walk with this club.
    `,
  },
]
