<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_Latn" sourcelanguage="en">
  <context>
    <name>Florilegium</name>
    <message>
      <source> or </source>
      <translation> ili </translation>
    </message>
    <message>
      <source>%</source>
      <translation>%</translation>
    </message>
    <message>
      <source>&amp;Ask about all again</source>
      <translation>&amp;Ponovo pitaj za sve</translation>
    </message>
    <message>
      <source>&amp;Delete them too</source>
      <translation>&amp;Obriši i njih</translation>
    </message>
    <message>
      <source>&amp;Description</source>
      <translation>&amp;Opis</translation>
    </message>
    <message>
      <source>&amp;Meaning</source>
      <translation>&amp;Značenje</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Ime</translation>
    </message>
    <message>
      <source>&amp;Not the same</source>
      <translation>&amp;Nije isto</translation>
    </message>
    <message>
      <source>&amp;Search for</source>
      <translation>&amp;Traži</translation>
    </message>
    <message>
      <source>&amp;Tags</source>
      <translation>&amp;Oznake</translation>
    </message>
    <message>
      <source>&amp;Underline its words in every article, now and later</source>
      <translation>&amp;Podvuci njene reči u svakom članku, sada i ubuduće</translation>
    </message>
    <message>
      <source>&amp;Words</source>
      <translation>&amp;Reči</translation>
    </message>
    <message numerus="yes">
      <source>(and {n} like it)</source>
      <extracomment>One: (and {n} like it)</extracomment>
      <translation>
        <numerusform>(i još {n} sličan)</numerusform>
        <numerusform>(i još {n} slična)</numerusform>
        <numerusform>(i još {n} sličnih)</numerusform>
      </translation>
    </message>
    <message>
      <source>1–9 choose</source>
      <translation>1–9 bira</translation>
    </message>
    <message>
      <source>A * can only stand at the end of a single word.</source>
      <translation>Znak * može stajati samo na kraju jedne reči.</translation>
    </message>
    <message>
      <source>A * needs at least two letters before it.</source>
      <translation>Ispred znaka * moraju biti bar dva slova.</translation>
    </message>
    <message>
      <source>A click or Enter asks an example.</source>
      <translation>Klik ili Enter izvršava primer.</translation>
    </message>
    <message>
      <source>A click shows only these, Alt and a click all but these.</source>
      <translation>Klik pokazuje samo ove, Alt i klik sve osim ovih.</translation>
    </message>
    <message>
      <source>A click takes “{condition}” out of the search.</source>
      <translation>Klik uklanja „{condition}“ iz pretrage.</translation>
    </message>
    <message>
      <source>A later version is {article}</source>
      <translation>Kasnija verzija je {article}</translation>
    </message>
    <message>
      <source>A line needs some text.</source>
      <translation>Red mora imati neki tekst.</translation>
    </message>
    <message>
      <source>A living search needs a word to look for.</source>
      <translation>Živoj pretrazi treba reč koju će tražiti.</translation>
    </message>
    <message>
      <source>A name has at most {limit} letters.</source>
      <translation>Ime ima najviše {limit} slova.</translation>
    </message>
    <message>
      <source>A picture without words cannot be a rule.</source>
      <translation>Slika bez reči ne može biti pravilo.</translation>
    </message>
    <message>
      <source>A quiet room for your own articles. They are cleaned for reading and nothing is thrown away. Mark a passage, tag it, and find it again.</source>
      <translation>Tiha soba za vaše članke. Čiste se za čitanje, a ništa se ne baca. Istaknite odlomak, označite ga i nađite ga ponovo.</translation>
    </message>
    <message>
      <source>A reading room for your own articles. Nothing you read leaves this computer.</source>
      <translation>Čitaonica za vaše članke. Ništa što čitate ne napušta ovaj računar.</translation>
    </message>
    <message>
      <source>A rule was made.</source>
      <translation>Pravilo je napravljeno.</translation>
    </message>
    <message numerus="yes">
      <source>A rule was made; {n} earlier articles could follow it.</source>
      <extracomment>One: A rule was made; {n} earlier article could follow it.</extracomment>
      <translation>
        <numerusform>Pravilo je napravljeno; mogao bi da ga sledi {n} raniji članak.</numerusform>
        <numerusform>Pravilo je napravljeno; mogla bi da ga slede {n} ranija članka.</numerusform>
        <numerusform>Pravilo je napravljeno; moglo bi da ga sledi {n} ranijih članaka.</numerusform>
      </translation>
    </message>
    <message>
      <source>A saved search of this name exists and will be replaced.</source>
      <translation>Sačuvana pretraga s tim imenom već postoji i biće zamenjena.</translation>
    </message>
    <message>
      <source>A tag cannot have the number {number}.</source>
      <translation>Oznaka ne može imati broj {number}.</translation>
    </message>
    <message>
      <source>A tag cannot stand below itself.</source>
      <translation>Oznaka ne može stajati ispod same sebe.</translation>
    </message>
    <message>
      <source>A tag needs a name.</source>
      <translation>Oznaka mora imati ime.</translation>
    </message>
    <message>
      <source>A title is another one in every article, so it cannot be a rule.</source>
      <translation>Naslov je u svakom članku drugačiji, pa ne može biti pravilo.</translation>
    </message>
    <message>
      <source>About Florilegium</source>
      <translation>O programu Florilegium</translation>
    </message>
    <message>
      <source>About the tag…</source>
      <translation>O oznaci…</translation>
    </message>
    <message>
      <source>About “{tag}”…</source>
      <translation>O oznaci „{tag}”…</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Radnje</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Dodaj</translation>
    </message>
    <message>
      <source>Add a ).</source>
      <translation>Dodajte ).</translation>
    </message>
    <message>
      <source>Add a word or a phrase that stands in texts, beside the conditions.</source>
      <translation>Uz uslove dodajte reč ili izraz koji stoji u tekstovima.</translation>
    </message>
    <message>
      <source>Add a word, or search in articles.</source>
      <translation>Dodajte reč ili tražite u člancima.</translation>
    </message>
    <message>
      <source>Add article</source>
      <translation>Dodaj članak</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Dodaj fasciklu…</translation>
    </message>
    <message>
      <source>Add it to the selection</source>
      <translation>Dodaj u izbor</translation>
    </message>
    <message>
      <source>Add the article (Ctrl+Enter)</source>
      <translation>Dodaj članak (Ctrl+Enter)</translation>
    </message>
    <message>
      <source>Add to collection {name}</source>
      <translation>Dodavanje u zbirku {name}</translation>
    </message>
    <message>
      <source>Add to collection…</source>
      <translation>Dodaj u zbirku…</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Dodato</translation>
    </message>
    <message>
      <source>Added in the last 7 days; also w, m, y, dates</source>
      <translation>Dodato u poslednjih 7 dana; i w, m, y, datumi</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Sve</translation>
    </message>
    <message>
      <source>All articles</source>
      <comment>shelf</comment>
      <translation>Svi članci</translation>
    </message>
    <message>
      <source>All but these</source>
      <translation>Sve osim ovih</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Sve datoteke</translation>
    </message>
    <message>
      <source>All of it is in “{name}” already.</source>
      <translation>Sve je već u zbirci „{name}”.</translation>
    </message>
    <message>
      <source>All read</source>
      <translation>Sve je pročitano</translation>
    </message>
    <message>
      <source>All that has {one} has {other}, too.</source>
      <translation>Sve što ima {one} ima i {other}.</translation>
    </message>
    <message>
      <source>All words must stand in one paragraph. In “Articles” they may stand in several.</source>
      <translation>Sve reči moraju stajati u jednom pasusu. U „Članci“ mogu stajati u više njih.</translation>
    </message>
    <message>
      <source>Already read</source>
      <translation>Već pročitano</translation>
    </message>
    <message>
      <source>Already there</source>
      <translation>Već postoji</translation>
    </message>
    <message>
      <source>Already there, and so made one: {tags}.</source>
      <translation>Već postoje, pa su spojene: {tags}.</translation>
    </message>
    <message>
      <source>Also &amp;other forms of the words, as “bridges” for “bridge”</source>
      <translation>I &amp;drugi oblici reči, kao „mostovi” uz „most”</translation>
    </message>
    <message>
      <source>Always in {source}</source>
      <translation>Uvek u izvoru {source}</translation>
    </message>
    <message>
      <source>An article cannot be a version of itself.</source>
      <translation>Članak ne može da bude verzija samog sebe.</translation>
    </message>
    <message>
      <source>An earlier version is {article}</source>
      <translation>Ranija verzija je {article}</translation>
    </message>
    <message>
      <source>Annotations</source>
      <translation>Anotacije</translation>
    </message>
    <message>
      <source>Annotations of this article</source>
      <translation>Anotacije ovog članka</translation>
    </message>
    <message>
      <source>Another program holds the library file {path}; nothing was changed.</source>
      <translation>Drugi program drži datoteku biblioteke {path}; ništa nije promenjeno.</translation>
    </message>
    <message>
      <source>Another saved search has this name.</source>
      <translation>Druga sačuvana pretraga ima to ime.</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>Bilo kada</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Izgled</translation>
    </message>
    <message>
      <source>Applied to earlier articles, it changes {lines}.</source>
      <translation>Primenjeno na ranije članke, menja {lines}.</translation>
    </message>
    <message>
      <source>Applies when one file, or a pasted text, was imported.</source>
      <translation>Važi kada je uvezena jedna datoteka ili nalepljen tekst.</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Primeni</translation>
    </message>
    <message>
      <source>Apply a rule to {name}</source>
      <translation>Primena pravila na {name}</translation>
    </message>
    <message>
      <source>Apply to these</source>
      <translation>Primeni na ove</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Arhiviraj</translation>
    </message>
    <message>
      <source>Archive</source>
      <comment>shelf</comment>
      <translation>Arhiva</translation>
    </message>
    <message>
      <source>Archive {articles}</source>
      <translation>Arhiviranje: {articles}</translation>
    </message>
    <message>
      <source>Archived: {articles}</source>
      <translation>Arhivirano: {articles}</translation>
    </message>
    <message>
      <source>Archives</source>
      <translation>Arhive</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Članak</translation>
    </message>
    <message>
      <source>Article text</source>
      <translation>Tekst članka</translation>
    </message>
    <message>
      <source>Article title</source>
      <translation>Naslov članka</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Članci</translation>
    </message>
    <message>
      <source>Articles never opened</source>
      <translation>Članci koji nisu otvarani</translation>
    </message>
    <message>
      <source>Articles put away; still found by search</source>
      <translation>Sklonjeni članci; pretraga ih i dalje nalazi</translation>
    </message>
    <message>
      <source>Articles that stayed as they were</source>
      <translation>Članci koji su ostali kakvi su bili</translation>
    </message>
    <message>
      <source>Articles with a highlight</source>
      <translation>Članci sa isticanjem</translation>
    </message>
    <message>
      <source>Articles with a star</source>
      <translation>Članci sa zvezdicom</translation>
    </message>
    <message>
      <source>As at first</source>
      <translation>Kao na početku</translation>
    </message>
    <message>
      <source>Ask about refused hits again</source>
      <translation>Ponovo pitaj o odbijenim pogocima</translation>
    </message>
    <message>
      <source>Ask about {name} again</source>
      <translation>Ponovno pitanje o {name}</translation>
    </message>
    <message>
      <source>At character {column}: {letters}</source>
      <translation>Kod znaka {column}: {letters}</translation>
    </message>
    <message>
      <source>At the selection</source>
      <translation>Na izabrano mesto</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Nazad</translation>
    </message>
    <message>
      <source>Back  (⌫)</source>
      <translation>Nazad  (⌫)</translation>
    </message>
    <message>
      <source>Back to how it was cleaned</source>
      <translation>Vrati kako je očišćeno</translation>
    </message>
    <message>
      <source>Back to the articles</source>
      <translation>Nazad na članke</translation>
    </message>
    <message>
      <source>Back to the text</source>
      <translation>Nazad na tekst</translation>
    </message>
    <message>
      <source>Back to where you were before the last jump</source>
      <translation>Nazad gde ste bili pre poslednjeg skoka</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Napravi kopiju sada</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Rezervne kopije</translation>
    </message>
    <message>
      <source>Backups…</source>
      <translation>Rezervne kopije…</translation>
    </message>
    <message>
      <source>Beginning</source>
      <translation>Početak</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>Crna</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Plava</translation>
    </message>
    <message>
      <source>Blue highlight</source>
      <translation>Plavo isticanje</translation>
    </message>
    <message>
      <source>Both have the same paragraphs; only case, signs or order may differ.</source>
      <translation>Oba imaju iste pasuse; mogu se razlikovati samo velika slova, znaci ili redosled.</translation>
    </message>
    <message numerus="yes">
      <source>Both of {n} pairs are kept; they are not named as the same story again.</source>
      <extracomment>One: Both are kept; they are not named as the same story again.</extracomment>
      <translation>
        <numerusform>Oba članka {n} para ostaju i više se ne navode kao ista priča.</numerusform>
        <numerusform>Oba članka {n} para ostaju i više se ne navode kao ista priča.</numerusform>
        <numerusform>Oba članka {n} parova ostaju i više se ne navode kao ista priča.</numerusform>
      </translation>
    </message>
    <message>
      <source>Both speak of {words}</source>
      <translation>Oba pominju: {words}</translation>
    </message>
    <message>
      <source>Both stay, and are not named as the same story again</source>
      <translation>Oba ostaju i više se ne navode kao ista priča</translation>
    </message>
    <message>
      <source>Both words, in any form; case and accents aside</source>
      <translation>Obe reči, u svakom obliku; velika slova i kvačice nisu bitni</translation>
    </message>
    <message>
      <source>Bring it back, or close the program and look into the folder's backups.</source>
      <translation>Vratite je, ili zatvorite program i pogledajte u rezervne kopije fascikle.</translation>
    </message>
    <message>
      <source>Bring it back, or copy the newest file of {folder} to its place.</source>
      <translation>Vratite je, ili na njeno mesto kopirajte najnoviju datoteku iz {folder}.</translation>
    </message>
    <message>
      <source>Bring the folder “originals” back from a backup.</source>
      <translation>Vratite fasciklu „originals” iz rezervne kopije.</translation>
    </message>
    <message>
      <source>Building the search index: {done} of {total} …</source>
      <translation>Pravi se indeks pretrage: {done} od {total} …</translation>
    </message>
    <message>
      <source>By the number of highlights</source>
      <translation>Po broju isticanja</translation>
    </message>
    <message>
      <source>By the number of words</source>
      <translation>Po broju reči</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>Potpis autora</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Otkaži</translation>
    </message>
    <message>
      <source>Caption: {words}</source>
      <translation>Opis slike: {words}</translation>
    </message>
    <message>
      <source>Case and accents do not matter. You are asked about each place.</source>
      <translation>Velika i mala slova i akcenti nisu bitni. Bićete upitani za svako mesto.</translation>
    </message>
    <message>
      <source>Change between a light and a dark theme</source>
      <translation>Promena svetle i tamne teme</translation>
    </message>
    <message>
      <source>Change colour</source>
      <translation>Promena boje</translation>
    </message>
    <message>
      <source>Change its permissions, then try again.</source>
      <translation>Promenite joj dozvole, pa pokušajte ponovo.</translation>
    </message>
    <message>
      <source>Change its query first.</source>
      <translation>Prvo promenite njen upit.</translation>
    </message>
    <message>
      <source>Change search {old}</source>
      <translation>Promena pretrage {old}</translation>
    </message>
    <message>
      <source>Check its name and place.</source>
      <translation>Proverite ime i mesto.</translation>
    </message>
    <message>
      <source>Check that its disk is there and that you may write to it.</source>
      <translation>Proverite da li je disk tu i da li smete da pišete na njega.</translation>
    </message>
    <message>
      <source>Check that its folder is there and that you may read and write it.</source>
      <translation>Proverite da li je fascikla tu i da li smete da je čitate i pišete.</translation>
    </message>
    <message>
      <source>Check that the disk is there and well, then try again; nothing was changed.</source>
      <translation>Proverite da li je disk tu i ispravan, pa pokušajte ponovo; ništa nije promenjeno.</translation>
    </message>
    <message>
      <source>Check the disk and the folder's permissions, then try again.</source>
      <translation>Proverite disk i dozvole fascikle, pa pokušajte ponovo.</translation>
    </message>
    <message>
      <source>Check the disk; the library and earlier backups are as they were.</source>
      <translation>Proverite disk; biblioteka i ranije kopije su kakve su bile.</translation>
    </message>
    <message>
      <source>Check the file, or copy it elsewhere.</source>
      <translation>Proverite datoteku ili je kopirajte drugde.</translation>
    </message>
    <message>
      <source>Choose a .json file that was exported by it.</source>
      <translation>Izaberite .json datoteku koju je program izvezao.</translation>
    </message>
    <message>
      <source>Choose a folder for the notes.</source>
      <translation>Izaberite fasciklu za beleške.</translation>
    </message>
    <message>
      <source>Choose a shorter one.</source>
      <translation>Izaberite kraće.</translation>
    </message>
    <message>
      <source>Choose a text or HTML file, or paste its text.</source>
      <translation>Izaberite tekstualnu ili HTML datoteku, ili nalepite njen tekst.</translation>
    </message>
    <message>
      <source>Choose a text or HTML file.</source>
      <translation>Izaberite tekstualnu ili HTML datoteku.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Izaberite drugu fasciklu.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Izaberite drugo ime.</translation>
    </message>
    <message>
      <source>Choose another place, or make room.</source>
      <translation>Izaberite drugo mesto ili oslobodite prostor.</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>Izaberite drugo mesto.</translation>
    </message>
    <message>
      <source>Choose one from 1 to 9.</source>
      <translation>Izaberite broj od 1 do 9.</translation>
    </message>
    <message>
      <source>Choose one from the list.</source>
      <translation>Izaberite jedan sa spiska.</translation>
    </message>
    <message>
      <source>Choose one in the list first.</source>
      <translation>Prvo izaberite neki na spisku.</translation>
    </message>
    <message>
      <source>Choose one in the sidebar first.</source>
      <translation>Prvo izaberite nešto u bočnoj traci.</translation>
    </message>
    <message>
      <source>Choose one of those that are listed.</source>
      <translation>Izaberite jedno od navedenih.</translation>
    </message>
    <message>
      <source>Choose one of: {known}.</source>
      <translation>Moguće je: {known}.</translation>
    </message>
    <message>
      <source>Choose tags</source>
      <translation>Izbor oznaka</translation>
    </message>
    <message>
      <source>Choose tags for the passages</source>
      <translation>Izbor oznaka za odlomke</translation>
    </message>
    <message>
      <source>Choose tags…</source>
      <translation>Izaberi oznake…</translation>
    </message>
    <message>
      <source>Choose the columns of the table</source>
      <translation>Izbor kolona tabele</translation>
    </message>
    <message>
      <source>Choose the files in it.</source>
      <translation>Izaberite datoteke u njoj.</translation>
    </message>
    <message>
      <source>Choose the tags of a card</source>
      <translation>Izbor oznaka kartice</translation>
    </message>
    <message>
      <source>Choose two articles.</source>
      <translation>Izaberite dva članka.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Izaberi …</translation>
    </message>
    <message>
      <source>Cleaned anew: “{title}” ({what}).</source>
      <translation>Ponovo očišćeno: „{title}” ({what}).</translation>
    </message>
    <message>
      <source>Cleaning rules</source>
      <translation>Pravila čišćenja</translation>
    </message>
    <message>
      <source>Cleaning rules…</source>
      <translation>Pravila čišćenja…</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Isprazni</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>Ukloni filter</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Zatvori</translation>
    </message>
    <message>
      <source>Close  (Esc)</source>
      <translation>Zatvori  (Esc)</translation>
    </message>
    <message>
      <source>Close all groups of passages; when all are closed, open them</source>
      <translation>Zatvori sve grupe odlomaka; ako su sve zatvorene, otvori ih</translation>
    </message>
    <message>
      <source>Close all groups; when all are closed, open them</source>
      <translation>Zatvori sve grupe; ako su sve zatvorene, otvori ih</translation>
    </message>
    <message>
      <source>Close it and try again.</source>
      <translation>Zatvorite je i pokušajte ponovo.</translation>
    </message>
    <message>
      <source>Close or open all groups</source>
      <translation>Zatvori ili otvori sve grupe</translation>
    </message>
    <message>
      <source>Close or open all groups of passages</source>
      <translation>Zatvori ili otvori sve grupe odlomaka</translation>
    </message>
    <message>
      <source>Close or open the group</source>
      <translation>Zatvori ili otvori grupu</translation>
    </message>
    <message>
      <source>Close or open the group of passages</source>
      <translation>Zatvori ili otvori grupu odlomaka</translation>
    </message>
    <message>
      <source>Close the program that has it open.</source>
      <translation>Zatvorite program koji je drži otvorenu.</translation>
    </message>
    <message>
      <source>Close, select nothing, or go back to the hits</source>
      <translation>Zatvori, ne biraj ništa ili se vrati pogocima</translation>
    </message>
    <message>
      <source>Collection</source>
      <translation>Zbirka</translation>
    </message>
    <message>
      <source>Collection {name}, {articles}</source>
      <translation>Zbirka {name}, {articles}</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>Zbirke</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Boja</translation>
    </message>
    <message>
      <source>Colour tag {path}</source>
      <translation>Bojenje oznake {path}</translation>
    </message>
    <message>
      <source>Colour…</source>
      <translation>Boja…</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Kolone</translation>
    </message>
    <message>
      <source>Columns of the list</source>
      <translation>Kolone spiska</translation>
    </message>
    <message>
      <source>Columns…</source>
      <translation>Kolone…</translation>
    </message>
    <message>
      <source>Command palette…</source>
      <translation>Paleta naredbi…</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Uporedi</translation>
    </message>
    <message>
      <source>Compare with “{title}”</source>
      <translation>Uporedi sa „{title}“</translation>
    </message>
    <message>
      <source>Compare…</source>
      <translation>Uporedi …</translation>
    </message>
    <message>
      <source>Compressed files</source>
      <translation>Komprimovane datoteke</translation>
    </message>
    <message>
      <source>Conditions of the search</source>
      <translation>Uslovi pretrage</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopirano</translation>
    </message>
    <message numerus="yes">
      <source>Copied {n} passages with their sources.</source>
      <extracomment>One: Copied {n} passage with its source.</extracomment>
      <translation>
        <numerusform>Kopiran je {n} odlomak sa izvorom.</numerusform>
        <numerusform>Kopirana su {n} odlomka sa izvorima.</numerusform>
        <numerusform>Kopirano je {n} odlomaka sa izvorima.</numerusform>
      </translation>
    </message>
    <message>
      <source>Copies of the library, and the way back to one of them</source>
      <translation>Kopije biblioteke i povratak na jednu od njih</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopiraj</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Kopiraj izveštaj</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <translation>Kopiraj adresu</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Kopiraj izveštaj</translation>
    </message>
    <message>
      <source>Copy the words</source>
      <translation>Kopiranje reči</translation>
    </message>
    <message>
      <source>Copy the words with title, publication and date</source>
      <translation>Kopiranje reči sa naslovom, publikacijom i datumom</translation>
    </message>
    <message>
      <source>Copy them from the text itself; a part of a sentence is enough.</source>
      <translation>Kopirajte ih iz samog teksta; dovoljan je deo rečenice.</translation>
    </message>
    <message>
      <source>Copy with citation</source>
      <translation>Kopiraj sa navodom izvora</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Napravi</translation>
    </message>
    <message>
      <source>Create collection {name}</source>
      <translation>Pravljenje zbirke {name}</translation>
    </message>
    <message>
      <source>Create tag {path}</source>
      <translation>Pravljenje oznake {path}</translation>
    </message>
    <message>
      <source>Create “{tag}”</source>
      <translation>Napravi „{tag}”</translation>
    </message>
    <message>
      <source>Cursor in the text</source>
      <translation>Kursor u tekstu</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Tamna</translation>
    </message>
    <message>
      <source>Databases</source>
      <translation>Baze podataka</translation>
    </message>
    <message>
      <source>Date added</source>
      <translation>Datum dodavanja</translation>
    </message>
    <message>
      <source>Date published</source>
      <translation>Datum objavljivanja</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Obriši</translation>
    </message>
    <message>
      <source>Delete collection</source>
      <translation>Obriši zbirku</translation>
    </message>
    <message>
      <source>Delete collection {name}</source>
      <translation>Brisanje zbirke {name}</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Obriši trajno</translation>
    </message>
    <message>
      <source>Delete search</source>
      <translation>Obriši pretragu</translation>
    </message>
    <message>
      <source>Delete search {name}</source>
      <translation>Brisanje pretrage {name}</translation>
    </message>
    <message>
      <source>Delete tag</source>
      <translation>Obriši oznaku</translation>
    </message>
    <message>
      <source>Delete tag {path}</source>
      <translation>Brisanje oznake {path}</translation>
    </message>
    <message>
      <source>Delete tag, keep those below</source>
      <translation>Obriši oznaku, zadrži one ispod</translation>
    </message>
    <message>
      <source>Delete the rule</source>
      <translation>Obriši pravilo</translation>
    </message>
    <message>
      <source>Delete the rule for {example}</source>
      <translation>Brisanje pravila za {example}</translation>
    </message>
    <message>
      <source>Delete {articles}</source>
      <translation>Brisanje: {articles}</translation>
    </message>
    <message>
      <source>Delete {articles} for good?</source>
      <translation>Trajno obrisati {articles}?</translation>
    </message>
    <message>
      <source>Delete “{tag}”</source>
      <translation>Brisanje oznake „{tag}”</translation>
    </message>
    <message>
      <source>Deleted articles stay for 30 days.</source>
      <translation>Obrisani članci ostaju 30 dana.</translation>
    </message>
    <message>
      <source>Deleted articles, kept for 30 days</source>
      <translation>Obrisani članci, čuvaju se 30 dana</translation>
    </message>
    <message>
      <source>Describe tag {path}</source>
      <translation>Opisivanje oznake {path}</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Opis</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Pojedinosti</translation>
    </message>
    <message>
      <source>Did you mean {field}:? To search for it as a word, put it in quotation marks.</source>
      <translation>Da li ste mislili {field}:? Da biste ga tražili kao reč, stavite ga pod navodnike.</translation>
    </message>
    <message>
      <source>Did you mean {query}?</source>
      <translation>Da li ste mislili {query}?</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Skloni</translation>
    </message>
    <message>
      <source>Distinct</source>
      <translation>Razlučive</translation>
    </message>
    <message>
      <source>Do it there, or close it first.</source>
      <translation>Uradite to tamo, ili ga prvo zatvorite.</translation>
    </message>
    <message>
      <source>Do not show these dotted words again</source>
      <translation>Ne prikazuj više ove reči podvučene tačkicama</translation>
    </message>
    <message>
      <source>Do the step again that was taken back</source>
      <translation>Ponovi korak koji je opozvan</translation>
    </message>
    <message>
      <source>Dotted. Those you say yes to are highlighted with these tags, in this colour.</source>
      <translation>Tačkicama. Ono što potvrdite ističe se ovim oznakama, u ovoj boji.</translation>
    </message>
    <message>
      <source>Double-click to merge</source>
      <translation>Dvoklik spaja</translation>
    </message>
    <message>
      <source>Down chooses   ·   Delete forgets   ·   Esc closes</source>
      <translation>Strelica dole bira   ·   Delete zaboravlja   ·   Esc zatvara</translation>
    </message>
    <message>
      <source>Down or Tab chooses   ·   Esc closes</source>
      <translation>Strelica dole ili Tab bira   ·   Esc zatvara</translation>
    </message>
    <message>
      <source>Drag articles here.</source>
      <translation>Prevucite članke ovamo.</translation>
    </message>
    <message>
      <source>Drop articles onto the tag in the sidebar, or mark a passage and {annotation.tag}.</source>
      <translation>Prevucite članke na oznaku u bočnoj traci, ili izaberite odlomak, pa {annotation.tag}.</translation>
    </message>
    <message>
      <source>Drop to import</source>
      <translation>Pustite da biste uvezli</translation>
    </message>
    <message>
      <source>E-mails</source>
      <translation>Poruke e-pošte</translation>
    </message>
    <message>
      <source>EPUB books</source>
      <translation>EPUB knjige</translation>
    </message>
    <message>
      <source>Each one is labelled anew from its original. What you set by hand stays, no highlight moves, and Undo takes all of it back.</source>
      <translation>Svaki se iznova razvrstava prema originalu. Ono što ste sami podesili ostaje, nijedno isticanje se ne pomera, a opoziv sve vraća.</translation>
    </message>
    <message>
      <source>Earlier articles need no change.</source>
      <translation>Ranijim člancima nije potrebna promena.</translation>
    </message>
    <message>
      <source>Earlier searches</source>
      <translation>Ranije pretrage</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Uređivanje</translation>
    </message>
    <message>
      <source>Edit a line</source>
      <translation>Izmena reda</translation>
    </message>
    <message>
      <source>Edit note</source>
      <translation>Izmeni belešku</translation>
    </message>
    <message>
      <source>Edit search</source>
      <translation>Izmena pretrage</translation>
    </message>
    <message>
      <source>Edit search…</source>
      <translation>Izmeni pretragu…</translation>
    </message>
    <message>
      <source>Edit tag</source>
      <translation>Izmena oznake</translation>
    </message>
    <message>
      <source>Edit tag {path}</source>
      <translation>Izmena oznake {path}</translation>
    </message>
    <message>
      <source>Edit tag…</source>
      <translation>Izmeni oznaku…</translation>
    </message>
    <message>
      <source>Edit this line</source>
      <translation>Izmena ovog reda</translation>
    </message>
    <message>
      <source>Edit this line…</source>
      <translation>Izmeni ovaj red…</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Kraj</translation>
    </message>
    <message>
      <source>End  (Esc)</source>
      <translation>Završi  (Esc)</translation>
    </message>
    <message>
      <source>End the phrase with ".</source>
      <translation>Završite frazu znakom ".</translation>
    </message>
    <message>
      <source>End the search</source>
      <translation>Završi pretragu</translation>
    </message>
    <message>
      <source>Enlarge the picture</source>
      <translation>Uvećaj sliku</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Enter applies  ·  Ctrl+Enter goes on</source>
      <translation>Enter primenjuje  ·  Ctrl+Enter nastavlja</translation>
    </message>
    <message>
      <source>Enter applies  ·  Delete: not this one  ·  →: why</source>
      <translation>Enter primenjuje  ·  Delete: ne ovu  ·  →: zašto</translation>
    </message>
    <message>
      <source>Enter applies  ·  Shift+Enter creates</source>
      <translation>Enter primenjuje  ·  Shift+Enter pravi</translation>
    </message>
    <message>
      <source>Enter chooses   ·   &gt;  only actions   ·   #  only tags   ·   @  only articles</source>
      <translation>Enter bira   ·   &gt;  samo radnje   ·   #  samo oznake   ·   @  samo članci</translation>
    </message>
    <message>
      <source>Enter or a click opens the passage in its article</source>
      <translation>Enter ili klik otvara odlomak u njegovom članku</translation>
    </message>
    <message>
      <source>Escape</source>
      <translation>Escape</translation>
    </message>
    <message>
      <source>Every article that is not in the trash</source>
      <translation>Svaki članak koji nije u otpadu</translation>
    </message>
    <message>
      <source>Every highlight of the collection</source>
      <translation>Sva isticanja iz svih članaka</translation>
    </message>
    <message>
      <source>Everything is in its place</source>
      <translation>Sve je na svom mestu</translation>
    </message>
    <message>
      <source>Everything tagged “{path}” will be tagged with this tag instead:</source>
      <translation>Sve sa oznakom „{path}” umesto nje dobija ovu oznaku:</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Svuda</translation>
    </message>
    <message>
      <source>Export everything</source>
      <translation>Izvezi sve</translation>
    </message>
    <message>
      <source>Export everything…</source>
      <translation>Izvezi sve…</translation>
    </message>
    <message>
      <source>Export it again from where it came from.</source>
      <translation>Izvezite ga ponovo odande odakle je došao.</translation>
    </message>
    <message>
      <source>Export passages…</source>
      <translation>Izvezi odlomke…</translation>
    </message>
    <message>
      <source>Export rules</source>
      <translation>Izvoz pravila</translation>
    </message>
    <message>
      <source>Export them again from where they came from.</source>
      <translation>Izvezite ih ponovo odande odakle su došla.</translation>
    </message>
    <message numerus="yes">
      <source>Export {n} articles</source>
      <extracomment>One: Export {n} article</extracomment>
      <translation>
        <numerusform>Izvoz {n} članka</numerusform>
        <numerusform>Izvoz {n} članka</numerusform>
        <numerusform>Izvoz {n} članaka</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Export {n} passages</source>
      <extracomment>One: Export {n} passage</extracomment>
      <translation>
        <numerusform>Izvoz {n} odlomka</numerusform>
        <numerusform>Izvoz {n} odlomka</numerusform>
        <numerusform>Izvoz {n} odlomaka</numerusform>
      </translation>
    </message>
    <message>
      <source>Exported {articles} with {highlights} to {place}.</source>
      <translation>Izvezeno: {articles}, {highlights}, u {place}.</translation>
    </message>
    <message numerus="yes">
      <source>Exported {n} passages to {file}.</source>
      <extracomment>One: Exported {n} passage to {file}.</extracomment>
      <translation>
        <numerusform>{n} odlomak je izvezen u {file}.</numerusform>
        <numerusform>{n} odlomka su izvezena u {file}.</numerusform>
        <numerusform>{n} odlomaka je izvezeno u {file}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Izvezi…</translation>
    </message>
    <message>
      <source>Feeds</source>
      <translation>Fidovi</translation>
    </message>
    <message>
      <source>Fewer than 300 words</source>
      <translation>Manje od 300 reči</translation>
    </message>
    <message>
      <source>Fewer words find more. In “Passages” only your highlights are searched.</source>
      <translation>Manje reči nalazi više. U „Odlomcima” se pretražuju samo vaša isticanja.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datoteka</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Filter by quote, note or article</source>
      <translation>Filtriraj po navodu, belešci ili članku</translation>
    </message>
    <message>
      <source>Filter by title, publication or byline</source>
      <translation>Filtriraj po naslovu, publikaciji ili autoru</translation>
    </message>
    <message>
      <source>Filter passages</source>
      <translation>Filtriraj odlomke</translation>
    </message>
    <message>
      <source>Filter the list</source>
      <translation>Filtriraj spisak</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Nađi</translation>
    </message>
    <message>
      <source>Find an action, a tag or an article</source>
      <translation>Nađi radnju, oznaku ili članak</translation>
    </message>
    <message>
      <source>Find any action, collection, tag or article by its name</source>
      <translation>Nađi radnju, zbirku, oznaku ili članak po imenu</translation>
    </message>
    <message>
      <source>Find in the article</source>
      <translation>Nađi u članku</translation>
    </message>
    <message>
      <source>Find in the article…</source>
      <translation>Nađi u članku…</translation>
    </message>
    <message>
      <source>Find in the collection</source>
      <translation>Nađi u svim člancima</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>Nađi u ovom članku</translation>
    </message>
    <message>
      <source>Find one of all by some letters</source>
      <translation>Nađi jednu od svih po nekoliko slova</translation>
    </message>
    <message>
      <source>Find tags that are meant to be one, and merge them</source>
      <translation>Nađi oznake koje treba da budu jedna i spoji ih</translation>
    </message>
    <message>
      <source>Find the same words in the article or the collection, and tag those you say yes to</source>
      <translation>Nađi iste reči u članku ili u svim člancima i označi one koje potvrdite</translation>
    </message>
    <message>
      <source>Find the selected words in the collection</source>
      <translation>Nađi izabrane reči u svim člancima</translation>
    </message>
    <message>
      <source>Find the selected words in this article</source>
      <translation>Nađi izabrane reči u ovom članku</translation>
    </message>
    <message>
      <source>First tag</source>
      <translation>Prva oznaka</translation>
    </message>
    <message>
      <source>Fit the window</source>
      <translation>Prilagodi prozoru</translation>
    </message>
    <message>
      <source>Florilegium made a mistake, and is sorry. Your library is safe: what was not finished was not stored, and you can go on.

