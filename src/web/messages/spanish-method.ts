import { html } from '../html.js'
import type { Messages } from './messages.js'

const sections: Messages['method']['sections'] = [
  {
    id: 'what',
    heading: 'Qué se lee',
    text: [
      html`ICE publica dos listas: las agencias que <em>participan</em> en el programa 287(g) y, de febrero de 2025 a febrero de 2026, las agencias cuyo acuerdo estaba <em>pendiente</em>. Las listas no tienen historial, ni registro de cambios, ni identificadores. Este registro lee todas las copias que conservaron archivos públicos, celda por celda, tal como están impresas. No se corrige nada de lo leído; lo que se decide al respecto se guarda aparte, con su motivo.`,
      html`Cada valor remite a un archivo (designado por su SHA-256), a una hoja y a una celda. Cuando el registro habla de una votación o de un informe, nombra la fuente y el día.`,
    ],
  },
  {
    id: 'times',
    heading: 'Tres tiempos',
    text: [
      html`<strong>Cuándo fue así</strong> en el mundo: el día de “Qué había el”. <strong>Cuándo lo dijo una fuente</strong>: una lista tiene fecha, y solo se leen las listas del día de “Según lo que se sabía el” y anteriores. <strong>Cuándo lo incorporó este registro</strong>: se guarda con cada entrada de su bitácora. Las listas que conservaron los archivos se leyeron años después de publicarse; por eso los tiempos son tres.`,
      html`Si no se elige nada, ambos días son hoy. Cada página y cada respuesta indica para qué días se dio.`,
    ],
  },
  {
    id: 'dates',
    heading: 'De dónde sale la fecha de una lista',
    text: [
      html`La fecha de una lista es el día del primer nombre de archivo que puede ser correcto: uno igual o posterior al día en que se guardó el libro de cálculo, según su propio sello. Un nombre con un día anterior, o sin día, es erróneo, y decide el sello. Todo ello se coteja con la fecha de firma más reciente de la lista, con las listas anterior y siguiente y con el momento en que la capturó un archivo. Los motivos figuran en la página de cada lista.`,
      html`Cuando los nombres y el contenido no concuerdan sobre qué lista es, deciden las columnas: el 22 de septiembre de 2025 los dos archivos llevaban el nombre el uno del otro. Esas listas, y las publicadas dos veces, cortadas o mal nombradas, están <a href="/lists?flagged=1">marcadas</a>.`,
    ],
  },
  {
    id: 'counts',
    heading: 'Cómo se cuenta',
    text: [
      html`<strong>Filas</strong>: las filas de la lista que contienen algo debajo del encabezado. <strong>Acuerdos</strong>: los distintos pares de agencia y modelo entre ellas. <strong>Agencias</strong>: las distintas agencias, una vez reunidas las grafías y los cambios de nombre. <strong>Nombres tal como están impresos</strong>: los nombres distintos, sin contar espacios, comillas ni mayúsculas. <strong>Estados</strong>: los estados, el Distrito de Columbia y los territorios de esas agencias. La lista es la última de participantes de ese día o anterior.`,
      html`Los recuentos de otros pueden diferir solo por la regla. Un recuento de filas que incluye el encabezado da una de más; uno de nombres cuenta una agencia una vez por cada grafía.`,
    ],
  },
  {
    id: 'steps',
    heading: 'Los pasos de un acuerdo',
    text: [
      html`Un acuerdo es una agencia con un modelo. Sus pasos se muestran tal como los cuentan las fuentes, y ningún paso se deduce de otro. <strong>Pendiente</strong>: visto por primera vez en la lista de pendientes. <strong>Firmado</strong>: el día de la columna de la propia lista; si listas posteriores imprimen otro día, prevalece el último y se indican los anteriores. <strong>En la lista</strong>: visto por primera vez en la lista de participantes; se nombra la lista anterior, que no lo muestra, porque el paso se dio en algún momento entre las dos.`,
      html`<strong>Propuesto, aprobado, con oficiales capacitados, en funcionamiento</strong>: proceden de fuentes ajenas a las listas. Si en el registro no consta ninguno, lo dice; eso no significa que el paso no se diera.`,
    ],
  },
  {
    id: 'left',
    heading: 'Qué significa “ya no está en la lista”',
    text: [
      html`ICE no dice que un acuerdo ha terminado; su fila desaparece. Un acuerdo se muestra como <strong>ya no está en la lista</strong> cuando falta en una lista completa y también en la siguiente lista completa. Una sola lista no basta: hay filas que desaparecieron y volvieron. Las listas cortadas, parciales o publicadas de nuevo no cuentan aquí. Las listas no dicen quién puso fin a un acuerdo ni por qué.`,
    ],
  },
  {
    id: 'agencies',
    heading: 'Quién es quién',
    text: [
      html`Las listas escriben el nombre de una agencia de varias maneras, y varias agencias llevan un mismo nombre. Los nombres impresos se reúnen según reglas con nombre y decisiones de personas, cada una con su motivo y su grado de certeza, en la página de la agencia. Después se busca cada agencia en el directorio de agencias policiales del FBI; de ahí proceden su ORI, su tipo y su condado. Las agencias que no están en ninguna lista también tienen una página.`,
    ],
  },
  {
    id: 'limits',
    heading: 'Lo que este registro no dice',
    text: [
      html`Las listas muestran acuerdos conforme a la sección 287(g). No muestran ninguna otra cooperación, ni operativos, ni cifras de lo que se hizo en virtud de un acuerdo. No aparecer en las listas del registro es no aparecer en esas listas. Aquí no se publican nombres de firmantes, números de teléfono ni direcciones de correo, ni nada sobre particulares. Nada de lo que hay aquí es asesoría legal.`,
    ],
  },
]

export const method: Messages['method'] = {
  title: 'Cómo se cuenta y se fecha el registro',
  heading: 'Cómo se cuenta y se fecha el registro',
  contents: 'En esta página',
  models: 'Los tres modelos',
  sections,
}
