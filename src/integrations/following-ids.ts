/** A page in Pagefind's list of what is indexed: its id, how many words it has, and an empty text. */
export type ListedPage = readonly [id: string, ...rest: unknown[]];

/**
 * Pages whose ids are left out where each is the next number, in base 36: they make up two thirds of a list that every
 * search for words loads. `followingIdsCode` puts them back.
 *
 * @throws Error when a page is not as Pagefind 1.6.0 writes it
 */
export function withoutFollowingIds(pages: readonly ListedPage[]): readonly ListedPage[] {
  let before = -1;
  return pages.map(([id, ...rest]) => {
    const [words, text] = rest;
    const number = parseInt(id, 36);
    if (rest.length !== 2 || !Number.isSafeInteger(words) || text !== '' || number.toString(36) !== id)
      throw new Error(`Pagefind’s list has a page of another form: ${JSON.stringify([id, ...rest])}`);
    const isNext = number === before + 1;
    before = number;
    return [isNext ? '' : id, ...rest];
  });
}

/**
 * A function for Pagefind's browser code, which takes its list as bytes of CBOR (RFC 8949) and gives it with all ids. A
 * length below 24 stands in the first byte of a value, a longer one in the 1, 2, 4 or 8 bytes behind it.
 */
export const followingIdsCode = `function withFollowingIds(list){
const more=(at)=>{const short=list[at]&31;return short<24?0:1<<(short-24);};
let at=2+(list[1]&31);
const size=more(at);
let left=size===0?list[at]&31:list.subarray(at+1,at+1+size).reduce((sum,byte)=>sum*256+byte,0);
at+=1+size;
const whole=[...list.subarray(0,at)];
let before=-1;
for(;left>0;left--){
const length=list[at+1]&31;
const id=length===0?(before+1).toString(36):String.fromCharCode(...list.subarray(at+2,at+2+length));
before=parseInt(id,36);
const words=at+2+length;
const next=words+1+more(words)+1;
whole.push(list[at],96+id.length);
for(const letter of id)whole.push(letter.charCodeAt(0));
for(at=words;at<next;at++)whole.push(list[at]);
}
const rest=list.subarray(at);
const bytes=new Uint8Array(whole.length+rest.length);
bytes.set(whole);
bytes.set(rest,whole.length);
return bytes;
}`;
