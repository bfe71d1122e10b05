package id.jarinabi.saku.penagihan.claim;

import java.util.UUID;

/// Nobody knows yet what becomes of it: the same key again, or another look.
public record PendingClaim(UUID id, String status) {

  public static PendingClaim of(UUID id) {
    return new PendingClaim(id, "PENDING");
  }
}
