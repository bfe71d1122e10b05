/// Who may look at whose money, and what identity has told about people.
@NullMarked
package id.jarinabi.saku.saldo.access;

import org.jspecify.annotations.NullMarked;
