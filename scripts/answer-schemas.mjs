// JSON Schemas of what `/v1` answers, from the types that its answer functions return. The compiler's interface is
// marked unstable: an update of the compiler may need a change here.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { SyntaxKind } from 'typescript/unstable/ast'
import { API, ObjectFlags, SignatureKind, SymbolFlags, TypeFlags } from 'typescript/unstable/sync'

/** `{ answers, schemas }`: the schema of each path's answer, and the named schemas that they refer to. */
export function answerSchemas(root) {
  const api = new API({ cwd: root })
  try {
    const [project] = api.updateSnapshot({ openProjects: [join(root, 'tsconfig.json')] }).getProjects()
    const schemas = new Schemas(project.checker)
    const folder = join(root, 'src', 'api')
    const answers = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => answersIn(project.program.getSourceFile(join(folder, name)), project.checker))
      .map(([path, type]) => [path, schemas.of(type)])
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return { answers: Object.fromEntries(answers), schemas: schemas.named() }
  } finally {
    api.close()
  }
}

/** The paths that stand in a file as `{ path: '...', answer: function }`, each with the type that is returned. */
function answersIn(file, checker) {
  const found = []
  const visit = (node) => {
    if (node.kind === SyntaxKind.ObjectLiteralExpression) {
      const value = (name) => node.properties.find((one) => one.name?.text === name)?.initializer
      const [path, answer] = [value('path'), value('answer')]
      if (path?.kind === SyntaxKind.StringLiteral && answer !== undefined)
        found.push([path.text, returned(checker.getTypeAtLocation(answer), checker, path.text)])
    }
    node.forEachChild((child) => {
      visit(child)
    })
  }
  visit(file)
  return found
}

function returned(type, checker, path) {
  const [signature] = checker.getSignaturesOfType(type, SignatureKind.Call)
  if (signature === undefined) throw new Error(`${path}: expected a function that answers`)
  return checker.getReturnTypeOfSignature(signature)
}

/** Texts of which more is known than that they are texts. */
const texts = {
  Day: { type: 'string', format: 'date' },
  Sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
}

class Schemas {
  #names = new Map()
  #made = new Map()

  constructor(checker) {
    this.checker = checker
  }

  named() {
    return Object.fromEntries([...this.#made].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  of(type) {
    const name = this.#nameOf(type)
    if (name === undefined) return this.#inline(type)
    if (!this.#made.has(name)) {
      this.#made.set(name, {})
      this.#made.set(name, { ...commentOf(type, this.checker), ...this.#inline(type) })
    }
    return { $ref: `#/components/schemas/${name}` }
  }

  /** A type that bears a name of its own has a schema of its own; two types of one name are told apart. */
  #nameOf(type) {
    const known = this.#names.get(type.id)
    if (known !== undefined) return known
    const named = namedBy(type)
    if (named === undefined || type.flags & (TypeFlags.Unknown | TypeFlags.Any)) return undefined
    let name = named
    const taken = new Set(this.#names.values())
    for (let at = 2; taken.has(name); at++) name = `${named}${at}`
    this.#names.set(type.id, name)
    return name
  }

  #inline(type) {
    const { flags } = type
    if (flags & TypeFlags.AnyOrUnknown) return {}
    if (flags & TypeFlags.Null) return { type: 'null' }
    if (flags & (TypeFlags.StringLiteral | TypeFlags.NumberLiteral)) return { const: type.value }
    if (flags & TypeFlags.BooleanLiteral) return { const: this.checker.typeToString(type) === 'true' }
    if (flags & TypeFlags.StringLike) return { type: 'string' }
    if (flags & TypeFlags.NumberLike) return { type: 'number' }
    if (flags & TypeFlags.BooleanLike) return { type: 'boolean' }
    if (flags & TypeFlags.Union) return this.#union(type.getTypes())
    if (flags & TypeFlags.Intersection) return this.#intersection(type)
    if (flags & TypeFlags.Object) return this.#object(type)
    throw new Error(`no schema for ${this.checker.typeToString(type)}`)
  }

  #union(types) {
    const told = types.filter(({ flags }) => !(flags & (TypeFlags.Undefined | TypeFlags.Void)))
    const parts = told.map((one) => this.of(one))
    const literals = parts.filter((part) => 'const' in part).map((part) => part.const)
    const both = literals.includes(true) && literals.includes(false)
    const values = literals.filter((value) => !both || typeof value !== 'boolean')
    const rest = parts.filter((part) => !('const' in part))
    const primitive = rest.filter((part) => Object.keys(part).join() === 'type').map((part) => part.type)
    if (both) primitive.push('boolean')
    const others = rest.filter((part) => Object.keys(part).join() !== 'type')
    if (values.length > 0 && primitive.join() === 'null' && others.length === 0)
      return { enum: [...values, null] }
    const all = [
      ...(values.length === 0 ? [] : [values.length === 1 ? { const: values[0] } : { enum: values }]),
      ...others,
      ...(primitive.length === 0 ? [] : [{ type: primitive.length === 1 ? primitive[0] : primitive }]),
    ]
    return all.length === 1 ? all[0] : { anyOf: all }
  }

