import { scriptAddresses } from '../shared/script-addresses.ts';

// How scripts reach the site in the copy that is opened from a disk. There a browser lets no script read a file, so files
// are scripts that hand over what they hold; and a folder has no first page, so links name it.

interface Handed {
  readonly contents: string;
  readonly isBase64: boolean;
}

declare global {
  /** What the files of the copy call. `contents` is text, or bytes in base64. */
  var attestedFile: (path: string, contents: string, isBase64?: boolean) => void;
}

const base = import.meta.env.BASE_URL;
/** Where the copy lies: this script stands at its root. */
const root = new URL('.', (document.currentScript as HTMLScriptElement | null)?.src ?? location.href);
const firstPage = 'index.html';

const handed = new Map<string, Handed>();
globalThis.attestedFile = (path, contents, isBase64 = false) => {
  handed.set(path, { contents, isBase64 });
};

// The policy of the copy's pages knows this name alone.
const scriptAddress = scriptAddresses('attested-files');

export async function fetchFile(address: string): Promise<Response> {
  const { contents, isBase64 } = await loadFile(below(address).replace(/[?#].*$/, ''));
  return new Response(isBase64 ? bytesOf(contents) : contents);
}

/** Pages are not handed over: the copy would hold each of them twice. */
export const canReadPages = false;

/** On a disk nothing is far. */
export function loadAhead(): void {
  return;
}

export function linkTo(address: string): string {
  // What names a file of the copy already may begin like an address of the site.
  if (!address.startsWith(base) || address.startsWith(root.pathname)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(below(address)) ?? [];
  return root.href + (path === '' || path.endsWith('/') ? path + firstPage : path) + rest;
}

export function siteAddress(link: string): string {
  const { href } = new URL(link, location.href);
  if (!href.startsWith(root.href)) return link;
  return base + href.slice(root.href.length).replace(/(^|\/)index\.html(?=[?#]|$)/, '$1');
}

export function publicAddress(address: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return new URL(siteAddress(address), canonical ?? location.href).href;
}

async function loadFile(path: string): Promise<Handed> {
  const script = document.createElement('script');
  script.src = scriptAddress(new URL(`${path}.js`, root).href);
  await new Promise((loaded, failed) => {
    script.addEventListener('load', loaded);
    script.addEventListener('error', () => failed(new TypeError(`${path} is not in this copy`)));
    document.head.append(script);
  });
  script.remove();
  const file = handed.get(path);
  if (file === undefined) throw new TypeError(`${path} is cut`);
  handed.delete(path);
  return file;
}

function below(address: string): string {
  const path = address.startsWith(root.href) ? address.slice(root.href.length) : address;
  return path.startsWith(base) ? path.slice(base.length) : path;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
