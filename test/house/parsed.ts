// The compiler's own parser. Its interface is marked unstable: an update of the compiler may need a change here.
import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast'
import { API } from 'typescript/unstable/sync'
import { root, type Source, sourcesIn } from './sources.js'

/** A TypeScript file as the compiler itself parses it. */
export interface ParsedSource extends Source {
  readonly tree: SourceFile
}

/** The files below folders of the project, parsed. */
export function parsedIn(...folders: readonly string[]): ParsedSource[] {
  const api = new API({ cwd: root })
  try {
    const [opened] = api.updateSnapshot({ openProjects: [`${root}tsconfig.json`] }).getProjects()
    return folders.flatMap(sourcesIn).flatMap((source) => {
      const tree = opened?.program.getSourceFile(root + source.path)
      return tree === undefined ? [] : { ...source, tree }
    })
  } finally {
    api.close()
  }
}

/** Every node of a tree, parents first. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node
  const children: Node[] = []
  node.forEachChild((child) => {
    children.push(child)
  })
  for (const child of children) yield* nodesOf(child)
}

/** The line on which a node starts, from 1, and over how many it stands. */
export function linesOf({ text, tree }: ParsedSource, node: Node): { first: number; lines: number } {
  const start = node.getStart(tree)
  return { first: linesIn(text.slice(0, start)), lines: linesIn(text.slice(start, node.end)) }
}

function linesIn(text: string): number {
  return text.split('\n').length
}

const functions: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.FunctionExpression,
  SyntaxKind.MethodDeclaration,
  SyntaxKind.Constructor,
  SyntaxKind.GetAccessor,
  SyntaxKind.SetAccessor,
])

/** Whether a node is a function with a name or a body of its own; short arrows would only flatter the count. */
export function isFunction(node: Node): boolean {
  return functions.has(node.kind)
}

const types: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.TypeAliasDeclaration,
  SyntaxKind.ClassDeclaration,
  SyntaxKind.EnumDeclaration,
])

/** The names of the types, interfaces and classes that a file exports. */
export function exportedTypes({ text, tree }: ParsedSource): string[] {
  const names: string[] = []
  tree.forEachChild((node) => {
    const declared = text.slice(node.getStart(tree), node.end)
    const [, name] =
      /^export\s+(?:declare\s+|abstract\s+)*(?:interface|type|class|enum)\s+(\w+)/.exec(declared) ?? []
    if (types.has(node.kind) && name !== undefined) names.push(name)
  })
  return names
}
