import { expect, test } from 'vitest';
import { tryClaim, type TriedClaim } from '../../testing/claim-archive.ts';

/** [language, text, words of it, EDTF, what else is claimed]. */
type Row = readonly [
  language: string,
  text: string,
  written: string,
  edtf: string,
  other?: Pick<TriedClaim, 'of' | 'basis'>,
];

const right: readonly Row[] = [
  [
    'en',
    'Sales fell in the six months to 30 June 1994.',
    'six months to 30 June 1994',
    '1994-01-01/1994-06-30',
  ],
  [
    'en',
    'For the quarter ended 31 March 1994 it fell.',
    'quarter ended 31 March 1994',
    '1994-01-01/1994-03-31',
  ],
  ['en', 'In the year to 31 March 1993 it fell.', 'the year to 31 March 1993', '1992-04-01/1993-03-31'],
  ['en', 'In the year to March 1993 it fell.', 'the year to March 1993', '1992-04/1993-03'],
  ['en', 'In the year to 31 March 1993 it fell.', 'the year to 31 March 1993', '1993-03-31', { of: 'end' }],
  ['en', 'In the financial year to 31 March 1993 it fell.', 'financial year to 31 March 1993', '/1993-03-31'],
  ['en', 'The quarter ended on 31 March 1994.', '31 March 1994', '1994-03-31'],
  ['en', 'It ran from 3 May 1993 to 31 March 1994.', '3 May 1993 to 31 March 1994', '1993-05-03/1994-03-31'],
  [
    'ru',
    'За год, закончившийся 31 марта 1993 года.',
    'год, закончившийся 31 марта 1993 года',
    '1992-04-01/1993-03-31',
  ],
  ['de', 'Im Geschäftsjahr zum 31. März 1993 sank er.', 'Geschäftsjahr zum 31. März 1993', '/1993-03-31'],
  ['en', 'They met in the week of 3 May 1993.', 'the week of 3 May 1993', '[1993-05-03..1993-05-09]'],
  ['en', 'It lasted the week of 3 May 1993.', 'the week of 3 May 1993', '1993-05-03/1993-05-09'],
  ['en', 'They met in the week of 5 May 1993.', 'the week of 5 May 1993', '[1993-05-03..1993-05-09]'],
  ['ru', 'Через неделю, 3 мая 1993 года, закрыли.', '3 мая 1993 года', '1993-05-03'],
  ['de', 'In der Woche vom 3. bis 9. Mai 1993.', 'vom 3. bis 9. Mai 1993', '1993-05-03/1993-05-09'],
  ['fr', 'Le dixième anniversaire, le 3 mai 1993.', 'le 3 mai 1993', '1993-05-03'],
  ['es', 'Cerró en torno al 3 de mayo de 1993.', 'en torno al 3 de mayo de 1993', '1993-05-03~'],
  ['ru', 'Закрыли в районе 3 мая 1993 года.', 'в районе 3 мая 1993 года', '1993-05-03~'],
  ['en', 'It was shut since at least 1993.', 'since at least 1993', '[..1993]', { of: 'start' }],
  [
    'en',
    'It was shut since at least 1993.',
    'since at least 1993',
    '[..1993]',
    { of: 'start', basis: 'bound' },
  ],
  ['en', 'It was shut since 1993.', 'since 1993', '1993', { of: 'start' }],
  ['en', 'Documented from 1193 onwards.', 'Documented from 1193 onwards', '[..1193]', { of: 'start' }],
  ['en', 'Terminus ante quem 1193 for it.', 'Terminus ante quem 1193', '[..1193]'],
  ['en', 'It burned in 1993 [recte 1994].', '1993 [recte 1994]', '1994'],
  ['en', 'It burned in 1993 [sic].', '1993 [sic]', '1993'],
];

