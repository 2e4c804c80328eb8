/** The blocks of words that can be cited, in the order of the page. */
export function blocksIn(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('[data-cite-as] [data-words], [data-cite-as] .passage > .text')];
}
