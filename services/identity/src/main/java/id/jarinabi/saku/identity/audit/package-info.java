/// The log of who did what: read, chained and verified.
@NullMarked
package id.jarinabi.saku.identity.audit;

import org.jspecify.annotations.NullMarked;
