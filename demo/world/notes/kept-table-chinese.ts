import type { DraftsByChannel } from '../draft.ts'
import { places } from '../places.ts'

/** Things to eat and drink. The clay covers are kept in the repository, too slow to render at a first start. */
export const keptTableInChinese: DraftsByChannel = {
  food: [
    {
      key: 'fruit-for-desk',
      by: 'yichu',
      title: '工作台边上那盘水果，一天少三杯咖啡',
      body: `
        木屑飞的地方不能放杯子，就放了一盘水果，伸手能够到。

        梨要放两天再吃，橙子当天的就行，樱桃洗了晾干再装，不然坏得快。
        下午三点犯困，以前去冲咖啡，现在吃个橙子，手上一股香味，木头也香。
        老婆问怎么不削皮。我说刨子都会用，苹果皮嫌麻烦。
      `,
      topics: ['水果', '工作台', '好好吃饭'],
      place: places.hangzhou,
      shots: ['kept clay-fruit/a'],
      hoursAgo: 53,
      warmth: [49, 30],
      thread: `
        2 cableless ♥3 | 三点吃橙子，我也试试，咖啡喝多了手抖。
        5 slowrun ♥2 | 梨为什么放两天？
        > 6 yichu ♥3 | 刚买的硬，放两天软一点，汁多。按蒂旁边，微微陷下去就能吃。
      `,
    },
    {
      key: 'fruit-lunch-grandma',
      by: 'xiaoman',
      title: '外婆说，水果要分早中晚',
      body: `
        没有科学依据，是外婆的依据。

        早上吃橙子，提神；中午吃梨，下火；晚上吃樱桃，因为她爱吃。
        谁提意见她就说：我吃了八十二年。
        我试了一个月，身体变化没有，心情变好了，因为每顿都惦记下一顿的水果。
      `,
      topics: ['和外婆', '水果', '好好吃饭'],
      place: places.chengdu,
      shots: ['kept clay-fruit/b'],
      hoursAgo: 198,
      warmth: [73, 27],
      thread: `
        3 mianmian ♥4 | “我吃了八十二年”，最硬的证据。
        7 fitnorth ♥3 | I cannot argue with her data.
      `,
    },
    {
      key: 'dumpling-sunday',
      by: 'xiaoman',
      title: '周日包饺子，冻起来管两周',
      body: `
        一个人住最划算的一件事：周日包五十个，分四袋冻上，加班回来蒸七分钟。

        馅：肉300g、白菜半棵（切碎撒盐挤水）、葱姜水三勺、香油最后放
        皮：买现成的，不丢人
        冻：先摊开冻硬再装袋，不然粘成一个大饺子，我冻过

        蒸的比煮的省事，垫一片白菜叶，蒸完叶子也吃掉。
      `,
      topics: ['包饺子', '一人食', '冷冻备餐'],
      place: places.chengdu,
      shots: [
        'kept clay-dim-sum/a',
        { scene: 'memo', words: { title: '五十个饺子', lines: ['肉 300g', '白菜半棵', '葱姜水三勺', '先冻硬再装袋'] } },
      ],
      hoursAgo: 10.9,
      warmth: [67, 73],
      thread: `
        0.5 cableless ♥5 | 粘成一个大饺子，我也冻过，切着吃的。
        1 neonpuddle ♥4 | 夜班回来蒸七分钟，这个时间我等得起。
        2 sugarhigh ♥2 | Do you steam them straight from frozen?
        > 2.5 xiaoman ♥4 | 对，不用解冻，水开了再放，七到八分钟。
        4 mianmian ♥2 | 给宝宝吃馅要改吗？
        > 5 xiaoman ♥3 | 单独拌一小份不放盐，包小一点，做个记号。
      `,
    },
    {
      key: 'boba-half-sugar',
      by: 'weiyun',
      title: '同事合点奶茶，我负责记口味',
      body: `
        部门八个人，每周五下午一次，我记了一年，记出了性格。

        永远全糖的那位，脾气最好；每次改口味的，年底换了工作；说不喝的，最后总喝我半杯。
        我自己三分糖，去冰，多一份珍珠。珍珠是用来思考的，嚼的时候不用说话。

        上周新来的小姑娘第一次点，紧张得说随便。我给她写了五分糖，中间的，慢慢来。
      `,
      topics: ['奶茶', '上班日常', '同事'],
      place: places.guangzhou,
      shots: ['kept clay-boba/b'],
      hoursAgo: 36.2,
      warmth: [71, 21],
      thread: `
        1 cableless ♥5 | 说不喝最后喝半杯，你是不是认识我。
        3 rougelab ♥3 | “珍珠是用来思考的”，开会也想要一份。
        6 hua ♥2 | 五分糖的那个小姑娘后来改了吗？
        > 7 weiyun ♥5 | 这周主动说三分糖，还帮我拿了吸管。
      `,
    },
    {
      key: 'tea-for-two-hills',
      by: 'shanlan',
      title: '下雨走不了路，就煮一壶茶',
      body: `
        雨季一半的日子是这样过的：路泡了，山看不见，炉子上坐一壶水。

        第一泡倒掉，洗杯子；第二泡给客人；第三泡最好，留给自己。
        没有客人的时候也摆两个杯子，邻居推门进来不用再找。今天来的是送菜的大姐，她喝完第三泡，说比城里的香。

        雨停了她走，门口多了一把青菜。
      `,
      topics: ['喝茶', '雨季', '慢生活'],
      place: places.dali,
      shots: ['kept clay-tea/b'],
      hoursAgo: 82,
      warmth: [66, 25],
      thread: `
        2 claynook ♥4 | 没有客人也摆两个杯子，好习惯。
        5 pagefold ♥3 | 第三泡最好，给了大姐。
        > 6 shanlan ♥4 | 青菜更好。
      `,
    },
    {
      key: 'ice-cream-negotiation',
      by: 'mianmian',
      title: '冰淇淋谈判，我输了，也没全输',
      body: `
        他要大的，我要小的，僵在柜台前三分钟，后面排了五个人。

        我说买小的，但是你拿着。他想了想，拿着好像更重要。
        吃到一半掉在地上，他没哭，看看地，看看我，说：没。我把我的那半给他，他掰了一点点，塞回我嘴里。

        就那么一点点，全是化了的，那天我觉得赢了。
      `,
      topics: ['一岁半', '冰淇淋', '妈妈日记'],
      place: places.nanjing,
      shots: ['kept clay-ice-cream/a'],
      hoursAgo: 485.5,
      warmth: [87, 24],
      thread: `
        3 hua ♥5 | 塞回你嘴里那一口，世界最贵。
        7 littlefeet ♥6 | Mine dropped his on my shoe and then comforted the shoe.
      `,
    },
  ],
}
