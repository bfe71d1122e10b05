package id.jarinabi.saku.pos.request;

import id.jarinabi.saku.pos.peer.Pin;
import org.jspecify.annotations.Nullable;

/// The PIN may be missing: a request that has its outcome is answered without one.
record ConfirmForm(@Nullable Pin pin) {}
