/** A change that is met this often in one file of tests goes round for ever: it fails, long before its time is over. */
const most = 10_000_000;

const stryker = (globalThis as { __stryker__?: { hitLimit?: number } }).__stryker__;
if (stryker !== undefined) stryker.hitLimit = most;
