package id.jarinabi.saku.identity.santri;

import id.jarinabi.saku.web.input.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What may be said about a santri.
public final class SantriForms {
  /// It is also the name they log in with.
  public static final String NIS = "[A-Za-z0-9][A-Za-z0-9.-]{2,29}";

  private static final String NIS_MESSAGE =
      "NIS terdiri dari 3 sampai 30 huruf, angka, titik atau garis";
  private static final String GENDER = "PUTRA|PUTRI";
  private static final String STATUS = "ACTIVE|INACTIVE|LEFT";

  private SantriForms() {}

  /// `password` and `pin` exist in demo mode only.
  public record NewSantri(
      @NotNull(message = "wajib diisi") @Pattern(regexp = NIS, message = NIS_MESSAGE) String nis,
      @NotNull(message = "wajib diisi") @Text String name,
      @NotNull(message = "wajib diisi") @Pattern(regexp = GENDER, message = "PUTRA atau PUTRI")
          String gender,
      @Text @Nullable String dormitory,
      @Text @Nullable String room,
      @Pattern(regexp = STATUS, message = "ACTIVE, INACTIVE atau LEFT") @Nullable String status,
      @Schema(hidden = true) @Size(max = 128) @Nullable String password,
      @Schema(hidden = true) @Size(max = 6) @Nullable String pin) {

    public Santri.Particulars particulars() {
      return new Santri.Particulars(
          nis, name.strip(), gender, dormitory, room, status == null ? Santri.ACTIVE : status);
    }
  }

  /// What is not said stays as it is.
  record SantriChange(
      @Pattern(regexp = NIS, message = NIS_MESSAGE) @Nullable String nis,
      @Text @Nullable String name,
      @Pattern(regexp = GENDER, message = "PUTRA atau PUTRI") @Nullable String gender,
      @Text @Nullable String dormitory,
      @Text @Nullable String room,
      @Pattern(regexp = STATUS, message = "ACTIVE, INACTIVE atau LEFT") @Nullable String status) {

    Santri.Particulars appliedTo(Santri.Particulars now) {
      return new Santri.Particulars(
          nis == null ? now.nis() : nis,
          name == null ? now.name() : name.strip(),
          gender == null ? now.gender() : gender,
          dormitory == null ? now.dormitory() : dormitory,
          room == null ? now.room() : room,
          status == null ? now.status() : status);
    }
  }
}
