package org.nuanyang.journeys;

/** Which door it is, and who goes through it. */
final class DoorGuide extends PageRows {

  DoorGuide(PageRows guide) {
    super(guide);
    row("/which-door", PUBLIC, "/which-door", "/which-door?topic=WORK", "/which-door?topic=OFFICE&act=FINE&stage=DECIDED&since=2026-11-02", "/which-door?topic=WORK&since=1900-01-01");
    row("/which-door/reconsideration", PUBLIC, "/which-door/reconsideration", "/which-door/reconsideration?organ=VERTICAL&act=FINE&knownOn=2026-11-02", "/which-door/reconsideration?organ=X&knownOn=");
    row("/law-exam", PUBLIC, "/law-exam", "/law-exam?nationality=YES&rights=YES&study=OLD_OTHER&bar=NONE&sent=1", "/law-exam?sent=1");
  }
}
