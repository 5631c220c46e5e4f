const addresses = new Map<string, string>();

/**
 * Gives a file of the page an address from which a link saves it; the one before it of the same kind is given up.
 * @param kind what the file is, and its type: `text/plain`.
 */
export function fileAddress(kind: string, content: string): string {
  const before = addresses.get(kind);
  if (before !== undefined) URL.revokeObjectURL(before);
  const address = URL.createObjectURL(new Blob([content], { type: kind }));
  addresses.set(kind, address);
  return address;
}
