<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About CleanEditor</source>
        <translation>Acerca de CleanEditor</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>CleanEditor is free software under the Apache License 2.0.</source>
        <translation>CleanEditor es software libre con licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Shows what is boilerplate in scraped web pages, says why, and lets you decide.
Works on this computer only: it never goes online and never changes your files.</source>
        <translation>Muestra qué es texto accesorio en páginas web recopiladas, dice por qué y deja la decisión a quien lo usa.
Trabaja solo en este equipo: nunca se conecta a Internet y nunca cambia los archivos.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What the program is built on</source>
        <translation>En qué se basa el programa</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About CleanEditor</source>
        <translation>&amp;Acerca de CleanEditor</translation>
    </message>
    <message>
        <source>&amp;Accept Page</source>
        <translation>&amp;Aceptar la página</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automática</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Compare with Another Rule Set…</source>
        <translation>&amp;Comparar con otro conjunto de reglas…</translation>
    </message>
    <message>
        <source>&amp;Copy Cleaned Text</source>
        <translation>&amp;Copiar el texto limpio</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Duplicate Rule to My Rules</source>
        <translation>&amp;Duplicar la regla en Mis reglas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Edit Text of Block</source>
        <translation>&amp;Editar el texto del bloque</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find a Rule</source>
        <translation>&amp;Buscar una regla</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Import Rules…</source>
        <translation>&amp;Importar reglas…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Keys</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Let the Rules Decide</source>
        <translation>&amp;Dejar decidir a las reglas</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Mute This Rule</source>
        <translation>&amp;Silenciar esta regla</translation>
    </message>
    <message>
        <source>&amp;New from the Built-in Rules</source>
        <translation>&amp;Nuevo a partir de las reglas incluidas</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Open Files…</source>
        <translation>&amp;Abrir archivos…</translation>
    </message>
    <message>
        <source>&amp;Open Rules…</source>
        <translation>&amp;Abrir reglas…</translation>
    </message>
    <message>
        <source>&amp;Paste as a Page</source>
        <translation>&amp;Pegar como página</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Reset Rule to How It Ships</source>
        <translation>&amp;Restablecer el estado original de la regla</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Reglas</translation>
    </message>
    <message>
        <source>&amp;Save Rules</source>
        <translation>&amp;Guardar reglas</translation>
    </message>
    <message>
        <source>&amp;Solo This Rule</source>
        <translation>S&amp;olo esta regla</translation>
    </message>
    <message>
        <source>&amp;Take Back Acceptance</source>
        <translation>Re&amp;tirar la aceptación</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Unfold All Marks</source>
        <translation>&amp;Desplegar todas las marcas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Why This Block?</source>
        <translation>¿&amp;Por qué este bloque?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept All &amp;Changed Pages as They Are</source>
        <translation>Aceptar todas las páginas &amp;cambiadas como están</translation>
    </message>
    <message>
        <source>C&amp;ompare States…</source>
        <translation>C&amp;omparar estados…</translation>
    </message>
    <message>
        <source>D&amp;elete Rule</source>
        <translation>&amp;Eliminar regla</translation>
    </message>
    <message>
        <source>Edits on T&amp;his Page</source>
        <translation>Ediciones en es&amp;ta página</translation>
    </message>
    <message>
        <source>En&amp;d Solo and Unmute All</source>
        <translation>Terminar solo y &amp;quitar silencios</translation>
    </message>
    <message>
        <source>Ex&amp;port Some Rules…</source>
        <translation>E&amp;xportar algunas reglas…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>F&amp;old All Marks</source>
        <translation>&amp;Plegar todas las marcas</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Find Repeated &amp;Lines of This Site…</source>
        <translation>Buscar &amp;líneas repetidas de este sitio…</translation>
    </message>
    <message>
        <source>Find a Co&amp;mmand…</source>
        <translation>Buscar un co&amp;mando…</translation>
    </message>
    <message>
        <source>Find in &amp;All Pages…</source>
        <translation>Buscar en &amp;todas las páginas…</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Histori&amp;al</translation>
    </message>
    <message>
        <source>Import Si&amp;te Rules…</source>
        <translation>Importar reglas de si&amp;tio…</translation>
    </message>
    <message>
        <source>Language o&amp;f the Window</source>
        <translation>&amp;Idioma del programa</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Like the S&amp;ystem</source>
        <translation>Como el s&amp;istema</translation>
    </message>
    <message>
        <source>Ma&amp;ke a Rule…</source>
        <translation>Crear una re&amp;gla…</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Barra de herramientas principal</translation>
    </message>
    <message>
        <source>Make a Rule…</source>
        <translation>Crear una regla…</translation>
    </message>
    <message>
        <source>Make an E&amp;xception…</source>
        <translation>Hacer una e&amp;xcepción…</translation>
    </message>
    <message>
        <source>Move Rule &amp;Up</source>
        <translation>&amp;Subir la regla</translation>
    </message>
    <message>
        <source>Move Rule Do&amp;wn</source>
        <translation>&amp;Bajar la regla</translation>
    </message>
    <message>
        <source>Na&amp;rrower Pane</source>
        <translation>Panel más es&amp;trecho</translation>
    </message>
    <message>
        <source>Next &amp;Block</source>
        <translation>Siguiente &amp;bloque</translation>
    </message>
    <message>
        <source>Next &amp;Doubtful Block</source>
        <translation>Siguiente bloque &amp;dudoso</translation>
    </message>
    <message>
        <source>Next &amp;Removed Block</source>
        <translation>Siguiente bloque &amp;quitado</translation>
    </message>
    <message>
        <source>Next P&amp;age</source>
        <translation>&amp;Página siguiente</translation>
    </message>
    <message>
        <source>Next Page That Needs &amp;Eyes</source>
        <translation>Siguiente página por &amp;revisar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abiertos &amp;recientemente</translation>
    </message>
    <message>
        <source>Open R&amp;ecent Rules</source>
        <translation>Reglas &amp;recientes</translation>
    </message>
    <message>
        <source>Page &amp;Language</source>
        <translation>Idio&amp;ma de la página</translation>
    </message>
    <message>
        <source>Previous Bl&amp;ock</source>
        <translation>Anterior bl&amp;oque</translation>
    </message>
    <message>
        <source>Previous Do&amp;ubtful Block</source>
        <translation>Anterior bloque d&amp;udoso</translation>
    </message>
    <message>
        <source>Previous Pa&amp;ge</source>
        <translation>Pá&amp;gina anterior</translation>
    </message>
    <message>
        <source>Previous Re&amp;moved Block</source>
        <translation>Anterior bloque q&amp;uitado</translation>
    </message>
    <message>
        <source>Raw as &amp;Blocks</source>
        <translation>Original en &amp;bloques</translation>
    </message>
    <message>
        <source>Raw as &amp;Source</source>
        <translation>Original como &amp;fuente</translation>
    </message>
    <message>
        <source>Raw as a Browser S&amp;hows It</source>
        <translation>Original como lo muestra un &amp;navegador</translation>
    </message>
    <message>
        <source>Re&amp;move Block</source>
        <translation>Q&amp;uitar bloque</translation>
    </message>
    <message>
        <source>Re&amp;move Page from the List</source>
        <translation>&amp;Quitar la página de la lista</translation>
    </message>
    <message>
        <source>Re&amp;name Rule</source>
        <translation>Cambiar &amp;nombre de la regla</translation>
    </message>
    <message>
        <source>Re&amp;store Block</source>
        <translation>Restaurar blo&amp;que</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remem&amp;ber This State…</source>
        <translation>Recor&amp;dar este estado…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Reopen &amp;Last Session</source>
        <translation>Reabrir la ú&amp;ltima sesión</translation>
    </message>
    <message>
        <source>Reopen It at Every S&amp;tart</source>
        <translation>Reabrirla en cada &amp;inicio</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>Rev&amp;isión</translation>
    </message>
    <message>
        <source>Save Rules &amp;As…</source>
        <translation>Guardar reglas c&amp;omo…</translation>
    </message>
    <message>
        <source>Select Ne&amp;xt Block Too</source>
        <translation>Seleccionar también el si&amp;guiente bloque</translation>
    </message>
    <message>
        <source>Select Pre&amp;vious Block Too</source>
        <translation>Seleccionar también el an&amp;terior bloque</translation>
    </message>
    <message>
        <source>Text &amp;Encoding</source>
        <translation>Codificación del &amp;texto</translation>
    </message>
    <message>
        <source>This R&amp;ule</source>
        <translation>Esta re&amp;gla</translation>
    </message>
    <message>
        <source>Try the &amp;Sample</source>
        <translation>Probar el &amp;ejemplo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>W&amp;ider Pane</source>
        <translation>Panel más &amp;ancho</translation>
    </message>
    <message>
        <source>What Is &amp;This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>What Is This? Ask by &amp;Click</source>
        <translation>¿Qué es esto? Preguntar con un &amp;clic</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
</context>
<context>
    <name>BlockEditor</name>
    <message>
        <source>Ctrl+Enter keeps it, Esc gives it up</source>
        <translation>Ctrl+Intro lo conserva, Esc lo descarta</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc gives it up</source>
        <translation>Intro lo conserva, Esc lo descarta</translation>
    </message>
    <message>
        <source>Text of block {0}</source>
        <translation>Texto del bloque {0}</translation>
    </message>
</context>
<context>
    <name>BlocksView</name>
    <message>
        <source>Blocks of the page</source>
        <translation>Bloques de la página</translation>
    </message>
</context>
<context>
    <name>ChooseRules</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lines that are no rules</source>
        <translation>Líneas que no son reglas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rules to choose from</source>
        <translation>Reglas para elegir</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>Marcar &amp;todas</translation>
    </message>
    <message>
        <source>Tick N&amp;one</source>
        <translation>N&amp;o marcar ninguna</translation>
    </message>
</context>
<context>
    <name>CleanedPane</name>
    <message>
        <source>Cleaned</source>
        <translation>Limpio</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Fold It Again</source>
        <translation>Plegar de nuevo</translation>
    </message>
    <message>
        <source>Nothing is left of this page</source>
        <translation>No queda nada de esta página</translation>
    </message>
    <message>
        <source>Overview of the cleaned text</source>
        <translation>Vista general del texto limpio</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select blocks in the raw page and press Insert to restore them, or switch off a rule.</source>
        <translation>Seleccionar bloques en la página original y pulsar Insert para restaurarlos, o desactivar una regla.</translation>
    </message>
    <message>
        <source>Unfold What Was Taken Here</source>
        <translation>Desplegar lo quitado aquí</translation>
    </message>
    <message>
        <source>cleaning …</source>
        <translation>limpiando…</translation>
    </message>
</context>
<context>
    <name>CleanedView</name>
    <message>
        <source>Cleaned text</source>
        <translation>Texto limpio</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Another &amp;File…</source>
        <translation>Otro &amp;archivo…</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Ambos son iguales.</translation>
    </message>
    <message>
        <source>Choose a rules file to compare with.</source>
        <translation>Elegir un archivo de reglas con el que comparar.</translation>
    </message>
    <message>
        <source>Compare rules</source>
        <translation>Comparar reglas</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>Quitar aquí</translation>
    </message>
    <message>
        <source>Rule and what differs</source>
        <translation>Regla y qué difiere</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Tomar esta</translation>
    </message>
    <message>
        <source>Take “{0}” from {1}</source>
        <translation>Tomar «{0}» de {1}</translation>
    </message>
    <message>
        <source>The rules in use, compared &amp;with:</source>
        <translation>Las reglas en uso, comparadas &amp;con:</translation>
    </message>
    <message>
        <source>What differs, rule by rule</source>
        <translation>Qué difiere, regla a regla</translation>
    </message>
    <message>
        <source>{0} “Here” are the rules in use; taking one over can be undone.</source>
        <translation>{0} «Aquí» son las reglas en uso; tomar una se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>CompareStates</name>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Después</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Antes</translation>
    </message>
    <message>
        <source>Compare states</source>
        <translation>Comparar estados</translation>
    </message>
    <message>
        <source>Comparing this page…</source>
        <translation>Comparando esta página…</translation>
    </message>
    <message>
        <source>On this page no block differs.</source>
        <translation>En esta página no difiere ningún bloque.</translation>
    </message>
    <message>
        <source>Open a page to see what changes on it.</source>
        <translation>Abrir una página para ver qué cambia en ella.</translation>
    </message>
    <message>
        <source>The extractor is asked otherwise now: the blocks of the page are not compared.</source>
        <translation>Ahora se pregunta al extractor de otro modo: no se comparan los bloques de la página.</translation>
    </message>
    <message>
        <source>The extractor was asked otherwise: the blocks of the page are not compared.</source>
        <translation>Se preguntó al extractor de otro modo: no se comparan los bloques de la página.</translation>
    </message>
    <message>
        <source>The two states are the same.</source>
        <translation>Los dos estados son iguales.</translation>
    </message>
    <message>
        <source>This page could not be compared: {0}</source>
        <translation>Esta página no se pudo comparar: {0}</translation>
    </message>
    <message>
        <source>What differs; Enter goes to a block</source>
        <translation>Lo que difiere; Intro va a un bloque</translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>changed since it was accepted</source>
        <translation>ha cambiado desde que se aceptó</translation>
    </message>
    <message>
        <source>hardly anything is left</source>
        <translation>apenas queda nada</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>ha fallado</translation>
    </message>
    <message>
        <source>much was taken</source>
        <translation>se ha quitado mucho</translation>
    </message>
    <message>
        <source>nothing was removed</source>
        <translation>no se ha quitado nada</translation>
    </message>
