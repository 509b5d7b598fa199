<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About CleanEditor</source>
        <translation>Über CleanEditor</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>CleanEditor is free software under the Apache License 2.0.</source>
        <translation>CleanEditor ist freie Software unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Shows what is boilerplate in scraped web pages, says why, and lets you decide.
Works on this computer only: it never goes online and never changes your files.</source>
        <translation>Zeigt, was in gesammelten Webseiten Beiwerk ist, sagt warum und überlässt Ihnen die Entscheidung.
Arbeitet nur auf diesem Computer: geht nie ins Internet und verändert nie Ihre Dateien.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What the program is built on</source>
        <translation>Worauf das Programm beruht</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About CleanEditor</source>
        <translation>Ü&amp;ber CleanEditor</translation>
    </message>
    <message>
        <source>&amp;Accept Page</source>
        <translation>Seite &amp;annehmen</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Compare with Another Rule Set…</source>
        <translation>Mit anderem Regelsatz &amp;vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Copy Cleaned Text</source>
        <translation>Bereinigten Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Duplicate Rule to My Rules</source>
        <translation>Regel in Meine Regeln &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit Text of Block</source>
        <translation>Te&amp;xt des Blocks bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find a Rule</source>
        <translation>Regel &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import Rules…</source>
        <translation>Regeln &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Let the Rules Decide</source>
        <translation>Die Regeln entsc&amp;heiden lassen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Mute This Rule</source>
        <translation>Diese Regel stu&amp;mm schalten</translation>
    </message>
    <message>
        <source>&amp;New from the Built-in Rules</source>
        <translation>&amp;Neu aus den mitgelieferten Regeln</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Open Files…</source>
        <translation>Dateien ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Open Rules…</source>
        <translation>Regeln ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste as a Page</source>
        <translation>Als Seite &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Reset Rule to How It Ships</source>
        <translation>Regel auf Auslieferungszustand &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <source>&amp;Save Rules</source>
        <translation>Regeln &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Solo This Rule</source>
        <translation>&amp;Solo für diese Regel</translation>
    </message>
    <message>
        <source>&amp;Take Back Acceptance</source>
        <translation>Annahme &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Unfold All Marks</source>
        <translation>Alle Marken a&amp;ufklappen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Why This Block?</source>
        <translation>&amp;Warum dieser Block?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept All &amp;Changed Pages as They Are</source>
        <translation>Alle geänderten Seiten so an&amp;nehmen</translation>
    </message>
    <message>
        <source>C&amp;ompare States…</source>
        <translation>Stände ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>D&amp;elete Rule</source>
        <translation>Regel &amp;löschen</translation>
    </message>
    <message>
        <source>Edits on T&amp;his Page</source>
        <translation>Änderungen auf dieser Se&amp;ite</translation>
    </message>
    <message>
        <source>En&amp;d Solo and Unmute All</source>
        <translation>Solo beenden &amp;und alle wieder hören</translation>
    </message>
    <message>
        <source>Ex&amp;port Some Rules…</source>
        <translation>Einige Regeln e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>F&amp;old All Marks</source>
        <translation>Alle Marken &amp;zuklappen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find Repeated &amp;Lines of This Site…</source>
        <translation>&amp;Wiederkehrende Zeilen dieser Website suchen…</translation>
    </message>
    <message>
        <source>Find a Co&amp;mmand…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>Find in &amp;All Pages…</source>
        <translation>In &amp;allen Seiten suchen…</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Import Si&amp;te Rules…</source>
        <translation>Web&amp;site-Regeln importieren…</translation>
    </message>
    <message>
        <source>Language o&amp;f the Window</source>
        <translation>&amp;Sprache des Programms</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Like the S&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>Ma&amp;ke a Rule…</source>
        <translation>Re&amp;gel machen…</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Hauptsymbolleiste</translation>
    </message>
    <message>
        <source>Make a Rule…</source>
        <translation>Regel machen…</translation>
    </message>
    <message>
        <source>Make an E&amp;xception…</source>
        <translation>Aus&amp;nahme machen…</translation>
    </message>
    <message>
        <source>Move Rule &amp;Up</source>
        <translation>Regel nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Rule Do&amp;wn</source>
        <translation>Regel nach &amp;unten</translation>
    </message>
    <message>
        <source>Na&amp;rrower Pane</source>
        <translation>Bereich s&amp;chmaler</translation>
    </message>
    <message>
        <source>Next &amp;Block</source>
        <translation>&amp;Nächster Block</translation>
    </message>
    <message>
        <source>Next &amp;Doubtful Block</source>
        <translation>Nächster &amp;zweifelhafter Block</translation>
    </message>
    <message>
        <source>Next &amp;Removed Block</source>
        <translation>Nächster &amp;entfernter Block</translation>
    </message>
    <message>
        <source>Next P&amp;age</source>
        <translation>Nächste &amp;Seite</translation>
    </message>
    <message>
        <source>Next Page That Needs &amp;Eyes</source>
        <translation>Nächste Seite, die &amp;Durchsicht braucht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open R&amp;ecent Rules</source>
        <translation>&amp;Zuletzt geöffnete Regeln</translation>
    </message>
    <message>
        <source>Page &amp;Language</source>
        <translation>S&amp;prache der Seite</translation>
    </message>
    <message>
        <source>Previous Bl&amp;ock</source>
        <translation>&amp;Voriger Block</translation>
    </message>
    <message>
        <source>Previous Do&amp;ubtful Block</source>
        <translation>Voriger z&amp;weifelhafter Block</translation>
    </message>
    <message>
        <source>Previous Pa&amp;ge</source>
        <translation>Vorige Seit&amp;e</translation>
    </message>
    <message>
        <source>Previous Re&amp;moved Block</source>
        <translation>Voriger en&amp;tfernter Block</translation>
    </message>
    <message>
        <source>Raw as &amp;Blocks</source>
        <translation>Original als &amp;Blöcke</translation>
    </message>
    <message>
        <source>Raw as &amp;Source</source>
        <translation>Original als &amp;Quelltext</translation>
    </message>
    <message>
        <source>Raw as a Browser S&amp;hows It</source>
        <translation>Original, wie ein Browser es &amp;zeigt</translation>
    </message>
    <message>
        <source>Re&amp;move Block</source>
        <translation>Block en&amp;tfernen</translation>
    </message>
    <message>
        <source>Re&amp;move Page from the List</source>
        <translation>Seite aus der &amp;Liste nehmen</translation>
    </message>
    <message>
        <source>Re&amp;name Rule</source>
        <translation>Regel um&amp;benennen</translation>
    </message>
    <message>
        <source>Re&amp;store Block</source>
        <translation>Block w&amp;iederherstellen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remem&amp;ber This State…</source>
        <translation>Diesen Stand &amp;merken…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reopen &amp;Last Session</source>
        <translation>&amp;Letzte Sitzung wieder öffnen</translation>
    </message>
    <message>
        <source>Reopen It at Every S&amp;tart</source>
        <translation>Bei jedem &amp;Start wieder öffnen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>D&amp;urchsicht</translation>
    </message>
    <message>
        <source>Save Rules &amp;As…</source>
        <translation>Regeln speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Select Ne&amp;xt Block Too</source>
        <translation>Nä&amp;chsten Block dazu auswählen</translation>
    </message>
    <message>
        <source>Select Pre&amp;vious Block Too</source>
        <translation>V&amp;origen Block dazu auswählen</translation>
    </message>
    <message>
        <source>Text &amp;Encoding</source>
        <translation>&amp;Zeichenkodierung</translation>
    </message>
    <message>
        <source>This R&amp;ule</source>
        <translation>&amp;Diese Regel</translation>
    </message>
    <message>
        <source>Try the &amp;Sample</source>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>W&amp;ider Pane</source>
        <translation>Bereich b&amp;reiter</translation>
    </message>
    <message>
        <source>What Is &amp;This?</source>
        <translation>Was ist &amp;das?</translation>
    </message>
    <message>
        <source>What Is This? Ask by &amp;Click</source>
        <translation>Was ist das? Per &amp;Klick fragen</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>BlockEditor</name>
    <message>
        <source>Ctrl+Enter keeps it, Esc gives it up</source>
        <translation>Strg+Eingabe behält es, Esc verwirft es</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc gives it up</source>
        <translation>Eingabe behält es, Esc verwirft es</translation>
    </message>
    <message>
        <source>Text of block {0}</source>
        <translation>Text von Block {0}</translation>
    </message>
</context>
<context>
    <name>BlocksView</name>
    <message>
        <source>Blocks of the page</source>
        <translation>Blöcke der Seite</translation>
    </message>
</context>
<context>
    <name>ChooseRules</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lines that are no rules</source>
        <translation>Zeilen, die keine Regeln sind</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules to choose from</source>
        <translation>Regeln zur Auswahl</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick N&amp;one</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
</context>
<context>
    <name>CleanedPane</name>
    <message>
        <source>Cleaned</source>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Fold It Again</source>
        <translation>Wieder zuklappen</translation>
    </message>
    <message>
        <source>Nothing is left of this page</source>
        <translation>Von dieser Seite bleibt nichts</translation>
    </message>
    <message>
        <source>Overview of the cleaned text</source>
        <translation>Überblick über den bereinigten Text</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select blocks in the raw page and press Insert to restore them, or switch off a rule.</source>
        <translation>Blöcke in der Originalseite auswählen und mit Einfg wiederherstellen oder eine Regel ausschalten.</translation>
    </message>
    <message>
        <source>Unfold What Was Taken Here</source>
        <translation>Aufklappen, was hier entfernt wurde</translation>
    </message>
    <message>
        <source>cleaning …</source>
        <translation>wird bereinigt …</translation>
    </message>
</context>
<context>
    <name>CleanedView</name>
    <message>
        <source>Cleaned text</source>
        <translation>Bereinigter Text</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Another &amp;File…</source>
        <translation>Andere &amp;Datei…</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>Choose a rules file to compare with.</source>
        <translation>Eine Regeldatei zum Vergleichen wählen.</translation>
    </message>
    <message>
        <source>Compare rules</source>
        <translation>Regeln vergleichen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>Hier entfernen</translation>
    </message>
    <message>
        <source>Rule and what differs</source>
        <translation>Regel und was sich unterscheidet</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <source>Take “{0}” from {1}</source>
        <translation>„{0}“ aus {1} übernehmen</translation>
    </message>
    <message>
        <source>The rules in use, compared &amp;with:</source>
        <translation>Die Regeln in Gebrauch, verglichen &amp;mit:</translation>
    </message>
    <message>
        <source>What differs, rule by rule</source>
        <translation>Was sich unterscheidet, Regel für Regel</translation>
    </message>
    <message>
        <source>{0} “Here” are the rules in use; taking one over can be undone.</source>
        <translation>{0} „Hier“ sind die Regeln in Gebrauch; das Übernehmen lässt sich zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>CompareStates</name>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Nachher</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Vorher</translation>
    </message>
    <message>
        <source>Compare states</source>
        <translation>Stände vergleichen</translation>
    </message>
    <message>
        <source>Comparing this page…</source>
        <translation>Diese Seite wird verglichen…</translation>
    </message>
    <message>
        <source>On this page no block differs.</source>
        <translation>Auf dieser Seite unterscheidet sich kein Block.</translation>
    </message>
    <message>
        <source>Open a page to see what changes on it.</source>
        <translation>Eine Seite öffnen, um zu sehen, was sich auf ihr ändert.</translation>
    </message>
    <message>
        <source>The extractor is asked otherwise now: the blocks of the page are not compared.</source>
        <translation>Der Extraktor wird jetzt anders gefragt: Die Blöcke der Seite werden nicht verglichen.</translation>
    </message>
    <message>
        <source>The extractor was asked otherwise: the blocks of the page are not compared.</source>
        <translation>Der Extraktor wurde anders gefragt: Die Blöcke der Seite werden nicht verglichen.</translation>
    </message>
    <message>
        <source>The two states are the same.</source>
        <translation>Die beiden Stände sind gleich.</translation>
    </message>
    <message>
        <source>This page could not be compared: {0}</source>
        <translation>Diese Seite konnte nicht verglichen werden: {0}</translation>
    </message>
    <message>
        <source>What differs; Enter goes to a block</source>
        <translation>Was sich unterscheidet; Eingabe geht zu einem Block</translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>changed since it was accepted</source>
        <translation>seit der Annahme geändert</translation>
    </message>
    <message>
        <source>hardly anything is left</source>
        <translation>es bleibt kaum etwas</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>sie ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>much was taken</source>
        <translation>viel entfernt</translation>
    </message>
    <message>
        <source>nothing was removed</source>
        <translation>nichts wurde entfernt</translation>
    </message>
</context>
<context>
    <name>ContestedBar</name>
    <message>
        <source>Keep It</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep edited block {0}</source>
        <translation>Bearbeiteten Block {0} behalten</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove edited block {0}</source>
        <translation>Bearbeiteten Block {0} entfernen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The extractor</source>
        <translation>Der Extraktor</translation>
    </message>
    <message>
        <source>The rule “{0}”</source>
        <translation>Die Regel „{0}“</translation>
    </message>
    <message>
        <source>{0} more.</source>
        <translation>Noch {0}.</translation>
    </message>
    <message>
        <source>{0} now removes block {1}, which you edited.</source>
        <translation>{0} entfernt jetzt Block {1}, den Sie bearbeitet haben.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source> … [{0} more characters, kept but not shown]</source>
        <translation>
            <numerusform> … [{0} weiteres Zeichen, behalten, aber nicht gezeigt]</numerusform>
            <numerusform> … [{0} weitere Zeichen, behalten, aber nicht gezeigt]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept {0} changed pages</source>
        <translation>
            <numerusform>{0} geänderte Seite annehmen</numerusform>
            <numerusform>{0} geänderte Seiten annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {0} Lines to My Rules</source>
        <translation>
            <numerusform>{0} Zeile zu Meine Regeln hinzufügen</numerusform>
            <numerusform>{0} Zeilen zu Meine Regeln hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {0} Rules</source>
        <translation>
            <numerusform>{0} Regel hinzufügen</numerusform>
            <numerusform>{0} Regeln hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {0} pages</source>
        <translation>
            <numerusform>Alle Seiten: {0}</numerusform>
            <numerusform>Alle {0} Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {0} pages are accepted.</source>
        <translation>
            <numerusform>Die Seite ist angenommen ({0}).</numerusform>
            <numerusform>Alle {0} Seiten sind angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to open {0} files and folders</source>
        <translation>
            <numerusform>Ablegen, um {0} Datei oder Ordner zu öffnen</numerusform>
            <numerusform>Ablegen, um {0} Dateien und Ordner zu öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export {0} Rules…</source>
        <translation>
            <numerusform>{0} Regel exportieren…</numerusform>
            <numerusform>{0} Regeln exportieren…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting {0} pages…</source>
        <translation>
            <numerusform>{0} Seite wird exportiert…</numerusform>
            <numerusform>{0} Seiten werden exportiert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {0} places letters had been encoded twice (“Ã¤” for “ä”): mended, unless you choose the encoding yourself.</source>
        <translation>
            <numerusform>An {0} Stelle waren Buchstaben doppelt kodiert („Ã¤“ statt „ä“): berichtigt, solange Sie die Kodierung nicht selbst wählen.</numerusform>
            <numerusform>An {0} Stellen waren Buchstaben doppelt kodiert („Ã¤“ statt „ä“): berichtigt, solange Sie die Kodierung nicht selbst wählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let the rules decide on {0} blocks</source>
        <translation>
            <numerusform>Die Regeln über {0} Block entscheiden lassen</numerusform>
            <numerusform>Die Regeln über {0} Blöcke entscheiden lassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this page {0} blocks differ.</source>
        <translation>
            <numerusform>Auf dieser Seite unterscheidet sich {0} Block.</numerusform>
            <numerusform>Auf dieser Seite unterscheiden sich {0} Blöcke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {0} blocks</source>
        <translation>
            <numerusform>{0} Block entfernen</numerusform>
            <numerusform>{0} Blöcke entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore {0} blocks</source>
        <translation>
            <numerusform>{0} Block wiederherstellen</numerusform>
            <numerusform>{0} Blöcke wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back {0} acceptances</source>
        <translation>
            <numerusform>{0} Annahme zurücknehmen</numerusform>
            <numerusform>{0} Annahmen zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page is not as it was: {0} edits have no place in it any more. They are kept apart.</source>
        <translation>
            <numerusform>Die Seite ist nicht mehr, wie sie war: {0} Änderung hat keinen Platz mehr in ihr. Sie wird gesondert aufbewahrt.</numerusform>
            <numerusform>Die Seite ist nicht mehr, wie sie war: {0} Änderungen haben keinen Platz mehr in ihr. Sie werden gesondert aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finds {0} blocks on this page</source>
        <translation>
            <numerusform>findet {0} Block auf dieser Seite</numerusform>
            <numerusform>findet {0} Blöcke auf dieser Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} accepted pages changed by this edit.</source>
        <translation>
            <numerusform>{0} angenommene Seite durch diese Änderung geändert.</numerusform>
            <numerusform>{0} angenommene Seiten durch diese Änderung geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks</source>
        <translation>
            <numerusform>{0} Block</numerusform>
            <numerusform>{0} Blöcke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks have another reason</source>
        <translation>
            <numerusform>{0} Block hat einen anderen Grund</numerusform>
            <numerusform>{0} Blöcke haben einen anderen Grund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks removed</source>
        <translation>
            <numerusform>{0} Block entfernt</numerusform>
            <numerusform>{0} Blöcke entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks removed from this page</source>
        <translation>
            <numerusform>{0} Block von dieser Seite entfernt</numerusform>
            <numerusform>{0} Blöcke von dieser Seite entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks removed here: </source>
        <translation>
            <numerusform>{0} Block hier entfernt: </numerusform>
            <numerusform>{0} Blöcke hier entfernt: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks selected</source>
        <translation>
            <numerusform>{0} Block ausgewählt</numerusform>
            <numerusform>{0} Blöcke ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} bytes did not fit</source>
        <translation>
            <numerusform>{0} Byte passte nicht</numerusform>
            <numerusform>{0} Bytes passten nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} bytes did not fit and are shown as �. Another encoding may read them.</source>
        <translation>
            <numerusform>{0} Byte passte nicht und ist als � zu sehen. Eine andere Kodierung kann es vielleicht lesen.</numerusform>
            <numerusform>{0} Bytes passten nicht und sind als � zu sehen. Eine andere Kodierung kann sie vielleicht lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} comments</source>
        <translation>
            <numerusform>{0} Kommentar</numerusform>
            <numerusform>{0} Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} doubtful</source>
        <translation>
            <numerusform>{0} zweifelhaft</numerusform>
            <numerusform>{0} zweifelhaft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} doubtful verdicts</source>
        <translation>
            <numerusform>{0} zweifelhaftes Urteil</numerusform>
            <numerusform>{0} zweifelhafte Urteile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} edits on other pages.</source>
        <translation>
            <numerusform>{0} Änderung auf anderen Seiten.</numerusform>
            <numerusform>{0} Änderungen auf anderen Seiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} failed</source>
        <translation>
            <numerusform>{0} fehlgeschlagen</numerusform>
            <numerusform>{0} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation>
            <numerusform>{0} gefunden</numerusform>
            <numerusform>{0} gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} kept</source>
        <translation>
            <numerusform>{0} behalten</numerusform>
            <numerusform>{0} behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines could not be carried over; they stand below.</source>
        <translation>
            <numerusform>{0} Zeile ließ sich nicht übernehmen; sie steht unten.</numerusform>
            <numerusform>{0} Zeilen ließen sich nicht übernehmen; sie stehen unten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} matches</source>
        <translation>
            <numerusform>{0} Treffer</numerusform>
            <numerusform>{0} Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more lines are in your rules already.</source>
        <translation>
            <numerusform>{0} weitere Zeile steht schon in Ihren Regeln.</numerusform>
            <numerusform>{0} weitere Zeilen stehen schon in Ihren Regeln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more to look at.</source>
        <translation>
            <numerusform>Noch {0} Stelle anzusehen.</numerusform>
            <numerusform>Noch {0} Stellen anzusehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} near misses</source>
        <translation>
            <numerusform>{0} Beinahetreffer</numerusform>
            <numerusform>{0} Beinahetreffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pages</source>
        <translation>
            <numerusform>{0} Seite</numerusform>
            <numerusform>{0} Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pages exported to {1}</source>
        <translation>
            <numerusform>{0} Seite nach {1} exportiert</numerusform>
            <numerusform>{0} Seiten nach {1} exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} removed</source>
        <translation>
            <numerusform>{0} entfernt</numerusform>
            <numerusform>{0} entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rules</source>
        <translation>
            <numerusform>{0} Regel</numerusform>
            <numerusform>{0} Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rules differ.</source>
        <translation>
            <numerusform>{0} Regel unterscheidet sich.</numerusform>
            <numerusform>{0} Regeln unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} steps that can be undone</source>
        <translation>
            <numerusform>{0} Schritt, der sich zurücknehmen lässt</numerusform>
            <numerusform>{0} Schritte, die sich zurücknehmen lassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words</source>
        <translation>
            <numerusform>{0} Wort</numerusform>
            <numerusform>{0} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1} → {0} words</source>
        <translation>
            <numerusform>{1} → {0} Wort</numerusform>
            <numerusform>{1} → {0} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, of these {0} exported apart</source>
        <translation>
            <numerusform>{1}, davon {0} getrennt exportiert</numerusform>
            <numerusform>{1}, davon {0} getrennt exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {0} more</source>
        <translation>
            <numerusform>… und {0} weitere</numerusform>
            <numerusform>… und {0} weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Off here, on there</source>
        <translation>Hier aus, dort ein</translation>
    </message>
    <message>
        <source>On here, off there</source>
        <translation>Hier ein, dort aus</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Nur dort</translation>
    </message>
    <message>
        <source>Other examples</source>
        <translation>Andere Beispiele</translation>
    </message>
    <message>
        <source>Stands at another place in the order</source>
        <translation>Steht an anderer Stelle der Reihenfolge</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>andere Reihenfolge</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>languages of its packs</source>
        <translation>Sprachen ihrer Pakete</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>only here {0}</source>
        <translation>nur hier {0}</translation>
    </message>
    <message>
        <source>only there {0}</source>
        <translation>nur dort {0}</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>was sie tut</translation>
    </message>
    <message>
        <source>where it applies</source>
        <translation>wo sie gilt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>{0}: here {1}, there {2}</source>
        <translation>{0}: hier {1}, dort {2}</translation>
    </message>
