package id.jarinabi.saku.notifikasi.preference;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.notifikasi.notice.NoticeType;
import id.jarinabi.saku.notifikasi.preference.PreferenceForms.Choice;
import id.jarinabi.saku.notifikasi.preference.PreferenceForms.Preferences;
import id.jarinabi.saku.notifikasi.preference.PreferenceForms.QuietHours;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Each person's preferences; who has said nothing hears everything, at any hour, and has no
/// threshold.
@ApplicationScoped
class PreferencesOf {
  private static final String ONE =
      """
      select push_off, quiet_from, quiet_to, low_balance_threshold
      from notification_preferences where user_id = $1""";

  private static final String KEEP =
      """
      insert into notification_preferences
        (user_id, push_off, quiet_from, quiet_to, low_balance_threshold)
      values ($1, $2, $3, $4, $5)
      on conflict (user_id) do update
      set push_off = excluded.push_off, quiet_from = excluded.quiet_from,
        quiet_to = excluded.quiet_to, low_balance_threshold = excluded.low_balance_threshold""";

  private final Pool pool;

  PreferencesOf(Pool pool) {
    this.pool = pool;
  }

  Uni<Preferences> get(Caller caller) {
    return pool.preparedQuery(ONE)
        .execute(Tuple.of(caller.userId().value()))
        .map(
            rows ->
                rows.size() == 0
                    ? new Preferences(choices(caller.role(), Set.of()), null, null)
                    : of(rows.iterator().next(), caller.role()));
  }

  Uni<Preferences> put(Caller caller, Preferences wanted) {
    check(caller, wanted);
    var hours = wanted.quietHours();
    return pool.preparedQuery(KEEP)
        .execute(
            Tuple.of(
                caller.userId().value(),
                silenced(caller.role(), wanted.types()),
                hours == null ? null : LocalTime.parse(hours.from()),
                hours == null ? null : LocalTime.parse(hours.to()),
                wanted.lowBalanceThreshold()))
        .chain(() -> get(caller));
  }

  private static String[] silenced(Role role, List<Choice> choices) {
    var possible = NoticeType.heardBy(role);
    var named = new HashSet<NoticeType>();
    for (var choice : choices) {
      if (!possible.contains(choice.type())) {
        throw Problem.invalid("types", "invalid", "Jenis kabar ini tidak ada untuk akun Anda.");
      }
      if (!named.add(choice.type())) {
        throw Problem.invalid("types", "repeated", "Jenis kabar yang sama disebut dua kali.");
      }
    }
    return choices.stream()
        .filter(choice -> !choice.push())
        .map(choice -> choice.type().name())
        .toArray(String[]::new);
  }

  /// What no form can say by itself.
  private static void check(Caller caller, Preferences wanted) {
    var hours = wanted.quietHours();
    if (hours != null && hours.from().equals(hours.to())) {
      throw Problem.invalid("quietHours", "invalid", "Awal dan akhir jam tenang tidak boleh sama.");
    }
    if (wanted.lowBalanceThreshold() != null && !caller.is(Role.WALI)) {
      throw Problem.invalid(
          "lowBalanceThreshold", "invalid", "Batas pengingat saldo hanya untuk wali.");
    }
  }

  private static Preferences of(Row row, Role role) {
    var from = row.getLocalTime("quiet_from");
    return new Preferences(
        choices(role, Set.of(row.getArrayOfStrings("push_off"))),
        from == null
            ? null
            : new QuietHours(from.toString(), row.getLocalTime("quiet_to").toString()),
        row.getLong("low_balance_threshold"));
  }

  private static List<Choice> choices(Role role, Set<String> silenced) {
    return NoticeType.heardBy(role).stream()
        .map(type -> new Choice(type, !silenced.contains(type.name())))
        .toList();
  }
}
