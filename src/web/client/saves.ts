/** Something that a reader may keep as a file: what its button says, its type and name, and how it is made. */
export type Save = readonly [label: string, type: string, name: string, make: () => string]

/** Buttons that save what was checked, each as a file that is made here. */
export function addSaves(place: HTMLElement, saves: readonly Save[]): void {
  const row = place.querySelector('.saves')
  row?.replaceChildren(
    ...saves.map(([label, type, name, make]) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = label
      button.addEventListener('click', () => saveFile(name, type, make()))
      return button
    }),
  )
}

function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
