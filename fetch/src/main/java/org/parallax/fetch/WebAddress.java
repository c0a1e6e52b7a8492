package org.parallax.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * An address that may be asked for: http or https, a host, an allowed port, no credentials, no
 * fragment. Characters that an address may not have are escaped as browsers do.
 *
 * @param uri the address, with its host in lower case
 */
record WebAddress(URI uri) {

  private static final int LONGEST = 8_000;
  private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=";
  private static final String INVALID = "this is not a valid address: check it";
  private static final String HEX = "0123456789ABCDEF";

  /** Whether a word is meant as an address of the web. */
  static boolean isMeant(String text) {
    String start = text.substring(0, Math.min(text.length(), 8)).toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  /**
   * Reads an address.
   *
   * @throws FetchFailure if it is none, or none that may be asked for
   */
  static WebAddress parse(String text, Set<Integer> ports) throws FetchFailure {
    String given = text.strip();
    if (!isMeant(given)) {
      throw new FetchFailure("only addresses that start with http:// or https:// are fetched");
    }
    if (given.length() > LONGEST) {
      throw new FetchFailure("the address has more than " + LONGEST + " characters");
    }
    int authority = given.indexOf("//") + 2;
    int path = endOfAuthority(given, authority);
    String server = given.substring(authority, path);
    if (server.indexOf('@') >= 0) {
      throw new FetchFailure("the address has a name or password in it: leave that out");
    }
    try {
      URI uri =
          new URI(
              given.substring(0, authority).toLowerCase(Locale.ROOT)
                  + host(server)
                  + escaped(withoutFragment(given.substring(path))));
      return checked(uri, ports);
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new FetchFailure(INVALID);
    }
  }

  private static WebAddress checked(URI uri, Set<Integer> ports) throws FetchFailure {
    if (uri.getHost() == null) {
      throw new FetchFailure(INVALID);
    }
    WebAddress address = new WebAddress(uri);
    if (!ports.contains(address.port())) {
      throw new FetchFailure(
          "port " + address.port() + " is not one of a web server's: " + sorted(ports));
    }
    return address;
  }

  private static String sorted(Set<Integer> ports) {
    return String.join(", ", ports.stream().sorted().map(String::valueOf).toList());
  }

  /**
   * The address that {@code location} means when it is found at this one.
   *
   * @throws FetchFailure if it is none that may be asked for
   */
  WebAddress resolve(String location, Set<Integer> ports) throws FetchFailure {
    String text = asUtf8(location.strip());
    if (text.startsWith("//")) {
      text = uri.getScheme() + ":" + text;
    }
    if (text.contains("://") && text.indexOf("://") < endOfScheme(text)) {
      return parse(text, ports);
    }
    try {
      return parse(uri.resolve(escaped(withoutFragment(text))).toString(), ports);
    } catch (IllegalArgumentException e) {
      throw new FetchFailure("the server sent us on to something that is not an address");
    }
  }

  /** Scheme, host and port: what one robots.txt is for. */
  String origin() {
    return uri.getScheme() + "://" + uri.getHost() + ":" + port();
  }

  String host() {
    return uri.getHost();
  }

  /** Where the robots.txt for this address is. */
  WebAddress robots() {
    return new WebAddress(uri.resolve("/robots.txt"));
  }

  int port() {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return uri.getScheme().equals("https") ? 443 : 80;
  }

  @Override
  public String toString() {
    return uri.toString();
  }

  private static int endOfAuthority(String text, int from) {
    int i = from;
    while (i < text.length() && "/?#".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static int endOfScheme(String text) {
    int end = endOfAuthority(text, 0);
    return end == text.length() ? end : end + 1;
  }

  private static String withoutFragment(String text) {
    int fragment = text.indexOf('#');
    return fragment < 0 ? text : text.substring(0, fragment);
  }

  /** The host and its port, in the form in which it is looked up. */
  private static String host(String authority) throws FetchFailure {
    if (authority.startsWith("[")) {
      return authority;
    }
    int colon = authority.lastIndexOf(':');
    String name = colon < 0 ? authority : authority.substring(0, colon);
    String port = colon < 0 ? "" : authority.substring(colon);
    String host = IDN.toASCII(name).toLowerCase(Locale.ROOT);
    if (isOddNumber(host)) {
      throw new FetchFailure("the host is a number in an unusual form: write it as 1.2.3.4");
    }
    return host + (port.equals(":") ? "" : port);
  }

  /**
   * A host that readers of addresses disagree about: one number, fewer than four, octal or
   * hexadecimal ones. What it is taken for depends on who reads it, so it is left alone.
   */
  private static boolean isOddNumber(String host) {
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    String[] labels = name.split("\\.", -1);
    String last = labels[labels.length - 1];
    boolean number =
        !last.isEmpty()
            && (last.chars().allMatch(c -> c >= '0' && c <= '9') || last.startsWith("0x"));
    return number && !isDottedQuad(labels);
  }

  private static boolean isDottedQuad(String[] labels) {
    if (labels.length != 4) {
      return false;
    }
    for (String label : labels) {
      boolean digits = !label.isEmpty() && label.chars().allMatch(c -> c >= '0' && c <= '9');
      if (!digits || label.length() > 3 || (label.length() > 1 && label.startsWith("0"))) {
        return false;
      }
    }
    return true;
  }

  /** Headers are read as ISO 8859-1; servers that do not escape send UTF-8. */
  private static String asUtf8(String header) {
    byte[] bytes = header.getBytes(StandardCharsets.ISO_8859_1);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') >= 0 ? header : text;
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      boolean kept = b < 0x80 && (isLetterOrDigit(b) || KEPT.indexOf(b) >= 0 || isEscape(bytes, i));
      if (kept) {
        out.append((char) b);
      } else {
        out.append('%').append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 15));
      }
    }
    return out.toString();
  }

  private static boolean isEscape(byte[] bytes, int at) {
    return bytes[at] == '%'
        && at + 2 < bytes.length
        && Character.digit(bytes[at + 1], 16) >= 0
        && Character.digit(bytes[at + 2], 16) >= 0;
  }

  private static boolean isLetterOrDigit(int b) {
    return (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
