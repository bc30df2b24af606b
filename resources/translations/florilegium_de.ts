<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Florilegium</name>
    <message>
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <source>%</source>
      <translation>%</translation>
    </message>
    <message>
      <source>&amp;Ask about all again</source>
      <translation>&amp;Wieder nach allen fragen</translation>
    </message>
    <message>
      <source>&amp;Delete them too</source>
      <translation>&amp;Auch diese löschen</translation>
    </message>
    <message>
      <source>&amp;Description</source>
      <translation>&amp;Beschreibung</translation>
    </message>
    <message>
      <source>&amp;Meaning</source>
      <translation>&amp;Bedeutung</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <source>&amp;Not the same</source>
      <translation>&amp;Nicht dasselbe</translation>
    </message>
    <message>
      <source>&amp;Search for</source>
      <translation>&amp;Suchen nach</translation>
    </message>
    <message>
      <source>&amp;Tags</source>
      <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
      <source>&amp;Underline its words in every article, now and later</source>
      <translation>Ihre Wörter in jedem Artikel &amp;unterstreichen, jetzt und künftig</translation>
    </message>
    <message>
      <source>&amp;Words</source>
      <translation>&amp;Wörter</translation>
    </message>
    <message numerus="yes">
      <source>(and {n} like it)</source>
      <extracomment>One: (and {n} like it)</extracomment>
      <translation>
        <numerusform>(und {n} ähnliche)</numerusform>
        <numerusform>(und {n} ähnliche)</numerusform>
      </translation>
    </message>
    <message>
      <source>1–9 choose</source>
      <translation>1–9 wählt</translation>
    </message>
    <message>
      <source>A * can only stand at the end of a single word.</source>
      <translation>Ein * kann nur am Ende eines einzelnen Wortes stehen.</translation>
    </message>
    <message>
      <source>A * needs at least two letters before it.</source>
      <translation>Vor einem * müssen mindestens zwei Buchstaben stehen.</translation>
    </message>
    <message>
      <source>A click or Enter asks an example.</source>
      <translation>Ein Klick oder Enter fragt ein Beispiel ab.</translation>
    </message>
    <message>
      <source>A click shows only these, Alt and a click all but these.</source>
      <translation>Ein Klick zeigt nur diese, Alt und ein Klick alle außer diesen.</translation>
    </message>
    <message>
      <source>A click takes “{condition}” out of the search.</source>
      <translation>Ein Klick nimmt „{condition}“ aus der Suche heraus.</translation>
    </message>
    <message>
      <source>A later version is {article}</source>
      <translation>Eine spätere Fassung ist {article}</translation>
    </message>
    <message>
      <source>A line needs some text.</source>
      <translation>Eine Zeile braucht Text.</translation>
    </message>
    <message>
      <source>A living search needs a word to look for.</source>
      <translation>Eine lebende Suche braucht ein Wort, nach dem sie sucht.</translation>
    </message>
    <message>
      <source>A name has at most {limit} letters.</source>
      <translation>Ein Name hat höchstens {limit} Buchstaben.</translation>
    </message>
    <message>
      <source>A picture without words cannot be a rule.</source>
      <translation>Ein Bild ohne Worte kann keine Regel sein.</translation>
    </message>
    <message>
      <source>A quiet room for your own articles. They are cleaned for reading and nothing is thrown away. Mark a passage, tag it, and find it again.</source>
      <translation>Ein stiller Raum für Ihre eigenen Artikel. Sie werden zum Lesen bereinigt, und nichts wird weggeworfen. Markieren Sie eine Stelle, verschlagworten Sie sie, und finden Sie sie wieder.</translation>
    </message>
    <message>
      <source>A reading room for your own articles. Nothing you read leaves this computer.</source>
      <translation>Ein Lesesaal für Ihre eigenen Artikel. Nichts, was Sie lesen, verlässt diesen Rechner.</translation>
    </message>
    <message>
      <source>A rule was made.</source>
      <translation>Eine Regel wurde angelegt.</translation>
    </message>
    <message numerus="yes">
      <source>A rule was made; {n} earlier articles could follow it.</source>
      <extracomment>One: A rule was made; {n} earlier article could follow it.</extracomment>
      <translation>
        <numerusform>Eine Regel wurde angelegt; {n} früherer Artikel könnte ihr folgen.</numerusform>
        <numerusform>Eine Regel wurde angelegt; {n} frühere Artikel könnten ihr folgen.</numerusform>
      </translation>
    </message>
    <message>
      <source>A saved search of this name exists and will be replaced.</source>
      <translation>Eine gespeicherte Suche mit diesem Namen gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
      <source>A tag cannot have the number {number}.</source>
      <translation>Ein Schlagwort kann nicht die Nummer {number} haben.</translation>
    </message>
    <message>
      <source>A tag cannot stand below itself.</source>
      <translation>Ein Schlagwort kann nicht unter sich selbst stehen.</translation>
    </message>
    <message>
      <source>A tag needs a name.</source>
      <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
      <source>A title is another one in every article, so it cannot be a rule.</source>
      <translation>Der Titel ist in jedem Artikel ein anderer und kann deshalb keine Regel sein.</translation>
    </message>
    <message>
      <source>About Florilegium</source>
      <translation>Über Florilegium</translation>
    </message>
    <message>
      <source>About the tag…</source>
      <translation>Über das Schlagwort …</translation>
    </message>
    <message>
      <source>About “{tag}”…</source>
      <translation>Über „{tag}“ …</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Aktionen</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add a ).</source>
      <translation>Ergänzen Sie eine ).</translation>
    </message>
    <message>
      <source>Add a word or a phrase that stands in texts, beside the conditions.</source>
      <translation>Geben Sie neben den Bedingungen ein Wort oder eine Wortfolge an, die in Texten steht.</translation>
    </message>
    <message>
      <source>Add a word, or search in articles.</source>
      <translation>Fügen Sie ein Wort hinzu, oder suchen Sie in Artikeln.</translation>
    </message>
    <message>
      <source>Add article</source>
      <translation>Artikel hinzufügen</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
      <source>Add it to the selection</source>
      <translation>Zur Auswahl hinzufügen</translation>
    </message>
    <message>
      <source>Add the article (Ctrl+Enter)</source>
      <translation>Den Artikel hinzufügen (Strg+Eingabe)</translation>
    </message>
    <message>
      <source>Add to collection {name}</source>
      <translation>Zur Sammlung {name} hinzufügen</translation>
    </message>
    <message>
      <source>Add to collection…</source>
      <translation>Zu Sammlung hinzufügen …</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <source>Added in the last 7 days; also w, m, y, dates</source>
      <translation>In den letzten 7 Tagen hinzugefügt; auch w, m, y, Daten</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All articles</source>
      <comment>shelf</comment>
      <translation>Alle Artikel</translation>
    </message>
    <message>
      <source>All but these</source>
      <translation>Alle außer diesen</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>All of it is in “{name}” already.</source>
      <translation>Alles davon ist schon in „{name}“.</translation>
    </message>
    <message>
      <source>All read</source>
      <translation>Alles gelesen</translation>
    </message>
    <message>
      <source>All that has {one} has {other}, too.</source>
      <translation>Alles mit {one} hat auch {other}.</translation>
    </message>
    <message>
      <source>All words must stand in one paragraph. In “Articles” they may stand in several.</source>
      <translation>Alle Wörter müssen in einem Absatz stehen. Unter „Artikel“ dürfen sie in mehreren stehen.</translation>
    </message>
    <message>
      <source>Already read</source>
      <translation>Schon gelesen</translation>
    </message>
    <message>
      <source>Already there</source>
      <translation>Schon vorhanden</translation>
    </message>
    <message>
      <source>Already there, and so made one: {tags}.</source>
      <translation>Gab es schon und wurden so zu einem: {tags}.</translation>
    </message>
    <message>
      <source>Also &amp;other forms of the words, as “bridges” for “bridge”</source>
      <translation>Auch &amp;andere Formen der Wörter, wie „Brücken“ zu „Brücke“</translation>
    </message>
    <message>
      <source>Always in {source}</source>
      <translation>Immer in {source}</translation>
    </message>
    <message>
      <source>An article cannot be a version of itself.</source>
      <translation>Ein Artikel kann keine Fassung von sich selbst sein.</translation>
    </message>
    <message>
      <source>An earlier version is {article}</source>
      <translation>Eine frühere Fassung ist {article}</translation>
    </message>
    <message>
      <source>Annotations</source>
      <translation>Anmerkungen</translation>
    </message>
    <message>
      <source>Annotations of this article</source>
      <translation>Anmerkungen dieses Artikels</translation>
    </message>
    <message>
      <source>Another program holds the library file {path}; nothing was changed.</source>
      <translation>Ein anderes Programm hält die Bibliotheksdatei {path} fest; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Another saved search has this name.</source>
      <translation>Eine andere gespeicherte Suche heißt so.</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>Jederzeit</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <source>Applied to earlier articles, it changes {lines}.</source>
      <translation>Auf frühere Artikel angewendet, ändert sie {lines}.</translation>
    </message>
    <message>
      <source>Applies when one file, or a pasted text, was imported.</source>
      <translation>Gilt, wenn eine Datei oder ein eingefügter Text importiert wurde.</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Anwenden</translation>
    </message>
    <message>
      <source>Apply a rule to {name}</source>
      <translation>Eine Regel auf {name} anwenden</translation>
    </message>
    <message>
      <source>Apply to these</source>
      <translation>Auf diese anwenden</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Archivieren</translation>
    </message>
    <message>
      <source>Archive</source>
      <comment>shelf</comment>
      <translation>Archiv</translation>
    </message>
    <message>
      <source>Archive {articles}</source>
      <translation>{articles} archivieren</translation>
    </message>
    <message>
      <source>Archived: {articles}</source>
      <translation>Archiviert: {articles}</translation>
    </message>
    <message>
      <source>Archives</source>
      <translation>Archive</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Article text</source>
      <translation>Text des Artikels</translation>
    </message>
    <message>
      <source>Article title</source>
      <translation>Titel des Artikels</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Articles never opened</source>
      <translation>Nie geöffnete Artikel</translation>
    </message>
    <message>
      <source>Articles put away; still found by search</source>
      <translation>Weggelegte Artikel; die Suche findet sie noch</translation>
    </message>
    <message>
      <source>Articles that stayed as they were</source>
      <translation>Artikel, die blieben, wie sie waren</translation>
    </message>
    <message>
      <source>Articles with a highlight</source>
      <translation>Artikel mit einer Markierung</translation>
    </message>
    <message>
      <source>Articles with a star</source>
      <translation>Artikel mit einem Stern</translation>
    </message>
    <message>
      <source>As at first</source>
      <translation>Wie am Anfang</translation>
    </message>
    <message>
      <source>Ask about refused hits again</source>
      <translation>Nach abgelehnten Treffern wieder fragen</translation>
    </message>
    <message>
      <source>Ask about {name} again</source>
      <translation>Zu {name} neu fragen</translation>
    </message>
    <message>
      <source>At character {column}: {letters}</source>
      <translation>Bei Zeichen {column}: {letters}</translation>
    </message>
    <message>
      <source>At the selection</source>
      <translation>An die Auswahl</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Back  (⌫)</source>
      <translation>Zurück  (⌫)</translation>
    </message>
    <message>
      <source>Back to how it was cleaned</source>
      <translation>Zurück zur Bereinigung</translation>
    </message>
    <message>
      <source>Back to the articles</source>
      <translation>Zurück zu den Artikeln</translation>
    </message>
    <message>
      <source>Back to the text</source>
      <translation>Zurück zum Text</translation>
    </message>
    <message>
      <source>Back to where you were before the last jump</source>
      <translation>Dorthin zurück, wo Sie vor dem letzten Sprung waren</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Jetzt sichern</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>Backups…</source>
      <translation>Sicherungen…</translation>
    </message>
    <message>
      <source>Beginning</source>
      <translation>Anfang</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>Schwarz</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <source>Blue highlight</source>
      <translation>Blaue Markierung</translation>
    </message>
    <message>
      <source>Both have the same paragraphs; only case, signs or order may differ.</source>
      <translation>Beide haben dieselben Absätze; nur Großschreibung, Zeichen oder Reihenfolge können abweichen.</translation>
    </message>
    <message numerus="yes">
      <source>Both of {n} pairs are kept; they are not named as the same story again.</source>
      <extracomment>One: Both are kept; they are not named as the same story again.</extracomment>
      <translation>
        <numerusform>Beide werden behalten und nicht wieder als dieselbe Geschichte genannt.</numerusform>
        <numerusform>Beide Artikel von {n} Paaren werden behalten und nicht wieder als dieselbe Geschichte genannt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Both speak of {words}</source>
      <translation>Beide sprechen von {words}</translation>
    </message>
    <message>
      <source>Both stay, and are not named as the same story again</source>
      <translation>Beide bleiben und werden nicht wieder als dieselbe Geschichte genannt</translation>
    </message>
    <message>
      <source>Both words, in any form; case and accents aside</source>
      <translation>Beide Wörter, in jeder Form; ohne Groß/klein und Akzente</translation>
    </message>
    <message>
      <source>Bring it back, or close the program and look into the folder's backups.</source>
      <translation>Holen Sie ihn zurück, oder beenden Sie das Programm und sehen Sie in den Sicherungen des Ordners nach.</translation>
    </message>
    <message>
      <source>Bring it back, or copy the newest file of {folder} to its place.</source>
      <translation>Holen Sie sie zurück, oder kopieren Sie die neueste Datei aus {folder} an ihren Platz.</translation>
    </message>
    <message>
      <source>Bring the folder “originals” back from a backup.</source>
      <translation>Holen Sie den Ordner „originals“ aus einer Sicherung zurück.</translation>
    </message>
    <message>
      <source>Building the search index: {done} of {total} …</source>
      <translation>Der Suchindex wird aufgebaut: {done} von {total} …</translation>
    </message>
    <message>
      <source>By the number of highlights</source>
      <translation>Nach der Zahl der Markierungen</translation>
    </message>
    <message>
      <source>By the number of words</source>
      <translation>Nach der Zahl der Wörter</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>Autorenzeile</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Caption: {words}</source>
      <translation>Bildunterschrift: {words}</translation>
    </message>
    <message>
      <source>Case and accents do not matter. You are asked about each place.</source>
      <translation>Groß- und Kleinschreibung und Akzente sind gleichgültig. Sie werden nach jeder Stelle gefragt.</translation>
    </message>
    <message>
      <source>Change between a light and a dark theme</source>
      <translation>Zwischen hellem und dunklem Thema wechseln</translation>
    </message>
    <message>
      <source>Change colour</source>
      <translation>Farbe ändern</translation>
    </message>
    <message>
      <source>Change its permissions, then try again.</source>
      <translation>Ändern Sie die Rechte der Datei, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Change its query first.</source>
      <translation>Ändern Sie zuerst ihre Anfrage.</translation>
    </message>
    <message>
      <source>Change search {old}</source>
      <translation>Suche {old} ändern</translation>
    </message>
    <message>
      <source>Check its name and place.</source>
      <translation>Prüfen Sie Name und Ort.</translation>
    </message>
    <message>
      <source>Check that its disk is there and that you may write to it.</source>
      <translation>Prüfen Sie, ob der Datenträger da ist und Sie darauf schreiben dürfen.</translation>
    </message>
    <message>
      <source>Check that its folder is there and that you may read and write it.</source>
      <translation>Prüfen Sie, ob der Ordner da ist und Sie darin lesen und schreiben dürfen.</translation>
    </message>
    <message>
      <source>Check that the disk is there and well, then try again; nothing was changed.</source>
      <translation>Prüfen Sie, ob der Datenträger da und in Ordnung ist, und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Check the disk and the folder's permissions, then try again.</source>
      <translation>Prüfen Sie den Datenträger und die Rechte des Ordners, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Check the disk; the library and earlier backups are as they were.</source>
      <translation>Prüfen Sie den Datenträger; die Bibliothek und frühere Sicherungen sind, wie sie waren.</translation>
    </message>
    <message>
      <source>Check the file, or copy it elsewhere.</source>
      <translation>Prüfen Sie die Datei, oder kopieren Sie sie anderswohin.</translation>
    </message>
    <message>
      <source>Choose a .json file that was exported by it.</source>
      <translation>Wählen Sie eine .json-Datei, die damit exportiert wurde.</translation>
    </message>
    <message>
      <source>Choose a folder for the notes.</source>
      <translation>Wählen Sie einen Ordner für die Notizen.</translation>
    </message>
    <message>
      <source>Choose a shorter one.</source>
      <translation>Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
      <source>Choose a text or HTML file, or paste its text.</source>
      <translation>Wählen Sie eine Text- oder HTML-Datei, oder fügen Sie ihren Text ein.</translation>
    </message>
    <message>
      <source>Choose a text or HTML file.</source>
      <translation>Wählen Sie eine Text- oder HTML-Datei.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>Choose another place, or make room.</source>
      <translation>Wählen Sie einen anderen Ort, oder schaffen Sie Platz.</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>Choose one from 1 to 9.</source>
      <translation>Wählen Sie eine von 1 bis 9.</translation>
    </message>
    <message>
      <source>Choose one from the list.</source>
      <translation>Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
      <source>Choose one in the list first.</source>
      <translation>Wählen Sie zuerst einen in der Liste.</translation>
    </message>
    <message>
      <source>Choose one in the sidebar first.</source>
      <translation>Wählen Sie zuerst eines in der Seitenleiste.</translation>
    </message>
    <message>
      <source>Choose one of those that are listed.</source>
      <translation>Wählen Sie eines der genannten.</translation>
    </message>
    <message>
      <source>Choose one of: {known}.</source>
      <translation>Möglich sind: {known}.</translation>
    </message>
    <message>
      <source>Choose tags</source>
      <translation>Schlagwörter wählen</translation>
    </message>
    <message>
      <source>Choose tags for the passages</source>
      <translation>Schlagwörter für die Textstellen wählen</translation>
    </message>
    <message>
      <source>Choose tags…</source>
      <translation>Schlagwörter wählen …</translation>
    </message>
    <message>
      <source>Choose the columns of the table</source>
      <translation>Die Spalten der Tabelle wählen</translation>
    </message>
    <message>
      <source>Choose the files in it.</source>
      <translation>Wählen Sie die Dateien darin.</translation>
    </message>
    <message>
      <source>Choose the tags of a card</source>
      <translation>Die Schlagwörter einer Karte wählen</translation>
    </message>
    <message>
      <source>Choose two articles.</source>
      <translation>Wählen Sie zwei Artikel.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <source>Cleaned anew: “{title}” ({what}).</source>
      <translation>Neu bereinigt: „{title}“ ({what}).</translation>
    </message>
    <message>
      <source>Cleaning rules</source>
      <translation>Bereinigungsregeln</translation>
    </message>
    <message>
      <source>Cleaning rules…</source>
      <translation>Bereinigungsregeln …</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>Filter aufheben</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close  (Esc)</source>
      <translation>Schließen  (Esc)</translation>
    </message>
    <message>
      <source>Close all groups of passages; when all are closed, open them</source>
      <translation>Alle Gruppen von Textstellen schließen; sind alle geschlossen, sie öffnen</translation>
    </message>
    <message>
      <source>Close all groups; when all are closed, open them</source>
      <translation>Alle Gruppen schließen; sind alle geschlossen, sie öffnen</translation>
    </message>
    <message>
      <source>Close it and try again.</source>
      <translation>Schließen Sie sie, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Close or open all groups</source>
      <translation>Alle Gruppen schließen oder öffnen</translation>
    </message>
    <message>
      <source>Close or open all groups of passages</source>
      <translation>Alle Gruppen von Textstellen schließen oder öffnen</translation>
    </message>
    <message>
      <source>Close or open the group</source>
      <translation>Die Gruppe schließen oder öffnen</translation>
    </message>
    <message>
      <source>Close or open the group of passages</source>
      <translation>Die Gruppe von Textstellen schließen oder öffnen</translation>
    </message>
    <message>
      <source>Close the program that has it open.</source>
      <translation>Beenden Sie das Programm, das sie offen hat.</translation>
    </message>
    <message>
      <source>Close, select nothing, or go back to the hits</source>
      <translation>Schließen, nichts auswählen oder zurück zu den Treffern</translation>
    </message>
    <message>
      <source>Collection</source>
      <translation>Sammlung</translation>
    </message>
    <message>
      <source>Collection {name}, {articles}</source>
      <translation>Sammlung {name}, {articles}</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>Sammlungen</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>Colour tag {path}</source>
      <translation>Schlagwort {path} färben</translation>
    </message>
    <message>
      <source>Colour…</source>
      <translation>Farbe …</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Columns of the list</source>
      <translation>Spalten der Liste</translation>
    </message>
    <message>
      <source>Columns…</source>
      <translation>Spalten …</translation>
    </message>
    <message>
      <source>Command palette…</source>
      <translation>Befehlspalette …</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Compare with “{title}”</source>
      <translation>Mit „{title}“ vergleichen</translation>
    </message>
    <message>
      <source>Compare…</source>
      <translation>Vergleichen …</translation>
    </message>
    <message>
      <source>Compressed files</source>
      <translation>Komprimierte Dateien</translation>
    </message>
    <message>
      <source>Conditions of the search</source>
      <translation>Bedingungen der Suche</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
      <source>Copied {n} passages with their sources.</source>
      <extracomment>One: Copied {n} passage with its source.</extracomment>
      <translation>
        <numerusform>{n} Textstelle mit ihrer Quelle kopiert.</numerusform>
        <numerusform>{n} Textstellen mit ihren Quellen kopiert.</numerusform>
      </translation>
    </message>
    <message>
      <source>Copies of the library, and the way back to one of them</source>
      <translation>Kopien der Bibliothek, und der Weg zurück zu einer von ihnen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <translation>Adresse kopieren</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Den Bericht kopieren</translation>
    </message>
    <message>
      <source>Copy the words</source>
      <translation>Die Wörter kopieren</translation>
    </message>
    <message>
      <source>Copy the words with title, publication and date</source>
      <translation>Die Wörter mit Titel, Publikation und Datum kopieren</translation>
    </message>
    <message>
      <source>Copy them from the text itself; a part of a sentence is enough.</source>
      <translation>Kopieren Sie sie aus dem Text selbst; ein Teil eines Satzes genügt.</translation>
    </message>
    <message>
      <source>Copy with citation</source>
      <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Anlegen</translation>
    </message>
    <message>
      <source>Create collection {name}</source>
      <translation>Sammlung {name} anlegen</translation>
    </message>
    <message>
      <source>Create tag {path}</source>
      <translation>Schlagwort {path} anlegen</translation>
    </message>
    <message>
      <source>Create “{tag}”</source>
      <translation>„{tag}“ anlegen</translation>
    </message>
    <message>
      <source>Cursor in the text</source>
      <translation>Cursor im Text</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Databases</source>
      <translation>Datenbanken</translation>
    </message>
    <message>
      <source>Date added</source>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <source>Date published</source>
      <translation>Erschienen</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete collection</source>
      <translation>Sammlung löschen</translation>
    </message>
    <message>
      <source>Delete collection {name}</source>
      <translation>Sammlung {name} löschen</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Endgültig löschen</translation>
    </message>
    <message>
      <source>Delete search</source>
      <translation>Suche löschen</translation>
    </message>
    <message>
      <source>Delete search {name}</source>
      <translation>Suche {name} löschen</translation>
    </message>
    <message>
      <source>Delete tag</source>
      <translation>Schlagwort löschen</translation>
    </message>
    <message>
      <source>Delete tag {path}</source>
      <translation>Schlagwort {path} löschen</translation>
    </message>
    <message>
      <source>Delete tag, keep those below</source>
      <translation>Schlagwort löschen, die darunter behalten</translation>
    </message>
    <message>
      <source>Delete the rule</source>
      <translation>Die Regel löschen</translation>
    </message>
    <message>
      <source>Delete the rule for {example}</source>
      <translation>Die Regel für {example} löschen</translation>
    </message>
    <message>
      <source>Delete {articles}</source>
      <translation>{articles} löschen</translation>
    </message>
    <message>
      <source>Delete {articles} for good?</source>
      <translation>{articles} endgültig löschen?</translation>
    </message>
    <message>
      <source>Delete “{tag}”</source>
      <translation>„{tag}“ löschen</translation>
    </message>
    <message>
      <source>Deleted articles stay for 30 days.</source>
      <translation>Gelöschte Artikel bleiben 30 Tage.</translation>
    </message>
    <message>
      <source>Deleted articles, kept for 30 days</source>
      <translation>Gelöschte Artikel, 30 Tage aufgehoben</translation>
    </message>
    <message>
      <source>Describe tag {path}</source>
      <translation>Schlagwort {path} beschreiben</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>Did you mean {field}:? To search for it as a word, put it in quotation marks.</source>
      <translation>Meinten Sie {field}:? Um es als Wort zu suchen, setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
      <source>Did you mean {query}?</source>
      <translation>Meinten Sie {query}?</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <source>Distinct</source>
      <translation>Unterscheidbar</translation>
    </message>
    <message>
      <source>Do it there, or close it first.</source>
      <translation>Tun Sie es dort, oder schließen Sie es zuerst.</translation>
    </message>
    <message>
      <source>Do not show these dotted words again</source>
      <translation>Diese gepunkteten Wörter nicht mehr anzeigen</translation>
    </message>
    <message>
      <source>Do the step again that was taken back</source>
      <translation>Den zurückgenommenen Schritt noch einmal tun</translation>
    </message>
    <message>
      <source>Dotted. Those you say yes to are highlighted with these tags, in this colour.</source>
      <translation>Gepunktet. Was Sie bejahen, wird mit diesen Schlagwörtern in dieser Farbe markiert.</translation>
    </message>
    <message>
      <source>Double-click to merge</source>
      <translation>Doppelklick führt zusammen</translation>
    </message>
    <message>
      <source>Down chooses   ·   Delete forgets   ·   Esc closes</source>
      <translation>Pfeil ab wählt   ·   Entf vergisst   ·   Esc schließt</translation>
    </message>
    <message>
      <source>Down or Tab chooses   ·   Esc closes</source>
      <translation>Pfeil ab oder Tab wählt   ·   Esc schließt</translation>
    </message>
    <message>
      <source>Drag articles here.</source>
      <translation>Ziehen Sie Artikel hierher.</translation>
    </message>
    <message>
      <source>Drop articles onto the tag in the sidebar, or mark a passage and {annotation.tag}.</source>
      <translation>Ziehen Sie Artikel auf das Schlagwort in der Seitenleiste, oder wählen Sie eine Stelle, dann: {annotation.tag}.</translation>
    </message>
    <message>
      <source>Drop to import</source>
      <translation>Zum Importieren ablegen</translation>
    </message>
    <message>
      <source>E-mails</source>
      <translation>E-Mails</translation>
    </message>
    <message>
      <source>EPUB books</source>
      <translation>EPUB-Bücher</translation>
    </message>
    <message>
      <source>Each one is labelled anew from its original. What you set by hand stays, no highlight moves, and Undo takes all of it back.</source>
      <translation>Jeder wird nach seinem Original neu eingeteilt. Was Sie von Hand gesetzt haben, bleibt, keine Markierung bewegt sich, und „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
      <source>Earlier articles need no change.</source>
      <translation>Frühere Artikel brauchen keine Änderung.</translation>
    </message>
    <message>
      <source>Earlier searches</source>
      <translation>Frühere Suchen</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Edit a line</source>
      <translation>Eine Zeile bearbeiten</translation>
    </message>
    <message>
      <source>Edit note</source>
      <translation>Notiz bearbeiten</translation>
    </message>
    <message>
      <source>Edit search</source>
      <translation>Suche bearbeiten</translation>
    </message>
    <message>
      <source>Edit search…</source>
      <translation>Suche bearbeiten …</translation>
    </message>
    <message>
      <source>Edit tag</source>
      <translation>Schlagwort bearbeiten</translation>
    </message>
    <message>
      <source>Edit tag {path}</source>
      <translation>Schlagwort {path} bearbeiten</translation>
    </message>
    <message>
      <source>Edit tag…</source>
      <translation>Schlagwort bearbeiten …</translation>
    </message>
    <message>
      <source>Edit this line</source>
      <translation>Diese Zeile bearbeiten</translation>
    </message>
    <message>
      <source>Edit this line…</source>
      <translation>Diese Zeile bearbeiten …</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>End  (Esc)</source>
      <translation>Beenden  (Esc)</translation>
    </message>
    <message>
      <source>End the phrase with ".</source>
      <translation>Schließen Sie die Wortfolge mit ".</translation>
    </message>
    <message>
      <source>End the search</source>
      <translation>Die Suche beenden</translation>
    </message>
    <message>
      <source>Enlarge the picture</source>
      <translation>Das Bild vergrößern</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Enter applies  ·  Ctrl+Enter goes on</source>
      <translation>Eingabe wendet an  ·  Strg+Eingabe macht weiter</translation>
    </message>
    <message>
      <source>Enter applies  ·  Delete: not this one  ·  →: why</source>
      <translation>Enter setzt  ·  Entf: nicht dieses  ·  →: warum</translation>
    </message>
    <message>
      <source>Enter applies  ·  Shift+Enter creates</source>
      <translation>Eingabe wendet an  ·  Umschalt+Eingabe legt an</translation>
    </message>
    <message>
      <source>Enter chooses   ·   &gt;  only actions   ·   #  only tags   ·   @  only articles</source>
      <translation>Eingabe wählt   ·   &gt;  nur Aktionen   ·   #  nur Schlagwörter   ·   @  nur Artikel</translation>
    </message>
    <message>
      <source>Enter or a click opens the passage in its article</source>
      <translation>Eingabe oder ein Klick öffnet die Stelle in ihrem Artikel</translation>
    </message>
    <message>
      <source>Escape</source>
      <translation>Escape</translation>
    </message>
    <message>
      <source>Every article that is not in the trash</source>
      <translation>Jeder Artikel, der nicht im Papierkorb ist</translation>
    </message>
    <message>
      <source>Every highlight of the collection</source>
      <translation>Jede Markierung aus allen Artikeln</translation>
    </message>
    <message>
      <source>Everything is in its place</source>
      <translation>Alles ist an seinem Platz</translation>
    </message>
    <message>
      <source>Everything tagged “{path}” will be tagged with this tag instead:</source>
      <translation>Alles mit dem Schlagwort „{path}“ bekommt stattdessen dieses Schlagwort:</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <source>Export everything</source>
      <translation>Alles exportieren</translation>
    </message>
    <message>
      <source>Export everything…</source>
      <translation>Alles exportieren …</translation>
    </message>
    <message>
      <source>Export it again from where it came from.</source>
      <translation>Exportieren Sie es noch einmal dort, woher es kam.</translation>
    </message>
    <message>
      <source>Export passages…</source>
      <translation>Textstellen exportieren …</translation>
    </message>
    <message>
      <source>Export rules</source>
      <translation>Regeln exportieren</translation>
    </message>
    <message>
      <source>Export them again from where they came from.</source>
      <translation>Exportieren Sie sie noch einmal dort, woher sie kamen.</translation>
    </message>
    <message numerus="yes">
      <source>Export {n} articles</source>
      <extracomment>One: Export {n} article</extracomment>
      <translation>
        <numerusform>{n} Artikel exportieren</numerusform>
        <numerusform>{n} Artikel exportieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Export {n} passages</source>
      <extracomment>One: Export {n} passage</extracomment>
      <translation>
        <numerusform>{n} Textstelle exportieren</numerusform>
        <numerusform>{n} Textstellen exportieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Exported {articles} with {highlights} to {place}.</source>
      <translation>{articles} mit {highlights} exportiert nach {place}.</translation>
    </message>
    <message numerus="yes">
      <source>Exported {n} passages to {file}.</source>
      <extracomment>One: Exported {n} passage to {file}.</extracomment>
      <translation>
        <numerusform>{n} Textstelle nach {file} exportiert.</numerusform>
        <numerusform>{n} Textstellen nach {file} exportiert.</numerusform>
      </translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>Feeds</source>
      <translation>Feeds</translation>
    </message>
    <message>
      <source>Fewer than 300 words</source>
      <translation>Weniger als 300 Wörter</translation>
    </message>
    <message>
      <source>Fewer words find more. In “Passages” only your highlights are searched.</source>
      <translation>Weniger Wörter finden mehr. In „Textstellen“ werden nur Ihre Markierungen durchsucht.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Filter by quote, note or article</source>
      <translation>Nach Zitat, Notiz oder Artikel filtern</translation>
    </message>
    <message>
      <source>Filter by title, publication or byline</source>
      <translation>Nach Titel, Publikation oder Autorenzeile filtern</translation>
    </message>
    <message>
      <source>Filter passages</source>
      <translation>Textstellen filtern</translation>
    </message>
    <message>
      <source>Filter the list</source>
      <translation>Die Liste filtern</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Find an action, a tag or an article</source>
      <translation>Eine Aktion, ein Schlagwort oder einen Artikel finden</translation>
    </message>
    <message>
      <source>Find any action, collection, tag or article by its name</source>
      <translation>Aktionen, Sammlungen, Schlagwörter und Artikel nach ihrem Namen finden</translation>
    </message>
    <message>
      <source>Find in the article</source>
      <translation>Im Artikel suchen</translation>
    </message>
    <message>
      <source>Find in the article…</source>
      <translation>Im Artikel suchen …</translation>
    </message>
    <message>
      <source>Find in the collection</source>
      <translation>In allen Artikeln suchen</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
      <source>Find one of all by some letters</source>
      <translation>Einen von allen mit einigen Buchstaben finden</translation>
    </message>
    <message>
      <source>Find tags that are meant to be one, and merge them</source>
      <translation>Schlagwörter finden, die eines sein sollen, und sie zusammenführen</translation>
    </message>
    <message>
      <source>Find the same words in the article or the collection, and tag those you say yes to</source>
      <translation>Dieselben Wörter im Artikel oder in allen Artikeln finden und verschlagworten, wozu Sie ja sagen</translation>
    </message>
    <message>
      <source>Find the selected words in the collection</source>
      <translation>Die ausgewählten Wörter in allen Artikeln suchen</translation>
    </message>
    <message>
      <source>Find the selected words in this article</source>
      <translation>Die ausgewählten Wörter in diesem Artikel suchen</translation>
    </message>
    <message>
      <source>First tag</source>
      <translation>Erstes Schlagwort</translation>
    </message>
    <message>
      <source>Fit the window</source>
      <translation>An das Fenster anpassen</translation>
    </message>
    <message>
      <source>Florilegium made a mistake, and is sorry. Your library is safe: what was not finished was not stored, and you can go on.

