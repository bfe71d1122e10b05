@NullMarked
package id.jarinabi.saku.identity.account;

import org.jspecify.annotations.NullMarked;
