package id.jarinabi.saku.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AuditChainTest {
  private static final boolean FULL = Boolean.getBoolean("saku.full");

  /// Enough for every partition and several batches of links.
  private static final int MANY = FULL ? 1_000 : 450;

  @Inject LinkEntries linkEntries;

  @Test
  void many_entries_told_twice_are_there_once_and_the_chain_is_intact() {
    var ids = Stream.generate(Uuid7::next).limit(MANY).toList();
    var entries = ids.stream().map(Trail::sale).toList();
    var order = new ArrayList<>(IntStream.range(0, 2 * MANY).map(i -> i % MANY).boxed().toList());
    Collections.shuffle(order, new Random(7));

    Trail.tellAll(order.stream().map(ids::get).toList(), order.stream().map(entries::get).toList());
    Trail.awaitLinked(ids);

    assertThat(count("audit_logs", ids)).isEqualTo(MANY);
    assertThat(partitionsOf(entries)).isEqualTo(12);
    var verified = Trail.verified();
    assertThat(verified.getBoolean("intact")).isTrue();
    assertThat(verified.getLong("entries")).isGreaterThanOrEqualTo(MANY);
    assertThat(verified.<Object>get("firstBroken")).isNull();
  }

  @Test
  void a_changed_entry_is_named() {
    var second = threeLinked().get(1);
    for (var change :
        List.of(
            "occurred_at = occurred_at + interval '1 microsecond'",
            "actor_id = '00000000-0000-7000-8000-000000000000'",
            "actor_role = null",
            "action = 'sale.completee'",
            "santri_id = null",
            "before = '{\"total\": 1}'",
            "after = '{\"total\": 15001}'",
            "request_id = ''")) {
      Tampering.with(
          second,
          () -> Tampering.sql("update identity.audit_logs set " + change, second),
          AuditChainTest::isNamed);
    }
  }

  @Test
  void a_flipped_bit_in_a_seal_is_named() {
    var second = threeLinked().get(1);

    Tampering.with(
        second,
        () -> {
          var flip = "mac = set_bit(mac, 17, 1 - get_bit(mac, 17)) where audit_id = ?";
          Trail.database().execute("update identity.audit_chain set " + flip, second);
        },
        AuditChainTest::isNamed);
  }

  @Test
  void an_entry_removed_from_the_middle_is_noticed() {
    var entries = threeLinked();
    var second = entries.get(1);

    Tampering.with(second, () -> Tampering.removeEntry(second), AuditChainTest::isNamed);
    Tampering.with(
        second, () -> Tampering.removeEntryAndLink(second), removed -> isNamed(entries.get(2)));
    assertThat(Trail.verified().getBoolean("intact")).isTrue();
  }

  @Test
  void a_tail_cut_off_is_noticed() {
    var last = threeLinked().get(2);

    Tampering.with(last, () -> Tampering.removeEntryAndLink(last), AuditChainTest::isNamed);
    assertThat(Trail.verified().getBoolean("intact")).isTrue();
  }

  @Test
  void an_entry_slipped_in_beside_the_chain_is_named() {
    var original = threeLinked().get(1);
    var forged = Uuid7.next();
    Tampering.copy(original, forged);

    var verified = Trail.verified();
    Tampering.sql("delete from identity.audit_logs", forged);

    assertThat(verified.getBoolean("intact")).isFalse();
    assertThat(verified.getString("firstBroken")).isEqualTo(forged.toString());
  }

  @Test
  void many_chainers_at_once_do_not_fork_the_chain() {
    var ids = Stream.generate(Uuid7::next).limit(MANY).toList();
    Trail.tellAll(ids, ids.stream().map(Trail::sale).toList());

    for (int round = 0; round < 20; round++) {
      var chainers = Stream.generate(linkEntries::nextBatch).limit(8).toList();
      Uni.join().all(chainers).andFailFast().await().indefinitely();
    }
    Trail.awaitLinked(ids);

    assertThat(Trail.verified().getBoolean("intact")).isTrue();
    assertThat(count("audit_chain", ids)).isEqualTo(MANY);
  }

  private static void isNamed(UUID broken) {
    var verified = Trail.verified();
    assertThat(verified.getBoolean("intact")).isFalse();
    assertThat(verified.getString("firstBroken")).isEqualTo(broken.toString());
  }

  private static List<UUID> threeLinked() {
    return Stream.generate(() -> Trail.linked(Trail.sale(Uuid7.next()))).limit(3).toList();
  }

  private static long count(String table, List<UUID> ids) {
    var key = table.equals("audit_logs") ? "id" : "audit_id";
    return Trail.database()
        .number(
            "select count(*) from identity." + table + " where " + key + " = any(?)",
            (Object) ids.toArray(UUID[]::new));
  }

  private static long partitionsOf(List<AuditRecorded> entries) {
    return entries.stream()
        .map(entry -> entry.key().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .map(org.apache.kafka.common.utils.Utils::murmur2)
        .map(hash -> org.apache.kafka.common.utils.Utils.toPositive(hash) % 12)
        .distinct()
        .count();
  }
}