const wrong: readonly Row[] = [
  ['en', 'Sales fell in the six months to 30 June 1994.', 'the six months to 30 June 1994', '1994-06-30'],
  ['en', 'Sales fell in the six months to 30 June 1994.', '30 June 1994', '1994-06-30'],
  ['en', 'For the quarter ended 31 March 1994 it fell.', 'the quarter ended 31 March 1994', '1994-03-31'],
  ['en', 'In the year to 31 March 1993 it fell.', 'In the year to 31 March 1993', '1993-03-31'],
  ['de', 'Im Geschäftsjahr zum 31. März 1993 sank er.', 'Geschäftsjahr zum 31. März 1993', '1993-03-31'],
  ['fr', 'L’exercice clos le 31 mars 1993 fut bon.', 'exercice clos le 31 mars 1993', '1993-03-31'],
  [
    'es',
    'El ejercicio cerrado el 31 de marzo de 1993.',
    'ejercicio cerrado el 31 de marzo de 1993',
    '1993-03-31',
  ],
  ['ru', 'За год, закончившийся 31 марта 1993 года.', 'год, закончившийся 31 марта 1993 года', '1993-03-31'],
  [
    'uk',
    'За рік, що закінчився 31 березня 1993 року.',
    'рік, що закінчився 31 березня 1993 року',
    '1993-03-31',
  ],
  ['tr', '31 Mart 1993’te sona eren yılda düştü.', '31 Mart 1993’te sona eren yılda', '1993-03-31'],
  ['ar', 'في السنة المنتهية في ٣١ مارس ١٩٩٣ انخفض.', 'السنة المنتهية في ٣١ مارس ١٩٩٣', '1993-03-31'],
  ['en', 'They met in the week of 3 May 1993.', 'the week of 3 May 1993', '1993-05-03'],
  ['de', 'In der Woche vom 3. Mai 1993 trafen sie sich.', 'Woche vom 3. Mai 1993', '1993-05-03'],
  ['fr', 'Dans la semaine du 3 mai 1993, il partit.', 'la semaine du 3 mai 1993', '1993-05-03'],
  ['es', 'La semana del 3 de mayo de 1993 cerró.', 'semana del 3 de mayo de 1993', '1993-05-03'],
  ['ru', 'На неделе 3 мая 1993 года закрыли.', 'На неделе 3 мая 1993 года', '1993-05-03'],
  ['uk', 'У тиждень з 3 травня 1993 року закрили.', 'тиждень з 3 травня 1993 року', '1993-05-03'],
  ['tr', '3 Mayıs 1993 haftasında toplandı.', '3 Mayıs 1993 haftasında', '1993-05-03'],
  ['az', '1993-cü il mayın 3-ü həftəsində görüşdülər.', '1993-cü il mayın 3-ü həftəsində', '1993-05-03'],
  ['hy', '1993 թվականի մայիսի 3-ի շաբաթվա ընթացքում։', '1993 թվականի մայիսի 3-ի շաբաթվա', '1993-05-03'],
  ['ar', 'في أسبوع ٣ مايو ١٩٩٣ اجتمعوا.', 'أسبوع ٣ مايو ١٩٩٣', '1993-05-03'],
  ['de', 'Der 10. Jahrestag des 3. Mai 1993.', '10. Jahrestag des 3. Mai 1993', '1993-05-03'],
  ['fr', 'Le dixième anniversaire du 3 mai 1993.', 'anniversaire du 3 mai 1993', '1993-05-03'],
  ['es', 'El décimo aniversario del 3 de mayo de 1993.', 'aniversario del 3 de mayo de 1993', '1993-05-03'],
  ['ru', 'К десятой годовщине 3 мая 1993 года.', 'десятой годовщине 3 мая 1993 года', '1993-05-03'],
  ['uk', 'Десята річниця 3 травня 1993 року.', 'Десята річниця 3 травня 1993 року', '1993-05-03'],
  ['tr', '3 Mayıs 1993’ün onuncu yıldönümünde.', '3 Mayıs 1993’ün onuncu yıldönümünde', '1993-05-03'],
  ['ar', 'في الذكرى العاشرة ليوم ٣ مايو ١٩٩٣.', 'الذكرى العاشرة ليوم ٣ مايو ١٩٩٣', '1993-05-03'],
  ['es', 'En torno al 3 de mayo de 1993 cerró.', 'En torno al 3 de mayo de 1993', '1993-05-03'],
  ['fr', 'Aux environs immédiats du 3 mai 1993.', 'Aux environs immédiats du 3 mai 1993', '1993-05-03'],
  ['ru', 'В районе 3 мая 1993 года закрыли.', 'В районе 3 мая 1993 года', '1993-05-03'],
  ['az', '1993-cü il mayın 3-ü radələrində.', '1993-cü il mayın 3-ü radələrində', '1993-05-03'],
  ['hy', '1993 թվականի մայիսի 3-ի կողմերը։', '1993 թվականի մայիսի 3-ի կողմերը', '1993-05-03'],
  ['en', 'It was shut since at least 1993.', 'since at least 1993', '1993', { of: 'start' }],
  ['de', 'Spätestens seit 1993 war zu.', 'Spätestens seit 1993', '1993', { of: 'start' }],
  ['fr', 'Depuis au moins 1993 c’est fermé.', 'Depuis au moins 1993', '1993', { of: 'start' }],
  ['es', 'Cerrado al menos desde 1993.', 'al menos desde 1993', '1993', { of: 'start' }],
  ['ru', 'По меньшей мере с 1993 года закрыто.', 'По меньшей мере с 1993 года', '1993', { of: 'start' }],
  ['en', 'Documented from 1193 onwards.', 'Documented from 1193 onwards', '1193', { of: 'start' }],
  ['en', 'Terminus ante quem 1193 for it.', 'Terminus ante quem 1193', '1193'],
  ['en', 'It was open any day but 3 May 1993.', 'any day but 3 May 1993', '1993-05-03'],
  ['en', 'It burned in 1993 [recte 1994].', '1993 [recte 1994]', '1993'],
  ['en', 'It burned in 1993 (sic; 1994 is meant).', '1993 (sic; 1994 is meant)', '1993'],
];

test.each(right.map(claimOf))('$language: $text: "$written" gives $edtf', (claim: TriedClaim) => {
  expect(tryClaim(claim).codes).toEqual([]);
});

test.each(wrong.map(claimOf))('$language: $text: "$written" does not give $edtf', (claim: TriedClaim) => {
  expect(tryClaim(claim).codes).not.toEqual([]);
});

function claimOf([language, text, written, edtf, other]: Row): TriedClaim {
  return { language, text, written, edtf, ...other };
}
