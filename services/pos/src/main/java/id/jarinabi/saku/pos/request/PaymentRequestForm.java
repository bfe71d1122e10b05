package id.jarinabi.saku.pos.request;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.pos.sale.ItemForm;
import id.jarinabi.saku.pos.sale.OrderForm;
import id.jarinabi.saku.web.input.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A purchase without its PIN: the owner types that on the own device.
record PaymentRequestForm(
    @NotNull(message = "wajib diisi") SantriId ownerSantriId,
    @Nullable SantriId userSantriId,
    @NotNull(message = "wajib diisi")
        @Size(min = 1, max = 100, message = "harus 1 sampai 100 baris")
        List<@NotNull(message = "wajib diisi") @Valid ItemForm> items,
    @Nullable @Min(value = 0, message = "tidak boleh kurang dari Rp0") Long discount,
    @Nullable @Text String discountReason)
    implements OrderForm {}
