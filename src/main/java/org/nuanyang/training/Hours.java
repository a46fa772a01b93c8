package org.nuanyang.training;

import java.util.List;

/** One person's hours of one year. @param wanted class hours the city asks for @param certificates latest first */
public record Hours(int year, int done, int wanted, List<Certificate> certificates) {

  public int missing() {
    return Math.max(0, wanted - done);
  }
}
