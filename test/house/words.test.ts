import { join, relative } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

/**
 * The compiler follows every word from where it is read to where it is written. One that is chosen by a key that varies
 * (`words.kinds[kind]`), or is handed on as another type than its own, takes all the words beside it along.
 */
test('nobody keeps a word that no one says', { timeout: 300_000 }, () => {
  const program = theWholeHouse()
  const checker = program.getTypeChecker()
  const files = program.getSourceFiles().filter((file) => !file.fileName.includes('node_modules'))
  const written = new Map<ts.Node, string>()
  const names = new Set<string>()
  const said = new Set<ts.Node>()

  function collect(node: ts.Node, path: string): void {
    if (ts.isFunctionLike(node) || isOthers(node)) return
    const isNamed = ts.isVariableDeclaration(node) || isWord(node)
    const here = isNamed ? `${path} ${node.name.getText()}` : path
    if (isWord(node)) {
      written.set(node, here)
      names.add(node.name.getText())
    }
    ts.forEachChild(node, (child) => collect(child, here))
  }

  function say(symbol: ts.Symbol | undefined, all: boolean): void {
    for (const node of symbol?.declarations ?? [])
      if (written.has(node)) {
        said.add(node)
        if (all) sayAllIn(node)
      }
  }

  function sayAllIn(node: ts.Node): void {
    if (written.has(node)) said.add(node)
    ts.forEachChild(node, sayAllIn)
  }

  function read(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node) && names.has(node.name.text))
      say(checker.getSymbolAtLocation(node.name), false)
    if (ts.isElementAccessExpression(node)) readByKey(node)
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText()
      if (names.has(name))
        say(checker.getPropertyOfType(checker.getTypeAtLocation(node.parent), name), false)
    }
    if (isHandedOn(node)) readAsAnother(node)
    ts.forEachChild(node, read)
  }

  function readByKey({ expression, argumentExpression }: ts.ElementAccessExpression): void {
    const key = checker.getTypeAtLocation(argumentExpression)
    const of = checker.getTypeAtLocation(expression)
    const keys = key.isUnion() ? key.types : [key]
    for (const each of keys)
      if (each.isStringLiteral()) say(checker.getPropertyOfType(of, each.value), false)
      else for (const symbol of checker.getPropertiesOfType(of)) say(symbol, false)
  }

  function readAsAnother(node: ts.Expression): void {
    const own = checker.getTypeAtLocation(node)
    const properties = checker
      .getPropertiesOfType(own)
      .filter(({ declarations }) => declarations?.some((each) => written.has(each)) ?? false)
    const wanted = properties.length > 0 ? checker.getContextualType(node) : undefined
    if (!wanted || wanted === own) return
    for (const symbol of properties)
      if (
        checker.getPropertyOfType(wanted, symbol.name)?.valueDeclaration !== symbol.valueDeclaration
      )
        say(symbol, true)
  }

  for (const file of files) if (isDanish(file)) collect(file, relative(root, file.fileName))
  for (const file of files) read(file)
  const unsaid = [...written].filter(([node]) => !said.has(node)).map(([, path]) => path)
  expect(written.size).toBeGreaterThan(1500)
  expect(unsaid).toEqual([])
})

const isDanish = (file: ts.SourceFile) => /\/shared\/words\/\w+\/da\.ts$/.test(file.fileName)

function isWord(node: ts.Node): node is ts.PropertyAssignment | ts.MethodDeclaration {
  return ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node)
}

/** A group whose keys are a union of the rules: the compiler sees to it that there is a word for each, and none beside. */
function isOthers(node: ts.Node): boolean {
  if (ts.isAsExpression(node)) return !ts.isConstTypeReference(node.type)
  return ts.isSatisfiesExpression(node) || (ts.isVariableDeclaration(node) && Boolean(node.type))
}

/** Where a value goes to somebody who says of what type it is to be. */
function isHandedOn(node: ts.Node): node is ts.Expression {
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return false
  const { parent } = node
  return (
    ts.isCallExpression(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isArrowFunction(parent) ||
    ts.isJsxExpression(parent) ||
    (ts.isVariableDeclaration(parent) && parent.initializer === node) ||
    (ts.isPropertyAssignment(parent) && parent.initializer === node)
  )
}

function theWholeHouse(): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'test', 'tsconfig.json'), ts.sys.readFile)
  const parts = ['electron', 'renderer', 'test/house', 'shared/words']
  const include = parts.flatMap((part) => [`${root}/${part}/**/*.ts`, `${root}/${part}/**/*.tsx`])
  const read = ts.parseJsonConfigFileContent({ ...config, include }, ts.sys, join(root, 'test'))
  return ts.createProgram(read.fileNames, read.options)
}
