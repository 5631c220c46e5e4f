import axe from 'axe-core';

/**
 * Looks for what a screen reader or a keyboard could not use. Rules that need a layout are left out: there
 * is none without a browser. What is folded in `<details>` is opened first.
 * @returns each fault as `rule: where`; none is what is wanted.
 */
export async function accessibilityFaults(root: Element): Promise<string[]> {
  for (const details of root.querySelectorAll('details')) details.open = true;
  const { violations } = await axe.run(root, {
    preload: false,
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
