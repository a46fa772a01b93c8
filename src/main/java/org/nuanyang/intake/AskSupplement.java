package org.nuanyang.intake;

import java.util.List;
import org.nuanyang.identity.Actor;

/** Order to tell the applicant, once, everything that is missing (法律援助法 第四十三条). */
public record AskSupplement(ApplicationId application, long version, List<MissingPaper> missing, Actor by) {}
