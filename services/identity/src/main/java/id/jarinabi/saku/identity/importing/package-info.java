/// Many santri at once, from a spreadsheet.
@NullMarked
package id.jarinabi.saku.identity.importing;

import org.jspecify.annotations.NullMarked;
