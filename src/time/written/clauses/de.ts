import { decades, type ClauseWords } from '../clause-table.ts';
import { list } from '../table.ts';

export const de: ClauseWords = {
  roles: {
    ...decades(
      'zwanziger, zwanzigerjahre, zwanzigerjahren|dreißiger, dreißigerjahre, dreißigerjahren|vierziger, vierzigerjahre, vierzigerjahren|fünfziger, fünfzigerjahre, fünfzigerjahren|sechziger, sechzigerjahre, sechzigerjahren|siebziger, siebzigerjahre, siebzigerjahren|achtziger, achtzigerjahre, achtzigerjahren|neunziger, neunzigerjahre, neunzigerjahren',
    ),
    'or-previous-day': list(
      'oder am Tag davor, oder am Vortag, oder einen Tag früher, oder tags zuvor, oder am Vorabend',
    ),
    'or-next-day': list(
      'oder am Tag danach, oder am nächsten Tag, oder am folgenden Tag, oder am Folgetag, oder einen Tag später, oder tags darauf, oder der Tag danach, oder den Tag danach',
    ),
    'next-day': list(
      'am Tag nach dem, Tag nach dem, einen Tag nach dem, am Folgetag des, Folgetag des, tags nach dem, am Morgen nach dem',
    ),
    'previous-day': list(
      'am Vorabend des, Vorabend des, Vorabend vom, am Tag vor dem, Tag vor dem, am Vortag des, Vortag des, am Vortag vom, einen Tag vor dem, Tags vor dem, am Vorabend zum, Vorabend zum',
    ),
    neutral: list('nicht nur, nicht allein'),
    not: list(
      'nicht, nichts, niemals, nie, niemand, niemanden, außer, außer am, statt am, anstatt am, weder, kein, keine, keinen, keiner',
    ),
    'not-behind': list(
      'nicht, nichts, nie, niemals, niemand, niemanden, kein, keine, keinen, keiner, keinem',
    ),
  },
  denies: /^(?:bestritt|bestreitet|bestritten|leugnete?|dementierten?|dementiert)$/,
  attributive: /(?:[td]e[nrsm]?|ene[nrsm]?)$/,
  again: /^(?:wieder|erneut|wiedereroffnet|wiederhergestellt|aufgehoben)$/,
  breaks: /^(?:als|weil|nachdem|wahrend|obwohl|aber|sondern|da|denn|bevor)$/,
  sparing:
    /^(?:an$|teilgenommen|teil|anerkannt|erwahn|verurteil|kommentier|vergessen|wuss?t|wiss|gesagt|sag|bestatig|leugn|gesehen|gehort|unterstutz|uberleb|besuch|reagier|verhinder|gestoppt)/,
  pronouns: /^(?:ich|du|er|sie|es|wir|ihr|man|ihn|ihm|ihnen|uns|euch|mich|dich|mir|dir|sich)$/,
  helping:
    /^(?:ist|sind|war|waren|hat|haben|hatte|hatten|wurde|wurden|wird|werden|konnten?|wollten?|durften?|mussten?|sollten?)$/,
  tying: /(?:[td]e[nrs]?|ene[nrs]?)$/,
  passed:
    /^(?:ein|eine|einen|einem|einer|kein|keine|keinen|keiner|ihr|ihre|ihren|sein|seine|seinen|alle|hat|haben|hatte|hatten|wurde|wurden|mit|zu|zur|zum|nach)$/,
  objects: /(?:^| )(?:ihn|ihm|ihnen|uns|euch|mich|dich|mir|dir|(?:ich|du|er|es|wir|ihr|man) sie) _/,
};
