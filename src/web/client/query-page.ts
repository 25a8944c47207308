import type { query as english } from '../messages/english-query.js'
import type { CellValue, QueryAnswer, QueryRequest } from './query-protocol.js'

/** What the page hands its script: addresses and words. */
interface Told {
  readonly worker: string
  readonly sqlite: string
  readonly tables: string
  readonly words: (typeof english)['told']
}

const form = document.querySelector<HTMLFormElement>('form#query')
const box = document.querySelector<HTMLTextAreaElement>('#sql')
const place = document.querySelector<HTMLElement>('#answer')
const told = form?.dataset['query']
if (form !== null && box !== null && place !== null && told !== undefined)
  start(form, box, place, JSON.parse(told) as Told)

function start(form: HTMLFormElement, box: HTMLTextAreaElement, place: HTMLElement, told: Told): void {
  const { words } = told
  const stop = form.querySelector<HTMLButtonElement>('#stop')
  const tell = (line: string) => form.querySelector('.status')?.replaceChildren(line)
  let running: Worker | undefined
  let isOpen = false
  const busy = (is: boolean) => {
    if (stop !== null) stop.hidden = !is
    place.setAttribute('aria-busy', String(is))
  }
  const show = (answer: QueryAnswer) => {
    if (answer.kind === 'opened') {
      isOpen = true
      return tell(words.running)
    }
    busy(false)
    if (answer.kind === 'rows') {
      tell(
        answer.rows.length === 0
          ? words.none
          : `${words.rows}: ${answer.rows.length}${answer.more || answer.rows.length > shown ? ` · ${words.shown}` : ''}`,
      )
      place.replaceChildren(...tableOf(answer, words))
      place.focus({ preventScroll: true })
    } else tell(`${answer.kind === 'no-file' ? words.noFile : words.failed}: ${answer.why}`)
  }
  const opened = () => {
    const worker = new Worker(told.worker, { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<QueryAnswer>) => show(data))
    ask(worker, { kind: 'open', sqlite: told.sqlite, tables: told.tables })
    return worker
  }
  const run = () => {
    running ??= opened()
    tell(isOpen ? words.running : words.loading)
    busy(true)
    ask(running, { kind: 'run', sql: box.value })
    history.replaceState(null, '', `#sql=${encodeURIComponent(box.value)}`)
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    run()
  })
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run()
  })
  stop?.addEventListener('click', () => {
    running?.terminate()
    running = undefined
    isOpen = false
    busy(false)
    tell(words.stopped)
  })
  takeQuestions(box)
}

function ask(worker: Worker, request: QueryRequest): void {
  worker.postMessage(request)
}

/** A query stands in the address, so that it can be handed on; the page's own are put into the box by their buttons. */
function takeQuestions(box: HTMLTextAreaElement): void {
  const asked = /^#sql=(.+)$/.exec(location.hash)?.[1]
  if (asked !== undefined) box.value = decodeURIComponent(asked)
  for (const one of document.querySelectorAll<HTMLElement>('.with-script')) one.hidden = false
  for (const button of document.querySelectorAll<HTMLButtonElement>('button.take'))
    button.addEventListener('click', () => {
      box.value = button.closest('details')?.querySelector('pre')?.textContent ?? box.value
      box.focus()
    })
}

/** Rows that the page draws; a file has all that were read. */
const shown = 500

type Rows = Extract<QueryAnswer, { kind: 'rows' }>

function tableOf({ columns, rows }: Rows, words: Told['words']): HTMLElement[] {
  if (columns.length === 0) return []
  const numbers = columns.map((_, at) => rows.every((values) => typeof values[at] !== 'string'))
  const row = (kind: 'th' | 'td', values: readonly CellValue[]) => {
    const line = document.createElement('tr')
    for (const [at, value] of values.entries()) {
      const cell = document.createElement(kind)
      cell.textContent = value === null ? words.unknown : String(value)
      cell.classList.toggle('quiet', value === null)
      cell.classList.toggle('number', numbers[at] === true)
      line.append(cell)
    }
    return line
  }
  const table = document.createElement('table')
  table.lang = 'en'
  table.createTHead().append(row('th', columns))
  table.createTBody().append(...rows.slice(0, shown).map((values) => row('td', values)))
  const wide = document.createElement('div')
  wide.className = 'wide'
  wide.tabIndex = 0
  wide.append(table)
  return [saveLink(columns, rows, words.save), wide]
}

function saveLink(columns: readonly string[], rows: Rows['rows'], text: string): HTMLElement {
  const lines = [columns, ...rows].map((values) => values.map(csvOf).join(','))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([`${lines.join('\r\n')}\r\n`], { type: 'text/csv' }))
  link.download = 'comity-query.csv'
  link.textContent = text
  const line = document.createElement('p')
  line.append(link)
  return line
}

function csvOf(value: CellValue): string {
  const text = value === null ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
