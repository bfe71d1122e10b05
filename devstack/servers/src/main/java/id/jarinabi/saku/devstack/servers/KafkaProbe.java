package id.jarinabi.saku.devstack.servers;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/// Asks a broker which versions it speaks: it accepts connections early, but answers only once it
/// has joined its cluster. Written by hand so that this module carries no Kafka client.
record KafkaProbe(int port) {
  private static final int TIMEOUT_MILLIS = 2_000;
  private static final short API_VERSIONS = 18;
  private static final int CORRELATION = 7;

  boolean answers() {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
      socket.setSoTimeout(TIMEOUT_MILLIS);
      var out = new DataOutputStream(socket.getOutputStream());
      out.writeInt(Short.BYTES * 3 + Integer.BYTES); // length of what follows
      out.writeShort(API_VERSIONS);
      out.writeShort(0); // version of this request
      out.writeInt(CORRELATION);
      out.writeShort(-1); // no client id
      out.flush();
      var in = new DataInputStream(socket.getInputStream());
      in.readInt(); // length of the answer
      return in.readInt() == CORRELATION && in.readShort() == 0;
    } catch (IOException notYet) {
      return false;
    }
  }
}
