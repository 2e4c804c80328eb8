/**
 * Whether systems and programs leave files of that name in folders: `Thumbs.db`, `desktop.ini`, `~$letter.docx`,
 * `letter.txt~`, and what begins with a dot, such as `.DS_Store`.
 */
export function isLitter(name: string): boolean {
  const file = name.split('/').at(-1) ?? '';
  return name.split('/').some((part) => part.startsWith('.')) || litter.test(file);
}

const litter =
  /^(?:thumbs\.db(?::encryptable)?|ehthumbs(?:_vista)?\.db|desktop\.ini|icon\r|~\$.*|~wrl\d+\.tmp|\.~lock\..*|#.*#|.*~|.*\.(?:tmp|temp|bak|swp|swo|part|crdownload|lnk))$/i;
