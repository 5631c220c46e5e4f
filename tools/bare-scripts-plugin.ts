import type { Plugin } from 'vite';

/**
 * Starts some unlisted scripts without the wrapper that WXT puts around them. In a production build it does
 * nothing, and it has more than half as many bytes as the smallest of our scripts may have.
 * @param names of files in `entrypoints/`, without their ending. Beside the default export, which WXT reads its
 * options from, such a file exports `main`, which is handed the window.
 */
export function bareScripts(names: readonly string[]): Plugin {
  const wrapper = new RegExp(
    `virtual:wxt-unlisted-script-entrypoint\\?(.+/(?:${names.join('|')})\\.ts)$`,
  );
  return {
    name: 'bare-scripts',
    enforce: 'pre',
    transform(_, id) {
      const entry = wrapper.exec(id)?.[1];
      return entry && `import { main } from ${JSON.stringify(entry)};\nmain(self);`;
    },
  };
}
