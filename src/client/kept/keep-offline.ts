import { offlineWords as words } from '../../words/chapters/offline.ts';
import { say } from '../../words/say.ts';
import { need } from '../shared/dom.ts';
import { scriptAddresses } from '../shared/script-addresses.ts';

// The policy of the page that this stands on knows this name alone.
const workerAddress = scriptAddresses('attested-worker');
const digitsTold = 8;

/** Has the site kept on this device for reading without a connection, and taken off it again, when a reader asks for it. */
export class KeepOffline extends HTMLElement {
  connectedCallback(): void {
    if (!('serviceWorker' in navigator) || !('caches' in globalThis)) {
      this.#say(words.cannotKeep);
      return;
    }
    this.#button('keep').addEventListener('click', () => void this.#keep());
    this.#button('forget').addEventListener('click', () => void this.#forget());
    // Where pages may store nothing, a browser refuses to tell what is kept.
    void this.#show().catch(() => this.#say(words.cannotKeep));
  }

  get #root(): string {
    return new URL(this.dataset['base'] ?? '/', location.href).href;
  }

  async #keep(): Promise<void> {
    this.#button('keep').disabled = true;
    this.#say(words.keeping);
    try {
      const address = `${this.#root}offline-worker.js`;
      await navigator.serviceWorker.register(workerAddress(address), { updateViaCache: 'none' });
      const { active } = await navigator.serviceWorker.ready;
      if (active === null || !(await keptBy(active, this.#here()))) throw new Error('not all was kept');
      await this.#show();
    } catch (error) {
      this.#say(isRefused(error) ? words.cannotKeep : words.notKept);
    } finally {
      this.#button('keep').disabled = false;
    }
  }

  /** This page, and what it has loaded: the worker was not there yet. */
  #here(): readonly string[] {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    return [location.href, ...loaded].filter((address) => address.startsWith(this.#root));
  }

  async #forget(): Promise<void> {
    const registration = await navigator.serviceWorker.getRegistration(this.#root);
    await registration?.unregister();
    for (const name of await this.#caches()) await caches.delete(name);
    await this.#show();
    this.#say(words.forgotten);
  }

  async #caches(): Promise<readonly string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(`kept ${this.#root} `));
  }

  async #show(): Promise<void> {
    const [name] = await this.#caches();
    this.#button('keep').hidden = name !== undefined;
    this.#button('forget').hidden = name === undefined;
    if (name === undefined) return;
    const kept = await (await caches.open(name)).keys();
    const count = kept.filter(({ url }) => url.endsWith('/')).length;
    this.#say(say(words.keptHere, { count, state: name.slice(-64, digitsTold - 64) }));
  }

  #button(name: string): HTMLButtonElement {
    return need(this, `button[name="${name}"]`);
  }

  #say(sentence: string): void {
    need(this, '[role="status"]').textContent = sentence;
  }
}

// What is wrong then is the browser's settings, and no connection.
function isRefused(error: unknown): boolean {
  return error instanceof DOMException && ['SecurityError', 'NotAllowedError'].includes(error.name);
}

function keptBy(worker: ServiceWorker, addresses: readonly string[]): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((told) => {
    port1.addEventListener('message', ({ data }) => told(data === true));
    port1.start();
    worker.postMessage(addresses, [port2]);
  });
}
