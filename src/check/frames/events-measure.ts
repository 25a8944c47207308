const measures: readonly (readonly [RegExp, string])[] = [
  [/detainer|retenci/, 'detainers'],
  [/deport|removal|removed|expuls/, 'deportations'],
  [/repatri/, 'repatriations'],
  [/arrest/, 'arrests'],
  [/turned over|handed|transfer|entreg|traslad/, 'transfers'],
  [/detain|detention|detenid|detuv|detenci|held/, 'detentions'],
  [/encounter/, 'encounters'],
  [/calls?|llamadas/, 'calls'],
]

/** What was counted, by the words of the clause. */
export function measureOf(words: string): string | undefined {
  return measures.find(([test]) => test.test(words))?.[1]
}