</context>
<context>
    <name>DiscussionSwitch</name>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Discussion: no comments</source>
        <translation>Diskussion: keine Kommentare</translation>
    </message>
    <message>
        <source>Discussion: {0}</source>
        <translation>Diskussion: {0}</translation>
    </message>
    <message>
        <source>The rule below that finds the discussion is off.</source>
        <translation>Die Regel unten, die die Diskussion findet, ist aus.</translation>
    </message>
    <message>
        <source>What becomes of readers’ comments</source>
        <translation>Was aus den Kommentaren der Leser wird</translation>
    </message>
    <message>
        <source>exported apart</source>
        <translation>getrennt exportiert</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>changed since it was accepted: look at this page</source>
        <translation>seit der Annahme geändert: diese Seite ansehen</translation>
    </message>
    <message>
        <source>changed · {0}</source>
        <translation>geändert · {0}</translation>
    </message>
    <message>
        <source>cleaned: {0}</source>
        <translation>bereinigt: {0}</translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <translation>fehlgeschlagen: {0}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen…</translation>
    </message>
    <message>
        <source>much was taken: look at this page</source>
        <translation>viel entfernt: diese Seite ansehen</translation>
    </message>
    <message>
        <source>out of date · {0}</source>
        <translation>veraltet · {0}</translation>
    </message>
    <message>
        <source>the rules have changed since it was cleaned: {0}</source>
        <translation>die Regeln haben sich seit der Bereinigung geändert: {0}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Changed since accepted</source>
        <translation>Seit Annahme geändert</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter the documents by name</source>
        <translation>Dokumente nach Namen filtern</translation>
    </message>
    <message>
        <source>Needs eyes</source>
        <translation>Braucht Durchsicht</translation>
    </message>
    <message>
        <source>No accepted page has changed.</source>
        <translation>Keine angenommene Seite hat sich geändert.</translation>
    </message>
    <message>
        <source>No page is accepted yet. Enter accepts the page you see.</source>
        <translation>Noch ist keine Seite angenommen. Eingabe nimmt die gezeigte Seite an.</translation>
    </message>
    <message>
        <source>No page needs eyes: all are accepted.</source>
        <translation>Keine Seite braucht Durchsicht: Alle sind angenommen.</translation>
    </message>
    <message>
        <source>No page of this name.</source>
        <translation>Keine Seite dieses Namens.</translation>
    </message>
    <message>
        <source>Which documents are shown</source>
        <translation>Welche Dokumente gezeigt werden</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag the cleaned text into another program, or click to copy it</source>
        <translation>Den bereinigten Text in ein anderes Programm ziehen oder zum Kopieren klicken</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>CleanEditor never goes online.
Save the page in your browser and drop the file here.</source>
        <translation>CleanEditor geht nie ins Internet.
Die Seite im Browser speichern und die Datei hier ablegen.</translation>
    </message>
    <message>
        <source>Drop to clean this piece of a web page</source>
        <translation>Ablegen, um diesen Teil einer Webseite zu bereinigen</translation>
    </message>
    <message>
        <source>Drop to clean this text</source>
        <translation>Ablegen, um diesen Text zu bereinigen</translation>
    </message>
    <message>
        <source>Drop to open all pages in “{0}”</source>
        <translation>Ablegen, um alle Seiten in „{0}“ zu öffnen</translation>
    </message>
    <message>
        <source>Drop to open “{0}”</source>
        <translation>Ablegen, um „{0}“ zu öffnen</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>No verdict on this page is doubtful.</source>
        <translation>Kein Urteil auf dieser Seite ist zweifelhaft.</translation>
    </message>
    <message>
        <source>Nothing is removed from this page.</source>
        <translation>Von dieser Seite ist nichts entfernt.</translation>
    </message>
    <message>
        <source>Round the end: on from the top.</source>
        <translation>Ende erreicht: weiter von oben.</translation>
    </message>
    <message>
        <source>Round the top: on from the end.</source>
        <translation>Anfang erreicht: weiter von unten.</translation>
    </message>
    <message>
        <source>This is the first block.</source>
        <translation>Das ist der erste Block.</translation>
    </message>
    <message>
        <source>This is the last block.</source>
        <translation>Das ist der letzte Block.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Block {0} is empty, so it is removed. Restored, it has its own text again.</source>
        <translation>Block {0} ist leer und deshalb entfernt. Wiederhergestellt hat er wieder seinen eigenen Text.</translation>
    </message>
    <message>
        <source>Edit block {0}</source>
        <translation>Block {0} bearbeiten</translation>
    </message>
    <message>
        <source>Remove block {0}, emptied</source>
        <translation>Geleerten Block {0} entfernen</translation>
    </message>
    <message>
        <source>Revert edit of block {0}</source>
        <translation>Änderung an Block {0} zurücknehmen</translation>
    </message>
    <message>
        <source>Revert {0} edits</source>
        <translation>{0} Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>There is no text in this block.</source>
        <translation>In diesem Block ist kein Text.</translation>
    </message>
    <message>
        <source>This block is removed. Restore it first, then its text can be edited.</source>
        <translation>Dieser Block ist entfernt. Zuerst wiederherstellen, dann lässt sich sein Text bearbeiten.</translation>
    </message>
</context>
<context>
    <name>EditsTab</name>
    <message>
        <source>Before: {0}</source>
        <translation>Vorher: {0}</translation>
    </message>
    <message>
        <source>Block {0}</source>
        <translation>Block {0}</translation>
    </message>
    <message>
        <source>Edits on this page; Enter goes to the block, Delete reverts the edit</source>
        <translation>Änderungen auf dieser Seite; Eingabe geht zum Block, Entf nimmt die Änderung zurück</translation>
    </message>
    <message>
        <source>No edits on this page. F2 or a double click edits a paragraph.</source>
        <translation>Keine Änderungen auf dieser Seite. F2 oder ein Doppelklick bearbeitet einen Absatz.</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Jetzt: {0}</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Revert All on This Page</source>
        <translation>Alle auf dieser Seite zurücknehmen</translation>
    </message>
    <message>
        <source>Revert the selected edits</source>
        <translation>Die ausgewählten Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>the page has this block no more</source>
        <translation>die Seite hat diesen Block nicht mehr</translation>
    </message>
</context>
<context>
    <name>EffectLine</name>
    <message>
        <source>Nothing changes here</source>
        <translation>Hier ändert sich nichts</translation>
    </message>
    <message>
        <source>Nothing changes on any page</source>
        <translation>Auf keiner Seite ändert sich etwas</translation>
    </message>
    <message>
        <source>{0} ({1} of {2} pages counted)</source>
        <translation>{0} ({1} von {2} Seiten gezählt)</translation>
    </message>
    <message>
        <source>{0} fewer removed</source>
        <translation>{0} weniger entfernt</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>{0} hier</translation>
    </message>
    <message>
        <source>{0} more and {1} fewer removed</source>
        <translation>{0} mehr und {1} weniger entfernt</translation>
    </message>
    <message>
        <source>{0} more removed</source>
        <translation>{0} mehr entfernt</translation>
    </message>
    <message>
        <source>{0} since they were last counted</source>
        <translation>{0} seit der letzten Zählung</translation>
    </message>
    <message>
        <source>{0}, {1} on {2}</source>
        <translation>{0}, {1} auf {2}</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>As after: {0}</source>
        <translation>Wie nach: {0}</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Zurückgenommen: {0}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Replace what exists already</source>
        <translation>Vorhandenes e&amp;rsetzen</translation>
    </message>
    <message>
        <source>All pages in &amp;one file</source>
        <translation>Alle Seiten in &amp;eine Datei</translation>
    </message>
    <message>
        <source>Choose the destination</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export into folder</source>
        <translation>In Ordner exportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Files of the same names in this folder will be replaced.</source>
        <translation>Gleichnamige Dateien in diesem Ordner werden ersetzt.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Name a destination.</source>
        <translation>Ein Ziel angeben.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The comments go into {0}.</source>
        <translation>Die Kommentare kommen in {0}.</translation>
    </message>
    <message>
        <source>The file will be replaced.</source>
        <translation>Die Datei wird ersetzt.</translation>
    </message>
    <message>
        <source>This file exists already. Choose another name, or tick “Replace”.</source>
        <translation>Diese Datei gibt es schon. Einen anderen Namen wählen oder „Ersetzen“ ankreuzen.</translation>
    </message>
    <message>
        <source>This is a file: name a folder.</source>
        <translation>Das ist eine Datei: einen Ordner angeben.</translation>
    </message>
    <message>
        <source>This is a folder: add a file name.</source>
        <translation>Das ist ein Ordner: einen Dateinamen anfügen.</translation>
    </message>
    <message>
        <source>This is the page itself: input files are never changed.</source>
        <translation>Das ist die Seite selbst: Eingabedateien werden nie verändert.</translation>
    </message>
    <message>
        <source>This page: {0}</source>
        <translation>Diese Seite: {0}</translation>
    </message>
    <message>
        <source>What is in this folder stays; a result whose name is taken gets a number.</source>
        <translation>Was in diesem Ordner ist, bleibt; ein Ergebnis, dessen Name vergeben ist, bekommt eine Nummer.</translation>
    </message>
    <message>
        <source>{0}, for the comments, exists already. Choose another name, or tick “Replace”.</source>
        <translation>{0}, für die Kommentare, gibt es schon. Einen anderen Namen wählen oder „Ersetzen“ ankreuzen.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Export cancelled: {0} of {1} pages are in {2}</source>
        <translation>Export abgebrochen: {0} von {1} Seiten sind in {2}</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Nach {0} exportiert</translation>
    </message>
    <message>
        <source>Exporting: {0} of {1} pages</source>
        <translation>Export: {0} von {1} Seiten</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The cleaned text is on the clipboard.</source>
        <translation>Der bereinigte Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The export ended early: {0}</source>
        <translation>Der Export endete vorzeitig: {0}</translation>
    </message>
    <message>
        <source>a solo or mute was on: not all rules acted</source>
        <translation>ein Solo oder eine Stummschaltung war an: Nicht alle Regeln wirkten</translation>
    </message>
    <message>
        <source>comments in {0}</source>
        <translation>Kommentare in {0}</translation>
    </message>
</context>
<context>
    <name>ExtractorEditor</name>
    <message>
        <source>Change extractor: {0}</source>
        <translation>Extraktor ändern: {0}</translation>
    </message>
    <message>
        <source>Finds the main content of a web page; the rules below have the word after it.</source>
        <translation>Findet den Hauptinhalt einer Webseite; danach haben die Regeln unten das Wort.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>In allen Seiten suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>in Cleaned</source>
        <translation>in Bereinigt</translation>
    </message>
    <message>
        <source>in Raw</source>
        <translation>in Original</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird gesucht…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Block {0}: {1}</source>
        <translation>Block {0}: {1}</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>Ergebnisse schließen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>In allen Seiten suchen</translation>
    </message>
    <message>
        <source>Pages looked at</source>
        <translation>Angesehene Seiten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Type what you look for and press Enter. All pages of the list are searched, open or not.</source>
        <translation>Suchtext eingeben und Eingabe drücken. Alle Seiten der Liste werden durchsucht, ob offen oder nicht.</translation>
    </message>
    <message>
        <source>What was found, page by page</source>
        <translation>Was gefunden wurde, Seite für Seite</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>changed since: find again</source>
        <translation>seither geändert: erneut suchen</translation>
    </message>
    <message>
        <source>in the cleaned texts</source>
        <translation>in den bereinigten Texten</translation>
    </message>
    <message>
        <source>in the whole pages</source>
        <translation>in den ganzen Seiten</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} nicht lesbar</translation>
    </message>
    <message>
        <source>{0} on {1} of {2} pages</source>
        <translation>{0} auf {1} von {2} Seiten</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} oder mehr</translation>
    </message>
    <message>
        <source>… and {0} more on this page</source>
        <translation>… und {0} weitere auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Nothing in the guide has all these words.</source>
        <translation>Nichts im Handbuch enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>Das Handbuch ist auf Englisch.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Every removed block is tinted in the colour of the rule that took it. Click one: the strip below the panes says why.</source>
        <translation>Jeder entfernte Block ist in der Farbe der Regel getönt, die ihn entfernt hat. Einen anklicken: Der Streifen unter den Bereichen sagt warum.</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>Eine Regel daraus machen</translation>
    </message>
    <message>
        <source>Put it right with one key</source>
        <translation>Mit einer Taste richtigstellen</translation>
    </message>
    <message>
        <source>See what goes, and why</source>
        <translation>Sehen, was geht und warum</translation>
    </message>
    <message>
        <source>{0} removes a block, {1} restores it, {2} takes back any step. Your word outranks all rules.</source>
        <translation>{0} entfernt einen Block, {1} stellt ihn wieder her, {2} nimmt jeden Schritt zurück. Ihr Wort gilt mehr als alle Regeln.</translation>
    </message>
    <message>
        <source>{0} turns a correction into a rule for all your pages. The rules can be switched, and the panes follow at once.</source>
        <translation>{0} macht aus einer Korrektur eine Regel für alle Seiten. Regeln lassen sich ein- und ausschalten, und die Bereiche folgen sofort.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Back to “{0}”</source>
        <translation>Zurück zu „{0}“</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Edits</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Edits ({0})</source>
        <translation>Änderungen ({0})</translation>
    </message>
    <message>
        <source>History and edits</source>
        <translation>Verlauf und Änderungen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Click beside an action, or go there with Tab, and press its new keys.</source>
        <translation>Neben eine Aktion klicken oder mit Tab dorthin gehen und ihre neuen Tasten drücken.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>Aktion oder Tasten suchen</translation>
    </message>
    <message>
        <source>Give all actions their own keys back</source>
        <translation>Allen Aktionen ihre eigenen Tasten zurückgeben</translation>
    </message>
    <message>
        <source>Keyboard keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>Keine Aktion heißt so.</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Use Them for “{0}”</source>
        <translation>Für „{0}“ verwenden</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>auch {0}</translation>
    </message>
    <message>
        <source>{0} are the keys of “{1}”.</source>
        <translation>{0} sind die Tasten von „{1}“.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>{0}: from the next start of CleanEditor.</source>
        <translation>{0}: ab dem nächsten Start von CleanEditor.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Nothing removed</source>
        <translation>Nichts entfernt</translation>
    </message>
    <message>
        <source>What was removed, by whom</source>
        <translation>Was entfernt wurde und von wem</translation>
    </message>
    <message>
        <source>nothing was removed</source>
        <translation>nichts wurde entfernt</translation>
    </message>
