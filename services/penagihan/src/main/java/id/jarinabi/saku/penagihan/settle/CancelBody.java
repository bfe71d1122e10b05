package id.jarinabi.saku.penagihan.settle;

import id.jarinabi.saku.web.input.Text;
import jakarta.validation.constraints.NotNull;

/// Why a unit takes its claim back.
record CancelBody(@NotNull(message = "harus diisi") @Text String reason) {}
