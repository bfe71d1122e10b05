/// What people do with accounts: their own, and those they manage.
@NullMarked
package id.jarinabi.saku.identity.account;

import org.jspecify.annotations.NullMarked;
