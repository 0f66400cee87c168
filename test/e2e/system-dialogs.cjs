// Loaded into the program before its own code: nobody is there to answer the system's own message boxes, and a dossier
// given at the start asks before a test can. The answer is the first button until a test says otherwise.
const { dialog } = require('electron');
dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
