package org.nuanyang.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.shared.IdentityPaper;

/**
 * What a person has answered so far, as typed; a form fills it step by step and nothing is lost when
 * an answer is wrong. It becomes an application only through {@link SubmitApplication}.
 */
public class Answers {

  private @Nullable Facts facts;
  private Set<String> asked = new LinkedHashSet<>();
  private String story = "";
  private String eventRegion = "";
  private String opponentName = "";
  private String opponentPhone = "";
  private String amount = "";
  private String name = "";
  private IdentityPaper identityPaper = IdentityPaper.RESIDENT_ID;
  private String identityNumber = "";
  private String phone = "";
  private String address = "";
  private String language = "zh";
  private String members = "";
  private boolean pledged;
  private boolean truthful;
  private @Nullable UUID submissionKey;

  /** What the rules know so far; null before the first question. */
  public @Nullable Facts getFacts() {
    return facts;
  }

  public void setFacts(@Nullable Facts facts) {
    this.facts = facts;
  }

  /** Ids of the questions that were put. */
  public Set<String> getAsked() {
    return asked;
  }

  public void setAsked(Set<String> asked) {
    this.asked = new LinkedHashSet<>(asked);
  }

  public String getStory() {
    return story;
  }

  public void setStory(String story) {
    this.story = story;
  }

  /** Six-digit code of the county where it happened. */
  public String getEventRegion() {
    return eventRegion;
  }

  public void setEventRegion(String eventRegion) {
    this.eventRegion = eventRegion;
  }

  public String getOpponentName() {
    return opponentName;
  }

  public void setOpponentName(String opponentName) {
    this.opponentName = opponentName;
  }

  public String getOpponentPhone() {
    return opponentPhone;
  }

  public void setOpponentPhone(String opponentPhone) {
    this.opponentPhone = opponentPhone;
  }

  /** Yuan claimed, as typed; empty when not about money. */
  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public IdentityPaper getIdentityPaper() {
    return identityPaper;
  }

  /** Who names no paper means the resident identity card, as the page proposes. */
  public void setIdentityPaper(@Nullable IdentityPaper identityPaper) {
    this.identityPaper = identityPaper == null ? IdentityPaper.RESIDENT_ID : identityPaper;
  }

  public String getIdentityNumber() {
    return identityNumber;
  }

  public void setIdentityNumber(String identityNumber) {
    this.identityNumber = identityNumber;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  /** {@code zh} or {@code mn}. */
  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  /** Others who apply together, one line each: name, identity number, phone. */
  public String getMembers() {
    return members;
  }

  public void setMembers(String members) {
    this.members = members;
  }

  /** Whether the statement of means with its honesty pledge is signed. */
  public boolean isPledged() {
    return pledged;
  }

  public void setPledged(boolean pledged) {
    this.pledged = pledged;
  }

  /** Whether the person confirmed that all is true. */
  public boolean isTruthful() {
    return truthful;
  }

  public void setTruthful(boolean truthful) {
    this.truthful = truthful;
  }

  public @Nullable UUID getSubmissionKey() {
    return submissionKey;
  }

  public void setSubmissionKey(@Nullable UUID submissionKey) {
    this.submissionKey = submissionKey;
  }

  /** One roster line each, blank lines left out. */
  public List<String> memberLines() {
    return members.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
