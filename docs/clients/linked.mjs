// Holds the linked data of a running application to its shapes and to the vocabularies that it uses, by programs that are not ours:
// node linked.mjs http://127.0.0.1:8080
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { DataFactory, Parser, Store, Writer } from 'n3'
import jsonld from 'jsonld'
import rdf from '@zazuko/env'
import Zazuko from 'rdf-validate-shacl'
import { Validator } from 'shacl-engine'

const base = (process.argv[2] ?? 'http://127.0.0.1:8080').replace(/\/$/, '')
const read = async (path, accept) => {
  const answer = await fetch(base + path, accept ? { headers: { accept } } : {})
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return Buffer.from(await answer.arrayBuffer())
}
const parse = (text, address) => new Parser({ baseIRI: address }).parse(text.toString())
const version = name => `${name} ${JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url))).version}`
let wrong = 0
const say = (what, ...rest) => console.log(what, ...rest)
const hold = (what, offenders) => { say(what, offenders.length === 0 ? 'ok' : `${offenders.length} wrong`); offenders.slice(0, 8).forEach(o => say('  ', o)); wrong += offenders.length }

const data = parse(gunzipSync(await read('/api/download/duty-graph.nt.gz')), base + '/')
const shapes = parse(await read('/vocabulary/shapes.ttl'), base + '/vocabulary')
const own = parse(await read('/vocabulary.ttl'), base + '/vocabulary')
const dataset = parse(await read('/.well-known/void'), base + '/')
say(`triples ${data.length}, shapes ${shapes.length}, vocabulary ${own.length}, VoID ${dataset.length}`)

// shapes: the whole conforms, and what lacks a line, has a list that there is none of, or says one thing twice does not
async function conforms(quads) {
  const whole = rdf.dataset(quads), form = rdf.dataset(shapes)
  const a = await new Zazuko(form, { factory: rdf }).validate(whole)
  const b = await new Validator(form, { factory: rdf }).validate({ dataset: whole })
  return [a, b].map(report => [report.conforms, report.results.length])
}
const mended = kind => data.filter(q => !q.predicate.value.endsWith(kind))
say(version('rdf-validate-shacl'), version('shacl-engine'))
const good = await conforms([...data, ...own, ...dataset])
hold('  the whole conforms', good.flatMap(([yes, n]) => yes ? [] : [`${n} results`]))
const bad = await conforms([...mended('prov#wasDerivedFrom'), ...own, ...dataset])
hold('  the whole without its lines does not', bad.flatMap(([yes]) => yes ? ['conforms'] : []))
say('  results without lines', bad.map(r => r[1]).join(' and '))

// vocabularies: each foreign term exists, and nothing is, by domain and range, of two classes that exclude each other
const names = ['dcat', 'dcterms', 'foaf', 'org', 'owl', 'prov', 'rdf', 'rdfs', 'schema', 'skos', 'void']
const known = new Store()
for (const name of names) {
  const { default: of } = await import(`@vocabulary/${name}`)
  known.addQuads([...of({ factory: rdf })].map(q => DataFactory.quad(q.subject, q.predicate, q.object)))
}
say(names.map(n => version(`@vocabulary/${n}`)).join(', '))
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', RDFS = 'http://www.w3.org/2000/01/rdf-schema#', OWL = 'http://www.w3.org/2002/07/owl#'
const all = [...data, ...own, ...dataset]
const described = new Set([...known.getSubjects(), ...own.map(q => q.subject)].map(s => s.value))
const terms = new Set(all.flatMap(q => [q.predicate.value, ...(q.predicate.value === RDF + 'type' ? [q.object.value] : [])]))
hold(`  ${terms.size} terms, each in its vocabulary`, [...terms].filter(t => !described.has(t)))
const rules = new Store([...known.getQuads(), ...own])
const objects = (s, p) => rules.getObjects(DataFactory.namedNode(s), DataFactory.namedNode(p)).filter(o => o.termType === 'NamedNode').map(o => o.value)
const closed = new Map()
const above = (term, by) => { const key = by + term; if (!closed.has(key)) { const seen = new Set([term]); for (const t of seen) objects(t, by).forEach(o => seen.add(o)); closed.set(key, seen) } return closed.get(key) }
const classes = new Map()
const is = (thing, type) => { if (!classes.has(thing)) classes.set(thing, new Set()); above(type, RDFS + 'subClassOf').forEach(t => classes.get(thing).add(t)) }
for (const q of all) {
  if (q.predicate.value === RDF + 'type') is(q.subject.value, q.object.value)
  for (const p of above(q.predicate.value, RDFS + 'subPropertyOf')) {
    objects(p, RDFS + 'domain').forEach(t => is(q.subject.value, t))
    if (q.object.termType !== 'Literal') objects(p, RDFS + 'range').forEach(t => is(q.object.value, t))
  }
}
const apart = rules.getQuads(null, DataFactory.namedNode(OWL + 'disjointWith'), null).filter(q => q.object.termType === 'NamedNode').map(q => [q.subject.value, q.object.value])
hold(`  ${classes.size} things, none of two of ${apart.length} pairs of disjoint classes`,
  [...classes].flatMap(([thing, of]) => apart.filter(([a, b]) => of.has(a) && of.has(b)).map(pair => `${thing} ${pair}`)))
const literal = new Set(all.filter(q => q.object.termType === 'Literal').map(q => q.predicate.value))
const linked = new Set(all.filter(q => q.object.termType !== 'Literal').map(q => q.predicate.value))
const kind = p => rules.getQuads(DataFactory.namedNode(p), DataFactory.namedNode(RDF + 'type'), null).map(q => q.object.value)
hold('  properties of things have things, of values values', [
  ...[...literal].filter(p => kind(p).includes(OWL + 'ObjectProperty')).map(p => `${p} has a value`),
  ...[...linked].filter(p => kind(p).includes(OWL + 'DatatypeProperty')).map(p => `${p} has a thing`)])

// JSON-LD: what jsonld.js makes of it is what the Turtle says
say(version('jsonld'))
const canon = quads => new Promise((done, fail) => { const w = new Writer({ format: 'application/n-quads' }); w.addQuads(quads); w.end((e, text) => e ? fail(e) : done(jsonld.canonize(text, { inputFormat: 'application/n-quads', algorithm: 'RDFC-1.0', format: 'application/n-quads' }))) })
const kinds = new Map(data.filter(q => q.subject.value.includes('/id/')).map(q => [q.subject.value.split('/id/')[1].split(':')[0], q.subject.value]))
const unequal = []
for (const [of, address] of kinds) {
  const path = address.slice(address.indexOf('/id/'))
  const turtle = await canon(parse(await read(path, 'text/turtle'), address))
  const json = await jsonld.canonize(JSON.parse(await read(path, 'application/ld+json')), { algorithm: 'RDFC-1.0', format: 'application/n-quads', base: address, documentLoader: url => { throw new Error('loads ' + url) } })
  if (turtle !== json || turtle === '') unequal.push(of)
}
hold(`  ${kinds.size} kinds of things (${[...kinds.keys()].join(', ')}): JSON-LD equals Turtle`, unequal)
say(wrong === 0 ? 'all well' : `${wrong} wrong`)
process.exit(wrong === 0 ? 0 : 1)