</context>
<context>
    <name>ContestedBar</name>
    <message>
        <source>Keep It</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep edited block {0}</source>
        <translation>Conservar el bloque editado {0}</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove edited block {0}</source>
        <translation>Quitar el bloque editado {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The extractor</source>
        <translation>El extractor</translation>
    </message>
    <message>
        <source>The rule “{0}”</source>
        <translation>La regla «{0}»</translation>
    </message>
    <message>
        <source>{0} more.</source>
        <translation>{0} más.</translation>
    </message>
    <message>
        <source>{0} now removes block {1}, which you edited.</source>
        <translation>{0} quita ahora el bloque {1}, que usted editó.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source> … [{0} more characters, kept but not shown]</source>
        <translation>
            <numerusform> … [{0} carácter más, conservado pero no mostrado]</numerusform>
            <numerusform> … [{0} caracteres más, conservados pero no mostrados]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept {0} changed pages</source>
        <translation>
            <numerusform>Aceptar {0} página cambiada</numerusform>
            <numerusform>Aceptar {0} páginas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {0} Lines to My Rules</source>
        <translation>
            <numerusform>Añadir {0} línea a Mis reglas</numerusform>
            <numerusform>Añadir {0} líneas a Mis reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {0} Rules</source>
        <translation>
            <numerusform>Añadir {0} regla</numerusform>
            <numerusform>Añadir {0} reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {0} pages</source>
        <translation>
            <numerusform>Todas las páginas: {0}</numerusform>
            <numerusform>Las {0} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {0} pages are accepted.</source>
        <translation>
            <numerusform>La página está aceptada ({0}).</numerusform>
            <numerusform>Las {0} páginas están aceptadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to open {0} files and folders</source>
        <translation>
            <numerusform>Soltar para abrir {0} archivo o carpeta</numerusform>
            <numerusform>Soltar para abrir {0} archivos y carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export {0} Rules…</source>
        <translation>
            <numerusform>Exportar {0} regla…</numerusform>
            <numerusform>Exportar {0} reglas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting {0} pages…</source>
        <translation>
            <numerusform>Exportando {0} página…</numerusform>
            <numerusform>Exportando {0} páginas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {0} places letters had been encoded twice (“Ã¤” for “ä”): mended, unless you choose the encoding yourself.</source>
        <translation>
            <numerusform>En {0} lugar había letras codificadas dos veces («Ã¤» por «ä»): corregido, salvo si usted elige la codificación.</numerusform>
            <numerusform>En {0} lugares había letras codificadas dos veces («Ã¤» por «ä»): corregido, salvo si usted elige la codificación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let the rules decide on {0} blocks</source>
        <translation>
            <numerusform>Dejar que las reglas decidan sobre {0} bloque</numerusform>
            <numerusform>Dejar que las reglas decidan sobre {0} bloques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this page {0} blocks differ.</source>
        <translation>
            <numerusform>En esta página difiere {0} bloque.</numerusform>
            <numerusform>En esta página difieren {0} bloques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {0} blocks</source>
        <translation>
            <numerusform>Quitar {0} bloque</numerusform>
            <numerusform>Quitar {0} bloques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore {0} blocks</source>
        <translation>
            <numerusform>Restaurar {0} bloque</numerusform>
            <numerusform>Restaurar {0} bloques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back {0} acceptances</source>
        <translation>
            <numerusform>Retirar {0} aceptación</numerusform>
            <numerusform>Retirar {0} aceptaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page is not as it was: {0} edits have no place in it any more. They are kept apart.</source>
        <translation>
            <numerusform>La página no está como estaba: {0} edición ya no tiene sitio en ella. Se guarda aparte.</numerusform>
            <numerusform>La página no está como estaba: {0} ediciones ya no tienen sitio en ella. Se guardan aparte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finds {0} blocks on this page</source>
        <translation>
            <numerusform>encuentra {0} bloque en esta página</numerusform>
            <numerusform>encuentra {0} bloques en esta página</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} accepted pages changed by this edit.</source>
        <translation>
            <numerusform>{0} página aceptada cambió con esta edición.</numerusform>
            <numerusform>{0} páginas aceptadas cambiaron con esta edición.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks</source>
        <translation>
            <numerusform>{0} bloque</numerusform>
            <numerusform>{0} bloques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks have another reason</source>
        <translation>
            <numerusform>{0} bloque tiene otra razón</numerusform>
            <numerusform>{0} bloques tienen otra razón</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks removed</source>
        <translation>
            <numerusform>{0} bloque quitado</numerusform>
            <numerusform>{0} bloques quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks removed from this page</source>
        <translation>
            <numerusform>{0} bloque quitado de esta página</numerusform>
            <numerusform>{0} bloques quitados de esta página</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks removed here: </source>
        <translation>
            <numerusform>{0} bloque quitado aquí: </numerusform>
            <numerusform>{0} bloques quitados aquí: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks selected</source>
        <translation>
            <numerusform>{0} bloque seleccionado</numerusform>
            <numerusform>{0} bloques seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} bytes did not fit</source>
        <translation>
            <numerusform>{0} byte no encajaba</numerusform>
            <numerusform>{0} bytes no encajaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} bytes did not fit and are shown as �. Another encoding may read them.</source>
        <translation>
            <numerusform>{0} byte no encajaba y se muestra como �. Quizá otra codificación lo lea.</numerusform>
            <numerusform>{0} bytes no encajaban y se muestran como �. Quizá otra codificación los lea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} comments</source>
        <translation>
            <numerusform>{0} comentario</numerusform>
            <numerusform>{0} comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} doubtful</source>
        <translation>
            <numerusform>{0} dudoso</numerusform>
            <numerusform>{0} dudosos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} doubtful verdicts</source>
        <translation>
            <numerusform>{0} veredicto dudoso</numerusform>
            <numerusform>{0} veredictos dudosos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} edits on other pages.</source>
        <translation>
            <numerusform>{0} edición en otras páginas.</numerusform>
            <numerusform>{0} ediciones en otras páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} failed</source>
        <translation>
            <numerusform>{0} fallo</numerusform>
            <numerusform>{0} fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation>
            <numerusform>{0} encontrado</numerusform>
            <numerusform>{0} encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} kept</source>
        <translation>
            <numerusform>{0} conservado</numerusform>
            <numerusform>{0} conservados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines could not be carried over; they stand below.</source>
        <translation>
            <numerusform>{0} línea no se pudo trasladar; está abajo.</numerusform>
            <numerusform>{0} líneas no se pudieron trasladar; están abajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} matches</source>
        <translation>
            <numerusform>{0} coincidencia</numerusform>
            <numerusform>{0} coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more lines are in your rules already.</source>
        <translation>
            <numerusform>{0} línea más ya está en sus reglas.</numerusform>
            <numerusform>{0} líneas más ya están en sus reglas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more to look at.</source>
        <translation>
            <numerusform>Queda {0} más por mirar.</numerusform>
            <numerusform>Quedan {0} más por mirar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} near misses</source>
        <translation>
            <numerusform>{0} casi coincidencia</numerusform>
            <numerusform>{0} casi coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pages</source>
        <translation>
            <numerusform>{0} página</numerusform>
            <numerusform>{0} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pages exported to {1}</source>
        <translation>
            <numerusform>{0} página exportada a {1}</numerusform>
            <numerusform>{0} páginas exportadas a {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} removed</source>
        <translation>
            <numerusform>{0} quitado</numerusform>
            <numerusform>{0} quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rules</source>
        <translation>
            <numerusform>{0} regla</numerusform>
            <numerusform>{0} reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rules differ.</source>
        <translation>
            <numerusform>{0} regla difiere.</numerusform>
            <numerusform>{0} reglas difieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} steps that can be undone</source>
        <translation>
            <numerusform>{0} paso que se puede deshacer</numerusform>
            <numerusform>{0} pasos que se pueden deshacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words</source>
        <translation>
            <numerusform>{0} palabra</numerusform>
            <numerusform>{0} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1} → {0} words</source>
        <translation>
            <numerusform>{1} → {0} palabra</numerusform>
            <numerusform>{1} → {0} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, of these {0} exported apart</source>
        <translation>
            <numerusform>{1}, de ellos {0} exportado aparte</numerusform>
            <numerusform>{1}, de ellos {0} exportados aparte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {0} more</source>
        <translation>
            <numerusform>… y {0} más</numerusform>
            <numerusform>… y {0} más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Off here, on there</source>
        <translation>Desactivada aquí, activada allí</translation>
    </message>
    <message>
        <source>On here, off there</source>
        <translation>Activada aquí, desactivada allí</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Solo allí</translation>
    </message>
    <message>
        <source>Other examples</source>
        <translation>Otros ejemplos</translation>
    </message>
    <message>
        <source>Stands at another place in the order</source>
        <translation>Está en otro lugar del orden</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>otro orden</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>ejemplos</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>languages of its packs</source>
        <translation>idiomas de sus paquetes</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>only here {0}</source>
        <translation>solo aquí {0}</translation>
    </message>
    <message>
        <source>only there {0}</source>
        <translation>solo allí {0}</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>qué hace</translation>
    </message>
    <message>
        <source>where it applies</source>
        <translation>dónde se aplica</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>{0}: here {1}, there {2}</source>
        <translation>{0}: aquí {1}, allí {2}</translation>
    </message>
</context>
<context>
    <name>DiscussionSwitch</name>
    <message>
        <source>Discussion</source>
        <translation>Discusión</translation>
    </message>
    <message>
        <source>Discussion: no comments</source>
        <translation>Discusión: sin comentarios</translation>
    </message>
    <message>
        <source>Discussion: {0}</source>
        <translation>Discusión: {0}</translation>
    </message>
    <message>
        <source>The rule below that finds the discussion is off.</source>
        <translation>La regla de abajo que encuentra la discusión está desactivada.</translation>
    </message>
    <message>
        <source>What becomes of readers’ comments</source>
        <translation>Qué pasa con los comentarios de los lectores</translation>
    </message>
    <message>
        <source>exported apart</source>
        <translation>exportados aparte</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservados</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitados</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>changed since it was accepted: look at this page</source>
        <translation>ha cambiado desde que se aceptó: mirar esta página</translation>
    </message>
    <message>
        <source>changed · {0}</source>
        <translation>cambiado · {0}</translation>
    </message>
    <message>
        <source>cleaned: {0}</source>
        <translation>limpio: {0}</translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <translation>fallo: {0}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>much was taken: look at this page</source>
        <translation>se ha quitado mucho: mirar esta página</translation>
    </message>
    <message>
        <source>out of date · {0}</source>
        <translation>desactualizado · {0}</translation>
    </message>
    <message>
        <source>the rules have changed since it was cleaned: {0}</source>
        <translation>las reglas han cambiado desde la limpieza: {0}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Changed since accepted</source>
        <translation>Cambiadas desde entonces</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Filter the documents by name</source>
        <translation>Filtrar los documentos por nombre</translation>
    </message>
    <message>
        <source>Needs eyes</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>No accepted page has changed.</source>
        <translation>Ninguna página aceptada ha cambiado.</translation>
    </message>
    <message>
        <source>No page is accepted yet. Enter accepts the page you see.</source>
        <translation>Aún no hay páginas aceptadas. Intro acepta la página que se ve.</translation>
    </message>
    <message>
        <source>No page needs eyes: all are accepted.</source>
        <translation>Ninguna página por revisar: todas están aceptadas.</translation>
    </message>
    <message>
        <source>No page of this name.</source>
        <translation>Ninguna página con este nombre.</translation>
    </message>
    <message>
        <source>Which documents are shown</source>
        <translation>Qué documentos se muestran</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag the cleaned text into another program, or click to copy it</source>
        <translation>Arrastrar el texto limpio a otro programa o hacer clic para copiarlo</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>CleanEditor never goes online.
Save the page in your browser and drop the file here.</source>
        <translation>CleanEditor nunca se conecta a Internet.
Guardar la página en el navegador y soltar el archivo aquí.</translation>
    </message>
    <message>
        <source>Drop to clean this piece of a web page</source>
        <translation>Soltar para limpiar este fragmento de página web</translation>
    </message>
    <message>
        <source>Drop to clean this text</source>
        <translation>Soltar para limpiar este texto</translation>
    </message>
    <message>
        <source>Drop to open all pages in “{0}”</source>
        <translation>Soltar para abrir todas las páginas de «{0}»</translation>
    </message>
    <message>
        <source>Drop to open “{0}”</source>
        <translation>Soltar para abrir «{0}»</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>No verdict on this page is doubtful.</source>
        <translation>Ningún veredicto de esta página es dudoso.</translation>
    </message>
    <message>
        <source>Nothing is removed from this page.</source>
        <translation>No se ha quitado nada de esta página.</translation>
    </message>
    <message>
        <source>Round the end: on from the top.</source>
        <translation>Fin alcanzado: se sigue desde arriba.</translation>
    </message>
    <message>
        <source>Round the top: on from the end.</source>
        <translation>Comienzo alcanzado: se sigue desde el final.</translation>
    </message>
    <message>
        <source>This is the first block.</source>
        <translation>Este es el primer bloque.</translation>
    </message>
    <message>
        <source>This is the last block.</source>
        <translation>Este es el último bloque.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Block {0} is empty, so it is removed. Restored, it has its own text again.</source>
        <translation>El bloque {0} está vacío, así que se quita. Restaurado, vuelve a tener su propio texto.</translation>
    </message>
    <message>
        <source>Edit block {0}</source>
        <translation>Editar el bloque {0}</translation>
    </message>
    <message>
        <source>Remove block {0}, emptied</source>
        <translation>Quitar el bloque {0}, vaciado</translation>
    </message>
    <message>
        <source>Revert edit of block {0}</source>
        <translation>Revertir la edición del bloque {0}</translation>
    </message>
    <message>
        <source>Revert {0} edits</source>
        <translation>Revertir {0} ediciones</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>There is no text in this block.</source>
        <translation>No hay texto en este bloque.</translation>
    </message>
    <message>
        <source>This block is removed. Restore it first, then its text can be edited.</source>
        <translation>Este bloque está quitado. Restaurarlo primero para poder editar su texto.</translation>
    </message>
</context>
<context>
    <name>EditsTab</name>
    <message>
        <source>Before: {0}</source>
        <translation>Antes: {0}</translation>
    </message>
    <message>
        <source>Block {0}</source>
        <translation>Bloque {0}</translation>
    </message>
    <message>
        <source>Edits on this page; Enter goes to the block, Delete reverts the edit</source>
        <translation>Ediciones en esta página; Intro va al bloque, Supr revierte la edición</translation>
    </message>
    <message>
        <source>No edits on this page. F2 or a double click edits a paragraph.</source>
        <translation>No hay ediciones en esta página. F2 o un doble clic edita un párrafo.</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Ahora: {0}</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Revert All on This Page</source>
        <translation>Revertir todo en esta página</translation>
    </message>
    <message>
        <source>Revert the selected edits</source>
        <translation>Revertir las ediciones seleccionadas</translation>
    </message>
    <message>
        <source>the page has this block no more</source>
        <translation>la página ya no tiene este bloque</translation>
    </message>
</context>
<context>
    <name>EffectLine</name>
    <message>
        <source>Nothing changes here</source>
        <translation>Aquí no cambia nada</translation>
    </message>
    <message>
        <source>Nothing changes on any page</source>
        <translation>No cambia nada en ninguna página</translation>
    </message>
    <message>
        <source>{0} ({1} of {2} pages counted)</source>
        <translation>{0} ({1} de {2} páginas contadas)</translation>
    </message>
    <message>
        <source>{0} fewer removed</source>
        <translation>{0} menos quitados</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>{0} aquí</translation>
    </message>
    <message>
        <source>{0} more and {1} fewer removed</source>
        <translation>{0} más y {1} menos quitados</translation>
    </message>
    <message>
        <source>{0} more removed</source>
        <translation>{0} más quitados</translation>
    </message>
    <message>
        <source>{0} since they were last counted</source>
        <translation>{0} desde el último recuento</translation>
    </message>
    <message>
        <source>{0}, {1} on {2}</source>
        <translation>{0}, {1} en {2}</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>As after: {0}</source>
        <translation>Como después de: {0}</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>Como al comienzo</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Replace what exists already</source>
        <translation>&amp;Reemplazar lo que ya existe</translation>
    </message>
    <message>
        <source>All pages in &amp;one file</source>
        <translation>&amp;Todas las páginas en un archivo</translation>
    </message>
    <message>
        <source>Choose the destination</source>
        <translation>Elegir el destino</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export into folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Files of the same names in this folder will be replaced.</source>
        <translation>Los archivos del mismo nombre en esta carpeta se reemplazarán.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Name a destination.</source>
        <translation>Indicar un destino.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The comments go into {0}.</source>
        <translation>Los comentarios van a {0}.</translation>
    </message>
    <message>
        <source>The file will be replaced.</source>
        <translation>El archivo se reemplazará.</translation>
    </message>
    <message>
        <source>This file exists already. Choose another name, or tick “Replace”.</source>
        <translation>Este archivo ya existe. Elegir otro nombre o marcar «Reemplazar».</translation>
    </message>
    <message>
        <source>This is a file: name a folder.</source>
        <translation>Esto es un archivo: indicar una carpeta.</translation>
    </message>
    <message>
        <source>This is a folder: add a file name.</source>
        <translation>Esto es una carpeta: añadir un nombre de archivo.</translation>
    </message>
    <message>
        <source>This is the page itself: input files are never changed.</source>
        <translation>Es la propia página: los archivos de entrada nunca se modifican.</translation>
    </message>
    <message>
        <source>This page: {0}</source>
        <translation>Esta página: {0}</translation>
    </message>
    <message>
        <source>What is in this folder stays; a result whose name is taken gets a number.</source>
        <translation>Lo que hay en esta carpeta se queda; un resultado cuyo nombre ya existe recibe un número.</translation>
    </message>
    <message>
        <source>{0}, for the comments, exists already. Choose another name, or tick “Replace”.</source>
        <translation>{0}, para los comentarios, ya existe. Elegir otro nombre o marcar «Reemplazar».</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Export cancelled: {0} of {1} pages are in {2}</source>
        <translation>Exportación cancelada: {0} de {1} páginas están en {2}</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Exportado a {0}</translation>
    </message>
    <message>
        <source>Exporting: {0} of {1} pages</source>
        <translation>Exportando: {0} de {1} páginas</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>The cleaned text is on the clipboard.</source>
        <translation>El texto limpio está en el portapapeles.</translation>
    </message>
    <message>
        <source>The export ended early: {0}</source>
        <translation>La exportación terminó antes de tiempo: {0}</translation>
    </message>
    <message>
        <source>a solo or mute was on: not all rules acted</source>
        <translation>había un solo o un silencio activo: no actuaron todas las reglas</translation>
    </message>
    <message>
        <source>comments in {0}</source>
        <translation>comentarios en {0}</translation>
    </message>
</context>
<context>
    <name>ExtractorEditor</name>
    <message>
        <source>Change extractor: {0}</source>
        <translation>Cambiar el extractor: {0}</translation>
    </message>
    <message>
        <source>Finds the main content of a web page; the rules below have the word after it.</source>
        <translation>Encuentra el contenido principal de una página web; después hablan las reglas de abajo.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>in Cleaned</source>
        <translation>en Limpio</translation>
    </message>
    <message>
        <source>in Raw</source>
        <translation>en Original</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Block {0}: {1}</source>
        <translation>Bloque {0}: {1}</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>Cerrar los resultados</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <source>Pages looked at</source>
        <translation>Páginas miradas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Type what you look for and press Enter. All pages of the list are searched, open or not.</source>
        <translation>Escribir lo que se busca y pulsar Intro. Se busca en todas las páginas de la lista, abiertas o no.</translation>
    </message>
    <message>
        <source>What was found, page by page</source>
        <translation>Qué se ha encontrado, página a página</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>changed since: find again</source>
        <translation>ha cambiado: buscar de nuevo</translation>
    </message>
    <message>
        <source>in the cleaned texts</source>
        <translation>en los textos limpios</translation>
    </message>
    <message>
        <source>in the whole pages</source>
        <translation>en las páginas enteras</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} no se pudieron leer</translation>
    </message>
    <message>
        <source>{0} on {1} of {2} pages</source>
        <translation>{0} en {1} de {2} páginas</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} o más</translation>
    </message>
    <message>
        <source>… and {0} more on this page</source>
        <translation>… y {0} más en esta página</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Contenido de la guía</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Nothing in the guide has all these words.</source>
        <translation>Nada en la guía contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>La guía está en inglés.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Every removed block is tinted in the colour of the rule that took it. Click one: the strip below the panes says why.</source>
        <translation>Cada bloque quitado está teñido del color de la regla que lo quitó. Al hacer clic en uno, la franja bajo los paneles dice por qué.</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>Convertirlo en regla</translation>
    </message>
    <message>
        <source>Put it right with one key</source>
        <translation>Corregir con una tecla</translation>
    </message>
    <message>
        <source>See what goes, and why</source>
        <translation>Ver qué se quita y por qué</translation>
    </message>
    <message>
        <source>{0} removes a block, {1} restores it, {2} takes back any step. Your word outranks all rules.</source>
        <translation>{0} quita un bloque, {1} lo restaura, {2} deshace cualquier paso. Su decisión vale más que todas las reglas.</translation>
    </message>
    <message>
        <source>{0} turns a correction into a rule for all your pages. The rules can be switched, and the panes follow at once.</source>
        <translation>{0} convierte una corrección en una regla para todas las páginas. Las reglas se pueden activar y desactivar, y los paneles lo siguen al momento.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Back to “{0}”</source>
        <translation>Volver a «{0}»</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Edits</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Edits ({0})</source>
        <translation>Ediciones ({0})</translation>
    </message>
    <message>
        <source>History and edits</source>
        <translation>Historial y ediciones</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Click beside an action, or go there with Tab, and press its new keys.</source>
        <translation>Hacer clic junto a una acción, o ir ahí con Tab, y pulsar sus nuevas teclas.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otra parte</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>Buscar una acción o teclas</translation>
    </message>
    <message>
        <source>Give all actions their own keys back</source>
        <translation>Devolver a todas las acciones sus teclas</translation>
    </message>
    <message>
        <source>Keyboard keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>Ninguna acción se llama así.</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Use Them for “{0}”</source>
        <translation>Usarlas para «{0}»</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>también {0}</translation>
    </message>
    <message>
        <source>{0} are the keys of “{1}”.</source>
        <translation>{0} son las teclas de «{1}».</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>{0}: from the next start of CleanEditor.</source>
        <translation>{0}: a partir del próximo inicio de CleanEditor.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Nothing removed</source>
        <translation>Nada quitado</translation>
    </message>
    <message>
        <source>What was removed, by whom</source>
        <translation>Qué se ha quitado y por quién</translation>
    </message>
    <message>
        <source>nothing was removed</source>
        <translation>no se ha quitado nada</translation>
    </message>
