package id.jarinabi.saku.briva.reconciliation;

import id.jarinabi.saku.web.input.Text;
import jakarta.validation.constraints.NotNull;

/// What finance makes of a difference: money that the bank has, or nothing that needs doing here.
record DecisionBody(
    @NotNull(message = "harus diisi") Decision decision,
    @NotNull(message = "harus diisi") @Text String note) {

  enum Decision {
    CREDIT,
    DISMISS
  }
}
