import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { SHIPPED } from './files';
import { nodesOf, parse } from './syntax';

const PURE =
  /^lib\/(?:domain|data|links|portal|requests|checks|roles|permissions|partners|policy|reports|graph|offers|sheets|pages|diagnosis|imports)\//;

/** Names that mean the page, the browser, the clock, chance or the network wherever they stand alone. */
const GLOBALS = new Set([
  ...['document', 'window', 'self', 'globalThis', 'location', 'navigator', 'history'],
  ...['browser', 'chrome', 'localStorage', 'sessionStorage', 'indexedDB', 'caches'],
  ...['performance', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'process', 'console'],
  ...['DOMParser', 'MutationObserver', 'getComputedStyle'],
]);
const CALLS = /^(?:Date\.now|Math\.random|crypto\.\w+|new Date\(\)|Date\(\))$/;

/** Whether a name stands for a variable, and is no member, key or type. */
function isVariable(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name !== node;
  if (ts.isPropertyAssignment(parent)) return parent.name !== node;
  return !ts.isTypeNode(parent) && !ts.isTypeElement(parent) && !ts.isQualifiedName(parent);
}

function impureNames(path: string): string[] {
  return [...nodesOf(parse(path))]
    .filter((node) => (isVariable(node) ? GLOBALS.has(node.text) : isImpureCall(node)))
    .map((node) => `${path}: ${node.getText()}`);
}

function isImpureCall(node: ts.Node): boolean {
  return (
    (ts.isPropertyAccessExpression(node) ||
      ts.isNewExpression(node) ||
      ts.isCallExpression(node)) &&
    CALLS.test(node.getText())
  );
}

describe('the core', () => {
  const files = SHIPPED.filter((path) => PURE.test(path));

  test('is most of the extension', () => {
    expect(files.length).toBeGreaterThan(60);
  });

  test('names no page, browser, clock, chance or network of its own', () => {
    expect(files.flatMap(impureNames)).toEqual([]);
  });

  test('is told from what is not: the rule sees the clock and the browser where they are', () => {
    expect(impureNames('entrypoints/popup/main.tsx').map((found) => found.split(': ')[1])).toEqual(
      expect.arrayContaining(['browser', 'document', 'Date.now']),
    );
    expect(impureNames('entrypoints/background.ts')).toContain(
      'entrypoints/background.ts: new Date()',
    );
  });
});
