// Loaded before the program and into each of its threads: whoever opens a connection ends the test.
const refuse = () => { throw new Error('a connection was opened'); };
require('node:net').Socket.prototype.connect = refuse;
require('node:dns').lookup = refuse;
globalThis.fetch = refuse;
