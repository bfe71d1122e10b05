package id.jarinabi.saku.identity.santri;

import id.jarinabi.saku.kernel.SantriId;
import org.jspecify.annotations.Nullable;

/// A santri as a cashier or their wali sees them.
public record SantriSummary(
    SantriId id,
    String nis,
    String name,
    String gender,
    @Nullable String dormitory,
    @Nullable String room,
    @Nullable String photoUrl,
    String status) {

  public static SantriSummary of(Santri santri) {
    var written = santri.particulars();
    return new SantriSummary(
        santri.id(),
        written.nis(),
        written.name(),
        written.gender(),
        written.dormitory(),
        written.room(),
        santri.photoUrl(),
        written.status());
  }
}
