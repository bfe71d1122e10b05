package id.jarinabi.saku.devstack.demo;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/// Chance that repeats itself: the same seed, the same life.
final class Chance {
  private final SplittableRandom random;

  /// `seed` and `what` together name one stream of chance.
  Chance(long seed, Object what) {
    random = new SplittableRandom(seed * 0x9e3779b97f4a7c15L + what.toString().hashCode());
  }

  /// A whole number from `least` to `most`, both inclusive.
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  boolean percent(double share) {
    return random.nextDouble() * 100 < share;
  }

  /// Bell-shaped around nought, hardly ever beyond `width`.
  double bell(double width) {
    double sum = random.nextDouble() + random.nextDouble() + random.nextDouble();
    return (sum - 1.5) / 1.5 * width;
  }

  <T> T oneOf(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }

  <T> T weighted(List<T> options, ToIntFunction<T> weight) {
    int left = random.nextInt(options.stream().mapToInt(weight).sum());
    for (T option : options) {
      left -= weight.applyAsInt(option);
      if (left < 0) {
        return option;
      }
    }
    throw new IllegalStateException("weights that change while they are read");
  }
}
