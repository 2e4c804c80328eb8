const key = 'theme';

/**
 * Keeps the reader's choice of light or dark on the device. Without script the choice holds for the page
 * (`:has(:checked)`); this element only remembers it.
 */
export class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const stored = read();
    if (stored !== null) this.#show(stored);
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement) keep(event.target.value);
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.querySelector('details')?.removeAttribute('open');
    });
  }

  #show(theme: string): void {
    for (const input of this.querySelectorAll('input')) input.checked = input.value === theme;
  }
}

// Storage may be refused (private windows, strict settings): the choice then holds for the page alone.
function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(theme: string): void {
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    return;
  }
}
