import ts from 'typescript';
import { exists, filesIn, isModule, textOf } from './files';

/** One import as it is written. `typeOnly`: it is gone once the code is built. */
export type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

/** The syntax tree of a file. */
export function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
}

/** Every node of a tree, in order. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** Every import of a file: static, re-exported, dynamic, by pattern, and of types alone. */
export function importsOf(path: string): Import[] {
  return [...nodesOf(parse(path))].flatMap((node) => {
    const pattern = patternOf(node);
    if (pattern !== undefined) return matching(path, pattern);
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

/** What `import.meta.glob` is called with; one that is put together counts as one that leads anywhere. */
function patternOf(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'import.meta.glob') return;
  const [pattern] = node.arguments;
  return pattern && ts.isStringLiteral(pattern) ? pattern.text : '*';
}

/** The files that a pattern such as `./languages/*.json` takes in. */
function matching(from: string, pattern: string): Import[] {
  const [folder = '', end] = resolve(from, pattern).split('*');
  if (end === undefined || folder === '') return [{ from, to: '*', typeOnly: false }];
  return filesIn(folder.replace(/\/$/, ''))
    .filter((path) => path.endsWith(end))
    .map((to) => ({ from, to, typeOnly: false }));
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
    (end) => isModule(path + end) && exists(path + end),
  );
  return path + (found ?? '') + search;
}
