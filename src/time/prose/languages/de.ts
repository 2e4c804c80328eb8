import { numbered, words, type ProseTable } from '../table.ts';

export const de: ProseTable = {
  tag: 'de',
  numbers: numbered(
    'ein=1, eine=1, einem=1, einer=1, einen=1, eines=1, zwei=2, zweier=2, drei=3, dreier=3, vier=4, fünf=5, sechs=6, sieben=7, ' +
      'acht=8, neun=9, zehn=10, elf=11, zwölf=12, dreizehn=13, vierzehn=14, fünfzehn=15, sechzehn=16, siebzehn=17, ' +
      'achtzehn=18, neunzehn=19, zwanzig=20, dreißig=30, vierzig=40, fünfzig=50, sechzig=60, siebzig=70, achtzig=80, ' +
      'neunzig=90, hundert=100, anderthalb=1.5, eineinhalb=1.5, zweieinhalb=2.5, dreieinhalb=3.5',
  ),
  hundreds: [],
  several: words(
    'einige, einigen, einiger, mehrere, mehreren, mehrerer, wenige, wenigen, viele, vielen, ein paar',
  ),
  half: words('halben, halbes, halbe, halber'),
  ordinals: numbered(
    'erste=1, ersten=1, erstes=1, erster=1, zweite=2, zweiten=2, zweites=2, zweiter=2, dritte=3, dritten=3, drittes=3, vierte=4, vierten=4, viertes=4',
  ),
  units: {
    hour: words('Stunde, Stunden'),
    day: words('Tag, Tage, Tagen, Tages'),
    week: words('Woche, Wochen'),
    month: words('Monat, Monate, Monaten, Monats'),
    season: ['Saison'],
    quarter: words('Quartal, Quartals'),
    year: words('Jahr, Jahre, Jahren, Jahres'),
    decade: words('Jahrzehnt, Jahrzehnte, Jahrzehnten, Jahrzehnts'),
    century: words('Jahrhundert, Jahrhunderte, Jahrhunderten, Jahrhunderts'),
  },
  amounts: {
    Tage: [undefined, 'day'],
    Wochen: [undefined, 'week'],
    Monate: [undefined, 'month'],
    Jahre: [undefined, 'year'],
  },
  about: words('fast, beinahe, nahezu, etwa, rund, ungefähr, circa, knapp, gut'),
  over: words('mehr als, über, mindestens'),
  under: words('weniger als, höchstens, bis zu, unter'),
  between: words(
    'volle, vollen, ganze, ganzen, lange, langen, letzten, vergangenen, aufeinanderfolgende, aufeinanderfolgenden',
  ),
  weekdays: [
    words('Montag, Montags'),
    words('Dienstag, Dienstags'),
    words('Mittwoch, Mittwochs'),
    words('Donnerstag, Donnerstags'),
    words('Freitag, Freitags'),
    words('Samstag, Samstags, Sonnabend'),
    words('Sonntag, Sonntags'),
  ],
  capitalMonths: true,
  partsOfDay: {
    morning: words('Morgen, Vormittag, morgens, Vormittags'),
    midday: ['Mittag'],
    afternoon: words('Nachmittag, Nachmittags'),
    evening: words('Abend, Abends'),
    night: words('Nacht, nachts'),
  },
  monthCues: words('letzten, vergangenen, nächsten, diesen, im, vom, zum, bis, seit, Anfang, Mitte, Ende'),
  articles: words('der, die, das, dem, den, des'),
  moving: words('im, in, Jahr, Jahre, seit, bis, ab, von, Anfang, Mitte, Ende, und'),
  templates: {
    ago: ['vor {N}'],
    hence: ['in {N}', 'binnen {N}'],
    later: ['{N} später|danach|darauf', 'nach {N}'],
    earlier: ['{N} zuvor|vorher|früher'],
    after: ['{N} nach dem|der? {T}', '{N} nach {~} vom|von|am {T}'],
    before: ['{N} vor dem|der? {T}', '{N} vor {~} vom|von|am {T}'],
    last: [
      'letzte|letzten|letztes|letzter|letztem|vergangene|vergangenen|vergangenes|vergangener|vorige|voriges|vorigen|voriger {U}',
      'letzte|letzten|letztes|vergangene|vergangenen|vorigen {C}',
    ],
    this: ['diese|dieses|diesem|diesen|dieser|laufenden|laufendes {U}', 'diese|diesen|diesem|dieser {C}'],
    next: [
      'nächste|nächsten|nächstes|nächster|kommende|kommenden|kommendes|kommender {U}',
      'nächste|nächsten|nächstes|kommende|kommenden {C}',
    ],
    following: [
      'am nächsten|folgenden|darauffolgenden Tag',
      'im folgenden|darauffolgenden {U}',
      'in der folgenden|darauffolgenden {U}',
      'tags darauf',
      'am Tag darauf|danach',
    ],
    preceding: ['vorangegangenen|vorhergehenden|vorherigen {U}', 'am Vortag', 'am Tag zuvor|davor'],
    same: ['selben|gleichen|demselben|desselben|derselben|jenem|jenen|jenes|jener {U}', 'selben|jenem {C}'],
    lasting: [
      'seit nunmehr|bereits|schon? {N}',
      'in den letzten|vergangenen {N}',
      'die|der letzten|vergangenen {N}',
      'nunmehr {N}',
    ],
    one: ['die|den nächsten|kommenden|folgenden|ersten {N}', 'pro {U}'],
    every: [
      'jede|jeden|jedes|jeder|jedem {U}',
      'jede|jeden|jedes|jeder|jedem {W}',
      'jeden|jedes {C}',
      'alle {N}',
    ],
    share: ['Anfang|Mitte|Ende|Beginn der|des|dieses|dieser? {T}', 'Anfang|Mitte|Ende|Beginn des|der {U}'],
    within: ['{C} {T}', '{C} des {T}'],
    half: ['{O} Halbjahr|Hälfte des? {T}'],
    quarter: ['{O} Quartal|Vierteljahr des? {T}'],
    'part-of-day': ['{P} des {T}', '{T} {P}', 'am? selben {P}', 'an jenem {P}', 'in der {P} des|zum|auf {T}'],
    'other-year': ['Haushaltsjahr|Geschäftsjahr|Finanzjahr|Schuljahr|Wirtschaftsjahr {T}'],
    unclear: ['{N} nach|vor'],
    nothing: ['am|guten|jeden Morgen', 'am Tag der|des', 'der letzte|erste Tag|Monat|Woche des|der'],
  },
  days: numbered(
    'vorgestern=-2, gestern=-1, heute=0, heute Morgen=0, heute früh=0, gestern Morgen=-1, gestern früh=-1, morgen=1, übermorgen=2',
  ),
  vague: {
    present: words(
      'jetzt, derzeit, gegenwärtig, zurzeit, momentan, heutzutage, derzeitige, derzeitigen, gegenwärtige, gegenwärtigen',
    ),
    past: words('ehemalige, ehemaligen, ehemaliger, frühere, früheren, kürzlich, vormals, einst, unlängst'),
    future: words('künftig, künftige, künftigen, demnächst, bald, in Zukunft'),
  },
  sets: {
    täglich: 'day',
    'wöchentlich*': 'week',
    'monatlich*': 'month',
    'jährlich*': 'year',
    'tägliche*': 'day',
  },
};
