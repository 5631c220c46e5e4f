/** Whether one text becomes the other by one letter more, less, changed or swapped with its neighbour. */
export function isOneEdit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  const [left, right] = [
    short.slice(start, short.length - end),
    long.slice(start, long.length - end),
  ];
  if (right.length <= 1) return right !== '';
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
