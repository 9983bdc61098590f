import { strFromU8, unzipSync } from 'fflate'

/**
 * What must be true of the XML of every Word file we write and no validator asks: returns what is wrong, in words. Microsoft's
 * own validator found 14 of 34 planted faults and this kind of check 29, so both run.
 */
export function faultsOf(file: Uint8Array): string[] {
  const parts = new Map(Object.entries(unzipSync(file)))
  const faults: string[] = []
  const trees = new Map<string, Node>()
  for (const [path, bytes] of parts) {
    if (!/\.(xml|rels|svg)$/.test(path)) continue
    const read = parse(strFromU8(bytes))
    if (typeof read === 'string') faults.push(`${path}: ${read}`)
    else trees.set(path, read)
  }
  if (faults.length > 0) return faults
  const checks = [
    order,
    contentTypes,
    relations,
    styles,
    numbering,
    marks,
    drawings,
    language,
    fields,
    tables,
    headings,
    blanks,
    contrast,
    words,
  ]
  return checks.flatMap((check) => check({ parts, trees }))
}

interface Package {
  readonly parts: ReadonlyMap<string, Uint8Array>
  readonly trees: ReadonlyMap<string, Node>
}

interface Node {
  readonly name: string
  readonly attrs: Readonly<Record<string, string>>
  readonly children: readonly Node[]
  readonly text: string
}

const documentPath = 'word/document.xml'

function order({ parts }: Package): string[] {
  const [first] = parts.keys()
  return first === '[Content_Types].xml' ? [] : [`the first part is ${first}`]
}

function contentTypes({ parts, trees }: Package): string[] {
  const types = tree(trees, '[Content_Types].xml').children
  const defaults = new Set(
    types.filter((each) => each.name === 'Default').map((each) => each.attrs['Extension']),
  )
  const overrides = types
    .filter((each) => each.name === 'Override')
    .map((each) => each.attrs['PartName']?.slice(1) ?? '')
  return [
    ...overrides
      .filter((path) => !parts.has(path))
      .map((path) => `a content type for ${path}, which is not there`),
    ...[...parts.keys()]
      .filter(
        (path) =>
          path !== '[Content_Types].xml' &&
          !overrides.includes(path) &&
          !defaults.has(path.split('.').at(-1)),
      )
      .map((path) => `no content type for ${path}`),
    ...[...parts].filter(([, bytes]) => bytes.length === 0).map(([path]) => `${path} is empty`),
  ]
}

function relations({ parts, trees }: Package): string[] {
  const faults: string[] = []
  for (const [path, root] of trees) {
    if (!path.endsWith('.rels')) continue
    if (root.children.length === 0) faults.push(`${path} relates nothing`)
    const folder = path.replace(/_rels\/[^/]*$/, '')
    const ids = root.children.map((each) => each.attrs['Id'] ?? '')
    faults.push(...repeated(ids).map((id) => `${path}: relation ${id} twice`))
    for (const { attrs } of root.children) {
      if (attrs['TargetMode'] === 'External')
        faults.push(`${path}: ${attrs['Target']} lies outside the file`)
      const target = attrs['Target']?.startsWith('/')
        ? attrs['Target'].slice(1)
        : `${folder}${attrs['Target']}`
      if (!parts.has(target)) faults.push(`${path}: ${target} is not there`)
    }
    const owner = path.replace('_rels/', '').replace(/\.rels$/, '')
    const used = trees.has(owner) ? all(tree(trees, owner)).flatMap(relationsOf) : []
    faults.push(
      ...used
        .filter((id) => !ids.includes(id))
        .map((id) => `${owner}: relation ${id} is not there`),
    )
  }
  return faults
}

function relationsOf(node: Node): string[] {
  return Object.entries(node.attrs).flatMap(([name, value]) =>
    /^r:(id|embed|link)$/.test(name) ? [value] : [],
  )
}

function styles({ trees }: Package): string[] {
  const root = tree(trees, 'word/styles.xml')
  const defined = root.children.filter((each) => each.name === 'w:style')
  const ids = defined.map((each) => each.attrs['w:styleId'] ?? '')
  const referring = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link']
  const used = ['word/styles.xml', documentPath, ...footers(trees)].flatMap((path) =>
    all(tree(trees, path))
      .filter((each) => referring.includes(each.name))
      .map(valueOf),
  )
  const headings = [1, 2, 3].flatMap((level) => {
    const style = defined.find((each) => each.attrs['w:styleId'] === `Heading${level}`)
    if (!style) return [`no style Heading${level}`]
    const has = (name: string, value?: string) =>
      all(style).some(
        (each) => each.name === name && (value === undefined || valueOf(each) === value),
      )
    return [
      ...(has('w:name', `heading ${level}`) ? [] : [`Heading${level} has not its English name`]),
      ...(has('w:outlineLvl', String(level - 1)) ? [] : [`Heading${level} has no outline level`]),
      ...(has('w:keepNext') ? [] : [`Heading${level} does not stay with what follows`]),
    ]
  })
  return [
    ...repeated(ids).map((id) => `style ${id} twice`),
    ...new Set(used.filter((id) => !ids.includes(id)).map((id) => `style ${id} is not there`)),
    ...headings,
  ]
}

