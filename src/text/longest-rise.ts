/** The places of a longest part of some different numbers that rises, in order: in n log n steps. */
export function longestRise(numbers: readonly number[]): readonly number[] {
  // At each length the place of the lowest number that a rise of this length ends with, and of each place the one before.
  const ends: number[] = [];
  const before: number[] = [];
  const at = (length: number) => ends[length] ?? -1;
  for (const [place, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[at(middle)] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before[place] = at(low - 1);
    ends[low] = place;
  }
  const rise: number[] = [];
  for (let place = at(ends.length - 1); place >= 0; place = before[place] ?? -1) rise.push(place);
  return rise.reverse();
}
