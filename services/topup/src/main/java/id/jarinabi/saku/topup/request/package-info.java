/// The list of top-ups, whatever way they came.
@NullMarked
package id.jarinabi.saku.topup.request;

import org.jspecify.annotations.NullMarked;
