package id.jarinabi.saku.outbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.StreamSupport;

/// One handful of unpublished events, sent and marked.
@ApplicationScoped
class OutboxBatch {

  enum Outcome {
    /// All sent; there may be more.
    MORE,
    /// Nothing left.
    EMPTY,
    /// The broker did not take everything.
    REFUSED
  }

  private static final int SIZE = 200;

  /// By the mark, never by "position > last seen": a position is drawn before its commit, so a
  /// transaction that commits late would be skipped for ever.
  private static final String UNPUBLISHED =
      """
      select position, written_at, id, topic, key, type, occurred_at, body::text as body
      from outbox where published_at is null order by position limit\s"""
          + SIZE;

  private static final String MARK =
      """
      update outbox set published_at = clock_timestamp()
      from unnest($1::bigint[], $2::timestamptz[]) as sent (position, written_at)
      where outbox.position = sent.position and outbox.written_at = sent.written_at""";

  private record Pending(long position, OffsetDateTime writtenAt, EventMessage message) {}

  private final Topics topics;

  OutboxBatch(Topics topics) {
    this.topics = topics;
  }

  /// `connection` is the leader's own: when leadership is lost, so is the right to mark.
  Uni<Outcome> publish(SqlConnection connection) {
    return connection
        .query(UNPUBLISHED)
        .execute()
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).map(OutboxBatch::pending).toList())
        .flatMap(
            pending ->
                pending.isEmpty()
                    ? Uni.createFrom().item(Outcome.EMPTY)
                    : send(pending).flatMap(sent -> mark(connection, sent, pending.size())));
  }

  /// Keys side by side, the events of one key strictly one after the other: after a failure
  /// nothing of that key overtakes it.
  private Uni<List<Pending>> send(List<Pending> pending) {
    var perKey =
        pending.stream()
            .collect(groupingBy(one -> one.message().key(), LinkedHashMap::new, toList()));
    var chains = new ArrayList<Uni<List<Pending>>>();
    perKey.values().forEach(events -> chains.add(sendInOrder(events)));
    return Uni.join()
        .all(chains)
        .andFailFast()
        .map(lists -> lists.stream().flatMap(List::stream).toList());
  }

  private Uni<List<Pending>> sendInOrder(List<Pending> events) {
    var sent = new ArrayList<Pending>();
    return Multi.createFrom()
        .iterable(events)
        .onItem()
        .transformToUniAndConcatenate(
            event -> topics.send(event.message()).invoke(() -> sent.add(event)))
        .onItem()
        .ignoreAsUni()
        .onFailure()
        .invoke(failure -> Log.warnf("broker did not take an event: %s", failure.getMessage()))
        .onFailure()
        .recoverWithNull()
        .map(ignored -> List.copyOf(sent));
  }

  private Uni<Outcome> mark(SqlConnection connection, List<Pending> sent, int wanted) {
    var outcome = sent.size() == wanted ? Outcome.MORE : Outcome.REFUSED;
    if (sent.isEmpty()) {
      return Uni.createFrom().item(outcome);
    }
    return connection
        .preparedQuery(MARK)
        .execute(
            Tuple.of(
                sent.stream().map(Pending::position).toArray(Long[]::new),
                sent.stream().map(Pending::writtenAt).toArray(OffsetDateTime[]::new)))
        .replaceWith(outcome);
  }

  private static Pending pending(Row row) {
    return new Pending(
        row.getLong("position"),
        row.getOffsetDateTime("written_at"),
        new EventMessage(
            row.getUUID("id"),
            row.getString("topic"),
            row.getUUID("key").toString(),
            row.getString("type"),
            row.getOffsetDateTime("occurred_at"),
            row.getString("body")));
  }
}
