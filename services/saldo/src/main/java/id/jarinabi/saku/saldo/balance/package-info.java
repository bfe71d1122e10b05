/// The accounts and their mutations: reading them, and booking what comes in.
@NullMarked
package id.jarinabi.saku.saldo.balance;

import org.jspecify.annotations.NullMarked;
