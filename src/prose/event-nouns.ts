/** Nouns by which something that happened is meant, whatever it was. */
const happenings =
  /deal|talk|event|incident|decision|meeting|session|sitting|summit|encounter|agreement|accord|truce|order|ruling|verdict|judgment|attack|offensive|operation|assault|measure|move|step|vote|ballot|debate|visit|fighting|traffic|shooting|shot|fire|round|series/;
/** That it began, ended or was made: "the signing of [it]". */
const makings =
  /signing|signature|opening|closing|close|start|beginning|onset|outbreak|launch|end|conclusion|completion|lifting|adoption|approval|installation|establishment|erection|inauguration|introduction|creation|publication|release|announcement|issuing|delivery|proclamation|suspension|resumption|interruption|holding|passing|enactment|convening|eruption/;
/** A time of it. */
const times =
  /day|date|night|evening|morning|afternoon|noon|week|weekend|month|year|half|part|course|middle|midst|eve|hour|first|second|third|last/;
/** Who took part. */
const takers = /side|people|representative|member|delegation|leader|negotiator/;
const papers = /statement|declaration|document|text|letter/;

export const ofHappening = nounsOf(happenings, makings, times, takers, papers);
export const ofMaking = nounsOf(makings);

function nounsOf(...kinds: readonly RegExp[]): RegExp {
  return new RegExp(`^(?:${kinds.map(({ source }) => source).join('|')})s?$`, 'iu');
}