</context>
<context>
    <name>LossBar</name>
    <message>
        <source>Restore all</source>
        <translation>Alle wiederherstellen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The extractor</source>
        <translation>Der Extraktor</translation>
    </message>
    <message>
        <source>The rule “{0}”</source>
        <translation>Die Regel „{0}“</translation>
    </message>
    <message>
        <source>{0} took a whole section: “{1}” ({2}).</source>
        <translation>{0} hat einen ganzen Abschnitt entfernt: „{1}“ ({2}).</translation>
    </message>
    <message>
        <source>{0} took {1} % of this page’s prose.</source>
        <translation>{0} hat {1} % des Fließtextes dieser Seite entfernt.</translation>
    </message>
</context>
<context>
    <name>MakeRule</name>
    <message>
        <source>All like this: {0}</source>
        <translation>Alle wie dieser: {0}</translation>
    </message>
    <message>
        <source>Blocks that say just “{0}”</source>
        <translation>Blöcke, die nur „{0}“ lauten</translation>
    </message>
    <message>
        <source>Does something else with: “{0}”</source>
        <translation>Macht etwas anderes mit: „{0}“</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In this folder: {0}</source>
        <translation>In diesem Ordner: {0}</translation>
    </message>
    <message>
        <source>In this language: {0}</source>
        <translation>In dieser Sprache: {0}</translation>
    </message>
    <message>
        <source>Its example lacks: “{0}”</source>
        <translation>Ihrem Beispiel fehlt: „{0}“</translation>
    </message>
    <message>
        <source>Keep: {0}</source>
        <translation>Behalten: {0}</translation>
    </message>
    <message>
        <source>Layout part {0}</source>
        <translation>Teil des Aufbaus {0}</translation>
    </message>
    <message>
        <source>Like “{0}”</source>
        <translation>Wie „{0}“</translation>
    </message>
    <message>
        <source>Lines that this site repeats at this place</source>
        <translation>Zeilen, die diese Website an dieser Stelle wiederholt</translation>
    </message>
    <message>
        <source>Much goes from {0} more.</source>
        <translation>Von {0} weiteren geht viel.</translation>
    </message>
    <message>
        <source>No longer keeps: “{0}”</source>
        <translation>Behält nicht mehr: „{0}“</translation>
    </message>
    <message>
        <source>No longer removes: “{0}”</source>
        <translation>Entfernt nicht mehr: „{0}“</translation>
    </message>
    <message>
        <source>Now keeps: “{0}”</source>
        <translation>Behält jetzt: „{0}“</translation>
    </message>
    <message>
        <source>Now removes: “{0}”</source>
        <translation>Entfernt jetzt: „{0}“</translation>
    </message>
    <message>
        <source>On this site: {0}</source>
        <translation>Auf dieser Website: {0}</translation>
    </message>
    <message>
        <source>Takes the whole section “{0}” of {1}.</source>
        <translation>Entfernt den ganzen Abschnitt „{0}“ von {1}.</translation>
    </message>
    <message>
        <source>Takes {0} of the running text of {1}.</source>
        <translation>Entfernt {0} des Fließtextes von {1}.</translation>
    </message>
    <message>
        <source>Texts that begin like these</source>
        <translation>Texte, die wie diese beginnen</translation>
    </message>
    <message>
        <source>Texts that begin “{0}”</source>
        <translation>Texte, die mit „{0}“ beginnen</translation>
    </message>
    <message>
        <source>Texts that contain “{0}”</source>
        <translation>Texte, die „{0}“ enthalten</translation>
    </message>
    <message>
        <source>The same with any number: “{0}”</source>
        <translation>Dasselbe mit beliebiger Zahl: „{0}“</translation>
    </message>
    <message>
        <source>The section under “{0}”</source>
        <translation>Der Abschnitt unter „{0}“</translation>
    </message>
    <message>
        <source>These very texts</source>
        <translation>Genau diese Texte</translation>
    </message>
    <message>
        <source>This very text</source>
        <translation>Genau dieser Text</translation>
    </message>
    <message>
        <source>This would keep what must go. Choose a narrower offer.</source>
        <translation>Das würde behalten, was gehen muss. Einen engeren Vorschlag wählen.</translation>
    </message>
    <message>
        <source>This would take what must stay. Choose a narrower offer.</source>
        <translation>Das würde entfernen, was bleiben muss. Einen engeren Vorschlag wählen.</translation>
    </message>
    <message>
        <source>What the page itself hides</source>
        <translation>Was die Seite selbst versteckt</translation>
    </message>
    <message>
        <source>after the text</source>
        <translation>nach dem Text</translation>
    </message>
    <message>
        <source>before the text</source>
        <translation>vor dem Text</translation>
    </message>
    <message>
        <source>begins so and goes on</source>
        <translation>beginnt so und geht weiter</translation>
    </message>
    <message>
        <source>buttons and labels</source>
        <translation>Knöpfe und Beschriftungen</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>Bildunterschriften</translation>
    </message>
    <message>
        <source>differs a little</source>
        <translation>ist etwas anders</translation>
    </message>
    <message>
        <source>has fewer links</source>
        <translation>hat weniger Links</translation>
    </message>
    <message>
        <source>has it in its midst</source>
        <translation>hat es in der Mitte</translation>
    </message>
    <message>
        <source>has it only as a part of a word</source>
        <translation>hat es nur als Teil eines Wortes</translation>
    </message>
    <message>
        <source>has it, but is too long</source>
        <translation>hat es, ist aber zu lang</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>is a little longer</source>
        <translation>ist etwas länger</translation>
    </message>
    <message>
        <source>is of another kind</source>
        <translation>ist von anderer Art</translation>
    </message>
    <message>
        <source>lines of code</source>
        <translation>Codezeilen</translation>
    </message>
    <message>
        <source>list items</source>
        <translation>Listenpunkte</translation>
    </message>
    <message>
        <source>mostly links</source>
        <translation>vor allem Links</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>stands at another place</source>
        <translation>steht an anderer Stelle</translation>
    </message>
    <message>
        <source>stands elsewhere in the page</source>
        <translation>steht anderswo auf der Seite</translation>
    </message>
    <message>
        <source>stands in “{0}”</source>
        <translation>steht in „{0}“</translation>
    </message>
    <message>
        <source>still counting</source>
        <translation>wird noch gezählt</translation>
    </message>
    <message>
        <source>table rows</source>
        <translation>Tabellenzeilen</translation>
    </message>
    <message>
        <source>takes much of {0}</source>
        <translation>entfernt viel von {0}</translation>
    </message>
    <message>
        <source>takes what must stay</source>
        <translation>entfernt, was bleiben muss</translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation>bis zu {0}</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>{0} hier</translation>
    </message>
    <message>
        <source>{0} nearly</source>
        <translation>{0} beinahe</translation>
    </message>
    <message>
        <source>{0} on this page</source>
        <translation>{0} auf dieser Seite</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} auf {1}</translation>
    </message>
    <message>
        <source>{0} on {1} of {2}</source>
        <translation>{0} auf {1} von {2}</translation>
    </message>
    <message>
        <source>“{0}” never takes this text</source>
        <translation>„{0}“ entfernt diesen Text nie</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
</context>
<context>
    <name>MakeRulePanel</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>All of it is in the text already: nothing would come back now.</source>
        <translation>Alles ist schon im Text: Es käme nichts zurück.</translation>
    </message>
    <message>
        <source>All of it is removed already: nothing would go now.</source>
        <translation>Alles ist schon entfernt: Es ginge nichts weg.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close without making a rule</source>
        <translation>Schließen, ohne eine Regel zu machen</translation>
    </message>
    <message>
        <source>From now on, keep:</source>
        <translation>Ab jetzt behalten:</translation>
    </message>
    <message>
        <source>From now on, remove:</source>
        <translation>Ab jetzt entfernen:</translation>
    </message>
    <message>
        <source>Goes ({0})</source>
        <translation>Geht ({0})</translation>
    </message>
    <message>
        <source>Hits and near misses</source>
        <translation>Treffer und Beinahetreffer</translation>
    </message>
    <message>
        <source>Kept ({0})</source>
        <translation>Behalten ({0})</translation>
    </message>
    <message>
        <source>Make Exception</source>
        <translation>Ausnahme machen</translation>
    </message>
    <message>
        <source>Make Rule</source>
        <translation>Regel machen</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Regel machen</translation>
    </message>
    <message>
        <source>Make an exception</source>
        <translation>Ausnahme machen</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>Nearly ({0})</source>
        <translation>Beinahe ({0})</translation>
    </message>
    <message>
        <source>Select a block, or a piece of text, in the raw page or in the cleaned text.</source>
        <translation>Einen Block oder ein Stück Text in der Originalseite oder im bereinigten Text auswählen.</translation>
    </message>
    <message>
        <source>Tick what must stay: it is stored with the rule.</source>
        <translation>Ankreuzen, was bleiben muss: Es wird mit der Regel gespeichert.</translation>
    </message>
    <message>
        <source>Tick what must still go: it is stored with the rule.</source>
        <translation>Ankreuzen, was weiterhin gehen muss: Es wird mit der Regel gespeichert.</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>W&amp;o</translation>
    </message>
    <message>
        <source>What the rule nearly takes, by page</source>
        <translation>Was die Regel beinahe entfernt, nach Seiten</translation>
    </message>
    <message>
        <source>What the rule takes, by page</source>
        <translation>Was die Regel entfernt, nach Seiten</translation>
    </message>
    <message>
        <source>Where the rule applies</source>
        <translation>Wo die Regel gilt</translation>
    </message>
    <message>
        <source>Would come back: {0} of {1}.</source>
        <translation>Kämen zurück: {0} von {1}.</translation>
    </message>
    <message>
        <source>Would go from the text: {0} of {1}.</source>
        <translation>Gingen aus dem Text: {0} von {1}.</translation>
    </message>
    <message>
        <source>{0}, the first is “{1}”</source>
        <translation>{0}, der erste ist „{1}“</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Counting: {0} of {1}.</source>
        <translation>Zählen: {0} von {1}.</translation>
    </message>
    <message>
        <source>Exception “{0}” made: {1} on {2}.</source>
        <translation>Ausnahme „{0}“ gemacht: {1} auf {2}.</translation>
    </message>
    <message>
        <source>Make exception “{0}”</source>
        <translation>Ausnahme „{0}“ machen</translation>
    </message>
    <message>
        <source>Make rule “{0}”</source>
        <translation>Regel „{0}“ machen</translation>
    </message>
    <message>
        <source>No rule fits this selection.</source>
        <translation>Keine Regel passt zu dieser Auswahl.</translation>
    </message>
    <message>
        <source>Rule “{0}” made: {1} on {2}.</source>
        <translation>Regel „{0}“ gemacht: {1} auf {2}.</translation>
    </message>
    <message>
        <source>Select a block or some text first.</source>
        <translation>Zuerst einen Block oder Text auswählen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Rules that are offered</source>
        <translation>Vorgeschlagene Regeln</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>CleanEditor never goes online. Save the page in your browser (Ctrl+S) and drop the file here.</source>
        <translation>CleanEditor geht nie ins Internet. Die Seite im Browser speichern (Strg+S) und die Datei hier ablegen.</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Abgelegter Text</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Open all pages in a folder</source>
        <translation>Alle Seiten eines Ordners öffnen</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>Seiten öffnen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files.</source>
        <translation>In der Zwischenablage sind weder Text noch Dateien.</translation>
    </message>
    <message>
        <source>There are no pages in there.</source>
        <translation>Darin sind keine Seiten.</translation>
    </message>
    <message>
        <source>Web pages and texts (*.html *.htm *.xhtml *.txt *.text *.gz);;All files (*)</source>
        <translation>Webseiten und Texte (*.html *.htm *.xhtml *.txt *.text *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Blocks {0} to {1}</source>
        <translation>Blöcke {0} bis {1}</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <translation>{0} entfernt</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>PageFacts</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Letters look wrong (“Ã¤” for “ä”). “Automatic” may read them better.</source>
        <translation>Buchstaben sehen falsch aus („Ã¤“ statt „ä“). „Automatisch“ liest sie vielleicht besser.</translation>
    </message>
    <message>
        <source>Letters look wrong (“Ã¤” for “ä”): they were damaged before the page was saved.</source>
        <translation>Buchstaben sehen falsch aus („Ã¤“ statt „ä“): Sie wurden beschädigt, bevor die Seite gespeichert wurde.</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Vereinfachtes Chinesisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Traditionelles Chinesisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Westlich</translation>
    </message>
    <message>
        <source>by its byte order mark</source>
        <translation>an ihrer Byte-Reihenfolge-Markierung</translation>
    </message>
    <message>
        <source>by its bytes</source>
        <translation>an ihren Bytes</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>from the page’s declaration</source>
        <translation>aus der Angabe der Seite</translation>
    </message>
    <message>
        <source>guessed from its letters</source>
        <translation>aus ihren Buchstaben erschlossen</translation>
    </message>
</context>
<context>
    <name>PageTab</name>
    <message>
        <source>The browser engine is being started …</source>
        <translation>Die Browser-Engine wird gestartet …</translation>
    </message>
    <message>
        <source>The page as a browser shows it</source>
        <translation>Die Seite, wie ein Browser sie zeigt</translation>
    </message>
    <message>
        <source>The page is being prepared …</source>
        <translation>Die Seite wird vorbereitet …</translation>
    </message>
    <message>
        <source>This package comes without a browser engine, which would make it three times as large.

The tabs Blocks and Source show all that is in the page.</source>
        <translation>Dieses Paket kommt ohne Browser-Engine, die es dreimal so groß machen würde.

Die Reiter Blöcke und Quelltext zeigen alles, was in der Seite ist.</translation>
    </message>
    <message>
        <source>This page cannot be shown as a browser shows it.</source>
        <translation>Diese Seite lässt sich nicht zeigen, wie ein Browser sie zeigt.</translation>
    </message>
    <message>
        <source>To see the page here as a browser shows it, a browser engine is needed, which is not installed.

It is an optional part of about 180 MB. Close CleanEditor, run this in a terminal, and start it again:

{command}

The tabs Blocks and Source show all that is in the page.</source>
        <translation>Um die Seite hier wie in einem Browser zu sehen, ist eine Browser-Engine nötig, die nicht installiert ist.

Sie ist ein wahlfreier Teil von etwa 180 MB. CleanEditor schließen, dies in einem Terminal ausführen und neu starten:

{command}

Die Reiter Blöcke und Quelltext zeigen alles, was in der Seite ist.</translation>
    </message>
</context>
<context>
    <name>PageTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>“{0}” was left out: {1}</source>
        <translation>„{0}“ wurde ausgelassen: {1}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find an action, a rule or a page</source>
        <translation>Aktion, Regel oder Seite suchen</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>needs several pages of one site</source>
        <translation>braucht mehrere Seiten einer Website</translation>
    </message>
    <message>
        <source>no accepted page has changed</source>
        <translation>keine angenommene Seite hat sich geändert</translation>
    </message>
    <message>
        <source>no page is open</source>
        <translation>keine Seite ist offen</translation>
    </message>
    <message>
        <source>nothing there yet</source>
        <translation>noch nichts da</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>nichts zu wiederholen</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>select a block first</source>
        <translation>zuerst einen Block auswählen</translation>
    </message>
    <message>
        <source>the page is not accepted</source>
        <translation>die Seite ist nicht angenommen</translation>
    </message>
    <message>
        <source>the selected block has no word of yours</source>
        <translation>zum ausgewählten Block gibt es kein Urteil von Ihnen</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein beachten</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
</context>
<context>
    <name>RawPane</name>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Let the rules decide</source>
        <translation>Die Regeln entscheiden lassen</translation>
    </message>
    <message>
        <source>Loading the page…</source>
        <translation>Seite wird geladen…</translation>
    </message>
    <message>
        <source>Overview of the raw page</source>
        <translation>Überblick über die Originalseite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>This page could not be opened</source>
        <translation>Diese Seite konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Ways to see the raw page</source>
        <translation>Ansichten der Originalseite</translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>An earlier session cannot be opened, because its file {0}. It was put aside as {1}.</source>
        <translation>Eine frühere Sitzung lässt sich nicht öffnen, weil ihre Datei {0}. Sie wurde als {1} beiseitegelegt.</translation>
    </message>
    <message>
        <source>Another window was open too.</source>
        <translation>Ein weiteres Fenster war auch offen.</translation>
    </message>
    <message>
        <source>CleanEditor was not closed properly. Everything is as it was: {0}.</source>
        <translation>CleanEditor wurde nicht ordentlich beendet. Alles ist, wie es war: {0}.</translation>
    </message>
    <message>
        <source>Edit block {0}</source>
        <translation>Block {0} bearbeiten</translation>
    </message>
    <message>
        <source>Open It Anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Show Its Session</source>
        <translation>Dessen Sitzung zeigen</translation>
    </message>
    <message>
        <source>Start Afresh</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>The last session has ended the program several times, so it was not opened again.</source>
        <translation>Die letzte Sitzung hat das Programm mehrmals beendet; deshalb wurde sie nicht wieder geöffnet.</translation>
    </message>
    <message>
        <source>The last session is open again: {0}.</source>
        <translation>Die letzte Sitzung ist wieder offen: {0}.</translation>
    </message>
    <message>
        <source>There is no earlier session.</source>
        <translation>Es gibt keine frühere Sitzung.</translation>
    </message>
    <message>
        <source>What you do is no longer kept for the next start: {0}. Save your rules and export your pages.</source>
        <translation>Was Sie tun, wird nicht mehr für den nächsten Start aufbewahrt: {0}. Regeln speichern und Seiten exportieren.</translation>
    </message>
    <message>
        <source>{0}; the steps to undo are lost</source>
        <translation>{0}; die Schritte zum Zurücknehmen sind verloren</translation>
    </message>
</context>
<context>
    <name>RepeatedDialog</name>
    <message>
        <source>Add repeated lines of {0}</source>
        <translation>Wiederkehrende Zeilen von {0} hinzufügen</translation>
    </message>
    <message>
        <source>Add to My Rules</source>
        <translation>Zu Meine Regeln hinzufügen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Lines that repeat on this site</source>
        <translation>Zeilen, die auf dieser Website wiederkehren</translation>
    </message>
    <message>
        <source>Looking at the pages of this site…</source>
        <translation>Die Seiten dieser Website werden angesehen…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages looked at</source>
        <translation>Angesehene Seiten</translation>
    </message>
    <message>
        <source>Repeated lines of this site</source>
        <translation>Wiederkehrende Zeilen dieser Website</translation>
    </message>
    <message>
        <source>The open page could not be read again, so its site is not known.</source>
        <translation>Die offene Seite konnte nicht erneut gelesen werden; deshalb ist ihre Website unbekannt.</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
    <message>
        <source>Too few to tell what repeats: {0} of this site, and at least {1} are needed.</source>
        <translation>Zu wenig, um Wiederkehrendes zu erkennen: {0} dieser Website, mindestens {1} sind nötig.</translation>
    </message>
    <message>
        <source>Whatever stands there: {0}</source>
        <translation>Was immer dort steht: {0}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>around the text</source>
        <translation>um den Text herum</translation>
    </message>
    <message>
        <source>at one place</source>
        <translation>an einer Stelle</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>im Text</translation>
    </message>
    <message>
        <source>{0} of this site, and every line that repeats is in your rules already.</source>
        <translation>{0} dieser Website, und jede wiederkehrende Zeile steht schon in Ihren Regeln.</translation>
    </message>
    <message>
        <source>{0} of this site, and no line that repeats.</source>
        <translation>{0} dieser Website und keine Zeile, die wiederkehrt.</translation>
    </message>
    <message>
        <source>{0}: lines that stand on many of the {1} that were looked at, {2} in all. Ticked ones stand on half of them or more.</source>
        <translation>{0}: Zeilen, die auf vielen der Seiten stehen, die angesehen wurden ({1} von insgesamt {2}). Angekreuzte stehen auf mindestens der Hälfte davon.</translation>
    </message>
    <message>
        <source>{0}: lines that stand on many of {1}. Ticked ones stand on half of them or more.</source>
        <translation>{0}: Zeilen, die auf vielen von {1} stehen. Angekreuzte stehen auf mindestens der Hälfte.</translation>
    </message>
    <message>
        <source>{} stands for what differs from page to page.</source>
        <translation>{} steht für das, was von Seite zu Seite verschieden ist.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Failures and notes, one a line</source>
        <translation>Fehler und Hinweise, je eine Zeile</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accept as They Are</source>
        <translation>So annehmen</translation>
    </message>
    <message>
        <source>Accept “{0}”</source>
        <translation>„{0}“ annehmen</translation>
    </message>
    <message>
        <source>All changed pages are accepted again.</source>
        <translation>Alle geänderten Seiten sind wieder angenommen.</translation>
    </message>
    <message>
        <source>All pages that the list shows are accepted.</source>
        <translation>Alle Seiten, die die Liste zeigt, sind angenommen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Some rules are silenced for now: end that first, then accept what all of them give.</source>
        <translation>Einige Regeln sind gerade stumm: erst das beenden, dann annehmen, was alle ergeben.</translation>
    </message>
    <message>
        <source>Take back that “{0}” is accepted</source>
        <translation>Annahme von „{0}“ zurücknehmen</translation>
    </message>
    <message>
        <source>This is the only page that still needs eyes.</source>
        <translation>Das ist die einzige Seite, die noch Durchsicht braucht.</translation>
    </message>
    <message>
        <source>This page is still being cleaned: look at it first.</source>
        <translation>Diese Seite wird noch bereinigt: zuerst ansehen.</translation>
    </message>
    <message>
        <source>this page: {0}</source>
        <translation>diese Seite: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} accepted</source>
        <translation>{0} von {1} angenommen</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>{0} changed</source>
        <translation>{0} geändert</translation>
    </message>
    <message>
        <source>{0} of {1} accepted</source>
        <translation>{0} von {1} angenommen</translation>
    </message>
