/**
 * What the review page does by key, as far as forms do not do it themselves. Keys that are letters act only while the
 * focus is on an event, and never in a field. It runs in the browser, from the text that Node has of it, and refers to
 * nothing outside itself.
 */
export function reviewKeys(): void {
  const told = document.querySelector<HTMLElement>('[data-keys]');
  if (told !== null) told.hidden = false;
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return;
    if (target.matches('input, select, textarea')) return;
    const current = target.closest('[data-event]');
    if (current === null) return;
    const pressed = key.toLowerCase();
    if (pressed === 'j' || pressed === 'k') {
      const all = [...document.querySelectorAll('[data-event]')];
      const next = all[all.indexOf(current) + (pressed === 'j' ? 1 : -1)];
      next?.querySelector<HTMLElement>('h3')?.focus();
      event.preventDefault();
      return;
    }
    const control = [...current.querySelectorAll<HTMLElement>('[data-key]')].find(
      (one) => one.dataset['key'] === pressed,
    );
    if (control === undefined || event.repeat) return;
    event.preventDefault();
    control.click();
  });
}
