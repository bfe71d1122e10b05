/// Reports as files: CSV, XLSX and PDF, streamed.
@NullMarked
package id.jarinabi.saku.rekap.export;

import org.jspecify.annotations.NullMarked;
