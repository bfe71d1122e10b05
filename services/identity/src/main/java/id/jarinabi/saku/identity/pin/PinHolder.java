package id.jarinabi.saku.identity.pin;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import org.jspecify.annotations.Nullable;

/// Whose PIN is asked for.
record PinHolder(
    UserId user,
    @Nullable SantriId santri,
    boolean active,
    boolean hasPin,
    boolean recentlyReset) {}
