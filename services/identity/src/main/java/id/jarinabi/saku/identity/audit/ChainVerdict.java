package id.jarinabi.saku.identity.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether the log is as it was written. `entries` are those that were linked when the look
/// began, `waiting` those that were about to be; `firstBroken` is the first entry that is
/// missing, was changed, or follows one that is gone. `head` is the end of the chain: whoever
/// keeps it elsewhere can ask later whether the chain still contains it; `headContained` answers
/// that, and a chain that does not is not intact, however well it holds in itself.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChainVerdict(
    boolean intact,
    long entries,
    long waiting,
    @Nullable UUID firstBroken,
    String head,
    @Nullable Boolean headContained) {

  ChainVerdict comparedWith(boolean contained) {
    return new ChainVerdict(intact && contained, entries, waiting, firstBroken, head, contained);
  }
}
