import type { DraftsByChannel } from '../draft.ts'
import { places } from '../places.ts'

/** Things to wear. The clay covers are kept in the repository, too slow to render at a first start. */
export const keptDressInChinese: DraftsByChannel = {
  beauty: [
    {
      key: 'three-things-trip',
      by: 'rougelab',
      title: '出差三天，化妆包只装这几样',
      body: `
        以前带一整盒，过安检被翻出来一排。现在拳头大的包，三天够用。

        口红一支：当唇色，也当腮红
        粉饼一个：带镜子，补妆、照牙齿、看后面的人
        刷子一把：大的，拍粉扫余粉都是它
        其余的酒店都有，没有的也不会有人看出来。

        拍照时摆了一下，平时它们在包里打架。
      `,
      topics: ['出差化妆包', '精简化妆', '通勤妆'],
      place: places.wukang,
      shots: ['kept clay-beauty/a'],
      hoursAgo: 7.3,
      evidence: 'bought-elsewhere',
      warmth: [58, 55],
      thread: `
        0.5 weiyun ♥4 | 看后面的人，太真实了，会议室背对门必备。
        1.2 xiaoman ♥2 | 粉饼会碎吗？我的每次到酒店都是沙。
        > 1.6 rougelab ♥4 | 垫一片化妆棉再合上，放在衣服中间，没碎过。
      `,
    },
    {
      key: 'nail-colours-office',
      by: 'rougelab',
      title: '黄皮涂指甲，这几个颜色不显黑',
      body: `
        自己在家涂，左手漂亮右手像车祸，练了半年终于能出门。

        显白的规律和口红一样：带一点灰、一点豆沙、一点酒红。荧光的、奶白的要小心。
        右手窍门：手肘撑桌上，动手指，别动刷子。涂出去的用牙签裹棉花蘸卸甲水擦。
        两层薄的，等五分钟，再封层。别急着洗碗，正好。
      `,
      topics: ['美甲', '显白指甲油', '在家美甲'],
      place: places.wukang,
      shots: ['kept clay-nails/a'],
      hoursAgo: 104,
      evidence: 'bought-elsewhere',
      warmth: [56, 57],
      thread: `
        2 hua ♥4 | “别急着洗碗，正好”，这是我美甲的主要动力。
        5 claynook ♥2 | 做陶的人指甲留不住颜色，羡慕。
        8 weiyun ♥2 | 右手真的是动手指吗？试了，稳了一半！
      `,
    },
    {
      key: 'eyeshadow-one-palette',
      by: 'rougelab',
      title: '一盘眼影用到见底，我的用法',
      body: `
        见底的那一格永远是左上角的浅棕，其余像新的。后来强迫自己每天换一格，结论：

        浅的打底，中间色抹眼窝，深的只画后三分之一
        亮片只点在眼珠正上方，一粒米大
        手指上亮片，刷子上哑光
        眼窝浅的人（我）深色往上多画两毫米，睁眼才看得见

        一盘够了。真的，先用完再说。
      `,
      topics: ['眼影画法', '单眼皮', '用完一盘'],
      place: places.wukang,
      shots: ['kept clay-palette/b'],
      hoursAgo: 366,
      evidence: 'bought-elsewhere',
      warmth: [53, 60],
      thread: `
        4 weiyun ♥4 | 往上多画两毫米，睁眼终于看见了，谢谢。
        9 noor ♥2 | One palette, finished. I have never seen the bottom of one in my life.
      `,
    },
    {
      key: 'bathroom-shelf-few',
      by: 'weiyun',
      title: '护肤台只留几瓶，怎么选下来的',
      body: `
        断舍离第二站，洗手台。摊开一数，二十一瓶，开了封的九瓶。

        第一步：过期的、闻着不对的，扔
        第二步：一周没碰过的，放进抽屉，写日期
        第三步：剩下的一次只用一样，用三天，脸不闹就留

        留下来的是洗的、润的、防晒的。抽屉里的到今天也没想起来。
      `,
      topics: ['精简护肤', '断舍离', '护肤'],
      place: places.guangzhou,
      shots: ['kept clay-podium/b'],
      hoursAgo: 233,
      evidence: 'bought-elsewhere',
      warmth: [57, 50],
      thread: `
        3 xiaoman ♥5 | 一次只用一样，用三天。医生也是这么教我的。
        6 serumclub ♥4 | The dated drawer. I have one of those, it is mostly 2023.
      `,
    },
  ],
  fashion: [
    {
      key: 'bag-inside-list',
      by: 'weiyun',
      title: '通勤包里到底装了什么，倒出来看',
      body: `
        背了三年的包，边角磨白了，内袋破过一次，自己缝的。

        每天：钥匙、卡、口红、伞、一包纸
        每周清一次：小票、没吃的糖、不知道谁的笔
        永远在里面但从没用过：创可贴、备用丝袜。用到一次就值回来

        包不大，反而装得清楚。大包的人（我姐）找钥匙要五分钟。
      `,
      topics: ['通勤包', '包里有什么', '收纳'],
      place: places.guangzhou,
      shots: ['kept clay-bag/a'],
      hoursAgo: 144,
      evidence: 'bought-elsewhere',
      warmth: [55, 41],
      thread: `
        3 denimdays ♥4 | Worn white at the corners, mended inside. That is a proper bag.
        6 mianmian ♥3 | 我的包里是恐龙、饼干渣和一只袜子。
        9 zhouzhou ♥2 | 建议加一张写了紧急联系人的卡片，塞内袋就行。
        > 10 weiyun ♥4 | 收到，今晚写。
      `,
    },
    {
      key: 'walk-bag-small',
      by: 'citywalk',
      title: '走六公里，包要小到忘记它',
      body: `
        走过最累的一次，不是路远，是包沉。后来给自己定了规矩：拳头能攥住的东西才准进包。

        水（走到再买）、纸、卡、一块糖、一根笔
        提手挂在肘弯，包口朝里，走起来不打腿
        笔是用来记长椅的，别的手机都能干

        空手走最好，第二好是忘了自己背着包。
      `,
      topics: ['城市漫步', '包里有什么', '轻装'],
      place: places.suzhouCreek,
      shots: ['kept clay-bag/b'],
      hoursAgo: 292,
      warmth: [51, 36],
      thread: `
        4 slowrun ♥3 | 一块糖救过我好几次，建议两块。
        8 tidewater ♥2 | A pen for benches. I want to be remembered that way.
      `,
    },
  ],
}
