package org.parallax.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of Internet addresses, as in "10.0.0.0/8". Immutable. */
final class AddressBlock {

  private final byte[] start;
  private final int bits;

  private AddressBlock(byte[] start, int bits) {
    this.start = start;
    this.bits = bits;
  }

  /** Reads CIDR notation with an address in full, not a name. */
  static AddressBlock parse(String cidr) {
    int slash = cidr.indexOf('/');
    try {
      byte[] start = InetAddress.getByName(cidr.substring(0, slash)).getAddress();
      return new AddressBlock(start, Integer.parseInt(cidr.substring(slash + 1)));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("not a block of addresses: " + cidr, e);
    }
  }

  /** Whether an address (4 or 16 bytes) lies in the block. */
  boolean contains(byte[] address) {
    if (address.length != start.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit += 8) {
      int mask = bits - bit >= 8 ? 0xFF : 0xFF << (8 - (bits - bit)) & 0xFF;
      if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
