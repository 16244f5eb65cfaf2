/** The encrypted file: passphrase, key, opening and telling what is wrong, copies, and the pages before a journal is open. */
@NullMarked
package app.mendwell.vault;

import org.jspecify.annotations.NullMarked;
