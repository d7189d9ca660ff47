import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const craftsInChinese: NoteDraft[] = [
  {
    key: 'first-colourwork',
    by: 'threadbare',
    kind: 'steps',
    title: '第一次织提花，从这一小块开始',
    body: `
      别一上来就织毛衣。先织一块能垫杯子的，错了拆，不心疼。
      线选同粗细、不同深浅的三四团，拍张黑白照片看看，黑白里分得清，彩色就分得清。
    `,
    steps: [
      { title: '起头用奇数针', body: '三十九针正好，花样两针一循环，边上多出来的一针负责整齐。', shot: 'knitting/0' },
      {
        title: '两根线，一手一根',
        body: '左手底色，右手花色。背后的浮线不超过三针，超过就绕一下。',
        shot: 'close-up 0.47,0.5',
      },
      { title: '拉一拉再往下', body: '每织完一行，横着轻轻扯平。紧了布会皱，救不回来。', shot: 'close-up 0.47,0.32' },
    ],
    topics: ['提花', '织毛衣', '新手编织'],
    place: places.qingdao,
    shots: ['knitting/0', 'close-up 0.47,0.5'],
    hoursAgo: 5.8,
    warmth: [54, 64],
    thread: `
      0.4 hua ♥4 | 黑白照片看深浅，这招配花也能用！
      0.9 stitchline ♥4 | Floats no longer than three. I have this tattooed in spirit.
      2 weiyun ♥2 | 左手总是使不上劲，怎么办？
      > 2.6 threadbare ♥4 | 先只用左手织一整块平针，丑没关系，手记住了就好。
    `,
  },
  {
    key: 'kiln-failures',
    by: 'claynook',
    title: '这个月烧坏了几只，记个账',
    body: `
      进窑二十六只，出来能用的十五只。

      开裂4：收口太急，没等干透
      流釉3：贪厚，杯底粘在硼板上
      变形2：猫坐过
      不喜欢2：没坏，就是不喜欢，也算坏

      剩下十五只里，有两只我自己留着喝咖啡，就是照片里的。杯口有一点歪，喝的时候转半圈，就是正的。
    `,
    topics: ['陶艺', '手作日常', '失败记录'],
    place: places.jingdezhen,
    shots: ['coffee/1', 'close-up 0.35,0.36'],
    hoursAgo: 43,
    warmth: [63, 35],
    thread: `
      2 pawprints ♥5 | “变形2：猫坐过”，泥巴质检员又立功了。
      5 oatmilk ♥4 | "Turn it half a circle and it is straight." I want that cup exactly.
      > 8 claynook ♥3 | 它现在装着咖啡不肯走。下个月烧新的，给你留一只歪的。
      12 yichu ♥3 | 没坏但不喜欢也算坏，做木头的人完全同意。
    `,
  },
  {
    key: 'order-times-true',
    by: 'threadbare',
    kind: 'text',
    title: '定制要等九周，为什么我不骗你',
    body: `
      总有人问能不能快一点。写在这里，省得一个个回。

      手织一件大人的毛衣，我每天织五小时，要二十六天。前面还排着五件。
      我可以找人一起织，但松紧是每个人的手，合起来像两个人说话。
      所以是九周。少一周我就得少睡，少睡就会织错，织错要拆，还是九周。
    `,
    topics: ['手工定制', '工期', '小店日常'],
    place: places.qingdao,
    shots: [{ scene: 'torn', words: { title: '所以是九周', subtitle: '手织的时间账' } }],
    hoursAgo: 113,
    warmth: [61, 25],
    thread: `
      2 stitchline ♥7 | Nine weeks here as well. I will link people to this, translated badly and with love.
      6 claynook ♥4 | 泥干要多久就是多久，一样的。
      10 weiyun ♥3 | 排队的我表示愿意等，别少睡。
    `,
  },
  {
    key: 'leftover-yarn',
    by: 'mianmian',
    title: '零基础妈妈织了一条给熊的围巾',
    body: `
      跟着评论区的老师学的，织了三个哄睡的晚上。松的地方能伸进一根手指，紧的地方打了结。

      他看见熊有围巾，把自己的也解下来给熊系上，两条一起。
      线是邻居给的零头，四种颜色，刚好用完。
      第一件作品，评分由熊打。
    `,
    topics: ['新手编织', '亲子手工', '零线'],
    place: places.nanjing,
    shots: ['knitting/2', 'nursery/0'],
    hoursAgo: 21,
    warmth: [65, 27],
    thread: `
      1 threadbare ♥6 | 第一件就收了边！熊如果不打满分，让它来找我。
      > 1.5 mianmian ♥3 | 熊说：四颗星，扣一颗因为扎脖子。
      3 littlefeet ♥3 | The second scarf! Generous child.
    `,
  },
  {
    key: 'mending-day',
    by: 'yichu',
    title: '修一把椅子，比买一把多学了三件事',
    body: `
      巷口捡的，一条腿短两厘米，坐上去会点头。

      第一件：不要急着锯长的，先问地是不是平的。（地不平）
      第二件：胶要夹一夜，人要睡一夜，两样都不能省。
      第三件：老榫头里垫一张报纸就紧了，报纸是二零零四年的，天气：多云。

      我把它放在窗边，猫先坐上去试了，没点头。
    `,
    topics: ['旧物改造', '木工', '修修补补'],
    place: places.hangzhou,
    shots: [{ scene: 'highlighter', words: { title: '先问地是不是平的', subtitle: '修一把捡来的椅子' } }, 'room/0'],
    hoursAgo: 195,
    warmth: [57, 29],
    thread: `
      2 denimdays ♥4 | First ask whether the floor is straight. I will be quoting this at people.
      7 campfire ♥3 | 2004年的多云，感觉很长。
    `,
  },
  {
    key: 'flower-pressing',
    by: 'hua',
    title: '压花不发黄的办法，花市老板教的',
    body: `
      以前夹字典里，两周打开全是褐色的。花市的老板说我太舍得等了。

      关键是快：纸巾两层，重物压三个小时，换一次干纸巾，再压一夜
      薄瓣的先压，厚瓣的把花托削掉一半
      压好立刻封进袋子，别见太阳

      我做了一本，每一页写着哪天、哪条路、和谁一起。
    `,
    topics: ['压花', '手作', '花'],
    place: places.kunming,
    shots: ['field/2', 'book/0'],
    hoursAgo: 610,
    warmth: [54, 57],
    thread: `
      4 pagefold ♥4 | 馆里的书请不要夹，谢谢（笑）。
      > 5 hua ♥4 | 只夹自己的，我保证！
      9 tinyworld ♥3 | Change the tissue after three hours! That was the missing step.
    `,
  },
  {
    key: 'thread-colour-night',
    by: 'mianmian',
    title: '四种线头织了一块毯子，盖得下一只熊',
    body: `
      哄睡后二十分钟的进度，攒了三个月。

      毯子是歪的，因为中间换过三次针号，每次都忘了换回来。
      他给熊盖上，盖完又掀开，检查熊有没有呼吸，再盖上。
      针号不一样不影响呼吸，熊替我作证。
    `,
    topics: ['编织', '亲子手工', '妈妈日记'],
    place: places.nanjing,
    shots: ['knitting/1', 'nursery/2'],
    hoursAgo: 73.5,
    warmth: [76, 24],
    thread: `
      2 threadbare ♥5 | 歪的毯子才合身，熊的身材不对称。
      5 littlefeet ♥4 | Checked that the bear was breathing. I would take that to the notary.
    `,
  },
  {
    key: 'tea-cup-practice',
    by: 'claynook',
    title: '同一个杯子做了五十遍，说几句',
    body: `
      第一只像碗，第十只像花盆，第二十只像它自己，第四十只我开始认识它。

      杯口厚两毫米，喝的时候嘴会感谢你。把手不是后装的，是前面留的，先想好，再拉上去。
      五十只里留了九只，这两只是其中的，咖啡和茶都试过，咖啡更喜欢它。

      不喜欢的敲碎，拌进下一批泥里。泥不记仇。
    `,
    topics: ['陶艺', '练习', '杯子'],
    place: places.jingdezhen,
    shots: ['coffee/0', 'close-up 0.45,0.55'],
    hoursAgo: 205.2,
    warmth: [80, 36],
    thread: `
      2 oatmilk ♥6 | "The clay does not hold a grudge." I want this on a very small plate.
      5 yichu ♥4 | 敲碎拌回去，木头做不到，羡慕。
      > 7 claynook ♥3 | 你们的刨花可以生火，也算。
      11 pawprints ♥3 | 泥巴踩过第几只？
      > 12 claynook ♥5 | 第二十三只，没进那九只，但进了我家。
    `,
  },
  {
    key: 'wood-spoon-first',
    by: 'yichu',
    title: '人生第一把勺子，砍了三个晚上',
    body: `
      朋友送了一截樱桃木，让我练手。我想，勺子嘛，挖个坑就行。

      第一晚：挖反了方向，顺着纹挖下去，裂到把柄
      第二晚：圆是圆了，厚得像板凳
      第三晚：削薄，打磨，抹油，喝汤，漏

      漏的那把挂在墙上。每次有人说我手巧，我就指给他看。
    `,
    topics: ['木工', '新手', '失败记录'],
    place: places.hangzhou,
    shots: [{ scene: 'highlighter', words: { title: '喝汤，漏', subtitle: '人生第一把木勺' } }],
    hoursAgo: 390.5,
    warmth: [69, 27],
    thread: `
      3 claynook ♥6 | 欢迎来到“像花盆”的阶段，前面还有四十把。
      7 hua ♥3 | 漏的勺子可以浇花啊！
      > 8 yichu ♥7 | 已下架，改行浇花。
    `,
  },
]
