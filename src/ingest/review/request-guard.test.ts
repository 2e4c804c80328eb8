import { describe, expect, test } from 'vitest';
import { guard, type GuardedRequest } from './request-guard.ts';

const token = 'k3y';
const asked: GuardedRequest = {
  method: 'GET',
  target: '/k3y/documents/a.mdx/?at=b',
  host: '127.0.0.1:4000',
  origin: undefined,
  contentType: undefined,
};
const posted: GuardedRequest = {
  ...asked,
  method: 'POST',
  origin: 'http://127.0.0.1:4000',
  contentType: 'application/x-www-form-urlencoded; charset=utf-8',
};
const own = { host: 'localhost:4000', origin: 'http://localhost:4000' };

describe('is let in', () => {
  test.each<[string, GuardedRequest]>([
    ['a page', asked],
    ['a head', { ...asked, method: 'HEAD' }],
    ['a form', posted],
    ['the other name of this machine', { ...posted, ...own }],
  ])('%s', (_, request) => {
    expect(guard(request, token, 4000)).toMatchObject({ kind: 'passed', steps: ['documents', 'a.mdx', ''] });
  });

  test('a path that climbs, as steps that nothing is called by', () => {
    const passed = guard({ ...asked, target: '/k3y/..%2f..%2Fetc%2fpasswd/%00' }, token, 4000);
    expect(passed).toMatchObject({ steps: ['../../etc/passwd', '\0'] });
  });
});

describe('is refused', () => {
  test.each<[string, Partial<GuardedRequest>, number]>([
    ['a name that was led to this machine', { host: 'evil.example:4000' }, 421],
    ['another port', { host: '127.0.0.1:4001' }, 421],
    ['no host', { host: undefined }, 421],
    ['no token', { target: '/' }, 404],
    ['a token that is not whole', { target: '/k3/documents/' }, 404],
    ['a token that is too long', { target: '/k3y3/' }, 404],
    ['a whole address', { target: 'http://127.0.0.1:4000/k3y/' }, 404],
    ['a path that is not written right', { target: '/k3y/%E0%A4%A' }, 404],
    ['another method', { method: 'DELETE' }, 405],
    ['a form without an origin', { ...posted, origin: undefined }, 403],
    ['a form of another site', { ...posted, origin: 'https://evil.example' }, 403],
    ['a form of a hidden origin', { ...posted, origin: 'null' }, 403],
    ['a form of another port', { ...posted, origin: 'http://127.0.0.1:4001' }, 403],
    ['what is no form', { ...posted, contentType: 'text/plain' }, 415],
    ['what says nothing of itself', { ...posted, contentType: undefined }, 415],
  ])('%s', (_, change, status) => {
    expect(guard({ ...asked, ...change }, token, 4000)).toEqual({ kind: 'refused', status });
  });
});