function numbering({ trees }: Package): string[] {
  const body = tree(trees, documentPath)
  const used = all(body)
    .filter((each) => each.name === 'w:numId')
    .map(valueOf)
  if (used.length === 0) return []
  const root = tree(trees, 'word/numbering.xml')
  const abstracts = root.children
    .filter((each) => each.name === 'w:abstractNum')
    .map((each) => each.attrs['w:abstractNumId'])
  const numbers = root.children.filter((each) => each.name === 'w:num')
  const ids = numbers.map((each) => each.attrs['w:numId'] ?? '')
  return [
    ...new Set(used.filter((id) => !ids.includes(id)).map((id) => `list ${id} is not there`)),
    ...numbers
      .filter(
        (each) =>
          !abstracts.includes(
            each.children.filter((child) => child.name === 'w:abstractNumId').map(valueOf)[0],
          ),
      )
      .map((each) => `list ${each.attrs['w:numId']} has no definition`),
  ]
}

function marks({ trees }: Package): string[] {
  const nodes = all(tree(trees, documentPath))
  const starts = nodes.filter((each) => each.name === 'w:bookmarkStart')
  const startIds = starts.map((each) => each.attrs['w:id'] ?? '')
  const endIds = nodes
    .filter((each) => each.name === 'w:bookmarkEnd')
    .map((each) => each.attrs['w:id'] ?? '')
  const names = starts.map((each) => each.attrs['w:name'] ?? '')
  const tags = nodes.filter((each) => each.name === 'w:tag').map(valueOf)
  const sdts = nodes.filter((each) => each.name === 'w:sdtPr')
  const sdtIds = sdts.flatMap((each) =>
    each.children.filter((child) => child.name === 'w:id').map(valueOf),
  )
  return [
    ...repeated(startIds).map((id) => `bookmark id ${id} twice`),
    ...repeated(names).map((name) => `bookmark ${name} twice`),
    ...startIds.filter((id) => !endIds.includes(id)).map((id) => `bookmark ${id} never ends`),
    ...endIds.filter((id) => !startIds.includes(id)).map((id) => `bookmark ${id} never begins`),
    ...names
      .filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name))
      .map((name) => `${name} is no name for a bookmark`),
    ...repeated(tags).map((tag) => `tag ${tag} twice`),
    ...tags.filter((tag) => tag === '' || tag.length > 64).map((tag) => `${tag} is no tag`),
    ...repeated(sdtIds).map((id) => `content control ${id} twice`),
    ...(sdts.length === sdtIds.length ? [] : ['a content control without an id']),
  ]
}

function drawings({ trees }: Package): string[] {
  const nodes = all(tree(trees, documentPath))
  const drawn = nodes.filter((each) => each.name === 'w:drawing')
  const ids = nodes.filter((each) => each.name === 'wp:docPr').map((each) => each.attrs['id'] ?? '')
  return [
    ...repeated(ids).map((id) => `drawing ${id} twice`),
    ...drawn.flatMap((drawing) => {
      const inside = all(drawing)
      const described = inside.some(
        (each) => each.name === 'wp:docPr' && (each.attrs['descr'] ?? '').trim() !== '',
      )
      return [
        ...(described ? [] : ['a picture without alternative text']),
        ...(inside.some((each) => each.name === 'asvg:svgBlip')
          ? []
          : ['a picture without its SVG']),
        ...(inside.some((each) => each.name === 'a:blip' && each.attrs['r:embed'])
          ? []
          : ['a picture without its PNG']),
      ]
    }),
  ]
}

function language({ trees }: Package): string[] {
  const core = all(tree(trees, 'docProps/core.xml'))
  const said = core.find((each) => each.name === 'dc:language')?.text ?? ''
  const defaults = all(tree(trees, 'word/styles.xml')).find((each) => each.name === 'w:docDefaults')
  const lang = defaults && all(defaults).find((each) => each.name === 'w:lang')
  return [
    ...(core.find((each) => each.name === 'dc:title')?.text.trim() ? [] : ['no title']),
    ...(['da-DK', 'en-GB'].includes(said) ? [] : [`the language of the file is “${said}”`]),
    ...(lang && valueOf(lang) === said ? [] : ['the styles have another language than the file']),
  ]
}

