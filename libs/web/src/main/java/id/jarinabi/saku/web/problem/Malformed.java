package id.jarinabi.saku.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/// Says which part of a body could not be read, without a class name and without its value. A
/// number too large for its field is well-formed: it is as invalid as any other out of range.
final class Malformed {
  private Malformed() {}

  static Problem of(JsonProcessingException fault) {
    return switch (fault) {
      case UnrecognizedPropertyException unknown ->
          Problem.malformed("Isian “%s” tidak dikenal.".formatted(path(unknown)));
      case JsonMappingException mapping when mapping.getCause() instanceof InputCoercionException ->
          Problem.invalid(path(mapping), "out_of_range", "Angka di luar jangkauan.");
      case JsonMappingException mapping when !mapping.getPath().isEmpty() ->
          Problem.malformed("Isian “%s” salah bentuk.".formatted(path(mapping)));
      default -> Problem.malformed("Isi permintaan bukan JSON yang benar.");
    };
  }

  private static String path(JsonMappingException fault) {
    return fault.getPath().stream()
        .map(
            step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
        .map(step -> step.length() > 60 ? step.substring(0, 60) : step)
        .map(step -> step.replaceAll("\\p{Cntrl}", "?"))
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }
}
