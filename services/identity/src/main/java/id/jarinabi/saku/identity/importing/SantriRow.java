package id.jarinabi.saku.identity.importing;

import id.jarinabi.saku.identity.person.Username;
import id.jarinabi.saku.identity.santri.Santri;
import java.util.Optional;

/// A row that can be taken in. `wali` is the username of theirs, if the row names one.
record SantriRow(int number, Santri.Particulars particulars, Optional<String> wali) {

  /// The name the santri will log in with.
  String username() {
    return Username.normal(particulars.nis());
  }
}