The report below says where in the program it happened. It holds no text of your articles; look it over before you send it.</source>
      <translation>Florilegium hat einen Fehler gemacht, und bittet um Entschuldigung. Ihre Bibliothek ist sicher: Was nicht fertig wurde, wurde nicht gespeichert, und Sie können weiterarbeiten.

Der Bericht unten sagt, wo im Programm es geschah. Er enthält keinen Text Ihrer Artikel; sehen Sie ihn durch, bevor Sie ihn verschicken.</translation>
    </message>
    <message>
      <source>Florilegium never goes online, so it cannot fetch this address.</source>
      <translation>Florilegium geht nie ins Netz und kann diese Adresse deshalb nicht abrufen.</translation>
    </message>
    <message>
      <source>Florilegium never goes online.
Save the page in your browser, then drop the file.</source>
      <translation>Florilegium geht nie ins Netz.
Speichern Sie die Seite im Browser, und legen Sie die Datei dann hier ab.</translation>
    </message>
    <message>
      <source>Follow the desktop</source>
      <translation>Sich nach dem System richten</translation>
    </message>
    <message>
      <source>Forget the search marked in the sidebar; what it finds stays</source>
      <translation>Die in der Seitenleiste gewählte Suche vergessen; was sie findet, bleibt</translation>
    </message>
    <message>
      <source>Forget what was refused of the living search marked in the sidebar</source>
      <translation>Vergessen, was bei der in der Seitenleiste gewählten lebenden Suche abgelehnt wurde</translation>
    </message>
    <message>
      <source>Forget which pairs were said to be not the same</source>
      <translation>Vergessen, welche Paare nicht dasselbe sind</translation>
    </message>
    <message>
      <source>Forget which tags are not the same</source>
      <translation>Vergessen, welche Schlagwörter nicht dasselbe sind</translation>
    </message>
    <message>
      <source>Forms of a search</source>
      <translation>Formen einer Suche</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Vor</translation>
    </message>
    <message>
      <source>Free software under the MIT licence. It carries the typefaces Source Serif 4 and Inter (SIL Open Font License) and drawings of the Lucide icon set (ISC licence), and stands on Qt for Python, SQLite and Whoosh.</source>
      <translation>Freie Software unter der MIT-Lizenz. Sie bringt die Schriften Source Serif 4 und Inter (SIL Open Font License) und Zeichnungen der Lucide-Symbole (ISC-Lizenz) mit und beruht auf Qt for Python, SQLite und Whoosh.</translation>
    </message>
    <message>
      <source>From one line to the next, in proportion to the text size.</source>
      <translation>Von einer Zeile zur nächsten, im Verhältnis zur Schriftgröße.</translation>
    </message>
    <message>
      <source>From {folder}: {outcome}.</source>
      <translation>Aus {folder}: {outcome}.</translation>
    </message>
    <message>
      <source>From {folder}: “{title}”.</source>
      <translation>Aus {folder}: „{title}“.</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <source>Gather articles</source>
      <translation>Artikel sammeln</translation>
    </message>
    <message>
      <source>Give it to one with “Number” in the menu of a tag in the sidebar.</source>
      <translation>Geben Sie sie einem mit „Nummer“ im Menü eines Schlagworts in der Seitenleiste.</translation>
    </message>
    <message>
      <source>Give tag {tag} number {number}</source>
      <translation>Schlagwort {tag} die Nummer {number} geben</translation>
    </message>
    <message>
      <source>Give the passages another colour</source>
      <translation>Den Textstellen eine andere Farbe geben</translation>
    </message>
    <message>
      <source>Go back to the backup of {time}</source>
      <translation>Zurück zur Sicherung vom {time}</translation>
    </message>
    <message>
      <source>Go back to the backup of {time}, with {contents}?</source>
      <translation>Zurück zur Sicherung vom {time} mit {contents}?</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Go to the articles that are like the open one</source>
      <translation>Zu den Artikeln gehen, die dem geöffneten ähnlich sind</translation>
    </message>
    <message>
      <source>Go to the next link; Enter shows where it leads</source>
      <translation>Zum nächsten Link; Eingabe zeigt, wohin er führt</translation>
    </message>
    <message>
      <source>Go to the next pane: sidebar, list, page, annotations</source>
      <translation>Zum nächsten Bereich: Seitenleiste, Liste, Seite, Anmerkungen</translation>
    </message>
    <message>
      <source>Go to the next words that a living search has found</source>
      <translation>Zu den nächsten Wörtern, die eine lebende Suche gefunden hat</translation>
    </message>
    <message>
      <source>Go to the values that narrow the search</source>
      <translation>Zu den Werten gehen, die die Suche eingrenzen</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <source>Green highlight</source>
      <translation>Grüne Markierung</translation>
    </message>
    <message>
      <source>Group by</source>
      <translation>Gruppieren nach</translation>
    </message>
    <message>
      <source>Group the list by</source>
      <translation>Die Liste gruppieren nach</translation>
    </message>
    <message>
      <source>Grouped by parentheses</source>
      <translation>Mit Klammern gruppiert</translation>
    </message>
    <message>
      <source>Heading: {words}</source>
      <translation>Überschrift: {words}</translation>
    </message>
    <message>
      <source>Height of the reading face.</source>
      <translation>Höhe der Leseschrift.</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Hidden lines are left out anyway.</source>
      <translation>Ausgeblendete Zeilen bleiben ohnehin außen vor.</translation>
    </message>
    <message>
      <source>Hidden lines, too</source>
      <translation>Auch ausgeblendete Zeilen</translation>
    </message>
    <message>
      <source>Hidden: {words}</source>
      <translation>Ausgeblendet: {words}</translation>
    </message>
    <message>
      <source>Hide it here only.</source>
      <translation>Blenden Sie sie nur hier aus.</translation>
    </message>
    <message>
      <source>Hide it instead; nothing is ever deleted.</source>
      <translation>Blenden Sie sie stattdessen aus; gelöscht wird nie etwas.</translation>
    </message>
    <message>
      <source>Hide lines</source>
      <translation>Zeilen ausblenden</translation>
    </message>
    <message numerus="yes">
      <source>Hide repeated lines of {n} articles</source>
      <extracomment>One: Hide repeated lines of {n} article</extracomment>
      <translation>
        <numerusform>Wiederholte Zeilen aus {n} Artikel ausblenden</numerusform>
        <numerusform>Wiederholte Zeilen aus {n} Artikeln ausblenden</numerusform>
      </translation>
    </message>
    <message>
      <source>Hide the checked lines</source>
      <translation>Die angekreuzten Zeilen ausblenden</translation>
    </message>
    <message>
      <source>Hide the selected lines</source>
      <translation>Die ausgewählten Zeilen ausblenden</translation>
    </message>
    <message>
      <source>Hide the sidebar</source>
      <translation>Die Seitenleiste ausblenden</translation>
    </message>
    <message numerus="yes">
      <source>Hide these {n} lines</source>
      <comment>menu</comment>
      <extracomment>One: Hide this line</extracomment>
      <translation>
        <numerusform>Diese Zeile ausblenden</numerusform>
        <numerusform>Diese {n} Zeilen ausblenden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Hide {n} lines</source>
      <extracomment>One: Hide {n} line</extracomment>
      <translation>
        <numerusform>{n} Zeile ausblenden</numerusform>
        <numerusform>{n} Zeilen ausblenden</numerusform>
      </translation>
    </message>
    <message>
      <source>Hide “{line}” in {source}</source>
      <translation>„{line}“ in {source} ausblenden</translation>
    </message>
    <message>
      <source>Highlight</source>
      <translation>Markieren</translation>
    </message>
    <message>
      <source>Highlight colours</source>
      <translation>Farben der Markierungen</translation>
    </message>
    <message>
      <source>Highlight removed</source>
      <translation>Markierung entfernt</translation>
    </message>
    <message>
      <source>Highlight the dotted words as their living search says</source>
      <translation>Die gepunkteten Wörter so markieren, wie ihre lebende Suche es vorsieht</translation>
    </message>
    <message>
      <source>Highlight them to copy them with a citation.</source>
      <translation>Markieren Sie sie, um sie mit Quellenangabe zu kopieren.</translation>
    </message>
    <message>
      <source>Highlight with the last colour and tags</source>
      <translation>Mit der letzten Farbe und den letzten Schlagwörtern markieren</translation>
    </message>
    <message>
      <source>Highlight {number} of {count}</source>
      <translation>Markierung {number} von {count}</translation>
    </message>
    <message numerus="yes">
      <source>Highlight {n} passages</source>
      <extracomment>One: Highlight {n} passage</extracomment>
      <translation>
        <numerusform>{n} Textstelle markieren</numerusform>
        <numerusform>{n} Textstellen markieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Highlight {n} passages  (Enter)</source>
      <extracomment>One: Highlight {n} passage  (Enter)</extracomment>
      <translation>
        <numerusform>{n} Textstelle markieren  (Eingabe)</numerusform>
        <numerusform>{n} Textstellen markieren  (Eingabe)</numerusform>
      </translation>
    </message>
    <message>
      <source>Highlight: {colour}</source>
      <translation>Markieren: {colour}</translation>
    </message>
    <message>
      <source>Highlighted</source>
      <comment>shelf</comment>
      <translation>Markiert</translation>
    </message>
    <message>
      <source>Highlighted {colour}</source>
      <translation>{colour} markiert</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>Markierungen</translation>
    </message>
    <message>
      <source>Highlights, notes and the original file go too. This cannot be undone.</source>
      <translation>Markierungen, Notizen und die Originaldatei gehen mit. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <source>Hit {number} of {total}</source>
      <translation>Treffer {number} von {total}</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>So suchen Sie</translation>
    </message>
    <message>
      <source>If it is on a disk that was taken out, put the disk in again.</source>
      <translation>Liegt er auf einem Datenträger, der entfernt wurde, stecken Sie diesen wieder ein.</translation>
    </message>
    <message>
      <source>If you see text in a browser, select it there, copy it and paste it here.</source>
      <translation>Sehen Sie in einem Browser Text, wählen Sie ihn dort aus, kopieren Sie ihn, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Import a folder</source>
      <translation>Einen Ordner importieren</translation>
    </message>
    <message>
      <source>Import a folder…</source>
      <translation>Einen Ordner importieren …</translation>
    </message>
    <message>
      <source>Import articles</source>
      <translation>Artikel importieren</translation>
    </message>
    <message>
      <source>Import by itself what is saved in a folder; the settings list the watched ones</source>
      <translation>Von selbst importieren, was in einem Ordner gespeichert wird; die Einstellungen führen die überwachten auf</translation>
    </message>
    <message>
      <source>Import every text and HTML file of a folder</source>
      <translation>Alle Text- und HTML-Dateien eines Ordners importieren</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>Dateien importieren</translation>
    </message>
    <message>
      <source>Import files…</source>
      <translation>Dateien importieren …</translation>
    </message>
    <message>
      <source>Import folder…</source>
      <translation>Ordner importieren …</translation>
    </message>
    <message>
      <source>Import rules</source>
      <translation>Regeln importieren</translation>
    </message>
    <message>
      <source>Import something first.</source>
      <translation>Importieren Sie zuerst etwas.</translation>
    </message>
    <message>
      <source>Import stopped: {outcome}.</source>
      <translation>Import angehalten: {outcome}.</translation>
    </message>
    <message>
      <source>Import text and HTML files</source>
      <translation>Text- und HTML-Dateien importieren</translation>
    </message>
    <message>
      <source>Import the part you want to read, or paste its text.</source>
      <translation>Importieren Sie den Teil, den Sie lesen wollen, oder fügen Sie seinen Text ein.</translation>
    </message>
    <message numerus="yes">
      <source>Import {n} rules</source>
      <extracomment>One: Import {n} rule</extracomment>
      <translation>
        <numerusform>{n} Regel importieren</numerusform>
        <numerusform>{n} Regeln importieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Import {title}</source>
      <translation>{title} importieren</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <source>Imported “{title}”.</source>
      <translation>„{title}“ importiert.</translation>
    </message>
    <message>
      <source>Imported “{title}”. {news}.</source>
      <translation>„{title}“ importiert. {news}.</translation>
    </message>
    <message>
      <source>Importing</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Importing {number} of {total} …</source>
      <translation>Importieren: {number} von {total} …</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importieren …</translation>
    </message>
    <message>
      <source>In hidden lines, too</source>
      <translation>Auch in ausgeblendeten Zeilen</translation>
    </message>
    <message>
      <source>In lines that are hidden</source>
      <translation>In ausgeblendeten Zeilen</translation>
    </message>
    <message>
      <source>In the archive</source>
      <translation>Im Archiv</translation>
    </message>
    <message>
      <source>In the last 24 hours</source>
      <translation>In den letzten 24 Stunden</translation>
    </message>
    <message>
      <source>In the last 30 days</source>
      <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
      <source>In the last week</source>
      <translation>In der letzten Woche</translation>
    </message>
    <message>
      <source>In the last year</source>
      <translation>Im letzten Jahr</translation>
    </message>
    <message>
      <source>In the list of articles this digit puts the tag on, or takes it off</source>
      <translation>In der Artikelliste setzt diese Ziffer das Schlagwort oder nimmt es weg</translation>
    </message>
    <message>
      <source>In the name of the writer</source>
      <translation>In der Autorenzeile</translation>
    </message>
    <message>
      <source>In the publication</source>
      <translation>In der Publikation</translation>
    </message>
    <message>
      <source>In the running text</source>
      <translation>Im Fließtext</translation>
    </message>
    <message>
      <source>In the title</source>
      <translation>Im Titel</translation>
    </message>
    <message>
      <source>In the whole &amp;collection</source>
      <translation>In &amp;allen Artikeln</translation>
    </message>
    <message>
      <source>In this &amp;article</source>
      <translation>In diesem A&amp;rtikel</translation>
    </message>
    <message>
      <source>In this collection</source>
      <translation>In dieser Sammlung</translation>
    </message>
    <message>
      <source>In this language</source>
      <translation>In dieser Sprache</translation>
    </message>
    <message>
      <source>In what stands under pictures</source>
      <translation>In den Bildunterschriften</translation>
    </message>
    <message>
      <source>In what you highlighted</source>
      <translation>In dem, was Sie markiert haben</translation>
    </message>
    <message>
      <source>In your notes</source>
      <translation>In Ihren Notizen</translation>
    </message>
    <message>
      <source>Is this the place? {percent} alike:</source>
      <translation>Ist das die Stelle? Zu {percent} gleich:</translation>
    </message>
    <message>
      <source>It can stand at the words selected on the page.</source>
      <translation>Sie kann bei den auf der Seite ausgewählten Wörtern stehen.</translation>
    </message>
    <message>
      <source>It is watched again as soon as it is back.</source>
      <translation>Er wird wieder überwacht, sobald er zurück ist.</translation>
    </message>
    <message>
      <source>It knows {values}.</source>
      <translation>Es kennt {values}.</translation>
    </message>
    <message>
      <source>It needs a name.</source>
      <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
      <source>It stands where text is selected on the page</source>
      <translation>Sie steht dann dort, wo auf der Seite Text ausgewählt ist</translation>
    </message>
    <message>
      <source>It takes the place of the other one, with its marks, tags and place</source>
      <translation>Er tritt an die Stelle des anderen, mit dessen Markierungen, Schlagwörtern und Lesestelle</translation>
    </message>
    <message>
      <source>It was left as it is. Choose another folder with --library.</source>
      <translation>Sie blieb, wie sie war. Wählen Sie mit --library einen anderen Ordner.</translation>
    </message>
    <message>
      <source>It was left as it is. Copies are in {folder}.</source>
      <translation>Sie blieb, wie sie war. Kopien liegen in {folder}.</translation>
    </message>
    <message>
      <source>It was left as it is. Copies are in {folder}; keep the damaged file.</source>
      <translation>Sie blieb, wie sie war. Kopien liegen in {folder}; bewahren Sie die beschädigte Datei auf.</translation>
    </message>
    <message>
      <source>It was left as it is. Install the newer version to open it.</source>
      <translation>Sie blieb, wie sie war. Installieren Sie die neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
      <source>Its colour: {colour}.</source>
      <translation>Ihre Farbe: {colour}.</translation>
    </message>
    <message>
      <source>Its place in the text is not sure</source>
      <translation>Ihr Platz im Text ist nicht sicher</translation>
    </message>
    <message>
      <source>Its place in the text was lost</source>
      <translation>Ihr Platz im Text ging verloren</translation>
    </message>
    <message>
      <source>Its place was lost.</source>
      <translation>Ihr Platz ging verloren.</translation>
    </message>
    <message>
      <source>Its text is still there; bring the folder “originals” back from a backup.</source>
      <translation>Sein Text ist noch da; holen Sie den Ordner „originals“ aus einer Sicherung zurück.</translation>
    </message>
    <message>
      <source>JSON, one file</source>
      <translation>JSON, eine Datei</translation>
    </message>
    <message>
      <source>Keep as quotation</source>
      <translation>Als Zitat behalten</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>Beide behalten</translation>
    </message>
    <message>
      <source>Keep both articles, and do not name them as the same story again</source>
      <translation>Beide Artikel behalten und nicht wieder als dieselbe Geschichte nennen</translation>
    </message>
    <message numerus="yes">
      <source>Keep both of {n} pairs</source>
      <extracomment>One: Keep both of {n} pair</extracomment>
      <translation>
        <numerusform>Beide Artikel von {n} Paar behalten</numerusform>
        <numerusform>Beide Artikel von {n} Paaren behalten</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep nothing  (Esc)</source>
      <translation>Nichts behalten  (Esc)</translation>
    </message>
    <message>
      <source>Keep this search in the sidebar</source>
      <translation>Diese Suche in der Seitenleiste aufheben</translation>
    </message>
    <message>
      <source>Keep words, note and tags, without a place in the text</source>
      <translation>Wörter, Notiz und Schlagwörter behalten, ohne Platz im Text</translation>
    </message>
    <message>
      <source>Keep {articles} and what is like it</source>
      <translation>{articles} und Ähnliches behalten</translation>
    </message>
    <message numerus="yes">
      <source>Keep {n} answers  (Enter)</source>
      <extracomment>One: Keep {n} answer  (Enter)</extracomment>
      <translation>
        <numerusform>{n} Antwort behalten  (Enter)</numerusform>
        <numerusform>{n} Antworten behalten  (Enter)</numerusform>
      </translation>
    </message>
    <message>
      <source>Kept as a quotation</source>
      <translation>Als Zitat behalten</translation>
    </message>
    <message>
      <source>Kept when you leave  ·  Ctrl+Enter</source>
      <translation>Wird beim Verlassen gespeichert  ·  Strg+Eingabe</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Kinds of annotations</source>
      <translation>Arten von Anmerkungen</translation>
    </message>
    <message>
      <source>Label every article anew from its original; what you set by hand stays</source>
      <translation>Jeden Artikel nach seinem Original neu einteilen; was Sie von Hand gesetzt haben, bleibt</translation>
    </message>
    <message>
      <source>Label the lines of the selected articles anew; what you set by hand stays</source>
      <translation>Die Zeilen der ausgewählten Artikel neu einteilen; was Sie von Hand gesetzt haben, bleibt</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Größer</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Größere Schrift</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>Letzte 30 Tage</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>Letzte 7 Tage</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <source>Last read</source>
      <translation>Zuletzt gelesen</translation>
    </message>
    <message>
      <source>Last year</source>
      <translation>Letztes Jahr</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>So lassen</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Let the later of two articles with the same story take the place of the earlier one</source>
      <translation>Den späteren von zwei Artikeln mit derselben Geschichte an die Stelle des früheren treten lassen</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Hell oder dunkel</translation>
    </message>
    <message>
      <source>Line length</source>
      <translation>Zeilenlänge</translation>
    </message>
    <message>
      <source>Line spacing</source>
      <translation>Zeilenabstand</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Link</translation>
    </message>
    <message>
      <source>Link: {words}, {address}</source>
      <translation>Link: {words}, {address}</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>Living search {name}</source>
      <translation>Lebende Suche {name}</translation>
    </message>
    <message>
      <source>Living: its words are underlined in every article</source>
      <translation>Lebend: ihre Wörter sind in jedem Artikel unterstrichen</translation>
    </message>
    <message>
      <source>Longer than a year ago</source>
      <translation>Vor mehr als einem Jahr</translation>
    </message>
    <message>
      <source>Look again  (⌫)</source>
      <translation>Noch einmal ansehen  (⌫)</translation>
    </message>
    <message numerus="yes">
      <source>Looked into {done} of {n} articles</source>
      <extracomment>One: Looked into {done} of {n} article</extracomment>
      <translation>
        <numerusform>{done} von {n} Artikel durchsucht</numerusform>
        <numerusform>{done} von {n} Artikeln durchsucht</numerusform>
      </translation>
    </message>
    <message>
      <source>Looking at the tags …</source>
      <translation>Die Schlagwörter werden durchgesehen …</translation>
    </message>
    <message>
      <source>Looking for articles that are like this one…</source>
      <translation>Ähnliche Artikel werden gesucht …</translation>
    </message>
    <message>
      <source>Look…</source>
      <translation>Ansehen …</translation>
    </message>
    <message>
      <source>Lost. Perhaps here, {percent} alike:</source>
      <translation>Verloren. Vielleicht hier, zu {percent} gleich:</translation>
    </message>
    <message>
      <source>MMM yyyy</source>
      <translation>MMM yyyy</translation>
    </message>
    <message>
      <source>MMMM yyyy</source>
      <translation>MMMM yyyy</translation>
    </message>
    <message>
      <source>Make a tag</source>
      <translation>Ein Schlagwort anlegen</translation>
    </message>
    <message>
      <source>Make an article of what is on the clipboard</source>
      <translation>Aus der Zwischenablage einen Artikel machen</translation>
    </message>
    <message>
      <source>Make both “{tag}”</source>
      <translation>Beide zu „{tag}“ machen</translation>
    </message>
    <message>
      <source>Make room and try again.</source>
      <translation>Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Make room on the disk and try again; nothing was removed.</source>
      <translation>Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es noch einmal; nichts wurde entfernt.</translation>
    </message>
    <message>
      <source>Make room on the disk; nothing else is lost, and searching goes on as before.</source>
      <translation>Schaffen Sie Platz auf dem Datenträger; sonst ging nichts verloren, und die Suche geht weiter wie bisher.</translation>
    </message>
    <message>
      <source>Make room on the disk; the library and earlier backups are as they were.</source>
      <translation>Schaffen Sie Platz auf dem Datenträger; die Bibliothek und frühere Sicherungen sind, wie sie waren.</translation>
    </message>
    <message>
      <source>Make search {name} living</source>
      <translation>Suche {name} lebend machen</translation>
    </message>
    <message>
      <source>Make the search index again</source>
      <translation>Den Suchindex neu anlegen</translation>
    </message>
    <message>
      <source>Make two tags one</source>
      <translation>Aus zwei Schlagwörtern eines machen</translation>
    </message>
    <message>
      <source>Mark an article and {article.archive} to put it away. Search still finds it.</source>
      <translation>Wählen Sie einen Artikel, dann: {article.archive}, um ihn wegzulegen. Die Suche findet ihn noch.</translation>
    </message>
    <message>
      <source>Mark articles in another list and {article.collect}, or drag them onto its name.</source>
      <translation>Wählen Sie Artikel in einer anderen Liste, dann: {article.collect}, oder ziehen Sie sie auf ihren Namen.</translation>
    </message>
    <message>
      <source>Mark articles read when they are opened</source>
      <translation>Artikel beim Öffnen als gelesen kennzeichnen</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Als gelesen kennzeichnen</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Als ungelesen kennzeichnen</translation>
    </message>
    <message>
      <source>Mark nothing  (Esc)</source>
      <translation>Nichts markieren  (Esc)</translation>
    </message>
    <message>
      <source>Mark one there; a saved search is made living when it is edited.</source>
      <translation>Wählen Sie dort eine; eine gespeicherte Suche wird beim Bearbeiten lebend gemacht.</translation>
    </message>
    <message>
      <source>Mark the passage</source>
      <translation>Die Stelle markieren</translation>
    </message>
    <message>
      <source>Mark words in an article and {annotation.highlight}.</source>
      <translation>Wählen Sie Wörter in einem Artikel, dann: {annotation.highlight}.</translation>
    </message>
    <message>
      <source>Mark {articles} as read</source>
      <translation>{articles} als gelesen kennzeichnen</translation>
    </message>
    <message>
      <source>Mark {articles} as unread</source>
      <translation>{articles} als ungelesen kennzeichnen</translation>
    </message>
    <message>
      <source>Markdown (*.md)</source>
      <translation>Markdown (*.md)</translation>
    </message>
    <message>
      <source>Markdown, a folder of notes</source>
      <translation>Markdown, ein Ordner mit Notizen</translation>
    </message>
    <message>
      <source>Marked</source>
      <translation>Markiert</translation>
    </message>
    <message>
      <source>Marked {date}</source>
      <translation>Markiert {date}</translation>
    </message>
    <message>
      <source>Matches</source>
      <translation>Treffer</translation>
    </message>
    <message>
      <source>Matching collections</source>
      <translation>Passende Sammlungen</translation>
    </message>
    <message>
      <source>Matching tags</source>
      <translation>Passende Schlagwörter</translation>
    </message>
    <message>
      <source>Meaning</source>
      <translation>Bedeutung</translation>
    </message>
    <message>
      <source>Meaning of colours</source>
      <translation>Bedeutung der Farben</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <source>Merge into…</source>
      <translation>Zusammenführen mit …</translation>
    </message>
    <message>
      <source>Merge the two instead.</source>
      <translation>Führen Sie stattdessen die beiden zusammen.</translation>
    </message>
    <message numerus="yes">
      <source>Merge {n} tags into {target}</source>
      <extracomment>One: Merge {n} tag into {target}</extracomment>
      <translation>
        <numerusform>{n} Schlagwort mit {target} zusammenführen</numerusform>
        <numerusform>{n} Schlagwörter mit {target} zusammenführen</numerusform>
      </translation>
    </message>
    <message>
      <source>Merge “{name}”</source>
      <translation>„{name}“ zusammenführen</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Meldungen</translation>
    </message>
    <message>
      <source>Month added</source>
      <translation>Monat der Aufnahme</translation>
    </message>
    <message>
      <source>Month of marking</source>
      <translation>Monat der Markierung</translation>
    </message>
    <message>
      <source>Month of the article</source>
      <translation>Monat des Artikels</translation>
    </message>
    <message>
      <source>Month published</source>
      <translation>Monat des Erscheinens</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>More about the same story</source>
      <translation>Mehr zu derselben Geschichte</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>Ähnliche suchen</translation>
    </message>
    <message>
      <source>More like this passage</source>
      <translation>Ähnliche Textstellen suchen</translation>
    </message>
    <message>
      <source>More than 3,000 words</source>
      <translation>Mehr als 3.000 Wörter</translation>
    </message>
    <message>
      <source>More than 800 words</source>
      <translation>Mehr als 800 Wörter</translation>
    </message>
    <message>
      <source>More than five highlights</source>
      <translation>Mehr als fünf Markierungen</translation>
    </message>
    <message>
      <source>More than {limit} parentheses stand inside one another.</source>
      <translation>Mehr als {limit} Klammern stehen ineinander.</translation>
    </message>
    <message>
      <source>Move a cursor through the text with the arrow keys</source>
      <translation>Mit den Pfeiltasten einen Cursor durch den Text bewegen</translation>
    </message>
    <message>
      <source>Move the beginning a word left</source>
      <translation>Den Anfang ein Wort nach links</translation>
    </message>
    <message>
      <source>Move the beginning a word right</source>
      <translation>Den Anfang ein Wort nach rechts</translation>
    </message>
    <message>
      <source>Move the beginning left</source>
      <translation>Den Anfang nach links</translation>
    </message>
    <message>
      <source>Move the beginning right</source>
      <translation>Den Anfang nach rechts</translation>
    </message>
    <message>
      <source>Move the end a word left</source>
      <translation>Das Ende ein Wort nach links</translation>
    </message>
    <message>
      <source>Move the end a word right</source>
      <translation>Das Ende ein Wort nach rechts</translation>
    </message>
    <message>
      <source>Move the end left</source>
      <translation>Das Ende nach links</translation>
    </message>
    <message>
      <source>Move the end right</source>
      <translation>Das Ende nach rechts</translation>
    </message>
    <message>
      <source>Move them &amp;up</source>
      <translation>Nach &amp;oben rücken</translation>
    </message>
    <message>
      <source>Move to the trash, where it stays for 30 days</source>
      <translation>In den Papierkorb legen, wo er 30 Tage bleibt</translation>
    </message>
    <message>
      <source>Moved to the trash: {articles}</source>
      <translation>In den Papierkorb gelegt: {articles}</translation>
    </message>
    <message>
      <source>Moved up they stand at the top.</source>
      <translation>Nach oben gerückt, stehen sie ganz oben.</translation>
    </message>
    <message>
      <source>Moved up they stand below “{tag}”.</source>
      <translation>Nach oben gerückt, stehen sie unter „{tag}“.</translation>
    </message>
    <message>
      <source>N&amp;umber</source>
      <translation>N&amp;ummer</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name and query of the search marked in the sidebar</source>
      <translation>Name und Anfrage der in der Seitenleiste gewählten Suche</translation>
    </message>
    <message>
      <source>Name, colour and meaning of the tag marked in the sidebar</source>
      <translation>Name, Farbe und Bedeutung des in der Seitenleiste gewählten Schlagworts</translation>
    </message>
    <message>
      <source>Narrow by colour</source>
      <translation>Nach Farbe eingrenzen</translation>
    </message>
    <message>
      <source>Narrow by language</source>
      <translation>Nach Sprache eingrenzen</translation>
    </message>
    <message>
      <source>Narrow by publication</source>
      <translation>Nach Publikation eingrenzen</translation>
    </message>
    <message>
      <source>Narrow by tag</source>
      <translation>Nach Schlagwort eingrenzen</translation>
    </message>
    <message>
      <source>Narrow by year</source>
      <translation>Nach Jahr eingrenzen</translation>
    </message>
    <message>
      <source>Narrow the list as you type</source>
      <translation>Die Liste beim Tippen eingrenzen</translation>
    </message>
    <message>
      <source>Narrow the passages as you type</source>
      <translation>Die Textstellen beim Tippen eingrenzen</translation>
    </message>
    <message>
      <source>Narrow the search</source>
      <translation>Suche eingrenzen</translation>
    </message>
    <message>
      <source>Narrower</source>
      <translation>Schmaler</translation>
    </message>
    <message>
      <source>Narrows the list as you type; Escape ends it</source>
      <translation>Grenzt die Liste beim Tippen ein; Escape beendet es</translation>
    </message>
    <message>
      <source>Narrows the passages as you type; Escape ends it</source>
      <translation>Grenzt die Textstellen beim Tippen ein; Escape beendet es</translation>
    </message>
    <message>
      <source>Near each other: at most five words between</source>
      <translation>Nah beieinander: höchstens fünf Wörter dazwischen</translation>
    </message>
    <message>
      <source>New articles wait here until you open them.</source>
      <translation>Neue Artikel warten hier, bis Sie sie öffnen.</translation>
    </message>
    <message>
      <source>New collection</source>
      <translation>Neue Sammlung</translation>
    </message>
    <message>
      <source>New collection…</source>
      <translation>Neue Sammlung …</translation>
    </message>
    <message>
      <source>New tag</source>
      <translation>Neues Schlagwort</translation>
    </message>
    <message>
      <source>New tag…</source>
      <translation>Neues Schlagwort …</translation>
    </message>
    <message>
      <source>New version</source>
      <translation>Neue Fassung</translation>
    </message>
    <message>
      <source>New version of {articles}</source>
      <translation>Neue Fassung von {articles}</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Neueste zuerst</translation>
    </message>
    <message>
      <source>Next article</source>
      <translation>Nächster Artikel</translation>
    </message>
    <message>
      <source>Next dotted words</source>
      <translation>Nächste gepunktete Wörter</translation>
    </message>
    <message>
      <source>Next highlight</source>
      <translation>Nächste Markierung</translation>
    </message>
    <message>
      <source>Next link</source>
      <translation>Nächster Link</translation>
    </message>
    <message>
      <source>Next match</source>
      <translation>Nächster Treffer</translation>
    </message>
    <message>
      <source>Next overlapping highlight</source>
      <translation>Nächste überlappende Markierung</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Nächster Bereich</translation>
    </message>
    <message>
      <source>Next passage</source>
      <translation>Nächste Textstelle</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Nächstes Bild</translation>
    </message>
    <message>
      <source>Next sentence</source>
      <translation>Nächster Satz</translation>
    </message>
    <message>
      <source>No  (N)</source>
      <translation>Nein  (N)</translation>
    </message>
    <message>
      <source>No action, tag or title has these words; the search field looks for them in the texts.</source>
      <translation>Keine Aktion, kein Schlagwort und kein Titel hat diese Wörter; das Suchfeld sucht sie in den Texten.</translation>
    </message>
    <message>
      <source>No article found</source>
      <translation>Kein Artikel gefunden</translation>
    </message>
    <message>
      <source>No article has all of this.</source>
      <translation>Kein Artikel hat all das.</translation>
    </message>
    <message>
      <source>No article has all the words; showing those with some of them.</source>
      <translation>Kein Artikel hat alle Wörter; gezeigt werden die mit einigen davon.</translation>
    </message>
    <message>
      <source>No article has the tag “{name}”.</source>
      <translation>Kein Artikel hat das Schlagwort „{name}“.</translation>
    </message>
    <message>
      <source>No article has {what}.</source>
      <translation>Kein Artikel hat {what}.</translation>
    </message>
    <message>
      <source>No article has {what}; showing those with the other words.</source>
      <translation>Kein Artikel hat {what}; gezeigt werden die mit den anderen Wörtern.</translation>
    </message>
    <message>
      <source>No article has “{word}”; showing words that begin so.</source>
      <translation>Kein Artikel hat „{word}“; gezeigt wird, was so beginnt.</translation>
    </message>
    <message>
      <source>No article is open</source>
      <translation>Kein Artikel ist offen</translation>
    </message>
    <message>
      <source>No article is open.</source>
      <translation>Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
      <source>No article is selected.</source>
      <translation>Kein Artikel ist ausgewählt.</translation>
    </message>
    <message>
      <source>No article is tagged “{tag}”</source>
      <translation>Kein Artikel hat das Schlagwort „{tag}“</translation>
    </message>
    <message>
      <source>No article was cleaned anew.</source>
      <translation>Kein Artikel wurde neu bereinigt.</translation>
    </message>
    <message>
      <source>No article was found; the whole text is shown.</source>
      <translation>Es wurde kein Artikel gefunden; der ganze Text wird gezeigt.</translation>
    </message>
    <message>
      <source>No article was published in {time}.</source>
      <translation>Kein Artikel ist aus der Zeit {time}.</translation>
    </message>
    <message>
      <source>No articles yet</source>
      <translation>Noch keine Artikel</translation>
    </message>
    <message>
      <source>No colour</source>
      <translation>Keine Farbe</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>Kein Datum</translation>
    </message>
    <message>
      <source>No file is listed.</source>
      <translation>Keine Datei ist aufgeführt.</translation>
    </message>
    <message>
      <source>No groups</source>
      <translation>Keine Gruppen</translation>
    </message>
    <message>
      <source>No highlights yet</source>
      <translation>Noch keine Markierungen</translation>
    </message>
    <message>
      <source>No lines are selected.</source>
      <translation>Keine Zeilen sind ausgewählt.</translation>
    </message>
    <message>
      <source>No living search is marked in the sidebar.</source>
      <translation>In der Seitenleiste ist keine lebende Suche gewählt.</translation>
    </message>
    <message>
      <source>No notes yet</source>
      <translation>Noch keine Notizen</translation>
    </message>
    <message>
      <source>No numbered tags</source>
      <translation>Keine nummerierten Schlagwörter</translation>
    </message>
    <message>
      <source>No numbered tags on passages</source>
      <translation>Keine nummerierten Schlagwörter an Textstellen</translation>
    </message>
    <message>
      <source>No other article has its words.</source>
      <translation>Kein anderer Artikel hat diese Wörter.</translation>
    </message>
    <message>
      <source>No other article speaks of the same things.</source>
      <translation>Kein anderer Artikel spricht von denselben Dingen.</translation>
    </message>
    <message>
      <source>No other tag stands on its passages.</source>
      <translation>Kein anderes Schlagwort steht an seinen Textstellen.</translation>
    </message>
    <message>
      <source>No paragraph found</source>
      <translation>Kein Absatz gefunden</translation>
    </message>
    <message>
      <source>No passage carries this tag yet. Select text and tag it.</source>
      <translation>Noch keine Textstelle trägt dieses Schlagwort. Wählen Sie Text aus, und verschlagworten Sie ihn.</translation>
    </message>
    <message>
      <source>No passage found</source>
      <translation>Keine Textstelle gefunden</translation>
    </message>
    <message>
      <source>No passage has all of this.</source>
      <translation>Keine Textstelle hat all das.</translation>
    </message>
    <message>
      <source>No passage has all the words; showing those with some of them.</source>
      <translation>Keine Textstelle hat alle Wörter; gezeigt werden die mit einigen davon.</translation>
    </message>
    <message>
      <source>No passage has the tag “{name}”.</source>
      <translation>Keine Textstelle hat das Schlagwort „{name}“.</translation>
    </message>
    <message>
      <source>No passage has {what}.</source>
      <translation>Keine Textstelle hat {what}.</translation>
    </message>
    <message>
      <source>No passage has {what}; showing those with the other words.</source>
      <translation>Keine Textstelle hat {what}; gezeigt werden die mit den anderen Wörtern.</translation>
    </message>
    <message>
      <source>No passage has “{word}”; showing words that begin so.</source>
      <translation>Keine Stelle hat „{word}“; gezeigt wird, was so beginnt.</translation>
    </message>
    <message>
      <source>No passage is from an article of {time}.</source>
      <translation>Keine Textstelle ist aus einem Artikel der Zeit {time}.</translation>
    </message>
    <message>
      <source>No passage is like that</source>
      <translation>Keine Textstelle ist so</translation>
    </message>
    <message>
      <source>No passages yet</source>
      <translation>Noch keine Textstellen</translation>
    </message>
    <message>
      <source>No publication</source>
      <translation>Keine Publikation</translation>
    </message>
    <message>
      <source>No setting and no key has these words.</source>
      <translation>Keine Einstellung und keine Taste hat diese Wörter.</translation>
    </message>
    <message>
      <source>No starred articles</source>
      <translation>Keine Artikel mit Stern</translation>
    </message>
    <message>
      <source>No tag</source>
      <translation>Kein Schlagwort</translation>
    </message>
    <message>
      <source>No tag has the number {number}.</source>
      <translation>Kein Schlagwort hat die Nummer {number}.</translation>
    </message>
    <message>
      <source>No tag is marked.</source>
      <translation>Kein Schlagwort ist gewählt.</translation>
    </message>
    <message>
      <source>No two tags look alike.</source>
      <translation>Keine zwei Schlagwörter sehen sich ähnlich.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>None of these colours and tags</source>
      <translation>Keine mit diesen Farben und Schlagwörtern</translation>
    </message>
    <message>
      <source>Not in the text</source>
      <translation>Nicht im Text</translation>
    </message>
    <message>
      <source>Not only these</source>
      <translation>Nicht nur diese</translation>
    </message>
    <message>
      <source>Not read yet</source>
      <translation>Noch nicht gelesen</translation>
    </message>
    <message>
      <source>Not the same story</source>
      <translation>Nicht dieselbe Geschichte</translation>
    </message>
    <message>
      <source>Not there? Select the right words on the page.</source>
      <translation>Nicht dort? Wählen Sie die richtigen Wörter auf der Seite aus.</translation>
    </message>
    <message>
      <source>Not these words</source>
      <translation>Diese Wörter nicht</translation>
    </message>
    <message>
      <source>Not this tag here</source>
      <translation>Dieses Schlagwort hier nicht</translation>
    </message>
    <message>
      <source>Not used yet.</source>
      <translation>Noch nicht benutzt.</translation>
    </message>
    <message>
      <source>Not {tag} here</source>
      <translation>{tag} hier nicht</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Note editor</source>
      <translation>Notizfeld</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Notiz: {note}</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>Notiz …</translation>
    </message>
    <message>
      <source>Nothing carries “{tag}” itself.</source>
      <translation>„{tag}“ selbst hängt an nichts.</translation>
    </message>
    <message>
      <source>Nothing is gathered here yet</source>
      <translation>Hier ist noch nichts gesammelt</translation>
    </message>
    <message>
      <source>Nothing is kept yet; all of it is one step, which Undo takes back.</source>
      <translation>Noch ist nichts gespeichert; alles zusammen ist ein Schritt, den Rückgängig zurücknimmt.</translation>
    </message>
    <message>
      <source>Nothing is marked yet; all of it is one step, which Undo takes back.</source>
      <translation>Noch ist nichts markiert; alles ist ein Schritt, den „Rückgängig“ zurücknimmt.</translation>
    </message>
    <message>
      <source>Nothing matches {what}.</source>
      <translation>Zu {what} passt nichts.</translation>
    </message>
    <message>
      <source>Nothing matches “{text}”</source>
      <translation>Nichts passt zu „{text}“</translation>
    </message>
    <message>
      <source>Nothing was changed; its lines can be hidden by hand.</source>
      <translation>Nichts wurde geändert; Zeilen lassen sich von Hand ausblenden.</translation>
    </message>
    <message>
      <source>Nothing was changed; undo takes that version back.</source>
      <translation>Nichts wurde geändert; „Rückgängig“ nimmt jene Fassung zurück.</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Number of highlights</source>
      <translation>Anzahl der Markierungen</translation>
    </message>
    <message>
      <source>Old Office documents</source>
      <translation>Alte Office-Dokumente</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Älteste zuerst</translation>
    </message>
    <message>
      <source>One is the plural of the other.</source>
      <translation>Das eine ist die Mehrzahl des anderen.</translation>
    </message>
    <message>
      <source>One of the two articles is not there any more.</source>
      <translation>Einer der beiden Artikel ist nicht mehr da.</translation>
    </message>
    <message>
      <source>One of the words, or both</source>
      <translation>Eines der Wörter oder beide</translation>
    </message>
    <message>
      <source>One part of the article</source>
      <translation>Ein Teil des Artikels</translation>
    </message>
    <message>
      <source>One with the same name there takes them in. Undo brings everything back.</source>
      <translation>Eines mit demselben Namen dort nimmt sie auf. „Rückgängig“ holt alles zurück.</translation>
    </message>
    <message>
      <source>Only blue highlights</source>
      <translation>Nur blaue Markierungen</translation>
    </message>
    <message>
      <source>Only green highlights</source>
      <translation>Nur grüne Markierungen</translation>
    </message>
    <message>
      <source>Only highlights with some tags</source>
      <translation>Nur Markierungen mit bestimmten Schlagwörtern</translation>
    </message>
    <message>
      <source>Only pink highlights</source>
      <translation>Nur rosa Markierungen</translation>
    </message>
    <message>
      <source>Only purple highlights</source>
      <translation>Nur violette Markierungen</translation>
    </message>
    <message>
      <source>Only the first {most} places were looked for.</source>
      <translation>Nur nach den ersten {most} Stellen wurde gesucht.</translation>
    </message>
    <message>
      <source>Only these</source>
      <translation>Nur diese</translation>
    </message>
    <message>
      <source>Only with a note</source>
      <translation>Nur mit Notiz</translation>
    </message>
    <message>
      <source>Only yellow highlights</source>
      <translation>Nur gelbe Markierungen</translation>
    </message>
    <message>
      <source>Only your highlights are searched here. Switch to “Articles” for all text.</source>
      <translation>Hier werden nur Ihre Markierungen durchsucht. Für den ganzen Text wechseln Sie zu „Artikel“.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open an article after importing it</source>
      <translation>Einen Artikel nach dem Importieren öffnen</translation>
    </message>
    <message>
      <source>Open an article and {article.star} to give it a star.</source>
      <translation>Öffnen Sie einen Artikel, dann: {article.star}, um ihm einen Stern zu geben.</translation>
    </message>
    <message>
      <source>Open an article, select words in it and {way}.</source>
      <translation>Öffnen Sie einen Artikel, wählen Sie Wörter aus, dann: {way}.</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Im Browser öffnen</translation>
    </message>
    <message>
      <source>Open it once in the window, or run a command that writes, to bring it up to date.</source>
      <translation>Öffnen Sie sie einmal im Fenster, oder führen Sie einen schreibenden Befehl aus, um sie auf den neuen Stand zu bringen.</translation>
    </message>
    <message>
      <source>Open one first.</source>
      <translation>Öffnen Sie zuerst einen.</translation>
    </message>
    <message>
      <source>Open the article</source>
      <translation>Den Artikel öffnen</translation>
    </message>
    <message>
      <source>Open the article again.</source>
      <translation>Öffnen Sie den Artikel noch einmal.</translation>
    </message>
    <message>
      <source>Open the article at the passage</source>
      <translation>Den Artikel an der Stelle öffnen</translation>
    </message>
    <message>
      <source>Open the article here</source>
      <translation>Den Artikel hier öffnen</translation>
    </message>
    <message>
      <source>Open the earlier version “{title}”</source>
      <translation>Die frühere Fassung „{title}“ öffnen</translation>
    </message>
    <message>
      <source>Open the other article that tells the same story</source>
      <translation>Den anderen Artikel mit derselben Geschichte öffnen</translation>
    </message>
    <message>
      <source>Open the same story</source>
      <translation>Dieselbe Geschichte öffnen</translation>
    </message>
    <message>
      <source>Open “{title}”</source>
      <translation>„{title}“ öffnen</translation>
    </message>
    <message>
      <source>OpenDocument files</source>
      <translation>OpenDocument-Dateien</translation>
    </message>
    <message>
      <source>Or drop files, folders or text anywhere on this window. Text and HTML are understood, and everything stays on this computer.</source>
      <translation>Oder legen Sie Dateien, Ordner oder Text irgendwo auf diesem Fenster ab. Text und HTML werden verstanden, und alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Order and groups</source>
      <translation>Reihenfolge und Gruppen</translation>
    </message>
    <message>
      <source>Other words  (⌫)</source>
      <translation>Andere Wörter  (⌫)</translation>
    </message>
    <message>
      <source>Otherwise an article stays unread until you say so.</source>
      <translation>Sonst bleibt ein Artikel ungelesen, bis Sie es sagen.</translation>
    </message>
    <message>
      <source>Outlines</source>
      <translation>Gliederungen</translation>
    </message>
    <message>
      <source>Overview of the article</source>
      <translation>Übersicht des Artikels</translation>
    </message>
    <message>
      <source>PDF files</source>
      <translation>PDF-Dateien</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Page down</source>
      <translation>Seite nach unten</translation>
    </message>
    <message>
      <source>Page up</source>
      <translation>Seite nach oben</translation>
    </message>
    <message>
      <source>Pairs</source>
      <translation>Paare</translation>
    </message>
    <message>
      <source>Paragraphs</source>
      <translation>Absätze</translation>
    </message>
    <message>
      <source>Paragraphs are found by their words.</source>
      <translation>Absätze werden an ihren Wörtern gefunden.</translation>
    </message>
    <message>
      <source>Parts joined by “/” make a tree: politics/kosovo</source>
      <translation>Teile mit „/“ dazwischen bilden einen Baum: politik/kosovo</translation>
    </message>
    <message>
      <source>Passages</source>
      <translation>Textstellen</translation>
    </message>
    <message numerus="yes">
      <source>Passages, {n} highlights</source>
      <extracomment>One: Passages, {n} highlight</extracomment>
      <translation>
        <numerusform>Textstellen, {n} Markierung</numerusform>
        <numerusform>Textstellen, {n} Markierungen</numerusform>
      </translation>
    </message>
    <message>
      <source>Paste an article</source>
      <translation>Einen Artikel einfügen</translation>
    </message>
    <message>
      <source>Paste article</source>
      <translation>Artikel einfügen</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Picture {number} of {count}</source>
      <translation>Bild {number} von {count}</translation>
    </message>
    <message>
      <source>Picture. Enter enlarges it.</source>
      <translation>Bild. Eingabe vergrößert es.</translation>
    </message>
    <message>
      <source>Picture: {what}. Enter enlarges it.</source>
      <translation>Bild: {what}. Eingabe vergrößert es.</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <source>Pink highlight</source>
      <translation>Rosa Markierung</translation>
    </message>
    <message>
      <source>Place and width</source>
      <translation>Platz und Breite</translation>
    </message>
    <message>
      <source>Place at the selection</source>
      <translation>An die Auswahl setzen</translation>
    </message>
    <message>
      <source>Place highlight</source>
      <translation>Markierung platzieren</translation>
    </message>
    <message>
      <source>Place it there</source>
      <translation>Dorthin setzen</translation>
    </message>
    <message>
      <source>Position in the text</source>
      <translation>Stelle im Text</translation>
    </message>
    <message>
      <source>Presentations</source>
      <translation>Präsentationen</translation>
    </message>
    <message>
      <source>Press a key …</source>
      <translation>Taste drücken …</translation>
    </message>
    <message>
      <source>Press the button with a key, then the new key. Esc leaves it as it is, the cross takes it away.</source>
      <translation>Drücken Sie den Knopf mit einer Taste, dann die neue Taste. Esc lässt sie, wie sie ist, das Kreuz nimmt sie weg.</translation>
    </message>
    <message>
      <source>Press to give it another key</source>
      <translation>Drücken, um eine andere Taste zu geben</translation>
    </message>
    <message>
      <source>Previous article</source>
      <translation>Vorheriger Artikel</translation>
    </message>
    <message>
      <source>Previous dotted words</source>
      <translation>Vorige gepunktete Wörter</translation>
    </message>
    <message>
      <source>Previous highlight</source>
      <translation>Vorherige Markierung</translation>
    </message>
    <message>
      <source>Previous link</source>
      <translation>Vorheriger Link</translation>
    </message>
    <message>
      <source>Previous match</source>
      <translation>Vorheriger Treffer</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Vorheriger Bereich</translation>
    </message>
    <message>
      <source>Previous passage</source>
      <translation>Vorherige Textstelle</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation>Vorheriges Bild</translation>
    </message>
    <message>
      <source>Previous sentence</source>
      <translation>Vorheriger Satz</translation>
    </message>
    <message>
      <source>Programs</source>
      <translation>Programme</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Proposals</source>
      <translation>Vorschläge</translation>
    </message>
    <message>
      <source>Publication</source>
      <translation>Publikation</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Erschienen</translation>
    </message>
    <message>
      <source>Published before this date</source>
      <translation>Vor diesem Datum erschienen</translation>
    </message>
    <message>
      <source>Published between two dates</source>
      <translation>Zwischen zwei Daten erschienen</translation>
    </message>
    <message>
      <source>Published in this year, month or day</source>
      <translation>In diesem Jahr, Monat oder an diesem Tag erschienen</translation>
    </message>
    <message>
      <source>Published on this date or later</source>
      <translation>An diesem Datum oder später erschienen</translation>
    </message>
    <message>
      <source>Purple</source>
      <translation>Violett</translation>
    </message>
    <message>
      <source>Purple highlight</source>
      <translation>Violette Markierung</translation>
    </message>
    <message>
      <source>Put the articles into a collection, or make one of them</source>
      <translation>Die Artikel in eine Sammlung legen, oder daraus eine machen</translation>
    </message>
    <message>
      <source>Put the cursor into a line first.</source>
      <translation>Setzen Sie zuerst den Cursor in eine Zeile.</translation>
    </message>
    <message>
      <source>Put the tag with number {number} on the articles, or take it off</source>
      <translation>Das Schlagwort mit der Nummer {number} den Artikeln geben oder nehmen</translation>
    </message>
    <message>
      <source>Put the tag with number {number} on the passages, or take it off</source>
      <translation>Das Schlagwort mit der Nummer {number} den Textstellen geben oder nehmen</translation>
    </message>
    <message>
      <source>Quick mark</source>
      <translation>Schnell markieren</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>RTF documents</source>
      <translation>RTF-Dokumente</translation>
    </message>
    <message>
      <source>Re-clean</source>
      <translation>Neu bereinigen</translation>
    </message>
    <message numerus="yes">
      <source>Re-clean all {n} articles?</source>
      <extracomment>One: Re-clean {n} article?</extracomment>
      <translation>
        <numerusform>{n} Artikel neu bereinigen?</numerusform>
        <numerusform>Alle {n} Artikel neu bereinigen?</numerusform>
      </translation>
    </message>
    <message>
      <source>Re-clean everything…</source>
      <translation>Alles neu bereinigen …</translation>
    </message>
    <message>
      <source>Re-clean {title}</source>
      <translation>{title} neu bereinigen</translation>
    </message>
    <message>
      <source>Re-cleaning</source>
      <translation>Neu bereinigen</translation>
    </message>
    <message>
      <source>Re-cleaning was stopped: {summary}</source>
      <translation>Das Bereinigen wurde angehalten: {summary}</translation>
    </message>
    <message>
      <source>Re-cleaning {number} of {total} …</source>
      <translation>Neu bereinigen: {number} von {total} …</translation>
    </message>
    <message>
      <source>Re-cleaning {title} would leave less than half of it, so it was not done.</source>
      <translation>Beim neuen Bereinigen von {title} bliebe weniger als die Hälfte übrig, deshalb unterblieb es.</translation>
    </message>
    <message>
      <source>Re-cleaning {title} would leave nothing of it, so it was not done.</source>
      <translation>Beim neuen Bereinigen von {title} bliebe nichts übrig, deshalb unterblieb es.</translation>
    </message>
    <message>
      <source>Read every article into a new search index; the present one serves until it is done</source>
      <translation>Jeden Artikel in einen neuen Suchindex einlesen; bis dahin dient der jetzige</translation>
    </message>
    <message>
      <source>Read the sample article</source>
      <translation>Den Beispielartikel lesen</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>Real size</source>
      <translation>Wirkliche Größe</translation>
    </message>
    <message>
      <source>Rebuilding the index, {percent} %: there may be more.</source>
      <translation>Index wird neu gebaut, {percent} %: Es kann mehr geben.</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Zuletzt</translation>
    </message>
    <message>
      <source>Recent tags…</source>
      <translation>Letzte Schlagwörter …</translation>
    </message>
    <message>
      <source>Recolour: {colour}</source>
      <translation>Umfärben: {colour}</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Redo {step}</source>
      <translation>Wiederholen: {step}</translation>
    </message>
    <message>
      <source>Refuse a hit of {name}</source>
      <translation>Treffer von {name} ablehnen</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Refused hits of “{name}” are shown again.</source>
      <translation>Abgelehnte Treffer von „{name}“ werden wieder angezeigt.</translation>
    </message>
    <message>
      <source>Refused: {reasons}.</source>
      <translation>Abgelehnt: {reasons}.</translation>
    </message>
    <message>
      <source>Related articles</source>
      <translation>Verwandte Artikel</translation>
    </message>
    <message>
      <source>Relevance</source>
      <translation>Relevanz</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove from collection {name}</source>
      <translation>Aus der Sammlung {name} nehmen</translation>
    </message>
    <message>
      <source>Remove from this collection</source>
      <translation>Aus dieser Sammlung nehmen</translation>
    </message>
    <message>
      <source>Remove highlight</source>
      <translation>Markierung entfernen</translation>
    </message>
    <message>
      <source>Remove it with its highlights and its file; this cannot be undone</source>
      <translation>Mit Markierungen und Datei entfernen; das lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
      <source>Remove it.</source>
      <translation>Nehmen Sie sie weg.</translation>
    </message>
    <message>
      <source>Remove note</source>
      <translation>Notiz entfernen</translation>
    </message>
    <message>
      <source>Remove star</source>
      <translation>Stern entfernen</translation>
    </message>
    <message>
      <source>Remove the collection marked in the sidebar; its articles stay</source>
      <translation>Die in der Seitenleiste gewählte Sammlung entfernen; ihre Artikel bleiben</translation>
    </message>
    <message>
      <source>Remove the highlight</source>
      <translation>Die Markierung entfernen</translation>
    </message>
    <message>
      <source>Remove the highlight of a card</source>
      <translation>Die Markierung einer Karte entfernen</translation>
    </message>
    <message>
      <source>Remove the highlights of the passages</source>
      <translation>Die Markierungen der Textstellen entfernen</translation>
    </message>
    <message>
      <source>Remove the tag marked in the sidebar; articles and highlights stay</source>
      <translation>Das in der Seitenleiste gewählte Schlagwort entfernen; Artikel und Markierungen bleiben</translation>
    </message>
    <message>
      <source>Remove the tag; those below it move up</source>
      <translation>Das Schlagwort entfernen; die darunter rücken nach oben</translation>
    </message>
    <message>
      <source>Remove this highlight</source>
      <translation>Diese Markierung entfernen</translation>
    </message>
    <message>
      <source>Remove this.</source>
      <translation>Entfernen Sie das.</translation>
    </message>
    <message numerus="yes">
      <source>Remove {n} highlights</source>
      <extracomment>One: Remove highlight</extracomment>
      <translation>
        <numerusform>Markierung entfernen</numerusform>
        <numerusform>{n} Markierungen entfernen</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove: {colour}</source>
      <translation>Entfernen: {colour}</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename collection</source>
      <translation>Sammlung umbenennen</translation>
    </message>
    <message>
      <source>Rename collection {old}</source>
      <translation>Sammlung {old} umbenennen</translation>
    </message>
    <message>
      <source>Rename collection…</source>
      <translation>Sammlung umbenennen …</translation>
    </message>
    <message>
      <source>Rename tag {path}</source>
      <translation>Schlagwort {path} umbenennen</translation>
    </message>
    <message>
      <source>Rename the collection marked in the sidebar</source>
      <translation>Die in der Seitenleiste gewählte Sammlung umbenennen</translation>
    </message>
    <message>
      <source>Repeated in {source}: {lines}</source>
      <translation>Wiederholt in {source}: {lines}</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Resize highlight</source>
      <translation>Markierung anpassen</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Restore from the trash</source>
      <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
      <source>Restore it first.</source>
      <translation>Holen Sie ihn zuerst zurück.</translation>
    </message>
    <message>
      <source>Restore this one…</source>
      <translation>Diese wiederherstellen…</translation>
    </message>
    <message>
      <source>Restore {articles}</source>
      <translation>{articles} wiederherstellen</translation>
    </message>
    <message numerus="yes">
      <source>Restore {n} lines</source>
      <extracomment>One: Restore {n} line</extracomment>
      <translation>
        <numerusform>{n} Zeile wiederherstellen</numerusform>
        <numerusform>{n} Zeilen wiederherstellen</numerusform>
      </translation>
    </message>
    <message>
      <source>Restored: {articles}</source>
      <translation>Wiederhergestellt: {articles}</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Noch einmal</translation>
    </message>
    <message numerus="yes">
      <source>Retry {n} refused files</source>
      <extracomment>One: Retry {n} refused file</extracomment>
      <translation>
        <numerusform>{n} abgelehnte Datei noch einmal</numerusform>
        <numerusform>{n} abgelehnte Dateien noch einmal</numerusform>
      </translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>Umkehren</translation>
    </message>
    <message>
      <source>Review hits…</source>
      <translation>Treffer durchsehen …</translation>
    </message>
    <message>
      <source>Review {name}</source>
      <translation>{name} durchsehen</translation>
    </message>
    <message>
      <source>Review “{name}”</source>
      <translation>„{name}“ durchsehen</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>Rules (*.json)</source>
      <translation>Regeln (*.json)</translation>
    </message>
    <message>
      <source>Rules…</source>
      <translation>Regeln …</translation>
    </message>
    <message>
      <source>Same story</source>
      <translation>Dieselbe Geschichte</translation>
    </message>
    <message>
      <source>Same story as “{title}” ({percent} % the same)</source>
      <translation>Dieselbe Geschichte wie „{title}“ ({percent} % gleich)</translation>
    </message>
    <message>
      <source>Same story: {article} ({percent} %)</source>
      <translation>Dieselbe Geschichte: {article} ({percent} %)</translation>
    </message>
    <message>
      <source>Sans-serif</source>
      <translation>Serifenlos</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save (Ctrl+Return)</source>
      <translation>Speichern (Strg+Eingabe)</translation>
    </message>
    <message>
      <source>Save search</source>
      <translation>Suche speichern</translation>
    </message>
    <message>
      <source>Save search {name}</source>
      <translation>Suche {name} speichern</translation>
    </message>
    <message>
      <source>Save the original</source>
      <translation>Das Original speichern</translation>
    </message>
    <message>
      <source>Save the original…</source>
      <translation>Das Original speichern …</translation>
    </message>
    <message>
      <source>Save the page as HTML or text, or paste its text.</source>
      <translation>Speichern Sie die Seite als HTML oder Text, oder fügen Sie ihren Text ein.</translation>
    </message>
    <message>
      <source>Save the page as text, or paste its text.</source>
      <translation>Speichern Sie die Seite als Text, oder fügen Sie ihren Text ein.</translation>
    </message>
    <message>
      <source>Save the page in your browser, then import the file; or copy its text and paste.</source>
      <translation>Speichern Sie die Seite im Browser, und importieren Sie dann die Datei; oder kopieren Sie ihren Text, und fügen Sie ihn ein.</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Diese Suche speichern</translation>
    </message>
    <message>
      <source>Save this search…</source>
      <translation>Diese Suche speichern …</translation>
    </message>
    <message>
      <source>Saved search</source>
      <translation>Gespeicherte Suche</translation>
    </message>
    <message>
      <source>Saved search {name}</source>
      <translation>Gespeicherte Suche {name}</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Speichern …</translation>
    </message>
    <message>
      <source>Say yes or no to each hit of the living search marked in the sidebar</source>
      <translation>Zu jedem Treffer der in der Seitenleiste gewählten lebenden Suche Ja oder Nein sagen</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search &amp;in</source>
      <translation>Suchen &amp;in</translation>
    </message>
    <message>
      <source>Search all articles or all passages</source>
      <translation>Alle Artikel oder alle Textstellen durchsuchen</translation>
    </message>
    <message>
      <source>Search each paragraph of all articles by itself</source>
      <translation>Jeden Absatz aller Artikel für sich durchsuchen</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Alles durchsuchen</translation>
    </message>
    <message>
      <source>Search for a few words of the passage instead.</source>
      <translation>Suchen Sie stattdessen nach ein paar Wörtern der Stelle.</translation>
    </message>
    <message>
      <source>Search for fewer words.</source>
      <translation>Suchen Sie nach weniger Wörtern.</translation>
    </message>
    <message>
      <source>Search in</source>
      <translation>Suchen in</translation>
    </message>
    <message>
      <source>Search in articles</source>
      <translation>In Artikeln suchen</translation>
    </message>
    <message>
      <source>Search in paragraphs</source>
      <translation>In Absätzen suchen</translation>
    </message>
    <message>
      <source>Search in passages</source>
      <translation>In Textstellen suchen</translation>
    </message>
    <message>
      <source>Search results</source>
      <translation>Suchergebnisse</translation>
    </message>
    <message>
      <source>Search settings</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search the text of all articles</source>
      <translation>Den Text aller Artikel durchsuchen</translation>
    </message>
    <message>
      <source>Search with the telling words of the article</source>
      <translation>Mit den kennzeichnenden Wörtern des Artikels suchen</translation>
    </message>
    <message>
      <source>Search with the telling words of the passage</source>
      <translation>Mit den kennzeichnenden Wörtern der Textstelle suchen</translation>
    </message>
    <message>
      <source>Search without {parts}</source>
      <translation>Ohne {parts} suchen</translation>
    </message>
    <message>
      <source>Search your highlights with their notes and tags</source>
      <translation>Ihre Markierungen mit Notizen und Schlagwörtern durchsuchen</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Searching …</source>
      <translation>Suche läuft …</translation>
    </message>
    <message numerus="yes">
      <source>Searching: {done} of {n} articles …</source>
      <extracomment>One: Searching: {done} of {n} article …</extracomment>
      <translation>
        <numerusform>Gesucht: {done} von {n} Artikel …</numerusform>
        <numerusform>Gesucht: {done} von {n} Artikeln …</numerusform>
      </translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Abschnitte</translation>
    </message>
    <message>
      <source>See the list for the numbers.</source>
      <translation>Die Nummern stehen in der Liste.</translation>
    </message>
    <message>
      <source>See the list of rules for the numbers.</source>
      <translation>Die Nummern stehen in der Liste der Regeln.</translation>
    </message>
    <message>
      <source>See the source as it came, letter for letter</source>
      <translation>Die Quelle, wie sie kam, Buchstabe für Buchstabe</translation>
    </message>
    <message>
      <source>Select a highlight and {annotation.note}.</source>
      <translation>Wählen Sie eine Markierung, dann: {annotation.note}.</translation>
    </message>
    <message>
      <source>Select a longer passage, or search.</source>
      <translation>Wählen Sie eine längere Textstelle aus, oder suchen Sie.</translation>
    </message>
    <message>
      <source>Select a sentence less</source>
      <translation>Einen Satz weniger auswählen</translation>
    </message>
    <message>
      <source>Select a sentence more</source>
      <translation>Einen Satz mehr auswählen</translation>
    </message>
    <message>
      <source>Select it again.</source>
      <translation>Wählen Sie es noch einmal aus.</translation>
    </message>
    <message>
      <source>Select one or more in the list first.</source>
      <translation>Wählen Sie zuerst in der Liste einen oder mehrere.</translation>
    </message>
    <message>
      <source>Select or type at least one word.</source>
      <translation>Wählen oder schreiben Sie mindestens ein Wort.</translation>
    </message>
    <message>
      <source>Select or unselect</source>
      <translation>Auswählen oder abwählen</translation>
    </message>
    <message>
      <source>Select some text first.</source>
      <translation>Wählen Sie zuerst Text aus.</translation>
    </message>
    <message>
      <source>Select text and {annotation.highlight}.</source>
      <translation>Wählen Sie Text aus, dann: {annotation.highlight}.</translation>
    </message>
    <message>
      <source>Select the right words on the page first</source>
      <translation>Wählen Sie zuerst die richtigen Wörter auf der Seite aus</translation>
    </message>
    <message>
      <source>Select the words on the page where it belongs.</source>
      <translation>Wählen Sie auf der Seite die Wörter aus, zu denen sie gehört.</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>Auswahl</translation>
    </message>
    <message>
      <source>Sepia</source>
      <translation>Sepia</translation>
    </message>
    <message>
      <source>Serif</source>
      <translation>Serifen</translation>
    </message>
    <message>
      <source>Set it for this article alone.</source>
      <translation>Setzen Sie ihn für diesen Artikel allein.</translation>
    </message>
    <message numerus="yes">
      <source>Set {n} lines as {role}</source>
      <extracomment>One: Set {n} line as {role}</extracomment>
      <translation>
        <numerusform>{n} Zeile zu „{role}“ machen</numerusform>
        <numerusform>{n} Zeilen zu „{role}“ machen</numerusform>
      </translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Einstellungen …</translation>
    </message>
    <message>
      <source>Shelves</source>
      <translation>Regale</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <source>Show article</source>
      <translation>Artikel zeigen</translation>
    </message>
    <message>
      <source>Show every form of a search, with examples that run</source>
      <translation>Jede Form einer Suche zeigen, mit Beispielen, die laufen</translation>
    </message>
    <message>
      <source>Show every highlight of the collection</source>
      <translation>Jede Markierung aus allen Artikeln zeigen</translation>
    </message>
    <message>
      <source>Show every highlight with the tag marked in the sidebar</source>
      <translation>Jede Markierung mit dem in der Seitenleiste gewählten Schlagwort zeigen</translation>
    </message>
    <message>
      <source>Show every line of the source, and what each one was taken for</source>
      <translation>Jede Zeile der Quelle zeigen, und wofür sie gehalten wurde</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <source>Show its passages</source>
      <translation>Seine Textstellen zeigen</translation>
    </message>
    <message>
      <source>Show or hide the annotations of the article</source>
      <translation>Die Anmerkungen des Artikels ein- oder ausblenden</translation>
    </message>
    <message>
      <source>Show or hide the articles that are like this one</source>
      <translation>Artikel, die diesem ähnlich sind, zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show or hide the sidebar</source>
      <translation>Die Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
      <source>Show the articles as a table, or as cards</source>
      <translation>Die Artikel als Tabelle oder als Karten zeigen</translation>
    </message>
    <message>
      <source>Show the original</source>
      <translation>Das Original zeigen</translation>
    </message>
    <message>
      <source>Show the sheet of keys</source>
      <translation>Die Tastenübersicht zeigen</translation>
    </message>
    <message numerus="yes">
      <source>Show these {n} lines: part of the article</source>
      <extracomment>One: Show this line: part of the article</extracomment>
      <translation>
        <numerusform>Diese Zeile zeigen: Teil des Artikels</numerusform>
        <numerusform>Diese {n} Zeilen zeigen: Teil des Artikels</numerusform>
      </translation>
    </message>
    <message>
      <source>Show what differs from the other article that tells the same story</source>
      <translation>Zeigen, worin sich der andere Artikel mit derselben Geschichte unterscheidet</translation>
    </message>
    <message>
      <source>Show “{title}” ({percent} %)</source>
      <translation>„{title}“ zeigen ({percent} %)</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>Seitenleiste</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>Skip  (N)</source>
      <translation>Auslassen  (N)</translation>
    </message>
    <message>
      <source>Skip  (S)</source>
      <translation>Später  (S)</translation>
    </message>
    <message>
      <source>Skip {articles}</source>
      <translation>Ausgelassen: {articles}</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
      <source>Skipped: {n} articles are in the trash.</source>
      <extracomment>One: Skipped: the article is in the trash.</extracomment>
      <translation>
        <numerusform>Ausgelassen: Der Artikel ist im Papierkorb.</numerusform>
        <numerusform>Ausgelassen: {n} Artikel sind im Papierkorb.</numerusform>
      </translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Kleinere Schrift</translation>
    </message>
    <message>
      <source>Soft</source>
      <translation>Sanft</translation>
    </message>
    <message>
      <source>Something else was done since then.</source>
      <translation>Seitdem wurde etwas anderes getan.</translation>
    </message>
    <message>
      <source>Something it touched has changed since; nothing was changed now.</source>
      <translation>Etwas davon hat sich seither geändert; jetzt wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
      <source>Sounds</source>
      <translation>Töne</translation>
    </message>
    <message>
      <source>Split it into parts and import those.</source>
      <translation>Teilen Sie ihn, und importieren Sie die Teile.</translation>
    </message>
    <message>
      <source>Spreadsheets</source>
      <translation>Tabellen</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Stern geben</translation>
    </message>
    <message>
      <source>Star {articles}</source>
      <translation>{articles} einen Stern geben</translation>
    </message>
    <message>
      <source>Starred</source>
      <comment>shelf</comment>
      <translation>Mit Stern</translation>
    </message>
    <message>
      <source>Still indexing: there may be more.</source>
      <translation>Der Index wird noch aufgebaut: Es kann mehr geben.</translation>
    </message>
    <message>
      <source>Still looking</source>
      <translation>Die Suche läuft noch</translation>
    </message>
    <message>
      <source>Stopping after this one …</source>
      <translation>Hält nach diesem an …</translation>
    </message>
    <message>
      <source>Such as "wind solar"~5.</source>
      <translation>Etwa "wind sonne"~5.</translation>
    </message>
    <message>
      <source>Such as #war or tag:war.</source>
      <translation>Etwa #krieg oder tag:krieg.</translation>
    </message>
    <message>
      <source>Such as added:&lt;7d for the last week, added:&gt;1y for what is older, added:2024.</source>
      <translation>Etwa added:&lt;7d für die letzte Woche, added:&gt;1y für Älteres, added:2024.</translation>
    </message>
    <message>
      <source>Such as collection:name.</source>
      <translation>Etwa collection:Name.</translation>
    </message>
    <message>
      <source>Such as colour:yellow.</source>
      <translation>Etwa colour:yellow.</translation>
    </message>
    <message>
      <source>Such as demonstr*.</source>
      <translation>Etwa demonstr*.</translation>
    </message>
    <message>
      <source>Such as highlights:&gt;0, highlights:2..5.</source>
      <translation>Etwa highlights:&gt;0, highlights:2..5.</translation>
    </message>
    <message>
      <source>Such as in:hidden newsletter.</source>
      <translation>Etwa in:hidden newsletter.</translation>
    </message>
    <message>
      <source>Such as lang:en.</source>
      <translation>Etwa lang:de.</translation>
    </message>
    <message>
      <source>Such as saved:name, with the name of a saved search.</source>
      <translation>Etwa saved:Name, mit dem Namen einer gespeicherten Suche.</translation>
    </message>
    <message>
      <source>Such as tag:=war.</source>
      <translation>Etwa tag:=krieg.</translation>
    </message>
    <message>
      <source>Such as words:&gt;800, words:100..500.</source>
      <translation>Etwa words:&gt;800, words:100..500.</translation>
    </message>
    <message>
      <source>Such as {field}:word.</source>
      <translation>Etwa {field}:Wort.</translation>
    </message>
    <message>
      <source>Switch off the rule for {line}</source>
      <translation>Die Regel für {line} abschalten</translation>
    </message>
    <message>
      <source>System</source>
      <translation>System</translation>
    </message>
    <message>
      <source>T&amp;ypical passages: their words are those of many others</source>
      <translation>T&amp;ypische Textstellen: Ihre Wörter sind die vieler anderer</translation>
    </message>
    <message>
      <source>Table for spreadsheets (*.csv)</source>
      <translation>Tabelle für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
      <source>Table of articles</source>
      <translation>Tabelle der Artikel</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <source>Tag all occurrences</source>
      <translation>Alle Vorkommen verschlagworten</translation>
    </message>
    <message>
      <source>Tag all occurrences…</source>
      <translation>Alle Vorkommen verschlagworten …</translation>
    </message>
    <message>
      <source>Tag number {number}</source>
      <translation>Schlagwort Nummer {number}</translation>
    </message>
    <message>
      <source>Tag number {number} on passages</source>
      <translation>Schlagwort Nummer {number} an Textstellen</translation>
    </message>
    <message>
      <source>Tag passage</source>
      <translation>Textstelle verschlagworten</translation>
    </message>
    <message>
      <source>Tag the whole article</source>
      <translation>Den ganzen Artikel verschlagworten</translation>
    </message>
    <message>
      <source>Tag to merge into</source>
      <translation>Schlagwort, mit dem zusammengeführt wird</translation>
    </message>
    <message>
      <source>Tag {articles}</source>
      <translation>{articles} verschlagworten</translation>
    </message>
    <message numerus="yes">
      <source>Tag {n} passages</source>
      <extracomment>One: Tag passage</extracomment>
      <translation>
        <numerusform>Textstelle verschlagworten</numerusform>
        <numerusform>{n} Textstellen verschlagworten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Tag {n} passages  (Enter)</source>
      <extracomment>One: Tag {n} passage  (Enter)</extracomment>
      <translation>
        <numerusform>{n} Textstelle verschlagworten  (Eingabe)</numerusform>
        <numerusform>{n} Textstellen verschlagworten  (Eingabe)</numerusform>
      </translation>
    </message>
    <message>
      <source>Tag {tag}</source>
      <translation>Schlagwort {tag}</translation>
    </message>
    <message>
      <source>Tag {tag}, number {number}</source>
      <translation>Schlagwort {tag}, Nummer {number}</translation>
    </message>
    <message>
      <source>Tagged the highlight “{tag}”.</source>
      <translation>Markierung mit „{tag}“ verschlagwortet.</translation>
    </message>
    <message numerus="yes">
      <source>Tagged {n} articles “{tag}”.</source>
      <extracomment>One: Tagged the article “{tag}”.</extracomment>
      <translation>
        <numerusform>Artikel mit „{tag}“ verschlagwortet.</numerusform>
        <numerusform>{n} Artikel mit „{tag}“ verschlagwortet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Tagged {n} passages “{tag}”.</source>
      <extracomment>One: Tagged {n} passage “{tag}”.</extracomment>
      <translation>
        <numerusform>{n} Textstelle mit „{tag}“ verschlagwortet.</numerusform>
        <numerusform>{n} Textstellen mit „{tag}“ verschlagwortet.</numerusform>
      </translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Tags and highlights</source>
      <translation>Schlagwörter und Markierungen</translation>
    </message>
    <message>
      <source>Tags that look alike</source>
      <translation>Ähnliche Schlagwörter</translation>
    </message>
    <message>
      <source>Tags that look alike…</source>
      <translation>Ähnliche Schlagwörter …</translation>
    </message>
    <message>
      <source>Tags: {tags}</source>
      <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>Schlagwort …</translation>
    </message>
    <message>
      <source>Take  (Y)</source>
      <translation>Nehmen  (Y)</translation>
    </message>
    <message>
      <source>Take all numbered tags from the articles</source>
      <translation>Den Artikeln alle nummerierten Schlagwörter nehmen</translation>
    </message>
    <message>
      <source>Take all numbered tags from the passages</source>
      <translation>Den Textstellen alle nummerierten Schlagwörter nehmen</translation>
    </message>
    <message>
      <source>Take all the rest  (A)</source>
      <translation>Alle übrigen nehmen  (A)</translation>
    </message>
    <message>
      <source>Take back the last step</source>
      <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
      <source>Take it over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>Take number from tag {tag}</source>
      <translation>Schlagwort {tag} die Nummer nehmen</translation>
    </message>
    <message>
      <source>Take out of the archive</source>
      <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
      <source>Take out of the archive {articles}</source>
      <translation>{articles} aus dem Archiv holen</translation>
    </message>
    <message>
      <source>Take the articles out of the collection that is shown; they stay in the library</source>
      <translation>Die Artikel aus der gezeigten Sammlung nehmen; sie bleiben in der Bibliothek</translation>
    </message>
    <message>
      <source>Take the dotted words</source>
      <translation>Die gepunkteten Wörter übernehmen</translation>
    </message>
    <message>
      <source>Take “{condition}” out of the search</source>
      <translation>„{condition}“ aus der Suche herausnehmen</translation>
    </message>
    <message>
      <source>Tell apart {left} and {right}</source>
      <translation>{left} und {right} auseinanderhalten</translation>
    </message>
    <message>
      <source>Text of the article</source>
      <translation>Text des Artikels</translation>
    </message>
    <message>
      <source>Text of the line</source>
      <translation>Text der Zeile</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Schriftgröße</translation>
    </message>
    <message>
      <source>That was the last hit.</source>
      <translation>Das war der letzte Treffer.</translation>
    </message>
    <message>
      <source>The address was copied.</source>
      <translation>Die Adresse wurde kopiert.</translation>
    </message>
    <message>
      <source>The archive is empty</source>
      <translation>Das Archiv ist leer</translation>
    </message>
    <message>
      <source>The backup could not be put in place: {reason}.</source>
      <translation>Die Sicherung ließ sich nicht an ihren Platz bringen: {reason}.</translation>
    </message>
    <message>
      <source>The backup could not be written: {reason}.</source>
      <translation>Die Sicherung ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
      <source>The backup does not hold what the library holds, and was not kept.</source>
      <translation>Die Sicherung enthält nicht, was die Bibliothek enthält, und wurde nicht behalten.</translation>
    </message>
    <message>
      <source>The backups are being read…</source>
      <translation>Die Sicherungen werden gelesen…</translation>
    </message>
    <message>
      <source>The collection “{name}” is deleted; its articles stay.</source>
      <translation>Die Sammlung „{name}“ ist gelöscht; ihre Artikel bleiben.</translation>
    </message>
    <message>
      <source>The collection “{name}” is there already.</source>
      <translation>Die Sammlung „{name}“ gibt es schon.</translation>
    </message>
    <message>
      <source>The colour of the tag, else yellow</source>
      <translation>Die Farbe des Schlagworts, sonst Gelb</translation>
    </message>
    <message>
      <source>The colours of the window. “System” follows the desktop.</source>
      <translation>Die Farben des Fensters. „System“ richtet sich nach dem Rechner.</translation>
    </message>
    <message>
      <source>The copy {name} is damaged.</source>
      <translation>Die Kopie {name} ist beschädigt.</translation>
    </message>
    <message>
      <source>The disk that holds {folder} is full; nothing was changed.</source>
      <translation>Der Datenträger mit {folder} ist voll; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The face of the page: Source Serif, or Inter, which has no serifs.</source>
      <translation>Die Schrift der Seite: Source Serif, oder Inter, die keine Serifen hat.</translation>
    </message>
    <message>
      <source>The file {path} is not a Florilegium library.</source>
      <translation>Die Datei {path} ist keine Florilegium-Bibliothek.</translation>
    </message>
    <message>
      <source>The filter looks at title, publication and byline; {search} for the full text.</source>
      <translation>Der Filter sieht in Titel, Publikation und Autorenzeile nach; für den ganzen Text: {search}.</translation>
    </message>
    <message>
      <source>The first without the second; NOT does the same</source>
      <translation>Das erste ohne das zweite; NOT tut dasselbe</translation>
    </message>
    <message>
      <source>The folder {path} holds no text or HTML files.</source>
      <translation>Der Ordner {path} enthält keine Text- oder HTML-Dateien.</translation>
    </message>
    <message>
      <source>The folder “{folder}” is not there any more.</source>
      <translation>Den Ordner „{folder}“ gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>The highlight has its place again</source>
      <translation>Die Markierung hat wieder ihren Platz</translation>
    </message>
    <message>
      <source>The library file {path} cannot be opened.</source>
      <translation>Die Bibliotheksdatei {path} lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <source>The library file {path} cannot be opened: {reason}.</source>
      <translation>Die Bibliotheksdatei {path} lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
      <source>The library file {path} is damaged or is not a Florilegium library.</source>
      <translation>Die Bibliotheksdatei {path} ist beschädigt oder keine Florilegium-Bibliothek.</translation>
    </message>
    <message>
      <source>The library file {path} is damaged.</source>
      <translation>Die Bibliotheksdatei {path} ist beschädigt.</translation>
    </message>
    <message>
      <source>The library file {path} is missing, but other parts of the library are there.</source>
      <translation>Die Bibliotheksdatei {path} fehlt, andere Teile der Bibliothek sind aber da.</translation>
    </message>
    <message>
      <source>The library file {path} was moved, removed or replaced; nothing was changed.</source>
      <translation>Die Bibliotheksdatei {path} wurde verschoben, entfernt oder ersetzt; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The library folder {folder} cannot be used: {reason}.</source>
      <translation>Der Bibliotheksordner {folder} ist nicht benutzbar: {reason}.</translation>
    </message>
    <message>
      <source>The library in {folder} cannot be read just now.</source>
      <translation>Die Bibliothek in {folder} lässt sich gerade nicht lesen.</translation>
    </message>
    <message>
      <source>The library in {folder} cannot be written; nothing was changed.</source>
      <translation>In die Bibliothek in {folder} kann nicht geschrieben werden; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The library in {folder} is open in another window or command.</source>
      <translation>Die Bibliothek in {folder} ist in einem anderen Fenster oder Befehl offen.</translation>
    </message>
    <message>
      <source>The library is closed.</source>
      <translation>Die Bibliothek ist geschlossen.</translation>
    </message>
    <message>
      <source>The library is copied after every half hour with a change, when you quit, and before risky steps. All copies of two days are kept, then one for each of 14 days, 8 weeks and 12 months.</source>
      <translation>Die Bibliothek wird nach jeder halben Stunde mit einer Änderung, beim Beenden und vor heiklen Schritten kopiert. Alle Kopien von zwei Tagen bleiben, danach je eine von 14 Tagen, 8 Wochen und 12 Monaten.</translation>
    </message>
    <message>
      <source>The library was opened for reading only.</source>
      <translation>Die Bibliothek wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
      <source>The library {path} is from an older version and cannot be read as it is.</source>
      <translation>Die Bibliothek {path} stammt von einer älteren Version und kann so nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The library {path} was written by a newer Florilegium.</source>
      <translation>Die Bibliothek {path} wurde von einem neueren Florilegium geschrieben.</translation>
    </message>
    <message>
      <source>The library: {folder}</source>
      <translation>Die Bibliothek: {folder}</translation>
    </message>
    <message>
      <source>The likely place is the right one</source>
      <translation>Die wahrscheinliche Stelle ist die richtige</translation>
    </message>
    <message>
      <source>The lines of earlier articles follow the rule now.</source>
      <translation>Die Zeilen früherer Artikel folgen jetzt der Regel.</translation>
    </message>
    <message>
      <source>The meaning will be “{kept}”.</source>
      <translation>Die Bedeutung wird „{kept}“.</translation>
    </message>
    <message>
      <source>The meaning “{kept}” stays, “{lost}” goes.</source>
      <translation>Die Bedeutung „{kept}“ bleibt, „{lost}“ geht.</translation>
    </message>
    <message>
      <source>The original is in {path}.</source>
      <translation>Das Original ist in {path}.</translation>
    </message>
    <message>
      <source>The original of article {id} is not in the library any more.</source>
      <translation>Das Original von Artikel {id} ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
      <source>The original of {title} is not in the library any more.</source>
      <translation>Das Original von {title} ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
      <source>The original stays as it came. Highlights follow their words; Undo takes it back.</source>
      <translation>Das Original bleibt, wie es kam. Markierungen folgen ihren Wörtern; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
      <source>The original: {name}</source>
      <translation>Das Original: {name}</translation>
    </message>
    <message>
      <source>The pair is not shown again.</source>
      <translation>Das Paar wird nicht mehr gezeigt.</translation>
    </message>
    <message>
      <source>The passage ends behind the end of the text.</source>
      <translation>Die Stelle endet hinter dem Ende des Textes.</translation>
    </message>
    <message>
      <source>The picture is not part of the saved text</source>
      <translation>Das Bild gehört nicht zum gespeicherten Text</translation>
    </message>
    <message>
      <source>The query has more than {limit} words.</source>
      <translation>Die Anfrage hat mehr als {limit} Wörter.</translation>
    </message>
    <message>
      <source>The query is longer than {limit} characters.</source>
      <translation>Die Anfrage ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
      <source>The repeated lines are hidden.</source>
      <translation>Die wiederholten Zeilen sind ausgeblendet.</translation>
    </message>
    <message numerus="yes">
      <source>The same for all {n} articles</source>
      <extracomment>One: The same for {n} article</extracomment>
      <translation>
        <numerusform>Dasselbe für {n} Artikel</numerusform>
        <numerusform>Dasselbe für alle {n} Artikel</numerusform>
      </translation>
    </message>
    <message>
      <source>The same story</source>
      <translation>Dieselbe Geschichte</translation>
    </message>
    <message>
      <source>The saved search “{value}” cannot be used: {message}</source>
      <translation>Die gespeicherte Suche „{value}“ ist nicht benutzbar: {message}</translation>
    </message>
    <message>
      <source>The saved search “{value}” leads back to itself or to too many others.</source>
      <translation>Die gespeicherte Suche „{value}“ führt zu sich selbst zurück oder zu zu vielen anderen.</translation>
    </message>
    <message>
      <source>The search cannot be understood</source>
      <translation>Die Suche ist nicht zu verstehen</translation>
    </message>
    <message>
      <source>The search index cannot be written: {reason}.</source>
      <translation>Der Suchindex kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>The search index is being made; related articles follow.</source>
      <translation>Der Suchindex wird gerade erstellt; verwandte Artikel folgen.</translation>
    </message>
    <message>
      <source>The search index is made anew.</source>
      <translation>Der Suchindex ist neu angelegt.</translation>
    </message>
    <message>
      <source>The search index stays as it was.</source>
      <translation>Der Suchindex bleibt, wie er war.</translation>
    </message>
    <message>
      <source>The search takes too long.</source>
      <translation>Die Suche dauert zu lange.</translation>
    </message>
    <message>
      <source>The search “{name}” is deleted.</source>
      <translation>Die Suche „{name}“ ist gelöscht.</translation>
    </message>
    <message>
      <source>The source as it came</source>
      <translation>Die Quelle, wie sie kam</translation>
    </message>
    <message>
      <source>The tag “{tag}” is deleted.</source>
      <translation>Das Schlagwort „{tag}“ ist gelöscht.</translation>
    </message>
    <message>
      <source>The tags “{one}” and “{other}” never stand together.</source>
      <translation>Die Schlagwörter „{one}“ und „{other}“ kommen nie zusammen vor.</translation>
    </message>
    <message>
      <source>The text becomes an article.</source>
      <translation>Der Text wird ein Artikel.</translation>
    </message>
    <message>
      <source>The text has changed since.</source>
      <translation>Der Text hat sich seither geändert.</translation>
    </message>
    <message>
      <source>The trash is empty</source>
      <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
      <source>The watched folder “{folder}” is not there.</source>
      <translation>Den überwachten Ordner „{folder}“ gibt es nicht.</translation>
    </message>
    <message>
      <source>The word just so, in no other form</source>
      <translation>Das Wort genau so, in keiner anderen Form</translation>
    </message>
    <message>
      <source>The words are not in the text of article {article_id}.</source>
      <translation>Die Wörter stehen nicht im Text von Artikel {article_id}.</translation>
    </message>
    <message>
      <source>The words of the window, its dates and numbers. “System” follows the desktop.</source>
      <translation>Die Wörter des Fensters, seine Daten und Zahlen. „System“ richtet sich nach dem Rechner.</translation>
    </message>
    <message>
      <source>The words were copied.</source>
      <translation>Die Wörter wurden kopiert.</translation>
    </message>
    <message>
      <source>Their words stand in another order.</source>
      <translation>Ihre Wörter stehen in anderer Reihenfolge.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thema</translation>
    </message>
    <message>
      <source>There are no articles yet.</source>
      <translation>Es gibt noch keine Artikel.</translation>
    </message>
    <message>
      <source>There are no rules in the file.</source>
      <translation>In der Datei sind keine Regeln.</translation>
    </message>
    <message>
      <source>There are no rules yet. Right-click a line of an article and choose “Always in …” to make one. Lines that stand in several articles of a publication are offered here.</source>
      <translation>Es gibt noch keine Regeln. Klicken Sie mit rechts auf eine Zeile eines Artikels, und wählen Sie „Immer in …“, um eine anzulegen. Zeilen, die in mehreren Artikeln einer Publikation stehen, werden hier angeboten.</translation>
    </message>
    <message>
      <source>There are no words in the selection.</source>
      <translation>Die Auswahl enthält keine Wörter.</translation>
    </message>
    <message>
      <source>There are no words to look for.</source>
      <translation>Es gibt keine Wörter zu suchen.</translation>
    </message>
    <message>
      <source>There is a collection “{name}” already.</source>
      <translation>Eine Sammlung „{name}“ gibt es schon.</translation>
    </message>
    <message>
      <source>There is a saved search “{name}” already.</source>
      <translation>Eine gespeicherte Suche „{name}“ gibt es schon.</translation>
    </message>
    <message>
      <source>There is a tag “{path}” already.</source>
      <translation>Ein Schlagwort „{path}“ gibt es schon.</translation>
    </message>
    <message>
      <source>There is no annotation {annotation_id}.</source>
      <translation>Es gibt keine Anmerkung {annotation_id}.</translation>
    </message>
    <message>
      <source>There is no article {article_id}.</source>
      <translation>Es gibt keinen Artikel {article_id}.</translation>
    </message>
    <message>
      <source>There is no backup with the number {number}.</source>
      <translation>Es gibt keine Sicherung mit der Nummer {number}.</translation>
    </message>
    <message>
      <source>There is no backup yet. “Back up now” makes one.</source>
      <translation>Es gibt noch keine Sicherung. „Jetzt sichern“ macht eine.</translation>
    </message>
    <message>
      <source>There is no collection {collection_id}.</source>
      <translation>Es gibt keine Sammlung {collection_id}.</translation>
    </message>
    <message>
      <source>There is no collection “{value}”.</source>
      <translation>Es gibt keine Sammlung „{value}“.</translation>
    </message>
    <message>
      <source>There is no field “{name}”.</source>
      <translation>Es gibt kein Feld „{name}“.</translation>
    </message>
    <message>
      <source>There is no file {name}.</source>
      <translation>Es gibt keine Datei {name}.</translation>
    </message>
    <message>
      <source>There is no library in {folder} yet.</source>
      <translation>In {folder} gibt es noch keine Bibliothek.</translation>
    </message>
    <message>
      <source>There is no rule {rule_id}.</source>
      <translation>Es gibt keine Regel {rule_id}.</translation>
    </message>
    <message>
      <source>There is no saved search {search_id}.</source>
      <translation>Es gibt keine gespeicherte Suche {search_id}.</translation>
    </message>
    <message>
      <source>There is no saved search “{value}”.</source>
      <translation>Es gibt keine gespeicherte Suche „{value}“.</translation>
    </message>
    <message>
      <source>There is no tag {tag_id}.</source>
      <translation>Es gibt kein Schlagwort {tag_id}.</translation>
    </message>
    <message>
      <source>There is no tag {tag}.</source>
      <translation>Es gibt kein Schlagwort {tag}.</translation>
    </message>
    <message>
      <source>There is no text on the clipboard yet. Copy an article anywhere and paste it here, or type it, the title first.</source>
      <translation>In der Zwischenablage ist noch kein Text. Kopieren Sie irgendwo einen Artikel, und fügen Sie ihn hier ein, oder schreiben Sie ihn, den Titel zuerst.</translation>
    </message>
    <message>
      <source>There is no word to search for.</source>
      <translation>Es gibt kein Wort zu suchen.</translation>
    </message>
    <message>
      <source>There is nothing to import.</source>
      <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message numerus="yes">
      <source>These are</source>
      <extracomment>One: This is</extracomment>
      <translation>
        <numerusform>Dies ist</numerusform>
        <numerusform>Dies sind</numerusform>
      </translation>
    </message>
    <message>
      <source>These lines stand in several articles. Hidden would be {lines}.</source>
      <translation>Diese Zeilen stehen in mehreren Artikeln. Ausgeblendet würden {lines}.</translation>
    </message>
    <message>
      <source>These rules cannot be read: {reason}.</source>
      <translation>Diese Regeln sind nicht lesbar: {reason}.</translation>
    </message>
    <message>
      <source>These stayed as they were:</source>
      <translation>Diese blieben, wie sie waren:</translation>
    </message>
    <message>
      <source>These words side by side, in this order</source>
      <translation>Diese Wörter nebeneinander, in dieser Folge</translation>
    </message>
    <message>
      <source>They</source>
      <translation>Sie</translation>
    </message>
    <message>
      <source>They differ in a letter or two.</source>
      <translation>Sie unterscheiden sich in ein, zwei Buchstaben.</translation>
    </message>
    <message>
      <source>They differ in case, accents or hyphens.</source>
      <translation>Sie unterscheiden sich in Großschreibung, Akzenten oder Bindestrichen.</translation>
    </message>
    <message>
      <source>They have one name in two places of the tree.</source>
      <translation>Sie haben denselben Namen an zwei Stellen des Baums.</translation>
    </message>
    <message>
      <source>This article has no links.</source>
      <translation>Dieser Artikel hat keine Links.</translation>
    </message>
    <message>
      <source>This article has no pictures.</source>
      <translation>Dieser Artikel hat keine Bilder.</translation>
    </message>
    <message>
      <source>This copy is damaged.</source>
      <translation>Diese Kopie ist beschädigt.</translation>
    </message>
    <message>
      <source>This export is damaged: {error}.</source>
      <translation>Dieser Export ist beschädigt: {error}.</translation>
    </message>
    <message>
      <source>This export was written by a newer Florilegium (its format is {version}).</source>
      <translation>Dieser Export wurde von einem neueren Florilegium geschrieben (sein Format ist {version}).</translation>
    </message>
    <message>
      <source>This file is not a Florilegium export.</source>
      <translation>Diese Datei ist kein Export von Florilegium.</translation>
    </message>
    <message>
      <source>This is only an address</source>
      <translation>Das ist nur eine Adresse</translation>
    </message>
    <message>
      <source>This page asks to log in or to subscribe and shows no article; do so in a browser, then save the page again or copy its text.</source>
      <translation>Diese Seite verlangt eine Anmeldung oder ein Abonnement und zeigt keinen Artikel; melden Sie sich im Browser an, und speichern Sie die Seite dann noch einmal, oder kopieren Sie ihren Text.</translation>
    </message>
    <message>
      <source>This page could not be cleaned; its text is shown without its form.</source>
      <translation>Diese Seite ließ sich nicht bereinigen; ihr Text wird ohne seine Form gezeigt.</translation>
    </message>
    <message>
      <source>This page only asks for consent to cookies; answer it in a browser, then save the page again or copy its text.</source>
      <translation>Diese Seite bittet nur um Zustimmung zu Cookies; antworten Sie im Browser, und speichern Sie die Seite dann noch einmal, oder kopieren Sie ihren Text.</translation>
    </message>
    <message>
      <source>This page shows its text only while its scripts run; open it in a browser, copy the text there and paste it here.</source>
      <translation>Diese Seite zeigt ihren Text nur, solange ihre Skripte laufen; öffnen Sie sie im Browser, kopieren Sie dort den Text, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
      <source>This parenthesis closes nothing.</source>
      <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
      <source>This parenthesis is not closed.</source>
      <translation>Diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
      <source>This quotation mark has no partner.</source>
      <translation>Dieses Anführungszeichen hat kein Gegenstück.</translation>
    </message>
    <message>
      <source>Those of the open article stand here.</source>
      <translation>Die des offenen Artikels stehen hier.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>To import files {import_files}, to paste an article {paste}, or drop files here.</source>
      <translation>Dateien importieren: {import_files}. Einen Artikel einfügen: {paste}. Oder legen Sie Dateien hier ab.</translation>
    </message>
    <message>
      <source>To the left</source>
      <translation>Nach links</translation>
    </message>
    <message>
      <source>To the right</source>
      <translation>Nach rechts</translation>
    </message>
    <message>
      <source>Took out of the archive: {articles}</source>
      <translation>Aus dem Archiv geholt: {articles}</translation>
    </message>
    <message>
      <source>Trash</source>
      <comment>shelf</comment>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <source>Try other words, other forms of them, or the whole collection.</source>
      <translation>Versuchen Sie andere Wörter, andere Formen davon, oder alle Artikel.</translation>
    </message>
    <message>
      <source>Type a word of the passage.</source>
      <translation>Schreiben Sie ein Wort der Stelle.</translation>
    </message>
    <message>
      <source>Type a word or two.</source>
      <translation>Schreiben Sie ein, zwei Wörter.</translation>
    </message>
    <message>
      <source>Type a word, or parts joined by “/”.</source>
      <translation>Schreiben Sie ein Wort, oder Teile mit „/“ dazwischen.</translation>
    </message>
    <message>
      <source>Type to narrow the list</source>
      <translation>Tippen grenzt die Liste ein</translation>
    </message>
    <message>
      <source>Type to narrow the list; Enter merges into the marked tag</source>
      <translation>Tippen grenzt die Liste ein; Eingabe führt mit dem gewählten Schlagwort zusammen</translation>
    </message>
    <message>
      <source>Typeface</source>
      <translation>Schrift</translation>
    </message>
    <message>
      <source>Typical passages</source>
      <translation>Typische Textstellen</translation>
    </message>
    <message>
      <source>Typical, since many passages of the tag have these words, too: {words}</source>
      <translation>Typisch, denn auch viele andere Stellen mit dem Schlagwort haben diese Wörter: {words}</translation>
    </message>
    <message>
      <source>Underline {name} no more</source>
      <translation>{name} nicht mehr unterstreichen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo step by step with Ctrl+Z.</source>
      <translation>Machen Sie Schritt für Schritt mit Strg+Z rückgängig.</translation>
    </message>
    <message>
      <source>Undo {step}</source>
      <translation>Rückgängig: {step}</translation>
    </message>
    <message>
      <source>Unplaced</source>
      <translation>Ohne Platz</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Ungelesen</translation>
    </message>
    <message>
      <source>Unread</source>
      <comment>shelf</comment>
      <translation>Ungelesen</translation>
    </message>
    <message>
      <source>Unread first</source>
      <translation>Ungelesene zuerst</translation>
    </message>
    <message>
      <source>Unread, read, starred, archived, tagged</source>
      <translation>Ungelesen, gelesen, mit Stern, archiviert, verschlagwortet</translation>
    </message>
    <message>
      <source>Unstar {articles}</source>
      <translation>{articles} den Stern nehmen</translation>
    </message>
    <message>
      <source>Untag passage</source>
      <translation>Schlagwort von Textstelle nehmen</translation>
    </message>
    <message>
      <source>Untag {articles}</source>
      <translation>{articles} ein Schlagwort nehmen</translation>
    </message>
    <message>
      <source>Update Florilegium and import it again.</source>
      <translation>Aktualisieren Sie Florilegium, und importieren Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Use another backup; this one was left as it is.</source>
      <translation>Nehmen Sie eine andere Sicherung; diese blieb, wie sie war.</translation>
    </message>
    <message>
      <source>Use fewer words.</source>
      <translation>Nehmen Sie weniger Wörter.</translation>
    </message>
    <message>
      <source>Use fewer.</source>
      <translation>Nehmen Sie weniger.</translation>
    </message>
    <message>
      <source>Use over time</source>
      <translation>Gebrauch im Lauf der Zeit</translation>
    </message>
    <message>
      <source>Use the rule for {line}</source>
      <translation>Die Regel für {line} anwenden</translation>
    </message>
    <message>
      <source>Used &amp;together with</source>
      <translation>&amp;Zusammen benutzt mit</translation>
    </message>
    <message>
      <source>Used together with</source>
      <translation>Zusammen benutzt mit</translation>
    </message>
    <message>
      <source>Usual text size</source>
      <translation>Übliche Schriftgröße</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Version {version}</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>Einen Ordner überwachen</translation>
    </message>
    <message>
      <source>Watch a folder…</source>
      <translation>Einen Ordner überwachen …</translation>
    </message>
    <message>
      <source>Watched folders</source>
      <translation>Überwachte Ordner</translation>
    </message>
    <message>
      <source>Web Annotations (*.json)</source>
      <translation>Web-Annotationen (*.json)</translation>
    </message>
    <message>
      <source>Web archives (MHTML)</source>
      <translation>Webarchive (MHTML)</translation>
    </message>
    <message>
      <source>Web archives (WARC)</source>
      <translation>Webarchive (WARC)</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Willkommen</translation>
    </message>
    <message>
      <source>Welcome to Florilegium</source>
      <translation>Willkommen bei Florilegium</translation>
    </message>
    <message>
      <source>What became of each file</source>
      <translation>Was aus jeder Datei wurde</translation>
    </message>
    <message>
      <source>What belongs under this tag, and what does not</source>
      <translation>Was unter dieses Schlagwort gehört, und was nicht</translation>
    </message>
    <message>
      <source>What blue stands for, such as “claims”.</source>
      <translation>Wofür Blau steht, etwa „Behauptungen“.</translation>
    </message>
    <message>
      <source>What green stands for, such as “claims”.</source>
      <translation>Wofür Grün steht, etwa „Behauptungen“.</translation>
    </message>
    <message>
      <source>What is known of the article</source>
      <translation>Was vom Artikel bekannt ist</translation>
    </message>
    <message>
      <source>What is saved in them is imported by itself, once. The files stay where they are.</source>
      <translation>Was darin gespeichert wird, wird einmal von selbst importiert. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
      <source>What is there now is kept under another name, whatever you choose.</source>
      <translation>Was jetzt da ist, bleibt unter anderem Namen erhalten, wie Sie sich auch entscheiden.</translation>
    </message>
    <message>
      <source>What it would change</source>
      <translation>Was sie ändern würde</translation>
    </message>
    <message>
      <source>What pink stands for, such as “claims”.</source>
      <translation>Wofür Rosa steht, etwa „Behauptungen“.</translation>
    </message>
    <message>
      <source>What purple stands for, such as “claims”.</source>
      <translation>Wofür Violett steht, etwa „Behauptungen“.</translation>
    </message>
    <message numerus="yes">
      <source>What repeats in {where} can be hidden in {n} earlier articles.</source>
      <extracomment>One: What repeats in {where} can be hidden in {n} earlier article.</extracomment>
      <translation>
        <numerusform>Was sich in {where} wiederholt, kann in {n} früheren Artikel ausgeblendet werden.</numerusform>
        <numerusform>Was sich in {where} wiederholt, kann in {n} früheren Artikeln ausgeblendet werden.</numerusform>
      </translation>
    </message>
    <message>
      <source>What stands in one of the two articles only</source>
      <translation>Was nur in einem der beiden Artikel steht</translation>
    </message>
    <message>
      <source>What the tag marked in the sidebar means, its typical passages, and its use over time</source>
      <translation>Was das in der Seitenleiste gewählte Schlagwort bedeutet, seine typischen Textstellen, und sein Gebrauch im Lauf der Zeit</translation>
    </message>
    <message>
      <source>What this saved search finds</source>
      <translation>Was diese gespeicherte Suche findet</translation>
    </message>
    <message>
      <source>What this tag means, for yourself in a year</source>
      <translation>Was dieses Schlagwort bedeutet, für Sie selbst in einem Jahr</translation>
    </message>
    <message>
      <source>What was just imported goes to the trash</source>
      <translation>Was gerade importiert wurde, kommt in den Papierkorb</translation>
    </message>
    <message>
      <source>What was taken</source>
      <translation>Was genommen wurde</translation>
    </message>
    <message>
      <source>What was taught about sources, and what it would change</source>
      <translation>Was über Quellen gelehrt wurde, und was es ändern würde</translation>
    </message>
    <message>
      <source>What yellow stands for, such as “claims”.</source>
      <translation>Wofür Gelb steht, etwa „Behauptungen“.</translation>
    </message>
    <message>
      <source>What you did since then is not in it. The library as it is now is kept beside it, under another name. The window closes and comes back with the backup.</source>
      <translation>Was Sie seitdem getan haben, ist nicht darin. Die Bibliothek, wie sie jetzt ist, bleibt unter anderem Namen daneben erhalten. Das Fenster schließt sich und kommt mit der Sicherung wieder.</translation>
    </message>
    <message>
      <source>What you gathered</source>
      <translation>Was Sie gesammelt haben</translation>
    </message>
    <message>
      <source>Where the highlight stands</source>
      <translation>Wo die Markierung steht</translation>
    </message>
    <message>
      <source>Wider</source>
      <translation>Breiter</translation>
    </message>
    <message>
      <source>Width of the text column; 60 to 75 reads best.</source>
      <translation>Breite der Textspalte; 60 bis 75 liest sich am besten.</translation>
    </message>
    <message>
      <source>With a highlight</source>
      <translation>Mit einer Markierung</translation>
    </message>
    <message>
      <source>With a highlight of this colour</source>
      <translation>Mit einer Markierung in dieser Farbe</translation>
    </message>
    <message>
      <source>With a note</source>
      <translation>Mit einer Notiz</translation>
    </message>
    <message>
      <source>With a note, highlight, caption or image</source>
      <translation>Mit Notiz, Markierung, Bildunterschrift oder Bild</translation>
    </message>
    <message>
      <source>With a picture</source>
      <translation>Mit einem Bild</translation>
    </message>
    <message>
      <source>With a selection</source>
      <translation>Mit einer Auswahl</translation>
    </message>
    <message>
      <source>With a star</source>
      <translation>Mit Stern</translation>
    </message>
    <message>
      <source>With any tag</source>
      <translation>Mit irgendeinem Schlagwort</translation>
    </message>
    <message>
      <source>With this tag alone, not those below it</source>
      <translation>Mit diesem Schlagwort allein, ohne die darunter</translation>
    </message>
    <message>
      <source>With this tag or one below it</source>
      <translation>Mit diesem Schlagwort oder einem darunter</translation>
    </message>
    <message>
      <source>With words under a picture</source>
      <translation>Mit einer Bildunterschrift</translation>
    </message>
    <message>
      <source>Without a highlight</source>
      <translation>Ohne Markierung</translation>
    </message>
    <message>
      <source>Without a tag</source>
      <translation>Ohne Schlagwort</translation>
    </message>
    <message>
      <source>Without what it finds</source>
      <translation>Ohne das, was sie findet</translation>
    </message>
    <message>
      <source>Word documents</source>
      <translation>Word-Dokumente</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>Words that are nearly spelt so</source>
      <translation>Wörter, die fast so geschrieben werden</translation>
    </message>
    <message>
      <source>Words that begin so</source>
      <translation>Wörter, die so beginnen</translation>
    </message>
    <message>
      <source>Words that have more than {limit} others between them are not near.</source>
      <translation>Wörter, zwischen denen mehr als {limit} andere stehen, sind nicht nah beieinander.</translation>
    </message>
    <message>
      <source>Words to find</source>
      <translation>Gesuchte Wörter</translation>
    </message>
    <message>
      <source>Write a date as 2023, 2023-01 or 2023-01-08, and a range as 2023-01..2023-03.</source>
      <translation>Schreiben Sie ein Datum als 2023, 2023-01 oder 2023-01-08, und einen Bereich als 2023-01..2023-03.</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
      <source>Write all articles with their highlights as Markdown or JSON</source>
      <translation>Alle Artikel mit ihren Markierungen als Markdown oder JSON schreiben</translation>
    </message>
    <message>
      <source>Write it as in the sidebar; of several words as {field}:"two words".</source>
      <translation>Schreiben Sie es wie in der Seitenleiste; mehrere Wörter als {field}:"zwei Wörter".</translation>
    </message>
    <message>
      <source>Write the field before each: {example}</source>
      <translation>Schreiben Sie das Feld vor jedes: {example}</translation>
    </message>
    <message>
      <source>Write the file as it came, byte for byte</source>
      <translation>Die Datei schreiben, wie sie kam, Byte für Byte</translation>
    </message>
    <message>
      <source>Write the marked passages, or all that are shown, to a file</source>
      <translation>Die gewählten Textstellen, oder alle gezeigten, in eine Datei schreiben</translation>
    </message>
    <message>
      <source>Write the note of a card in the annotations panel</source>
      <translation>Die Notiz einer Karte in den Anmerkungen schreiben</translation>
    </message>
    <message>
      <source>Write the note of the passage</source>
      <translation>Die Notiz der Textstelle schreiben</translation>
    </message>
    <message>
      <source>Write the selected articles with their highlights as Markdown or JSON</source>
      <translation>Die ausgewählten Artikel mit ihren Markierungen als Markdown oder JSON schreiben</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Gelb</translation>
    </message>
    <message>
      <source>Yellow highlight</source>
      <translation>Gelbe Markierung</translation>
    </message>
    <message>
      <source>Yes  (Y)</source>
      <translation>Ja  (Y)</translation>
    </message>
    <message>
      <source>Yes to the rest  (A)</source>
      <translation>Ja zu allen übrigen  (A)</translation>
    </message>
    <message>
      <source>You are not allowed to read {name}.</source>
      <translation>Sie dürfen {name} nicht lesen.</translation>
    </message>
    <message>
      <source>You hid this line</source>
      <translation>Sie haben diese Zeile ausgeblendet</translation>
    </message>
    <message>
      <source>Your library: {folder}</source>
      <translation>Ihre Bibliothek: {folder}</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Ihre Notiz</translation>
    </message>
    <message>
      <source>a PDF</source>
      <translation>ein PDF</translation>
    </message>
    <message>
      <source>a Word document</source>
      <translation>ein Word-Dokument</translation>
    </message>
    <message>
      <source>a ZIP archive</source>
      <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
      <source>a caption</source>
      <translation>eine Bildunterschrift</translation>
    </message>
    <message>
      <source>a compressed file</source>
      <translation>eine komprimierte Datei</translation>
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
      <source>a feed</source>
      <translation>ein Feed</translation>
    </message>
    <message>
      <source>a film or sound</source>
      <translation>ein Film oder Ton</translation>
    </message>
    <message>
      <source>a heading</source>
      <translation>eine Zwischenüberschrift</translation>
    </message>
    <message>
      <source>a nameless source</source>
      <translation>eine namenlose Quelle</translation>
    </message>
    <message>
      <source>a paragraph</source>
      <translation>ein Absatz</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <source>a pipe</source>
      <translation>eine Pipe</translation>
    </message>
    <message>
      <source>a presentation</source>
      <translation>eine Präsentation</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>ein Programm</translation>
    </message>
    <message>
      <source>a quotation</source>
      <translation>ein Zitat</translation>
    </message>
    <message>
      <source>a rule of yours for {source}</source>
      <translation>eine Regel von Ihnen für {source}</translation>
    </message>
    <message>
      <source>a socket</source>
      <translation>ein Socket</translation>
    </message>
    <message>
      <source>a sound</source>
      <translation>ein Ton</translation>
    </message>
    <message>
      <source>a spreadsheet</source>
      <translation>eine Tabelle</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>eine Tabelle</translation>
    </message>
    <message>
      <source>a web archive (MHTML)</source>
      <translation>ein Webarchiv (MHTML)</translation>
    </message>
    <message>
      <source>a web archive (WARC)</source>
      <translation>ein Webarchiv (WARC)</translation>
    </message>
    <message>
      <source>above</source>
      <translation>oben</translation>
    </message>
    <message>
      <source>address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>advertisement</source>
      <translation>Werbung</translation>
    </message>
    <message>
      <source>after half an hour</source>
      <translation>nach einer halben Stunde</translation>
    </message>
    <message>
      <source>all</source>
      <comment>tags</comment>
      <translation>alle</translation>
    </message>
    <message>
      <source>an EPUB book</source>
      <translation>ein EPUB-Buch</translation>
    </message>
    <message>
      <source>an OpenDocument file</source>
      <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
      <source>an RTF document</source>
      <translation>ein RTF-Dokument</translation>
    </message>
    <message>
      <source>an archive</source>
      <translation>ein Archiv</translation>
    </message>
    <message>
      <source>an e-mail</source>
      <translation>eine E-Mail</translation>
    </message>
    <message>
      <source>an item of a list</source>
      <translation>ein Listenpunkt</translation>
    </message>
    <message>
      <source>an old Office document</source>
      <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
      <source>an outline (OPML)</source>
      <translation>eine Gliederung (OPML)</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more</source>
      <extracomment>One: and {n} more</extracomment>
      <translation>
        <numerusform>und {n} weitere</numerusform>
        <numerusform>und {n} weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>announces a list of contents</source>
      <translation>kündigt ein Inhaltsverzeichnis an</translation>
    </message>
    <message>
      <source>announces other articles</source>
      <translation>kündigt andere Artikel an</translation>
    </message>
    <message>
      <source>announces the writer or the publisher</source>
      <translation>kündigt Autor oder Verlag an</translation>
    </message>
    <message>
      <source>asks about cookies</source>
      <translation>fragt nach Cookies</translation>
    </message>
    <message>
      <source>asks for a subscription or a sign-up</source>
      <translation>bittet um ein Abonnement oder eine Anmeldung</translation>
    </message>
    <message>
      <source>asks to buy or to try something</source>
      <translation>fordert auf, etwas zu kaufen oder zu probieren</translation>
    </message>
    <message>
      <source>at exit</source>
      <translation>beim Beenden</translation>
    </message>
    <message>
      <source>at least {n} new hits</source>
      <translation>mindestens {n} neue Treffer</translation>
    </message>
    <message>
      <source>before an update</source>
      <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
      <source>before emptying the trash</source>
      <translation>vor dem Leeren des Papierkorbs</translation>
    </message>
    <message>
      <source>begins as bylines do</source>
      <translation>beginnt, wie Autorenzeilen es tun</translation>
    </message>
    <message>
      <source>begins as captions do</source>
      <translation>beginnt, wie Bildunterschriften es tun</translation>
    </message>
    <message>
      <source>begins with a bullet, as its neighbours do</source>
      <translation>beginnt mit einem Aufzählungszeichen, wie die Nachbarzeilen</translation>
    </message>
    <message>
      <source>belongs to the comments</source>
      <translation>gehört zu den Kommentaren</translation>
    </message>
    <message>
      <source>below</source>
      <translation>unten</translation>
    </message>
    <message>
      <source>boilerplate</source>
      <translation>Beiwerk</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>von Hand</translation>
    </message>
    <message>
      <source>byline</source>
      <translation>Autorenzeile</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>Bildunterschrift</translation>
    </message>
    <message>
      <source>characters</source>
      <translation>Zeichen</translation>
    </message>
    <message>
      <source>choose “{action}”</source>
      <translation>„{action}“</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>geschlossen</translation>
    </message>
    <message>
      <source>code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>code</source>
      <comment>role</comment>
      <translation>Code</translation>
    </message>
    <message>
      <source>comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <source>counts readers or reactions</source>
      <translation>zählt Leser oder Reaktionen</translation>
    </message>
    <message>
      <source>counts the pictures</source>
      <translation>zählt die Bilder</translation>
    </message>
    <message>
      <source>d MMM</source>
      <translation>d. MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <translation>d. MMM yyyy</translation>
    </message>
    <message>
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>dateline</source>
      <translation>Ortsmarke</translation>
    </message>
    <message>
      <source>figure</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>heading</source>
      <translation>Zwischenüberschrift</translation>
    </message>
    <message>
      <source>helps to move about the page</source>
      <translation>hilft, sich auf der Seite zu bewegen</translation>
    </message>
    <message>
      <source>hidden by you</source>
      <translation>von Ihnen ausgeblendet</translation>
    </message>
    <message>
      <source>hide it</source>
      <translation>sie ausblenden</translation>
    </message>
    <message>
      <source>in {titles}</source>
      <translation>in {titles}</translation>
    </message>
    <message>
      <source>is a copyright notice</source>
      <translation>ist ein Urheberrechtsvermerk</translation>
    </message>
    <message>
      <source>is a date right above the title</source>
      <translation>ist ein Datum direkt über dem Titel</translation>
    </message>
    <message>
      <source>is a legal notice</source>
      <translation>ist ein rechtlicher Hinweis</translation>
    </message>
    <message>
      <source>is a name between the title and the text</source>
      <translation>ist ein Name zwischen Titel und Text</translation>
    </message>
    <message>
      <source>is a short line that announces a paragraph</source>
      <translation>ist eine kurze Zeile, die einen Absatz ankündigt</translation>
    </message>
    <message>
      <source>is about the writer or the publisher</source>
      <translation>handelt vom Autor oder Verlag</translation>
    </message>
    <message>
      <source>is an advertisement</source>
      <translation>ist Werbung</translation>
    </message>
    <message>
      <source>is an entry of a menu</source>
      <translation>ist ein Eintrag eines Menüs</translation>
    </message>
    <message>
      <source>is hardly more than a date</source>
      <translation>ist kaum mehr als ein Datum</translation>
    </message>
    <message>
      <source>is marked as a caption</source>
      <translation>ist als Bildunterschrift ausgezeichnet</translation>
    </message>
    <message>
      <source>is marked as a heading</source>
      <translation>ist als Überschrift ausgezeichnet</translation>
    </message>
    <message>
      <source>is marked as a picture</source>
      <translation>ist als Bild ausgezeichnet</translation>
    </message>
    <message>
      <source>is marked as a quotation</source>
      <translation>ist als Zitat ausgezeichnet</translation>
    </message>
    <message>
      <source>is marked as a table</source>
      <translation>ist als Tabelle ausgezeichnet</translation>
    </message>
    <message>
      <source>is marked as an entry of a list</source>
      <translation>ist als Listenpunkt ausgezeichnet</translation>
    </message>
    <message>
      <source>is marked as code</source>
      <translation>ist als Code ausgezeichnet</translation>
    </message>
    <message>
      <source>is marked as text</source>
      <translation>ist als Text ausgezeichnet</translation>
    </message>
    <message>
      <source>is marked as the author</source>
      <translation>ist als Autor ausgezeichnet</translation>
    </message>
    <message>
      <source>is marked as the caption of a picture</source>
      <translation>ist als Bildunterschrift ausgezeichnet</translation>
    </message>
    <message>
      <source>is nothing but a link</source>
      <translation>ist nichts als ein Link</translation>
    </message>
    <message>
      <source>is one of several teasers of other pages</source>
      <translation>ist einer von mehreren Anreißern anderer Seiten</translation>
    </message>
    <message>
      <source>is shown because no article was found</source>
      <translation>wird gezeigt, weil kein Artikel gefunden wurde</translation>
    </message>
    <message>
      <source>is the first line</source>
      <translation>ist die erste Zeile</translation>
    </message>
    <message>
      <source>is the label of a picture</source>
      <translation>ist die Beschriftung eines Bildes</translation>
    </message>
    <message>
      <source>it is not there any more</source>
      <translation>es ihn nicht mehr gibt</translation>
    </message>
    <message>
      <source>it is {role}</source>
      <translation>sie ist {role}</translation>
    </message>
    <message>
      <source>its name cannot be used</source>
      <translation>sein Name ist nicht benutzbar</translation>
    </message>
    <message>
      <source>keeps the rest for subscribers</source>
      <translation>hält den Rest für Abonnenten zurück</translation>
    </message>
    <message>
      <source>language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>lead</source>
      <translation>Vorspann</translation>
    </message>
    <message>
      <source>leads from the title into the text</source>
      <translation>führt vom Titel in den Text</translation>
    </message>
    <message>
      <source>leads to another article</source>
      <translation>führt zu einem anderen Artikel</translation>
    </message>
    <message>
      <source>legal</source>
      <translation>Rechtliches</translation>
    </message>
    <message numerus="yes">
      <source>like {n} passages</source>
      <extracomment>One: like {n} passage</extracomment>
      <translation>
        <numerusform>wie {n} Textstelle</numerusform>
        <numerusform>wie {n} Textstellen</numerusform>
      </translation>
    </message>
    <message>
      <source>list item</source>
      <translation>Listenpunkt</translation>
    </message>
    <message>
      <source>lists keywords</source>
      <translation>führt Schlüsselwörter auf</translation>
    </message>
    <message>
      <source>metadata</source>
      <translation>Angaben</translation>
    </message>
    <message>
      <source>names the source of a picture</source>
      <translation>nennt die Quelle eines Bildes</translation>
    </message>
    <message>
      <source>navigation</source>
      <translation>Navigation</translation>
    </message>
    <message>
      <source>no folders</source>
      <translation>keine Ordner</translation>
    </message>
    <message>
      <source>no key</source>
      <translation>keine Taste</translation>
    </message>
    <message>
      <source>no part of the article</source>
      <translation>kein Teil des Artikels</translation>
    </message>
    <message>
      <source>no words</source>
      <translation>keine Worte</translation>
    </message>
    <message>
      <source>note: {note}</source>
      <translation>Notiz: {note}</translation>
    </message>
    <message>
      <source>nothing to import</source>
      <translation>nichts zu importieren</translation>
    </message>
    <message>
      <source>notices</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>offers to share the page</source>
      <translation>bietet an, die Seite zu teilen</translation>
    </message>
    <message>
      <source>on</source>
      <translation>an</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>other</source>
      <translation>Sonstiges</translation>
    </message>
    <message>
      <source>paragraph</source>
      <translation>Absatz</translation>
    </message>
    <message numerus="yes">
      <source>paragraphs of at most {n} articles</source>
      <extracomment>One: paragraphs of at most {n} article</extracomment>
      <translation>
        <numerusform>Absätze aus höchstens {n} Artikel</numerusform>
        <numerusform>Absätze aus höchstens {n} Artikeln</numerusform>
      </translation>
    </message>
    <message>
      <source>passages</source>
      <translation>Textstellen</translation>
    </message>
    <message>
      <source>paste an article</source>
      <translation>einen Artikel einfügen</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <source>press {key}</source>
      <translation>{key}</translation>
    </message>
    <message>
      <source>publication</source>
      <translation>Publikation</translation>
    </message>
    <message>
      <source>quotation</source>
      <translation>Zitat</translation>
    </message>
    <message>
      <source>reads like running text</source>
      <translation>liest sich wie fortlaufender Text</translation>
    </message>
    <message>
      <source>reads like the title of the text that follows</source>
      <translation>liest sich wie der Titel des folgenden Textes</translation>
    </message>
    <message>
      <source>related</source>
      <translation>Verwandtes</translation>
    </message>
    <message>
      <source>repeated</source>
      <translation>wiederholt</translation>
    </message>
    <message>
      <source>sharing</source>
      <translation>Teilen</translation>
    </message>
    <message>
      <source>speaks as only captions do, such as of who stands where in a picture</source>
      <translation>spricht wie nur Bildunterschriften, etwa davon, wer auf einem Bild wo steht</translation>
    </message>
    <message>
      <source>stands above the credit of a picture</source>
      <translation>steht über dem Bildnachweis</translation>
    </message>
    <message>
      <source>stands after the end of the article</source>
      <translation>steht nach dem Ende des Artikels</translation>
    </message>
    <message>
      <source>stands at the beginning of {count} other articles</source>
      <translation>steht am Anfang von {count} anderen Artikeln</translation>
    </message>
    <message>
      <source>stands at the end of {count} other articles</source>
      <translation>steht am Ende von {count} anderen Artikeln</translation>
    </message>
    <message>
      <source>stands before the title at the edge of the page</source>
      <translation>steht vor dem Titel am Rand der Seite</translation>
    </message>
    <message>
      <source>stands below the label of a picture</source>
      <translation>steht unter der Beschriftung eines Bildes</translation>
    </message>
    <message>
      <source>stands beside the text, with no sign of page furniture</source>
      <translation>steht neben dem Text, ohne Zeichen von Beiwerk</translation>
    </message>
    <message>
      <source>stands between the title and the text, and is neither</source>
      <translation>steht zwischen Titel und Text und ist keines von beiden</translation>
    </message>
    <message>
      <source>stands in a list of the headings that follow</source>
      <translation>steht in einer Liste der folgenden Überschriften</translation>
    </message>
    <message>
      <source>stands in a part of the page named “{name}”</source>
      <translation>steht in einem Teil der Seite namens „{name}“</translation>
    </message>
    <message>
      <source>stands in the foot of the page</source>
      <translation>steht im Fuß der Seite</translation>
    </message>
    <message>
      <source>stands in the navigation of the page</source>
      <translation>steht in der Navigation der Seite</translation>
    </message>
    <message>
      <source>stands in {count} other articles of {source}</source>
      <translation>steht in {count} anderen Artikeln von {source}</translation>
    </message>
    <message>
      <source>stands under “{heading}”</source>
      <translation>steht unter „{heading}“</translation>
    </message>
    <message>
      <source>starred</source>
      <translation>mit Stern</translation>
    </message>
    <message>
      <source>table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>tag “{name}”</source>
      <translation>Schlagwort „{name}“</translation>
    </message>
    <message>
      <source>tagged {tags}</source>
      <translation>verschlagwortet {tags}</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
      <source>tags {tags}</source>
      <extracomment>One: tag {tags}</extracomment>
      <translation>
        <numerusform>Schlagwort {tags}</numerusform>
        <numerusform>Schlagwörter {tags}</numerusform>
      </translation>
    </message>
    <message>
      <source>tells how long reading takes</source>
      <translation>sagt, wie lange das Lesen dauert</translation>
    </message>
    <message>
      <source>the byline</source>
      <translation>die Autorenzeile</translation>
    </message>
    <message>
      <source>the dateline</source>
      <translation>die Ortsmarke</translation>
    </message>
    <message>
      <source>the first {number} characters</source>
      <translation>die ersten {number} Zeichen</translation>
    </message>
    <message>
      <source>the lead</source>
      <translation>der Vorspann</translation>
    </message>
    <message>
      <source>the original cannot be read</source>
      <translation>das Original nicht gelesen werden kann</translation>
    </message>
    <message>
      <source>the original is not there any more</source>
      <translation>das Original nicht mehr da ist</translation>
    </message>
    <message>
      <source>the result was empty</source>
      <translation>das Ergebnis leer war</translation>
    </message>
    <message>
      <source>the result was much shorter</source>
      <translation>das Ergebnis viel kürzer war</translation>
    </message>
    <message>
      <source>the title</source>
      <translation>der Titel</translation>
    </message>
    <message>
      <source>title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>ungelesen</translation>
    </message>
    <message>
      <source>{colour}, no tag</source>
      <translation>{colour}, kein Schlagwort</translation>
    </message>
    <message>
      <source>{colour}: {words}</source>
      <translation>{colour}: {words}</translation>
    </message>
    <message>
      <source>{count} not looked at.</source>
      <translation>{count} nicht angesehen.</translation>
    </message>
    <message>
      <source>{count} refused</source>
      <translation>{count} abgelehnt</translation>
    </message>
    <message>
      <source>{count} taken</source>
      <translation>{count} genommen</translation>
    </message>
    <message>
      <source>{files}, a folder, or {paste}</source>
      <translation>{files}, einen Ordner, oder {paste}</translation>
    </message>
    <message>
      <source>{first} to {last}; most in {month}: {count}.</source>
      <translation>{first} bis {last}; die meisten im {month}: {count}.</translation>
    </message>
    <message>
      <source>{folder} is a file.</source>
      <translation>{folder} ist eine Datei.</translation>
    </message>
    <message>
      <source>{found}, by date added</source>
      <translation>{found}, nach Datum der Aufnahme</translation>
    </message>
    <message>
      <source>{found}, by date published</source>
      <translation>{found}, nach Erscheinungsdatum</translation>
    </message>
    <message numerus="yes">
      <source>{found}, the best {n} first</source>
      <extracomment>One: {found}, the best {n} first</extracomment>
      <translation>
        <numerusform>{found}, zuerst der beste</numerusform>
        <numerusform>{found}, zuerst die besten {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>{highlights} above</source>
      <translation>{highlights} darüber</translation>
    </message>
    <message>
      <source>{highlights} below</source>
      <translation>{highlights} darunter</translation>
    </message>
    <message>
      <source>{highlights}, {matches}. Next and previous highlight: Alt+Down, Alt+Up.</source>
      <translation>{highlights}, {matches}. Nächste und vorherige Markierung: Alt+Ab, Alt+Auf.</translation>
    </message>
    <message numerus="yes">
      <source>{keys} are the keys of {actions}.</source>
      <extracomment>One: {keys} is the key of {actions}.</extracomment>
      <translation>
        <numerusform>{keys} ist die Taste für {actions}.</numerusform>
        <numerusform>{keys} sind die Tasten für {actions}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{kinds} cannot be imported yet.</source>
      <translation>{kinds} können noch nicht importiert werden.</translation>
    </message>
    <message>
      <source>{label} and {n} more</source>
      <translation>{label} und {n} weitere</translation>
    </message>
    <message>
      <source>{lines} in {articles}</source>
      <translation>{lines} in {articles}</translation>
    </message>
    <message>
      <source>{lines}: {kinds}</source>
      <translation>{lines}: {kinds}</translation>
    </message>
    <message>
      <source>{menu}: {action}</source>
      <translation>{menu}: {action}</translation>
    </message>
    <message>
      <source>{month}: {count}.</source>
      <translation>{month}: {count}.</translation>
    </message>
    <message>
      <source>{name} could not be read: the page is broken or too complex.</source>
      <translation>{name} war nicht lesbar: Die Seite ist kaputt oder zu verwickelt.</translation>
    </message>
    <message>
      <source>{name} could not be read: {reason}.</source>
      <translation>{name} war nicht lesbar: {reason}.</translation>
    </message>
    <message>
      <source>{name} holds no text.</source>
      <translation>{name} enthält keinen Text.</translation>
    </message>
    <message>
      <source>{name} is a folder, not a file.</source>
      <translation>{name} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} ist leer.</translation>
    </message>
    <message>
      <source>{name} is not a file but {kind}.</source>
      <translation>{name} ist keine Datei, sondern {kind}.</translation>
    </message>
    <message>
      <source>{name} is not text.</source>
      <translation>{name} ist kein Text.</translation>
    </message>
    <message>
      <source>{name} is too large: it has {size} MB, and at most {limit} MB can be imported.</source>
      <translation>{name} ist zu groß: Es hat {size} MB, und höchstens {limit} MB können importiert werden.</translation>
    </message>
    <message>
      <source>{name} is too long to be shown: at most {letters} characters in {lines} paragraphs can be imported.</source>
      <translation>{name} ist zu lang, um gezeigt zu werden: Höchstens {letters} Zeichen in {lines} Absätzen können importiert werden.</translation>
    </message>
    <message>
      <source>{name} is {kind}. {reason}</source>
      <translation>{name} ist {kind}. {reason}</translation>
    </message>
    <message>
      <source>{name} took too long to read and was given up.</source>
      <translation>{name} zu lesen dauerte zu lange und wurde aufgegeben.</translation>
    </message>
    <message>
      <source>{name}, {many}, closed</source>
      <translation>{name}, {many}, geschlossen</translation>
    </message>
    <message>
      <source>{name}, {many}, open</source>
      <translation>{name}, {many}, offen</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {n} articles</source>
      <extracomment>One: {name}: {n} article</extracomment>
      <translation>
        <numerusform>{name}: {n} Artikel</numerusform>
        <numerusform>{name}: {n} Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name}: {n} passages</source>
      <extracomment>One: {name}: {n} passage</extracomment>
      <translation>
        <numerusform>{name}: {n} Textstelle</numerusform>
        <numerusform>{name}: {n} Textstellen</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name}: {value}</translation>
    </message>
    <message>
      <source>{number}   now “{holder}”</source>
      <translation>{number}   jetzt „{holder}“</translation>
    </message>
    <message>
      <source>{number} above</source>
      <translation>{number} darüber</translation>
    </message>
    <message>
      <source>{number} above what is seen</source>
      <translation>{number} über dem, was zu sehen ist</translation>
    </message>
    <message>
      <source>{number} articles or more</source>
      <translation>{number} Artikel oder mehr</translation>
    </message>
    <message>
      <source>{number} below</source>
      <translation>{number} darunter</translation>
    </message>
    <message>
      <source>{number} below what is seen</source>
      <translation>{number} unter dem, was zu sehen ist</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} von {total}</translation>
    </message>
    <message>
      <source>{number} of {total} so far</source>
      <translation>{number} von bisher {total}</translation>
    </message>
    <message>
      <source>{n} %</source>
      <translation>{n} %</translation>
    </message>
    <message numerus="yes">
      <source>{n} added</source>
      <comment>rules</comment>
      <extracomment>One: {n} added</extracomment>
      <translation>
        <numerusform>{n} hinzugefügt</numerusform>
        <numerusform>{n} hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} already there</source>
      <extracomment>One: {n} already there</extracomment>
      <translation>
        <numerusform>{n} schon vorhanden</numerusform>
        <numerusform>{n} schon vorhanden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles</source>
      <extracomment>One: {n} article</extracomment>
      <translation>
        <numerusform>{n} Artikel</numerusform>
        <numerusform>{n} Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles added to “{name}”.</source>
      <extracomment>One: {n} article added to “{name}”.</extracomment>
      <translation>
        <numerusform>{n} Artikel zu „{name}“ hinzugefügt.</numerusform>
        <numerusform>{n} Artikel zu „{name}“ hinzugefügt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles cleaned anew</source>
      <extracomment>One: {n} article cleaned anew</extracomment>
      <translation>
        <numerusform>{n} Artikel neu bereinigt</numerusform>
        <numerusform>{n} Artikel neu bereinigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles get “{target}” instead of “{source}”.</source>
      <extracomment>One: {n} article gets “{target}” instead of “{source}”.</extracomment>
      <translation>
        <numerusform>{n} Artikel bekommt „{target}“ statt „{source}“.</numerusform>
        <numerusform>{n} Artikel bekommen „{target}“ statt „{source}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles have all the words; below them are those with some.</source>
      <extracomment>One: {n} article has all the words; below it are those with some.</extracomment>
      <translation>
        <numerusform>{n} Artikel hat alle Wörter; darunter stehen die mit einigen.</numerusform>
        <numerusform>{n} Artikel haben alle Wörter; darunter stehen die mit einigen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles removed from “{name}”.</source>
      <extracomment>One: {n} article removed from “{name}”.</extracomment>
      <translation>
        <numerusform>{n} Artikel aus „{name}“ genommen.</numerusform>
        <numerusform>{n} Artikel aus „{name}“ genommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles took the place of earlier ones, which are in the archive now.</source>
      <extracomment>One: {n} article took the place of an earlier one, which is in the archive now.</extracomment>
      <translation>
        <numerusform>{n} Artikel ist an die Stelle eines früheren getreten, der jetzt im Archiv ist.</numerusform>
        <numerusform>{n} Artikel sind an die Stelle früherer getreten, die jetzt im Archiv sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} bytes, as they came</source>
      <extracomment>One: {n} byte, as it came</extracomment>
      <translation>
        <numerusform>{n} Byte, wie es kam</numerusform>
        <numerusform>{n} Bytes, wie sie kamen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changed</source>
      <comment>rules</comment>
      <extracomment>One: {n} changed</extracomment>
      <translation>
        <numerusform>{n} geändert</numerusform>
        <numerusform>{n} geändert</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} files or folders</source>
      <translation>{n} Dateien oder Ordner</translation>
    </message>
    <message numerus="yes">
      <source>{n} found</source>
      <extracomment>One: {n} found</extracomment>
      <translation>
        <numerusform>{n} gefunden</numerusform>
        <numerusform>{n} gefunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} highlights</source>
      <extracomment>One: {n} highlight</extracomment>
      <translation>
        <numerusform>{n} Markierung</numerusform>
        <numerusform>{n} Markierungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} highlights inside</source>
      <extracomment>One: {n} highlight inside</extracomment>
      <translation>
        <numerusform>{n} Markierung darin</numerusform>
        <numerusform>{n} Markierungen darin</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} highlights removed</source>
      <extracomment>One: {n} highlight removed</extracomment>
      <translation>
        <numerusform>{n} Markierung entfernt</numerusform>
        <numerusform>{n} Markierungen entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} highlights selected</source>
      <extracomment>One: {n} highlight selected</extracomment>
      <translation>
        <numerusform>{n} Markierung ausgewählt</numerusform>
        <numerusform>{n} Markierungen ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} imported</source>
      <extracomment>One: {n} imported</extracomment>
      <translation>
        <numerusform>{n} importiert</numerusform>
        <numerusform>{n} importiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines</source>
      <extracomment>One: {n} line</extracomment>
      <translation>
        <numerusform>{n} Zeile</numerusform>
        <numerusform>{n} Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines hidden</source>
      <extracomment>One: {n} line hidden</extracomment>
      <translation>
        <numerusform>{n} Zeile ausgeblendet</numerusform>
        <numerusform>{n} Zeilen ausgeblendet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} matches</source>
      <extracomment>One: {n} match</extracomment>
      <translation>
        <numerusform>{n} Treffer</numerusform>
        <numerusform>{n} Treffer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} min read</source>
      <extracomment>One: {n} min read</extracomment>
      <translation>
        <numerusform>{n} Min. Lesezeit</numerusform>
        <numerusform>{n} Min. Lesezeit</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new hits</source>
      <extracomment>One: {n} new hit</extracomment>
      <translation>
        <numerusform>{n} neuer Treffer</numerusform>
        <numerusform>{n} neue Treffer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new versions</source>
      <extracomment>One: {n} new version</extracomment>
      <translation>
        <numerusform>{n} neue Fassung</numerusform>
        <numerusform>{n} neue Fassungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of them known stories</source>
      <extracomment>One: {n} of them a known story</extracomment>
      <translation>
        <numerusform>davon {n} bekannte Geschichte</numerusform>
        <numerusform>davon {n} bekannte Geschichten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pairs of tags look alike</source>
      <extracomment>One: {n} pair of tags looks alike</extracomment>
      <translation>
        <numerusform>{n} Paar Schlagwörter sieht sich ähnlich</numerusform>
        <numerusform>{n} Paare Schlagwörter sehen sich ähnlich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs</source>
      <extracomment>One: {n} paragraph</extracomment>
      <translation>
        <numerusform>{n} Absatz</numerusform>
        <numerusform>{n} Absätze</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs are the same in both. These differ:</source>
      <extracomment>One: {n} paragraph is the same in both. These differ:</extracomment>
      <translation>
        <numerusform>{n} Absatz ist in beiden gleich. Diese weichen ab:</numerusform>
        <numerusform>{n} Absätze sind in beiden gleich. Diese weichen ab:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} passages</source>
      <extracomment>One: {n} passage</extracomment>
      <translation>
        <numerusform>{n} Textstelle</numerusform>
        <numerusform>{n} Textstellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} passages are highlighted, {refused} refused.</source>
      <extracomment>One: {n} passage is highlighted, {refused} refused.</extracomment>
      <translation>
        <numerusform>{n} Textstelle ist markiert, {refused} abgelehnt.</numerusform>
        <numerusform>{n} Textstellen sind markiert, {refused} abgelehnt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} passages are highlighted.</source>
      <extracomment>One: {n} passage is highlighted.</extracomment>
      <translation>
        <numerusform>{n} Textstelle ist markiert.</numerusform>
        <numerusform>{n} Textstellen sind markiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} passages are tagged “{tags}”.</source>
      <extracomment>One: {n} passage is tagged “{tags}”.</extracomment>
      <translation>
        <numerusform>{n} Textstelle ist mit „{tags}“ verschlagwortet.</numerusform>
        <numerusform>{n} Textstellen sind mit „{tags}“ verschlagwortet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} passages carry both already.</source>
      <extracomment>One: {n} passage carries both already.</extracomment>
      <translation>
        <numerusform>{n} Textstelle trägt schon beide.</numerusform>
        <numerusform>{n} Textstellen tragen schon beide.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} passages have all the words; below them are those with some.</source>
      <extracomment>One: {n} passage has all the words; below it are those with some.</extracomment>
      <translation>
        <numerusform>{n} Textstelle hat alle Wörter; darunter stehen die mit einigen.</numerusform>
        <numerusform>{n} Textstellen haben alle Wörter; darunter stehen die mit einigen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} passages recoloured</source>
      <extracomment>One: {n} passage recoloured</extracomment>
      <translation>
        <numerusform>{n} Textstelle umgefärbt</numerusform>
        <numerusform>{n} Textstellen umgefärbt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} passages taken, {refused} refused, {skipped} skipped.</source>
      <extracomment>One: {n} passage taken, {refused} refused, {skipped} skipped.</extracomment>
      <translation>
        <numerusform>{n} Textstelle übernommen, {refused} abgelehnt, {skipped} übersprungen.</numerusform>
        <numerusform>{n} Textstellen übernommen, {refused} abgelehnt, {skipped} übersprungen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} passages taken, {skipped} skipped.</source>
      <extracomment>One: {n} passage taken, {skipped} skipped.</extracomment>
      <translation>
        <numerusform>{n} Textstelle genommen, {skipped} ausgelassen.</numerusform>
        <numerusform>{n} Textstellen genommen, {skipped} ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} passages, in {articles}, get “{target}” instead of “{source}”.</source>
      <extracomment>One: {n} passage, in {articles}, gets “{target}” instead of “{source}”.</extracomment>
      <translation>
        <numerusform>{n} Textstelle, in {articles}, bekommt „{target}“ statt „{source}“.</numerusform>
        <numerusform>{n} Textstellen, in {articles}, bekommen „{target}“ statt „{source}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} places were marked so already.</source>
      <extracomment>One: {n} place was marked so already.</extracomment>
      <translation>
        <numerusform>{n} Stelle war schon so markiert.</numerusform>
        <numerusform>{n} Stellen waren schon so markiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} proposals, Down goes to them</source>
      <extracomment>One: {n} proposal, Down goes to it</extracomment>
      <translation>
        <numerusform>{n} Vorschlag, Pfeil ab führt hin</numerusform>
        <numerusform>{n} Vorschläge, Pfeil ab führt hin</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} refused</source>
      <extracomment>One: {n} refused</extracomment>
      <translation>
        <numerusform>{n} abgelehnt</numerusform>
        <numerusform>{n} abgelehnt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} refused</source>
      <comment>rules</comment>
      <extracomment>One: {n} refused</extracomment>
      <translation>
        <numerusform>{n} abgelehnt</numerusform>
        <numerusform>{n} abgelehnt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} refused because {why}</source>
      <extracomment>One: {n} refused because {why}</extracomment>
      <translation>
        <numerusform>{n} abgelehnt, weil {why}</numerusform>
        <numerusform>{n} abgelehnt, weil {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rules added</source>
      <extracomment>One: {n} rule added</extracomment>
      <translation>
        <numerusform>{n} Regel hinzugefügt</numerusform>
        <numerusform>{n} Regeln hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rules changed</source>
      <extracomment>One: {n} rule changed</extracomment>
      <translation>
        <numerusform>{n} Regel geändert</numerusform>
        <numerusform>{n} Regeln geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rules in {path}.</source>
      <extracomment>One: {n} rule in {path}.</extracomment>
      <translation>
        <numerusform>{n} Regel in {path}.</numerusform>
        <numerusform>{n} Regeln in {path}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rules refused</source>
      <extracomment>One: {n} rule refused</extracomment>
      <translation>
        <numerusform>{n} Regel abgelehnt</numerusform>
        <numerusform>{n} Regeln abgelehnt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rules there already</source>
      <extracomment>One: {n} rule there already</extracomment>
      <translation>
        <numerusform>{n} Regel schon vorhanden</numerusform>
        <numerusform>{n} Regeln schon vorhanden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} skipped</source>
      <extracomment>One: {n} skipped</extracomment>
      <translation>
        <numerusform>{n} ausgelassen</numerusform>
        <numerusform>{n} ausgelassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sources</source>
      <extracomment>One: {n} source</extracomment>
      <translation>
        <numerusform>{n} Quelle</numerusform>
        <numerusform>{n} Quellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} tags</source>
      <extracomment>One: {n} tag</extracomment>
      <translation>
        <numerusform>{n} Schlagwort</numerusform>
        <numerusform>{n} Schlagwörter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} tags below</source>
      <extracomment>One: {n} tag below</extracomment>
      <translation>
        <numerusform>{n} Schlagwort darunter</numerusform>
        <numerusform>{n} Schlagwörter darunter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} tags below it move along.</source>
      <extracomment>One: {n} tag below it moves along.</extracomment>
      <translation>
        <numerusform>{n} Schlagwort darunter geht mit.</numerusform>
        <numerusform>{n} Schlagwörter darunter gehen mit.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} tags stand below “{tag}”. What becomes of them?</source>
      <extracomment>One: {n} tag stands below “{tag}”. What becomes of it?</extracomment>
      <translation>
        <numerusform>{n} Schlagwort steht unter „{tag}“. Was wird daraus?</numerusform>
        <numerusform>{n} Schlagwörter stehen unter „{tag}“. Was wird daraus?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} there already</source>
      <comment>rules</comment>
      <extracomment>One: {n} there already</extracomment>
      <translation>
        <numerusform>{n} schon vorhanden</numerusform>
        <numerusform>{n} schon vorhanden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unchanged</source>
      <extracomment>One: {n} unchanged</extracomment>
      <translation>
        <numerusform>{n} unverändert</numerusform>
        <numerusform>{n} unverändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} words</source>
      <extracomment>One: {n} word</extracomment>
      <translation>
        <numerusform>{n} Wort</numerusform>
        <numerusform>{n} Wörter</numerusform>
      </translation>
    </message>
    <message>
      <source>{one} and {other} never stand together.</source>
      <translation>{one} und {other} kommen nie zusammen vor.</translation>
    </message>
    <message>
      <source>{paragraphs} so far, in {articles}</source>
      <translation>Bisher {paragraphs}, angesehen: {articles}</translation>
    </message>
    <message>
      <source>{passages} and {articles} carry these tags, and stay.</source>
      <translation>{passages} und {articles} tragen diese Schlagwörter und bleiben.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}.</source>
      <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
      <source>{percent} %  ·  {n} min left</source>
      <extracomment>One: {percent} %  ·  {n} min left</extracomment>
      <translation>
        <numerusform>{percent} %  ·  noch {n} Min.</numerusform>
        <numerusform>{percent} %  ·  noch {n} Min.</numerusform>
      </translation>
    </message>
    <message>
      <source>{reason} Below are those with some of the words.</source>
      <translation>{reason} Darunter stehen die mit einigen der Wörter.</translation>
    </message>
    <message>
      <source>{ribbon}. Enter hides them.</source>
      <translation>{ribbon}. Eingabe blendet sie aus.</translation>
    </message>
    <message>
      <source>{ribbon}. Enter shows them.</source>
      <translation>{ribbon}. Eingabe zeigt sie.</translation>
    </message>
    <message>
      <source>{setting}: back to {value}</source>
      <translation>{setting}: zurück zu {value}</translation>
    </message>
    <message>
      <source>{step} in {source}</source>
      <translation>{step} in {source}</translation>
    </message>
    <message>
      <source>{step}: all numbered.</source>
      <translation>{step}: alle nummerierten.</translation>
    </message>
    <message>
      <source>{step}: “{tag}”.</source>
      <translation>{step}: „{tag}“.</translation>
    </message>
    <message>
      <source>{summary}.</source>
      <translation>{summary}.</translation>
    </message>
    <message>
      <source>{tags}: “{quote}”</source>
      <translation>{tags}: „{quote}“</translation>
    </message>
    <message>
      <source>{tag}  {count}</source>
      <translation>{tag}  {count}</translation>
    </message>
    <message>
      <source>{tag}  ·  {passages}, {articles}</source>
      <translation>{tag}  ·  {passages}, {articles}</translation>
    </message>
    <message numerus="yes">
      <source>{titles} and {n} more</source>
      <extracomment>One: {titles} and {n} more</extracomment>
      <translation>
        <numerusform>{titles} und {n} weiterer</numerusform>
        <numerusform>{titles} und {n} weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>{title} has a later version already.</source>
      <translation>{title} hat schon eine spätere Fassung.</translation>
    </message>
    <message>
      <source>{title} is in the trash.</source>
      <translation>{title} ist im Papierkorb.</translation>
    </message>
    <message>
      <source>{title}: {news}</source>
      <translation>{title}: {news}</translation>
    </message>
    <message>
      <source>{total} · {n} marked</source>
      <translation>{total} · {n} gewählt</translation>
    </message>
    <message>
      <source>{words} (there is none yet)</source>
      <translation>{words} (noch gibt es keine)</translation>
    </message>
    <message>
      <source>{words} {others}</source>
      <translation>{words} {others}</translation>
    </message>
    <message>
      <source>{words}: back to the key it came with</source>
      <translation>{words}: zurück zur ursprünglichen Taste</translation>
    </message>
    <message>
      <source>{words}: no key</source>
      <translation>{words}: keine Taste</translation>
    </message>
    <message>
      <source>{words}: {keys}</source>
      <translation>{words}: {keys}</translation>
    </message>
    <message>
      <source>{yes} takes it, {no} says no.</source>
      <translation>{yes} übernimmt es, {no} lehnt es ab.</translation>
    </message>
    <message>
      <source>“Distinct” can be told apart with any kind of colour vision.</source>
      <translation>„Unterscheidbar“ lässt sich bei jeder Art von Farbsehen auseinanderhalten.</translation>
    </message>
    <message>
      <source>“in:hidden” needs words to look for.</source>
      <translation>„in:hidden“ braucht Wörter, nach denen gesucht wird.</translation>
    </message>
    <message>
      <source>“{field}:” does not know “{text}”.</source>
      <translation>„{field}:“ kennt „{text}“ nicht.</translation>
    </message>
    <message>
      <source>“{field}” does not know “{text}”.</source>
      <translation>„{field}“ kennt „{text}“ nicht.</translation>
    </message>
    <message>
      <source>“{field}” needs a word after it.</source>
      <translation>Nach „{field}“ muss ein Wort stehen.</translation>
    </message>
    <message>
      <source>“{field}” takes one value, not a group.</source>
      <translation>„{field}“ nimmt einen Wert, keine Gruppe.</translation>
    </message>
    <message>
      <source>“{folder}” is watched already.</source>
      <translation>„{folder}“ wird schon überwacht.</translation>
    </message>
    <message>
      <source>“{folder}” is watched from now on.</source>
      <translation>„{folder}“ wird von jetzt an überwacht.</translation>
    </message>
    <message>
      <source>“{format}” is no format.</source>
      <translation>„{format}“ ist kein Format.</translation>
    </message>
    <message>
      <source>“{label}” cannot be taken back any more.</source>
      <translation>„{label}“ lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
      <source>“{line}” is {role} in {source}</source>
      <translation>„{line}“ ist {role} in {source}</translation>
    </message>
    <message>
      <source>“{name}” found this.</source>
      <translation>Gefunden von „{name}“.</translation>
    </message>
    <message>
      <source>“{name}” has no new hits.</source>
      <translation>„{name}“ hat keine neuen Treffer.</translation>
    </message>
    <message>
      <source>“{new}” is a new version of “{old}”</source>
      <translation>„{new}“ ist eine neue Fassung von „{old}“</translation>
    </message>
    <message>
      <source>“{new}” took the place of “{old}”, which is in the archive now.</source>
      <translation>„{new}“ ist an die Stelle von „{old}“ getreten, das jetzt im Archiv ist.</translation>
    </message>
    <message>
      <source>“{path}” cannot be merged into a tag below it.</source>
      <translation>„{path}“ kann nicht mit einem Schlagwort darunter zusammengeführt werden.</translation>
    </message>
    <message>
      <source>“{path}” cannot be put below itself.</source>
      <translation>„{path}“ kann nicht unter sich selbst stehen.</translation>
    </message>
    <message>
      <source>“{quote}”: {mark}</source>
      <translation>„{quote}“: {mark}</translation>
    </message>
    <message>
      <source>“{setting}” cannot be {value}.</source>
      <translation>„{setting}“ kann nicht {value} sein.</translation>
    </message>
    <message>
      <source>“{source}” is part of “{target}” now.</source>
      <translation>„{source}“ ist jetzt ein Teil von „{target}“.</translation>
    </message>
    <message>
      <source>“{tag}” exists already.</source>
      <translation>„{tag}“ gibt es schon.</translation>
    </message>
    <message>
      <source>“{tag}” exists. The two will become one tag.</source>
      <translation>„{tag}“ gibt es schon. Aus den beiden wird ein Schlagwort.</translation>
    </message>
    <message>
      <source>“{tag}” is not suggested there again.</source>
      <translation>„{tag}“ wird dort nicht mehr vorgeschlagen.</translation>
    </message>
    <message>
      <source>“{tag}” is part of “{target}” now.</source>
      <translation>„{tag}“ ist jetzt ein Teil von „{target}“.</translation>
    </message>
    <message>
      <source>“{tag}” is taken off.</source>
      <translation>„{tag}“ ist weggenommen.</translation>
    </message>
    <message>
      <source>“{tag}” stands at the top now.</source>
      <translation>„{tag}“ steht jetzt ganz oben.</translation>
    </message>
    <message>
      <source>“{tag}” stands below “{parent}” now.</source>
      <translation>„{tag}“ steht jetzt unter „{parent}“.</translation>
    </message>
    <message>
      <source>“{text}” is not a date.</source>
      <translation>„{text}“ ist kein Datum.</translation>
    </message>
    <message>
      <source>“{text}” needs a word after it.</source>
      <translation>Nach „{text}“ muss ein Wort stehen.</translation>
    </message>
    <message>
      <source>“{text}” needs a word before it.</source>
      <translation>Vor „{text}“ muss ein Wort stehen.</translation>
    </message>
    <message>
      <source>“{title}” has the labels of today already.</source>
      <translation>„{title}“ ist schon so eingeteilt wie heute.</translation>
    </message>
    <message>
      <source>“{title}” is already in your library.</source>
      <translation>„{title}“ ist schon in Ihrer Bibliothek.</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>„{words}“</translation>
    </message>
    <message>
      <source>“{words}” is highlighted.</source>
      <translation>„{words}“ ist markiert.</translation>
    </message>
    <message>
      <source>“{words}” is marked so wherever it stands.</source>
      <translation>„{words}“ ist überall schon so markiert.</translation>
    </message>
    <message>
      <source>“{words}” is not shown again.</source>
      <translation>„{words}“ wird nicht mehr angezeigt.</translation>
    </message>
    <message>
      <source>“{words}” was not found.</source>
      <translation>„{words}“ wurde nicht gefunden.</translation>
    </message>
    <message>
      <source>“{words}”: found by {name}.</source>
      <translation>„{words}“: gefunden von {name}.</translation>
    </message>
    <message>
      <source>“{word}”</source>
      <translation>„{word}“</translation>
    </message>
  </context>
</TS>
