/** Why there is nothing to search. `no-index`: the site was not built; `unreachable`: a file could not be had. */
export class SearchUnavailable extends Error {
  readonly reason: 'no-index' | 'unreachable';

  constructor(reason: SearchUnavailable['reason'], options?: ErrorOptions) {
    super(`search unavailable: ${reason}`, options);
    this.name = 'SearchUnavailable';
    this.reason = reason;
  }
}
