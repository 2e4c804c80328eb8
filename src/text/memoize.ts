/**
 * Memoizes an asynchronous function by its argument. Of more than `most` answers the oldest is forgotten, and a failure
 * is not remembered: the next call may do better.
 */
export function memoizeAsync<K, T>(ask: (key: K) => Promise<T>, most = Infinity): (key: K) => Promise<T> {
  const answers = new Map<K, Promise<T>>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(key);
    answers.set(key, answer);
    for (const [oldest] of answers) if (answers.size > most) answers.delete(oldest);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

/** Memoizes a function by the object it is given, for as long as that object lives. */
export function memoizeByObject<K extends WeakKey, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}

/** Memoizes a function of a text; of more than `most` answers all are forgotten. */
export function memoizeByText<T>(make: (text: string) => T, most: number): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    if (made.size >= most) made.clear();
    made.set(text, value);
    return value;
  };
}
