/**
 * Copies text after a click.
 * @returns false when the browser or the page's policy forbids it; the caller then shows the text.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
