/// How rows become values.
@NullMarked
package id.jarinabi.saku.identity.sql;

import org.jspecify.annotations.NullMarked;
