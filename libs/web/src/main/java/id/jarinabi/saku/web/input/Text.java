package id.jarinabi.saku.web.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Something a person wrote: 1 to `max` characters, not blank, no control characters. Null
/// passes: whether it must be there is another question.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Text.Check.class)
public @interface Text {
  int max() default 500;

  String message() default "harus 1 sampai {max} huruf tanpa karakter kendali";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Counts characters as people do, not the halves of an emoji.
  final class Check implements ConstraintValidator<Text, String> {
    private int max;

    @Override
    public void initialize(Text text) {
      max = text.max();
    }

    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
      return value == null
          || (!value.isBlank()
              && value.codePointCount(0, value.length()) <= max
              && value.codePoints().noneMatch(Check::isForbidden));
    }

    private static boolean isForbidden(int point) {
      int type = Character.getType(point);
      return type == Character.CONTROL
          || type == Character.SURROGATE
          || type == Character.UNASSIGNED
          || (type == Character.FORMAT && point != 0x200D);
    }
  }
}
