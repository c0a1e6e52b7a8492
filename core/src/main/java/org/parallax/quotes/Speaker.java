package org.parallax.quotes;

import org.parallax.model.Party;
import org.parallax.parties.Parties;

/**
 * Who is made the speaker of an utterance.
 *
 * @param party the party's id
 * @param side the body that the party speaks for; the party itself where it speaks for none
 * @param named whether a name tells who it is: not "a resident", "the doctor"
 */
record Speaker(String party, String side, boolean named) {

  static Speaker of(Party party, Parties parties) {
    return new Speaker(party.id(), parties.sideOf(party.id()), isName(party.name()));
  }

  /** Whether nothing says that they are two: what one report calls "a resident" has a name. */
  boolean mayBe(Speaker other) {
    return isSide(other) || !named || !other.named;
  }

  /** Whether both speak for one body, or are one. */
  boolean isSide(Speaker other) {
    return side.equals(other.side);
  }

  /** A capital that does not merely open the description. */
  private static boolean isName(String name) {
    String[] words = name.split(" ", -1);
    boolean capital = false;
    for (int i = words.length == 1 ? 0 : 1; i < words.length; i++) {
      capital |= !words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0));
    }
    return capital;
  }
}
