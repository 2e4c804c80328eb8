import type { TimeSentence } from './time-sentence.ts';

export const de: readonly TimeSentence[] = [
  ['Die Delegationen trafen sich am 14. Februar 1995 in Wien.', ['14. Februar 1995 = 1995-02-14']],
  ['Vor zwei Wochen kehrte die Mission zurück.', ['Vor zwei Wochen = 1995-02-23~']],
  ['Die Straße ist seit fast drei Monaten gesperrt.', ['seit fast drei Monaten = 1994-12~/1995-03-09']],
  ['Gestern sprachen die Minister am Telefon.', ['Gestern = 1995-03-08']],
  ['Letzte Woche hörte der Rat einen Bericht.', ['Letzte Woche = 1995-02-27/1995-03-05']],
  ['Im vergangenen Jahr wuchs der Handel.', ['vergangenen Jahr = 1994']],
  ['Die Note vom 12. Dezember blieb ohne Antwort.', ['12. Dezember = 1994-12-12']],
  [
    'Die Erklärung wurde am 10. November 1992 unterzeichnet. Drei Tage später zogen die Truppen ab.',
    ['10. November 1992 = 1992-11-10', 'Drei Tage später = 1992-11-13'],
  ],
  [
    'Sie wurde am 10. November 1992 unterzeichnet, und am folgenden Tag kamen die Beobachter.',
    ['10. November 1992 = 1992-11-10', 'am folgenden Tag = 1992-11-11'],
  ],
  [
    'Die Parteien einigten sich im Jahr 2010, und im August desselben Jahres erschien der Text.',
    ['Jahr 2010 = 2010', 'August desselben Jahres = 2010-08'],
  ],
  ['Die Gruppe tagt jeden Montag.', ['jeden Montag = set']],
  ['Der Bericht erscheint monatlich.', ['monatlich = set']],
  [
    'In der zweiten Hälfte des Jahres 1993 sanken die Lieferungen.',
    ['zweiten Hälfte des Jahres 1993 = 1993-07/1993-12'],
  ],
  ['Die Brücke wurde im ersten Quartal 1994 eröffnet.', ['ersten Quartal 1994 = 1994-01/1994-03']],
  ['In den 1990er Jahren war die Grenze offen.', ['1990er Jahren = 199X']],
  ['Die Kommission tagte zehn Tage.', ['zehn Tage = P10D']],
  ['Einige Wochen später öffnete die Botschaft wieder.', ['Einige Wochen später = ?no-number']],
  ['Die ehemalige Ministerin kam auch.', ['ehemalige = past']],
  ['Derzeit ist die Lage ruhig.', ['Derzeit = present']],
  [
    'In den letzten fünf Jahren trafen sich die Seiten zweimal.',
    ['In den letzten fünf Jahren = 1990~/1995-03-09'],
  ],
  ['Am Morgen begann die Sitzung.', []],
  ['Ende letzten Jahres wurde das Mandat verlängert.', ['Ende letzten Jahres = 1994']],
  ['Das Haushaltsjahr 1994 blieb ohne Beschluss.', ['Haushaltsjahr 1994 = ?other-year']],
];
