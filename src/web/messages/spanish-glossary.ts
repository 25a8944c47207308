import type { Messages } from './messages.js'

export const glossary: Messages['glossary'] = {
  title: 'Las palabras de este sitio',
  heading: 'Las palabras de este sitio',
  intro:
    'Lo que significan aquí las palabras de estas páginas. Cada palabra designa lo mismo en todas ellas.',
  contents: 'Partes',
  groups: {
    programme: 'Los acuerdos',
    steps: 'Hasta dónde ha llegado un acuerdo',
    law: 'Lo que pide la ley',
    sources: 'De dónde procede',
    time: 'Cuándo',
  },
  words: {
    'section-287g': [
      '287(g)',
      'La sección 287(g) de la Ley de Inmigración y Nacionalidad, una ley federal. Permite que oficiales de una agencia policial, capacitados y dirigidos por ICE, hagan parte del trabajo de los agentes de inmigración.',
    ],
    ice: [
      'ICE',
      'El Servicio de Inmigración y Control de Aduanas de EE. UU., la agencia federal que celebra estos acuerdos y publica sus listas.',
    ],
    agreement: [
      'Acuerdo',
      'Lo que una agencia acordó con ICE según un modelo. Una agencia con dos modelos tiene dos acuerdos.',
    ],
    agency: [
      'Agencia',
      'Una policía, una oficina del alguacil (sheriff), una cárcel, un organismo estatal u otro que hace cumplir la ley. Cada una del directorio nacional tiene su página, figure o no en una lista.',
    ],
    model: [
      'Modelo',
      'La clase de un acuerdo: el Modelo de Fuerza de Tarea, el de Oficial Ejecutor de Órdenes o el Modelo de Aplicación de la Ley en Cárceles. Cada uno permite a los oficiales cosas distintas.',
    ],
    proposed: [
      'Propuesto, aprobado',
      'Un órgano que gobierna la agencia lo tiene ante sí, o ha votado a favor.',
    ],
    signed: ['Firmado', 'La agencia, o ICE, firmó el acuerdo el día que dice una lista o un documento.'],
    pending: ['Pendiente', 'En la lista de agencias cuyos acuerdos ICE todavía no había completado.'],
    listed: [
      'En la lista',
      'En la lista de ICE de agencias participantes. Que una agencia figure en ella no dice lo que hace cada día.',
    ],
    trained: [
      'Capacitado, en funcionamiento',
      'Sus oficiales hicieron el curso de ICE, o trabajaban conforme al acuerdo: se dice solo donde una fuente lo dice.',
    ],
    left: [
      'Ya no está en la lista',
      'Falta en dos listas completas seguidas. El registro no dice por qué, salvo que lo diga una fuente.',
    ],
    duty: [
      'Deber',
      'Lo que la ley que consta pedía a una agencia en un día: obligatorio, mejores esfuerzos, permitido, requiere aprobación, limitado, prohibido o en disputa. No es asesoría legal.',
    ],
    provision: [
      'Disposición',
      'Una parte de una ley, con su texto, a quién obliga, qué pide, y desde cuándo hasta cuándo.',
    ],
    authority: [
      'Autoridad',
      'Una fuente sobre lo que significa una disposición, con su fuerza: el fallo de un tribunal obliga más que un dictamen o una carta, y lo que declara una parte no obliga a nadie.',
    ],
    joined: [
      'Incorporado según',
      'Cómo se sitúa un acuerdo ante la ley del día en que se celebró: obligatorio, por decisión propia, por decisión propia mientras funcionarios decían que era obligatorio, contra una prohibición, o poco claro.',
    ],
    source: [
      'Fuente',
      'Quién publicó algo, y dónde: una lista de ICE, el acta de un concejo, una ley escrita, una noticia.',
    ],
    claim: [
      'Afirmación',
      'Lo que una fuente dice de una cosa. Se muestra con su fuente, y no se da por probada.',
    ],
    evidence: [
      'Prueba',
      'La celda, la página o la frase que muestra un valor. Se abre detrás de cada valor.',
    ],
    decision: [
      'Decisión',
      'Lo que hizo un concejo u otro órgano sobre un punto en un día, con cada voto que cuenta una fuente.',
    ],
    silent: ['No consta en el registro', 'Nada de lo leído lo dice. Eso no es ni sí ni no, y nunca es cero.'],
    correction: [
      'Corrección, respuesta',
      'La solicitud de una oficina pública de que se rectifique un dato, con lo que resultó; las palabras de la propia agencia junto a un dato.',
    ],
    money: [
      'Solicitado, adjudicado, pagado, en riesgo',
      'Clases de dinero que nunca se suman entre sí: lo pedido, lo prometido, lo entregado, y lo que según una norma puede perderse.',
    ],
    list: [
      'Lista',
      'Una de las tablas de agencias de ICE, tal como se publicó un día. Su fecha se decide por varias señales, que su página nombra.',
    ],
    on: ['Al', 'El día del que habla una página: lo que había en el mundo ese día.'],
    'known-at': [
      'Según lo que se sabía el',
      'El día hasta el que se leen listas y afirmaciones para una respuesta: lo que podía saberse entonces.',
    ],
    release: [
      'Edición',
      'Todo lo que contiene el registro, en archivos, nombrado por un hash: quien la cita nombra estos bytes y no otros.',
    ],
  },
}
