import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const homeInChinese: NoteDraft[] = [
  {
    key: 'rental-three-hundred',
    by: 'yichu',
    title: '租房客厅改造，花了318，能带走',
    body: `
      房东规定不能打孔不能刷墙，所以这次的东西，搬家那天都能装进一辆面包车。

      灯 89：顶灯不开，落地灯一盏，亮度够读书
      窗帘 120：比窗户宽一倍，垂到地，房间高了一截
      地毯 75：二手的，送去洗了
      植物 34：花市收摊的时候去，老板会多送一棵

      最便宜的改变是把沙发从墙边拉出来二十厘米。
    `,
    topics: ['租房改造', '低成本改造', '客厅'],
    place: places.hangzhou,
    shots: [
      { scene: 'before-after', take: 1, inside: ['room'], words: { title: '租房客厅，318块' } },
      'room/0',
      { scene: 'memo', words: { title: '318元清单', lines: ['落地灯 89', '窗帘 120', '地毯 75', '植物 34'] } },
    ],
    hoursAgo: 4.9,
    evidence: 'bought-elsewhere',
    warmth: [70, 71],
    thread: `
      0.3 hua ♥5 | 花市收摊去，被你发现了。早上去是看花，晚上去是捡花。
      0.8 atticroom ♥4 | Curtains twice the width of the window. It is the one thing that always works.
      1.3 cableless ♥3 | 沙发拉出来二十厘米，正好走线，我也这么干。
      2 pawprints ♥2 | 地毯二手的怎么判断有没有猫味？
      > 2.6 yichu ♥3 | 问卖家要卷起来的照片，看底面，再让他闻。真的，直接问“你闻一下”。
    `,
  },
  {
    key: 'one-person-thirty-square',
    by: 'neonpuddle',
    title: '30平一个人住，夜里最好看',
    body: `
      白天我都在睡，所以这个家是按晚上布置的。

      全屋只有暖光，最亮的是冰箱。床靠窗，醒来是傍晚，能看见对面一格一格亮起来。床上那只是邻居家的猫，天天来上班。
      书和杯子都放在伸手能到的地方，反正没人说我乱。

      一个人住久了才发现，安静不是没有声音，是每个声音都认识。
    `,
    topics: ['一个人住', '独居日记', '夜晚的房间'],
    place: places.chongqing,
    shots: ['room/1', 'close-up 0.4,0.3', 'room/2'],
    hoursAgo: 15,
    warmth: [64, 37],
    thread: `
      1 pagefold ♥6 | “每个声音都认识”，写得真好。
      2 zhouzhou ♥3 | 独居记得门口备一个手电筒，停电的时候用得上。
      > 3 neonpuddle ♥2 | 收到，值班员。已经放在鞋柜上了。
      6 harbor ♥3 | A home arranged for the evening. I have never seen anyone say it so plainly.
    `,
  },
  {
    key: 'plant-corner',
    by: 'hua',
    kind: 'steps',
    title: '新手养绿植，前四周别做这些',
    body: `
      植物到家死得最快的就是第一个月，大多是被爱死的。
      这个窗边角落养了两年，方法很懒，四步。
    `,
    steps: [
      {
        title: '第一周：不换盆',
        body: '放在散光处，别动它。换环境已经够累了，再换盆等于搬家当天还要加班。',
        shot: 'room/0/6',
      },
      {
        title: '第二周：不施肥',
        body: '只看土。手指伸进去两节，干了再浇，浇就浇透，盆底的水倒掉。',
        shot: 'close-up 0.8,0.75',
      },
      {
        title: '第三四周：慢慢靠窗',
        body: '每三天往窗边挪一掌。叶子晒卷了就退回去，它会告诉你。',
        shot: 'close-up 0.3,0.3',
      },
    ],
    topics: ['绿植', '新手养花', '窗边角落'],
    place: places.kunming,
    shots: ['room/0/6', 'close-up 0.8,0.75'],
    hoursAgo: 107,
    warmth: [52, 65],
    thread: `
      3 slowrun ♥4 | 被爱死的说的就是我的三盆。
      5 atticroom ♥2 | One palm closer every three days is exactly the kind of instruction I can follow.
      9 mianmian ♥2 | 家里有宝宝，哪些叶子不能碰？
      > 10 hua ♥5 | 龟背竹、绿萝、滴水观音的汁都别碰，放高处。想放地上的选吊兰、散尾葵。
    `,
  },
  {
    key: 'cable-free-bedroom',
    by: 'cableless',
    title: '卧室没有一根线，睡得早了一小时',
    body: `
      工作的人最懂线。客厅我能忍，卧室一根都不行，看见线我就会想起工单。

      手机在门口充电，床头只留一盏灯和一本书。闹钟换成老式的，上发条。
      第一周不习惯，总去摸枕头底下。第三周开始，十一点二十就困了，以前是十二点半。猫比我更早，已经占了一半床。

      不是自律，是手边没有别的。
    `,
    topics: ['卧室', '早睡', '极简'],
    place: places.shenzhen,
    shots: ['room/1', 'close-up 0.5,0.7'],
    hoursAgo: 210,
    warmth: [55, 39],
  },
  {
    key: 'old-door-table',
    by: 'yichu',
    title: '旧门板改的桌子，怎么装的腿',
    body: `
      上周说好写的。门板是巷子拆迁时捡的，杉木，一米九长，锯掉有锁孔的那头。

      打磨：80目走一遍，180目走一遍，别更细，留一点手感
      上油：木蜡油两遍，中间隔一夜，用旧T恤擦
      腿：折叠铁架，一副四十，搬家折起来

      门轴的缺口我没补，拿来放筷子正好。
    `,
    topics: ['旧物改造', '木工', '餐桌'],
    place: places.hangzhou,
    shots: ['brunch/2/5', 'close-up 0.55,0.65'],
    hoursAgo: 28,
    warmth: [56, 50],
    thread: `
      1 hua ♥4 | 等到了！门轴缺口放筷子，太妙。
      4 tinyworld ♥3 | Keeping the hinge notch is the best part. Does the oil smell for long?
      > 6 yichu ♥3 | 三天左右，开窗就好。食品级的，吃饭没问题。
    `,
  },
  {
    key: 'letting-go-house',
    by: 'threadbare',
    kind: 'text',
    title: '外婆的房子卖掉之前，我回去住了七天',
    body: `
      合同签好了，月底交房。我请了一周假，一个人回去住。写得长，慢慢看。
    `,
    longText: `
      外婆的房子在大学路往里拐的第三个院子，两间，窗朝南。她走了以后空了四年，家里人商量了很久，今年终于卖了。我说交房之前让我回去住七天，他们都没问为什么。

      第一天我只是打扫。灰很厚，但抽屉里的东西都在原来的地方：针线盒是饼干铁盒，剪刀用手绢包着，各色线头绕在旧票根上。我把它们一样样拿出来，又一样样放回去，到天黑也没决定带走哪个。

      第三天，隔壁阿姨来敲门，端了一碗面。她说看见灯亮，还以为看错了。我们在门口坐着吃，她说外婆以前织毛衣，全院的小孩都穿过，她儿子那件是蓝的，胸口一只鸭子，鸭子的眼睛缝歪了，小孩就喜欢那只歪的。我说我也有一件，红的，鸭子也是歪的。原来她每只都缝歪。

      第五天下雨。我把缝纫机推到窗边，用她剩下的布，缝了七个小袋子，一人一个，给舅舅姨妈和表弟表妹。每个里面装一团线、一颗扣子。线不够七种颜色，最后两个是一样的灰。

      第七天早上我把窗开着，坐在她常坐的那把椅子上织了两行。什么也没想，就是织。后来太阳照到膝盖上，我知道该走了。

      钥匙交出去的时候，买房的是一对刚结婚的人，女孩问我，这窗台上的印子是什么。我说是放毛线团的，团子会滚，她拿砖头磨了一道浅浅的槽。女孩说，那我们不补了，也放毛线。

      我没有把房子带走。但我现在知道了，有些东西是可以放在别人那里的。
    `,
    topics: ['我的故事', '老房子', '外婆'],
    place: places.qingdao,
    shots: [{ scene: 'torn', words: { title: '外婆的房子卖掉之前', subtitle: '我回去住了七天' } }],
    hoursAgo: 455,
    warmth: [82, 45],
    thread: `
      2 pagefold ♥9 | “有些东西是可以放在别人那里的。”谢谢你写下来。
      4 zhouzhou ♥7 | 每只鸭子都缝歪，是故意的吧，我觉得是。
      > 6 threadbare ♥10 | 我也这么觉得。后来我织给小孩的，眼睛也歪一点。
      9 stitchline ♥6 | I read this in translation with my knitting in my lap and had to put it down for a while.
      30 claynook ♥4 | 那道槽，是最好的作品。
    `,
  },
  {
    key: 'moving-day-order',
    by: 'zhouzhou',
    title: '搬家第一晚，先做这三件事就能睡',
    body: `
      帮居民搬过很多次家，最怕的是第一晚崩溃。别想着收完，做完三件就去睡。

      铺床：床单枕头单独装一个袋子，最后上车，最先下车
      热水：确认能洗澡，洗一个
      灯：床边有一盏亮得起来的，别摸黑

      其余的箱子会等你，它们不会跑。
    `,
    topics: ['搬家', '租房生活', '小知识'],
    place: places.xian,
    shots: [{ scene: 'memo', words: { title: '搬家第一晚', lines: ['铺床', '热水', '一盏灯', '睡'] } }, 'room/1'],
    hoursAgo: 32.5,
    warmth: [62, 61],
    thread: `
      2 yichu ♥5 | 床单最后上车最先下车，搬了六次家第一次听说，服。
      6 atticroom ♥4 | The bag with sheets in it. I have cried next to a rolled mattress for want of that bag.
    `,
  },
  {
    key: 'desk-by-window-plants',
    by: 'hua',
    title: '把书桌搬到窗边，植物先高兴',
    body: `
      本来是为了自己看书，结果那盆半死的先活过来了。

      桌子横在窗下，光从左边来，写字不挡手。植物放桌角靠窗那一侧，每周转一次身，它就不歪。
      下午三点到四点太阳会走到屏幕上，我就停下来，浇水，擦叶子。停下来本来也是要停的。
    `,
    topics: ['书桌', '绿植', '窗边角落'],
    place: places.kunming,
    shots: ['room/2/6', 'close-up 0.3,0.35'],
    hoursAgo: 152,
    warmth: [53, 44],
    thread: `
      3 cableless ♥3 | 太阳走到屏幕上就停下，这个作息比番茄钟好。
      8 quietdesk ♥2 | Left light for the writing hand. Old rule, still right.
    `,
  },
  {
    key: 'dog-house-rules',
    by: 'pawprints',
    title: '三只毛孩子的家，这样好打扫',
    body: `
      不是一尘不染，是客人来了不用先道歉。

      沙发铺一块能整个掀下来洗的布，一周一洗
      地毯只留一块短毛的，圈绒会勾爪
      粘毛滚筒每个门口一个，不是一个家一个
      植物全上架，狗尾巴扫得到的地方不放东西
      猫抓板放沙发边上，别放角落，它要抓给你看

      最后，接受。衣服上有毛的人，一看就是好人。
    `,
    topics: ['养宠家庭', '打扫', '多宠家庭'],
    place: places.wuhan,
    shots: ['room/0', 'close-up 0.5,0.75'],
    hoursAgo: 500,
    warmth: [58, 63],
    thread: `
      4 biscuit ♥5 | "Not in a corner, she wants you to watch." Twelve years and I only now understand.
      9 weiyun ♥3 | 一看就是好人，这句我要背下来对付黑裤子。
    `,
  },
]
