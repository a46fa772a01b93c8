package org.nuanyang.drafting.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.Block;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.Scope;
import org.nuanyang.drafting.internal.interview.Definition;
import org.nuanyang.drafting.internal.interview.Part;
import org.nuanyang.drafting.internal.interview.Party;
import org.nuanyang.drafting.internal.interview.Template;
import org.nuanyang.drafting.internal.layout.Filled.Place;

/** How a paper names a person or a firm, and where they sign. */
final class PartyWords {

  private final Definition definition;
  private final Filled filled;
  private final Map<String, String> sentences;

  PartyWords(Definition definition, Filled filled) {
    this.definition = definition;
    this.filled = filled;
    this.sentences = definition.words().printed();
  }

  /** The paragraph that names the party, and one each for its head and its agent. */
  List<String> said(Part.OfParty part, Place place) {
    Party party = party(part.party(), place);
    String label = part.label() == null ? party.label() : part.label();
    boolean firm = isFirm(party, place);
    List<String> said = new ArrayList<>();
    said.add(sentence(firm ? "FIRM" : "PERSON", label, party, place));
    if (firm && has(party, "head", place)) said.add(sentence("HEAD", label, party, place));
    if (party.agent() && has(party, "agent_name", place)) said.add(sentence("AGENT", label, party, place));
    return said;
  }

  List<Block.Signature> signatures(Part.Sign sign, Place place) {
    List<Block.Signature> lines = new ArrayList<>();
    for (Part.Signer signer : sign.signers()) {
      if (!signer.when().holds(filled.scope(place))) continue;
      String of = signer.of();
      if (of == null) lines.add(new Block.Signature(signer.label()));
      else if (definition.lister(of) == null) lines.add(line(signer.label(), party(of, place), place));
      else for (Answers row : filled.answers().rows(of)) lines.add(line(signer.label(), definition.parties().get(of), new Place(of, row)));
    }
    return lines;
  }

  /** A firm puts its stamp where a person signs. */
  private Block.Signature line(String label, @Nullable Party party, Place place) {
    boolean stamp = party != null && isFirm(party, place);
    return new Block.Signature(stamp ? label.replace(sentences.get("SIGNATURE"), sentences.get("SEAL")) : label);
  }

  private Party party(String named, Place place) {
    Party party = definition.parties().get(named.equals("it") && place.list() != null ? place.list() : named);
    if (party == null) throw new IllegalStateException("no party " + named);
    return party;
  }

  private boolean isFirm(Party party, Place place) {
    if (party.kinds().size() == 1) return party.kinds().getFirst().equals("FIRM");
    return scope(place).texts(name(party, "kind")).contains("FIRM");
  }

  private boolean has(Party party, String field, Place place) {
    return scope(place).has(name(party, field));
  }

  private Scope scope(Place place) {
    return new Scope(filled.answers(), place.row());
  }

  private static String name(Party party, String field) {
    return party.id() + "." + field;
  }

  /** The common sentence speaks of {name}; this party's is {applicant.name}. */
  private String sentence(String kind, String label, Party party, Place place) {
    String written = sentences.getOrDefault(kind, "").replace("{label}", label);
    return filled.fill(Template.parse(written.replaceAll("\\{([a-z_]+)}", "{" + party.id() + ".$1}")), place);
  }
}
