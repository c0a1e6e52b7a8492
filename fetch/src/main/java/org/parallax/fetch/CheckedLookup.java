package org.parallax.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks hosts up for the HTTP client and refuses those that are not public. The client connects to
 * the very addresses that are handed over here, so a name that means something else a moment later
 * (DNS rebinding) gains nothing.
 */
final class CheckedLookup implements DnsResolver {

  private static final int MOST_TRIED = 3;

  private final Lookup lookup;
  private final Reach reach;
  private final PublicAddresses publicAddresses = PublicAddresses.load();

  CheckedLookup(Lookup lookup, Reach reach) {
    this.lookup = lookup;
    this.reach = reach;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    List<InetAddress> found = lookup.addresses(host);
    if (found.isEmpty()) {
      throw new UnknownHostException(host);
    }
    boolean allowed =
        switch (reach) {
          case LOCAL_TOO -> true;
          case PUBLIC -> found.stream().allMatch(publicAddresses::contains);
        };
    if (!allowed) {
      throw new RefusedHost(host);
    }
    return found.stream().limit(MOST_TRIED).toArray(InetAddress[]::new);
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
