import { describe, expect, test } from 'vitest';
import { tryClaim } from '../../testing/claim-archive.ts';

/** [language, text, words of it that name a day or a month]. */
type Row = readonly [language: string, text: string, written: string];

function codesOf([language, text, written]: Row): readonly string[] {
  const edtf = /November/.test(written) ? '1994-11-12' : /12/.test(written) ? '1994-12-12' : '1994-12';
  return tryClaim({ language, text, written, edtf }).codes;
}

describe('a verb that is denied, with its object before the date', () => {
  test.each<Row>([
    ['en', 'They did not close the road on 12 December 1994.', '12 December 1994'],
    ['en', 'They did not close the road on 12 December 1994.', 'on 12 December 1994'],
    ['en', 'The ministry never blocked the northern Alpine road on 12 December 1994.', '12 December 1994'],
    ['en', 'The parties did not sign an agreement on 12 December 1994.', '12 December 1994'],
    ['en', 'They have not opened the new checkpoint on 12 December 1994.', '12 December 1994'],
    ['en', "The delegations didn't hold any talks on 12 December 1994.", '12 December 1994'],
    ['en', 'Nobody closed the road on 12 December 1994.', '12 December 1994'],
    ['en', 'No one blocked the road on 12 December 1994.', '12 December 1994'],
    ['en', 'He denied that it closed the road on 12 December 1994.', '12 December 1994'],
    ['en', 'They did not close the road in December 1994.', 'December 1994'],
    ['ru', 'Они не закрыли дорогу 12 декабря 1994 года.', '12 декабря 1994 года'],
    ['ru', 'Стороны не подписали мирное соглашение в Москве 12 декабря 1994 года.', '12 декабря 1994 года'],
    [
      'ru',
      'Министерство никогда не блокировало Рейнский коридор 12 декабря 1994 года.',
      '12 декабря 1994 года',
    ],
    ['ru', 'Никто не закрывал дорогу 12 декабря 1994 года.', '12 декабря 1994 года'],
    ['uk', 'Вони не закрили дорогу 12 грудня 1994 року.', '12 грудня 1994 року'],
    ['uk', 'Сторони не підписали мирну угоду в Києві 12 грудня 1994 року.', '12 грудня 1994 року'],
    ['fr', "Ils n'ont pas fermé la route le 12 décembre 1994.", '12 décembre 1994'],
    ['fr', "Les parties n'ont jamais signé l'accord de paix le 12 décembre 1994.", '12 décembre 1994'],
    ['fr', "Personne n'a bloqué la route le 12 décembre 1994.", 'le 12 décembre 1994'],
    ['de', 'Sie haben die Straße am 12. Dezember 1994 nicht gesperrt.', '12. Dezember 1994'],
    ['de', 'Sie sperrten nicht die Straße am 12. Dezember 1994.', '12. Dezember 1994'],
    ['de', 'Sie haben am 12. Dezember 1994 die Straße nach Wien nicht gesperrt.', '12. Dezember 1994'],
    ['de', 'Niemand hat die Straße am 12. Dezember 1994 gesperrt.', '12. Dezember 1994'],
    ['de', 'Am 12. Dezember 1994 wurde kein Abkommen unterzeichnet.', '12. Dezember 1994'],
    ['es', 'No cerraron la carretera el 12 de diciembre de 1994.', '12 de diciembre de 1994'],
    [
      'es',
      'Las partes nunca firmaron el acuerdo de paz el 12 de diciembre de 1994.',
      '12 de diciembre de 1994',
    ],
    ['es', 'Nadie bloqueó la carretera el 12 de diciembre de 1994.', '12 de diciembre de 1994'],
    [
      'hy',
      'Նրանք 1994 թվականի դեկտեմբերի 12-ին Վիեննայի ճանապարհը չփակեցին։',
      '1994 թվականի դեկտեմբերի 12-ին',
    ],
    [
      'hy',
      '1994 թվականի դեկտեմբերի 12-ին կողմերը նոր խաղաղության համաձայնագիր չեն ստորագրել։',
      '1994 թվականի դեկտեմբերի 12-ին',
    ],
    ['hy', 'Նրանք չփակեցին ճանապարհը 1994 թվականի դեկտեմբերի 12-ին։', '1994 թվականի դեկտեմբերի 12-ին'],
    [
      'hy',
      'Նրանք չեն փակել Վիեննայի ճանապարհը 1994 թվականի դեկտեմբերի 12-ին։',
      '1994 թվականի դեկտեմբերի 12-ին',
    ],
    ['az', 'Onlar 12 dekabr 1994-ci ildə Vyana yolunu bağlamadılar.', '12 dekabr 1994-ci ildə'],
    [
      'az',
      'Tərəflər 12 dekabr 1994-ci ildə heç bir yeni sülh sazişi imzalamayıblar.',
      '12 dekabr 1994-ci ildə',
    ],
    ['tr', "Onlar 12 Aralık 1994'de Vyana yolunu kapatmadılar.", "12 Aralık 1994'de"],
    ['tr', "Taraflar 12 Aralık 1994'de yeni bir barış anlaşması imzalamadı.", "12 Aralık 1994'de"],
    ['tr', 'Toplantı 12 Aralık 1994 günü yapılmadı.', '12 Aralık 1994'],
    ['ar', 'لم يغلقوا الطريق في 12 ديسمبر 1994.', '12 ديسمبر 1994'],
    ['ar', 'لم توقع الأطراف اتفاق السلام في 12 ديسمبر 1994.', '12 ديسمبر 1994'],
    ['ar', 'لم تغلق الوزارة ممر فيينا يوم 12 ديسمبر 1994.', '12 ديسمبر 1994'],
  ])('%s: %s', (...row) => {
    expect(codesOf(row)).toEqual(['words-cut']);
  });

  test.each<Row>([
    ['en', 'He did not attend the meeting on 12 December 1994.', '12 December 1994'],
    ['en', 'The party does not recognise the election on 12 December 1994.', '12 December 1994'],
    ['en', 'They did not join the talks held on 12 December 1994.', '12 December 1994'],
    ['en', 'They did not say that the road closed on 12 December 1994.', '12 December 1994'],
    ['en', 'He did not wait and closed the road on 12 December 1994.', '12 December 1994'],
    ['en', 'It did not last, and the road closed on 12 December 1994.', '12 December 1994'],
    ['en', 'He did not mention the attack on 12 December 1994.', '12 December 1994'],
    ['en', 'If not for the snow, the road closed on 12 December 1994.', '12 December 1994'],
    ['en', 'The road was not safe; it closed on 12 December 1994.', '12 December 1994'],
    ['en', 'They did not accept the offer made on 12 December 1994.', '12 December 1994'],
    ['en', 'The road did not reopen after it closed on 12 December 1994.', '12 December 1994'],
    ['ru', 'Он не участвовал во встрече 12 декабря 1994 года.', '12 декабря 1994 года'],
    ['ru', 'Он не посетил встречу 12 декабря 1994 года.', '12 декабря 1994 года'],
    ['ru', 'Они не признали выборы 12 декабря 1994 года.', '12 декабря 1994 года'],
    ['ru', 'Дорога не была безопасной, и её закрыли 12 декабря 1994 года.', '12 декабря 1994 года'],
    ['uk', 'Він не відвідав зустріч 12 грудня 1994 року.', '12 грудня 1994 року'],
    ['uk', 'Вони не визнали вибори 12 грудня 1994 року.', '12 грудня 1994 року'],
    ['fr', "Il n'a pas assisté à la réunion le 12 décembre 1994.", '12 décembre 1994'],
    ['fr', "Il n'a pas participé à la réunion du 12 décembre 1994.", '12 décembre 1994'],
    ['fr', "Ils n'ont pas reconnu le scrutin le 12 décembre 1994.", '12 décembre 1994'],
    ['de', 'Er hat nicht an dem Treffen am 12. Dezember 1994 teilgenommen.', '12. Dezember 1994'],
    ['de', 'Sie schlossen die Straße am 12. Dezember 1994, nicht im Januar.', '12. Dezember 1994'],
    ['es', 'No asistió a la reunión el 12 de diciembre de 1994.', '12 de diciembre de 1994'],
    ['es', 'No reconocieron la declaración del 12 de diciembre de 1994.', '12 de diciembre de 1994'],
    ['hy', 'Նա չմասնակցեց 1994 թվականի դեկտեմբերի 12-ի հանդիպմանը։', '1994 թվականի դեկտեմբերի 12-ի'],
    ['hy', 'Նա 1994 թվականի դեկտեմբերի 12-ի հանդիպմանը չմասնակցեց։', '1994 թվականի դեկտեմբերի 12-ի'],
    [
      'hy',
      '1994 թվականի դեկտեմբերի 12-ին կայացած հանդիպմանը նա չմասնակցեց։',
      '1994 թվականի դեկտեմբերի 12-ին',
    ],
    ['az', 'O, 12 dekabr 1994-ci ildə keçirilən görüşdə iştirak etmədi.', '12 dekabr 1994-ci ildə'],
    ['tr', "O, 12 Aralık 1994'de yapılan toplantıya katılmadı.", "12 Aralık 1994'de"],
    ['tr', '12 Aralık 1994 tarihinde görüştüler ama anlaşamadılar.', '12 Aralık 1994'],
    ['tr', "12 Aralık 1994'de görüştüler ama anlaşamadılar.", "12 Aralık 1994'de"],
    ['az', '12 dekabr 1994-cü ildə görüşdülər, amma razılaşmadılar.', '12 dekabr 1994-cü ildə'],
    ['az', '12 dekabr 1994-cü ildə görüşdülər amma razılaşmadılar.', '12 dekabr 1994-cü ildə'],
    ['ar', 'لم يحضر الاجتماع في 12 ديسمبر 1994.', '12 ديسمبر 1994'],
    ['ar', 'لا يعترفون بالانتخابات في 12 ديسمبر 1994.', '12 ديسمبر 1994'],
  ])('%s: %s leaves what was then', (...row) => {
    expect(codesOf(row)).toEqual([]);
  });
});

