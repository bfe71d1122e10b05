package id.jarinabi.saku.identity.account;

import id.jarinabi.saku.identity.person.Username;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.web.input.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What may be said about an account.
final class UserForms {
  private static final String PHONE = "\\+?[0-9][0-9 ()-]{4,28}";
  private static final String PHONE_MESSAGE = "nomor telepon belum benar";

  private UserForms() {}

  /// `password` and `pin` exist in demo mode only.
  record NewUser(
      @NotNull(message = "wajib diisi")
          @Pattern(regexp = "(?i)" + Username.FORM, message = Username.MESSAGE)
          String username,
      @NotNull(message = "wajib diisi") @Text String name,
      @NotNull(message = "wajib diisi") String role,
      @Nullable UnitId unitId,
      @Nullable SantriId santriId,
      @Pattern(regexp = PHONE, message = PHONE_MESSAGE) @Nullable String phone,
      @Schema(hidden = true) @Size(max = 128) @Nullable String password,
      @Schema(hidden = true) @Size(max = 6) @Nullable String pin) {}

  /// What is not said stays as it is.
  record UserChange(
      @Text @Nullable String name,
      @Nullable Boolean active,
      @Nullable UnitId unitId,
      @Pattern(regexp = PHONE, message = PHONE_MESSAGE) @Nullable String phone) {}

  /// A temporary password, told once.
  record PasswordTold(String temporaryPassword) {}
}
