package id.jarinabi.saku.devstack.stack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/// A service's own word on the management port that it can serve.
record Readiness(int managementPort) {
  private static final int TIMEOUT_MILLIS = 2_000;

  boolean ready() {
    try {
      var url = URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready").toURL();
      var connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      try {
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      } finally {
        connection.disconnect();
      }
    } catch (IOException notYet) {
      return false;
    }
  }
}
