package org.parallax.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Actor;
import org.parallax.names.Bodies;
import org.parallax.names.Folding;
import org.parallax.names.Governments;

/**
 * Joins bodies, governments, outlets and qualified groups across reports. A throwaway of one call.
 */
final class BodyJoiner {

  private static final int SHORT_FORM = 3;

  private final Governments governments;
  private final Bodies bodies;
  private final List<Appearance> all;
  private final Joining joining;
  private final Map<String, Integer> byKey = new HashMap<>();

  BodyJoiner(Governments governments, Bodies bodies, List<Appearance> all, Joining joining) {
    this.governments = governments;
    this.bodies = bodies;
    this.all = all;
    this.joining = joining;
  }

  void join() {
    for (int i = 0; i < all.size(); i++) {
      Appearance a = all.get(i);
      for (String key : keys(a)) {
        Optional.ofNullable(byKey.putIfAbsent(key, i)).ifPresent(joinWith(i));
      }
    }
    joinShortForms();
  }

  private java.util.function.Consumer<Integer> joinWith(int i) {
    return other -> joining.join(other, i);
  }

  private List<String> keys(Appearance a) {
    return switch (a.actor().type()) {
      case PERSON -> List.of();
      case PLACE_GOVERNMENT -> List.of("government:" + government(a.actor().name()));
      case ORGANISATION, PUBLICATION -> bodyKeys(a);
      case GROUP, UNKNOWN -> qualified(a.actor().name()).stream().toList();
    };
  }

  /** The country's usual name, or the capital's or building's own. */
  private String government(String name) {
    return governments
        .country(name)
        .map(Governments.Government::name)
        .or(() -> governments.capital(name).map(g -> g.capitals().getFirst()))
        .map(Folding::fold)
        .orElseGet(() -> Folding.fold(name));
  }

  private List<String> bodyKeys(Appearance a) {
    List<String> keys = new ArrayList<>();
    for (String name : a.names()) {
      if (isAnyOne(name)) {
        continue;
      }
      Optional<Bodies.Body> known = bodies.body(name);
      if (known.isPresent()) {
        keys.add("body:" + Folding.fold(known.get().name()));
        known.get().names().forEach(n -> qualified(n).ifPresent(keys::add));
      } else if (name.equals(a.actor().name()) || isTelling(name)) {
        keys.add("body:" + Folding.fold(name));
      }
      qualified(name).ifPresent(keys::add);
    }
    return keys;
  }

  /** Whether it is one of many: "a pilot" of two reports need not be the same. */
  private static boolean isAnyOne(String name) {
    String folded = Folding.fold(name);
    return (folded.startsWith("a ") || folded.startsWith("an "))
        && name.substring(1).chars().noneMatch(Character::isUpperCase);
  }

  /** Whether the name says by itself which body it is: several words, or a short form. */
  private static boolean isTelling(String name) {
    return name.indexOf(' ') > 0
        || (name.length() >= SHORT_FORM && name.chars().allMatch(Character::isUpperCase));
  }

  private Optional<String> qualified(String name) {
    BodyName body = BodyName.of(name, governments, bodies);
    return body.isQualified() ? Optional.of("of " + body.key()) : Optional.empty();
  }

  /** A short form joins the only body of the story with these initials. */
  private void joinShortForms() {
    Map<String, List<Integer>> byInitials = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (isBody(all.get(i))) {
        String initials = initials(all.get(i).actor().name());
        byInitials.computeIfAbsent(initials, k -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < all.size(); i++) {
      String name = all.get(i).actor().name().replace(".", "");
      boolean shortForm =
          isBody(all.get(i))
              && name.length() >= SHORT_FORM
              && name.chars().allMatch(Character::isUpperCase);
      if (shortForm) {
        List<Integer> full = byInitials.getOrDefault(name, List.of());
        if (full.stream().map(joining::of).distinct().count() == 1) {
          joining.join(full.getFirst(), i);
        }
      }
    }
  }

  private static boolean isBody(Appearance a) {
    return a.actor().type() == Actor.Type.ORGANISATION
        || a.actor().type() == Actor.Type.PUBLICATION;
  }

  private static String initials(String name) {
    StringBuilder b = new StringBuilder();
    for (String word : name.split(" ")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        b.append(word.charAt(0));
      }
    }
    return b.length() >= SHORT_FORM ? b.toString() : name;
  }
}
