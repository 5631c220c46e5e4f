/** What the tasks are called in each language that the extension speaks. */
type Titles = Readonly<Record<string, { readonly title: string } | undefined>>;

// Of the locales only this part goes into the bundle.
const FILES = import.meta.glob<Titles>('../../locales/*.json', { eager: true, import: 'task' });

/**
 * A task's title in the language of a message; in English where the extension does not speak that language.
 * @returns undefined where no task has that id.
 */
export function taskTitle(language: string, id: string): string | undefined {
  const key = id.replaceAll('-', '_');
  const titles = FILES[`../../locales/${language}.json`] ?? FILES['../../locales/en.json'];
  return titles?.[key]?.title;
}
