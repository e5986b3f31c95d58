import { PERMISSIONS, UNVERIFIED } from './release-quotes';
import type { StepWords } from './release-step-words';

export const STEPS_EN: StepWords = {
  title: 'Put Guidepost into your Google Sheet',
  sections: [
    {
      heading: 'Look first: nothing to install',
      blocks: [
        {
          text: 'Open <code>example-en.xlsx</code> in Excel, LibreOffice or Google Sheets: a marketing quarter in its eighth week. <code>example-mail-en.html</code> is the mail that leadership gets. Nothing in either is real. The panels beside the sheet need Google, and look like this:',
        },
        { picture: 'sidebar-en.png', says: 'The plan with its review beside it' },
        { picture: 'check-in-en.png', says: 'The week’s numbers: Check in' },
      ],
    },
    {
      heading: 'Once per company: make the original',
      blocks: [
        {
          text: 'One person does this on a computer, in a quarter of an hour. You need a Google account and this folder, unzipped. Stay signed in to one Google account only.',
        },
        {
          steps: [
            'Open <code>sheets.new</code> in the browser. Click the title <b>Untitled spreadsheet</b> and name it <code>Marketing OKRs (original)</code>.',
            'Choose <b>Extensions › Apps Script</b>. A new tab opens with Google’s script editor. Click <b>Untitled project</b> at the top and name it <code>Guidepost</code>.',
            'In the editor the file <b>Code.gs</b> is open. Click into the code, press Ctrl+A (on a Mac ⌘A) and Delete, so that nothing is left. Open <code>Code.gs</code> from this folder with a plain text editor (Notepad on Windows; on a Mac choose Open With › TextEdit), press Ctrl+A and Ctrl+C, go back and press Ctrl+V. It is 650 KB: give it some seconds.',
            'Beside <b>Files</b> click <b>+</b> and <b>HTML</b>, type <code>Sidebar</code> and press Enter; Google adds “.html” itself. Empty the new file with Ctrl+A and Delete. Open <code>Sidebar.html</code> from this folder with the text editor, not by a double click, and copy all of it in.',
            'Do the same for <code>SidebarScript</code> and <code>SelfCheck</code>. The names have to be exactly these, capitals too.',
            'Click the cog <b>Project Settings</b> on the left and tick <b>Show “appsscript.json” manifest file in editor</b>. Click <b>Editor</b> (&lt; &gt;) on the left, then <b>appsscript.json</b>, empty it and paste the one from this folder.',
            'Press Ctrl+S. The list has five files now: appsscript.json, Code.gs, Sidebar.html, SidebarScript.html, SelfCheck.html. Close this tab.',
            'Reload the spreadsheet. After some seconds the menu <b>Guidepost</b> stands right of <b>Help</b> or <b>Extensions</b>.',
            'Leave the original as it is: do not set a tracker up in it. A copy of a tracker that was built sends no mail.',
          ],
        },
      ],
    },
    {
      heading: 'Everyone else: make a copy',
      blocks: [
        {
          steps: [
            'Whoever made the original clicks <b>Share</b> in it and lets the colleagues view it, then sends them its address.',
            'Each team opens it and chooses <b>File › Make a copy</b>. The script comes along. Wait for the menu <b>Guidepost</b>; if it does not come within half a minute, reload.',
            'Choose <b>Guidepost › Set up or repair the tracker</b>. Google asks once for permission: see below.',
            'Five answers, then half a minute. The tracker is ready. Share this file with the team so that they can edit.',
          ],
        },
        { picture: 'set-up-en.png', says: 'Set up: five answers' },
        { picture: 'grid-en.png', says: 'The plan, here with the example in it' },
      ],
    },
    {
      heading: 'What Google asks',
      blocks: [
        {
          text: 'Each person is asked once in each file, since the script is a copy of yours and no product that Google has checked. Choose your account. Then this page comes:',
        },
        { quote: UNVERIFIED },
        {
          text: 'Click <b>Advanced</b> at the bottom left, then <b>Go to Guidepost (unsafe)</b>. The developer named there is whoever made this copy. On the next page tick every box, or <b>Select all</b>, and click <b>Continue</b>. Then choose the item in the menu again: the first time it only asked. In Google’s words the boxes say:',
        },
        { quote: PERMISSIONS },
        {
          text: 'That is: this one spreadsheet and no other file; its panels; the summary that you send; its schedule; whose check-in it is. Nothing leaves your account. A box that you leave empty only stops what it is for, and the sentence that says so names it.',
        },
      ],
    },
    {
      heading: 'Is all as it should be? The self-check',
      blocks: [
        {
          text: 'At the foot of <b>Set up or repair</b> click <b>Self-check</b> (or choose <code>selfCheck</code> in the script editor and click <b>Run</b>; it opens in the spreadsheet’s tab). Best in a fresh copy in which nobody works. Two minutes, then one text to copy. Send it to whoever gave you this folder, above all if a line begins with FAILED.',
        },
      ],
    },
    {
      heading: 'A newer version',
      blocks: [
        {
          text: 'Plans, check-ins and settings stay: only the script is replaced. The version stands at the foot of <b>Set up or repair</b> and in the sheet Settings. A script travels with its copy, so each file has its own: do this in the original, and in each team’s file.',
        },
        {
          steps: [
            '<b>Extensions › Apps Script</b> in the file. First empty <b>every</b> file in the list: click it, Ctrl+A, Delete. Delete a file that the new folder no longer has (⋮ › <b>Delete</b>).',
            'Paste each file from the new folder as above, add one that is new, press Ctrl+S, close the tab.',
            'Reload the spreadsheet and choose <b>Guidepost › Set up or repair the tracker › Repair</b>.',
          ],
        },
        {
          text: 'Never mix files of two versions. An older script leaves a tracker of a newer one alone and says so.',
        },
      ],
    },
    {
      heading: 'If it does not go like that',
      blocks: [
        {
          answers: [
            [
              'The menu Guidepost does not come.',
              'Reload and wait half a minute. Then look in Extensions › Apps Script: is all of Code.gs there, from <code>/**</code> to its last <code>}</code>, and saved? A red line on saving means that something old is left in a file: empty it and paste again. You need to be allowed to edit the file.',
            ],
            [
              'A panel stays empty, or “No HTML file named … was found”.',
              'A file has another name, or is not whole: Sidebar, SidebarScript and SelfCheck, exactly so. Or the browser is signed in to several Google accounts: try a private window with one.',
            ],
            [
              '“This app is blocked”, or there is no Advanced.',
              'Your company’s administrator does not allow scripts of one’s own. Ask them to trust this script, or use a file that an account of the company’s own domain has made.',
            ],
            [
              'Google’s page lists more than the five permissions.',
              'appsscript.json was not replaced. Paste it as described and choose the menu item again.',
            ],
            [
              'A copy has no menu at all.',
              'Copies have lost their script now and then. Look in its Extensions › Apps Script; if nothing is there, make another copy of the original.',
            ],
          ],
        },
      ],
    },
  ],
};
