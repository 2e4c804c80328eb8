import { testWords } from '../../../testing/words-read.ts';
import { fr } from './fr.ts';

testWords(fr, {
  any: [
    [
      '[avant _ 12 décembre 1991]',
      '1991-12-12, before',
      'le, la, les, l, au, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
    ],
    ['[12 _ décembre 1991]', '1991-12-12', 'de, du, des'],
    ['[avant _ 1991]', '1991, before', 'd'],
    ['[12 décembre-_ 1991]', '1990-12-12/1991', 'jour'],
    ['the _ de [décembre 1991]', '1991-12, from', 'jour du mois'],
    [
      '[1991] _',
      '1991',
      'mois, vous, puis, plus, mais, sous, sans, tous, alors, aux, ses, leurs, nos, vos, ces, plusieurs, ' +
        'toujours',
    ],
    [
      'avant _ [12 décembre 1991]',
      '1991-12-12',
      'en, mois de, nuit du, pas seulement, pas uniquement, non seulement',
    ],
    ['premier [_ de 1991]', '1991', "an, année, années, l'année"],
    ['[12 décembre 1991 _ 14 décembre 1991]', '1991-12-12/1991-12-14', 'au, à'],
    ['premier _ de [1991]', '1991', 'et'],
    [
      '[12 décembre 1991 _ 14 décembre 1991]',
      '[1991-12-12,1991-12-14]',
      "ou, ou bien, selon d'autres, d'autres disent, d'autres sources disent",
    ],
    ['1991_', '', 'et ou'],
    ['_ [décembre 1991]', '1991-12, from', 'du, de, des'],
    [
      '[_ 12 décembre 1991 au 14 décembre 1991]',
      '[1991-12-12..1991-12-14] or 1991-12-12/1991-12-14',
      'entre',
    ],
    ['[1991-_]', '1991, since', "nos jours, ce jour, aujourd'hui, maintenant, présent"],
    [
      '[_ décembre 1991]',
      '1991-12~',
      'vers, environ, circa, autour de, autour du, aux alentours de, aux alentours du, ca, ' +
        'aux environs de, aux environs du, aux environs immédiats de, aux environs immédiats du',
    ],
    ['[_ 1991]', '1991~', 'c'],
    ['[décembre 1991 _]', '1991-12~', 'environ'],
    ['[_ décembre 1991]', '1991-12?', 'peut-être, probablement, vraisemblablement, sans doute, possiblement'],
    [
      '[_ décembre 1991]',
      '1991-12 or [1991-12-01..1991-12-10]',
      'début, débuts, commencement, tout début, premiers jours de, les premiers jours de, ' +
        'premiers jours d',
    ],
    ['[_ décembre 1991]', '1991-12 or [1991-12-11..1991-12-20]', 'mi, milieu'],
    [
      '[_ décembre 1991]',
      '1991-12 or [1991-12-21..1991-12-31]',
      'fin, derniers jours de, derniers jours d, toute fin',
    ],
    [
      '[_ 12 décembre 1991]',
      '1991-12-12, before',
      "avant, antérieurement à, antérieurement au, avant-veille du, l'avant-veille du, l'approche du, " +
        "à l'approche du, les jours précédant le, juste avant, peu avant, la semaine précédant le",
    ],
    ['[_ 12 décembre 1991]', '1991-12-12, before, previous-day', 'veille du, la veille du, à la veille du'],
    [
      '[_ 12 décembre 1991]',
      '1991-12-12, after',
      'après, postérieurement à, postérieurement au, suivant, surlendemain du, les suites du, ' +
        'à la suite du, dans la foulée du, dans les jours suivant le, les jours suivant le, ' +
        'au surlendemain du, le surlendemain du, peu après, juste après, dans le sillage du, ' +
        'lendemains du, aux lendemains du',
    ],
    ['[_ 12 décembre 1991]', '1991-12-12, after, next-day', 'lendemain du, le lendemain du, au lendemain du'],
    [
      '[_ 12 décembre 1991]',
      '1991-12-12, since',
      'depuis, à partir de, à partir du, à compter du, à compter de',
    ],
    ['[_ 12 décembre 1991]', '1991-12-12, until', "jusqu'au, jusqu'à, jusqu'en, jusque"],
    [
      '[_ 12 décembre 1991]',
      '1991-12-12, no-later',
      "ni après, ni plus tard que, au plus tard, d'ici, d'ici à, pas après, pas plus tard que",
    ],
    ['[_ 12 décembre 1991]', '1991-12-12, no-earlier', 'au plus tôt'],
    ['[12 décembre 1991] [_ 14 décembre 1991]', '1991-12-12; 1991-12-14, no-earlier', 'pas avant'],
    ['[12 décembre 1991 _]', '1991-12-12, no-later', 'au plus tard, ou avant'],
    ['[12 décembre 1991 _]', '1991-12-12, no-earlier', 'au plus tôt, ou après'],
    ['[12 _]', '-0011', 'av. J.-C., avant J.-C., avant Jésus-Christ, avant notre ère, av. notre ère, AEC'],
    ['[12 _]', '0012', 'ap. J.-C., apr. J.-C., après J.-C., après Jésus-Christ, de notre ère'],
    ['[_ 1991]', '1991-21 or 1991-03/1991-05', 'printemps'],
    ['[_ 1991]', '1991-22 or 1991-06/1991-08', 'été'],
    ['[_ 1991]', '1991-23 or 1991-09/1991-11', 'automne'],
    ['[_ 1991]', '[1990-24,1991-24] or 1991-01/1991-03', 'hiver'],
    ['[_ 1500] villages', '15XX or 150X', 'années, décennie'],
    ['[premier _ de 1991]', '1991-01/1991-06 or [1991-01..1991-06]', 'moitié, semestre, quinzaine, S'],
    ['[premier _ de 1991]', '1991-01/1991-04 or [1991-01..1991-04]', 'tiers'],
    ['[premier _ de 1991]', '1991-01/1991-03 or [1991-01..1991-03]', 'trimestre, trimestres, quart, T'],
    ['[_ moitié de 1991]', '1991-01/1991-06 or [1991-01..1991-06]', 'première'],
    [
      '[_ moitié de 1991]',
      '1991-07/1991-12 or [1991-07..1991-12]',
      'deuxième, second, seconde, dernier, dernière',
    ],
    ['[_ trimestre 1991]', '1991-07/1991-09 or [1991-07..1991-09]', 'troisième'],
    ['[_ trimestre 1991]', '1991-10/1991-12 or [1991-10..1991-12]', 'quatrième'],
    ['le [19e _]', '18XX or 1801/1900', 'siècle, siècles'],
    [
      '[12 décembre 1991] _',
      'other-calendar',
      "hégire, de l'hégire, calendrier julien, calendrier musulman, calendrier islamique, " +
        'calendrier hégirien, calendrier républicain, ancien style, vieux style',
    ],
    [
      '12_ [décembre 1991]',
      'other-calendar',
      'brumaire, frimaire, nivôse, pluviôse, ventôse, germinal, floréal, prairial, messidor, thermidor, ' +
        'fructidor, vendémiaire, mouharram, ramadan, rajab, chaabane, chawwal, nissan, tichri, farvardin',
    ],
    [
      '_ 1991',
      '',
      'paragraphe, paragraphes, article, articles, art, section, sections, page, pages, p, pp, chapitre, ' +
        'version, v, numéro, numéros, n, no, nº, point, points, annexe, annexes, partie, tome, volume, ' +
        'alinéa, résolution, protocole, décret, loi, arrêté, règle, figure, tableau, note, rue, chambre, ' +
        'salle',
    ],
    ['1991 _', '', 'h, km, pour cent'],
    ['les [années _]', '192X', 'vingt'],
    ['les [années _]', '193X', 'trente'],
    ['les [_]', '194X', 'quarante'],
    ['les [_]', '195X', 'cinquante'],
    ['les [_]', '196X', 'soixante'],
    ['12_ [décembre 1991]', '1991-12', 'soixante-dix, quatre-vingt-dix'],
    ['les [_]', '198X', 'quatre-vingt, quatre-vingts'],
    [
      '[12 décembre 1991 _]',
      '[1991-12-11,1991-12-12]',
      "ou la veille, ou le jour précédent, ou le jour d'avant, ou un jour plus tôt",
    ],
    [
      '[12 décembre 1991 _]',
      '[1991-12-12,1991-12-13]',
      "ou le lendemain, ou le jour suivant, ou le jour d'après, ou un jour plus tard",
    ],
    [
      '[_ 12 décembre 1991]',
      '1991-12-12, next-day',
      "dès le lendemain du, le jour d'après le, le jour après le, un jour après le, le lendemain de ce, " +
        'le jour suivant le',
    ],
    [
      '[_ 12 décembre 1991]',
      '1991-12-12, previous-day',
      "le jour d'avant le, le jour avant le, la veille de ce, un jour avant le, " +
        'la veille de la journée du, le jour précédant le',
    ],
    [
      '[_ décembre 1991]',
      'denied',
      'pas, jamais, guère, personne n, rien ne, rien n, sauf, hormis, excepté, plutôt que, au lieu du, ' +
        'et non, non, ni, nient avoir, a nié que, nie que, démenti avoir, dément avoir, autre que',
    ],
    ['[12 décembre 1991 _]', 'denied', 'nul ne, nul n, nulle ne, nulle n, aucun, aucune'],
    ['[12 _ 1991]', '1991-01-12', 'janvier, janv'],
    ['[12 _ 1991]', '1991-02-12', 'février, févr, fév'],
    ['[12 _ 1991]', '1991-03-12', 'mars'],
    ['[12 _ 1991]', '1991-04-12', 'avril, avr'],
    ['[12 _ 1991]', '1991-05-12', 'mai'],
    ['[12 _ 1991]', '1991-06-12', 'juin'],
    ['[12 _ 1991]', '1991-07-12', 'juillet, juil'],
    ['[12 _ 1991]', '1991-08-12', 'août'],
    ['[12 _ 1991]', '1991-09-12', 'septembre'],
    ['[12 _ 1991]', '1991-10-12', 'octobre, oct'],
    ['[12 _ 1991]', '1991-11-12', 'novembre, nov'],
    ['[12 _ 1991]', '1991-12-12', 'décembre, déc'],
    ['[12-_ décembre 1991]', '1991-12-12', 'er'],
    ['1991-_', '', 're, ère, e, ème'],
    ['[_ décembre 1991]', '1991-12-01', 'premier'],
    ['[_ décembre 1991]', '1991-12-02', 'deux'],
    ['[_ décembre 1991]', '1991-12-03', 'trois'],
    ['[_ décembre 1991]', '1991-12-04', 'quatre'],
    ['[_ décembre 1991]', '1991-12-05', 'cinq'],
    ['[_ décembre 1991]', '1991-12-06', 'six'],
    [
      'avant _, [12 décembre 1991]',
      '1991-12-12',
      'sept, dix-sept, dix-huit, dix-neuf, vingt-deux, vingt-trois, vingt-quatre, vingt-cinq, vingt-six, ' +
        'vingt-sept, vingt-huit, vingt-neuf',
    ],
    ['[_ décembre 1991]', '1991-12-08', 'huit'],
    ['[_ décembre 1991]', '1991-12-09', 'neuf'],
    ['[_ décembre 1991]', '1991-12-10', 'dix'],
    ['[_ décembre 1991]', '1991-12-11', 'onze'],
    ['[_ décembre 1991]', '1991-12-12', 'douze'],
    ['[_ décembre 1991]', '1991-12-13', 'treize'],
    ['[_ décembre 1991]', '1991-12-14', 'quatorze'],
    ['[_ décembre 1991]', '1991-12-15', 'quinze'],
    ['[_ décembre 1991]', '1991-12-16', 'seize'],
    ['[_ décembre 1991]', '1991-12-20', 'vingt'],
    ['[_ décembre 1991]', '1991-12-21', 'vingt et un'],
    ['[_ décembre 1991]', '1991-12-30', 'trente'],
    ['[_ décembre 1991]', '1991-12-31', 'trente et un'],
  ],
  cued: [
    ['[12 décembre-_ 1991]', '1990-12-12/1991~', 'vers le, vers la'],
    ['12 décembre-[_ 1991]', '1991, since', 'depuis le'],
    ['12 décembre-[_ 1991]', '1991, no-later', "ni après le, d'ici au, d'ici la"],
    ['[12 décembre-_ 1991]', '1990-12-12/1991', 'en'],
    ['12 décembre-_ [1991]', '1991', 'durant, pendant, courant'],
    ['en [1500] _', '1500', 'les, ils, dans, nous, elles, depuis'],
    ['en [1500 _]', 'denied', 'jamais'],
  ],
});
