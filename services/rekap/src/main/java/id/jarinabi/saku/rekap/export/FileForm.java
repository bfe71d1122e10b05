package id.jarinabi.saku.rekap.export;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;

/// A form of file, and what its name ends with.
enum FileForm {
  CSV(FileTypes.CSV + ";charset=UTF-8"),
  XLSX(FileTypes.XLSX),
  PDF(FileTypes.PDF);

  private final String type;

  FileForm(String type) {
    this.type = type;
  }

  /// The first that fits: whoever takes any kind of text gets CSV.
  static FileForm of(MediaType accepted) {
    return Arrays.stream(values())
        .filter(form -> form.type().isCompatible(accepted))
        .findFirst()
        .orElseThrow();
  }

  MediaType type() {
    return MediaType.valueOf(type);
  }

  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
