package id.jarinabi.saku.notifikasi.stream;

import id.jarinabi.saku.kernel.UserId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Who is to be woken when a transaction has committed.
public final class Rings {
  private final List<Ring> rings = new ArrayList<>();
  private boolean news;

  /// These people have something new in their inbox.
  public void wake(Collection<UserId> people) {
    if (!people.isEmpty()) {
      news = true;
      rings.add(new Ring(List.copyOf(people), null, null));
    }
  }

  /// Something on these people's screens is out of date.
  public void signal(Collection<UserId> people, String name, UUID objectId) {
    if (!people.isEmpty()) {
      rings.add(new Ring(List.copyOf(people), name, objectId));
    }
  }

  /// When the transaction begins anew, nothing of its last try is true.
  public void clear() {
    rings.clear();
    news = false;
  }

  public boolean hasNews() {
    return news;
  }

  List<Ring> all() {
    return List.copyOf(rings);
  }
}