describe('a date that opens its sentence, and what there was none of', () => {
  test.each<Row>([
    ['en', 'No meeting took place on 12 December 1994.', '12 December 1994'],
    ['en', 'On 12 December 1994 she did not see him.', '12 December 1994'],
    ['de', 'Am 12. Dezember 1994 hat sie ihn nicht gesehen.', '12. Dezember 1994'],
    ['de', 'Am 12. Dezember 1994 hat er sie nicht gesehen.', '12. Dezember 1994'],
    ['fr', 'Le 12 décembre 1994, il ne les a pas vus.', '12 décembre 1994'],
    ['fr', "Le 12 décembre 1994, elle ne l'a pas vu.", '12 décembre 1994'],
    ['fr', 'Le 12 décembre 1994, elle ne l’avait pas vu.', '12 décembre 1994'],
    ['fr', 'Nul bac ne vint le 12 décembre 1994.', '12 décembre 1994'],
    ['fr', 'Le bac ne partit point le 12 décembre 1994.', '12 décembre 1994'],
    ['es', 'El 12 de diciembre de 1994 no lo vio.', '12 de diciembre de 1994'],
    ['ru', '12 декабря 1994 года она его не видела.', '12 декабря 1994 года'],
    ['ru', 'Паром 12 декабря 1994 года так и не пришёл.', '12 декабря 1994 года'],
    ['uk', 'Пором 12 грудня 1994 року так і не прийшов.', '12 грудня 1994 року'],
    ['en', 'No meeting was held on 12 December 1994.', '12 December 1994'],
    ['en', 'There was no meeting on 12 December 1994.', '12 December 1994'],
    ['en', 'The sides held no talks on 12 December 1994.', '12 December 1994'],
    ['en', 'On 12 December 1994 the sides did not meet.', '12 December 1994'],
    ['en', 'On 12 December 1994, the sides did not meet.', '12 December 1994'],
    ['en', 'On 12 December 1994 no meeting took place.', '12 December 1994'],
    ['en', 'They denied having met on 12 December 1994.', '12 December 1994'],
    ['en', 'He denied that the sides met on 12 December 1994.', '12 December 1994'],
    ['en', 'The sides failed to meet on 12 December 1994.', '12 December 1994'],
    ['fr', "Aucune réunion n'a eu lieu le 12 décembre 1994.", '12 décembre 1994'],
    ['fr', "Aucune réunion n'a été tenue le 12 décembre 1994.", '12 décembre 1994'],
    ['fr', 'Le 12 décembre 1994, les parties ne se sont pas réunies.', '12 décembre 1994'],
    ['es', 'Ninguna reunión tuvo lugar el 12 de diciembre de 1994.', '12 de diciembre de 1994'],
    ['es', 'El 12 de diciembre de 1994 las partes no se reunieron.', '12 de diciembre de 1994'],
    ['de', 'Kein Treffen fand am 12. November 1994 statt.', '12. November 1994'],
    ['de', 'Kein Treffen fand am 12. Dezember 1994 statt.', '12. Dezember 1994'],
    ['ru', 'Встречи 12 декабря 1994 года не было.', '12 декабря 1994 года'],
    ['ru', '12 декабря 1994 года стороны не встретились.', '12 декабря 1994 года'],
    ['uk', 'Зустрічі 12 грудня 1994 року не було.', '12 грудня 1994 року'],
  ])('%s: %s', (...row) => {
    expect(codesOf(row)).toEqual(['words-cut']);
  });

  test.each<Row>([
    ['en', 'The meeting on 12 December 1994 did not help.', '12 December 1994'],
    ['de', 'Am 12. Dezember 1994 hat er das Treffen nicht besucht.', '12. Dezember 1994'],
    ['de', 'Am 12. Dezember 1994 haben sie nicht teilgenommen.', '12. Dezember 1994'],
    ['fr', 'Il a fait le point le 12 décembre 1994.', '12 décembre 1994'],
    ['fr', "Le 12 décembre 1994, il n'a pas assisté à la réunion.", '12 décembre 1994'],
    ['en', 'On 12 December 1994 he did not attend the meeting.', '12 December 1994'],
    ['en', 'On 12 December 1994 the road closed and did not reopen.', '12 December 1994'],
    ['en', '12 December 1994 The sides have not met.', '12 December 1994'],
    ['en', 'No delegate attended the meeting on 12 December 1994.', '12 December 1994'],
    ['en', 'Order No 5 was signed on 12 December 1994.', '12 December 1994'],
    ['en', 'No fewer than 50 villages burned on 12 December 1994.', '12 December 1994'],
    ['en', 'The road closed with no warning on 12 December 1994.', '12 December 1994'],
    ['en', 'He failed to attend the meeting on 12 December 1994.', '12 December 1994'],
    ['fr', 'La réunion du 12 décembre 1994 ne fut pas longue.', '12 décembre 1994'],
    ['ru', 'Встреча 12 декабря 1994 года не помогла.', '12 декабря 1994 года'],
    ['ru', 'Заявление от 12 декабря 1994 года не было принято.', '12 декабря 1994 года'],
  ])('%s: %s leaves what was then', (...row) => {
    expect(codesOf(row)).toEqual([]);
  });
});

