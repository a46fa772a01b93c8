/**
 * Many people with one cause against one side (群体性案件): one file with a line for each person. The roster comes from
 * Excel or from the people's own phones; each person is judged alone, the head decides once, and the decision
 * names the persons. Amounts once aid is granted are kept by {@code cases}; who somebody is, by {@code matters}.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "identity", "network", "documents", "notices", "matters", "eligibility", "intake", "cases"})
package org.nuanyang.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
