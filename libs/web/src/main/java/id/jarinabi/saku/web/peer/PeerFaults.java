package id.jarinabi.saku.web.peer;

import java.net.ConnectException;
import java.net.UnknownHostException;

/// Tells "the other service never got it" from "nobody knows whether it did".
public final class PeerFaults {
  private PeerFaults() {}

  /// True only when the call cannot have arrived: there was no connection to send it on.
  public static boolean wasNeverSent(Throwable fault) {
    for (var cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
        return true;
      }
    }
    return false;
  }
}
