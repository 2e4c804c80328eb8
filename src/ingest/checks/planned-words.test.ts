import { describe, expect, test } from 'vitest';
import { archiveOf, tryClaim } from '../../testing/claim-archive.ts';
import { checkClaims } from './claims.ts';
import { claimHints } from './claim-hints.ts';
import { planTold } from './planned-words.ts';

/** Language, text, words of it, EDTF. */
type Row = readonly [language: string, text: string, written: string, edtf: string];

test.each<Row>([
  ['es', 'La familia se trasladó a Burgos el 8 de mayo de 1994.', '8 de mayo de 1994', '1994-05-08'],
  ['de', 'Die Bahnlinie wurde am 8. Mai 1994 verlegt.', '8. Mai 1994', '1994-05-08'],
  ['fr', 'Le train a avancé le 8 mai 1994.', '8 mai 1994', '1994-05-08'],
  ['ru', 'Он перенёс операцию 8 мая 1994 года.', '8 мая 1994 года', '1994-05-08'],
])('%s: what was moved to no other day is no plan: %s', (language, text, written, edtf) => {
  const { found, hints } = tryClaim({ language, text, written, edtf });
  expect([...found, ...hints]).toEqual([]);
});

describe('a date of what was only meant to be is told', () => {
  test.each<Row>([
    ['en', 'The treaty was to be signed on 12 May 1994.', 'on 12 May 1994', '1994-05-12'],
    ['en', 'The two may have met on 16 May 1994.', '16 May 1994', '1994-05-16'],
    ['en', 'The treaty was due to be signed on 12 May 1994.', '12 May 1994', '1994-05-12'],
    ['en', 'The two would have met on 16 May 1994.', '16 May 1994', '1994-05-16'],
    ['en', 'The meeting planned for 14 May 1994 did not take place.', '14 May 1994', '1994-05-14'],
    ['en', 'The fair of 12 May 1990 never took place.', '12 May 1990', '1990-05-12'],
    ['en', 'The talks of 12 May 1990 were called off.', '12 May 1990', '1990-05-12'],
    ['uk', 'Зустріч 5 травня 1994 року скасували.', '5 травня 1994 року', '1994-05-05'],
    ['en', 'It was postponed to 14 May 1994.', '14 May 1994', '1994-05-14'],
    ['en', 'They hoped to sign on 12 May 1994.', '12 May 1994', '1994-05-12'],
    ['en', 'Was it shut on 6 May 1994?', '6 May 1994', '1994-05-06'],
    ['fr', 'Le traité devait être signé le 4 mai 1994.', 'le 4 mai 1994', '1994-05-04'],
    ['es', 'Iba a firmarse el 9 de mayo de 1994.', '9 de mayo de 1994', '1994-05-09'],
    ['de', 'Der Vertrag sollte am 4. Mai 1994 unterzeichnet werden.', '4. Mai 1994', '1994-05-04'],
    ['ru', 'Договор должны были подписать 4 мая 1994 года.', '4 мая 1994 года', '1994-05-04'],
    ['tr', 'Anlaşma 4 Mayıs 1994 günü imzalanacaktı.', '4 Mayıs 1994', '1994-05-04'],
    ['ru', 'Договор подпишут 4 мая 1994 года.', '4 мая 1994 года', '1994-05-04'],
    ['ru', 'Дорогу закроют 4 мая 1994 года.', '4 мая 1994 года', '1994-05-04'],
    ['uk', 'Дорогу закриють 4 травня 1994 року.', '4 травня 1994 року', '1994-05-04'],
    ['hy', 'Ճանապարհը կփակվի 1994 թվականի մայիսի 4-ին։', '1994 թվականի մայիսի 4-ին', '1994-05-04'],
    ['ar', 'سيغلق الطريق في 4 مايو 1994.', '4 مايو 1994', '1994-05-04'],
    ['es', 'La carretera se cerrará el 4 de mayo de 1994.', '4 de mayo de 1994', '1994-05-04'],
    ['fr', 'Les routes fermeront le 4 mai 1994.', 'le 4 mai 1994', '1994-05-04'],
    ['es', 'La boda se aplazó al 8 de mayo de 1994.', '8 de mayo de 1994', '1994-05-08'],
    ['es', 'La boda se pospuso para el 8 de mayo de 1994.', '8 de mayo de 1994', '1994-05-08'],
    ['es', 'La boda se trasladó al 8 de mayo de 1994.', '8 de mayo de 1994', '1994-05-08'],
    ['fr', 'Le mariage fut repoussé au 8 mai 1994.', '8 mai 1994', '1994-05-08'],
    ['fr', 'Le maire reporta le mariage au 8 mai 1994.', '8 mai 1994', '1994-05-08'],
    ['de', 'Die Hochzeit wurde auf den 8. Mai 1994 verlegt.', '8. Mai 1994', '1994-05-08'],
    ['de', 'Man verschob die Hochzeit auf den 8. Mai 1994.', '8. Mai 1994', '1994-05-08'],
    ['ru', 'Мэр перенёс свадьбу на 8 мая 1994 года.', '8 мая 1994 года', '1994-05-08'],
    ['tr', 'Başkan düğünü 8 Mayıs 1994 tarihine erteledi.', '8 Mayıs 1994', '1994-05-08'],
    ['tr', 'Düğün 8 Mayıs 1994 tarihine alındı.', '8 Mayıs 1994', '1994-05-08'],
    ['az', 'Sədr toyu 8 may 1994-cü il tarixinə keçirdi.', '8 may 1994-cü il', '1994-05-08'],
    ['ar', 'أرجأ العمدة الزفاف إلى 8 مايو 1994.', '8 مايو 1994', '1994-05-08'],
  ])('%s: %s', (language, text, written, edtf) => {
    const { codes, found, hints } = tryClaim({ language, text, written, edtf });
    // Of what is sure there is a finding, and of the others a hint.
    expect([...found, ...hints]).toEqual([expect.stringContaining('planned')]);
    expect(codes.filter((code) => code !== 'words-of-plan')).toEqual([]);
  });
});

