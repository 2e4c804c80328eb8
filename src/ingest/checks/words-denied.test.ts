import { describe, expect, test } from 'vitest';
import { tryClaim } from '../../testing/claim-archive.ts';

/** [language, text, words of it that name a day or a month]. */
type Row = readonly [language: string, text: string, written: string];

function codesOf([language, text, written]: Row): readonly string[] {
  const edtf = /12/.test(written) ? '2022-12-12' : '2022-12';
  return tryClaim({ language, text, written, edtf }).codes;
}

describe('a verb that is denied, with its object before the date', () => {
  test.each<Row>([
    ['en', 'They did not close the road on 12 December 2022.', '12 December 2022'],
    ['en', 'They did not close the road on 12 December 2022.', 'on 12 December 2022'],
    ['en', 'The ministry never blocked the northern Alpine road on 12 December 2022.', '12 December 2022'],
    ['en', 'The parties did not sign an agreement on 12 December 2022.', '12 December 2022'],
    ['en', 'They have not opened the new checkpoint on 12 December 2022.', '12 December 2022'],
    ['en', "The delegations didn't hold any talks on 12 December 2022.", '12 December 2022'],
    ['en', 'Nobody closed the road on 12 December 2022.', '12 December 2022'],
    ['en', 'No one blocked the road on 12 December 2022.', '12 December 2022'],
    ['en', 'He denied that it closed the road on 12 December 2022.', '12 December 2022'],
    ['en', 'They did not close the road in December 2022.', 'December 2022'],
    ['ru', 'Они не закрыли дорогу 12 декабря 2022 года.', '12 декабря 2022 года'],
    ['ru', 'Стороны не подписали мирное соглашение в Москве 12 декабря 2022 года.', '12 декабря 2022 года'],
    [
      'ru',
      'Министерство никогда не блокировало Рейнский коридор 12 декабря 2022 года.',
      '12 декабря 2022 года',
    ],
    ['ru', 'Никто не закрывал дорогу 12 декабря 2022 года.', '12 декабря 2022 года'],
    ['uk', 'Вони не закрили дорогу 12 грудня 2022 року.', '12 грудня 2022 року'],
    ['uk', 'Сторони не підписали мирну угоду в Києві 12 грудня 2022 року.', '12 грудня 2022 року'],
    ['fr', "Ils n'ont pas fermé la route le 12 décembre 2022.", '12 décembre 2022'],
    ['fr', "Les parties n'ont jamais signé l'accord de paix le 12 décembre 2022.", '12 décembre 2022'],
    ['fr', "Personne n'a bloqué la route le 12 décembre 2022.", 'le 12 décembre 2022'],
    ['de', 'Sie haben die Straße am 12. Dezember 2022 nicht gesperrt.', '12. Dezember 2022'],
    ['de', 'Sie sperrten nicht die Straße am 12. Dezember 2022.', '12. Dezember 2022'],
    ['de', 'Sie haben am 12. Dezember 2022 die Straße nach Wien nicht gesperrt.', '12. Dezember 2022'],
    ['de', 'Niemand hat die Straße am 12. Dezember 2022 gesperrt.', '12. Dezember 2022'],
    ['de', 'Am 12. Dezember 2022 wurde kein Abkommen unterzeichnet.', '12. Dezember 2022'],
    ['es', 'No cerraron la carretera el 12 de diciembre de 2022.', '12 de diciembre de 2022'],
    [
      'es',
      'Las partes nunca firmaron el acuerdo de paz el 12 de diciembre de 2022.',
      '12 de diciembre de 2022',
    ],
    ['es', 'Nadie bloqueó la carretera el 12 de diciembre de 2022.', '12 de diciembre de 2022'],
    [
      'hy',
      'Նրանք 2022 թվականի դեկտեմբերի 12-ին Վիեննայի ճանապարհը չփակեցին։',
      '2022 թվականի դեկտեմբերի 12-ին',
    ],
    [
      'hy',
      '2022 թվականի դեկտեմբերի 12-ին կողմերը նոր խաղաղության համաձայնագիր չեն ստորագրել։',
      '2022 թվականի դեկտեմբերի 12-ին',
    ],
    ['hy', 'Նրանք չփակեցին ճանապարհը 2022 թվականի դեկտեմբերի 12-ին։', '2022 թվականի դեկտեմբերի 12-ին'],
    [
      'hy',
      'Նրանք չեն փակել Վիեննայի ճանապարհը 2022 թվականի դեկտեմբերի 12-ին։',
      '2022 թվականի դեկտեմբերի 12-ին',
    ],
    ['az', 'Onlar 12 dekabr 2022-ci ildə Vyana yolunu bağlamadılar.', '12 dekabr 2022-ci ildə'],
    [
      'az',
      'Tərəflər 12 dekabr 2022-ci ildə heç bir yeni sülh sazişi imzalamayıblar.',
      '12 dekabr 2022-ci ildə',
    ],
    ['tr', "Onlar 12 Aralık 2022'de Vyana yolunu kapatmadılar.", "12 Aralık 2022'de"],
    ['tr', "Taraflar 12 Aralık 2022'de yeni bir barış anlaşması imzalamadı.", "12 Aralık 2022'de"],
    ['ar', 'لم يغلقوا الطريق في 12 ديسمبر 2022.', '12 ديسمبر 2022'],
    ['ar', 'لم توقع الأطراف اتفاق السلام في 12 ديسمبر 2022.', '12 ديسمبر 2022'],
    ['ar', 'لم تغلق الوزارة ممر فيينا يوم 12 ديسمبر 2022.', '12 ديسمبر 2022'],
  ])('%s: %s', (...row) => {
    expect(codesOf(row)).toEqual(['words-cut']);
  });

  test.each<Row>([
    ['en', 'He did not attend the meeting on 12 December 2022.', '12 December 2022'],
    ['en', 'The party does not recognise the election on 12 December 2022.', '12 December 2022'],
    ['en', 'They did not join the talks held on 12 December 2022.', '12 December 2022'],
    ['en', 'They did not say that the road closed on 12 December 2022.', '12 December 2022'],
    ['en', 'He did not wait and closed the road on 12 December 2022.', '12 December 2022'],
    ['en', 'It did not last, and the road closed on 12 December 2022.', '12 December 2022'],
    ['en', 'He did not mention the attack on 12 December 2022.', '12 December 2022'],
    ['en', 'If not for the snow, the road closed on 12 December 2022.', '12 December 2022'],
    ['en', 'The road was not safe; it closed on 12 December 2022.', '12 December 2022'],
    ['en', 'They did not accept the offer made on 12 December 2022.', '12 December 2022'],
    ['en', 'The road did not reopen after it closed on 12 December 2022.', '12 December 2022'],
    ['ru', 'Он не участвовал во встрече 12 декабря 2022 года.', '12 декабря 2022 года'],
    ['ru', 'Он не посетил встречу 12 декабря 2022 года.', '12 декабря 2022 года'],
    ['ru', 'Они не признали выборы 12 декабря 2022 года.', '12 декабря 2022 года'],
    ['ru', 'Дорога не была безопасной, и её закрыли 12 декабря 2022 года.', '12 декабря 2022 года'],
    ['uk', 'Він не відвідав зустріч 12 грудня 2022 року.', '12 грудня 2022 року'],
    ['uk', 'Вони не визнали вибори 12 грудня 2022 року.', '12 грудня 2022 року'],
    ['fr', "Il n'a pas assisté à la réunion le 12 décembre 2022.", '12 décembre 2022'],
    ['fr', "Il n'a pas participé à la réunion du 12 décembre 2022.", '12 décembre 2022'],
    ['fr', "Ils n'ont pas reconnu le scrutin le 12 décembre 2022.", '12 décembre 2022'],
    ['de', 'Er hat nicht an dem Treffen am 12. Dezember 2022 teilgenommen.', '12. Dezember 2022'],
    ['de', 'Sie schlossen die Straße am 12. Dezember 2022, nicht im Januar.', '12. Dezember 2022'],
    ['es', 'No asistió a la reunión el 12 de diciembre de 2022.', '12 de diciembre de 2022'],
    ['es', 'No reconocieron la declaración del 12 de diciembre de 2022.', '12 de diciembre de 2022'],
    ['hy', 'Նա չմասնակցեց 2022 թվականի դեկտեմբերի 12-ի հանդիպմանը։', '2022 թվականի դեկտեմբերի 12-ի'],
    ['hy', 'Նա 2022 թվականի դեկտեմբերի 12-ի հանդիպմանը չմասնակցեց։', '2022 թվականի դեկտեմբերի 12-ի'],
    [
      'hy',
      '2022 թվականի դեկտեմբերի 12-ին կայացած հանդիպմանը նա չմասնակցեց։',
      '2022 թվականի դեկտեմբերի 12-ին',
    ],
    ['az', 'O, 12 dekabr 2022-ci ildə keçirilən görüşdə iştirak etmədi.', '12 dekabr 2022-ci ildə'],
    ['tr', "O, 12 Aralık 2022'de yapılan toplantıya katılmadı.", "12 Aralık 2022'de"],
    ['ar', 'لم يحضر الاجتماع في 12 ديسمبر 2022.', '12 ديسمبر 2022'],
    ['ar', 'لا يعترفون بالانتخابات في 12 ديسمبر 2022.', '12 ديسمبر 2022'],
  ])('%s: %s leaves what was then', (...row) => {
    expect(codesOf(row)).toEqual([]);
  });
});
