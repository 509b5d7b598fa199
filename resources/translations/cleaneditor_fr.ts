<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About CleanEditor</source>
        <translation>À propos de CleanEditor</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>CleanEditor is free software under the Apache License 2.0.</source>
        <translation>CleanEditor est un logiciel libre sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Shows what is boilerplate in scraped web pages, says why, and lets you decide.
Works on this computer only: it never goes online and never changes your files.</source>
        <translation>Montre ce qui est de l’habillage dans des pages web récoltées, dit pourquoi et laisse décider.
Travaille uniquement sur cet ordinateur : ne se connecte jamais à Internet et ne modifie jamais les fichiers.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What the program is built on</source>
        <translation>Ce sur quoi repose le programme</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About CleanEditor</source>
        <translation>À &amp;propos de CleanEditor</translation>
    </message>
    <message>
        <source>&amp;Accept Page</source>
        <translation>&amp;Accepter la page</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Compare with Another Rule Set…</source>
        <translation>&amp;Comparer avec un autre jeu de règles…</translation>
    </message>
    <message>
        <source>&amp;Copy Cleaned Text</source>
        <translation>&amp;Copier le texte nettoyé</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Duplicate Rule to My Rules</source>
        <translation>&amp;Dupliquer la règle dans Mes règles</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Edit Text of Block</source>
        <translation>&amp;Modifier le texte du bloc</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find a Rule</source>
        <translation>&amp;Rechercher une règle</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Import Rules…</source>
        <translation>&amp;Importer des règles…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Let the Rules Decide</source>
        <translation>&amp;Laisser décider les règles</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Mute This Rule</source>
        <translation>&amp;Mettre cette règle en sourdine</translation>
    </message>
    <message>
        <source>&amp;New from the Built-in Rules</source>
        <translation>&amp;Nouveau à partir des règles fournies</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Open Files…</source>
        <translation>&amp;Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Open Rules…</source>
        <translation>&amp;Ouvrir des règles…</translation>
    </message>
    <message>
        <source>&amp;Paste as a Page</source>
        <translation>Co&amp;ller comme page</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Reset Rule to How It Ships</source>
        <translation>&amp;Rétablir l’état d’origine de la règle</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Règles</translation>
    </message>
    <message>
        <source>&amp;Save Rules</source>
        <translation>&amp;Enregistrer les règles</translation>
    </message>
    <message>
        <source>&amp;Solo This Rule</source>
        <translation>&amp;Solo pour cette règle</translation>
    </message>
    <message>
        <source>&amp;Take Back Acceptance</source>
        <translation>Re&amp;tirer l’acceptation</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Unfold All Marks</source>
        <translation>&amp;Déplier toutes les marques</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Why This Block?</source>
        <translation>&amp;Pourquoi ce bloc ?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept All &amp;Changed Pages as They Are</source>
        <translation>Accepter toutes les pages &amp;modifiées telles quelles</translation>
    </message>
    <message>
        <source>C&amp;ompare States…</source>
        <translation>C&amp;omparer des états…</translation>
    </message>
    <message>
        <source>D&amp;elete Rule</source>
        <translation>Supprim&amp;er la règle</translation>
    </message>
    <message>
        <source>Edits on T&amp;his Page</source>
        <translation>Modifications de cette &amp;page</translation>
    </message>
    <message>
        <source>En&amp;d Solo and Unmute All</source>
        <translation>Terminer le solo et &amp;tout rétablir</translation>
    </message>
    <message>
        <source>Ex&amp;port Some Rules…</source>
        <translation>E&amp;xporter quelques règles…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>F&amp;old All Marks</source>
        <translation>&amp;Replier toutes les marques</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Find Repeated &amp;Lines of This Site…</source>
        <translation>Rechercher les &amp;lignes répétées de ce site…</translation>
    </message>
    <message>
        <source>Find a Co&amp;mmand…</source>
        <translation>Rechercher une co&amp;mmande…</translation>
    </message>
    <message>
        <source>Find in &amp;All Pages…</source>
        <translation>Rechercher dans &amp;toutes les pages…</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Histori&amp;que</translation>
    </message>
    <message>
        <source>Import Si&amp;te Rules…</source>
        <translation>Importer des règles de si&amp;te…</translation>
    </message>
    <message>
        <source>Language o&amp;f the Window</source>
        <translation>&amp;Langue du programme</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Like the S&amp;ystem</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>Ma&amp;ke a Rule…</source>
        <translation>Créer une rè&amp;gle…</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>Make a Rule…</source>
        <translation>Créer une règle…</translation>
    </message>
    <message>
        <source>Make an E&amp;xception…</source>
        <translation>Faire une e&amp;xception…</translation>
    </message>
    <message>
        <source>Move Rule &amp;Up</source>
        <translation>&amp;Monter la règle</translation>
    </message>
    <message>
        <source>Move Rule Do&amp;wn</source>
        <translation>D&amp;escendre la règle</translation>
    </message>
    <message>
        <source>Na&amp;rrower Pane</source>
        <translation>Volet plus é&amp;troit</translation>
    </message>
    <message>
        <source>Next &amp;Block</source>
        <translation>&amp;Bloc suivant</translation>
    </message>
    <message>
        <source>Next &amp;Doubtful Block</source>
        <translation>Bloc &amp;douteux suivant</translation>
    </message>
    <message>
        <source>Next &amp;Removed Block</source>
        <translation>Bloc &amp;retiré suivant</translation>
    </message>
    <message>
        <source>Next P&amp;age</source>
        <translation>P&amp;age suivante</translation>
    </message>
    <message>
        <source>Next Page That Needs &amp;Eyes</source>
        <translation>Prochaine page à &amp;revoir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouv&amp;erts récemment</translation>
    </message>
    <message>
        <source>Open R&amp;ecent Rules</source>
        <translation>Règles ouv&amp;ertes récemment</translation>
    </message>
    <message>
        <source>Page &amp;Language</source>
        <translation>Lan&amp;gue de la page</translation>
    </message>
    <message>
        <source>Previous Bl&amp;ock</source>
        <translation>Bl&amp;oc précédent</translation>
    </message>
    <message>
        <source>Previous Do&amp;ubtful Block</source>
        <translation>Bloc do&amp;uteux précédent</translation>
    </message>
    <message>
        <source>Previous Pa&amp;ge</source>
        <translation>Pa&amp;ge précédente</translation>
    </message>
    <message>
        <source>Previous Re&amp;moved Block</source>
        <translation>Bloc reti&amp;ré précédent</translation>
    </message>
    <message>
        <source>Raw as &amp;Blocks</source>
        <translation>Brut en &amp;blocs</translation>
    </message>
    <message>
        <source>Raw as &amp;Source</source>
        <translation>Brut en &amp;source</translation>
    </message>
    <message>
        <source>Raw as a Browser S&amp;hows It</source>
        <translation>Brut tel qu’un &amp;navigateur le montre</translation>
    </message>
    <message>
        <source>Re&amp;move Block</source>
        <translation>Retirer le blo&amp;c</translation>
    </message>
    <message>
        <source>Re&amp;move Page from the List</source>
        <translation>&amp;Retirer la page de la liste</translation>
    </message>
    <message>
        <source>Re&amp;name Rule</source>
        <translation>Re&amp;nommer la règle</translation>
    </message>
    <message>
        <source>Re&amp;store Block</source>
        <translation>Restaurer le &amp;bloc</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remem&amp;ber This State…</source>
        <translation>Mé&amp;moriser cet état…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reopen &amp;Last Session</source>
        <translation>Rouvrir la &amp;dernière session</translation>
    </message>
    <message>
        <source>Reopen It at Every S&amp;tart</source>
        <translation>La rouvrir à chaque déma&amp;rrage</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>Ré&amp;vision</translation>
    </message>
    <message>
        <source>Save Rules &amp;As…</source>
        <translation>Enregistrer les règles &amp;sous…</translation>
    </message>
    <message>
        <source>Select Ne&amp;xt Block Too</source>
        <translation>Sélectionner aussi le bloc sui&amp;vant</translation>
    </message>
    <message>
        <source>Select Pre&amp;vious Block Too</source>
        <translation>Sélectionner aussi le bloc &amp;précédent</translation>
    </message>
    <message>
        <source>Text &amp;Encoding</source>
        <translation>&amp;Encodage du texte</translation>
    </message>
    <message>
        <source>This R&amp;ule</source>
        <translation>Cette rè&amp;gle</translation>
    </message>
    <message>
        <source>Try the &amp;Sample</source>
        <translation>Essayer l’e&amp;xemple</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>W&amp;ider Pane</source>
        <translation>Volet plus &amp;large</translation>
    </message>
    <message>
        <source>What Is &amp;This?</source>
        <translation>Qu’est-&amp;ce que c’est ?</translation>
    </message>
    <message>
        <source>What Is This? Ask by &amp;Click</source>
        <translation>Qu’est-ce que c’est ? Demander d’un &amp;clic</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>BlockEditor</name>
    <message>
        <source>Ctrl+Enter keeps it, Esc gives it up</source>
        <translation>Ctrl+Entrée la garde, Échap l’abandonne</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc gives it up</source>
        <translation>Entrée la garde, Échap l’abandonne</translation>
    </message>
    <message>
        <source>Text of block {0}</source>
        <translation>Texte du bloc {0}</translation>
    </message>
</context>
<context>
    <name>BlocksView</name>
    <message>
        <source>Blocks of the page</source>
        <translation>Blocs de la page</translation>
    </message>
</context>
<context>
    <name>ChooseRules</name>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Lines that are no rules</source>
        <translation>Lignes qui ne sont pas des règles</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rules to choose from</source>
        <translation>Règles au choix</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Tick N&amp;one</source>
        <translation>T&amp;out décocher</translation>
    </message>
</context>
<context>
    <name>CleanedPane</name>
    <message>
        <source>Cleaned</source>
        <translation>Nettoyé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Fold It Again</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Nothing is left of this page</source>
        <translation>Il ne reste rien de cette page</translation>
    </message>
    <message>
        <source>Overview of the cleaned text</source>
        <translation>Vue d’ensemble du texte nettoyé</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select blocks in the raw page and press Insert to restore them, or switch off a rule.</source>
        <translation>Sélectionner des blocs dans la page brute et appuyer sur Inser pour les restaurer, ou désactiver une règle.</translation>
    </message>
    <message>
        <source>Unfold What Was Taken Here</source>
        <translation>Déplier ce qui a été retiré ici</translation>
    </message>
    <message>
        <source>cleaning …</source>
        <translation>nettoyage…</translation>
    </message>
</context>
<context>
    <name>CleanedView</name>
    <message>
        <source>Cleaned text</source>
        <translation>Texte nettoyé</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Another &amp;File…</source>
        <translation>Autre &amp;fichier…</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message>
        <source>Choose a rules file to compare with.</source>
        <translation>Choisir un fichier de règles à comparer.</translation>
    </message>
    <message>
        <source>Compare rules</source>
        <translation>Comparer des règles</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>Retirer ici</translation>
    </message>
    <message>
        <source>Rule and what differs</source>
        <translation>Règle et ce qui diffère</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Prendre celle-ci</translation>
    </message>
    <message>
        <source>Take “{0}” from {1}</source>
        <translation>Prendre « {0} » de {1}</translation>
    </message>
    <message>
        <source>The rules in use, compared &amp;with:</source>
        <translation>Les règles utilisées, comparées a&amp;vec :</translation>
    </message>
    <message>
        <source>What differs, rule by rule</source>
        <translation>Ce qui diffère, règle par règle</translation>
    </message>
    <message>
        <source>{0} “Here” are the rules in use; taking one over can be undone.</source>
        <translation>{0} « Ici » désigne les règles utilisées ; la reprise d’une règle peut être annulée.</translation>
    </message>
</context>
<context>
    <name>CompareStates</name>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Après</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>A&amp;vant</translation>
    </message>
    <message>
        <source>Compare states</source>
        <translation>Comparer des états</translation>
    </message>
    <message>
        <source>Comparing this page…</source>
        <translation>Comparaison de cette page…</translation>
    </message>
    <message>
        <source>On this page no block differs.</source>
        <translation>Sur cette page, aucun bloc ne diffère.</translation>
    </message>
    <message>
        <source>Open a page to see what changes on it.</source>
        <translation>Ouvrir une page pour voir ce qui y change.</translation>
    </message>
    <message>
        <source>The extractor is asked otherwise now: the blocks of the page are not compared.</source>
        <translation>L’extracteur est interrogé autrement à présent : les blocs de la page ne sont pas comparés.</translation>
    </message>
    <message>
        <source>The extractor was asked otherwise: the blocks of the page are not compared.</source>
        <translation>L’extracteur a été interrogé autrement : les blocs de la page ne sont pas comparés.</translation>
    </message>
    <message>
        <source>The two states are the same.</source>
        <translation>Les deux états sont identiques.</translation>
    </message>
    <message>
        <source>This page could not be compared: {0}</source>
        <translation>Cette page n’a pas pu être comparée : {0}</translation>
    </message>
    <message>
        <source>What differs; Enter goes to a block</source>
        <translation>Ce qui diffère ; Entrée va à un bloc</translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>changed since it was accepted</source>
        <translation>modifiée depuis son acceptation</translation>
    </message>
    <message>
        <source>hardly anything is left</source>
        <translation>il ne reste presque rien</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>elle a échoué</translation>
    </message>
    <message>
        <source>much was taken</source>
        <translation>beaucoup a été retiré</translation>
    </message>
    <message>
        <source>nothing was removed</source>
        <translation>rien n’a été retiré</translation>
    </message>
