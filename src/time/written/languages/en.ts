import { monthNames } from '../../edtf/month-names.ts';
import { list, type LanguageTable } from '../table.ts';

const months = monthNames.map((name) => [
  name,
  ...(name === 'September' ? ['Sep', 'Sept'] : name.length > 3 ? [name.slice(0, 3)] : []),
]);

export const en: LanguageTable = {
  tag: 'en',
  orders: ['dmy', 'mdy', 'ymd'],
  months,
  alsoWords: list('may, march, mar, fall, august, jan, jun, dec, sep, oct, nov, apr, feb, jul, aug'),
  endings: {
    st: { of: ['day'] },
    nd: { of: ['day'] },
    rd: { of: ['day'] },
    th: { of: ['day'] },
    s: { of: ['decade'] },
  },
  dayNames: list(
    'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, ' +
      'thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, twenty-first, twenty-second, twenty-third, ' +
      'twenty-fourth, twenty-fifth, twenty-sixth, twenty-seventh, twenty-eighth, twenty-ninth, thirtieth, thirty-first',
  ),
  onwards: list('on, onward, onwards, forward, forwards'),
  plural: /s$/,
  roles: {
    lasting: list('for, the, lasting, lasted, another, further, of'),
    'time-unit': list(
      'day, days, week, weeks, fortnight, month, months, year, years, hour, hours, decade, decades',
    ),
    of: list('of'),
    filler: list('of, the, on, in'),
    'day-word': ['day', 'day of'],
    'month-word': ['month', 'month of'],
    inclusive: list('inclusive, incl'),
    weekday: list(
      'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Mon, Tue, Tues, Wed, Thu, Thur, ' +
        'Thurs, Fri, Sat, Sun',
    ),
    'year-word': list(
      'year, year of our Lord, in the year of our Lord, in the year, of the year, in the year of grace, year of grace',
    ),
    to: list(
      'to, till, through, thru, up to, up to and including, through and including, to and including, through to, through to and including',
    ),
    and: ['and'],
    or: list('or, and or, either, others say, some say, others have, according to others, other sources say'),
    from: ['from'],
    between: list('between, in between, sometime between, betw'),
    now: list('present, the present, present day, the present day, this day, date, now, today'),
    about: list(
      'within days of, within a day of, within a week of, within weeks of, within a month of, about, around, approximately, approx, roughly, circa, c, ca, or about, ' +
        'on or about, on or around, in or about, in or around',
    ),
    'about-behind': ['or so', 'or thereabouts', 'approximately'],
    perhaps: list('perhaps, maybe, possibly, probably, presumably, most likely, likely, apparently'),
    early: list('early, early in, beginning of, start of, first months of, first days of'),
    mid: list('mid, middle, middle of, midst of'),
    late: list('late, late in, end of, last months of, last days of'),
    before: list(
      'before, ante, prior to, earlier than, ahead of, pre, eve of, the eve of, ' +
        'days before, the run-up to, in the run-up to, run-up to, short of, shy of, leading up to, in the lead-up to, the days before, the night before, in anticipation of',
    ),
    after: list(
      'after, following, later than, subsequent to, post, aftermath of, in the aftermath of, wake of, ' +
        'in the wake of, past, anniversary of, the anniversary of, ' +
        'the weeks after, the months after, in the days after, in the weeks after, the days after, in the days following, the fallout of, fallout of, the days following, the sequel of',
    ),
    since: list(
      'since, ever since, starting, starting from, starting on, starting in, beginning on, beginning in, ' +
        'beginning from, as of, as from, effective',
    ),
    until: list(
      'until, till, up until, up to, through, up to and including, through and including, until and including, through to, through to and including, ending, ending on, ending in',
    ),
    'no-later': list(
      'nor after, nor later than, by, no later than, not later than, not after, on or before, before or on, before or in, in or before, at or before, no later, ' +
        'at the latest by, at the latest on, at the latest in, as late as, on or shortly before, on or just before, on or immediately before',
    ),
    'no-earlier': list(
      'not before, no earlier than, not earlier than, on or after, after or on, in or after, at or after, ' +
        'at the earliest on, at the earliest in, never before, no sooner than, on or shortly after, on or soon after, ' +
        'on or just after, on or immediately after',
    ),
    'not-until': ['not until', 'until at least', 'at least until'],
    'no-later-behind': list(
      'at the latest, or earlier, or before, or sooner, latest, ' +
        'or shortly before, or just before, or the days before, or earlier still, or previously',
    ),
    'no-earlier-behind': list(
      'at the earliest, or later, or after, earliest, ' +
        'or soon after, or shortly after, or soon afterwards, or shortly thereafter, or soon thereafter, or the days after, or thereafter, or afterwards',
    ),
    'since-behind': ['onwards', 'onward', 'on onwards'],
    cue: list('in, during, throughout, year, years, of the year, in the year'),
    'goes-on': list(
      'the, to, when, which, but, by, in, at, was, were, is, had, has, on, for, a, an, he, she, it, they, ' +
        'we, I, there, this, that, as, with, after, before, because, while, where, who, under, without, until, ' +
        'since, through, ' +
        'his, its, thus, always, besides, towards, across, her, their, our, no, not, some, both, all, several, many',
    ),
    article: ['a', 'an'],
    bc: list(
      'bc, bce, b.c., b.c.e., before Christ, before the common era, before our era, before the Christian era, ' +
        'years bc',
    ),
    ad: list('AD, CE, A.D., C.E., Anno Domini'),
    spring: ['spring'],
    summer: ['summer'],
    autumn: ['autumn', 'fall'],
    winter: ['winter'],
    half: list('half, halves, H'),
    third: list('third, thirds'),
    quarter: list('quarter, quarters, Q'),
    'nth-last': list('last, final'),
    century: ['century', 'centuries', 'c'],
    subject: list('the, a, an, it, he, she, they, we, I, there, this, that, one, some, many'),
    counting: list('across, among, amongst'),
    'number-sign': list(
      'no, nos, nr, num, number, numbers, ref, refs, reference, id, ID, docket, serial, invoice, file no, case no, code, isbn, issn, doi, ticket, version, ver, release, build',
    ),
    'our-calendar': list('N.S., NS, New Style, Gregorian, Gregorian calendar'),
    'night-before': list('night to, in the night to, the night to, night leading to, night into'),
    night: list('night, overnight, the night of, night of'),
    'other-calendar': list(
      'of the Hijra, of the Hegira, of the Hijri era, AH, A.H., AP, SH, O.S., Old Style, Julian, Julian calendar, Hijri, Hijra, Hegira, Anno Hegirae, ' +
        'Anno Mundi, AUC, A.U.C., Solar Hijri, Persian calendar, Jalali, Coptic, Ethiopian, ' +
        'Ethiopian calendar, Hebrew calendar, Jewish calendar, Buddhist Era, B.E., Saka, Vikram Samvat, ' +
        'Heisei, Showa, Meiji, Taisho, Reiwa, Minguo, Juche, E.C., ' +
        'old style date, old-style date, old style date of, Julian date, in the Julian calendar, by the Julian calendar, ' +
        'AHS, A.H.S., H.S., Persian, Iranian calendar, Armenian era, Muslim calendar, Islamic calendar, Hijri year',
    ),
    'other-month': list(
      'Farvardin, Ordibehesht, Khordad, Tir, Mordad, Shahrivar, Mehr, Aban, Azar, Dey, Bahman, Esfand, ' +
        'Muharram, Safar, Rabi, Rabi al-Awwal, Rabi al-Thani, Jumada, Jumada al-Awwal, Jumada al-Thani, Rajab, ' +
        "Sha'ban, Shaban, Ramadan, Ramazan, Shawwal, Dhu al-Qi'dah, Dhu al-Qadah, Dhu al-Hijjah, Zulhijja, " +
        'Nisan, Iyar, Sivan, Tammuz, Av, Elul, Tishrei, Tishri, Cheshvan, Heshvan, Kislev, Tevet, Shevat, ' +
        'Adar, Brumaire, Frimaire, Nivose, Pluviose, Ventose, Germinal, Floreal, Prairial, Messidor, ' +
        'Thermidor, Fructidor, Vendemiaire',
    ),
    label: list(
      'paragraph, paragraphs, para, paras, section, sections, sec, article, articles, art, page, pages, p, ' +
        'pp, chapter, chapters, ch, chap, version, v, ver, no, nos, number, numbers, nr, item, items, point, ' +
        'points, clause, clauses, annex, annexes, appendix, schedule, part, parts, volume, vol, issue, book, ' +
        'table, figure, fig, footnote, note, line, lines, row, column, step, steps, phase, stage, level, ' +
        'grade, class, room, floor, flat, gate, route, highway, bus, flight, group, team, unit, block, ' +
        'building, district, ward, zone, sector, checkpoint, exhibit, attachment, enclosure, doc, document, ' +
        'file, case, draft, edition, rev, revision, release, build, round, session, week, episode, lot, plot, ' +
        'box, folder, sheet, slide, question, rule, rules, regulation, principle, protocol, order, decree, ' +
        'law, act, bill, directive, resolution, resolutions, decision, recommendation, opinion, chart, map, ' +
        'plate, verse, psalm, subsection, subparagraph, sub-paragraph, title, code, window, model, patch, ' +
        'application, extension',
    ),
    count: list(
      'people, persons, souls, men, women, children, residents, inhabitants, households, families, houses, homes, ' +
        'villages, towns, settlements, flights, soldiers, troops, officers, peacekeepers, police, prisoners, ' +
        'refugees, victims, casualties, dead, wounded, killed, injured, students, pupils, patients, workers, ' +
        'members, times, days, weeks, months, years, vehicles, trucks, cars, tanks, shells, rounds, copies, ' +
        'pages, words, volts, watts, megawatts, tickets, votes, signatures, cases, complaints, civilians, ' +
        'volunteers, citizens, parcels, boxes, of them, of whom, of these, buildings, schools, hospitals, ' +
        'shops, jobs, items, meals, beds, units, calories, or more, and more',
    ),
    unit: list(
      "hours, hrs, hour, minutes, seconds, local time, local, GMT, UTC, CET, o'clock, km, kilometres, " +
        'kilometers, kg, metres, meters, miles, yards, feet, acres, hectares, tons, tonnes, litres, liters, ' +
        'barrels, percent, per cent, euros, dollars, roubles, rubles, drams, manats, pounds, square, cubic, ' +
        'm, ft, ha, asl, mm, cm, kV, kW, MW, GW, kWh, MWh, GWh, mi, degrees, bytes, sq, sqm',
    ),
  },
};
