/// Brings every schema up to date, once, before the services start. It alone has owner rights.
@NullMarked
package id.jarinabi.saku.migrator;

import org.jspecify.annotations.NullMarked;
