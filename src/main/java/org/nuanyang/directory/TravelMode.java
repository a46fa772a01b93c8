package org.nuanyang.directory;

/** How people get there, with the speed that is assumed unless the office says another. */
public enum TravelMode {
  /** 步行 */
  WALK(5),
  /** 电动自行车、摩托车 */
  E_BIKE(20),
  /** 乡村客车 */
  BUS(30),
  /** 汽车 */
  CAR(45);

  private final int kilometresAnHour;

  TravelMode(int kilometresAnHour) {
    this.kilometresAnHour = kilometresAnHour;
  }

  public int kilometresAnHour() {
    return kilometresAnHour;
  }

  public String messageKey() {
    return "directory.mode." + name();
  }
}
