import { list, type LanguageTable } from '../table.ts';

export const de: LanguageTable = {
  tag: 'de',
  orders: ['dmy'],
  numeralOrder: 'day-first',
  months: [
    list('Januar, Januars, Jänner, Jan'),
    list('Februar, Februars, Feber, Feb'),
    list('März, Maerz, Mär'),
    list('April, Aprils, Apr'),
    list('Mai'),
    list('Juni, Jun'),
    list('Juli, Jul'),
    list('August, Augusts, Aug'),
    list('September, Septembers, Sep, Sept'),
    list('Oktober, Oktobers, Okt'),
    list('November, Novembers, Nov'),
    list('Dezember, Dezembers, Dez'),
  ],
  endings: { er: { of: ['decade'] }, ern: { of: ['decade'] } },
  onwards: list('an, aufwärts'),
  plural: /(?:e|n|s|er)$/,
  roles: {
    counting: list('unter, über, ' + 'in, aus'),
    filler: list('der, den, dem, des, die, das, am, im, in'),
    'day-word': list('Tag, Tages'),
    'month-word': list('Monat, Monats'),
    inclusive: list('einschließlich, einschl, inklusive, inkl'),
    weekday: list(
      'Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonnabend, Sonntag, Mo, Di, Mi, Do, Fr, Sa, So',
    ),
    'year-word': list('Jahr, Jahre, Jahres, Jahren'),
    to: list('bis, bis zum, bis zur, bis Ende, bis und mit, bis und mit dem'),
    and: list('und, sowie'),
    or: list(
      'oder, und oder, bzw, beziehungsweise, nach anderen Angaben, anderen Angaben zufolge, nach anderen',
    ),
    from: list('vom, von'),
    between: list('zwischen'),
    now: list('heute, dato, jetzt, Gegenwart'),
    about: list('etwa, ungefähr, ca, circa, zirka, um, gegen, rund, etwa im, etwa am, ungefähr im'),
    perhaps: list('vielleicht, möglicherweise, wahrscheinlich, vermutlich, wohl, mutmaßlich'),
    early: list('Anfang, Beginn, zu Beginn, frühen'),
    mid: list('Mitte'),
    late: list('Ende, späten'),
    before: list(
      'vor, Vorabend des, am Vorabend des, Vorabend vom, am Tag vor dem, ' +
        'in den Tagen vor dem, im Vorfeld des, Vorfeld des, kurz vor, kurz vor dem, am Abend vor dem, in der Nacht vor dem',
    ),
    after: list(
      'nach, am Tag nach dem, ' +
        'in den Tagen nach dem, im Nachgang des, im Nachgang zum, im Gefolge des, kurz nach, kurz nach dem, infolge des, in der Folge des',
    ),
    since: list('seit, ab, beginnend am'),
    until: list('bis, bis zum, bis zur, bis und mit, bis und mit dem'),
    'no-later': list(
      'spätestens, spätestens am, spätestens im, bis spätestens, nicht später als, nicht nach',
    ),
    'no-earlier': list('frühestens, frühestens am, frühestens im, nicht vor, nicht früher als'),
    'no-later-behind': list('oder früher, oder davor'),
    'no-earlier-behind': list('oder später, oder danach'),
    cue: list('Jahr, im, in, während, bereits'),
    'goes-on': list(
      'der, die, das, und, oder, wurde, wurden, war, waren, ist, hat, hatte, haben, in, im, zu, zum',
    ),
    bc: list(
      'v. Chr., vor Christus, vor Chr., v. u. Z., vor unserer Zeitrechnung, vor Christi Geburt, v. Chr. G.',
    ),
    ad: list('n. Chr., nach Christus, nach Chr., u. Z.'),
    spring: list('Frühling, Frühjahr'),
    summer: ['Sommer'],
    autumn: ['Herbst'],
    winter: ['Winter'],
    decade: list('Jahre, Jahren'),
    half: list('Hälfte, Halbjahr, Halbjahrs, Halbjahres, H'),
    third: list('Drittel, Dekade'),
    quarter: list('Quartal, Quartals, Viertel, Vierteljahr, Q'),
    'nth-1': list('erste, ersten, erster, erstes'),
    'nth-2': list('zweite, zweiten, zweiter, zweites'),
    'nth-3': list('dritte, dritten, dritter, drittes'),
    'nth-4': list('vierte, vierten, vierter, viertes'),
    'nth-last': list('letzte, letzten, letzter, letztes'),
    century: list('Jahrhundert, Jahrhunderts, Jahrhunderte, Jahrhunderten, Jh'),
    'number-sign': list('Nr, Nrn, Nummer, Az, Aktenzeichen, Kennung, Code, Geschäftszeichen'),
    'our-calendar': list('neuen Stils, n. St., gregorianischer Kalender'),
    subject: list('der, die, das, er, sie, es, man, ein, eine'),
    night: list('Nacht'),
    'night-to': list('auf den, zum, auf'),
    'night-before': list('Nacht zum, der Nacht zum, Nacht auf den, Nacht auf'),
    'other-calendar': list(
      'nach der Hidschra, Hidschra, d. H., islamischer Kalender, islamischen Kalender, islamischen Kalenders, alten Stils, a. St., julianischer Kalender',
    ),
    'other-month': list(
      'Brumaire, Thermidor, Germinal, Muharram, Ramadan, Radschab, Schawwal, Nisan, Tischri, Farwardin',
    ),
    label: list(
      'Absatz, Absätze, Abs, Artikel, Art, Abschnitt, Abschnitte, Seite, Seiten, S, Kapitel, Kap, Version, ' +
        'Nummer, Nummern, Nr, Nrn, Punkt, Punkte, Ziffer, Ziff, Anhang, Anlage, Teil, Band, Bd, Heft, Tabelle, ' +
        'Abbildung, Abb, Paragraph, Paragraf, Resolution, Protokoll, Gesetz, Regel, Satz, Zimmer, Raum, Gleis',
    ),
    count: list(
      'Menschen, Personen, Einwohner, Männer, Frauen, Kinder, Soldaten, Häuser, Haushalte, Mal, Tage, ' +
        'Dörfer, Dörfern, Orte, Orten, Städte, Städten, Gebäude, Gebäuden, Schulen, Flüchtlinge, Tote, Verletzte, Zivilisten, Fahrzeuge, Häusern, Haushalten, Familien',
    ),
    unit: list('Uhr, Stunden, km, Meter, Tonnen, Euro, Dollar, Prozent, Kilometer, Hektar, Mark'),
  },
};
