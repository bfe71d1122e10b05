package id.jarinabi.saku.notifikasi.world;

import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.IdentityEvent.SantriRegistered;
import id.jarinabi.saku.events.IdentityEvent.UserRegistered;
import id.jarinabi.saku.events.IdentityEvent.WaliLinked;
import id.jarinabi.saku.events.PosEvent.UnitChanged;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.AtOnce;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Database;
import id.jarinabi.saku.testing.Person;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What identity and the others tell, said by a test in their names.
public final class Pondok {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(10);

  private Pondok() {}

  public static Database database() {
    return Bench.get().database();
  }

  public static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC);
  }

  /// Somebody of this role of whom identity has told.
  public static Person newPerson(Role role) {
    return registered(Person.of(role));
  }

  public static Person newAdminOf(UnitId unit) {
    return registered(Person.adminOf(unit));
  }

  /// A santri with an account.
  public static Person newSantri(String name) {
    var santri = Person.santri(new SantriId(Uuid7.next()));
    tell(new SantriRegistered(idOf(santri), 1, "2026", name, "PUTRA", null, null, "ACTIVE"));
    return registered(santri);
  }

  public static Person newWaliOf(Person... children) {
    var wali = newPerson(Role.WALI);
    for (var child : children) {
      tell(new WaliLinked(idOf(child), wali.userId(), now()));
    }
    return wali;
  }

  public static UnitId newUnit(String name) {
    var unit = new UnitId(Uuid7.next());
    tell(new UnitChanged(unit, 1, "K" + unit.toString().substring(30), name, "UMUM", true));
    return unit;
  }

  public static SantriId idOf(Person santri) {
    return Objects.requireNonNull(santri.santriId());
  }

  public static UserRegistered registration(Person person) {
    return new UserRegistered(
        person.userId(),
        "akun",
        "Nama " + person.role().wireName(),
        person.role().wireName(),
        person.unitId(),
        person.santriId(),
        true);
  }

  public static Person registered(Person person) {
    tell(registration(person));
    return person;
  }

  /// Told, and taken in; yields the id it was told under.
  public static UUID tell(DomainEvent event) {
    return tellAt(now(), event);
  }

  public static UUID tellAt(OffsetDateTime time, DomainEvent event) {
    var id = UUID.randomUUID();
    AtOnce.result(Teller.tell(id, time, event));
    awaitTaken(id);
    return id;
  }

  public static void awaitTaken(UUID id) {
    await()
        .atMost(PATIENCE)
        .pollInterval(POLL)
        .pollDelay(POLL)
        .until(
            () ->
                database().number("select count(*) from notifikasi.inbox where event_id = ?", id)
                    == 1);
  }

  /// Who has a notification of this event.
  public static Set<UserId> whoHeard(UUID event) {
    return database()
        .rows("select user_id from notifikasi.notifications where event_id = ?", event)
        .stream()
        .map(row -> new UserId((UUID) Objects.requireNonNull(row.get("user_id"))))
        .collect(Collectors.toSet());
  }
}