</context>
<context>
    <name>ContestedBar</name>
    <message>
        <source>Keep It</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep edited block {0}</source>
        <translation>Garder le bloc modifié {0}</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove edited block {0}</source>
        <translation>Retirer le bloc modifié {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The extractor</source>
        <translation>L’extracteur</translation>
    </message>
    <message>
        <source>The rule “{0}”</source>
        <translation>La règle « {0} »</translation>
    </message>
    <message>
        <source>{0} more.</source>
        <translation>Encore {0}.</translation>
    </message>
    <message>
        <source>{0} now removes block {1}, which you edited.</source>
        <translation>{0} retire à présent le bloc {1}, que vous avez modifié.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source> … [{0} more characters, kept but not shown]</source>
        <translation>
            <numerusform> … [{0} caractère de plus, gardé mais non affiché]</numerusform>
            <numerusform> … [{0} caractères de plus, gardés mais non affichés]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept {0} changed pages</source>
        <translation>
            <numerusform>Accepter {0} page modifiée</numerusform>
            <numerusform>Accepter {0} pages modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {0} Lines to My Rules</source>
        <translation>
            <numerusform>Ajouter {0} ligne à Mes règles</numerusform>
            <numerusform>Ajouter {0} lignes à Mes règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {0} Rules</source>
        <translation>
            <numerusform>Ajouter {0} règle</numerusform>
            <numerusform>Ajouter {0} règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {0} pages</source>
        <translation>
            <numerusform>Toutes les pages : {0}</numerusform>
            <numerusform>Toutes les {0} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {0} pages are accepted.</source>
        <translation>
            <numerusform>La page est acceptée ({0}).</numerusform>
            <numerusform>Les {0} pages sont toutes acceptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to open {0} files and folders</source>
        <translation>
            <numerusform>Déposer pour ouvrir {0} fichier ou dossier</numerusform>
            <numerusform>Déposer pour ouvrir {0} fichiers et dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export {0} Rules…</source>
        <translation>
            <numerusform>Exporter {0} règle…</numerusform>
            <numerusform>Exporter {0} règles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting {0} pages…</source>
        <translation>
            <numerusform>Exportation de {0} page…</numerusform>
            <numerusform>Exportation de {0} pages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {0} places letters had been encoded twice (“Ã¤” for “ä”): mended, unless you choose the encoding yourself.</source>
        <translation>
            <numerusform>À {0} endroit, des lettres étaient encodées deux fois (« Ã¤ » pour « ä ») : réparé, sauf si vous choisissez l’encodage.</numerusform>
            <numerusform>À {0} endroits, des lettres étaient encodées deux fois (« Ã¤ » pour « ä ») : réparé, sauf si vous choisissez l’encodage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let the rules decide on {0} blocks</source>
        <translation>
            <numerusform>Laisser les règles décider de {0} bloc</numerusform>
            <numerusform>Laisser les règles décider de {0} blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this page {0} blocks differ.</source>
        <translation>
            <numerusform>Sur cette page, {0} bloc diffère.</numerusform>
            <numerusform>Sur cette page, {0} blocs diffèrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {0} blocks</source>
        <translation>
            <numerusform>Retirer {0} bloc</numerusform>
            <numerusform>Retirer {0} blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore {0} blocks</source>
        <translation>
            <numerusform>Restaurer {0} bloc</numerusform>
            <numerusform>Restaurer {0} blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back {0} acceptances</source>
        <translation>
            <numerusform>Retirer {0} acceptation</numerusform>
            <numerusform>Retirer {0} acceptations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page is not as it was: {0} edits have no place in it any more. They are kept apart.</source>
        <translation>
            <numerusform>La page n’est plus comme avant : {0} modification n’y a plus sa place. Elle est gardée à part.</numerusform>
            <numerusform>La page n’est plus comme avant : {0} modifications n’y ont plus leur place. Elles sont gardées à part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finds {0} blocks on this page</source>
        <translation>
            <numerusform>trouve {0} bloc sur cette page</numerusform>
            <numerusform>trouve {0} blocs sur cette page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} accepted pages changed by this edit.</source>
        <translation>
            <numerusform>{0} page acceptée changée par cette modification.</numerusform>
            <numerusform>{0} pages acceptées changées par cette modification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks</source>
        <translation>
            <numerusform>{0} bloc</numerusform>
            <numerusform>{0} blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks have another reason</source>
        <translation>
            <numerusform>{0} bloc a une autre raison</numerusform>
            <numerusform>{0} blocs ont une autre raison</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks removed</source>
        <translation>
            <numerusform>{0} bloc retiré</numerusform>
            <numerusform>{0} blocs retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks removed from this page</source>
        <translation>
            <numerusform>{0} bloc retiré de cette page</numerusform>
            <numerusform>{0} blocs retirés de cette page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks removed here: </source>
        <translation>
            <numerusform>{0} bloc retiré ici : </numerusform>
            <numerusform>{0} blocs retirés ici : </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks selected</source>
        <translation>
            <numerusform>{0} bloc sélectionné</numerusform>
            <numerusform>{0} blocs sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} bytes did not fit</source>
        <translation>
            <numerusform>{0} octet ne correspond pas</numerusform>
            <numerusform>{0} octets ne correspondent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} bytes did not fit and are shown as �. Another encoding may read them.</source>
        <translation>
            <numerusform>{0} octet ne correspond pas et s’affiche comme �. Un autre encodage le lira peut-être.</numerusform>
            <numerusform>{0} octets ne correspondent pas et s’affichent comme �. Un autre encodage les lira peut-être.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} comments</source>
        <translation>
            <numerusform>{0} commentaire</numerusform>
            <numerusform>{0} commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} doubtful</source>
        <translation>
            <numerusform>{0} douteux</numerusform>
            <numerusform>{0} douteux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} doubtful verdicts</source>
        <translation>
            <numerusform>{0} verdict douteux</numerusform>
            <numerusform>{0} verdicts douteux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} edits on other pages.</source>
        <translation>
            <numerusform>{0} modification sur d’autres pages.</numerusform>
            <numerusform>{0} modifications sur d’autres pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} failed</source>
        <translation>
            <numerusform>{0} échec</numerusform>
            <numerusform>{0} échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation>
            <numerusform>{0} trouvé</numerusform>
            <numerusform>{0} trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} kept</source>
        <translation>
            <numerusform>{0} gardé</numerusform>
            <numerusform>{0} gardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines could not be carried over; they stand below.</source>
        <translation>
            <numerusform>{0} ligne n’a pas pu être reprise ; elle figure ci-dessous.</numerusform>
            <numerusform>{0} lignes n’ont pas pu être reprises ; elles figurent ci-dessous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} matches</source>
        <translation>
            <numerusform>{0} résultat</numerusform>
            <numerusform>{0} résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more lines are in your rules already.</source>
        <translation>
            <numerusform>{0} autre ligne figure déjà dans vos règles.</numerusform>
            <numerusform>{0} autres lignes figurent déjà dans vos règles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more to look at.</source>
        <translation>
            <numerusform>Encore {0} point à regarder.</numerusform>
            <numerusform>Encore {0} points à regarder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} near misses</source>
        <translation>
            <numerusform>{0} quasi-résultat</numerusform>
            <numerusform>{0} quasi-résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pages</source>
        <translation>
            <numerusform>{0} page</numerusform>
            <numerusform>{0} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pages exported to {1}</source>
        <translation>
            <numerusform>{0} page exportée vers {1}</numerusform>
            <numerusform>{0} pages exportées vers {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} removed</source>
        <translation>
            <numerusform>{0} retiré</numerusform>
            <numerusform>{0} retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rules</source>
        <translation>
            <numerusform>{0} règle</numerusform>
            <numerusform>{0} règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rules differ.</source>
        <translation>
            <numerusform>{0} règle diffère.</numerusform>
            <numerusform>{0} règles diffèrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} steps that can be undone</source>
        <translation>
            <numerusform>{0} étape annulable</numerusform>
            <numerusform>{0} étapes annulables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words</source>
        <translation>
            <numerusform>{0} mot</numerusform>
            <numerusform>{0} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1} → {0} words</source>
        <translation>
            <numerusform>{1} → {0} mot</numerusform>
            <numerusform>{1} → {0} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, of these {0} exported apart</source>
        <translation>
            <numerusform>{1}, dont {0} exporté à part</numerusform>
            <numerusform>{1}, dont {0} exportés à part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {0} more</source>
        <translation>
            <numerusform>… et {0} de plus</numerusform>
            <numerusform>… et {0} de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Off here, on there</source>
        <translation>Désactivée ici, activée là</translation>
    </message>
    <message>
        <source>On here, off there</source>
        <translation>Activée ici, désactivée là</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Seulement là</translation>
    </message>
    <message>
        <source>Other examples</source>
        <translation>Autres exemples</translation>
    </message>
    <message>
        <source>Stands at another place in the order</source>
        <translation>Se trouve à une autre place dans l’ordre</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>un autre ordre</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>exemples</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>languages of its packs</source>
        <translation>langues de ses lots</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>only here {0}</source>
        <translation>seulement ici {0}</translation>
    </message>
    <message>
        <source>only there {0}</source>
        <translation>seulement là {0}</translation>
    </message>
    <message>
        <source>places</source>
        <translation>endroits</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>ce qu’elle fait</translation>
    </message>
    <message>
        <source>where it applies</source>
        <translation>où elle s’applique</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>{0}: here {1}, there {2}</source>
        <translation>{0} : ici {1}, là {2}</translation>
    </message>
</context>
<context>
    <name>DiscussionSwitch</name>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Discussion: no comments</source>
        <translation>Discussion : aucun commentaire</translation>
    </message>
    <message>
        <source>Discussion: {0}</source>
        <translation>Discussion : {0}</translation>
    </message>
    <message>
        <source>The rule below that finds the discussion is off.</source>
        <translation>La règle ci-dessous qui trouve la discussion est désactivée.</translation>
    </message>
    <message>
        <source>What becomes of readers’ comments</source>
        <translation>Ce que deviennent les commentaires des lecteurs</translation>
    </message>
    <message>
        <source>exported apart</source>
        <translation>exportés à part</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardés</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirés</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>changed since it was accepted: look at this page</source>
        <translation>modifiée depuis son acceptation : regarder cette page</translation>
    </message>
    <message>
        <source>changed · {0}</source>
        <translation>modifié · {0}</translation>
    </message>
    <message>
        <source>cleaned: {0}</source>
        <translation>nettoyé : {0}</translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <translation>échec : {0}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>much was taken: look at this page</source>
        <translation>beaucoup a été retiré : regarder cette page</translation>
    </message>
    <message>
        <source>out of date · {0}</source>
        <translation>périmé · {0}</translation>
    </message>
    <message>
        <source>the rules have changed since it was cleaned: {0}</source>
        <translation>les règles ont changé depuis le nettoyage : {0}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Changed since accepted</source>
        <translation>Modifiées depuis</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Filter the documents by name</source>
        <translation>Filtrer les documents par nom</translation>
    </message>
    <message>
        <source>Needs eyes</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>No accepted page has changed.</source>
        <translation>Aucune page acceptée n’a changé.</translation>
    </message>
    <message>
        <source>No page is accepted yet. Enter accepts the page you see.</source>
        <translation>Aucune page n’est encore acceptée. Entrée accepte la page affichée.</translation>
    </message>
    <message>
        <source>No page needs eyes: all are accepted.</source>
        <translation>Aucune page à revoir : toutes sont acceptées.</translation>
    </message>
    <message>
        <source>No page of this name.</source>
        <translation>Aucune page de ce nom.</translation>
    </message>
    <message>
        <source>Which documents are shown</source>
        <translation>Quels documents sont affichés</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag the cleaned text into another program, or click to copy it</source>
        <translation>Glisser le texte nettoyé dans un autre programme, ou cliquer pour le copier</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>CleanEditor never goes online.
Save the page in your browser and drop the file here.</source>
        <translation>CleanEditor ne se connecte jamais à Internet.
Enregistrer la page dans le navigateur et déposer le fichier ici.</translation>
    </message>
    <message>
        <source>Drop to clean this piece of a web page</source>
        <translation>Déposer pour nettoyer ce morceau de page web</translation>
    </message>
    <message>
        <source>Drop to clean this text</source>
        <translation>Déposer pour nettoyer ce texte</translation>
    </message>
    <message>
        <source>Drop to open all pages in “{0}”</source>
        <translation>Déposer pour ouvrir toutes les pages de « {0} »</translation>
    </message>
    <message>
        <source>Drop to open “{0}”</source>
        <translation>Déposer pour ouvrir « {0} »</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>No verdict on this page is doubtful.</source>
        <translation>Aucun verdict n’est douteux sur cette page.</translation>
    </message>
    <message>
        <source>Nothing is removed from this page.</source>
        <translation>Rien n’est retiré de cette page.</translation>
    </message>
    <message>
        <source>Round the end: on from the top.</source>
        <translation>Fin atteinte : reprise au début.</translation>
    </message>
    <message>
        <source>Round the top: on from the end.</source>
        <translation>Début atteint : reprise à la fin.</translation>
    </message>
    <message>
        <source>This is the first block.</source>
        <translation>C’est le premier bloc.</translation>
    </message>
    <message>
        <source>This is the last block.</source>
        <translation>C’est le dernier bloc.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Block {0} is empty, so it is removed. Restored, it has its own text again.</source>
        <translation>Le bloc {0} est vide, il est donc retiré. Restauré, il retrouve son propre texte.</translation>
    </message>
    <message>
        <source>Edit block {0}</source>
        <translation>Modifier le bloc {0}</translation>
    </message>
    <message>
        <source>Remove block {0}, emptied</source>
        <translation>Retirer le bloc {0}, vidé</translation>
    </message>
    <message>
        <source>Revert edit of block {0}</source>
        <translation>Annuler la modification du bloc {0}</translation>
    </message>
    <message>
        <source>Revert {0} edits</source>
        <translation>Annuler {0} modifications</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>There is no text in this block.</source>
        <translation>Il n’y a pas de texte dans ce bloc.</translation>
    </message>
    <message>
        <source>This block is removed. Restore it first, then its text can be edited.</source>
        <translation>Ce bloc est retiré. Le restaurer d’abord pour pouvoir modifier son texte.</translation>
    </message>
</context>
<context>
    <name>EditsTab</name>
    <message>
        <source>Before: {0}</source>
        <translation>Avant : {0}</translation>
    </message>
    <message>
        <source>Block {0}</source>
        <translation>Bloc {0}</translation>
    </message>
    <message>
        <source>Edits on this page; Enter goes to the block, Delete reverts the edit</source>
        <translation>Modifications de cette page ; Entrée va au bloc, Suppr annule la modification</translation>
    </message>
    <message>
        <source>No edits on this page. F2 or a double click edits a paragraph.</source>
        <translation>Aucune modification sur cette page. F2 ou un double clic modifie un paragraphe.</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Maintenant : {0}</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Revert All on This Page</source>
        <translation>Tout annuler sur cette page</translation>
    </message>
    <message>
        <source>Revert the selected edits</source>
        <translation>Annuler les modifications sélectionnées</translation>
    </message>
    <message>
        <source>the page has this block no more</source>
        <translation>la page n’a plus ce bloc</translation>
    </message>
</context>
<context>
    <name>EffectLine</name>
    <message>
        <source>Nothing changes here</source>
        <translation>Rien ne change ici</translation>
    </message>
    <message>
        <source>Nothing changes on any page</source>
        <translation>Rien ne change sur aucune page</translation>
    </message>
    <message>
        <source>{0} ({1} of {2} pages counted)</source>
        <translation>{0} ({1} pages comptées sur {2})</translation>
    </message>
    <message>
        <source>{0} fewer removed</source>
        <translation>{0} de moins retirés</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>{0} ici</translation>
    </message>
    <message>
        <source>{0} more and {1} fewer removed</source>
        <translation>{0} de plus et {1} de moins retirés</translation>
    </message>
    <message>
        <source>{0} more removed</source>
        <translation>{0} de plus retirés</translation>
    </message>
    <message>
        <source>{0} since they were last counted</source>
        <translation>{0} depuis le dernier comptage</translation>
    </message>
    <message>
        <source>{0}, {1} on {2}</source>
        <translation>{0}, {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>As after: {0}</source>
        <translation>Comme après : {0}</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé : {0}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>&amp;Destination</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Replace what exists already</source>
        <translation>&amp;Remplacer ce qui existe déjà</translation>
    </message>
    <message>
        <source>All pages in &amp;one file</source>
        <translation>T&amp;outes les pages dans un fichier</translation>
    </message>
    <message>
        <source>Choose the destination</source>
        <translation>Choisir la destination</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export into folder</source>
        <translation>Exporter dans un dossier</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Files of the same names in this folder will be replaced.</source>
        <translation>Les fichiers de même nom dans ce dossier seront remplacés.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Name a destination.</source>
        <translation>Indiquer une destination.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The comments go into {0}.</source>
        <translation>Les commentaires vont dans {0}.</translation>
    </message>
    <message>
        <source>The file will be replaced.</source>
        <translation>Le fichier sera remplacé.</translation>
    </message>
    <message>
        <source>This file exists already. Choose another name, or tick “Replace”.</source>
        <translation>Ce fichier existe déjà. Choisir un autre nom ou cocher « Remplacer ».</translation>
    </message>
    <message>
        <source>This is a file: name a folder.</source>
        <translation>C’est un fichier : indiquer un dossier.</translation>
    </message>
    <message>
        <source>This is a folder: add a file name.</source>
        <translation>C’est un dossier : ajouter un nom de fichier.</translation>
    </message>
    <message>
        <source>This is the page itself: input files are never changed.</source>
        <translation>C’est la page elle-même : les fichiers d’entrée ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>This page: {0}</source>
        <translation>Cette page : {0}</translation>
    </message>
    <message>
        <source>What is in this folder stays; a result whose name is taken gets a number.</source>
        <translation>Le contenu de ce dossier reste ; un résultat dont le nom est pris reçoit un numéro.</translation>
    </message>
    <message>
        <source>{0}, for the comments, exists already. Choose another name, or tick “Replace”.</source>
        <translation>{0}, pour les commentaires, existe déjà. Choisir un autre nom ou cocher « Remplacer ».</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Export cancelled: {0} of {1} pages are in {2}</source>
        <translation>Exportation annulée : {0} pages sur {1} sont dans {2}</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Exporté vers {0}</translation>
    </message>
    <message>
        <source>Exporting: {0} of {1} pages</source>
        <translation>Exportation : {0} pages sur {1}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The cleaned text is on the clipboard.</source>
        <translation>Le texte nettoyé est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The export ended early: {0}</source>
        <translation>L’exportation s’est arrêtée avant la fin : {0}</translation>
    </message>
    <message>
        <source>a solo or mute was on: not all rules acted</source>
        <translation>un solo ou une sourdine était actif : toutes les règles n’ont pas agi</translation>
    </message>
    <message>
        <source>comments in {0}</source>
        <translation>commentaires dans {0}</translation>
    </message>
</context>
<context>
    <name>ExtractorEditor</name>
    <message>
        <source>Change extractor: {0}</source>
        <translation>Modifier l’extracteur : {0}</translation>
    </message>
    <message>
        <source>Finds the main content of a web page; the rules below have the word after it.</source>
        <translation>Trouve le contenu principal d’une page web ; les règles ci-dessous parlent ensuite.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>Rechercher dans toutes les pages</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>in Cleaned</source>
        <translation>dans Nettoyé</translation>
    </message>
    <message>
        <source>in Raw</source>
        <translation>dans Brut</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Block {0}: {1}</source>
        <translation>Bloc {0} : {1}</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>Fermer les résultats</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>Rechercher dans toutes les pages</translation>
    </message>
    <message>
        <source>Pages looked at</source>
        <translation>Pages examinées</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Type what you look for and press Enter. All pages of the list are searched, open or not.</source>
        <translation>Saisir ce qui est recherché et appuyer sur Entrée. Toutes les pages de la liste sont parcourues, ouvertes ou non.</translation>
    </message>
    <message>
        <source>What was found, page by page</source>
        <translation>Ce qui a été trouvé, page par page</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>changed since: find again</source>
        <translation>modifié depuis : rechercher de nouveau</translation>
    </message>
    <message>
        <source>in the cleaned texts</source>
        <translation>dans les textes nettoyés</translation>
    </message>
    <message>
        <source>in the whole pages</source>
        <translation>dans les pages entières</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} illisibles</translation>
    </message>
    <message>
        <source>{0} on {1} of {2} pages</source>
        <translation>{0} sur {1} des {2} pages</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} ou plus</translation>
    </message>
    <message>
        <source>… and {0} more on this page</source>
        <translation>… et {0} de plus sur cette page</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Sommaire du guide</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Nothing in the guide has all these words.</source>
        <translation>Rien dans le guide ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>Le guide est en anglais.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Every removed block is tinted in the colour of the rule that took it. Click one: the strip below the panes says why.</source>
        <translation>Chaque bloc retiré est teinté de la couleur de la règle qui l’a retiré. Cliquer sur un bloc : la bande sous les volets dit pourquoi.</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>En faire une règle</translation>
    </message>
    <message>
        <source>Put it right with one key</source>
        <translation>Corriger d’une touche</translation>
    </message>
    <message>
        <source>See what goes, and why</source>
        <translation>Voir ce qui part, et pourquoi</translation>
    </message>
    <message>
        <source>{0} removes a block, {1} restores it, {2} takes back any step. Your word outranks all rules.</source>
        <translation>{0} retire un bloc, {1} le restaure, {2} annule toute étape. Votre décision l’emporte sur toutes les règles.</translation>
    </message>
    <message>
        <source>{0} turns a correction into a rule for all your pages. The rules can be switched, and the panes follow at once.</source>
        <translation>{0} fait d’une correction une règle pour toutes les pages. Les règles s’activent et se désactivent, et les volets suivent aussitôt.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Back to “{0}”</source>
        <translation>Retour à « {0} »</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Edits</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Edits ({0})</source>
        <translation>Modifications ({0})</translation>
    </message>
    <message>
        <source>History and edits</source>
        <translation>Historique et modifications</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>Click beside an action, or go there with Tab, and press its new keys.</source>
        <translation>Cliquer à côté d’une action, ou y aller avec Tab, et appuyer sur ses nouvelles touches.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>Rechercher une action ou des touches</translation>
    </message>
    <message>
        <source>Give all actions their own keys back</source>
        <translation>Rendre leurs touches à toutes les actions</translation>
    </message>
    <message>
        <source>Keyboard keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>Aucune action ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Use Them for “{0}”</source>
        <translation>Les utiliser pour « {0} »</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>aussi {0}</translation>
    </message>
    <message>
        <source>{0} are the keys of “{1}”.</source>
        <translation>{0} sont les touches de « {1} ».</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>{0}: from the next start of CleanEditor.</source>
        <translation>{0} : à partir du prochain démarrage de CleanEditor.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Nothing removed</source>
        <translation>Rien de retiré</translation>
    </message>
    <message>
        <source>What was removed, by whom</source>
        <translation>Ce qui a été retiré, et par qui</translation>
    </message>
    <message>
        <source>nothing was removed</source>
        <translation>rien n’a été retiré</translation>
    </message>
