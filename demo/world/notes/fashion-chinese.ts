import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const fashionInChinese: NoteDraft[] = [
  {
    key: 'petite-commute',
    by: 'weiyun',
    title: '155通勤｜上短下长，省下增高鞋垫',
    body: `
      小个子最容易踩的坑是“什么都买小一号”，结果整个人像缩水了。我的三条规则：

      上衣只到腰线，或者塞进去
      裤长盖住脚踝，鞋和裤同色
      包背带调短，包底到胯骨就好

      今天这身加起来不到四百，上衣穿了第三年。下班路上光正好，对着玻璃拍了一张。
    `,
    topics: ['小个子穿搭', '通勤穿搭', '今日穿搭'],
    place: places.guangzhou,
    shots: ['outfit/0/3', 'close-up 0.5,0.4', 'outfit/1/2'],
    hoursAgo: 2.1,
    warmth: [64, 50],
    evidence: 'bought-elsewhere',
    thread: `
      0.2 hua ♥5 | 包带调短这个太绝了，立刻调了两格。
      0.6 threadbare ♥3 | 腰线那里如果是针织，收边要罗纹才立得住。
      > 0.9 weiyun ♥4 | 专业！难怪我有件怎么塞都鼓包。
      1.1 rougelab ♥2 | 158同路人，鞋裤同色真的显高五厘米。
      1.5 mianmian | 裤子洗完会缩吗？
      > 1.7 weiyun ♥1 | 缩一厘米左右，所以我买的时候留了一指。
    `,
  },
  {
    key: 'ten-pieces-month',
    by: 'weiyun',
    title: '十件衣服穿一个月，我列了个表',
    body: `
      不是极简挑战，是换季懒得搬箱子。先铺开最常穿的几件拍一张，拍完才发现颜色都是一家的。

      外套1、针织1、衬衫2、T恤2、裤子2、裙子1、鞋1，配饰不算。
      规则是每件至少能和另外四件搭。不能的，再好看也先放回去。
      一个月后的结论：同事没有一个人发现。
    `,
    topics: ['胶囊衣橱', '断舍离', '通勤穿搭'],
    place: places.guangzhou,
    shots: ['flat-lay/0', 'close-up 0.4,0.35', 'rack/0'],
    hoursAgo: 49,
    warmth: [66, 63],
    thread: `
      3 denimdays ♥4 | "Not one colleague noticed" is the freedom I want people to have.
      6 pagefold ♥3 | 能和另外四件搭，这个标准可以用来选书架上的书。
      14 hua ♥2 | 下雨怎么办？就一双鞋。
      > 16 weiyun ♥5 | 备了双雨鞋，算作弊，我承认。
    `,
  },
  {
    key: 'rack-in-rental',
    by: 'rougelab',
    title: '没有衣柜的房间，一根杆也够了',
    body: `
      搬来的时候房东没留衣柜，我买了根落地杆，九十块。两年了，没再买柜子。

      长的和短的分两头挂，格子挨着格子，早上闭着眼都能拿。鞋和包放底下，只放一双一只，多的收床底。
      好处是看得见自己有什么，坏处也是看得见自己有什么。
    `,
    topics: ['租房衣橱', '收纳', '衣架'],
    place: places.wukang,
    shots: ['rack/1', 'close-up 0.7,0.88'],
    hoursAgo: 97,
    warmth: [49, 46],
    evidence: 'bought-elsewhere',
    thread: `
      4 cableless ♥3 | 灰尘怎么办？我那根杆一个月一层。
      > 5 rougelab ♥4 | 最外面挂一件旧风衣当门帘，隔两周洗它一件就行。
      9 yichu ♥2 | 杆子晃的话，把底下两脚用一根横木连起来，十块钱解决。
    `,
  },
  {
    key: 'pear-body-peace',
    by: 'hua',
    kind: 'text',
    title: '胯宽的人，和裤子和解的三年',
    body: `
      以前试衣间出来都不太高兴。后来想通一件事：是裤子不合适我，不是我不合适裤子。

      现在只看三个数：腰、胯、横裆，带一条软尺去店里，量裤子，不量自己。
      记好自己穿着舒服的那条的数，以后都按它找。

      姐妹们，尺子是量布的。
    `,
    topics: ['身材焦虑', '梨形身材', '穿衣自由'],
    place: places.kunming,
    shots: [{ scene: 'big-type', words: { title: '尺子是量布的', subtitle: '和裤子和解的三年' } }],
    hoursAgo: 8,
    warmth: [71, 47],
    thread: `
      0.5 weiyun ♥8 | “尺子是量布的”，请做成横幅挂在每个试衣间。
      1 denimdays ♥6 | Measure the trousers, not yourself. I have been saying this for ten years and never so well.
      > 2 hua ♥3 | 你的衣服都写实测尺寸，我就是跟你学的！
      3 mianmian ♥5 | 生完孩子之后第一次看到这样的话，谢谢你。
      > 3.5 hua ♥4 | 抱抱。先买一条舒服的，别等瘦。
      5 noor ♥2 | Sending this to my sister.
    `,
  },
  {
    key: 'knit-care',
    by: 'threadbare',
    kind: 'steps',
    title: '毛衣怎么洗，织毛衣的人告诉你',
    body: `
      每年收到最多的私信是“缩了还有救吗”。救得回一半，不如一开始就洗对。
      一件毛衣一季洗两次足够，平时挂在有风的地方就好。
    `,
    steps: [
      {
        title: '冷水，五分钟',
        body: '水温和手背一样凉，中性洗剂一瓶盖，按压不要揉。超过十分钟颜色会跑。',
        shot: 'flat-lay/2/2',
      },
      {
        title: '用毛巾卷干',
        body: '摊在大毛巾上卷起来，踩两脚。千万别拧，拧一次肩就塌了。',
        shot: 'close-up 0.45,0.35',
      },
      {
        title: '平铺晾，别挂',
        body: '照原来的尺寸摆好再晾，袖子摆直。挂着晾等于让水替你拉长它。',
        shot: 'close-up 0.5,0.6',
      },
    ],
    topics: ['毛衣清洗', '衣物护理', '针织'],
    place: places.qingdao,
    shots: ['flat-lay/2/2', 'close-up 0.45,0.35'],
    hoursAgo: 160,
    warmth: [58, 70],
    thread: `
      2 weiyun ♥5 | 拧一次肩就塌了……我那件米色的死因找到了。
      > 3 threadbare ♥4 | 用温水喷湿，平铺扯回原样压一夜，能救回七成，试试。
      8 stitchline ♥4 | Word for word what I print on my care cards. Rolling in a towel is everything.
      22 pawprints ♥2 | 猫睡过的毛衣怎么办。
      > 23 threadbare ♥6 | 归猫了。
    `,
  },
  {
    key: 'street-three-friends',
    by: 'citywalk',
    title: '和朋友出门，穿什么都会被拍背影',
    body: `
      我们俩每次合照都是背影，因为谁都不想看镜头。背影的好处：不用化妆，只用管衣服。

      今天在湖边，风大，路过的人把一把气球塞给我们，就有了这张。
      总结的小规律：一个人穿长的，一个人穿短的；包的颜色错开；鞋统一舒服。走了两万步，没有人磨脚，这是最重要的搭配。
    `,
    topics: ['背影照', '朋友合照', '今日穿搭'],
    shots: ['street/0', 'close-up 0.5,0.6'],
    hoursAgo: 190,
    warmth: [45, 24],
  },
  {
    key: 'magazine-diy',
    by: 'neonpuddle',
    title: '把自己拍成杂志封面，过程很社死',
    body: `
      同事生日，我们决定给她做一期只印一本的杂志。封面是在郊外花田边拍的，风很大，她笑场十一次。

      能用的那张其实是她以为没在拍的时候。
      衣服都是她自己的，没借没买，普通的好看才像她。
    `,
    topics: ['生日礼物', '杂志感', '朋友'],
    place: places.chongqing,
    shots: [
      { scene: 'magazine', inside: ['outfit'], words: { title: '普通的好看', subtitle: '只印一本' } },
      'outfit/2',
    ],
    hoursAgo: 447.5,
    warmth: [52, 20],
    thread: `
      5 citywalk ♥4 | 以为没在拍的时候最好看，万能真理。
      9 rougelab ♥2 | 只印一本，这个礼物太会了。
    `,
  },
  {
    key: 'mirror-thirty-days',
    by: 'weiyun',
    title: '同一面镜子拍了三十天，看出三件事',
    body: `
      每天出门前拍一张，不修不删，月底拼在一起看。

      第一，我以为自己穿得很花，其实三十天里二十一天是灰的
      第二，最好看的那几天都是睡够的那几天，和衣服没关系
      第三，弯腰驼背比显胖难看一百倍，肩膀打开就好了

      第三条免费，先做第三条。
    `,
    topics: ['今日穿搭', '三十天记录', '体态'],
    place: places.guangzhou,
    shots: ['outfit/2', 'close-up 0.5,0.4', 'outfit/4'],
    hoursAgo: 24.2,
    warmth: [67, 45],
    thread: `
      1 fitnorth ♥5 | Number three, from a physio assistant: yes, and it costs nothing.
      3 cableless ♥3 | 二十一天灰，我是三十天灰。
      6 hua ♥3 | 怎么做到每天都记得拍？
      > 7 weiyun ♥2 | 钥匙挂在镜子上，拿钥匙就拍。
    `,
  },
  {
    key: 'dad-jacket',
    by: 'yichu',
    title: '我爸年轻时的外套，我穿着刚好',
    body: `
      回家翻箱子找到的，呢料，九几年的。袖口磨亮了，扣子少一颗，口袋里有一张电影票。

      我妈说那是他们第二次见面穿的，第一次没敢穿新衣服。
      扣子在五金店配的，不一样，我爸说不一样好，看得出哪颗是后来的。
    `,
    topics: ['旧衣服', '我的故事', '和爸妈'],
    place: places.hangzhou,
    shots: ['flat-lay/1/3', 'close-up 0.4,0.42'],
    hoursAgo: 215,
    warmth: [76, 28],
    thread: `
      3 threadbare ♥6 | 不一样的那颗最好看。
      5 denimdays ♥5 | A cinema ticket in the pocket. Please tell me which film.
      > 8 yichu ♥5 | 字全褪了，只看得清座位：7排9号、10号。
      12 pagefold ♥4 | 第一次没敢穿新衣服，这句太好了。
    `,
  },
  {
    key: 'scarf-how-much',
    by: 'threadbare',
    title: '围巾织多宽多长，照这个算',
    body: `
      问得最多的问题，一次写清楚。

      日常绕一圈：宽28，长170
      裹到下巴：宽32，长190
      给小孩：宽16，长100，两头别留流苏
      给两米二的男朋友：宽34，长220，以及请他自己出线钱

      先织一块方片，洗了再量。洗前洗后差得多，那是线在说真话。
    `,
    topics: ['围巾', '尺寸表', '新手编织'],
    place: places.qingdao,
    shots: [
      {
        scene: 'memo',
        words: { title: '围巾尺寸表', lines: ['日常 28×170', '裹下巴 32×190', '小孩 16×100', '方片洗了再量'] },
      },
    ],
    hoursAgo: 470,
    warmth: [55, 71],
    thread: `
      4 weiyun ♥4 | “自己出线钱”那行请单独做成图。
      8 stitchline ♥3 | Wash the swatch: it is where the yarn stops lying.
      13 mianmian ♥2 | 小孩为什么不能有流苏？
      > 14 threadbare ♥4 | 容易缠、容易咬下来，安全第一，等大了再说。
    `,
  },
]
