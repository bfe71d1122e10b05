package id.jarinabi.saku.identity.audit;

import static id.jarinabi.saku.testing.JsonAt.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the chain cannot prove about itself, an earlier head of it can.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AuditHeadTest {
  private static final Path FILE = Path.of("target/audit-heads");

  @Inject PublishHead publishHead;

  @BeforeEach
  void a_night_not_yet_done() throws IOException {
    Files.deleteIfExists(FILE);
    Trail.database().execute("delete from identity.audit_heads");
  }

  @Test
  void a_chain_that_only_grew_contains_its_earlier_heads() {
    var head = headBehind(Trail.linked(Trail.sale(Uuid7.next())));
    Trail.linked(Trail.sale(Uuid7.next()));

    var verified = against(head);

    assertThat(verified.getBoolean("intact")).isTrue();
    assertThat(verified.getBoolean("headContained")).isTrue();
    assertThat(verified.getString("head")).isNotEqualTo(head);
  }

  @Test
  void a_log_whose_end_was_cut_off_holds_in_itself_but_misses_its_old_head() {
    var first = Trail.linked(Trail.sale(Uuid7.next()));
    var last = Trail.linked(Trail.sale(Uuid7.next()));
    settle();
    var head = headBehind(last);

    cutOff(last, first);
    var alone = Trail.verified();
    var compared = against(head);
    Trail.linked(Trail.sale(Uuid7.next()));

    assertThat(alone.getBoolean("intact")).isTrue();
    assertThat(compared.getBoolean("intact")).isFalse();
    assertThat(compared.getBoolean("headContained")).isFalse();
    assertThat(against(head).getBoolean("headContained")).isFalse();
  }

  @Test
  void a_chain_linked_anew_by_somebody_who_has_the_key_misses_its_old_head() {
    var entries = Stream.generate(() -> Trail.linked(Trail.sale(Uuid7.next()))).limit(3).toList();
    settle();
    var head = headBehind(entries.get(2));

    linkAnewWithout(entries.get(1), entries.get(0), entries.get(2));

    assertThat(Trail.verified().getBoolean("intact")).isTrue();
    assertThat(against(head).getBoolean("headContained")).isFalse();
    assertThat(against(headBehind(entries.get(0))).getBoolean("headContained")).isTrue();
  }

  @Test
  void a_whole_chain_linked_anew_without_the_key_does_not_hold() {
    Trail.linked(Trail.sale(Uuid7.next()));
    settle();
    var log = Trail.database();
    log.execute("drop table if exists public.kept_chain");
    log.execute("create table public.kept_chain as select position, mac from identity.audit_chain");
    try {
      log.execute("update identity.audit_chain set mac = sha256(mac)");
      log.execute("update identity.audit_chain_head set mac = sha256(mac)");

      var verified = Trail.verified();

      assertThat(verified.getBoolean("intact")).isFalse();
      assertThat(verified.getString("firstBroken"))
          .isEqualTo(text("select audit_id from identity.audit_chain where position = ?", 1));
    } finally {
      log.execute(
          "update identity.audit_chain c set mac = k.mac from public.kept_chain k"
              + " where k.position = c.position");
      headAt(log.number("select max(position) from public.kept_chain"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "0", "1:abc", "-1:", "0:00", "99999999999999999999:"})
  void what_never_was_a_head_is_refused(String head) {
    Trail.read("/verify?head=" + head)
        .statusCode(422)
        .body(at("code", equalTo("validation_failed")));
  }

  @Test
  void of_many_processes_one_hands_the_head_out_and_once_a_night() throws IOException {
    Trail.linked(Trail.sale(Uuid7.next()));

    var many = Stream.generate(publishHead::onceToday).limit(8).toList();
    var did = Uni.join().all(many).andFailFast().await().indefinitely();
    var again = publishHead.onceToday().await().indefinitely();

    assertThat(did).containsOnlyOnce(true);
    assertThat(again).isFalse();
    assertThat(lines()).singleElement().asString().matches("\\S+Z [0-9]+:[0-9a-f]{64} intact");
    var head = lines().getFirst().split(" ", 3)[1];
    assertThat(against(head).getBoolean("headContained")).isTrue();
  }

  @Test
  void the_night_after_a_log_was_cut_off_says_so_until_somebody_looks() throws IOException {
    var first = Trail.linked(Trail.sale(Uuid7.next()));
    var last = Trail.linked(Trail.sale(Uuid7.next()));
    settle();
    assertThat(publishHead.onceToday().await().indefinitely()).isTrue();

    cutOff(last, first);
    for (int night = 0; night < 2; night++) {
      Trail.database().execute("delete from identity.audit_heads");
      assertThat(publishHead.onceToday().await().indefinitely()).isTrue();
    }

    assertThat(lines()).hasSize(3);
    assertThat(lines().getFirst()).endsWith(" intact");
    assertThat(lines().subList(1, 3)).allMatch(line -> line.endsWith(" BROKEN"));
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(FILE, UTF_8);
  }

  private static JsonPath against(String head) {
    return Trail.read("/verify?head=" + head).statusCode(200).extract().jsonPath();
  }

  /// Nobody else's entry is on its way into the chain.
  private static void settle() {
    await()
        .during(Duration.ofMillis(300))
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> Trail.database().number("select count(*) from identity.audit_unchained"),
            waiting -> waiting == 0);
  }

  private static String headBehind(UUID entry) {
    return text(
        "select position || ':' || encode(mac, 'hex') from identity.audit_chain where audit_id = ?",
        entry);
  }

  private static String text(String query, Object argument) {
    var row = Trail.database().rows(query, argument).getFirst();
    return String.valueOf(row.values().iterator().next());
  }

  private static void headAt(long position) {
    Trail.database()
        .execute(
            "update identity.audit_chain_head h set position = c.position, audit_id = c.audit_id,"
                + " mac = c.mac from identity.audit_chain c where c.position = ?",
            position);
  }

  private static long positionOf(UUID entry) {
    return Trail.database()
        .number("select position from identity.audit_chain where audit_id = ?", entry);
  }

  /// Everything behind `kept`, `last` included, leaves no trace in the database.
  private static void cutOff(UUID last, UUID kept) {
    assertThat(positionOf(last)).isEqualTo(positionOf(kept) + 1);
    headAt(positionOf(kept));
    Tampering.removeEntryAndLink(last);
  }

  /// As the service itself would link: whoever holds its key can do the same.
  private static void linkAnewWithout(UUID removed, UUID before, UUID after) {
    var log = Trail.database();
    headAt(positionOf(before));
    Tampering.removeEntryAndLink(removed);
    log.execute("delete from identity.audit_chain where audit_id = ?", after);
    log.execute("insert into identity.audit_unchained (audit_id) values (?)", after);
    Trail.awaitLinked(List.of(after));
  }
}
