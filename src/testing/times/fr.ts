import type { TimeSentence } from './time-sentence.ts';

export const fr: readonly TimeSentence[] = [
  ['Les délégations se sont réunies à Vienne le 14 février 1995.', ['14 février 1995 = 1995-02-14']],
  ['Il y a deux semaines, la mission est revenue.', ['Il y a deux semaines = 1995-02-23~']],
  ['La route est fermée depuis près de trois mois.', ['depuis près de trois mois = 1994-12~/1995-03-09']],
  ['Les ministres se sont parlé hier.', ['hier = 1995-03-08']],
  ['La semaine dernière, le Conseil a entendu un rapport.', ['La semaine dernière = 1995-02-27/1995-03-05']],
  ["L'année dernière, le commerce a crû.", ["L'année dernière = 1994"]],
  ['La note du 12 décembre est restée sans réponse.', ['12 décembre = 1994-12-12']],
  [
    'La déclaration a été signée le 10 novembre 1992. Trois jours plus tard, les troupes se retiraient.',
    ['10 novembre 1992 = 1992-11-10', 'Trois jours plus tard = 1992-11-13'],
  ],
  [
    'Elle a été signée le 10 novembre 1992, et le lendemain, les observateurs arrivaient.',
    ['10 novembre 1992 = 1992-11-10', 'le lendemain = 1992-11-11'],
  ],
  [
    'Les parties se sont entendues en 2010, et en août de la même année le texte a paru.',
    ['2010 = 2010', 'août de la même année = 2010-08'],
  ],
  ['Le groupe se réunit chaque lundi.', ['chaque lundi = set']],
  ['Tous les mois, un bulletin paraît.', ['Tous les mois = set']],
  ['Le pont a ouvert au premier trimestre de 1994.', ['premier trimestre de 1994 = 1994-01/1994-03']],
  ['Dans les années 1990, la frontière était ouverte.', ['années 1990 = 199X']],
  ['La commission a siégé dix jours.', ['dix jours = P10D']],
  ["Quelques semaines plus tard, l'ambassade a rouvert.", ['Quelques semaines plus tard = ?no-number']],
  ['La situation est actuellement calme.', ['actuellement = present']],
  [
    'Au cours des cinq dernières années, les parties se sont vues deux fois.',
    ['Au cours des cinq dernières années = 1990~/1995-03-09'],
  ],
  ["L'exercice budgétaire 1994 n'a pas été approuvé.", ['exercice budgétaire 1994 = ?other-year']],
  ['La séance a lieu aujourd’hui.', ['aujourd’hui = 1995-03-09']],
  ['Dix-sept jours plus tôt, rien ne bougeait.', ['Dix-sept jours plus tôt = ?no-date-before']],
  ['Au printemps 1993, on a fait le recensement.', ['printemps 1993 = 1993-21']],
];
