/// Names to show: told by identity and pos, joined in when a report is read.
@NullMarked
package id.jarinabi.saku.rekap.people;

import org.jspecify.annotations.NullMarked;
