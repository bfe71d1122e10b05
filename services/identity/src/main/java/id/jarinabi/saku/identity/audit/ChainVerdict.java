package id.jarinabi.saku.identity.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether the log is as it was written. `entries` are those that were linked when the look
/// began, `waiting` those that were about to be; `firstBroken` is the first entry that is
/// missing, was changed, or follows one that is gone. `head` is the last hash: whoever keeps it
/// elsewhere can tell later that nothing before it was written anew.
record ChainVerdict(
    boolean intact,
    long entries,
    long waiting,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID firstBroken,
    String head) {}
