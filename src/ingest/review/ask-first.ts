/**
 * Asks whether the server is still there before a form is sent: a browser that sends one to nobody shows a page of its own
 * in the place of this one, and what was entered with it is gone. It runs in the browser, from the text that Node has of
 * it, and refers to nothing outside itself.
 */
export function askFirst(): void {
  const told = document.querySelector<HTMLElement>('[data-unreachable]');
  const asked = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.href;
  if (told === null || asked === undefined) return;
  let answered: HTMLFormElement | undefined;
  document.addEventListener('submit', (event) => {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return;
    if (form === answered) return;
    event.preventDefault();
    if (form.ariaBusy === 'true') return;
    form.ariaBusy = 'true';
    const isThere = fetch(asked, { method: 'HEAD', cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    );
    void isThere.then((ok) => {
      form.ariaBusy = null;
      told.hidden = ok;
      if (!ok) {
        told.focus();
        return;
      }
      answered = form;
      form.requestSubmit(submitter);
      answered = undefined;
    });
  });
}
