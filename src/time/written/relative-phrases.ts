/**
 * Words that place something by its distance from a day, with what English says: "вчера=yesterday". `ago-ahead` stands
 * before the amount ("vor 3 Tagen"). Numbers are read up to ten.
 */
export const relativePhrases: Readonly<Record<string, string>> = {
  ru:
    'вчера=yesterday, позавчера=day before yesterday, сегодня=today, на прошлой неделе=last week, на этой неделе=this week, ' +
    'в прошлом месяце=last month, в прошлом году=last year, в этом месяце=this month, в этом году=this year, прошлую=last, ' +
    'прошлый=last, прошлое=last, назад=ago, тому назад=ago, день=days, дня=days, дней=days, неделю=weeks, недели=weeks, ' +
    'недель=weeks, месяц=months, месяца=months, месяцев=months, год=years, года=years, лет=years, почти=almost, полных=full, целых=full, ' +
    'около=about, примерно=about, более=more than, больше=more than, свыше=over, менее=less than, один=one, два=two, ' +
    'две=two, три=three, четыре=four, пять=five, шесть=six, семь=seven, восемь=eight, девять=nine, десять=ten, ' +
    'понедельник=monday, вторник=tuesday, среду=wednesday, четверг=thursday, пятницу=friday, субботу=saturday, ' +
    'воскресенье=sunday, неделю назад=one week ago, месяц назад=one month ago, год назад=one year ago, день назад=one day ago',
  uk:
    'вчора=yesterday, учора=yesterday, позавчора=day before yesterday, сьогодні=today, минулого тижня=last week, ' +
    'цього тижня=this week, минулого місяця=last month, минулого року=last year, минулої=last, минулого=last, тому=ago, ' +
    'день=days, дні=days, днів=days, тиждень=weeks, тижні=weeks, тижнів=weeks, місяць=months, місяці=months, ' +
    'місяців=months, рік=years, роки=years, років=years, майже=almost, близько=about, приблизно=about, понад=over, ' +
    'більше=more than, менше=less than, один=one, два=two, дві=two, три=three, чотири=four, сім=seven, вісім=eight, ' +
    'десять=ten, п ять=five, шість=six, дев ять=nine, п ятницю=friday, п ятниці=friday, ' +
    'понеділок=monday, понеділка=monday, вівторок=tuesday, вівторка=tuesday, середу=wednesday, ' +
    'середи=wednesday, четвер=thursday, четверга=thursday, суботу=saturday, суботи=saturday, неділю=sunday, неділі=sunday',
  fr:
    'hier=yesterday, avant-hier=day before yesterday, aujourd hui=today, la semaine dernière=last week, ' +
    'la semaine passée=last week, cette semaine=this week, le mois dernier=last month, l année dernière=last year, ' +
    'l an dernier=last year, il y a=ago-ahead, jour=days, jours=days, semaine=weeks, semaines=weeks, mois=months, an=years, ' +
    'ans=years, années=years, presque=almost, près de=almost, environ=about, plus de=more than, moins de=less than, un=one, ' +
    'une=one, deux=two, trois=three, quatre=four, cinq=five, six=six, sept=seven, huit=eight, neuf=nine, dix=ten, ' +
    'lundi=monday, mardi=tuesday, mercredi=wednesday, jeudi=thursday, vendredi=friday, samedi=saturday, dimanche=sunday',
  de:
    'gestern=yesterday, vorgestern=day before yesterday, heute=today, letzte Woche=last week, vorige Woche=last week, ' +
    'vergangene Woche=last week, diese Woche=this week, letzten Monat=last month, im vergangenen Monat=last month, ' +
    'letztes Jahr=last year, im vergangenen Jahr=last year, letzten=last, vor=ago-ahead, Tag=days, Tage=days, Tagen=days, ' +
    'Woche=weeks, Wochen=weeks, Monat=months, Monate=months, Monaten=months, Jahr=years, Jahre=years, Jahren=years, ' +
    'fast=almost, beinahe=almost, etwa=about, rund=about, ungefähr=about, mehr als=more than, über=over, weniger als=less than, ' +
    'einem=one, einer=one, ein=one, eine=one, zwei=two, drei=three, vier=four, fünf=five, sechs=six, sieben=seven, acht=eight, ' +
    'neun=nine, zehn=ten, Montag=monday, Dienstag=tuesday, Mittwoch=wednesday, Donnerstag=thursday, Freitag=friday, ' +
    'Samstag=saturday, Sonnabend=saturday, Sonntag=sunday',
  es:
    'ayer=yesterday, anteayer=day before yesterday, hoy=today, la semana pasada=last week, esta semana=this week, ' +
    'el mes pasado=last month, el año pasado=last year, hace=ago-ahead, día=days, días=days, semana=weeks, semanas=weeks, ' +
    'mes=months, meses=months, año=years, años=years, casi=almost, unos=about, unas=about, cerca de=about, más de=more than, ' +
    'menos de=less than, un=one, una=one, dos=two, tres=three, cuatro=four, cinco=five, seis=six, siete=seven, ocho=eight, ' +
    'nueve=nine, diez=ten, lunes=monday, martes=tuesday, miércoles=wednesday, jueves=thursday, viernes=friday, ' +
    'sábado=saturday, domingo=sunday',
  tr:
    'dün=yesterday, evvelsi gün=day before yesterday, önceki gün=day before yesterday, bugün=today, geçen hafta=last week, ' +
    'bu hafta=this week, geçen ay=last month, geçen yıl=last year, geçen sene=last year, geçen=last, önce=ago, evvel=ago, ' +
    'gün=days, hafta=weeks, ay=months, aydır=months, gündür=days, haftadır=weeks, yıldır=years, yıl=years, neredeyse=almost, ' +
    'yaklaşık=about, bir=one, iki=two, üç=three, dört=four, beş=five, altı=six, yedi=seven, sekiz=eight, dokuz=nine, on=ten, ' +
    'pazartesi=monday, salı=tuesday, çarşamba=wednesday, perşembe=thursday, cuma=friday, cumartesi=saturday, pazar=sunday',
  az:
    'dünən=yesterday, srağagün=day before yesterday, bu gün=today, ötən həftə=last week, keçən həftə=last week, ' +
    'bu həftə=this week, ötən ay=last month, keçən ay=last month, ötən il=last year, keçən il=last year, əvvəl=ago, qabaq=ago, ' +
    'gün=days, həftə=weeks, ay=months, aydır=months, gündür=days, il=years, ildir=years, təxminən=about, demək olar=almost, ' +
    'bir=one, iki=two, üç=three, dörd=four, beş=five, altı=six, yeddi=seven, səkkiz=eight, doqquz=nine, on=ten, ' +
    'bazar ertəsi=monday, çərşənbə axşamı=tuesday, çərşənbə=wednesday, cümə axşamı=thursday, cümə=friday, şənbə=saturday, bazar=sunday',
  hy:
    'երեկ=yesterday, նախանցյալ օրը=day before yesterday, այսօր=today, անցած շաբաթ=last week, անցյալ շաբաթ=last week, ' +
    'այս շաբաթ=this week, անցած ամիս=last month, անցյալ ամիս=last month, անցյալ տարի=last year, անցած տարի=last year, ' +
    'առաջ=ago, օր=days, օրից=days, շաբաթ=weeks, ամիս=months, տարի=years, գրեթե=almost, շուրջ=about, մոտ=about, ավելի քան=more than, ' +
    'մեկ=one, երկու=two, երեք=three, չորս=four, հինգ=five, վեց=six, յոթ=seven, ութ=eight, ինը=nine, տասը=ten, ' +
    'երկուշաբթի=monday, երեքշաբթի=tuesday, չորեքշաբթի=wednesday, հինգշաբթի=thursday, ուրբաթ=friday, կիրակի=sunday',
  ar:
    'أمس=yesterday, البارحة=yesterday, أول أمس=day before yesterday, اليوم=today, الأسبوع الماضي=last week, ' +
    'هذا الأسبوع=this week, الشهر الماضي=last month, العام الماضي=last year, السنة الماضية=last year, قبل=ago-ahead, ' +
    'منذ=ago-ahead, يوم=days, أيام=days, يوما=days, أسبوع=weeks, أسابيع=weeks, شهر=months, أشهر=months, شهور=months, ' +
    'سنة=years, سنوات=years, عام=years, أعوام=years, حوالي=about, نحو=about, أكثر من=more than, أقل من=less than, ' +
    'ثلاثة=three, ثلاث=three, أربعة=four, أربع=four, خمسة=five, خمس=five, ستة=six, ست=six, سبعة=seven, سبع=seven, ' +
    'ثمانية=eight, ثماني=eight, تسعة=nine, تسع=nine, عشرة=ten, عشر=ten, الاثنين=monday, الإثنين=monday, الثلاثاء=tuesday, ' +
    'الأربعاء=wednesday, الخميس=thursday, الجمعة=friday, السبت=saturday, الأحد=sunday',
};
