package org.parallax.fetch;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a server told about an answer. Names are compared without regard to case; a header that came
 * several times has its values joined by commas. Cookies are left out. Immutable.
 */
public final class Headers {

  private final Map<String, String> values;

  private Headers(Map<String, String> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /** The given headers. */
  public static Headers of(Map<String, String> given) {
    var values = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    given.forEach((name, value) -> values.merge(name, value, (a, b) -> a + ", " + b));
    values.remove("Set-Cookie");
    return new Headers(values);
  }

  /** The value of a header. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** Everything, in the order of the names. */
  public Map<String, String> all() {
    return values;
  }

  /** These, but for what {@code newer} has. */
  Headers updatedBy(Headers newer) {
    var both = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    both.putAll(values);
    both.putAll(newer.values);
    return new Headers(both);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Headers headers && values.equals(headers.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
