import { expect, test } from '@playwright/test';

// An archive may have any name, and a reader letters of any size: what stands in the masthead never lies over anything.

test.use({ bypassCSP: true });

const names = ['The Records of the Cable Ferry Commission', 'Hafenverwaltungsgesellschaft'] as const;

for (const name of [undefined, ...names])
  for (const size of ['100%', '200%'])
    test(`${name ?? 'the name of the archive'} at letters of ${size} leaves room for the rest`, async ({
      page,
    }) => {
      await page.goto('about/');
      await page.evaluate(
        ([words, fontSize]) => {
          document.documentElement.style.fontSize = fontSize ?? '';
          const wordmark = document.querySelector('.wordmark > span');
          if (wordmark !== null && words !== undefined) wordmark.textContent = words;
        },
        [name, size],
      );
      for (const width of [320, 360, 768, 1100, 1440]) {
        await page.setViewportSize({ width, height: 700 });
        const faults = await page.evaluate(() => {
          const found: string[] = [];
          const parts = [
            ...document.querySelectorAll('body > header :is(.wordmark > span, nav li, summary)'),
          ].filter(
            (one) => one.checkVisibility() && one.closest('details:not([open]) > :not(summary)') === null,
          );
          const boxes = parts.map((one) => one.getBoundingClientRect());
          boxes.forEach((box, index) => {
            const name = parts[index]?.textContent.trim();
            if (box.left < 0 || box.right > innerWidth) found.push(`${name} is out of the window`);
            boxes.slice(index + 1).forEach((other, next) => {
              const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
              const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
              if (across > 1 && down > 1)
                found.push(`${name} lies over ${parts[index + 1 + next]?.textContent.trim()}`);
            });
          });
          return found;
        });
        expect(faults, `${width} px`).toEqual([]);
      }
    });
