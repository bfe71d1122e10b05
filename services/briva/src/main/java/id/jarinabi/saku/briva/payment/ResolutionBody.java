package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.web.input.Text;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/// Whose money it is: a santri's, or nobody's here, and it goes back.
record ResolutionBody(
    @NotNull(message = "harus diisi") Decision decision,
    @Nullable SantriId santriId,
    @NotNull(message = "harus diisi") @Text String note) {

  enum Decision {
    CREDIT,
    RETURN
  }
}
