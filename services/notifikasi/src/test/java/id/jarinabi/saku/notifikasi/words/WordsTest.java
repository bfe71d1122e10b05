package id.jarinabi.saku.notifikasi.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.events.BrivaEvent.ReconciliationDifference;
import id.jarinabi.saku.events.BrivaEvent.UnallocatedPayment;
import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.IdentityEvent.CardReplaced;
import id.jarinabi.saku.events.IdentityEvent.PinLocked;
import id.jarinabi.saku.events.IdentityEvent.PinReset;
import id.jarinabi.saku.events.IdentityEvent.UserChanged;
import id.jarinabi.saku.events.IdentityEvent.UserRegistered;
import id.jarinabi.saku.events.PenagihanEvent.ClaimAuthorized;
import id.jarinabi.saku.events.PenagihanEvent.ClaimCancelled;
import id.jarinabi.saku.events.PenagihanEvent.ClaimOverdue;
import id.jarinabi.saku.events.PenagihanEvent.ClaimRejected;
import id.jarinabi.saku.events.PenagihanEvent.ClaimSettled;
import id.jarinabi.saku.events.PenagihanEvent.ClaimSubmitted;
import id.jarinabi.saku.events.PosEvent.PaymentRequested;
import id.jarinabi.saku.events.PosEvent.PurchaseCompleted;
import id.jarinabi.saku.events.PosEvent.PurchaseFailed;
import id.jarinabi.saku.events.PosEvent.PurchaseVoided;
import id.jarinabi.saku.events.PosEvent.SoldItem;
import id.jarinabi.saku.events.SaldoEvent.SaldoDebited;
import id.jarinabi.saku.events.TopupEvent.TopupCompleted;
import id.jarinabi.saku.events.TopupEvent.TopupReversed;
import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
  private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
  private static final SantriId SANTRI = new SantriId(ID);
  private static final UnitId UNIT = new UnitId(ID);
  private static final UserId USER = new UserId(ID);
  private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-23T03:30:00Z");
  private static final Words WORDS =
      new Words(new PondokCalendar(ZoneId.of("Asia/Jakarta"), DayOfWeek.MONDAY));

  static Stream<DomainEvent> told() {
    return Stream.of(
        purchase(2),
        refusal("insufficient_balance"),
        refusal("daily_budget_exceeded"),
        refusal("weekly_budget_exceeded"),
        refusal("unit_daily_limit_exceeded"),
        refusal("unit_blocked"),
        refusal("product_blocked"),
        new PurchaseVoided(
            ID, "R", UNIT, SANTRI, SANTRI, 5_000, "salah", USER, "admin-unit", false, AT, AT),
        new PaymentRequested(ID, UNIT, SANTRI, 5_000, AT),
        new TopupCompleted(ID, SANTRI, "CASH", 5_000, 6_000, AT),
        new TopupReversed(ID, SANTRI, "CASH", 5_000, "salah", USER, USER, AT),
        new SaldoDebited(SANTRI, ID, "PURCHASE", ID, UNIT, 1, 2, 1, 1, null, null, null, AT),
        new PinLocked(USER, SANTRI, ID, AT),
        new PinLocked(USER, null, ID, null),
        new PinReset(USER, SANTRI, USER),
        new PinReset(USER, null, new UserId(UUID.randomUUID())),
        new CardReplaced(SANTRI, true, USER),
        new CardReplaced(SANTRI, false, USER),
        new UserRegistered(USER, "", "", "bendahara", null, null, true),
        new UserChanged(USER, "", "", "admin-keuangan", null, null, false),
        claim(),
        new ClaimAuthorized(ID, "K-1", UNIT, 5_000, USER, "admin-keuangan", AT),
        new ClaimSettled(ID, "K-1", UNIT, USER, USER, USER, 5_000, 3, AT, AT),
        new ClaimRejected(ID, "K-1", UNIT, USER, USER, "bendahara", 5_000, "tidak cocok", AT),
        new ClaimCancelled(ID, "K-1", UNIT, USER, 5_000, "salah hari", AT),
        new ClaimOverdue(ID, "K-1", UNIT, 5_000, AT, AT),
        new ReconciliationDifference(ID, "BRI", "X", "88", null, 5_000L, AT),
        new UnallocatedPayment(ID, "BRI", "88", 5_000, AT, AT));
  }

  @ParameterizedTest
  @MethodSource("told")
  void everything_has_whole_sentences_for_everybody(DomainEvent event) {
    for (var role : Role.values()) {
      var wording = WORDS.of(event, new Reader(role, "Ahmad", "Budi", "Kantin Putra", "Pak Ali"));

      assertThat(wording.title()).hasSizeBetween(8, 90).doesNotContain("null", "%", "  ");
      assertThat(wording.body()).hasSizeBetween(20, 300).doesNotContain("null", "%", "  ", "..");
      assertThat(wording.body()).endsWith(".");
      assertThat(wording.link()).matches("/(santri|wali|kasir|keuangan|bendahara|pengurus)(/.*)?");
    }
  }

  @ParameterizedTest
  @MethodSource("told")
  void a_name_that_is_not_known_leaves_no_hole(DomainEvent event) {
    for (var role : Role.values()) {
      var wording = WORDS.of(event, new Reader(role, null, null, null, null));

      assertThat(wording.title() + wording.body()).doesNotContain("null", "  ");
    }
  }

  @ParameterizedTest
  @MethodSource("told")
  void long_names_leave_a_message_that_fits_into_a_push(DomainEvent event) {
    var name = "ظ".repeat(500);
    var wording = WORDS.of(event, new Reader(Role.WALI, name, name, name, name));

    assertThat(wording.title()).hasSizeLessThan(250);
    assertThat(wording.body()).hasSizeLessThan(600);
  }

  @Test
  void a_purchase_names_the_first_items_who_took_them_and_what_is_left() {
    assertThat(wali(purchase(5)).body())
        .isEqualTo(
            "Ananda Ahmad berbelanja Roti 1 ×2, Roti 2 ×2, Roti 3 ×2, dan 2 lainnya."
                + " Diambil oleh Budi. Saldo tersisa Rp38.000. Jatah hari ini tersisa Rp8.000.");
  }

  @Test
  void a_refusal_says_why_that_nothing_was_charged_and_what_to_do() {
    assertThat(santri(refusal("daily_budget_exceeded")).body())
        .isEqualTo(
            "Batas belanja harian Anda terlampaui (tersisa Rp2.000). Saldo tidak berkurang."
                + " Hubungi wali bila batas ini perlu diubah.");
    assertThat(wali(refusal("insufficient_balance")))
        .isEqualTo(
            new Wording(
                "Belanja Rp12.000 di Kantin Putra belum dapat diproses",
                "Saldo Ananda Ahmad belum mencukupi. Saldo tidak berkurang."
                    + " Anda dapat mengisi saldo kapan saja.",
                "/wali/santri/" + ID + "/isi-saldo"));
  }

  @Test
  void hours_are_the_pondoks() {
    assertThat(santri(new PaymentRequested(ID, UNIT, SANTRI, 5_000, AT)).body())
        .contains("sebelum pukul 10.30");
  }

  @Test
  void the_other_role_of_finance_reads_that_it_is_awaited() {
    var event = new ClaimAuthorized(ID, "K-1", UNIT, 5_000, USER, "admin-keuangan", AT);

    assertThat(as(Role.BENDAHARA, event))
        .isEqualTo(
            new Wording(
                "Klaim Kantin Putra menunggu otorisasi Anda",
                "Klaim K-1 sebesar Rp5.000 sudah diotorisasi Admin Keuangan dan menunggu Anda.",
                "/bendahara/klaim/" + ID));
    assertThat(as(Role.ADMIN_UNIT, event).title())
        .isEqualTo("Klaim Kantin Putra diotorisasi Admin Keuangan");
    assertThat(as(Role.ADMIN_KEUANGAN, event).body()).endsWith("menunggu Bendahara.");
  }

  private static Wording wali(DomainEvent event) {
    return as(Role.WALI, event);
  }

  private static Wording santri(DomainEvent event) {
    return as(Role.SANTRI, event);
  }

  private static Wording as(Role role, DomainEvent event) {
    return WORDS.of(event, new Reader(role, "Ahmad", "Budi", "Kantin Putra", "Pak Ali"));
  }

  private static PurchaseCompleted purchase(int lines) {
    var items =
        IntStream.rangeClosed(1, lines)
            .mapToObj(i -> new SoldItem(null, "Roti " + i, null, 2, null, 1, 0, null, 2))
            .toList();
    return new PurchaseCompleted(
        ID,
        "R",
        UNIT,
        USER,
        SANTRI,
        new SantriId(UUID.randomUUID()),
        List.copyOf(items),
        12_000,
        0,
        null,
        12_000,
        38_000,
        8_000L,
        null,
        AT);
  }

  private static PurchaseFailed refusal(String code) {
    return new PurchaseFailed(
        ID, UNIT, USER, SANTRI, SANTRI, 12_000, code, 20_000L, 18_000L, 2_000L, AT);
  }

  private static ClaimSubmitted claim() {
    var day = LocalDate.EPOCH;
    return new ClaimSubmitted(ID, "K-1", UNIT, USER, day, day, 5_000, 3, AT);
  }
}
