package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.pos.peer.Pin;
import id.jarinabi.saku.web.input.Text;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

record VoidForm(@NotNull(message = "wajib diisi") @Text String reason, @Nullable Pin pin) {}