describe('and not one of what took place', () => {
  test.each<Row>([
    ['en', 'The treaty was signed on 12 May 1994.', '12 May 1994', '1994-05-12'],
    ['ar', 'وقفت السيارة في 12 مايو 1994 بسبب سياسة الوزير.', '12 مايو 1994', '1994-05-12'],
    ['ar', 'انتهت السيطرة في 12 مايو 1994.', '12 مايو 1994', '1994-05-12'],
    ['hy', 'Կառավարությունը որոշեց 1994 թվականի մայիսի 12-ին։', '1994 թվականի մայիսի 12-ին', '1994-05-12'],
    ['ru', 'Дорогу закрыли 12 мая 1994 года.', '12 мая 1994 года', '1994-05-12'],
    [
      'es',
      'El general Beltrán cerró la carretera el 12 de mayo de 1994.',
      '12 de mayo de 1994',
      '1994-05-12',
    ],
    ['fr', 'Le front céda le 12 mai 1994.', 'le 12 mai 1994', '1994-05-12'],
    ['en', 'The statement of 12 May 1994 was to be read.', '12 May 1994', '1994-05-12'],
    ['en', 'The order of 12 May 1994 was cancelled.', '12 May 1994', '1994-05-12'],
    ['en', 'The fair of 12 May 1994 never took long.', '12 May 1994', '1994-05-12'],
    ['en', 'On 12 May 1994 they met, and were to meet again.', '12 May 1994', '1994-05-12'],
    ['en', 'It was to be short. It was signed on 12 May 1994.', '12 May 1994', '1994-05-12'],
    ['en', 'They met, as was told, May 12, 1994, and spoke.', 'May 12, 1994', '1994-05-12'],
    ['en', 'They met, as was told, MAY 1994, and spoke.', 'MAY 1994', '1994-05'],
    ['en', 'They met on 12 May 1994, it seems.', '12 May 1994, it seems', '1994-05-12?'],
    ['en', 'In May they met, on 3 June 1994.', '3 June 1994', '1994-06-03'],
    ['en', '18 May 1994\t30 May 1994\tA new cable', '30 May 1994', '1994-05-30'],
    ['fr', 'Le traité fut signé le 4 mai 1994.', '4 mai 1994', '1994-05-04'],
  ])('%s: %s', (language, text, written, edtf) => {
    expect(tryClaim({ language, text, written, edtf })).toMatchObject({ codes: [], hints: [] });
  });
});

