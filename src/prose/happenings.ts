/**
 * What tells that something was held, began, ended, or was made so that it is there. A row tells one kind of it: to extend
 * the table, add a verb to the row of its kind.
 */
interface Happening {
  /** How all forms of its verbs begin: "sign". */
  readonly stems?: RegExp;
  /** Single forms, and verbs with what belongs to them: "met", "broke out". */
  readonly words?: RegExp;
  /** What may not stand behind any of them, for then they tell something else: "came from". */
  readonly not?: RegExp;
  /** They happen to a thing only where it does them: "[it] followed", and not "[it] was followed by". */
  readonly isActive?: true;
  /** Somebody came to harm in it. */
  readonly isHarm?: true;
}

const rows: readonly Happening[] = [
  // It was held.
  { stems: /held|conven|gather|chair|mediat|attend/, words: /met|sat|host|hosted/ },
  {
    stems: /happen|occurr|conduct|organis|organiz/,
    words: /carried out|brought about|brought together|acted|used/,
  },
  { stems: /planned|scheduled/, words: /supposed to/ },
  {
    words: /took|taken|take|takes/,
    not: /photo|picture|part|note|step|issue|oath|office|control|refuge|leave|over|to/,
  },
  {
    words: /came|come|comes/,
    not: /from|across|home|under|with|for|to know|to light|to power|to hear/,
  },
  { words: /led/, not: /to/ },
  { words: /followed|follows/, not: /a|an|the|its|his|her/, isActive: true },
  { words: /spoke/, not: /about|of|to/ },
  // It began.
  {
    stems: /began|begin|begun|start|launch|open|erupt/,
    words: /broke out|broken out|broke off|broken off/,
  },
  { stems: /establish|found|creat|inaugurat|erect/, words: /formed|set up|sets up|set in|set out/ },
  { stems: /install|instal|deploy|enter/, words: /put up|put in|put into|put out|put forward|laid/ },
  // It went on.
  {
    stems: /continu/,
    words: /lasted|lasts|went on|went up|went ahead|went into|went in|went out|went through|went live/,
  },
  {
    words:
      /goes on|goes up|goes into|go on|go up|go into|gone on|gone up|gone into|gone dark|goes dark|go dark/,
  },
  { words: /ran|runs/, not: /a|an|the|out|into|away|over|for|to|against|off|short|by|on|from/ },
  { words: /went dark|went off|went down|went home|went back|go back to|goes back to|gone back to/ },
  { words: /stood|stand|stands|remained|remains|stayed|stays|kept/ },
  // It ended.
  { stems: /finish|conclud|complet|ceas|expir|stopp|halt|lift/, words: /ended|ends/ },
  { stems: /suspend|interrupt|disrupt|sever|clos|block|unblock|dissolv|abolish/, words: /cut|shut/ },
  { stems: /restor|resum|reopen|renew|replac/ },
  // It was said, written or agreed, and is there since.
  {
    stems: /sign|adopt|issu|submit|lodg|deliver/,
    words: /filed|handed down|handed over|read out|drew up|dated|dates/,
  },
  {
    stems: /accept|approv|grant|order|decid|pronounc/,
    words: /agreed|agrees|ruled|rules|voted|rendered/,
  },
  { stems: /indicat|reaffirm|affirm|declin|invit/, words: /notified|applied|applies|asked|fixed|sent/ },
  { stems: /reach/, not: /press|public|media|news/ },
  { words: /passed/ },
  { words: /gave|given/, not: /up|away|back|way|evidence|interview/ },
  // Somebody or something came, went, or was moved.
  { stems: /arriv|depart|withdr|evacuat/, words: /left|fled|turned to/ },
  {
    stems: /elect|appoint|dismiss|remov|detain|arrest|exchang|seiz|captur|conquer/,
    words: /sacked|chose|freed/,
  },
  {
    words:
      /lost his post|lost his seat|lost his office|lost his job|lost her post|lost her seat|lost her office|lost her job/,
  },
  // Somebody came to harm.
  {
    isHarm: true,
    stems: /kill|wound|perish/,
    words: /shot|died|dies|lost their lives|lost his life|lost her life/,
  },
  { stems: /attack|collid|explod/, words: /fired|fought|raged|shelled|hit|struck|blew up|blown up/ },
  { stems: /halv/, words: /fell|falls|fallen/ },
];

/** Whether what begins with a verb tells that something came about. @param isPassive behind a form of "to be" */
export function isHappening(words: string, isPassive: boolean): boolean {
  return (isPassive ? passive : all).test(words);
}

/** Whether what begins with a verb tells that somebody came to harm. */
export function isHarm(words: string): boolean {
  return harm.test(words);
}

const all = patternOf(rows);
const harm = patternOf(rows.filter((row) => row.isHarm === true));
const passive = patternOf(rows.filter(({ isActive }) => isActive !== true));

function patternOf(some: readonly Happening[]): RegExp {
  const forms = some.map(({ stems, words, not }) => {
    const either = [
      ...(stems === undefined ? [] : [`(?:${stems.source})\\p{Ll}*`]),
      ...(words === undefined ? [] : [words.source]),
    ];
    const other = not === undefined ? '' : String.raw`(?! (?:(?:an?|the) )?(?:${not.source})(?!\p{L}))`;
    return String.raw`(?:${either.join('|')})(?!\p{L})${other}`;
  });
  return new RegExp(`^(?:${forms.join('|')})`, 'u');
}
