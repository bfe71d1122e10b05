/// The words every service shares: ids, money, roles. Depends on nothing but the JDK.
@NullMarked
package id.jarinabi.saku.kernel;

import org.jspecify.annotations.NullMarked;