</context>
<context>
    <name>RuleActions</name>
    <message>
        <source>&amp;Mute This Group</source>
        <translation>Diese Gruppe stu&amp;mm schalten</translation>
    </message>
    <message>
        <source>&amp;Solo This Group</source>
        <translation>&amp;Solo für diese Gruppe</translation>
    </message>
    <message>
        <source>End solo and unmute all</source>
        <translation>Solo beenden und alle wieder hören</translation>
    </message>
    <message>
        <source>Rule “{0}”</source>
        <translation>Regel „{0}“</translation>
    </message>
    <message>
        <source>Switch All &amp;On</source>
        <translation>Alle &amp;einschalten</translation>
    </message>
    <message>
        <source>Switch All O&amp;ff</source>
        <translation>Alle &amp;ausschalten</translation>
    </message>
    <message>
        <source>This R&amp;ule</source>
        <translation>&amp;Diese Regel</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>A rule needs a name.</source>
        <translation>Eine Regel braucht einen Namen.</translation>
    </message>
    <message>
        <source>Change “{0}”: {1}</source>
        <translation>„{0}“ ändern: {1}</translation>
    </message>
    <message>
        <source>Changed. Reset: {0}</source>
        <translation>Geändert. Zurücksetzen: {0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>For a while only this rule acts; not saved with the rules</source>
        <translation>Eine Zeit lang wirkt nur diese Regel; nicht mit den Regeln gespeichert</translation>
    </message>
    <message>
        <source>For a while this rule does not act; not saved with the rules</source>
        <translation>Eine Zeit lang wirkt diese Regel nicht; nicht mit den Regeln gespeichert</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Puts the rule back as it ships</source>
        <translation>Setzt die Regel auf den Auslieferungszustand zurück</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>The last word wins: a rule further down overrules</source>
        <translation>Das letzte Wort gilt: Eine Regel weiter unten setzt sich durch</translation>
    </message>
</context>
<context>
    <name>RuleExchange</name>
    <message>
        <source>Built-in rules</source>
        <translation>Mitgelieferte Regeln</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Export some rules</source>
        <translation>Einige Regeln exportieren</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>Import site rules</source>
        <translation>Website-Regeln importieren</translation>
    </message>
    <message>
        <source>Import site rules: files named after their site, such as news.example.txt</source>
        <translation>Website-Regeln importieren: Dateien, die wie ihre Website heißen, etwa news.example.txt</translation>
    </message>
    <message>
        <source>Import {0} from {1}</source>
        <translation>{0} aus {1} importieren</translation>
    </message>
    <message>
        <source>Rules (*{0})</source>
        <translation>Regeln (*{0})</translation>
    </message>
    <message>
        <source>Rules (*{0});;All files (*)</source>
        <translation>Regeln (*{0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Rules for {0}. Those for where the text stands go before all others.</source>
        <translation>Regeln für {0}. Die dafür, wo der Text steht, kommen vor alle anderen.</translation>
    </message>
    <message>
        <source>Rules of “{0}” to add to yours, behind them:</source>
        <translation>Regeln aus „{0}“, die hinter den eigenen hinzukommen:</translation>
    </message>
    <message>
        <source>Rules to write into a file of their own, for others or for another rule set:</source>
        <translation>Regeln für eine eigene Datei, für andere oder für einen anderen Regelsatz:</translation>
    </message>
    <message>
        <source>Site rules (*.txt);;All files (*)</source>
        <translation>Website-Regeln (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The rules were not exported: {0}</source>
        <translation>Die Regeln wurden nicht exportiert: {0}</translation>
    </message>
    <message>
        <source>These files are no site rules:</source>
        <translation>Diese Dateien sind keine Website-Regeln:</translation>
    </message>
    <message>
        <source>another one is there; this joins it</source>
        <translation>eine andere ist da; diese kommt dazu</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ist schon da</translation>
    </message>
    <message>
        <source>some rules</source>
        <translation>einige Regeln</translation>
    </message>
    <message>
        <source>{0} exported to {1}</source>
        <translation>{0} nach {1} exportiert</translation>
    </message>
    <message>
        <source>{0}, as saved</source>
        <translation>{0}, wie gespeichert</translation>
    </message>
    <message>
        <source>“{0}” has no rules to add.</source>
        <translation>„{0}“ enthält keine Regeln, die hinzugefügt werden können.</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Switch off “{0}”</source>
        <translation>„{0}“ ausschalten</translation>
    </message>
    <message>
        <source>Switch on “{0}”</source>
        <translation>„{0}“ einschalten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>does not run on this page</source>
        <translation>läuft auf dieser Seite nicht</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>solo</translation>
    </message>
    <message>
        <source>{0}, on or off</source>
        <translation>{0}, ein oder aus</translation>
    </message>
    <message>
        <source>{0}, {1} on {2}</source>
        <translation>{0}, {1} auf {2}</translation>
    </message>
</context>
<context>
    <name>RuleSearch</name>
    <message>
        <source>By name, phrase, pattern, group, kind or note; Esc shows all rules again</source>
        <translation>Nach Name, Phrase, Muster, Gruppe, Art oder Notiz; Esc zeigt wieder alle Regeln</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Regel suchen</translation>
    </message>
    <message>
        <source>Hits here</source>
        <translation>Treffer hier</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Only rules that are not as they ship, or not as in the file</source>
        <translation>Nur Regeln, die nicht sind wie ausgeliefert oder wie in der Datei</translation>
    </message>
    <message>
        <source>Only rules that are switched off or silenced</source>
        <translation>Nur Regeln, die aus oder stumm sind</translation>
    </message>
    <message>
        <source>Only rules that find something on this page</source>
        <translation>Nur Regeln, die auf dieser Seite etwas finden</translation>
    </message>
</context>
<context>
    <name>RulesFiles</name>
    <message>
        <source>Built-in rules</source>
        <translation>Mitgelieferte Regeln</translation>
    </message>
    <message>
        <source>No rules files opened yet</source>
        <translation>Noch keine Regeldateien geöffnet</translation>
    </message>
    <message>
        <source>Open rules</source>
        <translation>Regeln öffnen</translation>
    </message>
    <message>
        <source>Otherwise the file stays as it was.</source>
        <translation>Sonst bleibt die Datei, wie sie war.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>Rules (*{0})</source>
        <translation>Regeln (*{0})</translation>
    </message>
    <message>
        <source>Rules (*{0});;All files (*)</source>
        <translation>Regeln (*{0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Rules saved in {0}</source>
        <translation>Regeln gespeichert in {0}</translation>
    </message>
    <message>
        <source>Save rules as</source>
        <translation>Regeln speichern unter</translation>
    </message>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation>Änderungen an „{0}“ speichern?</translation>
    </message>
    <message>
        <source>The rules were not saved: {0}</source>
        <translation>Die Regeln wurden nicht gespeichert: {0}</translation>
    </message>
    <message>
        <source>They go into a file of your own; the built-in rules stay as they ship.</source>
        <translation>Sie kommen in eine eigene Datei; die mitgelieferten Regeln bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Unsaved rules</source>
        <translation>Ungespeicherte Regeln</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>my rules</source>
        <translation>meine Regeln</translation>
    </message>
    <message>
        <source>“{0}” cannot be used as a rules file:</source>
        <translation>„{0}“ ist als Regeldatei nicht verwendbar:</translation>
    </message>
    <message>
        <source>“{0}” exists already. Replace it?</source>
        <translation>„{0}“ gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>“{0}” has mistakes. What is wrong is left out or switched off, the rest is in use:</source>
        <translation>„{0}“ enthält Fehler. Was falsch ist, wird ausgelassen oder ausgeschaltet, der Rest ist in Gebrauch:</translation>
    </message>
    <message>
        <source>“{0}” was changed by another program. Replace it?</source>
        <translation>„{0}“ wurde von einem anderen Programm geändert. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>RulesPane</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Add “{0}”</source>
        <translation>„{0}“ hinzufügen</translation>
    </message>
    <message>
        <source>Built-in rules stay where they are. A duplicate in My rules can go anywhere.</source>
        <translation>Mitgelieferte Regeln bleiben, wo sie sind. Ein Duplikat in Meine Regeln kann überallhin.</translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation>„{0}“ löschen</translation>
    </message>
    <message>
        <source>Duplicate “{0}”</source>
        <translation>„{0}“ duplizieren</translation>
    </message>
    <message>
        <source>End solo</source>
        <translation>Solo beenden</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extraktor</translation>
    </message>
    <message>
        <source>Move “{0}”</source>
        <translation>„{0}“ verschieben</translation>
    </message>
    <message>
        <source>Mute “{0}”</source>
        <translation>„{0}“ stumm schalten</translation>
    </message>
    <message>
        <source>My rule</source>
        <translation>Meine Regel</translation>
    </message>
    <message>
        <source>No rule is like that. Esc in the field shows all again.</source>
        <translation>Keine Regel ist so. Esc im Feld zeigt wieder alle.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Reset “{0}”</source>
        <translation>„{0}“ zurücksetzen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules speak from top to bottom, and the last word wins. Rules of your own can be dragged.</source>
        <translation>Die Regeln sprechen von oben nach unten, und das letzte Wort gilt. Eigene Regeln lassen sich ziehen.</translation>
    </message>
    <message>
        <source>Solo “{0}”</source>
        <translation>Solo für „{0}“</translation>
    </message>
    <message>
        <source>Switch off all of “{0}”</source>
        <translation>Alle von „{0}“ ausschalten</translation>
    </message>
    <message>
        <source>Switch on all of “{0}”</source>
        <translation>Alle von „{0}“ einschalten</translation>
    </message>
    <message>
        <source>Unmute “{0}”</source>
        <translation>„{0}“ wieder hören</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>solo</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (Kopie)</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Let the rules decide on block {0}</source>
        <translation>Die Regeln über Block {0} entscheiden lassen</translation>
    </message>
    <message>
        <source>Remove block {0}</source>
        <translation>Block {0} entfernen</translation>
    </message>
    <message>
        <source>Restore block {0}</source>
        <translation>Block {0} wiederherstellen</translation>
    </message>
    <message>
        <source>The rules could not be applied: {0}</source>
        <translation>Die Regeln konnten nicht angewendet werden: {0}</translation>
    </message>
</context>
<context>
    <name>SilenceBar</name>
    <message>
        <source>Does not act, here, on all pages and in exports. It is not saved with the rules.</source>
        <translation>Wirkt nicht, weder hier noch auf allen Seiten noch in Exporten. Wird nicht mit den Regeln gespeichert.</translation>
    </message>
    <message>
        <source>End solo</source>
        <translation>Solo beenden</translation>
    </message>
    <message>
        <source>End solo: all rules act again</source>
        <translation>Solo beenden: alle Regeln wirken wieder</translation>
    </message>
    <message>
        <source>Muted: {0}</source>
        <translation>Stumm: {0}</translation>
    </message>
    <message>
        <source>Only this acts, here, on all pages and in exports. It is not saved with the rules.</source>
        <translation>Nur dies wirkt, hier, auf allen Seiten und in Exporten. Wird nicht mit den Regeln gespeichert.</translation>
    </message>
    <message>
        <source>Solo: {0}</source>
        <translation>Solo: {0}</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>Alle wieder hören</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source of the page</source>
        <translation>Quelltext der Seite</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop web pages or texts here</source>
        <translation>Webseiten oder Texte hier ablegen</translation>
    </message>
    <message>
        <source>Files, folders, or text and HTML from a browser. CleanEditor shows what is boilerplate and why, and you decide what goes.</source>
        <translation>Dateien, Ordner oder Text und HTML aus einem Browser. CleanEditor zeigt, was Beiwerk ist und warum; was geht, entscheiden Sie.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and your files are never changed.</source>
        <translation>Nichts verlässt diesen Computer, und Ihre Dateien werden nie verändert.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>As the page declares</source>
        <translation>Wie die Seite angibt</translation>
    </message>
    <message>
        <source>As the page declares: {0}</source>
        <translation>Wie die Seite angibt: {0}</translation>
    </message>
    <message>
        <source>Language of the page: {0}. Rules of one language follow it.</source>
        <translation>Sprache der Seite: {0}. Regeln für eine Sprache richten sich danach.</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>Sprache unbekannt</translation>
    </message>
    <message>
        <source>Text encoding: {0}</source>
        <translation>Zeichenkodierung: {0}</translation>
    </message>
    <message>
        <source>This page failed: {0}</source>
        <translation>Diese Seite ist fehlgeschlagen: {0}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>changed since it was accepted</source>
        <translation>seit der Annahme geändert</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>cleaned in {0} ms</source>
        <translation>in {0} ms bereinigt</translation>
    </message>
    <message>
        <source>cleaning…</source>
        <translation>wird bereinigt…</translation>
    </message>
    <message>
        <source>from the page’s declaration</source>
        <translation>aus der Angabe der Seite</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen…</translation>
    </message>
    <message>
        <source>the extractor failed: rules only</source>
        <translation>der Extraktor ist gescheitert: nur Regeln</translation>
    </message>
    <message>
        <source>the extractor found no main content: rules only</source>
        <translation>der Extraktor fand keinen Hauptinhalt: nur Regeln</translation>
    </message>
    <message>
        <source>the extractor took too long: rules only</source>
        <translation>der Extraktor brauchte zu lange: nur Regeln</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>{0}, the state of now</source>
        <translation>{0}, der jetzige Stand</translation>
    </message>
    <message>
        <source>{0}, undone</source>
        <translation>{0}, zurückgenommen</translation>
    </message>
</context>
<context>
    <name>StepsTab</name>
    <message>
        <source>A click goes to that step. Nothing is lost until you change something there.</source>
        <translation>Ein Klick geht zu diesem Schritt. Nichts geht verloren, bis dort etwas geändert wird.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Enter or a double click goes back to it, Delete forgets it</source>
        <translation>Eingabe oder Doppelklick geht dahin zurück, Entf vergisst ihn</translation>
    </message>
    <message>
        <source>Name of this state</source>
        <translation>Name dieses Standes</translation>
    </message>
    <message>
        <source>Name of this state, then Enter</source>
        <translation>Name dieses Standes, dann Eingabe</translation>
    </message>
    <message>
        <source>Remember This State…</source>
        <translation>Diesen Stand merken…</translation>
    </message>
    <message>
        <source>Remembered states</source>
        <translation>Gemerkte Stände</translation>
    </message>
    <message>
        <source>Remembered states; Enter goes back to one, Delete forgets it</source>
        <translation>Gemerkte Stände; Eingabe geht zu einem zurück, Entf vergisst ihn</translation>
    </message>
    <message>
        <source>Steps, the first one on top</source>
        <translation>Schritte, der erste zuoberst</translation>
    </message>
</context>
<context>
    <name>TrailCard</name>
    <message>
        <source>Block {0}</source>
        <translation>Block {0}</translation>
    </message>
    <message>
        <source>Doubtful: gentle and strict do not agree</source>
        <translation>Zweifelhaft: sanft und streng sind uneins</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A sample to try things on</source>
        <translation>Ein Beispiel zum Ausprobieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close these hints</source>
        <translation>Diese Hinweise schließen</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Your own pages: drop files or folders anywhere on the window.</source>
        <translation>Eigene Seiten: Dateien oder Ordner irgendwo auf das Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>A button.</source>
        <translation>Ein Knopf.</translation>
    </message>
    <message>
        <source>A choice: the arrow keys change it.</source>
        <translation>Eine Auswahl: Die Pfeiltasten ändern sie.</translation>
    </message>
    <message>
        <source>A field to write in.</source>
        <translation>Ein Feld zum Schreiben.</translation>
    </message>
    <message>
        <source>A scale: the arrow keys move it.</source>
        <translation>Ein Regler: Die Pfeiltasten bewegen ihn.</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>Ein Text.</translation>
    </message>
    <message>
        <source>Adds a rule of your own, of a kind that you choose.</source>
        <translation>Fügt eine eigene Regel einer gewählten Art hinzu.</translation>
    </message>
    <message>
        <source>All rules by group, each with the number of blocks it finds on this page. A tick switches a rule on; its arrow opens what can be changed. Everything follows at once.</source>
        <translation>Alle Regeln nach Gruppen, jede mit der Zahl der Blöcke, die sie auf dieser Seite findet. Ein Haken schaltet eine Regel ein; ihr Pfeil öffnet, was sich ändern lässt. Alles folgt sofort.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Macht Zurückgenommenes wieder.</translation>
    </message>
    <message>
        <source>Finds text in the raw page or in the cleaned one.</source>
        <translation>Sucht Text in der Originalseite oder in der bereinigten.</translation>
    </message>
    <message>
        <source>Goes to the next pane: documents, raw, cleaned, rules, why.</source>
        <translation>Geht zum nächsten Bereich: Dokumente, Original, Bereinigt, Regeln, Warum.</translation>
    </message>
    <message>
        <source>How likely a block must be part of the text to stay: gentle rather keeps too much, strict rather takes too much.</source>
        <translation>Wie wahrscheinlich ein Block zum Text gehören muss, um zu bleiben: sanft behält eher zu viel, streng entfernt eher zu viel.</translation>
    </message>
    <message>
        <source>Looks for lines that stand on many of the open pages of this site and offers them as rules.</source>
        <translation>Sucht Zeilen, die auf vielen offenen Seiten dieser Website stehen, und bietet sie als Regeln an.</translation>
    </message>
    <message>
        <source>Makes a page of what is on the clipboard: files, a piece of a web page, or text.</source>
        <translation>Macht aus der Zwischenablage eine Seite: Dateien, ein Stück Webseite oder Text.</translation>
    </message>
    <message>
        <source>Makes a rule from what is selected, so that the same goes on every page from now on.</source>
        <translation>Macht aus der Auswahl eine Regel, damit dasselbe ab jetzt auf jeder Seite geht.</translation>
    </message>
    <message>
        <source>On or off: Space switches it.</source>
        <translation>Ein oder aus: Die Leertaste schaltet um.</translation>
    </message>
    <message>
        <source>Opens a page that was made for looking around.</source>
        <translation>Öffnet eine Seite, die zum Umsehen gemacht ist.</translation>
    </message>
    <message>
        <source>Opens all pages in a folder and in the folders below it.</source>
        <translation>Öffnet alle Seiten eines Ordners und seiner Unterordner.</translation>
    </message>
    <message>
        <source>Opens web pages and text scrapes; they join the list of documents.</source>
        <translation>Öffnet Webseiten und Text-Scrapes; sie kommen in die Liste der Dokumente.</translation>
    </message>
    <message>
        <source>Puts the cleaned text of this page on the clipboard.</source>
        <translation>Legt den bereinigten Text dieser Seite in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Puts the selected blocks back into the cleaned text, whatever the rules say.</source>
        <translation>Holt die ausgewählten Blöcke in den bereinigten Text zurück, was immer die Regeln sagen.</translation>
    </message>
    <message>
        <source>Readers’ comments under an article are removed, kept in the text, or exported beside it.</source>
        <translation>Kommentare unter einem Artikel werden entfernt, im Text behalten oder daneben exportiert.</translation>
    </message>
    <message>
        <source>Removes the selected blocks from the cleaned text. Your word outranks all rules; the page stays.</source>
        <translation>Entfernt die ausgewählten Blöcke aus dem bereinigten Text. Ihr Wort gilt mehr als alle Regeln; die Seite bleibt.</translation>
    </message>
    <message>
        <source>Saves the rules, so that they can be used again and elsewhere.</source>
        <translation>Speichert die Regeln, damit sie wieder und anderswo verwendet werden können.</translation>
    </message>
    <message>
        <source>Selects the next block on which a gentle and a strict focus would not agree.</source>
        <translation>Wählt den nächsten Block, bei dem ein sanfter und ein strenger Fokus uneins wären.</translation>
    </message>
    <message>
        <source>Selects the next block that is removed.</source>
        <translation>Wählt den nächsten entfernten Block.</translation>
    </message>
    <message>
        <source>Shows only the pages whose names hold what is typed here.</source>
        <translation>Zeigt nur die Seiten, deren Name enthält, was hier steht.</translation>
    </message>
    <message>
        <source>Starts again from the rules that ship with the program.</source>
        <translation>Beginnt wieder mit den mitgelieferten Regeln.</translation>
    </message>
    <message>
        <source>Takes a file of rules into use in place of these.</source>
        <translation>Verwendet eine Regeldatei anstelle dieser Regeln.</translation>
    </message>
    <message>
        <source>Takes back the last verdict or change of rules.</source>
        <translation>Nimmt das letzte Urteil oder die letzte Regeländerung zurück.</translation>
    </message>
    <message>
        <source>Takes the page off the list. Its file stays, and so do your verdicts, should it come back.</source>
        <translation>Nimmt die Seite aus der Liste. Ihre Datei bleibt und auch Ihre Urteile, falls sie wiederkommt.</translation>
    </message>
    <message>
        <source>Takes your own verdict on the selected blocks back: the rules decide again.</source>
        <translation>Nimmt Ihr eigenes Urteil über die ausgewählten Blöcke zurück: Die Regeln entscheiden wieder.</translation>
    </message>
    <message>
        <source>The colours and who took how many blocks. A click goes to the next block of that colour.</source>
        <translation>Die Farben und wer wie viele Blöcke entfernt hat. Ein Klick geht zum nächsten Block dieser Farbe.</translation>
    </message>
    <message>
        <source>The pages that are open, each with its words before and after and how many blocks are removed.</source>
        <translation>Die offenen Seiten, jede mit ihren Wörtern vorher und nachher und der Zahl entfernter Blöcke.</translation>
    </message>
    <message>
        <source>The text as it will be exported. A thin mark stands where something was taken.</source>
        <translation>Der Text, wie er exportiert wird. Ein dünner Strich steht, wo etwas entfernt wurde.</translation>
    </message>
    <message>
        <source>The whole page, block by block. Removed blocks are struck and tinted in the colour of the group of rules that took them. A click selects a block, and the strip below says why it is kept or removed.</source>
        <translation>Die ganze Seite, Block für Block. Entfernte Blöcke sind durchgestrichen und in der Farbe der Regelgruppe getönt, die sie entfernt hat. Ein Klick wählt einen Block, und der Streifen unten sagt, warum er bleibt oder geht.</translation>
    </message>
    <message>
        <source>What is searched for. Capital and small letters are the same.</source>
        <translation>Was gesucht wird. Groß- und Kleinbuchstaben gelten gleich.</translation>
    </message>
    <message>
        <source>Who had the last word on the selected block, and what they found in it.</source>
        <translation>Wer beim ausgewählten Block das letzte Wort hatte und was gefunden wurde.</translation>
    </message>
    <message>
        <source>Writes the cleaned text of this page or of all pages to files.</source>
        <translation>Schreibt den bereinigten Text dieser Seite oder aller Seiten in Dateien.</translation>
    </message>
</context>
<context>
    <name>WhyStrip</name>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>Block {0}</source>
        <translation>Block {0}</translation>
    </message>
    <message>
        <source>Click a block to see why it is kept or removed.</source>
        <translation>Einen Block anklicken, um zu sehen, warum er bleibt oder geht.</translation>
    </message>
    <message>
        <source>Everybody who spoke of this block, in order</source>
        <translation>Alle, die über diesen Block gesprochen haben, der Reihe nach</translation>
    </message>
    <message>
        <source>Let the rules decide</source>
        <translation>Die Regeln entscheiden lassen</translation>
    </message>
    <message>
        <source>Make an exception…</source>
        <translation>Ausnahme machen…</translation>
    </message>
    <message>
        <source>Offers rules that keep such blocks from now on</source>
        <translation>Bietet Regeln an, die solche Blöcke ab jetzt behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Shows everybody who spoke of this block, in order</source>
        <translation>Zeigt alle, die über diesen Block gesprochen haben, der Reihe nach</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>durch {0}</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>von Ihnen bearbeitet</translation>
    </message>
</context>
<context>
    <name>comparing</name>
    <message>
        <source>Accepted: {0}</source>
        <translation>Angenommen: {0}</translation>
    </message>
    <message>
        <source>Another order of the rules: {0}</source>
        <translation>Andere Reihenfolge der Regeln: {0}</translation>
    </message>
    <message>
        <source>Block {0}, text: {1}</source>
        <translation>Block {0}, Text: {1}</translation>
    </message>
    <message>
        <source>Block {0}: {1}</source>
        <translation>Block {0}: {1}</translation>
    </message>
    <message>
        <source>Extractor, {0}: {1}</source>
        <translation>Extraktor, {0}: {1}</translation>
    </message>
    <message>
        <source>New rule “{0}”</source>
        <translation>Neue Regel „{0}“</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Andere Entscheidungen</translation>
    </message>
    <message>
        <source>Other choices on {0}</source>
        <translation>Andere Entscheidungen auf {0}</translation>
    </message>
    <message>
        <source>Other rules are silenced</source>
        <translation>Andere Regeln sind stumm</translation>
    </message>
    <message>
        <source>The rule “{0}” is gone</source>
        <translation>Die Regel „{0}“ ist weg</translation>
    </message>
    <message>
        <source>Your edits: {0} on {1}</source>
        <translation>Ihre Änderungen: {0} auf {1}</translation>
    </message>
    <message>
        <source>Your own verdicts: {0} on {1}</source>
        <translation>Ihre eigenen Urteile: {0} auf {1}</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>andere Reihenfolge</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>its examples</source>
        <translation>ihre Beispiele</translation>
    </message>
    <message>
        <source>its note</source>
        <translation>ihre Notiz</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>where it applies</source>
        <translation>wo sie gilt</translation>
    </message>
    <message>
        <source>{0} is a rule of another kind</source>
        <translation>{0} ist eine Regel anderer Art</translation>
    </message>
    <message>
        <source>{0} is switched off</source>
        <translation>{0} ist ausgeschaltet</translation>
    </message>
    <message>
        <source>{0} is switched on</source>
        <translation>{0} ist eingeschaltet</translation>
    </message>
    <message>
        <source>{0}: {1} changed</source>
        <translation>{0}: {1} geändert</translation>
    </message>
    <message>
        <source>“{0}” has another name: “{1}”</source>
        <translation>„{0}“ heißt anders: „{1}“</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>, perhaps for want of memory</source>
        <translation>, vielleicht aus Mangel an Speicher</translation>
    </message>
    <message>
        <source>, {0} of them are exported as comments</source>
        <translation>, {0} davon werden als Kommentare exportiert</translation>
    </message>
    <message>
        <source>; did you mean {0}?</source>
        <translation>; war {0} gemeint?</translation>
    </message>
    <message>
        <source>Keeps the part of the page that the site&apos;s rules call its body.</source>
        <translation>Behält den Teil der Seite, den die Website-Regeln ihren Text nennen.</translation>
    </message>
    <message>
        <source>Keeps the title where it stands outside of the text.</source>
        <translation>Behält den Titel, wo er außerhalb des Textes steht.</translation>
    </message>
    <message>
        <source>Lines around the text</source>
        <translation>Zeilen um den Text herum</translation>
    </message>
    <message>
        <source>Lines in the text</source>
        <translation>Zeilen im Text</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>Zeilen, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Takes all of the page where the next rule finds its text, which then comes back.</source>
        <translation>Entfernt die ganze Seite, wo die nächste Regel den Text findet, der dann zurückkommt.</translation>
    </message>
    <message>
        <source>Takes the parts of the page that have one of these ids or classes.</source>
        <translation>Entfernt die Teile der Seite mit einer dieser Kennungen oder Klassen.</translation>
    </message>
    <message>
        <source>Takes the parts of the page that these paths find.</source>
        <translation>Entfernt die Teile der Seite, die diese Pfade finden.</translation>
    </message>
    <message>
        <source>Takes {0}: {1} {2}, each on {3} of {4} pages.</source>
        <translation>Entfernt {0}: {1} {2}, jede auf {3} von {4} Seiten.</translation>
    </message>
    <message>
        <source>Writes other words where these stand.</source>
        <translation>Schreibt andere Wörter, wo diese stehen.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a PDF document: save or print it as text first</source>
        <translation>ein PDF-Dokument: zuerst als Text speichern oder drucken</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a Parquet table</source>
        <translation>eine Parquet-Tabelle</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>ein PostScript-Dokument</translation>
    </message>
    <message>
        <source>a PowerPoint document</source>
        <translation>ein PowerPoint-Dokument</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a WARC archive: unpack its pages first</source>
        <translation>ein WARC-Archiv: zuerst seine Seiten entpacken</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>ein Windows-Programm</translation>
    </message>
    <message>
        <source>a Word document: save it as HTML or text first</source>
        <translation>ein Word-Dokument: zuerst als HTML oder Text speichern</translation>
    </message>
    <message>
        <source>a ZIP archive: unpack it first</source>
        <translation>ein ZIP-Archiv: zuerst entpacken</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schrift</translation>
    </message>
    <message>
        <source>a line is empty</source>
        <translation>eine Zeile ist leer</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>eine Verknüpfung</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>eine benannte Pipe</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a tar archive: unpack it first</source>
        <translation>ein tar-Archiv: zuerst entpacken</translation>
    </message>
    <message>
        <source>a video file</source>
        <translation>eine Videodatei</translation>
    </message>
    <message>
        <source>a web archive (MHTML): save the page as HTML instead</source>
        <translation>ein Webarchiv (MHTML): die Seite stattdessen als HTML speichern</translation>
    </message>
    <message>
        <source>a web archive of Safari: save the page as HTML instead</source>
        <translation>ein Webarchiv von Safari: die Seite stattdessen als HTML speichern</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a {0} is never closed; as in a browser, what follows it is not part of the page</source>
        <translation>ein {0} wird nie geschlossen; wie in einem Browser gehört das Folgende nicht zur Seite</translation>
    </message>
    <message>
        <source>about {0} of {1} words could not be read</source>
        <translation>etwa {0} von {1} Wörtern konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>allowed are {0}</source>
        <translation>erlaubt sind {0}</translation>
    </message>
    <message>
        <source>an EPUB book: unpack it first</source>
        <translation>ein EPUB-Buch: zuerst entpacken</translation>
    </message>
    <message>
        <source>an Excel document</source>
        <translation>ein Excel-Dokument</translation>
    </message>
    <message>
        <source>an OpenDocument file: save it as HTML or text first</source>
        <translation>eine OpenDocument-Datei: zuerst als HTML oder Text speichern</translation>
    </message>
    <message>
        <source>an RTF document: save it as HTML or text first</source>
        <translation>ein RTF-Dokument: zuerst als HTML oder Text speichern</translation>
    </message>
    <message>
        <source>an audio file</source>
        <translation>eine Audiodatei</translation>
    </message>
    <message>
        <source>an audio or video file</source>
        <translation>eine Audio- oder Videodatei</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>ein leeres ZIP-Archiv</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>ein Symbol</translation>
    </message>
    <message>
        <source>an image, audio or video file</source>
        <translation>eine Bild-, Audio- oder Videodatei</translation>
    </message>
    <message>
        <source>an old Office document: save it as HTML or text first</source>
        <translation>ein altes Office-Dokument: zuerst als HTML oder Text speichern</translation>
    </message>
    <message>
        <source>attributes are no text</source>
        <translation>Attribute sind kein Text</translation>
    </message>
    <message>
        <source>cannot be read: {0}</source>
        <translation>nicht lesbar: {0}</translation>
    </message>
    <message>
        <source>cannot be searched for: {0}</source>
        <translation>danach kann nicht gesucht werden: {0}</translation>
    </message>
    <message>
        <source>cannot be used: a backslash stands before what it has no meaning for; write two</source>
        <translation>nicht verwendbar: Ein Backslash steht, wo er keine Bedeutung hat; zwei schreiben</translation>
    </message>
    <message>
        <source>cannot be used: it names a group that the pattern does not have</source>
        <translation>nicht zu gebrauchen: er nennt eine Gruppe, die das Muster nicht hat</translation>
    </message>
    <message>
        <source>changes elements, not which text stays</source>
        <translation>ändert Elemente, nicht welcher Text bleibt</translation>
    </message>
    <message>
        <source>changes the page&apos;s source, which is never touched here</source>
        <translation>ändert den Quelltext der Seite, der hier nie angetastet wird</translation>
    </message>
    <message>
        <source>cleaned by the rules alone: {0}</source>
        <translation>nur durch die Regeln bereinigt: {0}</translation>
    </message>
    <message>
        <source>comments in the source are no text</source>
        <translation>Kommentare im Quelltext sind kein Text</translation>
    </message>
    <message>
        <source>compressed with bzip2: unpack it first</source>
        <translation>mit bzip2 gepackt: zuerst entpacken</translation>
    </message>
    <message>
        <source>compressed with compress: unpack it first</source>
        <translation>mit compress gepackt: zuerst entpacken</translation>
    </message>
    <message>
        <source>compressed with gzip twice or more: unpack it first</source>
        <translation>zwei- oder mehrmals mit gzip gepackt: zuerst entpacken</translation>
    </message>
    <message>
        <source>compressed with lz4: unpack it first</source>
        <translation>mit lz4 gepackt: zuerst entpacken</translation>
    </message>
    <message>
        <source>compressed with xz: unpack it first</source>
        <translation>mit xz gepackt: zuerst entpacken</translation>
    </message>
    <message>
        <source>compressed with zlib: unpack it first</source>
        <translation>mit zlib gepackt: zuerst entpacken</translation>
    </message>
    <message>
        <source>compressed with zstd: unpack it first</source>
        <translation>mit zstd gepackt: zuerst entpacken</translation>
    </message>
    <message>
        <source>could not be cleaned</source>
        <translation>konnte nicht bereinigt werden</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>data in scripts is not read</source>
        <translation>Daten in Skripten werden nicht gelesen</translation>
    </message>
    <message>
        <source>dates are read from the page itself</source>
        <translation>Daten werden aus der Seite selbst gelesen</translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <translation>war {0} gemeint?</translation>
    </message>
    <message>
        <source>every page is repaired in the same way here</source>
        <translation>hier wird jede Seite auf dieselbe Art repariert</translation>
    </message>
    <message>
        <source>finds a piece of a block (a text or an attribute), and blocks are taken whole</source>
        <translation>findet ein Stück eines Blocks (einen Text oder ein Attribut), und Blöcke werden ganz entfernt</translation>
    </message>
    <message>
        <source>folders of page parts</source>
        <translation>Ordner mit Seitenteilen</translation>
    </message>
    <message>
        <source>give a pattern or tidy</source>
        <translation>ein Muster oder „tidy“ angeben</translation>
    </message>
    <message>
        <source>give either css or xpath</source>
        <translation>entweder css oder xpath angeben</translation>
    </message>
    <message>
        <source>gives a number, a text or a truth, not elements of the page</source>
        <translation>ergibt eine Zahl, einen Text oder einen Wahrheitswert, keine Elemente der Seite</translation>
    </message>
    <message>
        <source>has a name that is too long</source>
        <translation>hat einen zu langen Namen</translation>
    </message>
    <message>
        <source>has no line that site rules have, such as body: or strip:</source>
        <translation>hat keine Zeile von Website-Regeln, etwa body: oder strip:</translation>
    </message>
    <message>
        <source>has no replace_string after it</source>
        <translation>danach kommt kein replace_string</translation>
    </message>
    <message>
        <source>hidden folders</source>
        <translation>versteckte Ordner</translation>
    </message>
    <message>
        <source>images are no blocks</source>
        <translation>Bilder sind keine Blöcke</translation>
    </message>
    <message>
        <source>images are no blocks, and links stay as they are</source>
        <translation>Bilder sind keine Blöcke, und Links bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>is a link that leads out of the folder: not followed</source>
        <translation>ist eine Verknüpfung, die aus dem Ordner führt: nicht verfolgt</translation>
    </message>
    <message>
        <source>is a link that leads to itself</source>
        <translation>ist eine Verknüpfung auf sich selbst</translation>
    </message>
    <message>
        <source>is cut off: its gzip data end too early</source>
        <translation>ist abgeschnitten: Die gzip-Daten enden zu früh</translation>
    </message>
    <message>
        <source>is damaged: its gzip data cannot be unpacked</source>
        <translation>ist beschädigt: Die gzip-Daten lassen sich nicht entpacken</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is empty (0 bytes)</source>
        <translation>ist leer (0 Bytes)</translation>
    </message>
    <message>
        <source>is empty: a single character</source>
        <translation>ist leer: ein einziges Zeichen</translation>
    </message>
    <message>
        <source>is empty: nothing but white space</source>
        <translation>ist leer: nichts als Leerraum</translation>
    </message>
    <message>
        <source>is empty: only NUL bytes</source>
        <translation>ist leer: nur NUL-Bytes</translation>
    </message>
    <message>
        <source>is empty: only a byte order mark</source>
        <translation>ist leer: nur eine Byte-Reihenfolge-Markierung</translation>
    </message>
    <message>
        <source>is larger than {0}, the limit for one page</source>
        <translation>ist größer als {0}, die Grenze für eine Seite</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is missing; a rules file begins with format = {0}</source>
        <translation>fehlt; eine Regeldatei beginnt mit format = {0}</translation>
    </message>
    <message>
        <source>is not a file (a socket or an unconnected device)</source>
        <translation>ist keine Datei (ein Socket oder ein nicht verbundenes Gerät)</translation>
    </message>
    <message>
        <source>is not a language tag</source>
        <translation>ist kein Sprachkürzel</translation>
    </message>
    <message>
        <source>is not a path: it holds a NUL character</source>
        <translation>ist kein Pfad: enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <source>is not text: most of it is NUL bytes</source>
        <translation>ist kein Text: besteht vor allem aus NUL-Bytes</translation>
    </message>
    <message>
        <source>is not text: most of its bytes stand for no character</source>
        <translation>ist kein Text: Die meisten Bytes stehen für kein Zeichen</translation>
    </message>
    <message>
        <source>is not text: {0} of its bytes are control codes</source>
        <translation>ist kein Text: {0} der Bytes sind Steuerzeichen</translation>
    </message>
    <message>
        <source>is not there (or is a link to something that is not)</source>
        <translation>ist nicht da (oder ist eine Verknüpfung auf etwas, das nicht da ist)</translation>
    </message>
    <message>
        <source>is not there: a part of its path is a file</source>
        <translation>ist nicht da: Ein Teil des Pfads ist eine Datei</translation>
    </message>
    <message>
        <source>is too deep for taking what stands around it; it is only kept</source>
        <translation>liegt zu tief, um zu entfernen, was darum steht; es wird nur behalten</translation>
    </message>
    <message>
        <source>is too deep to be tried after the one before it</source>
        <translation>liegt zu tief, um nach dem vorigen versucht zu werden</translation>
    </message>
    <message>
        <source>is too large: {0}, the limit for one page is {1}</source>
        <translation>ist zu groß: {0}, die Grenze für eine Seite ist {1}</translation>
    </message>
    <message>
        <source>is unknown; {0}</source>
        <translation>ist unbekannt; {0}</translation>
    </message>
    <message>
        <source>is {0}</source>
        <translation>ist {0}</translation>
    </message>
    <message>
        <source>is {0}, not a file</source>
        <translation>ist {0}, keine Datei</translation>
    </message>
    <message>
        <source>is {0}; allowed are {1}</source>
        <translation>ist {0}; erlaubt sind {1}</translation>
    </message>
    <message>
        <source>is {0}; allowed is 0.0 to 1.0</source>
        <translation>ist {0}; erlaubt ist 0.0 bis 1.0</translation>
    </message>
    <message>
        <source>is {0}; allowed is 0.5 to 1.0</source>
        <translation>ist {0}; erlaubt ist 0.5 bis 1.0</translation>
    </message>
    <message>
        <source>is {0}; allowed is 0.7 to 1.0</source>
        <translation>ist {0}; erlaubt ist 0.7 bis 1.0</translation>
    </message>
    <message>
        <source>is {0}; allowed is over 0 up to 1</source>
        <translation>ist {0}; erlaubt ist über 0 bis 1</translation>
    </message>
    <message>
        <source>is {0}; this version reads format 1</source>
        <translation>ist {0}; diese Version liest Format 1</translation>
    </message>
    <message>
        <source>is {0}; this version reads format {1}</source>
        <translation>ist {0}; diese Version liest Format {1}</translation>
    </message>
    <message>
        <source>its name is no host, such as news.example.txt, so it is not known which site it is for</source>
        <translation>ihr Name ist kein Host wie news.example.txt; so ist unbekannt, für welche Website sie gilt</translation>
    </message>
    <message>
        <source>larger than {0} characters: this is not a rules file</source>
        <translation>größer als {0} Zeichen: Das ist keine Regeldatei</translation>
    </message>
    <message>
        <source>line {0}: {1}: {2}</source>
        <translation>Zeile {0}: {1}: {2}</translation>
    </message>
    <message>
        <source>links to folders</source>
        <translation>Verknüpfungen auf Ordner</translation>
    </message>
    <message>
        <source>links to other posts, dates and the like</source>
        <translation>Links zu anderen Beiträgen, Daten und dergleichen</translation>
    </message>
    <message>
        <source>longer than 10,000 characters</source>
        <translation>länger als 10 000 Zeichen</translation>
    </message>
    <message>
        <source>longer than {0} characters: this is no file of site rules</source>
        <translation>länger als {0} Zeichen: Das ist keine Datei mit Website-Regeln</translation>
    </message>
    <message>
        <source>made its worker process end (status {0})</source>
        <translation>ließ seinen Arbeitsprozess enden (Status {0})</translation>
    </message>
    <message>
        <source>made its worker process end ({0}{1})</source>
        <translation>ließ seinen Arbeitsprozess enden ({0}{1})</translation>
    </message>
    <message>
        <source>may not be read: permission denied</source>
        <translation>darf nicht gelesen werden: Zugriff verweigert</translation>
    </message>
    <message>
        <source>menus, sidebars and footers</source>
        <translation>Menüs, Seitenleisten und Fußzeilen</translation>
    </message>
    <message>
        <source>must be 1 or more</source>
        <translation>muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>must be a list of strings</source>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>must be a list of tables, each beginning with [[{0}]]</source>
        <translation>muss eine Liste von Tabellen sein, jede mit [[{0}]] am Anfang</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>muss eine Tabelle sein</translation>
    </message>
    <message>
        <source>must be from 0 to 100</source>
        <translation>muss zwischen 0 und 100 liegen</translation>
    </message>
    <message>
        <source>must be from 1 to 100</source>
        <translation>muss zwischen 1 und 100 liegen</translation>
    </message>
    <message>
        <source>must be from 1 to 1000</source>
        <translation>muss zwischen 1 und 1000 liegen</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>muss Text sein</translation>
    </message>
    <message>
        <source>names nothing</source>
        <translation>nennt nichts</translation>
    </message>
    <message>
        <source>needs more memory than one page may use</source>
        <translation>braucht mehr Speicher, als eine Seite nutzen darf</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>nested too deep for a parser; some inner tags were left out, no text</source>
        <translation>für einen Parser zu tief verschachtelt; einige innere Tags wurden ausgelassen, kein Text</translation>
    </message>
    <message>
        <source>no worker process could be started: {0}</source>
        <translation>kein Arbeitsprozess konnte gestartet werden: {0}</translation>
    </message>
    <message>
        <source>no worker process stays alive here; there may be too little memory</source>
        <translation>hier bleibt kein Arbeitsprozess am Leben; vielleicht fehlt Speicher</translation>
    </message>
    <message>
        <source>not TOML: {0}</source>
        <translation>kein TOML: {0}</translation>
    </message>
    <message>
        <source>not a CSS selector: {0}</source>
        <translation>kein CSS-Selektor: {0}</translation>
    </message>
    <message>
        <source>not an XPath: {0}</source>
        <translation>kein XPath: {0}</translation>
    </message>
    <message>
        <source>nothing is fetched here</source>
        <translation>hier wird nichts geholt</translation>
    </message>
    <message>
        <source>nothing is left: all {0} blocks are removed{1}</source>
        <translation>nichts bleibt: alle {0} Blöcke sind entfernt{1}</translation>
    </message>
    <message>
        <source>nothing to clean: there is no text in it</source>
        <translation>nichts zu bereinigen: enthält keinen Text</translation>
    </message>
    <message>
        <source>puts text into another order</source>
        <translation>bringt Text in andere Reihenfolge</translation>
    </message>
    <message>
        <source>says what a page on the net has to contain</source>
        <translation>sagt, was eine Seite im Netz enthalten muss</translation>
    </message>
    <message>
        <source>searches the page inside of a search inside of a condition; that can take for ever</source>
        <translation>durchsucht die Seite in einer Suche in einer Bedingung; das kann ewig dauern</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>tells what a page is, not which text stays</source>
        <translation>sagt, was eine Seite ist, nicht welcher Text bleibt</translation>
    </message>
    <message>
        <source>the XPath {0}</source>
        <translation>der XPath {0}</translation>
    </message>
    <message>
        <source>the address of a page to try it on</source>
        <translation>die Adresse einer Seite zum Ausprobieren</translation>
    </message>
    <message>
        <source>the extractor did not come to an end</source>
        <translation>der Extraktor kam nicht zum Ende</translation>
    </message>
    <message>
        <source>the extractor failed</source>
        <translation>der Extraktor ist gescheitert</translation>
    </message>
    <message>
        <source>the extractor {0}</source>
        <translation>der Extraktor {0}</translation>
    </message>
    <message>
        <source>the page has changed: {0} of your edits {1} no place in it any more</source>
        <translation>die Seite hat sich geändert: {0} Ihrer Änderungen {1} keinen Platz mehr in ihr</translation>
    </message>
    <message>
        <source>the parser stopped at one of its limits; text after it may be missing</source>
        <translation>der Parser hielt an einer seiner Grenzen; danach kann Text fehlen</translation>
    </message>
    <message>
        <source>the rule asks for nothing; give link_density, words, kinds or hidden</source>
        <translation>die Regel verlangt nichts; link_density, words, kinds oder hidden angeben</translation>
    </message>
    <message>
        <source>the rule has neither phrases nor packs</source>
        <translation>die Regel hat weder Phrasen noch Pakete</translation>
    </message>
    <message>
        <source>the rule has no lines</source>
        <translation>die Regel hat keine Zeilen</translation>
    </message>
    <message>
        <source>the rules file is wrong</source>
        <translation>die Regeldatei ist falsch</translation>
    </message>
    <message>
        <source>the title is read from the page itself</source>
        <translation>der Titel wird aus der Seite selbst gelesen</translation>
    </message>
    <message>
        <source>the workers are closed</source>
        <translation>die Arbeitsprozesse sind beendet</translation>
    </message>
    <message>
        <source>there is a rule {0} already</source>
        <translation>es gibt schon eine Regel {0}</translation>
    </message>
    <message>
        <source>there is no encoding named “{0}”: try utf-8, windows-1252 or shift_jis</source>
        <translation>es gibt keine Kodierung namens „{0}“: utf-8, windows-1252 oder shift_jis versuchen</translation>
    </message>
    <message>
        <source>there is no pack {0}; there are {1}</source>
        <translation>es gibt kein Paket {0}; es gibt {1}</translation>
    </message>
    <message>
        <source>there is no rule {0}{1}</source>
        <translation>es gibt keine Regel {0}{1}</translation>
    </message>
    <message>
        <source>there is one parser here</source>
        <translation>hier gibt es nur einen Parser</translation>
    </message>
    <message>
        <source>took longer than {0} s and was stopped</source>
        <translation>dauerte länger als {0} s und wurde beendet</translation>
    </message>
    <message>
        <source>took too much processor time and was stopped</source>
        <translation>brauchte zu viel Rechenzeit und wurde beendet</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>true, false or text</source>
        <translation>true, false oder Text</translation>
    </message>
    <message>
        <source>unknown; allowed are {0}</source>
        <translation>unbekannt; erlaubt sind {0}</translation>
    </message>
    <message>
        <source>unpacks to more than {0} times its size: no page does</source>
        <translation>wird entpackt mehr als {0}-mal so groß: Das tut keine Seite</translation>
    </message>
    <message>
        <source>unpacks to more than {0}, the limit for one page</source>
        <translation>wird entpackt größer als {0}, die Grenze für eine Seite</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>wurde abgebrochen</translation>
    </message>
    <message>
        <source>what is left in the body is judged by the other rules</source>
        <translation>was im Text bleibt, beurteilen die anderen Regeln</translation>
    </message>
    <message>
        <source>what is written beside characters to say how they are read was left out</source>
        <translation>Lesehilfen neben Schriftzeichen (Ruby) wurden weggelassen</translation>
    </message>
    <message>
        <source>what stands at the text&apos;s edge or in it</source>
        <translation>was am Rand des Textes oder in ihm steht</translation>
    </message>
    <message>
        <source>where a selector finds nothing, the extractor&apos;s word stands</source>
        <translation>wo ein Selektor nichts findet, gilt das Wort des Extraktors</translation>
    </message>
    <message>
        <source>who wrote a page is no part of the text</source>
        <translation>wer eine Seite schrieb, ist kein Teil des Textes</translation>
    </message>
    <message>
        <source>{0} because of a fault in CleanEditor ({1}: {2})</source>
        <translation>{0} wegen eines Fehlers in CleanEditor ({1}: {2})</translation>
    </message>
    <message>
        <source>{0} exists already: the result is in {1}</source>
        <translation>{0} gibt es schon: Das Ergebnis ist in {1}</translation>
    </message>
    <message>
        <source>{0} has to be one {1} and a line before or after it, or both</source>
        <translation>{0} muss ein {1} sein, mit einer Zeile davor oder danach oder beidem</translation>
    </message>
    <message>
        <source>{0} is none of {1}</source>
        <translation>{0} ist keines von {1}</translation>
    </message>
    <message>
        <source>{0} is not an element such as div.name</source>
        <translation>{0} ist kein Element wie div.name</translation>
    </message>
    <message>
        <source>{0} is older than this result, which has no comments apart</source>
        <translation>{0} ist älter als dieses Ergebnis, das keine getrennten Kommentare hat</translation>
    </message>
    <message>
        <source>{0} is there twice; ids are unique</source>
        <translation>{0} gibt es zweimal; Kennungen sind einmalig</translation>
    </message>
    <message>
        <source>{0} other {1} passed over ({2})</source>
        <translation>{0} weitere {1} übergangen ({2})</translation>
    </message>
    <message>
        <source>{0} stands for every line: say at which places</source>
        <translation>{0} steht für jede Zeile: angeben, an welchen Stellen</translation>
    </message>
    <message>
        <source>{0}: a file stands where a folder is needed</source>
        <translation>{0}: Wo ein Ordner nötig ist, steht eine Datei</translation>
    </message>
    <message>
        <source>{0}: around the text</source>
        <translation>{0}: um den Text herum</translation>
    </message>
    <message>
        <source>{0}: cannot be written: {1}</source>
        <translation>{0}: kann nicht geschrieben werden: {1}</translation>
    </message>
    <message>
        <source>{0}: exists already, made by another program meanwhile</source>
        <translation>{0}: gibt es schon, inzwischen von einem anderen Programm angelegt</translation>
    </message>
    <message>
        <source>{0}: exists already: name another file, or allow it to be replaced</source>
        <translation>{0}: gibt es schon: eine andere Datei angeben oder das Ersetzen erlauben</translation>
    </message>
    <message>
        <source>{0}: is a device, a pipe or a socket, not a file</source>
        <translation>{0}: ist ein Gerät, eine Pipe oder ein Socket, keine Datei</translation>
    </message>
    <message>
        <source>{0}: is a folder, not a file</source>
        <translation>{0}: ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>{0}: no results can be written into this folder: permission denied</source>
        <translation>{0}: In diesen Ordner können keine Ergebnisse geschrieben werden: Zugriff verweigert</translation>
    </message>
    <message>
        <source>{0}: other words</source>
        <translation>{0}: andere Wörter</translation>
    </message>
    <message>
        <source>{0}: parts by name</source>
        <translation>{0}: Teile nach Namen</translation>
    </message>
    <message>
        <source>{0}: parts by place</source>
        <translation>{0}: Teile nach Stelle</translation>
    </message>
    <message>
        <source>{0}: the folder cannot be made: {1}</source>
        <translation>{0}: Der Ordner kann nicht angelegt werden: {1}</translation>
    </message>
    <message>
        <source>{0}: the name is too long for a second one with “{1}”</source>
        <translation>{0}: Der Name ist zu lang für einen zweiten mit „{1}“</translation>
    </message>
    <message>
        <source>{0}: the text</source>
        <translation>{0}: der Text</translation>
    </message>
    <message>
        <source>{0}: there are too many files of this name</source>
        <translation>{0}: Es gibt zu viele Dateien dieses Namens</translation>
    </message>
    <message>
        <source>{0}; allowed are {1}</source>
        <translation>{0}; erlaubt sind {1}</translation>
    </message>
    <message>
        <source>{0}; small letters, digits, and . _ - are allowed</source>
        <translation>{0}; erlaubt sind Kleinbuchstaben, Ziffern und . _ -</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
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
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>TEI XML</source>
        <translation>TEI-XML</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>a text scrape: everything stays that no rule takes</source>
        <translation>ein Text-Scrape: alles bleibt, was keine Regel entfernt</translation>
    </message>
    <message>
        <source>begins “{matched}”</source>
        <translation>beginnt mit „{matched}“</translation>
    </message>
    <message>
        <source>belongs to the discussion that begins at “{matched}”</source>
        <translation>gehört zur Diskussion, die bei „{matched}“ beginnt</translation>
    </message>
    <message>
        <source>belongs to the discussion that “{matched}” opens</source>
        <translation>gehört zur Diskussion, die „{matched}“ eröffnet</translation>
    </message>
    <message>
        <source>belongs to the discussion, which the page calls “{matched}”</source>
        <translation>gehört zur Diskussion, die auf der Seite „{matched}“ heißt</translation>
    </message>
    <message>
        <source>belongs to the section “{matched}”</source>
        <translation>gehört zum Abschnitt „{matched}“</translation>
    </message>
    <message>
        <source>contains “{matched}”</source>
        <translation>enthält „{matched}“</translation>
    </message>
    <message>
        <source>each page of this site has a line of its own here</source>
        <translation>jede Seite dieser Website hat hier eine eigene Zeile</translation>
    </message>
    <message>
        <source>is mostly links</source>
        <translation>besteht vor allem aus Links</translation>
    </message>
    <message>
        <source>is nearly the title again</source>
        <translation>ist fast noch einmal der Titel</translation>
    </message>
    <message>
        <source>is nothing but “{matched}” and other such words</source>
        <translation>ist nichts als „{matched}“ und andere solche Wörter</translation>
    </message>
    <message>
        <source>is of a kind and in a place that goes</source>
        <translation>ist von einer Art und an einer Stelle, die geht</translation>
    </message>
    <message>
        <source>is short and stands where boilerplate stands</source>
        <translation>ist kurz und steht, wo Beiwerk steht</translation>
    </message>
    <message>
        <source>is the title</source>
        <translation>ist der Titel</translation>
    </message>
    <message>
        <source>is what a reader wrote, in a part of the page called “{matched}”</source>
        <translation>hat ein Leser geschrieben, in einem Teil der Seite namens „{matched}“</translation>
    </message>
    <message>
        <source>its text is tidied</source>
        <translation>der Text wird aufgeräumt</translation>
    </message>
    <message>
        <source>kept because you edited it</source>
        <translation>behalten, weil von Ihnen bearbeitet</translation>
    </message>
    <message>
        <source>matches the pattern with “{matched}”</source>
        <translation>passt mit „{matched}“ zum Muster</translation>
    </message>
    <message>
        <source>nearly repeats an earlier block</source>
        <translation>wiederholt fast einen früheren Block</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>von Ihnen entfernt</translation>
    </message>
    <message>
        <source>repeats an earlier block</source>
        <translation>wiederholt einen früheren Block</translation>
    </message>
    <message>
        <source>repeats the title</source>
        <translation>wiederholt den Titel</translation>
    </message>
    <message>
        <source>restored by you</source>
        <translation>von Ihnen wiederhergestellt</translation>
    </message>
    <message>
        <source>says “{matched}”</source>
        <translation>lautet „{matched}“</translation>
    </message>
    <message>
        <source>says “{matched}”, after the last paragraph</source>
        <translation>lautet „{matched}“, nach dem letzten Absatz</translation>
    </message>
    <message>
        <source>says “{matched}”, together with other such words</source>
        <translation>lautet „{matched}“, zusammen mit anderen solchen Wörtern</translation>
    </message>
    <message>
        <source>stands after the running text</source>
        <translation>steht nach dem Fließtext</translation>
    </message>
    <message>
        <source>stands before the running text</source>
        <translation>steht vor dem Fließtext</translation>
    </message>
    <message>
        <source>stands on many pages of this site</source>
        <translation>steht auf vielen Seiten dieser Website</translation>
    </message>
    <message>
        <source>stands on many pages of this site but for a few words: “{matched}”</source>
        <translation>steht bis auf wenige Wörter auf vielen Seiten dieser Website: „{matched}“</translation>
    </message>
    <message>
        <source>stands where {matched} points</source>
        <translation>steht, wohin {matched} zeigt</translation>
    </message>
    <message>
        <source>the extractor does not take it for the main content</source>
        <translation>der Extraktor hält es nicht für den Hauptinhalt</translation>
    </message>
    <message>
        <source>the extractor drops it, but blocks of its kind on this page are text</source>
        <translation>der Extraktor verwirft es, aber Blöcke dieser Art sind auf dieser Seite Text</translation>
    </message>
    <message>
        <source>the extractor drops it, but it reads like the page’s text</source>
        <translation>der Extraktor verwirft es, aber es liest sich wie der Text der Seite</translation>
    </message>
    <message>
        <source>the extractor drops it, but it stands among text</source>
        <translation>der Extraktor verwirft es, aber es steht zwischen Text</translation>
    </message>
    <message>
        <source>the extractor drops it, but it stands where the page’s text stands</source>
        <translation>der Extraktor verwirft es, aber es steht, wo der Text der Seite steht</translation>
    </message>
    <message>
        <source>the extractor drops it, but the page calls this part its text</source>
        <translation>der Extraktor verwirft es, aber die Seite nennt diesen Teil ihren Text</translation>
    </message>
    <message>
        <source>the extractor drops it, but what holds it is mostly text</source>
        <translation>der Extraktor verwirft es, aber was es umgibt, ist vor allem Text</translation>
    </message>
    <message>
        <source>the extractor drops it, but with this focus all evidence together is enough</source>
        <translation>der Extraktor verwirft es, aber bei diesem Fokus genügen alle Anzeichen zusammen</translation>
    </message>
    <message>
        <source>the extractor failed on this page: everything stays that no rule takes</source>
        <translation>der Extraktor scheiterte an dieser Seite: alles bleibt, was keine Regel entfernt</translation>
    </message>
    <message>
        <source>the extractor found no main content: everything stays that no rule takes</source>
        <translation>der Extraktor fand keinen Hauptinhalt: alles bleibt, was keine Regel entfernt</translation>
    </message>
    <message>
        <source>the extractor is off: everything stays that no rule takes</source>
        <translation>der Extraktor ist aus: alles bleibt, was keine Regel entfernt</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but blocks of its kind on this page are no text</source>
        <translation>der Extraktor hält es für Inhalt, aber Blöcke dieser Art sind auf dieser Seite kein Text</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but for this focus all evidence is too little</source>
        <translation>der Extraktor hält es für Inhalt, aber für diesen Fokus sind alle Anzeichen zu wenig</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but it does not read like the page’s text</source>
        <translation>der Extraktor hält es für Inhalt, aber es liest sich nicht wie der Text der Seite</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but it stands before or after the page’s text</source>
        <translation>der Extraktor hält es für Inhalt, aber es steht vor oder nach dem Text der Seite</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but the page’s names for this part say otherwise</source>
        <translation>der Extraktor hält es für Inhalt, aber die Namen der Seite für diesen Teil sagen anderes</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but what holds it is mostly no text</source>
        <translation>der Extraktor hält es für Inhalt, aber was es umgibt, ist vor allem kein Text</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but what is near it is no text</source>
        <translation>der Extraktor hält es für Inhalt, aber was in der Nähe steht, ist kein Text</translation>
    </message>
    <message>
        <source>the extractor takes it for the main content</source>
        <translation>der Extraktor hält es für den Hauptinhalt</translation>
    </message>
    <message>
        <source>the extractor took too long on this page: everything stays that no rule takes</source>
        <translation>der Extraktor brauchte für diese Seite zu lange: alles bleibt, was keine Regel entfernt</translation>
    </message>
    <message>
        <source>“{matched}” opens a section that goes</source>
        <translation>„{matched}“ eröffnet einen Abschnitt, der geht</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Around the text of a scrape</source>
        <translation>Um den Text eines Scrapes</translation>
    </message>
    <message>
        <source>Ask the extractor first</source>
        <translation>Zuerst den Extraktor fragen</translation>
    </message>
    <message>
        <source>At character {0}: {1}.</source>
        <translation>Bei Zeichen {0}: {1}.</translation>
    </message>
    <message>
        <source>At most this share of the page</source>
        <translation>Höchstens dieser Anteil der Seite</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>CSS selector</source>
        <translation>CSS-Selektor</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Does not run on this page</source>
        <translation>Läuft auf dieser Seite nicht</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Export images</source>
        <translation>Bilder exportieren</translation>
    </message>
    <message>
        <source>Export links</source>
        <translation>Links exportieren</translation>
    </message>
    <message>
        <source>Finds nothing on this page</source>
        <translation>Findet auf dieser Seite nichts</translation>
    </message>
    <message>
        <source>Finds {0} on this page</source>
        <translation>Findet {0} auf dieser Seite</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Footers</source>
        <translation>Fußzeilen</translation>
    </message>
    <message>
        <source>For example div.sidebar &gt; ul &gt; li; in a text scrape Share {} About</source>
        <translation>Zum Beispiel div.sidebar &gt; ul &gt; li; in einem Textauszug Share {} About</translation>
    </message>
    <message>
        <source>From so many words</source>
        <translation>Ab so vielen Wörtern</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Wie ähnlich</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>Groß/klein egal</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Behält</translation>
    </message>
    <message>
        <source>Kinds of place</source>
        <translation>Arten von Stellen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Leaves, for example:</source>
        <translation>Lässt zum Beispiel stehen:</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Lines repeated on a site</source>
        <translation>Wiederkehrende Zeilen einer Website</translation>
    </message>
    <message>
        <source>Link density from</source>
        <translation>Linkdichte ab</translation>
    </message>
    <message>
        <source>Links, length and place</source>
        <translation>Links, Länge und Stelle</translation>
    </message>
    <message>
        <source>Longest block, in words</source>
        <translation>Längster Block, in Wörtern</translation>
    </message>
    <message>
        <source>Makes, for example:</source>
        <translation>Macht zum Beispiel:</translation>
    </message>
    <message>
        <source>Must match the whole block</source>
        <translation>Muss auf den ganzen Block passen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>One a line; {} stands for a name or number.</source>
        <translation>Je eine pro Zeile; {} steht für einen Namen oder eine Zahl.</translation>
    </message>
    <message>
        <source>One a line; {} stands for what differs.</source>
        <translation>Je eine pro Zeile; {} steht für das, was sich unterscheidet.</translation>
    </message>
    <message>
        <source>Only in this folder: {0}</source>
        <translation>Nur in diesem Ordner: {0}</translation>
    </message>
    <message>
        <source>Only in this language: {0}</source>
        <translation>Nur in dieser Sprache: {0}</translation>
    </message>
    <message>
        <source>Only on this site: {0}</source>
        <translation>Nur auf dieser Website: {0}</translation>
    </message>
    <message>
        <source>Only what the page hides</source>
        <translation>Nur was die Seite versteckt</translation>
    </message>
    <message>
        <source>Others…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Part of the page (selector)</source>
        <translation>Teil der Seite (Selektor)</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Phrase packs</source>
        <translation>Phrasenpakete</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrasen</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandtes</translation>
    </message>
    <message>
        <source>Removes</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Removes, for example:</source>
        <translation>Entfernt zum Beispiel:</translation>
    </message>
    <message>
        <source>Repeated blocks</source>
        <translation>Wiederholte Blöcke</translation>
    </message>
    <message>
        <source>Repeated title</source>
        <translation>Wiederholter Titel</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Section under a heading</source>
        <translation>Abschnitt unter einer Überschrift</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Slow: takes {0} ms on this page</source>
        <translation>Langsam: braucht auf dieser Seite {0} ms</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Tables are content</source>
        <translation>Tabellen sind Inhalt</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>The block</source>
        <translation>Der Block</translation>
    </message>
    <message>
        <source>The language of this page is not known</source>
        <translation>Die Sprache dieser Seite ist nicht bekannt</translation>
    </message>
    <message>
        <source>The readers’ discussion</source>
        <translation>Die Diskussion der Leser</translation>
    </message>
    <message>
        <source>The site of this page is not known</source>
        <translation>Die Website dieser Seite ist nicht bekannt</translation>
    </message>
    <message>
        <source>This page stands in no folder</source>
        <translation>Diese Seite steht in keinem Ordner</translation>
    </message>
    <message>
        <source>Tidy the text</source>
        <translation>Text aufräumen</translation>
    </message>
    <message>
        <source>To the left more is kept, to the right more is removed</source>
        <translation>Nach links wird mehr behalten, nach rechts mehr entfernt</translation>
    </message>
    <message>
        <source>Weak phrases count from</source>
        <translation>Schwache Phrasen zählen ab</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>What it finds on this page</source>
        <translation>Was sie auf dieser Seite findet</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>Wo sie gilt</translation>
    </message>
    <message>
        <source>Where this rule acts: {0}</source>
        <translation>Wo diese Regel wirkt: {0}</translation>
    </message>
    <message>
        <source>Words from</source>
        <translation>Wörter ab</translation>
    </message>
    <message>
        <source>Words that outweigh a short line</source>
        <translation>Wörter, die eine kurze Zeile aufwiegen</translation>
    </message>
    <message>
        <source>Words up to (0: any)</source>
        <translation>Wörter bis (0: beliebig)</translation>
    </message>
    <message>
        <source>a backslash at the end; write \\ for one in the text</source>
        <translation>ein Backslash am Ende; für einen im Text \\ schreiben</translation>
    </message>
    <message>
        <source>a second “+” is not available and not needed: no pattern takes long here</source>
        <translation>ein zweites „+“ gibt es nicht und ist nicht nötig: Hier dauert kein Muster lange</translation>
    </message>
    <message>
        <source>after the text</source>
        <translation>nach dem Text</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>back-references such as “{1}” are not available</source>
        <translation>Rückverweise wie „{1}“ gibt es nicht</translation>
    </message>
    <message>
        <source>before the text</source>
        <translation>vor dem Text</translation>
    </message>
    <message>
        <source>begins with it</source>
        <translation>beginnt damit</translation>
    </message>
    <message>
        <source>contains it</source>
        <translation>enthält sie</translation>
    </message>
    <message>
        <source>equals it</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>for example .share-bar, #comments</source>
        <translation>zum Beispiel .share-bar, #comments</translation>
    </message>
    <message>
        <source>for example //div[@role=&apos;navigation&apos;]</source>
        <translation>zum Beispiel //div[@role=&apos;navigation&apos;]</translation>
    </message>
    <message>
        <source>for example archive/*, */2012/*</source>
        <translation>zum Beispiel archive/*, */2012/*</translation>
    </message>
    <message>
        <source>for example en, de</source>
        <translation>zum Beispiel en, de</translation>
    </message>
    <message>
        <source>for example news.example, blog.example</source>
        <translation>zum Beispiel news.example, blog.example</translation>
    </message>
    <message>
        <source>in “{1}” the smaller number comes first</source>
        <translation>in „{1}“ kommt die kleinere Zahl zuerst</translation>
    </message>
    <message>
        <source>inside the text</source>
        <translation>im Text</translation>
    </message>
    <message>
        <source>look-ahead and look-behind (?=…) (?&lt;=…), back-references \1, and counts over 1000 are not available</source>
        <translation>Vor- und Rückschau (?=…) (?&lt;=…), Rückverweise \1 und Anzahlen über 1000 gibt es nicht</translation>
    </message>
    <message>
        <source>look-ahead “{1}” is not available; match the whole and keep it short</source>
        <translation>Vorschau „{1}“ gibt es nicht; das Ganze treffen und kurz halten</translation>
    </message>
    <message>
        <source>look-behind “{1}” is not available; match what stands before as well</source>
        <translation>Rückschau „{1}“ gibt es nicht; auch treffen, was davor steht</translation>
    </message>
    <message>
        <source>nothing stands before “{1}” that could be repeated</source>
        <translation>vor „{1}“ steht nichts, was wiederholt werden könnte</translation>
    </message>
    <message>
        <source>nothing was opened that “)” could close; write \) for a bracket in the text</source>
        <translation>es ist nichts offen, was „)“ schließen könnte; für eine Klammer im Text \) schreiben</translation>
    </message>
    <message>
        <source>or XPath</source>
        <translation>oder XPath</translation>
    </message>
    <message>
        <source>the bracket “(” is missing its “)”; write \( for a bracket in the text</source>
        <translation>der Klammer „(“ fehlt ihre „)“; für eine Klammer im Text \( schreiben</translation>
    </message>
    <message>
        <source>the bracket “[” is missing its “]”; write \[ for a bracket in the text</source>
        <translation>der Klammer „[“ fehlt ihre „]“; für eine Klammer im Text \[ schreiben</translation>
    </message>
    <message>
        <source>the discussion</source>
        <translation>die Diskussion</translation>
    </message>
    <message>
        <source>what stands around it</source>
        <translation>was darum herum steht</translation>
    </message>
    <message>
        <source>“(?&gt;” is not available and not needed: no pattern takes long here</source>
        <translation>„(?&gt;“ gibt es nicht und ist nicht nötig: Hier dauert kein Muster lange</translation>
    </message>
    <message>
        <source>“{1}” cannot be used: {2}</source>
        <translation>„{1}“ ist nicht verwendbar: {2}</translation>
    </message>
    <message>
        <source>“{1}” counts too far: 1000 is the most</source>
        <translation>„{1}“ zählt zu weit: 1000 ist das Höchste</translation>
    </message>
    <message>
        <source>“{1}” goes from a later character to an earlier one</source>
        <translation>„{1}“ geht von einem späteren Zeichen zu einem früheren</translation>
    </message>
    <message>
        <source>“{1}” is no kind of group; (?: ) and (?P&lt;name&gt; ) are, and (?i)</source>
        <translation>„{1}“ ist keine Art von Gruppe; (?: ) und (?P&lt;name&gt; ) sind es, und (?i)</translation>
    </message>
    <message>
        <source>“{1}” means nothing here; write \\ for a backslash in the text</source>
        <translation>„{1}“ bedeutet hier nichts; für einen Backslash im Text \\ schreiben</translation>
    </message>
    <message>
        <source>“{1}” repeats what is repeated already</source>
        <translation>„{1}“ wiederholt, was schon wiederholt wird</translation>
    </message>
</context>
<context>
    <name>shipped</name>
    <message>
        <source>Affiliate notice</source>
        <translation>Hinweis auf Affiliate-Links</translation>
    </message>
    <message>
        <source>Around the text of a scrape</source>
        <translation>Um den Text eines Scrapes</translation>
    </message>
    <message>
        <source>Blog footer</source>
        <translation>Blog-Fußzeile</translation>
    </message>
    <message>
        <source>Breadcrumb</source>
        <translation>Brotkrümelpfad</translation>
    </message>
    <message>
        <source>Buttons and form labels</source>
        <translation>Knöpfe und Formularbeschriftungen</translation>
    </message>
    <message>
        <source>Cookie notice</source>
        <translation>Cookie-Hinweis</translation>
    </message>
    <message>
        <source>Copyright line</source>
        <translation>Copyright-Zeile</translation>
    </message>
    <message>
        <source>Cuts links off the end of a text that lead to the rest of it or to its editor.</source>
        <translation>Schneidet am Ende eines Textes Links ab, die zu seinem Rest oder zum Bearbeiten führen.</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Discussion in a text scrape</source>
        <translation>Diskussion in einem Text-Scrape</translation>
    </message>
    <message>
        <source>Drops the marks that only say where a word may be broken, so that it can be found again.</source>
        <translation>Lässt die Zeichen weg, die nur sagen, wo ein Wort getrennt werden darf, damit es wieder gefunden wird.</translation>
    </message>
    <message>
        <source>Forum profile lines</source>
        <translation>Profilzeilen eines Forums</translation>
    </message>
    <message>
        <source>From a heading such as “Related Posts” or “Latest from Blog” to the end of its list.</source>
        <translation>Von einer Überschrift wie „Ähnliche Beiträge“ oder „Neues aus dem Blog“ bis zum Ende ihrer Liste.</translation>
    </message>
    <message>
        <source>Heading of related posts</source>
        <translation>Überschrift verwandter Beiträge</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Versteckter Text</translation>
    </message>
    <message>
        <source>Keeps the best wording of the page’s title, whatever was said before.</source>
        <translation>Behält die beste Fassung des Seitentitels, was immer vorher gesagt wurde.</translation>
    </message>
    <message>
        <source>Label and date</source>
        <translation>Vermerk mit Datum</translation>
    </message>
    <message>
        <source>Link lists under the text</source>
        <translation>Linklisten unter dem Text</translation>
    </message>
    <message>
        <source>Makes every space a plain single one: no-break spaces, thin spaces, runs of spaces.</source>
        <translation>Macht jeden Zwischenraum zu einem einfachen: geschützte, schmale, mehrfache Leerzeichen.</translation>
    </message>
    <message>
        <source>Newsletter box</source>
        <translation>Newsletter-Kasten</translation>
    </message>
    <message>
        <source>Pingbacks</source>
        <translation>Pingbacks</translation>
    </message>
    <message>
        <source>Plain spaces</source>
        <translation>Einfache Leerzeichen</translation>
    </message>
    <message>
        <source>Related and latest posts</source>
        <translation>Verwandte und neueste Beiträge</translation>
    </message>
    <message>
        <source>Repeated paragraph</source>
        <translation>Wiederholter Absatz</translation>
    </message>
    <message>
        <source>Repeated title</source>
        <translation>Wiederholter Titel</translation>
    </message>
    <message>
        <source>Reply form</source>
        <translation>Antwortformular</translation>
    </message>
    <message>
        <source>Row of networks</source>
        <translation>Reihe von Netzwerken</translation>
    </message>
    <message>
        <source>Share bar</source>
        <translation>Teilen-Leiste</translation>
    </message>
    <message>
        <source>Site navigation</source>
        <translation>Navigation der Website</translation>
    </message>
    <message>
        <source>Soft hyphens and unseen characters</source>
        <translation>Weiche Trennstriche und unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>Takes a line in the middle of an article that points to another one.</source>
        <translation>Entfernt eine Zeile mitten im Artikel, die auf einen anderen verweist.</translation>
    </message>
    <message>
        <source>Takes a line that is nothing but a copyright notice with its year.</source>
        <translation>Entfernt eine Zeile, die nichts als ein Copyright-Vermerk mit Jahr ist.</translation>
    </message>
    <message>
        <source>Takes a line that is nothing but the names of three or more networks.</source>
        <translation>Entfernt eine Zeile, die nur aus den Namen von drei oder mehr Netzwerken besteht.</translation>
    </message>
    <message>
        <source>Takes a long paragraph that stands on the page a second time, word for word; refrains and other short lines stay.</source>
        <translation>Entfernt einen langen Absatz, der wortgleich ein zweites Mal auf der Seite steht; Kehrverse und andere kurze Zeilen bleiben.</translation>
    </message>
    <message>
        <source>Takes a short line that asks to follow the site on a network.</source>
        <translation>Entfernt eine kurze Zeile, die auffordert, der Website in einem Netzwerk zu folgen.</translation>
    </message>
    <message>
        <source>Takes boxes that ask for an e-mail address.</source>
        <translation>Entfernt Kästen, die nach einer E-Mail-Adresse fragen.</translation>
    </message>
    <message>
        <source>Takes buttons and captions that ask to share, like or print.</source>
        <translation>Entfernt Knöpfe und Beschriftungen, die zum Teilen, Mögen oder Drucken auffordern.</translation>
    </message>
    <message>
        <source>Takes buttons, labels and choices of forms.</source>
        <translation>Entfernt Knöpfe, Beschriftungen und Auswahlen von Formularen.</translation>
    </message>
    <message>
        <source>Takes consent banners and their buttons; on pages that are about privacy it is better off.</source>
        <translation>Entfernt Einwilligungsbanner und ihre Knöpfe; auf Seiten über Datenschutz ist sie besser aus.</translation>
    </message>
    <message>
        <source>Takes further copies of the page’s title, whatever their quotes or the site’s name behind them, and leaves the best one.</source>
        <translation>Entfernt weitere Kopien des Seitentitels, gleich welche Anführungszeichen oder welcher Website-Name dahinter, und lässt die beste stehen.</translation>
    </message>
    <message>
        <source>Takes lines that say which other blogs linked here.</source>
        <translation>Entfernt Zeilen, die sagen, welche anderen Blogs hierher verlinken.</translation>
    </message>
    <message>
        <source>Takes list entries under the last paragraph that are nothing but a link.</source>
        <translation>Entfernt Listeneinträge unter dem letzten Absatz, die nichts als ein Link sind.</translation>
    </message>
    <message>
        <source>Takes skip links, menus, and the way to the previous and next post.</source>
        <translation>Entfernt Sprunglinks, Menüs und den Weg zum vorigen und nächsten Beitrag.</translation>
    </message>
    <message>
        <source>Takes the form that asks for a comment: its title, its labels, its small print.</source>
        <translation>Entfernt das Formular, das um einen Kommentar bittet: Titel, Beschriftungen, Kleingedrucktes.</translation>
    </message>
    <message>
        <source>Takes the heading over a list of other articles, such as “You may also like”.</source>
        <translation>Entfernt die Überschrift über einer Liste anderer Artikel, etwa „Das könnte Ihnen auch gefallen“.</translation>
    </message>
    <message>
        <source>Takes the line in which a blog names a post’s author and hour, also where its parts run together.</source>
        <translation>Entfernt die Zeile, in der ein Blog Autor und Uhrzeit eines Beitrags nennt, auch wo ihre Teile zusammenlaufen.</translation>
    </message>
    <message>
        <source>Takes the line of Korean, Chinese and Japanese papers that says when an article was entered or changed.</source>
        <translation>Entfernt die Zeile koreanischer, chinesischer und japanischer Zeitungen, die sagt, wann ein Artikel eingestellt oder geändert wurde.</translation>
    </message>
    <message>
        <source>Takes the line that leads to the post before or after, with its title.</source>
        <translation>Nimmt die Zeile weg, die mit Titel zum vorigen oder nächsten Beitrag führt.</translation>
    </message>
    <message>
        <source>Takes the line that lists a post’s categories or tags.</source>
        <translation>Entfernt die Zeile, die Kategorien oder Schlagwörter eines Beitrags aufzählt.</translation>
    </message>
    <message>
        <source>Takes the line that says where a page stands on its site, such as “Home » News”.</source>
        <translation>Entfernt die Zeile, die sagt, wo eine Seite auf ihrer Website steht, etwa „Start » Nachrichten“.</translation>
    </message>
    <message>
        <source>Takes the line under an agency’s report that names who reported, wrote and edited it.</source>
        <translation>Entfernt die Zeile unter einer Agenturmeldung, die nennt, wer berichtet, geschrieben und redigiert hat.</translation>
    </message>
    <message>
        <source>Takes the lines beside a forum post that count its author’s posts and say when they joined.</source>
        <translation>Entfernt neben einem Forumsbeitrag die Zeilen, die Beiträge des Autors zählen und sagen, seit wann er dabei ist.</translation>
    </message>
    <message>
        <source>Takes the notice that a site earns a commission on what its readers buy.</source>
        <translation>Entfernt den Hinweis, dass eine Website an Käufen ihrer Leser verdient.</translation>
    </message>
    <message>
        <source>Takes the readers’ discussion under a page: comments, pingbacks and the form for a new one. Comments can be kept, or exported apart, instead.</source>
        <translation>Entfernt die Diskussion der Leser unter einer Seite: Kommentare, Pingbacks und das Formular für einen neuen. Kommentare können stattdessen behalten oder getrennt exportiert werden.</translation>
    </message>
    <message>
        <source>Takes the readers’ discussion under the text of a scrape, from its first sign to its last: a count of comments, a reply form, lines that tell who wrote when.</source>
        <translation>Entfernt die Diskussion der Leser unter dem Text eines Scrapes, vom ersten bis zum letzten Zeichen: Kommentarzahl, Antwortformular, Zeilen, die sagen, wer wann schrieb.</translation>
    </message>
    <message>
        <source>Takes the sentence in which a blog says when and where it filed a post.</source>
        <translation>Nimmt den Satz weg, in dem ein Blog sagt, wann und wo es einen Beitrag abgelegt hat.</translation>
    </message>
    <message>
        <source>Takes the sentence that blogs put at the end of a post in their feed.</source>
        <translation>Entfernt den Satz, den Blogs in ihrem Feed ans Ende eines Beitrags setzen.</translation>
    </message>
    <message>
        <source>Takes what stands before and after the running text of a scrape: menus, teasers, footers, told by length, end marks and what phrase packs know of their lines. Takes nothing where there is little running text.</source>
        <translation>Entfernt, was vor und nach dem Fließtext eines Scrapes steht: Menüs, Anreißer, Fußzeilen, erkannt an Länge, Satzzeichen und dem, was Phrasenpakete von ihren Zeilen wissen. Entfernt nichts, wo wenig Fließtext ist.</translation>
    </message>
    <message>
        <source>Takes what stands under a page: who powers it, feeds, archives, legal links, a post’s tags.</source>
        <translation>Entfernt, was unter einer Seite steht: Betreiber, Feeds, Archive, rechtliche Links, Schlagwörter.</translation>
    </message>
    <message>
        <source>Takes what the page asks browsers not to show. Off at first: many pages hide their text until a script unveils it.</source>
        <translation>Entfernt, was die Seite Browser nicht zeigen lässt. Anfangs aus: Viele Seiten verstecken ihren Text, bis ein Skript ihn enthüllt.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Way to the next post</source>
        <translation>Weg zum nächsten Beitrag</translation>
    </message>
    <message>
        <source>“Continue reading” and “[edit]” tails</source>
        <translation>„Weiterlesen“ und „[Bearbeiten]“ am Ende</translation>
    </message>
    <message>
        <source>“Filed under: …”</source>
        <translation>„Abgelegt unter: …“</translation>
    </message>
    <message>
        <source>“Follow us on …”</source>
        <translation>„Folgen Sie uns auf …“</translation>
    </message>
    <message>
        <source>“Posted by … at …”</source>
        <translation>„Veröffentlicht von … um …“</translation>
    </message>
    <message>
        <source>“Read also: …”</source>
        <translation>„Lesen Sie auch: …“</translation>
    </message>
    <message>
        <source>“Reporting by …; editing by …”</source>
        <translation>„Reporting by …; editing by …“</translation>
    </message>
    <message>
        <source>“The post … appeared first on …”</source>
        <translation>„Der Beitrag … erschien zuerst auf …“</translation>
    </message>
    <message>
        <source>“This entry was posted …”</source>
        <translation>„This entry was posted …“</translation>
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
        <translation>Block {number}, {kind}, {verdict}</translation>
    </message>
    <message>
        <source>Block {number}, {kind}, {verdict}, edited by you</source>
        <translation>Block {number}, {kind}, {verdict}, von Ihnen bearbeitet</translation>
    </message>
    <message>
        <source>Blog footers</source>
        <translation>Blog-Fußzeilen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Comments and reply forms</source>
        <translation>Kommentare und Antwortformulare</translation>
    </message>
    <message>
        <source>Discussions, reply forms and pingbacks.</source>
        <translation>Diskussionen, Antwortformulare und Pingbacks.</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extraktor</translation>
    </message>
    <message>
        <source>Footers</source>
        <translation>Fußzeilen</translation>
    </message>
    <message>
        <source>Links to other posts, and their teasers.</source>
        <translation>Links zu anderen Beiträgen und deren Anreißer.</translation>
    </message>
    <message>
        <source>Menus, breadcrumbs, links to the next page.</source>
        <translation>Menüs, Brotkrümelpfade, Links zur nächsten Seite.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>My rules</source>
        <translation>Meine Regeln</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Newsletter and cookies</source>
        <translation>Newsletter und Cookies</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandtes</translation>
    </message>
    <message>
        <source>Related and latest</source>
        <translation>Verwandtes und Neuestes</translation>
    </message>
    <message>
        <source>Rules of your own.</source>
        <translation>Eigene Regeln.</translation>
    </message>
    <message>
        <source>Share bars and invitations to follow.</source>
        <translation>Teilen-Leisten und Aufforderungen zu folgen.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Sharing and follow</source>
        <translation>Teilen und Folgen</translation>
    </message>
    <message>
        <source>Sign-up forms, consent notices, advertisements.</source>
        <translation>Anmeldeformulare, Einwilligungshinweise, Werbung.</translation>
    </message>
    <message>
        <source>The title stays once, in its best wording.</source>
        <translation>Der Titel bleibt einmal, in seiner besten Fassung.</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What a blog prints under every post.</source>
        <translation>Was ein Blog unter jeden Beitrag setzt.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You edited it, so it stays</source>
        <translation>Sie haben es bearbeitet, also bleibt es</translation>
    </message>
    <message>
        <source>You keep it</source>
        <translation>Sie behalten es</translation>
    </message>
    <message>
        <source>You remove it</source>
        <translation>Sie entfernen es</translation>
    </message>
    <message>
        <source>button or label</source>
        <translation>Knopf oder Beschriftung</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>exported apart by “{rule}”: {why}</source>
        <translation>getrennt exportiert durch „{rule}“: {why}</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>kept by “{rule}”: {why}</source>
        <translation>behalten durch „{rule}“: {why}</translation>
    </message>
    <message>
        <source>kept: {why}</source>
        <translation>behalten: {why}</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>not very sure</source>
        <translation>nicht sehr sicher</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>removed by “{rule}”: {why}</source>
        <translation>entfernt durch „{rule}“: {why}</translation>
    </message>
    <message>
        <source>removed: {why}</source>
        <translation>entfernt: {why}</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>Tabellenzeile</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>sehr sicher</translation>
    </message>
    <message>
        <source>{who} agrees to keep it: {why}</source>
        <translation>{who} ist auch fürs Behalten: {why}</translation>
    </message>
    <message>
        <source>{who} agrees to remove it: {why}</source>
        <translation>{who} ist auch fürs Entfernen: {why}</translation>
    </message>
    <message>
        <source>{who} has it exported apart: {why}</source>
        <translation>{who} lässt es getrennt exportieren: {why}</translation>
    </message>
    <message>
        <source>{who} keeps it: {why}</source>
        <translation>{who} behält es: {why}</translation>
    </message>
    <message>
        <source>{who} removes it: {why}</source>
        <translation>{who} entfernt es: {why}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
</TS>
