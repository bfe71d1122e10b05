/// What the wali allows: budgets, and rules for units and products.
@NullMarked
package id.jarinabi.saku.saldo.rule;

import org.jspecify.annotations.NullMarked;
