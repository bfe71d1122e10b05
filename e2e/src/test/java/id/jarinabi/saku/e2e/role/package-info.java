/// Every endpoint, called by everybody.
@NullMarked
package id.jarinabi.saku.e2e.role;

import org.jspecify.annotations.NullMarked;
