/// Cash over the desk, and taking a mistake back by two people.
@NullMarked
package id.jarinabi.saku.topup.cash;

import org.jspecify.annotations.NullMarked;
