import { describe, expect, test } from 'vitest';
import { claimOfRow, tryClaim, type ClaimRow, type TriedClaim } from '../../testing/claim-archive.ts';

// A start and an end keep to their words, and what is promised for a day gives none by which it was.

function toldOf(claim: TriedClaim): readonly string[] {
  const { codes, hints } = tryClaim(claim);
  return [...codes, ...hints];
}

describe('a day that its words give otherwise is told', () => {
  test.each(
    rows([
      ['en', 'The strike ended on 12 May 1994.', '12 May 1994', '1994-05-12', { of: 'start' }],
      ['en', 'The road was closed until 12 May 1994.', '12 May 1994', '1994-05-12', { of: 'start' }],
      ['en', 'The road was closed until 12 May 1994.', 'until 12 May 1994', '1994-05-12', { of: 'start' }],
      ['en', 'The road reopened on 12 May 1994.', '12 May 1994', '1994-05-12', { of: 'start' }],
      ['en', 'The strike began on 12 May 1994.', '12 May 1994', '1994-05-12', { of: 'end' }],
      ['en', 'The strike started on 12 May 1994.', 'on 12 May 1994', '1994-05-12', { of: 'end' }],
      ['en', 'The road has been closed since 12 May 1994.', 'since 12 May 1994', '1994-05-12', { of: 'end' }],
      ['en', 'The road has been closed since 12 May 1994.', '12 May 1994', '1994-05-12', { of: 'end' }],
      ['en', 'From 12 May 1994 no lorry came through.', '12 May 1994', '1994-05-12', { of: 'end' }],
      ['en', 'The siege was lifted on 12 May 1994.', '12 May 1994', '1994-05-12', { of: 'start' }],
      ['fr', 'Le blocus a pris fin le 12 mai 1994.', '12 mai 1994', '1994-05-12', { of: 'start' }],
      ['fr', 'Le blocus a commencé le 12 mai 1994.', '12 mai 1994', '1994-05-12', { of: 'end' }],
      ['fr', 'La route est fermée depuis le 12 mai 1994.', '12 mai 1994', '1994-05-12', { of: 'end' }],
      ['fr', "La route fut fermée jusqu'au 12 mai 1994.", '12 mai 1994', '1994-05-12', { of: 'start' }],
      ['de', 'Die Reparatur endete am 12. Mai 1994.', '12. Mai 1994', '1994-05-12', { of: 'start' }],
      ['de', 'Die Reparatur begann am 12. Mai 1994.', '12. Mai 1994', '1994-05-12', { of: 'end' }],
      ['de', 'Die Straße ist seit dem 12. Mai 1994 gesperrt.', '12. Mai 1994', '1994-05-12', { of: 'end' }],
      [
        'es',
        'El bloqueo terminó el 12 de mayo de 1994.',
        '12 de mayo de 1994',
        '1994-05-12',
        { of: 'start' },
      ],
      ['es', 'El bloqueo comenzó el 12 de mayo de 1994.', '12 de mayo de 1994', '1994-05-12', { of: 'end' }],
      ['ru', 'Блокада закончилась 12 мая 1994 года.', '12 мая 1994 года', '1994-05-12', { of: 'start' }],
      ['ru', 'Блокада началась 12 мая 1994 года.', '12 мая 1994 года', '1994-05-12', { of: 'end' }],
      ['ru', 'Дорога закрыта с 12 мая 1994 года.', '12 мая 1994 года', '1994-05-12', { of: 'end' }],
      [
        'uk',
        'Блокада закінчилася 12 травня 1994 року.',
        '12 травня 1994 року',
        '1994-05-12',
        { of: 'start' },
      ],
      ['uk', 'Блокада почалася 12 травня 1994 року.', '12 травня 1994 року', '1994-05-12', { of: 'end' }],
      ['tr', "Abluka 12 Mayıs 1994'te sona erdi.", "12 Mayıs 1994'te", '1994-05-12', { of: 'start' }],
      ['tr', "Abluka 12 Mayıs 1994'te başladı.", "12 Mayıs 1994'te", '1994-05-12', { of: 'end' }],
      ['az', 'Blokada 12 may 1994-cü ildə başa çatdı.', '12 may 1994-cü ildə', '1994-05-12', { of: 'start' }],
      ['az', 'Blokada 12 may 1994-cü ildə başladı.', '12 may 1994-cü ildə', '1994-05-12', { of: 'end' }],
      [
        'hy',
        'Շրջափակումն ավարտվեց 1994 թվականի մայիսի 12-ին։',
        '1994 թվականի մայիսի 12-ին',
        '1994-05-12',
        { of: 'start' },
      ],
      [
        'hy',
        'Շրջափակումը սկսվեց 1994 թվականի մայիսի 12-ին։',
        '1994 թվականի մայիսի 12-ին',
        '1994-05-12',
        { of: 'end' },
      ],
      ['ar', 'انتهى الحصار في 12 مايو 1994.', '12 مايو 1994', '1994-05-12', { of: 'start' }],
      ['ar', 'بدأ الحصار في 12 مايو 1994.', '12 مايو 1994', '1994-05-12', { of: 'end' }],
      ['en', 'The road will be open by 12 May 1994.', '12 May 1994', '1994-05-12', { of: 'end' }],
      [
        'en',
        'By 9 May 1994 it will be lifted.',
        'By 9 May 1994',
        '[..1994-05-09]',
        { of: 'end', basis: 'bound' },
      ],
      [
        'en',
        'Traffic is to be restored by 9 May 1994.',
        'by 9 May 1994',
        '[..1994-05-09]',
        { of: 'end', basis: 'bound' },
      ],
      [
        'de',
        'Bis zum 9. Mai 1994 soll sie aufgehoben werden.',
        'Bis zum 9. Mai 1994',
        '[..1994-05-09]',
        { of: 'end', basis: 'bound' },
      ],
      ['fr', 'La route doit rouvrir le 12 mai 1994.', '12 mai 1994', '1994-05-12'],
      ['fr', 'La réunion sera tenue le 12 mai 1994.', '12 mai 1994', '1994-05-12'],
      ['es', 'La reunión se celebrará el 12 de mayo de 1994.', '12 de mayo de 1994', '1994-05-12'],
      ['ru', 'Встреча будет проведена 12 мая 1994 года.', '12 мая 1994 года', '1994-05-12'],
      ['uk', 'Зустріч буде проведена 12 травня 1994 року.', '12 травня 1994 року', '1994-05-12'],
      ['tr', 'Toplantı 12 Mayıs 1994 günü yapılacak.', '12 Mayıs 1994', '1994-05-12'],
      ['az', 'İclas 12 may 1994-cü ildə keçiriləcək.', '12 may 1994-cü ildə', '1994-05-12'],
      ['ar', 'سوف يجتمع الوزراء في 12 مايو 1994.', '12 مايو 1994', '1994-05-12'],
      ['de', 'Das Treffen soll am 12. Mai 1994 stattfinden.', '12. Mai 1994', '1994-05-12'],
      ['en', 'On 12 May 1994, the strike ended.', '12 May 1994', '1994-05-12', { of: 'start' }],
      ['en', 'On 12 May 1994 the strike was finally ended.', '12 May 1994', '1994-05-12', { of: 'start' }],
    ]),
  )('$language: $text', (claim) => {
    expect(toldOf(claim)).not.toEqual([]);
  });
});

