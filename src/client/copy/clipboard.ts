/** Texts of one thing by their type: "text/plain", "text/html". */
export type Copied = Readonly<Record<string, string>>;

/**
 * Puts texts on the clipboard in one go. Pages that are opened from a folder have no asynchronous clipboard: the copying
 * that the browser would do itself is filled with them there.
 *
 * @returns whether the browser took them
 */
export async function copyTexts(texts: Copied): Promise<boolean> {
  try {
    const items = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(items))]);
    return true;
  } catch {
    return copyByCommand(texts);
  }
}

function copyByCommand(texts: Copied): boolean {
  // Some browsers say that they copied though they asked for nothing to copy.
  let isFilled = false;
  const fillIn = (event: ClipboardEvent) => {
    isFilled = event.clipboardData !== null;
    for (const [type, text] of Object.entries(texts)) event.clipboardData?.setData(type, text);
    event.preventDefault();
  };
  document.addEventListener('copy', fillIn, { once: true });
  try {
    return document.execCommand('copy') && isFilled;
  } finally {
    document.removeEventListener('copy', fillIn);
  }
}
