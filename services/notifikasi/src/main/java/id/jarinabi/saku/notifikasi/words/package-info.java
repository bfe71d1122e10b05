/// Every word that people read, and where it leads them: the templates stand here and nowhere
/// else.
@NullMarked
package id.jarinabi.saku.notifikasi.words;

import org.jspecify.annotations.NullMarked;
