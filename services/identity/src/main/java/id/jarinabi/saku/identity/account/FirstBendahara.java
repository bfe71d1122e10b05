package id.jarinabi.saku.identity.account;

import id.jarinabi.saku.identity.person.Account;
import id.jarinabi.saku.identity.person.Accounts;
import id.jarinabi.saku.identity.person.DemoMode;
import id.jarinabi.saku.identity.person.NewAccount;
import id.jarinabi.saku.identity.person.Username;
import id.jarinabi.saku.identity.secret.PasswordRules;
import id.jarinabi.saku.identity.secret.Passwords;
import id.jarinabi.saku.identity.secret.Pins;
import id.jarinabi.saku.identity.session.RequestSource;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Makes the account that makes all others: once, and only while there is no bendahara at all.
/// `saku.first-bendahara.username` names it, `saku.first-bendahara.password-file` holds its first
/// password, which must be changed at the first login.
@ApplicationScoped
class FirstBendahara {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /// Two processes may start at once; one makes it, the other finds it.
  private static final String ONE_AT_A_TIME =
      "select pg_advisory_xact_lock(hashtext('identity.first-bendahara'))";

  private static final String NONE =
      "select not exists (select from users where role = 'bendahara') as none";

  private record Wanted(
      String username, String password, @Nullable String pin, boolean mustChange) {}

  private final Optional<String> username;
  private final Optional<Path> passwordFile;
  private final DemoMode demo;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Pins pins;
  private final Transactions transactions;

  FirstBendahara(
      @ConfigProperty(name = "saku.first-bendahara.username") Optional<String> username,
      @ConfigProperty(name = "saku.first-bendahara.password-file") Optional<Path> passwordFile,
      DemoMode demo,
      Accounts accounts,
      Passwords passwords,
      Pins pins,
      Transactions transactions) {
    this.username = username;
    this.passwordFile = passwordFile;
    this.demo = demo;
    this.accounts = accounts;
    this.passwords = passwords;
    this.pins = pins;
    this.transactions = transactions;
  }

  /// Before the first request: whoever waits for readiness may log in at once.
  void start(@Observes StartupEvent event) {
    wanted().ifPresent(wanted -> makeUnlessThere(wanted).await().atMost(PATIENCE));
  }

  private Optional<Wanted> wanted() {
    if (demo.isOn()) {
      return Optional.of(new Wanted("bendahara", "Saku#Demo2026", "314159", false));
    }
    return username.flatMap(
        name ->
            passwordFile.map(file -> new Wanted(Username.normal(name), read(file), null, true)));
  }

  private Uni<Void> makeUnlessThere(Wanted wanted) {
    return transactions.run(
        tx ->
            tx.sql()
                .query(ONE_AT_A_TIME)
                .execute()
                .chain(() -> tx.sql().query(NONE).execute())
                .map(rows -> rows.iterator().next().getBoolean("none"))
                .flatMap(none -> none ? make(tx, wanted) : Uni.createFrom().voidItem()));
  }

  private Uni<Void> make(Tx tx, Wanted wanted) {
    PasswordRules.weaknessOf(wanted.password(), wanted.username())
        .ifPresent(
            weakness -> {
              throw new IllegalStateException("the first bendahara's password: " + weakness);
            });
    var id = new UserId(Uuid7.next());
    var pin = wanted.pin() == null ? Uni.createFrom().item("") : pins.hash(id, wanted.pin());
    return Uni.combine()
        .all()
        .unis(passwords.hash(wanted.password()), pin)
        .asTuple()
        .flatMap(
            hashes -> accounts.add(tx, account(id, wanted, hashes.getItem1(), hashes.getItem2())))
        .map(Optional::orElseThrow)
        .flatMap(made -> tell(tx, made));
  }

  private static NewAccount account(UserId id, Wanted wanted, String password, String pin) {
    return new NewAccount(
        id,
        wanted.username(),
        "Bendahara",
        Role.BENDAHARA,
        null,
        null,
        null,
        new NewAccount.Hashes(password, wanted.mustChange(), pin.isEmpty() ? null : pin));
  }

  private static Uni<Void> tell(Tx tx, Account made) {
    Log.infof("the first bendahara is %s", made.username());
    var system = new RequestSource("-", "start");
    return tx.tell(made.registered())
        .chain(
            () ->
                tx.tell(
                    system.audit("user.created", made.id(), null, Map.copyOf(made.forAudit()))));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
