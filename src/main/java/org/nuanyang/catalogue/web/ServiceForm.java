package org.nuanyang.catalogue.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one generic form: who, what, and the answers to the questions of the item. A bean, since its questions are data. */
final class ServiceForm {

  @NotNull private @Nullable UUID submissionKey;

  @Size(max = 60, message = "{catalogue.form.long-name}")
  private String name = "";

  @Size(max = 30, message = "{catalogue.form.long-name}")
  private String phone = "";

  @Size(max = 6)
  private String region = "";

  @Size(max = 2000, message = "{catalogue.form.long}")
  private String story = "";

  private Map<String, String> answers = new HashMap<>();
  private List<@Nullable String> brought = new ArrayList<>();

  public @Nullable UUID getSubmissionKey() {
    return submissionKey;
  }

  public void setSubmissionKey(@Nullable UUID key) {
    submissionKey = key;
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String typed) {
    name = plain(typed);
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(@Nullable String typed) {
    phone = plain(typed);
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(@Nullable String chosen) {
    region = plain(chosen);
  }

  public String getStory() {
    return story;
  }

  public void setStory(@Nullable String typed) {
    story = plain(typed);
  }

  public Map<String, String> getAnswers() {
    return answers;
  }

  public void setAnswers(Map<String, String> given) {
    answers = given;
  }

  /** Places of the papers that lie on the counter, in the item's list. */
  public List<@Nullable String> getBrought() {
    return brought;
  }

  public void setBrought(List<@Nullable String> ticked) {
    brought = ticked;
  }

  Set<Integer> papers() {
    Set<Integer> places = new HashSet<>();
    for (String one : brought) if (one != null && one.matches("\\d{1,3}")) places.add(Integer.valueOf(one));
    return places;
  }

  private static String plain(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
