// How the mutation tool runs the tests of the rules: in one process, the tests that reach a change, to the first that
// fails. Takes the place of node:test for them. It is used from where mutate.mjs copies it.
import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { declareClassPlugin } from '@stryker-mutator/api/plugin'

// One list, though the tool and the tests each load a copy of this file.
globalThis.rulesTests ??= []
const tests = globalThis.rulesTests
const folder = (path) => pathToFileURL(`${process.cwd()}/${path}/`)

/** Stands for node:test's own: keeps the test for later. */
export function test(name, run) {
  tests.push({ id: `${tests.length} ${name}`, name, run })
}

class RulesRunner {
  #loaded = false

  capabilities() {
    return { reloadEnvironment: false }
  }

  async dryRun() {
    tool().mutantCoverage = { static: {}, perTest: {} }
    await this.#load()
    const results = await run(tests)
    // What loading the tests reaches, their own law, is no constant of the program: the tests reach it again.
    delete tool().mutantCoverage.perTest['loading']
    return { status: 'complete', tests: results, mutantCoverage: tool().mutantCoverage }
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    tool().hitCount = hitLimit === undefined ? undefined : 0
    tool().hitLimit = hitLimit
    if (mutantActivation === 'static') tool().activeMutant = activeMutant.id
    try {
      await this.#load()
    } catch (error) {
      return { status: 'killed', killedBy: ['loading'], failureMessage: String(error), nrOfTests: 0 }
    }
    tool().activeMutant = activeMutant.id
    const chosen = testFilter === undefined ? tests : tests.filter(({ id }) => testFilter.includes(id))
    const results = await run(chosen, true)
    tool().activeMutant = undefined
    if (hitLimit !== undefined && tool().hitCount > hitLimit) return { status: 'timeout' }
    const failed = results.find(({ status }) => status === 1)
    if (failed === undefined) return { status: 'survived', nrOfTests: results.length }
    const { id, failureMessage } = failed
    return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: results.length }
  }

  async #load() {
    if (this.#loaded) return
    const { configureGlobal } = (await import('fast-check')).default
    configureGlobal({ seed: 287 })
    for (const name of namesIn('dist/src/rules')) await import(new URL(name, folder('dist/src/rules')).href)
    tool().currentTestId = 'loading'
    for (const name of namesIn('dist/test/rules'))
      if (name.endsWith('.test.js')) await import(new URL(name, folder('dist/test/rules')).href)
    tool().currentTestId = undefined
    this.#loaded = true
  }
}

/** What the changed code reads: which change is on, and where it tells what was reached. */
function tool() {
  globalThis.__stryker__ ??= {}
  return globalThis.__stryker__
}

async function run(chosen, toFirstFailure = false) {
  const results = []
  for (const { id, name, run } of chosen) {
    tool().currentTestId = id
    const start = performance.now()
    let failure
    try {
      await run()
    } catch (error) {
      failure = error
    }
    const result = { id, name, timeSpentMs: performance.now() - start, status: failure === undefined ? 0 : 1 }
    results.push(failure === undefined ? result : { ...result, failureMessage: String(failure) })
    if (failure !== undefined && toFirstFailure) break
  }
  tool().currentTestId = undefined
  return results
}

function namesIn(path) {
  return readdirSync(folder(path)).filter((name) => name.endsWith('.js'))
}

export const strykerPlugins = [declareClassPlugin('TestRunner', 'comity', RulesRunner)]
