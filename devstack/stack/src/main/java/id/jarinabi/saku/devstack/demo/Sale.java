package id.jarinabi.saku.devstack.demo;

import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/// A sale that is going to be made. `friend` takes the goods that `santri` pays for.
record Sale(
    LocalTime at,
    DemoUnit unit,
    DemoSantri santri,
    Optional<DemoSantri> friend,
    Basket basket,
    Mishap mishap,
    UUID key)
    implements Deed {}