</context>
<context>
    <name>LossBar</name>
    <message>
        <source>Restore all</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The extractor</source>
        <translation>El extractor</translation>
    </message>
    <message>
        <source>The rule “{0}”</source>
        <translation>La regla «{0}»</translation>
    </message>
    <message>
        <source>{0} took a whole section: “{1}” ({2}).</source>
        <translation>{0} ha quitado una sección entera: «{1}» ({2}).</translation>
    </message>
    <message>
        <source>{0} took {1} % of this page’s prose.</source>
        <translation>{0} ha quitado el {1} % de la prosa de esta página.</translation>
    </message>
</context>
<context>
    <name>MakeRule</name>
    <message>
        <source>All like this: {0}</source>
        <translation>Todos como este: {0}</translation>
    </message>
    <message>
        <source>Blocks that say just “{0}”</source>
        <translation>Bloques que dicen solo «{0}»</translation>
    </message>
    <message>
        <source>Does something else with: “{0}”</source>
        <translation>Hace otra cosa con: «{0}»</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In this folder: {0}</source>
        <translation>En esta carpeta: {0}</translation>
    </message>
    <message>
        <source>In this language: {0}</source>
        <translation>En este idioma: {0}</translation>
    </message>
    <message>
        <source>Its example lacks: “{0}”</source>
        <translation>A su ejemplo le falta: «{0}»</translation>
    </message>
    <message>
        <source>Keep: {0}</source>
        <translation>Conservar: {0}</translation>
    </message>
    <message>
        <source>Layout part {0}</source>
        <translation>Parte de la estructura {0}</translation>
    </message>
    <message>
        <source>Like “{0}”</source>
        <translation>Como «{0}»</translation>
    </message>
    <message>
        <source>Lines that this site repeats at this place</source>
        <translation>Líneas que este sitio repite en este lugar</translation>
    </message>
    <message>
        <source>Much goes from {0} more.</source>
        <translation>Se quita mucho de {0} más.</translation>
    </message>
    <message>
        <source>No longer keeps: “{0}”</source>
        <translation>Ya no conserva: «{0}»</translation>
    </message>
    <message>
        <source>No longer removes: “{0}”</source>
        <translation>Ya no quita: «{0}»</translation>
    </message>
    <message>
        <source>Now keeps: “{0}”</source>
        <translation>Ahora conserva: «{0}»</translation>
    </message>
    <message>
        <source>Now removes: “{0}”</source>
        <translation>Ahora quita: «{0}»</translation>
    </message>
    <message>
        <source>On this site: {0}</source>
        <translation>En este sitio: {0}</translation>
    </message>
    <message>
        <source>Takes the whole section “{0}” of {1}.</source>
        <translation>Quita toda la sección «{0}» de {1}.</translation>
    </message>
    <message>
        <source>Takes {0} of the running text of {1}.</source>
        <translation>Quita {0} del texto corrido de {1}.</translation>
    </message>
    <message>
        <source>Texts that begin like these</source>
        <translation>Textos que empiezan como estos</translation>
    </message>
    <message>
        <source>Texts that begin “{0}”</source>
        <translation>Textos que empiezan por «{0}»</translation>
    </message>
    <message>
        <source>Texts that contain “{0}”</source>
        <translation>Textos que contienen «{0}»</translation>
    </message>
    <message>
        <source>The same with any number: “{0}”</source>
        <translation>Lo mismo con cualquier número: «{0}»</translation>
    </message>
    <message>
        <source>The section under “{0}”</source>
        <translation>La sección bajo «{0}»</translation>
    </message>
    <message>
        <source>These very texts</source>
        <translation>Exactamente estos textos</translation>
    </message>
    <message>
        <source>This very text</source>
        <translation>Exactamente este texto</translation>
    </message>
    <message>
        <source>This would keep what must go. Choose a narrower offer.</source>
        <translation>Esto conservaría lo que debe quitarse. Elegir una opción más estrecha.</translation>
    </message>
    <message>
        <source>This would take what must stay. Choose a narrower offer.</source>
        <translation>Esto quitaría lo que debe quedarse. Elegir una opción más estrecha.</translation>
    </message>
    <message>
        <source>What the page itself hides</source>
        <translation>Lo que la propia página oculta</translation>
    </message>
    <message>
        <source>after the text</source>
        <translation>después del texto</translation>
    </message>
    <message>
        <source>before the text</source>
        <translation>antes del texto</translation>
    </message>
    <message>
        <source>begins so and goes on</source>
        <translation>empieza así y sigue</translation>
    </message>
    <message>
        <source>buttons and labels</source>
        <translation>botones y etiquetas</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>pies de imagen</translation>
    </message>
    <message>
        <source>differs a little</source>
        <translation>difiere un poco</translation>
    </message>
    <message>
        <source>has fewer links</source>
        <translation>tiene menos enlaces</translation>
    </message>
    <message>
        <source>has it in its midst</source>
        <translation>lo tiene en medio</translation>
    </message>
    <message>
        <source>has it only as a part of a word</source>
        <translation>solo lo tiene como parte de una palabra</translation>
    </message>
    <message>
        <source>has it, but is too long</source>
        <translation>lo tiene, pero es demasiado largo</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>encabezados</translation>
    </message>
    <message>
        <source>is a little longer</source>
        <translation>es un poco más largo</translation>
    </message>
    <message>
        <source>is of another kind</source>
        <translation>es de otro tipo</translation>
    </message>
    <message>
        <source>lines of code</source>
        <translation>líneas de código</translation>
    </message>
    <message>
        <source>list items</source>
        <translation>elementos de lista</translation>
    </message>
    <message>
        <source>mostly links</source>
        <translation>sobre todo enlaces</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>párrafos</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>citas</translation>
    </message>
    <message>
        <source>stands at another place</source>
        <translation>está en otro lugar</translation>
    </message>
    <message>
        <source>stands elsewhere in the page</source>
        <translation>está en otra parte de la página</translation>
    </message>
    <message>
        <source>stands in “{0}”</source>
        <translation>está en «{0}»</translation>
    </message>
    <message>
        <source>still counting</source>
        <translation>aún contando</translation>
    </message>
    <message>
        <source>table rows</source>
        <translation>filas de tabla</translation>
    </message>
    <message>
        <source>takes much of {0}</source>
        <translation>quita mucho de {0}</translation>
    </message>
    <message>
        <source>takes what must stay</source>
        <translation>quita lo que debe quedarse</translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation>hasta {0}</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>{0} aquí</translation>
    </message>
    <message>
        <source>{0} nearly</source>
        <translation>{0} casi</translation>
    </message>
    <message>
        <source>{0} on this page</source>
        <translation>{0} en esta página</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>{0} on {1} of {2}</source>
        <translation>{0} en {1} de {2}</translation>
    </message>
    <message>
        <source>“{0}” never takes this text</source>
        <translation>«{0}» nunca quita este texto</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… y {0} más</translation>
    </message>
</context>
<context>
    <name>MakeRulePanel</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>All of it is in the text already: nothing would come back now.</source>
        <translation>Todo está ya en el texto: no volvería nada.</translation>
    </message>
    <message>
        <source>All of it is removed already: nothing would go now.</source>
        <translation>Todo está ya quitado: no se quitaría nada.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close without making a rule</source>
        <translation>Cerrar sin crear una regla</translation>
    </message>
    <message>
        <source>From now on, keep:</source>
        <translation>A partir de ahora, conservar:</translation>
    </message>
    <message>
        <source>From now on, remove:</source>
        <translation>A partir de ahora, quitar:</translation>
    </message>
    <message>
        <source>Goes ({0})</source>
        <translation>Se quita ({0})</translation>
    </message>
    <message>
        <source>Hits and near misses</source>
        <translation>Coincidencias y casi coincidencias</translation>
    </message>
    <message>
        <source>Kept ({0})</source>
        <translation>Conservado ({0})</translation>
    </message>
    <message>
        <source>Make Exception</source>
        <translation>Hacer excepción</translation>
    </message>
    <message>
        <source>Make Rule</source>
        <translation>Crear regla</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Crear una regla</translation>
    </message>
    <message>
        <source>Make an exception</source>
        <translation>Hacer una excepción</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nombre de la regla</translation>
    </message>
    <message>
        <source>Nearly ({0})</source>
        <translation>Casi ({0})</translation>
    </message>
    <message>
        <source>Select a block, or a piece of text, in the raw page or in the cleaned text.</source>
        <translation>Seleccionar un bloque o un fragmento de texto en la página original o en el texto limpio.</translation>
    </message>
    <message>
        <source>Tick what must stay: it is stored with the rule.</source>
        <translation>Marcar lo que debe quedarse: se guarda con la regla.</translation>
    </message>
    <message>
        <source>Tick what must still go: it is stored with the rule.</source>
        <translation>Marcar lo que aún debe quitarse: se guarda con la regla.</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <source>What the rule nearly takes, by page</source>
        <translation>Lo que la regla casi quita, por página</translation>
    </message>
    <message>
        <source>What the rule takes, by page</source>
        <translation>Lo que la regla quita, por página</translation>
    </message>
    <message>
        <source>Where the rule applies</source>
        <translation>Dónde se aplica la regla</translation>
    </message>
    <message>
        <source>Would come back: {0} of {1}.</source>
        <translation>Volverían: {0} de {1}.</translation>
    </message>
    <message>
        <source>Would go from the text: {0} of {1}.</source>
        <translation>Se quitarían del texto: {0} de {1}.</translation>
    </message>
    <message>
        <source>{0}, the first is “{1}”</source>
        <translation>{0}, el primero es «{1}»</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Counting: {0} of {1}.</source>
        <translation>Contando: {0} de {1}.</translation>
    </message>
    <message>
        <source>Exception “{0}” made: {1} on {2}.</source>
        <translation>Excepción «{0}» creada: {1} en {2}.</translation>
    </message>
    <message>
        <source>Make exception “{0}”</source>
        <translation>Hacer la excepción «{0}»</translation>
    </message>
    <message>
        <source>Make rule “{0}”</source>
        <translation>Crear la regla «{0}»</translation>
    </message>
    <message>
        <source>No rule fits this selection.</source>
        <translation>Ninguna regla se ajusta a esta selección.</translation>
    </message>
    <message>
        <source>Rule “{0}” made: {1} on {2}.</source>
        <translation>Regla «{0}» creada: {1} en {2}.</translation>
    </message>
    <message>
        <source>Select a block or some text first.</source>
        <translation>Seleccionar primero un bloque o algo de texto.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Rules that are offered</source>
        <translation>Reglas ofrecidas</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>CleanEditor never goes online. Save the page in your browser (Ctrl+S) and drop the file here.</source>
        <translation>CleanEditor nunca se conecta a Internet. Guardar la página en el navegador (Ctrl+S) y soltar el archivo aquí.</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Texto soltado</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Nada abierto todavía</translation>
    </message>
    <message>
        <source>Open all pages in a folder</source>
        <translation>Abrir todas las páginas de una carpeta</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>Abrir páginas</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files.</source>
        <translation>El portapapeles no contiene texto ni archivos.</translation>
    </message>
    <message>
        <source>There are no pages in there.</source>
        <translation>Ahí no hay páginas.</translation>
    </message>
    <message>
        <source>Web pages and texts (*.html *.htm *.xhtml *.txt *.text *.gz);;All files (*)</source>
        <translation>Páginas web y textos (*.html *.htm *.xhtml *.txt *.text *.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>ejemplos</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Blocks {0} to {1}</source>
        <translation>Bloques {0} a {1}</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <translation>{0} quitados</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
</context>
<context>
    <name>PageFacts</name>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Báltico</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europa central</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Letters look wrong (“Ã¤” for “ä”). “Automatic” may read them better.</source>
        <translation>Hay letras que parecen erróneas («Ã¤» por «ä»). «Automática» quizá las lea mejor.</translation>
    </message>
    <message>
        <source>Letters look wrong (“Ã¤” for “ä”): they were damaged before the page was saved.</source>
        <translation>Hay letras que parecen erróneas («Ã¤» por «ä»): se dañaron antes de guardar la página.</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Occidental</translation>
    </message>
    <message>
        <source>by its byte order mark</source>
        <translation>por su marca de orden de bytes</translation>
    </message>
    <message>
        <source>by its bytes</source>
        <translation>por sus bytes</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>from the page’s declaration</source>
        <translation>según la declaración de la página</translation>
    </message>
    <message>
        <source>guessed from its letters</source>
        <translation>deducido de sus letras</translation>
    </message>
</context>
<context>
    <name>PageTab</name>
    <message>
        <source>The browser engine is being started …</source>
        <translation>Se está iniciando el motor de navegador…</translation>
    </message>
    <message>
        <source>The page as a browser shows it</source>
        <translation>La página como la muestra un navegador</translation>
    </message>
    <message>
        <source>The page is being prepared …</source>
        <translation>Se está preparando la página…</translation>
    </message>
    <message>
        <source>This package comes without a browser engine, which would make it three times as large.

The tabs Blocks and Source show all that is in the page.</source>
        <translation>Este paquete no incluye motor de navegador, que lo haría tres veces más grande.

Las pestañas Bloques y Fuente muestran todo lo que hay en la página.</translation>
    </message>
    <message>
        <source>This page cannot be shown as a browser shows it.</source>
        <translation>Esta página no se puede mostrar como la muestra un navegador.</translation>
    </message>
    <message>
        <source>To see the page here as a browser shows it, a browser engine is needed, which is not installed.

It is an optional part of about 180 MB. Close CleanEditor, run this in a terminal, and start it again:

{command}

The tabs Blocks and Source show all that is in the page.</source>
        <translation>Para ver aquí la página como en un navegador hace falta un motor de navegador, que no está instalado.

Es una parte opcional de unos 180 MB. Cerrar CleanEditor, ejecutar esto en un terminal y volver a iniciarlo:

{command}

Las pestañas Bloques y Fuente muestran todo lo que hay en la página.</translation>
    </message>
</context>
<context>
    <name>PageTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>“{0}” was left out: {1}</source>
        <translation>«{0}» se ha omitido: {1}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Find an action, a rule or a page</source>
        <translation>Buscar una acción, una regla o una página</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se ha encontrado</translation>
    </message>
    <message>
        <source>needs several pages of one site</source>
        <translation>necesita varias páginas de un sitio</translation>
    </message>
    <message>
        <source>no accepted page has changed</source>
        <translation>ninguna página aceptada ha cambiado</translation>
    </message>
    <message>
        <source>no page is open</source>
        <translation>no hay ninguna página abierta</translation>
    </message>
    <message>
        <source>nothing there yet</source>
        <translation>aún no hay nada</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>nada que rehacer</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nada que deshacer</translation>
    </message>
    <message>
        <source>select a block first</source>
        <translation>seleccionar antes un bloque</translation>
    </message>
    <message>
        <source>the page is not accepted</source>
        <translation>la página no está aceptada</translation>
    </message>
    <message>
        <source>the selected block has no word of yours</source>
        <translation>el bloque seleccionado no tiene veredicto suyo</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto que buscar</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
</context>
<context>
    <name>RawPane</name>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Let the rules decide</source>
        <translation>Dejar decidir a las reglas</translation>
    </message>
    <message>
        <source>Loading the page…</source>
        <translation>Cargando la página…</translation>
    </message>
    <message>
        <source>Overview of the raw page</source>
        <translation>Vista general de la página original</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>This page could not be opened</source>
        <translation>Esta página no se pudo abrir</translation>
    </message>
    <message>
        <source>Ways to see the raw page</source>
        <translation>Maneras de ver la página original</translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>An earlier session cannot be opened, because its file {0}. It was put aside as {1}.</source>
        <translation>No se puede abrir una sesión anterior, porque su archivo {0}. Se apartó como {1}.</translation>
    </message>
    <message>
        <source>Another window was open too.</source>
        <translation>También estaba abierta otra ventana.</translation>
    </message>
    <message>
        <source>CleanEditor was not closed properly. Everything is as it was: {0}.</source>
        <translation>CleanEditor no se cerró correctamente. Todo está como estaba: {0}.</translation>
    </message>
    <message>
        <source>Edit block {0}</source>
        <translation>Editar el bloque {0}</translation>
    </message>
    <message>
        <source>Open It Anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Show Its Session</source>
        <translation>Mostrar su sesión</translation>
    </message>
    <message>
        <source>Start Afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>The last session has ended the program several times, so it was not opened again.</source>
        <translation>La última sesión ha cerrado el programa varias veces, así que no se ha reabierto.</translation>
    </message>
    <message>
        <source>The last session is open again: {0}.</source>
        <translation>La última sesión está abierta de nuevo: {0}.</translation>
    </message>
    <message>
        <source>There is no earlier session.</source>
        <translation>No hay ninguna sesión anterior.</translation>
    </message>
    <message>
        <source>What you do is no longer kept for the next start: {0}. Save your rules and export your pages.</source>
        <translation>Lo que haga ya no se guarda para el próximo inicio: {0}. Guardar las reglas y exportar las páginas.</translation>
    </message>
    <message>
        <source>{0}; the steps to undo are lost</source>
        <translation>{0}; los pasos para deshacer se han perdido</translation>
    </message>
</context>
<context>
    <name>RepeatedDialog</name>
    <message>
        <source>Add repeated lines of {0}</source>
        <translation>Añadir líneas repetidas de {0}</translation>
    </message>
    <message>
        <source>Add to My Rules</source>
        <translation>Añadir a Mis reglas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Lines that repeat on this site</source>
        <translation>Líneas que se repiten en este sitio</translation>
    </message>
    <message>
        <source>Looking at the pages of this site…</source>
        <translation>Mirando las páginas de este sitio…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages looked at</source>
        <translation>Páginas miradas</translation>
    </message>
    <message>
        <source>Repeated lines of this site</source>
        <translation>Líneas repetidas de este sitio</translation>
    </message>
    <message>
        <source>The open page could not be read again, so its site is not known.</source>
        <translation>La página abierta no se pudo volver a leer, así que su sitio se desconoce.</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>Marcar &amp;todas</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>&amp;No marcar ninguna</translation>
    </message>
    <message>
        <source>Too few to tell what repeats: {0} of this site, and at least {1} are needed.</source>
        <translation>Muy poco para saber qué se repite: {0} de este sitio, y hacen falta al menos {1}.</translation>
    </message>
    <message>
        <source>Whatever stands there: {0}</source>
        <translation>Lo que sea que haya ahí: {0}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>around the text</source>
        <translation>alrededor del texto</translation>
    </message>
    <message>
        <source>at one place</source>
        <translation>en un lugar</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>en el texto</translation>
    </message>
    <message>
        <source>{0} of this site, and every line that repeats is in your rules already.</source>
        <translation>{0} de este sitio, y todas las líneas que se repiten ya están en sus reglas.</translation>
    </message>
    <message>
        <source>{0} of this site, and no line that repeats.</source>
        <translation>{0} de este sitio y ninguna línea que se repita.</translation>
    </message>
    <message>
        <source>{0}: lines that stand on many of the {1} that were looked at, {2} in all. Ticked ones stand on half of them or more.</source>
        <translation>{0}: líneas que están en muchas de las páginas examinadas ({1} de {2} en total). Las marcadas están en la mitad o más.</translation>
    </message>
    <message>
        <source>{0}: lines that stand on many of {1}. Ticked ones stand on half of them or more.</source>
        <translation>{0}: líneas que están en muchas de {1}. Las marcadas están en la mitad o más.</translation>
    </message>
    <message>
        <source>{} stands for what differs from page to page.</source>
        <translation>{} representa lo que cambia de una página a otra.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Failures and notes, one a line</source>
        <translation>Fallos y notas, uno por línea</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accept as They Are</source>
        <translation>Aceptar como están</translation>
    </message>
    <message>
        <source>Accept “{0}”</source>
        <translation>Aceptar «{0}»</translation>
    </message>
    <message>
        <source>All changed pages are accepted again.</source>
        <translation>Todas las páginas cambiadas están aceptadas de nuevo.</translation>
    </message>
    <message>
        <source>All pages that the list shows are accepted.</source>
        <translation>Todas las páginas que muestra la lista están aceptadas.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Some rules are silenced for now: end that first, then accept what all of them give.</source>
        <translation>Algunas reglas están silenciadas: terminar eso primero y aceptar después lo que dan todas.</translation>
    </message>
    <message>
        <source>Take back that “{0}” is accepted</source>
        <translation>Retirar la aceptación de «{0}»</translation>
    </message>
    <message>
        <source>This is the only page that still needs eyes.</source>
        <translation>Es la única página que queda por revisar.</translation>
    </message>
    <message>
        <source>This page is still being cleaned: look at it first.</source>
        <translation>Esta página aún se está limpiando: mirarla antes.</translation>
    </message>
    <message>
        <source>this page: {0}</source>
        <translation>esta página: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} accepted</source>
        <translation>{0} de {1} aceptadas</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>{0} changed</source>
        <translation>{0} cambiadas</translation>
    </message>
    <message>
        <source>{0} of {1} accepted</source>
        <translation>{0} de {1} aceptadas</translation>
    </message>
