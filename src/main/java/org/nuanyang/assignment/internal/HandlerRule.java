package org.nuanyang.assignment.internal;

import java.util.List;
import org.nuanyang.policies.RuleVersion;

/**
 * What one kind of practitioner may do: a row of {@code policies/<profile>/handlers.yaml}.
 *
 * @param code name of a {@link org.nuanyang.network.PractitionerKind}
 * @param forms aid forms they may carry
 * @param criminal whether they may defend or represent in a criminal case
 */
record HandlerRule(String code, List<String> forms, boolean criminal, RuleVersion version) {}
