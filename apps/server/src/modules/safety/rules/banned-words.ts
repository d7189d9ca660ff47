import type { language } from '@cinnabar/contracts/shapes'
import type { z } from 'zod'

export type Language = z.output<typeof language>

/**
 * What no community wants, whatever its taste: scams, forged papers, weapons, drugs, paid engagement. An operator adds
 * words and takes words out in `safety_words`. Latin entries match whole words; those of other scripts match anywhere.
 */
export const bannedWords: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'buy followers',
    'buy likes',
    'fake passport',
    'counterfeit money',
    'replica watches wholesale',
    'guaranteed profit',
    'double your bitcoin',
    'miracle cure',
    'cures cancer',
    'buy cocaine',
    'buy fentanyl',
    'ghost gun',
    'escort service',
    'loan without credit check',
  ],
  'zh-Hans': [
    '刷单兼职',
    '代刷粉丝',
    '买粉丝',
    '刷赞',
    '办假证',
    '代办文凭',
    '高仿批发',
    '莆田一比一',
    '稳赚不赔',
    '保本高息',
    '根治癌症',
    '三天瘦十斤',
    '出售枪支',
    '冰毒',
    '代孕',
    '裸聊',
    '网络赌博',
    '套现提额',
  ],
  'zh-Hant': ['刷單兼職', '買粉絲', '辦假證', '穩賺不賠', '根治癌症', '出售槍枝', '裸聊', '網路賭博', '冰毒'],
  ja: ['フォロワー購入', '闇バイト', '偽造免許', '必ず儲かる', '覚醒剤売ります', 'がんが治る'],
  ko: ['팔로워 구매', '불법 도박', '위조 여권', '원금 보장 고수익', '필로폰 판매', '암 완치'],
  es: ['comprar seguidores', 'pasaporte falso', 'ganancia garantizada', 'cura el cáncer', 'comprar cocaína'],
}
