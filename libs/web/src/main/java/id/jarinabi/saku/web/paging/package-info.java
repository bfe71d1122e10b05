/// Keyset pages and ranges of the pondok's days.
@NullMarked
package id.jarinabi.saku.web.paging;

import org.jspecify.annotations.NullMarked;
