<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About CleanEditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Cleaned Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let the Rules Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New from the Built-in Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as a Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Page from the List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Repeated &amp;Lines of This Site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the S&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;Rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a Rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Doubtful Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next P&amp;age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Removed &amp;Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open R&amp;ecent Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Do&amp;ubtful Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Pa&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Removed Bl&amp;ock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;store Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Rules &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlocksView</name>
    <message>
        <source>Blocks of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleanedPane</name>
    <message>
        <source>Cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleaning …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleanedView</name>
    <message>
        <source>Cleaned text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source> ({0} bytes did not fit)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> … [{0} more characters, kept but not shown]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {0} pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to open {0} files and folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting {0} pages…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let the rules decide on {0} blocks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {0} blocks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore {0} blocks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finds {0} blocks on this page</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks on this page</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks removed from this page</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks removed here: </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} comments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} doubtful</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more to look at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pages exported to {1}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1} → {0} words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, of these {0} exported apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {0} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscussionSwitch</name>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion: no comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule below that finds the discussion is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of readers’ comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exported apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>changed · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleaned: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much was taken: look at this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules have changed since it was cleaned: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the documents by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>CleanEditor never goes online.
Save the page in your browser and drop the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to clean this piece of a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to clean this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to open all pages in “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to open “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Make rule “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict on this page is doubtful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is removed from this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a block or some text first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace what exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages in &amp;one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the same names in this folder will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comments go into {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file exists already. Choose another name, or tick “Replace”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file: name a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder: add a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the page itself: input files are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in this folder stays; a result whose name is taken gets a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, for the comments, exists already. Choose another name, or tick “Replace”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cancelled: {0} of {1} pages are in {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting: {0} of {1} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cleaned text is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export ended early: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments in {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtractorEditor</name>
    <message>
        <source>Change extractor: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the main content of a web page; the rules below have the word after it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About CleanEditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is boilerplate in scraped web pages, says why, and lets you decide.

Works on this computer only: it never goes online and never changes your files.

Licence: Apache-2.0. Built on Qt, trafilatura and lxml.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>CleanEditor will speak {0} when it is started next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Nothing removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was removed, by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossBar</name>
    <message>
        <source>Restore all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} took a whole section: “{1}” ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} took {1} % of this page’s prose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakeRule</name>
    <message>
        <source>Every block that begins like one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every block that begins “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every block that contains “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every block with one of these texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every block with this very text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section under the heading “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakeRuleDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks that the rule takes on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, remove:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule fits this selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page that is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule joins “My rules”, where it can be changed and switched off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>CleanEditor never goes online. Save the page in your browser (Ctrl+S) and drop the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all pages in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pages in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages and texts (*.html *.htm *.xhtml *.txt *.text *.gz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTrouble</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was left out: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RawPane</name>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the rules decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatedDialog</name>
    <message>
        <source>Add repeated lines of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to My Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that repeat on this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the pages of this site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated lines of this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open page could not be read again, so its site is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few to tell what repeats: {0} of this site, and at least {1} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever stands there: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>around the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of this site, and no line that repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: lines that stand on many of {1}. Ticked ones stand on half of them or more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures and notes, one a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>A rule needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “{0}”: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the rule back as it ships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Switch off “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not run on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, on or off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesFiles</name>
    <message>
        <source>Built-in rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules files opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the changes to the rules are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules (*{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules (*{0});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules saved in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rules as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules were not saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be used as a rules file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” exists already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has mistakes. What is wrong is left out or switched off, the rest is in use:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was changed by another program. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPane</name>
    <message>
        <source>+ Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Let the rules decide on block {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove block {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore block {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules could not be applied: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop web pages or texts here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, folders, or text and HTML from a browser. CleanEditor shows what is boilerplate and why, and you decide what goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and your files are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Figures of the open page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page failed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleaned in {0} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleaning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor failed: rules only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor found no main content: rules only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor took too long: rules only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyStrip</name>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a block to see why it is kept or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who spoke of this block, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the rules decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows everybody who spoke of this block, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>, perhaps for want of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {0} of them are exported as comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; did you mean {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines around the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes {0}: {1} {2}, each on {3} of {4} pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document: save or print it as text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Parquet table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PowerPoint document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a WARC archive: unpack its pages first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document: save it as HTML or text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive: unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tar archive: unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web archive (MHTML): save the page as HTML instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web archive of Safari: save the page as HTML instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {0} is never closed; as in a browser, what follows it is not part of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} of {1} words could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed are {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an EPUB book: unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument file: save it as HTML or text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RTF document: save it as HTML or text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an audio file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an audio or video file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image, audio or video file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Office document: save it as HTML or text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be searched for: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used: a backslash stands before what it has no meaning for; write two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleaned by the rules alone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed with bzip2: unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed with compress: unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed with gzip twice or more: unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed with lz4: unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed with xz: unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed with zlib: unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed with zstd: unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders of page parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a pattern or tidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give either css or xpath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives a number, a text or a truth, not elements of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a name that is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link that leads out of the folder: not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link that leads to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cut off: its gzip data end too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: its gzip data cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty (0 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty: a single character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty: nothing but white space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty: only NUL bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty: only a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than {0}, the limit for one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; a rules file begins with format = {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a file (a socket or an unconnected device)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a language tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a path: it holds a NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not text: most of it is NUL bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not text: most of its bytes stand for no character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not text: {0} of its bytes are control codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not there (or is a link to something that is not)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not there: a part of its path is a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large: {0}, the limit for one page is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is unknown; {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}; allowed are {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}; allowed is 0.0 to 1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}; allowed is 0.5 to 1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}; allowed is 0.7 to 1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}; allowed is over 0 up to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}; this version reads format 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}; this version reads format {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than {0} characters: this is not a rules file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links to folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links to other posts, dates and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than 10,000 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made its worker process end (status {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made its worker process end ({0}{1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not be read: permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menus, sidebars and footers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of tables, each beginning with [[{0}]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be from 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be from 1 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be from 1 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs more memory than one page may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested too deep for a parser; some inner tags were left out, no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no worker process could be started: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no worker process stays alive here; there may be too little memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not TOML: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a CSS selector: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an XPath: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is left: all {0} blocks are removed{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to clean: there is no text in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches the page inside of a search inside of a condition; that can take for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor did not come to an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor needed more memory than one page may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parser stopped at one of its limits; text after it may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule asks for nothing; give link_density, words, kinds or hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule has neither phrases nor packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule has no lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules file is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workers are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a rule {0} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no encoding named “{0}”: try utf-8, windows-1252 or shift_jis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no pack {0}; there are {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no rule {0}{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took longer than {0} s and was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took too much processor time and was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true, false or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown; allowed are {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacks to more than {0} times its size: no page does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacks to more than {0}, the limit for one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands at the text&apos;s edge or in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} because of a fault in CleanEditor ({1}: {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} exists already: the result is in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not an element such as div.name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there twice; ids are unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} other {1} passed over ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands for every line: say at which places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: a file stands where a folder is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: cannot be written: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: exists already, made by another program meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: exists already: name another file, or allow it to be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: is a device, a pipe or a socket, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no results can be written into this folder: permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the folder cannot be made: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the name is too long for a second one with “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: there are too many files of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; allowed are {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; small letters, digits, and . _ - are allowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEI XML</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>a text scrape: everything stays that no rule takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins “{matched}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to the discussion that begins at “{matched}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to the discussion that “{matched}” opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to the discussion, which the page calls “{matched}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to the section “{matched}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains “{matched}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is mostly links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nearly the title again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nothing but “{matched}” and other such words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of a kind and in a place that goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is short and stands where boilerplate stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is what a reader wrote, in a part of the page called “{matched}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is tidied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches the pattern with “{matched}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly repeats an earlier block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats an earlier block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says “{matched}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says “{matched}”, after the last paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says “{matched}”, together with other such words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands after the running text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands before the running text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands on many pages of this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands on many pages of this site but for a few words: “{matched}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands where {matched} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor does not take it for the main content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor drops it, but blocks of its kind on this page are text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor drops it, but it reads like the page’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor drops it, but it stands among text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor drops it, but it stands where the page’s text stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor drops it, but the page calls this part its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor drops it, but what holds it is mostly text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor drops it, but with this focus all evidence together is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor failed on this page: everything stays that no rule takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor found no main content: everything stays that no rule takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor is off: everything stays that no rule takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor takes it for content, but blocks of its kind on this page are no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor takes it for content, but for this focus all evidence is too little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor takes it for content, but it does not read like the page’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor takes it for content, but it stands before or after the page’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor takes it for content, but the page’s names for this part say otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor takes it for content, but what holds it is mostly no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor takes it for content, but what is near it is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor takes it for the main content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extractor took too long on this page: everything stays that no rule takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{matched}” opens a section that goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Around the text of a scrape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the extractor first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most this share of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSS selector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example div.sidebar &gt; ul &gt; li</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From so many words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves, for example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines repeated on a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link density from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links, length and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest block, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes, for example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must match the whole block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line; {} stands for a name or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line; {} stands for what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the page hides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the page (selector)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes, for example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section under a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables are content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readers’ discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the left more is kept, to the right more is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak phrases count from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that outweigh a short line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words up to (0: any)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equals it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example .share-bar, #comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example //div[@role=&apos;navigation&apos;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look-ahead and look-behind (?=…) (?&lt;=…), back-references \1, and counts over 1000 are not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or XPath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands around it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shipped</name>
    <message>
        <source>Around the text of a scrape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blog footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breadcrumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons and form labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookie notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts links off the end of a text that lead to the rest of it or to its editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion in a text scrape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops the marks that only say where a word may be broken, so that it can be found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum profile lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a heading such as “Related Posts” or “Latest from Blog” to the end of its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of related posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the best wording of the page’s title, whatever was said before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link lists under the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes every space a plain single one: no-break spaces, thin spaces, runs of spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pingbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related and latest posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft hyphens and unseen characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a line in the middle of an article that points to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a line that is nothing but a copyright notice with its year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a line that is nothing but the names of three or more networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a long paragraph that stands on the page a second time, word for word; refrains and other short lines stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a short line that asks to follow the site on a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes boxes that ask for an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes buttons and captions that ask to share, like or print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes buttons, labels and choices of forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes consent banners and their buttons; on pages that are about privacy it is better off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes further copies of the page’s title, whatever their quotes or the site’s name behind them, and leaves the best one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes lines that say which other blogs linked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes list entries under the last paragraph that are nothing but a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes skip links, menus, and the way to the previous and next post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the form that asks for a comment: its title, its labels, its small print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the heading over a list of other articles, such as “You may also like”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the line in which a blog names a post’s author and hour, also where its parts run together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the line that lists a post’s categories or tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the line that says where a page stands on its site, such as “Home » News”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the lines beside a forum post that count its author’s posts and say when they joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the readers’ discussion under a page: comments, pingbacks and the form for a new one. Comments can be kept, or exported apart, instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the readers’ discussion under the text of a scrape, from its first sign to its last: a count of comments, a reply form, lines that tell who wrote when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the sentence that blogs put at the end of a post in their feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes what stands before and after the running text of a scrape: menus, teasers, footers, told by length, end marks and what phrase packs know of their lines. Takes nothing where there is little running text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes what stands under a page: who powers it, feeds, archives, legal links, a post’s tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes what the page asks browsers not to show. Off at first: many pages hide their text until a script unveils it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Continue reading” and “[edit]” tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Filed under: …”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Follow us on …”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Posted by … at …”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Read also: …”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“The post … appeared first on …”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Block {number}, {kind}, {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blog footers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments and reply forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussions, reply forms and pingbacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to other posts, and their teasers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus, breadcrumbs, links to the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter and cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related and latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share bars and invitations to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing and follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-up forms, consent notices, advertisements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title stays once, in its best wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a blog prints under every post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>button or label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exported apart by “{rule}”: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by “{rule}”: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not very sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed by “{rule}”: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} agrees to keep it: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} agrees to remove it: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has it exported apart: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} keeps it: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} removes it: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