describe('and not one that they give', () => {
  test.each(
    rows([
      ['en', 'The strike began on 12 May 1994.', '12 May 1994', '1994-05-12', { of: 'start' }],
      ['en', 'The strike ended on 12 May 1994.', '12 May 1994', '1994-05-12', { of: 'end' }],
      ['en', 'The road was blocked from 3 to 12 May 1994.', '12 May 1994', '1994-05-12', { of: 'end' }],
      [
        'en',
        'The road has been closed since 12 May 1994.',
        'since 12 May 1994',
        '1994-05-12',
        { of: 'start' },
      ],
      ['en', 'They closed the road on 12 May 1994.', '12 May 1994', '1994-05-12', { of: 'start' }],
      [
        'en',
        'The truce began on 12 May 1994, when the fighting ended.',
        '12 May 1994',
        '1994-05-12',
        { of: 'start' },
      ],
      [
        'en',
        'The calm ended and the strike began on 12 May 1994.',
        '12 May 1994',
        '1994-05-12',
        { of: 'start' },
      ],
      [
        'en',
        'By 9 May 1994 it had been lifted.',
        'By 9 May 1994',
        '[..1994-05-09]',
        { of: 'end', basis: 'bound' },
      ],
      ['tr', 'Toplantı 12 Mayıs 1994 günü yapıldı.', '12 Mayıs 1994', '1994-05-12'],
      [
        'en',
        'The truce ended the war and began on 12 May 1994.',
        '12 May 1994',
        '1994-05-12',
        { of: 'start' },
      ],
      ['de', 'Die Reparatur begann am 12. Mai 1994.', '12. Mai 1994', '1994-05-12', { of: 'start' }],
      ['fr', 'Le blocus a pris fin le 12 mai 1994.', '12 mai 1994', '1994-05-12', { of: 'end' }],
      [
        'es',
        'El bloqueo comenzó el 12 de mayo de 1994.',
        '12 de mayo de 1994',
        '1994-05-12',
        { of: 'start' },
      ],
      ['ru', 'Блокада закончилась 12 мая 1994 года.', '12 мая 1994 года', '1994-05-12', { of: 'end' }],
      ['tr', "Abluka 12 Mayıs 1994'te başladı.", "12 Mayıs 1994'te", '1994-05-12', { of: 'start' }],
      [
        'hy',
        'Շրջափակումը սկսվեց 1994 թվականի մայիսի 12-ին։',
        '1994 թվականի մայիսի 12-ին',
        '1994-05-12',
        { of: 'start' },
      ],
      ['ar', 'بدأ الحصار في 12 مايو 1994.', '12 مايو 1994', '1994-05-12', { of: 'start' }],
      [
        'en',
        'The strike ended on 12 May 1994.',
        '12 May 1994',
        '1994-05-12',
        { of: 'start', note: 'The calm that followed is what is meant.' },
      ],
    ]),
  )('$language: $text', (claim) => {
    expect(toldOf(claim)).toEqual([]);
  });
});

function rows(all: readonly ClaimRow[]): readonly TriedClaim[] {
  return all.map(claimOfRow);
}
