package org.parallax.statements;

import java.util.Optional;
import java.util.Set;
import org.parallax.model.Actor;
import org.parallax.model.Mention;
import org.parallax.model.Span;

/** Tells the party that a source phrase calls by its name. For one report. */
final class NamedSources {

  private static final Set<String> OUTLETS =
      Set.of("newspaper", "agency", "broadcaster", "channel", "magazine", "website", "daily");
  private final Words words;
  private final PartyRegister register;
  private final Anonymity anonymity;

  NamedSources(Words words, PartyRegister register, Anonymity anonymity) {
    this.words = words;
    this.register = register;
    this.anonymity = anonymity;
  }

  /** The party whose name is the head of the phrase or stands in apposition to it. */
  Optional<SourceResolver.Party> of(Stretch source) {
    Span span = words.span(source);
    int head = SourcePhrase.head(source, words);
    int end = coreEnd(source);
    return register.namesIn(span).stream()
        .filter(m -> m.actor().isPresent())
        .filter(m -> m.type() != Mention.Type.PLACE || placeSpeaks(m, span))
        .filter(
            m ->
                m.span().contains(words.start(head))
                    || (m.type() == Mention.Type.PERSON && m.span().end() == words.end(end - 1))
                    || holds(source, head, m)
                    || apposed(source, m))
        .findFirst()
        .flatMap(Mention::actor)
        .map(id -> new SourceResolver.Party(id, anonymity.of(source) && !register.isPerson(id)));
  }

  /** One past the words before the first preposition, comma or bracket. */
  private int coreEnd(Stretch source) {
    int i = source.from() + 1;
    while (i < source.to()
        && !words.tag(i).equals("ADP")
        && !words.comma(i)
        && !words.is(i, "(", "who", "that", "and")) {
      i++;
    }
    return i;
  }

  private boolean placeSpeaks(Mention m, Span span) {
    return span.end() - m.span().end() <= 1 && m.span().start() - span.start() <= 4;
  }

  /** "Minister for Health Ana Silva", and not "spokesman for President Silva". */
  private boolean holds(Stretch source, int head, Mention m) {
    int before = words.at(m.span().start()) - 1;
    boolean owned = words.capital(head) || !words.lower(head).startsWith("spokes");
    return m.type() == Mention.Type.PERSON
        && m.span().end() == words.end(source.to() - 1)
        && before > head
        && owned
        && Offices.isOffice(words.lower(head))
        && !words.tag(before).equals("ADP")
        && !Offices.isOffice(words.lower(before))
        && !anonymity.isPerson(before);
  }

  /** "The mayor, Ana Silva"; "the intelligence service (ABC)". */
  private boolean apposed(Stretch source, Mention m) {
    int at = words.at(m.span().start());
    if (at <= source.from()) {
      return false;
    }
    int after = words.at(m.span().end());
    int kind = words.is(after, "news") ? after + 1 : after;
    if (kind + 1 == coreEnd(source) && words.in(kind, OUTLETS)) {
      m.actor().ifPresent(id -> register.retype(id, Actor.Type.PUBLICATION));
      return m.type() != Mention.Type.PLACE;
    }
    boolean closes = m.span().end() == words.end(source.to() - 1);
    return (m.type() == Mention.Type.PERSON && words.comma(at - 1))
        || (m.type() == Mention.Type.ORGANISATION && words.comma(at - 1) && closes)
        || (m.type() == Mention.Type.ORGANISATION
            && words.is(at - 1, "(")
            && words.is(at + 1, ")")
            && coreEnd(source) == at - 1);
  }
}
