import { basename } from 'node:path';
import ts from 'typescript';
import { SHIPPED } from './files';
import { nodesOf, parse } from './syntax';

/** A key as the source names it: whole, or with `*` where something is put in, and how many values it gets. */
export type NamedKey = {
  readonly key: string;
  readonly file: string;
  /** Undefined where the values are handed on from elsewhere. */
  readonly values?: number;
};

const FAMILY =
  /^(?:extension|headline|finding|panel|plan|advice|prepared|diagnosis|popup|refresh|links|access|app|verdict|workbench|workload|role_set|power|area|task|role)\.\S+$/;

const TREES = SHIPPED.map((path) => [path, parse(path)] as const);

/** Every sentence that the source names, in code and under `finding(…)` in the checks. */
export function namedKeys(): NamedKey[] {
  return TREES.flatMap(([file, tree]) =>
    [...nodesOf(tree)].flatMap((node) => {
      const key = keyOf(node, file);
      if (key === undefined) return [];
      return [{ key, file, ...valuesGiven(node) }];
    }),
  );
}

/** The members of a union of words that a file declares. */
export function unionMembers(path: string, name: string): string[] {
  const found = [...nodesOf(parse(path))].find(
    (node) => ts.isTypeAliasDeclaration(node) && node.name.text === name,
  );
  return [...(found === undefined ? [] : nodesOf(found))]
    .filter(ts.isStringLiteral)
    .map(({ text }) => text);
}

/** The first arguments of all calls of a function, where they are words. @param where in these files only. */
export function wordsGivenTo(name: string, where = /./): string[] {
  return TREES.filter(([file]) => where.test(file)).flatMap(([, tree]) =>
    [...nodesOf(tree)].flatMap((node) => {
      if (!ts.isCallExpression(node) || node.expression.getText() !== name) return [];
      const [first] = node.arguments;
      return first !== undefined && ts.isStringLiteral(first) ? [first.text] : [];
    }),
  );
}

function keyOf(node: ts.Node, file: string): string | undefined {
  const pattern = patternOf(node);
  if (pattern === undefined) return undefined;
  const ofFinding = isFirstOf(node, ['finding']) || isOwnFinding(pattern, file);
  const key = ofFinding ? `finding.${pattern}` : pattern;
  return FAMILY.test(key) ? key.replaceAll('-', '_') : undefined;
}

/** Whether a word in a check's file is one of its findings: the file's name, a dot, which one. */
function isOwnFinding(word: string, file: string): boolean {
  return file.startsWith('lib/checks/') && word.startsWith(`${basename(file, '.ts')}.`);
}

/** The text of a literal; what a template puts in becomes `*`. */
function patternOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join('');
}

/** Whether a node is what one of these functions is called with first. */
function isFirstOf(node: ts.Node, names: readonly string[]): boolean {
  const { parent } = node;
  return (
    ts.isCallExpression(parent) &&
    parent.arguments[0] === node &&
    names.includes(parent.expression.getText())
  );
}

function valuesGiven(node: ts.Node): { values?: number } {
  const call = node.parent;
  if (!ts.isCallExpression(call)) return {};
  const [, second, , ...rest] = call.arguments;
  if (isFirstOf(node, ['finding'])) {
    return rest.some(ts.isSpreadElement) ? {} : { values: rest.length };
  }
  if (!isFirstOf(node, ['text', 'translate'])) return {};
  if (second === undefined) return { values: 0 };
  return ts.isArrayLiteralExpression(second) ? { values: second.elements.length } : {};
}