</context>
<context>
    <name>LossBar</name>
    <message>
        <source>Restore all</source>
        <translation>Tout restaurer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The extractor</source>
        <translation>L’extracteur</translation>
    </message>
    <message>
        <source>The rule “{0}”</source>
        <translation>La règle « {0} »</translation>
    </message>
    <message>
        <source>{0} took a whole section: “{1}” ({2}).</source>
        <translation>{0} a retiré une section entière : « {1} » ({2}).</translation>
    </message>
    <message>
        <source>{0} took {1} % of this page’s prose.</source>
        <translation>{0} a retiré {1} % de la prose de cette page.</translation>
    </message>
</context>
<context>
    <name>MakeRule</name>
    <message>
        <source>All like this: {0}</source>
        <translation>Tous ceux comme celui-ci : {0}</translation>
    </message>
    <message>
        <source>Blocks that say just “{0}”</source>
        <translation>Blocs qui disent seulement « {0} »</translation>
    </message>
    <message>
        <source>Does something else with: “{0}”</source>
        <translation>Fait autre chose avec : « {0} »</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In this folder: {0}</source>
        <translation>Dans ce dossier : {0}</translation>
    </message>
    <message>
        <source>In this language: {0}</source>
        <translation>Dans cette langue : {0}</translation>
    </message>
    <message>
        <source>Its example lacks: “{0}”</source>
        <translation>Il manque à son exemple : « {0} »</translation>
    </message>
    <message>
        <source>Keep: {0}</source>
        <translation>Garder : {0}</translation>
    </message>
    <message>
        <source>Layout part {0}</source>
        <translation>Partie de la mise en page {0}</translation>
    </message>
    <message>
        <source>Like “{0}”</source>
        <translation>Comme « {0} »</translation>
    </message>
    <message>
        <source>Lines that this site repeats at this place</source>
        <translation>Lignes que ce site répète à cet endroit</translation>
    </message>
    <message>
        <source>Much goes from {0} more.</source>
        <translation>Beaucoup part de {0} autres.</translation>
    </message>
    <message>
        <source>No longer keeps: “{0}”</source>
        <translation>Ne garde plus : « {0} »</translation>
    </message>
    <message>
        <source>No longer removes: “{0}”</source>
        <translation>Ne retire plus : « {0} »</translation>
    </message>
    <message>
        <source>Now keeps: “{0}”</source>
        <translation>Garde à présent : « {0} »</translation>
    </message>
    <message>
        <source>Now removes: “{0}”</source>
        <translation>Retire à présent : « {0} »</translation>
    </message>
    <message>
        <source>On this site: {0}</source>
        <translation>Sur ce site : {0}</translation>
    </message>
    <message>
        <source>Takes the whole section “{0}” of {1}.</source>
        <translation>Retire toute la section « {0} » de {1}.</translation>
    </message>
    <message>
        <source>Takes {0} of the running text of {1}.</source>
        <translation>Retire {0} du texte courant de {1}.</translation>
    </message>
    <message>
        <source>Texts that begin like these</source>
        <translation>Textes qui commencent comme ceux-ci</translation>
    </message>
    <message>
        <source>Texts that begin “{0}”</source>
        <translation>Textes qui commencent par « {0} »</translation>
    </message>
    <message>
        <source>Texts that contain “{0}”</source>
        <translation>Textes qui contiennent « {0} »</translation>
    </message>
    <message>
        <source>The same with any number: “{0}”</source>
        <translation>Le même avec n’importe quel nombre : « {0} »</translation>
    </message>
    <message>
        <source>The section under “{0}”</source>
        <translation>La section sous « {0} »</translation>
    </message>
    <message>
        <source>These very texts</source>
        <translation>Exactement ces textes</translation>
    </message>
    <message>
        <source>This very text</source>
        <translation>Exactement ce texte</translation>
    </message>
    <message>
        <source>This would keep what must go. Choose a narrower offer.</source>
        <translation>Cela garderait ce qui doit partir. Choisir une offre plus étroite.</translation>
    </message>
    <message>
        <source>This would take what must stay. Choose a narrower offer.</source>
        <translation>Cela retirerait ce qui doit rester. Choisir une offre plus étroite.</translation>
    </message>
    <message>
        <source>What the page itself hides</source>
        <translation>Ce que la page elle-même cache</translation>
    </message>
    <message>
        <source>after the text</source>
        <translation>après le texte</translation>
    </message>
    <message>
        <source>before the text</source>
        <translation>avant le texte</translation>
    </message>
    <message>
        <source>begins so and goes on</source>
        <translation>commence ainsi et continue</translation>
    </message>
    <message>
        <source>buttons and labels</source>
        <translation>boutons et étiquettes</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>légendes</translation>
    </message>
    <message>
        <source>differs a little</source>
        <translation>diffère un peu</translation>
    </message>
    <message>
        <source>has fewer links</source>
        <translation>a moins de liens</translation>
    </message>
    <message>
        <source>has it in its midst</source>
        <translation>l’a en son milieu</translation>
    </message>
    <message>
        <source>has it only as a part of a word</source>
        <translation>ne l’a que comme partie d’un mot</translation>
    </message>
    <message>
        <source>has it, but is too long</source>
        <translation>l’a, mais est trop long</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>titres</translation>
    </message>
    <message>
        <source>is a little longer</source>
        <translation>est un peu plus long</translation>
    </message>
    <message>
        <source>is of another kind</source>
        <translation>est d’un autre genre</translation>
    </message>
    <message>
        <source>lines of code</source>
        <translation>lignes de code</translation>
    </message>
    <message>
        <source>list items</source>
        <translation>éléments de liste</translation>
    </message>
    <message>
        <source>mostly links</source>
        <translation>surtout des liens</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>paragraphes</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>citations</translation>
    </message>
    <message>
        <source>stands at another place</source>
        <translation>se trouve à un autre endroit</translation>
    </message>
    <message>
        <source>stands elsewhere in the page</source>
        <translation>se trouve ailleurs dans la page</translation>
    </message>
    <message>
        <source>stands in “{0}”</source>
        <translation>se trouve dans « {0} »</translation>
    </message>
    <message>
        <source>still counting</source>
        <translation>comptage en cours</translation>
    </message>
    <message>
        <source>table rows</source>
        <translation>lignes de tableau</translation>
    </message>
    <message>
        <source>takes much of {0}</source>
        <translation>retire beaucoup de {0}</translation>
    </message>
    <message>
        <source>takes what must stay</source>
        <translation>retire ce qui doit rester</translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation>jusqu’à {0}</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>{0} ici</translation>
    </message>
    <message>
        <source>{0} nearly</source>
        <translation>{0} presque</translation>
    </message>
    <message>
        <source>{0} on this page</source>
        <translation>{0} sur cette page</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} on {1} of {2}</source>
        <translation>{0} sur {1} de {2}</translation>
    </message>
    <message>
        <source>“{0}” never takes this text</source>
        <translation>« {0} » ne retire jamais ce texte</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… et {0} de plus</translation>
    </message>
