package id.jarinabi.saku.penagihan.world;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.IdentityEvent.UserRegistered;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/// A unit with its admin, and the two of finance, who have nothing to do with any other test.
public record Pesantren(UnitId unit, Person kasir, Person keuangan, Person bendahara) {
  public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
  private static final String CLAIMS = "/api/penagihan/claims";

  public static Pesantren open() {
    var unit = new UnitId(UUID.randomUUID());
    return new Pesantren(
        unit, Person.adminOf(unit), Person.of(Role.ADMIN_KEUANGAN), Person.of(Role.BENDAHARA));
  }

  public static LocalDate today() {
    return LocalDate.now(ZONE);
  }

  /// One plate of rice, sold now at its price.
  public Sold sells(long price) {
    return sells(OffsetDateTime.now(ZONE), price);
  }

  public Sold sells(OffsetDateTime at, long price) {
    return PosLedger.sell(
        new Sold(unit, at, 0, List.of(new Sold.Item("Nasi goreng", 1, price, price, 0))));
  }

  public Response claims() {
    return claims(kasir, UUID.randomUUID(), today().minusDays(30), today(), PinDesk.RIGHT);
  }

  public Response claims(UUID key) {
    return claims(kasir, key, today().minusDays(30), today(), PinDesk.RIGHT);
  }

  public Response claims(Person who, UUID key, LocalDate from, LocalDate to, String pin) {
    return who.request()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key.toString())
        .body(Map.of("from", from.toString(), "to", to.toString(), "pin", pin))
        .post(CLAIMS);
  }

  /// The id of a claim of one sale of Rp5.000.
  public UUID claimed() {
    sells(5_000);
    return id(claims());
  }

  /// A claim that both have approved.
  public UUID settled() {
    var claim = claimed();
    says(keuangan, claim, "APPROVE");
    says(bendahara, claim, "APPROVE");
    return claim;
  }

  /// identity tells of this person, and penagihan has heard it.
  public void introduces(Person person, String name) {
    hears(
        new UserRegistered(
            person.userId(), "akun", name, person.role().wireName(), person.unitId(), null, true));
  }

  public static void hears(DomainEvent event) {
    var id = Bench.get().topics().tell(event);
    Awaitility.await()
        .until(
            () ->
                Bench.get()
                        .database()
                        .number("select count(*) from penagihan.inbox where event_id = ?", id)
                    == 1);
  }

  public static UUID id(Response claim) {
    return UUID.fromString(claim.then().statusCode(201).extract().path("id"));
  }

  public static Response says(Person who, UUID claim, String decision) {
    return says(who, claim, decision, PinDesk.RIGHT);
  }

  public static Response says(Person who, UUID claim, String decision, String pin) {
    var body = new HashMap<String, Object>(Map.of("decision", decision, "pin", pin));
    if (decision.equals("REJECT")) {
      body.put("note", "selisih dengan rekap");
    }
    return post(who, claim, "authorizations", body);
  }

  public static Response post(Person who, UUID claim, String what, Object body) {
    return who.request()
        .contentType(ContentType.JSON)
        .body(body)
        .post(CLAIMS + "/" + claim + "/" + what);
  }

  public static Response get(Person who, UUID claim) {
    return who.request().get(CLAIMS + "/" + claim);
  }
}
