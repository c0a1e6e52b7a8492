package org.parallax.fetch;

import java.io.Serial;
import java.net.UnknownHostException;

/** A host that exists and is none of ours to ask. */
final class RefusedHost extends UnknownHostException {

  @Serial private static final long serialVersionUID = 1;

  RefusedHost(String host) {
    super(host);
  }
}
