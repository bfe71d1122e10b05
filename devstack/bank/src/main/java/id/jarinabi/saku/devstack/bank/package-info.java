/// A bank of our own to test against: it plays BRI's side of BRIVA over SNAP BI with a ledger and
/// signing code of its own, verifies what BRI verifies, and misbehaves when told to.
@NullMarked
package id.jarinabi.saku.devstack.bank;

import org.jspecify.annotations.NullMarked;
