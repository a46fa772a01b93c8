package org.nuanyang.oversight.internal.discussion;

import java.util.UUID;

/** A file on one page. @param text some lines a participant reads before the meeting; it names nobody */
record Brief(String city, UUID organisation, UUID matter, String label, String text) {}
