package org.nuanyang.matters;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A matter as staff see it. Personal data are opened; whoever asks for this view is written to the audit trail.
 *
 * @param story as it was told first, when the matter was opened
 * @param toldLater what an application filed on it told anew, oldest first
 */
public record MatterView(
    MatterId id,
    String receiptNumber,
    String city,
    UUID organisation,
    Channel channel,
    Category category,
    String summary,
    String story,
    List<Participant> people,
    Standing standing,
    Instant openedAt,
    long version,
    List<ToldStory> toldLater) {

  /** A matter whose story was told once. */
  public MatterView(
      MatterId id, String receiptNumber, String city, UUID organisation, Channel channel, Category category,
      String summary, String story, List<Participant> people, Standing standing, Instant openedAt, long version) {
    this(id, receiptNumber, city, organisation, channel, category, summary, story, people, standing, openedAt, version, List.of());
  }

  /** The same file with people's numbers and addresses hidden. */
  public MatterView masked() {
    List<Participant> hidden = people.stream().map(Participant::masked).toList();
    return new MatterView(
        id, receiptNumber, city, organisation, channel, category, summary, story, hidden, standing, openedAt, version, toldLater);
  }

  /** The same file with the homes of the side that asks left out. */
  public MatterView withoutHomes() {
    List<Participant> hidden = people.stream().map(person -> person.role() == PersonRole.OPPONENT ? person : person.withoutHome()).toList();
    return new MatterView(
        id, receiptNumber, city, organisation, channel, category, summary, story, hidden, standing, openedAt, version, toldLater);
  }

  public Participant applicant() {
    return people.stream().filter(p -> p.role() == PersonRole.APPLICANT).findFirst().orElseThrow();
  }

  /** Whether this is the phone of the applicant or of whoever asks for them: a member of a group does not act for all. */
  public boolean isSpokenForBy(String phone) {
    return people.stream()
        .filter(p -> p.role() == PersonRole.APPLICANT || p.role() == PersonRole.AGENT)
        .anyMatch(p -> p.phone().equals(phone));
  }

  public List<Participant> opponents() {
    return people.stream().filter(p -> p.role() == PersonRole.OPPONENT).toList();
  }

  /** The applicant and the members of the group: everybody who would receive aid. */
  public List<Participant> recipients() {
    return people.stream()
        .filter(p -> p.role() == PersonRole.APPLICANT || p.role() == PersonRole.MEMBER)
        .toList();
  }
}
