import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const travelInChinese: NoteDraft[] = [
  {
    key: 'cangshan-morning',
    by: 'shanlan',
    title: '在山脚住四年，才敢说怎么看山',
    body: `
      来大理的朋友总问哪个观景台最好。我的答案是：早上六点四十，随便一块没有树挡着的田埂。

      云从山腰开始散，先露出山尖，再露出中间，最后才是脚。整个过程大概四十分钟，比索道便宜。
      带一件厚的，带热水，不用带三脚架。

      雨后第二天最好看。雨后当天看不见山，但可以听。
    `,
    topics: ['大理', '慢旅行', '看山'],
    place: places.dali,
    shots: ['mountains/0', 'mountains/1', 'close-up 0.5,0.4'],
    hoursAgo: 1.2,
    warmth: [60, 44],
    thread: `
      0.3 campfire ♥4 | 六点四十是现在这个季节的时间吗？我下月中到。
      > 0.5 shanlan ♥3 | 是现在的。下月中往后推二十分钟，七点整。
      > 0.6 campfire | 收到，带热水。
      0.8 hua ♥2 | 雨后第二天，山脚的花也是最精神的那天。
    `,
  },
  {
    key: 'old-town-three-days',
    by: 'shanlan',
    title: '古镇三天怎么住不累｜含时间表',
    body: `
      写给第一次来、又怕人多的你。这三天我自己带爸妈走过两遍。

      D1 下午到：放行李，只走到巷口吃饭，早睡。高原第一天别逞强。
      D2 早上七点出门，石板路还是湿的，一个人都没有。十点后回去睡觉，下午四点再出来。
      D3 租电动车去村里，中午在院子里吃，傍晚上坡看屋檐。

      屋顶最好看的是下午五点半，光斜着从瓦上过去，一层一层的。
      住宿挑离主街两个弯的，走路五分钟，安静一半，便宜一半。
    `,
    topics: ['古镇攻略', '带爸妈旅行', '慢旅行'],
    place: places.lijiang,
    shots: [
      'old-town/0',
      'close-up 0.5,0.6',
      'old-town/1',
      { scene: 'memo', words: { title: '古镇三天', lines: ['D1 早睡', 'D2 七点出门', 'D3 租车进村', '17:30 看屋檐'] } },
    ],
    hoursAgo: 46,
    warmth: [63, 68],
    thread: `
      2 zhouzhou ♥5 | 带过老人的人才写得出“第一天别逞强”。请问坡多吗？我妈膝盖不好。
      > 4 shanlan ♥4 | 主街平，看屋檐的坡有一百多级台阶，可以让电动车送到后门。
      > 5 zhouzhou ♥1 | 太感谢了，这就改行程。
      12 citywalk ♥3 | “十点后回去睡觉”是我最需要的攻略。
      20 dunesand ♥2 | The two-bends rule for hotels works in every old town I have stayed in.
    `,
  },
  {
    key: 'li-river-ink',
    by: 'pagefold',
    title: '阴天的漓江，像没干透的画',
    body: `
      导游说可惜了，阴天。我说不可惜。

      船很小，山一座比一座淡，最远的那座分不清是山还是云。船夫不说话，桨声很轻。
      小时候课本上那些句子，到这里才知道不是夸张，是写实。

      上岸时鞋湿了一只。值得。
    `,
    topics: ['漓江', '水墨山水', '阴天也好看'],
    place: places.yangshuo,
    shots: ['ink/0', 'close-up 0.4,0.85'],
    hoursAgo: 88,
    warmth: [57, 29],
    thread: `
      3 shanlan ♥4 | 阴天的山才有层次，大太阳是一张平的。
      10 margins ♥2 | I do not read Chinese well yet but I read this one twice. Which poem do you mean?
      > 14 pagefold ♥5 | 柳宗元的《渔翁》，“欸乃一声山水绿”。就是那一声桨。
      > 20 margins ♥2 | Found it. Thank you, it is going to my class.
    `,
  },
  {
    key: 'desert-first-time',
    by: 'campfire',
    title: '第一次进沙漠，这些东西白带了',
    body: `
      走了两晚，背包称了一下11公斤，回来发现有4公斤没用上。

      没用上：折叠椅、第二双鞋、三件T恤、便携音箱（沙漠里没人想听音箱）
      救了命：雪套、头巾、一斤盐津梅子、比想象多一倍的水
      没想到会冷：夜里只有六度，羽绒服不是笑话

      脊线上走，不要横切，走一步退半步。日出前四十分钟出发，光是从沙子背面亮起来的。
    `,
    topics: ['沙漠徒步', '装备清单', '敦煌'],
    place: places.dunhuang,
    shots: ['dunes/0', 'dunes/1'],
    hoursAgo: 140,
    warmth: [54, 60],
    thread: `
      2 slowrun ♥3 | 盐津梅子是补盐吗？跑长距离也这么干过。
      > 3 campfire ♥3 | 对，比盐丸好吃，还能分人。
      7 dunesand ♥2 | Ridge, never across. I learned that with my calves.
      18 hua ♥2 | 雪套进沙漠，第一次知道。
      > 22 campfire ♥4 | 沙子灌鞋里，一天能磨掉一层皮，真的。
    `,
  },
  {
    key: 'flower-field-calendar',
    by: 'hua',
    title: '什么时候看花，我记了五年的日子',
    body: `
      每年都有人去早了或去晚了，拍到一地绿。我从小在花市长大，家里墙上挂着花期本，抄一点给你。

      看花田，盛开只有十天左右。来之前先打电话问村里，别信去年的照片。
      早上九点前露水没干，别踩进去，花农会心疼。下午四点以后光是软的，拍人好看。

      走田埂，给蜜蜂让路。带走照片，别带走花。
    `,
    topics: ['看花', '花期', '云南旅行'],
    place: places.kunming,
    shots: ['field/0', 'field/1', 'close-up 0.5,0.8'],
    hoursAgo: 20,
    warmth: [59, 55],
    thread: `
      1 weiyun ♥4 | 去年就是照着旧照片去的，拍到一地绿，说的就是我。
      > 2 hua ♥3 | 哈哈今年先打电话，我把问法写给你：“还剩几成花？”
      5 mianmian ♥2 | 带一岁多的宝宝可以吗？担心蜜蜂。
      > 6 hua ♥4 | 走外圈田埂没事，别穿亮黄色，别喷香水，蜜蜂不理人的。
    `,
  },
  {
    key: 'snow-cabin-night',
    by: 'campfire',
    title: '零下三十度，木屋里的一夜',
    body: `
      从车站到木屋四公里，雪到小腿，走了一个半小时。看见窗户亮着的时候，眼睛是热的。

      屋里一个炉子，添柴是每两小时一次，我们四个人排了班。两点那一班我起来，推门看了一眼，全是星星，安静得耳朵疼。

      保暖顺序：速干、抓绒、羽绒、防风。手机会冻关机，放贴身口袋里。水壶倒着放，冰从上面结，瓶口朝下才喝得到。
    `,
    topics: ['雪地徒步', '冬天去北方', '木屋'],
    place: places.arxan,
    shots: ['cabin/0', 'cabin/1'],
    hoursAgo: 275,
    warmth: [61, 43],
    thread: `
      2 hua ♥5 | 昆明人看到零下三十已经裹上被子了。
      5 shanlan ♥4 | 水壶倒着放，这个知识点太实用了。
      8 slowrun ♥2 | 四公里一个半小时，终于有我能跟上的配速。
      > 9 campfire ♥6 | 你来，给你安排两点添柴那一班。
    `,
  },
  {
    key: 'parents-first-sea',
    by: 'xiaoman',
    kind: 'text',
    title: '爸妈六十岁，第一次看见海',
    body: `
      我爸在沙滩上站了很久，问我：“它晚上也这样响吗？”写一点那三天的事，长文。
    `,
    longText: `
      我爸妈一辈子没离开过盆地。不是没钱，是没觉得需要。去年我爸退休，办手续那天他在路边坐了一会儿，打电话给我，说：“以后干啥子呢。”我说，去看海吧。

      订票的时候我妈问了三遍能不能退。上了火车她还在问，家里的花谁浇。我爸一路没怎么说话，把窗帘拉开又拉上。到站是下午，出租车拐过一个弯，海突然就在那里，灰蓝色，平平的一大片。我妈说：“哦哟。”就这一声，再没别的。

      第一天他们不肯下水，站在沙滩上，鞋都没脱。我爸问我：“它晚上也这样响吗？”我说响，一直响。他点点头，好像得到了一个很重要的答复。晚上我起来喝水，看见他站在阳台上听。

      第二天我妈把裤脚卷到膝盖，走进去十步，浪来了，她叫了一声，笑得像我没见过的一个人。她今年六十，我第一次知道她会那样笑。我爸在岸上给她拍照，拍了四十多张，一半是手指。

      第三天下雨，我们在旅馆里吃面。我妈说海边的面没有家里的好吃，又说，但是可以再来。我爸没说话，从口袋里掏出一个瓶子，里面装着一点沙。他说给楼下老李看看，老李也没见过。

      回来一个多月了。昨天视频，我看见那个瓶子放在电视旁边，贴了一张纸条，我爸的字，写着日期，和一个字：响。
    `,
    topics: ['和爸妈的旅行', '第一次看海', '我的故事'],
    place: places.qingdao,
    shots: [{ scene: 'gradient', words: { title: '爸妈六十岁，第一次看见海', subtitle: '它晚上也这样响吗' } }, 'sea/0'],
    hoursAgo: 180,
    warmth: [78, 40],
    thread: `
      1 zhouzhou ♥9 | 读到“响”那个字，在值班室没忍住。
      3 neonpuddle ♥6 | 我也想带我妈去，一直说等有空。刚刚订了票。
      > 5 xiaoman ♥8 | 那就好。记得多带一条裤子，她会下水的。
      8 pagefold ♥7 | 这篇请一定留着，以后印出来给叔叔看。
      15 tidewater ♥4 | I read this through the translator and then went down to the beach and listened. Thank you.
      30 mianmian ♥3 | 拍了四十多张一半是手指，全天下的爸爸。
    `,
  },
  {
    key: 'xian-one-bag',
    by: 'zhouzhou',
    title: '一个人出门，我会提前告诉谁',
    body: `
      不是扫兴，是做社区工作的习惯。独自旅行的安全清单，照着填五分钟：

      把行程发给一个会回消息的人
      约好每天一个固定时间报平安
      住处的门，进去先试一遍锁
      身份证和现金分两处放
      不舒服就走，不用觉得不礼貌

      评论区可以补充，我会整理进来。
    `,
    topics: ['独自旅行', '安全清单', '女生出行'],
    place: places.xian,
    shots: [
      {
        scene: 'memo',
        words: { title: '独自出门前', lines: ['行程发一个人', '固定时间报平安', '进门先试锁', '钱证分两处'] },
      },
    ],
    hoursAgo: 390,
    warmth: [67, 72],
    thread: `
      2 hua ♥8 | 补充：门口放一双大码男鞋，我用了很多年。
      > 4 zhouzhou ♥5 | 好办法，加进来了。
      5 weiyun ♥6 | 打车把车牌拍给朋友，大声说“我到了叫你”。
      9 dunesand ♥3 | I would add: sit where the driver can see you are on the phone.
      26 citywalk ♥4 | “不用觉得不礼貌”应该放在第一条。
    `,
  },
  {
    key: 'forest-sound-walk',
    by: 'shanlan',
    title: '闭着眼走一段林子路，手牵着手',
    body: `
      和朋友玩的小游戏：一个人闭眼，一个人带路，五分钟换一次。

      第一分钟只听见自己的脚步，第二分钟听见左边有水，第三分钟发现右边更暖，那是光照进来的地方。
      睁开眼，树其实没多高，但刚才觉得高得不得了。
      适合情侣、母女、和刚吵完架的人。
    `,
    topics: ['森林', '慢旅行', '散步'],
    place: places.dali,
    shots: ['forest/0', 'close-up 0.5,0.7'],
    hoursAgo: 57,
    warmth: [55, 40],
    thread: `
      2 campfire ♥3 | 和老伴试了，她说我带路太快。
      > 4 shanlan ♥5 | 那就对了，下次她带。
      9 tinyworld ♥2 | Playing this on our loop on Sunday.
    `,
  },
  {
    key: 'sea-in-winter',
    by: 'threadbare',
    title: '冬天的海边没有人，正合适',
    body: `
      青岛人冬天也去海边，去听。风大，手要插在兜里，毛线帽拉到眉毛。

      走到礁石那头再走回来，四十分钟，脸是木的，心里是空的，空得很干净。
      路上只遇见一个大爷，他冲我点头，我也点头，谁也没说冷。
    `,
    topics: ['冬天的海', '青岛', '散步'],
    place: places.qingdao,
    shots: ['sea/0', 'close-up 0.5,0.6'],
    hoursAgo: 250.5,
    warmth: [58, 21],
    thread: `
      3 tidewater ♥4 | Winter sea, wool hat, one nod. That is the whole sport.
      8 slowrun ♥2 | 厦门的冬天没有这种干净，羡慕。
    `,
  },
  {
    key: 'camp-checklist-borrow',
    by: 'campfire',
    title: '第一次露营，能借的都别买',
    body: `
      每年都有朋友花三千买齐装备，用一次放三年。我的建议是分三类。

      借：帐篷、炉子、灯，先借两次再决定
      买：睡垫和袜子，这两样别人用过的你不会想用
      家里拿：锅、碗、砧板、旧地垫、一条毯子

      地方先选有厕所的。第一次的目标不是野，是第二天还愿意来。
    `,
    topics: ['露营', '新手装备', '省钱'],
    place: places.beijing,
    shots: [
      { scene: 'titled', inside: ['mountains'], words: { title: '第一次露营，能借别买', tag: '露营' } },
      'forest/2',
    ],
    hoursAgo: 565,
    warmth: [57, 66],
    thread: `
      4 slowrun ♥3 | 先选有厕所的，说到根上了。
      11 littlefeet ♥3 | "Willing to come back" is also the goal with children.
    `,
  },
]
