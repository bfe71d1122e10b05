package id.jarinabi.saku.identity.session;

import id.jarinabi.saku.identity.person.Account;
import id.jarinabi.saku.identity.person.Accounts;
import id.jarinabi.saku.identity.person.Accounts.WithPassword;
import id.jarinabi.saku.identity.person.Username;
import id.jarinabi.saku.identity.secret.Passwords;
import id.jarinabi.saku.identity.session.PasswordProof.Proven;
import id.jarinabi.saku.identity.session.PasswordProof.TooMany;
import id.jarinabi.saku.identity.session.PasswordProof.Wrong;
import id.jarinabi.saku.identity.work.Lanes;
import id.jarinabi.saku.identity.work.TooBusy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Decides whether somebody knows the password of an account, in the same time whether or not
/// there is such an account.
@ApplicationScoped
public class ProvePassword {
  private static final int SIDE_BY_SIDE = 2;
  private static final int WAITING = 64;
  private static final long BUSY_SECONDS = 3;

  private final LoginAttempts attempts;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Lanes<String> lanes = new Lanes<>(SIDE_BY_SIDE, WAITING);

  ProvePassword(LoginAttempts attempts, Accounts accounts, Passwords passwords) {
    this.attempts = attempts;
    this.accounts = accounts;
    this.passwords = passwords;
  }

  public Uni<PasswordProof> of(String typedName, String password, String address) {
    var username = Username.normal(typedName);
    return lanes
        .<PasswordProof>run(address + " " + username, () -> attempt(username, password, address))
        .onFailure(TooBusy.class)
        .recoverWithItem(new TooMany(BUSY_SECONDS, false));
  }

  private Uni<PasswordProof> attempt(String username, String password, String address) {
    return attempts
        .count(username, address)
        .flatMap(
            gate ->
                gate.isOpen()
                    ? compare(username, password, address)
                    : Uni.createFrom().item(new TooMany(gate.waitSeconds(), gate.justReached())));
  }

  private Uni<PasswordProof> compare(String username, String password, String address) {
    return accounts
        .withPassword(username)
        .flatMap(
            known ->
                matches(password, known)
                    .flatMap(
                        right ->
                            right && known.isPresent() && known.get().account().active()
                                ? attempts
                                    .takeBack(username, address)
                                    .replaceWith(new Proven(known.get().account()))
                                : Uni.createFrom().item(wrong(known))));
  }

  private Uni<Boolean> matches(String password, Optional<WithPassword> known) {
    return known
        .map(account -> passwords.matches(password, account.passwordHash()))
        .orElseGet(() -> passwords.matchesNobody(password));
  }

  private static PasswordProof wrong(Optional<WithPassword> known) {
    return new Wrong(known.map(WithPassword::account).filter(Account::active));
  }
}
