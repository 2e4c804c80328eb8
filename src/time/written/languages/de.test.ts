import { testWords } from '../../../testing/words-read.ts';
import { de } from './de.ts';

testWords(de, {
  any: [
    [
      'in [1500] _',
      '1500',
      'unter, über, aus, während, bereits, wurde, wurden, war, waren, ist, hat, hatte, haben, zu, Az, ' +
        'Aktenzeichen, Kennung, Code, Geschäftszeichen, neuen Stils, n. St., gregorianischer Kalender, er, ' +
        'sie, es, man, ein, eine',
    ],
    ['[vor _ 12. Dezember 1991]', '1991-12-12, before', 'der, den, dem, des, die, das, am, im'],
    ['[12 Dezember-_ 1991]', '1990-12-12/1991', 'Tag, Tages, Monat, Monats'],
    [
      '[vor _, 12. Dezember 1991]',
      '1991-12-12, before',
      'Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonnabend, Sonntag, Mo, Di, Mi, Do, Fr, ' +
        'Sa, So',
    ],
    ['[_ 1500] Dörfern', '1500', 'Jahr, Jahre, Jahres, Jahren'],
    ['vor _ [1991]', '1991', 'bis Ende, nicht nur, nicht allein'],
    ['Nacht vom [12.] _ [13. Dezember 1991]', '1991-12-12, from; 1991-12-13', 'und, sowie'],
    [
      '[12. Dezember 1991 _ 14. Dezember 1991]',
      '[1991-12-12,1991-12-14]',
      'oder, bzw, beziehungsweise, nach anderen Angaben, anderen Angaben zufolge, nach anderen',
    ],
    ['1991_', '', 'und oder'],
    ['_ [Dezember 1991]', '1991-12, from', 'vom, von'],
    [
      '[_ 12. Dezember 1991 und dem 14. Dezember 1991]',
      '[1991-12-12..1991-12-14] or 1991-12-12/1991-12-14',
      'zwischen',
    ],
    ['[1991-_]', '1991, since', 'heute, dato, jetzt, Gegenwart'],
    ['[_ Dezember 1991]', '1991-12~', 'etwa, ungefähr, ca, circa, zirka, um, gegen, rund'],
    [
      '[_ Dezember 1991]',
      '1991-12?',
      'vielleicht, möglicherweise, wahrscheinlich, vermutlich, wohl, mutmaßlich',
    ],
    ['[_ Dezember 1991]', '1991-12 or [1991-12-01..1991-12-10]', 'Anfang, Beginn, zu Beginn, frühen'],
    ['[_ Dezember 1991]', '1991-12 or [1991-12-11..1991-12-20]', 'Mitte'],
    ['[_ Dezember 1991]', '1991-12 or [1991-12-21..1991-12-31]', 'Ende, späten'],
    [
      '[_ 12. Dezember 1991]',
      '1991-12-12, before',
      'vor, in den Tagen vor dem, im Vorfeld des, Vorfeld des, kurz vor, am Abend vor dem, ' +
        'in der Nacht vor dem',
    ],
    [
      '[_ 12. Dezember 1991]',
      '1991-12-12, before, previous-day',
      'Vorabend des, am Vorabend des, Vorabend vom, am Tag vor dem',
    ],
    [
      '[_ 12. Dezember 1991]',
      '1991-12-12, after',
      'nach, in den Tagen nach dem, im Nachgang des, im Nachgang zum, im Gefolge des, kurz nach, ' +
        'infolge des, in der Folge des',
    ],
    ['[_ 12. Dezember 1991]', '1991-12-12, after, next-day', 'am Tag nach dem'],
    ['[_ 12. Dezember 1991]', '1991-12-12, since', 'seit, ab, beginnend am'],
    ['[_ 12. Dezember 1991]', '1991-12-12, until', 'bis, bis zum, bis zur'],
    [
      '[_ 12. Dezember 1991]',
      '1991-12-12, no-later',
      'spätestens, bis spätestens, nicht später als, nicht nach',
    ],
    ['[_ 12. Dezember 1991]', '1991-12-12, no-earlier', 'frühestens, nicht früher als'],
    ['[12. Dezember 1991] [_ 14. Dezember 1991]', '1991-12-12; 1991-12-14, no-earlier', 'nicht vor'],
    ['[12. Dezember 1991 _]', '1991-12-12, no-later', 'oder früher, oder davor'],
    ['[12. Dezember 1991 _]', '1991-12-12, no-earlier', 'oder später, oder danach'],
    [
      '[12 _]',
      '-0011',
      'v. Chr., vor Christus, v. u. Z., vor unserer Zeitrechnung, vor Christi Geburt, v. Chr. G.',
    ],
    ['[12 _]', '0012', 'n. Chr., nach Christus, u. Z.'],
    ['[_ 1991]', '1991-21 or 1991-03/1991-05', 'Frühling, Frühjahr'],
    ['[_ 1991]', '1991-22 or 1991-06/1991-08', 'Sommer'],
    ['[_ 1991]', '1991-23 or 1991-09/1991-11', 'Herbst'],
    ['[_ 1991]', '[1990-24,1991-24] or 1991-01/1991-03', 'Winter'],
    ['[1990_]', '199X', 'Jahre, Jahren, er, ern'],
    ['[erste _ 1991]', '1991-01/1991-06 or [1991-01..1991-06]', 'Hälfte, Halbjahr, Halbjahrs, Halbjahres, H'],
    ['[erste _ 1991]', '1991-01/1991-04 or [1991-01..1991-04]', 'Drittel, Dekade'],
    ['[erste _ 1991]', '1991-01/1991-03 or [1991-01..1991-03]', 'Quartal, Quartals, Viertel, Vierteljahr, Q'],
    ['[_ Hälfte 1991]', '1991-01/1991-06 or [1991-01..1991-06]', 'erste, ersten, erster, erstes'],
    [
      '[_ Hälfte 1991]',
      '1991-07/1991-12 or [1991-07..1991-12]',
      'zweite, zweiten, zweiter, zweites, letzte, letzten, letzter, letztes',
    ],
    ['[_ Quartal 1991]', '1991-07/1991-09 or [1991-07..1991-09]', 'dritte, dritten, dritter, drittes'],
    ['[_ Quartal 1991]', '1991-10/1991-12 or [1991-10..1991-12]', 'vierte, vierten, vierter, viertes'],
    ['[19. _]', '18XX or 1801/1900', 'Jahrhundert, Jahrhunderts, Jahrhunderte, Jahrhunderten, Jh'],
    ['_ [12. auf den 14. Dezember 1991]', '1991-12-12/1991-12-14', 'Nacht'],
    ['Nacht [vom 12. _ 13. Dezember 1991]', '[1991-12-12,1991-12-13] or 1991-12-12/1991-12-13', 'zum, auf'],
    [
      'vor _, dem [12. Dezember 1991]',
      '[1991-12-11,1991-12-12] or 1991-12-11/1991-12-12',
      'Nacht zum, Nacht auf den, Nacht auf',
    ],
    [
      '[12. Dezember 1991] _',
      'other-calendar',
      'nach der Hidschra, Hidschra, d. H., islamischer Kalender, islamischen Kalender, ' +
        'islamischen Kalenders, alten Stils, a. St., julianischer Kalender',
    ],
    [
      '12_ [Dezember 1991]',
      'other-calendar',
      'Brumaire, Thermidor, Germinal, Muharram, Ramadan, Radschab, Schawwal, Nisan, Tischri, Farwardin',
    ],
    [
      '_ 1991',
      '',
      'Absatz, Absätze, Abs, Artikel, Art, Abschnitt, Abschnitte, Seite, Seiten, S, Kapitel, Kap, ' +
        'Version, Nummer, Nummern, Nr, Nrn, Punkt, Punkte, Ziffer, Ziff, Anhang, Anlage, Teil, Band, Bd, ' +
        'Heft, Tabelle, Abbildung, Abb, Paragraph, Paragraf, Resolution, Protokoll, Gesetz, Regel, Satz, ' +
        'Zimmer, Raum, Gleis',
    ],
    [
      '1991 _',
      '',
      'Menschen, Personen, Einwohner, Männer, Frauen, Kinder, Soldaten, Häuser, Haushalte, Mal, Tage, ' +
        'Dörfer, Dörfern, Orte, Orten, Städte, Städten, Gebäude, Gebäuden, Schulen, Flüchtlinge, Tote, ' +
        'Verletzte, Zivilisten, Fahrzeuge, Häusern, Haushalten, Familien, Uhr, Stunden, km, Meter, Tonnen, ' +
        'Euro, Dollar, Prozent, Kilometer, Hektar, Mark',
    ],
    ['die [_ Jahre]', '192X', 'zwanziger, zwanzigerjahre, zwanzigerjahren'],
    ['die [_ Jahre]', '193X', 'dreißiger, dreißigerjahre, dreißigerjahren'],
    ['die [_ Jahre]', '194X', 'vierziger, vierzigerjahre, vierzigerjahren'],
    ['die [_ Jahre]', '195X', 'fünfziger, fünfzigerjahre, fünfzigerjahren'],
    ['die [_ Jahre]', '196X', 'sechziger, sechzigerjahre, sechzigerjahren'],
    ['die [_ Jahre]', '197X', 'siebziger, siebzigerjahre, siebzigerjahren'],
    ['die [_ Jahre]', '198X', 'achtziger, achtzigerjahre, achtzigerjahren'],
    ['die [_ Jahre]', '199X', 'neunziger, neunzigerjahre, neunzigerjahren'],
    [
      '[12. Dezember 1991 _]',
      '[1991-12-11,1991-12-12]',
      'oder am Tag davor, oder am Vortag, oder einen Tag früher, oder tags zuvor, oder am Vorabend',
    ],
    [
      '[12. Dezember 1991 _]',
      '[1991-12-12,1991-12-13]',
      'oder am Tag danach, oder am nächsten Tag, oder am folgenden Tag, oder am Folgetag, ' +
        'oder einen Tag später, oder tags darauf, oder der Tag danach, oder den Tag danach',
    ],
    [
      '[_ 12. Dezember 1991]',
      '1991-12-12, next-day',
      'Tag nach dem, einen Tag nach dem, am Folgetag des, Folgetag des, tags nach dem, ' +
        'am Morgen nach dem',
    ],
    [
      '[_ 12. Dezember 1991]',
      '1991-12-12, previous-day',
      'Tag vor dem, am Vortag des, Vortag des, am Vortag vom, einen Tag vor dem, Tags vor dem, ' +
        'am Vorabend zum, Vorabend zum',
    ],
    [
      '[_ Dezember 1991]',
      'denied',
      'nicht, nichts, niemals, nie, niemand, niemanden, außer, statt am, anstatt am, weder, kein, keine, ' +
        'keinen, keiner',
    ],
    ['Am [12. Dezember 1991 trafen sie sich _].', 'denied', 'außer am'],
    ['[1991 _]', 'denied', 'keinem'],
    ['[12 _ 1991]', '1991-01-12', 'Januar, Januars, Jänner, Jan'],
    ['[12 _ 1991]', '1991-02-12', 'Februar, Februars, Feber, Feb'],
    ['[12 _ 1991]', '1991-03-12', 'März, Maerz, Mär'],
    ['[12 _ 1991]', '1991-04-12', 'April, Aprils, Apr'],
    ['[12 _ 1991]', '1991-05-12', 'Mai'],
    ['[12 _ 1991]', '1991-06-12', 'Juni, Jun'],
    ['[12 _ 1991]', '1991-07-12', 'Juli, Jul'],
    ['[12 _ 1991]', '1991-08-12', 'August, Augusts, Aug'],
    ['[12 _ 1991]', '1991-09-12', 'September, Septembers, Sep, Sept'],
    ['[12 _ 1991]', '1991-10-12', 'Oktober, Oktobers, Okt'],
    ['[12 _ 1991]', '1991-11-12', 'November, Novembers, Nov'],
    ['[12 _ 1991]', '1991-12-12', 'Dezember, Dezembers, Dez'],
  ],
  cued: [
    ['in [1500] _', '1500', 'bis, bis zum, bis zur, das'],
    ['[12 Dezember-_ 1991]', '1990-12-12/1991~', 'etwa am'],
    ['12 Dezember-[_ 1991]', '1991, before', 'kurz vor dem'],
    ['12 Dezember-[_ 1991]', '1991, after', 'kurz nach dem'],
    ['12 Dezember-[_ 1991]', '1991, no-later', 'spätestens am'],
    ['12 Dezember-[_ 1991]', '1991, no-earlier', 'frühestens am'],
    ['[12 Dezember-_ 1991]', '1990-12-12/1991', 'im, in'],
  ],
});