test('what somebody refused to do was refused then', () => {
  const text = 'He refused to sign on 12 May 1994.';
  const contexts = [{ text, start: 0, end: text.length }];
  expect(planTold({ written: '12 May 1994', contexts, language: 'en' }, '')).toBeUndefined();
});

test('a bound is announced, and what was not held has the day that was planned', () => {
  const text = 'The meeting planned for 14 May 1994 did not take place.';
  const claim = { text, written: '14 May 1994', edtf: '1994-05-14' };
  const bound = archiveOf([{ ...claim, edtf: '[1994-05-14..]', basis: 'bound' }]);
  expect(claimHints(bound)).toEqual([]);
  expect(checkClaims(archiveOf([claim])).map(({ code }) => code)).toEqual(['words-of-plan']);
  expect(checkClaims(archiveOf([claim]), new Set(['meeting']))).toEqual([]);
  expect(checkClaims(archiveOf([{ ...claim, note: 'Announced here.' }]))).toEqual([]);
});

describe('what a sentence says was not, with its day before the verb', () => {
  test.each<Row>([
    ['en', 'The meeting on 3 May 2021 did not take place.', '3 May 2021', '2021-05-03'],
    ['en', 'The meeting on 3 May 2021 didn’t happen.', '3 May 2021', '2021-05-03'],
    ['en', 'The meeting on 3 May 2021 was canceled.', '3 May 2021', '2021-05-03'],
    ['en', 'The meeting on 3 May 2021 was put off.', '3 May 2021', '2021-05-03'],
    ['en', 'Talks of 3 May 2021 were postponed to 9 May 2021.', '3 May 2021', '2021-05-03'],
    ['en', 'Claims of a meeting on 3 May 2021 are untrue.', '3 May 2021', '2021-05-03'],
    ['en', 'The report that they met on 3 May 2021 is false.', 'met on 3 May 2021', '2021-05-03'],
    ['en', 'Nobody claims they met on 3 May 2021.', 'met on 3 May 2021', '2021-05-03'],
    ['en', 'The meeting was not, as reported, held on 3 May 2021.', 'held on 3 May 2021', '2021-05-03'],
    ['en', 'They met on 3 May 2021, which did not happen.', '3 May 2021', '2021-05-03'],
    ['en', 'He alleges that they met on 3 May 2021; she says this is invented.', '3 May 2021', '2021-05-03'],
    ['en', 'He denied a meeting on 3 May 2021.', '3 May 2021', '2021-05-03'],
    ['en', 'They reject the claim that they met on 3 May 2021.', '3 May 2021', '2021-05-03'],
    ['de', 'Das Treffen am 3. Mai 2021 fiel aus.', '3. Mai 2021', '2021-05-03'],
    ['de', 'Am 3. Mai 2021 blieb das Treffen aus.', '3. Mai 2021', '2021-05-03'],
    ['de', 'Nie trafen sie sich am 3. Mai 2021.', '3. Mai 2021', '2021-05-03'],
    ['fr', 'La réunion du 3 mai 2021 n’a jamais eu lieu.', '3 mai 2021', '2021-05-03'],
    ['fr', 'Personne ne s’est réuni le 3 mai 2021.', '3 mai 2021', '2021-05-03'],
    ['fr', 'La réunion du 3 mai 2021 est tombée à l’eau.', '3 mai 2021', '2021-05-03'],
    ['es', 'No hubo reunión el 3 de mayo de 2021.', '3 de mayo de 2021', '2021-05-03'],
    ['es', 'Se suspendió la reunión del 3 de mayo de 2021.', '3 de mayo de 2021', '2021-05-03'],
    ['ru', 'Сообщение о встрече 3 мая 2021 года ложно.', '3 мая 2021 года', '2021-05-03'],
    ['ru', 'Встреча 3 мая 2021 года сорвалась.', '3 мая 2021 года', '2021-05-03'],
    ['uk', 'Зустріч 3 травня 2021 року не відбулась.', '3 травня 2021 року', '2021-05-03'],
    ['tr', 'Toplantı 3 Mayıs 2021 tarihinde iptal edildi.', '3 Mayıs 2021', '2021-05-03'],
    ['az', 'Görüş 3 may 2021-ci ildə ləğv edildi.', '3 may 2021', '2021-05-03'],
    ['hy', '2021 թվականի մայիսի 3-ի հանդիպումը ձախողվեց։', '2021 թվականի մայիսի 3-ի', '2021-05-03'],
    ['ar', 'نفى الاجتماع في 3 مايو 2021.', '3 مايو 2021', '2021-05-03'],
    ['ar', 'ما اجتمعوا في 3 مايو 2021.', '3 مايو 2021', '2021-05-03'],
  ])('%s: %s is told', (language, text, written, edtf) => {
    const { found, hints } = tryClaim({ language, text, written, edtf });
    expect([...found, ...hints]).toEqual([expect.stringContaining('not of what took')]);
  });

  test.each<Row>([
    ['en', 'The meeting on 3 May 2021 was not public.', '3 May 2021', '2021-05-03'],
    ['en', 'The meeting on 3 May 2021 was not held in Vienna.', '3 May 2021', '2021-05-03'],
    ['en', 'The meeting on 3 May 2021 did not only take place, it lasted.', '3 May 2021', '2021-05-03'],
    ['en', 'The meeting on 3 May 2021 was not cancelled.', '3 May 2021', '2021-05-03'],
    ['en', 'The minister said on 3 May 2021 the meeting did not take place.', '3 May 2021', '2021-05-03'],
    ['en', 'On 3 May 2021 it said that the meeting did not take place.', '3 May 2021', '2021-05-03'],
    ['en', 'The claims of 3 May 2021 are untrue.', '3 May 2021', '2021-05-03'],
    ['en', 'No earlier meeting is known of than that of 3 May 2021.', '3 May 2021', '2021-05-03'],
    ['en', 'They met on 3 May 2021, but the dinner did not take place.', '3 May 2021', '2021-05-03'],
    ['de', 'Das Treffen am 3. Mai 2021 war nicht öffentlich.', '3. Mai 2021', '2021-05-03'],
    ['de', 'Er sagte am 3. Mai 2021, das Treffen habe nicht stattgefunden.', '3. Mai 2021', '2021-05-03'],
    ['fr', 'La réunion du 3 mai 2021 ne fut pas longue.', '3 mai 2021', '2021-05-03'],
    ['fr', 'La réunion du 3 mai 2021 n’a pas eu lieu à Vienne.', '3 mai 2021', '2021-05-03'],
    ['es', 'La reunión del 3 de mayo de 2021 no fue pública.', '3 de mayo de 2021', '2021-05-03'],
    ['ru', 'Встреча 3 мая 2021 года не прошла даром.', '3 мая 2021 года', '2021-05-03'],
    ['uk', 'Зустріч 3 травня 2021 року не була довгою.', '3 травня 2021 року', '2021-05-03'],
    ['tr', 'Toplantı 3 Mayıs 2021 tarihinde yapıldı.', '3 Mayıs 2021', '2021-05-03'],
    ['az', 'Görüş 3 may 2021-ci ildə keçirildi.', '3 may 2021', '2021-05-03'],
    ['hy', 'Հանդիպումը կայացավ 2021 թվականի մայիսի 3-ին։', '2021 թվականի մայիսի 3-ին', '2021-05-03'],
    ['ar', 'عقد الاجتماع في 3 مايو 2021.', '3 مايو 2021', '2021-05-03'],
  ])('%s: %s is not', (language, text, written, edtf) => {
    expect(tryClaim({ language, text, written, edtf })).toMatchObject({ codes: [], hints: [] });
  });
});

