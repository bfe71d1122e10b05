package id.jarinabi.saku.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.jarinabi.saku.devstack.gateway.DemoAccount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Registers everybody of the demo who is not registered yet.
final class People {
  private static final String USERS = "/api/identity/users";
  private static final String SANTRI = "/api/identity/santri";

  /// Each account costs the server a bcrypt hash, so more hands would only queue up there.
  private static final int HANDS = 3;

  private final ApiSession bendahara;
  private final ApiSession keuangan;

  People(ApiSession bendahara, ApiSession keuangan) {
    this.bendahara = bendahara;
    this.keuangan = keuangan;
  }

  /// `unitIds` by unit code, for the cashiers among them. Returns how many accounts are new.
  int registerStaff(List<DemoStaff> staff, Map<String, String> unitIds) {
    Map<String, String> known = ids(bendahara, USERS, "username");
    List<DemoStaff> missing =
        staff.stream().filter(person -> !known.containsKey(person.username())).toList();
    Hands.each(HANDS, missing, person -> bendahara.post(USERS, account(person, unitIds)));
    return missing.size();
  }

  int registerSantri() {
    Map<String, String> known = santriIds();
    List<DemoSantri> missing =
        DemoSantri.ALL.stream().filter(santri -> !known.containsKey(santri.nis())).toList();
    Hands.each(HANDS, missing, santri -> keuangan.post(SANTRI, account(santri)));
    return missing.size();
  }

  void takePhotos() {
    Map<String, String> ids = santriIds();
    Hands.each(
        HANDS,
        DemoSantri.ALL,
        santri -> {
          String photo = SANTRI + "/" + ids.get(santri.nis()) + "/photo";
          if (keuangan.send(ApiCall.get(photo)).status() == 404) {
            keuangan.send(ApiCall.putImage(photo, new Portrait(santri).png())).success();
          }
          return santri;
        });
  }

  void linkWali() {
    Map<String, String> santri = santriIds();
    Map<String, String> users = ids(bendahara, USERS, "username");
    for (DemoStaff wali : DemoStaff.all()) {
      for (String child : wali.children()) {
        String link = SANTRI + "/" + santri.get(child) + "/wali/" + users.get(wali.username());
        keuangan.send(new ApiCall("PUT", link)).success();
      }
    }
  }

  /// The santri's ids by NIS.
  Map<String, String> santriIds() {
    return ids(keuangan, SANTRI, "nis");
  }

  private static Map<String, String> ids(ApiSession reader, String path, String name) {
    return reader.list(path).stream()
        .collect(Collectors.toMap(item -> text(item, name), item -> text(item, "id")));
  }

  private static String text(JsonNode item, String field) {
    return item.path(field).asText();
  }

  private static Map<String, Object> account(DemoStaff person, Map<String, String> unitIds) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("username", person.username());
    body.put("name", person.fullName());
    body.put("role", person.role());
    body.put("password", DemoAccount.PASSWORD);
    person.pin().ifPresent(pin -> body.put("pin", pin));
    Catalogue.UNITS.stream()
        .filter(unit -> unit.cashier() == person)
        .forEach(unit -> body.put("unitId", unitIds.get(unit.code())));
    return body;
  }

  private static Map<String, Object> account(DemoSantri santri) {
    return Map.of(
        "nis", santri.nis(),
        "name", santri.name(),
        "gender", santri.gender().name(),
        "dormitory", santri.dormitory(),
        "room", santri.room(),
        "password", DemoAccount.PASSWORD,
        "pin", DemoSantri.PIN);
  }
}