describe('what has not been since a date ended then', () => {
  test.each<Row>([
    ['en', 'The ferry has not run since 12 December 1994.', '12 December 1994'],
    ['en', 'No lorries have been able to pass since 12 December 1994.', '12 December 1994'],
    ['ru', 'Поезда не ходят с 12 декабря 1994 года.', '12 декабря 1994 года'],
    ['uk', 'Поїзди не ходять з 12 грудня 1994 року.', '12 грудня 1994 року'],
    ['fr', 'Le bac ne circule pas depuis le 12 décembre 1994.', '12 décembre 1994'],
    ['de', 'Die Fähre fährt seit dem 12. Dezember 1994 nicht.', '12. Dezember 1994'],
    ['es', 'El ferri no funciona desde el 12 de diciembre de 1994.', '12 de diciembre de 1994'],
    ['tr', "Feribot 12 Aralık 1994'ten beri çalışmıyor.", "12 Aralık 1994'ten beri"],
    ['az', 'Bərə 12 dekabr 1994-cü ildən bəri işləmir.', '12 dekabr 1994-cü ildən bəri'],
    ['hy', 'Լաստանավը 1994 թվականի դեկտեմբերի 12-ից չի աշխատում։', '1994 թվականի դեկտեմբերի 12-ից'],
    ['ar', 'لم تعمل العبّارة منذ 12 ديسمبر 1994.', '12 ديسمبر 1994'],
  ])('%s: %s', (...row) => {
    const [language, text, written] = row;
    expect(tryClaim({ language, text, written, edtf: '1994-12-12', of: 'start' }).codes).toEqual([]);
  });
});
