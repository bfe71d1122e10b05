package id.jarinabi.saku.web.problem;

/// The stable code of each kind of constraint.
final class ConstraintCodes {
  private ConstraintCodes() {}

  static String of(String constraint) {
    return switch (constraint) {
      case "NotNull", "NotBlank", "NotEmpty" -> "required";
      case "Min", "Max", "Positive", "PositiveOrZero", "Range" -> "out_of_range";
      case "Size" -> "wrong_size";
      case "Text" -> "bad_text";
      default -> "invalid";
    };
  }
}
