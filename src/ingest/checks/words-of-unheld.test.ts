import { describe, expect, test } from 'vitest';
import { claimOfRow, tryClaim, type ClaimRow, type TriedClaim } from '../../testing/claim-archive.ts';

// What was called off, or of which nobody came, across the ends of short lines too.

function toldOf(claim: TriedClaim): readonly string[] {
  const { codes, hints } = tryClaim(claim);
  return [...codes, ...hints];
}

describe('a day on which nothing was held is told', () => {
  test.each(
    rows([
      ['en', 'The meeting of 12 May 1994\ndid not take place.', '12 May 1994', '1994-05-12'],
      ['en', 'The talks\nof 12 May 1994 were\ncalled off.', '12 May 1994', '1994-05-12'],
      ['en', 'The cancelled meeting of 12 May 1994 was to discuss prices.', '12 May 1994', '1994-05-12'],
      ['en', 'The planned meeting of 12 May 1994 was to discuss prices.', '12 May 1994', '1994-05-12'],
      ['en', 'The abortive talks of 12 May 1994 left bitterness.', '12 May 1994', '1994-05-12'],
      [
        'en',
        'The postponed session of 12 May 1994 would have dealt with tolls.',
        '12 May 1994',
        '1994-05-12',
      ],
      ['tr', 'Bakanlar 12 Mayıs 1994 tarihinde görüşmediler.', '12 Mayıs 1994', '1994-05-12'],
      ['tr', 'Taraflar 12 Mayıs 1994 tarihinde bir araya gelmedi.', '12 Mayıs 1994', '1994-05-12'],
      ['tr', '12 Mayıs 1994 tarihinde hiçbir görüşme olmadı.', '12 Mayıs 1994', '1994-05-12'],
      ['de', 'Die Minister trafen sich am 12. Mai 1994 nicht.', '12. Mai 1994', '1994-05-12'],
      ['de', 'Das geplante Treffen vom 12. Mai 1994 sollte die Zölle regeln.', '12. Mai 1994', '1994-05-12'],
      ['de', 'Das abgesagte Treffen vom 12. Mai 1994 sollte die Zölle regeln.', '12. Mai 1994', '1994-05-12'],
      ['fr', 'Les ministres ne se sont pas rencontrés le 12 mai 1994.', '12 mai 1994', '1994-05-12'],
      ['fr', 'La réunion annulée du 12 mai 1994 devait porter sur les tarifs.', '12 mai 1994', '1994-05-12'],
      ['es', 'Los ministros no se reunieron el 12 de mayo de 1994.', '12 de mayo de 1994', '1994-05-12'],
      [
        'es',
        'La reunión cancelada del 12 de mayo de 1994 iba a tratar de peajes.',
        '12 de mayo de 1994',
        '1994-05-12',
      ],
      ['es', 'El 12 de mayo de 1994 los ministros no se reunieron.', '12 de mayo de 1994', '1994-05-12'],
      ['fr', 'Le 12 mai 1994, les ministres ne se sont pas rencontrés.', '12 mai 1994', '1994-05-12'],
      ['en', 'On 12 May 1994 the ministers did not meet.', '12 May 1994', '1994-05-12'],
      ['ru', '12 мая 1994 года министры не встречались.', '12 мая 1994 года', '1994-05-12'],
      ['ru', 'Министры 12 мая 1994 года не встретились.', '12 мая 1994 года', '1994-05-12'],
      [
        'ru',
        'Отменённая встреча 12 мая 1994 года должна была решить вопрос.',
        '12 мая 1994 года',
        '1994-05-12',
      ],
      ['ru', 'Несостоявшаяся встреча 12 мая 1994 года разочаровала всех.', '12 мая 1994 года', '1994-05-12'],
      ['uk', '12 травня 1994 року міністри не зустрілися.', '12 травня 1994 року', '1994-05-12'],
      [
        'uk',
        'Скасована зустріч 12 травня 1994 року мала вирішити питання.',
        '12 травня 1994 року',
        '1994-05-12',
      ],
      ['hy', 'Նախարարները 1994 թվականի մայիսի 12-ին չհանդիպեցին։', '1994 թվականի մայիսի 12-ին', '1994-05-12'],
      [
        'hy',
        '1994 թվականի մայիսի 12-ին նախարարները չեն հանդիպել։',
        '1994 թվականի մայիսի 12-ին',
        '1994-05-12',
      ],
      [
        'hy',
        '1994 թվականի մայիսի 12-ի չեղարկված հանդիպումը պետք է քննարկեր գները։',
        '1994 թվականի մայիսի 12-ի',
        '1994-05-12',
      ],
      ['az', 'Nazirlər 12 may 1994-cü il tarixində görüşmədilər.', '12 may 1994-cü il', '1994-05-12'],
      ['az', '12 may 1994-cü ildə nazirlər bir araya gəlmədilər.', '12 may 1994-cü ildə', '1994-05-12'],
      ['az', 'Tərəflər 12 may 1994-cü il tarixində görüşməyib.', '12 may 1994-cü il', '1994-05-12'],
      ['ar', 'لم يجتمع الوزراء في 12 مايو 1994.', '12 مايو 1994', '1994-05-12'],
      ['ar', 'في 12 مايو 1994 لم يجتمع الوزراء.', '12 مايو 1994', '1994-05-12'],
      ['ar', 'في 12 مايو 1994 لم يلتق الوزيران.', '12 مايو 1994', '1994-05-12'],
      ['ar', 'الاجتماع الملغى في 12 مايو 1994 كان سيبحث الأسعار.', '12 مايو 1994', '1994-05-12'],
      [
        'tr',
        '12 Mayıs 1994 tarihli iptal edilen toplantı fiyatları ele alacaktı.',
        '12 Mayıs 1994',
        '1994-05-12',
      ],
      ['tr', "Bakanlar 12 Mayıs 1994'te görüşmediler.", "12 Mayıs 1994'te", '1994-05-12'],
      ['tr', "Bakanlar 12 Mayıs 1994 günü Ankara'da görüşmediler.", '12 Mayıs 1994', '1994-05-12'],
      [
        'tr',
        "Bakanlar 12 Mayıs 1994 tarihinde Ankara'da yeniden görüşmediler.",
        '12 Mayıs 1994',
        '1994-05-12',
      ],
      ['de', 'Am 12. Mai 1994 trafen sich die Minister in Wien nicht.', '12. Mai 1994', '1994-05-12'],
      ['tr', "Taraflar 12 Mayıs 1994'te bir araya gelmedi.", "12 Mayıs 1994'te", '1994-05-12'],
      ['tr', 'Taraflar 12 Mayıs 1994 tarihinde araya gelmedi.', '12 Mayıs 1994', '1994-05-12'],
      ['tr', 'Taraflar 12 Mayıs 1994 tarihinde gelmedi.', '12 Mayıs 1994', '1994-05-12'],
      ['az', 'Nazirlər 12 may 1994-cü ildə görüşmədilər.', '12 may 1994-cü ildə', '1994-05-12'],
      ['ru', 'Министры 12 мая 1994 года так и не встретились.', '12 мая 1994 года', '1994-05-12'],
      ['ru', 'Делегации 12 мая 1994 года не собирались.', '12 мая 1994 года', '1994-05-12'],
      [
        'en',
        'They were told that the abandoned sitting of 12 May 1994 should be held again.',
        '12 May 1994',
        '1994-05-12',
      ],
      ['en', 'Planned talks of 12 May 1994 left no trace.', '12 May 1994', '1994-05-12'],
      ['en', 'The ministers on 12 May 1994 did not meet.', 'on 12 May 1994', '1994-05-12'],
      ['de', 'Die geplatzte Konferenz vom 12. Mai 1994 schadete beiden.', '12. Mai 1994', '1994-05-12'],
      ['fr', 'Les pourparlers avortés du 12 mai 1994 ont déçu.', '12 mai 1994', '1994-05-12'],
      [
        'es',
        'Las conversaciones frustradas del 12 de mayo de 1994 decepcionaron a todos.',
        '12 de mayo de 1994',
        '1994-05-12',
      ],
      ['ru', 'Делегации 12 мая 1994 года так и не собрались.', '12 мая 1994 года', '1994-05-12'],
      ['uk', 'Делегації 12 травня 1994 року так і не зустрілися.', '12 травня 1994 року', '1994-05-12'],
      ['tr', '12 Mayıs 1994 tarihli ertelenen görüşme fiyatlar içindi.', '12 Mayıs 1994', '1994-05-12'],
      [
        'az',
        '12 may 1994-cü il tarixli ləğv edilmiş iclas qiymətlər barədə idi.',
        '12 may 1994-cü il',
        '1994-05-12',
      ],
      [
        'hy',
        'Նրանք 1994 թվականի մայիսի 12-ին այդպես էլ չհանդիպեցին։',
        '1994 թվականի մայիսի 12-ին',
        '1994-05-12',
      ],
      ['ar', 'الوزيران لم يلتقيا في 12 مايو 1994.', '12 مايو 1994', '1994-05-12'],
      ['ar', 'المحادثات المؤجلة في 12 مايو 1994 كانت حول الأسعار.', '12 مايو 1994', '1994-05-12'],
      [
        'en',
        'The meeting of\n12 May 1994\ndid not take place.',
        '12 May 1994',
        '1994-05-12',
        { quoted: '12 May 1994', passage: 'p2' },
      ],
      [
        'en',
        'Vienna. It was not\nheld on 4 May 2021.',
        'held on 4 May 2021',
        '2021-05-04',
        { quoted: 'held on 4 May 2021.', passage: 'p2' },
      ],
      [
        'ru',
        'Встреча\n12 мая 1994 года\nне состоялась.',
        '12 мая 1994 года',
        '1994-05-12',
        { quoted: '12 мая 1994 года', passage: 'p2' },
      ],
    ]),
  )('$language: $text', (claim) => {
    expect(toldOf(claim)).not.toEqual([]);
  });
});

