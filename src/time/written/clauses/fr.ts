import { decades, type ClauseWords } from '../clause-table.ts';
import { list } from '../table.ts';

export const fr: ClauseWords = {
  roles: {
    ...decades(
      'vingt|trente|quarante|cinquante|soixante|soixante-dix|quatre-vingt, quatre-vingts|quatre-vingt-dix',
    ),
    'or-previous-day': list("ou la veille, ou le jour précédent, ou le jour d'avant, ou un jour plus tôt"),
    'or-next-day': list("ou le lendemain, ou le jour suivant, ou le jour d'après, ou un jour plus tard"),
    'next-day': list(
      "le lendemain du, lendemain du, au lendemain du, dès le lendemain du, le jour d'après le, le jour après le, un jour après le, le lendemain de ce, le jour suivant le",
    ),
    'previous-day': list(
      "la veille du, veille du, à la veille du, le jour d'avant le, le jour avant le, la veille de ce, un jour avant le, la veille de la journée du, le jour précédant le",
    ),
    // "Pris fin le 12 mai" is no late May.
    neutral: list(
      'pas seulement, pas uniquement, non seulement, pris fin, prit fin, prirent fin, prend fin, mis fin, mit fin, mettre fin, prendre fin',
    ),
    not: list(
      'pas, jamais, guère, personne n, nul ne, nul n, nulle ne, nulle n, rien ne, rien n, aucun, aucune, sauf, hormis, excepté, plutôt que, au lieu du, et non, non, ni, nié avoir, nie avoir, nient avoir, a nié que, nie que, démenti avoir, dément avoir, autre que',
    ),
  },
  again: /^(?:[ad]e? nouveau|rouverte?s?|reouverte?s?|reprise?s?|repris|retablie?s?)$/,
  breaks: /^(?:quand|lorsque?|car|mais|puisque?|tandis|alors|sans)$/,
  sparing:
    /^(?:assist|particip|recon[nu]|mention|condamn|comment|evoqu|discut|oubli|rappel|sa(?:it|vait)|di(?:t|re)|confirm|nie|vu$|entendu|surv[ei]cu|soutenu|salu|regrett|rejoint|reagi|arret|empech)/,
  tying: /^(?:signe|tenu|adopte|publie|conclu|date|organise|lance|annonce|prevu|ouvert|vote)e?s?$/,
  pronouns:
    /^(?:ne|n|il|ils|elle|elles|on|nous|vous|je|j|l|la|le|les|lui|leur|y|en|se|s|a|ont|est|sont|avait|avaient|fut|furent)$/,
  passed: /^(?:ete|a|ont|un|une|aucun|aucune|leur|leurs|son|sa|ses|tous|toute|toutes|avec|ces|cette|ce|aux)$/,
  none: /^(?:aucune?|nul(?:le)?)$/,
  auxiliary: /^(?:ete|a|ont|est|sont|etait|etaient|fut|furent|avait|avaient|n|ne)$/,
  objects: /(?:^| )(?:ne|n) (?:l|la|le|les|lui|leur|m|t|nous|vous) (?:\S+ )?_/,
};