</context>
<context>
    <name>RuleActions</name>
    <message>
        <source>&amp;Mute This Group</source>
        <translation>&amp;Silenciar este grupo</translation>
    </message>
    <message>
        <source>&amp;Solo This Group</source>
        <translation>S&amp;olo este grupo</translation>
    </message>
    <message>
        <source>End solo and unmute all</source>
        <translation>Terminar solo y quitar silencios</translation>
    </message>
    <message>
        <source>Rule “{0}”</source>
        <translation>Regla «{0}»</translation>
    </message>
    <message>
        <source>Switch All &amp;On</source>
        <translation>&amp;Activar todas</translation>
    </message>
    <message>
        <source>Switch All O&amp;ff</source>
        <translation>&amp;Desactivar todas</translation>
    </message>
    <message>
        <source>This R&amp;ule</source>
        <translation>Esta re&amp;gla</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>A rule needs a name.</source>
        <translation>Una regla necesita un nombre.</translation>
    </message>
    <message>
        <source>Change “{0}”: {1}</source>
        <translation>Cambiar «{0}»: {1}</translation>
    </message>
    <message>
        <source>Changed. Reset: {0}</source>
        <translation>Cambiada. Restablecer: {0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>For a while only this rule acts; not saved with the rules</source>
        <translation>Por un rato solo actúa esta regla; no se guarda con las reglas</translation>
    </message>
    <message>
        <source>For a while this rule does not act; not saved with the rules</source>
        <translation>Por un rato no actúa esta regla; no se guarda con las reglas</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Puts the rule back as it ships</source>
        <translation>Devuelve la regla a su estado original</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>The last word wins: a rule further down overrules</source>
        <translation>Vale la última palabra: una regla más abajo prevalece</translation>
    </message>
</context>
<context>
    <name>RuleExchange</name>
    <message>
        <source>Built-in rules</source>
        <translation>Reglas incluidas</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Export some rules</source>
        <translation>Exportar algunas reglas</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importar reglas</translation>
    </message>
    <message>
        <source>Import site rules</source>
        <translation>Importar reglas de sitio</translation>
    </message>
    <message>
        <source>Import site rules: files named after their site, such as news.example.txt</source>
        <translation>Importar reglas de sitio: archivos con el nombre de su sitio, como news.example.txt</translation>
    </message>
    <message>
        <source>Import {0} from {1}</source>
        <translation>Importar {0} de {1}</translation>
    </message>
    <message>
        <source>Rules (*{0})</source>
        <translation>Reglas (*{0})</translation>
    </message>
    <message>
        <source>Rules (*{0});;All files (*)</source>
        <translation>Reglas (*{0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Rules for {0}. Those for where the text stands go before all others.</source>
        <translation>Reglas para {0}. Las que dicen dónde está el texto van antes que las demás.</translation>
    </message>
    <message>
        <source>Rules of “{0}” to add to yours, behind them:</source>
        <translation>Reglas de «{0}» que añadir tras las propias:</translation>
    </message>
    <message>
        <source>Rules to write into a file of their own, for others or for another rule set:</source>
        <translation>Reglas que escribir en un archivo propio, para otros o para otro conjunto de reglas:</translation>
    </message>
    <message>
        <source>Site rules (*.txt);;All files (*)</source>
        <translation>Reglas de sitio (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The rules were not exported: {0}</source>
        <translation>Las reglas no se han exportado: {0}</translation>
    </message>
    <message>
        <source>These files are no site rules:</source>
        <translation>Estos archivos no son reglas de sitio:</translation>
    </message>
    <message>
        <source>another one is there; this joins it</source>
        <translation>hay otra; esta se une</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>incluida</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>some rules</source>
        <translation>algunas reglas</translation>
    </message>
    <message>
        <source>{0} exported to {1}</source>
        <translation>{0} exportadas a {1}</translation>
    </message>
    <message>
        <source>{0}, as saved</source>
        <translation>{0}, como está guardado</translation>
    </message>
    <message>
        <source>“{0}” has no rules to add.</source>
        <translation>«{0}» no contiene reglas que añadir.</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Switch off “{0}”</source>
        <translation>Desactivar «{0}»</translation>
    </message>
    <message>
        <source>Switch on “{0}”</source>
        <translation>Activar «{0}»</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>does not run on this page</source>
        <translation>no actúa en esta página</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>solo</translation>
    </message>
    <message>
        <source>{0}, on or off</source>
        <translation>{0}, activada o no</translation>
    </message>
    <message>
        <source>{0}, {1} on {2}</source>
        <translation>{0}, {1} en {2}</translation>
    </message>
</context>
<context>
    <name>RuleSearch</name>
    <message>
        <source>By name, phrase, pattern, group, kind or note; Esc shows all rules again</source>
        <translation>Por nombre, expresión, patrón, grupo, tipo o nota; Esc muestra de nuevo todas las reglas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Buscar una regla</translation>
    </message>
    <message>
        <source>Hits here</source>
        <translation>Coinciden aquí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Only rules that are not as they ship, or not as in the file</source>
        <translation>Solo reglas que no están como vienen o como en el archivo</translation>
    </message>
    <message>
        <source>Only rules that are switched off or silenced</source>
        <translation>Solo reglas desactivadas o silenciadas</translation>
    </message>
    <message>
        <source>Only rules that find something on this page</source>
        <translation>Solo reglas que encuentran algo en esta página</translation>
    </message>
</context>
<context>
    <name>RulesFiles</name>
    <message>
        <source>Built-in rules</source>
        <translation>Reglas incluidas</translation>
    </message>
    <message>
        <source>No rules files opened yet</source>
        <translation>Ningún archivo de reglas abierto todavía</translation>
    </message>
    <message>
        <source>Open rules</source>
        <translation>Abrir reglas</translation>
    </message>
    <message>
        <source>Otherwise the file stays as it was.</source>
        <translation>De lo contrario, el archivo queda como estaba.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>Rules (*{0})</source>
        <translation>Reglas (*{0})</translation>
    </message>
    <message>
        <source>Rules (*{0});;All files (*)</source>
        <translation>Reglas (*{0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Rules saved in {0}</source>
        <translation>Reglas guardadas en {0}</translation>
    </message>
    <message>
        <source>Save rules as</source>
        <translation>Guardar reglas como</translation>
    </message>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation>¿Guardar los cambios en «{0}»?</translation>
    </message>
    <message>
        <source>The rules were not saved: {0}</source>
        <translation>Las reglas no se han guardado: {0}</translation>
    </message>
    <message>
        <source>They go into a file of your own; the built-in rules stay as they ship.</source>
        <translation>Se guardan en un archivo propio; las reglas incluidas quedan como están.</translation>
    </message>
    <message>
        <source>Unsaved rules</source>
        <translation>Reglas sin guardar</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>línea {0}</translation>
    </message>
    <message>
        <source>my rules</source>
        <translation>mis reglas</translation>
    </message>
    <message>
        <source>“{0}” cannot be used as a rules file:</source>
        <translation>«{0}» no se puede usar como archivo de reglas:</translation>
    </message>
    <message>
        <source>“{0}” exists already. Replace it?</source>
        <translation>«{0}» ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>“{0}” has mistakes. What is wrong is left out or switched off, the rest is in use:</source>
        <translation>«{0}» tiene errores. Lo que está mal se omite o se desactiva, el resto está en uso:</translation>
    </message>
    <message>
        <source>“{0}” was changed by another program. Replace it?</source>
        <translation>Otro programa ha cambiado «{0}». ¿Reemplazarlo?</translation>
    </message>
</context>
<context>
    <name>RulesPane</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Add “{0}”</source>
        <translation>Añadir «{0}»</translation>
    </message>
    <message>
        <source>Built-in rules stay where they are. A duplicate in My rules can go anywhere.</source>
        <translation>Las reglas incluidas se quedan donde están. Un duplicado en Mis reglas puede ir a cualquier sitio.</translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation>Eliminar «{0}»</translation>
    </message>
    <message>
        <source>Duplicate “{0}”</source>
        <translation>Duplicar «{0}»</translation>
    </message>
    <message>
        <source>End solo</source>
        <translation>Terminar solo</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extractor</translation>
    </message>
    <message>
        <source>Move “{0}”</source>
        <translation>Mover «{0}»</translation>
    </message>
    <message>
        <source>Mute “{0}”</source>
        <translation>Silenciar «{0}»</translation>
    </message>
    <message>
        <source>My rule</source>
        <translation>Mi regla</translation>
    </message>
    <message>
        <source>No rule is like that. Esc in the field shows all again.</source>
        <translation>Ninguna regla es así. Esc en el campo las muestra todas de nuevo.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Reset “{0}”</source>
        <translation>Restablecer «{0}»</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rules speak from top to bottom, and the last word wins. Rules of your own can be dragged.</source>
        <translation>Las reglas hablan de arriba abajo y vale la última palabra. Las reglas propias se pueden arrastrar.</translation>
    </message>
    <message>
        <source>Solo “{0}”</source>
        <translation>Solo «{0}»</translation>
    </message>
    <message>
        <source>Switch off all of “{0}”</source>
        <translation>Desactivar todo «{0}»</translation>
    </message>
    <message>
        <source>Switch on all of “{0}”</source>
        <translation>Activar todo «{0}»</translation>
    </message>
    <message>
        <source>Unmute “{0}”</source>
        <translation>Quitar el silencio de «{0}»</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>solo</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (copia)</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Let the rules decide on block {0}</source>
        <translation>Dejar que las reglas decidan sobre el bloque {0}</translation>
    </message>
    <message>
        <source>Remove block {0}</source>
        <translation>Quitar el bloque {0}</translation>
    </message>
    <message>
        <source>Restore block {0}</source>
        <translation>Restaurar el bloque {0}</translation>
    </message>
    <message>
        <source>The rules could not be applied: {0}</source>
        <translation>Las reglas no se pudieron aplicar: {0}</translation>
    </message>
</context>
<context>
    <name>SilenceBar</name>
    <message>
        <source>Does not act, here, on all pages and in exports. It is not saved with the rules.</source>
        <translation>No actúa ni aquí ni en ninguna página ni en las exportaciones. No se guarda con las reglas.</translation>
    </message>
    <message>
        <source>End solo</source>
        <translation>Terminar solo</translation>
    </message>
    <message>
        <source>End solo: all rules act again</source>
        <translation>Terminar solo: todas las reglas vuelven a actuar</translation>
    </message>
    <message>
        <source>Muted: {0}</source>
        <translation>Silenciado: {0}</translation>
    </message>
    <message>
        <source>Only this acts, here, on all pages and in exports. It is not saved with the rules.</source>
        <translation>Solo esto actúa, aquí, en todas las páginas y en las exportaciones. No se guarda con las reglas.</translation>
    </message>
    <message>
        <source>Solo: {0}</source>
        <translation>Solo: {0}</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>Quitar todos los silencios</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source of the page</source>
        <translation>Fuente de la página</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop web pages or texts here</source>
        <translation>Soltar aquí páginas web o textos</translation>
    </message>
    <message>
        <source>Files, folders, or text and HTML from a browser. CleanEditor shows what is boilerplate and why, and you decide what goes.</source>
        <translation>Archivos, carpetas, o texto y HTML de un navegador. CleanEditor muestra qué es texto accesorio y por qué; la decisión es suya.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and your files are never changed.</source>
        <translation>Nada sale de este equipo y sus archivos nunca se modifican.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>As the page declares</source>
        <translation>Como declara la página</translation>
    </message>
    <message>
        <source>As the page declares: {0}</source>
        <translation>Como declara la página: {0}</translation>
    </message>
    <message>
        <source>Language of the page: {0}. Rules of one language follow it.</source>
        <translation>Idioma de la página: {0}. Las reglas de un idioma dependen de él.</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>Idioma desconocido</translation>
    </message>
    <message>
        <source>Text encoding: {0}</source>
        <translation>Codificación del texto: {0}</translation>
    </message>
    <message>
        <source>This page failed: {0}</source>
        <translation>Esta página ha fallado: {0}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>changed since it was accepted</source>
        <translation>ha cambiado desde que se aceptó</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>cleaned in {0} ms</source>
        <translation>limpiado en {0} ms</translation>
    </message>
    <message>
        <source>cleaning…</source>
        <translation>limpiando…</translation>
    </message>
    <message>
        <source>from the page’s declaration</source>
        <translation>según la declaración de la página</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>the extractor failed: rules only</source>
        <translation>el extractor ha fallado: solo reglas</translation>
    </message>
    <message>
        <source>the extractor found no main content: rules only</source>
        <translation>el extractor no encontró contenido principal: solo reglas</translation>
    </message>
    <message>
        <source>the extractor took too long: rules only</source>
        <translation>el extractor tardó demasiado: solo reglas</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>{0}, the state of now</source>
        <translation>{0}, el estado actual</translation>
    </message>
    <message>
        <source>{0}, undone</source>
        <translation>{0}, deshecho</translation>
    </message>
</context>
<context>
    <name>StepsTab</name>
    <message>
        <source>A click goes to that step. Nothing is lost until you change something there.</source>
        <translation>Un clic va a ese paso. Nada se pierde hasta que se cambia algo ahí.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Enter or a double click goes back to it, Delete forgets it</source>
        <translation>Intro o un doble clic vuelve a él, Supr lo olvida</translation>
    </message>
    <message>
        <source>Name of this state</source>
        <translation>Nombre de este estado</translation>
    </message>
    <message>
        <source>Name of this state, then Enter</source>
        <translation>Nombre de este estado, luego Intro</translation>
    </message>
    <message>
        <source>Remember This State…</source>
        <translation>Recordar este estado…</translation>
    </message>
    <message>
        <source>Remembered states</source>
        <translation>Estados recordados</translation>
    </message>
    <message>
        <source>Remembered states; Enter goes back to one, Delete forgets it</source>
        <translation>Estados recordados; Intro vuelve a uno, Supr lo olvida</translation>
    </message>
    <message>
        <source>Steps, the first one on top</source>
        <translation>Pasos, el primero arriba</translation>
    </message>
</context>
<context>
    <name>TrailCard</name>
    <message>
        <source>Block {0}</source>
        <translation>Bloque {0}</translation>
    </message>
    <message>
        <source>Doubtful: gentle and strict do not agree</source>
        <translation>Dudoso: suave y estricto no coinciden</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A sample to try things on</source>
        <translation>Un ejemplo para probar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close these hints</source>
        <translation>Cerrar estos consejos</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Your own pages: drop files or folders anywhere on the window.</source>
        <translation>Sus propias páginas: suelte archivos o carpetas en cualquier lugar de la ventana.</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>A button.</source>
        <translation>Un botón.</translation>
    </message>
    <message>
        <source>A choice: the arrow keys change it.</source>
        <translation>Una elección: las flechas la cambian.</translation>
    </message>
    <message>
        <source>A field to write in.</source>
        <translation>Un campo para escribir.</translation>
    </message>
    <message>
        <source>A scale: the arrow keys move it.</source>
        <translation>Una escala: las flechas la mueven.</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>Un texto.</translation>
    </message>
    <message>
        <source>Adds a rule of your own, of a kind that you choose.</source>
        <translation>Añade una regla propia del tipo elegido.</translation>
    </message>
    <message>
        <source>All rules by group, each with the number of blocks it finds on this page. A tick switches a rule on; its arrow opens what can be changed. Everything follows at once.</source>
        <translation>Todas las reglas por grupos, cada una con el número de bloques que encuentra en esta página. Una marca activa la regla; su flecha abre lo que se puede cambiar. Todo se actualiza al momento.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Vuelve a hacer lo deshecho.</translation>
    </message>
    <message>
        <source>Finds text in the raw page or in the cleaned one.</source>
        <translation>Busca texto en la página original o en la limpia.</translation>
    </message>
    <message>
        <source>Goes to the next pane: documents, raw, cleaned, rules, why.</source>
        <translation>Va al panel siguiente: documentos, original, limpio, reglas, por qué.</translation>
    </message>
    <message>
        <source>How likely a block must be part of the text to stay: gentle rather keeps too much, strict rather takes too much.</source>
        <translation>Con qué probabilidad un bloque debe ser parte del texto para quedarse: suave conserva más bien de más, estricto quita más bien de más.</translation>
    </message>
    <message>
        <source>Looks for lines that stand on many of the open pages of this site and offers them as rules.</source>
        <translation>Busca líneas que están en muchas de las páginas abiertas de este sitio y las ofrece como reglas.</translation>
    </message>
    <message>
        <source>Makes a page of what is on the clipboard: files, a piece of a web page, or text.</source>
        <translation>Hace una página de lo que hay en el portapapeles: archivos, un fragmento de página web o texto.</translation>
    </message>
    <message>
        <source>Makes a rule from what is selected, so that the same goes on every page from now on.</source>
        <translation>Hace una regla de lo seleccionado, para que lo mismo se quite desde ahora en todas las páginas.</translation>
    </message>
    <message>
        <source>On or off: Space switches it.</source>
        <translation>Activado o no: la barra espaciadora lo cambia.</translation>
    </message>
    <message>
        <source>Opens a page that was made for looking around.</source>
        <translation>Abre una página hecha para echar un vistazo.</translation>
    </message>
    <message>
        <source>Opens all pages in a folder and in the folders below it.</source>
        <translation>Abre todas las páginas de una carpeta y de sus subcarpetas.</translation>
    </message>
    <message>
        <source>Opens web pages and text scrapes; they join the list of documents.</source>
        <translation>Abre páginas web y textos recopilados; pasan a la lista de documentos.</translation>
    </message>
    <message>
        <source>Puts the cleaned text of this page on the clipboard.</source>
        <translation>Pone el texto limpio de esta página en el portapapeles.</translation>
    </message>
    <message>
        <source>Puts the selected blocks back into the cleaned text, whatever the rules say.</source>
        <translation>Devuelve los bloques seleccionados al texto limpio, digan lo que digan las reglas.</translation>
    </message>
    <message>
        <source>Readers’ comments under an article are removed, kept in the text, or exported beside it.</source>
        <translation>Los comentarios bajo un artículo se quitan, se conservan en el texto o se exportan aparte.</translation>
    </message>
    <message>
        <source>Removes the selected blocks from the cleaned text. Your word outranks all rules; the page stays.</source>
        <translation>Quita los bloques seleccionados del texto limpio. Su decisión vale más que todas las reglas; la página se queda.</translation>
    </message>
    <message>
        <source>Saves the rules, so that they can be used again and elsewhere.</source>
        <translation>Guarda las reglas para poder usarlas de nuevo y en otro lugar.</translation>
    </message>
    <message>
        <source>Selects the next block on which a gentle and a strict focus would not agree.</source>
        <translation>Selecciona el siguiente bloque en que un enfoque suave y uno estricto no coincidirían.</translation>
    </message>
    <message>
        <source>Selects the next block that is removed.</source>
        <translation>Selecciona el siguiente bloque quitado.</translation>
    </message>
    <message>
        <source>Shows only the pages whose names hold what is typed here.</source>
        <translation>Muestra solo las páginas cuyo nombre contiene lo escrito aquí.</translation>
    </message>
    <message>
        <source>Starts again from the rules that ship with the program.</source>
        <translation>Empieza de nuevo con las reglas incluidas en el programa.</translation>
    </message>
    <message>
        <source>Takes a file of rules into use in place of these.</source>
        <translation>Usa un archivo de reglas en lugar de estas.</translation>
    </message>
    <message>
        <source>Takes back the last verdict or change of rules.</source>
        <translation>Deshace el último veredicto o cambio de reglas.</translation>
    </message>
    <message>
        <source>Takes the page off the list. Its file stays, and so do your verdicts, should it come back.</source>
        <translation>Quita la página de la lista. Su archivo se queda, y también sus veredictos, por si vuelve.</translation>
    </message>
    <message>
        <source>Takes your own verdict on the selected blocks back: the rules decide again.</source>
        <translation>Retira su propio veredicto sobre los bloques seleccionados: las reglas vuelven a decidir.</translation>
    </message>
    <message>
        <source>The colours and who took how many blocks. A click goes to the next block of that colour.</source>
        <translation>Los colores y quién ha quitado cuántos bloques. Un clic va al siguiente bloque de ese color.</translation>
    </message>
    <message>
        <source>The pages that are open, each with its words before and after and how many blocks are removed.</source>
        <translation>Las páginas abiertas, cada una con sus palabras antes y después y cuántos bloques se han quitado.</translation>
    </message>
    <message>
        <source>The text as it will be exported. A thin mark stands where something was taken.</source>
        <translation>El texto tal como se exportará. Una marca fina indica dónde se ha quitado algo.</translation>
    </message>
    <message>
        <source>The whole page, block by block. Removed blocks are struck and tinted in the colour of the group of rules that took them. A click selects a block, and the strip below says why it is kept or removed.</source>
        <translation>La página entera, bloque a bloque. Los bloques quitados están tachados y teñidos del color del grupo de reglas que los quitó. Un clic selecciona un bloque y la franja de abajo dice por qué se conserva o se quita.</translation>
    </message>
    <message>
        <source>What is searched for. Capital and small letters are the same.</source>
        <translation>Lo que se busca. Mayúsculas y minúsculas valen lo mismo.</translation>
    </message>
    <message>
        <source>Who had the last word on the selected block, and what they found in it.</source>
        <translation>Quién tuvo la última palabra sobre el bloque seleccionado y qué encontró en él.</translation>
    </message>
    <message>
        <source>Writes the cleaned text of this page or of all pages to files.</source>
        <translation>Escribe el texto limpio de esta página o de todas en archivos.</translation>
    </message>
</context>
<context>
    <name>WhyStrip</name>
    <message>
        <source>&amp;Why?</source>
        <translation>¿&amp;Por qué?</translation>
    </message>
    <message>
        <source>Block {0}</source>
        <translation>Bloque {0}</translation>
    </message>
    <message>
        <source>Click a block to see why it is kept or removed.</source>
        <translation>Hacer clic en un bloque para ver por qué se conserva o se quita.</translation>
    </message>
    <message>
        <source>Everybody who spoke of this block, in order</source>
        <translation>Todos los que se pronunciaron sobre este bloque, por orden</translation>
    </message>
    <message>
        <source>Let the rules decide</source>
        <translation>Dejar decidir a las reglas</translation>
    </message>
    <message>
        <source>Make an exception…</source>
        <translation>Hacer una excepción…</translation>
    </message>
    <message>
        <source>Offers rules that keep such blocks from now on</source>
        <translation>Ofrece reglas que desde ahora conservan tales bloques</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Shows everybody who spoke of this block, in order</source>
        <translation>Muestra todos los que se pronunciaron sobre este bloque, por orden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>por {0}</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>editado por usted</translation>
    </message>
</context>
<context>
    <name>comparing</name>
    <message>
        <source>Accepted: {0}</source>
        <translation>Aceptadas: {0}</translation>
    </message>
    <message>
        <source>Another order of the rules: {0}</source>
        <translation>Otro orden de las reglas: {0}</translation>
    </message>
    <message>
        <source>Block {0}, text: {1}</source>
        <translation>Bloque {0}, texto: {1}</translation>
    </message>
    <message>
        <source>Block {0}: {1}</source>
        <translation>Bloque {0}: {1}</translation>
    </message>
    <message>
        <source>Extractor, {0}: {1}</source>
        <translation>Extractor, {0}: {1}</translation>
    </message>
    <message>
        <source>New rule “{0}”</source>
        <translation>Regla nueva «{0}»</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Otras decisiones</translation>
    </message>
    <message>
        <source>Other choices on {0}</source>
        <translation>Otras decisiones en {0}</translation>
    </message>
    <message>
        <source>Other rules are silenced</source>
        <translation>Hay otras reglas silenciadas</translation>
    </message>
    <message>
        <source>The rule “{0}” is gone</source>
        <translation>La regla «{0}» ya no está</translation>
    </message>
    <message>
        <source>Your edits: {0} on {1}</source>
        <translation>Sus ediciones: {0} en {1}</translation>
    </message>
    <message>
        <source>Your own verdicts: {0} on {1}</source>
        <translation>Sus propios veredictos: {0} en {1}</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>otro orden</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>enfoque</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>its examples</source>
        <translation>sus ejemplos</translation>
    </message>
    <message>
        <source>its note</source>
        <translation>su nota</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tablas</translation>
    </message>
    <message>
        <source>where it applies</source>
        <translation>dónde se aplica</translation>
    </message>
    <message>
        <source>{0} is a rule of another kind</source>
        <translation>{0} es una regla de otro tipo</translation>
    </message>
    <message>
        <source>{0} is switched off</source>
        <translation>{0} está desactivada</translation>
    </message>
    <message>
        <source>{0} is switched on</source>
        <translation>{0} está activada</translation>
    </message>
    <message>
        <source>{0}: {1} changed</source>
        <translation>{0}: {1} cambiado</translation>
    </message>
    <message>
        <source>“{0}” has another name: “{1}”</source>
        <translation>«{0}» tiene otro nombre: «{1}»</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>, perhaps for want of memory</source>
        <translation>, quizá por falta de memoria</translation>
    </message>
    <message>
        <source>, {0} of them are exported as comments</source>
        <translation>, {0} de ellos se exportan como comentarios</translation>
    </message>
    <message>
        <source>; did you mean {0}?</source>
        <translation>; ¿se refiere a {0}?</translation>
    </message>
    <message>
        <source>Keeps the part of the page that the site&apos;s rules call its body.</source>
        <translation>Conserva la parte de la página que las reglas del sitio llaman su cuerpo.</translation>
    </message>
    <message>
        <source>Keeps the title where it stands outside of the text.</source>
        <translation>Conserva el título donde está fuera del texto.</translation>
    </message>
    <message>
        <source>Lines around the text</source>
        <translation>Líneas alrededor del texto</translation>
    </message>
    <message>
        <source>Lines in the text</source>
        <translation>Líneas en el texto</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>Líneas que varían</translation>
    </message>
    <message>
        <source>Takes all of the page where the next rule finds its text, which then comes back.</source>
        <translation>Quita toda la página donde la regla siguiente encuentra su texto, que entonces vuelve.</translation>
    </message>
    <message>
        <source>Takes the parts of the page that have one of these ids or classes.</source>
        <translation>Quita las partes de la página que tienen uno de estos identificadores o clases.</translation>
    </message>
    <message>
        <source>Takes the parts of the page that these paths find.</source>
        <translation>Quita las partes de la página que encuentran estas rutas.</translation>
    </message>
    <message>
        <source>Takes {0}: {1} {2}, each on {3} of {4} pages.</source>
        <translation>Quita {0}: {1} {2}, cada una en {3} de {4} páginas.</translation>
    </message>
    <message>
        <source>Writes other words where these stand.</source>
        <translation>Escribe otras palabras donde están estas.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>un archivo 7-Zip</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a PDF document: save or print it as text first</source>
        <translation>un documento PDF: guardarlo o imprimirlo antes como texto</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a Parquet table</source>
        <translation>una tabla Parquet</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un documento PostScript</translation>
    </message>
    <message>
        <source>a PowerPoint document</source>
        <translation>un documento de PowerPoint</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>a WARC archive: unpack its pages first</source>
        <translation>un archivo WARC: extraer antes sus páginas</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>un programa de Windows</translation>
    </message>
    <message>
        <source>a Word document: save it as HTML or text first</source>
        <translation>un documento de Word: guardarlo antes como HTML o texto</translation>
    </message>
    <message>
        <source>a ZIP archive: unpack it first</source>
        <translation>un archivo ZIP: descomprimirlo antes</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>una fuente</translation>
    </message>
    <message>
        <source>a line is empty</source>
        <translation>una línea está vacía</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un enlace</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>una tubería con nombre</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a tar archive: unpack it first</source>
        <translation>un archivo tar: descomprimirlo antes</translation>
    </message>
    <message>
        <source>a video file</source>
        <translation>un archivo de vídeo</translation>
    </message>
    <message>
        <source>a web archive (MHTML): save the page as HTML instead</source>
        <translation>un archivo web (MHTML): guardar la página como HTML</translation>
    </message>
    <message>
        <source>a web archive of Safari: save the page as HTML instead</source>
        <translation>un archivo web de Safari: guardar la página como HTML</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a {0} is never closed; as in a browser, what follows it is not part of the page</source>
        <translation>un {0} no se cierra nunca; como en un navegador, lo que sigue no forma parte de la página</translation>
    </message>
    <message>
        <source>about {0} of {1} words could not be read</source>
        <translation>no se pudieron leer unas {0} de {1} palabras</translation>
    </message>
    <message>
        <source>allowed are {0}</source>
        <translation>se permiten {0}</translation>
    </message>
    <message>
        <source>an EPUB book: unpack it first</source>
        <translation>un libro EPUB: descomprimirlo antes</translation>
    </message>
    <message>
        <source>an Excel document</source>
        <translation>un documento de Excel</translation>
    </message>
    <message>
        <source>an OpenDocument file: save it as HTML or text first</source>
        <translation>un archivo OpenDocument: guardarlo antes como HTML o texto</translation>
    </message>
    <message>
        <source>an RTF document: save it as HTML or text first</source>
        <translation>un documento RTF: guardarlo antes como HTML o texto</translation>
    </message>
    <message>
        <source>an audio file</source>
        <translation>un archivo de audio</translation>
    </message>
    <message>
        <source>an audio or video file</source>
        <translation>un archivo de audio o vídeo</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>un archivo ZIP vacío</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>un icono</translation>
    </message>
    <message>
        <source>an image, audio or video file</source>
        <translation>un archivo de imagen, audio o vídeo</translation>
    </message>
    <message>
        <source>an old Office document: save it as HTML or text first</source>
        <translation>un documento antiguo de Office: guardarlo antes como HTML o texto</translation>
    </message>
    <message>
        <source>attributes are no text</source>
        <translation>los atributos no son texto</translation>
    </message>
    <message>
        <source>cannot be read: {0}</source>
        <translation>no se puede leer: {0}</translation>
    </message>
    <message>
        <source>cannot be searched for: {0}</source>
        <translation>no se puede buscar: {0}</translation>
    </message>
    <message>
        <source>cannot be used: a backslash stands before what it has no meaning for; write two</source>
        <translation>no se puede usar: hay una barra invertida donde no tiene sentido; escribir dos</translation>
    </message>
    <message>
        <source>cannot be used: it names a group that the pattern does not have</source>
        <translation>no se puede usar: nombra un grupo que el patrón no tiene</translation>
    </message>
    <message>
        <source>changes elements, not which text stays</source>
        <translation>cambia elementos, no qué texto se queda</translation>
    </message>
    <message>
        <source>changes the page&apos;s source, which is never touched here</source>
        <translation>cambia la fuente de la página, que aquí nunca se toca</translation>
    </message>
    <message>
        <source>cleaned by the rules alone: {0}</source>
        <translation>limpiado solo por las reglas: {0}</translation>
    </message>
    <message>
        <source>comments in the source are no text</source>
        <translation>los comentarios de la fuente no son texto</translation>
    </message>
    <message>
        <source>compressed with bzip2: unpack it first</source>
        <translation>comprimido con bzip2: descomprimir antes</translation>
    </message>
    <message>
        <source>compressed with compress: unpack it first</source>
        <translation>comprimido con compress: descomprimir antes</translation>
    </message>
    <message>
        <source>compressed with gzip twice or more: unpack it first</source>
        <translation>comprimido con gzip dos o más veces: descomprimir antes</translation>
    </message>
    <message>
        <source>compressed with lz4: unpack it first</source>
        <translation>comprimido con lz4: descomprimir antes</translation>
    </message>
    <message>
        <source>compressed with xz: unpack it first</source>
        <translation>comprimido con xz: descomprimir antes</translation>
    </message>
    <message>
        <source>compressed with zlib: unpack it first</source>
        <translation>comprimido con zlib: descomprimir antes</translation>
    </message>
    <message>
        <source>compressed with zstd: unpack it first</source>
        <translation>comprimido con zstd: descomprimir antes</translation>
    </message>
    <message>
        <source>could not be cleaned</source>
        <translation>no se pudo limpiar</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>data in scripts is not read</source>
        <translation>los datos de los scripts no se leen</translation>
    </message>
    <message>
        <source>dates are read from the page itself</source>
        <translation>las fechas se leen de la propia página</translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <translation>¿se refiere a {0}?</translation>
    </message>
    <message>
        <source>every page is repaired in the same way here</source>
        <translation>aquí toda página se repara del mismo modo</translation>
    </message>
    <message>
        <source>finds a piece of a block (a text or an attribute), and blocks are taken whole</source>
        <translation>encuentra un trozo de bloque (un texto o un atributo), y los bloques se toman enteros</translation>
    </message>
    <message>
        <source>folders of page parts</source>
        <translation>carpetas con partes de páginas</translation>
    </message>
    <message>
        <source>give a pattern or tidy</source>
        <translation>dar un patrón o tidy</translation>
    </message>
    <message>
        <source>give either css or xpath</source>
        <translation>dar o bien css o bien xpath</translation>
    </message>
    <message>
        <source>gives a number, a text or a truth, not elements of the page</source>
        <translation>da un número, un texto o un valor lógico, no elementos de la página</translation>
    </message>
    <message>
        <source>has a name that is too long</source>
        <translation>tiene un nombre demasiado largo</translation>
    </message>
    <message>
        <source>has no line that site rules have, such as body: or strip:</source>
        <translation>no tiene ninguna línea de reglas de sitio, como body: o strip:</translation>
    </message>
    <message>
        <source>has no replace_string after it</source>
        <translation>no va seguido de replace_string</translation>
    </message>
    <message>
        <source>hidden folders</source>
        <translation>carpetas ocultas</translation>
    </message>
    <message>
        <source>images are no blocks</source>
        <translation>las imágenes no son bloques</translation>
    </message>
    <message>
        <source>images are no blocks, and links stay as they are</source>
        <translation>las imágenes no son bloques y los enlaces se quedan como están</translation>
    </message>
    <message>
        <source>is a link that leads out of the folder: not followed</source>
        <translation>es un enlace que sale de la carpeta: no se sigue</translation>
    </message>
    <message>
        <source>is a link that leads to itself</source>
        <translation>es un enlace que lleva a sí mismo</translation>
    </message>
    <message>
        <source>is cut off: its gzip data end too early</source>
        <translation>está cortado: sus datos gzip acaban demasiado pronto</translation>
    </message>
    <message>
        <source>is damaged: its gzip data cannot be unpacked</source>
        <translation>está dañado: sus datos gzip no se pueden descomprimir</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is empty (0 bytes)</source>
        <translation>está vacío (0 bytes)</translation>
    </message>
    <message>
        <source>is empty: a single character</source>
        <translation>está vacío: un solo carácter</translation>
    </message>
    <message>
        <source>is empty: nothing but white space</source>
        <translation>está vacío: solo espacios en blanco</translation>
    </message>
    <message>
        <source>is empty: only NUL bytes</source>
        <translation>está vacío: solo bytes NUL</translation>
    </message>
    <message>
        <source>is empty: only a byte order mark</source>
        <translation>está vacío: solo una marca de orden de bytes</translation>
    </message>
    <message>
        <source>is larger than {0}, the limit for one page</source>
        <translation>es mayor que {0}, el límite para una página</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is missing; a rules file begins with format = {0}</source>
        <translation>falta; un archivo de reglas empieza con format = {0}</translation>
    </message>
    <message>
        <source>is not a file (a socket or an unconnected device)</source>
        <translation>no es un archivo (un socket o un dispositivo no conectado)</translation>
    </message>
    <message>
        <source>is not a language tag</source>
        <translation>no es un código de idioma</translation>
    </message>
    <message>
        <source>is not a path: it holds a NUL character</source>
        <translation>no es una ruta: contiene un carácter NUL</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>is not text: most of it is NUL bytes</source>
        <translation>no es texto: la mayor parte son bytes NUL</translation>
    </message>
    <message>
        <source>is not text: most of its bytes stand for no character</source>
        <translation>no es texto: la mayoría de sus bytes no representan ningún carácter</translation>
    </message>
    <message>
        <source>is not text: {0} of its bytes are control codes</source>
        <translation>no es texto: el {0} de sus bytes son códigos de control</translation>
    </message>
    <message>
        <source>is not there (or is a link to something that is not)</source>
        <translation>no existe (o es un enlace a algo que no existe)</translation>
    </message>
    <message>
        <source>is not there: a part of its path is a file</source>
        <translation>no existe: una parte de su ruta es un archivo</translation>
    </message>
    <message>
        <source>is too deep for taking what stands around it; it is only kept</source>
        <translation>está demasiado profundo para quitar lo que lo rodea; solo se conserva</translation>
    </message>
    <message>
        <source>is too deep to be tried after the one before it</source>
        <translation>está demasiado profundo para probarse tras el anterior</translation>
    </message>
    <message>
        <source>is too large: {0}, the limit for one page is {1}</source>
        <translation>es demasiado grande: {0}; el límite para una página es {1}</translation>
    </message>
    <message>
        <source>is unknown; {0}</source>
        <translation>es desconocido; {0}</translation>
    </message>
    <message>
        <source>is {0}</source>
        <translation>es {0}</translation>
    </message>
    <message>
        <source>is {0}, not a file</source>
        <translation>es {0}, no un archivo</translation>
    </message>
    <message>
        <source>is {0}; allowed are {1}</source>
        <translation>es {0}; se permiten {1}</translation>
    </message>
    <message>
        <source>is {0}; allowed is 0.0 to 1.0</source>
        <translation>es {0}; se permite de 0.0 a 1.0</translation>
    </message>
    <message>
        <source>is {0}; allowed is 0.5 to 1.0</source>
        <translation>es {0}; se permite de 0.5 a 1.0</translation>
    </message>
    <message>
        <source>is {0}; allowed is 0.7 to 1.0</source>
        <translation>es {0}; se permite de 0.7 a 1.0</translation>
    </message>
    <message>
        <source>is {0}; allowed is over 0 up to 1</source>
        <translation>es {0}; se permite de más de 0 a 1</translation>
    </message>
    <message>
        <source>is {0}; this version reads format 1</source>
        <translation>es {0}; esta versión lee el formato 1</translation>
    </message>
    <message>
        <source>is {0}; this version reads format {1}</source>
        <translation>es {0}; esta versión lee el formato {1}</translation>
    </message>
    <message>
        <source>its name is no host, such as news.example.txt, so it is not known which site it is for</source>
        <translation>su nombre no es un host como news.example.txt, así que no se sabe para qué sitio es</translation>
    </message>
    <message>
        <source>larger than {0} characters: this is not a rules file</source>
        <translation>más de {0} caracteres: esto no es un archivo de reglas</translation>
    </message>
    <message>
        <source>line {0}: {1}: {2}</source>
        <translation>línea {0}: {1}: {2}</translation>
    </message>
    <message>
        <source>links to folders</source>
        <translation>enlaces a carpetas</translation>
    </message>
    <message>
        <source>links to other posts, dates and the like</source>
        <translation>enlaces a otras entradas, fechas y similares</translation>
    </message>
    <message>
        <source>longer than 10,000 characters</source>
        <translation>más de 10 000 caracteres</translation>
    </message>
    <message>
        <source>longer than {0} characters: this is no file of site rules</source>
        <translation>más de {0} caracteres: no es un archivo de reglas de sitio</translation>
    </message>
    <message>
        <source>made its worker process end (status {0})</source>
        <translation>hizo terminar su proceso de trabajo (estado {0})</translation>
    </message>
    <message>
        <source>made its worker process end ({0}{1})</source>
        <translation>hizo terminar su proceso de trabajo ({0}{1})</translation>
    </message>
    <message>
        <source>may not be read: permission denied</source>
        <translation>no se puede leer: permiso denegado</translation>
    </message>
    <message>
        <source>menus, sidebars and footers</source>
        <translation>menús, barras laterales y pies de página</translation>
    </message>
    <message>
        <source>must be 1 or more</source>
        <translation>debe ser 1 o más</translation>
    </message>
    <message>
        <source>must be a list of strings</source>
        <translation>debe ser una lista de textos</translation>
    </message>
    <message>
        <source>must be a list of tables, each beginning with [[{0}]]</source>
        <translation>debe ser una lista de tablas, cada una con [[{0}]] al principio</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>debe ser una tabla</translation>
    </message>
    <message>
        <source>must be from 0 to 100</source>
        <translation>debe estar entre 0 y 100</translation>
    </message>
    <message>
        <source>must be from 1 to 100</source>
        <translation>debe estar entre 1 y 100</translation>
    </message>
    <message>
        <source>must be from 1 to 1000</source>
        <translation>debe estar entre 1 y 1000</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>debe ser texto</translation>
    </message>
    <message>
        <source>names nothing</source>
        <translation>no nombra nada</translation>
    </message>
    <message>
        <source>needs more memory than one page may use</source>
        <translation>necesita más memoria de la que puede usar una página</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>anidamiento demasiado profundo</translation>
    </message>
    <message>
        <source>nested too deep for a parser; some inner tags were left out, no text</source>
        <translation>anidamiento demasiado profundo para un analizador; se omitieron etiquetas internas, ningún texto</translation>
    </message>
    <message>
        <source>no worker process could be started: {0}</source>
        <translation>no se pudo iniciar ningún proceso de trabajo: {0}</translation>
    </message>
    <message>
        <source>no worker process stays alive here; there may be too little memory</source>
        <translation>aquí no sobrevive ningún proceso de trabajo; puede que falte memoria</translation>
    </message>
    <message>
        <source>not TOML: {0}</source>
        <translation>no es TOML: {0}</translation>
    </message>
    <message>
        <source>not a CSS selector: {0}</source>
        <translation>no es un selector CSS: {0}</translation>
    </message>
    <message>
        <source>not an XPath: {0}</source>
        <translation>no es un XPath: {0}</translation>
    </message>
    <message>
        <source>nothing is fetched here</source>
        <translation>aquí no se descarga nada</translation>
    </message>
    <message>
        <source>nothing is left: all {0} blocks are removed{1}</source>
        <translation>no queda nada: se quitan los {0} bloques{1}</translation>
    </message>
    <message>
        <source>nothing to clean: there is no text in it</source>
        <translation>nada que limpiar: no contiene texto</translation>
    </message>
    <message>
        <source>puts text into another order</source>
        <translation>pone el texto en otro orden</translation>
    </message>
    <message>
        <source>says what a page on the net has to contain</source>
        <translation>dice qué debe contener una página en la red</translation>
    </message>
    <message>
        <source>searches the page inside of a search inside of a condition; that can take for ever</source>
        <translation>busca en la página dentro de una búsqueda dentro de una condición; puede tardar una eternidad</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>tells what a page is, not which text stays</source>
        <translation>dice qué es una página, no qué texto se queda</translation>
    </message>
    <message>
        <source>the XPath {0}</source>
        <translation>el XPath {0}</translation>
    </message>
    <message>
        <source>the address of a page to try it on</source>
        <translation>la dirección de una página para probarlo</translation>
    </message>
    <message>
        <source>the extractor did not come to an end</source>
        <translation>el extractor no llegó a terminar</translation>
    </message>
    <message>
        <source>the extractor failed</source>
        <translation>el extractor ha fallado</translation>
    </message>
    <message>
        <source>the extractor {0}</source>
        <translation>el extractor {0}</translation>
    </message>
    <message>
        <source>the page has changed: {0} of your edits {1} no place in it any more</source>
        <translation>la página ha cambiado: {0} de sus ediciones {1} sitio en ella</translation>
    </message>
    <message>
        <source>the parser stopped at one of its limits; text after it may be missing</source>
        <translation>el analizador se detuvo en uno de sus límites; puede faltar texto a partir de ahí</translation>
    </message>
    <message>
        <source>the rule asks for nothing; give link_density, words, kinds or hidden</source>
        <translation>la regla no pide nada; dar link_density, words, kinds o hidden</translation>
    </message>
    <message>
        <source>the rule has neither phrases nor packs</source>
        <translation>la regla no tiene ni expresiones ni paquetes</translation>
    </message>
    <message>
        <source>the rule has no lines</source>
        <translation>la regla no tiene líneas</translation>
    </message>
    <message>
        <source>the rules file is wrong</source>
        <translation>el archivo de reglas es incorrecto</translation>
    </message>
    <message>
        <source>the title is read from the page itself</source>
        <translation>el título se lee de la propia página</translation>
    </message>
    <message>
        <source>the workers are closed</source>
        <translation>los procesos de trabajo están cerrados</translation>
    </message>
    <message>
        <source>there is a rule {0} already</source>
        <translation>ya hay una regla {0}</translation>
    </message>
    <message>
        <source>there is no encoding named “{0}”: try utf-8, windows-1252 or shift_jis</source>
        <translation>no hay ninguna codificación llamada «{0}»: probar utf-8, windows-1252 o shift_jis</translation>
    </message>
    <message>
        <source>there is no pack {0}; there are {1}</source>
        <translation>no hay ningún paquete {0}; hay {1}</translation>
    </message>
    <message>
        <source>there is no rule {0}{1}</source>
        <translation>no hay ninguna regla {0}{1}</translation>
    </message>
    <message>
        <source>there is one parser here</source>
        <translation>aquí hay un solo analizador</translation>
    </message>
    <message>
        <source>took longer than {0} s and was stopped</source>
        <translation>tardó más de {0} s y se detuvo</translation>
    </message>
    <message>
        <source>took too much processor time and was stopped</source>
        <translation>gastó demasiado tiempo de procesador y se detuvo</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>true, false or text</source>
        <translation>true, false o texto</translation>
    </message>
    <message>
        <source>unknown; allowed are {0}</source>
        <translation>desconocido; se permiten {0}</translation>
    </message>
    <message>
        <source>unpacks to more than {0} times its size: no page does</source>
        <translation>se descomprime a más de {0} veces su tamaño: ninguna página hace eso</translation>
    </message>
    <message>
        <source>unpacks to more than {0}, the limit for one page</source>
        <translation>se descomprime a más de {0}, el límite para una página</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>se canceló</translation>
    </message>
    <message>
        <source>what is left in the body is judged by the other rules</source>
        <translation>lo que queda en el cuerpo lo juzgan las demás reglas</translation>
    </message>
    <message>
        <source>what is written beside characters to say how they are read was left out</source>
        <translation>las indicaciones de lectura junto a los caracteres (ruby) se omitieron</translation>
    </message>
    <message>
        <source>what stands at the text&apos;s edge or in it</source>
        <translation>lo que está al borde del texto o dentro de él</translation>
    </message>
    <message>
        <source>where a selector finds nothing, the extractor&apos;s word stands</source>
        <translation>donde un selector no encuentra nada, vale lo que dice el extractor</translation>
    </message>
    <message>
        <source>who wrote a page is no part of the text</source>
        <translation>quién escribió una página no es parte del texto</translation>
    </message>
    <message>
        <source>{0} because of a fault in CleanEditor ({1}: {2})</source>
        <translation>{0} por un defecto de CleanEditor ({1}: {2})</translation>
    </message>
    <message>
        <source>{0} exists already: the result is in {1}</source>
        <translation>{0} ya existe: el resultado está en {1}</translation>
    </message>
    <message>
        <source>{0} has to be one {1} and a line before or after it, or both</source>
        <translation>{0} debe ser un {1} con una línea antes o después, o ambas</translation>
    </message>
    <message>
        <source>{0} is none of {1}</source>
        <translation>{0} no es ninguno de {1}</translation>
    </message>
    <message>
        <source>{0} is not an element such as div.name</source>
        <translation>{0} no es un elemento como div.name</translation>
    </message>
    <message>
        <source>{0} is older than this result, which has no comments apart</source>
        <translation>{0} es más antiguo que este resultado, que no tiene comentarios aparte</translation>
    </message>
    <message>
        <source>{0} is there twice; ids are unique</source>
        <translation>{0} está dos veces; los identificadores son únicos</translation>
    </message>
    <message>
        <source>{0} other {1} passed over ({2})</source>
        <translation>{0} otros {1} omitidos ({2})</translation>
    </message>
    <message>
        <source>{0} stands for every line: say at which places</source>
        <translation>{0} representa cualquier línea: indicar en qué lugares</translation>
    </message>
    <message>
        <source>{0}: a file stands where a folder is needed</source>
        <translation>{0}: hay un archivo donde se necesita una carpeta</translation>
    </message>
    <message>
        <source>{0}: around the text</source>
        <translation>{0}: alrededor del texto</translation>
    </message>
    <message>
        <source>{0}: cannot be written: {1}</source>
        <translation>{0}: no se puede escribir: {1}</translation>
    </message>
    <message>
        <source>{0}: exists already, made by another program meanwhile</source>
        <translation>{0}: ya existe, creado entretanto por otro programa</translation>
    </message>
    <message>
        <source>{0}: exists already: name another file, or allow it to be replaced</source>
        <translation>{0}: ya existe: indicar otro archivo o permitir que se reemplace</translation>
    </message>
    <message>
        <source>{0}: is a device, a pipe or a socket, not a file</source>
        <translation>{0}: es un dispositivo, una tubería o un socket, no un archivo</translation>
    </message>
    <message>
        <source>{0}: is a folder, not a file</source>
        <translation>{0}: es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>{0}: no results can be written into this folder: permission denied</source>
        <translation>{0}: no se pueden escribir resultados en esta carpeta: permiso denegado</translation>
    </message>
    <message>
        <source>{0}: other words</source>
        <translation>{0}: otras palabras</translation>
    </message>
    <message>
        <source>{0}: parts by name</source>
        <translation>{0}: partes por nombre</translation>
    </message>
    <message>
        <source>{0}: parts by place</source>
        <translation>{0}: partes por lugar</translation>
    </message>
    <message>
        <source>{0}: the folder cannot be made: {1}</source>
        <translation>{0}: no se puede crear la carpeta: {1}</translation>
    </message>
    <message>
        <source>{0}: the name is too long for a second one with “{1}”</source>
        <translation>{0}: el nombre es demasiado largo para un segundo con «{1}»</translation>
    </message>
    <message>
        <source>{0}: the text</source>
        <translation>{0}: el texto</translation>
    </message>
    <message>
        <source>{0}: there are too many files of this name</source>
        <translation>{0}: hay demasiados archivos con este nombre</translation>
    </message>
    <message>
        <source>{0}; allowed are {1}</source>
        <translation>{0}; se permiten {1}</translation>
    </message>
    <message>
        <source>{0}; small letters, digits, and . _ - are allowed</source>
        <translation>{0}; se permiten minúsculas, cifras y . _ -</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>TEI XML</source>
        <translation>TEI XML</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>a text scrape: everything stays that no rule takes</source>
        <translation>un texto recopilado: se queda todo lo que ninguna regla quita</translation>
    </message>
    <message>
        <source>begins “{matched}”</source>
        <translation>empieza por «{matched}»</translation>
    </message>
    <message>
        <source>belongs to the discussion that begins at “{matched}”</source>
        <translation>pertenece a la discusión que empieza en «{matched}»</translation>
    </message>
    <message>
        <source>belongs to the discussion that “{matched}” opens</source>
        <translation>pertenece a la discusión que abre «{matched}»</translation>
    </message>
    <message>
        <source>belongs to the discussion, which the page calls “{matched}”</source>
        <translation>pertenece a la discusión, que la página llama «{matched}»</translation>
    </message>
    <message>
        <source>belongs to the section “{matched}”</source>
        <translation>pertenece a la sección «{matched}»</translation>
    </message>
    <message>
        <source>contains “{matched}”</source>
        <translation>contiene «{matched}»</translation>
    </message>
    <message>
        <source>each page of this site has a line of its own here</source>
        <translation>cada página de este sitio tiene aquí una línea propia</translation>
    </message>
    <message>
        <source>is mostly links</source>
        <translation>son sobre todo enlaces</translation>
    </message>
    <message>
        <source>is nearly the title again</source>
        <translation>es casi otra vez el título</translation>
    </message>
    <message>
        <source>is nothing but “{matched}” and other such words</source>
        <translation>no es más que «{matched}» y otras palabras así</translation>
    </message>
    <message>
        <source>is of a kind and in a place that goes</source>
        <translation>es de un tipo y está en un lugar que se quitan</translation>
    </message>
    <message>
        <source>is short and stands where boilerplate stands</source>
        <translation>es corto y está donde está el texto accesorio</translation>
    </message>
    <message>
        <source>is the title</source>
        <translation>es el título</translation>
    </message>
    <message>
        <source>is what a reader wrote, in a part of the page called “{matched}”</source>
        <translation>lo escribió un lector, en una parte de la página llamada «{matched}»</translation>
    </message>
    <message>
        <source>its text is tidied</source>
        <translation>se ordena su texto</translation>
    </message>
    <message>
        <source>kept because you edited it</source>
        <translation>conservado porque usted lo editó</translation>
    </message>
    <message>
        <source>matches the pattern with “{matched}”</source>
        <translation>coincide con el patrón en «{matched}»</translation>
    </message>
    <message>
        <source>nearly repeats an earlier block</source>
        <translation>casi repite un bloque anterior</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>quitado por usted</translation>
    </message>
    <message>
        <source>repeats an earlier block</source>
        <translation>repite un bloque anterior</translation>
    </message>
    <message>
        <source>repeats the title</source>
        <translation>repite el título</translation>
    </message>
    <message>
        <source>restored by you</source>
        <translation>restaurado por usted</translation>
    </message>
    <message>
        <source>says “{matched}”</source>
        <translation>dice «{matched}»</translation>
    </message>
    <message>
        <source>says “{matched}”, after the last paragraph</source>
        <translation>dice «{matched}», después del último párrafo</translation>
    </message>
    <message>
        <source>says “{matched}”, together with other such words</source>
        <translation>dice «{matched}», junto con otras palabras así</translation>
    </message>
    <message>
        <source>stands after the running text</source>
        <translation>está después del texto corrido</translation>
    </message>
    <message>
        <source>stands before the running text</source>
        <translation>está antes del texto corrido</translation>
    </message>
    <message>
        <source>stands on many pages of this site</source>
        <translation>está en muchas páginas de este sitio</translation>
    </message>
    <message>
        <source>stands on many pages of this site but for a few words: “{matched}”</source>
        <translation>está, salvo unas palabras, en muchas páginas de este sitio: «{matched}»</translation>
    </message>
    <message>
        <source>stands where {matched} points</source>
        <translation>está donde apunta {matched}</translation>
    </message>
    <message>
        <source>the extractor does not take it for the main content</source>
        <translation>el extractor no lo toma por el contenido principal</translation>
    </message>
    <message>
        <source>the extractor drops it, but blocks of its kind on this page are text</source>
        <translation>el extractor lo descarta, pero los bloques de su tipo en esta página son texto</translation>
    </message>
    <message>
        <source>the extractor drops it, but it reads like the page’s text</source>
        <translation>el extractor lo descarta, pero se lee como el texto de la página</translation>
    </message>
    <message>
        <source>the extractor drops it, but it stands among text</source>
        <translation>el extractor lo descarta, pero está entre texto</translation>
    </message>
    <message>
        <source>the extractor drops it, but it stands where the page’s text stands</source>
        <translation>el extractor lo descarta, pero está donde está el texto de la página</translation>
    </message>
    <message>
        <source>the extractor drops it, but the page calls this part its text</source>
        <translation>el extractor lo descarta, pero la página llama texto a esta parte</translation>
    </message>
    <message>
        <source>the extractor drops it, but what holds it is mostly text</source>
        <translation>el extractor lo descarta, pero lo que lo contiene es sobre todo texto</translation>
    </message>
    <message>
        <source>the extractor drops it, but with this focus all evidence together is enough</source>
        <translation>el extractor lo descarta, pero con este enfoque todos los indicios juntos bastan</translation>
    </message>
    <message>
        <source>the extractor failed on this page: everything stays that no rule takes</source>
        <translation>el extractor ha fallado en esta página: se queda todo lo que ninguna regla quita</translation>
    </message>
    <message>
        <source>the extractor found no main content: everything stays that no rule takes</source>
        <translation>el extractor no encontró contenido principal: se queda todo lo que ninguna regla quita</translation>
    </message>
    <message>
        <source>the extractor is off: everything stays that no rule takes</source>
        <translation>el extractor está desactivado: se queda todo lo que ninguna regla quita</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but blocks of its kind on this page are no text</source>
        <translation>el extractor lo toma por contenido, pero los bloques de su tipo en esta página no son texto</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but for this focus all evidence is too little</source>
        <translation>el extractor lo toma por contenido, pero para este enfoque todos los indicios son pocos</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but it does not read like the page’s text</source>
        <translation>el extractor lo toma por contenido, pero no se lee como el texto de la página</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but it stands before or after the page’s text</source>
        <translation>el extractor lo toma por contenido, pero está antes o después del texto de la página</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but the page’s names for this part say otherwise</source>
        <translation>el extractor lo toma por contenido, pero los nombres que la página da a esta parte dicen otra cosa</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but what holds it is mostly no text</source>
        <translation>el extractor lo toma por contenido, pero lo que lo contiene en su mayor parte no es texto</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but what is near it is no text</source>
        <translation>el extractor lo toma por contenido, pero lo que está cerca no es texto</translation>
    </message>
    <message>
        <source>the extractor takes it for the main content</source>
        <translation>el extractor lo toma por el contenido principal</translation>
    </message>
    <message>
        <source>the extractor took too long on this page: everything stays that no rule takes</source>
        <translation>el extractor tardó demasiado en esta página: se queda todo lo que ninguna regla quita</translation>
    </message>
    <message>
        <source>“{matched}” opens a section that goes</source>
        <translation>«{matched}» abre una sección que se quita</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Around the text of a scrape</source>
        <translation>Alrededor del texto recopilado</translation>
    </message>
    <message>
        <source>Ask the extractor first</source>
        <translation>Preguntar antes al extractor</translation>
    </message>
    <message>
        <source>At character {0}: {1}.</source>
        <translation>En el carácter {0}: {1}.</translation>
    </message>
    <message>
        <source>At most this share of the page</source>
        <translation>Como mucho esta parte de la página</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>CSS selector</source>
        <translation>Selector CSS</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Does not run on this page</source>
        <translation>No actúa en esta página</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Export images</source>
        <translation>Exportar imágenes</translation>
    </message>
    <message>
        <source>Export links</source>
        <translation>Exportar enlaces</translation>
    </message>
    <message>
        <source>Finds nothing on this page</source>
        <translation>No encuentra nada en esta página</translation>
    </message>
    <message>
        <source>Finds {0} on this page</source>
        <translation>Encuentra {0} en esta página</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Footers</source>
        <translation>Pies de página</translation>
    </message>
    <message>
        <source>For example div.sidebar &gt; ul &gt; li; in a text scrape Share {} About</source>
        <translation>Por ejemplo div.sidebar &gt; ul &gt; li; en un texto extraído Share {} About</translation>
    </message>
    <message>
        <source>From so many words</source>
        <translation>A partir de tantas palabras</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Grado de parecido</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>Ignorar mayúsculas</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Kinds of place</source>
        <translation>Tipos de lugar</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Leaves, for example:</source>
        <translation>Deja, por ejemplo:</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Lines repeated on a site</source>
        <translation>Líneas repetidas en un sitio</translation>
    </message>
    <message>
        <source>Link density from</source>
        <translation>Densidad de enlaces desde</translation>
    </message>
    <message>
        <source>Links, length and place</source>
        <translation>Enlaces, longitud y lugar</translation>
    </message>
    <message>
        <source>Longest block, in words</source>
        <translation>Bloque más largo, en palabras</translation>
    </message>
    <message>
        <source>Makes, for example:</source>
        <translation>Hace, por ejemplo:</translation>
    </message>
    <message>
        <source>Must match the whole block</source>
        <translation>Debe coincidir con todo el bloque</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>One a line; {} stands for a name or number.</source>
        <translation>Una por línea; {} representa un nombre o un número.</translation>
    </message>
    <message>
        <source>One a line; {} stands for what differs.</source>
        <translation>Una por línea; {} representa lo que varía.</translation>
    </message>
    <message>
        <source>Only in this folder: {0}</source>
        <translation>Solo en esta carpeta: {0}</translation>
    </message>
    <message>
        <source>Only in this language: {0}</source>
        <translation>Solo en este idioma: {0}</translation>
    </message>
    <message>
        <source>Only on this site: {0}</source>
        <translation>Solo en este sitio: {0}</translation>
    </message>
    <message>
        <source>Only what the page hides</source>
        <translation>Solo lo que la página oculta</translation>
    </message>
    <message>
        <source>Others…</source>
        <translation>Otros…</translation>
    </message>
    <message>
        <source>Part of the page (selector)</source>
        <translation>Parte de la página (selector)</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Phrase packs</source>
        <translation>Paquetes de expresiones</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Expresiones</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>Removes</source>
        <translation>Quita</translation>
    </message>
    <message>
        <source>Removes, for example:</source>
        <translation>Quita, por ejemplo:</translation>
    </message>
    <message>
        <source>Repeated blocks</source>
        <translation>Bloques repetidos</translation>
    </message>
    <message>
        <source>Repeated title</source>
        <translation>Título repetido</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Section under a heading</source>
        <translation>Sección bajo un encabezado</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Slow: takes {0} ms on this page</source>
        <translation>Lento: tarda {0} ms en esta página</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricto</translation>
    </message>
    <message>
        <source>Tables are content</source>
        <translation>Las tablas son contenido</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Quita</translation>
    </message>
    <message>
        <source>The block</source>
        <translation>El bloque</translation>
    </message>
    <message>
        <source>The language of this page is not known</source>
        <translation>No se conoce el idioma de esta página</translation>
    </message>
    <message>
        <source>The readers’ discussion</source>
        <translation>La discusión de los lectores</translation>
    </message>
    <message>
        <source>The site of this page is not known</source>
        <translation>No se conoce el sitio de esta página</translation>
    </message>
    <message>
        <source>This page stands in no folder</source>
        <translation>Esta página no está en ninguna carpeta</translation>
    </message>
    <message>
        <source>Tidy the text</source>
        <translation>Ordenar el texto</translation>
    </message>
    <message>
        <source>To the left more is kept, to the right more is removed</source>
        <translation>Hacia la izquierda se conserva más, hacia la derecha se quita más</translation>
    </message>
    <message>
        <source>Weak phrases count from</source>
        <translation>Las expresiones débiles cuentan desde</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What it finds on this page</source>
        <translation>Lo que encuentra en esta página</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>Dónde se aplica</translation>
    </message>
    <message>
        <source>Where this rule acts: {0}</source>
        <translation>Dónde actúa esta regla: {0}</translation>
    </message>
    <message>
        <source>Words from</source>
        <translation>Palabras desde</translation>
    </message>
    <message>
        <source>Words that outweigh a short line</source>
        <translation>Palabras que pesan más que una línea corta</translation>
    </message>
    <message>
        <source>Words up to (0: any)</source>
        <translation>Palabras hasta (0: cualquiera)</translation>
    </message>
    <message>
        <source>a backslash at the end; write \\ for one in the text</source>
        <translation>una barra invertida al final; escribir \\ para una en el texto</translation>
    </message>
    <message>
        <source>a second “+” is not available and not needed: no pattern takes long here</source>
        <translation>un segundo «+» no está disponible ni hace falta: aquí ningún patrón tarda mucho</translation>
    </message>
    <message>
        <source>after the text</source>
        <translation>después del texto</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>en cualquier lugar</translation>
    </message>
    <message>
        <source>back-references such as “{1}” are not available</source>
        <translation>las referencias como «{1}» no están disponibles</translation>
    </message>
    <message>
        <source>before the text</source>
        <translation>antes del texto</translation>
    </message>
    <message>
        <source>begins with it</source>
        <translation>empieza por ella</translation>
    </message>
    <message>
        <source>contains it</source>
        <translation>la contiene</translation>
    </message>
    <message>
        <source>equals it</source>
        <translation>es igual a ella</translation>
    </message>
    <message>
        <source>for example .share-bar, #comments</source>
        <translation>por ejemplo .share-bar, #comments</translation>
    </message>
    <message>
        <source>for example //div[@role=&apos;navigation&apos;]</source>
        <translation>por ejemplo //div[@role=&apos;navigation&apos;]</translation>
    </message>
    <message>
        <source>for example archive/*, */2012/*</source>
        <translation>por ejemplo archive/*, */2012/*</translation>
    </message>
    <message>
        <source>for example en, de</source>
        <translation>por ejemplo en, de</translation>
    </message>
    <message>
        <source>for example news.example, blog.example</source>
        <translation>por ejemplo news.example, blog.example</translation>
    </message>
    <message>
        <source>in “{1}” the smaller number comes first</source>
        <translation>en «{1}» el número menor va primero</translation>
    </message>
    <message>
        <source>inside the text</source>
        <translation>dentro del texto</translation>
    </message>
    <message>
        <source>look-ahead and look-behind (?=…) (?&lt;=…), back-references \1, and counts over 1000 are not available</source>
        <translation>no están disponibles la anticipación ni la retrospección (?=…) (?&lt;=…), las referencias \1 ni las cuentas de más de 1000</translation>
    </message>
    <message>
        <source>look-ahead “{1}” is not available; match the whole and keep it short</source>
        <translation>la anticipación «{1}» no está disponible; hacer coincidir el todo y que sea corto</translation>
    </message>
    <message>
        <source>look-behind “{1}” is not available; match what stands before as well</source>
        <translation>la retrospección «{1}» no está disponible; hacer coincidir también lo que va antes</translation>
    </message>
    <message>
        <source>nothing stands before “{1}” that could be repeated</source>
        <translation>no hay nada antes de «{1}» que se pueda repetir</translation>
    </message>
    <message>
        <source>nothing was opened that “)” could close; write \) for a bracket in the text</source>
        <translation>no hay nada abierto que «)» pueda cerrar; escribir \) para un paréntesis en el texto</translation>
    </message>
    <message>
        <source>or XPath</source>
        <translation>o XPath</translation>
    </message>
    <message>
        <source>the bracket “(” is missing its “)”; write \( for a bracket in the text</source>
        <translation>al paréntesis «(» le falta su «)»; escribir \( para un paréntesis en el texto</translation>
    </message>
    <message>
        <source>the bracket “[” is missing its “]”; write \[ for a bracket in the text</source>
        <translation>al corchete «[» le falta su «]»; escribir \[ para un corchete en el texto</translation>
    </message>
    <message>
        <source>the discussion</source>
        <translation>la discusión</translation>
    </message>
    <message>
        <source>what stands around it</source>
        <translation>lo que hay alrededor</translation>
    </message>
    <message>
        <source>“(?&gt;” is not available and not needed: no pattern takes long here</source>
        <translation>«(?&gt;» no está disponible ni hace falta: aquí ningún patrón tarda mucho</translation>
    </message>
    <message>
        <source>“{1}” cannot be used: {2}</source>
        <translation>«{1}» no se puede usar: {2}</translation>
    </message>
    <message>
        <source>“{1}” counts too far: 1000 is the most</source>
        <translation>«{1}» cuenta demasiado: 1000 es el máximo</translation>
    </message>
    <message>
        <source>“{1}” goes from a later character to an earlier one</source>
        <translation>«{1}» va de un carácter posterior a uno anterior</translation>
    </message>
    <message>
        <source>“{1}” is no kind of group; (?: ) and (?P&lt;name&gt; ) are, and (?i)</source>
        <translation>«{1}» no es un tipo de grupo; lo son (?: ) y (?P&lt;name&gt; ), y (?i)</translation>
    </message>
    <message>
        <source>“{1}” means nothing here; write \\ for a backslash in the text</source>
        <translation>«{1}» no significa nada aquí; escribir \\ para una barra invertida en el texto</translation>
    </message>
    <message>
        <source>“{1}” repeats what is repeated already</source>
        <translation>«{1}» repite lo que ya se repite</translation>
    </message>
</context>
<context>
    <name>shipped</name>
    <message>
        <source>Affiliate notice</source>
        <translation>Aviso de afiliación</translation>
    </message>
    <message>
        <source>Around the text of a scrape</source>
        <translation>Alrededor del texto recopilado</translation>
    </message>
    <message>
        <source>Blog footer</source>
        <translation>Pie de blog</translation>
    </message>
    <message>
        <source>Breadcrumb</source>
        <translation>Ruta de navegación</translation>
    </message>
    <message>
        <source>Buttons and form labels</source>
        <translation>Botones y etiquetas de formulario</translation>
    </message>
    <message>
        <source>Cookie notice</source>
        <translation>Aviso de cookies</translation>
    </message>
    <message>
        <source>Copyright line</source>
        <translation>Línea de copyright</translation>
    </message>
    <message>
        <source>Cuts links off the end of a text that lead to the rest of it or to its editor.</source>
        <translation>Corta al final de un texto los enlaces que llevan a su continuación o a su edición.</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discusión</translation>
    </message>
    <message>
        <source>Discussion in a text scrape</source>
        <translation>Discusión en un texto recopilado</translation>
    </message>
    <message>
        <source>Drops the marks that only say where a word may be broken, so that it can be found again.</source>
        <translation>Elimina las marcas que solo dicen dónde puede partirse una palabra, para que se pueda encontrar.</translation>
    </message>
    <message>
        <source>Forum profile lines</source>
        <translation>Líneas de perfil de foro</translation>
    </message>
    <message>
        <source>From a heading such as “Related Posts” or “Latest from Blog” to the end of its list.</source>
        <translation>Desde un encabezado como «Entradas relacionadas» o «Lo último del blog» hasta el final de su lista.</translation>
    </message>
    <message>
        <source>Heading of related posts</source>
        <translation>Encabezado de entradas relacionadas</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Texto oculto</translation>
    </message>
    <message>
        <source>Keeps the best wording of the page’s title, whatever was said before.</source>
        <translation>Conserva la mejor redacción del título de la página, se haya dicho antes lo que se haya dicho.</translation>
    </message>
    <message>
        <source>Label and date</source>
        <translation>Etiqueta y fecha</translation>
    </message>
    <message>
        <source>Link lists under the text</source>
        <translation>Listas de enlaces bajo el texto</translation>
    </message>
    <message>
        <source>Makes every space a plain single one: no-break spaces, thin spaces, runs of spaces.</source>
        <translation>Convierte todo espacio en uno simple: espacios duros, finos, repetidos.</translation>
    </message>
    <message>
        <source>Newsletter box</source>
        <translation>Recuadro de boletín</translation>
    </message>
    <message>
        <source>Pingbacks</source>
        <translation>Pingbacks</translation>
    </message>
    <message>
        <source>Plain spaces</source>
        <translation>Espacios simples</translation>
    </message>
    <message>
        <source>Related and latest posts</source>
        <translation>Entradas relacionadas y recientes</translation>
    </message>
    <message>
        <source>Repeated paragraph</source>
        <translation>Párrafo repetido</translation>
    </message>
    <message>
        <source>Repeated title</source>
        <translation>Título repetido</translation>
    </message>
    <message>
        <source>Reply form</source>
        <translation>Formulario de respuesta</translation>
    </message>
    <message>
        <source>Row of networks</source>
        <translation>Fila de redes</translation>
    </message>
    <message>
        <source>Share bar</source>
        <translation>Barra de compartir</translation>
    </message>
    <message>
        <source>Site navigation</source>
        <translation>Navegación del sitio</translation>
    </message>
    <message>
        <source>Soft hyphens and unseen characters</source>
        <translation>Guiones opcionales y caracteres invisibles</translation>
    </message>
    <message>
        <source>Takes a line in the middle of an article that points to another one.</source>
        <translation>Quita una línea en medio de un artículo que remite a otro.</translation>
    </message>
    <message>
        <source>Takes a line that is nothing but a copyright notice with its year.</source>
        <translation>Quita una línea que no es más que un aviso de copyright con su año.</translation>
    </message>
    <message>
        <source>Takes a line that is nothing but the names of three or more networks.</source>
        <translation>Quita una línea que no es más que los nombres de tres o más redes.</translation>
    </message>
    <message>
        <source>Takes a long paragraph that stands on the page a second time, word for word; refrains and other short lines stay.</source>
        <translation>Quita un párrafo largo que está por segunda vez en la página, palabra por palabra; estribillos y otras líneas cortas se quedan.</translation>
    </message>
    <message>
        <source>Takes a short line that asks to follow the site on a network.</source>
        <translation>Quita una línea corta que pide seguir al sitio en una red.</translation>
    </message>
    <message>
        <source>Takes boxes that ask for an e-mail address.</source>
        <translation>Quita recuadros que piden una dirección de correo.</translation>
    </message>
    <message>
        <source>Takes buttons and captions that ask to share, like or print.</source>
        <translation>Quita botones y rótulos que piden compartir, indicar que gusta o imprimir.</translation>
    </message>
    <message>
        <source>Takes buttons, labels and choices of forms.</source>
        <translation>Quita botones, etiquetas y opciones de formularios.</translation>
    </message>
    <message>
        <source>Takes consent banners and their buttons; on pages that are about privacy it is better off.</source>
        <translation>Quita los avisos de consentimiento y sus botones; en páginas sobre privacidad es mejor desactivarla.</translation>
    </message>
    <message>
        <source>Takes further copies of the page’s title, whatever their quotes or the site’s name behind them, and leaves the best one.</source>
        <translation>Quita las demás copias del título de la página, sean cuales sean sus comillas o el nombre del sitio detrás, y deja la mejor.</translation>
    </message>
    <message>
        <source>Takes lines that say which other blogs linked here.</source>
        <translation>Quita líneas que dicen qué otros blogs enlazan aquí.</translation>
    </message>
    <message>
        <source>Takes list entries under the last paragraph that are nothing but a link.</source>
        <translation>Quita entradas de lista bajo el último párrafo que no son más que un enlace.</translation>
    </message>
    <message>
        <source>Takes skip links, menus, and the way to the previous and next post.</source>
        <translation>Quita enlaces de salto, menús y el paso a la entrada anterior y siguiente.</translation>
    </message>
    <message>
        <source>Takes the form that asks for a comment: its title, its labels, its small print.</source>
        <translation>Quita el formulario que pide un comentario: su título, sus etiquetas, su letra pequeña.</translation>
    </message>
    <message>
        <source>Takes the heading over a list of other articles, such as “You may also like”.</source>
        <translation>Quita el encabezado sobre una lista de otros artículos, como «También le puede interesar».</translation>
    </message>
    <message>
        <source>Takes the line in which a blog names a post’s author and hour, also where its parts run together.</source>
        <translation>Quita la línea en que un blog nombra al autor y la hora de una entrada, también donde sus partes van pegadas.</translation>
    </message>
    <message>
        <source>Takes the line of Korean, Chinese and Japanese papers that says when an article was entered or changed.</source>
        <translation>Quita la línea de los periódicos coreanos, chinos y japoneses que dice cuándo se publicó o se modificó un artículo.</translation>
    </message>
    <message>
        <source>Takes the line that leads to the post before or after, with its title.</source>
        <translation>Quita la línea que lleva a la entrada anterior o siguiente, con su título.</translation>
    </message>
    <message>
        <source>Takes the line that lists a post’s categories or tags.</source>
        <translation>Quita la línea que enumera las categorías o etiquetas de una entrada.</translation>
    </message>
    <message>
        <source>Takes the line that says where a page stands on its site, such as “Home » News”.</source>
        <translation>Quita la línea que dice dónde está una página en su sitio, como «Inicio » Noticias».</translation>
    </message>
    <message>
        <source>Takes the line under an agency’s report that names who reported, wrote and edited it.</source>
        <translation>Quita la línea bajo una noticia de agencia que dice quién informó, escribió y editó.</translation>
    </message>
    <message>
        <source>Takes the lines beside a forum post that count its author’s posts and say when they joined.</source>
        <translation>Quita las líneas junto a un mensaje de foro que cuentan los mensajes de su autor y dicen cuándo se unió.</translation>
    </message>
    <message>
        <source>Takes the notice that a site earns a commission on what its readers buy.</source>
        <translation>Quita el aviso de que un sitio cobra comisión por lo que compran sus lectores.</translation>
    </message>
    <message>
        <source>Takes the readers’ discussion under a page: comments, pingbacks and the form for a new one. Comments can be kept, or exported apart, instead.</source>
        <translation>Quita la discusión de los lectores bajo una página: comentarios, pingbacks y el formulario para uno nuevo. Los comentarios también se pueden conservar o exportar aparte.</translation>
    </message>
    <message>
        <source>Takes the readers’ discussion under the text of a scrape, from its first sign to its last: a count of comments, a reply form, lines that tell who wrote when.</source>
        <translation>Quita la discusión de los lectores bajo el texto recopilado, desde su primera señal hasta la última: número de comentarios, formulario de respuesta, líneas que dicen quién escribió y cuándo.</translation>
    </message>
    <message>
        <source>Takes the sentence in which a blog says when and where it filed a post.</source>
        <translation>Quita la frase en que un blog dice cuándo y dónde archivó una entrada.</translation>
    </message>
    <message>
        <source>Takes the sentence that blogs put at the end of a post in their feed.</source>
        <translation>Quita la frase que los blogs ponen al final de una entrada en su canal.</translation>
    </message>
    <message>
        <source>Takes what stands before and after the running text of a scrape: menus, teasers, footers, told by length, end marks and what phrase packs know of their lines. Takes nothing where there is little running text.</source>
        <translation>Quita lo que está antes y después del texto corrido recopilado: menús, avances, pies de página, reconocidos por su longitud, su puntuación final y lo que saben los paquetes de expresiones. No quita nada donde hay poco texto corrido.</translation>
    </message>
    <message>
        <source>Takes what stands under a page: who powers it, feeds, archives, legal links, a post’s tags.</source>
        <translation>Quita lo que está bajo una página: con qué funciona, canales, archivos, enlaces legales, etiquetas de una entrada.</translation>
    </message>
    <message>
        <source>Takes what the page asks browsers not to show. Off at first: many pages hide their text until a script unveils it.</source>
        <translation>Quita lo que la página pide a los navegadores no mostrar. Desactivada al principio: muchas páginas ocultan su texto hasta que un script lo descubre.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Way to the next post</source>
        <translation>Paso a la entrada siguiente</translation>
    </message>
    <message>
        <source>“Continue reading” and “[edit]” tails</source>
        <translation>Finales «Seguir leyendo» y «[editar]»</translation>
    </message>
    <message>
        <source>“Filed under: …”</source>
        <translation>«Archivado en: …»</translation>
    </message>
    <message>
        <source>“Follow us on …”</source>
        <translation>«Síganos en …»</translation>
    </message>
    <message>
        <source>“Posted by … at …”</source>
        <translation>«Publicado por … a las …»</translation>
    </message>
    <message>
        <source>“Read also: …”</source>
        <translation>«Lea también: …»</translation>
    </message>
    <message>
        <source>“Reporting by …; editing by …”</source>
        <translation>«Reporting by …; editing by …»</translation>
    </message>
    <message>
        <source>“The post … appeared first on …”</source>
        <translation>«La entrada … se publicó primero en …»</translation>
    </message>
    <message>
        <source>“This entry was posted …”</source>
        <translation>«This entry was posted …»</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Block {number}, {kind}, {verdict}</source>
        <translation>Bloque {number}, {kind}, {verdict}</translation>
    </message>
    <message>
        <source>Block {number}, {kind}, {verdict}, edited by you</source>
        <translation>Bloque {number}, {kind}, {verdict}, editado por usted</translation>
    </message>
    <message>
        <source>Blog footers</source>
        <translation>Pies de blog</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Comments and reply forms</source>
        <translation>Comentarios y formularios de respuesta</translation>
    </message>
    <message>
        <source>Discussions, reply forms and pingbacks.</source>
        <translation>Discusiones, formularios de respuesta y pingbacks.</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extractor</translation>
    </message>
    <message>
        <source>Footers</source>
        <translation>Pies de página</translation>
    </message>
    <message>
        <source>Links to other posts, and their teasers.</source>
        <translation>Enlaces a otras entradas y sus avances.</translation>
    </message>
    <message>
        <source>Menus, breadcrumbs, links to the next page.</source>
        <translation>Menús, rutas de navegación, enlaces a la página siguiente.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>My rules</source>
        <translation>Mis reglas</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>Newsletter and cookies</source>
        <translation>Boletines y cookies</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>Related and latest</source>
        <translation>Relacionado y reciente</translation>
    </message>
    <message>
        <source>Rules of your own.</source>
        <translation>Reglas propias.</translation>
    </message>
    <message>
        <source>Share bars and invitations to follow.</source>
        <translation>Barras de compartir e invitaciones a seguir.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Sharing and follow</source>
        <translation>Compartir y seguir</translation>
    </message>
    <message>
        <source>Sign-up forms, consent notices, advertisements.</source>
        <translation>Formularios de inscripción, avisos de consentimiento, anuncios.</translation>
    </message>
    <message>
        <source>The title stays once, in its best wording.</source>
        <translation>El título se queda una vez, en su mejor redacción.</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>What a blog prints under every post.</source>
        <translation>Lo que un blog pone bajo cada entrada.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>You edited it, so it stays</source>
        <translation>Usted lo editó, así que se queda</translation>
    </message>
    <message>
        <source>You keep it</source>
        <translation>Usted lo conserva</translation>
    </message>
    <message>
        <source>You remove it</source>
        <translation>Usted lo quita</translation>
    </message>
    <message>
        <source>button or label</source>
        <translation>botón o etiqueta</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>pie de imagen</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>exported apart by “{rule}”: {why}</source>
        <translation>exportado aparte por «{rule}»: {why}</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>bastante seguro</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>kept by “{rule}”: {why}</source>
        <translation>conservado por «{rule}»: {why}</translation>
    </message>
    <message>
        <source>kept: {why}</source>
        <translation>conservado: {why}</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>elemento de lista</translation>
    </message>
    <message>
        <source>not very sure</source>
        <translation>no muy seguro</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>removed by “{rule}”: {why}</source>
        <translation>quitado por «{rule}»: {why}</translation>
    </message>
    <message>
        <source>removed: {why}</source>
        <translation>quitado: {why}</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>fila de tabla</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>muy seguro</translation>
    </message>
    <message>
        <source>{who} agrees to keep it: {why}</source>
        <translation>{who} también lo conserva: {why}</translation>
    </message>
    <message>
        <source>{who} agrees to remove it: {why}</source>
        <translation>{who} también lo quita: {why}</translation>
    </message>
    <message>
        <source>{who} has it exported apart: {why}</source>
        <translation>{who} lo hace exportar aparte: {why}</translation>
    </message>
    <message>
        <source>{who} keeps it: {why}</source>
        <translation>{who} lo conserva: {why}</translation>
    </message>
    <message>
        <source>{who} removes it: {why}</source>
        <translation>{who} lo quita: {why}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
</context>
</TS>
