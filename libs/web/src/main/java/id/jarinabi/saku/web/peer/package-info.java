/// Calls from service to service: own tokens, checked by the callee.
@NullMarked
package id.jarinabi.saku.web.peer;

import org.jspecify.annotations.NullMarked;
