package org.nuanyang.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One story of the tour.
 *
 * @param number of the journey in the product's list
 */
record TourJourney(int number, String title, String lead, List<Step> steps) {

  /**
   * Something one person does on one page.
   *
   * @param role CITIZEN, or a role of the staff
   * @param login of the demo account; null for a citizen
   * @param page opened by the button
   * @param copy texts to copy into the page; null when the page needs none
   */
  record Step(String role, @Nullable String login, String page, String does, String button, @Nullable List<Copy> copy) {}

  /** A text to copy, and where it belongs. */
  record Copy(String label, String text) {}
}
