// Reads the example for Excel's Power Query, as the page of a running application shows it, by Microsoft's parser, and follows what that
// makes of it: each function does what the reference of Power Query M says of it, of which only those are known that are used here.
// It is not Excel: what Excel asks before it connects is not seen.
// node excel.mjs http://127.0.0.1:8080
import { readFileSync } from 'node:fs'
import PQP from '@microsoft/powerquery-parser'
import { parse } from 'csv-parse/sync'

const base = (process.argv[2] ?? 'http://127.0.0.1:8080').replace(/\/$/, '')
const version = name => `${name} ${JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url))).version}`
const page = await (await fetch(base + '/guide/notebooks')).text()
const lines = page.match(/id="answer-pq"[^>]*><code>(.*?)<\/code>/s)[1].replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
console.log(version('@microsoft/powerquery-parser'), version('csv-parse'))
const task = await PQP.TaskUtils.tryLexParse(PQP.DefaultSettings, lines)
if (!PQP.TaskUtils.isParseStageOk(task)) { console.log('does not parse:', task.error?.message); process.exit(1) }
console.log('parses')

const only = (options, known) => Object.keys(options ?? {}).forEach(each => { if (!known.includes(each)) throw new Error(`no option ${each}`) })
const library = {
  'Web.Contents': async (url, options) => {
    only(options, ['RelativePath', 'Query', 'Headers', 'Timeout', 'Content', 'ApiKeyName', 'ExcludedFromCacheKey', 'IsRetry', 'ManualCredentials', 'ManualStatusHandling'])
    const address = new URL(options?.RelativePath ?? '', url.replace(/\/?$/, '/'))
    for (const [name, value] of Object.entries(options?.Query ?? {})) address.searchParams.append(name, value)
    const answer = await fetch(address)
    if (!answer.ok) throw new Error(`DataSource.Error: ${answer.status}`)
    return Buffer.from(await answer.arrayBuffer())
  },
  'Csv.Document': (file, options) => {
    only(options, ['Delimiter', 'Columns', 'Encoding', 'CsvStyle', 'QuoteStyle'])
    if (options.Encoding !== 65001) throw new Error('only UTF-8 is known here')
    return parse(new TextDecoder('utf-8', { fatal: true }).decode(file), { delimiter: options.Delimiter, relax_column_count: false })
  },
  'Table.PromoteHeaders': ([names, ...rows]) => ({ names, rows }),
  'Table.TransformColumnTypes': ({ names, rows }, types) => {
    for (const [name, type] of types) {
      const at = names.indexOf(name)
      if (at < 0) throw new Error(`Expression.Error: the column '${name}' of the table wasn't found`)
      rows.forEach(row => { if (row[at] !== '' && !type(row[at])) throw new Error(`DataFormat.Error: ${name} ${row[at]}`) })
    }
    return { names, rows }
  },
  'QuoteStyle.Csv': 1,
  'Int64.Type': text => /^-?\d+$/.test(text),
}
const each = wrapper => wrapper.elements.map(csv => csv.node)
async function evaluate(node, names) {
  switch (node.kind) {
    case 'LetExpression': {
      const inner = { ...names }
      for (const pair of each(node.variableList)) inner[pair.key.literal] = await evaluate(pair.value, inner)
      return evaluate(node.expression, inner)
    }
    case 'RecursivePrimaryExpression': {
      let value = await evaluate(node.head, names)
      for (const next of node.recursiveExpressions.elements) {
        if (next.kind !== 'InvokeExpression') throw new Error(`not known here: ${next.kind}`)
        value = await value(...await Promise.all(each(next.content).map(argument => evaluate(argument, names))))
      }
      return value
    }
    case 'RecordExpression': {
      const record = {}
      for (const pair of each(node.content)) record[pair.key.literal] = await evaluate(pair.value, names)
      return record
    }
    case 'ListExpression': return Promise.all(each(node.content).map(item => evaluate(item, names)))
    case 'LiteralExpression': return node.literalKind === 'Text' ? node.literal.slice(1, -1).replaceAll('""', '"') : JSON.parse(node.literal)
    case 'IdentifierExpression': {
      const name = node.identifier.literal
      if (!(name in names)) throw new Error(`Expression.Error: the name '${name}' wasn't recognized`)
      return names[name]
    }
    default: throw new Error(`not known here: ${node.kind}`)
  }
}
const table = await evaluate(task.ast, library)
const county = lines.match(/county = "([^"]*)"/)[1]
const shown = await (await fetch(`${base}/api/questions/reclaimed-by-county?county=${encodeURIComponent(county)}`)).json()
console.log(`${table.rows.length} rows of ${table.names.length} columns; the answer has ${shown.count}`)
const well = table.rows.length > 0 && table.rows.length === shown.count
console.log(well ? 'all well' : 'wrong')
process.exit(well ? 0 : 1)
