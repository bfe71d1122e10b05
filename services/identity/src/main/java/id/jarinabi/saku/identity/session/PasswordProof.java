package id.jarinabi.saku.identity.session;

import id.jarinabi.saku.identity.person.Account;
import java.util.Optional;

/// What came of somebody typing a name and a password.
public sealed interface PasswordProof {
  record Proven(Account account) implements PasswordProof {}

  /// `account` is there when the name was right.
  record Wrong(Optional<Account> account) implements PasswordProof {}

  /// Nothing was looked at. `justReached` on the first refusal of a row of them.
  record TooMany(long waitSeconds, boolean justReached) implements PasswordProof {}
}
