package id.jarinabi.saku.identity.audit;

import id.jarinabi.saku.events.AuditRecorded;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What an entry can be found by: every word in it, and every id that it mentions, however deep.
/// The id of its object stands among the words too, so that a part of it is enough.
record SearchTerms(String words, UUID[] ids) {
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  static SearchTerms of(AuditRecorded entry) {
    var words = new LinkedHashSet<String>();
    var ids = new LinkedHashSet<UUID>();
    words.add(entry.action());
    words.add(entry.objectType());
    words.add(entry.objectId().toString());
    ids.add(entry.objectId());
    collect(entry.actorRole(), words, ids);
    collect(text(entry.actorId()), words, ids);
    collect(text(entry.santriId()), words, ids);
    collect(text(entry.unitId()), words, ids);
    collect(text(entry.sessionId()), words, ids);
    collect(entry.requestId(), words, ids);
    collect(entry.address(), words, ids);
    collect(entry.before(), words, ids);
    collect(entry.after(), words, ids);
    return new SearchTerms(String.join(" ", words), ids.toArray(UUID[]::new));
  }

  private static void collect(@Nullable Object value, Set<String> words, Set<UUID> ids) {
    switch (value) {
      case null -> {}
      case Map<?, ?> fields -> fields.values().forEach(field -> collect(field, words, ids));
      case List<?> items -> items.forEach(item -> collect(item, words, ids));
      case String text when isId(text) -> ids.add(UUID.fromString(text));
      case String text -> words.add(text);
      case Number number -> words.add(number.toString());
      default -> {}
    }
  }

  private static @Nullable String text(@Nullable Object id) {
    return id == null ? null : Objects.toString(id);
  }
}
