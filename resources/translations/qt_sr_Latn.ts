<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_Latn" sourcelanguage="en">
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>OK</source>
      <translation>U redu</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Sačuvaj</translation>
    </message>
    <message>
      <source>Save All</source>
      <translation>Sačuvaj sve</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Otvori</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Da</translation>
    </message>
    <message>
      <source>Yes to &amp;All</source>
      <translation>Da za &amp;sve</translation>
    </message>
    <message>
      <source>&amp;No</source>
      <translation>&amp;Ne</translation>
    </message>
    <message>
      <source>N&amp;o to All</source>
      <translation>N&amp;e za sve</translation>
    </message>
    <message>
      <source>Abort</source>
      <translation>Prekini</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Pokušaj ponovo</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Zanemari</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Zatvori</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Otkaži</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Odbaci</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Pomoć</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Primeni</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Vrati</translation>
    </message>
    <message>
      <source>Restore Defaults</source>
      <translation>Vrati podrazumevano</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Opozovi</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Ponovi</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>&amp;Iseci</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopiraj</translation>
    </message>
    <message>
      <source>Copy &amp;Link Location</source>
      <translation>Kopiraj adresu &amp;veze</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Nalepi</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Obriši</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Izaberi sve</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Opozovi</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Ponovi</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>&amp;Iseci</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopiraj</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Nalepi</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Obriši</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Izaberi sve</translation>
    </message>
  </context>
  <context>
    <name>QAbstractSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>&amp;Izaberi sve</translation>
    </message>
    <message>
      <source>&amp;Step up</source>
      <translation>Korak &amp;naviše</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation>Korak na&amp;niže</translation>
    </message>
  </context>
  <context>
    <name>QScrollBar</name>
    <message>
      <source>Scroll here</source>
      <translation>Pomeri ovde</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Vrh</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Dno</translation>
    </message>
    <message>
      <source>Page up</source>
      <translation>Stranica naviše</translation>
    </message>
    <message>
      <source>Page down</source>
      <translation>Stranica naniže</translation>
    </message>
    <message>
      <source>Scroll up</source>
      <translation>Pomeri naviše</translation>
    </message>
    <message>
      <source>Scroll down</source>
      <translation>Pomeri naniže</translation>
    </message>
    <message>
      <source>Left edge</source>
      <translation>Leva ivica</translation>
    </message>
    <message>
      <source>Right edge</source>
      <translation>Desna ivica</translation>
    </message>
    <message>
      <source>Page left</source>
      <translation>Stranica ulevo</translation>
    </message>
    <message>
      <source>Page right</source>
      <translation>Stranica udesno</translation>
    </message>
    <message>
      <source>Scroll left</source>
      <translation>Pomeri ulevo</translation>
    </message>
    <message>
      <source>Scroll right</source>
      <translation>Pomeri udesno</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>Open</source>
      <translation>Otvori</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Otvori</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Sačuvaj</translation>
    </message>
    <message>
      <source>Save As</source>
      <translation>Sačuvaj kao</translation>
    </message>
    <message>
      <source>&amp;Choose</source>
      <translation>&amp;Izaberi</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Otkaži</translation>
    </message>
    <message>
      <source>Look in:</source>
      <translation>Traži u:</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>&amp;Ime datoteke:</translation>
    </message>
    <message>
      <source>Files of type:</source>
      <translation>Vrsta datoteka:</translation>
    </message>
    <message>
      <source>Directory:</source>
      <translation>Fascikla:</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Nazad</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Idi nazad</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Napred</translation>
    </message>
    <message>
      <source>Go forward</source>
      <translation>Idi napred</translation>
    </message>
    <message>
      <source>Parent Directory</source>
      <translation>Nadređena fascikla</translation>
    </message>
    <message>
      <source>Go to the parent directory</source>
      <translation>Idi u nadređenu fasciklu</translation>
    </message>
    <message>
      <source>Create New Folder</source>
      <translation>Napravi novu fasciklu</translation>
    </message>
    <message>
      <source>Create a New Folder</source>
      <translation>Napravi novu fasciklu</translation>
    </message>
    <message>
      <source>List View</source>
      <translation>Spisak</translation>
    </message>
    <message>
      <source>Change to list view mode</source>
      <translation>Prikaži kao spisak</translation>
    </message>
    <message>
      <source>Detail View</source>
      <translation>Pojedinosti</translation>
    </message>
    <message>
      <source>Change to detail view mode</source>
      <translation>Prikaži pojedinosti</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>Bočna traka</translation>
    </message>
    <message>
      <source>&amp;New Folder</source>
      <translation>&amp;Nova fascikla</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Obriši</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>&amp;Preimenuj</translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <translation>Prikaži &amp;skrivene datoteke</translation>
    </message>
    <message>
      <source>All Files (*)</source>
      <translation>Sve datoteke (*)</translation>
    </message>
    <message>
      <source>Find Directory</source>
      <translation>Nađi fasciklu</translation>
    </message>
    <message>
      <source>Recent Places</source>
      <translation>Nedavna mesta</translation>
    </message>
    <message>
      <source>My Computer</source>
      <translation>Računar</translation>
    </message>
    <message>
      <source>Computer</source>
      <translation>Računar</translation>
    </message>
  </context>
  <context>
    <name>QFileSystemModel</name>
    <message>
      <source>Name</source>
      <translation>Ime</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Veličina</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Vrsta</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Vrsta</translation>
    </message>
    <message>
      <source>Date Modified</source>
      <translation>Datum izmene</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Fascikla</translation>
    </message>
  </context>
  <context>
    <name>QComboBox</name>
    <message>
      <source>Open the combo box selection popup</source>
      <translation>Otvori izbor</translation>
    </message>
  </context>
  <context>
    <name>QDialog</name>
    <message>
      <source>What's This?</source>
      <translation>Šta je ovo?</translation>
    </message>
  </context>
  <context>
    <name>QShortcut</name>
    <message>
      <source>Space</source>
      <translation>Razmak</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <source>Backspace</source>
      <translation>Backspace</translation>
    </message>
    <message>
      <source>Ins</source>
      <translation>Ins</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Del</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Home</translation>
    </message>
    <message>
      <source>End</source>
      <translation>End</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Levo</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Gore</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Desno</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Dole</translation>
    </message>
    <message>
      <source>PgUp</source>
      <translation>PgUp</translation>
    </message>
    <message>
      <source>PgDown</source>
      <translation>PgDn</translation>
    </message>
  </context>
</TS>
