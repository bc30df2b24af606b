<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_Latn" sourcelanguage="en">
  <context>
    <name>Florilegium</name>
    <message>
      <source>%</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Description</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <source>(and {n} like it)</source>
      <extracomment>One: (and {n} like it)</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <source>1–9 choose</source>
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
      <source>A reading room for your own articles. Nothing you read leaves this computer.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>A tag cannot stand below itself.</source>
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
      <source>Actions</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Add</source>
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
      <source>Add the article (Ctrl+Enter)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>All files</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Already there</source>
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
      <source>Applied to earlier articles, it changes {lines}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Applies when one file, or a pasted text, was imported.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Apply</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Apply to these</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Archive</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Archived: {articles}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Article</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Articles</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Articles that stayed as they were</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>At character {column}: {letters}</source>
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
      <source>Blue highlight</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Bring it back, or close the program and look into the folder's backups.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Building the search index: {done} of {total} …</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Cancel</source>
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
      <source>Change its query first.</source>
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
      <source>Choose a shorter one.</source>
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
      <source>Choose another name.</source>
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
      <source>Choose one in the list first.</source>
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
      <source>Cleaned anew: “{title}” ({what}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Cleaning rules</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Cleaning rules…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Clear</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Close</source>
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
      <source>Colour</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Command palette…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Copied</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Copy the report</source>
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
      <source>Create</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Create “{tag}”</source>
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
      <source>Delete the rule</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Delete {articles} for good?</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Description</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Dismiss</source>
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
      <source>Double-click to merge</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Each one is labelled anew from its original. What you set by hand stays, no highlight moves, and Undo takes all of it back.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Earlier articles need no change.</source>
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
      <source>Edit tag</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Edit tag…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Edit this line</source>
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
      <source>Enter</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Enter applies  ·  Shift+Enter creates</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Enter chooses   ·   &gt;  only actions   ·   #  only tags   ·   @  only articles</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Escape</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Everything tagged “{path}” will be tagged with this tag instead:</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Export it again from where it came from.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Export rules</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Export them again from where they came from.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Exported {articles} with {highlights} to {place}.</source>
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
      <source>Find an action, a tag or an article</source>
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
      <source>Find the same words in the article or the collection, and tag those you say yes to</source>
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
      <source>Florilegium made a mistake, and is sorry. Your library is safe: what was not finished was not stored, and you can go on.

The report below says where in the program it happened. It holds no text of your articles; look it over before you send it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Florilegium never goes online, so it cannot fetch this address.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Follow the desktop</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Forget which tags are not the same</source>
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
      <source>Give it to one with “Number” in the menu of a tag in the sidebar.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Green</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Green highlight</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Grow by a character</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Grow by a word</source>
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
      <source>Hide the checked lines</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hide the selected lines</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hide “{line}” in {source}</source>
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
      <source>Highlight removed</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Highlight with the last colour and tags</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <source>Highlight {n} passages</source>
      <extracomment>One: Highlight {n} passage</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <source>Highlights, notes and the original file go too. This cannot be undone.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>If it is on a disk that was taken out, put the disk in again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>If you see text in a browser, select it there, copy it and paste it here.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Import a folder</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Import articles</source>
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
      <source>Import rules</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Import something first.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Import stopped: {summary}.</source>
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
      <source>Imported</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Imported “{title}”.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Importing</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Importing {number} of {total} …</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Import…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>In the list of articles this digit puts the tag on, or takes it off</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It needs a name.</source>
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
      <source>JSON, one file (*.json)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Keep as quotation</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Kept as a quotation</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Kept when you leave  ·  Ctrl+Enter</source>
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
      <source>Leave it</source>
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
      <source>Look…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>MMM yyyy</source>
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
      <source>Mark as unread</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Markdown, a folder of notes (*)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Matches</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Matching tags</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Meaning of colours</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Merge</source>
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
      <source>Merge “{name}”</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Messages</source>
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
      <source>Moved to the trash: {articles}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>N&amp;umber</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Name</source>
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
      <source>New tag</source>
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
      <source>No action, tag or title has these words; the search field looks for them in the texts.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No article is selected.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No article was cleaned anew.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No colour</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No file is listed.</source>
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
      <source>No tag has the number {number}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Note editor</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Note…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Number</source>
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
      <source>Open folder</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Open it once in the window, or run a command that writes, to bring it up to date.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Open the article</source>
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
      <source>Parts joined by “/” make a tree: politics/kosovo</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Passages</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Paste an article</source>
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
      <source>Pink highlight</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Place at the selection</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Place it there</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Press a key …</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Press the button with a key, then the new key. Esc leaves it as it is, the cross takes it away.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Press to give it another key</source>
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
      <source>Progress</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Purple</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Purple highlight</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Put the cursor into a line first.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Put the tag with number {number} on the articles, or take it off</source>
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
    <message numerus="yes">
      <source>Re-clean all {n} articles?</source>
      <extracomment>One: Re-clean {n} article?</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <source>Re-clean everything…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Re-cleaning</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Re-cleaning was stopped: {summary}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Re-cleaning {number} of {total} …</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Reading</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Recent</source>
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
      <source>Refused</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Refused: {reasons}.</source>
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
      <source>Remove star</source>
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
      <source>Repeated in {source}: {lines}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Report</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Restore from the trash</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Restored: {articles}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Retry</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <source>Retry {n} refused files</source>
      <extracomment>One: Retry {n} refused file</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <source>Rules</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Rules (*.json)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Sans-serif</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Save (Ctrl+Return)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Save the original</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Save the original…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Save the page in your browser, then import the file; or copy its text and paste.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Save…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Search</source>
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
      <source>Search in articles</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Search in passages</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Search settings</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Search the text of all articles</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Search your highlights with their notes and tags</source>
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
      <source>Select or type at least one word.</source>
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
      <source>Show article</source>
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
      <source>Shrink by a character</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Shrink by a word</source>
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
      <source>Something else was done since then.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Something it touched has changed since; nothing was changed now.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Something went wrong</source>
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
      <source>Stopping after this one …</source>
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
      <source>Tag</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Tag all occurrences…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Tag number {number}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Tag the whole article</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Tag to merge into</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <source>Tag {n} passages</source>
      <extracomment>One: Tag {n} passage</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <source>Tagged the highlight “{tag}”.</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <source>Tagged {n} articles “{tag}”.</source>
      <extracomment>One: Tagged the article “{tag}”.</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <source>Tags</source>
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
      <source>Take it over</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Take out of the archive</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Tell apart {left} and {right}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Text of the article</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Text of the line</source>
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
      <source>The folder “{folder}” is not there any more.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The highlight has its place again</source>
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
      <source>The lines of earlier articles follow the rule now.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The original is in {path}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The original stays as it came. Highlights follow their words; Undo takes it back.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The original: {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The passage ends behind the end of the text.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The repeated lines are hidden.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The search takes too long.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The source as it came</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The tag “{tag}” is deleted.</source>
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
      <source>There are no articles yet.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>There are no rules in the file.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>There are no rules yet. Right-click a line of an article and choose “Always in …” to make one. Lines that stand in several articles of a publication are offered here.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>There are no words in the selection.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>There are no words to look for.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>There is no text on the clipboard yet. Copy an article anywhere and paste it here, or type it, the title first.</source>
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
      <source>These lines stand in several articles. Hidden would be {lines}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>These stayed as they were:</source>
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
      <source>Took out of the archive: {articles}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Type a word of the passage.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Type a word or two.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Type a word, or parts joined by “/”.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Type to narrow the list</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Type to narrow the list; Enter merges into the marked tag</source>
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
      <source>Undo step by step with Ctrl+Z.</source>
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
      <source>Version {version}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>View</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What became of each file</source>
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
      <source>What it would change</source>
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
    <message numerus="yes">
      <source>What repeats in {where} can be hidden in {n} earlier articles.</source>
      <extracomment>One: What repeats in {where} can be hidden in {n} earlier article.</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <source>What this tag means, for yourself in a year</source>
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
      <source>Yellow highlight</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Your library: {folder}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Your note</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>a caption</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>a heading</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>a paragraph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>a picture</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>a quotation</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>a table</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>accent</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>address</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>advertisement</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>an item of a list</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>boilerplate</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>byline</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>caption</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>characters</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>choose “{action}”</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>code</source>
      <comment>role</comment>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>comments</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>d MMM</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>date</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>dateline</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>figure</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>heading</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>hidden by you</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>in {titles}</source>
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
      <source>language</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>lead</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>legal</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>list item</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>metadata</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>navigation</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>no key</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>no part of the article</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>no words</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>nothing to import</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>notices</source>
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
      <source>other</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>paragraph</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>pixels</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>press {key}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>publication</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>quotation</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>related</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>repeated</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>sharing</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>table</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>tags</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>the byline</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>the dateline</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>the first {number} characters</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>the lead</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>the title</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>title</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{colour}: {meaning}</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <source>{keys} are the keys of {actions}.</source>
      <extracomment>One: {keys} is the key of {actions}.</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <source>{label} and {n} more</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{lines} in {articles}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{menu}: {action}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{number}   now “{holder}”</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <source>{n} added</source>
      <comment>rules</comment>
      <extracomment>One: {n} added</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} already there</source>
      <extracomment>One: {n} already there</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles</source>
      <extracomment>One: {n} article</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles cleaned anew</source>
      <extracomment>One: {n} article cleaned anew</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} bytes, as they came</source>
      <extracomment>One: {n} byte, as it came</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changed</source>
      <comment>rules</comment>
      <extracomment>One: {n} changed</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} highlights</source>
      <extracomment>One: {n} highlight</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} imported</source>
      <extracomment>One: {n} imported</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines</source>
      <extracomment>One: {n} line</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} refused</source>
      <extracomment>One: {n} refused</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} refused</source>
      <comment>rules</comment>
      <extracomment>One: {n} refused</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} refused because {why}</source>
      <extracomment>One: {n} refused because {why}</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rules added</source>
      <extracomment>One: {n} rule added</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rules changed</source>
      <extracomment>One: {n} rule changed</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rules in {path}.</source>
      <extracomment>One: {n} rule in {path}.</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rules refused</source>
      <extracomment>One: {n} rule refused</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rules there already</source>
      <extracomment>One: {n} rule there already</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sources</source>
      <extracomment>One: {n} source</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} there already</source>
      <comment>rules</comment>
      <extracomment>One: {n} there already</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unchanged</source>
      <extracomment>One: {n} unchanged</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <source>{setting}: back to {value}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{step}: all numbered.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{step}: “{tag}”.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{summary}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <source>{titles} and {n} more</source>
      <extracomment>One: {titles} and {n} more</extracomment>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <source>{words}: back to the key it came with</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{words}: no key</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{words}: {keys}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>“Distinct” can be told apart with any kind of colour vision.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>“{line}” is {role} in {source}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>“{path}” cannot be merged into a tag below it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>“{setting}” cannot be {value}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>“{tag}” exists already.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>“{tag}” exists. The two will become one tag.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>“{tag}” is part of “{target}” now.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>“{tag}” is taken off.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>“{title}” has the labels of today already.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>“{title}” is already in your library.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
</TS>
