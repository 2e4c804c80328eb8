import { decades, type ClauseWords } from '../clause-table.ts';
import { list } from '../table.ts';

export const tr: ClauseWords = {
  roles: {
    ...decades('yirmili|otuzlu|kırklı|ellili|altmışlı|yetmişli|seksenli|doksanlı'),
    'or-previous-day': list('veya önceki gün, ya da önceki gün, veya bir gün önce, ya da bir gün önce'),
    'or-next-day': list(
      'veya ertesi gün, ya da ertesi gün, veya bir gün sonra, ya da bir gün sonra, veya ertesi günü',
    ),
    'next-day-behind': list(
      'ertesi günü, ertesi gün, ertesi, ertesinde, bir gün sonra, bir gün sonrası, bir gün sonrasında, sonraki gün, tarihinden bir gün sonra, tarihinden sonraki gün',
    ),
    'previous-day-behind': list(
      'arifesinde, arifesi, bir gün önce, bir gün öncesi, bir gün öncesinde, önceki gün, tarihinden bir gün önce, tarihinden önceki gün',
    ),
    'not-behind': list('değil, dışında, haricinde, yerine'),
  },
  breaks: /^(?:ama|fakat|ancak|lakin)$/,
  again: /^(?:yeniden|tekrar|yine)$/,
  denying: /m[ae](?:di|mis|yacak|yecek)(?:tir|ti|[kmn])?(?:l[ae]r)?(?:dir)?$|m[iu]yor(?:[ud]u|lar|dum)?$/,
  sparing: /^(?:katil|tani|an[md]|kina|tartis|unut|bil|soyle|de[dm]|dogrula|gor(?!us)|duy|destekle)/,
  tying: /(?:(?<!d)[ae]n|^(?:ed|gid)en|d[iu][gk]\p{L}*)$/u,
};
