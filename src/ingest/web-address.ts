/** Whether a text is the address of a page, which leads to one and runs nothing. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}
