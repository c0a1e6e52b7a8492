package org.parallax.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host; the system's own way is {@link #system()}. */
@FunctionalInterface
public interface Lookup {

  /**
   * The addresses of a host.
   *
   * @param host a name or an address
   * @throws UnknownHostException if there is no such host
   */
  List<InetAddress> addresses(String host) throws UnknownHostException;

  /** Asks the system. */
  static Lookup system() {
    return host -> List.of(InetAddress.getAllByName(host));
  }
}
