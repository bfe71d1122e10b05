/// Who is calling, from where, under which request id.
@NullMarked
package id.jarinabi.saku.web.caller;

import org.jspecify.annotations.NullMarked;
