/**
 * The same answer for the same key, asked for once; of more than `most` the oldest is forgotten. A failure is not kept:
 * the next time may do better.
 */
export function kept<K, T>(ask: (key: K) => Promise<T>, most = Infinity): (key: K) => Promise<T> {
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
