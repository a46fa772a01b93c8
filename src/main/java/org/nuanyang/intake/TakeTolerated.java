package org.nuanyang.intake;

import java.util.List;
import org.nuanyang.identity.Actor;

/**
 * Papers that followed are in order, or not needed any more.
 *
 * @param papers their codes
 * @param spared why they are not needed; empty when they came
 */
public record TakeTolerated(ApplicationId application, List<String> papers, String spared, Actor by) {}