test('an event that is called the last day for something is not one that had happened by then', () => {
  const text = 'Comments are asked for by 4 May 1994.';
  const contexts = [{ text, start: 0, end: text.length }];
  const claim = { written: 'by 4 May 1994', contexts, language: 'en' };
  expect(planTold(claim, 'Last day for comments', true)).toBeUndefined();
  expect(planTold(claim, 'Comments received', true)?.sentence).toBe(text);
});

describe('a day that was only planned, or on which nothing was held, is refused', () => {
  test.each<Row>([
    ['en', 'The meeting fixed for 12 May 1994 never took place.', '12 May 1994', '1994-05-12'],
    ['en', 'The treaty is to be signed on 12 May 1994.', '12 May 1994', '1994-05-12'],
    ['en', 'The treaty will be signed in Elm on 12 May 1994.', '12 May 1994', '1994-05-12'],
    ['az', 'Tərəflər 12 may 1994-cü ildə görüşə bilmədilər.', '12 may 1994-cü ildə', '1994-05-12'],
    ['az', 'İclas 12 may 1994-cü ildə keçirilə bilmədi.', '12 may 1994-cü ildə', '1994-05-12'],
    ['ru', 'Министры 12 мая 1994 года не смогли встретиться.', '12 мая 1994 года', '1994-05-12'],
    ['ru', 'Встреча 12 мая 1994 года не могла состояться.', '12 мая 1994 года', '1994-05-12'],
    ['uk', 'Міністри 12 травня 1994 року не змогли зустрітися.', '12 травня 1994 року', '1994-05-12'],
    ['fr', "Les deux n'ont pu se rencontrer le 12 mai 1994.", '12 mai 1994', '1994-05-12'],
    [
      'de',
      'Vom 12. bis 14. Mai 1994 trafen sie sich nicht.',
      '12. bis 14. Mai 1994',
      '1994-05-12/1994-05-14',
    ],
  ])('%s: %s', (language, text, written, edtf) => {
    expect(tryClaim({ language, text, written, edtf }).codes).toEqual(['words-of-plan']);
  });

  test.each<Row>([
    ['en', 'The meeting scheduled for 12 May 1994 took place.', '12 May 1994', '1994-05-12'],
    ['en', 'The camp was moved in the spring of 1994.', 'in the spring of 1994', '1994-21'],
    ['en', '12 May 1994 The sides have not met.', '12 May 1994', '1994-05-12'],
    ['az', 'Tərəflər 12 may 1994-cü ildə görüşə bildilər.', '12 may 1994-cü ildə', '1994-05-12'],
    ['ru', 'Министры смогли встретиться 12 мая 1994 года.', '12 мая 1994 года', '1994-05-12'],
  ])('and none that was: %s: %s', (language, text, written, edtf) => {
    expect(tryClaim({ language, text, written, edtf })).toMatchObject({ codes: [], hints: [] });
  });
});

