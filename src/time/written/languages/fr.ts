import { list, type LanguageTable } from '../table.ts';

export const fr: LanguageTable = {
  tag: 'fr',
  orders: ['dmy'],
  numeralOrder: 'day-first',
  months: [
    list('janvier, janv'),
    list('février, févr, fév'),
    list('mars'),
    list('avril, avr'),
    list('mai'),
    list('juin'),
    list('juillet, juil'),
    list('août'),
    list('septembre, sept'),
    list('octobre, oct'),
    list('novembre, nov'),
    list('décembre, déc'),
  ],
  endings: { er: { of: ['day'] }, re: { of: ['day'] }, ère: { of: [] }, e: { of: [] }, ème: { of: [] } },
  dayNames: list(
    'premier, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, dix-sept, dix-huit, dix-neuf, vingt, vingt et un, vingt-deux, vingt-trois, vingt-quatre, vingt-cinq, vingt-six, vingt-sept, vingt-huit, vingt-neuf, trente, trente et un',
  ),
  bareDayNames: true,
  plural: /[sx]$/,
  roles: {
    counting: list('dans, parmi, chez'),
    of: list('de, du, d'),
    filler: list('le, la, les, l, de, d, du, des, en, au'),
    'day-word': list('jour, jour du mois'),
    'month-word': list('mois, mois de'),
    inclusive: list('inclus, incluse, compris, inclusivement'),
    weekday: list('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'),
    'year-word': list("an, année, années, l'année"),
    to: list("au, à, jusqu'au, jusqu'à, jusqu'en"),
    and: ['et'],
    or: list("ou, et ou, ou bien, selon d'autres, d'autres disent, d'autres sources disent"),
    from: list('du, de, des'),
    between: list('entre'),
    now: list("nos jours, ce jour, aujourd'hui, maintenant, présent"),
    about: list(
      'vers, environ, circa, vers le, vers la, autour de, autour du, aux alentours de, aux alentours du, c, ca, ' +
        'aux environs de, aux environs du, aux environs immédiats de, aux environs immédiats du',
    ),
    'about-behind': list('environ'),
    perhaps: list('peut-être, probablement, vraisemblablement, sans doute, possiblement'),
    early: list(
      'début, débuts, commencement, ' +
        'tout début, premiers jours de, les premiers jours de, premiers jours d',
    ),
    mid: list('mi, milieu'),
    late: list('fin, ' + 'derniers jours de, derniers jours d, toute fin'),
    before: list(
      'avant, antérieurement à, antérieurement au, veille du, la veille du, à la veille du, avant-veille du, ' +
        "l'avant-veille du, précédant le, précédant la, qui précède le, qui précéda le, qui précédait le, qui précédèrent le" +
        ', ' +
        "l'approche du, à l'approche du, les jours précédant le, juste avant, peu avant, la semaine précédant le",
    ),
    after: list(
      'après, postérieurement à, postérieurement au, suivant, lendemain du, le lendemain du, au lendemain du, ' +
        'surlendemain du, ' +
        'les suites du, à la suite du, dans la foulée du, dans les jours suivant le, les jours suivant le, au surlendemain du, le surlendemain du, peu après, juste après, dans le sillage du, lendemains du, aux lendemains du',
    ),
    since: list('depuis, dès, à partir de, à partir du, à compter du, à compter de, depuis le'),
    until: list("jusqu'au, jusqu'à, jusqu'en, jusque"),
    'no-later': list(
      "ni après, ni après le, ni plus tard que, au plus tard, d'ici, d'ici au, d'ici à, d'ici la, pas après, pas plus tard que",
    ),
    'no-earlier': list('au plus tôt, pas avant'),
    'no-later-behind': list('au plus tard, ou avant'),
    'no-earlier-behind': list('au plus tôt, ou après'),
    cue: list('en, durant, pendant, courant'),
    'goes-on': list(
      'le, la, les, il, elle, ils, et, ou, par, à, dans, que, qui, était, ont, a, un, une, ' +
        'nous, vous, elles, puis, plus, mais, sous, sans, tous, depuis, dès, alors, aux, ses, leurs, nos, vos, ces, plusieurs, toujours, jamais',
    ),
    bc: list('av. J.-C., avant J.-C., avant Jésus-Christ, avant notre ère, av. notre ère, AEC'),
    ad: list('ap. J.-C., apr. J.-C., après J.-C., après Jésus-Christ, de notre ère'),
    spring: ['printemps'],
    summer: ['été'],
    autumn: ['automne'],
    winter: ['hiver'],
    'decade-before': list('années, décennie'),
    half: list('moitié, semestre, quinzaine, S'),
    third: list('tiers'),
    quarter: list('trimestre, trimestres, quart, T'),
    'nth-1': list('premier, première, 1er'),
    'nth-2': list('deuxième, second, seconde'),
    'nth-3': list('troisième'),
    'nth-4': list('quatrième'),
    'nth-last': list('dernier, dernière'),
    century: list('siècle, siècles'),
    'number-sign': list('n, no, nº, numéro, numéros, réf, référence, dossier, code'),
    'our-calendar': list('nouveau style, calendrier grégorien, n. s.'),
    subject: list('le, la, les, l, il, elle, ils, elles, on, un, une, nous'),
    night: list('nuit, nuit du, la nuit du'),
    'other-calendar': list(
      "hégire, de l'hégire, calendrier julien, calendrier musulman, calendrier islamique, calendrier hégirien, calendrier républicain, ancien style, vieux style",
    ),
    'other-month': list(
      'brumaire, frimaire, nivôse, pluviôse, ventôse, germinal, floréal, prairial, messidor, thermidor, ' +
        'fructidor, vendémiaire, mouharram, ramadan, rajab, chaabane, chawwal, nissan, tichri, farvardin',
    ),
    label: list(
      'paragraphe, paragraphes, article, articles, art, section, sections, page, pages, p, pp, chapitre, ' +
        'version, v, numéro, numéros, n, no, nº, point, points, annexe, annexes, partie, tome, volume, alinéa, ' +
        'résolution, protocole, décret, loi, arrêté, règle, figure, tableau, note, rue, chambre, salle',
    ),
    count: list(
      'personnes, habitants, hommes, femmes, enfants, soldats, maisons, foyers, familles, fois, jours, ' +
        'villages, villes, lieux, endroits, localités, bâtiments, écoles, réfugiés, morts, blessés, civils, véhicules, camions, logements, manifestants',
    ),
    unit: list('heures, h, km, mètres, tonnes, euros, francs, hectares, dollars, kilomètres, pour cent'),
  },
};
