package org.nuanyang.intake;

/** How the centres of a city share applications (市域通办): a dated rule of the city, fixed for an application at its receipt. */
public enum CitywideMode {
  /** 不实行: another centre takes notes and, with the applicant's consent, hands over. */
  OFF,
  /** 市域通办: whichever centre receives also decides and assigns. */
  MODE_A,
  /** 通收转办: any centre receives and looks at the papers, the competent one decides and assigns. */
  MODE_B
}
