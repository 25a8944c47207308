import type { Messages } from './messages.js'

export const still: Messages['still'] = {
  title: 'Lo que requiere un Comity en marcha',
  heading: 'Lo que requiere un Comity en marcha',
  text: 'Algunas preguntas se resuelven en el momento en que se hacen. Una copia de este sitio hecha de archivos contiene las respuestas de un solo día y no puede resolver otras.',
  needs: [
    'El registro en otro día, o como se conocía en otro día',
    'Agencias a su elección, comparadas en una tabla',
    'Listas y cambios entre dos días a su elección',
    'Un resumen en papel, y preguntas de programas más allá de los archivos ofrecidos',
  ],
  howHeading: 'Cómo hacerlas',
  how: 'Comity funciona en cualquier computadora con Node 20.19 o posterior, sin cuenta. En su carpeta:',
  howAfter:
    'Responde entonces en http://127.0.0.1:8287, en las mismas direcciones. También responde la línea de comandos:',
  hereHeading: 'Lo que responden los archivos',
  here: {
    search: 'Todas las agencias del directorio nacional, por su nombre',
    check: 'Un documento, comparado con el registro en su navegador',
    lists: 'Todas las listas leídas, fila por fila',
    data: 'Todo lo que contiene el registro, para descargar',
  },
  link: 'Requiere un Comity en marcha: estos archivos no lo responden',
  note: (day, link) => [
    'Esta dirección hace una pregunta que estos archivos no responden. Lo que se muestra es el registro al ',
    day,
    '. ',
    link,
    '.',
  ],
  noteLink: 'Cómo hacerla',
  searching: 'Buscando…',
  failed: 'No se pudieron cargar los nombres.',
  noScript:
    'Sin JavaScript, la búsqueda requiere un Comity en marcha. A todas las agencias se llega desde la página de su estado.',
}
