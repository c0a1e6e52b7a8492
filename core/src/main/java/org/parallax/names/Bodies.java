package org.parallax.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.lexicon.WordList;
import org.parallax.model.Actor;

/**
 * The table of well-known bodies and outlets. Immutable, thread-safe; names are compared folded.
 */
public final class Bodies {

  private final Map<String, Body> byName = new HashMap<>();
  private final Map<String, Body> byShortForm = new HashMap<>();

  private Bodies(List<Body> all) {
    for (Body body : all) {
      body.names().forEach(n -> (isShortForm(n) ? byShortForm : byName).putIfAbsent(key(n), body));
    }
  }

  /**
   * One body.
   *
   * @param names the usual name first
   * @param type organisation or publication
   * @param company whether it is a business
   * @param country code as in {@link Governments.Government}, where it belongs to one
   */
  public record Body(
      List<String> names, Actor.Type type, boolean company, Optional<String> country) {

    /** Copies the list. */
    public Body {
      names = List.copyOf(names);
    }

    /** Its usual name. */
    public String name() {
      return names.getFirst();
    }
  }

  /** Loads the table that is part of the program. */
  public static Bodies load() {
    List<Body> all = new ArrayList<>();
    for (String line : WordList.lines(Bodies.class, "bodies.txt")) {
      String[] f = line.split("\\|", -1);
      List<String> names =
          Stream.concat(Stream.of(f[0]), Stream.of(f[3].split(",")))
              .map(String::strip)
              .filter(n -> !n.isEmpty())
              .toList();
      Actor.Type type =
          f[1].equals("publication") ? Actor.Type.PUBLICATION : Actor.Type.ORGANISATION;
      boolean company = f[1].equals("company");
      all.add(new Body(names, type, company, Optional.of(f[2]).filter(c -> !c.isEmpty())));
    }
    return new Bodies(all);
  }

  /**
   * The body of that name. A name in capitals only ("WHO", "IS") must be written so, since the
   * words mean something else in lower case.
   */
  public Optional<Body> body(String name) {
    return Optional.ofNullable(byShortForm.get(name))
        .or(() -> Optional.ofNullable(byName.get(key(name))));
  }

  private static String key(String name) {
    return isShortForm(name) ? name : Folding.fold(name);
  }

  private static boolean isShortForm(String name) {
    return name.length() <= 6
        && name.chars().anyMatch(Character::isUpperCase)
        && name.chars().noneMatch(Character::isLowerCase);
  }
}
