package id.jarinabi.saku.web.paging;

import id.jarinabi.saku.kernel.PondokCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reads the pondok's zone and week from the configuration, once.
@ApplicationScoped
class CalendarOfThePondok {

  @Produces
  @Singleton
  PondokCalendar calendar(
      @ConfigProperty(name = "saku.zone") ZoneId zone,
      @ConfigProperty(name = "saku.week-start") DayOfWeek weekStart) {
    return new PondokCalendar(zone, weekStart);
  }
}
