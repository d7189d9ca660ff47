import type { ChannelId } from '@cinnabar/contracts/channels'

/** Beginnings and pieces of topic names that say a channel by themselves. */
const signs: Readonly<Record<ChannelId, RegExp>> = {
  fashion: /穿搭|ootd|outfit|fashion|衣橱|wardrobe|包包|sneaker|vintage|streetwear/i,
  beauty: /护肤|美妆|化妆|口红|lipstick|makeup|skincare|perfume|香水|nails|美甲|hair|发型/i,
  food: /美食|探店|食谱|做饭|咖啡|coffee|recipe|food|baking|烘焙|dinner|brunch|早餐|甜品|火锅|tea/i,
  travel: /旅行|旅游|travel|trip|攻略|hotel|酒店|民宿|citywalk|露营|camping|hiking|徒步|海岛/i,
  home: /家居|装修|收纳|home|interior|plants|绿植|租房|客厅|卧室|garden/i,
  fitness: /健身|跑步|瑜伽|yoga|fitness|gym|running|workout|减脂|pilates|普拉提|climbing/i,
  parenting: /育儿|宝宝|母婴|parenting|baby|toddler|kids|亲子|孕期|辅食/i,
  tech: /数码|科技|tech|phone|camera|相机|laptop|keyboard|键盘|app|ai工具|耳机/i,
  pets: /猫|狗|宠物|pets?|cat|dog|kitten|puppy/i,
  books: /读书|书单|阅读|book|reading|novel|小说|文学/i,
  craft: /手工|手作|编织|craft|knitting|crochet|diy|陶艺|pottery|手帐|刺绣|sewing/i,
}

type Named = { name: string; channel: ChannelId | null }

/** The channel most of the topics speak for; the first of them breaks a tie. Null when none does. */
export const deriveChannel = (topics: readonly Named[]): ChannelId | null => {
  const votes = new Map<ChannelId, number>()
  for (const topic of topics) {
    const said = topic.channel ?? (Object.keys(signs) as ChannelId[]).find((channel) => signs[channel].test(topic.name))
    if (said !== undefined) votes.set(said, (votes.get(said) ?? 0) + 1)
  }
  let best: ChannelId | null = null
  for (const [channel, number] of votes) if (best === null || number > (votes.get(best) ?? 0)) best = channel
  return best
}