function fields({ trees }: Package): string[] {
  return [documentPath, ...footers(trees)].flatMap((path) => {
    const faults: string[] = []
    let state: 'out' | 'code' | 'result' = 'out'
    let result = ''
    for (const node of all(tree(trees, path))) {
      if (node.attrs['w:dirty'] || node.name === 'w:updateFields')
        faults.push(`${path}: a field asks to be updated`)
      if (node.name === 'w:t' && state === 'result') result += node.text
      if (node.name !== 'w:fldChar') continue
      const type = node.attrs['w:fldCharType']
      if (type === 'begin' && state === 'out') [state, result] = ['code', '']
      else if (type === 'separate' && state === 'code') state = 'result'
      else if (type === 'end' && state !== 'out') {
        if (result === '') faults.push(`${path}: a field without a result`)
        state = 'out'
      } else faults.push(`${path}: fields are not balanced`)
    }
    return state === 'out' ? faults : [...faults, `${path}: a field never ends`]
  })
}

function tables({ trees }: Package): string[] {
  const body = tree(trees, documentPath).children[0]
  const blocks = body?.children ?? []
  const found = blocks.filter((each) => each.name === 'w:tbl')
  const touching = blocks.some(
    (each, at) => each.name === 'w:tbl' && blocks[at + 1]?.name !== 'w:p',
  )
  const percent = all(tree(trees, documentPath)).some((each) => each.attrs['w:type'] === 'pct')
  return [
    ...(touching ? ['no paragraph after a table'] : []),
    ...(percent ? ['a width in percent'] : []),
    ...found.flatMap(tableFaults),
  ]
}

function tableFaults(table: Node): string[] {
  const properties = child(table, 'w:tblPr')
  const property = (name: string) => properties && child(properties, name)
  const width = Number(property('w:tblW')?.attrs['w:w'])
  const grid = (child(table, 'w:tblGrid')?.children ?? []).map((each) => Number(each.attrs['w:w']))
  const rows = table.children.filter((each) => each.name === 'w:tr')
  const isHead = (row: Node) => all(row).some((each) => each.name === 'w:tblHeader')
  const cellsOf = (row: Node) => row.children.filter((each) => each.name === 'w:tc')
  const sums = rows.map((row) =>
    sum(
      cellsOf(row).map((cell) =>
        Number(all(cell).find((each) => each.name === 'w:tcW')?.attrs['w:w']),
      ),
    ),
  )
  return [
    ...((property('w:tblCaption')?.attrs['w:val'] ?? '').trim() ? [] : ['a table without a title']),
    ...((property('w:tblDescription')?.attrs['w:val'] ?? '').trim()
      ? []
      : ['a table without a description']),
    ...(property('w:tblLayout')?.attrs['w:type'] === 'fixed'
      ? []
      : ['a table whose columns are not fixed']),
    ...(property('w:tblW')?.attrs['w:type'] === 'dxa' && sum(grid) === width
      ? []
      : ['a table whose columns do not sum to its width']),
    ...(sums.every((each) => each === width) ? [] : ['a row whose cells do not sum to the table']),
    ...(rows[0] && isHead(rows[0]) ? [] : ['a table whose first row is not its head']),
    ...(rows.slice(1).some(isHead) ? ['a head further down in a table'] : []),
    ...(rows.some((row) => cellsOf(row).some((cell) => cell.children.at(-1)?.name !== 'w:p'))
      ? ['a cell without a paragraph']
      : []),
    ...(new Set(rows.map((row) => cellsOf(row).length)).size <= 1
      ? []
      : ['rows with different numbers of cells']),
  ]
}

function headings({ trees }: Package): string[] {
  let last = 0
  return paragraphs(tree(trees, documentPath)).flatMap((paragraph) => {
    const level = Number(/^Heading(\d)$/.exec(styleOf(paragraph))?.[1] ?? 0)
    if (level === 0) return []
    const skipped = level > last + 1
    last = level
    return skipped ? [`the heading “${textOf(paragraph)}” skips a level`] : []
  })
}

function blanks({ trees }: Package): string[] {
  return [documentPath, ...footers(trees)].flatMap((path) =>
    paragraphs(tree(trees, path))
      .filter(
        (each) =>
          textOf(each).trim() === '' && !all(each).some((inside) => inside.name === 'w:drawing'),
      )
      .map(() => `${path}: an empty paragraph`),
  )
}