</context>
<context>
    <name>MakeRulePanel</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>All of it is in the text already: nothing would come back now.</source>
        <translation>Tout est déjà dans le texte : rien ne reviendrait.</translation>
    </message>
    <message>
        <source>All of it is removed already: nothing would go now.</source>
        <translation>Tout est déjà retiré : rien ne partirait.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close without making a rule</source>
        <translation>Fermer sans créer de règle</translation>
    </message>
    <message>
        <source>From now on, keep:</source>
        <translation>Désormais, garder :</translation>
    </message>
    <message>
        <source>From now on, remove:</source>
        <translation>Désormais, retirer :</translation>
    </message>
    <message>
        <source>Goes ({0})</source>
        <translation>Part ({0})</translation>
    </message>
    <message>
        <source>Hits and near misses</source>
        <translation>Résultats et quasi-résultats</translation>
    </message>
    <message>
        <source>Kept ({0})</source>
        <translation>Gardé ({0})</translation>
    </message>
    <message>
        <source>Make Exception</source>
        <translation>Faire l’exception</translation>
    </message>
    <message>
        <source>Make Rule</source>
        <translation>Créer la règle</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Créer une règle</translation>
    </message>
    <message>
        <source>Make an exception</source>
        <translation>Faire une exception</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nom de la règle</translation>
    </message>
    <message>
        <source>Nearly ({0})</source>
        <translation>Presque ({0})</translation>
    </message>
    <message>
        <source>Select a block, or a piece of text, in the raw page or in the cleaned text.</source>
        <translation>Sélectionner un bloc, ou un morceau de texte, dans la page brute ou dans le texte nettoyé.</translation>
    </message>
    <message>
        <source>Tick what must stay: it is stored with the rule.</source>
        <translation>Cocher ce qui doit rester : c’est enregistré avec la règle.</translation>
    </message>
    <message>
        <source>Tick what must still go: it is stored with the rule.</source>
        <translation>Cocher ce qui doit encore partir : c’est enregistré avec la règle.</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>O&amp;ù</translation>
    </message>
    <message>
        <source>What the rule nearly takes, by page</source>
        <translation>Ce que la règle retire presque, par page</translation>
    </message>
    <message>
        <source>What the rule takes, by page</source>
        <translation>Ce que la règle retire, par page</translation>
    </message>
    <message>
        <source>Where the rule applies</source>
        <translation>Où la règle s’applique</translation>
    </message>
    <message>
        <source>Would come back: {0} of {1}.</source>
        <translation>Reviendraient : {0} sur {1}.</translation>
    </message>
    <message>
        <source>Would go from the text: {0} of {1}.</source>
        <translation>Partiraient du texte : {0} sur {1}.</translation>
    </message>
    <message>
        <source>{0}, the first is “{1}”</source>
        <translation>{0}, le premier est « {1} »</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>« {0} »</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Counting: {0} of {1}.</source>
        <translation>Comptage : {0} sur {1}.</translation>
    </message>
    <message>
        <source>Exception “{0}” made: {1} on {2}.</source>
        <translation>Exception « {0} » créée : {1} sur {2}.</translation>
    </message>
    <message>
        <source>Make exception “{0}”</source>
        <translation>Faire l’exception « {0} »</translation>
    </message>
    <message>
        <source>Make rule “{0}”</source>
        <translation>Créer la règle « {0} »</translation>
    </message>
    <message>
        <source>No rule fits this selection.</source>
        <translation>Aucune règle ne convient à cette sélection.</translation>
    </message>
    <message>
        <source>Rule “{0}” made: {1} on {2}.</source>
        <translation>Règle « {0} » créée : {1} sur {2}.</translation>
    </message>
    <message>
        <source>Select a block or some text first.</source>
        <translation>Sélectionner d’abord un bloc ou du texte.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Rules that are offered</source>
        <translation>Règles proposées</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>CleanEditor never goes online. Save the page in your browser (Ctrl+S) and drop the file here.</source>
        <translation>CleanEditor ne se connecte jamais à Internet. Enregistrer la page dans le navigateur (Ctrl+S) et déposer le fichier ici.</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Texte déposé</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Rien d’ouvert pour l’instant</translation>
    </message>
    <message>
        <source>Open all pages in a folder</source>
        <translation>Ouvrir toutes les pages d’un dossier</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>Ouvrir des pages</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files.</source>
        <translation>Le presse-papiers ne contient ni texte ni fichiers.</translation>
    </message>
    <message>
        <source>There are no pages in there.</source>
        <translation>Il n’y a pas de pages là-dedans.</translation>
    </message>
    <message>
        <source>Web pages and texts (*.html *.htm *.xhtml *.txt *.text *.gz);;All files (*)</source>
        <translation>Pages web et textes (*.html *.htm *.xhtml *.txt *.text *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>exemples</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Blocks {0} to {1}</source>
        <translation>Blocs {0} à {1}</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <translation>{0} retirés</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
</context>
<context>
    <name>PageFacts</name>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Balte</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Letters look wrong (“Ã¤” for “ä”). “Automatic” may read them better.</source>
        <translation>Des lettres semblent fausses (« Ã¤ » pour « ä »). « Automatique » les lira peut-être mieux.</translation>
    </message>
    <message>
        <source>Letters look wrong (“Ã¤” for “ä”): they were damaged before the page was saved.</source>
        <translation>Des lettres semblent fausses (« Ã¤ » pour « ä ») : elles ont été abîmées avant l’enregistrement de la page.</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chinois simplifié</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chinois traditionnel</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Occidental</translation>
    </message>
    <message>
        <source>by its byte order mark</source>
        <translation>par sa marque d’ordre des octets</translation>
    </message>
    <message>
        <source>by its bytes</source>
        <translation>par ses octets</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>from the page’s declaration</source>
        <translation>d’après la déclaration de la page</translation>
    </message>
    <message>
        <source>guessed from its letters</source>
        <translation>deviné d’après ses lettres</translation>
    </message>
</context>
<context>
    <name>PageTab</name>
    <message>
        <source>The browser engine is being started …</source>
        <translation>Démarrage du moteur de navigation…</translation>
    </message>
    <message>
        <source>The page as a browser shows it</source>
        <translation>La page telle qu’un navigateur la montre</translation>
    </message>
    <message>
        <source>The page is being prepared …</source>
        <translation>Préparation de la page…</translation>
    </message>
    <message>
        <source>This package comes without a browser engine, which would make it three times as large.

The tabs Blocks and Source show all that is in the page.</source>
        <translation>Ce paquet ne contient pas de moteur de navigation, qui le rendrait trois fois plus gros.

Les onglets Blocs et Source montrent tout ce que contient la page.</translation>
    </message>
    <message>
        <source>This page cannot be shown as a browser shows it.</source>
        <translation>Cette page ne peut pas être montrée comme dans un navigateur.</translation>
    </message>
    <message>
        <source>To see the page here as a browser shows it, a browser engine is needed, which is not installed.

It is an optional part of about 180 MB. Close CleanEditor, run this in a terminal, and start it again:

{command}

The tabs Blocks and Source show all that is in the page.</source>
        <translation>Pour voir ici la page comme dans un navigateur, il faut un moteur de navigation, qui n’est pas installé.

C’est une partie facultative d’environ 180 Mo. Fermer CleanEditor, exécuter ceci dans un terminal et le relancer :

{command}

Les onglets Blocs et Source montrent tout ce que contient la page.</translation>
    </message>
</context>
<context>
    <name>PageTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>“{0}” was left out: {1}</source>
        <translation>« {0} » a été laissé de côté : {1}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find an action, a rule or a page</source>
        <translation>Rechercher une action, une règle ou une page</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>needs several pages of one site</source>
        <translation>demande plusieurs pages d’un même site</translation>
    </message>
    <message>
        <source>no accepted page has changed</source>
        <translation>aucune page acceptée n’a changé</translation>
    </message>
    <message>
        <source>no page is open</source>
        <translation>aucune page n’est ouverte</translation>
    </message>
    <message>
        <source>nothing there yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>rien à rétablir</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>rien à annuler</translation>
    </message>
    <message>
        <source>select a block first</source>
        <translation>sélectionner d’abord un bloc</translation>
    </message>
    <message>
        <source>the page is not accepted</source>
        <translation>la page n’est pas acceptée</translation>
    </message>
    <message>
        <source>the selected block has no word of yours</source>
        <translation>le bloc sélectionné n’a pas de verdict de vous</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’exportation</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
</context>
<context>
    <name>RawPane</name>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Let the rules decide</source>
        <translation>Laisser décider les règles</translation>
    </message>
    <message>
        <source>Loading the page…</source>
        <translation>Chargement de la page…</translation>
    </message>
    <message>
        <source>Overview of the raw page</source>
        <translation>Vue d’ensemble de la page brute</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>This page could not be opened</source>
        <translation>Cette page n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>Ways to see the raw page</source>
        <translation>Façons de voir la page brute</translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>An earlier session cannot be opened, because its file {0}. It was put aside as {1}.</source>
        <translation>Une session antérieure ne peut pas être ouverte, car son fichier {0}. Elle a été mise de côté sous {1}.</translation>
    </message>
    <message>
        <source>Another window was open too.</source>
        <translation>Une autre fenêtre était ouverte aussi.</translation>
    </message>
    <message>
        <source>CleanEditor was not closed properly. Everything is as it was: {0}.</source>
        <translation>CleanEditor n’a pas été fermé correctement. Tout est comme avant : {0}.</translation>
    </message>
    <message>
        <source>Edit block {0}</source>
        <translation>Modifier le bloc {0}</translation>
    </message>
    <message>
        <source>Open It Anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Show Its Session</source>
        <translation>Afficher sa session</translation>
    </message>
    <message>
        <source>Start Afresh</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>The last session has ended the program several times, so it was not opened again.</source>
        <translation>La dernière session a fait s’arrêter le programme plusieurs fois, elle n’a donc pas été rouverte.</translation>
    </message>
    <message>
        <source>The last session is open again: {0}.</source>
        <translation>La dernière session est rouverte : {0}.</translation>
    </message>
    <message>
        <source>There is no earlier session.</source>
        <translation>Il n’y a pas de session antérieure.</translation>
    </message>
    <message>
        <source>What you do is no longer kept for the next start: {0}. Save your rules and export your pages.</source>
        <translation>Ce que vous faites n’est plus gardé pour le prochain démarrage : {0}. Enregistrer les règles et exporter les pages.</translation>
    </message>
    <message>
        <source>{0}; the steps to undo are lost</source>
        <translation>{0} ; les étapes à annuler sont perdues</translation>
    </message>
</context>
<context>
    <name>RepeatedDialog</name>
    <message>
        <source>Add repeated lines of {0}</source>
        <translation>Ajouter les lignes répétées de {0}</translation>
    </message>
    <message>
        <source>Add to My Rules</source>
        <translation>Ajouter à Mes règles</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Lines that repeat on this site</source>
        <translation>Lignes qui se répètent sur ce site</translation>
    </message>
    <message>
        <source>Looking at the pages of this site…</source>
        <translation>Examen des pages de ce site…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages looked at</source>
        <translation>Pages examinées</translation>
    </message>
    <message>
        <source>Repeated lines of this site</source>
        <translation>Lignes répétées de ce site</translation>
    </message>
    <message>
        <source>The open page could not be read again, so its site is not known.</source>
        <translation>La page ouverte n’a pas pu être relue, son site est donc inconnu.</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>Too few to tell what repeats: {0} of this site, and at least {1} are needed.</source>
        <translation>Trop peu pour dire ce qui se répète : {0} de ce site, il en faut au moins {1}.</translation>
    </message>
    <message>
        <source>Whatever stands there: {0}</source>
        <translation>Quoi qu’il s’y trouve : {0}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>around the text</source>
        <translation>autour du texte</translation>
    </message>
    <message>
        <source>at one place</source>
        <translation>à un endroit</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>dans le texte</translation>
    </message>
    <message>
        <source>{0} of this site, and every line that repeats is in your rules already.</source>
        <translation>{0} de ce site, et toutes les lignes qui se répètent figurent déjà dans vos règles.</translation>
    </message>
    <message>
        <source>{0} of this site, and no line that repeats.</source>
        <translation>{0} de ce site, et aucune ligne qui se répète.</translation>
    </message>
    <message>
        <source>{0}: lines that stand on many of the {1} that were looked at, {2} in all. Ticked ones stand on half of them or more.</source>
        <translation>{0} : lignes présentes sur beaucoup des pages examinées ({1} sur {2} au total). Celles qui sont cochées figurent sur la moitié au moins.</translation>
    </message>
    <message>
        <source>{0}: lines that stand on many of {1}. Ticked ones stand on half of them or more.</source>
        <translation>{0} : lignes présentes sur beaucoup de {1}. Celles qui sont cochées figurent sur la moitié au moins.</translation>
    </message>
    <message>
        <source>{} stands for what differs from page to page.</source>
        <translation>{} tient lieu de ce qui diffère d’une page à l’autre.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Failures and notes, one a line</source>
        <translation>Échecs et remarques, un par ligne</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accept as They Are</source>
        <translation>Accepter telles quelles</translation>
    </message>
    <message>
        <source>Accept “{0}”</source>
        <translation>Accepter « {0} »</translation>
    </message>
    <message>
        <source>All changed pages are accepted again.</source>
        <translation>Toutes les pages modifiées sont de nouveau acceptées.</translation>
    </message>
    <message>
        <source>All pages that the list shows are accepted.</source>
        <translation>Toutes les pages affichées dans la liste sont acceptées.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Some rules are silenced for now: end that first, then accept what all of them give.</source>
        <translation>Certaines règles sont en sourdine : terminer cela d’abord, puis accepter ce que toutes donnent.</translation>
    </message>
    <message>
        <source>Take back that “{0}” is accepted</source>
        <translation>Retirer l’acceptation de « {0} »</translation>
    </message>
    <message>
        <source>This is the only page that still needs eyes.</source>
        <translation>C’est la seule page encore à revoir.</translation>
    </message>
    <message>
        <source>This page is still being cleaned: look at it first.</source>
        <translation>Cette page est encore en cours de nettoyage : la regarder d’abord.</translation>
    </message>
    <message>
        <source>this page: {0}</source>
        <translation>cette page : {0}</translation>
    </message>
    <message>
        <source>{0} of {1} accepted</source>
        <translation>{0} acceptées sur {1}</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>{0} changed</source>
        <translation>{0} modifiées</translation>
    </message>
    <message>
        <source>{0} of {1} accepted</source>
        <translation>{0} acceptées sur {1}</translation>
    </message>
</context>
<context>
    <name>RuleActions</name>
    <message>
        <source>&amp;Mute This Group</source>
        <translation>&amp;Mettre ce groupe en sourdine</translation>
    </message>
    <message>
        <source>&amp;Solo This Group</source>
        <translation>&amp;Solo pour ce groupe</translation>
    </message>
    <message>
        <source>End solo and unmute all</source>
        <translation>Terminer le solo et tout rétablir</translation>
    </message>
    <message>
        <source>Rule “{0}”</source>
        <translation>Règle « {0} »</translation>
    </message>
    <message>
        <source>Switch All &amp;On</source>
        <translation>Tout &amp;activer</translation>
    </message>
    <message>
        <source>Switch All O&amp;ff</source>
        <translation>Tout &amp;désactiver</translation>
    </message>
    <message>
        <source>This R&amp;ule</source>
        <translation>Cette rè&amp;gle</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>A rule needs a name.</source>
        <translation>Une règle a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Change “{0}”: {1}</source>
        <translation>Modifier « {0} » : {1}</translation>
    </message>
    <message>
        <source>Changed. Reset: {0}</source>
        <translation>Modifiée. Réinitialiser : {0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>For a while only this rule acts; not saved with the rules</source>
        <translation>Pour un temps, seule cette règle agit ; non enregistré avec les règles</translation>
    </message>
    <message>
        <source>For a while this rule does not act; not saved with the rules</source>
        <translation>Pour un temps, cette règle n’agit pas ; non enregistré avec les règles</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sourdine</translation>
    </message>
    <message>
        <source>Puts the rule back as it ships</source>
        <translation>Remet la règle dans son état d’origine</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>The last word wins: a rule further down overrules</source>
        <translation>Le dernier mot l’emporte : une règle plus bas prime</translation>
    </message>
</context>
<context>
    <name>RuleExchange</name>
    <message>
        <source>Built-in rules</source>
        <translation>Règles fournies</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Export some rules</source>
        <translation>Exporter quelques règles</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importer des règles</translation>
    </message>
    <message>
        <source>Import site rules</source>
        <translation>Importer des règles de site</translation>
    </message>
    <message>
        <source>Import site rules: files named after their site, such as news.example.txt</source>
        <translation>Importer des règles de site : fichiers nommés d’après leur site, comme news.example.txt</translation>
    </message>
    <message>
        <source>Import {0} from {1}</source>
        <translation>Importer {0} de {1}</translation>
    </message>
    <message>
        <source>Rules (*{0})</source>
        <translation>Règles (*{0})</translation>
    </message>
    <message>
        <source>Rules (*{0});;All files (*)</source>
        <translation>Règles (*{0});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Rules for {0}. Those for where the text stands go before all others.</source>
        <translation>Règles pour {0}. Celles qui disent où se trouve le texte passent avant toutes les autres.</translation>
    </message>
    <message>
        <source>Rules of “{0}” to add to yours, behind them:</source>
        <translation>Règles de « {0} » à ajouter à la suite des vôtres :</translation>
    </message>
    <message>
        <source>Rules to write into a file of their own, for others or for another rule set:</source>
        <translation>Règles à écrire dans un fichier à part, pour d’autres ou pour un autre jeu de règles :</translation>
    </message>
    <message>
        <source>Site rules (*.txt);;All files (*)</source>
        <translation>Règles de site (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The rules were not exported: {0}</source>
        <translation>Les règles n’ont pas été exportées : {0}</translation>
    </message>
    <message>
        <source>These files are no site rules:</source>
        <translation>Ces fichiers ne sont pas des règles de site :</translation>
    </message>
    <message>
        <source>another one is there; this joins it</source>
        <translation>une autre est là ; celle-ci s’y ajoute</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>fournie</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>est déjà là</translation>
    </message>
    <message>
        <source>some rules</source>
        <translation>quelques règles</translation>
    </message>
    <message>
        <source>{0} exported to {1}</source>
        <translation>{0} exportées vers {1}</translation>
    </message>
    <message>
        <source>{0}, as saved</source>
        <translation>{0}, tel qu’enregistré</translation>
    </message>
    <message>
        <source>“{0}” has no rules to add.</source>
        <translation>« {0} » ne contient aucune règle à ajouter.</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Switch off “{0}”</source>
        <translation>Désactiver « {0} »</translation>
    </message>
    <message>
        <source>Switch on “{0}”</source>
        <translation>Activer « {0} »</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>does not run on this page</source>
        <translation>ne s’applique pas à cette page</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>solo</translation>
    </message>
    <message>
        <source>{0}, on or off</source>
        <translation>{0}, activée ou non</translation>
    </message>
    <message>
        <source>{0}, {1} on {2}</source>
        <translation>{0}, {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>RuleSearch</name>
    <message>
        <source>By name, phrase, pattern, group, kind or note; Esc shows all rules again</source>
        <translation>Par nom, expression, motif, groupe, genre ou note ; Échap affiche de nouveau toutes les règles</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Rechercher une règle</translation>
    </message>
    <message>
        <source>Hits here</source>
        <translation>Résultats ici</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Only rules that are not as they ship, or not as in the file</source>
        <translation>Seulement les règles qui diffèrent de leur état d’origine ou du fichier</translation>
    </message>
    <message>
        <source>Only rules that are switched off or silenced</source>
        <translation>Seulement les règles désactivées ou en sourdine</translation>
    </message>
    <message>
        <source>Only rules that find something on this page</source>
        <translation>Seulement les règles qui trouvent quelque chose sur cette page</translation>
    </message>
</context>
<context>
    <name>RulesFiles</name>
    <message>
        <source>Built-in rules</source>
        <translation>Règles fournies</translation>
    </message>
    <message>
        <source>No rules files opened yet</source>
        <translation>Aucun fichier de règles ouvert pour l’instant</translation>
    </message>
    <message>
        <source>Open rules</source>
        <translation>Ouvrir des règles</translation>
    </message>
    <message>
        <source>Otherwise the file stays as it was.</source>
        <translation>Sinon, le fichier reste tel qu’il était.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier ?</translation>
    </message>
    <message>
        <source>Rules (*{0})</source>
        <translation>Règles (*{0})</translation>
    </message>
    <message>
        <source>Rules (*{0});;All files (*)</source>
        <translation>Règles (*{0});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Rules saved in {0}</source>
        <translation>Règles enregistrées dans {0}</translation>
    </message>
    <message>
        <source>Save rules as</source>
        <translation>Enregistrer les règles sous</translation>
    </message>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation>Enregistrer les modifications de « {0} » ?</translation>
    </message>
    <message>
        <source>The rules were not saved: {0}</source>
        <translation>Les règles n’ont pas été enregistrées : {0}</translation>
    </message>
    <message>
        <source>They go into a file of your own; the built-in rules stay as they ship.</source>
        <translation>Elles vont dans un fichier à vous ; les règles fournies restent telles quelles.</translation>
    </message>
    <message>
        <source>Unsaved rules</source>
        <translation>Règles non enregistrées</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>ligne {0}</translation>
    </message>
    <message>
        <source>my rules</source>
        <translation>mes règles</translation>
    </message>
    <message>
        <source>“{0}” cannot be used as a rules file:</source>
        <translation>« {0} » ne peut pas servir de fichier de règles :</translation>
    </message>
    <message>
        <source>“{0}” exists already. Replace it?</source>
        <translation>« {0} » existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>“{0}” has mistakes. What is wrong is left out or switched off, the rest is in use:</source>
        <translation>« {0} » contient des erreurs. Ce qui est faux est laissé de côté ou désactivé, le reste est utilisé :</translation>
    </message>
    <message>
        <source>“{0}” was changed by another program. Replace it?</source>
        <translation>« {0} » a été modifié par un autre programme. Le remplacer ?</translation>
    </message>
</context>
<context>
    <name>RulesPane</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Add “{0}”</source>
        <translation>Ajouter « {0} »</translation>
    </message>
    <message>
        <source>Built-in rules stay where they are. A duplicate in My rules can go anywhere.</source>
        <translation>Les règles fournies restent où elles sont. Une copie dans Mes règles peut aller partout.</translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation>Supprimer « {0} »</translation>
    </message>
    <message>
        <source>Duplicate “{0}”</source>
        <translation>Dupliquer « {0} »</translation>
    </message>
    <message>
        <source>End solo</source>
        <translation>Terminer le solo</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extracteur</translation>
    </message>
    <message>
        <source>Move “{0}”</source>
        <translation>Déplacer « {0} »</translation>
    </message>
    <message>
        <source>Mute “{0}”</source>
        <translation>Mettre « {0} » en sourdine</translation>
    </message>
    <message>
        <source>My rule</source>
        <translation>Ma règle</translation>
    </message>
    <message>
        <source>No rule is like that. Esc in the field shows all again.</source>
        <translation>Aucune règle ne correspond. Échap dans le champ les affiche toutes de nouveau.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Reset “{0}”</source>
        <translation>Réinitialiser « {0} »</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules speak from top to bottom, and the last word wins. Rules of your own can be dragged.</source>
        <translation>Les règles parlent de haut en bas, et le dernier mot l’emporte. Vos propres règles peuvent être déplacées.</translation>
    </message>
    <message>
        <source>Solo “{0}”</source>
        <translation>Solo pour « {0} »</translation>
    </message>
    <message>
        <source>Switch off all of “{0}”</source>
        <translation>Désactiver tout « {0} »</translation>
    </message>
    <message>
        <source>Switch on all of “{0}”</source>
        <translation>Activer tout « {0} »</translation>
    </message>
    <message>
        <source>Unmute “{0}”</source>
        <translation>Rétablir « {0} »</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>solo</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (copie)</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Let the rules decide on block {0}</source>
        <translation>Laisser les règles décider du bloc {0}</translation>
    </message>
    <message>
        <source>Remove block {0}</source>
        <translation>Retirer le bloc {0}</translation>
    </message>
    <message>
        <source>Restore block {0}</source>
        <translation>Restaurer le bloc {0}</translation>
    </message>
    <message>
        <source>The rules could not be applied: {0}</source>
        <translation>Les règles n’ont pas pu être appliquées : {0}</translation>
    </message>
</context>
<context>
    <name>SilenceBar</name>
    <message>
        <source>Does not act, here, on all pages and in exports. It is not saved with the rules.</source>
        <translation>N’agit pas, ici, sur toutes les pages et dans les exportations. N’est pas enregistré avec les règles.</translation>
    </message>
    <message>
        <source>End solo</source>
        <translation>Terminer le solo</translation>
    </message>
    <message>
        <source>End solo: all rules act again</source>
        <translation>Terminer le solo : toutes les règles agissent de nouveau</translation>
    </message>
    <message>
        <source>Muted: {0}</source>
        <translation>En sourdine : {0}</translation>
    </message>
    <message>
        <source>Only this acts, here, on all pages and in exports. It is not saved with the rules.</source>
        <translation>Seul cela agit, ici, sur toutes les pages et dans les exportations. N’est pas enregistré avec les règles.</translation>
    </message>
    <message>
        <source>Solo: {0}</source>
        <translation>Solo : {0}</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>Tout rétablir</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source of the page</source>
        <translation>Source de la page</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop web pages or texts here</source>
        <translation>Déposer ici des pages web ou des textes</translation>
    </message>
    <message>
        <source>Files, folders, or text and HTML from a browser. CleanEditor shows what is boilerplate and why, and you decide what goes.</source>
        <translation>Fichiers, dossiers, ou texte et HTML d’un navigateur. CleanEditor montre ce qui est de l’habillage et pourquoi ; la décision reste la vôtre.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and your files are never changed.</source>
        <translation>Rien ne quitte cet ordinateur, et vos fichiers ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>As the page declares</source>
        <translation>Comme la page le déclare</translation>
    </message>
    <message>
        <source>As the page declares: {0}</source>
        <translation>Comme la page le déclare : {0}</translation>
    </message>
    <message>
        <source>Language of the page: {0}. Rules of one language follow it.</source>
        <translation>Langue de la page : {0}. Les règles propres à une langue en dépendent.</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>Langue inconnue</translation>
    </message>
    <message>
        <source>Text encoding: {0}</source>
        <translation>Encodage du texte : {0}</translation>
    </message>
    <message>
        <source>This page failed: {0}</source>
        <translation>Échec de cette page : {0}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>changed since it was accepted</source>
        <translation>modifiée depuis son acceptation</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>cleaned in {0} ms</source>
        <translation>nettoyé en {0} ms</translation>
    </message>
    <message>
        <source>cleaning…</source>
        <translation>nettoyage…</translation>
    </message>
    <message>
        <source>from the page’s declaration</source>
        <translation>d’après la déclaration de la page</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>the extractor failed: rules only</source>
        <translation>l’extracteur a échoué : règles seules</translation>
    </message>
    <message>
        <source>the extractor found no main content: rules only</source>
        <translation>l’extracteur n’a trouvé aucun contenu principal : règles seules</translation>
    </message>
    <message>
        <source>the extractor took too long: rules only</source>
        <translation>l’extracteur a pris trop de temps : règles seules</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>{0}, the state of now</source>
        <translation>{0}, l’état actuel</translation>
    </message>
    <message>
        <source>{0}, undone</source>
        <translation>{0}, annulé</translation>
    </message>
</context>
<context>
    <name>StepsTab</name>
    <message>
        <source>A click goes to that step. Nothing is lost until you change something there.</source>
        <translation>Un clic va à cette étape. Rien n’est perdu tant que rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Enter or a double click goes back to it, Delete forgets it</source>
        <translation>Entrée ou un double clic y revient, Suppr l’oublie</translation>
    </message>
    <message>
        <source>Name of this state</source>
        <translation>Nom de cet état</translation>
    </message>
    <message>
        <source>Name of this state, then Enter</source>
        <translation>Nom de cet état, puis Entrée</translation>
    </message>
    <message>
        <source>Remember This State…</source>
        <translation>Mémoriser cet état…</translation>
    </message>
    <message>
        <source>Remembered states</source>
        <translation>États mémorisés</translation>
    </message>
    <message>
        <source>Remembered states; Enter goes back to one, Delete forgets it</source>
        <translation>États mémorisés ; Entrée revient à l’un d’eux, Suppr l’oublie</translation>
    </message>
    <message>
        <source>Steps, the first one on top</source>
        <translation>Étapes, la première en haut</translation>
    </message>
</context>
<context>
    <name>TrailCard</name>
    <message>
        <source>Block {0}</source>
        <translation>Bloc {0}</translation>
    </message>
    <message>
        <source>Doubtful: gentle and strict do not agree</source>
        <translation>Douteux : doux et strict ne s’accordent pas</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A sample to try things on</source>
        <translation>Un exemple pour essayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close these hints</source>
        <translation>Fermer ces conseils</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Your own pages: drop files or folders anywhere on the window.</source>
        <translation>Vos propres pages : déposez des fichiers ou des dossiers n’importe où sur la fenêtre.</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>A button.</source>
        <translation>Un bouton.</translation>
    </message>
    <message>
        <source>A choice: the arrow keys change it.</source>
        <translation>Un choix : les flèches le changent.</translation>
    </message>
    <message>
        <source>A field to write in.</source>
        <translation>Un champ de saisie.</translation>
    </message>
    <message>
        <source>A scale: the arrow keys move it.</source>
        <translation>Un curseur : les flèches le déplacent.</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>Un texte.</translation>
    </message>
    <message>
        <source>Adds a rule of your own, of a kind that you choose.</source>
        <translation>Ajoute une règle à vous, du genre choisi.</translation>
    </message>
    <message>
        <source>All rules by group, each with the number of blocks it finds on this page. A tick switches a rule on; its arrow opens what can be changed. Everything follows at once.</source>
        <translation>Toutes les règles par groupe, chacune avec le nombre de blocs qu’elle trouve sur cette page. Une coche active une règle ; sa flèche ouvre ce qui peut être modifié. Tout suit aussitôt.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Refait ce qui a été annulé.</translation>
    </message>
    <message>
        <source>Finds text in the raw page or in the cleaned one.</source>
        <translation>Cherche du texte dans la page brute ou nettoyée.</translation>
    </message>
    <message>
        <source>Goes to the next pane: documents, raw, cleaned, rules, why.</source>
        <translation>Va au volet suivant : documents, brut, nettoyé, règles, pourquoi.</translation>
    </message>
    <message>
        <source>How likely a block must be part of the text to stay: gentle rather keeps too much, strict rather takes too much.</source>
        <translation>Avec quelle probabilité un bloc doit faire partie du texte pour rester : doux garde plutôt trop, strict retire plutôt trop.</translation>
    </message>
    <message>
        <source>Looks for lines that stand on many of the open pages of this site and offers them as rules.</source>
        <translation>Cherche les lignes présentes sur beaucoup de pages ouvertes de ce site et les propose comme règles.</translation>
    </message>
    <message>
        <source>Makes a page of what is on the clipboard: files, a piece of a web page, or text.</source>
        <translation>Fait une page du contenu du presse-papiers : fichiers, morceau de page web ou texte.</translation>
    </message>
    <message>
        <source>Makes a rule from what is selected, so that the same goes on every page from now on.</source>
        <translation>Fait une règle de la sélection, pour que la même chose parte désormais de toutes les pages.</translation>
    </message>
    <message>
        <source>On or off: Space switches it.</source>
        <translation>Activé ou non : Espace bascule.</translation>
    </message>
    <message>
        <source>Opens a page that was made for looking around.</source>
        <translation>Ouvre une page faite pour découvrir le programme.</translation>
    </message>
    <message>
        <source>Opens all pages in a folder and in the folders below it.</source>
        <translation>Ouvre toutes les pages d’un dossier et de ses sous-dossiers.</translation>
    </message>
    <message>
        <source>Opens web pages and text scrapes; they join the list of documents.</source>
        <translation>Ouvre des pages web et des textes récoltés ; ils rejoignent la liste des documents.</translation>
    </message>
    <message>
        <source>Puts the cleaned text of this page on the clipboard.</source>
        <translation>Met le texte nettoyé de cette page dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Puts the selected blocks back into the cleaned text, whatever the rules say.</source>
        <translation>Remet les blocs sélectionnés dans le texte nettoyé, quoi que disent les règles.</translation>
    </message>
    <message>
        <source>Readers’ comments under an article are removed, kept in the text, or exported beside it.</source>
        <translation>Les commentaires sous un article sont retirés, gardés dans le texte ou exportés à côté.</translation>
    </message>
    <message>
        <source>Removes the selected blocks from the cleaned text. Your word outranks all rules; the page stays.</source>
        <translation>Retire les blocs sélectionnés du texte nettoyé. Votre décision l’emporte sur toutes les règles ; la page reste.</translation>
    </message>
    <message>
        <source>Saves the rules, so that they can be used again and elsewhere.</source>
        <translation>Enregistre les règles, pour les réutiliser ici et ailleurs.</translation>
    </message>
    <message>
        <source>Selects the next block on which a gentle and a strict focus would not agree.</source>
        <translation>Sélectionne le bloc suivant sur lequel une sévérité douce et une stricte ne s’accorderaient pas.</translation>
    </message>
    <message>
        <source>Selects the next block that is removed.</source>
        <translation>Sélectionne le prochain bloc retiré.</translation>
    </message>
    <message>
        <source>Shows only the pages whose names hold what is typed here.</source>
        <translation>N’affiche que les pages dont le nom contient ce qui est saisi ici.</translation>
    </message>
    <message>
        <source>Starts again from the rules that ship with the program.</source>
        <translation>Repart des règles fournies avec le programme.</translation>
    </message>
    <message>
        <source>Takes a file of rules into use in place of these.</source>
        <translation>Utilise un fichier de règles à la place de celles-ci.</translation>
    </message>
    <message>
        <source>Takes back the last verdict or change of rules.</source>
        <translation>Annule le dernier verdict ou la dernière modification de règles.</translation>
    </message>
    <message>
        <source>Takes the page off the list. Its file stays, and so do your verdicts, should it come back.</source>
        <translation>Retire la page de la liste. Son fichier reste, et vos verdicts aussi, si elle revient.</translation>
    </message>
    <message>
        <source>Takes your own verdict on the selected blocks back: the rules decide again.</source>
        <translation>Retire votre propre verdict sur les blocs sélectionnés : les règles décident de nouveau.</translation>
    </message>
    <message>
        <source>The colours and who took how many blocks. A click goes to the next block of that colour.</source>
        <translation>Les couleurs et qui a retiré combien de blocs. Un clic va au bloc suivant de cette couleur.</translation>
    </message>
    <message>
        <source>The pages that are open, each with its words before and after and how many blocks are removed.</source>
        <translation>Les pages ouvertes, chacune avec ses mots avant et après et le nombre de blocs retirés.</translation>
    </message>
    <message>
        <source>The text as it will be exported. A thin mark stands where something was taken.</source>
        <translation>Le texte tel qu’il sera exporté. Une fine marque indique où quelque chose a été retiré.</translation>
    </message>
    <message>
        <source>The whole page, block by block. Removed blocks are struck and tinted in the colour of the group of rules that took them. A click selects a block, and the strip below says why it is kept or removed.</source>
        <translation>La page entière, bloc par bloc. Les blocs retirés sont barrés et teintés de la couleur du groupe de règles qui les a retirés. Un clic sélectionne un bloc, et la bande du bas dit pourquoi il est gardé ou retiré.</translation>
    </message>
    <message>
        <source>What is searched for. Capital and small letters are the same.</source>
        <translation>Ce qui est recherché. Majuscules et minuscules sont équivalentes.</translation>
    </message>
    <message>
        <source>Who had the last word on the selected block, and what they found in it.</source>
        <translation>Qui a eu le dernier mot sur le bloc sélectionné, et ce qui y a été trouvé.</translation>
    </message>
    <message>
        <source>Writes the cleaned text of this page or of all pages to files.</source>
        <translation>Écrit le texte nettoyé de cette page ou de toutes les pages dans des fichiers.</translation>
    </message>
</context>
<context>
    <name>WhyStrip</name>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Pourquoi ?</translation>
    </message>
    <message>
        <source>Block {0}</source>
        <translation>Bloc {0}</translation>
    </message>
    <message>
        <source>Click a block to see why it is kept or removed.</source>
        <translation>Cliquer sur un bloc pour voir pourquoi il est gardé ou retiré.</translation>
    </message>
    <message>
        <source>Everybody who spoke of this block, in order</source>
        <translation>Tous ceux qui se sont prononcés sur ce bloc, dans l’ordre</translation>
    </message>
    <message>
        <source>Let the rules decide</source>
        <translation>Laisser décider les règles</translation>
    </message>
    <message>
        <source>Make an exception…</source>
        <translation>Faire une exception…</translation>
    </message>
    <message>
        <source>Offers rules that keep such blocks from now on</source>
        <translation>Propose des règles qui gardent désormais de tels blocs</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Shows everybody who spoke of this block, in order</source>
        <translation>Montre tous ceux qui se sont prononcés sur ce bloc, dans l’ordre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>par {0}</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>modifié par vous</translation>
    </message>
</context>
<context>
    <name>comparing</name>
    <message>
        <source>Accepted: {0}</source>
        <translation>Acceptées : {0}</translation>
    </message>
    <message>
        <source>Another order of the rules: {0}</source>
        <translation>Autre ordre des règles : {0}</translation>
    </message>
    <message>
        <source>Block {0}, text: {1}</source>
        <translation>Bloc {0}, texte : {1}</translation>
    </message>
    <message>
        <source>Block {0}: {1}</source>
        <translation>Bloc {0} : {1}</translation>
    </message>
    <message>
        <source>Extractor, {0}: {1}</source>
        <translation>Extracteur, {0} : {1}</translation>
    </message>
    <message>
        <source>New rule “{0}”</source>
        <translation>Nouvelle règle « {0} »</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Autres choix</translation>
    </message>
    <message>
        <source>Other choices on {0}</source>
        <translation>Autres choix sur {0}</translation>
    </message>
    <message>
        <source>Other rules are silenced</source>
        <translation>D’autres règles sont en sourdine</translation>
    </message>
    <message>
        <source>The rule “{0}” is gone</source>
        <translation>La règle « {0} » a disparu</translation>
    </message>
    <message>
        <source>Your edits: {0} on {1}</source>
        <translation>Vos modifications : {0} sur {1}</translation>
    </message>
    <message>
        <source>Your own verdicts: {0} on {1}</source>
        <translation>Vos propres verdicts : {0} sur {1}</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>un autre ordre</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>sévérité</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>its examples</source>
        <translation>ses exemples</translation>
    </message>
    <message>
        <source>its note</source>
        <translation>sa note</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tableaux</translation>
    </message>
    <message>
        <source>where it applies</source>
        <translation>où elle s’applique</translation>
    </message>
    <message>
        <source>{0} is a rule of another kind</source>
        <translation>{0} est une règle d’un autre genre</translation>
    </message>
    <message>
        <source>{0} is switched off</source>
        <translation>{0} est désactivée</translation>
    </message>
    <message>
        <source>{0} is switched on</source>
        <translation>{0} est activée</translation>
    </message>
    <message>
        <source>{0}: {1} changed</source>
        <translation>{0} : {1} modifié</translation>
    </message>
    <message>
        <source>“{0}” has another name: “{1}”</source>
        <translation>« {0} » a un autre nom : « {1} »</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>, perhaps for want of memory</source>
        <translation>, peut-être par manque de mémoire</translation>
    </message>
    <message>
        <source>, {0} of them are exported as comments</source>
        <translation>, dont {0} sont exportés comme commentaires</translation>
    </message>
    <message>
        <source>; did you mean {0}?</source>
        <translation> ; vouliez-vous dire {0} ?</translation>
    </message>
    <message>
        <source>Keeps the part of the page that the site&apos;s rules call its body.</source>
        <translation>Garde la partie de la page que les règles du site nomment son corps.</translation>
    </message>
    <message>
        <source>Keeps the title where it stands outside of the text.</source>
        <translation>Garde le titre là où il se trouve hors du texte.</translation>
    </message>
    <message>
        <source>Lines around the text</source>
        <translation>Lignes autour du texte</translation>
    </message>
    <message>
        <source>Lines in the text</source>
        <translation>Lignes dans le texte</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>Lignes qui varient</translation>
    </message>
    <message>
        <source>Takes all of the page where the next rule finds its text, which then comes back.</source>
        <translation>Retire toute la page là où la règle suivante trouve son texte, qui revient alors.</translation>
    </message>
    <message>
        <source>Takes the parts of the page that have one of these ids or classes.</source>
        <translation>Retire les parties de la page qui ont l’un de ces identifiants ou l’une de ces classes.</translation>
    </message>
    <message>
        <source>Takes the parts of the page that these paths find.</source>
        <translation>Retire les parties de la page que ces chemins trouvent.</translation>
    </message>
    <message>
        <source>Takes {0}: {1} {2}, each on {3} of {4} pages.</source>
        <translation>Retire {0} : {1} {2}, chacune sur {3} pages parmi {4}.</translation>
    </message>
    <message>
        <source>Writes other words where these stand.</source>
        <translation>Écrit d’autres mots à la place de ceux-ci.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>une archive 7-Zip</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a PDF document: save or print it as text first</source>
        <translation>un document PDF : l’enregistrer ou l’imprimer d’abord en texte</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a Parquet table</source>
        <translation>une table Parquet</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un document PostScript</translation>
    </message>
    <message>
        <source>a PowerPoint document</source>
        <translation>un document PowerPoint</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>une image TIFF</translation>
    </message>
    <message>
        <source>a WARC archive: unpack its pages first</source>
        <translation>une archive WARC : extraire d’abord ses pages</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>un programme Windows</translation>
    </message>
    <message>
        <source>a Word document: save it as HTML or text first</source>
        <translation>un document Word : l’enregistrer d’abord en HTML ou en texte</translation>
    </message>
    <message>
        <source>a ZIP archive: unpack it first</source>
        <translation>une archive ZIP : la décompresser d’abord</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un périphérique</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>une police</translation>
    </message>
    <message>
        <source>a line is empty</source>
        <translation>une ligne est vide</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>un tube nommé</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a tar archive: unpack it first</source>
        <translation>une archive tar : la décompresser d’abord</translation>
    </message>
    <message>
        <source>a video file</source>
        <translation>un fichier vidéo</translation>
    </message>
    <message>
        <source>a web archive (MHTML): save the page as HTML instead</source>
        <translation>une archive web (MHTML) : enregistrer plutôt la page en HTML</translation>
    </message>
    <message>
        <source>a web archive of Safari: save the page as HTML instead</source>
        <translation>une archive web de Safari : enregistrer plutôt la page en HTML</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a {0} is never closed; as in a browser, what follows it is not part of the page</source>
        <translation>un {0} n’est jamais fermé ; comme dans un navigateur, ce qui suit ne fait pas partie de la page</translation>
    </message>
    <message>
        <source>about {0} of {1} words could not be read</source>
        <translation>environ {0} mots sur {1} n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>allowed are {0}</source>
        <translation>valeurs permises : {0}</translation>
    </message>
    <message>
        <source>an EPUB book: unpack it first</source>
        <translation>un livre EPUB : le décompresser d’abord</translation>
    </message>
    <message>
        <source>an Excel document</source>
        <translation>un document Excel</translation>
    </message>
    <message>
        <source>an OpenDocument file: save it as HTML or text first</source>
        <translation>un fichier OpenDocument : l’enregistrer d’abord en HTML ou en texte</translation>
    </message>
    <message>
        <source>an RTF document: save it as HTML or text first</source>
        <translation>un document RTF : l’enregistrer d’abord en HTML ou en texte</translation>
    </message>
    <message>
        <source>an audio file</source>
        <translation>un fichier audio</translation>
    </message>
    <message>
        <source>an audio or video file</source>
        <translation>un fichier audio ou vidéo</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>une archive ZIP vide</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>une icône</translation>
    </message>
    <message>
        <source>an image, audio or video file</source>
        <translation>un fichier image, audio ou vidéo</translation>
    </message>
    <message>
        <source>an old Office document: save it as HTML or text first</source>
        <translation>un ancien document Office : l’enregistrer d’abord en HTML ou en texte</translation>
    </message>
    <message>
        <source>attributes are no text</source>
        <translation>les attributs ne sont pas du texte</translation>
    </message>
    <message>
        <source>cannot be read: {0}</source>
        <translation>ne peut pas être lu : {0}</translation>
    </message>
    <message>
        <source>cannot be searched for: {0}</source>
        <translation>impossible à rechercher : {0}</translation>
    </message>
    <message>
        <source>cannot be used: a backslash stands before what it has no meaning for; write two</source>
        <translation>inutilisable : une barre oblique inverse précède ce pour quoi elle n’a pas de sens ; en écrire deux</translation>
    </message>
    <message>
        <source>cannot be used: it names a group that the pattern does not have</source>
        <translation>inutilisable : il nomme un groupe que le motif n’a pas</translation>
    </message>
    <message>
        <source>changes elements, not which text stays</source>
        <translation>change des éléments, pas le texte qui reste</translation>
    </message>
    <message>
        <source>changes the page&apos;s source, which is never touched here</source>
        <translation>change la source de la page, à laquelle on ne touche jamais ici</translation>
    </message>
    <message>
        <source>cleaned by the rules alone: {0}</source>
        <translation>nettoyé par les règles seules : {0}</translation>
    </message>
    <message>
        <source>comments in the source are no text</source>
        <translation>les commentaires de la source ne sont pas du texte</translation>
    </message>
    <message>
        <source>compressed with bzip2: unpack it first</source>
        <translation>compressé avec bzip2 : décompresser d’abord</translation>
    </message>
    <message>
        <source>compressed with compress: unpack it first</source>
        <translation>compressé avec compress : décompresser d’abord</translation>
    </message>
    <message>
        <source>compressed with gzip twice or more: unpack it first</source>
        <translation>compressé deux fois ou plus avec gzip : décompresser d’abord</translation>
    </message>
    <message>
        <source>compressed with lz4: unpack it first</source>
        <translation>compressé avec lz4 : décompresser d’abord</translation>
    </message>
    <message>
        <source>compressed with xz: unpack it first</source>
        <translation>compressé avec xz : décompresser d’abord</translation>
    </message>
    <message>
        <source>compressed with zlib: unpack it first</source>
        <translation>compressé avec zlib : décompresser d’abord</translation>
    </message>
    <message>
        <source>compressed with zstd: unpack it first</source>
        <translation>compressé avec zstd : décompresser d’abord</translation>
    </message>
    <message>
        <source>could not be cleaned</source>
        <translation>n’a pas pu être nettoyé</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>n’a pas pu être lu</translation>
    </message>
    <message>
        <source>data in scripts is not read</source>
        <translation>les données des scripts ne sont pas lues</translation>
    </message>
    <message>
        <source>dates are read from the page itself</source>
        <translation>les dates sont lues dans la page elle-même</translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <translation>vouliez-vous dire {0} ?</translation>
    </message>
    <message>
        <source>every page is repaired in the same way here</source>
        <translation>toutes les pages sont réparées de la même façon ici</translation>
    </message>
    <message>
        <source>finds a piece of a block (a text or an attribute), and blocks are taken whole</source>
        <translation>trouve un morceau de bloc (un texte ou un attribut), et les blocs sont pris entiers</translation>
    </message>
    <message>
        <source>folders of page parts</source>
        <translation>dossiers d’éléments de page</translation>
    </message>
    <message>
        <source>give a pattern or tidy</source>
        <translation>donner un motif ou tidy</translation>
    </message>
    <message>
        <source>give either css or xpath</source>
        <translation>donner soit css, soit xpath</translation>
    </message>
    <message>
        <source>gives a number, a text or a truth, not elements of the page</source>
        <translation>donne un nombre, un texte ou une valeur de vérité, pas des éléments de la page</translation>
    </message>
    <message>
        <source>has a name that is too long</source>
        <translation>a un nom trop long</translation>
    </message>
    <message>
        <source>has no line that site rules have, such as body: or strip:</source>
        <translation>n’a aucune ligne de règles de site, comme body: ou strip:</translation>
    </message>
    <message>
        <source>has no replace_string after it</source>
        <translation>n’est pas suivi d’un replace_string</translation>
    </message>
    <message>
        <source>hidden folders</source>
        <translation>dossiers cachés</translation>
    </message>
    <message>
        <source>images are no blocks</source>
        <translation>les images ne sont pas des blocs</translation>
    </message>
    <message>
        <source>images are no blocks, and links stay as they are</source>
        <translation>les images ne sont pas des blocs, et les liens restent tels quels</translation>
    </message>
    <message>
        <source>is a link that leads out of the folder: not followed</source>
        <translation>est un lien qui mène hors du dossier : non suivi</translation>
    </message>
    <message>
        <source>is a link that leads to itself</source>
        <translation>est un lien qui mène à lui-même</translation>
    </message>
    <message>
        <source>is cut off: its gzip data end too early</source>
        <translation>est tronqué : ses données gzip s’arrêtent trop tôt</translation>
    </message>
    <message>
        <source>is damaged: its gzip data cannot be unpacked</source>
        <translation>est endommagé : ses données gzip ne peuvent pas être décompressées</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is empty (0 bytes)</source>
        <translation>est vide (0 octet)</translation>
    </message>
    <message>
        <source>is empty: a single character</source>
        <translation>est vide : un seul caractère</translation>
    </message>
    <message>
        <source>is empty: nothing but white space</source>
        <translation>est vide : rien que des espaces</translation>
    </message>
    <message>
        <source>is empty: only NUL bytes</source>
        <translation>est vide : uniquement des octets NUL</translation>
    </message>
    <message>
        <source>is empty: only a byte order mark</source>
        <translation>est vide : seulement une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>is larger than {0}, the limit for one page</source>
        <translation>dépasse {0}, la limite pour une page</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is missing; a rules file begins with format = {0}</source>
        <translation>manque ; un fichier de règles commence par format = {0}</translation>
    </message>
    <message>
        <source>is not a file (a socket or an unconnected device)</source>
        <translation>n’est pas un fichier (un socket ou un périphérique non connecté)</translation>
    </message>
    <message>
        <source>is not a language tag</source>
        <translation>n’est pas un code de langue</translation>
    </message>
    <message>
        <source>is not a path: it holds a NUL character</source>
        <translation>n’est pas un chemin : contient un caractère NUL</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>n’est pas connu</translation>
    </message>
    <message>
        <source>is not text: most of it is NUL bytes</source>
        <translation>n’est pas du texte : surtout des octets NUL</translation>
    </message>
    <message>
        <source>is not text: most of its bytes stand for no character</source>
        <translation>n’est pas du texte : la plupart de ses octets ne représentent aucun caractère</translation>
    </message>
    <message>
        <source>is not text: {0} of its bytes are control codes</source>
        <translation>n’est pas du texte : {0} de ses octets sont des codes de contrôle</translation>
    </message>
    <message>
        <source>is not there (or is a link to something that is not)</source>
        <translation>n’existe pas (ou est un lien vers quelque chose qui n’existe pas)</translation>
    </message>
    <message>
        <source>is not there: a part of its path is a file</source>
        <translation>n’existe pas : une partie de son chemin est un fichier</translation>
    </message>
    <message>
        <source>is too deep for taking what stands around it; it is only kept</source>
        <translation>est trop profond pour retirer ce qui l’entoure ; il est seulement gardé</translation>
    </message>
    <message>
        <source>is too deep to be tried after the one before it</source>
        <translation>est trop profond pour être essayé après le précédent</translation>
    </message>
    <message>
        <source>is too large: {0}, the limit for one page is {1}</source>
        <translation>est trop grand : {0}, la limite pour une page est de {1}</translation>
    </message>
    <message>
        <source>is unknown; {0}</source>
        <translation>est inconnu ; {0}</translation>
    </message>
    <message>
        <source>is {0}</source>
        <translation>est {0}</translation>
    </message>
    <message>
        <source>is {0}, not a file</source>
        <translation>est {0}, pas un fichier</translation>
    </message>
    <message>
        <source>is {0}; allowed are {1}</source>
        <translation>est {0} ; valeurs permises : {1}</translation>
    </message>
    <message>
        <source>is {0}; allowed is 0.0 to 1.0</source>
        <translation>est {0} ; permis de 0.0 à 1.0</translation>
    </message>
    <message>
        <source>is {0}; allowed is 0.5 to 1.0</source>
        <translation>est {0} ; permis de 0.5 à 1.0</translation>
    </message>
    <message>
        <source>is {0}; allowed is 0.7 to 1.0</source>
        <translation>est {0} ; permis de 0.7 à 1.0</translation>
    </message>
    <message>
        <source>is {0}; allowed is over 0 up to 1</source>
        <translation>est {0} ; permis au-dessus de 0 jusqu’à 1</translation>
    </message>
    <message>
        <source>is {0}; this version reads format 1</source>
        <translation>est {0} ; cette version lit le format 1</translation>
    </message>
    <message>
        <source>is {0}; this version reads format {1}</source>
        <translation>est {0} ; cette version lit le format {1}</translation>
    </message>
    <message>
        <source>its name is no host, such as news.example.txt, so it is not known which site it is for</source>
        <translation>son nom n’est pas un hôte comme news.example.txt, on ne sait donc pas pour quel site il vaut</translation>
    </message>
    <message>
        <source>larger than {0} characters: this is not a rules file</source>
        <translation>plus de {0} caractères : ce n’est pas un fichier de règles</translation>
    </message>
    <message>
        <source>line {0}: {1}: {2}</source>
        <translation>ligne {0} : {1} : {2}</translation>
    </message>
    <message>
        <source>links to folders</source>
        <translation>liens vers des dossiers</translation>
    </message>
    <message>
        <source>links to other posts, dates and the like</source>
        <translation>liens vers d’autres articles, dates et autres</translation>
    </message>
    <message>
        <source>longer than 10,000 characters</source>
        <translation>plus de 10 000 caractères</translation>
    </message>
    <message>
        <source>longer than {0} characters: this is no file of site rules</source>
        <translation>plus de {0} caractères : ce n’est pas un fichier de règles de site</translation>
    </message>
    <message>
        <source>made its worker process end (status {0})</source>
        <translation>a fait s’arrêter son processus de travail (statut {0})</translation>
    </message>
    <message>
        <source>made its worker process end ({0}{1})</source>
        <translation>a fait s’arrêter son processus de travail ({0}{1})</translation>
    </message>
    <message>
        <source>may not be read: permission denied</source>
        <translation>lecture interdite : permission refusée</translation>
    </message>
    <message>
        <source>menus, sidebars and footers</source>
        <translation>menus, barres latérales et pieds de page</translation>
    </message>
    <message>
        <source>must be 1 or more</source>
        <translation>doit être 1 ou plus</translation>
    </message>
    <message>
        <source>must be a list of strings</source>
        <translation>doit être une liste de textes</translation>
    </message>
    <message>
        <source>must be a list of tables, each beginning with [[{0}]]</source>
        <translation>doit être une liste de tables, chacune commençant par [[{0}]]</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>doit être une table</translation>
    </message>
    <message>
        <source>must be from 0 to 100</source>
        <translation>doit être entre 0 et 100</translation>
    </message>
    <message>
        <source>must be from 1 to 100</source>
        <translation>doit être entre 1 et 100</translation>
    </message>
    <message>
        <source>must be from 1 to 1000</source>
        <translation>doit être entre 1 et 1000</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>doit être du texte</translation>
    </message>
    <message>
        <source>names nothing</source>
        <translation>ne nomme rien</translation>
    </message>
    <message>
        <source>needs more memory than one page may use</source>
        <translation>demande plus de mémoire qu’une page ne peut en utiliser</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>nested too deep for a parser; some inner tags were left out, no text</source>
        <translation>imbrication trop profonde pour un analyseur ; des balises internes ont été laissées de côté, aucun texte</translation>
    </message>
    <message>
        <source>no worker process could be started: {0}</source>
        <translation>aucun processus de travail n’a pu être lancé : {0}</translation>
    </message>
    <message>
        <source>no worker process stays alive here; there may be too little memory</source>
        <translation>aucun processus de travail ne survit ici ; il y a peut-être trop peu de mémoire</translation>
    </message>
    <message>
        <source>not TOML: {0}</source>
        <translation>pas du TOML : {0}</translation>
    </message>
    <message>
        <source>not a CSS selector: {0}</source>
        <translation>pas un sélecteur CSS : {0}</translation>
    </message>
    <message>
        <source>not an XPath: {0}</source>
        <translation>pas un XPath : {0}</translation>
    </message>
    <message>
        <source>nothing is fetched here</source>
        <translation>rien n’est téléchargé ici</translation>
    </message>
    <message>
        <source>nothing is left: all {0} blocks are removed{1}</source>
        <translation>il ne reste rien : les {0} blocs sont tous retirés{1}</translation>
    </message>
    <message>
        <source>nothing to clean: there is no text in it</source>
        <translation>rien à nettoyer : il n’y a pas de texte</translation>
    </message>
    <message>
        <source>puts text into another order</source>
        <translation>met le texte dans un autre ordre</translation>
    </message>
    <message>
        <source>says what a page on the net has to contain</source>
        <translation>dit ce qu’une page en ligne doit contenir</translation>
    </message>
    <message>
        <source>searches the page inside of a search inside of a condition; that can take for ever</source>
        <translation>parcourt la page dans une recherche dans une condition ; cela peut durer indéfiniment</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>tells what a page is, not which text stays</source>
        <translation>dit ce qu’est une page, pas quel texte reste</translation>
    </message>
    <message>
        <source>the XPath {0}</source>
        <translation>le XPath {0}</translation>
    </message>
    <message>
        <source>the address of a page to try it on</source>
        <translation>l’adresse d’une page pour l’essayer</translation>
    </message>
    <message>
        <source>the extractor did not come to an end</source>
        <translation>l’extracteur n’est pas arrivé au bout</translation>
    </message>
    <message>
        <source>the extractor failed</source>
        <translation>l’extracteur a échoué</translation>
    </message>
    <message>
        <source>the extractor {0}</source>
        <translation>l’extracteur {0}</translation>
    </message>
    <message>
        <source>the page has changed: {0} of your edits {1} no place in it any more</source>
        <translation>la page a changé : {0} de vos modifications {1} plus leur place</translation>
    </message>
    <message>
        <source>the parser stopped at one of its limits; text after it may be missing</source>
        <translation>l’analyseur s’est arrêté à l’une de ses limites ; du texte peut manquer ensuite</translation>
    </message>
    <message>
        <source>the rule asks for nothing; give link_density, words, kinds or hidden</source>
        <translation>la règle ne demande rien ; donner link_density, words, kinds ou hidden</translation>
    </message>
    <message>
        <source>the rule has neither phrases nor packs</source>
        <translation>la règle n’a ni expressions ni lots</translation>
    </message>
    <message>
        <source>the rule has no lines</source>
        <translation>la règle n’a pas de lignes</translation>
    </message>
    <message>
        <source>the rules file is wrong</source>
        <translation>le fichier de règles est incorrect</translation>
    </message>
    <message>
        <source>the title is read from the page itself</source>
        <translation>le titre est lu dans la page elle-même</translation>
    </message>
    <message>
        <source>the workers are closed</source>
        <translation>les processus de travail sont fermés</translation>
    </message>
    <message>
        <source>there is a rule {0} already</source>
        <translation>il existe déjà une règle {0}</translation>
    </message>
    <message>
        <source>there is no encoding named “{0}”: try utf-8, windows-1252 or shift_jis</source>
        <translation>il n’y a pas d’encodage nommé « {0} » : essayer utf-8, windows-1252 ou shift_jis</translation>
    </message>
    <message>
        <source>there is no pack {0}; there are {1}</source>
        <translation>il n’y a pas de lot {0} ; il y a {1}</translation>
    </message>
    <message>
        <source>there is no rule {0}{1}</source>
        <translation>il n’y a pas de règle {0}{1}</translation>
    </message>
    <message>
        <source>there is one parser here</source>
        <translation>il n’y a qu’un analyseur ici</translation>
    </message>
    <message>
        <source>took longer than {0} s and was stopped</source>
        <translation>a duré plus de {0} s et a été arrêté</translation>
    </message>
    <message>
        <source>took too much processor time and was stopped</source>
        <translation>a pris trop de temps de processeur et a été arrêté</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>true, false or text</source>
        <translation>true, false ou du texte</translation>
    </message>
    <message>
        <source>unknown; allowed are {0}</source>
        <translation>inconnu ; valeurs permises : {0}</translation>
    </message>
    <message>
        <source>unpacks to more than {0} times its size: no page does</source>
        <translation>se décompresse à plus de {0} fois sa taille : aucune page ne fait cela</translation>
    </message>
    <message>
        <source>unpacks to more than {0}, the limit for one page</source>
        <translation>se décompresse à plus de {0}, la limite pour une page</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>a été annulé</translation>
    </message>
    <message>
        <source>what is left in the body is judged by the other rules</source>
        <translation>ce qui reste dans le corps est jugé par les autres règles</translation>
    </message>
    <message>
        <source>what is written beside characters to say how they are read was left out</source>
        <translation>les indications de lecture à côté des caractères (ruby) ont été laissées de côté</translation>
    </message>
    <message>
        <source>what stands at the text&apos;s edge or in it</source>
        <translation>ce qui se trouve au bord du texte ou dedans</translation>
    </message>
    <message>
        <source>where a selector finds nothing, the extractor&apos;s word stands</source>
        <translation>là où un sélecteur ne trouve rien, l’extracteur décide</translation>
    </message>
    <message>
        <source>who wrote a page is no part of the text</source>
        <translation>l’auteur d’une page ne fait pas partie du texte</translation>
    </message>
    <message>
        <source>{0} because of a fault in CleanEditor ({1}: {2})</source>
        <translation>{0} à cause d’un défaut de CleanEditor ({1} : {2})</translation>
    </message>
    <message>
        <source>{0} exists already: the result is in {1}</source>
        <translation>{0} existe déjà : le résultat est dans {1}</translation>
    </message>
    <message>
        <source>{0} has to be one {1} and a line before or after it, or both</source>
        <translation>{0} doit être un {1} avec une ligne avant ou après, ou les deux</translation>
    </message>
    <message>
        <source>{0} is none of {1}</source>
        <translation>{0} n’est pas parmi {1}</translation>
    </message>
    <message>
        <source>{0} is not an element such as div.name</source>
        <translation>{0} n’est pas un élément tel que div.name</translation>
    </message>
    <message>
        <source>{0} is older than this result, which has no comments apart</source>
        <translation>{0} est plus ancien que ce résultat, qui n’a pas de commentaires à part</translation>
    </message>
    <message>
        <source>{0} is there twice; ids are unique</source>
        <translation>{0} est là deux fois ; les identifiants sont uniques</translation>
    </message>
    <message>
        <source>{0} other {1} passed over ({2})</source>
        <translation>{0} autres {1} ignorés ({2})</translation>
    </message>
    <message>
        <source>{0} stands for every line: say at which places</source>
        <translation>{0} représente n’importe quelle ligne : dire à quels endroits</translation>
    </message>
    <message>
        <source>{0}: a file stands where a folder is needed</source>
        <translation>{0} : un fichier se trouve là où il faut un dossier</translation>
    </message>
    <message>
        <source>{0}: around the text</source>
        <translation>{0} : autour du texte</translation>
    </message>
    <message>
        <source>{0}: cannot be written: {1}</source>
        <translation>{0} : écriture impossible : {1}</translation>
    </message>
    <message>
        <source>{0}: exists already, made by another program meanwhile</source>
        <translation>{0} : existe déjà, créé entre-temps par un autre programme</translation>
    </message>
    <message>
        <source>{0}: exists already: name another file, or allow it to be replaced</source>
        <translation>{0} : existe déjà : indiquer un autre fichier ou permettre de le remplacer</translation>
    </message>
    <message>
        <source>{0}: is a device, a pipe or a socket, not a file</source>
        <translation>{0} : est un périphérique, un tube ou un socket, pas un fichier</translation>
    </message>
    <message>
        <source>{0}: is a folder, not a file</source>
        <translation>{0} : est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>{0}: no results can be written into this folder: permission denied</source>
        <translation>{0} : aucun résultat ne peut être écrit dans ce dossier : permission refusée</translation>
    </message>
    <message>
        <source>{0}: other words</source>
        <translation>{0} : autres mots</translation>
    </message>
    <message>
        <source>{0}: parts by name</source>
        <translation>{0} : parties par nom</translation>
    </message>
    <message>
        <source>{0}: parts by place</source>
        <translation>{0} : parties par endroit</translation>
    </message>
    <message>
        <source>{0}: the folder cannot be made: {1}</source>
        <translation>{0} : le dossier ne peut pas être créé : {1}</translation>
    </message>
    <message>
        <source>{0}: the name is too long for a second one with “{1}”</source>
        <translation>{0} : le nom est trop long pour un second avec « {1} »</translation>
    </message>
    <message>
        <source>{0}: the text</source>
        <translation>{0} : le texte</translation>
    </message>
    <message>
        <source>{0}: there are too many files of this name</source>
        <translation>{0} : il y a trop de fichiers de ce nom</translation>
    </message>
    <message>
        <source>{0}; allowed are {1}</source>
        <translation>{0} ; valeurs permises : {1}</translation>
    </message>
    <message>
        <source>{0}; small letters, digits, and . _ - are allowed</source>
        <translation>{0} ; sont permis les minuscules, les chiffres et . _ -</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
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
        <translation>Texte brut</translation>
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
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>a text scrape: everything stays that no rule takes</source>
        <translation>un texte récolté : tout reste sauf ce qu’une règle retire</translation>
    </message>
    <message>
        <source>begins “{matched}”</source>
        <translation>commence par « {matched} »</translation>
    </message>
    <message>
        <source>belongs to the discussion that begins at “{matched}”</source>
        <translation>appartient à la discussion qui commence à « {matched} »</translation>
    </message>
    <message>
        <source>belongs to the discussion that “{matched}” opens</source>
        <translation>appartient à la discussion qu’ouvre « {matched} »</translation>
    </message>
    <message>
        <source>belongs to the discussion, which the page calls “{matched}”</source>
        <translation>appartient à la discussion, que la page nomme « {matched} »</translation>
    </message>
    <message>
        <source>belongs to the section “{matched}”</source>
        <translation>appartient à la section « {matched} »</translation>
    </message>
    <message>
        <source>contains “{matched}”</source>
        <translation>contient « {matched} »</translation>
    </message>
    <message>
        <source>each page of this site has a line of its own here</source>
        <translation>chaque page de ce site a ici une ligne à elle</translation>
    </message>
    <message>
        <source>is mostly links</source>
        <translation>se compose surtout de liens</translation>
    </message>
    <message>
        <source>is nearly the title again</source>
        <translation>est presque à nouveau le titre</translation>
    </message>
    <message>
        <source>is nothing but “{matched}” and other such words</source>
        <translation>n’est que « {matched} » et d’autres mots de ce genre</translation>
    </message>
    <message>
        <source>is of a kind and in a place that goes</source>
        <translation>est d’un genre et à un endroit qui s’en vont</translation>
    </message>
    <message>
        <source>is short and stands where boilerplate stands</source>
        <translation>est court et se trouve là où se trouve l’habillage</translation>
    </message>
    <message>
        <source>is the title</source>
        <translation>est le titre</translation>
    </message>
    <message>
        <source>is what a reader wrote, in a part of the page called “{matched}”</source>
        <translation>est écrit par un lecteur, dans une partie de la page nommée « {matched} »</translation>
    </message>
    <message>
        <source>its text is tidied</source>
        <translation>son texte est remis en ordre</translation>
    </message>
    <message>
        <source>kept because you edited it</source>
        <translation>gardé parce que vous l’avez modifié</translation>
    </message>
    <message>
        <source>matches the pattern with “{matched}”</source>
        <translation>correspond au motif avec « {matched} »</translation>
    </message>
    <message>
        <source>nearly repeats an earlier block</source>
        <translation>répète presque un bloc précédent</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>retiré par vous</translation>
    </message>
    <message>
        <source>repeats an earlier block</source>
        <translation>répète un bloc précédent</translation>
    </message>
    <message>
        <source>repeats the title</source>
        <translation>répète le titre</translation>
    </message>
    <message>
        <source>restored by you</source>
        <translation>restauré par vous</translation>
    </message>
    <message>
        <source>says “{matched}”</source>
        <translation>dit « {matched} »</translation>
    </message>
    <message>
        <source>says “{matched}”, after the last paragraph</source>
        <translation>dit « {matched} », après le dernier paragraphe</translation>
    </message>
    <message>
        <source>says “{matched}”, together with other such words</source>
        <translation>dit « {matched} », avec d’autres mots de ce genre</translation>
    </message>
    <message>
        <source>stands after the running text</source>
        <translation>se trouve après le texte courant</translation>
    </message>
    <message>
        <source>stands before the running text</source>
        <translation>se trouve avant le texte courant</translation>
    </message>
    <message>
        <source>stands on many pages of this site</source>
        <translation>figure sur beaucoup de pages de ce site</translation>
    </message>
    <message>
        <source>stands on many pages of this site but for a few words: “{matched}”</source>
        <translation>figure, à quelques mots près, sur beaucoup de pages de ce site : « {matched} »</translation>
    </message>
    <message>
        <source>stands where {matched} points</source>
        <translation>se trouve là où pointe {matched}</translation>
    </message>
    <message>
        <source>the extractor does not take it for the main content</source>
        <translation>l’extracteur ne le prend pas pour le contenu principal</translation>
    </message>
    <message>
        <source>the extractor drops it, but blocks of its kind on this page are text</source>
        <translation>l’extracteur l’écarte, mais les blocs de ce genre sur cette page sont du texte</translation>
    </message>
    <message>
        <source>the extractor drops it, but it reads like the page’s text</source>
        <translation>l’extracteur l’écarte, mais cela se lit comme le texte de la page</translation>
    </message>
    <message>
        <source>the extractor drops it, but it stands among text</source>
        <translation>l’extracteur l’écarte, mais il se trouve au milieu du texte</translation>
    </message>
    <message>
        <source>the extractor drops it, but it stands where the page’s text stands</source>
        <translation>l’extracteur l’écarte, mais il se trouve là où est le texte de la page</translation>
    </message>
    <message>
        <source>the extractor drops it, but the page calls this part its text</source>
        <translation>l’extracteur l’écarte, mais la page nomme cette partie son texte</translation>
    </message>
    <message>
        <source>the extractor drops it, but what holds it is mostly text</source>
        <translation>l’extracteur l’écarte, mais ce qui le contient est surtout du texte</translation>
    </message>
    <message>
        <source>the extractor drops it, but with this focus all evidence together is enough</source>
        <translation>l’extracteur l’écarte, mais avec cette sévérité l’ensemble des indices suffit</translation>
    </message>
    <message>
        <source>the extractor failed on this page: everything stays that no rule takes</source>
        <translation>l’extracteur a échoué sur cette page : tout reste sauf ce qu’une règle retire</translation>
    </message>
    <message>
        <source>the extractor found no main content: everything stays that no rule takes</source>
        <translation>l’extracteur n’a trouvé aucun contenu principal : tout reste sauf ce qu’une règle retire</translation>
    </message>
    <message>
        <source>the extractor is off: everything stays that no rule takes</source>
        <translation>l’extracteur est désactivé : tout reste sauf ce qu’une règle retire</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but blocks of its kind on this page are no text</source>
        <translation>l’extracteur le prend pour du contenu, mais les blocs de ce genre sur cette page ne sont pas du texte</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but for this focus all evidence is too little</source>
        <translation>l’extracteur le prend pour du contenu, mais pour cette sévérité l’ensemble des indices ne suffit pas</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but it does not read like the page’s text</source>
        <translation>l’extracteur le prend pour du contenu, mais cela ne se lit pas comme le texte de la page</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but it stands before or after the page’s text</source>
        <translation>l’extracteur le prend pour du contenu, mais il se trouve avant ou après le texte de la page</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but the page’s names for this part say otherwise</source>
        <translation>l’extracteur le prend pour du contenu, mais les noms que la page donne à cette partie disent le contraire</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but what holds it is mostly no text</source>
        <translation>l’extracteur le prend pour du contenu, mais ce qui le contient n’est surtout pas du texte</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but what is near it is no text</source>
        <translation>l’extracteur le prend pour du contenu, mais ce qui l’entoure n’est pas du texte</translation>
    </message>
    <message>
        <source>the extractor takes it for the main content</source>
        <translation>l’extracteur le prend pour le contenu principal</translation>
    </message>
    <message>
        <source>the extractor took too long on this page: everything stays that no rule takes</source>
        <translation>l’extracteur a pris trop de temps sur cette page : tout reste sauf ce qu’une règle retire</translation>
    </message>
    <message>
        <source>“{matched}” opens a section that goes</source>
        <translation>« {matched} » ouvre une section qui s’en va</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Around the text of a scrape</source>
        <translation>Autour du texte d’une récolte</translation>
    </message>
    <message>
        <source>Ask the extractor first</source>
        <translation>Interroger d’abord l’extracteur</translation>
    </message>
    <message>
        <source>At character {0}: {1}.</source>
        <translation>Au caractère {0} : {1}.</translation>
    </message>
    <message>
        <source>At most this share of the page</source>
        <translation>Au plus cette part de la page</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>CSS selector</source>
        <translation>Sélecteur CSS</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Does not run on this page</source>
        <translation>Ne s’applique pas à cette page</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Export images</source>
        <translation>Exporter les images</translation>
    </message>
    <message>
        <source>Export links</source>
        <translation>Exporter les liens</translation>
    </message>
    <message>
        <source>Finds nothing on this page</source>
        <translation>Ne trouve rien sur cette page</translation>
    </message>
    <message>
        <source>Finds {0} on this page</source>
        <translation>Trouve {0} sur cette page</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Sévérité</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Footers</source>
        <translation>Pieds de page</translation>
    </message>
    <message>
        <source>For example div.sidebar &gt; ul &gt; li; in a text scrape Share {} About</source>
        <translation>Par exemple div.sidebar &gt; ul &gt; li ; dans un texte brut Share {} About</translation>
    </message>
    <message>
        <source>From so many words</source>
        <translation>À partir de tant de mots</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Degré de ressemblance</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>Ignorer la casse</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Garde</translation>
    </message>
    <message>
        <source>Kinds of place</source>
        <translation>Types d’endroit</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Leaves, for example:</source>
        <translation>Laisse, par exemple :</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Lines repeated on a site</source>
        <translation>Lignes répétées sur un site</translation>
    </message>
    <message>
        <source>Link density from</source>
        <translation>Densité de liens à partir de</translation>
    </message>
    <message>
        <source>Links, length and place</source>
        <translation>Liens, longueur et place</translation>
    </message>
    <message>
        <source>Longest block, in words</source>
        <translation>Bloc le plus long, en mots</translation>
    </message>
    <message>
        <source>Makes, for example:</source>
        <translation>Donne, par exemple :</translation>
    </message>
    <message>
        <source>Must match the whole block</source>
        <translation>Doit correspondre au bloc entier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>One a line; {} stands for a name or number.</source>
        <translation>Une par ligne ; {} représente un nom ou un nombre.</translation>
    </message>
    <message>
        <source>One a line; {} stands for what differs.</source>
        <translation>Une par ligne ; {} représente ce qui varie.</translation>
    </message>
    <message>
        <source>Only in this folder: {0}</source>
        <translation>Seulement dans ce dossier : {0}</translation>
    </message>
    <message>
        <source>Only in this language: {0}</source>
        <translation>Seulement dans cette langue : {0}</translation>
    </message>
    <message>
        <source>Only on this site: {0}</source>
        <translation>Seulement sur ce site : {0}</translation>
    </message>
    <message>
        <source>Only what the page hides</source>
        <translation>Seulement ce que la page cache</translation>
    </message>
    <message>
        <source>Others…</source>
        <translation>Autres…</translation>
    </message>
    <message>
        <source>Part of the page (selector)</source>
        <translation>Partie de la page (sélecteur)</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Phrase packs</source>
        <translation>Lots d’expressions</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Expressions</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Articles liés</translation>
    </message>
    <message>
        <source>Removes</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Removes, for example:</source>
        <translation>Retire, par exemple :</translation>
    </message>
    <message>
        <source>Repeated blocks</source>
        <translation>Blocs répétés</translation>
    </message>
    <message>
        <source>Repeated title</source>
        <translation>Titre répété</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Section under a heading</source>
        <translation>Section sous un titre</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Slow: takes {0} ms on this page</source>
        <translation>Lent : prend {0} ms sur cette page</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strict</translation>
    </message>
    <message>
        <source>Tables are content</source>
        <translation>Les tableaux sont du contenu</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>The block</source>
        <translation>Le bloc</translation>
    </message>
    <message>
        <source>The language of this page is not known</source>
        <translation>La langue de cette page est inconnue</translation>
    </message>
    <message>
        <source>The readers’ discussion</source>
        <translation>La discussion des lecteurs</translation>
    </message>
    <message>
        <source>The site of this page is not known</source>
        <translation>Le site de cette page est inconnu</translation>
    </message>
    <message>
        <source>This page stands in no folder</source>
        <translation>Cette page n’est dans aucun dossier</translation>
    </message>
    <message>
        <source>Tidy the text</source>
        <translation>Mettre le texte en ordre</translation>
    </message>
    <message>
        <source>To the left more is kept, to the right more is removed</source>
        <translation>Vers la gauche on garde plus, vers la droite on retire plus</translation>
    </message>
    <message>
        <source>Weak phrases count from</source>
        <translation>Les expressions faibles comptent à partir de</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>What it finds on this page</source>
        <translation>Ce qu’elle trouve sur cette page</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>Où elle s’applique</translation>
    </message>
    <message>
        <source>Where this rule acts: {0}</source>
        <translation>Où cette règle agit : {0}</translation>
    </message>
    <message>
        <source>Words from</source>
        <translation>Mots à partir de</translation>
    </message>
    <message>
        <source>Words that outweigh a short line</source>
        <translation>Mots qui l’emportent sur une ligne courte</translation>
    </message>
    <message>
        <source>Words up to (0: any)</source>
        <translation>Mots jusqu’à (0 : indifférent)</translation>
    </message>
    <message>
        <source>a backslash at the end; write \\ for one in the text</source>
        <translation>une barre oblique inverse à la fin ; écrire \\ pour une dans le texte</translation>
    </message>
    <message>
        <source>a second “+” is not available and not needed: no pattern takes long here</source>
        <translation>un second « + » n’est ni disponible ni nécessaire : aucun motif ne dure longtemps ici</translation>
    </message>
    <message>
        <source>after the text</source>
        <translation>après le texte</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>n’importe où</translation>
    </message>
    <message>
        <source>back-references such as “{1}” are not available</source>
        <translation>les renvois tels que « {1} » ne sont pas disponibles</translation>
    </message>
    <message>
        <source>before the text</source>
        <translation>avant le texte</translation>
    </message>
    <message>
        <source>begins with it</source>
        <translation>commence par elle</translation>
    </message>
    <message>
        <source>contains it</source>
        <translation>la contient</translation>
    </message>
    <message>
        <source>equals it</source>
        <translation>lui est égal</translation>
    </message>
    <message>
        <source>for example .share-bar, #comments</source>
        <translation>par exemple .share-bar, #comments</translation>
    </message>
    <message>
        <source>for example //div[@role=&apos;navigation&apos;]</source>
        <translation>par exemple //div[@role=&apos;navigation&apos;]</translation>
    </message>
    <message>
        <source>for example archive/*, */2012/*</source>
        <translation>par exemple archive/*, */2012/*</translation>
    </message>
    <message>
        <source>for example en, de</source>
        <translation>par exemple en, de</translation>
    </message>
    <message>
        <source>for example news.example, blog.example</source>
        <translation>par exemple news.example, blog.example</translation>
    </message>
    <message>
        <source>in “{1}” the smaller number comes first</source>
        <translation>dans « {1} », le plus petit nombre vient d’abord</translation>
    </message>
    <message>
        <source>inside the text</source>
        <translation>dans le texte</translation>
    </message>
    <message>
        <source>look-ahead and look-behind (?=…) (?&lt;=…), back-references \1, and counts over 1000 are not available</source>
        <translation>l’anticipation et la rétrospection (?=…) (?&lt;=…), les renvois \1 et les répétitions au-delà de 1000 ne sont pas disponibles</translation>
    </message>
    <message>
        <source>look-ahead “{1}” is not available; match the whole and keep it short</source>
        <translation>l’anticipation « {1} » n’est pas disponible ; faire correspondre le tout, brièvement</translation>
    </message>
    <message>
        <source>look-behind “{1}” is not available; match what stands before as well</source>
        <translation>la rétrospection « {1} » n’est pas disponible ; faire aussi correspondre ce qui précède</translation>
    </message>
    <message>
        <source>nothing stands before “{1}” that could be repeated</source>
        <translation>rien ne précède « {1} » qui puisse être répété</translation>
    </message>
    <message>
        <source>nothing was opened that “)” could close; write \) for a bracket in the text</source>
        <translation>rien n’est ouvert que « ) » puisse fermer ; écrire \) pour une parenthèse dans le texte</translation>
    </message>
    <message>
        <source>or XPath</source>
        <translation>ou XPath</translation>
    </message>
    <message>
        <source>the bracket “(” is missing its “)”; write \( for a bracket in the text</source>
        <translation>il manque « ) » à la parenthèse « ( » ; écrire \( pour une parenthèse dans le texte</translation>
    </message>
    <message>
        <source>the bracket “[” is missing its “]”; write \[ for a bracket in the text</source>
        <translation>il manque « ] » au crochet « [ » ; écrire \[ pour un crochet dans le texte</translation>
    </message>
    <message>
        <source>the discussion</source>
        <translation>la discussion</translation>
    </message>
    <message>
        <source>what stands around it</source>
        <translation>ce qui l’entoure</translation>
    </message>
    <message>
        <source>“(?&gt;” is not available and not needed: no pattern takes long here</source>
        <translation>« (?&gt; » n’est ni disponible ni nécessaire : aucun motif ne dure longtemps ici</translation>
    </message>
    <message>
        <source>“{1}” cannot be used: {2}</source>
        <translation>« {1} » est inutilisable : {2}</translation>
    </message>
    <message>
        <source>“{1}” counts too far: 1000 is the most</source>
        <translation>« {1} » compte trop loin : 1000 est le maximum</translation>
    </message>
    <message>
        <source>“{1}” goes from a later character to an earlier one</source>
        <translation>« {1} » va d’un caractère à un autre qui le précède</translation>
    </message>
    <message>
        <source>“{1}” is no kind of group; (?: ) and (?P&lt;name&gt; ) are, and (?i)</source>
        <translation>« {1} » n’est pas un genre de groupe ; (?: ) et (?P&lt;name&gt; ) le sont, et (?i)</translation>
    </message>
    <message>
        <source>“{1}” means nothing here; write \\ for a backslash in the text</source>
        <translation>« {1} » ne signifie rien ici ; écrire \\ pour une barre oblique inverse dans le texte</translation>
    </message>
    <message>
        <source>“{1}” repeats what is repeated already</source>
        <translation>« {1} » répète ce qui est déjà répété</translation>
    </message>
</context>
<context>
    <name>shipped</name>
    <message>
        <source>Affiliate notice</source>
        <translation>Mention d’affiliation</translation>
    </message>
    <message>
        <source>Around the text of a scrape</source>
        <translation>Autour du texte d’une récolte</translation>
    </message>
    <message>
        <source>Blog footer</source>
        <translation>Pied de blog</translation>
    </message>
    <message>
        <source>Breadcrumb</source>
        <translation>Fil d’Ariane</translation>
    </message>
    <message>
        <source>Buttons and form labels</source>
        <translation>Boutons et étiquettes de formulaire</translation>
    </message>
    <message>
        <source>Cookie notice</source>
        <translation>Avis sur les cookies</translation>
    </message>
    <message>
        <source>Copyright line</source>
        <translation>Ligne de copyright</translation>
    </message>
    <message>
        <source>Cuts links off the end of a text that lead to the rest of it or to its editor.</source>
        <translation>Coupe à la fin d’un texte les liens qui mènent à sa suite ou à son éditeur.</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Discussion in a text scrape</source>
        <translation>Discussion dans un texte récolté</translation>
    </message>
    <message>
        <source>Drops the marks that only say where a word may be broken, so that it can be found again.</source>
        <translation>Supprime les marques qui disent seulement où un mot peut être coupé, pour qu’on puisse le retrouver.</translation>
    </message>
    <message>
        <source>Forum profile lines</source>
        <translation>Lignes de profil de forum</translation>
    </message>
    <message>
        <source>From a heading such as “Related Posts” or “Latest from Blog” to the end of its list.</source>
        <translation>D’un titre tel que « Articles similaires » ou « Derniers articles » à la fin de sa liste.</translation>
    </message>
    <message>
        <source>Heading of related posts</source>
        <translation>Titre des articles liés</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Texte caché</translation>
    </message>
    <message>
        <source>Keeps the best wording of the page’s title, whatever was said before.</source>
        <translation>Garde la meilleure formulation du titre de la page, quoi qu’il ait été dit avant.</translation>
    </message>
    <message>
        <source>Label and date</source>
        <translation>Libellé et date</translation>
    </message>
    <message>
        <source>Link lists under the text</source>
        <translation>Listes de liens sous le texte</translation>
    </message>
    <message>
        <source>Makes every space a plain single one: no-break spaces, thin spaces, runs of spaces.</source>
        <translation>Ramène toute espace à une seule espace simple : espaces insécables, fines, multiples.</translation>
    </message>
    <message>
        <source>Newsletter box</source>
        <translation>Encadré de lettre d’information</translation>
    </message>
    <message>
        <source>Pingbacks</source>
        <translation>Rétroliens</translation>
    </message>
    <message>
        <source>Plain spaces</source>
        <translation>Espaces simples</translation>
    </message>
    <message>
        <source>Related and latest posts</source>
        <translation>Articles liés et récents</translation>
    </message>
    <message>
        <source>Repeated paragraph</source>
        <translation>Paragraphe répété</translation>
    </message>
    <message>
        <source>Repeated title</source>
        <translation>Titre répété</translation>
    </message>
    <message>
        <source>Reply form</source>
        <translation>Formulaire de réponse</translation>
    </message>
    <message>
        <source>Row of networks</source>
        <translation>Rangée de réseaux</translation>
    </message>
    <message>
        <source>Share bar</source>
        <translation>Barre de partage</translation>
    </message>
    <message>
        <source>Site navigation</source>
        <translation>Navigation du site</translation>
    </message>
    <message>
        <source>Soft hyphens and unseen characters</source>
        <translation>Traits d’union conditionnels et caractères invisibles</translation>
    </message>
    <message>
        <source>Takes a line in the middle of an article that points to another one.</source>
        <translation>Retire une ligne au milieu d’un article qui renvoie à un autre.</translation>
    </message>
    <message>
        <source>Takes a line that is nothing but a copyright notice with its year.</source>
        <translation>Retire une ligne qui n’est qu’une mention de copyright avec son année.</translation>
    </message>
    <message>
        <source>Takes a line that is nothing but the names of three or more networks.</source>
        <translation>Retire une ligne qui n’est que les noms de trois réseaux ou plus.</translation>
    </message>
    <message>
        <source>Takes a long paragraph that stands on the page a second time, word for word; refrains and other short lines stay.</source>
        <translation>Retire un long paragraphe qui figure une seconde fois, mot pour mot, sur la page ; refrains et autres lignes courtes restent.</translation>
    </message>
    <message>
        <source>Takes a short line that asks to follow the site on a network.</source>
        <translation>Retire une ligne courte qui invite à suivre le site sur un réseau.</translation>
    </message>
    <message>
        <source>Takes boxes that ask for an e-mail address.</source>
        <translation>Retire les encadrés qui demandent une adresse électronique.</translation>
    </message>
    <message>
        <source>Takes buttons and captions that ask to share, like or print.</source>
        <translation>Retire les boutons et légendes qui invitent à partager, aimer ou imprimer.</translation>
    </message>
    <message>
        <source>Takes buttons, labels and choices of forms.</source>
        <translation>Retire les boutons, étiquettes et choix des formulaires.</translation>
    </message>
    <message>
        <source>Takes consent banners and their buttons; on pages that are about privacy it is better off.</source>
        <translation>Retire les bandeaux de consentement et leurs boutons ; mieux vaut la désactiver sur les pages qui parlent de vie privée.</translation>
    </message>
    <message>
        <source>Takes further copies of the page’s title, whatever their quotes or the site’s name behind them, and leaves the best one.</source>
        <translation>Retire les autres copies du titre de la page, quels que soient leurs guillemets ou le nom du site ajouté, et laisse la meilleure.</translation>
    </message>
    <message>
        <source>Takes lines that say which other blogs linked here.</source>
        <translation>Retire les lignes qui disent quels autres blogs ont fait un lien vers ici.</translation>
    </message>
    <message>
        <source>Takes list entries under the last paragraph that are nothing but a link.</source>
        <translation>Retire, sous le dernier paragraphe, les éléments de liste qui ne sont qu’un lien.</translation>
    </message>
    <message>
        <source>Takes skip links, menus, and the way to the previous and next post.</source>
        <translation>Retire les liens d’évitement, les menus et le chemin vers l’article précédent et suivant.</translation>
    </message>
    <message>
        <source>Takes the form that asks for a comment: its title, its labels, its small print.</source>
        <translation>Retire le formulaire qui demande un commentaire : titre, étiquettes, petits caractères.</translation>
    </message>
    <message>
        <source>Takes the heading over a list of other articles, such as “You may also like”.</source>
        <translation>Retire le titre au-dessus d’une liste d’autres articles, tel que « À lire aussi ».</translation>
    </message>
    <message>
        <source>Takes the line in which a blog names a post’s author and hour, also where its parts run together.</source>
        <translation>Retire la ligne où un blog nomme l’auteur et l’heure d’un article, même si ses parties se touchent.</translation>
    </message>
    <message>
        <source>Takes the line of Korean, Chinese and Japanese papers that says when an article was entered or changed.</source>
        <translation>Retire la ligne des journaux coréens, chinois et japonais qui dit quand un article a été saisi ou modifié.</translation>
    </message>
    <message>
        <source>Takes the line that leads to the post before or after, with its title.</source>
        <translation>Retire la ligne qui mène à l’article précédent ou suivant, avec son titre.</translation>
    </message>
    <message>
        <source>Takes the line that lists a post’s categories or tags.</source>
        <translation>Retire la ligne qui énumère les catégories ou étiquettes d’un article.</translation>
    </message>
    <message>
        <source>Takes the line that says where a page stands on its site, such as “Home » News”.</source>
        <translation>Retire la ligne qui dit où se trouve une page sur son site, telle que « Accueil » Actualités ».</translation>
    </message>
    <message>
        <source>Takes the line under an agency’s report that names who reported, wrote and edited it.</source>
        <translation>Retire la ligne sous une dépêche d’agence qui nomme ceux qui l’ont rapportée, écrite et éditée.</translation>
    </message>
    <message>
        <source>Takes the lines beside a forum post that count its author’s posts and say when they joined.</source>
        <translation>Retire, à côté d’un message de forum, les lignes qui comptent les messages de son auteur et disent quand il s’est inscrit.</translation>
    </message>
    <message>
        <source>Takes the notice that a site earns a commission on what its readers buy.</source>
        <translation>Retire la mention selon laquelle un site touche une commission sur les achats de ses lecteurs.</translation>
    </message>
    <message>
        <source>Takes the readers’ discussion under a page: comments, pingbacks and the form for a new one. Comments can be kept, or exported apart, instead.</source>
        <translation>Retire la discussion des lecteurs sous une page : commentaires, rétroliens et formulaire. Les commentaires peuvent aussi être gardés ou exportés à part.</translation>
    </message>
    <message>
        <source>Takes the readers’ discussion under the text of a scrape, from its first sign to its last: a count of comments, a reply form, lines that tell who wrote when.</source>
        <translation>Retire la discussion des lecteurs sous le texte récolté, du premier indice au dernier : nombre de commentaires, formulaire de réponse, lignes qui disent qui a écrit et quand.</translation>
    </message>
    <message>
        <source>Takes the sentence in which a blog says when and where it filed a post.</source>
        <translation>Retire la phrase où un blog dit quand et où il a classé un article.</translation>
    </message>
    <message>
        <source>Takes the sentence that blogs put at the end of a post in their feed.</source>
        <translation>Retire la phrase que les blogs mettent à la fin d’un article dans leur flux.</translation>
    </message>
    <message>
        <source>Takes what stands before and after the running text of a scrape: menus, teasers, footers, told by length, end marks and what phrase packs know of their lines. Takes nothing where there is little running text.</source>
        <translation>Retire ce qui précède et suit le texte courant d’une récolte : menus, accroches, pieds de page, reconnus à la longueur, à la ponctuation et à ce que les lots d’expressions en savent. Ne retire rien là où il y a peu de texte courant.</translation>
    </message>
    <message>
        <source>Takes what stands under a page: who powers it, feeds, archives, legal links, a post’s tags.</source>
        <translation>Retire ce qui se trouve sous une page : outil du site, flux, archives, liens juridiques, étiquettes d’un article.</translation>
    </message>
    <message>
        <source>Takes what the page asks browsers not to show. Off at first: many pages hide their text until a script unveils it.</source>
        <translation>Retire ce que la page demande aux navigateurs de ne pas montrer. Désactivée au départ : beaucoup de pages cachent leur texte jusqu’à ce qu’un script le dévoile.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Way to the next post</source>
        <translation>Chemin vers l’article suivant</translation>
    </message>
    <message>
        <source>“Continue reading” and “[edit]” tails</source>
        <translation>Fins « Lire la suite » et « [modifier] »</translation>
    </message>
    <message>
        <source>“Filed under: …”</source>
        <translation>« Classé dans : … »</translation>
    </message>
    <message>
        <source>“Follow us on …”</source>
        <translation>« Suivez-nous sur … »</translation>
    </message>
    <message>
        <source>“Posted by … at …”</source>
        <translation>« Publié par … à … »</translation>
    </message>
    <message>
        <source>“Read also: …”</source>
        <translation>« Lire aussi : … »</translation>
    </message>
    <message>
        <source>“Reporting by …; editing by …”</source>
        <translation>« Reporting by … ; editing by … »</translation>
    </message>
    <message>
        <source>“The post … appeared first on …”</source>
        <translation>« L’article … est apparu en premier sur … »</translation>
    </message>
    <message>
        <source>“This entry was posted …”</source>
        <translation>« This entry was posted … »</translation>
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
        <translation>Bloc {number}, {kind}, {verdict}</translation>
    </message>
    <message>
        <source>Block {number}, {kind}, {verdict}, edited by you</source>
        <translation>Bloc {number}, {kind}, {verdict}, modifié par vous</translation>
    </message>
    <message>
        <source>Blog footers</source>
        <translation>Pieds de blog</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Comments and reply forms</source>
        <translation>Commentaires et formulaires de réponse</translation>
    </message>
    <message>
        <source>Discussions, reply forms and pingbacks.</source>
        <translation>Discussions, formulaires de réponse et rétroliens.</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extracteur</translation>
    </message>
    <message>
        <source>Footers</source>
        <translation>Pieds de page</translation>
    </message>
    <message>
        <source>Links to other posts, and their teasers.</source>
        <translation>Liens vers d’autres articles, et leurs accroches.</translation>
    </message>
    <message>
        <source>Menus, breadcrumbs, links to the next page.</source>
        <translation>Menus, fils d’Ariane, liens vers la page suivante.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>My rules</source>
        <translation>Mes règles</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>Newsletter and cookies</source>
        <translation>Lettres d’information et cookies</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Articles liés</translation>
    </message>
    <message>
        <source>Related and latest</source>
        <translation>Articles liés et récents</translation>
    </message>
    <message>
        <source>Rules of your own.</source>
        <translation>Des règles à vous.</translation>
    </message>
    <message>
        <source>Share bars and invitations to follow.</source>
        <translation>Barres de partage et invitations à suivre.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Sharing and follow</source>
        <translation>Partage et suivi</translation>
    </message>
    <message>
        <source>Sign-up forms, consent notices, advertisements.</source>
        <translation>Formulaires d’inscription, avis de consentement, publicités.</translation>
    </message>
    <message>
        <source>The title stays once, in its best wording.</source>
        <translation>Le titre reste une fois, dans sa meilleure formulation.</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>What a blog prints under every post.</source>
        <translation>Ce qu’un blog imprime sous chaque article.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You edited it, so it stays</source>
        <translation>Vous l’avez modifié, il reste donc</translation>
    </message>
    <message>
        <source>You keep it</source>
        <translation>Vous le gardez</translation>
    </message>
    <message>
        <source>You remove it</source>
        <translation>Vous le retirez</translation>
    </message>
    <message>
        <source>button or label</source>
        <translation>bouton ou étiquette</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>exported apart by “{rule}”: {why}</source>
        <translation>exporté à part par « {rule} » : {why}</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>assez sûr</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>kept by “{rule}”: {why}</source>
        <translation>gardé par « {rule} » : {why}</translation>
    </message>
    <message>
        <source>kept: {why}</source>
        <translation>gardé : {why}</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>élément de liste</translation>
    </message>
    <message>
        <source>not very sure</source>
        <translation>pas très sûr</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>removed by “{rule}”: {why}</source>
        <translation>retiré par « {rule} » : {why}</translation>
    </message>
    <message>
        <source>removed: {why}</source>
        <translation>retiré : {why}</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>ligne de tableau</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>très sûr</translation>
    </message>
    <message>
        <source>{who} agrees to keep it: {why}</source>
        <translation>{who} est d’accord pour le garder : {why}</translation>
    </message>
    <message>
        <source>{who} agrees to remove it: {why}</source>
        <translation>{who} est d’accord pour le retirer : {why}</translation>
    </message>
    <message>
        <source>{who} has it exported apart: {why}</source>
        <translation>{who} le fait exporter à part : {why}</translation>
    </message>
    <message>
        <source>{who} keeps it: {why}</source>
        <translation>{who} le garde : {why}</translation>
    </message>
    <message>
        <source>{who} removes it: {why}</source>
        <translation>{who} le retire : {why}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>« {0} »</translation>
    </message>
</context>
</TS>
