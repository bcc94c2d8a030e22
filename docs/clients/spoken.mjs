// Goes through the pictures of a running application by the keyboard alone, and has them read aloud by a screen reader that is not ours
// (a virtual one, in Chromium); needs Chromium at CHROMIUM or /usr/bin/chromium:
// node spoken.mjs http://127.0.0.1:8080
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

const base = (process.argv[2] ?? 'http://127.0.0.1:8080').replace(/\/$/, '')
const installed = new URL('node_modules/@guidepup/virtual-screen-reader/', import.meta.url)
const reader = readFileSync(new URL('lib/esm/index.browser.js', installed))
console.log('@guidepup/virtual-screen-reader', JSON.parse(readFileSync(new URL('package.json', installed))).version)

// each: address, what is read, by which keys one goes into the picture, what is said then
const pictures = [
  ['/questions/departments-by-load?county=652325', '.bars', ['ArrowDown', 'ArrowDown', 'ArrowUp'], /局：/, ['button, PNG', 'button, SVG']],
  ['/questions/compare-townships?township=652325105&other=654203106&view=flow', 'figure', ['ArrowDown', 'End'], /→ .* \d+/, ['西地镇 · 基本履职']],
  ['/questions/compare-counties?county=652325&other=654203&view=flow', 'figure', ['ArrowDown'], /奇台县 · .*→ 沙湾市 · /, ['奇台县 · 基本履职']],
  ['/questions/departments-working-together?county=652325', 'figure', ['n', 'l', 'l', 'o', 'l'], /共同承担/, []],
  ['/explore?node=Township:652325105', '#drawing', ['n', 'l'], /画面中的关系/, ['基本履职']],
  ['/questions/county-map', 'figure', [], null, ['奇台县', '塔城地区']],
  ['/questions/categories-by-township?view=multiples', 'figure', [], null, ['西地镇']],
  ['/questions/reclaimed-counts?view=matrix', 'figure', [], null, ['沙湾市']],
  ['/questions/departments-by-load?county=652325&lang=en', '.bars', ['ArrowDown'], /: (Leads|Assisted|[A-Z])/, []],
]
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
let wrong = 0
for (const [path, selector, keys, told, read] of pictures) {
  const context = await browser.newContext({ locale: 'zh-CN' })
  const page = await context.newPage()
  await page.route('**/the-reader.js', route => route.fulfill({ contentType: 'text/javascript', body: reader }))
  await page.goto(base + path, { waitUntil: 'networkidle' })
  const offenders = []
  const said = await page.evaluate(async selector => {
    const { virtual } = await import('/the-reader.js')
    window.virtual = virtual
    const place = document.querySelector(selector)
    await virtual.start({ container: place })
    for (let i = 0; i < 4000 && (i === 0 || !/^end of (figure|region|document)/.test(await virtual.lastSpokenPhrase()) || virtual.activeNode !== place); i++) await virtual.next()
    return virtual.spokenPhraseLog()
  }, selector).catch(e => [String(e)])
  // what has a role and no name cannot be told from its like
  said.filter(each => /^(image|img|graphic|link|button|application|textbox|combobox|checkbox|figure, )$/.test(each)).forEach(each => offenders.push(`no name: ${each}`))
  for (const each of read) if (!said.some(phrase => phrase.includes(each))) offenders.push(`not read: ${each}`)
  const before = said.length
  if (keys.length) {
    // the picture is reached by the Tab key alone
    const wanted = `${selector} [role=application]`
    await page.evaluate(() => document.activeElement.blur())
    for (let i = 0; i < 400 && !(await page.evaluate(s => document.activeElement?.matches(s) ?? false, wanted)); i++) await page.keyboard.press('Tab')
    if (!(await page.evaluate(s => document.activeElement?.matches(s) ?? false, wanted))) offenders.push('not reached by Tab')
    for (const key of keys) { await page.keyboard.press(key); await page.waitForTimeout(200) }
    const after = (await page.evaluate(() => window.virtual.spokenPhraseLog())).slice(before)
    if (!after.some(each => /^(polite|assertive): /.test(each) && told.test(each))) offenders.push(`keys ${keys} tell ${JSON.stringify(after.slice(-6))}`)
    else console.log('   ', after.filter(each => /^polite: /.test(each)).at(-1).slice(0, 160))
  }
  console.log(decodeURIComponent(path), `${said.length} phrases`, offenders.length ? `${offenders.length} wrong` : 'ok')
  offenders.slice(0, 8).forEach(each => console.log('  ', each))
  wrong += offenders.length
  await context.close()
}
await browser.close()
console.log(wrong === 0 ? 'all well' : `${wrong} wrong`)
process.exit(wrong === 0 ? 0 : 1)
