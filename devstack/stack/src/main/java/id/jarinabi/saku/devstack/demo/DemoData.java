package id.jarinabi.saku.devstack.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What a newcomer finds at the first start in demo mode: the accounts, units, santri and
/// opening balances that the public contract names. It may be cut off anywhere and made again:
/// whatever is there already is left as it is.
public final class DemoData {
  /// The money came in before any history that may be made later, or that history would spend
  /// what had not come in yet.
  static final int DAYS_SINCE_THE_BEGINNING = 100;

  private static final LocalTime FIRST_MORNING = LocalTime.of(5, 0);

  private DemoData() {}

  /// `said` hears, in words for people, what stands. Everything is booked when this returns. An
  /// answer that the contract does not foresee ends it with an exception that names the call.
  public static void create(RunningStack stack, Consumer<String> said) {
    try (var api = new ApiClient(stack.gateway());
        var clock = ShiftedClock.open(stack.databaseOwner())) {
      register(api, said);
      var keuangan = new ApiSession(api, DemoStaff.KEUANGAN.username());
      var ids = Directory.read(keuangan).santriIds();
      var balances = new OpeningBalances(new CashDesk(keuangan), ids);
      clock.at(beginning(stack.zone()), balances::handIn);
      said.accept("Saldo awal: Rp100.000 untuk setiap santri kecuali satu");
    }
  }

  private static Instant beginning(ZoneId zone) {
    return LocalDate.now(zone)
        .minusDays(DAYS_SINCE_THE_BEGINNING)
        .atTime(FIRST_MORNING)
        .atZone(zone)
        .toInstant();
  }

  /// Everybody and every product, but no money yet.
  private static void register(ApiClient api, Consumer<String> said) {
    var bendahara = new ApiSession(api, DemoStaff.BENDAHARA.username());
    var keuangan = new ApiSession(api, DemoStaff.KEUANGAN.username());
    var people = new People(bendahara, keuangan);
    people.registerStaff(List.of(DemoStaff.KEUANGAN), Map.of());

    var shelves = new Shelves(keuangan);
    Map<String, String> units = shelves.openUnits();
    said.accept("Unit: " + units.size() + ", produk: " + shelves.fill());

    var others = EnumSet.complementOf(EnumSet.of(DemoStaff.BENDAHARA, DemoStaff.KEUANGAN));
    people.registerStaff(List.copyOf(others), units);
    said.accept("Petugas dan wali: " + DemoStaff.all().size() + " akun");

    people.registerSantri();
    people.linkWali();
    people.takePhotos();
    said.accept("Santri: " + DemoSantri.ALL.size() + ", lengkap dengan foto dan PIN");
  }
}