describe('and not one on which something was', () => {
  test.each(
    rows([
      ['tr', 'Taraflar 12 Mayıs 1994 tarihinde bir araya geldi.', '12 Mayıs 1994', '1994-05-12'],
      ['en', 'On 12 May 1994 the ministers met and did not agree.', '12 May 1994', '1994-05-12'],
      ['en', 'On 12 May 1994 the ministers met but did not shake hands.', '12 May 1994', '1994-05-12'],
      ['ru', '12 мая 1994 года министры встретились, но не договорились.', '12 мая 1994 года', '1994-05-12'],
      [
        'fr',
        "Le 12 mai 1994, les ministres se sont rencontrés mais n'ont pas signé.",
        '12 mai 1994',
        '1994-05-12',
      ],
      [
        'es',
        'El 12 de mayo de 1994 los ministros se reunieron y no firmaron nada.',
        '12 de mayo de 1994',
        '1994-05-12',
      ],
      ['en', 'The planned route was opened at the meeting of 12 May 1994.', '12 May 1994', '1994-05-12'],
      ['en', 'The meeting of 12 May 1994 cancelled the planned fair.', '12 May 1994', '1994-05-12'],
      ['en', 'He proposed talks on 12 May 1994.', '12 May 1994', '1994-05-12'],
      ['en', 'The planned meeting of 12 May 1994 took place in Oram.', '12 May 1994', '1994-05-12'],
      ['en', 'The long planned meeting was held on 12 May 1994.', '12 May 1994', '1994-05-12'],
      ['en', 'The scheduled conference on 12 May 1994 lasted two hours.', '12 May 1994', '1994-05-12'],
      ['en', 'The commission met on 12 May 1994 and did not meet again.', '12 May 1994', '1994-05-12'],
      ['en', 'The ministers said on 12 May 1994 that they did not meet.', '12 May 1994', '1994-05-12'],
      ['de', 'Die geplante Konferenz am 12. Mai 1994 fand in Wien statt.', '12. Mai 1994', '1994-05-12'],
      ['de', 'Sie trafen sich am 12. Mai 1994 in Wien.', '12. Mai 1994', '1994-05-12'],
      ['de', 'Sie trafen am 12. Mai 1994 ein, kamen aber nicht zusammen.', '12. Mai 1994', '1994-05-12'],
      ['fr', 'La réunion prévue le 12 mai 1994 a eu lieu à Oram.', '12 mai 1994', '1994-05-12'],
      [
        'es',
        'La reunión prevista para el 12 de mayo de 1994 se celebró en Oram.',
        '12 de mayo de 1994',
        '1994-05-12',
      ],
      ['ru', 'Встреча 12 мая 1994 года не принесла результата.', '12 мая 1994 года', '1994-05-12'],
      ['uk', 'Зустріч 12 травня 1994 року не дала результату.', '12 травня 1994 року', '1994-05-12'],
      ['hy', 'Նրանք 1994 թվականի մայիսի 12-ին հանդիպեցին։', '1994 թվականի մայիսի 12-ին', '1994-05-12'],
      ['ar', 'التقى الوزيران في 12 مايو 1994 في فيينا.', '12 مايو 1994', '1994-05-12'],
      [
        'en',
        'Vienna. It was not.\nHeld on 4 May 2021.',
        '4 May 2021',
        '2021-05-04',
        { quoted: 'Held on 4 May 2021.', passage: 'p2' },
      ],
      [
        'en',
        'It was not safe\n\nheld on 4 May 2021.',
        '4 May 2021',
        '2021-05-04',
        { quoted: 'held on 4 May 2021.', passage: 'p3' },
      ],
    ]),
  )('$language: $text', (claim) => {
    expect(toldOf(claim)).toEqual([]);
  });
});

function rows(all: readonly ClaimRow[]): readonly TriedClaim[] {
  return all.map(claimOfRow);
}
