/// A unit claims: what it is owed, reserved in pos and frozen here.
@NullMarked
package id.jarinabi.saku.penagihan.submit;

import org.jspecify.annotations.NullMarked;
