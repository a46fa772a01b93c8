package org.nuanyang.intake.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.intake.Answers;

/** The clerk's page as one form: the citizen's answers plus the facts that the phone asks one by one. */
class WindowForm extends Answers {

  private @Nullable UUID matter;
  private @Nullable Instant startedAt;
  private boolean fromHall;
  private String matterCode = "";
  private List<String> groups = new ArrayList<>();
  private boolean noCounsel = true;
  private String stableIncome = "";
  private String householdIncome = "";
  private String householdPersons = "";
  private String daysToLimitation = "";
  private String stage = "";
  private List<String> papers = new ArrayList<>();

  /** The same answers as the citizen's form hands on, with these facts. */
  Answers answers(Facts facts) {
    setFacts(facts);
    return this;
  }

  /** Adds what was filled in; an empty field is an unknown fact, never a no. */
  Facts addTo(Facts facts) {
    Facts known = facts.with("has_counsel", !noCounsel);
    if (!stableIncome.isEmpty()) known = known.with("stable_income", stableIncome.equals("yes"));
    known = number(known, "household_income_12m", householdIncome);
    known = number(known, "household_persons", householdPersons);
    known = number(known, "days_to_limitation", daysToLimitation);
    return stage.isEmpty() ? known : known.with("stage", stage);
  }

  private static Facts number(Facts facts, String name, String typed) {
    String text = typed.strip().replace(",", "");
    if (text.isEmpty()) return facts;
    try {
      BigDecimal value = new BigDecimal(text);
      boolean whole = !name.equals("household_income_12m");
      return facts.with(name, whole ? (Object) value.intValueExact() : value);
    } catch (ArithmeticException | NumberFormatException notANumber) {
      return facts.with(name, text); // the rules say what is wrong with it
    }
  }

  /** The matter that was opened before, by a consultation or a message; null for a new one. */
  public @Nullable UUID getMatter() {
    return matter;
  }

  public void setMatter(@Nullable UUID matter) {
    this.matter = matter;
  }

  /** When the person began to speak: the half hour of the hall counts from here. */
  public @Nullable Instant getStartedAt() {
    return startedAt;
  }

  public void setStartedAt(@Nullable Instant startedAt) {
    this.startedAt = startedAt;
  }

  /** Whether the person stands, or stood today, at the window. */
  public boolean isFromHall() {
    return fromHall;
  }

  public void setFromHall(boolean fromHall) {
    this.fromHall = fromHall;
  }

  /** The beginning the browser sent back, if it can be true: today's, and not yet to come. */
  @Nullable Instant hallBegan(Instant now) {
    Instant began = startedAt;
    if (!fromHall || began == null || began.isAfter(now)) return null;
    return Duration.between(began, now).compareTo(Duration.ofHours(12)) > 0 ? null : began;
  }

  public String getMatterCode() {
    return matterCode;
  }

  public void setMatterCode(String matterCode) {
    this.matterCode = matterCode;
  }

  public List<String> getGroups() {
    return groups;
  }

  public void setGroups(List<String> groups) {
    this.groups = groups;
  }

  public boolean isNoCounsel() {
    return noCounsel;
  }

  public void setNoCounsel(boolean noCounsel) {
    this.noCounsel = noCounsel;
  }

  /** {@code yes}, {@code no} or empty. */
  public String getStableIncome() {
    return stableIncome;
  }

  public void setStableIncome(String stableIncome) {
    this.stableIncome = stableIncome;
  }

  /** Yuan in the last twelve months, all of the household. */
  public String getHouseholdIncome() {
    return householdIncome;
  }

  public void setHouseholdIncome(String householdIncome) {
    this.householdIncome = householdIncome;
  }

  public String getHouseholdPersons() {
    return householdPersons;
  }

  public void setHouseholdPersons(String householdPersons) {
    this.householdPersons = householdPersons;
  }

  public String getDaysToLimitation() {
    return daysToLimitation;
  }

  public void setDaysToLimitation(String daysToLimitation) {
    this.daysToLimitation = daysToLimitation;
  }

  public String getStage() {
    return stage;
  }

  public void setStage(String stage) {
    this.stage = stage;
  }

  /** Codes of the papers the person brought. */
  public List<String> getPapers() {
    return papers;
  }

  public void setPapers(List<String> papers) {
    this.papers = papers;
  }
}
