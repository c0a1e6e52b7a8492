package org.parallax.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Tells public addresses from those of this machine, its network and its provider. IPv6 addresses
 * that carry an IPv4 address are judged by that one. Immutable, thread-safe.
 */
final class PublicAddresses {

  private static final AddressBlock GLOBAL_UNICAST = AddressBlock.parse("2000::/3");
  private static final AddressBlock SIX_TO_FOUR = AddressBlock.parse("2002::/16");
  private static final AddressBlock NAT64 = AddressBlock.parse("64:ff9b::/96");
  private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

  private final List<AddressBlock> special;

  private PublicAddresses(List<AddressBlock> special) {
    this.special = special;
  }

  /** With the blocks that are part of the program. */
  static PublicAddresses load() {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    PublicAddresses.class.getResourceAsStream("special-purpose.txt")),
                StandardCharsets.UTF_8))) {
      return new PublicAddresses(
          in.lines()
              .map(line -> line.replaceFirst("#.*", "").strip())
              .filter(line -> !line.isEmpty())
              .map(AddressBlock::parse)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean contains(InetAddress address) {
    return contains(address.getAddress());
  }

  private boolean contains(byte[] address) {
    if (address.length == 4) {
      return isOrdinary(address);
    }
    if (Arrays.equals(address, 0, 12, MAPPED, 0, 12) || NAT64.contains(address)) {
      return contains(Arrays.copyOfRange(address, 12, 16));
    }
    if (SIX_TO_FOUR.contains(address)) {
      return contains(Arrays.copyOfRange(address, 2, 6));
    }
    return GLOBAL_UNICAST.contains(address) && isOrdinary(address);
  }

  private boolean isOrdinary(byte[] address) {
    return special.stream().noneMatch(block -> block.contains(address));
  }
}