  /** A text or a number with a brand is what it is in JSON; of objects, all of their fields. */
  #intersection(type) {
    const base = type.getTypes().find(({ flags }) => flags & (TypeFlags.StringLike | TypeFlags.NumberLike))
    if (base !== undefined) return texts[namedBy(type)] ?? this.#inline(base)
    return this.#fields(type)
  }

  #object(type) {
    const { checker } = this
    if (checker.isArrayType(type)) return { type: 'array', items: this.of(checker.getTypeArguments(type)[0]) }
    if (checker.isTupleType(type)) {
      const prefixItems = checker.getTypeArguments(type).map((one) => this.of(one))
      return { type: 'array', prefixItems }
    }
    return this.#fields(type)
  }

  #fields(type) {
    const { checker } = this
    const name = checker.typeToString(type)
    if (/^(Readonly)?(Map|Set)</.test(name)) throw new Error(`${name} does not stand in JSON`)
    const fields = checker.getPropertiesOfType(type).map((symbol) => {
      const value = checker.getTypeOfSymbol(symbol)
      const optional = symbol.flags & SymbolFlags.Optional || mayBeAbsent(value)
      return { name: symbol.name, optional, schema: { ...this.#field(symbol, value) } }
    })
    const required = fields.filter(({ optional }) => !optional).map(({ name }) => name)
    const [index] = checker.getIndexInfosOfType(type)
    return {
      type: 'object',
      ...(fields.length === 0
        ? {}
        : { properties: Object.fromEntries(fields.map(({ name, schema }) => [name, schema])) }),
      ...(required.length === 0 ? {} : { required }),
      ...(index === undefined ? {} : { additionalProperties: this.of(index.valueType) }),
    }
  }

  #field(symbol, type) {
    const description = plain(this.checker.getDocumentationCommentOfSymbol(symbol))
    return { ...this.of(type), ...(description === '' ? {} : { description }) }
  }
}

/** The name of an alias, interface or class; a generic one says less than what is made of it. */
function namedBy(type) {
  const alias = type.getAliasSymbol()
  if (alias !== undefined) return type.getAliasTypeArguments().length > 0 ? undefined : alias.name
  if (!(type.flags & TypeFlags.Object) || !(type.objectFlags & ObjectFlags.ClassOrInterface)) return undefined
  return type.getTypeParameters().length > 0 ? undefined : type.getSymbol()?.name
}

function mayBeAbsent(type) {
  if (type.flags & TypeFlags.Undefined) return true
  return (
    Boolean(type.flags & TypeFlags.Union) && type.getTypes().some(({ flags }) => flags & TypeFlags.Undefined)
  )
}

function commentOf(type, checker) {
  const symbol = type.getAliasSymbol() ?? type.getSymbol()
  const description = symbol === undefined ? '' : plain(checker.getDocumentationCommentOfSymbol(symbol))
  return description === '' ? {} : { description }
}

function plain(comment) {
  return comment.replace(/\s+/g, ' ').trim()
}
