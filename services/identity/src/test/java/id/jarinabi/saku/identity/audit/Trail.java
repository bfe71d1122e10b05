package id.jarinabi.saku.identity.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.events.EventCatalog;
import id.jarinabi.saku.events.EventJson;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Database;
import id.jarinabi.saku.testing.Person;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/// What people did, as the other services tell it, and the bendahara who reads it.
final class Trail {
  private static final Person BENDAHARA = Person.of(Role.BENDAHARA);

  private Trail() {}

  static Database database() {
    return Bench.get().database();
  }

  static AuditRecorded sale(Person cashier, UUID sale, Map<String, Object> after) {
    return new AuditRecorded(
        cashier.userId(),
        "admin-unit",
        "sale.completed",
        "sale",
        sale,
        new SantriId(Uuid7.next()),
        new UnitId(Uuid7.next()),
        Map.of(),
        after,
        "10.1.2.3",
        cashier.sessionId(),
        "request-" + sale);
  }

  static AuditRecorded sale(UUID sale) {
    return sale(Person.of(Role.ADMIN_UNIT), sale, Map.of("total", 15_000));
  }

  /// Tells one and waits until it is linked to the one before it; its id.
  static UUID linked(AuditRecorded entry) {
    var id = Bench.get().topics().tell(entry);
    awaitLinked(List.of(id));
    return id;
  }

  static UUID linkedAt(OffsetDateTime time, AuditRecorded entry) {
    var id = Uuid7.next();
    Bench.get().topics().tell(id, time, entry);
    awaitLinked(List.of(id));
    return id;
  }

  static void awaitLinked(List<UUID> ids) {
    await()
        .atMost(java.time.Duration.ofSeconds(60))
        .until(
            () ->
                database()
                    .number(
                        "select count(*) from identity.audit_chain where audit_id = any(?)",
                        (Object) ids.toArray(UUID[]::new)),
            linked -> linked == ids.size());
  }

  /// All of them through one producer, in this order.
  static void tellAll(List<UUID> ids, List<AuditRecorded> entries) {
    var topics = Bench.get().topics();
    var settings = Map.<String, Object>of("bootstrap.servers", topics.bootstrapServers());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      var sent = new ArrayList<Future<RecordMetadata>>();
      for (int i = 0; i < entries.size(); i++) {
        sent.add(producer.send(record(topics.prefix(), ids.get(i), entries.get(i))));
      }
      producer.flush();
      assertThat(sent).allMatch(Future::isDone);
    }
  }

  private static ProducerRecord<String, String> record(
      String prefix, UUID id, AuditRecorded entry) {
    var catalogued = EventCatalog.of(entry);
    var record =
        new ProducerRecord<>(
            prefix + "." + catalogued.topic(), entry.key().toString(), EventJson.write(entry));
    var time = OffsetDateTime.now(ZoneOffset.UTC).toString();
    record.headers().add("ce_id", id.toString().getBytes(UTF_8));
    record.headers().add("ce_type", catalogued.type().getBytes(UTF_8));
    record.headers().add("ce_time", time.getBytes(UTF_8));
    return record;
  }

  static ValidatableResponse read(String query) {
    return BENDAHARA.request().get("/api/identity/audit-logs" + query).then();
  }

  static List<String> idsFound(String query) {
    return read(query).statusCode(200).extract().jsonPath().getList("items.id");
  }

  static JsonPath verified() {
    return BENDAHARA
        .request()
        .get("/api/identity/audit-logs/verify")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  static UserId account(String username, String name) {
    var id = new UserId(Uuid7.next());
    database()
        .execute(
            """
            insert into identity.users (id, username, name, role, must_change_password,
              password_hash) values (?, ?, ?, 'pengurus', false, 'none')""",
            id.value(),
            username,
            name);
    return id;
  }
}
