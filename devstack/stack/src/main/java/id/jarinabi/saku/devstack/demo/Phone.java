package id.jarinabi.saku.devstack.demo;

import java.util.HashMap;
import java.util.Map;

/// A wali's phone: what the wali wishes becomes a call.
record Phone(ApiSession wali, Directory directory) {

  void grant(Wish wish) {
    String santri = "/api/saldo/santri/" + directory.santri(wish.santri());
    switch (wish.wanted()) {
      case Wish.Budget budget -> {
        // Both must be named, also where there is no limit.
        Map<String, Object> body = new HashMap<>();
        body.put("daily", budget.daily());
        body.put("weekly", budget.weekly());
        wali.put(santri + "/budget", body);
      }
      case Wish.UnitBlocked rule -> wali.put(unit(santri, rule.unit()), Map.of("blocked", true));
      case Wish.UnitLimit rule ->
          wali.put(unit(santri, rule.unit()), Map.of("dailyLimit", rule.daily()));
      case Wish.UnitFree rule -> remove(unit(santri, rule.unit()));
      case Wish.ProductBlocked rule -> {
        var ware = directory.ware(rule.unit(), rule.product());
        ware.ifPresent(w -> wali.put(product(santri, w), Map.of("blocked", true)));
      }
      case Wish.ProductFree rule -> {
        var ware = directory.ware(rule.unit(), rule.product());
        ware.ifPresent(w -> remove(product(santri, w)));
      }
    }
  }

  private void remove(String rule) {
    ApiAnswer answer = wali.send(new ApiCall("DELETE", rule));
    // Gone already: this history was cut off here once and goes on now.
    if (answer.status() != 404) {
      answer.success();
    }
  }

  private String unit(String santri, DemoUnit unit) {
    return santri + "/rules/units/" + directory.unit(unit);
  }

  private static String product(String santri, Directory.Ware ware) {
    return santri + "/rules/products/" + ware.id();
  }
}
