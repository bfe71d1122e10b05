package id.jarinabi.saku.devstack.verify;

import java.util.List;

/// What was found of one law.
///
/// @param law its name
/// @param statement what must hold, fit to show
/// @param offending the rows that break it, as text; at most `Verification.SHOWN`
/// @param count how many break it in all
public record Finding(String law, String statement, List<String> offending, int count) {
  public boolean holds() {
    return count == 0;
  }
}
