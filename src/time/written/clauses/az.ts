import { decades, type ClauseWords } from '../clause-table.ts';
import { list } from '../table.ts';

export const az: ClauseWords = {
  roles: {
    ...decades('iyirminci|otuzuncu|qırxıncı|əllinci|altmışıncı|yetmişinci|səksəninci|doxsanıncı'),
    'or-previous-day': list('və ya əvvəlki gün, və ya bir gün əvvəl, ya da bir gün əvvəl'),
    'or-next-day': list(
      'və ya ertəsi gün, ya da ertəsi gün, və ya növbəti gün, və ya bir gün sonra, yaxud ertəsi gün',
    ),
    'next-day-behind': list(
      'ertəsi gün, ertəsi günü, bir gün sonra, sonrakı gün, növbəti gün, tarixindən bir gün sonra',
    ),
    'previous-day-behind': list(
      'ərəfəsində, ərəfəsi, bir gün əvvəl, bir gün qabaq, əvvəlki gün, tarixindən bir gün əvvəl',
    ),
    'not-behind': list('deyil, istisna olmaqla, yox'),
  },
  breaks: /^(?:amma|lakin|ancaq|fəqət)$/,
  again: /^(?:yeniden|yenidən|təkrar|bərpa)$/,
  denying: /m[aə](?:di|yib|mis|yacaq|yəcək)(?:dir|[kqm])?(?:l[aə]r)?$/,
  sparing: /^(?:istirak|tani|xatirla|pisle|danis|unut|bil|de[dm]|tesdiq|inkar|gor(?!us)|esit)/,
  tying: /(?:(?<!d)[aeə]n|^(?:ed|ged)[eə]n)$/u,
};