/** Every colour of text against white and against every fill that is used. */
function contrast({ trees }: Package): string[] {
  const nodes = ['word/styles.xml', documentPath, 'word/numbering.xml', ...footers(trees)].flatMap(
    (path) => (trees.has(path) ? all(tree(trees, path)) : []),
  )
  const colours = (of: readonly (string | undefined)[]) =>
    [...new Set(of.filter((each) => /^[0-9A-Fa-f]{6}$/.test(each ?? '')))] as string[]
  const inks = colours(nodes.filter((each) => each.name === 'w:color').map(valueOf))
  const fills = colours([
    'FFFFFF',
    ...nodes.filter((each) => each.name === 'w:shd').map((each) => each.attrs['w:fill']),
  ])
  return inks.flatMap((ink) =>
    fills
      .filter((fill) => ratio(ink, fill) < 4.5)
      .map((fill) => `${ink} on ${fill} has a contrast of ${ratio(ink, fill).toFixed(1)}`),
  )
}

function words({ trees }: Package): string[] {
  return [documentPath, 'docProps/core.xml', ...footers(trees)].flatMap((path) =>
    all(tree(trees, path)).flatMap((node) =>
      [node.text, ...Object.values(node.attrs)].flatMap((text) => {
        const slip = /\{\{|\bundefined\b|\bNaN\b|\[object |\bnull\b/.exec(text)
        const isHidden = node.name === 'w:vanish'
        return [
          ...(slip ? [`${path}: “${slip[0]}” in the text`] : []),
          ...(isHidden ? [`${path}: hidden text`] : []),
          ...(node.name === 'w:t' && /[\n\r\t]/.test(text)
            ? [`${path}: a line break inside a text`]
            : []),
        ]
      }),
    ),
  )
}

/** All words of a file's body, one paragraph a line. */
export function wordsOf(file: Uint8Array): string {
  const read = parse(strFromU8(unzipSync(file)[documentPath] ?? new Uint8Array()))
  return typeof read === 'string' ? '' : paragraphs(read).map(textOf).join('\n')
}

function footers(trees: ReadonlyMap<string, Node>): string[] {
  return [...trees.keys()].filter((path) => /^word\/(footer|header)\d*\.xml$/.test(path))
}

function tree(trees: ReadonlyMap<string, Node>, path: string): Node {
  return trees.get(path) ?? { name: '', attrs: {}, children: [], text: '' }
}

function all(node: Node): Node[] {
  return [node, ...node.children.flatMap(all)]
}

function child(node: Node, name: string): Node | undefined {
  return node.children.find((each) => each.name === name)
}

function paragraphs(node: Node): Node[] {
  return all(node).filter((each) => each.name === 'w:p')
}

function styleOf(paragraph: Node): string {
  const style = all(paragraph).find((each) => each.name === 'w:pStyle')
  return style ? valueOf(style) : ''
}

function textOf(node: Node): string {
  return all(node)
    .map((each) => (each.name === 'w:t' ? each.text : each.name === 'w:br' ? ' ' : ''))
    .join('')
}

function valueOf(node: Node): string {
  return node.attrs['w:val'] ?? ''
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

function ratio(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [r, g, b] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** A strict enough reader of XML: the tree, or the sentence that says why it is none. */
function parse(xml: string): Node | string {
  const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.exec(xml)
  if (illegal) return `a character XML forbids (${illegal[0].charCodeAt(0)})`
  const tokens =
    /<\?[^?]*\?>|<!--[\s\S]*?-->|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
  const root: Open = { name: '', attrs: {}, children: [], text: '' }
  const stack: Open[] = [root]
  let at = 0
  for (let token = tokens.exec(xml); token; token = tokens.exec(xml)) {
    at = tokens.lastIndex
    const [, closing, opening, attributes = '', empty, text] = token
    const top = stack.at(-1) ?? root
    if (closing !== undefined) {
      if (top.name !== closing) return `</${closing}> where <${top.name}> is open`
      stack.pop()
    } else if (opening !== undefined) {
      const pairs = [...attributes.matchAll(/([^\s=]+)="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [name, value] as const,
      )
      const twice = repeated(pairs.map(([name]) => name))[0]
      if (twice) return `${twice} twice in <${opening}>`
      const node: Open = {
        name: opening,
        attrs: Object.fromEntries(pairs.map(([name, value]) => [name, decoded(value)])),
        children: [],
        text: '',
      }
      top.children.push(node)
      if (!empty) stack.push(node)
    } else if (text !== undefined) {
      if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(text)) return 'a bare &'
      top.text += decoded(text)
    }
  }
  if (at !== xml.length) return `not XML at ${at}: ${xml.slice(at, at + 40)}`
  if (stack.length !== 1) return `<${stack.at(-1)?.name}> is never closed`
  return root.children[0] ?? 'no element'
}

interface Open {
  name: string
  attrs: Record<string, string>
  children: Open[]
  text: string
}

function decoded(text: string): string {
  return text
    .replaceAll(/&#x([0-9a-fA-F]+);/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
