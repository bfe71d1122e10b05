package id.jarinabi.saku.devstack.demo;

import java.time.LocalTime;
import java.util.UUID;

/// Cash from home, in rupiah.
record TopUp(LocalTime at, DemoSantri santri, long amount, String payer, UUID key)
    implements Deed {}
