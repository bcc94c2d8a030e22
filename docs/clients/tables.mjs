// Reads the tables of a running application's archive by its datapackage.json, by a program that is not ours; needs unzip:
// node tables.mjs http://127.0.0.1:8080
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import datapackage from 'datapackage'

const base = (process.argv[2] ?? 'http://127.0.0.1:8080').replace(/\/$/, '')
const folder = mkdtempSync(tmpdir() + '/tables-')
writeFileSync(folder + '/a.zip', Buffer.from(await (await fetch(base + '/api/download/duty-graph.zip')).arrayBuffer()))
execFileSync('unzip', ['-q', '-d', folder, folder + '/a.zip'])
const found = execFileSync('find', [folder, '-name', 'datapackage.json'], { encoding: 'utf8' }).trim()
console.log('datapackage', JSON.parse(readFileSync(new URL('node_modules/datapackage/package.json', import.meta.url))).version)
const whole = await datapackage.Package.load(found, { strict: true })
let wrong = whole.errors.length
console.log(`profile ${whole.descriptor.profile}, ${whole.resources.length} resources`, whole.valid ? 'valid' : whole.errors.map(e => e.message))
for (const resource of whole.resources) {
  if (!resource.tabular) { console.log(' ', resource.name, resource.descriptor.mediatype ?? resource.descriptor.format ?? '', 'no table'); continue }
  try {
    const keys = resource.schema.foreignKeys?.length ?? 0
    const rows = await resource.read({ keyed: true, relations: keys > 0 })
    console.log(' ', resource.name, rows.length, 'rows', keys, 'foreign keys ok')
  } catch (e) { wrong++; console.log(' ', resource.name, e.message, (e.errors ?? []).slice(0, 3).map(x => x.message)) }
}
console.log(wrong === 0 ? 'all well' : `${wrong} wrong`)
process.exit(wrong === 0 ? 0 : 1)
