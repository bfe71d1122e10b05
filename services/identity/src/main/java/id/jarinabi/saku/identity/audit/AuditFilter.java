package id.jarinabi.saku.identity.audit;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.DayRange;
import id.jarinabi.saku.web.paging.Narrowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the log is searched by, as a `@BeanParam`; each may be left out. `q` is any text, `actor`
/// an account's id or username.
public class AuditFilter {
  private static final int LONGEST = 200;
  private static final String TOO_LONG = "paling banyak {max} huruf";

  @BeanParam DayRange days = new DayRange();

  @QueryParam("q")
  @Size(max = LONGEST, message = TOO_LONG)
  @Nullable String q;

  @QueryParam("actor")
  @Size(max = LONGEST, message = TOO_LONG)
  @Nullable String actor;

  @QueryParam("action")
  @Size(max = LONGEST, message = TOO_LONG)
  @Nullable String action;

  @QueryParam("objectType")
  @Size(max = LONGEST, message = TOO_LONG)
  @Nullable String objectType;

  @QueryParam("objectId")
  @Nullable String objectId;

  @QueryParam("santriId")
  @Nullable String santriId;

  @QueryParam("unitId")
  @Nullable String unitId;

  @Nullable String typed() {
    return q;
  }

  /// The page behind `after`; `people` are those whose names match what was typed.
  AuditQuery page(PondokCalendar calendar, UUID[] people, Cursor after) {
    return new AuditQuery(days.start(calendar), days.end(calendar), after)
        .by(actor)
        .doing(action)
        .about(objectType)
        .of("object_id", Narrowed.toId("objectId", objectId))
        .of("santri_id", Narrowed.toId("santriId", santriId))
        .of("unit_id", Narrowed.toId("unitId", unitId))
        .mentioning(q, people);
  }
}