The report below says where in the program it happened. It holds no text of your articles; look it over before you send it.</source>
      <translation>Florilegium je napravio grešku i žao mu je. Vaša biblioteka je bezbedna: što nije završeno nije sačuvano, i možete nastaviti.

Izveštaj ispod kaže gde se u programu to desilo. Ne sadrži tekst vaših članaka; pregledajte ga pre nego što ga pošaljete.</translation>
    </message>
    <message>
      <source>Florilegium never goes online, so it cannot fetch this address.</source>
      <translation>Florilegium nikad ne ide na mrežu, pa ne može da preuzme ovu adresu.</translation>
    </message>
    <message>
      <source>Florilegium never goes online.
Save the page in your browser, then drop the file.</source>
      <translation>Florilegium nikad ne ide na mrežu.
Sačuvajte stranicu u pregledaču, pa ovde pustite datoteku.</translation>
    </message>
    <message>
      <source>Follow the desktop</source>
      <translation>Prati sistem</translation>
    </message>
    <message>
      <source>Forget the search marked in the sidebar; what it finds stays</source>
      <translation>Zaboravi pretragu izabranu u bočnoj traci; ono što nalazi ostaje</translation>
    </message>
    <message>
      <source>Forget what was refused of the living search marked in the sidebar</source>
      <translation>Zaboravi šta je odbijeno kod žive pretrage izabrane u bočnoj traci</translation>
    </message>
    <message>
      <source>Forget which pairs were said to be not the same</source>
      <translation>Zaboravi za koje parove je rečeno da nisu isti</translation>
    </message>
    <message>
      <source>Forget which tags are not the same</source>
      <translation>Zaboravljanje koje oznake nisu iste</translation>
    </message>
    <message>
      <source>Forms of a search</source>
      <translation>Oblici pretrage</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Napred</translation>
    </message>
    <message>
      <source>Free software under the MIT licence. It carries the typefaces Source Serif 4 and Inter (SIL Open Font License) and drawings of the Lucide icon set (ISC licence), and stands on Qt for Python, SQLite and Whoosh.</source>
      <translation>Slobodan softver pod licencom MIT. Sadrži pisma Source Serif 4 i Inter (SIL Open Font License) i crteže skupa ikona Lucide (licenca ISC), a počiva na Qt for Python, SQLite i Whoosh.</translation>
    </message>
    <message>
      <source>From one line to the next, in proportion to the text size.</source>
      <translation>Od jednog reda do sledećeg, u odnosu na veličinu slova.</translation>
    </message>
    <message>
      <source>From {folder}: {outcome}.</source>
      <translation>Iz {folder}: {outcome}.</translation>
    </message>
    <message>
      <source>From {folder}: “{title}”.</source>
      <translation>Iz {folder}: „{title}”.</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Ceo ekran</translation>
    </message>
    <message>
      <source>Gather articles</source>
      <translation>Sakupljanje članaka</translation>
    </message>
    <message>
      <source>Give it to one with “Number” in the menu of a tag in the sidebar.</source>
      <translation>Dajte ga nekoj pomoću „Broj” u meniju oznake u bočnoj traci.</translation>
    </message>
    <message>
      <source>Give tag {tag} number {number}</source>
      <translation>Davanje broja {number} oznaci {tag}</translation>
    </message>
    <message>
      <source>Give the passages another colour</source>
      <translation>Davanje druge boje odlomcima</translation>
    </message>
    <message>
      <source>Go back to the backup of {time}</source>
      <translation>Vrati kopiju od {time}</translation>
    </message>
    <message>
      <source>Go back to the backup of {time}, with {contents}?</source>
      <translation>Da li da se vrati kopija od {time} u kojoj je {contents}?</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Nastavi</translation>
    </message>
    <message>
      <source>Go to the articles that are like the open one</source>
      <translation>Idi na članke slične otvorenom</translation>
    </message>
    <message>
      <source>Go to the next link; Enter shows where it leads</source>
      <translation>Na sledeću vezu; Enter pokazuje kuda vodi</translation>
    </message>
    <message>
      <source>Go to the next pane: sidebar, list, page, annotations</source>
      <translation>Na sledeće okno: bočna traka, spisak, stranica, anotacije</translation>
    </message>
    <message>
      <source>Go to the next words that a living search has found</source>
      <translation>Na sledeće reči koje je našla živa pretraga</translation>
    </message>
    <message>
      <source>Go to the values that narrow the search</source>
      <translation>Pređi na vrednosti koje sužavaju pretragu</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Zelena</translation>
    </message>
    <message>
      <source>Green highlight</source>
      <translation>Zeleno isticanje</translation>
    </message>
    <message>
      <source>Group by</source>
      <translation>Grupiši po</translation>
    </message>
    <message>
      <source>Group the list by</source>
      <translation>Grupiši spisak po</translation>
    </message>
    <message>
      <source>Grouped by parentheses</source>
      <translation>Grupisano zagradama</translation>
    </message>
    <message>
      <source>Heading: {words}</source>
      <translation>Međunaslov: {words}</translation>
    </message>
    <message>
      <source>Height of the reading face.</source>
      <translation>Visina slova za čitanje.</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Pomoć</translation>
    </message>
    <message>
      <source>Hidden lines are left out anyway.</source>
      <translation>Skriveni redovi se ionako izostavljaju.</translation>
    </message>
    <message>
      <source>Hidden lines, too</source>
      <translation>I skriveni redovi</translation>
    </message>
    <message>
      <source>Hidden: {words}</source>
      <translation>Sakriveno: {words}</translation>
    </message>
    <message>
      <source>Hide it here only.</source>
      <translation>Sakrijte je samo ovde.</translation>
    </message>
    <message>
      <source>Hide it instead; nothing is ever deleted.</source>
      <translation>Umesto toga ga sakrijte; ništa se nikad ne briše.</translation>
    </message>
    <message>
      <source>Hide lines</source>
      <translation>Sakrij redove</translation>
    </message>
    <message numerus="yes">
      <source>Hide repeated lines of {n} articles</source>
      <extracomment>One: Hide repeated lines of {n} article</extracomment>
      <translation>
        <numerusform>Sakrivanje ponovljenih redova u {n} članku</numerusform>
        <numerusform>Sakrivanje ponovljenih redova u {n} članka</numerusform>
        <numerusform>Sakrivanje ponovljenih redova u {n} članaka</numerusform>
      </translation>
    </message>
    <message>
      <source>Hide the checked lines</source>
      <translation>Sakrij označene redove</translation>
    </message>
    <message>
      <source>Hide the selected lines</source>
      <translation>Sakrivanje izabranih redova</translation>
    </message>
    <message>
      <source>Hide the sidebar</source>
      <translation>Sakrij bočnu traku</translation>
    </message>
    <message numerus="yes">
      <source>Hide these {n} lines</source>
      <comment>menu</comment>
      <extracomment>One: Hide this line</extracomment>
      <translation>
        <numerusform>Sakrij {n} red</numerusform>
        <numerusform>Sakrij {n} reda</numerusform>
        <numerusform>Sakrij {n} redova</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Hide {n} lines</source>
      <extracomment>One: Hide {n} line</extracomment>
      <translation>
        <numerusform>Sakrivanje {n} reda</numerusform>
        <numerusform>Sakrivanje {n} reda</numerusform>
        <numerusform>Sakrivanje {n} redova</numerusform>
      </translation>
    </message>
    <message>
      <source>Hide “{line}” in {source}</source>
      <translation>Sakrij „{line}” u izvoru {source}</translation>
    </message>
    <message>
      <source>Highlight</source>
      <translation>Istakni</translation>
    </message>
    <message>
      <source>Highlight colours</source>
      <translation>Boje isticanja</translation>
    </message>
    <message>
      <source>Highlight removed</source>
      <translation>Isticanje je uklonjeno</translation>
    </message>
    <message>
      <source>Highlight the dotted words as their living search says</source>
      <translation>Istakni reči podvučene tačkicama kako nalaže njihova živa pretraga</translation>
    </message>
    <message>
      <source>Highlight them to copy them with a citation.</source>
      <translation>Istaknite ih da biste ih kopirali sa navodom izvora.</translation>
    </message>
    <message>
      <source>Highlight with the last colour and tags</source>
      <translation>Isticanje poslednjom bojom i oznakama</translation>
    </message>
    <message>
      <source>Highlight {number} of {count}</source>
      <translation>Isticanje {number} od {count}</translation>
    </message>
    <message numerus="yes">
      <source>Highlight {n} passages</source>
      <extracomment>One: Highlight {n} passage</extracomment>
      <translation>
        <numerusform>Isticanje {n} odlomka</numerusform>
        <numerusform>Isticanje {n} odlomka</numerusform>
        <numerusform>Isticanje {n} odlomaka</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Highlight {n} passages  (Enter)</source>
      <extracomment>One: Highlight {n} passage  (Enter)</extracomment>
      <translation>
        <numerusform>Istakni {n} odlomak  (Enter)</numerusform>
        <numerusform>Istakni {n} odlomka  (Enter)</numerusform>
        <numerusform>Istakni {n} odlomaka  (Enter)</numerusform>
      </translation>
    </message>
    <message>
      <source>Highlight: {colour}</source>
      <translation>Istakni: {colour}</translation>
    </message>
    <message>
      <source>Highlighted</source>
      <comment>shelf</comment>
      <translation>Sa isticanjima</translation>
    </message>
    <message>
      <source>Highlighted {colour}</source>
      <translation>Istaknuto: {colour}</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>Isticanja</translation>
    </message>
    <message>
      <source>Highlights, notes and the original file go too. This cannot be undone.</source>
      <translation>Nestaju i isticanja, beleške i originalna datoteka. To se ne može opozvati.</translation>
    </message>
    <message>
      <source>Hit {number} of {total}</source>
      <translation>Pogodak {number} od {total}</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>Kako se pretražuje</translation>
    </message>
    <message>
      <source>If it is on a disk that was taken out, put the disk in again.</source>
      <translation>Ako je na disku koji je izvađen, vratite disk.</translation>
    </message>
    <message>
      <source>If you see text in a browser, select it there, copy it and paste it here.</source>
      <translation>Ako u pregledaču vidite tekst, izaberite ga tamo, kopirajte i nalepite ovde.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Uvoz</translation>
    </message>
    <message>
      <source>Import a folder</source>
      <translation>Uvoz fascikle</translation>
    </message>
    <message>
      <source>Import a folder…</source>
      <translation>Uvezi fasciklu…</translation>
    </message>
    <message>
      <source>Import articles</source>
      <translation>Uvoz članaka</translation>
    </message>
    <message>
      <source>Import by itself what is saved in a folder; the settings list the watched ones</source>
      <translation>Sam uvozi ono što se sačuva u fascikli; praćene su navedene u podešavanjima</translation>
    </message>
    <message>
      <source>Import every text and HTML file of a folder</source>
      <translation>Uvoz svih tekstualnih i HTML datoteka iz fascikle</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>Uvezi datoteke</translation>
    </message>
    <message>
      <source>Import files…</source>
      <translation>Uvezi datoteke…</translation>
    </message>
    <message>
      <source>Import folder…</source>
      <translation>Uvezi fasciklu…</translation>
    </message>
    <message>
      <source>Import rules</source>
      <translation>Uvoz pravila</translation>
    </message>
    <message>
      <source>Import something first.</source>
      <translation>Prvo nešto uvezite.</translation>
    </message>
    <message>
      <source>Import stopped: {outcome}.</source>
      <translation>Uvoz je zaustavljen: {outcome}.</translation>
    </message>
    <message>
      <source>Import text and HTML files</source>
      <translation>Uvoz tekstualnih i HTML datoteka</translation>
    </message>
    <message>
      <source>Import the part you want to read, or paste its text.</source>
      <translation>Uvezite deo koji želite da čitate ili nalepite njegov tekst.</translation>
    </message>
    <message numerus="yes">
      <source>Import {n} rules</source>
      <extracomment>One: Import {n} rule</extracomment>
      <translation>
        <numerusform>Uvoz {n} pravila</numerusform>
        <numerusform>Uvoz {n} pravila</numerusform>
        <numerusform>Uvoz {n} pravila</numerusform>
      </translation>
    </message>
    <message>
      <source>Import {title}</source>
      <translation>Uvoz: {title}</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Uvezeno</translation>
    </message>
    <message>
      <source>Imported “{title}”.</source>
      <translation>Uvezeno: „{title}”.</translation>
    </message>
    <message>
      <source>Imported “{title}”. {news}.</source>
      <translation>Uvezeno: „{title}“. {news}.</translation>
    </message>
    <message>
      <source>Importing</source>
      <translation>Uvoz</translation>
    </message>
    <message>
      <source>Importing {number} of {total} …</source>
      <translation>Uvozi se {number} od {total} …</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Uvezi…</translation>
    </message>
    <message>
      <source>In hidden lines, too</source>
      <translation>I u skrivenim redovima</translation>
    </message>
    <message>
      <source>In lines that are hidden</source>
      <translation>U skrivenim redovima</translation>
    </message>
    <message>
      <source>In the archive</source>
      <translation>U arhivi</translation>
    </message>
    <message>
      <source>In the last 24 hours</source>
      <translation>U poslednja 24 sata</translation>
    </message>
    <message>
      <source>In the last 30 days</source>
      <translation>U poslednjih 30 dana</translation>
    </message>
    <message>
      <source>In the last week</source>
      <translation>U poslednjoj sedmici</translation>
    </message>
    <message>
      <source>In the last year</source>
      <translation>U poslednjoj godini</translation>
    </message>
    <message>
      <source>In the list of articles this digit puts the tag on, or takes it off</source>
      <translation>Na spisku članaka ova cifra stavlja oznaku ili je skida</translation>
    </message>
    <message>
      <source>In the name of the writer</source>
      <translation>U potpisu autora</translation>
    </message>
    <message>
      <source>In the publication</source>
      <translation>U publikaciji</translation>
    </message>
    <message>
      <source>In the running text</source>
      <translation>U samom tekstu</translation>
    </message>
    <message>
      <source>In the title</source>
      <translation>U naslovu</translation>
    </message>
    <message>
      <source>In the whole &amp;collection</source>
      <translation>U &amp;svim člancima</translation>
    </message>
    <message>
      <source>In this &amp;article</source>
      <translation>U ovom č&amp;lanku</translation>
    </message>
    <message>
      <source>In this collection</source>
      <translation>U ovoj zbirci</translation>
    </message>
    <message>
      <source>In this language</source>
      <translation>Na ovom jeziku</translation>
    </message>
    <message>
      <source>In what stands under pictures</source>
      <translation>U opisima slika</translation>
    </message>
    <message>
      <source>In what you highlighted</source>
      <translation>U onome što ste istakli</translation>
    </message>
    <message>
      <source>In your notes</source>
      <translation>U vašim beleškama</translation>
    </message>
    <message>
      <source>Is this the place? {percent} alike:</source>
      <translation>Je li ovo mesto? Slično {percent}:</translation>
    </message>
    <message>
      <source>It can stand at the words selected on the page.</source>
      <translation>Može stajati kod reči izabranih na stranici.</translation>
    </message>
    <message>
      <source>It is watched again as soon as it is back.</source>
      <translation>Ponovo će biti praćena čim se vrati.</translation>
    </message>
    <message>
      <source>It knows {values}.</source>
      <translation>Poznaje {values}.</translation>
    </message>
    <message>
      <source>It needs a name.</source>
      <translation>Mora imati ime.</translation>
    </message>
    <message>
      <source>It stands where text is selected on the page</source>
      <translation>Stajaće tamo gde je na stranici izabran tekst</translation>
    </message>
    <message>
      <source>It takes the place of the other one, with its marks, tags and place</source>
      <translation>Zauzima mesto drugog, sa njegovim isticanjima, oznakama i mestom čitanja</translation>
    </message>
    <message>
      <source>It was left as it is. Choose another folder with --library.</source>
      <translation>Ostavljena je kakva je bila. Izaberite drugu fasciklu pomoću --library.</translation>
    </message>
    <message>
      <source>It was left as it is. Copies are in {folder}.</source>
      <translation>Ostavljena je kakva je bila. Kopije su u {folder}.</translation>
    </message>
    <message>
      <source>It was left as it is. Copies are in {folder}; keep the damaged file.</source>
      <translation>Ostavljena je kakva je bila. Kopije su u {folder}; sačuvajte oštećenu datoteku.</translation>
    </message>
    <message>
      <source>It was left as it is. Install the newer version to open it.</source>
      <translation>Ostavljena je kakva je bila. Instalirajte noviju verziju da biste je otvorili.</translation>
    </message>
    <message>
      <source>Its colour: {colour}.</source>
      <translation>Njena boja: {colour}.</translation>
    </message>
    <message>
      <source>Its place in the text is not sure</source>
      <translation>Mesto u tekstu nije sigurno</translation>
    </message>
    <message>
      <source>Its place in the text was lost</source>
      <translation>Mesto u tekstu je izgubljeno</translation>
    </message>
    <message>
      <source>Its place was lost.</source>
      <translation>Mesto je izgubljeno.</translation>
    </message>
    <message>
      <source>Its text is still there; bring the folder “originals” back from a backup.</source>
      <translation>Tekst je i dalje tu; vratite fasciklu „originals” iz rezervne kopije.</translation>
    </message>
    <message>
      <source>JSON, one file</source>
      <translation>JSON, jedna datoteka</translation>
    </message>
    <message>
      <source>Keep as quotation</source>
      <translation>Zadrži kao navod</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>Zadrži oba</translation>
    </message>
    <message>
      <source>Keep both articles, and do not name them as the same story again</source>
      <translation>Zadrži oba članka i ne navodi ih više kao istu priču</translation>
    </message>
    <message numerus="yes">
      <source>Keep both of {n} pairs</source>
      <extracomment>One: Keep both of {n} pair</extracomment>
      <translation>
        <numerusform>Zadržavanje oba članka {n} para</numerusform>
        <numerusform>Zadržavanje oba članka {n} para</numerusform>
        <numerusform>Zadržavanje oba članka {n} parova</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep nothing  (Esc)</source>
      <translation>Ne čuvaj ništa  (Esc)</translation>
    </message>
    <message>
      <source>Keep this search in the sidebar</source>
      <translation>Zadrži ovu pretragu u bočnoj traci</translation>
    </message>
    <message>
      <source>Keep words, note and tags, without a place in the text</source>
      <translation>Zadrži reči, belešku i oznake, bez mesta u tekstu</translation>
    </message>
    <message>
      <source>Keep {articles} and what is like it</source>
      <translation>Zadržavanje: {articles} i sličnog</translation>
    </message>
    <message numerus="yes">
      <source>Keep {n} answers  (Enter)</source>
      <extracomment>One: Keep {n} answer  (Enter)</extracomment>
      <translation>
        <numerusform>Sačuvaj {n} odgovor  (Enter)</numerusform>
        <numerusform>Sačuvaj {n} odgovora  (Enter)</numerusform>
        <numerusform>Sačuvaj {n} odgovora  (Enter)</numerusform>
      </translation>
    </message>
    <message>
      <source>Kept as a quotation</source>
      <translation>Zadržano kao navod</translation>
    </message>
    <message>
      <source>Kept when you leave  ·  Ctrl+Enter</source>
      <translation>Čuva se kad izađete  ·  Ctrl+Enter</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasteri</translation>
    </message>
    <message>
      <source>Kinds of annotations</source>
      <translation>Vrste anotacija</translation>
    </message>
    <message>
      <source>Label every article anew from its original; what you set by hand stays</source>
      <translation>Razvrstaj svaki članak iznova prema originalu; ono što ste sami podesili ostaje</translation>
    </message>
    <message>
      <source>Label the lines of the selected articles anew; what you set by hand stays</source>
      <translation>Razvrstaj redove izabranih članaka iznova; ono što ste sami podesili ostaje</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Jezik</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Veće</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Veća slova</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>Poslednjih 30 dana</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>Poslednjih 7 dana</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Poslednji dan</translation>
    </message>
    <message>
      <source>Last read</source>
      <translation>Poslednje čitano</translation>
    </message>
    <message>
      <source>Last year</source>
      <translation>Poslednja godina</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Ostavi</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Dužina</translation>
    </message>
    <message>
      <source>Let the later of two articles with the same story take the place of the earlier one</source>
      <translation>Kasniji od dva članka sa istom pričom zauzima mesto ranijeg</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Svetla</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Svetlo ili tamno</translation>
    </message>
    <message>
      <source>Line length</source>
      <translation>Dužina reda</translation>
    </message>
    <message>
      <source>Line spacing</source>
      <translation>Prored</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Veza</translation>
    </message>
    <message>
      <source>Link: {words}, {address}</source>
      <translation>Veza: {words}, {address}</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Spisak</translation>
    </message>
    <message>
      <source>Living search {name}</source>
      <translation>Živa pretraga {name}</translation>
    </message>
    <message>
      <source>Living: its words are underlined in every article</source>
      <translation>Živa: njene reči su podvučene u svakom članku</translation>
    </message>
    <message>
      <source>Longer than a year ago</source>
      <translation>Pre više od godinu dana</translation>
    </message>
    <message>
      <source>Look again  (⌫)</source>
      <translation>Pogledaj ponovo  (⌫)</translation>
    </message>
    <message numerus="yes">
      <source>Looked into {done} of {n} articles</source>
      <extracomment>One: Looked into {done} of {n} article</extracomment>
      <translation>
        <numerusform>Pregledano {done} od {n} članka</numerusform>
        <numerusform>Pregledano {done} od {n} članka</numerusform>
        <numerusform>Pregledano {done} od {n} članaka</numerusform>
      </translation>
    </message>
    <message>
      <source>Looking at the tags …</source>
      <translation>Pregledaju se oznake …</translation>
    </message>
    <message>
      <source>Looking for articles that are like this one…</source>
      <translation>Traže se članci slični ovome…</translation>
    </message>
    <message>
      <source>Look…</source>
      <translation>Pogledaj…</translation>
    </message>
    <message>
      <source>Lost. Perhaps here, {percent} alike:</source>
      <translation>Izgubljeno. Možda ovde, slično {percent}:</translation>
    </message>
    <message>
      <source>MMM yyyy</source>
      <translation>MMM yyyy.</translation>
    </message>
    <message>
      <source>MMMM yyyy</source>
      <translation>MMMM yyyy.</translation>
    </message>
    <message>
      <source>Make a tag</source>
      <translation>Pravljenje oznake</translation>
    </message>
    <message>
      <source>Make an article of what is on the clipboard</source>
      <translation>Pravljenje članka od sadržaja klipborda</translation>
    </message>
    <message>
      <source>Make both “{tag}”</source>
      <translation>Neka obe budu „{tag}”</translation>
    </message>
    <message>
      <source>Make room and try again.</source>
      <translation>Oslobodite prostor i pokušajte ponovo.</translation>
    </message>
    <message>
      <source>Make room on the disk and try again; nothing was removed.</source>
      <translation>Oslobodite prostor na disku i pokušajte ponovo; ništa nije uklonjeno.</translation>
    </message>
    <message>
      <source>Make room on the disk; nothing else is lost, and searching goes on as before.</source>
      <translation>Oslobodite prostor na disku; ništa drugo nije izgubljeno, a pretraga radi kao i ranije.</translation>
    </message>
    <message>
      <source>Make room on the disk; the library and earlier backups are as they were.</source>
      <translation>Oslobodite prostor na disku; biblioteka i ranije kopije su kakve su bile.</translation>
    </message>
    <message>
      <source>Make search {name} living</source>
      <translation>Oživljavanje pretrage {name}</translation>
    </message>
    <message>
      <source>Make the search index again</source>
      <translation>Napravi indeks pretrage iznova</translation>
    </message>
    <message>
      <source>Make two tags one</source>
      <translation>Spajanje dve oznake u jednu</translation>
    </message>
    <message>
      <source>Mark an article and {article.archive} to put it away. Search still finds it.</source>
      <translation>Izaberite članak, pa {article.archive} da biste ga sklonili. Pretraga ga i dalje nalazi.</translation>
    </message>
    <message>
      <source>Mark articles in another list and {article.collect}, or drag them onto its name.</source>
      <translation>Izaberite članke na drugom spisku, pa {article.collect}, ili ih prevucite na njeno ime.</translation>
    </message>
    <message>
      <source>Mark articles read when they are opened</source>
      <translation>Obeleži članke kao pročitane kad se otvore</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Obeleži kao pročitano</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Obeleži kao nepročitano</translation>
    </message>
    <message>
      <source>Mark nothing  (Esc)</source>
      <translation>Ne ističi ništa  (Esc)</translation>
    </message>
    <message>
      <source>Mark one there; a saved search is made living when it is edited.</source>
      <translation>Izaberite je tamo; sačuvana pretraga se oživljava kad se uređuje.</translation>
    </message>
    <message>
      <source>Mark the passage</source>
      <translation>Isticanje odlomka</translation>
    </message>
    <message>
      <source>Mark words in an article and {annotation.highlight}.</source>
      <translation>Izaberite reči u članku, pa {annotation.highlight}.</translation>
    </message>
    <message>
      <source>Mark {articles} as read</source>
      <translation>Obeležavanje kao pročitano: {articles}</translation>
    </message>
    <message>
      <source>Mark {articles} as unread</source>
      <translation>Obeležavanje kao nepročitano: {articles}</translation>
    </message>
    <message>
      <source>Markdown (*.md)</source>
      <translation>Markdown (*.md)</translation>
    </message>
    <message>
      <source>Markdown, a folder of notes</source>
      <translation>Markdown, fascikla sa beleškama</translation>
    </message>
    <message>
      <source>Marked</source>
      <translation>Istaknuto</translation>
    </message>
    <message>
      <source>Marked {date}</source>
      <translation>Istaknuto {date}</translation>
    </message>
    <message>
      <source>Matches</source>
      <translation>Pogoci</translation>
    </message>
    <message>
      <source>Matching collections</source>
      <translation>Odgovarajuće zbirke</translation>
    </message>
    <message>
      <source>Matching tags</source>
      <translation>Odgovarajuće oznake</translation>
    </message>
    <message>
      <source>Meaning</source>
      <translation>Značenje</translation>
    </message>
    <message>
      <source>Meaning of colours</source>
      <translation>Značenje boja</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Spoji</translation>
    </message>
    <message>
      <source>Merge into…</source>
      <translation>Spoji sa…</translation>
    </message>
    <message>
      <source>Merge the two instead.</source>
      <translation>Umesto toga spojite te dve.</translation>
    </message>
    <message numerus="yes">
      <source>Merge {n} tags into {target}</source>
      <extracomment>One: Merge {n} tag into {target}</extracomment>
      <translation>
        <numerusform>Spajanje {n} oznake sa {target}</numerusform>
        <numerusform>Spajanje {n} oznake sa {target}</numerusform>
        <numerusform>Spajanje {n} oznaka sa {target}</numerusform>
      </translation>
    </message>
    <message>
      <source>Merge “{name}”</source>
      <translation>Spajanje oznake „{name}”</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Poruke</translation>
    </message>
    <message>
      <source>Month added</source>
      <translation>Mesec dodavanja</translation>
    </message>
    <message>
      <source>Month of marking</source>
      <translation>Mesec isticanja</translation>
    </message>
    <message>
      <source>Month of the article</source>
      <translation>Mesec članka</translation>
    </message>
    <message>
      <source>Month published</source>
      <translation>Mesec objavljivanja</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Još</translation>
    </message>
    <message>
      <source>More about the same story</source>
      <translation>Još o istoj priči</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>Traži slične</translation>
    </message>
    <message>
      <source>More like this passage</source>
      <translation>Traži slične odlomke</translation>
    </message>
    <message>
      <source>More than 3,000 words</source>
      <translation>Više od 3.000 reči</translation>
    </message>
    <message>
      <source>More than 800 words</source>
      <translation>Više od 800 reči</translation>
    </message>
    <message>
      <source>More than five highlights</source>
      <translation>Više od pet isticanja</translation>
    </message>
    <message>
      <source>More than {limit} parentheses stand inside one another.</source>
      <translation>Više od {limit} zagrada stoji jedna u drugoj.</translation>
    </message>
    <message>
      <source>Move a cursor through the text with the arrow keys</source>
      <translation>Kretanje kursorom kroz tekst pomoću strelica</translation>
    </message>
    <message>
      <source>Move the beginning a word left</source>
      <translation>Početak jednu reč ulevo</translation>
    </message>
    <message>
      <source>Move the beginning a word right</source>
      <translation>Početak jednu reč udesno</translation>
    </message>
    <message>
      <source>Move the beginning left</source>
      <translation>Početak ulevo</translation>
    </message>
    <message>
      <source>Move the beginning right</source>
      <translation>Početak udesno</translation>
    </message>
    <message>
      <source>Move the end a word left</source>
      <translation>Kraj jednu reč ulevo</translation>
    </message>
    <message>
      <source>Move the end a word right</source>
      <translation>Kraj jednu reč udesno</translation>
    </message>
    <message>
      <source>Move the end left</source>
      <translation>Kraj ulevo</translation>
    </message>
    <message>
      <source>Move the end right</source>
      <translation>Kraj udesno</translation>
    </message>
    <message>
      <source>Move them &amp;up</source>
      <translation>Pomeri &amp;naviše</translation>
    </message>
    <message>
      <source>Move to the trash, where it stays for 30 days</source>
      <translation>Premeštanje u otpad, gde ostaje 30 dana</translation>
    </message>
    <message>
      <source>Moved to the trash: {articles}</source>
      <translation>Premešteno u otpad: {articles}</translation>
    </message>
    <message>
      <source>Moved up they stand at the top.</source>
      <translation>Pomerene naviše, stoje na vrhu.</translation>
    </message>
    <message>
      <source>Moved up they stand below “{tag}”.</source>
      <translation>Pomerene naviše, stoje ispod „{tag}”.</translation>
    </message>
    <message>
      <source>N&amp;umber</source>
      <translation>&amp;Broj</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Ime</translation>
    </message>
    <message>
      <source>Name and query of the search marked in the sidebar</source>
      <translation>Ime i upit pretrage izabrane u bočnoj traci</translation>
    </message>
    <message>
      <source>Name, colour and meaning of the tag marked in the sidebar</source>
      <translation>Ime, boja i značenje oznake izabrane u bočnoj traci</translation>
    </message>
    <message>
      <source>Narrow by colour</source>
      <translation>Suzi po boji</translation>
    </message>
    <message>
      <source>Narrow by language</source>
      <translation>Suzi po jeziku</translation>
    </message>
    <message>
      <source>Narrow by publication</source>
      <translation>Suzi po publikaciji</translation>
    </message>
    <message>
      <source>Narrow by tag</source>
      <translation>Suzi po oznaci</translation>
    </message>
    <message>
      <source>Narrow by year</source>
      <translation>Suzi po godini</translation>
    </message>
    <message>
      <source>Narrow the list as you type</source>
      <translation>Sužavanje spiska dok kucate</translation>
    </message>
    <message>
      <source>Narrow the passages as you type</source>
      <translation>Sužavanje odlomaka dok kucate</translation>
    </message>
    <message>
      <source>Narrow the search</source>
      <translation>Suzi pretragu</translation>
    </message>
    <message>
      <source>Narrower</source>
      <translation>Uže</translation>
    </message>
    <message>
      <source>Narrows the list as you type; Escape ends it</source>
      <translation>Sužava spisak dok kucate; Escape to završava</translation>
    </message>
    <message>
      <source>Narrows the passages as you type; Escape ends it</source>
      <translation>Sužava odlomke dok kucate; Escape to završava</translation>
    </message>
    <message>
      <source>Near each other: at most five words between</source>
      <translation>Blizu jedna druge: najviše pet reči između</translation>
    </message>
    <message>
      <source>New articles wait here until you open them.</source>
      <translation>Novi članci čekaju ovde dok ih ne otvorite.</translation>
    </message>
    <message>
      <source>New collection</source>
      <translation>Nova zbirka</translation>
    </message>
    <message>
      <source>New collection…</source>
      <translation>Nova zbirka…</translation>
    </message>
    <message>
      <source>New tag</source>
      <translation>Nova oznaka</translation>
    </message>
    <message>
      <source>New tag…</source>
      <translation>Nova oznaka…</translation>
    </message>
    <message>
      <source>New version</source>
      <translation>Nova verzija</translation>
    </message>
    <message>
      <source>New version of {articles}</source>
      <translation>Nova verzija od {articles}</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Prvo najnovije</translation>
    </message>
    <message>
      <source>Next article</source>
      <translation>Sledeći članak</translation>
    </message>
    <message>
      <source>Next dotted words</source>
      <translation>Sledeće reči podvučene tačkicama</translation>
    </message>
    <message>
      <source>Next highlight</source>
      <translation>Sledeće isticanje</translation>
    </message>
    <message>
      <source>Next link</source>
      <translation>Sledeća veza</translation>
    </message>
    <message>
      <source>Next match</source>
      <translation>Sledeći pogodak</translation>
    </message>
    <message>
      <source>Next overlapping highlight</source>
      <translation>Sledeće preklopljeno isticanje</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Sledeće okno</translation>
    </message>
    <message>
      <source>Next passage</source>
      <translation>Sledeći odlomak</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Sledeća slika</translation>
    </message>
    <message>
      <source>Next sentence</source>
      <translation>Sledeća rečenica</translation>
    </message>
    <message>
      <source>No  (N)</source>
      <translation>Ne  (N)</translation>
    </message>
    <message>
      <source>No action, tag or title has these words; the search field looks for them in the texts.</source>
      <translation>Nijedna radnja, oznaka ni naslov nema te reči; polje za pretragu ih traži u tekstovima.</translation>
    </message>
    <message>
      <source>No article found</source>
      <translation>Nijedan članak nije nađen</translation>
    </message>
    <message>
      <source>No article has all of this.</source>
      <translation>Nijedan članak nema sve to.</translation>
    </message>
    <message>
      <source>No article has all the words; showing those with some of them.</source>
      <translation>Nijedan članak nema sve reči; prikazani su oni sa nekima od njih.</translation>
    </message>
    <message>
      <source>No article has the tag “{name}”.</source>
      <translation>Nijedan članak nema oznaku „{name}“.</translation>
    </message>
    <message>
      <source>No article has {what}.</source>
      <translation>Nijedan članak nema {what}.</translation>
    </message>
    <message>
      <source>No article has {what}; showing those with the other words.</source>
      <translation>Nijedan članak nema {what}; prikazani su oni sa ostalim rečima.</translation>
    </message>
    <message>
      <source>No article has “{word}”; showing words that begin so.</source>
      <translation>Nijedan članak nema „{word}”; prikazano je šta tako počinje.</translation>
    </message>
    <message>
      <source>No article is open</source>
      <translation>Nijedan članak nije otvoren</translation>
    </message>
    <message>
      <source>No article is open.</source>
      <translation>Nijedan članak nije otvoren.</translation>
    </message>
    <message>
      <source>No article is selected.</source>
      <translation>Nijedan članak nije izabran.</translation>
    </message>
    <message>
      <source>No article is tagged “{tag}”</source>
      <translation>Nijedan članak nema oznaku „{tag}”</translation>
    </message>
    <message>
      <source>No article was cleaned anew.</source>
      <translation>Nijedan članak nije ponovo očišćen.</translation>
    </message>
    <message>
      <source>No article was found; the whole text is shown.</source>
      <translation>Članak nije nađen; prikazan je ceo tekst.</translation>
    </message>
    <message>
      <source>No article was published in {time}.</source>
      <translation>Nijedan članak nije objavljen u vreme {time}.</translation>
    </message>
    <message>
      <source>No articles yet</source>
      <translation>Još nema članaka</translation>
    </message>
    <message>
      <source>No colour</source>
      <translation>Bez boje</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>Bez datuma</translation>
    </message>
    <message>
      <source>No file is listed.</source>
      <translation>Nijedna datoteka nije navedena.</translation>
    </message>
    <message>
      <source>No groups</source>
      <translation>Bez grupa</translation>
    </message>
    <message>
      <source>No highlights yet</source>
      <translation>Još nema isticanja</translation>
    </message>
    <message>
      <source>No lines are selected.</source>
      <translation>Nijedan red nije izabran.</translation>
    </message>
    <message>
      <source>No living search is marked in the sidebar.</source>
      <translation>U bočnoj traci nije izabrana živa pretraga.</translation>
    </message>
    <message>
      <source>No notes yet</source>
      <translation>Još nema beleški</translation>
    </message>
    <message>
      <source>No numbered tags</source>
      <translation>Bez oznaka sa brojem</translation>
    </message>
    <message>
      <source>No numbered tags on passages</source>
      <translation>Bez oznaka sa brojem na odlomcima</translation>
    </message>
    <message>
      <source>No other article has its words.</source>
      <translation>Nijedan drugi članak nema te reči.</translation>
    </message>
    <message>
      <source>No other article speaks of the same things.</source>
      <translation>Nijedan drugi članak ne govori o istim stvarima.</translation>
    </message>
    <message>
      <source>No other tag stands on its passages.</source>
      <translation>Nijedna druga oznaka ne stoji na njenim odlomcima.</translation>
    </message>
    <message>
      <source>No paragraph found</source>
      <translation>Nijedan pasus nije nađen</translation>
    </message>
    <message>
      <source>No passage carries this tag yet. Select text and tag it.</source>
      <translation>Još nijedan odlomak nema ovu oznaku. Izaberite tekst i označite ga.</translation>
    </message>
    <message>
      <source>No passage found</source>
      <translation>Nijedan odlomak nije nađen</translation>
    </message>
    <message>
      <source>No passage has all of this.</source>
      <translation>Nijedan odlomak nema sve to.</translation>
    </message>
    <message>
      <source>No passage has all the words; showing those with some of them.</source>
      <translation>Nijedan odlomak nema sve reči; prikazani su oni sa nekima od njih.</translation>
    </message>
    <message>
      <source>No passage has the tag “{name}”.</source>
      <translation>Nijedan odlomak nema oznaku „{name}“.</translation>
    </message>
    <message>
      <source>No passage has {what}.</source>
      <translation>Nijedan odlomak nema {what}.</translation>
    </message>
    <message>
      <source>No passage has {what}; showing those with the other words.</source>
      <translation>Nijedan odlomak nema {what}; prikazani su oni sa ostalim rečima.</translation>
    </message>
    <message>
      <source>No passage has “{word}”; showing words that begin so.</source>
      <translation>Nijedan odlomak nema „{word}”; prikazano je šta tako počinje.</translation>
    </message>
    <message>
      <source>No passage is from an article of {time}.</source>
      <translation>Nijedan odlomak nije iz članka objavljenog u vreme {time}.</translation>
    </message>
    <message>
      <source>No passage is like that</source>
      <translation>Nijedan odlomak nije takav</translation>
    </message>
    <message>
      <source>No passages yet</source>
      <translation>Još nema odlomaka</translation>
    </message>
    <message>
      <source>No publication</source>
      <translation>Bez publikacije</translation>
    </message>
    <message>
      <source>No setting and no key has these words.</source>
      <translation>Nijedno podešavanje ni taster nema te reči.</translation>
    </message>
    <message>
      <source>No starred articles</source>
      <translation>Nema članaka sa zvezdicom</translation>
    </message>
    <message>
      <source>No tag</source>
      <translation>Bez oznake</translation>
    </message>
    <message>
      <source>No tag has the number {number}.</source>
      <translation>Nijedna oznaka nema broj {number}.</translation>
    </message>
    <message>
      <source>No tag is marked.</source>
      <translation>Nijedna oznaka nije izabrana.</translation>
    </message>
    <message>
      <source>No two tags look alike.</source>
      <translation>Nema sličnih oznaka.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Nema</translation>
    </message>
    <message>
      <source>None of these colours and tags</source>
      <translation>Nema ih sa tim bojama i oznakama</translation>
    </message>
    <message>
      <source>Not in the text</source>
      <translation>Nije u tekstu</translation>
    </message>
    <message>
      <source>Not only these</source>
      <translation>Ne samo ove</translation>
    </message>
    <message>
      <source>Not read yet</source>
      <translation>Još nije pročitano</translation>
    </message>
    <message>
      <source>Not the same story</source>
      <translation>Nije ista priča</translation>
    </message>
    <message>
      <source>Not there? Select the right words on the page.</source>
      <translation>Nije tu? Izaberite prave reči na stranici.</translation>
    </message>
    <message>
      <source>Not these words</source>
      <translation>Ne ove reči</translation>
    </message>
    <message>
      <source>Not this tag here</source>
      <translation>Ne ova oznaka ovde</translation>
    </message>
    <message>
      <source>Not used yet.</source>
      <translation>Još nije korišćena.</translation>
    </message>
    <message>
      <source>Not {tag} here</source>
      <translation>Ne {tag} ovde</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Beleška</translation>
    </message>
    <message>
      <source>Note editor</source>
      <translation>Polje za belešku</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Beleška: {note}</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Beleške</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>Beleška…</translation>
    </message>
    <message>
      <source>Nothing carries “{tag}” itself.</source>
      <translation>Ništa ne nosi samu oznaku „{tag}”.</translation>
    </message>
    <message>
      <source>Nothing is gathered here yet</source>
      <translation>Ovde još ništa nije sakupljeno</translation>
    </message>
    <message>
      <source>Nothing is kept yet; all of it is one step, which Undo takes back.</source>
      <translation>Još ništa nije sačuvano; sve je jedan korak, koji Opozovi vraća.</translation>
    </message>
    <message>
      <source>Nothing is marked yet; all of it is one step, which Undo takes back.</source>
      <translation>Još ništa nije istaknuto; sve je jedan korak koji se može opozvati.</translation>
    </message>
    <message>
      <source>Nothing matches {what}.</source>
      <translation>Ništa ne odgovara uslovu {what}.</translation>
    </message>
    <message>
      <source>Nothing matches “{text}”</source>
      <translation>Ništa ne odgovara upitu „{text}”</translation>
    </message>
    <message>
      <source>Nothing was changed; its lines can be hidden by hand.</source>
      <translation>Ništa nije promenjeno; redovi se mogu sakriti ručno.</translation>
    </message>
    <message>
      <source>Nothing was changed; undo takes that version back.</source>
      <translation>Ništa nije promenjeno; opozivanje vraća tu verziju.</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Broj</translation>
    </message>
    <message>
      <source>Number of highlights</source>
      <translation>Broj isticanja</translation>
    </message>
    <message>
      <source>Old Office documents</source>
      <translation>Stari Office dokumenti</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Prvo najstarije</translation>
    </message>
    <message>
      <source>One is the plural of the other.</source>
      <translation>Jedna je množina druge.</translation>
    </message>
    <message>
      <source>One of the two articles is not there any more.</source>
      <translation>Jednog od dva članka više nema.</translation>
    </message>
    <message>
      <source>One of the words, or both</source>
      <translation>Jedna od reči ili obe</translation>
    </message>
    <message>
      <source>One part of the article</source>
      <translation>Jedan deo članka</translation>
    </message>
    <message>
      <source>One with the same name there takes them in. Undo brings everything back.</source>
      <translation>Ona sa istim imenom ih tamo prima. Opoziv sve vraća.</translation>
    </message>
    <message>
      <source>Only blue highlights</source>
      <translation>Samo plava isticanja</translation>
    </message>
    <message>
      <source>Only green highlights</source>
      <translation>Samo zelena isticanja</translation>
    </message>
    <message>
      <source>Only highlights with some tags</source>
      <translation>Samo isticanja sa nekim oznakama</translation>
    </message>
    <message>
      <source>Only pink highlights</source>
      <translation>Samo ružičasta isticanja</translation>
    </message>
    <message>
      <source>Only purple highlights</source>
      <translation>Samo ljubičasta isticanja</translation>
    </message>
    <message>
      <source>Only the first {most} places were looked for.</source>
      <translation>Traženo je samo prvih {most} mesta.</translation>
    </message>
    <message>
      <source>Only these</source>
      <translation>Samo ove</translation>
    </message>
    <message>
      <source>Only with a note</source>
      <translation>Samo sa beleškom</translation>
    </message>
    <message>
      <source>Only yellow highlights</source>
      <translation>Samo žuta isticanja</translation>
    </message>
    <message>
      <source>Only your highlights are searched here. Switch to “Articles” for all text.</source>
      <translation>Ovde se pretražuju samo vaša isticanja. Za sav tekst pređite na „Članci”.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Otvori</translation>
    </message>
    <message>
      <source>Open an article after importing it</source>
      <translation>Otvori članak posle uvoza</translation>
    </message>
    <message>
      <source>Open an article and {article.star} to give it a star.</source>
      <translation>Otvorite članak, pa {article.star} da mu date zvezdicu.</translation>
    </message>
    <message>
      <source>Open an article, select words in it and {way}.</source>
      <translation>Otvorite članak, izaberite reči u njemu, pa {way}.</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Otvori fasciklu</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Otvori u pregledaču</translation>
    </message>
    <message>
      <source>Open it once in the window, or run a command that writes, to bring it up to date.</source>
      <translation>Otvorite je jednom u prozoru, ili pokrenite naredbu koja piše, da biste je osavremenili.</translation>
    </message>
    <message>
      <source>Open one first.</source>
      <translation>Najpre otvorite neki.</translation>
    </message>
    <message>
      <source>Open the article</source>
      <translation>Otvori članak</translation>
    </message>
    <message>
      <source>Open the article again.</source>
      <translation>Otvorite članak ponovo.</translation>
    </message>
    <message>
      <source>Open the article at the passage</source>
      <translation>Otvori članak na odlomku</translation>
    </message>
    <message>
      <source>Open the article here</source>
      <translation>Otvori članak ovde</translation>
    </message>
    <message>
      <source>Open the earlier version “{title}”</source>
      <translation>Otvori raniju verziju „{title}“</translation>
    </message>
    <message>
      <source>Open the other article that tells the same story</source>
      <translation>Otvori drugi članak sa istom pričom</translation>
    </message>
    <message>
      <source>Open the same story</source>
      <translation>Otvori istu priču</translation>
    </message>
    <message>
      <source>Open “{title}”</source>
      <translation>Otvori „{title}“</translation>
    </message>
    <message>
      <source>OpenDocument files</source>
      <translation>OpenDocument datoteke</translation>
    </message>
    <message>
      <source>Or drop files, folders or text anywhere on this window. Text and HTML are understood, and everything stays on this computer.</source>
      <translation>Ili pustite datoteke, fascikle ili tekst bilo gde na ovaj prozor. Razume tekst i HTML, a sve ostaje na ovom računaru.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Redosled</translation>
    </message>
    <message>
      <source>Order and groups</source>
      <translation>Redosled i grupe</translation>
    </message>
    <message>
      <source>Other words  (⌫)</source>
      <translation>Druge reči  (⌫)</translation>
    </message>
    <message>
      <source>Otherwise an article stays unread until you say so.</source>
      <translation>Inače članak ostaje nepročitan dok ne kažete.</translation>
    </message>
    <message>
      <source>Outlines</source>
      <translation>Strukture</translation>
    </message>
    <message>
      <source>Overview of the article</source>
      <translation>Pregled članka</translation>
    </message>
    <message>
      <source>PDF files</source>
      <translation>PDF datoteke</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Stranica</translation>
    </message>
    <message>
      <source>Page down</source>
      <translation>Stranica naniže</translation>
    </message>
    <message>
      <source>Page up</source>
      <translation>Stranica naviše</translation>
    </message>
    <message>
      <source>Pairs</source>
      <translation>Parovi</translation>
    </message>
    <message>
      <source>Paragraphs</source>
      <translation>Pasusi</translation>
    </message>
    <message>
      <source>Paragraphs are found by their words.</source>
      <translation>Pasusi se nalaze po svojim rečima.</translation>
    </message>
    <message>
      <source>Parts joined by “/” make a tree: politics/kosovo</source>
      <translation>Delovi spojeni sa „/” čine stablo: politika/kosovo</translation>
    </message>
    <message>
      <source>Passages</source>
      <translation>Odlomci</translation>
    </message>
    <message numerus="yes">
      <source>Passages, {n} highlights</source>
      <extracomment>One: Passages, {n} highlight</extracomment>
      <translation>
        <numerusform>Odlomci, {n} isticanje</numerusform>
        <numerusform>Odlomci, {n} isticanja</numerusform>
        <numerusform>Odlomci, {n} isticanja</numerusform>
      </translation>
    </message>
    <message>
      <source>Paste an article</source>
      <translation>Nalepi članak</translation>
    </message>
    <message>
      <source>Paste article</source>
      <translation>Nalepi članak</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Slika</translation>
    </message>
    <message>
      <source>Picture {number} of {count}</source>
      <translation>Slika {number} od {count}</translation>
    </message>
    <message>
      <source>Picture. Enter enlarges it.</source>
      <translation>Slika. Enter je uvećava.</translation>
    </message>
    <message>
      <source>Picture: {what}. Enter enlarges it.</source>
      <translation>Slika: {what}. Enter je uvećava.</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Slike</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Ružičasta</translation>
    </message>
    <message>
      <source>Pink highlight</source>
      <translation>Ružičasto isticanje</translation>
    </message>
    <message>
      <source>Place and width</source>
      <translation>Mesto i širina</translation>
    </message>
    <message>
      <source>Place at the selection</source>
      <translation>Smesti na izabrano mesto</translation>
    </message>
    <message>
      <source>Place highlight</source>
      <translation>Smeštanje isticanja</translation>
    </message>
    <message>
      <source>Place it there</source>
      <translation>Smesti tamo</translation>
    </message>
    <message>
      <source>Position in the text</source>
      <translation>Mesto u tekstu</translation>
    </message>
    <message>
      <source>Presentations</source>
      <translation>Prezentacije</translation>
    </message>
    <message>
      <source>Press a key …</source>
      <translation>Pritisnite taster …</translation>
    </message>
    <message>
      <source>Press the button with a key, then the new key. Esc leaves it as it is, the cross takes it away.</source>
      <translation>Pritisnite dugme sa tasterom, pa novi taster. Esc ga ostavlja kakav je, a krstić ga uklanja.</translation>
    </message>
    <message>
      <source>Press to give it another key</source>
      <translation>Pritisnite da biste dali drugi taster</translation>
    </message>
    <message>
      <source>Previous article</source>
      <translation>Prethodni članak</translation>
    </message>
    <message>
      <source>Previous dotted words</source>
      <translation>Prethodne reči podvučene tačkicama</translation>
    </message>
    <message>
      <source>Previous highlight</source>
      <translation>Prethodno isticanje</translation>
    </message>
    <message>
      <source>Previous link</source>
      <translation>Prethodna veza</translation>
    </message>
    <message>
      <source>Previous match</source>
      <translation>Prethodni pogodak</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Prethodno okno</translation>
    </message>
    <message>
      <source>Previous passage</source>
      <translation>Prethodni odlomak</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation>Prethodna slika</translation>
    </message>
    <message>
      <source>Previous sentence</source>
      <translation>Prethodna rečenica</translation>
    </message>
    <message>
      <source>Programs</source>
      <translation>Programi</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Napredak</translation>
    </message>
    <message>
      <source>Proposals</source>
      <translation>Predlozi</translation>
    </message>
    <message>
      <source>Publication</source>
      <translation>Publikacija</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Objavljeno</translation>
    </message>
    <message>
      <source>Published before this date</source>
      <translation>Objavljeno pre ovog datuma</translation>
    </message>
    <message>
      <source>Published between two dates</source>
      <translation>Objavljeno između dva datuma</translation>
    </message>
    <message>
      <source>Published in this year, month or day</source>
      <translation>Objavljeno te godine, tog meseca ili dana</translation>
    </message>
    <message>
      <source>Published on this date or later</source>
      <translation>Objavljeno tog datuma ili kasnije</translation>
    </message>
    <message>
      <source>Purple</source>
      <translation>Ljubičasta</translation>
    </message>
    <message>
      <source>Purple highlight</source>
      <translation>Ljubičasto isticanje</translation>
    </message>
    <message>
      <source>Put the articles into a collection, or make one of them</source>
      <translation>Stavi članke u zbirku, ili od njih napravi novu</translation>
    </message>
    <message>
      <source>Put the cursor into a line first.</source>
      <translation>Prvo stavite kursor u neki red.</translation>
    </message>
    <message>
      <source>Put the tag with number {number} on the articles, or take it off</source>
      <translation>Stavi oznaku sa brojem {number} na članke ili je skini</translation>
    </message>
    <message>
      <source>Put the tag with number {number} on the passages, or take it off</source>
      <translation>Stavi oznaku sa brojem {number} na odlomke ili je skini</translation>
    </message>
    <message>
      <source>Quick mark</source>
      <translation>Brzo isticanje</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Izađi</translation>
    </message>
    <message>
      <source>RTF documents</source>
      <translation>RTF dokumenti</translation>
    </message>
    <message>
      <source>Re-clean</source>
      <translation>Ponovo očisti</translation>
    </message>
    <message numerus="yes">
      <source>Re-clean all {n} articles?</source>
      <extracomment>One: Re-clean {n} article?</extracomment>
      <translation>
        <numerusform>Ponovo očistiti {n} članak?</numerusform>
        <numerusform>Ponovo očistiti sva {n} članka?</numerusform>
        <numerusform>Ponovo očistiti svih {n} članaka?</numerusform>
      </translation>
    </message>
    <message>
      <source>Re-clean everything…</source>
      <translation>Ponovo očisti sve…</translation>
    </message>
    <message>
      <source>Re-clean {title}</source>
      <translation>Ponovno čišćenje: {title}</translation>
    </message>
    <message>
      <source>Re-cleaning</source>
      <translation>Ponovno čišćenje</translation>
    </message>
    <message>
      <source>Re-cleaning was stopped: {summary}</source>
      <translation>Čišćenje je zaustavljeno: {summary}</translation>
    </message>
    <message>
      <source>Re-cleaning {number} of {total} …</source>
      <translation>Ponovo se čisti {number} od {total} …</translation>
    </message>
    <message>
      <source>Re-cleaning {title} would leave less than half of it, so it was not done.</source>
      <translation>Ponovnim čišćenjem članka {title} ostalo bi manje od polovine, pa nije urađeno.</translation>
    </message>
    <message>
      <source>Re-cleaning {title} would leave nothing of it, so it was not done.</source>
      <translation>Ponovnim čišćenjem članka {title} ne bi ostalo ništa, pa nije urađeno.</translation>
    </message>
    <message>
      <source>Read every article into a new search index; the present one serves until it is done</source>
      <translation>Učitaj svaki članak u novi indeks pretrage; dotle služi sadašnji</translation>
    </message>
    <message>
      <source>Read the sample article</source>
      <translation>Pročitaj primer članka</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Čitanje</translation>
    </message>
    <message>
      <source>Real size</source>
      <translation>Prava veličina</translation>
    </message>
    <message>
      <source>Rebuilding the index, {percent} %: there may be more.</source>
      <translation>Indeks se pravi iznova, {percent} %: možda ima još.</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Nedavno</translation>
    </message>
    <message>
      <source>Recent tags…</source>
      <translation>Nedavne oznake…</translation>
    </message>
    <message>
      <source>Recolour: {colour}</source>
      <translation>Promeni boju: {colour}</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Ponovi</translation>
    </message>
    <message>
      <source>Redo {step}</source>
      <translation>Ponovi: {step}</translation>
    </message>
    <message>
      <source>Refuse a hit of {name}</source>
      <translation>Odbijanje pogotka pretrage {name}</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Odbijeno</translation>
    </message>
    <message>
      <source>Refused hits of “{name}” are shown again.</source>
      <translation>Odbijeni pogoci pretrage „{name}” ponovo se prikazuju.</translation>
    </message>
    <message>
      <source>Refused: {reasons}.</source>
      <translation>Odbijeno: {reasons}.</translation>
    </message>
    <message>
      <source>Related articles</source>
      <translation>Srodni članci</translation>
    </message>
    <message>
      <source>Relevance</source>
      <translation>Relevantnost</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Ukloni</translation>
    </message>
    <message>
      <source>Remove from collection {name}</source>
      <translation>Uklanjanje iz zbirke {name}</translation>
    </message>
    <message>
      <source>Remove from this collection</source>
      <translation>Ukloni iz ove zbirke</translation>
    </message>
    <message>
      <source>Remove highlight</source>
      <translation>Ukloni isticanje</translation>
    </message>
    <message>
      <source>Remove it with its highlights and its file; this cannot be undone</source>
      <translation>Uklanjanje sa isticanjima i datotekom; to se ne može opozvati</translation>
    </message>
    <message>
      <source>Remove it.</source>
      <translation>Uklonite je.</translation>
    </message>
    <message>
      <source>Remove note</source>
      <translation>Uklanjanje beleške</translation>
    </message>
    <message>
      <source>Remove star</source>
      <translation>Ukloni zvezdicu</translation>
    </message>
    <message>
      <source>Remove the collection marked in the sidebar; its articles stay</source>
      <translation>Uklanjanje zbirke izabrane u bočnoj traci; njeni članci ostaju</translation>
    </message>
    <message>
      <source>Remove the highlight</source>
      <translation>Ukloni isticanje</translation>
    </message>
    <message>
      <source>Remove the highlight of a card</source>
      <translation>Uklanjanje isticanja sa kartice</translation>
    </message>
    <message>
      <source>Remove the highlights of the passages</source>
      <translation>Uklanjanje isticanja odlomaka</translation>
    </message>
    <message>
      <source>Remove the tag marked in the sidebar; articles and highlights stay</source>
      <translation>Uklanjanje oznake izabrane u bočnoj traci; članci i isticanja ostaju</translation>
    </message>
    <message>
      <source>Remove the tag; those below it move up</source>
      <translation>Uklanjanje oznake; one ispod nje idu naviše</translation>
    </message>
    <message>
      <source>Remove this highlight</source>
      <translation>Ukloni ovo isticanje</translation>
    </message>
    <message>
      <source>Remove this.</source>
      <translation>Uklonite to.</translation>
    </message>
    <message numerus="yes">
      <source>Remove {n} highlights</source>
      <extracomment>One: Remove highlight</extracomment>
      <translation>
        <numerusform>Uklanjanje {n} isticanja</numerusform>
        <numerusform>Uklanjanje {n} isticanja</numerusform>
        <numerusform>Uklanjanje {n} isticanja</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove: {colour}</source>
      <translation>Ukloni: {colour}</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Preimenuj</translation>
    </message>
    <message>
      <source>Rename collection</source>
      <translation>Preimenovanje zbirke</translation>
    </message>
    <message>
      <source>Rename collection {old}</source>
      <translation>Preimenovanje zbirke {old}</translation>
    </message>
    <message>
      <source>Rename collection…</source>
      <translation>Preimenuj zbirku…</translation>
    </message>
    <message>
      <source>Rename tag {path}</source>
      <translation>Preimenovanje oznake {path}</translation>
    </message>
    <message>
      <source>Rename the collection marked in the sidebar</source>
      <translation>Preimenovanje zbirke izabrane u bočnoj traci</translation>
    </message>
    <message>
      <source>Repeated in {source}: {lines}</source>
      <translation>Ponavlja se u izvoru {source}: {lines}</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Zameni</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Izveštaj</translation>
    </message>
    <message>
      <source>Resize highlight</source>
      <translation>Promena dužine isticanja</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Vrati</translation>
    </message>
    <message>
      <source>Restore from the trash</source>
      <translation>Vrati iz otpada</translation>
    </message>
    <message>
      <source>Restore it first.</source>
      <translation>Prvo ga vratite.</translation>
    </message>
    <message>
      <source>Restore this one…</source>
      <translation>Vrati ovu…</translation>
    </message>
    <message>
      <source>Restore {articles}</source>
      <translation>Vraćanje: {articles}</translation>
    </message>
    <message numerus="yes">
      <source>Restore {n} lines</source>
      <extracomment>One: Restore {n} line</extracomment>
      <translation>
        <numerusform>Vraćanje {n} reda</numerusform>
        <numerusform>Vraćanje {n} reda</numerusform>
        <numerusform>Vraćanje {n} redova</numerusform>
      </translation>
    </message>
    <message>
      <source>Restored: {articles}</source>
      <translation>Vraćeno: {articles}</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Pokušaj ponovo</translation>
    </message>
    <message numerus="yes">
      <source>Retry {n} refused files</source>
      <extracomment>One: Retry {n} refused file</extracomment>
      <translation>
        <numerusform>Ponovi {n} odbijenu datoteku</numerusform>
        <numerusform>Ponovi {n} odbijene datoteke</numerusform>
        <numerusform>Ponovi {n} odbijenih datoteka</numerusform>
      </translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>Obrni</translation>
    </message>
    <message>
      <source>Review hits…</source>
      <translation>Pregledaj pogotke…</translation>
    </message>
    <message>
      <source>Review {name}</source>
      <translation>Pregled pretrage {name}</translation>
    </message>
    <message>
      <source>Review “{name}”</source>
      <translation>Pregled: „{name}”</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Pravila</translation>
    </message>
    <message>
      <source>Rules (*.json)</source>
      <translation>Pravila (*.json)</translation>
    </message>
    <message>
      <source>Rules…</source>
      <translation>Pravila…</translation>
    </message>
    <message>
      <source>Same story</source>
      <translation>Ista priča</translation>
    </message>
    <message>
      <source>Same story as “{title}” ({percent} % the same)</source>
      <translation>Ista priča kao „{title}“ ({percent} % isto)</translation>
    </message>
    <message>
      <source>Same story: {article} ({percent} %)</source>
      <translation>Ista priča: {article} ({percent} %)</translation>
    </message>
    <message>
      <source>Sans-serif</source>
      <translation>Bezserifno</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Sačuvaj</translation>
    </message>
    <message>
      <source>Save (Ctrl+Return)</source>
      <translation>Sačuvaj (Ctrl+Return)</translation>
    </message>
    <message>
      <source>Save search</source>
      <translation>Čuvanje pretrage</translation>
    </message>
    <message>
      <source>Save search {name}</source>
      <translation>Čuvanje pretrage {name}</translation>
    </message>
    <message>
      <source>Save the original</source>
      <translation>Čuvanje originala</translation>
    </message>
    <message>
      <source>Save the original…</source>
      <translation>Sačuvaj original…</translation>
    </message>
    <message>
      <source>Save the page as HTML or text, or paste its text.</source>
      <translation>Sačuvajte stranicu kao HTML ili tekst, ili nalepite njen tekst.</translation>
    </message>
    <message>
      <source>Save the page as text, or paste its text.</source>
      <translation>Sačuvajte stranicu kao tekst ili nalepite njen tekst.</translation>
    </message>
    <message>
      <source>Save the page in your browser, then import the file; or copy its text and paste.</source>
      <translation>Sačuvajte stranicu u pregledaču, pa uvezite datoteku; ili kopirajte njen tekst i nalepite ga.</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Sačuvaj ovu pretragu</translation>
    </message>
    <message>
      <source>Save this search…</source>
      <translation>Sačuvaj ovu pretragu…</translation>
    </message>
    <message>
      <source>Saved search</source>
      <translation>Sačuvana pretraga</translation>
    </message>
    <message>
      <source>Saved search {name}</source>
      <translation>Sačuvana pretraga {name}</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Sačuvane pretrage</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Sačuvaj…</translation>
    </message>
    <message>
      <source>Say yes or no to each hit of the living search marked in the sidebar</source>
      <translation>Reci da ili ne za svaki pogodak žive pretrage izabrane u bočnoj traci</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Pretraga</translation>
    </message>
    <message>
      <source>Search &amp;in</source>
      <translation>Traži &amp;u</translation>
    </message>
    <message>
      <source>Search all articles or all passages</source>
      <translation>Pretraga svih članaka ili svih odlomaka</translation>
    </message>
    <message>
      <source>Search each paragraph of all articles by itself</source>
      <translation>Pretraži svaki pasus svih članaka zasebno</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Pretraži sve</translation>
    </message>
    <message>
      <source>Search for a few words of the passage instead.</source>
      <translation>Umesto toga tražite nekoliko reči iz odlomka.</translation>
    </message>
    <message>
      <source>Search for fewer words.</source>
      <translation>Tražite manje reči.</translation>
    </message>
    <message>
      <source>Search in</source>
      <translation>Traži u</translation>
    </message>
    <message>
      <source>Search in articles</source>
      <translation>Traži u člancima</translation>
    </message>
    <message>
      <source>Search in paragraphs</source>
      <translation>Traži u pasusima</translation>
    </message>
    <message>
      <source>Search in passages</source>
      <translation>Traži u odlomcima</translation>
    </message>
    <message>
      <source>Search results</source>
      <translation>Rezultati pretrage</translation>
    </message>
    <message>
      <source>Search settings</source>
      <translation>Pretraži</translation>
    </message>
    <message>
      <source>Search the text of all articles</source>
      <translation>Pretraga teksta svih članaka</translation>
    </message>
    <message>
      <source>Search with the telling words of the article</source>
      <translation>Traži karakterističnim rečima članka</translation>
    </message>
    <message>
      <source>Search with the telling words of the passage</source>
      <translation>Traži karakterističnim rečima odlomka</translation>
    </message>
    <message>
      <source>Search without {parts}</source>
      <translation>Traži bez {parts}</translation>
    </message>
    <message>
      <source>Search your highlights with their notes and tags</source>
      <translation>Pretraga vaših isticanja sa beleškama i oznakama</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>Pretrage</translation>
    </message>
    <message>
      <source>Searching …</source>
      <translation>Traženje …</translation>
    </message>
    <message numerus="yes">
      <source>Searching: {done} of {n} articles …</source>
      <extracomment>One: Searching: {done} of {n} article …</extracomment>
      <translation>
        <numerusform>Pretraženo: {done} od {n} članka …</numerusform>
        <numerusform>Pretraženo: {done} od {n} članka …</numerusform>
        <numerusform>Pretraženo: {done} od {n} članaka …</numerusform>
      </translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Odeljci</translation>
    </message>
    <message>
      <source>See the list for the numbers.</source>
      <translation>Brojevi stoje na spisku.</translation>
    </message>
    <message>
      <source>See the list of rules for the numbers.</source>
      <translation>Brojevi stoje na spisku pravila.</translation>
    </message>
    <message>
      <source>See the source as it came, letter for letter</source>
      <translation>Izvor kakav je stigao, slovo po slovo</translation>
    </message>
    <message>
      <source>Select a highlight and {annotation.note}.</source>
      <translation>Izaberite isticanje, pa {annotation.note}.</translation>
    </message>
    <message>
      <source>Select a longer passage, or search.</source>
      <translation>Izaberite duži odlomak ili pretražite.</translation>
    </message>
    <message>
      <source>Select a sentence less</source>
      <translation>Izaberi rečenicu manje</translation>
    </message>
    <message>
      <source>Select a sentence more</source>
      <translation>Izaberi rečenicu više</translation>
    </message>
    <message>
      <source>Select it again.</source>
      <translation>Izaberite ga ponovo.</translation>
    </message>
    <message>
      <source>Select one or more in the list first.</source>
      <translation>Prvo izaberite jedan ili više na spisku.</translation>
    </message>
    <message>
      <source>Select or type at least one word.</source>
      <translation>Izaberite ili otkucajte bar jednu reč.</translation>
    </message>
    <message>
      <source>Select or unselect</source>
      <translation>Izaberi ili poništi izbor</translation>
    </message>
    <message>
      <source>Select some text first.</source>
      <translation>Prvo izaberite neki tekst.</translation>
    </message>
    <message>
      <source>Select text and {annotation.highlight}.</source>
      <translation>Izaberite tekst, pa {annotation.highlight}.</translation>
    </message>
    <message>
      <source>Select the right words on the page first</source>
      <translation>Prvo izaberite prave reči na stranici</translation>
    </message>
    <message>
      <source>Select the words on the page where it belongs.</source>
      <translation>Izaberite reči na stranici kojima pripada.</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>Izbor</translation>
    </message>
    <message>
      <source>Sepia</source>
      <translation>Sepija</translation>
    </message>
    <message>
      <source>Serif</source>
      <translation>Serifno</translation>
    </message>
    <message>
      <source>Set it for this article alone.</source>
      <translation>Podesite ga samo za ovaj članak.</translation>
    </message>
    <message numerus="yes">
      <source>Set {n} lines as {role}</source>
      <extracomment>One: Set {n} line as {role}</extracomment>
      <translation>
        <numerusform>Postavljanje {n} reda kao {role}</numerusform>
        <numerusform>Postavljanje {n} reda kao {role}</numerusform>
        <numerusform>Postavljanje {n} redova kao {role}</numerusform>
      </translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Podešavanja</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Podešavanja…</translation>
    </message>
    <message>
      <source>Shelves</source>
      <translation>Police</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Prikaži</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Prikaži sve</translation>
    </message>
    <message>
      <source>Show article</source>
      <translation>Prikaži članak</translation>
    </message>
    <message>
      <source>Show every form of a search, with examples that run</source>
      <translation>Prikaži svaki oblik pretrage, s primerima koji rade</translation>
    </message>
    <message>
      <source>Show every highlight of the collection</source>
      <translation>Prikaz svih isticanja iz svih članaka</translation>
    </message>
    <message>
      <source>Show every highlight with the tag marked in the sidebar</source>
      <translation>Prikaz svih isticanja sa oznakom izabranom u bočnoj traci</translation>
    </message>
    <message>
      <source>Show every line of the source, and what each one was taken for</source>
      <translation>Prikaz svakog reda izvora i šta je od njega napravljeno</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Prikaži sve</translation>
    </message>
    <message>
      <source>Show its passages</source>
      <translation>Prikaži njene odlomke</translation>
    </message>
    <message>
      <source>Show or hide the annotations of the article</source>
      <translation>Prikaži ili sakrij anotacije članka</translation>
    </message>
    <message>
      <source>Show or hide the articles that are like this one</source>
      <translation>Prikaži ili sakrij članke slične ovome</translation>
    </message>
    <message>
      <source>Show or hide the sidebar</source>
      <translation>Prikaži ili sakrij bočnu traku</translation>
    </message>
    <message>
      <source>Show the articles as a table, or as cards</source>
      <translation>Prikaži članke kao tabelu ili kao kartice</translation>
    </message>
    <message>
      <source>Show the original</source>
      <translation>Prikaži original</translation>
    </message>
    <message>
      <source>Show the sheet of keys</source>
      <translation>Prikaz pregleda tastera</translation>
    </message>
    <message numerus="yes">
      <source>Show these {n} lines: part of the article</source>
      <extracomment>One: Show this line: part of the article</extracomment>
      <translation>
        <numerusform>Prikaži {n} red: deo članka</numerusform>
        <numerusform>Prikaži {n} reda: deo članka</numerusform>
        <numerusform>Prikaži {n} redova: deo članka</numerusform>
      </translation>
    </message>
    <message>
      <source>Show what differs from the other article that tells the same story</source>
      <translation>Pokaži po čemu se razlikuje drugi članak sa istom pričom</translation>
    </message>
    <message>
      <source>Show “{title}” ({percent} %)</source>
      <translation>Pokaži „{title}“ ({percent} %)</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>Bočna traka</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Preskoči</translation>
    </message>
    <message>
      <source>Skip  (N)</source>
      <translation>Preskoči  (N)</translation>
    </message>
    <message>
      <source>Skip  (S)</source>
      <translation>Preskoči  (S)</translation>
    </message>
    <message>
      <source>Skip {articles}</source>
      <translation>Preskakanje: {articles}</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Preskočeno</translation>
    </message>
    <message numerus="yes">
      <source>Skipped: {n} articles are in the trash.</source>
      <extracomment>One: Skipped: the article is in the trash.</extracomment>
      <translation>
        <numerusform>Preskočeno: {n} članak je u otpadu.</numerusform>
        <numerusform>Preskočeno: {n} članka su u otpadu.</numerusform>
        <numerusform>Preskočeno: {n} članaka je u otpadu.</numerusform>
      </translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Manja slova</translation>
    </message>
    <message>
      <source>Soft</source>
      <translation>Blage</translation>
    </message>
    <message>
      <source>Something else was done since then.</source>
      <translation>U međuvremenu je urađeno nešto drugo.</translation>
    </message>
    <message>
      <source>Something it touched has changed since; nothing was changed now.</source>
      <translation>Nešto od toga se u međuvremenu promenilo; sada ništa nije promenjeno.</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Nešto je pošlo naopako</translation>
    </message>
    <message>
      <source>Sounds</source>
      <translation>Zvučni zapisi</translation>
    </message>
    <message>
      <source>Split it into parts and import those.</source>
      <translation>Podelite ga na delove i uvezite njih.</translation>
    </message>
    <message>
      <source>Spreadsheets</source>
      <translation>Tabele</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Stavi zvezdicu</translation>
    </message>
    <message>
      <source>Star {articles}</source>
      <translation>Zvezdica: {articles}</translation>
    </message>
    <message>
      <source>Starred</source>
      <comment>shelf</comment>
      <translation>Sa zvezdicom</translation>
    </message>
    <message>
      <source>Still indexing: there may be more.</source>
      <translation>Indeks se još pravi: možda ih ima još.</translation>
    </message>
    <message>
      <source>Still looking</source>
      <translation>Pretraga još traje</translation>
    </message>
    <message>
      <source>Stopping after this one …</source>
      <translation>Zaustavlja se posle ovog …</translation>
    </message>
    <message>
      <source>Such as "wind solar"~5.</source>
      <translation>Na primer "vetar sunce"~5.</translation>
    </message>
    <message>
      <source>Such as #war or tag:war.</source>
      <translation>Na primer #rat ili tag:rat.</translation>
    </message>
    <message>
      <source>Such as added:&lt;7d for the last week, added:&gt;1y for what is older, added:2024.</source>
      <translation>Na primer added:&lt;7d za poslednju sedmicu, added:&gt;1y za ono što je starije, added:2024.</translation>
    </message>
    <message>
      <source>Such as collection:name.</source>
      <translation>Na primer collection:ime.</translation>
    </message>
    <message>
      <source>Such as colour:yellow.</source>
      <translation>Na primer colour:yellow.</translation>
    </message>
    <message>
      <source>Such as demonstr*.</source>
      <translation>Na primer demonstr*.</translation>
    </message>
    <message>
      <source>Such as highlights:&gt;0, highlights:2..5.</source>
      <translation>Na primer highlights:&gt;0, highlights:2..5.</translation>
    </message>
    <message>
      <source>Such as in:hidden newsletter.</source>
      <translation>Na primer in:hidden newsletter.</translation>
    </message>
    <message>
      <source>Such as lang:en.</source>
      <translation>Na primer lang:sr.</translation>
    </message>
    <message>
      <source>Such as saved:name, with the name of a saved search.</source>
      <translation>Na primer saved:ime, sa imenom sačuvane pretrage.</translation>
    </message>
    <message>
      <source>Such as tag:=war.</source>
      <translation>Na primer tag:=rat.</translation>
    </message>
    <message>
      <source>Such as words:&gt;800, words:100..500.</source>
      <translation>Na primer words:&gt;800, words:100..500.</translation>
    </message>
    <message>
      <source>Such as {field}:word.</source>
      <translation>Na primer {field}:reč.</translation>
    </message>
    <message>
      <source>Switch off the rule for {line}</source>
      <translation>Isključivanje pravila za {line}</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Sistem</translation>
    </message>
    <message>
      <source>T&amp;ypical passages: their words are those of many others</source>
      <translation>T&amp;ipični odlomci: njihove reči su i reči mnogih drugih</translation>
    </message>
    <message>
      <source>Table for spreadsheets (*.csv)</source>
      <translation>Tabela za programe za tabele (*.csv)</translation>
    </message>
    <message>
      <source>Table of articles</source>
      <translation>Tabela članaka</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Oznaka</translation>
    </message>
    <message>
      <source>Tag all occurrences</source>
      <translation>Označavanje svih pojava</translation>
    </message>
    <message>
      <source>Tag all occurrences…</source>
      <translation>Označi sve pojave…</translation>
    </message>
    <message>
      <source>Tag number {number}</source>
      <translation>Oznaka broj {number}</translation>
    </message>
    <message>
      <source>Tag number {number} on passages</source>
      <translation>Oznaka broj {number} na odlomcima</translation>
    </message>
    <message>
      <source>Tag passage</source>
      <translation>Označavanje odlomka</translation>
    </message>
    <message>
      <source>Tag the whole article</source>
      <translation>Označavanje celog članka</translation>
    </message>
    <message>
      <source>Tag to merge into</source>
      <translation>Oznaka sa kojom se spaja</translation>
    </message>
    <message>
      <source>Tag {articles}</source>
      <translation>Označavanje: {articles}</translation>
    </message>
    <message numerus="yes">
      <source>Tag {n} passages</source>
      <extracomment>One: Tag passage</extracomment>
      <translation>
        <numerusform>Označavanje {n} odlomka</numerusform>
        <numerusform>Označavanje {n} odlomka</numerusform>
        <numerusform>Označavanje {n} odlomaka</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Tag {n} passages  (Enter)</source>
      <extracomment>One: Tag {n} passage  (Enter)</extracomment>
      <translation>
        <numerusform>Označi {n} odlomak  (Enter)</numerusform>
        <numerusform>Označi {n} odlomka  (Enter)</numerusform>
        <numerusform>Označi {n} odlomaka  (Enter)</numerusform>
      </translation>
    </message>
    <message>
      <source>Tag {tag}</source>
      <translation>Oznaka {tag}</translation>
    </message>
    <message>
      <source>Tag {tag}, number {number}</source>
      <translation>Oznaka {tag}, broj {number}</translation>
    </message>
    <message>
      <source>Tagged the highlight “{tag}”.</source>
      <translation>Isticanje je dobilo oznaku „{tag}”.</translation>
    </message>
    <message numerus="yes">
      <source>Tagged {n} articles “{tag}”.</source>
      <extracomment>One: Tagged the article “{tag}”.</extracomment>
      <translation>
        <numerusform>{n} članak je dobio oznaku „{tag}”.</numerusform>
        <numerusform>{n} članka su dobila oznaku „{tag}”.</numerusform>
        <numerusform>{n} članaka je dobilo oznaku „{tag}”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Tagged {n} passages “{tag}”.</source>
      <extracomment>One: Tagged {n} passage “{tag}”.</extracomment>
      <translation>
        <numerusform>{n} odlomak je dobio oznaku „{tag}”.</numerusform>
        <numerusform>{n} odlomka su dobila oznaku „{tag}”.</numerusform>
        <numerusform>{n} odlomaka je dobilo oznaku „{tag}”.</numerusform>
      </translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Oznake</translation>
    </message>
    <message>
      <source>Tags and highlights</source>
      <translation>Oznake i isticanja</translation>
    </message>
    <message>
      <source>Tags that look alike</source>
      <translation>Slične oznake</translation>
    </message>
    <message>
      <source>Tags that look alike…</source>
      <translation>Slične oznake…</translation>
    </message>
    <message>
      <source>Tags: {tags}</source>
      <translation>Oznake: {tags}</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>Oznaka…</translation>
    </message>
    <message>
      <source>Take  (Y)</source>
      <translation>Uzmi  (Y)</translation>
    </message>
    <message>
      <source>Take all numbered tags from the articles</source>
      <translation>Skini sve oznake sa brojem sa članaka</translation>
    </message>
    <message>
      <source>Take all numbered tags from the passages</source>
      <translation>Skini sve oznake sa brojem sa odlomaka</translation>
    </message>
    <message>
      <source>Take all the rest  (A)</source>
      <translation>Uzmi sve ostale  (A)</translation>
    </message>
    <message>
      <source>Take back the last step</source>
      <translation>Opozovi poslednji korak</translation>
    </message>
    <message>
      <source>Take it over</source>
      <translation>Preuzmi</translation>
    </message>
    <message>
      <source>Take number from tag {tag}</source>
      <translation>Uklanjanje broja sa oznake {tag}</translation>
    </message>
    <message>
      <source>Take out of the archive</source>
      <translation>Vrati iz arhive</translation>
    </message>
    <message>
      <source>Take out of the archive {articles}</source>
      <translation>Vraćanje iz arhive: {articles}</translation>
    </message>
    <message>
      <source>Take the articles out of the collection that is shown; they stay in the library</source>
      <translation>Uklanjanje članaka iz prikazane zbirke; ostaju u biblioteci</translation>
    </message>
    <message>
      <source>Take the dotted words</source>
      <translation>Prihvati reči podvučene tačkicama</translation>
    </message>
    <message>
      <source>Take “{condition}” out of the search</source>
      <translation>Ukloni „{condition}“ iz pretrage</translation>
    </message>
    <message>
      <source>Tell apart {left} and {right}</source>
      <translation>Razlikovanje {left} i {right}</translation>
    </message>
    <message>
      <source>Text of the article</source>
      <translation>Tekst članka</translation>
    </message>
    <message>
      <source>Text of the line</source>
      <translation>Tekst reda</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Veličina slova</translation>
    </message>
    <message>
      <source>That was the last hit.</source>
      <translation>To je bio poslednji pogodak.</translation>
    </message>
    <message>
      <source>The address was copied.</source>
      <translation>Adresa je kopirana.</translation>
    </message>
    <message>
      <source>The archive is empty</source>
      <translation>Arhiva je prazna</translation>
    </message>
    <message>
      <source>The backup could not be put in place: {reason}.</source>
      <translation>Rezervna kopija nije mogla da se postavi na mesto: {reason}.</translation>
    </message>
    <message>
      <source>The backup could not be written: {reason}.</source>
      <translation>Rezervna kopija nije mogla da se upiše: {reason}.</translation>
    </message>
    <message>
      <source>The backup does not hold what the library holds, and was not kept.</source>
      <translation>Rezervna kopija ne sadrži ono što sadrži biblioteka, pa nije zadržana.</translation>
    </message>
    <message>
      <source>The backups are being read…</source>
      <translation>Rezervne kopije se čitaju…</translation>
    </message>
    <message>
      <source>The collection “{name}” is deleted; its articles stay.</source>
      <translation>Zbirka „{name}” je obrisana; njeni članci ostaju.</translation>
    </message>
    <message>
      <source>The collection “{name}” is there already.</source>
      <translation>Zbirka „{name}” već postoji.</translation>
    </message>
    <message>
      <source>The colour of the tag, else yellow</source>
      <translation>Boja oznake, inače žuta</translation>
    </message>
    <message>
      <source>The colours of the window. “System” follows the desktop.</source>
      <translation>Boje prozora. „Sistem” prati podešavanje računara.</translation>
    </message>
    <message>
      <source>The copy {name} is damaged.</source>
      <translation>Kopija {name} je oštećena.</translation>
    </message>
    <message>
      <source>The disk that holds {folder} is full; nothing was changed.</source>
      <translation>Disk na kom je {folder} je pun; ništa nije promenjeno.</translation>
    </message>
    <message>
      <source>The face of the page: Source Serif, or Inter, which has no serifs.</source>
      <translation>Pismo stranice: Source Serif, ili Inter, koji nema serife.</translation>
    </message>
    <message>
      <source>The file {path} is not a Florilegium library.</source>
      <translation>Datoteka {path} nije biblioteka programa Florilegium.</translation>
    </message>
    <message>
      <source>The filter looks at title, publication and byline; {search} for the full text.</source>
      <translation>Filter gleda naslov, publikaciju i autora; za ceo tekst {search}.</translation>
    </message>
    <message>
      <source>The first without the second; NOT does the same</source>
      <translation>Prva bez druge; NOT čini isto</translation>
    </message>
    <message>
      <source>The folder {path} holds no text or HTML files.</source>
      <translation>Fascikla {path} ne sadrži tekstualne ni HTML datoteke.</translation>
    </message>
    <message>
      <source>The folder “{folder}” is not there any more.</source>
      <translation>Fascikla „{folder}” više ne postoji.</translation>
    </message>
    <message>
      <source>The highlight has its place again</source>
      <translation>Isticanje je ponovo na svom mestu</translation>
    </message>
    <message>
      <source>The library file {path} cannot be opened.</source>
      <translation>Datoteka biblioteke {path} ne može da se otvori.</translation>
    </message>
    <message>
      <source>The library file {path} cannot be opened: {reason}.</source>
      <translation>Datoteka biblioteke {path} ne može da se otvori: {reason}.</translation>
    </message>
    <message>
      <source>The library file {path} is damaged or is not a Florilegium library.</source>
      <translation>Datoteka biblioteke {path} je oštećena ili nije biblioteka programa Florilegium.</translation>
    </message>
    <message>
      <source>The library file {path} is damaged.</source>
      <translation>Datoteka biblioteke {path} je oštećena.</translation>
    </message>
    <message>
      <source>The library file {path} is missing, but other parts of the library are there.</source>
      <translation>Nedostaje datoteka biblioteke {path}, a drugi delovi biblioteke su tu.</translation>
    </message>
    <message>
      <source>The library file {path} was moved, removed or replaced; nothing was changed.</source>
      <translation>Datoteka biblioteke {path} je premeštena, uklonjena ili zamenjena; ništa nije promenjeno.</translation>
    </message>
    <message>
      <source>The library folder {folder} cannot be used: {reason}.</source>
      <translation>Fascikla biblioteke {folder} ne može da se koristi: {reason}.</translation>
    </message>
    <message>
      <source>The library in {folder} cannot be read just now.</source>
      <translation>Biblioteka u {folder} trenutno ne može da se čita.</translation>
    </message>
    <message>
      <source>The library in {folder} cannot be written; nothing was changed.</source>
      <translation>U biblioteku u {folder} ne može da se piše; ništa nije promenjeno.</translation>
    </message>
    <message>
      <source>The library in {folder} is open in another window or command.</source>
      <translation>Biblioteka u {folder} je otvorena u drugom prozoru ili naredbi.</translation>
    </message>
    <message>
      <source>The library is closed.</source>
      <translation>Biblioteka je zatvorena.</translation>
    </message>
    <message>
      <source>The library is copied after every half hour with a change, when you quit, and before risky steps. All copies of two days are kept, then one for each of 14 days, 8 weeks and 12 months.</source>
      <translation>Biblioteka se kopira posle svakih pola sata s izmenom, pri izlasku i pre rizičnih koraka. Čuvaju se sve kopije od dva dana, a zatim po jedna za 14 dana, 8 nedelja i 12 meseci.</translation>
    </message>
    <message>
      <source>The library was opened for reading only.</source>
      <translation>Biblioteka je otvorena samo za čitanje.</translation>
    </message>
    <message>
      <source>The library {path} is from an older version and cannot be read as it is.</source>
      <translation>Biblioteka {path} je iz starije verzije i ne može se čitati takva.</translation>
    </message>
    <message>
      <source>The library {path} was written by a newer Florilegium.</source>
      <translation>Biblioteku {path} je napravio noviji Florilegium.</translation>
    </message>
    <message>
      <source>The library: {folder}</source>
      <translation>Biblioteka: {folder}</translation>
    </message>
    <message>
      <source>The likely place is the right one</source>
      <translation>Verovatno mesto je pravo</translation>
    </message>
    <message>
      <source>The lines of earlier articles follow the rule now.</source>
      <translation>Redovi ranijih članaka sada slede pravilo.</translation>
    </message>
    <message>
      <source>The meaning will be “{kept}”.</source>
      <translation>Značenje će biti „{kept}”.</translation>
    </message>
    <message>
      <source>The meaning “{kept}” stays, “{lost}” goes.</source>
      <translation>Značenje „{kept}” ostaje, „{lost}” nestaje.</translation>
    </message>
    <message>
      <source>The original is in {path}.</source>
      <translation>Original je u {path}.</translation>
    </message>
    <message>
      <source>The original of article {id} is not in the library any more.</source>
      <translation>Original članka {id} više nije u biblioteci.</translation>
    </message>
    <message>
      <source>The original of {title} is not in the library any more.</source>
      <translation>Original članka {title} više nije u biblioteci.</translation>
    </message>
    <message>
      <source>The original stays as it came. Highlights follow their words; Undo takes it back.</source>
      <translation>Original ostaje kakav je stigao. Isticanja prate svoje reči; opoziv to vraća.</translation>
    </message>
    <message>
      <source>The original: {name}</source>
      <translation>Original: {name}</translation>
    </message>
    <message>
      <source>The pair is not shown again.</source>
      <translation>Par se više ne prikazuje.</translation>
    </message>
    <message>
      <source>The passage ends behind the end of the text.</source>
      <translation>Odlomak se završava iza kraja teksta.</translation>
    </message>
    <message>
      <source>The picture is not part of the saved text</source>
      <translation>Slika nije deo sačuvanog teksta</translation>
    </message>
    <message>
      <source>The query has more than {limit} words.</source>
      <translation>Upit ima više od {limit} reči.</translation>
    </message>
    <message>
      <source>The query is longer than {limit} characters.</source>
      <translation>Upit je duži od {limit} znakova.</translation>
    </message>
    <message>
      <source>The repeated lines are hidden.</source>
      <translation>Ponovljeni redovi su sakriveni.</translation>
    </message>
    <message numerus="yes">
      <source>The same for all {n} articles</source>
      <extracomment>One: The same for {n} article</extracomment>
      <translation>
        <numerusform>Isto za {n} članak</numerusform>
        <numerusform>Isto za sva {n} članka</numerusform>
        <numerusform>Isto za svih {n} članaka</numerusform>
      </translation>
    </message>
    <message>
      <source>The same story</source>
      <translation>Ista priča</translation>
    </message>
    <message>
      <source>The saved search “{value}” cannot be used: {message}</source>
      <translation>Sačuvana pretraga „{value}” ne može da se koristi: {message}</translation>
    </message>
    <message>
      <source>The saved search “{value}” leads back to itself or to too many others.</source>
      <translation>Sačuvana pretraga „{value}” vodi nazad na sebe ili na previše drugih.</translation>
    </message>
    <message>
      <source>The search cannot be understood</source>
      <translation>Pretraga se ne može razumeti</translation>
    </message>
    <message>
      <source>The search index cannot be written: {reason}.</source>
      <translation>Indeks pretrage ne može da se upiše: {reason}.</translation>
    </message>
    <message>
      <source>The search index is being made; related articles follow.</source>
      <translation>Indeks za pretragu se upravo pravi; srodni članci slede.</translation>
    </message>
    <message>
      <source>The search index is made anew.</source>
      <translation>Indeks pretrage je napravljen iznova.</translation>
    </message>
    <message>
      <source>The search index stays as it was.</source>
      <translation>Indeks pretrage ostaje kakav je bio.</translation>
    </message>
    <message>
      <source>The search takes too long.</source>
      <translation>Pretraga traje predugo.</translation>
    </message>
    <message>
      <source>The search “{name}” is deleted.</source>
      <translation>Pretraga „{name}” je obrisana.</translation>
    </message>
    <message>
      <source>The source as it came</source>
      <translation>Izvor kakav je stigao</translation>
    </message>
    <message>
      <source>The tag “{tag}” is deleted.</source>
      <translation>Oznaka „{tag}” je obrisana.</translation>
    </message>
    <message>
      <source>The tags “{one}” and “{other}” never stand together.</source>
      <translation>Oznake „{one}“ i „{other}“ nikad ne stoje zajedno.</translation>
    </message>
    <message>
      <source>The text becomes an article.</source>
      <translation>Tekst postaje članak.</translation>
    </message>
    <message>
      <source>The text has changed since.</source>
      <translation>Tekst se u međuvremenu promenio.</translation>
    </message>
    <message>
      <source>The trash is empty</source>
      <translation>Otpad je prazan</translation>
    </message>
    <message>
      <source>The watched folder “{folder}” is not there.</source>
      <translation>Praćena fascikla „{folder}” ne postoji.</translation>
    </message>
    <message>
      <source>The word just so, in no other form</source>
      <translation>Reč baš tako, ni u kom drugom obliku</translation>
    </message>
    <message>
      <source>The words are not in the text of article {article_id}.</source>
      <translation>Reči nisu u tekstu članka {article_id}.</translation>
    </message>
    <message>
      <source>The words of the window, its dates and numbers. “System” follows the desktop.</source>
      <translation>Reči prozora, datumi i brojevi. „Sistem” prati podešavanje računara.</translation>
    </message>
    <message>
      <source>The words were copied.</source>
      <translation>Reči su kopirane.</translation>
    </message>
    <message>
      <source>Their words stand in another order.</source>
      <translation>Njihove reči stoje drugim redom.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>There are no articles yet.</source>
      <translation>Još nema članaka.</translation>
    </message>
    <message>
      <source>There are no rules in the file.</source>
      <translation>U datoteci nema pravila.</translation>
    </message>
    <message>
      <source>There are no rules yet. Right-click a line of an article and choose “Always in …” to make one. Lines that stand in several articles of a publication are offered here.</source>
      <translation>Još nema pravila. Kliknite desnim tasterom na red članka i izaberite „Uvek u izvoru …” da biste ga napravili. Ovde se nude redovi koji stoje u više članaka jedne publikacije.</translation>
    </message>
    <message>
      <source>There are no words in the selection.</source>
      <translation>U izboru nema reči.</translation>
    </message>
    <message>
      <source>There are no words to look for.</source>
      <translation>Nema reči za traženje.</translation>
    </message>
    <message>
      <source>There is a collection “{name}” already.</source>
      <translation>Već postoji zbirka „{name}”.</translation>
    </message>
    <message>
      <source>There is a saved search “{name}” already.</source>
      <translation>Već postoji sačuvana pretraga „{name}”.</translation>
    </message>
    <message>
      <source>There is a tag “{path}” already.</source>
      <translation>Već postoji oznaka „{path}”.</translation>
    </message>
    <message>
      <source>There is no annotation {annotation_id}.</source>
      <translation>Ne postoji anotacija {annotation_id}.</translation>
    </message>
    <message>
      <source>There is no article {article_id}.</source>
      <translation>Ne postoji članak {article_id}.</translation>
    </message>
    <message>
      <source>There is no backup with the number {number}.</source>
      <translation>Ne postoji rezervna kopija sa brojem {number}.</translation>
    </message>
    <message>
      <source>There is no backup yet. “Back up now” makes one.</source>
      <translation>Još nema rezervne kopije. „Napravi kopiju sada“ pravi jednu.</translation>
    </message>
    <message>
      <source>There is no collection {collection_id}.</source>
      <translation>Ne postoji zbirka {collection_id}.</translation>
    </message>
    <message>
      <source>There is no collection “{value}”.</source>
      <translation>Ne postoji zbirka „{value}”.</translation>
    </message>
    <message>
      <source>There is no field “{name}”.</source>
      <translation>Ne postoji polje „{name}”.</translation>
    </message>
    <message>
      <source>There is no file {name}.</source>
      <translation>Ne postoji datoteka {name}.</translation>
    </message>
    <message>
      <source>There is no library in {folder} yet.</source>
      <translation>U {folder} još nema biblioteke.</translation>
    </message>
    <message>
      <source>There is no rule {rule_id}.</source>
      <translation>Ne postoji pravilo {rule_id}.</translation>
    </message>
    <message>
      <source>There is no saved search {search_id}.</source>
      <translation>Ne postoji sačuvana pretraga {search_id}.</translation>
    </message>
    <message>
      <source>There is no saved search “{value}”.</source>
      <translation>Ne postoji sačuvana pretraga „{value}”.</translation>
    </message>
    <message>
      <source>There is no tag {tag_id}.</source>
      <translation>Ne postoji oznaka {tag_id}.</translation>
    </message>
    <message>
      <source>There is no tag {tag}.</source>
      <translation>Nema oznake {tag}.</translation>
    </message>
    <message>
      <source>There is no text on the clipboard yet. Copy an article anywhere and paste it here, or type it, the title first.</source>
      <translation>U klipbordu još nema teksta. Kopirajte članak bilo gde i nalepite ga ovde, ili ga otkucajte, prvo naslov.</translation>
    </message>
    <message>
      <source>There is no word to search for.</source>
      <translation>Nema reči za traženje.</translation>
    </message>
    <message>
      <source>There is nothing to import.</source>
      <translation>Nema ničega za uvoz.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>Nema ničega za ponavljanje.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Nema ničega za opoziv.</translation>
    </message>
    <message numerus="yes">
      <source>These are</source>
      <extracomment>One: This is</extracomment>
      <translation>
        <numerusform>Ovo je</numerusform>
        <numerusform>Ovo su</numerusform>
        <numerusform>Ovo su</numerusform>
      </translation>
    </message>
    <message>
      <source>These lines stand in several articles. Hidden would be {lines}.</source>
      <translation>Ovi redovi stoje u više članaka. Bilo bi sakriveno: {lines}.</translation>
    </message>
    <message>
      <source>These rules cannot be read: {reason}.</source>
      <translation>Ova pravila se ne mogu pročitati: {reason}.</translation>
    </message>
    <message>
      <source>These stayed as they were:</source>
      <translation>Ovi su ostali kakvi su bili:</translation>
    </message>
    <message>
      <source>These words side by side, in this order</source>
      <translation>Ove reči jedna do druge, ovim redom</translation>
    </message>
    <message>
      <source>They</source>
      <translation>Oni</translation>
    </message>
    <message>
      <source>They differ in a letter or two.</source>
      <translation>Razlikuju se u jednom ili dva slova.</translation>
    </message>
    <message>
      <source>They differ in case, accents or hyphens.</source>
      <translation>Razlikuju se u veličini slova, akcentima ili crticama.</translation>
    </message>
    <message>
      <source>They have one name in two places of the tree.</source>
      <translation>Imaju isto ime na dva mesta u stablu.</translation>
    </message>
    <message>
      <source>This article has no links.</source>
      <translation>Ovaj članak nema veza.</translation>
    </message>
    <message>
      <source>This article has no pictures.</source>
      <translation>Ovaj članak nema slika.</translation>
    </message>
    <message>
      <source>This copy is damaged.</source>
      <translation>Ova kopija je oštećena.</translation>
    </message>
    <message>
      <source>This export is damaged: {error}.</source>
      <translation>Ovaj izvoz je oštećen: {error}.</translation>
    </message>
    <message>
      <source>This export was written by a newer Florilegium (its format is {version}).</source>
      <translation>Ovaj izvoz je napravio noviji Florilegium (njegov format je {version}).</translation>
    </message>
    <message>
      <source>This file is not a Florilegium export.</source>
      <translation>Ova datoteka nije izvoz programa Florilegium.</translation>
    </message>
    <message>
      <source>This is only an address</source>
      <translation>Ovo je samo adresa</translation>
    </message>
    <message>
      <source>This page asks to log in or to subscribe and shows no article; do so in a browser, then save the page again or copy its text.</source>
      <translation>Ova stranica traži prijavu ili pretplatu i ne prikazuje članak; uradite to u pregledaču, pa ponovo sačuvajte stranicu ili kopirajte njen tekst.</translation>
    </message>
    <message>
      <source>This page could not be cleaned; its text is shown without its form.</source>
      <translation>Ova stranica nije mogla da se očisti; njen tekst je prikazan bez oblika.</translation>
    </message>
    <message>
      <source>This page only asks for consent to cookies; answer it in a browser, then save the page again or copy its text.</source>
      <translation>Ova stranica samo traži pristanak na kolačiće; odgovorite u pregledaču, pa ponovo sačuvajte stranicu ili kopirajte njen tekst.</translation>
    </message>
    <message>
      <source>This page shows its text only while its scripts run; open it in a browser, copy the text there and paste it here.</source>
      <translation>Ova stranica prikazuje tekst samo dok rade njene skripte; otvorite je u pregledaču, tamo kopirajte tekst i nalepite ga ovde.</translation>
    </message>
    <message>
      <source>This parenthesis closes nothing.</source>
      <translation>Ova zagrada ništa ne zatvara.</translation>
    </message>
    <message>
      <source>This parenthesis is not closed.</source>
      <translation>Ova zagrada nije zatvorena.</translation>
    </message>
    <message>
      <source>This quotation mark has no partner.</source>
      <translation>Ovaj navodnik nema svoj par.</translation>
    </message>
    <message>
      <source>Those of the open article stand here.</source>
      <translation>Ovde stoje one iz otvorenog članka.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Naslov</translation>
    </message>
    <message>
      <source>To import files {import_files}, to paste an article {paste}, or drop files here.</source>
      <translation>Za uvoz datoteka {import_files}, za lepljenje članka {paste}, ili pustite datoteke ovde.</translation>
    </message>
    <message>
      <source>To the left</source>
      <translation>Ulevo</translation>
    </message>
    <message>
      <source>To the right</source>
      <translation>Udesno</translation>
    </message>
    <message>
      <source>Took out of the archive: {articles}</source>
      <translation>Vraćeno iz arhive: {articles}</translation>
    </message>
    <message>
      <source>Trash</source>
      <comment>shelf</comment>
      <translation>Otpad</translation>
    </message>
    <message>
      <source>Try other words, other forms of them, or the whole collection.</source>
      <translation>Probajte druge reči, druge njihove oblike ili sve članke.</translation>
    </message>
    <message>
      <source>Type a word of the passage.</source>
      <translation>Otkucajte neku reč iz odlomka.</translation>
    </message>
    <message>
      <source>Type a word or two.</source>
      <translation>Otkucajte reč ili dve.</translation>
    </message>
    <message>
      <source>Type a word, or parts joined by “/”.</source>
      <translation>Otkucajte reč, ili delove spojene sa „/”.</translation>
    </message>
    <message>
      <source>Type to narrow the list</source>
      <translation>Kucajte da suzite spisak</translation>
    </message>
    <message>
      <source>Type to narrow the list; Enter merges into the marked tag</source>
      <translation>Kucajte da suzite spisak; Enter spaja sa izabranom oznakom</translation>
    </message>
    <message>
      <source>Typeface</source>
      <translation>Pismo</translation>
    </message>
    <message>
      <source>Typical passages</source>
      <translation>Tipični odlomci</translation>
    </message>
    <message>
      <source>Typical, since many passages of the tag have these words, too: {words}</source>
      <translation>Tipično, jer i mnogi drugi odlomci sa oznakom imaju te reči: {words}</translation>
    </message>
    <message>
      <source>Underline {name} no more</source>
      <translation>Kraj podvlačenja pretrage {name}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Opozovi</translation>
    </message>
    <message>
      <source>Undo step by step with Ctrl+Z.</source>
      <translation>Opozivajte korak po korak pomoću Ctrl+Z.</translation>
    </message>
    <message>
      <source>Undo {step}</source>
      <translation>Opozovi: {step}</translation>
    </message>
    <message>
      <source>Unplaced</source>
      <translation>Bez mesta</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Nepročitano</translation>
    </message>
    <message>
      <source>Unread</source>
      <comment>shelf</comment>
      <translation>Nepročitano</translation>
    </message>
    <message>
      <source>Unread first</source>
      <translation>Prvo nepročitano</translation>
    </message>
    <message>
      <source>Unread, read, starred, archived, tagged</source>
      <translation>Nepročitano, pročitano, sa zvezdicom, u arhivi, označeno</translation>
    </message>
    <message>
      <source>Unstar {articles}</source>
      <translation>Bez zvezdice: {articles}</translation>
    </message>
    <message>
      <source>Untag passage</source>
      <translation>Skidanje oznake sa odlomka</translation>
    </message>
    <message>
      <source>Untag {articles}</source>
      <translation>Skidanje oznake: {articles}</translation>
    </message>
    <message>
      <source>Update Florilegium and import it again.</source>
      <translation>Osavremenite Florilegium i uvezite ponovo.</translation>
    </message>
    <message>
      <source>Use another backup; this one was left as it is.</source>
      <translation>Upotrebite drugu rezervnu kopiju; ova je ostavljena kakva je bila.</translation>
    </message>
    <message>
      <source>Use fewer words.</source>
      <translation>Upotrebite manje reči.</translation>
    </message>
    <message>
      <source>Use fewer.</source>
      <translation>Upotrebite manje.</translation>
    </message>
    <message>
      <source>Use over time</source>
      <translation>Upotreba kroz vreme</translation>
    </message>
    <message>
      <source>Use the rule for {line}</source>
      <translation>Uključivanje pravila za {line}</translation>
    </message>
    <message>
      <source>Used &amp;together with</source>
      <translation>Korišćena &amp;zajedno sa</translation>
    </message>
    <message>
      <source>Used together with</source>
      <translation>Korišćena zajedno sa</translation>
    </message>
    <message>
      <source>Usual text size</source>
      <translation>Uobičajena veličina slova</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Verzija {version}</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Prikaz</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>Praćenje fascikle</translation>
    </message>
    <message>
      <source>Watch a folder…</source>
      <translation>Prati fasciklu…</translation>
    </message>
    <message>
      <source>Watched folders</source>
      <translation>Praćene fascikle</translation>
    </message>
    <message>
      <source>Web Annotations (*.json)</source>
      <translation>Veb anotacije (*.json)</translation>
    </message>
    <message>
      <source>Web archives (MHTML)</source>
      <translation>Veb arhive (MHTML)</translation>
    </message>
    <message>
      <source>Web archives (WARC)</source>
      <translation>Veb arhive (WARC)</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Dobro došli</translation>
    </message>
    <message>
      <source>Welcome to Florilegium</source>
      <translation>Dobro došli u Florilegium</translation>
    </message>
    <message>
      <source>What became of each file</source>
      <translation>Šta je bilo sa svakom datotekom</translation>
    </message>
    <message>
      <source>What belongs under this tag, and what does not</source>
      <translation>Šta spada pod ovu oznaku, a šta ne</translation>
    </message>
    <message>
      <source>What blue stands for, such as “claims”.</source>
      <translation>Šta znači plava, na primer „tvrdnje”.</translation>
    </message>
    <message>
      <source>What green stands for, such as “claims”.</source>
      <translation>Šta znači zelena, na primer „tvrdnje”.</translation>
    </message>
    <message>
      <source>What is known of the article</source>
      <translation>Šta se o članku zna</translation>
    </message>
    <message>
      <source>What is saved in them is imported by itself, once. The files stay where they are.</source>
      <translation>Ono što se u njima sačuva uvozi se samo, jednom. Datoteke ostaju gde jesu.</translation>
    </message>
    <message>
      <source>What is there now is kept under another name, whatever you choose.</source>
      <translation>Ono što je sada tu ostaje sačuvano pod drugim imenom, šta god da izaberete.</translation>
    </message>
    <message>
      <source>What it would change</source>
      <translation>Šta bi promenilo</translation>
    </message>
    <message>
      <source>What pink stands for, such as “claims”.</source>
      <translation>Šta znači ružičasta, na primer „tvrdnje”.</translation>
    </message>
    <message>
      <source>What purple stands for, such as “claims”.</source>
      <translation>Šta znači ljubičasta, na primer „tvrdnje”.</translation>
    </message>
    <message numerus="yes">
      <source>What repeats in {where} can be hidden in {n} earlier articles.</source>
      <extracomment>One: What repeats in {where} can be hidden in {n} earlier article.</extracomment>
      <translation>
        <numerusform>Ono što se ponavlja ({where}) može se sakriti u {n} ranijem članku.</numerusform>
        <numerusform>Ono što se ponavlja ({where}) može se sakriti u {n} ranija članka.</numerusform>
        <numerusform>Ono što se ponavlja ({where}) može se sakriti u {n} ranijih članaka.</numerusform>
      </translation>
    </message>
    <message>
      <source>What stands in one of the two articles only</source>
      <translation>Šta stoji samo u jednom od dva članka</translation>
    </message>
    <message>
      <source>What the tag marked in the sidebar means, its typical passages, and its use over time</source>
      <translation>Šta znači oznaka izabrana u bočnoj traci, njeni tipični odlomci i upotreba kroz vreme</translation>
    </message>
    <message>
      <source>What this saved search finds</source>
      <translation>Šta ova sačuvana pretraga nalazi</translation>
    </message>
    <message>
      <source>What this tag means, for yourself in a year</source>
      <translation>Šta ova oznaka znači, za vas same kroz godinu dana</translation>
    </message>
    <message>
      <source>What was just imported goes to the trash</source>
      <translation>Ono što je upravo uvezeno ide u otpad</translation>
    </message>
    <message>
      <source>What was taken</source>
      <translation>Šta je uzeto</translation>
    </message>
    <message>
      <source>What was taught about sources, and what it would change</source>
      <translation>Šta je naučeno o izvorima i šta bi promenilo</translation>
    </message>
    <message>
      <source>What yellow stands for, such as “claims”.</source>
      <translation>Šta znači žuta, na primer „tvrdnje”.</translation>
    </message>
    <message>
      <source>What you did since then is not in it. The library as it is now is kept beside it, under another name. The window closes and comes back with the backup.</source>
      <translation>Ono što ste od tada uradili nije u njoj. Biblioteka kakva je sada ostaje pored nje, pod drugim imenom. Prozor se zatvara i vraća s kopijom.</translation>
    </message>
    <message>
      <source>What you gathered</source>
      <translation>Šta ste sakupili</translation>
    </message>
    <message>
      <source>Where the highlight stands</source>
      <translation>Gde stoji isticanje</translation>
    </message>
    <message>
      <source>Wider</source>
      <translation>Šire</translation>
    </message>
    <message>
      <source>Width of the text column; 60 to 75 reads best.</source>
      <translation>Širina stupca teksta; najbolje se čita 60 do 75.</translation>
    </message>
    <message>
      <source>With a highlight</source>
      <translation>Sa isticanjem</translation>
    </message>
    <message>
      <source>With a highlight of this colour</source>
      <translation>Sa isticanjem ove boje</translation>
    </message>
    <message>
      <source>With a note</source>
      <translation>Sa beleškom</translation>
    </message>
    <message>
      <source>With a note, highlight, caption or image</source>
      <translation>Sa beleškom, isticanjem, opisom slike ili slikom</translation>
    </message>
    <message>
      <source>With a picture</source>
      <translation>Sa slikom</translation>
    </message>
    <message>
      <source>With a selection</source>
      <translation>Sa izborom</translation>
    </message>
    <message>
      <source>With a star</source>
      <translation>Sa zvezdicom</translation>
    </message>
    <message>
      <source>With any tag</source>
      <translation>Sa bilo kojom oznakom</translation>
    </message>
    <message>
      <source>With this tag alone, not those below it</source>
      <translation>Samo sa ovom oznakom, bez onih ispod nje</translation>
    </message>
    <message>
      <source>With this tag or one below it</source>
      <translation>Sa ovom oznakom ili nekom ispod nje</translation>
    </message>
    <message>
      <source>With words under a picture</source>
      <translation>Sa opisom slike</translation>
    </message>
    <message>
      <source>Without a highlight</source>
      <translation>Bez isticanja</translation>
    </message>
    <message>
      <source>Without a tag</source>
      <translation>Bez oznake</translation>
    </message>
    <message>
      <source>Without what it finds</source>
      <translation>Bez onoga što ona nalazi</translation>
    </message>
    <message>
      <source>Word documents</source>
      <translation>Word dokumenti</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Reči</translation>
    </message>
    <message>
      <source>Words that are nearly spelt so</source>
      <translation>Reči koje se pišu skoro tako</translation>
    </message>
    <message>
      <source>Words that begin so</source>
      <translation>Reči koje tako počinju</translation>
    </message>
    <message>
      <source>Words that have more than {limit} others between them are not near.</source>
      <translation>Reči između kojih je više od {limit} drugih nisu blizu.</translation>
    </message>
    <message>
      <source>Words to find</source>
      <translation>Reči za traženje</translation>
    </message>
    <message>
      <source>Write a date as 2023, 2023-01 or 2023-01-08, and a range as 2023-01..2023-03.</source>
      <translation>Datum pišite kao 2023, 2023-01 ili 2023-01-08, a raspon kao 2023-01..2023-03.</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>Pisanje beleške</translation>
    </message>
    <message>
      <source>Write all articles with their highlights as Markdown or JSON</source>
      <translation>Upis svih članaka sa isticanjima kao Markdown ili JSON</translation>
    </message>
    <message>
      <source>Write it as in the sidebar; of several words as {field}:"two words".</source>
      <translation>Pišite kao u bočnoj traci; više reči kao {field}:"dve reči".</translation>
    </message>
    <message>
      <source>Write the field before each: {example}</source>
      <translation>Napišite polje ispred svake: {example}</translation>
    </message>
    <message>
      <source>Write the file as it came, byte for byte</source>
      <translation>Upis datoteke kakva je stigla, bajt po bajt</translation>
    </message>
    <message>
      <source>Write the marked passages, or all that are shown, to a file</source>
      <translation>Upis izabranih odlomaka, ili svih prikazanih, u datoteku</translation>
    </message>
    <message>
      <source>Write the note of a card in the annotations panel</source>
      <translation>Pisanje beleške na kartici anotacija</translation>
    </message>
    <message>
      <source>Write the note of the passage</source>
      <translation>Pisanje beleške odlomka</translation>
    </message>
    <message>
      <source>Write the selected articles with their highlights as Markdown or JSON</source>
      <translation>Upis izabranih članaka sa isticanjima kao Markdown ili JSON</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Godina</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Žuta</translation>
    </message>
    <message>
      <source>Yellow highlight</source>
      <translation>Žuto isticanje</translation>
    </message>
    <message>
      <source>Yes  (Y)</source>
      <translation>Da  (Y)</translation>
    </message>
    <message>
      <source>Yes to the rest  (A)</source>
      <translation>Da za sve ostalo  (A)</translation>
    </message>
    <message>
      <source>You are not allowed to read {name}.</source>
      <translation>Nemate dozvolu da čitate {name}.</translation>
    </message>
    <message>
      <source>You hid this line</source>
      <translation>Vi ste sakrili ovaj red</translation>
    </message>
    <message>
      <source>Your library: {folder}</source>
      <translation>Vaša biblioteka: {folder}</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Vaša beleška</translation>
    </message>
    <message>
      <source>a PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>a Word document</source>
      <translation>Word dokument</translation>
    </message>
    <message>
      <source>a ZIP archive</source>
      <translation>ZIP arhiva</translation>
    </message>
    <message>
      <source>a caption</source>
      <translation>opis slike</translation>
    </message>
    <message>
      <source>a compressed file</source>
      <translation>komprimovana datoteka</translation>
    </message>
    <message>
      <source>a database</source>
      <translation>baza podataka</translation>
    </message>
    <message>
      <source>a device</source>
      <translation>uređaj</translation>
    </message>
    <message>
      <source>a feed</source>
      <translation>fid</translation>
    </message>
    <message>
      <source>a film or sound</source>
      <translation>film ili zvuk</translation>
    </message>
    <message>
      <source>a heading</source>
      <translation>međunaslov</translation>
    </message>
    <message>
      <source>a nameless source</source>
      <translation>bezimeni izvor</translation>
    </message>
    <message>
      <source>a paragraph</source>
      <translation>pasus</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>slika</translation>
    </message>
    <message>
      <source>a pipe</source>
      <translation>cev</translation>
    </message>
    <message>
      <source>a presentation</source>
      <translation>prezentacija</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>program</translation>
    </message>
    <message>
      <source>a quotation</source>
      <translation>citat</translation>
    </message>
    <message>
      <source>a rule of yours for {source}</source>
      <translation>vaše pravilo za {source}</translation>
    </message>
    <message>
      <source>a socket</source>
      <translation>soket</translation>
    </message>
    <message>
      <source>a sound</source>
      <translation>zvučni zapis</translation>
    </message>
    <message>
      <source>a spreadsheet</source>
      <translation>tabela</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>tabela</translation>
    </message>
    <message>
      <source>a web archive (MHTML)</source>
      <translation>veb arhiva (MHTML)</translation>
    </message>
    <message>
      <source>a web archive (WARC)</source>
      <translation>veb arhiva (WARC)</translation>
    </message>
    <message>
      <source>above</source>
      <translation>iznad</translation>
    </message>
    <message>
      <source>address</source>
      <translation>adresa</translation>
    </message>
    <message>
      <source>advertisement</source>
      <translation>reklame</translation>
    </message>
    <message>
      <source>after half an hour</source>
      <translation>posle pola sata</translation>
    </message>
    <message>
      <source>all</source>
      <comment>tags</comment>
      <translation>sve</translation>
    </message>
    <message>
      <source>an EPUB book</source>
      <translation>EPUB knjiga</translation>
    </message>
    <message>
      <source>an OpenDocument file</source>
      <translation>OpenDocument datoteka</translation>
    </message>
    <message>
      <source>an RTF document</source>
      <translation>RTF dokument</translation>
    </message>
    <message>
      <source>an archive</source>
      <translation>arhiva</translation>
    </message>
    <message>
      <source>an e-mail</source>
      <translation>poruka e-pošte</translation>
    </message>
    <message>
      <source>an item of a list</source>
      <translation>stavka liste</translation>
    </message>
    <message>
      <source>an old Office document</source>
      <translation>stari Office dokument</translation>
    </message>
    <message>
      <source>an outline (OPML)</source>
      <translation>struktura (OPML)</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more</source>
      <extracomment>One: and {n} more</extracomment>
      <translation>
        <numerusform>i još {n}</numerusform>
        <numerusform>i još {n}</numerusform>
        <numerusform>i još {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>announces a list of contents</source>
      <translation>najavljuje sadržaj</translation>
    </message>
    <message>
      <source>announces other articles</source>
      <translation>najavljuje druge članke</translation>
    </message>
    <message>
      <source>announces the writer or the publisher</source>
      <translation>najavljuje autora ili izdavača</translation>
    </message>
    <message>
      <source>asks about cookies</source>
      <translation>pita za kolačiće</translation>
    </message>
    <message>
      <source>asks for a subscription or a sign-up</source>
      <translation>traži pretplatu ili prijavu</translation>
    </message>
    <message>
      <source>asks to buy or to try something</source>
      <translation>poziva da se nešto kupi ili proba</translation>
    </message>
    <message>
      <source>at exit</source>
      <translation>pri izlasku</translation>
    </message>
    <message>
      <source>at least {n} new hits</source>
      <translation>najmanje {n} novih pogodaka</translation>
    </message>
    <message>
      <source>before an update</source>
      <translation>pre ažuriranja</translation>
    </message>
    <message>
      <source>before emptying the trash</source>
      <translation>pre pražnjenja korpe</translation>
    </message>
    <message>
      <source>begins as bylines do</source>
      <translation>počinje kao potpisi autora</translation>
    </message>
    <message>
      <source>begins as captions do</source>
      <translation>počinje kao opisi slika</translation>
    </message>
    <message>
      <source>begins with a bullet, as its neighbours do</source>
      <translation>počinje znakom za nabrajanje, kao i susedni redovi</translation>
    </message>
    <message>
      <source>belongs to the comments</source>
      <translation>pripada komentarima</translation>
    </message>
    <message>
      <source>below</source>
      <translation>ispod</translation>
    </message>
    <message>
      <source>boilerplate</source>
      <translation>prateći tekst</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>ručno</translation>
    </message>
    <message>
      <source>byline</source>
      <translation>potpis autora</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>opis slike</translation>
    </message>
    <message>
      <source>characters</source>
      <translation>znakova</translation>
    </message>
    <message>
      <source>choose “{action}”</source>
      <translation>izaberite „{action}”</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>zatvoreno</translation>
    </message>
    <message>
      <source>code</source>
      <translation>kod</translation>
    </message>
    <message>
      <source>code</source>
      <comment>role</comment>
      <translation>kod</translation>
    </message>
    <message>
      <source>comments</source>
      <translation>komentari</translation>
    </message>
    <message>
      <source>counts readers or reactions</source>
      <translation>broji čitaoce ili reakcije</translation>
    </message>
    <message>
      <source>counts the pictures</source>
      <translation>broji slike</translation>
    </message>
    <message>
      <source>d MMM</source>
      <translation>d. MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <translation>d. MMM yyyy.</translation>
    </message>
    <message>
      <source>date</source>
      <translation>datum</translation>
    </message>
    <message>
      <source>dateline</source>
      <translation>mesto i datum</translation>
    </message>
    <message>
      <source>figure</source>
      <translation>slika</translation>
    </message>
    <message>
      <source>heading</source>
      <translation>međunaslov</translation>
    </message>
    <message>
      <source>helps to move about the page</source>
      <translation>pomaže kretanju po stranici</translation>
    </message>
    <message>
      <source>hidden by you</source>
      <translation>vi ste sakrili</translation>
    </message>
    <message>
      <source>hide it</source>
      <translation>sakrij ga</translation>
    </message>
    <message>
      <source>in {titles}</source>
      <translation>u {titles}</translation>
    </message>
    <message>
      <source>is a copyright notice</source>
      <translation>napomena je o autorskim pravima</translation>
    </message>
    <message>
      <source>is a date right above the title</source>
      <translation>datum je odmah iznad naslova</translation>
    </message>
    <message>
      <source>is a legal notice</source>
      <translation>pravna je napomena</translation>
    </message>
    <message>
      <source>is a name between the title and the text</source>
      <translation>ime je između naslova i teksta</translation>
    </message>
    <message>
      <source>is a short line that announces a paragraph</source>
      <translation>kratak je red koji najavljuje pasus</translation>
    </message>
    <message>
      <source>is about the writer or the publisher</source>
      <translation>govori o autoru ili izdavaču</translation>
    </message>
    <message>
      <source>is an advertisement</source>
      <translation>reklama je</translation>
    </message>
    <message>
      <source>is an entry of a menu</source>
      <translation>stavka je menija</translation>
    </message>
    <message>
      <source>is hardly more than a date</source>
      <translation>jedva je više od datuma</translation>
    </message>
    <message>
      <source>is marked as a caption</source>
      <translation>obeleženo je kao opis slike</translation>
    </message>
    <message>
      <source>is marked as a heading</source>
      <translation>obeleženo je kao međunaslov</translation>
    </message>
    <message>
      <source>is marked as a picture</source>
      <translation>obeleženo je kao slika</translation>
    </message>
    <message>
      <source>is marked as a quotation</source>
      <translation>obeleženo je kao citat</translation>
    </message>
    <message>
      <source>is marked as a table</source>
      <translation>obeleženo je kao tabela</translation>
    </message>
    <message>
      <source>is marked as an entry of a list</source>
      <translation>obeleženo je kao stavka liste</translation>
    </message>
    <message>
      <source>is marked as code</source>
      <translation>obeleženo je kao kod</translation>
    </message>
    <message>
      <source>is marked as text</source>
      <translation>obeleženo je kao tekst</translation>
    </message>
    <message>
      <source>is marked as the author</source>
      <translation>obeleženo je kao autor</translation>
    </message>
    <message>
      <source>is marked as the caption of a picture</source>
      <translation>obeleženo je kao opis slike</translation>
    </message>
    <message>
      <source>is nothing but a link</source>
      <translation>samo je veza</translation>
    </message>
    <message>
      <source>is one of several teasers of other pages</source>
      <translation>jedna je od više najava drugih stranica</translation>
    </message>
    <message>
      <source>is shown because no article was found</source>
      <translation>prikazano je jer članak nije nađen</translation>
    </message>
    <message>
      <source>is the first line</source>
      <translation>prvi je red</translation>
    </message>
    <message>
      <source>is the label of a picture</source>
      <translation>natpis je slike</translation>
    </message>
    <message>
      <source>it is not there any more</source>
      <translation>ga više nema</translation>
    </message>
    <message>
      <source>it is {role}</source>
      <translation>to je {role}</translation>
    </message>
    <message>
      <source>its name cannot be used</source>
      <translation>ime ne može da se koristi</translation>
    </message>
    <message>
      <source>keeps the rest for subscribers</source>
      <translation>ostatak čuva za pretplatnike</translation>
    </message>
    <message>
      <source>language</source>
      <translation>jezik</translation>
    </message>
    <message>
      <source>lead</source>
      <translation>uvod</translation>
    </message>
    <message>
      <source>leads from the title into the text</source>
      <translation>vodi od naslova u tekst</translation>
    </message>
    <message>
      <source>leads to another article</source>
      <translation>vodi ka drugom članku</translation>
    </message>
    <message>
      <source>legal</source>
      <translation>pravne napomene</translation>
    </message>
    <message numerus="yes">
      <source>like {n} passages</source>
      <extracomment>One: like {n} passage</extracomment>
      <translation>
        <numerusform>kao {n} odlomak</numerusform>
        <numerusform>kao {n} odlomka</numerusform>
        <numerusform>kao {n} odlomaka</numerusform>
      </translation>
    </message>
    <message>
      <source>list item</source>
      <translation>stavka liste</translation>
    </message>
    <message>
      <source>lists keywords</source>
      <translation>nabraja ključne reči</translation>
    </message>
    <message>
      <source>metadata</source>
      <translation>podaci</translation>
    </message>
    <message>
      <source>names the source of a picture</source>
      <translation>navodi izvor slike</translation>
    </message>
    <message>
      <source>navigation</source>
      <translation>navigacija</translation>
    </message>
    <message>
      <source>no folders</source>
      <translation>nema fascikli</translation>
    </message>
    <message>
      <source>no key</source>
      <translation>bez tastera</translation>
    </message>
    <message>
      <source>no part of the article</source>
      <translation>nije deo članka</translation>
    </message>
    <message>
      <source>no words</source>
      <translation>bez reči</translation>
    </message>
    <message>
      <source>note: {note}</source>
      <translation>beleška: {note}</translation>
    </message>
    <message>
      <source>nothing to import</source>
      <translation>nema ničega za uvoz</translation>
    </message>
    <message>
      <source>notices</source>
      <translation>napomene</translation>
    </message>
    <message>
      <source>off</source>
      <translation>isključeno</translation>
    </message>
    <message>
      <source>offers to share the page</source>
      <translation>nudi deljenje stranice</translation>
    </message>
    <message>
      <source>on</source>
      <translation>uključeno</translation>
    </message>
    <message>
      <source>open</source>
      <translation>otvoreno</translation>
    </message>
    <message>
      <source>other</source>
      <translation>ostalo</translation>
    </message>
    <message>
      <source>paragraph</source>
      <translation>pasus</translation>
    </message>
    <message numerus="yes">
      <source>paragraphs of at most {n} articles</source>
      <extracomment>One: paragraphs of at most {n} article</extracomment>
      <translation>
        <numerusform>pasusi iz najviše {n} članka</numerusform>
        <numerusform>pasusi iz najviše {n} članka</numerusform>
        <numerusform>pasusi iz najviše {n} članaka</numerusform>
      </translation>
    </message>
    <message>
      <source>passages</source>
      <translation>odlomci</translation>
    </message>
    <message>
      <source>paste an article</source>
      <translation>nalepi članak</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>piksela</translation>
    </message>
    <message>
      <source>press {key}</source>
      <translation>pritisnite {key}</translation>
    </message>
    <message>
      <source>publication</source>
      <translation>publikacija</translation>
    </message>
    <message>
      <source>quotation</source>
      <translation>citat</translation>
    </message>
    <message>
      <source>reads like running text</source>
      <translation>čita se kao tekući tekst</translation>
    </message>
    <message>
      <source>reads like the title of the text that follows</source>
      <translation>čita se kao naslov teksta koji sledi</translation>
    </message>
    <message>
      <source>related</source>
      <translation>srodno</translation>
    </message>
    <message>
      <source>repeated</source>
      <translation>ponavlja se</translation>
    </message>
    <message>
      <source>sharing</source>
      <translation>deljenje</translation>
    </message>
    <message>
      <source>speaks as only captions do, such as of who stands where in a picture</source>
      <translation>govori kao što govore samo opisi slika, na primer ko gde stoji na slici</translation>
    </message>
    <message>
      <source>stands above the credit of a picture</source>
      <translation>stoji iznad navoda autora slike</translation>
    </message>
    <message>
      <source>stands after the end of the article</source>
      <translation>stoji posle kraja članka</translation>
    </message>
    <message>
      <source>stands at the beginning of {count} other articles</source>
      <translation>stoji na početku drugih članaka: {count}</translation>
    </message>
    <message>
      <source>stands at the end of {count} other articles</source>
      <translation>stoji na kraju drugih članaka: {count}</translation>
    </message>
    <message>
      <source>stands before the title at the edge of the page</source>
      <translation>stoji pre naslova na ivici stranice</translation>
    </message>
    <message>
      <source>stands below the label of a picture</source>
      <translation>stoji ispod natpisa slike</translation>
    </message>
    <message>
      <source>stands beside the text, with no sign of page furniture</source>
      <translation>stoji uz tekst, bez znakova pratećeg teksta</translation>
    </message>
    <message>
      <source>stands between the title and the text, and is neither</source>
      <translation>stoji između naslova i teksta, a nije ni jedno ni drugo</translation>
    </message>
    <message>
      <source>stands in a list of the headings that follow</source>
      <translation>stoji u spisku međunaslova koji slede</translation>
    </message>
    <message>
      <source>stands in a part of the page named “{name}”</source>
      <translation>stoji u delu stranice po imenu „{name}”</translation>
    </message>
    <message>
      <source>stands in the foot of the page</source>
      <translation>stoji u podnožju stranice</translation>
    </message>
    <message>
      <source>stands in the navigation of the page</source>
      <translation>stoji u navigaciji stranice</translation>
    </message>
    <message>
      <source>stands in {count} other articles of {source}</source>
      <translation>stoji u drugim člancima izvora {source}: {count}</translation>
    </message>
    <message>
      <source>stands under “{heading}”</source>
      <translation>stoji pod „{heading}”</translation>
    </message>
    <message>
      <source>starred</source>
      <translation>sa zvezdicom</translation>
    </message>
    <message>
      <source>table</source>
      <translation>tabela</translation>
    </message>
    <message>
      <source>tag “{name}”</source>
      <translation>oznaka „{name}“</translation>
    </message>
    <message>
      <source>tagged {tags}</source>
      <translation>oznake {tags}</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>oznake</translation>
    </message>
    <message numerus="yes">
      <source>tags {tags}</source>
      <extracomment>One: tag {tags}</extracomment>
      <translation>
        <numerusform>oznaka {tags}</numerusform>
        <numerusform>oznake {tags}</numerusform>
        <numerusform>oznake {tags}</numerusform>
      </translation>
    </message>
    <message>
      <source>tells how long reading takes</source>
      <translation>kaže koliko traje čitanje</translation>
    </message>
    <message>
      <source>the byline</source>
      <translation>potpis autora</translation>
    </message>
    <message>
      <source>the dateline</source>
      <translation>mesto i datum</translation>
    </message>
    <message>
      <source>the first {number} characters</source>
      <translation>prvih {number} znakova</translation>
    </message>
    <message>
      <source>the lead</source>
      <translation>uvod</translation>
    </message>
    <message>
      <source>the original cannot be read</source>
      <translation>original ne može da se pročita</translation>
    </message>
    <message>
      <source>the original is not there any more</source>
      <translation>originala više nema</translation>
    </message>
    <message>
      <source>the result was empty</source>
      <translation>je rezultat prazan</translation>
    </message>
    <message>
      <source>the result was much shorter</source>
      <translation>je rezultat mnogo kraći</translation>
    </message>
    <message>
      <source>the title</source>
      <translation>naslov</translation>
    </message>
    <message>
      <source>title</source>
      <translation>naslov</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>nepročitano</translation>
    </message>
    <message>
      <source>{colour}, no tag</source>
      <translation>{colour}, bez oznake</translation>
    </message>
    <message>
      <source>{colour}: {words}</source>
      <translation>{colour}: {words}</translation>
    </message>
    <message>
      <source>{count} not looked at.</source>
      <translation>Nije pogledano: {count}.</translation>
    </message>
    <message>
      <source>{count} refused</source>
      <translation>odbijeno: {count}</translation>
    </message>
    <message>
      <source>{count} taken</source>
      <translation>uzeto: {count}</translation>
    </message>
    <message>
      <source>{files}, a folder, or {paste}</source>
      <translation>{files}, fasciklu, ili {paste}</translation>
    </message>
    <message>
      <source>{first} to {last}; most in {month}: {count}.</source>
      <translation>{first} do {last}; najviše u {month}: {count}.</translation>
    </message>
    <message>
      <source>{folder} is a file.</source>
      <translation>{folder} je datoteka.</translation>
    </message>
    <message>
      <source>{found}, by date added</source>
      <translation>{found}, po datumu dodavanja</translation>
    </message>
    <message>
      <source>{found}, by date published</source>
      <translation>{found}, po datumu objavljivanja</translation>
    </message>
    <message numerus="yes">
      <source>{found}, the best {n} first</source>
      <extracomment>One: {found}, the best {n} first</extracomment>
      <translation>
        <numerusform>{found}, prvo {n} najbolji</numerusform>
        <numerusform>{found}, prvo {n} najbolja</numerusform>
        <numerusform>{found}, prvo {n} najboljih</numerusform>
      </translation>
    </message>
    <message>
      <source>{highlights} above</source>
      <translation>{highlights} iznad</translation>
    </message>
    <message>
      <source>{highlights} below</source>
      <translation>{highlights} ispod</translation>
    </message>
    <message>
      <source>{highlights}, {matches}. Next and previous highlight: Alt+Down, Alt+Up.</source>
      <translation>{highlights}, {matches}. Sledeće i prethodno isticanje: Alt+dole, Alt+gore.</translation>
    </message>
    <message numerus="yes">
      <source>{keys} are the keys of {actions}.</source>
      <extracomment>One: {keys} is the key of {actions}.</extracomment>
      <translation>
        <numerusform>{keys} je taster za {actions}.</numerusform>
        <numerusform>{keys} su tasteri za {actions}.</numerusform>
        <numerusform>{keys} su tasteri za {actions}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{kinds} cannot be imported yet.</source>
      <translation>Još se ne mogu uvesti: {kinds}.</translation>
    </message>
    <message>
      <source>{label} and {n} more</source>
      <translation>{label} i još {n}</translation>
    </message>
    <message>
      <source>{lines} in {articles}</source>
      <translation>{lines} ({articles})</translation>
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
      <translation>{name} nije pročitano: stranica je neispravna ili presložena.</translation>
    </message>
    <message>
      <source>{name} could not be read: {reason}.</source>
      <translation>{name} nije pročitano: {reason}.</translation>
    </message>
    <message>
      <source>{name} holds no text.</source>
      <translation>{name} ne sadrži tekst.</translation>
    </message>
    <message>
      <source>{name} is a folder, not a file.</source>
      <translation>{name} je fascikla, a ne datoteka.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} je prazno.</translation>
    </message>
    <message>
      <source>{name} is not a file but {kind}.</source>
      <translation>{name} nije datoteka nego {kind}.</translation>
    </message>
    <message>
      <source>{name} is not text.</source>
      <translation>{name} nije tekst.</translation>
    </message>
    <message>
      <source>{name} is too large: it has {size} MB, and at most {limit} MB can be imported.</source>
      <translation>{name} je preveliko: ima {size} MB, a može se uvesti najviše {limit} MB.</translation>
    </message>
    <message>
      <source>{name} is too long to be shown: at most {letters} characters in {lines} paragraphs can be imported.</source>
      <translation>{name} je predugačko za prikaz: može se uvesti najviše {letters} znakova u {lines} pasusa.</translation>
    </message>
    <message>
      <source>{name} is {kind}. {reason}</source>
      <translation>{name} je {kind}. {reason}</translation>
    </message>
    <message>
      <source>{name} took too long to read and was given up.</source>
      <translation>Čitanje {name} je trajalo predugo i prekinuto je.</translation>
    </message>
    <message>
      <source>{name}, {many}, closed</source>
      <translation>{name}, {many}, zatvoreno</translation>
    </message>
    <message>
      <source>{name}, {many}, open</source>
      <translation>{name}, {many}, otvoreno</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {n} articles</source>
      <extracomment>One: {name}: {n} article</extracomment>
      <translation>
        <numerusform>{name}: {n} članak</numerusform>
        <numerusform>{name}: {n} članka</numerusform>
        <numerusform>{name}: {n} članaka</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name}: {n} passages</source>
      <extracomment>One: {name}: {n} passage</extracomment>
      <translation>
        <numerusform>{name}: {n} odlomak</numerusform>
        <numerusform>{name}: {n} odlomka</numerusform>
        <numerusform>{name}: {n} odlomaka</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name}: {value}</translation>
    </message>
    <message>
      <source>{number}   now “{holder}”</source>
      <translation>{number}   sada „{holder}”</translation>
    </message>
    <message>
      <source>{number} above</source>
      <translation>{number} iznad</translation>
    </message>
    <message>
      <source>{number} above what is seen</source>
      <translation>{number} iznad vidljivog</translation>
    </message>
    <message>
      <source>{number} articles or more</source>
      <translation>{number} članaka ili više</translation>
    </message>
    <message>
      <source>{number} below</source>
      <translation>{number} ispod</translation>
    </message>
    <message>
      <source>{number} below what is seen</source>
      <translation>{number} ispod vidljivog</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} od {total}</translation>
    </message>
    <message>
      <source>{number} of {total} so far</source>
      <translation>{number} od {total} do sada</translation>
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
        <numerusform>{n} dodato</numerusform>
        <numerusform>{n} dodata</numerusform>
        <numerusform>{n} dodato</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} already there</source>
      <extracomment>One: {n} already there</extracomment>
      <translation>
        <numerusform>{n} već postoji</numerusform>
        <numerusform>{n} već postoje</numerusform>
        <numerusform>{n} već postoji</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles</source>
      <extracomment>One: {n} article</extracomment>
      <translation>
        <numerusform>{n} članak</numerusform>
        <numerusform>{n} članka</numerusform>
        <numerusform>{n} članaka</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles added to “{name}”.</source>
      <extracomment>One: {n} article added to “{name}”.</extracomment>
      <translation>
        <numerusform>{n} članak je dodat u „{name}”.</numerusform>
        <numerusform>{n} članka su dodata u „{name}”.</numerusform>
        <numerusform>{n} članaka je dodato u „{name}”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles cleaned anew</source>
      <extracomment>One: {n} article cleaned anew</extracomment>
      <translation>
        <numerusform>{n} članak ponovo očišćen</numerusform>
        <numerusform>{n} članka ponovo očišćena</numerusform>
        <numerusform>{n} članaka ponovo očišćeno</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles get “{target}” instead of “{source}”.</source>
      <extracomment>One: {n} article gets “{target}” instead of “{source}”.</extracomment>
      <translation>
        <numerusform>{n} članak dobija „{target}” umesto „{source}”.</numerusform>
        <numerusform>{n} članka dobijaju „{target}” umesto „{source}”.</numerusform>
        <numerusform>{n} članaka dobija „{target}” umesto „{source}”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles have all the words; below them are those with some.</source>
      <extracomment>One: {n} article has all the words; below it are those with some.</extracomment>
      <translation>
        <numerusform>{n} članak ima sve reči; ispod njega su oni sa nekima.</numerusform>
        <numerusform>{n} članka imaju sve reči; ispod njih su oni sa nekima.</numerusform>
        <numerusform>{n} članaka ima sve reči; ispod njih su oni sa nekima.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles removed from “{name}”.</source>
      <extracomment>One: {n} article removed from “{name}”.</extracomment>
      <translation>
        <numerusform>{n} članak je uklonjen iz „{name}”.</numerusform>
        <numerusform>{n} članka su uklonjena iz „{name}”.</numerusform>
        <numerusform>{n} članaka je uklonjeno iz „{name}”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles took the place of earlier ones, which are in the archive now.</source>
      <extracomment>One: {n} article took the place of an earlier one, which is in the archive now.</extracomment>
      <translation>
        <numerusform>{n} članak je zauzeo mesto ranijeg, koji je sada u arhivi.</numerusform>
        <numerusform>{n} članka su zauzela mesto ranijih, koji su sada u arhivi.</numerusform>
        <numerusform>{n} članaka je zauzelo mesto ranijih, koji su sada u arhivi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} bytes, as they came</source>
      <extracomment>One: {n} byte, as it came</extracomment>
      <translation>
        <numerusform>{n} bajt, kakav je stigao</numerusform>
        <numerusform>{n} bajta, kakvi su stigli</numerusform>
        <numerusform>{n} bajtova, kakvi su stigli</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changed</source>
      <comment>rules</comment>
      <extracomment>One: {n} changed</extracomment>
      <translation>
        <numerusform>{n} promenjeno</numerusform>
        <numerusform>{n} promenjena</numerusform>
        <numerusform>{n} promenjeno</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} files or folders</source>
      <translation>datoteke ili fascikle: {n}</translation>
    </message>
    <message numerus="yes">
      <source>{n} found</source>
      <extracomment>One: {n} found</extracomment>
      <translation>
        <numerusform>{n} nađeno</numerusform>
        <numerusform>{n} nađena</numerusform>
        <numerusform>{n} nađeno</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} highlights</source>
      <extracomment>One: {n} highlight</extracomment>
      <translation>
        <numerusform>{n} isticanje</numerusform>
        <numerusform>{n} isticanja</numerusform>
        <numerusform>{n} isticanja</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} highlights inside</source>
      <extracomment>One: {n} highlight inside</extracomment>
      <translation>
        <numerusform>{n} isticanje unutra</numerusform>
        <numerusform>{n} isticanja unutra</numerusform>
        <numerusform>{n} isticanja unutra</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} highlights removed</source>
      <extracomment>One: {n} highlight removed</extracomment>
      <translation>
        <numerusform>{n} isticanje uklonjeno</numerusform>
        <numerusform>{n} isticanja uklonjena</numerusform>
        <numerusform>{n} isticanja uklonjeno</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} highlights selected</source>
      <extracomment>One: {n} highlight selected</extracomment>
      <translation>
        <numerusform>{n} isticanje izabrano</numerusform>
        <numerusform>{n} isticanja izabrana</numerusform>
        <numerusform>{n} isticanja izabrano</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} imported</source>
      <extracomment>One: {n} imported</extracomment>
      <translation>
        <numerusform>{n} uvezeno</numerusform>
        <numerusform>{n} uvezena</numerusform>
        <numerusform>{n} uvezeno</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines</source>
      <extracomment>One: {n} line</extracomment>
      <translation>
        <numerusform>{n} red</numerusform>
        <numerusform>{n} reda</numerusform>
        <numerusform>{n} redova</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines hidden</source>
      <extracomment>One: {n} line hidden</extracomment>
      <translation>
        <numerusform>{n} red sakriven</numerusform>
        <numerusform>{n} reda sakrivena</numerusform>
        <numerusform>{n} redova sakriveno</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} matches</source>
      <extracomment>One: {n} match</extracomment>
      <translation>
        <numerusform>{n} pogodak</numerusform>
        <numerusform>{n} pogotka</numerusform>
        <numerusform>{n} pogodaka</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} min read</source>
      <extracomment>One: {n} min read</extracomment>
      <translation>
        <numerusform>{n} min čitanja</numerusform>
        <numerusform>{n} min čitanja</numerusform>
        <numerusform>{n} min čitanja</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new hits</source>
      <extracomment>One: {n} new hit</extracomment>
      <translation>
        <numerusform>{n} novi pogodak</numerusform>
        <numerusform>{n} nova pogotka</numerusform>
        <numerusform>{n} novih pogodaka</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new versions</source>
      <extracomment>One: {n} new version</extracomment>
      <translation>
        <numerusform>{n} nova verzija</numerusform>
        <numerusform>{n} nove verzije</numerusform>
        <numerusform>{n} novih verzija</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of them known stories</source>
      <extracomment>One: {n} of them a known story</extracomment>
      <translation>
        <numerusform>od toga {n} poznata priča</numerusform>
        <numerusform>od toga {n} poznate priče</numerusform>
        <numerusform>od toga {n} poznatih priča</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pairs of tags look alike</source>
      <extracomment>One: {n} pair of tags looks alike</extracomment>
      <translation>
        <numerusform>{n} par sličnih oznaka</numerusform>
        <numerusform>{n} para sličnih oznaka</numerusform>
        <numerusform>{n} parova sličnih oznaka</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs</source>
      <extracomment>One: {n} paragraph</extracomment>
      <translation>
        <numerusform>{n} pasus</numerusform>
        <numerusform>{n} pasusa</numerusform>
        <numerusform>{n} pasusa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs are the same in both. These differ:</source>
      <extracomment>One: {n} paragraph is the same in both. These differ:</extracomment>
      <translation>
        <numerusform>{n} pasus je isti u oba. Ovi se razlikuju:</numerusform>
        <numerusform>{n} pasusa su ista u oba. Ovi se razlikuju:</numerusform>
        <numerusform>{n} pasusa je isto u oba. Ovi se razlikuju:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} passages</source>
      <extracomment>One: {n} passage</extracomment>
      <translation>
        <numerusform>{n} odlomak</numerusform>
        <numerusform>{n} odlomka</numerusform>
        <numerusform>{n} odlomaka</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} passages are highlighted, {refused} refused.</source>
      <extracomment>One: {n} passage is highlighted, {refused} refused.</extracomment>
      <translation>
        <numerusform>Istaknut je {n} odlomak, odbijeno: {refused}.</numerusform>
        <numerusform>Istaknuta su {n} odlomka, odbijeno: {refused}.</numerusform>
        <numerusform>Istaknuto je {n} odlomaka, odbijeno: {refused}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} passages are highlighted.</source>
      <extracomment>One: {n} passage is highlighted.</extracomment>
      <translation>
        <numerusform>{n} odlomak je istaknut.</numerusform>
        <numerusform>{n} odlomka su istaknuta.</numerusform>
        <numerusform>{n} odlomaka je istaknuto.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} passages are tagged “{tags}”.</source>
      <extracomment>One: {n} passage is tagged “{tags}”.</extracomment>
      <translation>
        <numerusform>{n} odlomak ima oznaku „{tags}”.</numerusform>
        <numerusform>{n} odlomka imaju oznaku „{tags}”.</numerusform>
        <numerusform>{n} odlomaka ima oznaku „{tags}”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} passages carry both already.</source>
      <extracomment>One: {n} passage carries both already.</extracomment>
      <translation>
        <numerusform>{n} odlomak već ima obe.</numerusform>
        <numerusform>{n} odlomka već imaju obe.</numerusform>
        <numerusform>{n} odlomaka već ima obe.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} passages have all the words; below them are those with some.</source>
      <extracomment>One: {n} passage has all the words; below it are those with some.</extracomment>
      <translation>
        <numerusform>{n} odlomak ima sve reči; ispod njega su oni sa nekima.</numerusform>
        <numerusform>{n} odlomka imaju sve reči; ispod njih su oni sa nekima.</numerusform>
        <numerusform>{n} odlomaka ima sve reči; ispod njih su oni sa nekima.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} passages recoloured</source>
      <extracomment>One: {n} passage recoloured</extracomment>
      <translation>
        <numerusform>{n} odlomak dobio drugu boju</numerusform>
        <numerusform>{n} odlomka dobila drugu boju</numerusform>
        <numerusform>{n} odlomaka dobilo drugu boju</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} passages taken, {refused} refused, {skipped} skipped.</source>
      <extracomment>One: {n} passage taken, {refused} refused, {skipped} skipped.</extracomment>
      <translation>
        <numerusform>Prihvaćen {n} odlomak, odbijeno {refused}, preskočeno {skipped}.</numerusform>
        <numerusform>Prihvaćena {n} odlomka, odbijeno {refused}, preskočeno {skipped}.</numerusform>
        <numerusform>Prihvaćeno {n} odlomaka, odbijeno {refused}, preskočeno {skipped}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} passages taken, {skipped} skipped.</source>
      <extracomment>One: {n} passage taken, {skipped} skipped.</extracomment>
      <translation>
        <numerusform>{n} odlomak uzet, preskočeno {skipped}.</numerusform>
        <numerusform>{n} odlomka uzeta, preskočeno {skipped}.</numerusform>
        <numerusform>{n} odlomaka uzeto, preskočeno {skipped}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} passages, in {articles}, get “{target}” instead of “{source}”.</source>
      <extracomment>One: {n} passage, in {articles}, gets “{target}” instead of “{source}”.</extracomment>
      <translation>
        <numerusform>{n} odlomak ({articles}) dobija „{target}” umesto „{source}”.</numerusform>
        <numerusform>{n} odlomka ({articles}) dobijaju „{target}” umesto „{source}”.</numerusform>
        <numerusform>{n} odlomaka ({articles}) dobija „{target}” umesto „{source}”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} places were marked so already.</source>
      <extracomment>One: {n} place was marked so already.</extracomment>
      <translation>
        <numerusform>{n} mesto je već bilo tako istaknuto.</numerusform>
        <numerusform>{n} mesta su već bila tako istaknuta.</numerusform>
        <numerusform>{n} mesta je već bilo tako istaknuto.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} proposals, Down goes to them</source>
      <extracomment>One: {n} proposal, Down goes to it</extracomment>
      <translation>
        <numerusform>{n} predlog, strelica dole vodi do njega</numerusform>
        <numerusform>{n} predloga, strelica dole vodi do njih</numerusform>
        <numerusform>{n} predloga, strelica dole vodi do njih</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} refused</source>
      <extracomment>One: {n} refused</extracomment>
      <translation>
        <numerusform>{n} odbijeno</numerusform>
        <numerusform>{n} odbijena</numerusform>
        <numerusform>{n} odbijeno</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} refused</source>
      <comment>rules</comment>
      <extracomment>One: {n} refused</extracomment>
      <translation>
        <numerusform>{n} odbijeno</numerusform>
        <numerusform>{n} odbijena</numerusform>
        <numerusform>{n} odbijeno</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} refused because {why}</source>
      <extracomment>One: {n} refused because {why}</extracomment>
      <translation>
        <numerusform>{n} odbijen jer {why}</numerusform>
        <numerusform>{n} odbijena jer {why}</numerusform>
        <numerusform>{n} odbijeno jer {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rules added</source>
      <extracomment>One: {n} rule added</extracomment>
      <translation>
        <numerusform>{n} pravilo dodato</numerusform>
        <numerusform>{n} pravila dodata</numerusform>
        <numerusform>{n} pravila dodato</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rules changed</source>
      <extracomment>One: {n} rule changed</extracomment>
      <translation>
        <numerusform>{n} pravilo promenjeno</numerusform>
        <numerusform>{n} pravila promenjena</numerusform>
        <numerusform>{n} pravila promenjeno</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rules in {path}.</source>
      <extracomment>One: {n} rule in {path}.</extracomment>
      <translation>
        <numerusform>{n} pravilo u {path}.</numerusform>
        <numerusform>{n} pravila u {path}.</numerusform>
        <numerusform>{n} pravila u {path}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rules refused</source>
      <extracomment>One: {n} rule refused</extracomment>
      <translation>
        <numerusform>{n} pravilo odbijeno</numerusform>
        <numerusform>{n} pravila odbijena</numerusform>
        <numerusform>{n} pravila odbijeno</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rules there already</source>
      <extracomment>One: {n} rule there already</extracomment>
      <translation>
        <numerusform>{n} pravilo već postoji</numerusform>
        <numerusform>{n} pravila već postoje</numerusform>
        <numerusform>{n} pravila već postoji</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} skipped</source>
      <extracomment>One: {n} skipped</extracomment>
      <translation>
        <numerusform>{n} preskočen</numerusform>
        <numerusform>{n} preskočena</numerusform>
        <numerusform>{n} preskočenih</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sources</source>
      <extracomment>One: {n} source</extracomment>
      <translation>
        <numerusform>{n} izvor</numerusform>
        <numerusform>{n} izvora</numerusform>
        <numerusform>{n} izvora</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} tags</source>
      <extracomment>One: {n} tag</extracomment>
      <translation>
        <numerusform>{n} oznaka</numerusform>
        <numerusform>{n} oznake</numerusform>
        <numerusform>{n} oznaka</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} tags below</source>
      <extracomment>One: {n} tag below</extracomment>
      <translation>
        <numerusform>{n} oznaka ispod</numerusform>
        <numerusform>{n} oznake ispod</numerusform>
        <numerusform>{n} oznaka ispod</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} tags below it move along.</source>
      <extracomment>One: {n} tag below it moves along.</extracomment>
      <translation>
        <numerusform>{n} oznaka ispod ide sa njom.</numerusform>
        <numerusform>{n} oznake ispod idu sa njom.</numerusform>
        <numerusform>{n} oznaka ispod ide sa njom.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} tags stand below “{tag}”. What becomes of them?</source>
      <extracomment>One: {n} tag stands below “{tag}”. What becomes of it?</extracomment>
      <translation>
        <numerusform>{n} oznaka stoji ispod „{tag}”. Šta sa njom?</numerusform>
        <numerusform>{n} oznake stoje ispod „{tag}”. Šta sa njima?</numerusform>
        <numerusform>{n} oznaka stoji ispod „{tag}”. Šta sa njima?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} there already</source>
      <comment>rules</comment>
      <extracomment>One: {n} there already</extracomment>
      <translation>
        <numerusform>{n} već postoji</numerusform>
        <numerusform>{n} već postoje</numerusform>
        <numerusform>{n} već postoji</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unchanged</source>
      <extracomment>One: {n} unchanged</extracomment>
      <translation>
        <numerusform>{n} nepromenjen</numerusform>
        <numerusform>{n} nepromenjena</numerusform>
        <numerusform>{n} nepromenjeno</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} words</source>
      <extracomment>One: {n} word</extracomment>
      <translation>
        <numerusform>{n} reč</numerusform>
        <numerusform>{n} reči</numerusform>
        <numerusform>{n} reči</numerusform>
      </translation>
    </message>
    <message>
      <source>{one} and {other} never stand together.</source>
      <translation>{one} i {other} nikad ne stoje zajedno.</translation>
    </message>
    <message>
      <source>{paragraphs} so far, in {articles}</source>
      <translation>Do sada {paragraphs}, pregledano: {articles}</translation>
    </message>
    <message>
      <source>{passages} and {articles} carry these tags, and stay.</source>
      <translation>Ove oznake imaju {passages} i {articles}; to ostaje.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}.</source>
      <translation>{path} ne može da se upiše: {reason}.</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
      <source>{percent} %  ·  {n} min left</source>
      <extracomment>One: {percent} %  ·  {n} min left</extracomment>
      <translation>
        <numerusform>{percent} %  ·  još {n} min</numerusform>
        <numerusform>{percent} %  ·  još {n} min</numerusform>
        <numerusform>{percent} %  ·  još {n} min</numerusform>
      </translation>
    </message>
    <message>
      <source>{reason} Below are those with some of the words.</source>
      <translation>{reason} Ispod su oni sa nekim od reči.</translation>
    </message>
    <message>
      <source>{ribbon}. Enter hides them.</source>
      <translation>{ribbon}. Enter ih sakriva.</translation>
    </message>
    <message>
      <source>{ribbon}. Enter shows them.</source>
      <translation>{ribbon}. Enter ih prikazuje.</translation>
    </message>
    <message>
      <source>{setting}: back to {value}</source>
      <translation>{setting}: nazad na {value}</translation>
    </message>
    <message>
      <source>{step} in {source}</source>
      <translation>{step} u izvoru {source}</translation>
    </message>
    <message>
      <source>{step}: all numbered.</source>
      <translation>{step}: sve sa brojem.</translation>
    </message>
    <message>
      <source>{step}: “{tag}”.</source>
      <translation>{step}: „{tag}”.</translation>
    </message>
    <message>
      <source>{summary}.</source>
      <translation>{summary}.</translation>
    </message>
    <message>
      <source>{tags}: “{quote}”</source>
      <translation>{tags}: „{quote}”</translation>
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
        <numerusform>{titles} i još {n}</numerusform>
        <numerusform>{titles} i još {n}</numerusform>
        <numerusform>{titles} i još {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>{title} has a later version already.</source>
      <translation>{title} već ima kasniju verziju.</translation>
    </message>
    <message>
      <source>{title} is in the trash.</source>
      <translation>{title} je u otpadu.</translation>
    </message>
    <message>
      <source>{title}: {news}</source>
      <translation>{title}: {news}</translation>
    </message>
    <message>
      <source>{total} · {n} marked</source>
      <translation>{total} · izabrano {n}</translation>
    </message>
    <message>
      <source>{words} (there is none yet)</source>
      <translation>{words} (još nema nijedne)</translation>
    </message>
    <message>
      <source>{words} {others}</source>
      <translation>{words} {others}</translation>
    </message>
    <message>
      <source>{words}: back to the key it came with</source>
      <translation>{words}: nazad na prvobitni taster</translation>
    </message>
    <message>
      <source>{words}: no key</source>
      <translation>{words}: bez tastera</translation>
    </message>
    <message>
      <source>{words}: {keys}</source>
      <translation>{words}: {keys}</translation>
    </message>
    <message>
      <source>{yes} takes it, {no} says no.</source>
      <translation>{yes} prihvata, {no} odbija.</translation>
    </message>
    <message>
      <source>“Distinct” can be told apart with any kind of colour vision.</source>
      <translation>„Razlučive” se razlikuju uz svaku vrstu viđenja boja.</translation>
    </message>
    <message>
      <source>“in:hidden” needs words to look for.</source>
      <translation>„in:hidden“ traži reči koje treba tražiti.</translation>
    </message>
    <message>
      <source>“{field}:” does not know “{text}”.</source>
      <translation>„{field}:” ne poznaje „{text}”.</translation>
    </message>
    <message>
      <source>“{field}” does not know “{text}”.</source>
      <translation>„{field}” ne poznaje „{text}”.</translation>
    </message>
    <message>
      <source>“{field}” needs a word after it.</source>
      <translation>Iza „{field}” mora stajati reč.</translation>
    </message>
    <message>
      <source>“{field}” takes one value, not a group.</source>
      <translation>„{field}” prima jednu vrednost, a ne grupu.</translation>
    </message>
    <message>
      <source>“{folder}” is watched already.</source>
      <translation>„{folder}” se već prati.</translation>
    </message>
    <message>
      <source>“{folder}” is watched from now on.</source>
      <translation>„{folder}” se od sada prati.</translation>
    </message>
    <message>
      <source>“{format}” is no format.</source>
      <translation>„{format}” nije format.</translation>
    </message>
    <message>
      <source>“{label}” cannot be taken back any more.</source>
      <translation>„{label}” se više ne može opozvati.</translation>
    </message>
    <message>
      <source>“{line}” is {role} in {source}</source>
      <translation>„{line}” je {role} u izvoru {source}</translation>
    </message>
    <message>
      <source>“{name}” found this.</source>
      <translation>Našla pretraga „{name}”.</translation>
    </message>
    <message>
      <source>“{name}” has no new hits.</source>
      <translation>„{name}” nema novih pogodaka.</translation>
    </message>
    <message>
      <source>“{new}” is a new version of “{old}”</source>
      <translation>„{new}“ je nova verzija od „{old}“</translation>
    </message>
    <message>
      <source>“{new}” took the place of “{old}”, which is in the archive now.</source>
      <translation>„{new}“ je zauzeo mesto članka „{old}“, koji je sada u arhivi.</translation>
    </message>
    <message>
      <source>“{path}” cannot be merged into a tag below it.</source>
      <translation>„{path}” se ne može spojiti sa oznakom ispod nje.</translation>
    </message>
    <message>
      <source>“{path}” cannot be put below itself.</source>
      <translation>„{path}” se ne može staviti ispod same sebe.</translation>
    </message>
    <message>
      <source>“{quote}”: {mark}</source>
      <translation>„{quote}”: {mark}</translation>
    </message>
    <message>
      <source>“{setting}” cannot be {value}.</source>
      <translation>„{setting}” ne može biti {value}.</translation>
    </message>
    <message>
      <source>“{source}” is part of “{target}” now.</source>
      <translation>„{source}” je sada deo „{target}”.</translation>
    </message>
    <message>
      <source>“{tag}” exists already.</source>
      <translation>„{tag}” već postoji.</translation>
    </message>
    <message>
      <source>“{tag}” exists. The two will become one tag.</source>
      <translation>„{tag}” već postoji. Te dve će postati jedna oznaka.</translation>
    </message>
    <message>
      <source>“{tag}” is not suggested there again.</source>
      <translation>„{tag}“ se tamo više ne predlaže.</translation>
    </message>
    <message>
      <source>“{tag}” is part of “{target}” now.</source>
      <translation>„{tag}” je sada deo „{target}”.</translation>
    </message>
    <message>
      <source>“{tag}” is taken off.</source>
      <translation>Oznaka „{tag}” je skinuta.</translation>
    </message>
    <message>
      <source>“{tag}” stands at the top now.</source>
      <translation>„{tag}” je sada na vrhu.</translation>
    </message>
    <message>
      <source>“{tag}” stands below “{parent}” now.</source>
      <translation>„{tag}” je sada ispod „{parent}”.</translation>
    </message>
    <message>
      <source>“{text}” is not a date.</source>
      <translation>„{text}” nije datum.</translation>
    </message>
    <message>
      <source>“{text}” needs a word after it.</source>
      <translation>Iza „{text}” mora stajati reč.</translation>
    </message>
    <message>
      <source>“{text}” needs a word before it.</source>
      <translation>Ispred „{text}” mora stajati reč.</translation>
    </message>
    <message>
      <source>“{title}” has the labels of today already.</source>
      <translation>„{title}” je već razvrstan kao danas.</translation>
    </message>
    <message>
      <source>“{title}” is already in your library.</source>
      <translation>„{title}” je već u vašoj biblioteci.</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>„{words}”</translation>
    </message>
    <message>
      <source>“{words}” is highlighted.</source>
      <translation>„{words}” je istaknuto.</translation>
    </message>
    <message>
      <source>“{words}” is marked so wherever it stands.</source>
      <translation>„{words}” je već svuda tako istaknuto.</translation>
    </message>
    <message>
      <source>“{words}” is not shown again.</source>
      <translation>„{words}” se više ne prikazuje.</translation>
    </message>
    <message>
      <source>“{words}” was not found.</source>
      <translation>„{words}” nije nađeno.</translation>
    </message>
    <message>
      <source>“{words}”: found by {name}.</source>
      <translation>„{words}”: našla pretraga {name}.</translation>
    </message>
    <message>
      <source>“{word}”</source>
      <translation>„{word}“</translation>
    </message>
  </context>
</TS>
