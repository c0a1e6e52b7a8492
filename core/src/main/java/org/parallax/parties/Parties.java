package org.parallax.parties;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Party;
import org.parallax.model.Report;
import org.parallax.model.Statement;

/** The parties of a story, found by the actors that they are in single reports. Immutable. */
public final class Parties {

  private final List<Party> all;
  private final Map<Party.Member, Party> byMember = new HashMap<>();
  private final Map<String, Party> byId = new HashMap<>();
  private final Map<String, Party> outlets;

  /** Indexes {@code all} by their members. */
  public Parties(List<Party> all) {
    this.all = List.copyOf(all);
    this.outlets = Outlets.byName(all);
    for (Party party : all) {
      for (Party.Member member : party.members()) {
        byMember.put(member, party);
      }
      byId.putIfAbsent(party.id(), party);
    }
  }

  /** Every party, in the order of the document. */
  public List<Party> all() {
    return all;
  }

  /** The party that {@code actor} of {@code report} is. */
  public Optional<Party> of(String report, String actor) {
    return Optional.ofNullable(byMember.get(new Party.Member(report, actor)));
  }

  /**
   * The party that says {@code statement} in {@code report}; nobody where the source is the one
   * whom somebody asks: "Asked about the report, the minister ...".
   */
  public Optional<Party> speaker(Report report, Statement statement) {
    return statement
        .source()
        .filter(source -> !Questioned.is(report, statement, source))
        .flatMap(Statement.Source::actor)
        .flatMap(actor -> of(report.id(), actor));
  }

  /** The id of the party that an outlet is; its name where {@link Outlets} did not add it. */
  public String idOfOutlet(String outlet) {
    return Optional.ofNullable(outlets.get(Outlets.key(outlet))).map(Party::id).orElse(outlet);
  }

  /** The party with that id. */
  public Optional<Party> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The body behind the party with that id, which is its side: two officials of one body are two
   * parties and one side. The party itself where it speaks for nobody or for several.
   */
  public String sideOf(String party) {
    Set<String> seen = new HashSet<>();
    String side = party;
    while (seen.add(side)) {
      var next = byId(side).map(Party::speaksFor).filter(b -> b.size() == 1);
      if (next.isEmpty()) {
        return side;
      }
      side = next.get().getFirst();
    }
    return party;
  }
}
