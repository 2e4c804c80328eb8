import { decades, type ClauseWords } from '../clause-table.ts';
import { list } from '../table.ts';

export const es: ClauseWords = {
  roles: {
    'not-until': list('no fue hasta, no fue hasta el, no es hasta, no es hasta el'),
    ...decades('veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa'),
    'or-previous-day': list('o el día anterior, o la víspera, o un día antes, o el día antes'),
    'or-next-day': list('o al día siguiente, o el día siguiente, o un día después, o el día después'),
    'next-day': list(
      'día siguiente al, día siguiente del, al día siguiente del, el día siguiente al, el día después del, día después del, un día después del, al día siguiente al',
    ),
    'previous-day': list(
      'víspera del, víspera de, la víspera del, la víspera de, el día antes del, día antes del, un día antes del, el día anterior al, día anterior al, el día previo al',
    ),
    neutral: list('nada más, nada menos, no solo, no sólo, no solamente'),
    not: list(
      'no, nunca, jamás, nadie, nada, tampoco, ningún, ninguna, ninguno, excepto, salvo, en vez del, en lugar del, sino, ni, negó que, negó haber, niega que, niega haber, negaron que, desmintió que',
    ),
  },
  again: /^(?:de nuevo|otra vez|nuevamente|reabiert[oa]s?|reanud\p{L}*|restablec\p{L}*|levantad[oa]s?)$/u,
  breaks: /^(?:cuando|porque|mientras|aunque|pero|si|pues|donde)$/,
  sparing:
    /^(?:asisti|particip|recono|mencion|conden|coment|discut|record|olvid|sab|supo|dij|dic|confirm|neg[oa]|vio|vieron|oy|sobreviv|apoy|lament|acud|reaccion|detuv|impid)/,
  tying: /(?:[ai]d[oa]s?|hech[oa]s?|abiert[oa]s?)$/,
  none: /^ningun[ao]?$/,
  auxiliary: /^(?:fue|fueron|ha|han|sido|habia|habian|se)$/,
  passed: /^(?:un|una|ningun|ninguna|su|sus|todos|todas|con|a|al|este|esta)$/,
  objects: /_ (?:lo|la|los|las|le|les|me|te|nos) /,
};
