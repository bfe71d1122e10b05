package id.jarinabi.saku.devstack.gateway;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a file of the pages may travel. The packed ones were made by the build and lie beside it.
enum Packing {
  BROTLI("br", ".br"),
  GZIP("gzip", ".gz"),
  PLAIN("", "");

  private final String coding;
  private final String suffix;

  Packing(String coding, String suffix) {
    this.coding = coding;
    this.suffix = suffix;
  }

  /// What an `Accept-Encoding` header allows, the smallest first (RFC 9110, 12.5.3).
  static List<Packing> accepted(@Nullable String header) {
    Set<String> codings =
        Stream.of((header == null ? "" : header).toLowerCase(Locale.ROOT).split(",", -1))
            .map(one -> one.replace(" ", ""))
            .filter(one -> !one.matches(".*;q=0(\\.0*)?"))
            .map(one -> one.split(";", -1)[0])
            .collect(Collectors.toSet());
    return Arrays.stream(values())
        .filter(packing -> packing == PLAIN || codings.contains(packing.coding))
        .toList();
  }

  String coding() {
    return coding;
  }

  String fileOf(String plain) {
    return plain + suffix;
  }
}
