import type { TimeSentence } from './time-sentence.ts';

export const de: readonly TimeSentence[] = [
  ['Die Delegationen trafen sich am 14. Februar 2023 in Wien.', ['14. Februar 2023 = 2023-02-14']],
  ['Vor zwei Wochen kehrte die Mission zurück.', ['Vor zwei Wochen = 2023-02-23~']],
  ['Die Straße ist seit fast drei Monaten gesperrt.', ['seit fast drei Monaten = 2022-12~/2023-03-09']],
  ['Gestern sprachen die Minister am Telefon.', ['Gestern = 2023-03-08']],
  ['Letzte Woche hörte der Rat einen Bericht.', ['Letzte Woche = 2023-02-27/2023-03-05']],
  ['Im vergangenen Jahr wuchs der Handel.', ['vergangenen Jahr = 2022']],
  ['Die Note vom 12. Dezember blieb ohne Antwort.', ['12. Dezember = 2022-12-12']],
  [
    'Die Erklärung wurde am 10. November 2020 unterzeichnet. Drei Tage später zogen die Truppen ab.',
    ['10. November 2020 = 2020-11-10', 'Drei Tage später = 2020-11-13'],
  ],
  [
    'Sie wurde am 10. November 2020 unterzeichnet, und am folgenden Tag kamen die Beobachter.',
    ['10. November 2020 = 2020-11-10', 'am folgenden Tag = 2020-11-11'],
  ],
  [
    'Die Parteien einigten sich im Jahr 2010, und im August desselben Jahres erschien der Text.',
    ['Jahr 2010 = 2010', 'August desselben Jahres = 2010-08'],
  ],
  ['Die Gruppe tagt jeden Montag.', ['jeden Montag = set']],
  ['Der Bericht erscheint monatlich.', ['monatlich = set']],
  [
    'In der zweiten Hälfte des Jahres 2021 sanken die Lieferungen.',
    ['zweiten Hälfte des Jahres 2021 = 2021-07/2021-12'],
  ],
  ['Die Brücke wurde im ersten Quartal 2022 eröffnet.', ['ersten Quartal 2022 = 2022-01/2022-03']],
  ['In den 1990er Jahren war die Grenze offen.', ['1990er Jahren = 199X']],
  ['Die Kommission tagte zehn Tage.', ['zehn Tage = P10D']],
  ['Einige Wochen später öffnete die Botschaft wieder.', ['Einige Wochen später = ?no-number']],
  ['Die ehemalige Ministerin kam auch.', ['ehemalige = past']],
  ['Derzeit ist die Lage ruhig.', ['Derzeit = present']],
  [
    'In den letzten fünf Jahren trafen sich die Seiten zweimal.',
    ['In den letzten fünf Jahren = 2018~/2023-03-09'],
  ],
  ['Am Morgen begann die Sitzung.', []],
  ['Ende letzten Jahres wurde das Mandat verlängert.', ['Ende letzten Jahres = 2022']],
  ['Das Haushaltsjahr 2022 blieb ohne Beschluss.', ['Haushaltsjahr 2022 = ?other-year']],
];
