import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { askFirst } from './ask-first.ts';

/** A page with a form, of which it is told what it sent. */
function opened(isThere: () => Promise<boolean>) {
  const { window } = new JSDOM(
    '<link rel="stylesheet" href="http://localhost/key/review.css"><div data-unreachable tabindex="-1" hidden>Nothing was sent</div><form method="post"><input name="title"><button name="act" value="set">Save</button></form><form id="find"><button>Find</button></form>',
    { runScripts: 'outside-only', url: 'http://localhost/key/' },
  );
  const asked: string[] = [];
  const sent: string[] = [];
  Object.assign(window, {
    fetch: async (address: string, { method }: RequestInit) => {
      asked.push(`${method} ${address}`);
      return { ok: await isThere() };
    },
  });
  window.eval(`(${askFirst.toString()})()`);
  // Behind the script: what it lets through is sent.
  window.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) sent.push((event.submitter as HTMLButtonElement).value);
    event.preventDefault();
  });
  const { document } = window;
  return {
    asked,
    sent,
    document,
    told: document.querySelector<HTMLElement>('[data-unreachable]')!,
    field: document.querySelector('input')!,
    save: document.querySelector<HTMLButtonElement>('form button')!,
    find: document.querySelector<HTMLButtonElement>('#find button')!,
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('a form is sent, with its button, when the server answers', async () => {
  const { asked, sent, save, told } = opened(() => Promise.resolve(true));
  save.click();
  save.click();
  expect(sent).toEqual([]);
  await settled();
  expect(asked).toEqual(['HEAD http://localhost/key/review.css']);
  expect(sent).toEqual(['set']);
  expect(told.hidden).toBe(true);
});

test.each([
  ['is gone', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['is another', () => Promise.resolve(false)],
])('nothing is sent to a server that %s, and what was entered stays', async (_, isThere) => {
  const { sent, save, told, field, document } = opened(isThere);
  field.value = 'The talks at Oram';
  save.click();
  await settled();
  expect(sent).toEqual([]);
  expect([told.hidden, document.activeElement, field.value]).toEqual([false, told, 'The talks at Oram']);
  save.click();
  await settled();
  expect(sent).toEqual([]);
});

test('a server that is there again is sent to', async () => {
  const answers = [false, true];
  const { sent, save, told } = opened(() => Promise.resolve(answers.shift() === true));
  save.click();
  await settled();
  save.click();
  await settled();
  expect(sent).toEqual(['set']);
  expect(told.hidden).toBe(true);
});

test('a form that only asks is sent as ever', async () => {
  const { asked, sent, find } = opened(() => Promise.resolve(false));
  find.click();
  await settled();
  expect([asked, sent]).toEqual([[], ['']]);
});
