package org.nuanyang.meetings;

/** Which end of the line somebody sits at. */
public enum Side {
  STATION,
  CENTRE
}
