import type { LinkSource } from '../../lib/checks/check-sources';
import type { ContentKind } from '../../lib/links/find/found-link';

/** A file as something to look for links in. It is read when its turn comes. */
export function fileSource(file: File): LinkSource {
  return {
    name: file.name,
    size: file.size,
    read: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

/** What was pasted or dropped as text. @param kind where the clipboard says it. */
export function textSource(text: string, kind?: ContentKind): LinkSource {
  const content = new TextEncoder().encode(text);
  return {
    size: content.length,
    read: async () => content,
    ...(kind !== undefined && { kind }),
  };
}

/** What is dragged or pasted: its files, else its HTML where that holds links, else its text. */
export function transferredSources(data: DataTransfer | null): readonly LinkSource[] {
  if (data === null) return [];
  if (data.files.length > 0) return [...data.files].map(fileSource);
  const html = linkedHtml(data);
  if (html !== undefined) return [textSource(html, 'html')];
  const text = data.getData('text/plain');
  return text === '' ? [] : [textSource(text)];
}

/** The HTML behind a text, where its links may lead elsewhere than the text says. */
export function linkedHtml(data: DataTransfer | null): string | undefined {
  const html = data?.getData('text/html') ?? '';
  return /\bhref\s*=/i.test(html) ? html : undefined;
}