describe('a plan that was kept, and what was moved', () => {
  test.each<Row>([
    ['en', 'The court sat as scheduled on 14 June 1988.', '14 June 1988', '1988-06-14'],
    ['en', 'The bridge was opened as had been planned on 14 June 1988.', '14 June 1988', '1988-06-14'],
    ['en', 'The bridge opened on schedule on 14 June 1988.', '14 June 1988', '1988-06-14'],
    ['en', 'The meeting of 14 June 1988 was moved to the town hall.', '14 June 1988', '1988-06-14'],
    ['en', 'The meeting of 14 June 1988 was delayed by an hour.', '14 June 1988', '1988-06-14'],
    ['de', 'Der Zug fuhr am 14. Juni 1988 wie geplant wieder.', '14. Juni 1988', '1988-06-14'],
    ['de', 'Die Sitzung vom 14. Juni 1988 wurde auf Antrag verlegt.', '14. Juni 1988', '1988-06-14'],
    ['fr', 'Le pont fut ouvert comme prévu le 14 juin 1988.', '14 juin 1988', '1988-06-14'],
    [
      'es',
      'El puente se abrió según lo previsto el 14 de junio de 1988.',
      '14 de junio de 1988',
      '1988-06-14',
    ],
    ['ru', 'Мост открыли как планировалось 14 июня 1988 года.', '14 июня 1988 года', '1988-06-14'],
    ['uk', 'Міст відкрили як і планувалося 14 червня 1988 року.', '14 червня 1988 року', '1988-06-14'],
    ['tr', "Köprü planlandığı gibi 14 Haziran 1988'de açıldı.", '14 Haziran 1988', '1988-06-14'],
    ['az', 'Körpü planlaşdırıldığı kimi 14 iyun 1988-ci ildə açıldı.', '14 iyun 1988-ci ildə', '1988-06-14'],
  ])('%s: %s has its day', (language, text, written, edtf) => {
    expect(tryClaim({ language, text, written, edtf })).toMatchObject({ codes: [], hints: [] });
  });

  test.each<Row>([
    ['en', 'The meeting is due as scheduled on 14 June 1988.', '14 June 1988', '1988-06-14'],
    ['en', 'The bridge was not opened as planned on 14 June 1988.', '14 June 1988', '1988-06-14'],
    ['en', 'The meeting of 14 June 1988 could not be held.', '14 June 1988', '1988-06-14'],
    ['en', 'The meeting of 14 June 1988 was moved to July.', '14 June 1988', '1988-06-14'],
    ['en', 'The match of 14 June 1988 was brought forward to 12 June.', '14 June 1988', '1988-06-14'],
    ['en', 'The race of 14 June 1988 was transferred to the next month.', '14 June 1988', '1988-06-14'],
    ['en', 'The meeting of 14 June 1988 had to be postponed.', '14 June 1988', '1988-06-14'],
    ['de', 'Die Sitzung vom 14. Juni 1988 wurde auf den 16. verlegt.', '14. Juni 1988', '1988-06-14'],
    ['de', 'Die Sitzung vom 14. Juni 1988 konnte nicht abgehalten werden.', '14. Juni 1988', '1988-06-14'],
    ['fr', 'La séance du 14 juin 1988 ne put avoir lieu.', '14 juin 1988', '1988-06-14'],
    ['fr', 'La séance du 14 juin 1988 fut remise au 16 juin.', '14 juin 1988', '1988-06-14'],
    ['es', 'La sesión del 14 de junio de 1988 no pudo celebrarse.', '14 de junio de 1988', '1988-06-14'],
    ['es', 'La sesión del 14 de junio de 1988 se trasladó a julio.', '14 de junio de 1988', '1988-06-14'],
  ])('%s: %s is told', (language, text, written, edtf) => {
    const { found } = tryClaim({ language, text, written, edtf });
    expect(found).toEqual([expect.stringContaining('not of what took')]);
  });

  test('of a plan that is called kept, what is planned is told all the same', () => {
    const text = 'Die Brücke soll wie geplant am 14. Juni 1988 eröffnet werden.';
    const claim = { language: 'de', text, written: '14. Juni 1988', edtf: '1988-06-14' };
    expect(tryClaim(claim).hints).toHaveLength(1);
  });
});
