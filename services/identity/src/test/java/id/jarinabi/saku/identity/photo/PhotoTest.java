package id.jarinabi.saku.identity.photo;

import static id.jarinabi.saku.testing.JsonAt.at;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.jarinabi.saku.identity.AtOnce;
import id.jarinabi.saku.identity.Login;
import id.jarinabi.saku.identity.Office;
import id.jarinabi.saku.identity.Office.Child;
import id.jarinabi.saku.identity.Told;
import id.jarinabi.saku.identity.photo.picture.Samples;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PhotoTest {
  private static final byte[] BLUE = Samples.file(Samples.plain(300, 300, Color.BLUE), "png");
  private static final byte[] RED = Samples.file(Samples.plain(900, 900, Color.RED), "jpg");

  /// Of the photos that come all at once: as large as phones take them in the full run.
  private static final int SIDE = Boolean.getBoolean("saku.full") ? 3_000 : 1_600;

  @Inject
  @ConfigProperty(name = "saku.photos")
  Path folder;

  @Inject SweepPhotos sweepPhotos;

  private static String path(Child child) {
    return "/api/identity/santri/" + child.id() + "/photo";
  }

  private static Response put(Login by, Child child, byte[] picture) {
    return by.request().contentType("image/png").body(picture).put(path(child));
  }

  private static String file(Child child) {
    return String.valueOf(
        Bench.get()
            .database()
            .rows("select file from identity.photos where santri_id = ?", child.id())
            .getFirst()
            .get("file"));
  }

  @Test
  void a_photo_is_seen_by_staff_their_own_wali_and_themselves() {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);
    var wali = Office.wali();
    keuangan.request().put("/api/identity/santri/" + child.id() + "/wali/" + wali.id());
    var self = Office.chooses(child.nis(), child.temporaryPassword());

    put(keuangan, child, BLUE).then().statusCode(200).body(at("photoUrl", startsWith(path(child))));

    for (var login : List.of(keuangan, Office.bendahara(), Office.kasir(), wali, self)) {
      var seen = login.request().get(path(child));
      seen.then().statusCode(200).contentType("image/jpeg");
      assertThat(seen.header("Cache-Control")).contains("private");
      assertThat(seen.header("Vary")).contains("Authorization");
    }
    wali.request()
        .get("/api/identity/me/santri")
        .then()
        .body(at("items[0].photoUrl", startsWith(path(child) + "?v=")));
  }

  @Test
  void nobody_else_sees_it_or_learns_that_it_is_there() {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);
    var other = Office.santri(keuangan);
    var wali = Office.wali();
    var link = "/api/identity/santri/" + child.id() + "/wali/" + wali.id();
    put(keuangan, child, BLUE).then().statusCode(200);
    keuangan.request().put(link).then().statusCode(204);
    keuangan.request().delete(link).then().statusCode(204);

    var classmate = Office.chooses(other.nis(), other.temporaryPassword());
    for (var login : List.of(wali, Office.wali(), classmate)) {
      login
          .request()
          .get(path(child))
          .then()
          .statusCode(404)
          .body(at("code", equalTo("not_found")));
    }
    Office.pengurus().request().get(path(child)).then().statusCode(403);
    given().get(path(child)).then().statusCode(401);
    keuangan.request().get(path(other)).then().statusCode(404);
  }

  @Test
  void only_admin_keuangan_sets_a_photo() {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);
    var self = Office.chooses(child.nis(), child.temporaryPassword());

    for (var login : List.of(Office.bendahara(), Office.kasir(), Office.pengurus(), self)) {
      put(login, child, BLUE).then().statusCode(403);
    }
    var nobody = new Child(UUID.randomUUID(), UUID.randomUUID(), "", "");
    put(keuangan, nobody, BLUE).then().statusCode(404);
    keuangan
        .request()
        .get("/api/identity/santri/" + child.id())
        .then()
        .body(at("photoUrl", nullValue()));
  }

  @Test
  void a_new_photo_takes_the_place_of_the_old_one() throws IOException {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);
    String firstUrl = put(keuangan, child, BLUE).path("photoUrl");
    var first = file(child);
    var known = keuangan.request().get(path(child)).header("ETag");

    String secondUrl = put(keuangan, child, RED).path("photoUrl");

    assertThat(secondUrl).isNotEqualTo(firstUrl);
    assertThat(folder.resolve(first)).doesNotExist();
    assertThat(folder.resolve(file(child))).exists();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve(file(child)))))
        .isEqualTo("rw-------");
    var changed = keuangan.request().header("If-None-Match", known).get(secondUrl);
    changed.then().statusCode(200);
    var same = keuangan.request().header("If-None-Match", changed.header("ETag")).get(path(child));
    same.then().statusCode(304);
    assertThat(same.asByteArray()).isEmpty();
    assertThat(Told.audit("photo.changed", child.id())).isNotEmpty();
  }

  @Test
  void what_is_no_photo_is_refused_and_changes_nothing() {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);
    put(keuangan, child, BLUE).then().statusCode(200);
    var before = file(child);

    put(keuangan, child, "<script>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .then()
        .statusCode(415)
        .body(at("code", equalTo("unsupported_media_type")));
    put(keuangan, child, Samples.pngBomb())
        .then()
        .statusCode(422)
        .body(at("code", equalTo("validation_failed")))
        .body(at("errors[0].code", equalTo("too_many_pixels")));
    put(keuangan, child, new byte[(2 << 20) + 1])
        .then()
        .statusCode(413)
        .body(at("code", equalTo("too_large")));
    put(keuangan, child, new byte[6 << 20]).then().statusCode(413);
    assertThat(file(child)).isEqualTo(before);
    assertThat(folder.resolve(before)).exists();
  }

  @Test
  void many_photos_at_once_are_taken_in_turn_or_told_to_come_back() {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);
    var large = Samples.file(Samples.plain(SIDE, SIDE, Color.GREEN), "png");

    var answers = AtOnce.times(48, number -> put(keuangan, child, large));

    assertThat(answers).extracting(Response::statusCode).containsOnly(200, 429);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 429)
        .allMatch(answer -> answer.header("Retry-After") != null);
    assertThat(folder.resolve(file(child))).exists();
    keuangan.request().get(path(child)).then().statusCode(200);
  }

  @Test
  void what_a_crash_left_behind_is_swept_up_and_nothing_else() throws IOException {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);
    put(keuangan, child, BLUE).then().statusCode(200);
    var named = folder.resolve(file(child));
    var orphan = Files.write(folder.resolve(UUID.randomUUID() + ".jpg"), BLUE);
    var unfinished = Files.write(folder.resolve(UUID.randomUUID() + ".jpg.part"), BLUE);
    var young = Files.write(folder.resolve(UUID.randomUUID() + ".jpg"), BLUE);
    var longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(2)));
    for (var old : List.of(named, orphan, unfinished)) {
      Files.setLastModifiedTime(old, longAgo);
    }

    int swept = sweepPhotos.sweep().await().atMost(Duration.ofSeconds(60));

    assertThat(swept).isEqualTo(2);
    assertThat(named).exists();
    assertThat(young).exists();
    assertThat(orphan).doesNotExist();
    assertThat(unfinished).doesNotExist();
  }

  @Test
  void a_file_that_was_lost_is_no_photo() throws IOException {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);
    put(keuangan, child, BLUE).then().statusCode(200);
    Files.delete(folder.resolve(file(child)));

    keuangan.request().get(path(child)).then().statusCode(404);
    put(keuangan, child, BLUE).then().statusCode(200);
    keuangan.request().get(path(child)).then().statusCode(200);
  }
}
