const reported = new Set<string>();

/**
 * Reports a programming error once, to the console, without any page content.
 * @param where the script or message it happened in.
 */
export function reportError(where: string, error: unknown): void {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error';
  const line = `[Consent Lens] ${where}: ${text}`;
  if (reported.has(line)) return;
  reported.add(line);
  // biome-ignore lint/suspicious/noConsole: this is the one place that may
  console.error(line);
}
