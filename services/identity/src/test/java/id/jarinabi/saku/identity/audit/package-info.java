@NullMarked
package id.jarinabi.saku.identity.audit;

import org.jspecify.annotations.NullMarked;
