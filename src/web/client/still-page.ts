// Says on a page of files that it does not answer what its address asks: a host of files passes over the question.

const asks = [
  'on',
  'known-at',
  'from',
  'to',
  'agency',
  'model',
  'outcome',
  'map',
  'by',
  'flagged',
  'kind',
  'class',
]
const note = document.querySelector<HTMLElement>('#still')
const asked = new URLSearchParams(location.search)

if (note !== null && (asks.some((name) => asked.has(name)) || (asked.has('state') && !asked.has('q')))) {
  const link = note.querySelector('a')
  const live = link?.dataset['live']
  if (link && live !== undefined) link.href = `${live}${location.pathname}${location.search}`
  note.hidden = false
}
