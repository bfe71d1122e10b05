package id.jarinabi.saku.devstack.bank;

/// What the partner answered to one call; status 0 when it did not.
public record Told(int status, String body) {
  static final Told NOTHING = new Told(0, "");
}
