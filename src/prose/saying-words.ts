// English words by which something is given to whoever says it. Patterns, not sentences.

const verbs = [
  'sa(?:id|ys?|ying)|wr(?:ote|ites?|itten)|t(?:old|ells?)|call(?:ed|s)|stat(?:ed|es)|declar(?:ed|es)|announc(?:ed|es)|claim(?:ed|s)',
  'describ(?:ed|es)|sp(?:oke|eaks?)|nam(?:ed|es)|term(?:ed|s)|dubb(?:ed)|labell?(?:ed)|argu(?:ed|es)|insist(?:ed|s)|warn(?:ed|s)',
  'repli(?:ed|es)|answer(?:ed|s)|demand(?:ed|s)|add(?:ed|s)|ask(?:ed|s)|urg(?:ed|es)|vow(?:ed|s)|promis(?:ed|es)|threaten(?:ed|s)',
  'not(?:ed|es)|pledg(?:ed|es)|complain(?:ed|s)|condemn(?:ed|s)|denounc(?:ed|es)|den(?:ied|ies)|reject(?:ed|s)|hail(?:ed|s)|prais(?:ed|es)',
  'admitt?(?:ed|s)|acknowledg(?:ed|es)|confirm(?:ed|s)|conced(?:ed|es)|remark(?:ed|s)|comment(?:ed|s)|explain(?:ed|s)|stress(?:ed|es)',
  'emphasi[sz](?:ed|es)|underlin(?:ed|es)|reiterat(?:ed|es)|repeat(?:ed|s)|tweet(?:ed|s)|put it|order(?:ed|s)|suggest(?:ed|s)|maintain(?:ed|s)',
  'assert(?:ed|s)|alleg(?:ed|es)|accus(?:ed|es)|agre(?:ed|es)|appeal(?:ed|s)|invok(?:ed|es)|us(?:ed|es) the|quoted as|criticis(?:ed|es)|put forward',
  '(?:held|ruled|found|observed|considered|concluded|determined|judged|recalled)(?= (?:also |then |later |further )?that)|recogni[sz](?:ed|es)(?= that)',
  'dismiss(?:ed|es)|brush(?:ed|es)|brand(?:ed|s)|decri(?:ed|es)|slamm?(?:ed|s)|blast(?:ed|s)|lament(?:ed|s)|mock(?:ed|s)|defend(?:ed|s)|justifi(?:ed|es)',
  'portray(?:ed|s)|characteri[sz](?:ed|es)|referr?(?:ed|s)|present(?:ed|s)|liken(?:ed|s)|compar(?:ed|es)|proclaim(?:ed|s)|boast(?:ed|s)|counter(?:ed|s)',
  'retort(?:ed|s)|respond(?:ed|s)|caution(?:ed|s)|contend(?:ed|s)|testifi(?:ed|es)|predict(?:ed|s)|welcom(?:ed|es)|hop(?:ed|es)|believ(?:ed|es)|propos(?:ed|es)',
].join('|');

/** What whoever says something does. */
export const said = new RegExp(`(?<![\\p{L}-])(?:${verbs})(?![\\p{L}-])`, 'giu');

const led =
  /said|says|wrote|stated|declared|announced|claimed|argued|insisted|warned|replied|answered|added|in the words of|according to|words (?:by|of)/;
const made =
  /(?:statement|letter|speech|answer|reply|note|remarks?|called|described|termed|dubbed|labell?ed|denounced|condemned|quoted|put|named|told) by|as told by/;
const offices = /(?:\p{L}+ ){1,5}(?:of |for )(?:the )?|(?:\p{L}+ ){0,3}(?:president|minister|spokes\p{L}+) /u;

/** Whatever stands directly behind it says something: "said A", "according to the ministry of A". */
export const saidBefore = new RegExp(
  `(?:(?<![\\p{L}-])(?:${led.source}|${made.source})|^\\s*(?:by|[(\\u2013\\u2014-])) ?(?:the )?(?:${offices.source})?$`,
  'iu',
);

/** Whoever is named before it is spoken to, or of: "was told". */
export const passive = /\b(?:was|were|been|being|is|are)(?: \p{L}+ly)?\s*$/u;

/** "For A, it was ..." */
export const viewOf = { before: /(?:^|[;,])\s*(?:for|to) (?:the )?$/i, behind: /^,/ };

/** Of whose words something is: "A's words". */
export const saidNouns =
  /^['\u2019]s? (?:\p{L}+ ){0,2}(?:words?|phrases?|statements?|remarks?|claims?|accounts?|letters?|speech|answer|reply|terms?|warnings?|calls?|demands?|messages?|versions?|view)(?![\p{L}-])/iu;
