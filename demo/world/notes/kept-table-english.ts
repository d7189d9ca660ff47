import type { DraftsByChannel } from '../draft.ts'
import { places } from '../places.ts'

/** Things to eat and drink. The clay covers are kept in the repository, too slow to render at a first start. */
export const keptTableInEnglish: DraftsByChannel = {
  food: [
    {
      key: 'mug-and-something',
      by: 'oatmilk',
      title: 'The four o’clock rule at our bakery',
      body: `
        At four nobody is allowed to be busy. One mug each, one sweet thing that did not sell, and we sit on flour sacks.

        It started because someone cried at four for a week and nobody noticed until Friday.
        Rules: no phones, no orders, the person who swept gets the corner piece.
        Eleven minutes. The shop has never once burned down.
      `,
      topics: ['bakery life', 'coffee break', 'small rituals'],
      place: places.melbourne,
      shots: ['kept clay-coffee/a'],
      hoursAgo: 7.1,
      warmth: [78, 29],
      thread: `
        0.5 margins ♥5 | Taking this to the staff room. We do not have flour sacks but we have a photocopier.
        1.2 tidewater ♥4 | Nobody noticed until Friday. We should have a four o'clock on the ward.
        2 cableless ♥2 | 十一分钟不许忙，我要提交给领导。
      `,
    },
    {
      key: 'macaron-humility',
      by: 'oatmilk',
      title: 'Macarons: a letter to past me',
      body: `
        You will think it is the almonds. It is not the almonds.

        It is the whites (old, three days, room temperature), the sieve (twice), and the moment you stop folding (sooner than that).
        Rest them until a finger leaves no mark, 40 minutes here, two hours when it rains.
        Feet or no feet, eat them tomorrow. They are better tomorrow. So are you.
      `,
      topics: ['macarons', 'home baking', 'baking basics'],
      place: places.melbourne,
      shots: ['kept clay-macaron/a'],
      hoursAgo: 146,
      warmth: [62, 58],
      thread: `
        3 sugarhigh ♥4 | Two hours when it rains. It rains every day here. I have a dehumidifier and a chair.
        6 mianmian ♥2 | 蛋白要放三天？不会坏吗？
        > 8 oatmilk ♥4 | In the fridge, covered loosely, in a clean jar. Take it out the night before.
        11 tinyworld ♥3 | "Sooner than that" is my whole relationship with gluing.
      `,
    },
    {
      key: 'cake-one-slice',
      by: 'sugarhigh',
      title: 'The case for baking one slice',
      body: `
        A whole cake is a social event. Some Wednesdays I only want a Wednesday.

        One egg, 30 g sugar, 30 g flour, 15 g butter, in a tin for a loaf, 18 minutes. Split it, jam, cream, put the top back on slightly crooked.
        It costs about two dollars and it is gone before anyone can be polite about it.
      `,
      topics: ['small batch baking', 'cake', 'cooking for one'],
      place: places.singapore,
      shots: ['kept clay-dessert/a'],
      hoursAgo: 41,
      warmth: [64, 66],
      thread: `
        2 xiaoman ♥5 | 一个鸡蛋的蛋糕，一人食终于有甜品了。
        5 rougelab ♥3 | 周二的蛋糕，周三的蛋糕，我们可以成立一个组织。
        > 6 sugarhigh ♥5 | Founding member. The badge is a fork.
        9 quietdesk ♥2 | Does it work in a toaster oven?
        > 10 sugarhigh ♥3 | Yes, 16 minutes, and turn it once because one side is always a liar.
      `,
    },
    {
      key: 'boba-at-home-failure',
      by: 'sugarhigh',
      title: 'Pearls from scratch: never again, maybe',
      body: `
        Three hours for two cups. I counted.

        Boil the sugar with the water first, then pour it on the starch all at once and be brave. If you are timid you get soup.
        Roll them the size of a lentil, they grow. Mine grew into marbles and had to be negotiated with.
        The shop is four minutes away and costs three dollars. I have told everyone it was worth it, and it was, once.
      `,
      topics: ['bubble tea', 'kitchen experiments', 'from scratch'],
      place: places.singapore,
      shots: ['kept clay-boba/a'],
      hoursAgo: 221,
      warmth: [66, 32],
      thread: `
        3 weiyun ♥5 | 搓珍珠搓了三小时，楼下四分钟，太懂了。
        7 littlefeet ♥3 | "Had to be negotiated with" is most of my cooking.
      `,
    },
    {
      key: 'cake-for-grandad',
      by: 'littlefeet',
      title: 'She chose the cake by its colour, twice',
      body: `
        We let the older one choose. She chose pink. We asked what flavour. She said: pink.

        At the till she told the woman it was for Grandad, who is in another country, and that we would eat it for him. The woman put in two forks and a third one, wrapped.
        We rang him. We held the third fork up to the screen. He said it was the best he had ever tasted and could he have the recipe. Pink, she said.
      `,
      topics: ['grandparents', 'long distance', 'toddler life'],
      place: places.austin,
      shots: ['kept clay-dessert/b'],
      hoursAgo: 312,
      warmth: [88, 22],
      thread: `
        2 mianmian ♥6 | 第三把叉子包起来的，那位店员真好。
        6 tidewater ♥5 | Could he have the recipe. I have to go and stand in the linen cupboard for a minute.
      `,
    },
  ],
}
