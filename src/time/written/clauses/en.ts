import { decades, type ClauseWords } from '../clause-table.ts';
import { list } from '../table.ts';

export const en: ClauseWords = {
  roles: {
    ...decades('twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties'),
    'or-previous-day': list(
      'or the day before, or the previous day, or the preceding day, or a day earlier, or one day earlier, or the day prior, or the eve, or the night before',
    ),
    'or-next-day': list(
      'or the day after, or the next day, or the following day, or a day later, or one day later, or the day following, or the day after that, or the morning after, or a day after',
    ),
    'next-day': list(
      'the day after, day after, a day after, one day after, the day following, day following, the morrow of, morrow of',
    ),
    'previous-day': list(
      'the day before, day before, a day before, one day before, the day prior to, day prior to, the day preceding, day preceding, eve of, the eve of, day ahead of, the day ahead of',
    ),
    neutral: list(
      'not only, not just, not merely, not least, not long, not very long, not too long, not so long, never before, not to mention, no fewer than, no less than, no more than, no doubt, no longer, nothing but, nothing more, nothing less',
    ),
    not: list(
      "not, never, any day but, every day but, any time but, other than, rather than, rather than on, instead of, instead of on, except, except on, except for, apart from, didn't, doesn't, don't, wasn't, weren't, isn't, aren't, hasn't, haven't, hadn't, won't, wouldn't, can't, couldn't, cannot, nor, neither, nobody, no one, nothing, none, denied that it, denied that they, denied that he, denied that, denied having, denies having, deny having, untrue that, not true that, false that, denied reports that, denied claims that, rejected claims that, rejected reports that, rejected allegations that, dismissed claims that, dismissed reports that, unable to, refused to, declined to, failed to, fails to, fail to, there was no, there were no, there had been no, there has been no",
    ),
  },
  denies: /^(?:den(?:y|ies|ied)|disput(?:es?|ed)|refut(?:es?|ed))$/,
  again: /^(?:again|anew|resum(?:ed?|es|ing)|reopen(?:ed|s)?|restored|re-established|lifted|once more)$/,
  sparing:
    /^(?:attend|join|recogni[sz]|mention|condemn|acknowledg|comment|discuss|re(?:member|call|gret|port|ply|act)|forg[eo]t|kn[eo]w|sa(?:y|id)|t(?:ell|old)|confirm|den[iy]|admit|participat|part$|witness|surviv|support|welcom|miss|believ|doubt|saw$|see|hear|respond|stop|prevent)/,
  tying: /(?:ed|held|made|begun|given|sent|won|fought)$/,
  passed: /^(?:any|its|his|her|their|our|all|both|some|several|many|no|with|this|against)$/,
  none: /^no$/,
  sideways: /^(?:with|by|in|at|of|or|for|under|on|to|and|but|say|said|case|order|resolution)$/,
  auxiliary: /^(?:was|were|is|are|has|have|had|been|be|being|would|could)$/,
  helping: /^(?:was|were|is|are|has|have|had|they|he|she|it|we)$/,
  objects: /_ \S+ (?:him|them|us|me|you)(?: |$)/,
};
