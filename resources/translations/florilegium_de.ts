<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Florilegium</name>
    <message>
      <source>%</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>A * can only stand at the end of a single word.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>A * needs at least two letters before it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>A line needs some text.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>A picture without words cannot be a rule.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>A tag needs a name.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>A title is another one in every article, so it cannot be a rule.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>About Florilegium</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Add a ).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Add it to the selection</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Annotations</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Applies when one file, or a pasted text, was imported.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Archive</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Article</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Back to the text</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Back to where you were before the last jump</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Beginning</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Black</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Blue</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Bring it back, or close the program and look into the folder's backups.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Change between a light and a dark theme</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Change its permissions, then try again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Check its name and place.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Check that its disk is there and that you may write to it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Check that its folder is there and that you may read and write it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Check the disk and the folder's permissions, then try again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Check the file, or copy it elsewhere.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Choose a .json file that was exported by it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Choose a folder for the notes.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Choose a text or HTML file, or paste its text.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Choose a text or HTML file.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Choose another place, or make room.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Choose one from 1 to 9.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Choose tags</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Choose the files in it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Choose the tags of a card</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Cleaning rules…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Close it and try again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Close the program that has it open.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Close, or select nothing</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Command palette…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Copy the words with title, publication and date</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Copy them from the text itself; a part of a sentence is enough.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Copy with citation</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Cursor in the text</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Delete tag</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Delete tag, keep those below</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Distinct</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Do it there, or close it first.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Do the step again that was taken back</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Edit note</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Edit tag…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>End</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>End the phrase with ".</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Export it again from where it came from.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Export them again from where they came from.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Export…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Filter the list</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Find any action, tag or article by its name</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Find in the article…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Find in the collection</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Find the selected words in the collection</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Find the selected words in this article</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Follow the desktop</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Forward</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>From one line to the next, in proportion to the text size.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Green</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Height of the reading face.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hide it here only.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hide it instead; nothing is ever deleted.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hide lines</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hide the selected lines</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Highlight</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Highlight colours</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Highlight with the last colour and tags</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>If you see text in a browser, select it there, copy it and paste it here.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Import every text and HTML file of a folder</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Import folder…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Import something first.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Import text and HTML files</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Import the part you want to read, or paste its text.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Importing</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Import…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It was left as it is. Choose another folder with --library.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It was left as it is. Install the newer version to open it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Its text is still there; bring the folder “originals” back from a backup.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Label every article anew from its original; what you set by hand stays</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Label the lines of the selected articles anew; what you set by hand stays</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Leave out the ~ to search for the phrase as it stands.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Leave out the ~, or put a * after the first letters.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Line length</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Line spacing</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Make a tag</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Make an article of what is on the clipboard</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Make room and try again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Make room on the disk; nothing else is lost, and searching goes on as before.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Make two tags one</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Mark articles read when they are opened</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Meaning of colours</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Merge into…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Merge the two instead.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Move a cursor through the text with the arrow keys</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Move to the trash, where it stays for 30 days</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Name, colour and meaning of the tag marked in the sidebar</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Narrow the list as you type</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>New tag…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Next article</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Next highlight</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Next match</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Next overlapping highlight</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Next sentence</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No lines are selected.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No numbered tags</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No setting and no key has these words.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Note…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Open an article after importing it</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Open it once in the window, or run a command that writes, to bring it up to date.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Open the article again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Otherwise an article stays unread until you say so.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Page down</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Page up</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Paste article</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Pink</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Press the button with a key, then the new key. Esc leaves it as it is, the cross takes it away.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Previous article</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Previous highlight</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Previous match</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Previous sentence</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Purple</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Put the cursor into a line first.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Quick mark</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Re-clean</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Re-clean everything…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Reading</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Recent tags…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Redo {step}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Remove highlight</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Remove it with its highlights and its file; this cannot be undone</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Remove it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Remove the highlight of a card</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Remove the tag marked in the sidebar; articles and highlights stay</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Remove the tag; those below it move up</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Restore from the trash</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Sans-serif</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Save the original…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Search all articles or all passages</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Search for a few words of the passage instead.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Search for fewer words.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Search settings</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Sections</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>See the list for the numbers.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>See the list of rules for the numbers.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>See the source as it came, letter for letter</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Select it again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Select or unselect</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Select some text first.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Sepia</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Serif</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Set it for this article alone.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Show every line of the source, and what each one was taken for</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Show or hide the annotations of the article</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Show or hide the sidebar</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Show the original</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Show the sheet of keys</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Soft</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Something it touched has changed since; nothing was changed now.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Split it into parts and import those.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Star</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Such as demonstr*.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>System</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Tag the whole article</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Take all numbered tags from the articles</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Take back the last step</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Text size</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The colours of the window. “System” follows the desktop.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The face of the page: Source Serif, or Inter, which has no serifs.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The library is closed.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The library was opened for reading only.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The passage ends behind the end of the text.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The search takes too long.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The text has changed since.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The words of the window, its dates and numbers. “System” follows the desktop.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Theme</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>There are no words in the selection.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>There is no word to search for.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>There is nothing to import.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>This file is not a Florilegium export.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>This parenthesis closes nothing.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>This parenthesis is not closed.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>This quotation mark has no partner.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Type a word of the passage.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Type a word, or parts joined by “/”.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Typeface</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Undo {step}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Update Florilegium and import it again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Use fewer words.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Use fewer.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Usual text size</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>View</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What blue stands for, such as “claims”.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What green stands for, such as “claims”.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What pink stands for, such as “claims”.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What purple stands for, such as “claims”.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What was taught about sources, and what it would change</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What yellow stands for, such as “claims”.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Width of the text column; 60 to 75 reads best.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Words cannot be searched near each other.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Words that are only alike cannot be searched.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Write all articles with their highlights as Markdown or JSON</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Write the file as it came, byte for byte</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Write the note of a card in the annotations panel</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>accent</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>characters</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>ink2</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>ink3</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>no words</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>off</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>on</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>pixels</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{label} and {n} more</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{menu}: {action}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{setting}: back to {value}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>“Distinct” can be told apart with any kind of colour vision.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>“{setting}” cannot be {value}.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
</TS>
