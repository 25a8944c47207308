import type { Messages } from './messages.js'

export const sentences: Messages['sentences'] = {
  'date-captured':
    'las direcciones del archivo web en sus propias filas se capturaron en {name} (el día está en UTC, como cuenta el archivo)',
  'date-name-other': 'su nombre {file} lleva {day}: deciden las filas',
  'date-name-none': 'su nombre {file} no lleva ningún día: deciden las filas',
  'date-saved': 'el libro de cálculo se guardó en {name} ({day} en Washington)',
  'date-saved-before': 'el libro de cálculo se guardó en {name} ({day} en Washington), {say} antes',
  'date-saved-same': 'el libro de cálculo se guardó en {name} ({day} en Washington), el mismo día',
  'date-name': 'su nombre {file} lleva {day}',
  'date-name-wrong': 'su nombre {file} no puede ser correcto: {say}; {say2}',
  'of-no-day': '{name} no es ningún día',
  'of-too-early': '{day} es {say} anterior al guardado del libro de cálculo',
  'of-stamp': 'decide el sello',
  'of-digits': '{day} está a {say} de sus cifras',
  'date-none': 'el libro de cálculo no lleva sello de cuándo se guardó y ninguno de sus nombres lleva un día',
  'date-name-only':
    'su nombre {file} lleva {day}; el libro de cálculo no lleva ningún sello con que comprobarlo',
  'date-signed': 'la fecha de firma más reciente que contiene es {day}, {say} antes',
  'date-signed-after':
    'lleva {day} como fecha de firma, posterior a ella: lo dudoso es esa celda, no la lista',
  'list-swapped':
    'se publicó como {file}, pero sus columnas son las de la lista de agencias {series}: deciden las columnas',
  'list-again': 'los mismos bytes se publicaron de nuevo como {file}',
  'list-unchanged': 'sus filas son las de la lista anterior, {file}',
  'list-back': 'sus filas son las de {file} del {day}, con otras listas publicadas entre medias',
  'list-back-stands':
    'sus filas son las de {file} del {day}, con otras listas publicadas entre medias; la lista siguiente parte de ella: lo que le falta ya no está',
  'list-missing': 'le faltan {n} acuerdos que están en las listas anterior y posterior',
  'list-cut': 'le faltan {n} acuerdos que están en las listas anterior y posterior, todos al final',
  'of-day': '{n} día',
  'of-days': '{n} días',
  'of-edit': '{n} cambio',
  'of-edits': '{n} cambios',
  'count-rule':
    'filas: las filas de la lista que contienen algo debajo del encabezado; acuerdos: los distintos pares de agencia y modelo entre ellas; agencias: las distintas agencias, una vez reunidas las grafías y los cambios de nombre; nombres: los distintos nombres tal como están impresos, sin contar espacios, comillas ni mayúsculas; estados: los estados, el Distrito de Columbia y los territorios de esas agencias. La lista es la última lista de agencias participantes de ese día o anterior.',
  'count-twice': '{name} está en {n} filas: {rows}',
  'count-repeat': '{n} fila repite otra fila de la lista celda por celda',
  'count-repeats': '{n} filas repiten otra fila de la lista celda por celda',
  'count-no-state':
    'la fila {row} no nombra ningún estado ({name}), así que no se puede saber su agencia: {name2}',
  'count-names': '{n} nombres impresos corresponden a {n2} agencias',
  'class-rule':
    'Cada acuerdo que una lista había mostrado hasta ese día se clasifica por lo que decía la ley registrada el día en que se incorporó, tal como se conocía ese día. El día de incorporación es la fecha de firma que ICE imprime por última vez o, si no la hay, la primera lista que lo contiene. Los hechos son los que el registro tiene ahora. Se mantuvo: estaba en la última lista hasta ese día; salió: no estaba.',
  'decision-rule':
    'Dos afirmaciones son de una misma decisión cuando el órgano (sea cual sea el orden de sus palabras, y con o sin el nombre del lugar), el acto y la moción son los mismos, no se oponen dos números de asunto ni dos modelos, y el día es el mismo. Dos días seguidos se toman por uno cuando el resultado y el recuento se cuentan igual; el día se muestra entonces como contado de manera distinta. Un acto es una votación (aprobada o rechazada), un aplazamiento (prosperara o no) u otro paso, como retomar un asunto. Una afirmación cuya fuente solo da un mes, o un día aproximado (a tres días o menos), se une a la decisión de ese mismo día o, si no la hay, a la única que caiga dentro, con el mismo resultado; si no, queda sola, junto a las que escriben lo mismo. Una moción de aplazar se refiere a la incorporación cuando no se dice otra cosa. Lo que difiere dentro de una decisión se muestra como discrepancia, con cada fuente.',
  'step-listed-before': 'ICE lo puso en la lista el {day}, y más tarde imprime que se firmó el {day2}',
  'step-listed-back':
    'ICE lo puso en la lista el {day} y, tras volver el {day2}, imprime que se firmó el {day3}',
  'step-signed-long':
    'consta impreso como firmado el {day}, {n} días antes de aparecer por primera vez en la lista',
  'step-no-plausible': 'en SIGNED consta impreso {name}, que no es un día verosímil',
  'step-read-as': 'en SIGNED consta impreso {name}, leído como {day} ({say})',
  'of-missing-slash': 'falta una barra',
  'of-implausible': 'año inverosímil',
  'step-no-model': 'la lista deja el modelo en blanco',
  'step-twice': 'está dos veces en listas desde el {day}',
  'step-pending-until': 'en la lista de agencias pendientes de ICE hasta el {day}',
  'step-printed-before': 'tal como lo imprime ICE ahora; antes imprimía {say}',
  'of-printed': '{name} desde el {day}',
  'step-first-list': 'en la primera lista del registro: pudo haber estado antes',
  'step-again': 'de nuevo en la lista: faltaba en la del {day}',
  'step-left':
    'ICE ya no lo tiene en la lista: estuvo por última vez en la del {day} y falta desde la del {day2}; las listas no dicen por qué',
  'step-left-model':
    'ICE ya no tiene en la lista su acuerdo de {model}: estuvo por última vez en la del {day} y falta desde la del {day2}; las listas no dicen por qué',
  'step-about': 'hacia ese día: {kept}',
  'name-printed': 'el nombre tal como está impreso',
  'name-same': 'salvo signos, espacios o mayúsculas, es el mismo nombre',
  'name-alike': '«{name}» y «{name2}» se leen igual ({kept})',
  'name-moved': 'impreso bajo {name} hasta el {day}: {say}',
  'name-directory': 'su nombre en el directorio nacional',
  'name-spaces': 'su nombre en el directorio nacional, salvo los espacios',
  'name-form': 'su nombre en el directorio nacional, salvo la palabra que indica su forma de gobierno',
  'name-letter': 'el único nombre de {name} a una letra del impreso, en el condado impreso: {name2}',
  'name-letters':
    'el único nombre de {name} a dos letras o menos del impreso, en el condado impreso: {name2}',
  'name-county': '{say}, en el condado impreso, {name}',
  'name-only': '{say}, el único del estado; ningún condado lo confirma',
  'name-only-other': '{say}, el único del estado, aunque el condado impreso no es el suyo, {name}',
  'name-told': '{say}, distinguido de otros {n} del mismo nombre por el condado impreso, {name}',
  'name-whole-state': '{say}; de sus {n} ORI, el de todo el estado',
  'name-detectives':
    'el directorio incluye a los detectives del condado de {name}, que son los agentes de su fiscal de distrito',
  'name-refused': 'la única agencia de este nombre en el directorio está en {name}, no en el condado impreso',
  'name-several': '{n} agencias del directorio tienen este nombre y nada impreso las distingue: {name}',
  'name-constables':
    'el directorio incluye condestables de {name} sin sus distritos, así que de ninguno se puede decir que sea este: {name2}',
  'name-jail':
    'el directorio incluye cuerpos con facultades policiales; una cárcel que no dirige el sheriff no tiene allí un ORI propio',
  'name-none-state': 'el directorio no incluye ninguna agencia de este nombre en el estado',
  'name-none-county':
    'el directorio no incluye ninguna agencia de este nombre en {name} ni en otra parte del estado',
  'name-ori': 'el directorio nacional incluye esta agencia con este ORI',
  'name-ori-from': 'el ORI es de {name}: {kept}',
  'name-never-listed':
    '«{name}» estuvo pendiente ({name2}) hasta el {day} y nunca entró en la lista; «{name3}» está en la lista desde el {day2} y nunca estuvo pendiente',
  'name-pending-swap':
    'en la lista de agencias pendientes del {day} ya no está «{name}» ({name2}) y está «{name3}»',
  'name-listed-swap':
    'en la lista del {day} ya no está «{name}» y está «{name2}» con el mismo modelo ({name3}) y la misma fecha ({day2})',
  'name-paper': '{say}, y con el mismo acuerdo enlazado',
  'name-until-back': '{say}, hasta que el primer nombre vuelve al lugar del segundo',
  'name-wrong-state-pending':
    '«{name}» ({name2}) está bajo {name3} hasta el {day} y está pendiente bajo {name4} desde el {day2}',
  'name-wrong-state-listed':
    '«{name}» ({name2}) está bajo {name3} hasta el {day} y está en la lista bajo {name4} desde el {day2}',
  'fact-kind': 'su nombre, y su tipo en el directorio nacional',
  'fact-fbi': 'la tabla de empleados policiales del FBI',
  'fact-fbi-year': 'la tabla de empleados policiales del FBI de {name}',
  'fact-no-county': 'su tipo ({kind}) no es un órgano de un condado',
  'fact-county-jail': 'su tipo: un condado gestiona su cárcel por medio de ella',
  'fact-own-jail':
    'la lista de ICE del {day} la tiene con el {model}, que se aplica dentro de la propia cárcel de la agencia',
  'fact-id': 'su identificador',
  'unknown-kind': 'qué tipo de órgano es esta agencia',
  'unknown-agency': 'qué agencia es esta',
  'unknown-jail': 'si esta agencia gestiona una cárcel del condado',
  'unknown-population': 'a cuántas personas sirve esta agencia',
  'unknown-county': 'cuántos habitantes tiene su condado',
  'unknown-officers': 'cuántos oficiales tiene esta agencia',
  'peers-state':
    'Agencias del mismo tipo en {name} que sirven a entre {n} y {n2} personas (de la mitad al doble) según el directorio nacional, de las que el registro tiene la misma medida en la misma unidad y de la misma fuente.',
  'peers-country':
    'Agencias del mismo tipo en todo el país, puesto que menos de {n3} en {name} tienen un valor, que sirven a entre {n} y {n2} personas (de la mitad al doble) según el directorio nacional, de las que el registro tiene la misma medida en la misma unidad y de la misma fuente.',
  'money-sum':
    'suma de {n} adjudicaciones que los números de quien paga permiten distinguir, cada una contada una vez, solo de dinero de la clase {kept}',
  'no-amount': 'no se indica la cantidad',
  'field-kind': 'tipo de agencia',
  'field-other': 'otro dato de la página',
  'field-officers': 'oficiales a tiempo completo',
  'field-population': 'población atendida',
  'corrected-claim': '{name} de record/{file}',
  'expected-day': 'un día, por ejemplo {name}',
  'expected-most': 'como máximo {n} caracteres',
  'expected-values': 'como máximo {n} valores',
  'expected-one': 'un solo valor',
  'expected-state': 'un estado, por ejemplo FL o Florida',
  'expected-number': 'un número entero del 1 al {n}',
  'expected-bytes': 'como máximo {n} bytes',
  'expected-body': 'se esperaba un contenido de {n} bytes como máximo',
  'expected-fields': 'se esperaban los campos del formulario',
  'expected-agency': 'el nombre o el identificador de una agencia',
  'expected-request': 'el número de una solicitud; las respuestas y las decisiones tienen números propios',
  'found-characters': '{n} caracteres',
  'found-values': '{n} valores',
  'problem-text': 'se esperaban como máximo {n} caracteres de texto, se encontraron {n2}',
  'problem-address': 'se esperaba una dirección de {n} caracteres como máximo, se encontraron {n2}',
  'problem-minute': 'como máximo {n} documentos por minuto',
  'problem-methods': 'se esperaba {name}, se encontró {name2}',
  'problem-no-request': 'ninguna solicitud de corrección tiene el número {name}, según lo conocido el {day}',
  'problem-release': 'Un hash nombra sus bytes y ningún otro: no se da otra versión en su lugar.',
  'problem-no-release-file': 'la versión {name} no tiene ningún archivo {name2}',
}
