import { createHash, timingSafeEqual } from 'node:crypto';

/** What of a request is looked at before anything is done. */
export interface GuardedRequest {
  readonly method: string;
  /** The target as it was sent. */
  readonly target: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly contentType: string | undefined;
}

/** A request that is let in, with the steps of its path behind the token, or the status that it is refused with. */
export type Guarded =
  | { readonly kind: 'passed'; readonly steps: readonly string[]; readonly query: URLSearchParams }
  | { readonly kind: 'refused'; readonly status: 403 | 404 | 405 | 415 | 421 };

/**
 * Lets in who knows the token, from this machine, and by a form only from the page itself: a name that somebody else has
 * led to this machine (DNS rebinding) and a form of another site are refused. A path is steps to be looked up, and never
 * becomes the path of a file.
 */
export function guard(request: GuardedRequest, token: string, port: number): Guarded {
  const { method, target, host, origin, contentType } = request;
  if (host === undefined || !hostsOf(port).includes(host)) return { kind: 'refused', status: 421 };
  if (!['GET', 'HEAD', 'POST'].includes(method)) return { kind: 'refused', status: 405 };
  const [path = '', ...query] = target.split('?');
  const [root, key = '', ...steps] = path.split('/');
  if (root !== '' || !isSame(key, token)) return { kind: 'refused', status: 404 };
  if (method === 'POST') {
    if (origin !== `http://${host}`) return { kind: 'refused', status: 403 };
    if (!/^application\/x-www-form-urlencoded *(?:;|$)/i.test(contentType ?? ''))
      return { kind: 'refused', status: 415 };
  }
  try {
    return {
      kind: 'passed',
      steps: steps.map(decodeURIComponent),
      query: new URLSearchParams(query.join('?')),
    };
  } catch {
    return { kind: 'refused', status: 404 };
  }
}

function hostsOf(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}

// Takes as long for a token that is nearly right as for another.
function isSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => createHash('sha256').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
