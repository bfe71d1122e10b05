package id.jarinabi.saku.devstack.demo;

import java.time.Duration;

/// How much faster than life something is played: 20 makes three minutes of an hour.
record Pace(double factor) {
  Pace {
    if (!(factor > 0)) {
      throw new IllegalArgumentException("the pace must be more than nought");
    }
  }

  Duration played(Duration lived) {
    return Duration.ofNanos(Math.round(lived.toNanos() / factor));
  }

  Duration lived(Duration played) {
    return Duration.ofNanos(Math.round(played.toNanos() * factor));
  }
}
