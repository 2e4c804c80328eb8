/** How a sentence begins that goes on about what the one before named: "they met", "it was opened", "the vote was held". */
export const spokenAgain =
  /^\s*(?:It|This|That|Its|Their|(?<who>They|He|She)|The (?<noun>\p{Ll}+)(?= (?:was|were|had been|took place|began|started|ended|lasted|came)\b))(?!\p{L})/u;
