import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CODE = /\.(?:ts|tsx|mjs|js)$/;

/** One import as it is written. `typeOnly`: it is gone once the code is built. */
export type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

/** Every file below a folder, as paths from the top of the repository. */
export function filesIn(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(ROOT + folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length).replaceAll('\\', '/'))
      .sort(),
  );
}

export const isCode = (path: string): boolean => CODE.test(path) && !path.endsWith('.d.ts');

/** What the extension is made of. */
export const SHIPPED: readonly string[] = filesIn('entrypoints', 'components', 'lib').filter(
  isCode,
);

export function textOf(path: string): string {
  return readFileSync(ROOT + path, 'utf8');
}

export function linesOf(path: string): number {
  return textOf(path).replace(/\n$/, '').split('\n').length;
}

/** The syntax tree of a file. */
export function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
}

/** Every node of a tree, in order. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** Every import of a file: static, re-exported, dynamic, and of types alone. */
export function importsOf(path: string): Import[] {
  return [...nodesOf(parse(path))].flatMap((node) => {
    const found = specifierOf(node);
    return found === undefined ? [] : [{ from: path, ...found, to: resolve(path, found.to) }];
  });
}

function specifierOf(node: ts.Node): Omit<Import, 'from'> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { to: node.moduleSpecifier.text, typeOnly: isTypeImport(node.importClause) };
  }
  if (
    ts.isExportDeclaration(node) &&
    node.moduleSpecifier &&
    ts.isStringLiteral(node.moduleSpecifier)
  ) {
    return { to: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { to: node.argument.literal.getText().slice(1, -1), typeOnly: true };
  }
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return;
  const [target] = node.arguments;
  // An address that is put together cannot be followed, so it counts as one that leads anywhere.
  return { to: target && ts.isStringLiteral(target) ? target.text : '*', typeOnly: false };
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

/** A path from the top of the repository with its query, or the name of a package as it is. */
function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const { pathname, search } = new URL(specifier, `file:///${from}`);
  const path = pathname.slice(1);
  const found = ['', '.ts', '.tsx', '.d.ts'].find(
    (end) => CODE.test(path + end) && existsSync(ROOT + path + end),
  );
  return path + (found ?? '') + search;
}
