import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CountryDrawing } from '../web/country.js'

/** The map of the bundled data, with the script that the build makes of src/web/client. */
export function readDrawing(data: string): CountryDrawing {
  const drawn = JSON.parse(readFileSync(join(data, 'map.json'), 'utf8')) as Omit<CountryDrawing, 'script'>
  const script = readFileSync(new URL('../web/client/map.js', import.meta.url), 'utf8')
  return { ...drawn, script: script.replace(/^\/\/# sourceMappingURL=.*$/m, '').trim() }
}
