package id.jarinabi.saku.briva.bri;

import com.fasterxml.jackson.databind.JsonNode;
import id.jarinabi.saku.briva.snap.SnapCode;

/// What a call to BRI has come to.
sealed interface BriAnswer {

  record Success(JsonNode body) implements BriAnswer {}

  /// A no that stands in SNAP's list. Every other code is no answer.
  record Refused(SnapCode code) implements BriAnswer {}

  /// There was no connection to send it on, or no token to send it with.
  record NotSent() implements BriAnswer {}

  record Unknown(String why) implements BriAnswer {}
}
