import { haveRosters, measure, rosters } from './fold-measure.js'

/** Prints how far the fold of every list bears out an independent reading of them, row by row. */
if (!haveRosters()) console.log(`No ${rosters}/truth here: nothing was measured.`)
else {
  const { lists, names, milliseconds, fold, checks } = measure(5)
  console.log(
    `${lists} lists, ${names} printed names; folded in ${milliseconds.map(Math.round).join(', ')} ms`,
  )
  for (const { what, rows, wrong } of checks) {
    console.log(`${what}: ${rows - wrong.length} of ${rows}`)
    for (const line of wrong) console.log(`  ${line}`)
  }
  console.log(`agreements that passed to another body: ${fold.reattributions.length}`)
  for (const { state, model, from, to } of fold.reattributions)
    console.log(`  ${state} ${model}: ${from} > ${to}`)
  console.log(`pairs left to a person: ${fold.undecided.length}`)
  for (const { state, names, why } of fold.undecided) console.log(`  ${state} ${names.join(' / ')}: ${why}`)
}
